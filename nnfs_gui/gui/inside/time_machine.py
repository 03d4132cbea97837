"""A slider over the epochs of a run, to look back at the network as it was, and to play how it became what it is."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import in_figures

_SPEEDS = (1, 2, 5, 10, 30)  # epochs a second


class TimeMachine(FlowRow):
    """Shows which epoch is looked at, and tells which one is wanted. Live means the newest, whatever comes."""

    epoch_wanted = Signal(int)
    live_wanted = Signal()
    fork_wanted = Signal()  # to train on from the epoch that is looked at, by other settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeMachine")
        self._epochs: tuple[int, ...] = ()
        self._icons = (QIcon(), QIcon())  # play, pause
        self._make_controls()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._fill()
        self.set_epochs((), None)

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that are offered, ascending."""
        return self._epochs

    @property
    def epoch(self) -> int | None:
        """The epoch that is looked at; None for live."""
        return self._epochs[self._slider.value()] if self._live.isEnabled() else None

    def set_epochs(self, epochs: Sequence[int], shown: int | None, best: int | None = None, missing: str = "") -> None:
        """Offer these epochs, ascending, and show which of them is looked at; None for live.

        `best` is the epoch that the newest network is of, where that is the best one and not the last; `missing` says why
        there are no earlier ones, and stands in their place.
        """
        self._epochs = tuple(epochs)
        can_look_back = len(self._epochs) > 1
        self._slider.blockSignals(True)
        self._slider.setRange(0, max(len(self._epochs) - 1, 1))  # with nothing to look back to, the newest is at the right
        self._slider.setPageStep(max(1, len(self._epochs) // 10))
        self._slider.setValue(self._slider.maximum() if shown is None else bisect_left(self._epochs, shown))
        self._slider.blockSignals(False)
        words = self._words(shown, best)
        for control in (self._slider, self._play, self._speed):
            control.setEnabled(can_look_back)
        self._say_what_they_do(can_look_back=can_look_back)
        self._missing.setText(missing)
        for part in (self._slider, self._play, self._speed, self._epoch, self._live):
            part.setVisible(can_look_back or not missing)
        self._missing.setVisible(bool(missing) and not can_look_back)
        self._live.setEnabled(shown is not None)
        self._epoch.setText(words)
        if shown is None:
            self._stop()

    def allow_fork(self, obstacle: str) -> None:
        """Let a run go on from the epoch that is looked at, or say why it cannot."""
        self._fork.setEnabled(not obstacle)
        self._fork.setToolTip(obstacle or self._fork_tip)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: train for play, pause."""
        self._icons = (icons["train"], icons["pause"])
        self._play.setIcon(self._icons[self._timer.isActive()])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self._name = QLabel(self.tr("Time machine"))
        self._play = make_tool_button("playButton", "", role="icon", spoken=self.tr("Play the run"))
        self._play.clicked.connect(self._on_play)
        self._epoch = SteadyLabel(max(self._words(None), self._words(10), key=len))  # the slider keeps its length
        self._slider = ValueSlider(self._epoch.text)
        self._slider.setObjectName("epochSlider")
        self._slider.setAccessibleName(self.tr("Epoch that is shown"))
        self._slider.valueChanged.connect(self._on_moved)
        self._speed = QComboBox()
        self._speed.setObjectName("playSpeed")
        self._speed.setAccessibleName(self.tr("Speed"))
        for speed in _SPEEDS:
            self._speed.addItem(self.tr("{0} a second").format(speed), speed)
        self._speed.setCurrentIndex(1)
        self._speed.currentIndexChanged.connect(self._on_speed)
        tip = self.tr("Back to the newest network, and on with it while it trains.")
        self._live = make_tool_button("liveButton", self.tr("Live"), tip)
        self._live.clicked.connect(self.live_wanted)
        self._fork_tip = self.tr(
            "Train on from the epoch that is shown, by the settings on the left, as a run of its own.\n"
            "The one that it comes from stays as it is, and the curves of both part before your eyes."
        )
        self._fork = make_tool_button("forkButton", self.tr("Go on from here…"), self._fork_tip)
        self._fork.clicked.connect(self.fork_wanted)
        self._missing = make_wrapping_label()
        self._missing.setObjectName("missingPast")
        self._missing.setProperty("role", "quiet")
        self._epoch.setObjectName("epochLabel")
        self._epoch.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _fill(self) -> None:
        self._name.setProperty("role", "quiet")
        self._name.setBuddy(self._slider)
        self._missing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        parts = (self._name, self._play, self._slider, self._epoch, self._speed, self._live, self._missing)
        self.add_widget(side_by_side(*parts, spacing=4))  # so that one row holds all of them in the smallest window
        self.add_widget(self._fork)

    def _say_what_they_do(self, *, can_look_back: bool) -> None:
        """Let the tips say what the controls do, or why they do nothing now."""
        why_not = self.tr(
            "There is nothing to look back to: a run can be looked back on once its first epoch is over,\n"
            "and a network from a file comes without the epochs before."
        )
        look = self.tr(
            "Look back at the network as it was at an earlier epoch; everything in the window shows that one.\n"
            "Epoch 0 is before the first step, when the weights are still random."
        )
        play = self.tr("Play how the network learnt, from the epoch that is shown to the newest.")
        speed = self.tr("How many epochs a second are played.")
        for control, tip in ((self._name, look), (self._slider, look), (self._play, play), (self._speed, speed)):
            control.setToolTip(tip if can_look_back else why_not)

    def _words(self, shown: int | None, best: int | None = None) -> str:
        if shown is not None:
            return self.tr("epoch {0}").format(in_figures(shown))
        return self.tr("newest") if best is None else self.tr("newest (epoch {0})").format(in_figures(best))

    def _stop(self) -> None:
        self._timer.stop()
        self._play.setIcon(self._icons[False])

    @Slot()
    def _on_play(self) -> None:
        if self._timer.isActive():
            self._stop()
            return
        if self._slider.value() == self._slider.maximum():
            self.epoch_wanted.emit(self._epochs[0])
        self._timer.start(round(1000 / self._speed.currentData()))
        self._play.setIcon(self._icons[True])

    @Slot()
    def _on_tick(self) -> None:
        if self._slider.value() < self._slider.maximum():
            self.epoch_wanted.emit(self._epochs[self._slider.value() + 1])
        else:
            self.live_wanted.emit()

    @Slot(int)
    def _on_moved(self, place: int) -> None:
        self.epoch_wanted.emit(self._epochs[place])

    @Slot()
    def _on_speed(self) -> None:
        if self._timer.isActive():
            self._timer.start(round(1000 / self._speed.currentData()))
