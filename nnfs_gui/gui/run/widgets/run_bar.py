"""The strip under the menus: the buttons of a run, how far it is, and how fast."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QToolButton, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.training.events import Progress

_STEPS = 1000
_CHARACTERS = 9  # of the longest text of a button
_SHOW_MS = 100  # nobody reads faster, and each text takes time from the training


class RunBar(FlowRow):
    """Shows actions as buttons, one of them as the one to press next, and the progress of a run."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runBar")
        self.setContentsMargins(12, 8, 12, 8)
        self._buttons: list[QToolButton] = []
        for action in actions:
            button = _ActionButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._buttons.append(button)
            self.add_widget(button)
        # wide enough from the start for most of what they will say
        self._words = KindWords(self)
        self._epoch = SteadyLabel(f"{self._epoch_words(100, 100)} ")
        self._speed = SteadyLabel(f"{self._speed_words(1_000_000, 660)} ")
        self._speed.setProperty("role", "quiet")
        self._progress = QProgressBar()
        self._progress.setObjectName("progressBar")
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the run"))
        progress = side_by_side(self._epoch, self._progress, self._speed)
        progress.setContentsMargins(8, 0, 0, 0)
        self.add_widget(progress)
        self._speed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._epochs = 0
        self._is_slow = False
        self._epochs_done = 0.0
        self._current_epoch = 0
        self._newest: Progress | None = None
        self._show_soon = make_single_shot(self, _SHOW_MS)
        self._show_soon.timeout.connect(self._show)

    def button_of(self, action: QAction) -> QWidget:
        """Return the button of an action that is shown."""
        return next(button for button in self._buttons if button.defaultAction() is action)

    def emphasize(self, action: QAction) -> None:
        """Give the accent to the button that is the one to press next."""
        for button in self._buttons:
            button.setProperty("role", "primary" if button.defaultAction() is action else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def clear(self) -> None:
        """Show no run."""
        self._show_soon.stop()
        self._progress.setValue(0)  # to a screen reader, a reset one stands at -1
        self._epoch.setText("")
        self._speed.setText("")

    def begin(self, first_epoch: int, last_epoch: int) -> None:
        """Show that a run of these epochs begins."""
        self._epochs = last_epoch
        self._epochs_done = first_epoch - 1
        self._current_epoch = first_epoch
        self._newest = None
        self._show()

    def show_run(self, epochs_done: int, epochs: int) -> None:
        """Show a run that stands still after so many epochs of so many."""
        self.begin(1, max(epochs_done, epochs))
        self._epochs_done = self._current_epoch = epochs_done
        self._show()

    def show_progress(self, progress: Progress) -> None:
        """Show, a little later, how far the run is and how fast it goes."""
        self._newest = progress
        self._epochs_done = progress.epochs_done
        self._current_epoch = min(max(math.ceil(progress.epochs_done), 1), self._epochs)
        self._wait_to_show()

    def show_epoch(self, epoch: int) -> None:
        """Show, a little later, that an epoch has ended."""
        self._epochs_done = self._current_epoch = epoch
        self._wait_to_show()

    def end(self, epochs_done: int) -> None:
        """Show after how many epochs the run ended, and that nothing is left of it; before the first where it stands."""
        if epochs_done:
            self._epochs_done = self._current_epoch = epochs_done  # what was begun of the next one is given up
        self._show()
        if self._newest is not None:
            self._speed.setText(self._rate(self._newest.images_per_second))

    def set_slow(self, *, slow: bool) -> None:
        """Say that the run rests after each batch, in the place of its speed, which says little then."""
        self._is_slow = slow
        self._wait_to_show()

    def _wait_to_show(self) -> None:
        """See to it that what has come is shown soon: the last of it always is, as the timer runs from the first."""
        if not self._show_soon.isActive():
            self._show_soon.start()

    @Slot()
    def _show(self) -> None:
        self._show_soon.stop()
        if not self._epochs:  # there is no run
            return
        self._progress.setValue(round(_STEPS * self._epochs_done / self._epochs))
        self._epoch.setText(self._epoch_words(self._current_epoch, self._epochs))
        if self._newest is None:
            self._speed.setText("")
        elif self._is_slow:
            self._speed.setText(self.tr("slow motion"))
        else:
            self._speed.setText(self._speed_words(self._newest.images_per_second, self._newest.seconds_left))

    def _epoch_words(self, epoch: int, epochs: int) -> str:
        return self.tr("epoch {0} of {1}").format(in_figures(epoch), in_figures(epochs))

    def _speed_words(self, images_per_second: float, seconds_left: float) -> str:
        return self.tr("{0} · {1} left").format(self._rate(images_per_second), self._duration(seconds_left))

    def _rate(self, images_per_second: float) -> str:
        words = self._words.choose(self.tr("{0} images/s"), self.tr("{0} points/s"))
        return words.format(in_figures(images_per_second, ",.0f"))

    def _duration(self, seconds: float) -> str:
        if seconds < 10:
            return self.tr("{0} s").format(in_figures(seconds, ".1f"))
        if seconds < 120:
            return self.tr("{0} s").format(in_figures(seconds, ".0f"))
        if seconds < 7200:
            return self.tr("{0} min").format(in_figures(seconds / 60, ".0f"))
        return self.tr("{0} h").format(in_figures(seconds / 3600, ".1f"))


class _ActionButton(QToolButton):
    """Wide enough for each of the texts that the buttons of a run have, in bold too, so that none moves when one changes."""

    def sizeHint(self) -> QSize:
        hint, font = super().sizeHint(), self.font()
        font.setBold(True)
        bold = QFontMetrics(font)
        room = max(bold.horizontalAdvance(self.text()), _CHARACTERS * character_width(bold))
        own = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()  # as Qt reckons it in the hint
        return QSize(hint.width() + room - own, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
