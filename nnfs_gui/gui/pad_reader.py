"""Lets the network that is shown read what stands on the pad, while one draws and while it learns."""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.data.drawing import Image
from nnfs_gui.data.resizing import fit_side
from nnfs_gui.gui.draw_panel import DrawPanel
from nnfs_gui.gui.ink import Ink
from nnfs_gui.gui.shown_network import ShownNetwork
from nnfs_gui.gui.training_session import TrainingSession

_READ_MS = 33  # the bars move at most 30 times a second


class PadReader(QObject):
    """Stands between the panel, which knows no network, and the session, which knows no pad."""

    has_read = Signal()

    def __init__(self, panel: DrawPanel, session: TrainingSession, shown: ShownNetwork, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._session = session
        self._shown = shown
        self.image: Image | None = None  # what it read last, shape (side, side); None while the pad is blank
        self._random = np.random.default_rng()
        self._soon = QTimer(self, singleShot=True, interval=_READ_MS)
        self._soon.timeout.connect(self.read)

    @Slot()
    def read_soon(self) -> None:
        """Read with the network that is the newest in a moment; there may be a thousand a second."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def read(self) -> None:
        """Show what the network reads on the pad."""
        ink = self._panel.pad.ink
        dataset = self._session.dataset
        image = None if ink.is_blank else ink.frame(self._panel.pen_width)
        self.image = image if image is None or dataset is None else fit_side(image, dataset.side)
        self._show_answer(ink)
        self.has_read.emit()

    def _show_answer(self, ink: Ink) -> None:
        panel, network, image = self._panel, self._shown.network, self.image
        if image is None:
            panel.show_input(None)
            panel.show_answer(None, "" if network else self.tr("No network yet: press Train."))
            return
        panel.show_input(image)
        caption = "" if ink.label is None else self._truth(ink.label)
        if network is None:
            panel.show_answer(None, caption or self.tr("Nobody here can read yet. Press Train: it takes seconds."))
            return
        try:
            panel.show_answer(network.predict_proba(image.reshape(-1) / 255).tolist(), caption)
        except OverflowError:
            panel.show_answer(None, self.tr("Its weights have grown too large to calculate with."))

    def _truth(self, label: int) -> str:
        names = self._session.dataset.class_names if self._session.dataset else DIGITS
        words = self.tr("Test digit, true label {0}") if names == DIGITS else self.tr("Test image, true label {0}")
        return words.format(names[label])

    @Slot()
    def show_test_digit(self) -> None:
        """Put a random test digit and its label on the pad."""
        dataset = self._session.dataset
        if dataset is not None:
            index = int(self._random.integers(len(dataset.test_images)))
            self._panel.pad.set_picture(dataset.test_images[index], int(dataset.test_labels[index]))
