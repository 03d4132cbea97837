"""Where experiments are planned, begun, paused and gone on with, one at a time; the others wait for their turn."""

import dataclasses
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.points import lasting
from nnfs_gui.experiments.driver import DriveEnd
from nnfs_gui.experiments.estimate import Estimate, estimate, measure_pace
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.plan_file import PlanFileError, read_plan, write_plan
from nnfs_gui.experiments.repeat import begin_experiment
from nnfs_gui.gui.controls import dialogs, obstacles
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.name_words import name_words
from nnfs_gui.gui.experiments.driving_thread import DrivingThread, processes_beside_window
from nnfs_gui.gui.experiments.repeat_controller import RepeatController
from nnfs_gui.gui.experiments.widgets.new_experiment_dialog import NewExperimentDialog
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.run.run_data import RunData
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_words
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.library.default_names import QUESTION, QUEUED
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.config import TrainingConfig

_RUNS_OF_PACE = 20  # the newest runs, by which it is reckoned how long others take


class ExperimentsController(QObject):
    """Drives at most one experiment. What waits stands in the library, and begins when the one before has ended.

    An experiment of a single run is what the queue is made of: it also waits for the training in the window.
    """

    message = Signal(object)  # Message
    begun = Signal(str)  # the id of an experiment that was planned here, and is to be looked at

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        worker: LibraryWorker,
        setup: SetupPanel,
        datasets: DatasetImport,
        library: Path | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._worker = worker
        self._setup = setup
        self._datasets = datasets
        self._library = library
        self._thread: DrivingThread | None = None
        self._next = ""  # the id of an experiment that is to be driven before all others
        self._drives = False  # whether what waits is begun by itself: not what an earlier start has left
        self._dialog: NewExperimentDialog | None = None
        self.new_action = make_action(
            self,
            "newExperimentAction",
            self.tr("New experiment…"),
            self.tr("Try settings with different values, in the background, and see what works and how sure that is."),
            "Ctrl+Alt+N",
        )
        self.queue_action = make_action(
            self,
            "addToQueueAction",
            self.tr("Add to the queue"),
            self.tr("Train with these settings too, in the background, as soon as what runs now has ended."),
            "Ctrl+Shift+T",
        )
        self._repeats = RepeatController(window, session, worker, RunData(window, session, datasets))
        self._repeats.message.connect(self.message)
        self._repeats.wanted.connect(self._on_repeat_wanted)
        self.new_action.triggered.connect(self.plan_new)
        self.queue_action.triggered.connect(self.add_to_queue)
        setup.config_changed.connect(self._follow_possibilities)
        session.dataset_loaded.connect(self._follow_possibilities)
        session.state_changed.connect(self._begin_next)
        worker.ask(_left_over, self._on_left_over, lambda _: None)
        self._follow_possibilities()

    @property
    def actions(self) -> Sequence[QAction]:
        return [self.new_action, self._repeats.action]

    @property
    def is_driving(self) -> bool:
        """Whether an experiment is being driven here."""
        return self._thread is not None

    def shutdown(self) -> None:
        """Let the experiment pause, and wait for it; the next start offers to go on."""
        self._drives = False
        if self._thread is not None:
            self._thread.pause()
            self._thread.wait()
            self._thread = None

    # --- planning -----------------------------------------------------------------------------------------------------

    @Slot()
    def plan_new(self) -> None:
        """Let an experiment be planned that starts from the settings on the left."""
        self._setup.commit()
        config = self._setup.config
        if config is not None and self.new_action.isEnabled():
            pace = partial(self._open_dialog, config)
            self._worker.ask(lambda library: library.runs.entries(most=_RUNS_OF_PACE).runs, pace)

    def _open_dialog(self, config: TrainingConfig, runs: Sequence[Run]) -> None:
        dataset = self._session.dataset
        if dataset is None:
            return
        pace, count = measure_pace(runs), len(dataset.train_images)

        def reckon(plan: Plan) -> Estimate:
            return estimate(plan, count, processes_beside_window(), pace)

        dialog = NewExperimentDialog(config.fitted(dataset), QUESTION, reckon, self._window)
        dialog.wanted.connect(self.begin)
        dialog.open_wanted.connect(self._choose_plan)
        dialog.save_wanted.connect(self._choose_plan_file)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _choose_plan(self) -> None:
        dialogs.choose_file(self._window, self.tr("Open a plan"), self.tr("Plans (*.toml)"), self._open_plan)

    @Slot(str)
    def _open_plan(self, path: str) -> None:
        try:
            plan = read_plan(Path(path))
            dataset = self._session.dataset
            if self._dialog is not None:
                self._dialog.show_plan(plan if dataset is None else plan.fitted(dataset))
        except (PlanFileError, ConfigError) as error:
            self.message.emit(Message(in_words(error), Severity.FAILURE))

    @Slot(object)
    def _choose_plan_file(self, plan: Plan) -> None:
        patterns, name = [self.tr("Plans (*.toml)")], name_words(plan.name)
        dialogs.choose_new_file(self._window, self.tr("Save the plan"), patterns, name, partial(self._save_plan, plan))

    def _save_plan(self, plan: Plan, path: str) -> None:
        try:
            write_plan(self._with_data(plan), Path(path))
        except PlanFileError as error:
            self.message.emit(Message(in_words(error), Severity.FAILURE))
        else:
            self.message.emit(Message(self.tr("Saved {0}.").format(path)))

    @Slot()
    def add_to_queue(self) -> None:
        """Let the settings on the left be trained when what runs has ended."""
        self._setup.commit()
        config = self._setup.config
        if config is None:
            return
        try:
            plan = Plan(QUEUED, config)
        except ConfigError as error:
            self.message.emit(Message(in_words(error)))
            return
        self._add(plan, self._on_queued)

    @Slot(object)
    def begin(self, plan: Plan, first: str | None = None) -> None:
        """Put an experiment into the library, of which a run may be the first, and drive it as soon as it is its turn."""
        self._add(plan, self._on_begun, first)

    def _add(self, plan: Plan, then: Callable[[str], None], first: str | None = None) -> None:
        dataset = self._session.dataset
        if dataset is not None:
            plan = self._with_data(plan.fitted(dataset))
            self._worker.ask(lambda library: begin_experiment(library, plan, dataset, first), then)

    @Slot(str)
    def repeat(self, run_id: str) -> None:
        """Ask how often a run is to be repeated with other seeds."""
        self._repeats.ask(run_id)

    @Slot(object, str)
    def _on_repeat_wanted(self, plan: Plan, run_id: str) -> None:
        self.begin(plan, run_id)

    def _with_data(self, plan: Plan) -> Plan:
        """Return a plan that names the data set that is loaded."""
        if self._datasets.is_built_in:
            return dataclasses.replace(plan, data=None)
        return dataclasses.replace(plan, data=str(lasting(self._datasets.path)), choices=self._datasets.choices)

    def _on_begun(self, experiment_id: str) -> None:
        self.message.emit(Message(self.tr("The experiment has begun. Its runs train in the background.")))
        self.begun.emit(experiment_id)
        self._let_begin()

    def _on_queued(self, _: str) -> None:
        """Say it, and leave in sight what one looks at."""
        self.message.emit(
            Message(self.tr("It is in the queue, and trains when its turn comes. Experiments shows how it does."))
        )
        self._let_begin()

    def _let_begin(self) -> None:
        self._drives = True
        self._worker.changed.emit()
        self._begin_next()

    # --- driving ------------------------------------------------------------------------------------------------------

    @Slot(str, bool)
    def go(self, experiment_id: str, runs: bool) -> None:
        """Let an experiment go on, or pause, whoever drives it."""
        if not runs:
            self._worker.change(lambda library: library.experiments.ask(experiment_id, ExperimentStatus.PAUSED))
            return
        self._drives, self._next = True, experiment_id
        if self._thread is not None:
            self.message.emit(Message(self.tr("It goes on when the one that runs has ended or is paused.")))
        self._worker.change(lambda library: library.experiments.ask(experiment_id, ExperimentStatus.RUNNING))
        self._begin_next()

    @Slot()
    def _begin_next(self) -> None:
        if self._thread is None and self._drives and self._library is not None:
            self._worker.ask(_waiting, self._on_waiting)

    def _on_waiting(self, waiting: list[tuple[Experiment, bool]]) -> None:
        if self._thread is not None or not self._drives or self._library is None:
            return
        is_idle = self._session.state is RunState.IDLE
        ready = [experiment.id for experiment, is_single in waiting if is_idle or not is_single]
        if self._next:
            ready.insert(0, self._next)
            self._next = ""
        if not ready:
            return
        self._thread = DrivingThread(self._library, ready[0], self._session.dataset, self)
        self._thread.ended.connect(self._on_ended)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()

    @Slot(object, str)
    def _on_ended(self, end: DriveEnd | None, problem: str) -> None:
        if problem:
            self.message.emit(Message(problem, Severity.WARNING))
        elif end is not None and end.status is ExperimentStatus.PAUSED:
            self.message.emit(Message(self.tr("The experiment is paused; Resume in Experiments goes on.")))
        elif end is not None and self._thread is not None and self._thread.is_single:
            self.message.emit(Message(self.tr("The queued run has ended. Runs and Experiments show how it did.")))
        elif end is not None:
            self.message.emit(Message(self.tr("The experiment has ended. Experiments shows what did best.")))
        if end is None:
            self._drives = False  # else it would be tried again and again

    @Slot()
    def _on_finished(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.wait()  # its last instructions
            thread.deleteLater()
        self._worker.changed.emit()
        self._begin_next()

    def _on_left_over(self, names: list[str]) -> None:
        """Say quietly that there is something to go on with."""
        if len(names) == 1:
            self.message.emit(
                Message(self.tr("The experiment {0} is paused; Resume in Experiments goes on.").format(names[0]))
            )
        elif names:
            some = self.tr("%Ln experiment(s) are paused or wait; Resume in Experiments goes on.", "", len(names))
            self.message.emit(Message(some))

    @Slot()
    def _follow_possibilities(self) -> None:
        obstacle = ""
        if not self._worker.has_library:
            obstacle = self.tr("Experiments are not kept, because the library could not be opened.")
        elif self._setup.config is None:
            obstacle = obstacles.settings_refused()
        elif self._session.dataset is None:
            obstacle = obstacles.no_data()
        for action in (self.new_action, self.queue_action):
            allow(action, obstacle)


def _waiting(library: Library) -> list[tuple[Experiment, bool]]:
    """Return what has not begun, the oldest first, each with whether it is a single run."""
    found = [each for each in library.experiments.entries() if each.status is ExperimentStatus.WAITING]
    wanted = [each for each in reversed(found) if each.wanted is ExperimentStatus.RUNNING]
    return [(each, not each.plan.get("varied") and each.plan.get("seeds") == 1) for each in wanted]


def _left_over(library: Library) -> list[str]:
    """Return the names of the experiments that were not paused by a person, and that nobody drives."""
    still = (ExperimentStatus.PAUSED, ExperimentStatus.WAITING)
    entries = library.experiments.entries()
    return [in_words(each.title) for each in entries if each.status in still and each.wanted is ExperimentStatus.RUNNING]
