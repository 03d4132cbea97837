"""Takes what is dropped anywhere on the window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QImage, QWindow
from PySide6.QtWidgets import QApplication

from nnfs_gui.gui.controls.local_files import local_files

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrops(QObject):
    """Looks at what is dragged before any widget does, so that files are taken over fields and plots alike.

    Dragged text is left to the fields.
    """

    files_dropped = Signal(object)  # list[Path]
    picture_dropped = Signal(object)  # QImage
    nothing_dropped = Signal()  # that lies on this machine

    def watch(self, window: QWindow) -> None:
        """Take what is dropped on this window; it may be told again and again."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _MOVES and event.type() != QEvent.Type.Drop:
            return False
        assert isinstance(event, QDropEvent)  # as the others are
        data = event.mimeData()
        if not (data.hasUrls() or data.hasImage()) or QApplication.activeModalWidget() is not None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(data)
        return True

    def _take(self, data: QMimeData) -> None:
        files = local_files(data)
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if files:
            self.files_dropped.emit(files)
        elif not image.isNull():
            self.picture_dropped.emit(image)
        else:
            self.nothing_dropped.emit()
