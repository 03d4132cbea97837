"""Saving a model: whole or not at all, and nothing that could not be loaded again."""

import errno
import math
import os
from pathlib import Path

import numpy as np
import pytest
from model_files import assert_equal_networks, failure, posix, small_model, small_network, spoilt

from nnfs_gui.nn import Activation, Dense, LeakyReLU, Network, ReLU
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import TrainingConfig


@pytest.mark.parametrize("existing", [True, False], ids=["over an old file", "where none was"])
@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_a_disk_that_fails_while_saving_leaves_everything_as_it_was(tmp_path, monkeypatch, step, existing):
    path = tmp_path / "m.safetensors"
    if existing:
        save_model(path, small_model(1))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    def fail(*args, **kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*{"fsync": (os, "fsync"), "replace": (Path, "replace"), "chmod": (Path, "chmod")}[step], fail)
    with pytest.raises(ModelFileError) as caught:
        save_model(path, small_model(2))

    assert str(caught.value) == f"{path} could not be written: No space left on device."
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_ctrl_c_while_saving_leaves_everything_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    before = path.read_bytes()

    def interrupt(descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_model(path, small_model(2))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_keeps_something_else_than_was_written_is_noticed(tmp_path, monkeypatch):
    path = tmp_path / "m.safetensors"
    monkeypatch.setattr(Path, "read_bytes", lambda _: bytes(900))
    with pytest.raises(ModelFileError, match="does not hold what was written"):
        save_model(path, small_model())


def test_saving_again_replaces_the_model_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    save_model(path, small_model(2))
    assert list(tmp_path.iterdir()) == [path]
    assert_equal_networks(read_network(path).network, small_network(2))


@posix
def test_a_file_that_is_replaced_keeps_its_rights(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    path.chmod(0o640)
    save_model(path, small_model(2))
    assert path.stat().st_mode & 0o777 == 0o640


@posix
def test_a_new_file_has_the_rights_that_any_new_file_has(tmp_path):
    (tmp_path / "other").touch()
    save_model(tmp_path / "m.safetensors", small_model())
    assert (tmp_path / "m.safetensors").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing yet"])
def test_saving_through_a_link_writes_the_file_it_leads_to(tmp_path, there):
    (tmp_path / "models").mkdir()
    target, link = tmp_path / "models" / "real.safetensors", tmp_path / "link.safetensors"
    link.symlink_to("models/real.safetensors")
    if there:
        save_model(target, small_model(1))

    save_model(link, small_model(2))

    assert link.is_symlink()
    assert not target.is_symlink()
    assert_equal_networks(read_network(target).network, small_network(2))
    assert list((tmp_path / "models").iterdir()) == [target]


@posix
def test_a_link_that_leads_to_itself_can_be_neither_written_nor_read(tmp_path):
    loop = tmp_path / "loop.safetensors"
    loop.symlink_to(loop)
    failure(loop)
    with pytest.raises(ModelFileError, match=r"loop\.safetensors"):
        save_model(loop, small_model())


@posix
def test_saving_never_puts_a_file_in_the_place_of_a_pipe_or_device(tmp_path):
    # run as root, saving to /dev/null would otherwise take the machine's /dev/null away
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)  # so that nobody who opens the pipe waits for ever
    try:
        with pytest.raises(ModelFileError, match="pipe"):
            save_model(pipe, small_model())
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_saving_into_a_folder_that_is_not_there_says_so_and_makes_none(tmp_path):
    path = tmp_path / "none" / "m.safetensors"
    with pytest.raises(ModelFileError) as caught:
        save_model(path, small_model())
    assert str(caught.value) == f"{path} could not be written: No such file or directory."
    assert list(tmp_path.iterdir()) == []


def test_saving_onto_a_folder_says_so_and_leaves_it(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(ModelFileError, match="folder could not be written"):
        save_model(folder, small_model())
    assert list(tmp_path.iterdir()) == [folder]
    assert list(folder.iterdir()) == []


class Doubling(Dense):
    """A kind of Dense layer of a user's own."""

    def forward(self, x):
        return 2 * super().forward(x)


UNSAVABLE = {
    "a pair of functions": lambda: Activation(np.sin, np.cos),
    "another slope": lambda: LeakyReLU(0.2),
    "a layer of one's own": lambda: Doubling(3, 3),
}


@pytest.mark.parametrize("make", UNSAVABLE.values(), ids=UNSAVABLE.keys())
def test_a_layer_that_no_file_can_hold_is_refused_and_an_old_file_kept(tmp_path, make):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model())
    before = path.read_bytes()
    layer = make()
    network = Network([Dense(3, 3), layer, Dense(3, 2)])
    with pytest.raises(ModelFileError) as caught:
        save_model(path, Model(network))
    assert repr(layer) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert path.read_bytes() == before


UNLOADABLE = {
    "weights that are not numbers": lambda: spoilt(math.nan),
    "infinite weights": lambda: spoilt(-math.inf),
    "half precision": lambda: Model(Network([Dense(3, 2)], dtype=np.float16)),
    "70 layers": lambda: Model(Network([Dense(3, 2), *(ReLU() for _ in range(69))])),
    "the settings of another network": lambda: Model(small_network(), TrainingConfig()),
}


@pytest.mark.parametrize("make", UNLOADABLE.values(), ids=UNLOADABLE.keys())
def test_what_could_not_be_loaded_again_is_refused_when_saving_and_an_old_file_kept(tmp_path, make):
    path = tmp_path / "m.safetensors"
    save_model(path, small_model(1))
    before = path.read_bytes()
    with pytest.raises(ModelFileError):
        save_model(path, make())
    assert path.read_bytes() == before
