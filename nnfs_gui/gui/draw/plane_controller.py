"""Lets the network that answers colour the plane, while it learns too."""

import contextlib

from PySide6.QtCore import QObject, Slot

from nnfs_gui.data.dataset import POINT_INPUTS, Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.inspection.plane import surface_steps

SURFACE_SIDE = 100  # fields
_COLOUR_MS = 40  # at most so often, as each time takes the training a moment
_AT_ONCE = 5_000  # parameters of a network that answers everywhere while the window waits


class PlaneController(QObject):
    """Stands between the plane, which knows no network, and the session, which knows no plane."""

    def __init__(self, panel: DrawPanel, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._session = session
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._colour)
        self._task = LatestOnlyTask(self)  # of networks that take longer than the window may wait
        self._task.succeeded.connect(self._panel.plane.set_surface)
        self._task.failed.connect(self._on_failed)
        session.dataset_loaded.connect(self._on_dataset_loaded)
        session.current_changed.connect(self._colour_soon)

    def shutdown(self) -> None:
        """Drop what is under way, and wait for it."""
        self._throttle.stop()
        self._task.shutdown()

    @Slot(object)
    def _on_dataset_loaded(self, dataset: Dataset) -> None:
        self._panel.show_plane(dataset.shows_points)
        self._session.watch(self, dataset.shows_points)
        if dataset.shows_points:
            self._panel.plane.set_dataset(dataset)
        self._colour_soon()

    @Slot()
    def _colour_soon(self) -> None:
        self._throttle.soon(_COLOUR_MS)

    @Slot()
    def _colour(self) -> None:
        """Show what the network that answers now says everywhere."""
        dataset, current = self._session.dataset, self._session.current
        if dataset is None or not dataset.shows_points:
            return
        self._task.forget()
        if current is None or current.network.input_size != POINT_INPUTS:
            self._panel.plane.set_surface(None)
            return
        if len(current.network.parameters) > _AT_ONCE:
            self._task.ask(surface_steps(current.network.twin(), SURFACE_SIDE))
            return
        with contextlib.suppress(OverflowError):  # of a network that diverged there is none
            every = list(surface_steps(current.network, SURFACE_SIDE))
            self._panel.plane.set_surface(every[-1])
            return
        self._panel.plane.set_surface(None)

    @Slot(object)
    def _on_failed(self, _: Exception) -> None:
        self._panel.plane.set_surface(None)
