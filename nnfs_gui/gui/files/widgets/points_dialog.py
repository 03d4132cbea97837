"""Asks which points are to be learnt, and shows them as they are chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nnfs_gui.data.points import (
    FEWEST_CLASSES,
    FEWEST_POINTS,
    MOST_CLASSES,
    MOST_NOISE,
    MOST_POINTS,
    MOST_SEED,
    PointsKind,
    PointsRecipe,
)
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.number_boxes import FractionBox, WholeBox
from nnfs_gui.gui.draw.widgets.point_plane import PointPlane
from nnfs_gui.gui.words import translate

_PLANE = 260  # pixels


def kind_name(kind: PointsKind) -> str:
    """Return what a kind of points is called."""
    names = {
        PointsKind.CIRCLE: translate("Points", "Circle"),
        PointsKind.XOR: translate("Points", "XOR"),
        PointsKind.MOONS: translate("Points", "Moons"),
        PointsKind.SPIRALS: translate("Points", "Spirals"),
        PointsKind.BLOBS: translate("Points", "Blobs"),
    }
    assert set(names) == set(PointsKind)
    return names[kind]


class PointsDialog(QDialog):
    """Accept or cancel; `wanted` tells the recipe."""

    wanted = Signal(object)  # PointsRecipe

    def __init__(self, recipe: PointsRecipe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pointsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Points on a plane"))
        self._kind = make_choice_box(
            "pointsKind",
            self.tr("Shape"),
            self.tr("Blobs are easy, spirals hard: the network must bend the plane to tell them apart."),
            {kind: kind_name(kind) for kind in PointsKind},
        )
        self._noise, self._classes, self._points, self._seed = FractionBox(), WholeBox(), WholeBox(), WholeBox()
        self._noise.setRange(0, MOST_NOISE)
        self._noise.setSingleStep(0.02)
        self._noise.setToolTip(
            self.tr("How far points are from where they should be (the standard deviation); the plane reaches from −1 to 1.")
        )
        self._classes.setRange(FEWEST_CLASSES, MOST_CLASSES)
        self._classes.setToolTip(self.tr("How many kinds of points the network tells apart."))
        self._points.setRange(FEWEST_POINTS, MOST_POINTS)
        self._points.setSingleStep(100)
        self._points.setToolTip(self.tr("How many points it learns from; half as many more are kept for the test."))
        self._seed.setRange(0, MOST_SEED)
        self._seed.setToolTip(self.tr("The same seed makes the same points."))
        self._plane = PointPlane()
        self._plane.setObjectName("pointsPreview")
        self._plane.setFixedSize(_PLANE, _PLANE)
        self._plane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arrange()
        self._show(recipe)
        self._kind.currentIndexChanged.connect(self._follow)
        for box in (self._noise, self._classes, self._points, self._seed):
            box.valueChanged.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        fields = (
            ("pointsShape", self._kind, self.tr("Shape")),
            ("pointsNoise", self._noise, self.tr("Noise")),
            ("pointsClasses", self._classes, self.tr("Classes")),
            ("pointsCount", self._points, self.tr("Training points")),
            ("pointsSeed", self._seed, self.tr("Seed")),
        )
        grid = QGridLayout()
        for place, (name, field, label) in enumerate(fields):
            field.setObjectName(name)
            grid.addWidget(labelled(field, label), place, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        use = buttons.button(QDialogButtonBox.StandardButton.Ok)
        use.setText(self.tr("Use these points"))
        use.setObjectName("acceptButton")
        use.setToolTip(self.tr("Take them in the place of the present data."))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(grid, 1)
        row.addWidget(self._plane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def _show(self, recipe: PointsRecipe) -> None:
        self._kind.setCurrentIndex(self._kind.findData(recipe.kind))
        self._noise.setValue(recipe.noise)
        self._classes.setValue(recipe.classes)
        self._points.setValue(recipe.points)
        self._seed.setValue(recipe.seed)

    @property
    def _recipe(self) -> PointsRecipe:
        return PointsRecipe(
            PointsKind(self._kind.currentData()),
            round(self._noise.value(), 6),
            self._classes.value(),
            self._points.value(),
            self._seed.value(),
        )

    @Slot()
    def _follow(self) -> None:
        self._plane.set_dataset(self._recipe.make())

    @Slot()
    def _on_accepted(self) -> None:
        recipe = self._recipe
        self.accept()
        self.wanted.emit(recipe)
