"""Says how much room the films of runs take in the library, and lets it be more or less."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import in_figures
from nnfs_gui.storage.library.films.plan import MEGABYTE, MOST_BYTES_OF_ALL, MOST_BYTES_OF_RUN, FilmLimits
from nnfs_gui.storage.library.films.table import FilmRoom

_WIDTH = 460


class FilmsDialog(QDialog):
    """Accept or cancel; `chosen` tells the limits."""

    chosen = Signal(object)  # FilmLimits

    def __init__(self, room: FilmRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Films of the runs"))
        self._of_run = self._box("filmOfRun", room.limits.run, MOST_BYTES_OF_RUN)
        self._of_run.setToolTip(
            self.tr("With more room a run keeps more of its epochs, evenly from the first to the last. 0 keeps no films.")
        )
        self._of_all = self._box("filmsOfAll", room.limits.all, MOST_BYTES_OF_ALL)
        self._of_all.setToolTip(
            self.tr("Where it is reached, the films of the oldest runs are thinned, then given up. All figures are kept.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        what = self.tr(
            "The library keeps a film of every run: its weights at some of its epochs, in half precision, so that the time "
            "machine works for each run, and another one can go on from there. The last epoch and the best are kept exactly "
            "in any case."
        )
        taken = self.tr("The film(s) of %Ln run(s) take {0} MB.", "", len(room.taken))
        layout.addWidget(make_wrapping_label(what))
        words = make_wrapping_label(taken.format(in_figures(room.total / MEGABYTE, ",.1f")))
        words.setObjectName("filmsTaken")
        layout.addWidget(words)
        layout.addWidget(labelled(self._of_run, self.tr("At most for the film of a run")))
        layout.addWidget(labelled(self._of_all, self.tr("At most for all films together")))
        less = make_wrapping_label(
            self.tr("Less room thins the films that there are at once. The file of the library gets no smaller by that.")
        )
        less.setProperty("role", "quiet")
        layout.addWidget(less)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setObjectName("acceptButton")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(_WIDTH, self.sizeHint().height())

    def _box(self, name: str, limit: int, most: int) -> WholeBox:
        box = WholeBox()
        box.setObjectName(name)
        box.setRange(0, most // MEGABYTE)
        box.set_unit(self.tr(" MB"), self.tr(" MB"))
        box.setValue(limit // MEGABYTE)
        return box

    @Slot()
    def _on_accepted(self) -> None:
        limits = FilmLimits(self._of_run.value() * MEGABYTE, self._of_all.value() * MEGABYTE)
        self.accept()
        self.chosen.emit(limits)
