"""The strip under the menus: the buttons of a run, how far it is, and how fast."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from nnfs_gui.gui.steady_label import SteadyLabel
from nnfs_gui.training.events import Progress

_STEPS = 1000


class RunBar(QWidget):
    """Shows actions as buttons, one of them as the one to press next, and the progress of a run."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        self._buttons: list[QToolButton] = []
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(108)
            self._buttons.append(button)
            layout.addWidget(button)
        self._epoch = SteadyLabel()
        self._speed = SteadyLabel()
        self._speed.setProperty("role", "quiet")
        self._progress = QProgressBar()
        self._progress.setObjectName("progressBar")
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the run"))
        layout.addSpacing(16)
        layout.addWidget(self._epoch)
        layout.addWidget(self._progress, 1)
        layout.addWidget(self._speed)
        # wide enough from the start for most of what they will say
        self._epoch.setMinimumWidth(self.fontMetrics().horizontalAdvance("epoch 100 of 100 "))
        self._speed.setMinimumWidth(self.fontMetrics().horizontalAdvance("1,000,000 images/s · 10 min left "))
        self._speed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._epochs = 0
        self._rate = ""

    def emphasize(self, action: QAction) -> None:
        """Give the accent to the button that is the one to press next."""
        for button in self._buttons:
            button.setProperty("role", "primary" if button.defaultAction() is action else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def clear(self) -> None:
        """Show no run."""
        self._progress.reset()
        self._epoch.setText("")
        self._rate = ""
        self._speed.setText("")

    def begin(self, first_epoch: int, last_epoch: int) -> None:
        """Show that a run of these epochs begins."""
        self._epochs = last_epoch
        self._progress.setValue(round(_STEPS * (first_epoch - 1) / last_epoch))
        self._epoch.setText(self.tr("epoch {0} of {1}").format(f"{first_epoch:,}", f"{last_epoch:,}"))
        self._rate = ""
        self._speed.setText("")

    def show_progress(self, progress: Progress) -> None:
        """Show how far the run is and how fast it goes."""
        self._progress.setValue(round(_STEPS * progress.epochs_done / self._epochs))
        current = min(max(math.ceil(progress.epochs_done), 1), self._epochs)
        self._epoch.setText(self.tr("epoch {0} of {1}").format(f"{current:,}", f"{self._epochs:,}"))
        speed = self.tr("{0} images/s").format(f"{progress.images_per_second:,.0f}")
        self._rate = speed
        self._speed.setText(self.tr("{0} · {1} left").format(speed, self._duration(progress.seconds_left)))

    def show_epoch(self, epoch: int) -> None:
        """Show that an epoch has ended; every one comes through, so the bar stands right when the run is over."""
        self._progress.setValue(round(_STEPS * epoch / self._epochs))
        self._epoch.setText(self.tr("epoch {0} of {1}").format(f"{epoch:,}", f"{self._epochs:,}"))

    def end(self) -> None:
        """Show that nothing is left of the run."""
        self._speed.setText(self._rate)

    def _duration(self, seconds: float) -> str:
        if seconds < 10:
            return self.tr("{0} s").format(f"{seconds:.1f}")
        if seconds < 120:
            return self.tr("{0} s").format(f"{seconds:.0f}")
        if seconds < 7200:
            return self.tr("{0} min").format(f"{seconds / 60:.0f}")
        return self.tr("{0} h").format(f"{seconds / 3600:.1f}")
