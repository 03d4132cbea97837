"""What teaching brings, for many writers: on their other drawings, and on MNIST's test images; and how long it takes.

    python tests/benchmarks/teaching.py DRAWINGS.json.gz [--model FILE] [--writers 30] [--json FILE]

DRAWINGS names the `writer` of each drawing, and its `label`. One drawing of each digit is chosen at random and taught, then
three of each; all others of that writer are then asked.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import argparse
import json
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from nnfs_gui.paths import resource
from nnfs_gui.recognition.teaching import Taught, Teacher
from nnfs_gui.storage.datasets.idx import load_dataset
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.model_file import load_model
from nnfs_gui.training.evaluation import evaluate

REPETITIONS = (1, 3)


@dataclass(frozen=True)
class Lesson:
    """One teaching: accuracies on the writer's other drawings, and on MNIST's test images."""

    writer: str
    repetitions: int
    before: float
    after: float
    test: float
    seconds: float


def choose(labels, repetitions, rng):
    """Return True for `repetitions` drawings of each digit."""
    chosen = np.zeros(len(labels), bool)
    for digit in np.unique(labels):
        chosen[rng.permutation(np.flatnonzero(labels == digit))[:repetitions]] = True
    return chosen


def teach(network, dataset, writer, images, labels, repetitions, seed):
    """Teach some drawings, and measure on the others."""
    taught = choose(labels, repetitions, np.random.default_rng((seed, repetitions)))
    teacher = Teacher(network, dataset, seed=seed)  # anew each time, so that the time has everything in it
    end = next(event for event in teacher.teach(images[taught], labels[taught]) if isinstance(event, Taught))
    before, after = (evaluate(one, images[~taught], labels[~taught]).accuracy for one in (network, end.network))
    test = evaluate(end.network, dataset.test_images, dataset.test_labels).accuracy
    return Lesson(writer, repetitions, before, after, test, end.seconds)


def summarize(lessons, test_before):
    """Print the table of figures for one number of repetitions."""
    before, after, test = (np.array([getattr(lesson, name) for lesson in lessons]) for name in ("before", "after", "test"))
    print(f"{lessons[0].repetitions} of each digit, {len(lessons)} writers")
    print(f"  mean over the writers         {before.mean():8.2%} ->{after.mean():8.2%}   worst {after.min():.2%}")
    print(f"  largest change for the worse  {min((after - before).min(), 0) * 100:8.2f} points")
    print(f"  MNIST test                    {test_before:8.2%} ->{test.mean():8.2%}   worst {test.min():.2%}")
    print(f"  seconds, median               {statistics.median(lesson.seconds for lesson in lessons):8.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drawings", type=Path)
    parser.add_argument("--model", type=Path, help="in place of the program's own network")
    parser.add_argument("--writers", type=int, help="only the first so many")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    network = load_model(arguments.model or resource("models/mnist.safetensors")).network
    dataset = load_dataset(resource("mnist"), "MNIST")
    test_before = evaluate(network, dataset.test_images, dataset.test_labels).accuracy
    by_writer = {}
    for drawing in read_drawings(arguments.drawings):
        by_writer.setdefault(drawing.writer, []).append(drawing)
    lessons = []
    for repetitions in REPETITIONS:
        for writer, own in sorted(by_writer.items())[: arguments.writers]:
            images, labels = np.stack([drawing.image for drawing in own]), np.array([d.label for d in own], np.uint8)
            lessons.append(teach(network, dataset, writer, images, labels, repetitions, arguments.seed))
        summarize([lesson for lesson in lessons if lesson.repetitions == repetitions], test_before)
    if arguments.json:
        figures = {"test_before": test_before, "lessons": [asdict(lesson) for lesson in lessons]}
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
