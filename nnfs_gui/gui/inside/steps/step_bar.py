"""The controls of the way: to the next step and back, playing it, what is right, and a network small enough to see whole."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.inside.steps.step_track import StepTrack
from nnfs_gui.words import showable

PLAY_MS = 3000  # at each step
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_LONGEST_NAME = 14  # characters of a class


class StepBar(QWidget):
    """Stands at one of some steps, and tells when it goes to another one."""

    step_changed = Signal()
    answer_chosen = Signal(int)
    tiny_toggled = Signal(bool)
    training_toggled = Signal(bool)  # whether neurons are to be left out, as dropout does in training

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track = StepTrack()
        self._track.setObjectName("stepTrack")
        self._track.setAccessibleName(self.tr("Steps"))
        self._track.setToolTip(self.tr("The arrow keys go from step to step, a click to any of them."))
        self._back = make_tool_button("stepBack", "◀", self.tr("One step back (←)"), spoken=self.tr("One step back"))
        self._next = make_tool_button("stepNext", "▶", self.tr("One step on (→)"), spoken=self.tr("One step on"))
        self._play = make_tool_button(
            "playSteps", self.tr("Play"), self.tr("Go through all steps, one every three seconds."), checkable=True
        )
        self._answer = QComboBox()
        self._answer.setObjectName("stepAnswer")
        self._answer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._answer.setAccessibleName(self.tr("Right answer"))
        words = KindWords(self)
        words.tell(
            self._answer.setToolTip,
            self.tr("What the image is. Of an image of the data set it is known; of a drawing, only you know."),
            self.tr("Which class is right. Of a point of the data set it is known; of any other place, you say it."),
        )
        self._answer_name = QLabel(self.tr("Right answer"))
        self._answer_name.setBuddy(self._answer)
        in_pictures(self._track)  # it is where one goes; the title says where one is
        self._tiny = make_tool_button(
            "useTiny",
            self.tr("Use a tiny one"),
            "",
            checkable=True,
        )
        words.tell(
            self._tiny.setToolTip,
            self.tr(
                "Show a network so small that all of its numbers fit on the screen: 7 x 7 pixels, averaged,\n"
                "and 2 hidden neurons. It is trained in a second, and nothing else uses it."
            ),
            self.tr(
                "Show a network so small that all of its numbers fit on the screen: x, y and 2 hidden neurons.\n"
                "It is trained in a second, and nothing else uses it."
            ),
        )
        self._training = make_tool_button(
            "asInTraining",
            self.tr("As in training"),
            "",
            checkable=True,
        )
        words.tell(
            self._training.setToolTip,
            self.tr(
                "Leave neurons out at random, as dropout does in each step of the training, forward and backward.\n"
                "Switched on again, it leaves out others. An answer on the pad always comes of all neurons."
            ),
            self.tr(
                "Leave neurons out at random, as dropout does in each step of the training, forward and backward.\n"
                "Switched on again, it leaves out others. An answer beside the plane always comes of all neurons."
            ),
        )
        self._training.hide()
        self._title = QLabel()
        self._title.setObjectName("stepTitle")
        self._title.setProperty("role", "section")
        way, here = FlowRow(spacing=16), FlowRow()
        way.add_widget(side_by_side(self._back, self._next, self._play))
        way.add_widget(self._track)
        here.add_widget(self._title)
        here.add_stretch()
        here.add_widget(side_by_side(self._answer_name, self._answer))
        here.add_widget(self._training)
        here.add_widget(self._tiny)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(way)
        layout.addWidget(here)
        for button in (self._back, self._next, self._play):
            button.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MS)
        self._timer.timeout.connect(self._on_played)
        self._track.step_chosen.connect(self._on_chosen)
        self._back.clicked.connect(lambda: self._go(self._track.place - 1))
        self._next.clicked.connect(lambda: self._go(self._track.place + 1))
        self._play.toggled.connect(self._on_play)
        self._answer.activated.connect(self._on_answer)
        self._tiny.toggled.connect(self.tiny_toggled)
        self._training.toggled.connect(self.training_toggled)
        self._names: tuple[str, ...] = ()

    @property
    def place(self) -> int:
        """The step that is stood at."""
        return self._track.place

    @property
    def titles(self) -> tuple[str, ...]:
        return self._track.titles

    @property
    def is_tiny(self) -> bool:
        return self._tiny.isChecked()

    def set_steps(self, groups: Sequence[tuple[str, Sequence[str]]], place: int) -> None:
        """Offer these steps, and stand at one of them."""
        self._track.set_steps(groups)
        metrics = self._title.fontMetrics()  # so wide that nothing beside it moves from step to step
        self._title.setMinimumWidth(max(metrics.horizontalAdvance(self._words(at)) for at in range(self._track.count)))
        self.stand_at(place)

    def set_answer(self, names: Sequence[str], answer: int | None) -> None:
        """Offer these classes, and show the right one, or that it is not known."""
        with QSignalBlocker(self._answer):
            if tuple(names) != self._names:
                self._names = tuple(names)
                self._answer.clear()
                self._answer.addItem("?")
                self._answer.addItems([showable(name) for name in names])
                self._answer.setMinimumContentsLength(min(max(map(len, names), default=1), _LONGEST_NAME))
            self._answer.setCurrentIndex(0 if answer is None else answer + 1)
        for part in (self._answer_name, self._answer):
            in_pictures(part, "" if answer is None else None)

    def offer_training(self, offered: bool) -> None:
        """Let it be shown as in training, where that is another thing."""
        self._training.setVisible(offered)

    def stop(self) -> None:
        """Play no more."""
        self._play.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the track go from step to step on the buttons as well: arrows would go from button to button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS:
            self._track.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def stand_at(self, place: int) -> None:
        """Go to a step without telling."""
        self._track.set_place(place)
        self._back.setEnabled(place > 0)
        self._next.setEnabled(place < self._track.count - 1)
        self._title.setText(self._words(place))

    def _words(self, place: int) -> str:
        return self.tr("{0} of {1}: {2}").format(place + 1, self._track.count, self._track.titles[place])

    def _go(self, place: int) -> None:
        place = min(max(place, 0), self._track.count - 1)
        if place != self._track.place:
            self.stand_at(place)
            self.step_changed.emit()
            announce(self._track, self._track.spoken_value())

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.stop()
        self._go(place)

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        self._play.setText(self.tr("Stop") if playing else self.tr("Play"))
        if not playing:
            self._timer.stop()
            return
        if self._track.place == self._track.count - 1:
            self._go(0)
        self._timer.start()

    @Slot()
    def _on_played(self) -> None:
        self._go(self._track.place + 1)
        if self._track.place == self._track.count - 1 or not self.isVisible():
            self.stop()

    @Slot(int)
    def _on_answer(self, place: int) -> None:
        if place:
            self.answer_chosen.emit(place - 1)
