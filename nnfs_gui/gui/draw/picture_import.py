"""Pictures for the pad: opened from a file, pasted, or dropped; photographs of paper too."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.local_files import local_files
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.words import in_words
from nnfs_gui.ink.ink_detection import FoundInk, examine_picture
from nnfs_gui.storage.drawing_file import has_more_pages, read_picture, say_first_page
from nnfs_gui.words import Text

_MOST_SIDE = 2048  # pixels; a larger picture is looked at at a smaller size


class PictureImport(QObject):
    """Finds the ink of a picture in the background; of several pictures the newest wins."""

    file_chosen = Signal(object)  # in a dialog, or pasted: str or Path
    found = Signal(object)  # FoundInk
    message = Signal(object)  # Message

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._task = LatestOnlyTask(self)
        self._task.succeeded.connect(self._on_found)
        self._task.failed.connect(self._on_failed)

    @Slot()
    def open(self) -> None:
        """Let a picture be chosen."""
        pattern = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)")
        dialogs.choose_file(self._window, self.tr("Open a picture"), pattern, self.file_chosen.emit)

    @Slot()
    def paste(self) -> None:
        """Take the picture, or the picture's file, that was copied."""
        data = QGuiApplication.clipboard().mimeData()
        files = local_files(data)
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if files:
            self.file_chosen.emit(files[0])
        elif not image.isNull():
            self.take(image)
        else:
            self.message.emit(Message(self.tr("There is no picture to paste. Copy one first."), Severity.FAILURE))

    @Slot(object)
    def take(self, image: QImage) -> None:
        """Take a picture that has no file, such as one that was dragged out of another program."""
        self._task.ask(_once(lambda: _shades(image)))

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Read a picture's file; `found` or `failed` follows."""
        self._task.ask(_file_steps(Path(path)))

    def shutdown(self) -> None:
        """Drop what is under way, and wait for it."""
        self._task.shutdown()

    @Slot(object)
    def _on_found(self, found: tuple[FoundInk, Text | None]) -> None:
        ink, note = found
        if ink.ink.any():
            self.found.emit(ink)
            self.message.emit(Message(self.tr("The picture is on the pad.") if note is None else in_words(note)))
        else:
            sentence = self.tr("There is no ink in this picture. The pad was left as it was.")
            self.message.emit(Message(sentence, Severity.FAILURE))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.message.emit(Message(in_words(error), Severity.FAILURE))


def _once(read: Callable[[], npt.NDArray[Any]]) -> Iterator[tuple[FoundInk, None]]:
    """Return an iterator of one step: the ink of what is read, of which there is nothing to say."""
    yield examine_picture(read()), None


def _file_steps(path: Path) -> Iterator[tuple[FoundInk, Text | None]]:
    """Yield the ink of a picture's file, and what there is to say of the file."""
    shades = read_picture(path)
    yield examine_picture(shades), say_first_page(path) if has_more_pages(path) else None


def _shades(image: QImage) -> npt.NDArray[np.uint8]:
    """Return an image's shades of grey, shape (height, width); what is transparent is white paper."""
    if max(image.width(), image.height()) > _MOST_SIDE:
        image = image.scaled(_MOST_SIDE, _MOST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    grey = ground.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8, count=grey.sizeInBytes()).reshape(grey.height(), -1)
    return rows[:, : grey.width()].copy()
