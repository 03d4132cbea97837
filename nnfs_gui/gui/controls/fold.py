"""A heading that folds away what stands under it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.toggles import UNFOLDS, tell_unfolded
from nnfs_gui.gui.controls.buttons import make_tool_button


class Fold(QWidget):
    """A button with an arrow, and a content that is there while it is pressed."""

    def __init__(self, name: str, text: str, tip: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._icons: tuple[QIcon, QIcon] = (QIcon(), QIcon())
        self._button = make_tool_button(name, text, tip, role="fold", checkable=True)
        self._button.setProperty(UNFOLDS, True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.toggled.connect(self._on_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._button)
        layout.addWidget(content)
        content.hide()

    def minimumSizeHint(self) -> QSize:
        """Return a size that is as wide folded as unfolded, so that nothing beside it moves."""
        own = super().minimumSizeHint()
        return QSize(max(own.width(), self._content.minimumSizeHint().width()), own.height())

    @property
    def heading(self) -> QWidget:
        """What one presses to unfold it."""
        return self._button

    @property
    def is_unfolded(self) -> bool:
        return self._button.isChecked()

    def set_unfolded(self, unfolded: bool) -> None:
        self._button.setChecked(unfolded)

    def set_icons(self, folded: QIcon, unfolded: QIcon) -> None:
        self._icons = folded, unfolded
        self._on_toggled(self.is_unfolded)

    @Slot(bool)
    def _on_toggled(self, unfolded: bool) -> None:
        self._content.setVisible(unfolded)
        self._button.setIcon(self._icons[unfolded])
        tell_unfolded(self._button)
