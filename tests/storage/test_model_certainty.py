"""The file of a model keeps when to believe it."""

import json
import math

import numpy as np
import pytest
import safetensors
import safetensors.numpy
from model_files import ABSENT, CONFIG, changed, failure, small_model, small_network, write

from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.recognition.shape_gallery import FEATURES, Gallery
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import pack_model, save_model
from nnfs_gui.storage.network_reader import read_network


def small_certainty(classes=2):
    rng = np.random.default_rng(3)
    gallery = Gallery(
        rng.random(FEATURES),
        rng.normal(size=(FEATURES, 5)),
        rng.integers(-127, 128, (8 * classes, 5)),
        rng.random(8 * classes),
        (8,) * classes,
        20.5,
    )
    return Certainty(1.25, 0.5, 2.0, 0.3, -1.5, gallery)


def model_with_certainty():
    return Model(small_network(), CONFIG, 7, "MNIST", certainty=small_certainty())


@pytest.mark.parametrize("half", [False, True])
def test_a_certainty_comes_back_as_it_was_saved(tmp_path, half):
    path = tmp_path / "m.safetensors"
    save_model(path, model_with_certainty(), half=half)
    found, expected = read_network(path).certainty, small_certainty()
    for name in ("temperature", "least_confidence", "shape_weight", "energy_weight", "offset"):
        assert getattr(found, name) == getattr(expected, name)
    for name in ("centre", "projection", "vectors", "spreads"):
        assert getattr(found.gallery, name).tobytes() == getattr(expected.gallery, name).tobytes()
    assert (found.gallery.counts, found.gallery.least_ink) == (expected.gallery.counts, expected.gallery.least_ink)


def test_a_model_without_a_certainty_has_none_after_loading(tmp_path):
    save_model(tmp_path / "m.safetensors", small_model())
    assert read_network(tmp_path / "m.safetensors").certainty is None


def test_the_certainty_of_a_network_with_other_classes_is_not_saved(tmp_path):
    path = tmp_path / "m.safetensors"
    with pytest.raises(ModelFileError, match="2 classes"):
        save_model(path, Model(small_network(), CONFIG, certainty=small_certainty(3)))
    assert not path.exists()


def file_with_certainty(path, keys=(), value=ABSENT, **tensors):
    """Write a model with a certainty, with another value in its description, or other tensors; None leaves one out."""
    save_model(path, model_with_certainty())
    with safetensors.safe_open(path, framework="numpy") as file:
        header = changed(json.loads(file.metadata()["nnfs_gui"]), ["checksum"], ABSENT)
        arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  not a dict
    arrays |= {f"certainty.{name}": array for name, array in tensors.items()}
    arrays = {name: array for name, array in arrays.items() if array is not None}
    return write(path, changed(header, keys, value) if keys else header, arrays)


def test_the_file_with_a_certainty_that_the_following_ones_are_damaged_copies_of_loads(tmp_path):
    assert read_network(file_with_certainty(tmp_path / "m.safetensors")).certainty is not None


CERTAINTIES = {
    "none, but its tensors": (["certainty"], ABSENT),
    "null": (["certainty"], None),
    "a list": (["certainty"], []),
    "a number": (["certainty"], 1.0),
    "empty": (["certainty"], {}),
    "one number less": (["certainty", "offset"], ABSENT),
    "one number more": (["certainty", "colour"], 1.0),
    "a temperature of 0": (["certainty", "temperature"], 0.0),
    "a temperature below 0": (["certainty", "temperature"], -1.0),
    "a temperature that is no number": (["certainty", "temperature"], math.nan),
    "a whole temperature": (["certainty", "temperature"], 1),
    "a temperature in words": (["certainty", "temperature"], "1.0"),
    "a confidence above 1": (["certainty", "least_confidence"], 1.5),
    "a weight of 0": (["certainty", "shape_weight"], 0.0),
    "an infinite weight": (["certainty", "energy_weight"], math.inf),
    "a huge weight": (["certainty", "energy_weight"], 1e300),
    "an offset that is a list": (["certainty", "offset"], [1.0]),
    "an offset of 4,000 digits": (["certainty", "offset"], 10**4000),
    "ink below 0": (["certainty", "least_ink"], -1.0),
    "ink true": (["certainty", "least_ink"], True),
    "counts of other classes": (["certainty", "counts"], [16]),
    "counts that add up to more": (["certainty", "counts"], [8, 12]),
    "counts that are no multiple of four": (["certainty", "counts"], [7, 9]),
    "a count below 0": (["certainty", "counts"], [20, -4]),
    "a count that is a fraction": (["certainty", "counts"], [8.0, 8]),
    "a count that is true": (["certainty", "counts"], [True, 15]),
    "a count of 4,000 digits": (["certainty", "counts"], [10**4000, 8]),
    "counts an object": (["certainty", "counts"], {"0": 16}),
}


@pytest.mark.parametrize(("keys", "value"), CERTAINTIES.values(), ids=CERTAINTIES.keys())
def test_a_description_of_a_certainty_that_cannot_be_true_is_refused(tmp_path, keys, value):
    failure(file_with_certainty(tmp_path / "m.safetensors", keys, value))


CERTAINTY_TENSORS = {
    "one missing": {"spreads": None},
    "all missing": {"spreads": None, "centre": None, "projection": None, "vectors": None},
    "one too many": {"colours": np.zeros(3, np.float32)},
    "a shorter centre": {"centre": np.zeros(FEATURES - 1, np.float32)},
    "a centre that is no number": {"centre": np.full(FEATURES, math.nan, np.float32)},
    "an infinite projection": {"projection": np.full((FEATURES, 5), math.inf, np.float32)},
    "a projection to other vectors": {"projection": np.zeros((FEATURES, 6), np.float32)},
    "a projection in float64": {"projection": np.zeros((FEATURES, 5))},
    "vectors in float32": {"vectors": np.zeros((16, 5), np.float32)},
    "too few vectors": {"vectors": np.zeros((12, 5), np.int8)},
    "flat vectors": {"vectors": np.zeros(80, np.int8)},
    "vectors without dimension": {"vectors": np.array(3, np.int8)},
    "spreads below 0": {"spreads": np.full(16, -1, np.float32)},
    "spreads in a column": {"spreads": np.zeros((16, 1), np.float32)},
}


@pytest.mark.parametrize("tensors", CERTAINTY_TENSORS.values(), ids=CERTAINTY_TENSORS.keys())
def test_tensors_of_a_certainty_that_do_not_fit_are_refused(tmp_path, tensors):
    failure(file_with_certainty(tmp_path / "m.safetensors", **tensors))


# --- checksums, of the network's tensors and of the certainty's ------------------------------------------------------


@pytest.mark.parametrize("half", [False, True])
def test_a_flipped_bit_is_noticed_in_every_tensor(tmp_path, half):
    path = tmp_path / "m.safetensors"
    save_model(path, model_with_certainty(), half=half)
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")  # of the numbers
    described = json.loads(content[8:start])
    for name, tensor in described.items():
        if name == "__metadata__":
            continue
        first, end = (start + offset for offset in tensor["data_offsets"])
        for position in {first, (first + end) // 2, end - 1}:
            changed = bytearray(content)
            changed[position] ^= 1
            path.write_bytes(changed)
            assert failure(path) == f"{path} is damaged: the numbers of {name} are not those that were written."


@pytest.mark.parametrize("ending", ["safetensors", "npz"])
def test_another_description_than_the_one_written_is_noticed_wherever_it_differs(tmp_path, ending):
    path = tmp_path / f"m.{ending}"
    export_model(path, model_with_certainty())
    if ending == "npz":
        with np.load(path) as arrays:
            tensors = dict(arrays)
        text = str(tensors.pop("description"))
    else:
        tensors = safetensors.numpy.load_file(path)
        with safetensors.safe_open(path, framework="numpy") as file:
            text = file.metadata()["nnfs_gui"]

    def put(text):
        if ending == "npz":
            np.savez(path, description=np.array(text), **tensors)
        else:
            path.write_bytes(safetensors.numpy.save(tensors, {"nnfs_gui": text}))

    written = json.loads(text)
    put(json.dumps(dict(reversed(written.items())), indent=1))  # the same, said in another way
    assert read_network(path).epochs == 7
    others = {"classes": ["a", "b"], "epochs": 8, "dataset": "MNISU", "program": "9", "checksum": 1, "more": 0}
    layers = [layer | {"kind": {"tanh": "relu"}.get(layer["kind"], layer["kind"])} for layer in written["layers"]]
    for other in [{key: value} for key, value in others.items()] + [{"layers": layers}]:
        assert written | other != written
        put(json.dumps(written | other))
        with pytest.raises(ModelFileError) as caught:
            read_network(path)
        assert str(caught.value) == f"{path} is damaged: its description is not the one that was written."


def test_a_flipped_bit_of_a_description_changes_nothing_or_is_noticed(tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(path, model_with_certainty())
    content = path.read_bytes()
    whole = read_network(path)
    for position in range(8, 8 + int.from_bytes(content[:8], "little"), 5):
        changed = bytearray(content)
        changed[position] ^= 1 << position % 8
        path.write_bytes(changed)
        try:
            model = read_network(path)
        except ModelFileError:
            continue
        assert (model.names, model.config, model.epochs, model.dataset) == (
            whole.names,
            whole.config,
            whole.epochs,
            whole.dataset,
        )
        assert str(model.network) == str(whole.network)


def test_of_a_file_from_before_there_were_checksums_the_numbers_are_believed(tmp_path):
    path = tmp_path / "m.safetensors"
    header, tensors = pack_model(path, model_with_certainty())
    del header["checksums"]
    path.write_bytes(safetensors.numpy.save(tensors, {"nnfs_gui": json.dumps(header)}))
    assert read_network(path).epochs == 7
    for checksums in ({}, {"dense1.bias": 0}, [], "x", dict.fromkeys(tensors, 1), dict.fromkeys(tensors)):
        path.write_bytes(safetensors.numpy.save(tensors, {"nnfs_gui": json.dumps(header | {"checksums": checksums})}))
        assert "is damaged: " in failure(path)
