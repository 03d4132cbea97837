"""Settings as a stand-alone Python script that needs NumPy alone: the same network, images and errors, in plain code.

Its comments and what it prints are English, as the names in it are.
"""

import json
from collections.abc import Iterator, Sequence

from nnfs_gui.codegen import script_pieces as pieces
from nnfs_gui.codegen.script_data import reading_of, write_division
from nnfs_gui.codegen.script_definitions import About, network_definitions, write_variation
from nnfs_gui.codegen.script_points import in_words_of_points, points_definitions, points_reading, points_settings
from nnfs_gui.codegen.script_settings import settings_of
from nnfs_gui.codegen.script_training import takes_time, write_loop, write_network, write_test
from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.training.config import TrainingConfig

SUFFIX = ".py"


def write_script(
    config: TrainingConfig,
    folder: str | None = "mnist",
    *,
    class_names: Sequence[str] = DIGITS,
    mixes: bool = False,
    first_label: int = 0,
    has_drawings: bool = False,
    points: Dataset | None = None,
) -> str:
    """Return a Python script that trains as a `Trainer` with this config does, on the IDX files of a folder.

    Without a folder, it reads the .npz file that lies beside it under its own name: a data set as `pack_dataset` writes it,
    in the order in which the trainer sees it. What the classes are called decides whether it speaks of digits; as nobody
    knows what is in a name, none stands in it.

    Of IDX files, with `mixes`, it brings the training images into another order, as is done with those that stand sorted by
    class; their labels begin with `first_label`. A data set that `has_drawings` says which images these are; where images
    are varied, the script varies drawings as images, and says so. It holds what these settings need and nothing else.

    With float64 numbers it prints the errors that the trainer tells, but for rounding, as it adds some numbers up in another
    order. That touches the last digits at first, and can grow: after some thousand steps the third may differ.
    """
    kind = "digit" if tuple(class_names) == DIGITS else "class"
    reading = reading_of(folder, mixes, first_label, has_drawings) if points is None else points_reading(points)
    data = "\n".join([*write_division(config, kind, has_drawings), "", *_training(config)])
    parts = [
        _beginning(config, folder, kind, has_drawings, points),
        *_definitions(config, folder, points),
        "\n".join([*reading, data if points is None else in_words_of_points(data)]),
    ]
    return "\n\n\n".join(part.strip("\n") for part in parts) + "\n"


def _beginning(config: TrainingConfig, folder: str | None, kind: str, has_drawings: bool, points: Dataset | None) -> str:
    """Return the heading, the imports and the settings."""
    task = "read digits" if kind == "digit" else f"tell {config.network.outputs} classes apart"
    sizes = "-".join(map(str, config.network.sizes))
    scheduled = takes_time(config.optimizer)
    if points is not None:
        usage = "python script.py   makes its points itself"
        source = ""
    elif folder is None:
        usage = "python script.py [FILE]   reads a data set in NumPy's format, the .npz beside the script if none is named"
        source = 'FILE = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_suffix(".npz")'
    else:
        files = "MNIST's four files there" if kind == "digit" else "four files there that are named as MNIST's"
        usage = f"python script.py FOLDER   reads {files}, gzipped or not"
        source = f"FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else {as_literal(folder)})"
    hint = "Drawings are varied as images here; the program varies their strokes, so that its figures differ a little."
    reads = points is None
    modules = [("copy", config.keep_best or bool(config.averaging)), ("gzip", reads and folder is not None)]
    modules += [("math", scheduled), ("os", config.threads > 0), ("sys", reads), ("time", config.most_minutes > 0)]
    return "\n".join(
        [
            f'"""A neural network from scratch, {sizes}, that learns to {task}. It needs NumPy alone.',
            "",
            usage,
            *(["", hint] if has_drawings and config.augmentation is not None else []),
            '"""',
            "",
            *(f"import {module}" for module, needed in modules if needed),
            *(["from pathlib import Path"] if reads else []),
            "",
            *(
                [f'os.environ["OPENBLAS_NUM_THREADS"] = "{config.threads}"  # NumPy looks at it once']
                if config.threads
                else []
            ),
            "import numpy as np",
            "",
            *([source] if reads else []),
            *(f"{name} = {value}" for name, value in (() if points is None else points_settings(points))),
            *(f"{name} = {value}" for name, value in settings_of(config, kind)),
            *([f"DRAWING_REPEATS = {config.drawing_repeats}"] if has_drawings else []),
        ]
    )


def as_literal(text: str) -> str:
    """Return a text as Python's, with a code for what cannot be seen or is not UTF-8."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in quoted)


def _definitions(config: TrainingConfig, folder: str | None, points: Dataset | None) -> Iterator[str]:
    """Yield the functions and the classes."""
    if points is not None:
        yield "# --- the points: x to the right, y upwards"
        yield from points_definitions(points)
    else:
        yield "# --- the images: 0 is paper, 255 is ink"
        if folder is not None:
            yield pieces.READ_IDX
        yield pieces.TO_INPUTS
    if config.augmentation is not None:
        yield write_variation(config)
    yield "# --- the network"
    for definition in network_definitions(config):
        if definition.about is About.PREDICT:
            yield "# --- the training"
        yield definition.code


def _training(config: TrainingConfig) -> Iterator[str]:
    """Yield the lines that make the network, train and test it."""
    yield from write_network(config)
    yield from write_loop(config)
    yield from write_test(config)
