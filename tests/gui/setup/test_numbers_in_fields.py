"""Number fields read numbers as people write them, and turn nothing into another number."""

import pytest
from number_texts import a_value_of, no_numbers_for, texts_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QLabel
from setting_values import counting

from nnfs_gui.gui.controls.fields import object_name
from nnfs_gui.gui.controls.number_boxes import FractionBox, WholeBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.setting_kinds import Number, Whole
from nnfs_gui.settings import Place, value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, NetworkConfig, TrainingConfig

TYPED = [row for row in SETTINGS.values() if isinstance(row.kind, (Whole, Number)) and row.place is not Place.AUGMENTATION]
every_field = pytest.mark.parametrize("setting", TYPED, ids=lambda row: row.key)


@pytest.fixture(scope="module")
def shown_panel(qapp):
    panel = SetupPanel()
    panel.show()
    panel.set_unfolded([True, True])
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def panel(shown_panel):
    """The panel as it is at first, unfolded."""
    shown_panel.set_config(TrainingConfig())
    return shown_panel


def type_into(qtbot, box, text, key=Qt.Key.Key_Return):
    """Type a text in the place of what stands in a field, and end with a key."""
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    if text.isascii():
        qtbot.keyClicks(box, text)
    else:  # for which there are no keys
        box.lineEdit().insert(text)
    qtbot.keyClick(box, key)


def box_of(panel, setting):
    return panel.findChild(QAbstractSpinBox, object_name(setting))


def said_beside(panel, name):
    """What is to be read beside a field, or nothing."""
    label = panel.findChild(QLabel, f"{name}Problem")
    return label.text() if label.isVisible() else ""


def shown(setting, value):
    """The number that a field shows for a value: percent where that is usual."""
    return round(100 * value, 6) if getattr(setting.kind, "percent", False) else value


@every_field
def test_a_field_reads_a_number_in_each_way_in_which_people_write_it(panel, qtbot, setting):
    value = a_value_of(setting)
    for text in texts_of(shown(setting, value)):
        panel.set_config(counting(setting))
        type_into(qtbot, box_of(panel, setting), text)
        assert value_at(panel.config, setting.key) == pytest.approx(value, rel=1e-12), text
        assert not said_beside(panel, object_name(setting))


@every_field
def test_what_is_no_number_stays_as_it_was_typed_and_is_refused_beside_its_field(panel, qtbot, setting):
    for number, text in enumerate(("", *no_numbers_for(setting))):
        panel.set_config(counting(setting))
        box = box_of(panel, setting)
        before = box.value()
        type_into(qtbot, box, text, (Qt.Key.Key_Return, Qt.Key.Key_Tab)[number % 2])
        expected = f"“{text}” is no" if text else "It is empty; write a number."
        assert expected in said_beside(panel, object_name(setting))
        assert box.text().removesuffix(box.suffix()) == text
        assert box.value() == before
        assert panel.config is None  # nothing is trained with another number


@every_field
def test_an_impossible_number_is_refused_beside_its_field_and_not_made_possible(panel, qtbot, setting):
    kind = setting.kind
    beside = [shown(setting, kind.high) + 1, shown(setting, kind.low) - 1]
    beside += [kind.low] * getattr(kind, "above_low", False) + [shown(setting, kind.high)] * getattr(
        kind, "below_high", False
    )
    for number in beside:
        panel.set_config(counting(setting))
        box = box_of(panel, setting)
        type_into(qtbot, box, f"{number:.12g}")
        assert said_beside(panel, object_name(setting)).startswith("Possible is"), number
        assert panel.config is None


@every_field
def test_escape_gives_up_what_was_typed(panel, qtbot, setting):
    box = box_of(panel, setting)
    for key in (Qt.Key.Key_Return, None):  # refused, or still being typed
        panel.set_config(counting(setting))
        before = box.text(), box.value()
        if key is None:
            box.setFocus()
            qtbot.keyClicks(box, "7")
            assert box.text() != before[0]
        else:
            type_into(qtbot, box, "abc", key)
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        assert (box.text(), box.value()) == before
        assert panel.config == counting(setting)
        assert not said_beside(panel, object_name(setting))


def test_escape_in_a_field_ends_no_run_while_something_is_typed_there(user, qtbot):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    field = user.find("learningRate")
    before = field.text()
    field.setFocus()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), user.session.state) == (before, RunState.RUNNING)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    user.wait_for_state(RunState.IDLE)


@every_field
def test_a_refused_text_is_given_up_for_a_number_a_step_or_other_settings(panel, qtbot, setting):
    start = counting(setting)
    for correct in (
        lambda box: type_into(qtbot, box, texts_of(shown(setting, a_value_of(setting)))[0]),
        lambda box: box.stepUp(),
        lambda box: box.setValue(box.value()),
        lambda _: panel.set_config(start),
    ):
        panel.set_config(start)
        type_into(qtbot, box_of(panel, setting), "abc")
        assert panel.config is None
        correct(box_of(panel, setting))
        assert panel.config is not None
        assert not said_beside(panel, object_name(setting))
        assert "abc" not in box_of(panel, setting).text()


@every_field
def test_any_possible_value_is_shown_and_read_back_exactly(panel, qtbot, setting):
    if isinstance(setting.kind, Number):
        value = setting.kind.low + (setting.kind.high - setting.kind.low) * 0.123456789
        box = box_of(panel, setting)
        panel.set_config(counting(setting))
        box.setValue(shown(setting, round(value, 9)))
        read = value_at(panel.config, setting.key)
        type_into(qtbot, box, box.text())
        assert value_at(panel.config, setting.key) == read == pytest.approx(value, abs=1e-8)


@pytest.mark.parametrize(("text", "images"), [("All", None), ("all", None), ("10,000", 10_000), ("1", 1)])
def test_the_word_for_no_number_can_be_typed(panel, qtbot, text, images):
    panel.set_config(TrainingConfig(train_size=500))
    type_into(qtbot, panel.findChild(WholeBox, "trainSize"), text)
    assert panel.config.train_size == images


@pytest.mark.parametrize(("text", "minutes"), [("Never", 0), ("never", 0), ("0", 0), ("2.5", 2.5), ("2,5 min", 2.5)])
def test_the_word_for_the_lowest_number_stands_for_it_and_can_be_typed(panel, qtbot, text, minutes):
    panel.set_config(TrainingConfig(most_minutes=7))
    box = panel.findChild(FractionBox, "mostMinutes")
    type_into(qtbot, box, text)
    assert panel.config.most_minutes == minutes
    assert (box.text() == "Never") == (minutes == 0)


@pytest.mark.parametrize(
    ("text", "epochs"), [("Never", 0), ("0", 0), ("7 epochs", 7), ("7", 7), ("1 epoch", 1), ("1 epochs", 1), ("2 epoch", 2)]
)
def test_the_unit_may_be_typed_as_well(panel, qtbot, text, epochs):
    panel.set_config(TrainingConfig(patience=5))
    type_into(qtbot, panel.findChild(WholeBox, "patience"), text)
    assert panel.config.patience == epochs


def test_one_has_the_unit_of_one(panel, qtbot):
    box = panel.findChild(WholeBox, "patience")
    for value, text in ((1, "1 epoch"), (2, "2 epochs"), (1000, "1,000 epochs"), (1, "1 epoch"), (0, "Never")):
        box.setValue(value)
        assert box.text() == text


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("layerSize", "x", "“x” is no whole number; write it as 1000 or 1,000."),
        ("layerSize", "5000", "Possible is 1 to 4,096."),
        ("epochs", "x", "“x” is no whole number; write it as 10000 or 10,000."),
        ("seed", "3000000000", "Possible is 0 to 2,147,483,647."),
        ("gradientClipping", "1e7", "Possible is 0 to 1,000,000."),
        ("validationShare", "99", "Possible is 0 % to 90 %."),
        ("patience", "2000000", "Possible is 0 epochs to 1,000,000 epochs."),
    ],
)
def test_what_is_said_of_a_number_has_its_form_and_an_example_that_is_possible(panel, qtbot, name, typed, said):
    type_into(qtbot, panel.findChild(QAbstractSpinBox, name), typed)
    assert said_beside(panel, name).replace("\N{NO-BREAK SPACE}", " ") == said


def test_no_line_ends_between_a_number_and_its_unit(qtbot):
    label = make_wrapping_label("It reads 98.2 % of 10 images in 12.5 s.")
    qtbot.addWidget(label)
    assert label.text() == "It reads 98.2 % of 10 images in 12.5 s."
    spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert spoken == "It reads 98.2\N{NO-BREAK SPACE}% of 10 images in 12.5\N{NO-BREAK SPACE}s."


def test_a_refused_field_has_another_border_and_stays_where_it_is(user, qtbot):
    box = user.find("learningRate")
    frames = []
    for text in ("0.02", "x", "0.02"):
        type_into(qtbot, box, text)
        picture = box.grab().toImage()
        frames.append((picture.pixelColor(picture.width() // 2, 0).name(), box.geometry(), box.lineEdit().geometry()))
    assert frames[0] == frames[2]
    assert frames[0][0] != frames[1][0]
    assert frames[0][1:] == frames[1][1:]


def test_the_share_in_percent_says_so(panel, qtbot):
    type_into(qtbot, panel.findChild(FractionBox, "validationShare"), "0,9")
    assert panel.config.validation_share == pytest.approx(0.009)
    assert "0.1 is 0.1" in panel.findChild(FractionBox, "validationShare").toolTip()


def test_a_number_too_small_for_the_field_does_not_become_0(panel, qtbot):
    type_into(qtbot, panel.findChild(FractionBox, "weightDecay"), "1e-15")
    assert "12 decimals" in said_beside(panel, "weightDecay")


def test_the_size_of_a_layer_is_read_like_any_other_number(panel, qtbot):
    panel.set_config(TrainingConfig(network=NetworkConfig((HiddenLayer(5),))))
    type_into(qtbot, panel.findChild(WholeBox, "layerSize"), "1.024")
    assert panel.config.network.hidden == (HiddenLayer(1024),)
    for text in ("1,5", "abc", "0", "5000"):
        type_into(qtbot, panel.findChild(WholeBox, "layerSize"), text)
        assert said_beside(panel, "layerSize")
        assert panel.config is None


def test_a_refused_number_in_a_fold_is_seen(panel, qtbot):
    type_into(qtbot, panel.findChild(FractionBox, "weightDecay"), "1.2.3.4", Qt.Key.Key_A)
    panel.set_unfolded([False, False])
    panel.commit()
    qtbot.waitUntil(lambda: bool(said_beside(panel, "weightDecay")))


def test_train_is_not_possible_with_what_cannot_be_read(user, qtbot):
    box = user.find("learningRate")
    type_into(qtbot, box, "0.0.1", Qt.Key.Key_1)
    user.press("trainAction")
    assert user.session.newest.origin.run_id is None
    assert said_beside(user.window, "learningRate")
    assert not user.action("trainAction").isEnabled()
    type_into(qtbot, box, "0,01")
    assert user.action("trainAction").isEnabled()
    assert user.config.optimizer.learning_rate == 0.01
    assert user.find("learningRateSlider").value() == -40


def test_every_number_field_of_the_window_reads_numbers_so(user):
    boxes = user.window.findChildren(QAbstractSpinBox)
    assert len(boxes) > 10
    assert {type(box) for box in boxes if not isinstance(box, (WholeBox, FractionBox))} == set()
