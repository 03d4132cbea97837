"""Tells when a file has other content, however the editor saves it: in place, or as a new file in its place."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from nnfs_gui.gui.background.timers import make_single_shot

_SETTLED_MS = 150  # an editor writes in several steps

_State = tuple[int, int, int] | None


class FileWatcher(QObject):
    """Watches one file at a time, and the folder around it, in which a file comes back that was moved or removed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._state: _State = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._settled = make_single_shot(self, _SETTLED_MS)
        self._settled.timeout.connect(self._look)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on in place of the one before; with None no file."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._settled.stop()
        self._path = path
        if path is not None:
            self._state = _state_of(path)
            self._watcher.addPaths([str(path), str(path.parent)])

    @Slot()
    def _look_soon(self) -> None:
        self._settled.start()

    @Slot()
    def _look(self) -> None:
        """Tell of another content; a file that is gone for a moment is waited for."""
        if self._path is None:
            return
        state = _state_of(self._path)
        if state is None:
            return
        if str(self._path) not in self._watcher.files():  # what was put in its place is another file to the system
            self._watcher.addPath(str(self._path))
        if state != self._state:
            self._state = state
            self.changed.emit()


def _state_of(path: Path) -> _State:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
