"""Asks for what a network of another program does not say: what stands between its layers, and what follows the last."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import translated
from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.linear_chain import OUTPUTS, SOFTMAX

_WIDTH = 460


class ActivationsDialog(QDialog):
    """Accept or cancel; `chosen` tells the activation of the hidden layers and what follows the output layer."""

    chosen = Signal(object, str)  # ActivationKind, one of OUTPUTS

    def __init__(self, name: str, sizes: str, *, has_hidden: bool, parent: QWidget | None = None) -> None:
        """Ask for the network in the file `name`, whose widths are `sizes`."""
        super().__init__(parent)
        self.setObjectName("activationsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a network of another program"))
        self._hidden, self._output = QComboBox(), QComboBox()
        self._hidden.setObjectName("hiddenActivation")
        self._output.setObjectName("outputActivation")
        for kind in ActivationKind:
            self._hidden.addItem(translated(kind.row.label), kind)
            self._hidden.setItemData(self._hidden.count() - 1, translated(kind.row.help), Qt.ItemDataRole.ToolTipRole)
        for output in OUTPUTS:
            softmax = self.tr("Softmax, or none")
            self._output.addItem(softmax if output == SOFTMAX else translated(ActivationKind(output).row.label), str(output))
        self._hidden.setToolTip(self.tr("As in the forward method, or the list of layers, of the program that trained it."))
        self._output.setToolTip(self.tr("Cross-entropy needs none in PyTorch; the answers are then those of a softmax."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        said = self.tr("{0} holds linear layers, {1}. It does not say what stands between them.").format(name, sizes)
        layout.addWidget(self._words("layersLabel", said))
        hidden = labelled(self._hidden, self.tr("After each hidden layer"))
        hidden.setVisible(has_hidden)
        layout.addWidget(hidden)
        layout.addWidget(labelled(self._output, self.tr("After the last layer")))
        scale = self.tr(
            "It is given pixels from 0 (paper) to 1 (ink). A network that learnt from other numbers, such as standardised "
            "ones, reads badly here."
        )
        layout.addWidget(self._words("scaleLabel", scale, "quiet"))
        layout.addWidget(self._buttons())
        self.resize(_WIDTH, self.sizeHint().height())

    def _words(self, name: str, text: str, role: str = "") -> QLabel:
        label = make_wrapping_label(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        accept = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("acceptButton")
        accept.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("cancelButton")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        hidden, output = ActivationKind(self._hidden.currentData()), self._output.currentData()
        self.accept()
        self.chosen.emit(hidden, output)
