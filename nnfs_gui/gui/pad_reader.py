"""Lets the newest network read what stands on the pad, while one draws and while it learns."""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from nnfs_gui.gui.draw_panel import DrawPanel
from nnfs_gui.gui.training_session import TrainingSession

_READ_MS = 33  # the bars move at most 30 times a second


class PadReader(QObject):
    """Stands between the panel, which knows no network, and the session, which knows no pad."""

    def __init__(self, panel: DrawPanel, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._session = session
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
        panel, network = self._panel, self._session.network
        ink = panel.pad.ink
        if ink.is_blank:
            panel.show_input(None)
            panel.show_answer(None, "" if network else self.tr("No network yet: press Train."))
            return
        image = ink.frame(panel.pen_width)
        panel.show_input(image)
        caption = "" if ink.label is None else self.tr("Test digit, true label {0}").format(ink.label)
        if network is None:
            panel.show_answer(None, caption or self.tr("Nobody here can read yet. Press Train: it takes seconds."))
            return
        try:
            panel.show_answer(network.predict_proba(image.reshape(-1) / 255).tolist(), caption)
        except OverflowError:
            panel.show_answer(None, self.tr("Its weights have grown too large to calculate with."))

    @Slot()
    def show_test_digit(self) -> None:
        """Put a random test digit and its label on the pad."""
        dataset = self._session.dataset
        if dataset is not None:
            index = int(self._random.integers(len(dataset.test_images)))
            self._panel.pad.set_picture(dataset.test_images[index], int(dataset.test_labels[index]))
