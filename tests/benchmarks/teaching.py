"""What teaching brings, for many writers: on their other drawings, and on MNIST's test images; and how long it takes.

    python tests/benchmarks/teaching.py DRAWINGS.json.gz [--model FILE] [--seeds 3] [--half] [--json FILE]

DRAWINGS names the `writer` of each drawing, and its `label`. Of each writer who drew every digit four times or more, one
drawing of each is chosen at random and taught, then three of each; all others of that writer are then asked. A writer is
read worse if more of these are wrong than before, summed over the seeds.

What teaching does is chosen with --half: half of the writers, and images that MNIST trains with in place of its test images.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import argparse
import json
import statistics
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from time import process_time

import numpy as np

from nnfs_gui.data.drawings import Drawings
from nnfs_gui.paths import resource
from nnfs_gui.recognition.teaching import Taught, Teacher
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.evaluation import evaluate

REPETITIONS = (1, 3)  # drawings of each digit that are taught
FEWEST = 4  # of each digit, so that one is left to ask


@dataclass(frozen=True)
class Lesson:
    """One teaching: how many of the writer's other drawings are wrong, and the accuracy on the images."""

    writer: str
    seed: int
    repetitions: int
    asked: int
    wrong_before: int
    wrong_after: int
    images: float
    seconds: float
    processor_seconds: float


def choose(labels, repetitions, rng):
    """Return True for `repetitions` drawings of each digit."""
    chosen = np.zeros(len(labels), bool)
    for digit in np.unique(labels):
        chosen[rng.permutation(np.flatnonzero(labels == digit))[:repetitions]] = True
    return chosen


def teach(network, dataset, images, writer, own, repetitions, seed):
    """Teach some drawings, and measure on the others."""
    taught = choose(own.labels, repetitions, np.random.default_rng((seed, repetitions)))
    begun = process_time()
    teacher = Teacher(network, dataset, seed=seed)  # anew each time, so that the time has everything in it
    end = next(event for event in teacher.teach(own.take(np.flatnonzero(taught))) if isinstance(event, Taught))
    used = process_time() - begun
    others = own.take(np.flatnonzero(~taught))
    before, after = (evaluate(one, others.images, others.labels) for one in (network, end.network))
    wrong = (answers.total - answers.correct for answers in (before, after))
    accuracy = evaluate(end.network, *images).accuracy
    return Lesson(writer, seed, repetitions, len(others), *wrong, accuracy, end.seconds, used)


def summarize(lessons, images_before):
    """Print the table of figures for one number of repetitions."""
    before = np.mean([1 - lesson.wrong_before / lesson.asked for lesson in lessons])
    after = np.mean([1 - lesson.wrong_after / lesson.asked for lesson in lessons])
    more = Counter()
    for lesson in lessons:
        more[lesson.writer] += lesson.wrong_after - lesson.wrong_before
    worse = {writer: count for writer, count in more.items() if count > 0}
    images = [lesson.images for lesson in lessons]
    print(f"{lessons[0].repetitions} of each digit, {len(more)} writers, {len(lessons)} teachings")
    print(f"  mean over the writers      {before:8.2%} ->{after:8.2%}")
    print(f"  writers with more wrong    {len(worse):8}   {worse or ''}")
    print(f"  images                     {images_before:8.2%} ->{np.mean(images):8.2%}   worst {min(images):.2%}")
    for name, words in (("seconds", "seconds, median"), ("processor_seconds", "processor seconds, median")):
        print(f"  {words:26} {statistics.median(getattr(lesson, name) for lesson in lessons):8.2f}", flush=True)


def by_writer(path):
    """Return the drawings of each writer with enough of them, in the order of their names."""
    writers = {}
    for drawing in read_drawings(path):
        writers.setdefault(drawing.writer, []).append(drawing)
    drawings = {}
    for name, own in sorted(writers.items()):
        parts = ((drawing.image, drawing.strokes, int(drawing.label)) for drawing in own)
        drawings[name] = Drawings.of(*zip(*parts, strict=True))
    return {name: own for name, own in drawings.items() if np.bincount(own.labels, minlength=10).min() >= FEWEST}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drawings", type=Path)
    parser.add_argument("--model", type=Path, help="in place of the program's own network")
    parser.add_argument("--half", action="store_true", help="to choose by: every second writer, and no test images")
    parser.add_argument("--seeds", type=int, default=3, help="how often each writer's drawings are chosen")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    network = read_network(arguments.model or resource("models/mnist.safetensors")).network
    dataset = load_dataset(resource("mnist"), "MNIST")
    writers = by_writer(arguments.drawings)
    images = dataset.test_images, dataset.test_labels
    if arguments.half:
        images = dataset.train_images[-10_000:], dataset.train_labels[-10_000:]
        writers = dict(list(writers.items())[::2])
    images_before = evaluate(network, *images).accuracy
    lessons = []
    for repetitions in REPETITIONS:
        for seed in range(arguments.seeds):
            for writer, own in writers.items():
                lessons.append(teach(network, dataset, images, writer, own, repetitions, seed))
        summarize([lesson for lesson in lessons if lesson.repetitions == repetitions], images_before)
    if arguments.json:
        figures = {"images_before": images_before, "lessons": [asdict(lesson) for lesson in lessons]}
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
