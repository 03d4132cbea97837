"""Names the network that answers, and switches among those at hand."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.run.network_words import network_words
from nnfs_gui.gui.run.run_controller import RunController
from nnfs_gui.gui.run.widgets.network_strip import NetworkStrip
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, OriginKind
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.teach.words import count_drawings
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.storage.library.run_record import Run, RunList, RunStatus

_SHOW_MS = 100  # epochs may end faster than one reads
_OFFERED, _ASKED = 5, 20  # of the last runs; some have no whole epoch


class NetworkStripController(QObject):
    """Stands between the strip, which knows no network, and what networks come from: session, library, files, drawings."""

    named = Signal(str)  # what a file with the newest network might be called
    shown_named = Signal(str)  # what the network is called that everything shows, which may be looked back to
    runs_wanted = Signal()  # the view of all runs

    def __init__(
        self,
        strip: NetworkStrip,
        session: TrainingSession,
        worker: LibraryWorker,
        runs: RunController,
        files: NetworkFiles,
        personal: PersonalDrawings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._words = KindWords(self)
        self._strip = strip
        self._session = session
        self._worker = worker
        self._runs = runs
        self._personal = personal
        self._names: dict[str, str] = {}  # of the runs that have answered, by their ids
        self._last_run = ""  # the id of the last one that answered
        self._recent: list[Run] = []  # the newest first
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._show)
        for signal, slot in (
            (strip.own_wanted, self._show_own),
            (strip.hand_wanted, personal.learn),
            (strip.bundled_wanted, files.use_bundled),
            (strip.former_run_wanted, self._open_former_run),
            (strip.run_wanted, self._open_run),
            (strip.all_runs_wanted, self.runs_wanted),
            (strip.menu_opened, self._ask_runs),
            (strip.way_back_wanted, self._go_back),
            (session.current_changed, self._on_current_changed),
            (session.state_changed, self._show_soon),
            (session.recorded, self._ask_name),
            (session.ended, self._ask_runs),
            (session.dataset_loaded, self._ask_runs),
            (personal.drawings_changed, self._show_soon),
            (worker.changed, self._ask_name_again),
            (worker.changed, self._ask_runs),
        ):
            signal.connect(slot)
        self._show()

    # --- what it says -------------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if current is not None and current.run_id is not None and current.run_id != self._last_run:
            self._last_run = current.run_id
            self._ask_name(current.run_id)
            self._offer_runs()
        if cause is not Cause.LEARNT:
            self._show_soon()

    @Slot()
    def _show_soon(self) -> None:
        self._throttle.soon(_SHOW_MS)

    @Slot()
    def _show(self) -> None:
        strip, current, newest = self._strip, self._session.current, self._session.newest
        strip.set_idle(self._session.state is RunState.IDLE)
        former = self._names.get(self._last_run, "")
        if current is None or newest is None:
            strip.show_network(self.tr("nobody yet"), self.tr("press Train"))
            strip.offer("", "", former, self.tr("The built-in network"), "")
            strip.offer_way_back("", "")
            return
        rounded = self.tr(
            "The film of a run keeps its weights in half precision, to three digits: figures may differ in their last "
            "digits from those of the training. The last epoch and the best are kept as they were."
        )
        strip.show_network(self._title(current), self._detail(current), rounded if current.is_rounded else "")
        self.named.emit(self._file_words(newest))
        self.shown_named.emit(network_words(current, self._names.get(current.run_id or "", "")))
        is_built_in = newest.origin.kind is OriginKind.BUILT_IN
        own, built_in = self._title(newest.untaught), "" if is_built_in else self.tr("The built-in network")
        learnable, chosen = self._personal.learnable, "withHandAction" if current.taught is not None else "ownNetworkAction"
        pictures = sum(drawing.image is not None for drawing in learnable)
        hand = self._hand_words(len(learnable), pictures) if learnable else ""
        strip.offer(own, hand, former if newest.run_id is None else "", built_in, "" if current.looks_back else chosen)
        if current.looks_back:
            to = self.tr("Back to epoch {0}").format(in_figures(newest.epoch))
            strip.offer_way_back(to, self.tr("Back to the newest network, and on with it while it trains."))
        elif current.taught is not None:
            strip.offer_way_back(
                self.tr("Without my hand"), self.tr("Back to the network from before. The drawings are kept.")
            )
        else:
            strip.offer_way_back("", "")

    def _title(self, current: CurrentNetwork) -> str:
        """Return the name of a network and its epoch; what it was taught is a detail."""
        return network_words(current.untaught, self._names.get(current.run_id or "", ""))

    def _file_words(self, newest: CurrentNetwork) -> str:
        """Return the words for the name of a file with the newest network."""
        hand = self.tr("with my hand") if newest.taught is not None else ""
        if newest.origin.kind is OriginKind.BUILT_IN:
            name = self.tr("built-in network")
        elif newest.origin.kind is OriginKind.FILE:
            name = Path(newest.origin.name).stem
        else:
            name = self._names.get(newest.origin.run_id or "", "") or newest.origin.name or self.tr("network")
            name = self.tr("{0}, epoch {1}").format(name, newest.epoch)
        return " ".join(filter(None, (name, hand)))

    def _detail(self, current: CurrentNetwork) -> str:
        """Return what else there is to know: whether it is looked back to, what it was taught, whether it is kept."""
        if current.looks_back:
            return self.tr("looking back, in half precision") if current.is_rounded else self.tr("looking back")
        if current.taught is not None:
            return self._hand_words(current.taught.drawings, current.taught.pictures)
        if self._session.state is RunState.PAUSED:
            within = self.tr("paused within epoch {0}").format(in_figures(current.epoch + 1))
            return within if current.epoch and current.moment else self.tr("paused")
        if self._session.state is not RunState.IDLE:
            return self.tr("it is learning")
        if current.epoch < current.last_epoch:
            return self._words.choose(
                self.tr("its best on the validation images"), self.tr("its best on the validation points")
            )
        return "" if current.is_saved else self.tr("not saved")

    def _hand_words(self, drawings: int, pictures: int) -> str:
        return self.tr("with your hand, {0}").format(count_drawings(drawings, pictures))

    # --- names --------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _ask_name(self, run_id: str) -> None:
        self._worker.ask(lambda library: library.runs.get(run_id), self._on_named, lambda _: self._on_not_named(run_id))

    @Slot()
    def _ask_name_again(self) -> None:
        """A run may have been renamed."""
        if self._last_run:
            self._ask_name(self._last_run)

    def _on_named(self, run: Run) -> None:
        self._names[run.id] = in_words(run.numbered_title)
        self._show()

    def _on_not_named(self, run_id: str) -> None:
        self._names.pop(run_id, None)
        self._show()

    @Slot()
    def _ask_runs(self) -> None:
        self._worker.ask(lambda library: library.runs.entries(most=_ASKED), self._on_runs, lambda _: None)

    def _on_runs(self, entries: RunList) -> None:
        self._recent = [run for run in entries.runs if run.epochs_done and run.status is not RunStatus.RUNNING]
        self._offer_runs()

    def _offer_runs(self) -> None:
        """Offer the last runs, but for the one that answers or did so before."""
        others = [run for run in self._recent if run.id != self._last_run][:_OFFERED]
        self._strip.offer_runs({run.id: in_words(run.numbered_title) for run in others})

    # --- what it does -------------------------------------------------------------------------------------------------

    @Slot()
    def _show_own(self) -> None:
        self._session.show_newest()
        self._personal.forget()
        self._show()

    @Slot()
    def _open_former_run(self) -> None:
        self._runs.open_run(self._last_run)
        self._show()

    @Slot(str)
    def _open_run(self, run_id: str) -> None:
        self._runs.open_run(run_id)

    @Slot()
    def _go_back(self) -> None:
        current = self._session.current
        if current is not None and current.looks_back:
            self._session.show_newest()
        else:
            self._personal.forget()
