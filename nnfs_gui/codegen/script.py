"""Settings as a stand-alone Python script that needs NumPy alone: the same network, images and errors, in plain code.

Its comments and what it prints are English, as the names in it are.
"""

import json
import math
import textwrap
from collections.abc import Iterator, Sequence
from string import Template
from typing import Any

from nnfs_gui.codegen import script_pieces as pieces
from nnfs_gui.codegen.script_points import in_words_of_points, points_definitions, points_reading, points_settings
from nnfs_gui.codegen.script_training import drops_out, takes_time, write_training
from nnfs_gui.data.dataset import DIGITS, SPLIT_SEED, Dataset
from nnfs_gui.data.dataset_builder import ORDER_SEED
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import (
    SETTINGS,
    OptimizerConfig,
    OptimizerKind,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.trainer import LABELS_STREAM

SUFFIX = ".py"

# where gradients are clipped, no layer may take its step before the gradients of all are known
_KEEP_GRADIENTS = "        self.gradients = [weights_gradient, bias_gradient]"
_DESCEND_LATER = """
    def descend(self, learning_rate):
        weights_gradient, bias_gradient = self.gradients
$decay$descend
"""


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
    reading = _reading(folder, mixes, first_label, has_drawings) if points is None else points_reading(points)
    data = f"{_data(config, kind, has_drawings)}\n\n{write_training(config)}"
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
        source = f"FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else {_literal(folder)})"
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
            *(f"{name} = {value}" for name, value in _settings(config, kind)),
            *([f"DRAWING_REPEATS = {config.drawing_repeats}"] if has_drawings else []),
        ]
    )


def _literal(text: str) -> str:
    """Return a text as Python's, with a code for what cannot be seen or is not UTF-8."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in quoted)


def _settings(config: TrainingConfig, kind: str) -> Iterator[tuple[str, Any]]:
    """Yield the constants at the top of the script, by name."""
    optimizer = config.optimizer
    yield "EPOCHS", config.epochs
    yield "BATCH_SIZE", config.batch_size
    yield "LEARNING_RATE", optimizer.learning_rate
    if _optimizer_class(optimizer)[0]:
        needs = {key: setting.conditions for key, setting in SETTINGS.items() if len(setting.conditions) == 1}
        knobs = [key for key, (need,) in needs.items() if need.key == "optimizer.kind" and need.is_met(optimizer.kind)]
        yield from ((key.rpartition(".")[2].upper(), value_at(config, key)) for key in knobs)
    yield from _rule_settings(optimizer)
    if config.averaging:
        yield "AVERAGING", f"{config.averaging}  # the share of the mean weights that stays at each step"
    yield from _disturbances(config, kind)
    if config.patience:
        yield "PATIENCE", f"{config.patience}  # epochs without a better one, after which it stops"
    if config.patience and config.least_improvement:
        yield "LEAST_IMPROVEMENT", config.least_improvement
    if config.target_accuracy:
        yield "TARGET_ACCURACY", f"{config.target_accuracy}  # of the validation images, at which it stops"
    if config.most_minutes:
        yield "MOST_MINUTES", f"{config.most_minutes}  # after which it stops"
    if config.augmentation is not None:
        yield "SIDE", f"{math.isqrt(config.network.inputs)}  # pixels"
        comments = {"rotation": "degrees", "shear": "pixels for each pixel up", "shift": "pixels", "elastic": "pixels"}
        for name, value in config.to_dict()["augmentation"].items():
            if name != "thickness" or value:
                yield name.upper(), f"{value}  # {comments[name]}" if name in comments else value
    yield "SEED", config.seed
    yield "DTYPE", f"np.{config.precision}"


def _disturbances(config: TrainingConfig, kind: str) -> Iterator[tuple[str, Any]]:
    """Yield what makes learning by heart harder, or is learnt by it."""
    if config.label_smoothing:
        yield "SMOOTHING", f"{config.label_smoothing}  # the share of each target that is spread over every {kind}"
    if config.wrong_labels:
        yield "WRONG_LABELS", f"{config.wrong_labels}  # the share of the training images that gets a wrong label"
    if config.input_noise:
        yield "INPUT_NOISE", f"{config.input_noise}  # its standard deviation"
    if drops_out(config):
        yield "DROPOUT", f"{config.dropout}  # the share of the hidden neurons that each step leaves out"


def _rule_settings(optimizer: OptimizerConfig) -> Iterator[tuple[str, Any]]:
    """Yield what changes the rate or the gradient, whatever the optimizer."""
    if optimizer.schedule is Schedule.PLATEAU:
        yield "PLATEAU_FACTOR", optimizer.plateau_factor
        yield "PLATEAU_PATIENCE", f"{optimizer.plateau_patience}  # epochs without a lower error"
    if optimizer.warm_up:
        yield "WARM_UP", f"{optimizer.warm_up}  # epochs in which the learning rate rises"
    if optimizer.weight_decay:
        yield "WEIGHT_DECAY", optimizer.weight_decay
    if optimizer.l1:
        yield "L1", optimizer.l1
    if optimizer.gradient_clipping:
        yield "CLIPPING", f"{optimizer.gradient_clipping}  # the largest norm that a gradient may have"


def _optimizer_class(optimizer: OptimizerConfig) -> tuple[str, str]:
    """Return the name and the text of the class that remembers the gradients, both empty where none does."""
    match optimizer.kind:
        case OptimizerKind.SGD if not optimizer.momentum:
            return "", ""
        case OptimizerKind.SGD:
            return ("Nesterov", pieces.NESTEROV) if optimizer.nesterov else ("Momentum", pieces.MOMENTUM)
        case OptimizerKind.RMSPROP:
            return "RMSprop", pieces.RMSPROP
        case OptimizerKind.ADAM | OptimizerKind.ADAMW:
            return "Adam", pieces.ADAM


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
        ink = pieces.THICKER_INK if config.augmentation.thickness else pieces.PLAIN_INK
        yield Template(pieces.DISTORT).substitute(ink=ink.strip("\n"))
    yield "# --- the network"
    name, text = _optimizer_class(config.optimizer)
    if text:
        yield text
    clips = bool(config.optimizer.gradient_clipping)
    step = {
        "decay": _decay(config.optimizer),
        "descend": pieces.DESCEND_WITH_MEMORY if name else pieces.DESCEND,
    }
    dense = Template(pieces.DENSE).substitute(
        {"decay": "", "descend": _KEEP_GRADIENTS} if clips else step,
        draw=pieces.DRAWS[config.network.initializer],
        memory=Template(pieces.MEMORY).substitute(optimizer=name) if name else "",
    )
    yield dense + Template(_DESCEND_LATER).substitute(step) if clips else dense
    for activation in dict.fromkeys(layer.activation for layer in config.network.hidden):
        yield textwrap.dedent(activation.row.script).rstrip(" ")
    if drops_out(config):
        yield pieces.DROPOUT
    weights = {"argument": ", weights", "times": "weights * "} if config.balanced else {"argument": "", "times": ""}
    yield Template(pieces.LOSSES[config.loss]).substitute(weights)
    if pieces.SCHEDULES[config.optimizer.schedule]:
        yield pieces.SCHEDULES[config.optimizer.schedule]
    yield pieces.PREDICT
    if config.averaging:
        yield pieces.AVERAGE


def _decay(optimizer: OptimizerConfig) -> str:
    """Return the lines that pull the weights towards 0 before a step."""
    penalty = pieces.L1 if optimizer.l1 else ""
    if not optimizer.weight_decay:
        return penalty
    return (pieces.DECOUPLED_DECAY if optimizer.kind is OptimizerKind.ADAMW else pieces.DECAY) + penalty


def _reading(folder: str | None, mixes: bool, first_label: int, has_drawings: bool) -> Iterator[str]:
    """Yield the lines that read the data, labels from 0 on, the training images in the order in which they are seen."""
    if folder is None:
        yield "with np.load(FILE) as data:"
        yield '    images, labels, test_images, test_labels = (data[x] for x in ("x_train", "y_train", "x_test", "y_test"))'
        if has_drawings:
            yield '    drawn = data["drawn"]'
        return
    yield 'images, labels = read_idx("train-images-idx3-ubyte"), read_idx("train-labels-idx1-ubyte")'
    yield 'test_images, test_labels = read_idx("t10k-images-idx3-ubyte"), read_idx("t10k-labels-idx1-ubyte")'
    if first_label:
        yield f"labels, test_labels = labels - {first_label}, test_labels - {first_label}  # now the first class is 0"
    if mixes:
        yield f"order = np.random.default_rng({ORDER_SEED}).permutation(len(images))  # they stand sorted by class"
        yield "images, labels = images[order], labels[order]"


def _data(config: TrainingConfig, kind: str, has_drawings: bool) -> str:
    """Return how the data are split."""
    first = "" if config.train_size is None else f"[:{config.train_size}]"
    lines = []
    if config.validation_share:
        lines += [
            f"order = np.random.default_rng({SPLIT_SEED}).permutation(len(images))",
            f"share = max(round({config.validation_share} * len(images)), 1)  # so many do not train: they validate",
            f"validation, training = np.sort(order[:share]), np.sort(order[share:]){first}",
        ]
    else:
        lines += [f"training = np.arange(len(images)){first}"]
    if config.wrong_labels:
        lines += [
            f"rng = np.random.default_rng((SEED, {LABELS_STREAM}))",
            "wrong = rng.permutation(training)[: round(WRONG_LABELS * len(training))]",
            "labels = labels.copy()",
            f"others = rng.integers(1, {config.network.outputs}, len(wrong))  # each as many classes on, in a circle",
            f"labels[wrong] = (labels[wrong] + others) % {config.network.outputs}",
        ]
    if has_drawings:
        lines += ["training = np.repeat(training, np.where(drawn[training], DRAWING_REPEATS, 1))"]
    lines += [f"one_hot = np.eye({config.network.outputs}, dtype=DTYPE)  # a row for each {kind}"]
    if config.label_smoothing:
        lines += [f"targets = (one_hot * (1 - SMOOTHING) + SMOOTHING / {config.network.outputs}).astype(DTYPE)"]
    if config.balanced:
        lines += [
            f"counts = np.bincount(labels[training], minlength={config.network.outputs})",
            "balance = np.where(counts, len(training) / (np.count_nonzero(counts) * np.maximum(counts, 1)), 1)",
        ]
    return "\n".join(lines)
