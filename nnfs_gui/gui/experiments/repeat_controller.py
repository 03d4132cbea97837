"""Repeats a run with other seeds, to see how much of its result is luck."""

import dataclasses

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.experiments.estimate import Estimate, estimate, measure_pace
from nnfs_gui.experiments.plan import LONGEST_NAME, Plan
from nnfs_gui.experiments.repeat import counts_as_first
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.controls.name_words import name_to_keep
from nnfs_gui.gui.experiments.driving_thread import processes_beside_window
from nnfs_gui.gui.experiments.widgets.repeat_dialog import RepeatDialog
from nnfs_gui.gui.run.run_data import RunData
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.library.default_names import seeds_text
from nnfs_gui.storage.library.run_record import Run, RunStatus


class RepeatController(QObject):
    """Asks how often, and tells the experiment that does it. `action` repeats the run whose network is open."""

    wanted = Signal(object, str)  # Plan, and the id of the run
    message = Signal(object)  # Message

    def __init__(self, window: QWidget, session: TrainingSession, worker: LibraryWorker, data: RunData) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._worker = worker
        self._data = data
        self.action = make_action(
            self,
            "repeatRunAction",
            self.tr("Repeat with other seeds…"),
            self.tr("Train the run that is open again with other random numbers, to see how much of its result is luck."),
        )
        self.action.triggered.connect(self._ask_about_open)
        session.current_changed.connect(self._follow_possibilities)
        session.state_changed.connect(self._follow_possibilities)
        self._follow_possibilities()

    @Slot(str)
    def ask(self, run_id: str) -> None:
        """Ask how often this run is to be repeated."""
        self._worker.ask(lambda library: library.runs.get(run_id), self._on_found)

    @Slot()
    def _ask_about_open(self) -> None:
        newest = self._session.newest
        if newest is not None and newest.run_id is not None:
            self.ask(newest.run_id)

    def _on_found(self, run: Run) -> None:
        dataset = self._session.dataset
        if run.status is RunStatus.RUNNING:
            words = self.tr("{0} is being trained; it can be repeated when it has ended.")
            self.message.emit(Message(words.format(in_words(run.title))))
            return
        if dataset is None or dataset.checksum != run.dataset_checksum:
            sentence = self.tr("{0} learns from {1}, which is needed to repeat it.").format(
                in_words(run.title), data_words(run.dataset)
            )
            self._data.offer(run, sentence, lambda: self.ask(run.id))
            return
        try:
            plan = Plan(run.name, run.config)
        except ConfigError as error:
            self.message.emit(Message(in_words(error)))
            return
        train_count = len(dataset.train_images)

        def reckon(count: int) -> Estimate:
            return estimate(
                dataclasses.replace(plan, seeds=count), train_count, processes_beside_window(), measure_pace([run])
            )

        is_first = counts_as_first(run, plan)
        dialog = RepeatDialog(in_words(run.title), is_first=is_first, reckon=reckon, parent=self._window)
        dialog.wanted.connect(lambda count: self._begin(run, count))
        dialog.open()

    def _begin(self, run: Run, count: int) -> None:
        name = seeds_text(run.name, count)
        kept = name_to_keep(in_words(name), str(name))
        self.wanted.emit(Plan(kept[:LONGEST_NAME], run.config, seeds=count), run.id)

    @Slot()
    def _follow_possibilities(self) -> None:
        newest = self._session.newest
        obstacle = self._session.state.obstacle
        if not obstacle and (newest is None or newest.run_id is None):
            obstacle = self.tr("The network that is open is not one of your runs. In Runs, a right click on one repeats it.")
        allow(self.action, obstacle)
