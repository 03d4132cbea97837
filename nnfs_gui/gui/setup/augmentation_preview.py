"""Shows what the changed images look like, with images of the data set."""

import numpy as np
from PySide6.QtCore import QObject, Slot

from nnfs_gui.data.augmentation import changed_images
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel


class AugmentationPreview(QObject):
    """Stands between the set-up panel, which knows no images, and the session, which has them."""

    def __init__(self, panel: SetupPanel, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._session = session

    @Slot(int)
    def show(self, count: int) -> None:
        """Change the first training images as the settings say.

        The random numbers are the same each time, so that one sees what a slider does.
        """
        config, dataset = self._panel.config, self._session.dataset
        if config is None or config.augmentation is None or dataset is None or dataset.shows_points:
            return
        images = dataset.train_images[:count]
        self._panel.show_previews(list(changed_images(images, config.augmentation, np.random.default_rng(0))))
