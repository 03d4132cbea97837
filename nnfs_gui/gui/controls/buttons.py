"""The buttons of the window and of its dialogs."""

from PySide6.QtWidgets import QPushButton, QToolButton


def make_tool_button(
    name: str, text: str, tip: str = "", *, role: str = "small", spoken: str = "", checkable: bool = False
) -> QToolButton:
    """Return a button that stands among other controls; `role` is its look.

    `spoken` is what is read out in the place of a text that is missing or only a sign.
    """
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip)
    button.setProperty("role", role)
    button.setCheckable(checkable)
    if spoken:
        button.setAccessibleName(spoken)
    return button


def make_push_button(name: str, text: str, tip: str = "") -> QPushButton:
    """Return a button of a dialog. Return presses the dialog's default button alone, and no other one that has the focus."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
