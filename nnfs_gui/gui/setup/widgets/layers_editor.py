"""The hidden layers, as a list that is edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from nnfs_gui.data.dataset import DIGITS, POINT_INPUTS
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.number_boxes import WholeBox, make_problem_label
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.wheel_guard import WheelGuard
from nnfs_gui.gui.words import translated
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import MOST_HIDDEN_LAYERS, MOST_NEURONS, HiddenLayer, NetworkConfig


def activation_names() -> dict[ActivationKind, str]:
    """Return what each activation is called on the screen."""
    return {kind: translated(kind.row.label) for kind in ActivationKind}


class LayersEditor(QWidget):
    """A row for each hidden layer between the fixed ends; rows can be added, removed and moved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[str, QIcon] = {}
        self._rows: list[_LayerRow] = []
        self._wheel_guard = WheelGuard(self)
        self._input_end = _end_label()
        self._output_end = _end_label()
        tip = self.tr(
            "Adds a layer of neurons before the output.\nMore layers can learn more, but take longer and need more images."
        )
        self._add = make_tool_button("addLayer", self.tr("Add layer"), tip, role="")
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.clicked.connect(self._on_add)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = QHBoxLayout()  # above the list, so that the button stays under the pointer while the list grows
        head.addWidget(self._input_end, 1)
        head.addWidget(self._add)
        layout.addLayout(head)
        layout.addLayout(self._list)
        layout.addWidget(self._output_end)
        self.set_ends(NetworkConfig().inputs, DIGITS)

    def set_ends(self, inputs: int, class_names: Sequence[str]) -> None:
        """Say how many pixels go in, and which classes come out."""
        count = len(class_names)
        digits, classes = self.tr("%Ln digit(s) out", "", count), self.tr("%Ln class(es) out", "", count)
        pixels = self.tr("%Ln pixel(s) in", "", inputs)
        self._input_end.setText(self.tr("x and y in") if inputs == POINT_INPUTS else pixels)
        self._output_end.setText(digits if tuple(class_names) == DIGITS else classes)
        self._output_end.setToolTip(as_tip(", ".join(class_names)))

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: add, remove, up, down."""
        self._icons = icons
        self._add.setIcon(icons["add"])
        for row in self._rows:
            row.set_icons(icons)

    @property
    def layers(self) -> tuple[HiddenLayer, ...]:
        return tuple(row.layer for row in self._rows)

    @property
    def problem(self) -> str:
        """What is said beside the first size that is refused; empty if none is."""
        return next(filter(None, (row.problem for row in self._rows)), "")

    def set_layers(self, layers: Sequence[HiddenLayer]) -> None:
        """Show these layers; says `changed` once."""
        while len(self._rows) > len(layers):
            self._drop_row(self._rows[-1])
        while len(self._rows) < len(layers):
            self._append_row()
        for row, layer in zip(self._rows, layers, strict=True):
            row.set_layer(layer)
        self._on_rows_changed()

    @Slot()
    def _on_add(self) -> None:
        last = self._rows[-1].layer if self._rows else HiddenLayer()
        row = self._append_row()
        row.set_layer(HiddenLayer(max(last.size // 2, 10), last.activation) if len(self._rows) > 1 else last)
        self._on_rows_changed()
        row.focus()

    @Slot()
    def _on_remove(self) -> None:
        row = self.sender()
        assert isinstance(row, _LayerRow)
        self._drop_row(row)
        self._on_rows_changed()

    @Slot(int)
    def _on_move(self, by: int) -> None:
        row = self.sender()
        assert isinstance(row, _LayerRow)
        layers = list(self.layers)
        index = self._rows.index(row)
        layers.insert(index + by, layers.pop(index))
        self.set_layers(layers)
        self._rows[index + by].focus()

    def _append_row(self) -> "_LayerRow":
        row = _LayerRow()
        if self._icons:
            row.set_icons(self._icons)
        self._wheel_guard.guard_fields(row)
        row.changed.connect(self.changed)
        row.remove_clicked.connect(self._on_remove)
        row.move_clicked.connect(self._on_move)
        self._rows.append(row)
        self._list.addWidget(row)
        self._output_end.raise_()  # also to a screen reader, which goes by the order of children, it is the last
        return row

    def _drop_row(self, row: "_LayerRow") -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_rows_changed(self) -> None:
        for index, row in enumerate(self._rows):
            row.set_place(index, len(self._rows))
        self._add.setEnabled(len(self._rows) < MOST_HIDDEN_LAYERS)
        self.changed.emit()


class _LayerRow(QFrame):
    """One hidden layer: its size, its activation, and the buttons to move and to remove it."""

    changed = Signal()
    remove_clicked = Signal()
    move_clicked = Signal(int)  # -1 towards the input, 1 towards the output

    def __init__(self) -> None:
        super().__init__()
        self._size = WholeBox()
        self._size.setObjectName("layerSize")
        self._size.setRange(1, MOST_NEURONS)
        self._size.setToolTip(
            self.tr(
                "How many neurons the layer has.\nToo few: the error stays high. Too many: slow, and it learns by heart."
            )
        )
        self._activation = QComboBox()
        names = activation_names()
        for kind, name in names.items():
            self._activation.addItem(name, kind)
        what = self.tr("The function at each neuron's output; without one, many layers could do no more than a single one.")
        each = (f"{name}: {translated(kind.row.help)}." for kind, name in names.items())
        self._activation.setToolTip("\n".join([what, *each]))
        up, down, remove = (
            self.tr("Move layer towards the input"),
            self.tr("Move layer towards the output"),
            self.tr("Remove layer"),
        )
        self._up = make_tool_button("moveLayerUp", "", up, role="flat", spoken=up)
        self._down = make_tool_button("moveLayerDown", "", down, role="flat", spoken=down)
        self._remove = make_tool_button("removeLayer", "", remove, role="flat", spoken=remove)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self.remove_clicked)
        layout = QHBoxLayout()
        layout.setSpacing(4)
        layout.addWidget(self._size, 2)
        layout.addWidget(self._activation, 3)
        arrows = QGridLayout()
        arrows.setSpacing(0)
        arrows.addWidget(self._up, 0, 0)
        arrows.addWidget(self._down, 0, 1)
        arrows.addWidget(self._remove, 0, 2)
        layout.addLayout(arrows)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addLayout(layout)
        outer.addWidget(make_problem_label(self._size))
        self._size.valueChanged.connect(self.changed)
        self._size.reading.problem_changed.connect(self.changed)
        self._activation.currentIndexChanged.connect(self.changed)

    @property
    def layer(self) -> HiddenLayer:
        return HiddenLayer(self._size.value(), ActivationKind(self._activation.currentData()))

    @property
    def problem(self) -> str:
        return self._size.reading.problem

    def set_layer(self, layer: HiddenLayer) -> None:
        self.blockSignals(True)
        self._size.setValue(layer.size)
        self._activation.setCurrentIndex(self._activation.findData(layer.activation))
        self.blockSignals(False)

    def set_place(self, index: int, count: int) -> None:
        self._up.setEnabled(index > 0)
        self._down.setEnabled(index < count - 1)
        self._size.setAccessibleName(self.tr("Size of hidden layer {0}").format(index + 1))
        self._activation.setAccessibleName(self.tr("Activation of hidden layer {0}").format(index + 1))

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        for button, name in ((self._up, "up"), (self._down, "down"), (self._remove, "remove")):
            button.setIcon(icons[name])

    def focus(self) -> None:
        self._size.setFocus()
        self._size.selectAll()

    @Slot()
    def _on_up(self) -> None:
        self.move_clicked.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.move_clicked.emit(1)


def _end_label() -> QLabel:
    label = QLabel()
    label.setProperty("role", "quiet")
    return label
