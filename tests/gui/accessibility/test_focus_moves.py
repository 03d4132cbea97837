"""Where the focus goes when its place is gone, and that it is seen where it goes."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from test_focus import stops_of_the_tab_key

from nnfs_gui.gui.inside.views import VIEWS
from nnfs_gui.gui.session.run_state import RunState

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]  # all views, one after the other


def focused(user):
    return QApplication.focusWidget()


def wait_for_focus(user, name):
    user.qtbot.waitUntil(lambda: focused(user) is not None and focused(user).objectName() == name)


def give_focus(widget):
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return widget


def button_of(user, name):
    return user.find("runBar").button_of(user.action(name))


def is_seen(widget):
    """Whether what it lies in shows its whole height, or as much as there is room for."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            frame = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
            shown = frame & area.viewport().rect()
            if shown.height() < min(frame.height(), area.viewport().height()):
                return False
        area = area.parentWidget()
    return True


def test_what_the_tab_key_reaches_is_scrolled_to_wherever_one_comes_from(full, qtbot):
    full.window.resize(1100, 600)
    panel = full.find("setupPanel")
    for start in ("setUpZoneButton", "presetBox"):
        panel.verticalScrollBar().setValue(panel.verticalScrollBar().maximum())
        assert not is_seen(full.find("presetBox"))
        QApplication.focusWidget().clearFocus()
        give_focus(full.find(start))
        if start == "setUpZoneButton":
            qtbot.keyClick(focused(full), Qt.Key.Key_Tab)
        assert focused(full) is full.find("presetBox")
        qtbot.waitUntil(lambda: is_seen(full.find("presetBox")))


def test_every_stop_is_seen_in_a_small_window(full, qtbot, each_full_view):
    full.window.resize(960, 600)
    for _ in each_full_view:
        for stop in stops_of_the_tab_key(full):
            give_focus(stop)
            qtbot.waitUntil(lambda s=stop: is_seen(s))


def test_the_window_starts_on_the_pad_without_a_mark_that_outshines_train(user, qtbot):
    pad = user.find("drawingPad")
    wait_for_focus(user, "drawingPad")
    quiet = pad.grab().toImage()
    give_focus(user.find("presetBox"))
    assert pad.grab().toImage() == quiet
    give_focus(pad)
    assert pad.grab().toImage() != quiet


@pytest.mark.parametrize(("start", "goes_to"), [("trainAction", "pauseAction"), ("stepAction", "pauseAction")])
def test_a_button_of_a_run_hands_the_focus_on_to_pause(user, start, goes_to):
    user.set_up(epochs=100_000)
    give_focus(button_of(user, start))
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    user.qtbot.waitUntil(lambda: focused(user) is button_of(user, goes_to))
    user.qtbot.keyClick(focused(user), Qt.Key.Key_Space)
    user.wait_for_state(RunState.PAUSED)


def test_one_epoch_after_the_other_is_trained_without_going_back_to_the_button(user):
    user.set_up(epochs=5, train_size=500)
    step = give_focus(button_of(user, "stepAction"))
    for epoch in (1, 2):
        user.qtbot.keyClick(step, Qt.Key.Key_Space)
        user.qtbot.waitUntil(lambda e=epoch: user.session.newest.last_epoch == e and user.session.state is RunState.PAUSED)
        user.qtbot.waitUntil(lambda: focused(user) is step)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


@pytest.mark.parametrize("name", ["pauseAction", "stopAction"])
def test_when_a_run_ends_the_focus_is_not_where_the_next_one_would_begin(user, name):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    give_focus(button_of(user, name))
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    user.qtbot.waitUntil(lambda: focused(user) is not None and not user.find("runBar").isAncestorOf(focused(user)))


def test_a_setting_that_cannot_be_changed_meanwhile_gets_the_focus_back(user):
    epochs = give_focus(user.find("batchSize"))
    user.set_up(epochs=100_000)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    user.qtbot.waitUntil(lambda: focused(user) not in (None, epochs) and user.find("setUpZone").isAncestorOf(focused(user)))
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    user.qtbot.waitUntil(lambda: focused(user) is epochs)


def test_a_zone_that_folds_leaves_the_focus_on_its_button(open_window):
    user = open_window((960, 600))
    wait_for_focus(user, "drawingPad")
    user.press("setUpZoneAction")
    wait_for_focus(user, "drawZoneButton")


def test_the_drawing_guide_leaves_the_focus_on_the_pad(user):
    user.press("teachAction")
    user.answer("onceButton")
    user.window.activateWindow()  # which no window manager does here
    wait_for_focus(user, "drawingPad")
    give_focus(user.find("cancelTeachingButton"))
    user.click("cancelTeachingButton")
    wait_for_focus(user, "drawingPad")


def test_the_focus_is_where_it_was_after_a_dialog_though_it_could_not_be_used_meanwhile(user, seven):
    user.draw(seven)
    user.qtbot.waitUntil(user.find("correctionRow").isEnabled)
    button = give_focus(user.find("itWas7"))
    user.press("aboutAction")
    user.qtbot.waitUntil(lambda: user.page is not None and not user.window.isActiveWindow())
    user.find("correctionRow").setEnabled(False)
    user.find("correctionRow").setEnabled(True)
    user.page.close()
    user.window.activateWindow()  # which no window manager does here
    user.qtbot.waitUntil(lambda: focused(user) is button)


def test_f6_goes_from_zone_to_zone(user):
    give_focus(button_of(user, "trainAction"))
    zones = ["setUpZone", "insideArea", "drawZone", "runBar"]
    for key, names in (("nextZoneAction", zones), ("previousZoneAction", ["drawZone", "insideArea", "setUpZone", "runBar"])):
        for name in names:
            user.press(key)
            assert user.find(name).isAncestorOf(focused(user)), (key, name, focused(user))
    give_focus(user.find("networkName"))
    user.press("nextZoneAction")
    assert user.find("setUpZone").isAncestorOf(focused(user))
    give_focus(user.find("networkName"))
    user.press("previousZoneAction")
    assert user.find("runBar").isAncestorOf(focused(user))
    user.press("setUpZoneAction")
    user.press("nextZoneAction")
    assert focused(user) is user.find("setUpZoneButton")


def test_f6_comes_back_to_where_one_was_in_a_zone(user):
    fields = {"setUpZone": "epochs", "insideArea": "playSpeed", "drawZone": "drawingPad"}
    user.find("playSpeed").setEnabled(True)
    for name in fields.values():
        give_focus(user.find(name))
    for zone in ("insideArea", "setUpZone"):
        user.press("previousZoneAction")
        assert focused(user) is user.find(fields[zone])
    user.find("epochs").setEnabled(False)
    user.press("nextZoneAction")
    user.press("previousZoneAction")
    assert user.find("setUpZone").isAncestorOf(focused(user))
    assert focused(user) is not user.find("epochs")


@pytest.mark.parametrize("key", [Qt.Key(ord("1") + [row.key for row in VIEWS].index("data")), Qt.Key.Key_Tab])
def test_the_key_of_a_view_puts_the_focus_into_it(full, qtbot, key):
    full.open_view("Mistakes")
    give_focus(full.find("presetBox"))
    qtbot.keyClick(focused(full), key, Qt.KeyboardModifier.ControlModifier)
    page = full.find("dataPage")
    qtbot.waitUntil(lambda: focused(full) is not None and page.isAncestorOf(focused(full)))
