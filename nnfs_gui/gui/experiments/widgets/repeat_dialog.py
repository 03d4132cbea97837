"""Asks how many times a run is to be repeated with other seeds, and says what that takes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from nnfs_gui.experiments.estimate import Estimate
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.experiments.widgets.cost_words import cost_words
from nnfs_gui.inspection.experiments.seed_test import fewest_seeds

_FEWEST, _MOST, _USUAL = 5, 20, 10  # runs in all
_WIDTH = 460


class RepeatDialog(QDialog):
    """Accept or cancel; `wanted` tells how many runs there are to be in all."""

    wanted = Signal(int)

    def __init__(
        self, name: str, *, is_first: bool, reckon: Callable[[int], Estimate], parent: QWidget | None = None
    ) -> None:
        """Repeat the run of this name, which `is_first` of them or only has the settings; `reckon` tells what runs cost."""
        super().__init__(parent)
        self.setObjectName("repeatDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Repeat with other seeds"))
        self._is_first, self._reckon = is_first, reckon
        self._count = WholeBox()
        self._count.setObjectName("repeatCount")
        self._count.setRange(_FEWEST, _MOST)
        self._count.setValue(_USUAL)
        self._count.setToolTip(
            self.tr("With more runs smaller differences can be told from luck: the interval of their mean gets narrower.")
        )
        what = self.tr(
            "The same settings are trained again with other random numbers: other first weights, and another order of the "
            "data. By how much the results differ is luck. Two settings that have the same seeds can be compared by them."
        )
        first = self.tr("{0} counts as the first of them.") if is_first else self.tr("They have the settings of {0}.")
        self._cost = make_wrapping_label()
        self._cost.setObjectName("repeatCost")
        self._hint = make_wrapping_label()
        self._hint.setObjectName("repeatHint")
        self._hint.setProperty("role", "quiet")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        start = buttons.button(QDialogButtonBox.StandardButton.Ok)
        start.setText(self.tr("Start"))
        start.setObjectName("acceptButton")
        start.setToolTip(self.tr("Train them in the background; Runs folds them into one row."))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(make_wrapping_label(what))
        layout.addWidget(labelled(self._count, self.tr("Runs in all, each with a seed of its own")))
        layout.addWidget(make_wrapping_label(first.format(name)))
        layout.addWidget(self._cost)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self._count.valueChanged.connect(self._follow)
        self._follow()
        self.resize(_WIDTH, self.sizeHint().height())

    @Slot()
    def _follow(self) -> None:
        """Say what so many runs cost, and what can be told by them."""
        count, fewest = self._count.value(), fewest_seeds()
        self._cost.setText(cost_words(self._reckon(count - self._is_first)))
        if count < fewest:
            words = self.tr("{0} runs show the spread. To tell a difference between settings from luck takes {1} or more.")
        else:
            words = self.tr("With {0} seeds a clear difference between two settings can be told from luck.")
        self._hint.setText(words.format(count, fewest))

    @Slot()
    def _on_accepted(self) -> None:
        count = self._count.value()
        self.accept()
        self.wanted.emit(count)
