"""What cannot be done says why, in the menus too."""

import ast
from dataclasses import replace

import pytest
from program_source import PACKAGE, nodes, trees
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from nnfs_gui.gui.controls.actions import allow, make_action, set_tip
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.training.config import HiddenLayer

OTHER_NAMES = ("shirt", *map(str, range(1, 10)))


def tips_of_all(user):
    """What the tool-tips of the enabled actions say, and what those of the disabled ones do, by their names."""
    actions = [action for action in user.window.findChildren(QAction) if action.objectName().endswith("Action")]
    enabled = {action.objectName(): action.toolTip() for action in actions if action.isEnabled()}
    return enabled, {action.objectName(): action.toolTip() for action in actions if not action.isEnabled()}


def refuse_settings(user):
    user.find("layersEditor").set_layers([HiddenLayer(4096)] * 3)


def show_other_data(user):
    user.session.use_dataset(replace(user.session.dataset, class_names=OTHER_NAMES))


def train(user):
    user.set_up(epochs=100_000)
    with user.qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")


def pause(user):
    train(user)
    user.press("pauseAction")


def draw(user):
    user.draw([(0.3, 0.2), (0.5, 0.8)])


STATES = {"at the start": lambda _: None, "refused": refuse_settings, "other data": show_other_data}
STATES |= {"training": train, "paused": pause, "drawn": draw}


@pytest.mark.parametrize("state", STATES)
def test_a_disabled_action_says_in_its_tool_tip_why(user, state):
    tips, _ = tips_of_all(user)
    for bring_about in (STATES[state], draw):  # by the second one, some are enabled that were not
        bring_about(user)
        enabled, disabled = tips_of_all(user)
        tips |= enabled
        assert disabled
        for name, tip in disabled.items():
            assert tip.endswith("."), name  # a whole sentence
            assert tip not in (tips.get(name), user.action(name).text()), name
    if user.session.state is not RunState.IDLE:
        user.press("stopAction")
        user.wait_for_state(RunState.IDLE)


def test_without_a_network_it_is_said_what_makes_one(user):
    show_other_data(user)
    user.qtbot.waitUntil(lambda: user.session.newest is None)
    for name in ("saveModelAction", "exportNetworkAction"):
        assert not user.action(name).isEnabled()
        assert user.action(name).toolTip() == "There is no network yet: press Train."


def test_why_there_is_no_code_is_said(user):
    tip = user.action("showCodeAction").toolTip()
    refuse_settings(user)
    assert "refused in the settings" in user.action("showCodeAction").toolTip()
    user.set_up()
    assert user.action("showCodeAction").toolTip() == tip


def test_menus_show_tool_tips(user):
    menus = [menu for menu in user.window.findChildren(QMenu) if menu.title() or not isinstance(menu.parent(), QMenuBar)]
    assert len(menus) >= 8
    assert [menu.title() for menu in menus if not menu.toolTipsVisible()] == []


def calls_in_the_window():
    return [(path.name, call) for path in trees() if path.is_relative_to(PACKAGE / "gui") for call in nodes(path, ast.Call)]


def test_every_menu_is_made_so_that_it_shows_them():
    made = [(name, call) for name, call in calls_in_the_window() if ast.unparse(call.func) in ("QMenu", "QtWidgets.QMenu")]
    made += [
        (name, call)
        for name, call in calls_in_the_window()
        if isinstance(call.func, ast.Attribute) and call.func.attr == "addMenu" and not isinstance(call.args[0], ast.Name)
    ]
    assert [(name, ast.unparse(call)) for name, call in made] == [("actions.py", "QMenu(title, parent)")]


def test_no_action_is_disabled_but_with_a_reason():
    disabling = [
        (name, ast.unparse(call))
        for name, call in calls_in_the_window()
        if isinstance(call.func, ast.Attribute) and call.func.attr == "setEnabled"
        if ast.unparse(call.func.value).lower().endswith("action")
    ]
    assert disabling == [("actions.py", "action.setEnabled(not obstacle)")]


def test_what_an_action_does_is_said_again_when_it_can_be_done(user):
    action = make_action(user.window, "some", "Some", "Does something.", "Ctrl+9")
    assert action.toolTip() == "Does something. (Ctrl+9)"
    allow(action, "It cannot.")
    set_tip(action, "Does more.")
    assert (action.isEnabled(), action.toolTip()) == (False, "It cannot.")
    allow(action)
    assert (action.isEnabled(), action.toolTip()) == (True, "Does more. (Ctrl+9)")
