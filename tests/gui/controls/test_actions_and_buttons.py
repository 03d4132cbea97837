"""The one maker of actions, and those of buttons: what is told to them is what a person finds."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from nnfs_gui.gui.controls.actions import make_action
from nnfs_gui.gui.controls.buttons import make_push_button, make_tool_button


@pytest.mark.parametrize(
    ("given", "tip"),
    [
        ({}, "Save"),
        ({"tip": "Keep it."}, "Keep it."),
        ({"shortcut": "Ctrl+S"}, "Save (Ctrl+S)"),
        ({"tip": "Keep it.", "shortcut": "Ctrl+S"}, "Keep it. (Ctrl+S)"),
    ],
)
def test_an_action_says_what_it_does_and_its_keys_whether_or_not_it_can_be_done(qtbot, given, tip):
    parent = QObject()
    action = make_action(parent, "saveAction", "Save", **given)
    for enabled in (True, False):
        action.setEnabled(enabled)
        assert (action.text(), action.toolTip(), action.shortcut().toString()) == ("Save", tip, given.get("shortcut", ""))
    assert parent.findChild(QObject, "saveAction") is action


@pytest.mark.parametrize("checkable", [True, False])
def test_actions_and_buttons_stay_pressed_where_they_are_to(qtbot, checkable):
    parent = QObject()
    button = make_tool_button("offButton", "Off", checkable=checkable)
    qtbot.addWidget(button)
    action = make_action(parent, "offAction", "Off", checkable=checkable)
    action.trigger()
    button.click()
    assert (action.isChecked(), button.isChecked()) == (checkable, checkable)


def test_a_button_with_a_sign_is_read_out_in_words(qtbot):
    button = make_tool_button("pageBack", "‹", "Show those before.", spoken="Those before")
    qtbot.addWidget(button)
    found = (button.objectName(), button.text(), button.toolTip(), button.accessibleName())
    assert found == ("pageBack", "‹", "Show those before.", "Those before")


@pytest.mark.parametrize("has_default", [True, False])
def test_return_presses_the_default_button_of_a_dialog_alone(qtbot, has_default):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout, pressed = QVBoxLayout(dialog), []
    for name in ("first", "second"):
        button = make_push_button(name, name)
        button.clicked.connect(lambda _, name=name: pressed.append(name))
        layout.addWidget(button)
    button.setDefault(has_default)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert pressed == (["second"] if has_default else [])
