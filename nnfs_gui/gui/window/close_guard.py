"""Before the window closes: a run ends, and a network that is not saved is asked about."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.session.training_session import RunState, TrainingSession


class CloseGuard(QObject):
    """Lets the window close when nothing runs and nothing would be lost; else sees to that, and closes it then."""

    def __init__(self, window: QWidget, session: TrainingSession, files: NetworkFiles) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._files = files
        self.is_wanted = False  # as soon as the run has ended

    def begin(self) -> bool:
        """Say whether the window may close at once; if not, see to what keeps it open."""
        if self._session.state is not RunState.IDLE:  # what it tells last is still on its way here; then this goes on
            self.is_wanted = True
            self._session.shutdown()
            return False
        if self._session.unsaved:
            self.is_wanted = False
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
        self.is_wanted = False

    def _discard_and_close(self) -> None:
        self._session.unsaved = False
        self._window.close()
