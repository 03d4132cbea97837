"""Settings as a Jupyter notebook that teaches: the training of the script, cell by cell, with words, formulas and pictures.

It is written in Jupyter's format, version 4.5, and needs NumPy and matplotlib alone. What its code says is English, as in
scripts; the words between the cells are in the language of whoever writes it.
"""

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from string import Template
from typing import Any

from nnfs_gui.codegen import notebook_pieces as pieces
from nnfs_gui.codegen import notebook_words as words
from nnfs_gui.codegen import script_pieces
from nnfs_gui.codegen.notebook_data import packed, sample_of, unpacking
from nnfs_gui.codegen.notebook_words import Words
from nnfs_gui.codegen.script import as_literal
from nnfs_gui.codegen.script_data import reading_of, write_division
from nnfs_gui.codegen.script_definitions import About, Definition, network_definitions, optimizer_class, write_variation
from nnfs_gui.codegen.script_points import in_words_of_points, points_definitions, points_reading, points_settings
from nnfs_gui.codegen.script_settings import settings_of
from nnfs_gui.codegen.script_training import shown_network, takes_time, write_loop, write_network, write_test
from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import LossKind, OptimizerKind, Schedule, TrainingConfig

SUFFIX = ".ipynb"
_LOSSES = {LossKind.MSE: "mean-squared-error", LossKind.CROSS_ENTROPY: "cross-entropy"}
assert set(_LOSSES) == set(LossKind)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: Markdown, or Python, which may be folded away."""

    source: str
    is_code: bool = False
    is_folded: bool = False

    def as_json(self, number: int) -> dict[str, Any]:
        """Return it as Jupyter's format has it, without any output."""
        cell: dict[str, Any] = {
            "cell_type": "code" if self.is_code else "markdown",
            "id": f"cell-{number}",
            "metadata": {"jupyter": {"source_hidden": True}} if self.is_folded else {},
            "source": self.source.strip("\n").splitlines(keepends=True),
        }
        return cell | {"execution_count": None, "outputs": []} if self.is_code else cell


def write_notebook(config: TrainingConfig, dataset: Dataset, says: Words, *, reads_idx: bool = False) -> str:
    """Return a notebook that trains as a `Trainer` with this config does on a sample of a data set, which is inside.

    `sample_of` says which images these are. It can be told to read all of them: from a folder with MNIST's four files where
    it `reads_idx`, as `write_script` says of its folder, else from the .npz file that is written beside a script. With
    float64 numbers it prints the errors that the trainer tells, as `write_script` says.
    """
    cells = _Writer(config, dataset, says, reads_idx).cells()
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook = {
        "cells": [cell.as_json(number) for number, cell in enumerate(cells, 1)],
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


@dataclass(frozen=True, slots=True, eq=False)
class _Writer:
    """Writes the cells of one notebook, from top to bottom."""

    config: TrainingConfig
    dataset: Dataset
    says: Words
    reads_idx: bool

    def cells(self) -> Iterator[Cell]:
        yield self._introduction()
        yield Cell(self._words((*words.SETTINGS, self.says.list_of("epoch", "batch", "learning-rate", "seed"))))
        yield self._code(*self._beginning())
        yield from self._points() if self.dataset.shows_points else self._images()
        yield Cell(self._words(words.INPUTS))
        yield self._code(*self._inputs())
        if self.config.augmentation is not None:
            yield Cell(self.says.section("augmentation"))
            yield self._code(write_variation(self.config))
        yield from self._network()
        yield Cell(self._words(words.TRAINING))
        yield self._code(pieces.CURVES)
        yield self._code("curves = Curves()", *write_loop(self.config, self._after_epoch()), "curves.draw()")
        yield from self._test()
        yield Cell(self._words(words.FURTHER))

    def _introduction(self) -> Cell:
        config = self.config
        title, *rest = words.introduction(
            "-".join(map(str, config.network.sizes)),
            reads_digits=self.dataset.class_names == DIGITS,
            classes=config.network.outputs,
        )
        if self.dataset.drawn is not None and config.augmentation is not None:
            rest.append(words.DRAWINGS_VARY)
        return Cell(f"{self.says.heading(title, 1)}\n\n{self.says.paragraphs(*rest)}")

    def _beginning(self) -> Iterator[str]:
        """Yield the imports and the settings."""
        config, images = self.config, not self.dataset.shows_points
        modules = [("base64", images), ("copy", config.keep_best or bool(config.averaging))]
        modules += [("gzip", images and self.reads_idx), ("math", images or takes_time(config.optimizer))]
        modules += [("os", config.threads > 0), ("time", True), ("zlib", images)]
        yield from (f"import {module}" for module, needed in modules if needed)
        yield from ["from pathlib import Path"] if images else []
        yield ""
        if config.threads:
            yield f'os.environ["OPENBLAS_NUM_THREADS"] = "{config.threads}"  # NumPy looks at it once'
        yield from ("import matplotlib.pyplot as plt", "import numpy as np", "from IPython.display import display", "")
        yield from (f"{name} = {value}" for name, value in self._settings())

    def _settings(self) -> Iterator[tuple[str, Any]]:
        dataset, config = self.dataset, self.config
        if dataset.shows_points:
            yield from points_settings(dataset)
        yield from ((name, value) for name, value in settings_of(config, self._kind) if name != "SIDE")
        if dataset.drawn is not None:
            yield "DRAWING_REPEATS", config.drawing_repeats
        if not dataset.shows_points:
            yield "SIDE", f"{dataset.side}  # pixels"
        yield "CLASS_NAMES", f"[{', '.join(map(as_literal, dataset.class_names))}]"

    @property
    def _kind(self) -> str:
        return "digit" if self.dataset.class_names == DIGITS else "class"

    def _images(self) -> Iterator[Cell]:
        dataset, sample = self.dataset, sample_of(self.dataset)
        parts = ((sample.train_labels, dataset.train_labels), (sample.test_labels, dataset.test_labels))
        said = words.inside(*(len(labels) for part in parts for labels in part))
        yield Cell(self._words((words.IMAGES, said)))
        yield Cell(f'DATA = "{packed(sample)}"', is_code=True, is_folded=True)
        yield self._code(*unpacking(sample))
        yield Cell(self._words(words.ALL_OF_MNIST if self.reads_idx else words.ALL_OF_FILE))
        reading = reading_of(
            "" if self.reads_idx else None, dataset.is_mixed, dataset.first_label, dataset.drawn is not None
        )
        name = "FOLDER" if self.reads_idx else "FILE"
        yield self._code(
            *([script_pieces.READ_IDX.strip("\n"), "", ""] if self.reads_idx else []),
            f'{name} = None  # such as Path("{"mnist" if self.reads_idx else "data.npz"}")',
            f"if {name} is not None:",
            *(f"    {line}" for line in reading),
        )
        yield self._code(pieces.SHOW_IMAGES)

    def _points(self) -> Iterator[Cell]:
        yield Cell(self._words(words.POINTS))
        definitions = [text.strip("\n") for text in points_definitions(self.dataset)][:-1]  # inputs are made below
        yield self._code("\n\n\n".join([*definitions, "\n".join(points_reading(self.dataset))]))
        yield self._code(pieces.SHOW_POINTS)

    def _inputs(self) -> Iterator[str]:
        if self.dataset.shows_points:
            *_, to_inputs = points_definitions(self.dataset)
        else:
            to_inputs = script_pieces.TO_INPUTS
        yield from (to_inputs.strip("\n"), "", "")
        yield from write_division(self.config, self._kind, self.dataset.drawn is not None)

    def _network(self) -> Iterator[Cell]:
        """Yield the layers, the error, the steps, and the network that is made of them."""
        definitions = list(network_definitions(self.config))
        is_layer = self.config.loss is LossKind.MSE  # else softmax is a part of the error
        error = {About.LOSS} if is_layer else {About.SOFTMAX, About.LOSS}
        steps, network = {About.OPTIMIZER, About.SCHEDULE}, {About.PREDICT, About.AVERAGE}
        layers = {each.about for each in definitions} - error - steps - network
        yield Cell(self._words((*words.LAYERS, words.CHAIN_RULE)))
        yield from self._explained(definitions, layers)
        yield Cell(self._words((words.ERROR,)))
        yield from self._explained(definitions, error)
        yield Cell(self._words((words.STEPS,)))
        yield from self._explained(definitions, steps)
        if further := list(self._terms_of_steps()):
            yield Cell(self.says.section(*further))
        yield Cell(self._words(words.NETWORK))
        yield self._code(*write_network(self.config))
        yield from self._explained(definitions, network)

    def _explained(self, definitions: list[Definition], subjects: Container[About | ActivationKind]) -> Iterator[Cell]:
        """Yield the definitions that are about one of these, each below what the glossary says of it."""
        for definition in definitions:
            if definition.about in subjects:
                yield Cell(self.says.section(*self._terms(definition)))
                yield self._code(definition.code)

    def _terms(self, definition: Definition) -> Iterator[str]:
        """Yield what the glossary is to explain before a definition, by the keys of its terms."""
        config = self.config
        match definition.about:
            case ActivationKind() as activation:
                yield str(activation)
            case About.DENSE:
                yield from ("layer", "backpropagation", "initializer")
            case About.DROPOUT:
                yield "dropout"
            case About.SOFTMAX:
                yield "softmax"
            case About.LOSS:
                yield _LOSSES[config.loss]
                yield from ["class-balance"] if config.balanced else []
            case About.OPTIMIZER:
                yield optimizer_class(config.optimizer)[0].lower()
            case About.SCHEDULE:
                yield "one-cycle" if config.optimizer.schedule is Schedule.ONE_CYCLE else "schedule"
            case About.PREDICT:
                yield "forward-pass"
            case About.AVERAGE:
                yield "weight-averaging"

    def _terms_of_steps(self) -> Iterator[str]:
        """Yield the terms of what has a few lines of other cells alone."""
        config, rule = self.config, self.config.optimizer
        used = {
            "sgd": not optimizer_class(rule)[0],
            "adamw": rule.kind is OptimizerKind.ADAMW and rule.weight_decay,
            "weight-decay": rule.kind is not OptimizerKind.ADAMW and rule.weight_decay,
            "l1": rule.l1,
            "gradient-clipping": rule.gradient_clipping,
            "on-plateaus": rule.schedule is Schedule.PLATEAU,
            "warm-up": rule.warm_up,
            "input-noise": config.input_noise,
            "label-smoothing": config.label_smoothing,
            "wrong-labels": config.wrong_labels,
            "early-stopping": config.patience,
        }
        yield from (key for key, is_used in used.items() if is_used)

    def _after_epoch(self) -> list[str]:
        validates = bool(self.config.validation_share)
        further = ", validation_error=validation_error, accuracy=accuracy" if validates else ""
        return [f"curves.add(error=error / len(order){further})"]

    def _test(self) -> Iterator[Cell]:
        """Yield what asks the network that was trained: the test, mistakes, one's own drawing."""
        network, shows_points = shown_network(self.config), self.dataset.shows_points
        output = "np.array([[x, y]])" if shows_points else "np.array([image])"
        answer = f"predict({network}, to_inputs({output}))"
        probabilities = f"{answer if self.config.loss is LossKind.MSE else f'softmax({answer})'}[0]"
        yield Cell(self._words(words.TEST) + "\n\n" + self.says.section("interval"))
        yield self._code(pieces.INTERVAL, "", *write_test(self.config), pieces.SAY_INTERVAL.strip("\n"))
        if shows_points:
            yield Cell(self._words(words.SURFACE))
            yield self._code(f"show({network})")
            yield Cell(self._words(words.OWN_PLACE))
            yield Cell(Template(pieces.OWN_PLACE).substitute(probabilities=probabilities), is_code=True)
        else:
            yield Cell(self._words(words.MISTAKES))
            yield self._code(pieces.MISTAKES)
            yield Cell(self._words(words.OWN_DRAWING))
            yield self._code(pieces.FRAME)
            yield self._code(Template(pieces.OWN_DRAWING).substitute(probabilities=probabilities))

    def _words(self, texts: tuple[Any, ...]) -> str:
        title, *rest = texts
        return "\n\n".join(filter(None, [self.says.heading(title), self.says.paragraphs(*rest)]))

    def _code(self, *lines: str) -> Cell:
        code = "\n".join(lines)
        return Cell(in_words_of_points(code) if self.dataset.shows_points else code, is_code=True)
