"""The hidden layers, as a list that is edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, POINT_INPUTS
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.wheel_guard import WheelGuard
from nnfs_gui.gui.setup.widgets.layer_row import LayerRow
from nnfs_gui.training.network_config import MOST_HIDDEN_LAYERS, HiddenLayer, NetworkConfig


class LayersEditor(QWidget):
    """A row for each hidden layer between the fixed ends; rows can be added, removed and moved.

    Each has its share of dropout, which can be seen and changed where that is asked for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[str, QIcon] = {}
        self._rows: list[LayerRow] = []
        self._shows_dropout = self._is_running = False
        self._wheel_guard = WheelGuard(self)
        self._input_end = _end_label()
        self._output_end = _end_label()
        tip = self.tr(
            "Adds a layer of neurons before the output.\nMore layers can learn more, but take longer and need more data."
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

    @property
    def dropout(self) -> tuple[float, ...]:
        """The share of dropout that each layer has."""
        return tuple(row.dropout for row in self._rows)

    def set_dropout(self, shares: Sequence[float]) -> None:
        """Show a share for each layer, without saying `changed`."""
        for row, share in zip(self._rows, shares, strict=True):
            row.set_dropout(share)

    def show_dropout(self, shown: bool) -> None:
        """Let the shares of dropout be seen and changed, or neither."""
        self._shows_dropout = shown
        self._follow_state()

    @Slot()
    def focus_dropout(self) -> None:
        """Go to the dropout of the first layer."""
        if self._rows:
            self._rows[0].focus_dropout()

    def set_running(self, running: bool) -> None:
        """While a run is under way, only what may change while it trains can be changed."""
        self._is_running = running
        self._follow_state()

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
        row.set_dropout(self.dropout[-2] if len(self._rows) > 1 else 0)
        self._on_rows_changed()
        row.focus()

    @Slot()
    def _on_remove(self) -> None:
        row = self.sender()
        assert isinstance(row, LayerRow)
        self._drop_row(row)
        self._on_rows_changed()

    @Slot(int)
    def _on_move(self, by: int) -> None:
        row = self.sender()
        assert isinstance(row, LayerRow)
        layers, shares = list(self.layers), list(self.dropout)
        index = self._rows.index(row)
        layers.insert(index + by, layers.pop(index))
        shares.insert(index + by, shares.pop(index))
        self.set_dropout(shares)
        self.set_layers(layers)
        self._rows[index + by].focus()

    def _append_row(self) -> LayerRow:
        row = LayerRow()
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

    def _drop_row(self, row: LayerRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_rows_changed(self) -> None:
        for index, row in enumerate(self._rows):
            row.set_place(index, len(self._rows))
        self._follow_state()
        self.changed.emit()

    def _follow_state(self) -> None:
        self.setEnabled(self._shows_dropout or not self._is_running)
        self._add.setEnabled(len(self._rows) < MOST_HIDDEN_LAYERS and not self._is_running)
        for row in self._rows:
            row.show_dropout(self._shows_dropout)
            row.set_fixed(self._is_running)


def _end_label() -> QLabel:
    label = QLabel()
    label.setProperty("role", "quiet")
    return label
