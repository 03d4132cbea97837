"""How drawings by writers are read of whom nobody trained: letters, digits or whatever the labels of a file are.

    python tests/benchmarks/letters.py DRAWINGS.json.gz [--folds 10] [--only 0 --only 1] [--epochs 30] [--json FILE]

DRAWINGS names the `writer` of each drawing, and its `label`. The writers are divided into folds; for each fold a network
learns the drawings of all other writers, and reads those of the fold, with the settings of

    nnfs-gui train --preset robust --hidden 1024,512 --validation-share 0 --label-smoothing 0.1 --elastic 1.2 --thickness 0.1

They were chosen by the folds 0 and 2. `--only` takes some of the folds, which are the same in every run.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import argparse
import dataclasses
import json
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.class_labels import class_numbers, sort_names
from nnfs_gui.data.dataset import Dataset, DrawnImages
from nnfs_gui.data.drawings import draw_all
from nnfs_gui.ink.segments import as_segments
from nnfs_gui.inspection.readings.lookalikes import find_lookalikes
from nnfs_gui.storage.drawing_file import read_pen_drawings
from nnfs_gui.training.config import HiddenLayer, NetworkConfig
from nnfs_gui.training.evaluation import Evaluation, evaluate
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

SEED = 15  # of the folds
CONFIG = dataclasses.replace(
    PRESETS[Preset.ROBUST],
    network=NetworkConfig((HiddenLayer(1024), HiddenLayer(512))),
    validation_share=0.0,
    label_smoothing=0.1,
    augmentation=Augmentation(elastic=1.2, thickness=0.1),
)


def folds(path: Path, count: int) -> Iterator[Dataset]:
    """Yield for each fold the drawings of its writers as the test images, and those of all others as the training images."""
    drawings = read_pen_drawings(path)
    names = sort_names({str(drawing.label) for drawing in drawings})
    labels = class_numbers((str(drawing.label) for drawing in drawings), names)
    images, segments = draw_all([d.strokes for d in drawings]), np.stack([as_segments(d.strokes) for d in drawings])
    writers = np.random.default_rng(SEED).permutation(sorted({str(drawing.writer) for drawing in drawings}))
    writer_of = np.array([str(drawing.writer) for drawing in drawings])
    for fold in range(count):
        tests = np.isin(writer_of, writers[fold::count])
        trains = np.random.default_rng(SEED).permutation(np.flatnonzero(~tests))
        drawn = DrawnImages(np.arange(len(trains)), segments[trains])
        yield Dataset(path.name, images[trains], labels[trains], images[tests], labels[tests], names, drawn=drawn)


def measure(dataset: Dataset, epochs: int) -> Evaluation:
    """Train with the settings above, and read the test images."""
    trainer = Trainer(dataclasses.replace(CONFIG, epochs=epochs).fitted(dataset), dataset)
    for _ in trainer.run():
        pass
    return evaluate(trainer.network, dataset.test_images, dataset.test_labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("drawings", type=Path)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--only", type=int, action="append", help="measure this fold, from 0 on; may be given several times")
    parser.add_argument("--epochs", type=int, default=CONFIG.epochs)
    parser.add_argument("--json", type=Path, help="keep the accuracies and the confusion matrices in this file")
    options = parser.parse_args()
    measured: dict[int, Evaluation] = {}
    names: tuple[str, ...] = ()
    for fold, dataset in enumerate(folds(options.drawings, options.folds)):
        if options.only is not None and fold not in options.only:
            continue
        start, names = time.perf_counter(), dataset.class_names
        measured[fold] = measure(dataset, options.epochs)
        seconds, result = time.perf_counter() - start, measured[fold]
        print(f"fold {fold}: {result.accuracy:.2%} of {result.total:,} drawings, {seconds:.0f} s", flush=True)
        if options.json:
            kept = {number: one.confusion.tolist() for number, one in measured.items()}
            options.json.write_text(json.dumps({"names": names, "confusions": kept}))
    print(f"mean of {len(measured)} of {options.folds} folds: {np.mean([one.accuracy for one in measured.values()]):.2%}")
    confusion = np.sum([one.confusion for one in measured.values()], axis=0)
    found = find_lookalikes(confusion)
    print("hard to tell apart:", "; ".join(" ".join(names[place] for place in group) for group in found.groups))
    print(f"{found.share_of_mistakes:.0%} of the mistakes are among these; counted as one: {found.accuracy:.2%}")


if __name__ == "__main__":
    main()
