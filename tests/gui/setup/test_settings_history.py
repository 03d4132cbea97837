"""Undo and Redo in the left zone: whatever changed the settings."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox
from setting_values import changed

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.training.config import SETTINGS, HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

OWN = TrainingConfig(network=NetworkConfig((HiddenLayer(77), HiddenLayer(33))), epochs=12, train_size=2000)


@pytest.fixture
def at_fields(user, qtbot):
    """The window with the focus in a field of the left zone."""
    qtbot.waitUntil(user.window.isActiveWindow)
    user.find("epochs").setFocus()
    return user


def choose_preset(user, name):
    box = user.find("presetBox", QComboBox)
    box.setCurrentText(name)
    box.activated.emit(box.currentIndex())


def press_key(user, key):
    user.qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)


def undo(user):
    press_key(user, Qt.Key.Key_Z)


def redo(user):
    press_key(user, Qt.Key.Key_Y)


def has_key(user, name):
    return QKeySequence("Ctrl+Z") in user.action(name).shortcuts()


def test_a_change_of_any_setting_is_undone_and_redone_and_called_by_its_name(at_fields):
    for setting in SETTINGS.values():
        first, second = changed(setting)
        at_fields.show_config(first)
        at_fields.show_config(second)
        words = at_fields.action("undoSettingsAction").text()
        named = SETTINGS["augmentation"] if setting.key.startswith("augmentation") else setting
        name = named.label or named.name  # as beside its field
        assert words == f"Undo settings: {name}"
        undo(at_fields)
        assert at_fields.config == first, setting.key
        assert at_fields.action("redoSettingsAction").text() == f"Redo settings: {name}"
        redo(at_fields)
        assert at_fields.config == second, setting.key


def test_a_preset_does_not_destroy_a_set_up_made_by_hand(at_fields):
    at_fields.show_config(OWN)
    choose_preset(at_fields, "Notebook")
    assert at_fields.action("undoSettingsAction").text() == "Undo settings: preset Notebook"
    undo(at_fields)
    assert at_fields.config == OWN
    redo(at_fields)
    assert at_fields.config == PRESETS[Preset.NOTEBOOK]


@pytest.mark.parametrize("field", ["epochs", "learningRate", "learningRateSlider", "presetBox", "addLayer", "optimizer"])
def test_the_keys_belong_to_the_settings_wherever_in_the_zone_the_focus_is(at_fields, field):
    at_fields.find("setupPanel").set_unfolded([True, True])
    at_fields.draw([(0.3, 0.2), (0.5, 0.8)])
    at_fields.show_config(OWN)
    choose_preset(at_fields, "Best")
    at_fields.find(field).setFocus()
    undo(at_fields)
    assert at_fields.config == OWN
    assert at_fields.find("drawingPad").ink.strokes
    at_fields.find(field).setFocus()
    redo(at_fields)
    assert at_fields.config == PRESETS[Preset.BEST]


def test_on_the_pad_the_keys_undo_strokes_and_the_menu_says_where_which(at_fields):
    choose_preset(at_fields, "Best")
    at_fields.draw([(0.3, 0.2), (0.5, 0.8)])
    at_fields.find("drawingPad").setFocus()
    assert (has_key(at_fields, "undoAction"), has_key(at_fields, "undoSettingsAction")) == (True, False)
    undo(at_fields)
    assert not at_fields.find("drawingPad").ink.strokes
    assert at_fields.config == PRESETS[Preset.BEST]
    at_fields.find("epochs").setFocus()
    assert (has_key(at_fields, "undoAction"), has_key(at_fields, "undoSettingsAction")) == (False, True)
    at_fields.press("undoSettingsAction")
    assert at_fields.config == PRESETS[Preset.QUICK_START]


def test_a_slider_that_is_dragged_is_one_step(at_fields):
    before = at_fields.config
    slider = at_fields.find("learningRateSlider")
    for place in range(-60, -20):
        slider.setValue(place)
    undo(at_fields)
    assert at_fields.config == before
    assert not at_fields.action("undoSettingsAction").isEnabled()


def test_changes_of_different_settings_are_different_steps(at_fields):
    before = at_fields.config
    at_fields.find("epochs").setValue(11)
    at_fields.find("batchSize").setValue(100)
    undo(at_fields)
    assert at_fields.config == replace(before, epochs=11)
    undo(at_fields)
    assert at_fields.config == before


def test_a_change_after_an_undo_leaves_nothing_to_redo(at_fields):
    choose_preset(at_fields, "Best")
    undo(at_fields)
    at_fields.find("epochs").setValue(13)
    assert not at_fields.action("redoSettingsAction").isEnabled()
    undo(at_fields)
    assert at_fields.config == PRESETS[Preset.QUICK_START]


def test_what_is_being_typed_is_undone_in_its_field_first(at_fields, qtbot):
    at_fields.find("epochs").setValue(15)
    box = at_fields.find("batchSize")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "9")
    undo(at_fields)
    assert box.text() == "64"
    assert at_fields.config.epochs == 15


def test_a_number_that_was_typed_is_undone_as_a_whole(at_fields, qtbot):
    box = at_fields.find("batchSize")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "128")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    undo(at_fields)
    assert box.text() == "64"
    assert at_fields.config.batch_size == 64


def test_a_refused_number_is_given_up_by_undo(at_fields, qtbot):
    box = at_fields.find("epochs")
    before = at_fields.config
    box.selectAll()
    qtbot.keyClicks(box, "abc")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert at_fields.config is None
    assert at_fields.action("undoSettingsAction").text() == "Undo settings: what is refused"
    undo(at_fields)
    assert at_fields.config == before
    assert box.text() == "10"


def test_while_a_run_trains_only_what_may_change_then_is_undone(at_fields, qtbot):
    user = at_fields
    user.set_up(epochs=100_000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    assert not user.action("undoSettingsAction").isEnabled()
    assert user.action("undoSettingsAction").toolTip() == "It cannot be changed while a run trains."
    rate = user.config.optimizer.learning_rate
    user.find("learningRate").setValue(0.0123)
    user.press("undoSettingsAction")
    assert user.config.optimizer.learning_rate == rate
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert user.action("undoSettingsAction").isEnabled()


def test_another_data_set_is_no_change_of_the_settings(user, few_digits):
    user.session.use_dataset(replace(few_digits, class_names=tuple("abcdefghij")))
    assert not user.action("undoSettingsAction").isEnabled()


def test_images_that_are_varied_again_are_one_change(at_fields):
    at_fields.show_config(replace(OWN, augmentation=Augmentation()))
    at_fields.find("augment").setChecked(False)
    assert at_fields.action("undoSettingsAction").text() == f"Undo settings: {SETTINGS['augmentation'].label}"
    undo(at_fields)
    assert at_fields.config.augmentation == Augmentation()
