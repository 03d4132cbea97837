"""On how many threads a run calculates, and that it stays the same run to the last bit."""

import hashlib
import os
import subprocess
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest
from small_runs import epoch_results, final_parameters, small_config, small_dataset
from threadpoolctl import threadpool_info

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn.optimizers import BLOCK
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import (
    MOST_THREADS,
    ConfigError,
    HiddenLayer,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    TrainingConfig,
)
from nnfs_gui.training.events import EpochResult, TrainingDivergedError
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.threads import available_cores, blas_threads, threads_for
from nnfs_gui.training.trainer import Trainer

WIDE = TrainingConfig(  # more than one of the optimizer's blocks, and products that BLAS shares out
    NetworkConfig((HiddenLayer(200),)), optimizer=OptimizerConfig(learning_rate=0.01), epochs=2, batch_size=50
)
assert WIDE.network.parameter_count > 2 * BLOCK
TRAIN = """
import hashlib, test_threads, dataclasses, sys
config = dataclasses.replace(test_threads.WIDE, threads=int(sys.argv[1]))
print(test_threads.digest(test_threads.Trainer(config, test_threads.wide_dataset())))
"""


def wide_dataset():
    rng = np.random.default_rng(1)
    images, labels = rng.integers(0, 256, (120, 28, 28)).astype(np.uint8), rng.integers(0, 10, 120).astype(np.uint8)
    return Dataset("noise", images[:100], labels[:100], images[100:], labels[100:])


def digest(trainer):
    return hashlib.sha256(final_parameters(trainer).tobytes()).hexdigest()


def blas_counts():
    return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]


# --- how many ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hidden", "batch_size", "cores", "threads"),
    [
        ((128,), 64, 64, 1),  # Quick start
        ((128,), 32, 64, 1),
        ((), 1_000_000, 1, 1),
        ((1024, 1024), 1, 64, 1),
        ((512, 512), 128, 0, 1),
        ((512, 512), 128, 1, 1),
        ((512, 512), 128, 2, 2),
        ((512, 512), 128, 64, 6),
        ((800,), 256, 2, 2),
        ((800,), 256, 8, 8),
        ((1024, 1024), 1_000_000, 64, 23),  # passes of 179 images
        ((4096,), 1_000_000, 1000, 40),
    ],
)
def test_automatic_goes_by_the_layers_the_batch_and_the_cores(hidden, batch_size, cores, threads):
    config = TrainingConfig(NetworkConfig(tuple(map(HiddenLayer, hidden))), batch_size=batch_size)
    assert threads_for(config, cores) == threads


@pytest.mark.parametrize(
    ("optimizer", "batch_size", "threads"),
    [
        (OptimizerConfig(OptimizerKind.SGD, learning_rate=0.1), 32, 2),
        (OptimizerConfig(OptimizerKind.SGD, learning_rate=0.1), 16, 1),
        (OptimizerConfig(OptimizerKind.SGD, learning_rate=0.1, momentum=0.9), 32, 1),
        (OptimizerConfig(OptimizerKind.ADAM), 32, 1),
    ],
)
def test_plain_descent_takes_more_threads_sooner(optimizer, batch_size, threads):
    assert threads_for(TrainingConfig(optimizer=optimizer, batch_size=batch_size), cores=2) == threads


def test_a_number_is_obeyed_on_a_machine_of_fewer_cores():
    assert threads_for(replace(PRESETS[Preset.QUICK_START], threads=MOST_THREADS), cores=1) == MOST_THREADS


def test_there_is_a_core():
    assert 1 <= available_cores() <= (os.cpu_count() or 1)


def test_a_trainer_alone_takes_one_thread_however_large_the_network():
    assert Trainer(replace(WIDE, batch_size=150), wide_dataset()).threads == 1


@pytest.mark.parametrize("count", [-1, 65, 1.5, "2", None, True])
def test_an_impossible_number_is_refused(count):
    with pytest.raises(ConfigError, match="number of threads must be a whole number from 0 to 64, got"):
        replaced(WIDE, {"threads": count})


# --- the same to the last bit -----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_run_calculates_on_its_own_number_of_threads_whatever_the_environment_asks_for():
    folders = os.pathsep.join([*os.environ.get("PYTHONPATH", "").split(os.pathsep), *sys.path])
    digests = {threads: set() for threads in (1, 2)}
    for threads, found in digests.items():
        for asked in ("1", "3"):
            environment = os.environ | {"PYTHONPATH": folders, "OPENBLAS_NUM_THREADS": asked}
            command = [sys.executable, "-c", TRAIN, str(threads)]
            told = subprocess.run(command, env=environment, capture_output=True, check=True, text=True).stdout
            found.add(told.strip())
    assert [len(found) for found in digests.values()] == [1, 1]
    assert digests[1] == {digest(Trainer(WIDE, wide_dataset()))}
    assert digests[2] == {digest(Trainer(replace(WIDE, threads=2), wide_dataset()))}


@pytest.mark.parametrize("threads", [2, 3])
def test_a_run_on_several_threads_can_be_repeated(threads):
    config, dataset = replace(WIDE, threads=threads), wide_dataset()
    assert len({digest(Trainer(config, dataset)) for _ in range(2)}) == 1


@pytest.mark.parametrize("cores", [1, 8])
def test_a_run_goes_on_with_the_threads_that_it_began_with(cores):
    dataset = wide_dataset()
    config = replace(WIDE, batch_size=150, epochs=3)  # of which automatic makes more threads than one
    whole = Trainer(config, dataset, cores=2)
    assert whole.threads == 2
    whole_digest = digest(whole)
    first = Trainer(config, dataset, cores=2)
    for event in first.run():
        if isinstance(event, EpochResult):
            break
    second = Trainer(config, dataset, start=first.checkpoint(), cores=cores)
    assert second.threads == 2
    assert digest(second) == whole_digest


def test_a_checkpoint_from_before_there_were_threads_goes_on_with_one():
    trainer = Trainer(WIDE, wide_dataset())
    epoch_results(trainer)
    checkpoint = trainer.checkpoint()
    numbers = {name: number for name, number in checkpoint.numbers.items() if name != "threads"}
    older = replace(checkpoint, numbers=numbers)
    assert Trainer(replace(WIDE, batch_size=150), wide_dataset(), start=older, cores=8).threads == 1


@pytest.mark.parametrize("threads", [-1, 65, 1.5, float("nan")])
def test_a_damaged_number_of_threads_is_refused(threads):
    trainer = Trainer(small_config(), small_dataset())
    epoch_results(trainer)
    checkpoint = trainer.checkpoint()
    damaged = replace(checkpoint, numbers={**checkpoint.numbers, "threads": threads})
    with pytest.raises(ConfigError, match="does not fit the settings: it was trained on"):
        Trainer(small_config(epochs=9), small_dataset(), start=damaged)


def test_a_fork_keeps_the_threads_unless_other_ones_are_asked_for():
    config = small_config(threads=2)
    trainer = Trainer(config, small_dataset())
    epoch_results(trainer)
    checkpoint = trainer.checkpoint()
    for seed, threads, expected in ((1, 2, 2), (1, 3, 3), (1, 0, 1)):
        other = replace(config, seed=seed, threads=threads, epochs=9)
        start = checkpoint.for_other_settings(config, other)
        assert Trainer(other, small_dataset(), start=start).threads == expected


def test_settings_that_were_written_before_there_were_threads_mean_one():
    values = small_config(threads=5).to_dict()
    assert TrainingConfig.from_dict(values).threads == 5
    del values["threads"]
    assert TrainingConfig.from_dict(values).threads == 1


# --- BLAS -------------------------------------------------------------------------------------------------------------


def test_blas_is_as_it_was_between_two_slices_and_after_the_run():
    before = blas_counts()
    for _ in Trainer(replace(WIDE, threads=3), wide_dataset()).run():
        assert blas_counts() == before
    with blas_threads(3):
        assert set(blas_counts()) == {3}
    assert blas_counts() == before


def test_a_run_that_diverges_leaves_blas_as_it_was_and_no_thread():
    before, threads = blas_counts(), threading.active_count()
    trainer = Trainer(replace(WIDE, threads=2), wide_dataset())
    trainer.network.parameters[:] = 1e38
    with pytest.raises(TrainingDivergedError):
        epoch_results(trainer)
    assert blas_counts() == before
    assert threading.active_count() == threads


def test_two_runs_side_by_side_on_other_numbers_of_threads_do_not_disturb_each_other():
    dataset = wide_dataset()
    configs = [replace(WIDE, threads=threads, epochs=3) for threads in (1, 2, 2)]
    alone = [digest(Trainer(config, dataset)) for config in configs]
    beside = [""] * len(configs)

    def train(place):
        beside[place] = digest(Trainer(configs[place], dataset))

    threads = [threading.Thread(target=train, args=(place,)) for place in range(len(configs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert beside == alone
    assert len(set(alone)) == 2


def test_a_run_that_is_left_leaves_no_thread():
    before = threading.active_count()
    for config in (replace(WIDE, threads=3), replace(WIDE, threads=1)):
        events = Trainer(config, wide_dataset()).run()
        next(events)
        events.close()
        assert threading.active_count() == before
