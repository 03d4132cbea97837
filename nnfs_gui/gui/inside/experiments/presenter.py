"""Tells the view of experiments what the library holds of them, and the library what is wanted."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from nnfs_gui.experiments.results import Results, read_results
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.inside.experiments.view import ExperimentsView, Page
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.look.picture_files import draw_image, draw_svg, encode_png
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.experiments.importance import Importance
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.whole_file import replace_file, unwritable

_MEGABYTE = 1_000_000
_LOOK_MS = 1000  # how often it is asked whether something has changed
_PNG, _SVG, _CSV = ".png", ".svg", ".csv"

_Read = tuple[tuple[Experiment, ...], Results | None]


class ExperimentsPresenter(Presenter):
    """Reads the experiments when the view is shown, and whenever anybody has written to the library, whoever drives them."""

    def __init__(self, sources: Sources) -> None:
        self._experiments = ExperimentsView()
        super().__init__(self._experiments, sources)
        self._state = (0, 0)  # of the library, when it was read last
        self._importances = self._new_task()
        self._importances.succeeded.connect(self._on_importances)
        self._wanted = ""  # the id of an experiment that is to be shown as soon as it is there
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_again)
        self._look.start()
        view, requests, worker = self._experiments, sources.requests, sources.worker
        for signal, slot in (
            (view.new_wanted, requests.new_experiment_wanted),
            (view.experiment_chosen, self.update_soon),
            (view.page_chosen, self._show_importances),
            (view.go_wanted, requests.go_experiment_wanted),
            (view.resize_wanted, self._on_resize_wanted),
            (view.delete_wanted, self._on_delete_wanted),
            (view.room_wanted, self._on_room_wanted),
            (view.save_wanted, self._on_save_wanted),
            (view.report_wanted, requests.report_wanted),
            (view.bundle_wanted, requests.bundle_wanted),
            (view.open_wanted, requests.open_run_wanted),
            (view.longer_wanted, requests.continue_run_wanted),
            (view.repeat_wanted, requests.repeat_run_wanted),
            (view.stop_wanted, self._on_stop_wanted),
            (requests.experiment_begun, self._on_begun),
            (sources.session.state_changed, self._on_state_changed),
            (worker.changed, self.update_soon),
        ):
            signal.connect(slot)
        self._on_state_changed(sources.session.state)

    @Slot()
    def update(self) -> None:
        worker, wanted = self._sources.worker, self._wanted or self._experiments.experiment_id
        worker.ask(partial(_read, wanted=wanted), self._on_read)
        if not worker.has_library:
            self._experiments.show_sentence(self.tr("Experiments are not kept, because the library could not be opened."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._stale = True  # others may have written to the library
        return super().eventFilter(watched, event)

    # --- what the library answers -------------------------------------------------------------------------------------

    @Slot()
    def _look_again(self) -> None:
        if self.view.isVisible():
            self._sources.worker.ask(lambda library: library.state(), self._on_state, lambda _: None)

    def _on_state(self, state: tuple[int, int]) -> None:
        if state != self._state:
            self._state = state
            self.update_soon()

    def _on_read(self, read: _Read) -> None:
        experiments, results = read
        if results is None:
            self._experiments.show_nothing()
            return
        shown = results.experiment.id
        if shown in (self._wanted, self._experiments.experiment_id) or not self._experiments.experiment_id:
            self._wanted = ""
            self._experiments.show_experiments(experiments, shown)
            self._experiments.show_results(results)
            self._show_importances()
        elif self._experiments.experiment_id not in [experiment.id for experiment in experiments]:  # it was deleted
            self._experiments.show_experiments(experiments, shown)
            self._experiments.show_results(results)

    @Slot()
    def _show_importances(self) -> None:
        results = self._experiments.results
        if results is not None and self._experiments.page is Page.IMPORTANCE:
            self._importances.ask(_weigh(results), results.experiment.id)

    @Slot(object)
    def _on_importances(self, found: tuple[Results, tuple[Importance, ...] | None]) -> None:
        self._experiments.show_importances(*found)

    # --- what the view wants ------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_begun(self, experiment_id: str) -> None:
        self._wanted = experiment_id
        self.update_soon()

    @Slot(object)
    def _on_state_changed(self, state: RunState) -> None:
        self._experiments.set_training(state is not RunState.IDLE)

    @Slot(str, object)
    def _on_stop_wanted(self, experiment_id: str, trials: list[int]) -> None:
        def stop(library: Library) -> None:
            for trial in trials:
                library.experiments.ask_to_stop(experiment_id, trial)

        self._sources.worker.change(stop)

    @Slot(str, int)
    def _on_resize_wanted(self, experiment_id: str, count: int) -> None:
        self._sources.worker.change(lambda library: library.experiments.resize(experiment_id, count))

    @Slot(str)
    def _on_delete_wanted(self, experiment_id: str) -> None:
        results = self._experiments.results
        if results is None:
            return
        dialogs.ask(
            self.view.window(),
            self.tr("Delete the experiment {0}?").format(in_words(results.experiment.title)),
            self.tr("Its %Ln run(s) are deleted with it.", "", len(results.trials)),
            [("deleteButton", self.tr("Delete"), partial(self._delete, experiment_id))],
        )

    def _delete(self, experiment_id: str) -> None:
        def delete(library: Library) -> None:
            library.experiments.delete(experiment_id)
            library.experiments.purge(experiment_id)

        self._sources.worker.change(delete)

    @Slot(str)
    def _on_room_wanted(self, experiment_id: str) -> None:
        self._sources.worker.ask(
            lambda library: library.experiments.room(experiment_id), partial(self._ask_to_free, experiment_id)
        )

    def _ask_to_free(self, experiment_id: str, size: int) -> None:
        room = in_figures(size / _MEGABYTE, ",.1f")
        detail = self.tr(
            "All figures and curves stay, and so do the networks of the chosen candidate. The other runs can then neither "
            "be opened nor go on."
        )
        dialogs.ask(
            self.view.window(),
            self.tr("The weights of this experiment take {0} MB. Give them up?").format(room),
            detail,
            [("freeButton", self.tr("Free room"), partial(self._free, experiment_id))],
        )

    def _free(self, experiment_id: str) -> None:
        def tell(size: int) -> None:
            words = self.tr("{0} MB are free again in the library.").format(in_figures(size / _MEGABYTE, ",.1f"))
            self._sources.worker.message.emit(Message(words))
            self._sources.worker.changed.emit()

        self._sources.worker.ask(lambda library: library.experiments.free_room(experiment_id), tell)

    @Slot(object)
    def _on_save_wanted(self, page: Page) -> None:
        results = self._experiments.results
        if results is None:
            return
        table = self.tr("Tables (*{0})").format(_CSV)
        patterns = [self.tr("Pixels (*{0})").format(_PNG), self.tr("Lines (*{0})").format(_SVG), table]
        if page is Page.TABLE:
            patterns = [table]
        title = self.tr("Save what is shown")
        dialogs.choose_new_file(self.view, title, patterns, in_words(results.experiment.title), self.save)

    @Slot(str)
    def save(self, path: str) -> None:
        """Write what is shown into a file: the kind is told by its name."""
        suffix, chart = Path(path).suffix.lower(), self._experiments.chart
        if chart is None or suffix not in (_PNG, _SVG):
            content = self._experiments.as_table().as_csv().encode()
        elif suffix == _SVG:
            content = draw_svg(chart.size(), chart.palette().base().color(), chart.draw_all)
        else:
            content = encode_png(draw_image(chart.size(), chart.palette().base().color(), chart.draw_all))
        try:
            replace_file(Path(path), content)
        except OSError as error:
            self._sources.worker.message.emit(Message(in_words(unwritable(Path(path), error)), Severity.FAILURE))
        else:
            self._sources.worker.message.emit(Message(self.tr("Saved {0}.").format(path)))


def _read(library: Library, wanted: str) -> _Read:
    """Read all experiments, and what one of them has come to: the wanted one, or one that runs, or the newest."""
    experiments = library.experiments.entries()
    if not experiments:
        return (), None
    shown = next((each for each in experiments if each.id == wanted), None)
    running = next((each for each in experiments if each.status is ExperimentStatus.RUNNING), experiments[0])
    return experiments, read_results(library, (shown or running).id)


def _weigh(results: Results) -> Iterator[tuple[Results, tuple[Importance, ...] | None]]:
    yield results, results.importances()
