"""The networks of the runs that are ticked in the table of runs, each as its run ended or stands now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.inside.run_networks import network_of_run
from nnfs_gui.gui.inside.ticked_runs import TickedRuns
from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError


@dataclass(frozen=True, slots=True, eq=False)
class TickedNetwork:
    """A ticked run's network, what the run is called, and its slot."""

    network: CurrentNetwork
    name: str
    slot: int


class TickedNetworks(QObject):
    """Reads them from the library when it is asked to, and remembers those that are still the same."""

    read = Signal()

    def __init__(self, ticked: TickedRuns, worker: LibraryWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._ticked = ticked
        self._worker = worker
        self._known: Mapping[str, tuple[CurrentNetwork, str]] = {}  # by the ids of runs, with their names

    @property
    def networks(self) -> tuple[TickedNetwork, ...]:
        """Those that were read, in the order in which they were ticked."""
        slots = self._ticked.slots
        return tuple(TickedNetwork(*self._known[run_id], slot) for run_id, slot in slots.items() if run_id in self._known)

    @Slot()
    def ask(self) -> None:
        """Read them anew; `read` follows if there are others than before."""
        run_ids, known = tuple(self._ticked.slots), self._known
        if run_ids or known:
            self._worker.ask(lambda library: _read(library, run_ids, known), self._on_read)

    def _on_read(self, networks: Mapping[str, tuple[CurrentNetwork, str]]) -> None:
        if networks != self._known:
            self._known = networks
            self.read.emit()


def _read(
    library: Library, run_ids: Sequence[str], known: Mapping[str, tuple[CurrentNetwork, str]]
) -> dict[str, tuple[CurrentNetwork, str]]:
    """Return the networks of runs with their names, without those runs that have none or cannot be read."""
    found = {}
    for run_id in run_ids:
        try:
            run = library.runs.get(run_id)
            before = known.get(run_id)
            is_same = before is not None and (before[0].epoch, before[0].last_epoch) == (run.final_epoch, run.epochs_done)
            network = before[0] if before is not None and is_same else network_of_run(library, run_id)
        except LibraryError:  # the table of runs says what is wrong with it
            continue
        found[run_id] = network, in_words(run.numbered_title)
    return found
