"""The menu of points on a plane: each kind as it usually is, or with choices of one's own."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.points import PointsKind, PointsRecipe
from nnfs_gui.gui.controls.actions import allow, make_action, make_menu
from nnfs_gui.gui.draw.plane_controller import PlaneController
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.own_points_controller import OwnPointsController
from nnfs_gui.gui.files.widgets.points_dialog import PointsDialog, kind_name
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession


class PointsController(QObject):
    """Lets points take the place of the images: they are a data set as others are."""

    message = Signal(object)  # Message
    changed = Signal()  # what can be learnt from

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        worker: LibraryWorker,
        datasets: DatasetImport,
        panel: DrawPanel,
        folder: Path,
    ) -> None:
        """Make the menu. Points that are drawn by hand are kept in the folder `folder`."""
        super().__init__(window)
        self._plane = PlaneController(panel, session, self)
        self._own = OwnPointsController(session, worker, datasets, panel, folder / "points")
        self._own.message.connect(self.message)
        self._own.changed.connect(self.changed)
        self._window = window
        self._session = session
        self._datasets = datasets
        self._recipe = PointsRecipe(PointsKind.SPIRALS)  # that was chosen last
        self.menu = make_menu(window, self.tr("Points on a plane"))
        self.menu.setObjectName("pointsMenu")
        tip = self.tr("Points with two inputs, x and y: you see what the network answers at every place, while it learns.")
        for kind in PointsKind:
            action = make_action(self, f"{kind}PointsAction", kind_name(kind), tip)
            action.setData(kind)
            action.triggered.connect(self._on_kind_chosen)
            self.menu.addAction(action)
        self.menu.addSeparator()
        self._choose = make_action(
            self,
            "choosePointsAction",
            self.tr("Other points…"),
            self.tr("Choose how many points there are, in how many classes, and how much noise."),
        )
        self._choose.triggered.connect(self._open_dialog)
        self.menu.addAction(self._choose)
        self._draw = make_action(
            self,
            "drawPointsAction",
            self.tr("Draw points…"),
            self.tr("Draw points of two to four classes on the plane, and let a network learn them."),
        )
        self._draw.triggered.connect(self._own.begin)
        self.menu.addAction(self._draw)
        session.state_changed.connect(self._follow_state)

    def shutdown(self) -> None:
        """End what is under way, and wait for it."""
        self._plane.shutdown()
        self._own.shutdown()

    @property
    def obstacle(self) -> str:
        """Why nothing can be learnt from the points that are drawn; nothing if it can."""
        return self._own.obstacle

    def take(self, recipe: PointsRecipe) -> None:
        """Take the points of a recipe in the place of the present data set."""
        self._recipe = recipe
        self._datasets.take(Path(recipe.name))

    @Slot()
    def _on_kind_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.take(PointsRecipe(PointsKind(action.data())))

    @Slot()
    def _open_dialog(self) -> None:
        dataset = self._session.dataset
        if dataset is not None:
            with contextlib.suppress(DatasetError):  # these are images, or drawn
                self._recipe = PointsRecipe.parse(dataset.name)
        dialog = PointsDialog(self._recipe, self._window)
        dialog.wanted.connect(self.take)
        dialog.open()

    @Slot(object)
    def _follow_state(self, state: RunState) -> None:
        for action in self.menu.actions():
            if not action.isSeparator():
                allow(action, state.obstacle)
