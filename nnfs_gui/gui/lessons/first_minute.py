"""The very first start: one minute in which one draws, trains, and draws again."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.settings_store import settings_store, text_of
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.lessons.widgets.first_minute_bar import FirstMinuteBar
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.lessons.lesson import Lesson
from nnfs_gui.storage.library.library import Library

_KEY, _OVER = "first_minute", "over"
_DRAWN_MS = 1200  # after the last stroke: a digit may have several


class _Step(Enum):
    OFFER = auto()
    DRAW = auto()
    TRAIN = auto()
    WATCH = auto()
    DRAW_AGAIN = auto()
    END = auto()


class FirstMinute(QObject):
    """Leads from step to step by what one does, in a bar that can be closed for good.

    It is offered to somebody who has no run yet, has neither closed it nor come to its end, and nothing depends on it.
    """

    draw_wanted = Signal()  # the pad is to be seen
    lessons_wanted = Signal()

    def __init__(
        self,
        session: TrainingSession,
        worker: LibraryWorker,
        draw: DrawPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.bar = FirstMinuteBar()
        self._session = session
        self._worker = worker
        self._draw = draw
        self._store = settings_store()
        self._step: _Step | None = None
        self._before: tuple[object, ...] = ()  # the strokes that stood on the pad when one was asked to draw
        self._drawn = make_single_shot(self, _DRAWN_MS)
        self._drawn.timeout.connect(self._on_drawn)
        self.bar.go_wanted.connect(self._on_go)
        self.bar.close_wanted.connect(self._close)
        draw.drawing_changed.connect(self._drawn.start)
        session.state_changed.connect(self._on_state)
        session.dataset_loaded.connect(self._follow_data)

    def offer(self) -> None:
        """Offer it, if this is the first start."""
        if text_of(self._store, _KEY) != _OVER:
            self._worker.ask(_has_runs, self._on_known, lambda _: None)

    @Slot(object)
    def follow_lesson(self, lesson: Lesson | None) -> None:
        """Go for good when a lesson is opened: who is led by one needs no other guide."""
        if lesson is not None and self._step is not None:
            self._close()

    def _on_known(self, has_runs: bool) -> None:
        if has_runs:
            self._remember()
        elif self._session.state is RunState.IDLE and self._has_digits:
            self._show(_Step.OFFER)

    @property
    def _has_digits(self) -> bool:
        """Whether what is open, or is being read at the start, are digits, of which every step speaks."""
        dataset = self._session.dataset
        return dataset is None or dataset.class_names == DIGITS

    @Slot()
    def _follow_data(self) -> None:
        """Go where points or letters are opened; the next start may offer it again."""
        if self._step is not None and not self._has_digits:
            self._step = None
            self.bar.hide()

    # --- from step to step --------------------------------------------------------------------------------------------

    @Slot()
    def _on_go(self) -> None:
        if self._step is _Step.END:
            self._close()
            self.lessons_wanted.emit()
            return
        self._show(_Step.TRAIN if self._has_drawn else _Step.DRAW)  # who has drawn already need not again
        self.draw_wanted.emit()

    @Slot()
    def _on_drawn(self) -> None:
        """Go on when something was drawn, and nothing was added for a moment."""
        if not self._has_drawn:
            return
        if self._step is _Step.DRAW:
            self._show(_Step.TRAIN)
        elif self._step is _Step.DRAW_AGAIN:
            self._remember()
            self._show(_Step.END)

    @property
    def _has_drawn(self) -> bool:
        """Whether there are strokes that were not there before: a test digit is nobody's drawing."""
        return any(all(stroke is not old for old in self._before) for stroke in self._draw.pad.ink.strokes)

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if self._step in (_Step.OFFER, _Step.DRAW, _Step.TRAIN) and state is RunState.RUNNING:
            self._show(_Step.WATCH)  # also for who trains at once: were the bar gone, all below it would jump
        elif self._step is _Step.WATCH and state is RunState.IDLE:
            self._before = self._draw.pad.ink.strokes
            self._show(_Step.DRAW_AGAIN)
            self.draw_wanted.emit()

    @Slot()
    def _close(self) -> None:
        self._step = None
        self.bar.hide()
        self._remember()

    def _remember(self) -> None:
        self._store.setValue(_KEY, _OVER)
        self._store.sync()  # it is not to come back even if the program is killed

    def _show(self, step: _Step) -> None:
        self._step = step
        close = self.tr("Close")
        match step:
            case _Step.OFFER:
                words = self.tr("New here? In one minute you draw a digit, train a network, and let it read you.")
                self.bar.show_step(words, self.tr("Begin"), self.tr("No, thanks"))
            case _Step.DRAW:
                words = self.tr("1 of 3: Draw a digit on the pad at the right, as large as you like.")
                self.bar.show_step(words, "", close)
            case _Step.TRAIN:
                words = self.tr(
                    "2 of 3: The bars say what a network that was trained before reads. Now train your own: press Train."
                )
                self.bar.show_step(words, "", close)
            case _Step.WATCH:
                words = self.tr(
                    "2 of 3: It looks at thousands of digits and changes its weights a little after each few. The error "
                    "falls, and more digits are read right. How long it still takes stands at the top."
                )
                self.bar.show_step(words, "", close)
            case _Step.DRAW_AGAIN:
                words = self.tr(
                    "3 of 3: Now your own network answers. Clear the pad with the bin below it, and draw again: "
                    "does it read you?"
                )
                self.bar.show_step(words, "", close)
            case _Step.END:
                words = self.tr(
                    "That is all there is to it: draw, train, draw again. The lessons in the menu Learn show why it works."
                )
                self.bar.show_step(words, self.tr("Show the lessons"), close)


def _has_runs(library: Library) -> bool:
    entries = library.runs.entries(most=1)
    return bool(entries.runs or entries.damaged)
