"""Asks what is to be put into a bundle."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.storage.bundle.writer import Selection

_WIDTH = 480
_LONGEST_SENDER = 100


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be handed on: how it is called in the window, and what of the library it is."""

    title: str
    selection: Selection
    name: str  # that is suggested for the file


class BundleDialog(QDialog):
    """Accept or cancel; `chosen` tells what is to be handed on, and the name that is suggested for the file."""

    chosen = Signal(object, str)  # Selection

    def __init__(self, offers: Sequence[Offer], drawings: int, lessons: str, parent: QWidget | None = None) -> None:
        """Offer the first of these, and beside it so many drawings, and how far one has come in the lessons, if at all."""
        super().__init__(parent)
        self.setObjectName("bundleDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export as a bundle"))
        self._offers, self._progress = offers, lessons
        self._scope = QComboBox()
        self._scope.setObjectName("bundleScope")
        self._scope.setToolTip(self.tr("Which runs are put into the file. What a run forked from comes along."))
        self._scope.addItems([offer.title for offer in offers])
        self._scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._films = self._tick(
            "bundleFilms",
            self.tr("Films of the weights"),
            self.tr("With them one can look back at each epoch. They may make the file many times as large."),
        )
        self._drawings = self._tick(
            "bundleDrawings",
            self.tr("My drawings (%Ln)", "", drawings),
            self.tr("What you have drawn and said what it is.") if drawings else self.tr("You have kept no drawings yet."),
            enabled=drawings > 0,
        )
        self._lessons = self._tick(
            "bundleLessons",
            self.tr("My progress in the lessons"),
            self.tr("Which steps you have done, what you predicted, and how well.")
            if lessons
            else self.tr("You have begun no lesson yet."),
            enabled=bool(lessons),
        )
        self._sender = QLineEdit()
        self._sender.setObjectName("bundleSender")
        self._sender.setProperty("role", "field")
        self._sender.setMaxLength(_LONGEST_SENDER)
        self._sender.setToolTip(self.tr("Who opens the file reads this. It may stay empty."))
        self._arrange()
        self.resize(_WIDTH, self.sizeHint().height())

    def _tick(self, name: str, text: str, tip: str, *, enabled: bool = True) -> QCheckBox:
        tick = QCheckBox(text)
        tick.setObjectName(name)
        tick.setToolTip(tip)
        tick.setEnabled(enabled)
        return tick

    def _arrange(self) -> None:
        what = make_wrapping_label(
            self.tr(
                "A bundle is one file with runs: their settings, epochs, notes and weights. On another machine it is "
                "opened, looked at, and taken in; the runs can go on there."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save…"))
        save.setObjectName("acceptButton")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (
            what,
            labelled(self._scope, self.tr("Runs")),
            self._films,
            self._drawings,
            self._lessons,
            labelled(self._sender, self.tr("From (if you like)")),
            buttons,
        ):
            layout.addWidget(part)

    @Slot()
    def _on_accepted(self) -> None:
        offer = self._offers[self._scope.currentIndex()]
        selection = replace(
            offer.selection,
            films=self._films.isChecked(),
            drawings=self._drawings.isChecked(),
            lessons=self._progress if self._lessons.isChecked() else "",
            sender=self._sender.text().strip(),
        )
        self.accept()
        self.chosen.emit(selection, offer.name)
