"""What a click on the plane does: ask, or draw a point of a class; and whether the points that test are seen."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.data.points import CLASS_NAMES
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.look.class_marks import class_colour, mark_picture

_MARK = 11.0  # pixels


class PlaneTools(QWidget):
    """A row under the plane. The buttons of the classes are seen where points are drawn by hand."""

    label_chosen = Signal(object)  # the label of the points to draw, or None to ask
    test_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = make_tool_button(
            "planeAsk", self.tr("Ask"), self.tr("A click asks what the network answers there."), role="tight", checkable=True
        )
        self._classes: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._group.addButton(self._ask, -1)
        self._drawing = FlowRow(spacing=4)
        self._drawing.add_widget(self._ask)
        for label, name in enumerate(CLASS_NAMES):
            button = make_tool_button(
                f"planeClass{name}",
                name,
                self.tr("A click, or a stroke, draws points of class {0}; the right button takes points away.").format(name),
                role="tight",
                spoken=self.tr("Draw points of class {0}").format(name),
                checkable=True,
            )
            self._classes.append(button)
            self._group.addButton(button, label)
            self._drawing.add_widget(button)
        self._problem = make_wrapping_label()
        self._problem.setObjectName("planeProblem")
        self._problem.setProperty("role", "quiet")
        self._test = QCheckBox(self.tr("Show the test points"))
        self._test.setObjectName("showTestPoints")
        self._test.setToolTip(self.tr("Hollow marks: points that the network never learns from, by which it is tested."))
        self._test.setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._drawing, self._problem, self._test):
            layout.addWidget(widget)
        self._group.idClicked.connect(self._on_chosen)
        self._test.toggled.connect(self.test_toggled)
        self._colour()
        self.set_draws(False)

    def set_draws(self, draws: bool) -> None:
        """Offer to draw points of each class, or only ask."""
        self._drawing.setVisible(draws)
        self._test.setVisible(not draws)
        if not draws:
            self.set_problem("")
        self._classes[0].setChecked(draws)
        self._ask.setChecked(not draws)
        self.label_chosen.emit(0 if draws else None)

    def set_problem(self, problem: str) -> None:
        """Say why nothing can be learnt from what was drawn; nothing if it can."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    @Slot(int)
    def _on_chosen(self, label: int) -> None:
        self.label_chosen.emit(None if label < 0 else label)

    def _colour(self) -> None:
        palette, ratio = self.palette(), self.devicePixelRatioF()
        for label, button in enumerate(self._classes):
            colour, ground = class_colour(palette, label).name(), palette.base().color().name()
            button.setIcon(QIcon(mark_picture(label, colour, ground, _MARK, ratio, hollow=False)))
            button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)
