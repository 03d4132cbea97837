"""Every setting stands in the panel, by its row alone: a field with its label, its tool-tip and its range."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QSlider, QSpinBox, QWidget
from setting_values import another, changed, counting

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.controls.fields import object_name
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.gui.inside.runs.words import setting_table
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.setup.widgets.layers_editor import LayersEditor
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.setting_kinds import Number, Part, Whole
from nnfs_gui.settings import Place, replaced, value_at
from nnfs_gui.training.config import SETTINGS, TrainingConfig

NUMBERS = [setting for setting in SETTINGS.values() if isinstance(setting.kind, (Whole, Number))]
every_setting = pytest.mark.parametrize("setting", SETTINGS.values(), ids=list(SETTINGS))


@pytest.fixture(scope="module")
def shown_panel(qapp):
    panel = SetupPanel()
    panel.show()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def panel(shown_panel):
    """The panel as it is at first."""
    shown_panel.set_config(TrainingConfig())
    shown_panel.set_unfolded([False, False])
    return shown_panel


def field(panel, setting):
    found = panel.findChildren(QWidget, object_name(setting))
    assert len(found) == 1
    return found[0]


def enter(widget, setting, value):
    """Let a field say a value, as a hand does that turns, ticks or chooses."""
    shown = 100 * value if getattr(setting.kind, "percent", False) else value
    match widget:
        case QSpinBox() | QDoubleSpinBox():
            widget.setValue(shown)
        case QSlider():
            widget.setValue(round(value / setting.kind.step))
        case QCheckBox():
            widget.setChecked(bool(value))
        case QComboBox():
            widget.setCurrentIndex(widget.findData(value))
        case LayersEditor():
            widget.set_layers(value)


@every_setting
def test_a_field_changes_its_setting_and_shows_it(panel, setting):
    first, second = changed(setting)
    panel.set_config(first)
    enter(field(panel, setting), setting, another(setting))
    assert panel.config == second
    panel.set_config(TrainingConfig())
    panel.set_config(second)
    assert panel.config == second


@every_setting
def test_a_field_has_its_label_and_says_what_it_does(panel, setting):
    words = {label.text() for label in panel.findChildren(QLabel)} | {box.text() for box in panel.findChildren(QCheckBox)}
    assert label_of(setting) in words
    tip = field(panel, setting).toolTip()
    assert setting.help in tip
    assert setting.advice in tip
    assert ("while training" in tip) == setting.changes_while_training


@pytest.mark.parametrize("setting", NUMBERS, ids=lambda setting: setting.key)
def test_a_field_goes_as_far_as_its_setting(panel, setting):
    panel.set_config(counting(setting))
    widget = field(panel, setting)
    widget.setValue(widget.maximum())
    assert value_at(panel.config, setting.key) == pytest.approx(setting.kind.high, rel=1e-6)
    widget.setValue(widget.minimum())
    if isinstance(setting.kind, Whole) and setting.kind.none:
        assert value_at(panel.config, setting.key) is None
        widget.setValue(widget.minimum() + 1)
    assert value_at(panel.config, setting.key) == pytest.approx(setting.kind.low, abs=1e-6)


def test_only_the_settings_of_the_first_place_are_in_sight(panel):
    seen = {key for key, setting in SETTINGS.items() if field(panel, setting).isVisible()}
    assert seen == {key for key, setting in SETTINGS.items() if setting.place is Place.FIRST}


@every_setting
def test_a_field_is_there_while_its_setting_counts(panel, setting):
    panel.set_unfolded([True, True])
    for config in (TrainingConfig(), counting(setting)):
        panel.set_config(config)
        assert field(panel, setting).isVisible() == setting.applies(partial(value_at, config))


def test_while_a_run_trains_only_what_may_change_can_be_changed(panel):
    panel.set_running(True)
    enabled = {key for key, setting in SETTINGS.items() if field(panel, setting).isEnabled()}
    assert enabled == {key for key, setting in SETTINGS.items() if setting.changes_while_training}
    panel.set_running(False)
    assert all(field(panel, setting).isEnabled() for setting in SETTINGS.values())


def test_what_may_change_while_a_run_trains_is_changed_in_its_settings(user, qtbot):
    changing = [
        setting for setting in SETTINGS.values() if setting.changes_while_training and not isinstance(setting.kind, Part)
    ]
    chosen = {need.key: need.values[0] for setting in changing for need in setting.conditions if need.values}
    start = replace(TrainingConfig(), epochs=1000, train_size=200, augmentation=Augmentation())
    user.window.findChild(SetupPanel).set_config(replaced(start, chosen))
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    for setting in changing:
        enter(field(user.window, setting), setting, another(setting))
    with qtbot.waitSignal(user.session.epoch_finished):
        pass
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    for setting in changing:
        assert value_at(user.session.newest.config, setting.key) == another(setting), setting.key


@every_setting
def test_the_comparison_of_runs_calls_a_setting_by_its_name(setting):
    keys = differing_settings(changed(setting))
    table = setting_table({key: [(value_at(config, key),) for config in changed(setting)] for key in keys})
    name = label_of(SETTINGS["augmentation"] if setting.place is Place.AUGMENTATION else setting)
    assert list(table) == [name]
    assert len(set(table[name])) == 2
