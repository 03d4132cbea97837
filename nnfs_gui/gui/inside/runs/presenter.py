"""Tells the view of the runs what the library holds, and the library what is wanted of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.runs.films_dialog import FilmsDialog
from nnfs_gui.gui.inside.runs.view import RunsView
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.runs.base_lines import BaseLineKind
from nnfs_gui.storage.library.films.plan import FilmLimits
from nnfs_gui.storage.library.films.table import FilmRoom
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_comparison import compare_runs
from nnfs_gui.storage.library.run_record import Run, RunList
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics, Incident

_FOLLOW_MS = 500  # how often a run that is being trained is looked at
_ELSEWHERE_MS = 2000  # how often it is asked whether another window or command has changed something


class RunsPresenter(Presenter):
    """Reads all runs when the view is shown and when one begins or ends; in between only the one that is being trained."""

    def __init__(self, sources: Sources) -> None:
        self._table = RunsView()
        super().__init__(self._table, sources)
        self._run_id = ""  # that is being trained
        self._deleted: list[list[str]] = []  # what can be brought back, the last one last
        self._follow_soon = make_single_shot(self, _FOLLOW_MS)
        self._follow_soon.timeout.connect(self._follow)
        self._state = (0, 0)  # of the library, when it was read last
        self._elsewhere = QTimer(self)
        self._elsewhere.setInterval(_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self._look_elsewhere)
        self._elsewhere.start()
        view, session, worker, requests = self._table, sources.session, sources.worker, sources.requests
        view.want_columns(sources.run_columns)
        for signal, slot in (
            (view.open_wanted, requests.open_run_wanted),
            (view.continue_wanted, requests.continue_run_wanted),
            (view.fork_wanted, requests.fork_wanted),
            (view.repeat_wanted, requests.repeat_run_wanted),
            (view.report_wanted, requests.report_wanted),
            (view.bundle_wanted, requests.bundle_wanted),
            (view.films_wanted, self._on_films_wanted),
            (view.copy_wanted, self._on_copy_wanted),
            (view.renamed, self._on_renamed),
            (view.noted, self._on_noted),
            (view.delete_wanted, self._on_delete_wanted),
            (view.undo_wanted, self._on_undo_wanted),
            (view.ticks_changed, self._on_ticks_changed),
            (view.columns_chosen, requests.run_columns_chosen),
            (view.heading_menu_made, requests.heading_menu_made),
            (session.recorded, self._on_recorded),
            (session.epoch_finished, self._on_epoch),
            (session.ended, self.update_soon),
            (session.state_changed, self._on_state_changed),
            (session.dataset_loaded, self._compare),
            (view.overlay_options.changed, self._show_base_lines),
            (sources.base_lines.changed, self._show_base_lines),
            (worker.changed, self.update_soon),
        ):
            signal.connect(slot)
        self._on_state_changed(session.state)
        self._show_base_lines()

    @Slot()
    def update(self) -> None:
        worker = self._sources.worker
        worker.ask(_list, self._on_listed)
        if not worker.has_library:
            self._table.show_sentence(self.tr("Runs are not kept, because the library could not be opened."))

    def shutdown(self) -> None:
        """Keep what was typed, and give up what was deleted."""
        self._table.keep_notes()
        deleted = [run_id for run_ids in self._deleted for run_id in run_ids]
        if deleted:
            self._sources.worker.ask(lambda library: _for_each(deleted, library.runs.purge), _ignore)
        super().shutdown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._stale = True  # others may have written to the library
        return super().eventFilter(watched, event)

    # --- what the library answers -------------------------------------------------------------------------------------

    @Slot()
    def _look_elsewhere(self) -> None:
        if self.view.isVisible():
            self._sources.worker.ask(lambda library: library.state(), self._on_state, _ignore)

    def _on_state(self, state: tuple[int, int]) -> None:
        if state != self._state and not self._table.is_renaming:  # else at the next look
            self._state = state
            self.update_soon()

    def _on_listed(self, listed: tuple[RunList, dict[str, str]]) -> None:
        entries, experiments = listed
        self._table.show_runs(entries.runs, entries.damaged, experiments)
        present = {run.id for run in entries.runs}  # one that went on is no longer deleted
        self._deleted = [gone for ids in self._deleted if (gone := [run_id for run_id in ids if run_id not in present])]
        self._table.set_can_undo(bool(self._deleted))
        self._compare()

    @Slot()
    def _on_ticks_changed(self) -> None:
        self._sources.ticked.set_slots(self._table.slots)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        ticked, dataset = self._table.ticked, self._sources.session.dataset
        if ticked:
            worker = self._sources.worker
            worker.ask(lambda library: compare_runs(library, ticked, dataset), self._table.show_comparison)

    @Slot()
    def _show_base_lines(self) -> None:
        service, options = self._sources.base_lines, self._table.overlay_options
        options.allow_line(BaseLineKind.PEOPLE, service.obstacle_to_people)
        self._table.show_base_lines(service.levels(options.base_lines))

    # --- what the session tells ---------------------------------------------------------------------------------------

    @Slot(str)
    def _on_recorded(self, run_id: str) -> None:
        self._run_id = run_id
        self.update_soon()

    @Slot()
    def _on_epoch(self) -> None:
        if self.view.isVisible() and not self._follow_soon.isActive():
            self._follow_soon.start()

    @Slot()
    def _follow(self) -> None:
        run_id = self._run_id

        def look(library: Library) -> tuple[Run, list[EpochMetrics], tuple[Incident, ...]]:
            return library.runs.get(run_id), library.runs.epochs(run_id), library.runs.incidents(run_id)

        if run_id:
            self._sources.worker.ask(look, lambda result: self._table.update_run(*result))

    @Slot(object)
    def _on_state_changed(self, state: RunState) -> None:
        self._table.set_training(state is not RunState.IDLE)

    # --- what the view wants ------------------------------------------------------------------------------------------

    @Slot()
    def _on_films_wanted(self) -> None:
        self._sources.worker.ask(lambda library: library.films.room(), self._show_films)

    def _show_films(self, room: FilmRoom) -> None:
        dialog = FilmsDialog(room, self.view.window())
        dialog.chosen.connect(self._on_limits_chosen)
        dialog.open()

    @Slot(object)
    def _on_limits_chosen(self, limits: FilmLimits) -> None:
        self._sources.worker.change(lambda library: library.films.set_limits(limits))

    @Slot(str)
    def _on_copy_wanted(self, run_id: str) -> None:
        run = next(run for run in self._table.runs if run.id == run_id)
        config = _with_new_seed(run.config, [run.config for run in self._table.runs])
        self._sources.requests.copy_run_wanted.emit(in_words(run.title), config)

    @Slot(str, str)
    def _on_renamed(self, run_id: str, name: str) -> None:
        self._sources.worker.change(lambda library: library.runs.rename(run_id, name))

    @Slot(str, str)
    def _on_noted(self, run_id: str, notes: str) -> None:
        self._sources.worker.change(lambda library: library.runs.set_notes(run_id, notes))

    @Slot(object)
    def _on_delete_wanted(self, run_ids: list[str]) -> None:
        self._sources.worker.ask(lambda library: _delete(library, run_ids), self._on_deleted)

    def _on_deleted(self, result: tuple[list[str], list[str]]) -> None:
        deleted, refusals = result
        if deleted:
            self._deleted.append(deleted)
            self._table.set_can_undo(True)
        self.update_soon()
        if refusals:
            self._sources.worker.message.emit(Message(" ".join(refusals)))

    @Slot()
    def _on_undo_wanted(self) -> None:
        run_ids = self._deleted.pop()
        self._table.set_can_undo(bool(self._deleted))
        self._sources.worker.change(lambda library: _for_each(run_ids, library.runs.restore))


def _with_new_seed(config: TrainingConfig, others: list[TrainingConfig]) -> TrainingConfig:
    """Return the config with the first seed after its own that no other run of the same settings has."""
    taken = {other.seed for other in others if replace(other, seed=config.seed) == config}
    seed = config.seed + 1
    while seed in taken:
        seed += 1
    return replace(config, seed=seed)


def _list(library: Library) -> tuple[RunList, dict[str, str]]:
    """Return all runs, and what the experiments are called by their ids."""
    return library.runs.entries(), {
        experiment.id: in_words(experiment.title) for experiment in library.experiments.entries()
    }


def _delete(library: Library, run_ids: list[str]) -> tuple[list[str], list[str]]:
    """Delete runs; return those that are deleted now, and for each other one a sentence that says why not."""
    deleted, refusals = [], []
    for run_id in run_ids:
        try:
            library.runs.delete(run_id)
        except LibraryError as error:
            refusals.append(in_words(error))
        else:
            deleted.append(run_id)
    return deleted, refusals


def _for_each(run_ids: list[str], change: Callable[[str], None]) -> None:
    for run_id in run_ids:
        change(run_id)


def _ignore(_: object) -> None:
    """Nobody is there any more to be told."""
