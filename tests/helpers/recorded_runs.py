"""Runs in a library, and processes that are killed while they train one."""

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path

from small_runs import small_config, small_dataset

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import Ending, RunBegun, RunEnd, recorded_run
from nnfs_gui.training.config import OptimizerConfig, Precision
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

HELPERS = Path(__file__).resolve().parent
DATASET = small_dataset()
ADAM = small_config(optimizer=OptimizerConfig(learning_rate=0.01), precision=Precision.FLOAT32)
# trains a run of the library, or on from where it stands, and prints each epoch that is recorded
TRAIN = """
import sys
import threading
from recorded_runs import train
train(sys.argv[1], run_id=sys.argv[2] if len(sys.argv) > 2 else None, told=True)
"""


def record(library, config=None, *, until=None, run_id=None, name="", told=False, dataset=DATASET):
    """Train a run, or on with one, to the end of the epoch `until`, or to its own; return the trainer and the run."""
    checkpoint = None if run_id is None else library.runs.checkpoint(run_id)
    config = config or (small_config() if run_id is None else library.runs.get(run_id).config)
    trainer = Trainer(config, dataset, start=checkpoint)
    end = drive(trainer, library, until=until, run_id=run_id, name=name, told=told)
    assert end.ending is not Ending.REFUSED, str(end.message)
    assert not end.problem, str(end.problem)
    return trainer, library.runs.get(end.run_id)


def drive(trainer, library, *, until=None, told=False, **recording):
    """Train and record to the end of the epoch `until`, where the run is stopped, or to its own, and return its RunEnd.

    A run that comes to its end is tested.
    """
    reached = threading.Event()
    for event in recorded_run(trainer, library, should_stop=reached.is_set, **recording):
        match event:
            case RunBegun(run_id):
                pass
            case EpochResult(metrics):
                if metrics.epoch == until:
                    reached.set()
                if told:
                    print(run_id, metrics.epoch, flush=True)  # noqa: T201
            case RunEnd():
                end = event
    if library is not None and end.run_id is not None and end.ending is Ending.FINISHED:
        dataset = trainer.dataset
        test = evaluate(trainer.network, dataset.test_images, dataset.test_labels)
        library.writer.set_test(end.run_id, test, end.checkpoint.epoch)
    return end


def train(path, *, run_id=None, told=False):
    """Record an endless run, or go on with one to its end."""
    with Library(Path(path)) as library:
        record(library, None if run_id else small_config(epochs=1_000_000), run_id=run_id, told=told)


@contextlib.contextmanager
def training_process(path, *arguments):
    """Run `train` in a process of its own."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(HELPERS.parents[1]), str(HELPERS)])}
    command = [sys.executable, "-c", TRAIN, str(path), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()
