"""The left zone: choosing what a run is asked to do."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QSpinBox, QToolButton, QWidget

from nnfs_gui.gui.controls.changed_settings import changes_in_words
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset


def choose(user, box, text):
    combo = user.find(box, QComboBox)
    combo.setCurrentText(text)
    combo.activated.emit(combo.currentIndex())


def type_value(user, qtbot, field, text):
    box = user.find(field)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_the_window_opens_with_quick_start(user):
    assert user.config == PRESETS[Preset.QUICK_START]
    assert user.find("presetBox").currentText() == "Quick start"
    assert user.find("parametersLabel").text() == "101,770 parameters"


def test_choosing_the_notebook_sets_all_fields(user):
    choose(user, "presetBox", "Notebook")
    assert user.config == PRESETS[Preset.NOTEBOOK]
    assert user.find("epochs").value() == 100
    assert user.find("batchSize").value() == 1
    assert user.find("parametersLabel").text() == "31,810 parameters"


def test_an_edited_preset_is_ones_own_and_edited_back_is_the_preset_again(user):
    user.find("epochs").setValue(11)
    assert user.find("presetBox").currentText() == "My own"
    user.find("epochs").setValue(10)
    assert user.find("presetBox").currentText() == "Quick start"


def test_layers_are_added_moved_and_removed(user, qtbot):
    editor = user.find("layersEditor")
    qtbot.mouseClick(user.find("addLayer"), Qt.MouseButton.LeftButton)
    assert [layer.size for layer in editor.layers] == [128, 64]
    editor.findChildren(QSpinBox)[1].setValue(32)
    editor.findChildren(QComboBox)[1].setCurrentText("tanh")
    assert user.config.network.hidden == (HiddenLayer(128), HiddenLayer(32, ActivationKind.TANH))
    assert user.find("parametersLabel").text() == f"{784 * 128 + 128 + 128 * 32 + 32 + 32 * 10 + 10:,} parameters"
    up = [button for button in editor.findChildren(QToolButton) if "towards the input" in button.accessibleName()]
    assert [button.isEnabled() for button in up] == [False, True]
    qtbot.mouseClick(up[1], Qt.MouseButton.LeftButton)
    assert [layer.size for layer in editor.layers] == [32, 128]
    remove = [button for button in editor.findChildren(QToolButton) if button.accessibleName() == "Remove layer"]
    qtbot.mouseClick(remove[0], Qt.MouseButton.LeftButton)
    assert [layer.size for layer in editor.layers] == [128]


def test_a_network_without_hidden_layers_can_be_trained(user):
    user.train(network=NetworkConfig(()), epochs=1)
    assert user.session.newest.network.parameters.size == 7850


def test_ten_hidden_layers_are_the_most(user):
    user.set_up(network=NetworkConfig((HiddenLayer(10),) * 10))
    assert not user.find("addLayer").isEnabled()


def test_a_network_too_large_is_refused_beside_the_fields(user):
    editor = user.find("layersEditor")
    editor.set_layers([HiddenLayer(4096)] * 3)
    assert "at most" in user.find("problemLabel").text()
    assert user.find("problemLabel").isVisible()
    assert not user.action("trainAction").isEnabled()
    editor.set_layers([HiddenLayer(100)])
    assert not user.find("problemLabel").isVisible()
    assert user.action("trainAction").isEnabled()


@pytest.mark.parametrize(
    ("typed", "expected"), [("0.01", 0.01), ("1e-3", 0.001), ("0,5", 0.5), ("5", 5.0), ("100", 100.0), ("1e-9", 1e-9)]
)
def test_the_learning_rate_takes_what_people_type(user, qtbot, typed, expected):
    type_value(user, qtbot, "learningRate", typed)
    assert user.config.optimizer.learning_rate == pytest.approx(expected)


def test_the_slider_and_the_field_show_the_same_learning_rate(user):
    user.find("learningRateSlider").setValue(-40)
    assert user.find("learningRate").value() == 0.01
    user.find("learningRate").setValue(0.1)
    assert user.find("learningRateSlider").value() == -20


@pytest.mark.parametrize(
    ("optimizer", "shown"), [("Adam", {"beta1", "beta2"}), ("RMSprop", {"decay"}), ("SGD", {"momentum"})]
)
def test_only_the_knobs_of_the_chosen_optimizer_are_there(user, qtbot, optimizer, shown):
    qtbot.mouseClick(user.find("moreButton"), Qt.MouseButton.LeftButton)
    user.find("optimizer", QComboBox).setCurrentText(optimizer)
    knobs = {"beta1", "beta2", "decay", "momentum", "nesterov"}
    assert {knob for knob in knobs if user.find(knob).isVisible()} == shown


def test_nesterov_appears_with_a_momentum(user, qtbot):
    qtbot.mouseClick(user.find("moreButton"), Qt.MouseButton.LeftButton)
    user.find("optimizer", QComboBox).setCurrentText("SGD")
    user.find("momentum").setValue(0.9)
    user.find("nesterov").setChecked(True)
    assert user.config.optimizer.nesterov
    user.find("momentum").setValue(0)
    assert not user.find("nesterov").isVisible()
    assert not user.config.optimizer.nesterov


def test_any_config_shown_is_read_back_as_it_was(user):
    for preset in PRESETS.values():
        user.show_config(preset)
        assert user.config == preset
    own = TrainingConfig(network=NetworkConfig((HiddenLayer(7), HiddenLayer(9, ActivationKind.SIGMOID))), seed=123)
    user.show_config(own)
    assert user.config == own


def test_a_number_still_being_typed_counts_when_train_is_pressed(user, qtbot):
    user.set_up(epochs=9)
    box = user.find("epochs")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "2")
    with qtbot.waitSignal(user.session.started) as started:
        user.press("trainAction")
    assert started.args[0].epochs == 2
    user.session.stop()
    qtbot.waitUntil(lambda: user.session.state is RunState.IDLE)


def test_choosing_my_own_changes_nothing(user):
    choose(user, "presetBox", "My own")
    assert user.find("presetBox").currentText() == "Quick start"


def wheel_over(field):
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


def test_the_wheel_changes_a_field_only_after_it_was_chosen(user, qtbot):
    editor = user.find("layersEditor")
    before = user.config
    for field in (user.find("epochs"), user.find("learningRateSlider"), user.find("presetBox"), editor.findChild(QSpinBox)):
        wheel_over(field)
    assert user.config == before
    user.find("epochs").setFocus()
    wheel_over(user.find("epochs"))
    assert user.config.epochs == before.epochs + 1


@pytest.mark.parametrize("fold", ["imagesButton", "moreButton"])
def test_nothing_above_what_unfolds_moves(user, qtbot, fold):
    for size in ((960, 600), (1280, 720), (1366, 768), (1366, 1000)):
        user.window.resize(*size)
        look_above_what_unfolds(user, qtbot, fold)


def look_above_what_unfolds(user, qtbot, fold):
    button, content = user.find(fold), user.find("setupPanel").widget()
    user.find("setupPanel").set_unfolded([False, False])

    def places():
        above = [widget for widget in content.findChildren(QWidget) if widget.isVisible()]
        tops = {widget: (widget.mapTo(content, QPoint()), widget.size()) for widget in above}
        return {widget: place for widget, place in tops.items() if place[0].y() < button.mapTo(content, QPoint()).y()}

    user.wait_until_settled()
    before = {widget: place for widget, place in places().items() if not widget.isAncestorOf(button)}
    for is_open in (True, False):
        button.click()
        qtbot.waitUntil(lambda is_open=is_open: user.find("setupPanel").unfolded[fold == "moreButton"] is is_open)
        qtbot.rest(50)
        assert {widget: place for widget, place in places().items() if widget in before} == before


def test_each_layer_may_have_a_dropout_of_its_own(user, qtbot):
    user.set_up(network=NetworkConfig((HiddenLayer(20), HiddenLayer(10))), dropout=0.2)
    editor, tick = user.find("layersEditor"), user.find("ownDropout")
    fields = [box for box in editor.findChildren(QDoubleSpinBox) if box.objectName() == "layerDropout"]
    assert not any(field.isVisible() for field in fields)
    user.find("moreButton").click()
    tick.click()
    qtbot.waitUntil(lambda: fields[0].hasFocus() and all(field.isVisible() for field in fields))
    assert [field.value() for field in fields] == [0.2, 0.2]
    assert [field.accessibleName() for field in fields] == ["Dropout of hidden layer 1", "Dropout of hidden layer 2"]
    assert user.config.dropout == 0.2
    fields[1].setValue(0.5)
    assert user.config.dropout == (0.2, 0.5)
    assert (user.find("dropout").isEnabled(), user.find("dropout").value()) == (False, 0.5)
    qtbot.mouseClick(user.find("addLayer"), Qt.MouseButton.LeftButton)
    assert user.config.dropout == (0.2, 0.5, 0.5)
    up = [button for button in editor.findChildren(QToolButton) if "towards the input" in button.accessibleName()]
    qtbot.mouseClick(up[1], Qt.MouseButton.LeftButton)
    assert (user.config.dropout, user.config.network.hidden[0].size) == ((0.5, 0.2, 0.5), 10)
    tick.setChecked(False)
    assert user.config.dropout == 0.5
    assert user.find("dropout").isEnabled()
    user.action("undoSettingsAction").trigger()
    assert (user.config.dropout, tick.isChecked()) == ((0.5, 0.2, 0.5), True)
    user.set_up(network=NetworkConfig(()), dropout=0.3)
    assert user.config.dropout_shares == ()


def test_the_dropout_of_a_layer_can_be_changed_while_a_run_trains_and_its_size_cannot(user, qtbot):
    user.set_up(network=NetworkConfig((HiddenLayer(20), HiddenLayer(10))), dropout=(0.2, 0.5), epochs=1000, train_size=1000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    editor = user.find("layersEditor")
    field = [box for box in editor.findChildren(QDoubleSpinBox) if box.objectName() == "layerDropout"][1]
    assert [field.isEnabled(), user.find("layerSize").isEnabled(), user.find("addLayer").isEnabled()] == [True, False, False]
    with qtbot.waitSignal(user.session.happened) as told:
        field.setValue(0.1)
    assert changes_in_words(told.args[0].before, told.args[0].after) == "dropout 0.2; 0.5 → 0.2; 0.1"
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert user.session.newest.config.dropout == (0.2, 0.1)
