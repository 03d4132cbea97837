"""What is asked: why which class, and not which other one, of the ink or of the paper, and by which method."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.inspection.reasons.attribution import INK, PAPER, Method, Question


class Other(Enum):
    """The class that is asked about less often by its name."""

    ANSWER = auto()  # what the network answers
    RUNNER_UP = auto()  # what is most probable beside the first class
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen in the bar; a class is counted from 0."""

    answer: int | Other = Other.ANSWER
    rather_than: int | Other = Other.RUNNER_UP
    baseline: float = PAPER  # the empty sheet that the image is compared with
    method: Method = Method.INTEGRATED
    is_random: bool = False  # whether a network with random weights is asked

    def question(self, logits: npt.NDArray[Any]) -> Question:
        """Return what is asked about where the network has these logits, shape (classes,)."""
        order = np.argsort(-logits, kind="stable").tolist()
        answer = order[0] if isinstance(self.answer, Other) else self.answer
        other: int | None
        if isinstance(self.rather_than, Other):
            others = [each for each in order if each != answer]
            other = others[0] if self.rather_than is Other.RUNNER_UP and others else None
        else:
            other = self.rather_than if self.rather_than != answer else None
        return Question(answer, other)


class QuestionBar(FlowRow):
    """Boxes to choose from, and a switch."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._answer = self._box("whyAnswer", self.tr("Why"), self.tr("The class that the colours speak for."))
        tip = self.tr("The class that it is compared with. “nothing” asks about the first class alone.")
        self._rather = self._box("whyRatherThan", self.tr("and not"), tip)
        tip = self.tr(
            "Ink: what the strokes add to an empty sheet. Paper: what the blank places add; where ink is missing, "
            "they speak against the class."
        )
        self._ground = self._box("whyGround", self.tr("of the"), tip)
        self._fill(self._ground, {PAPER: self.tr("ink"), INK: self.tr("paper")})
        self._method = self._box("whyMethod", self.tr("by"), self._method_words())
        methods = {
            Method.INTEGRATED: self.tr("integrated gradients"),
            Method.GRADIENT: self.tr("gradient times input"),
            Method.OCCLUSION: self.tr("covering up"),
        }
        assert set(methods) == set(Method)
        self._fill(self._method, methods)
        self._random = QCheckBox(self.tr("Random weights"))
        self._random.setObjectName("whyRandom")
        self._random.setToolTip(
            self.tr(
                "Ask a network of the same shape that has learnt nothing. Its map must be another one: if it were not, "
                "the map would show the drawing and not what was learnt (Adebayo et al. 2018)."
            )
        )
        self.add_widget(self._random)
        self.set_class_names(())
        for box in (self._answer, self._rather, self._ground, self._method):
            box.currentIndexChanged.connect(self.choice_changed)
        self._random.toggled.connect(self.choice_changed)

    @property
    def choice(self) -> Choice:
        return Choice(
            self._answer.currentData(),
            self._rather.currentData(),
            float(self._ground.currentData()),
            Method(self._method.currentData()),
            self._random.isChecked(),
        )

    def set_class_names(self, names: Sequence[str]) -> None:
        """Offer these classes; where they are others than before, what is chosen is its answer and the runner-up again."""
        if self._answer.count() and tuple(names) == self._names:
            return
        self._names = tuple(names)
        classes = dict(enumerate(names))
        self._fill(self._answer, {Other.ANSWER: self.tr("its answer"), **classes})
        self._fill(self._rather, {Other.RUNNER_UP: self.tr("the runner-up"), Other.NONE: self.tr("nothing"), **classes})

    def _method_words(self) -> str:
        return "\n".join(
            (
                self.tr("Integrated gradients: the slopes all along the way from the empty sheet; they add up exactly."),
                self.tr("Gradient times input: the slopes here alone; quick and rough."),
                self.tr("Covering up: what is lost where a small square is covered."),
            )
        )

    def _box(self, name: str, label: str, tip: str) -> QComboBox:
        box = ShortenedBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setToolTip(tip)
        words = QLabel(label)
        words.setBuddy(box)
        words.setToolTip(tip)
        self.add_widget(side_by_side(words, box, spacing=6))
        return box

    def _fill(self, box: QComboBox, choices: Mapping[Any, str]) -> None:
        with QSignalBlocker(box):
            box.clear()
            for data, text in choices.items():
                box.addItem(text, data)
