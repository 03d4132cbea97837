"""What runs are called now, for views that name networks."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.words import in_words


class RunNames(QObject):
    """Asks the library for the name of a run when it is first wanted, and again when the library has changed."""

    told = Signal()  # there is a name that was not known

    def __init__(self, worker: LibraryWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._names: dict[str, str] = {}  # by the ids of the runs
        self._asked: set[str] = set()  # those whose name is known, or on its way
        worker.changed.connect(self._look_again)

    def of(self, run_id: str | None) -> str:
        """Return what a run is called, or nothing while that is not known; `told` follows when it is."""
        if run_id is None:
            return ""
        if run_id not in self._asked:
            self._asked.add(run_id)
            self._worker.ask(
                lambda library: in_words(library.runs.get(run_id).numbered_title), partial(self._on_named, run_id), _ignore
            )
        return self._names.get(run_id, "")

    @Slot()
    def _look_again(self) -> None:
        self._asked.clear()  # until it is told, a run is called as before

    def _on_named(self, run_id: str, name: str) -> None:
        if self._names.get(run_id) != name:
            self._names[run_id] = name
            self.told.emit()


def _ignore(_: str) -> None:
    """A run that is not there any more has no name."""
