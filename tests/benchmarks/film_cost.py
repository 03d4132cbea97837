"""What the film of a run's weights costs the training, in time of the processor, and in room.

    python tests/benchmarks/film_cost.py [--rounds 7] [--epochs 10] [--json FILE]

The preset `Quick start` is trained and recorded with a film and without one, in turns, in one process. The time of the
processor counts, that of the system included: it hardly changes with what else a busy machine does. The frame of an epoch is
also timed by itself, with the transaction that it is written in.
"""

import argparse
import json
import os
import statistics
import tempfile
from dataclasses import replace
from pathlib import Path
from time import process_time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.inspection.runs.frames import Frame
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.library.films.plan import MEGABYTE, FilmLimits, frames_in
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

_FRAMES = 200


def train(dataset: Dataset, config: TrainingConfig, path: Path, *, filmed: bool) -> float:
    """Train and record, and return the seconds of the processor."""
    with Library(path) as library:
        library.films.set_limits(FilmLimits() if filmed else FilmLimits(run=0))
        trainer = Trainer(config, dataset)
        start = process_time()
        *_, end = recorded_run(trainer, library)
    assert not end.problem, end.problem
    return process_time() - start


def time_frames(config: TrainingConfig, path: Path) -> tuple[float, int]:
    """Return the seconds of the processor that a frame takes in a film that is thinned, and the bytes of that film."""
    rng = np.random.default_rng(0)
    parameters = rng.normal(size=config.network.parameter_count).astype(np.float32)
    with Library(path) as library:
        run_id = library.writer.begin(config, "MNIST", "0" * 64, 54_000)
        plan = library.writer.begin_film(run_id, 0, 2 * len(parameters))
        start = process_time()
        for epoch in range(1, _FRAMES + 1):
            metrics = EpochMetrics(epoch, 0.1, 0.9, None, None, 0.004, 0.1)
            frames = {epoch: Frame.of(parameters)} if plan.wants(epoch) else {}
            library.writer.record_epochs(run_id, [metrics], [])
            if frames:
                plan = library.writer.record_frames(run_id, plan, frames)
        seconds = (process_time() - start) / _FRAMES
        return seconds, library.films.room().total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    dataset = load_dataset(resource("mnist"), "MNIST")
    assert dataset.checksum
    config = replace(PRESETS[Preset.QUICK_START], epochs=arguments.epochs)
    filmed, plain = [], []
    with tempfile.TemporaryDirectory() as folder:
        frame_seconds, film_bytes = time_frames(config, Path(folder) / "frames.sqlite3")
        path = Path(folder) / "library.sqlite3"
        train(dataset, config, path, filmed=True)  # the first time of everything
        for number in range(arguments.rounds):
            for with_film in (True, False) if number % 2 else (False, True):
                (filmed if with_film else plain).append(train(dataset, config, path, filmed=with_film))
    epoch_seconds = statistics.median(plain) / arguments.epochs
    share = statistics.median(filmed) / statistics.median(plain) - 1
    print(f"an epoch {1000 * epoch_seconds:.1f} ms of the processor; with a film {share:+.2%} (medians of the rounds)")
    print(f"a frame {1000 * frame_seconds:.2f} ms, {frame_seconds / epoch_seconds:.2%} of an epoch")
    most = frames_in(FilmLimits().run, 2 * config.network.parameter_count)
    print(f"a film after {_FRAMES} epochs {film_bytes / MEGABYTE:.1f} MB; at most {most} frames")
    if arguments.json:
        figures = {"filmed": filmed, "plain": plain, "frame_seconds": frame_seconds, "film_bytes": film_bytes}
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
