"""Before the window closes: a run ends, and a network that is not saved is asked about."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession


class CloseGuard(QObject):
    """Lets the window close when nothing runs and nothing would be lost; else sees to that, and closes it then."""

    def __init__(self, window: QWidget, session: TrainingSession, worker: LibraryWorker, files: NetworkFiles) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._worker = worker
        self._files = files
        self._asked_library = False  # whether the run that the network comes from is still there
        self._discarded = False  # the network that was not saved
        self.is_wanted = False  # as soon as the run has ended, or the library has answered

    def begin(self) -> bool:
        """Say whether the window may close at once; if not, see to what keeps it open."""
        newest = self._session.newest
        if self._session.state is not RunState.IDLE:  # what it tells last is still on its way here; then this goes on
            self.is_wanted = True
            self._session.stop()
            return False
        if newest is None or self._discarded:
            return True
        if newest.run_id is not None and self._worker.has_library and not self._asked_library:
            self.is_wanted = True
            self._worker.find_run(newest.run_id, self._on_run_found)
            return False
        if not newest.is_saved:
            self.is_wanted = self._asked_library = False
            self._files.ask_before_closing(self._window.close, self._discard_and_close)
            return False
        return True

    @Slot()
    def go_on(self) -> None:
        """Close the window, if that is wanted, as the run has ended."""
        if self.is_wanted:
            self._window.close()

    def give_up(self) -> None:
        """Leave the window open: there is something to be read first."""
        self.is_wanted = self._asked_library = False

    def _on_run_found(self, _: bool) -> None:
        self._asked_library = True
        self.go_on()

    def _discard_and_close(self) -> None:
        self._discarded = True
        self._window.close()
