"""A hidden layer as a row that is edited in place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.fields import make_fraction_box, tip_of
from nnfs_gui.gui.controls.number_boxes import WholeBox, make_problem_label
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.gui.words import translated
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import PerLayer
from nnfs_gui.training.config import SETTINGS, HiddenLayer
from nnfs_gui.training.network_config import MOST_NEURONS

_DROPOUT = SETTINGS["dropout"]


def activation_names() -> dict[ActivationKind, str]:
    """Return what each activation is called on the screen."""
    return {kind: translated(kind.row.label) for kind in ActivationKind}


class LayerRow(QFrame):
    """One hidden layer: its size, its activation, and the buttons to move and to remove it; perhaps its dropout below."""

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
        self._buttons = QWidget()
        arrows = QGridLayout(self._buttons)
        arrows.setContentsMargins(0, 0, 0, 0)
        arrows.setSpacing(0)
        arrows.addWidget(self._up, 0, 0)
        arrows.addWidget(self._down, 0, 1)
        arrows.addWidget(self._remove, 0, 2)
        layout.addWidget(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addLayout(layout)
        outer.addWidget(make_problem_label(self._size))
        outer.addWidget(self._make_dropout())
        self._size.valueChanged.connect(self.changed)
        self._size.reading.problem_changed.connect(self.changed)
        self._activation.currentIndexChanged.connect(self.changed)

    def _make_dropout(self) -> QWidget:
        """Return the line with the dropout, which is not to be seen until it is asked for."""
        assert isinstance(_DROPOUT.kind, PerLayer)
        self._dropout = make_fraction_box(_DROPOUT.kind.number)
        self._dropout.setObjectName("layerDropout")
        label = QLabel(label_of(_DROPOUT))
        for part in (label, self._dropout):
            part.setToolTip(tip_of(_DROPOUT))
        label.setBuddy(self._dropout)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(self._dropout, 1)
        self._dropout_part = QWidget()
        column = QVBoxLayout(self._dropout_part)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(make_problem_label(self._dropout))
        self._dropout_part.hide()
        self._dropout.valueChanged.connect(self.changed)
        self._dropout.reading.problem_changed.connect(self.changed)
        return self._dropout_part

    @property
    def layer(self) -> HiddenLayer:
        return HiddenLayer(self._size.value(), ActivationKind(self._activation.currentData()))

    @property
    def problem(self) -> str:
        return self._size.reading.problem or (self._dropout.reading.problem if self._dropout_part.isVisibleTo(self) else "")

    @property
    def dropout(self) -> float:
        return self._dropout.value()

    def set_dropout(self, share: float) -> None:
        """Show a share, without saying `changed`."""
        self.blockSignals(True)
        self._dropout.setValue(share)
        self.blockSignals(False)

    def show_dropout(self, shown: bool) -> None:
        self._dropout_part.setVisible(shown)

    def focus_dropout(self) -> None:
        self._dropout.setFocus()
        self._dropout.selectAll()

    def set_fixed(self, fixed: bool) -> None:
        """Let nothing but the dropout be changed."""
        for part in (self._size, self._activation, self._buttons):
            part.setEnabled(not fixed)

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
        self._dropout.setAccessibleName(self.tr("Dropout of hidden layer {0}").format(index + 1))

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
