"""A prediction is drawn by mouse, pen and keys, kept, and laid over what happened."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnfs_gui.gui.inside.painting.plot_line import Measure
from nnfs_gui.gui.lessons.widgets.prediction_box import PredictionBox

PERCENT = Measure("right", " %", 0, 0, 100)


@pytest.fixture
def box(qtbot):
    box = PredictionBox()
    qtbot.addWidget(box)
    box.resize(320, 480)
    box.show()
    return box


def find(box, name):
    found = box.findChild(QWidget, name)
    assert found is not None, name
    return found


def ask_curve(box, epochs=5):
    box.ask_curve("How does it rise?", PERCENT, epochs)
    QApplication.processEvents()  # its plot gets its place
    return find(box, "predictedCurve")


def place_of(plot, epoch, value):
    """Return where an epoch and a value lie in the plot."""
    view = plot.getPlotItem().getViewBox()
    return plot.mapFromScene(view.mapViewToScene(QPointF(epoch, value)))


def drag(plot, *places):
    first, *others = (place_of(plot, *place) for place in places)
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for place in others:
        QTest.mouseMove(plot.viewport(), place)
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=others[-1])


def test_a_curve_is_drawn_by_the_mouse_and_kept(box, qtbot):
    plot, done = ask_curve(box), find(box, "predictButton")
    assert not done.isEnabled()
    drag(plot, (1, 20), (5, 60))
    assert list(plot.values) == [1, 2, 3, 4, 5]
    assert plot.values == pytest.approx({1: 20, 2: 30, 3: 40, 4: 50, 5: 60}, abs=2)
    drag(plot, (4, 90), (5, 95))  # a part of it anew
    assert plot.values == pytest.approx({1: 20, 2: 30, 3: 40, 4: 90, 5: 95}, abs=2)
    with qtbot.waitSignal(box.predicted) as kept:
        QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert kept.args == [plot.values]


def test_a_pen_draws_as_the_mouse_does(box):
    plot = ask_curve(box)
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    steps = (QEvent.Type.TabletPress, (1, 80)), (QEvent.Type.TabletMove, (5, 40)), (QEvent.Type.TabletRelease, (5, 40))
    for kind, place in steps:
        at = QPointF(place_of(plot, *place))
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
        modifiers = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, device, at, at, 0.5, 0, 0, 0, 0, 0, modifiers, Qt.MouseButton.LeftButton, button)
        QApplication.sendEvent(plot.viewport(), event)
    assert plot.values == pytest.approx({1: 80, 2: 70, 3: 60, 4: 50, 5: 40}, abs=2)


def test_a_curve_is_drawn_by_the_keys_and_read_out(box):
    plot = ask_curve(box, epochs=4)
    plot.setFocus()
    assert "Draw the curve here" in plot.spoken_value()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        QTest.keyClick(plot, key)
    assert plot.spoken_value() == "epoch 1: 30 %"
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(plot, key)
    assert plot.spoken_value() == "epoch 4: 41 %"
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.spoken_value() == "epoch 3: 37 %"
    for _ in range(20):
        QTest.keyClick(plot, Qt.Key.Key_PageUp)
    assert plot.spoken_value() == "epoch 3: 100 %"
    QTest.keyClick(plot, Qt.Key.Key_Delete)
    assert plot.values == {}
    assert plot.spoken_value() == "epoch 3: nothing drawn yet"


def test_a_drawing_can_be_cleared(box):
    plot = ask_curve(box)
    drag(plot, (1, 20), (5, 60))
    QTest.mouseClick(find(box, "clearPredictionButton"), Qt.MouseButton.LeftButton)
    assert plot.values == {}
    assert not find(box, "predictButton").isEnabled()


def test_a_number_is_typed_and_kept(box, qtbot):
    box.ask_number("How many are right?", PERCENT)
    field = find(box, "predictedNumber")
    field.selectAll()
    QTest.keyClicks(field, "91,5")
    with qtbot.waitSignal(box.predicted) as kept:
        QTest.mouseClick(find(box, "predictButton"), Qt.MouseButton.LeftButton)
    assert kept.args == [91.5]


def test_a_number_that_cannot_be_is_no_prediction(box):
    box.ask_number("How many are right?", PERCENT)
    field = find(box, "predictedNumber")
    field.selectAll()
    QTest.keyClicks(field, "140")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not find(box, "predictButton").isEnabled()
    assert find(box, "predictedNumberProblem").text() == "Possible is 0\N{NO-BREAK SPACE}% to 100\N{NO-BREAK SPACE}%."


def test_both_curves_lie_over_each_other_and_are_told_apart_without_colour(box):
    box.show_curve("How does it rise?", PERCENT, {1: 50, 2: 60}, {1: 70, 2: 80}, 0.6)
    both = find(box, "predictionOutcome")
    assert [line.name for line in both.lines] == ["you expected", "it happened"]
    assert len({(line.line, line.symbol) for line in both.lines}) == 2
    assert find(box, "predictionResult").text().startswith("Score: 60 of 100.")
    assert not find(box, "predictButton").isVisible()


def test_until_something_happened_there_is_no_score(box):
    box.show_curve("How does it rise?", PERCENT, {1: 50, 2: 60}, {}, None)
    assert [line.name for line in find(box, "predictionOutcome").lines] == ["you expected"]
    box.show_number("How many?", PERCENT, 91.5, None, None)
    assert find(box, "predictionResult").text() == "Your prediction: 92 %. What happens is not known yet."
    box.show_number("How many?", PERCENT, 91, 97, 0.88)
    assert find(box, "predictionResult").text() == "Your prediction: 91 %. What happened: 97 %. Score: 88 of 100."


def test_it_has_room_in_the_left_zone(box):
    ask_curve(box)
    assert box.minimumSizeHint().width() <= 304 - 24
    assert find(box, "predictedCurve").height() > 100


@pytest.mark.parametrize(
    ("wanted", "made"),
    [
        ({"asks": True, "may_ask": True}, ["predictedCurve", "predictionOutcome"]),
        ({"asks": False, "may_ask": True}, ["predictionOutcome", "predictedCurve"]),
        ({"asks": False, "may_ask": False}, ["predictionOutcome"]),
    ],
)
def test_plots_are_made_one_after_the_other_what_is_needed_first_and_none_is_seen_before_it_is_asked_for(
    box, qtbot, wanted, made
):
    told = []
    box.prepared.connect(lambda: told.append([name for name in made if box.findChild(QWidget, name) is not None]))
    box.prepare(**wanted)
    assert told == []
    qtbot.waitUntil(lambda: len(told) == len(made))
    assert told == [made[: number + 1] for number in range(len(made))]
    assert not any(find(box, name).isVisible() for name in made)
