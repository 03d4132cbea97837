"""Leads through lessons: opens them, judges what is done, remembers it, and points at things; it does nothing for one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.experiments.experiments_controller import ExperimentsController
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.inside.health.watch import HealthWatch
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.lessons.act_log import ActLog
from nnfs_gui.gui.lessons.library_facts import LibraryFacts
from nnfs_gui.gui.lessons.observer import Observer
from nnfs_gui.gui.lessons.pointing import Pointer
from nnfs_gui.gui.lessons.progress_store import ProgressStore
from nnfs_gui.gui.lessons.step_buttons import StepButtons
from nnfs_gui.gui.lessons.widgets.lesson_panel import LessonPanel
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import spoken
from nnfs_gui.lessons.challenges import with_goal_as_step
from nnfs_gui.lessons.conditions import missing
from nnfs_gui.lessons.lesson import Lesson, Step
from nnfs_gui.lessons.markup import TERM_LINK
from nnfs_gui.lessons.progress import LessonProgress, Predicted
from nnfs_gui.lessons.shelf import Shelf, entries_of, shipped_lessons
from nnfs_gui.lessons.situation import PredictionFacts, Since, Situation

_JUDGE_MS = 250  # between two looks at whether one may go on
HINT_MS = 40_000  # until the next hint comes
_OF_LIBRARY = ("runs", "experiment")  # kinds of conditions on what other processes may train


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The parts of the window that lessons look at, and through which they do what a button of a step asks for."""

    session: TrainingSession
    worker: LibraryWorker
    setup: SetupPanel
    draw: DrawPanel
    recognizer: DrawingRecognizer
    tabs: InsideTabs
    health: HealthWatch
    requests: ViewRequests
    personal: PersonalDrawings
    experiments: ExperimentsController
    files: NetworkFiles
    models: ModelFiles
    datasets: DatasetImport


class LessonsController(QObject):
    """Stands between the panel, which knows no session, and the window, in which one does what a lesson asks for."""

    message = Signal(object)  # Message
    offered = Signal(bool)  # whether the panel has its tab
    panel_wanted = Signal()  # the panel is to be seen
    opened = Signal(object)  # Lesson, or None when the list is shown or the panel is hidden
    step_entered = Signal(object, object)  # Lesson, Step
    step_done = Signal(object, object)  # Lesson, Step: what must be true is true for the first time
    lesson_done = Signal(object)  # Lesson: one has gone on from its last step
    term_wanted = Signal(str)  # the key of a term of the glossary
    judged = Signal(object)  # Situation, while a lesson is open

    def __init__(self, window: QWidget, around: Surroundings) -> None:
        super().__init__(window)
        self._around = around
        self.panel = LessonPanel()
        self.store = ProgressStore(around.worker.folder, self)
        self.store.message.connect(self.message)
        self.store.taken.connect(self._refresh_list)
        self.lesson: Lesson | None = None  # that is open
        self.step: Step | None = None
        self.shelf = Shelf()
        self._reading = LatestOnlyTask(self)
        self._reading.succeeded.connect(self._on_shelf)
        self._acts = ActLog(window, around.session, around.setup, around.draw, around.personal, around.requests)
        self._library = LibraryFacts(around.worker, self)
        self._observer = Observer(
            around.session,
            around.setup,
            around.draw,
            around.recognizer,
            around.tabs,
            around.health,
            self._acts,
            self._library,
            self,
        )
        self.pointer = Pointer(window, around.tabs)
        self._buttons = StepButtons(around.session, around.setup, around.files, around.models, around.datasets, self)
        self._buttons.message.connect(self.message)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._judge)
        self._hint = QTimer(self)
        self._hint.setInterval(HINT_MS)
        self._hint.timeout.connect(self._show_hint)
        self._hints = 0  # that are shown
        self._is_shown = False  # the panel has its tab
        self._make_actions()
        self._connect()

    # --- what the window asks -----------------------------------------------------------------------------------------

    @property
    def actions(self) -> Sequence[QAction]:
        """What can be done from the menu Learn."""
        return [self._list_action, self._challenges_action, self._hide_action]

    def begin(self) -> None:
        """Read the lessons in the background, and open the one that was open last."""
        self.store.tell_notice()
        self._reading.ask(_read_shelf())

    def open(self, lesson: Lesson, step: str = "") -> None:
        """Open a lesson where it was left, or at a step."""
        self._leave()
        progress = self._progress_of(lesson)
        if progress.step == "":
            progress = replace(progress, began=datetime.now(UTC), step=lesson.steps[0].key)
        self.lesson = lesson
        self._observer.begin_lesson(progress.began)
        self._acts.begin_lesson(progress.acts, self.store.progress.acts)
        self._put(progress, current=lesson.key)
        self.opened.emit(lesson)
        self._enter(lesson.place_of(step or progress.step) or 0)
        self._show_panel()

    def record_prediction(self, step: str, made: Predicted) -> None:
        """Remember what was predicted in a step of the lesson that is open, or how true it came."""
        if self.lesson is not None:
            progress = self._progress_of(self.lesson)
            self.put_progress(replace(progress, predictions={**progress.predictions, step: made}))

    def put_progress(self, progress: LessonProgress) -> None:
        """Remember this of the lesson that is open, and judge its step anew."""
        self._put(progress)
        if self._place is not None:
            self.panel.show_done(self._done(), self._place)
        self._look_soon()

    @property
    def situation(self) -> Situation:
        """How everything is now, as the lesson that is open sees it."""
        made = {} if self.lesson is None else self._progress_of(self.lesson).predictions
        predictions = {step: PredictionFacts(each.score) for step, each in made.items()}
        return self._observer.situation("" if self.step is None else self.step.key, predictions)

    def shutdown(self) -> None:
        """Remember what was done, and end what runs in the background."""
        self._throttle.stop()
        self._hint.stop()
        self.pointer.point_at("")
        self._remember_acts()
        self._library.shutdown()
        self._reading.shutdown()
        self.store.shutdown()

    # --- making -------------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self._list_action = make_action(
            self,
            "lessonsAction",
            self.tr("Lessons…"),
            self.tr("Show the lessons in the left zone; the settings stay one click away."),
            "Ctrl+L",
        )
        self._challenges_action = make_action(
            self,
            "challengesAction",
            self.tr("Challenges…"),
            self.tr("Show the challenges, each with a board of your own runs that keep its rules."),
        )
        self._challenges_action.triggered.connect(self._show_challenges)
        self._hide_action = make_action(
            self,
            "hideLessonsAction",
            self.tr("Hide the lesson panel"),
            self.tr("Gives the left zone back to the settings. The lesson stays where you are."),
        )
        self._list_action.triggered.connect(self.show_list)
        self._hide_action.triggered.connect(self.hide)
        allow(self._hide_action, self.tr("No lesson is shown."))

    def _connect(self) -> None:
        for signal, slot in (
            (self._observer.changed, self._look_soon),
            (self._around.experiments.begun, self._library.note_begun),
            (self.panel.lesson_wanted, self._on_lesson_wanted),
            (self.panel.list_wanted, self.show_list),
            (self.panel.back_wanted, self._go_back),
            (self.panel.next_wanted, self._go_on),
            (self.panel.show_me_wanted, self.pointer.show),
            (self.panel.settings_wanted, self._set_settings),
            (self.panel.network_wanted, self._open_network),
            (self.panel.data_wanted, self._use_data),
            (self.panel.link_wanted, self._on_link),
        ):
            signal.connect(slot)
        self._library.seeds_repeated.connect(lambda: self._acts.note("repeat_seeds"))

    # --- the list -----------------------------------------------------------------------------------------------------

    @Slot()
    def show_list(self) -> None:
        """Show all lessons in the panel."""
        self._leave()
        self.opened.emit(None)
        self.panel.show_list(entries_of(self.shelf, self.store.progress))
        self._show_panel()

    @Slot()
    def _show_challenges(self) -> None:
        self.show_list()
        self.panel.show_challenges()

    @Slot()
    def hide(self) -> None:
        """Give the left zone back to the settings."""
        self._leave()
        self.store.put(replace(self.store.progress, current=""))
        self._is_shown = False
        allow(self._hide_action, self.tr("No lesson is shown."))
        self.opened.emit(None)
        self.offered.emit(False)

    def _show_panel(self) -> None:
        self._is_shown = True
        allow(self._hide_action)
        self.offered.emit(True)
        self.panel_wanted.emit()
        self.panel.enter()

    @Slot(object)
    def _on_shelf(self, shelf: Shelf) -> None:
        self.shelf = shelf
        for problem in shelf.problems:
            self.message.emit(Message(in_words(problem), Severity.WARNING))
        current = shelf.find(self.store.progress.current)
        if self._is_shown and self.lesson is None:
            self._refresh_list()
        elif current is not None and current.steps and self.lesson is None:
            self.open(current)

    @Slot()
    def _refresh_list(self) -> None:
        if self.lesson is None:
            self.panel.show_list(entries_of(self.shelf, self.store.progress))

    @Slot(str)
    def _on_lesson_wanted(self, key: str) -> None:
        lesson = self.shelf.find(key)
        if lesson is not None and lesson.steps:
            self.open(lesson)

    # --- from step to step --------------------------------------------------------------------------------------------

    def _enter(self, place: int) -> None:
        """Go to a step of the lesson that is open."""
        assert self.lesson is not None
        self.step = step = self.lesson.steps[place]
        self._remember_acts()
        self._put(replace(self._progress_of(self.lesson), step=step.key))
        self._observer.begin_step(datetime.now(UTC))
        self._hints = 0
        self._hint.start()
        needs_library = any(each.kind in _OF_LIBRARY or each.since is not Since.STEP for each in step.until)
        self._library.follow(is_needed=needs_library)
        self.panel.show_step(self.lesson.title, step, place, self._done(), self.lesson.picture(step))
        self.step_entered.emit(self.lesson, step)
        self._judge()

    def _leave(self) -> None:
        """Judge and point at nothing any more."""
        self._remember_acts()
        self.lesson = self.step = None
        self._hint.stop()
        self._throttle.stop()
        self._library.follow(is_needed=False)
        self.pointer.point_at("")

    def _done(self) -> list[bool]:
        assert self.lesson is not None
        ticked = self._progress_of(self.lesson).ticked
        return [step.key in ticked for step in self.lesson.steps]

    @Slot()
    def _go_back(self) -> None:
        place = self._place
        if place is not None and place > 0:
            self._enter(place - 1)

    @Slot()
    def _go_on(self) -> None:
        """Go on to the next step, or at the end, back to the list."""
        lesson, step, place = self.lesson, self.step, self._place
        if lesson is None or step is None or place is None:
            return
        self._tick(step)
        if place + 1 < len(lesson.steps):
            self._enter(place + 1)
            return
        first = lesson.steps[0].key
        self._put(replace(self._progress_of(lesson), finished=True, step=first))
        self.lesson_done.emit(lesson)
        self.message.emit(Message(self.tr("“{0}” is finished.").format(lesson.title)))
        self.show_list()

    @property
    def _place(self) -> int | None:
        return None if self.lesson is None or self.step is None else self.lesson.place_of(self.step.key)

    # --- judging ------------------------------------------------------------------------------------------------------

    @Slot()
    def _look_soon(self) -> None:
        if self.step is not None:
            self._throttle.soon(_JUDGE_MS)

    @Slot()
    def _judge(self) -> None:
        """Look whether what must be true is true, and say what is not."""
        lesson, step, place = self.lesson, self.step, self._place
        if lesson is None or step is None or place is None:
            return
        situation = self.situation
        self.judged.emit(situation)
        ticked = step.key in self._progress_of(lesson).ticked
        has_task = bool(step.until or step.predict)
        words = "" if ticked else self._what_is_missing(step, situation)
        may_go_on = not words
        if may_go_on and has_task and not ticked:
            self._tick(step)
            self.panel.show_done(self._done(), place)
            self.step_done.emit(lesson, step)
        if may_go_on:
            self._hint.stop()
            self.panel.show_hints(())  # of what is done, none is needed any more
        self.panel.show_state(words, may_go_on=may_go_on, has_task=has_task)
        self.pointer.point_at(step.point_at)

    def _what_is_missing(self, step: Step, situation: Situation) -> str:
        """Return the first sentence that says so; nothing if one may go on."""
        if step.predict is not None and step.key not in situation.predictions:
            return self.tr("Not yet: say what you expect.")
        lacks = (missing(condition, situation) for condition in step.until)
        first = next((text for text in lacks if text is not None), None)
        return "" if first is None else in_words(first)

    def _tick(self, step: Step) -> None:
        assert self.lesson is not None
        self._put(self._progress_of(self.lesson).with_tick(step.key))

    @Slot()
    def _show_hint(self) -> None:
        if self.step is None or self._hints >= len(self.step.hints):
            self._hint.stop()
            return
        self._hints += 1
        self.panel.show_hints(self.step.hints[: self._hints])

    # --- the buttons of a step ----------------------------------------------------------------------------------------

    @Slot()
    def _set_settings(self) -> None:
        if self.step is not None:
            self._buttons.set_settings(self.step)

    @Slot()
    def _open_network(self) -> None:
        path = None if self.lesson is None or self.step is None else self.lesson.network(self.step)
        if path is not None:
            self._buttons.open_network(path)

    @Slot()
    def _use_data(self) -> None:
        if self.step is not None:
            self._buttons.use_data(self.step)

    @Slot(str)
    def _on_link(self, address: str) -> None:
        if address.startswith(TERM_LINK):
            self.term_wanted.emit(address.removeprefix(TERM_LINK))

    # --- remembering --------------------------------------------------------------------------------------------------

    def _progress_of(self, lesson: Lesson) -> LessonProgress:
        return self.store.progress.of(lesson.key)

    def _put(self, progress: LessonProgress, *, current: str | None = None) -> None:
        """Remember how far one has come in the lesson that is open."""
        assert self.lesson is not None
        everything = self.store.progress.with_lesson(self.lesson.key, progress)
        self.store.put(everything if current is None else replace(everything, current=current))

    def _remember_acts(self) -> None:
        """Remember what was done, when a step or the lesson is left."""
        if self.lesson is None:
            return
        counts = self._acts.counts()
        acts: Mapping[str, int] = {name: count.lesson for name, count in counts.items() if count.lesson}
        self._put(replace(self._progress_of(self.lesson), acts=acts))
        self.store.put(replace(self.store.progress, acts={name: count.ever for name, count in counts.items()}))


def _read_shelf() -> Iterator[Shelf]:
    shelf = shipped_lessons(spoken().code)
    yield replace(shelf, lessons=tuple(map(with_goal_as_step, shelf.lessons)))
