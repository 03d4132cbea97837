"""What the window tells to a screen reader."""

import itertools
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QSlider,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)
from screen_reader import Announcements, hear
from test_focus import stops_of_the_tab_key
from user import click

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.training.config import HiddenLayer, NetworkConfig

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]  # all views, one after the other

SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client}
QT_OWN = {QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.PageTabList}  # whose parts are no widgets


@pytest.fixture
def announcements(monkeypatch):
    return Announcements(monkeypatch)


def paints_itself(widget):
    """Whether it is painted by this program alone: what Qt would show to a screen reader as an empty thing."""
    kinds = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("nnfs_gui.")]
    is_told_by_another = any(isinstance(kind, Painted) for kind in ancestors_of(widget))
    is_known_to_qt = isinstance(widget, QLabel | QTabBar | QAbstractButton | QComboBox)
    return any("paintEvent" in vars(kind) for kind in kinds) and not is_told_by_another and not is_known_to_qt


def ancestors_of(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def heard_below(interface):
    """Yield all that is in the tree of a screen reader below something."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield child
            yield from heard_below(child)


def test_all_that_is_painted_or_has_the_focus_has_a_role_a_name_and_says_what_is_to_be_seen(full, each_full_view):
    for _ in each_full_view:
        seen = [widget for widget in full.window.findChildren(QWidget) if widget.isVisible()]
        painted = [widget for widget in seen if paints_itself(widget)]
        fields = [widget for widget in seen if isinstance(widget, QComboBox | QSlider | QPlainTextEdit)]
        assert len(painted) > 5
        for widget in painted:
            heard = hear(widget)
            assert isinstance(widget, Painted), type(widget)
            assert heard.value, type(widget)
            assert heard.description == heard.value
        for widget in {*painted, *fields, *stops_of_the_tab_key(full)}:
            heard = hear(widget)
            assert heard.role not in SAYS_NOTHING, (widget.objectName(), type(widget))
            assert heard.name, (widget.objectName(), type(widget))


def test_what_can_get_the_focus_has_a_name_and_what_only_decorates_is_not_heard(full, open_full_view):
    view = open_full_view("Curves")
    heard = list(heard_below(QAccessible.queryAccessibleInterface(view)))
    names = [(interface.role(), interface.text(QAccessible.Text.Name)) for interface in heard]
    focusable = [name for interface, (_, name) in zip(heard, names, strict=True) if interface.state().focusable]
    assert focusable
    assert all(focusable)
    plots = [interface for interface in heard if interface.text(QAccessible.Text.Name).startswith("Plot of")]
    assert [plot.childCount() for plot in plots] == [0, 0]
    assert names.count((QAccessible.Role.StaticText, "validation")) == 2  # of two plots
    figures = [name for role, name in names if role == QAccessible.Role.StaticText and name.startswith("validation: ")]
    assert len(figures) == 1  # the large figure, which has the focus for what explains it
    assert "% after epoch 2" in figures[0]
    entry = next(i for i in heard if i.text(QAccessible.Text.Name) == "training")
    assert re.fullmatch(r"training [\d.]+", entry.text(QAccessible.Text.Value))
    assert not any(role == QAccessible.Role.Graphic for role, _ in names)


WANTED = [  # a view, a widget in it, its role, and what is to be heard of it
    ("Curves", "drawingPad", QAccessible.Role.Canvas, "Drawing pad", r"a picture\. (It is|Not sure)"),
    ("Curves", "predictionBars", QAccessible.Role.Chart, "Probability of each class", r"0: \d+ %, 1: \d+ %.*9: \d+ %"),
    (
        "Curves",
        "lossPlot",
        QAccessible.Role.Chart,
        "Plot of the error over the epochs",
        r"training: [\d.e-]+ at epoch 2; val",
    ),
    (
        "Curves",
        "accuracyPlot",
        QAccessible.Role.Chart,
        "Plot of the accuracy over the epochs",
        r"validation: [\d.]+ at epoch 2",
    ),
    ("Curves", "centredStep", QAccessible.Role.Graphic, "Centre", r"28 by 28 pixels"),
    (
        "Weights",
        "weightsMosaic",
        QAccessible.Role.Graphic,
        "Weights of the neurons as pictures",
        r"128 pictures, Neuron \d+",
    ),
    ("Weights", "excitesMost", QAccessible.Role.Graphic, "Test images that excite the neuron most", r"\d+ images"),
    ("Network", "diagram", QAccessible.Role.Graphic, "Diagram of the network", r"Layers of 128, 10 neurons"),
    ("Mistakes", "confusionMatrix", QAccessible.Role.Chart, "Confusion matrix", r"[\d,]+ of [\d,]+ images were read wrong"),
    ("Mistakes", "mistakesGallery", QAccessible.Role.Graphic, "Images", r"[\d,]+ images"),
    ("Data", "dataPixels", QAccessible.Role.Chart, "Histogram of the pixels", r"now from 0 to 255"),
    ("Health", "layerWeights1", QAccessible.Role.Chart, "Weights of layer 1", r"now from .* to .*, at first from .* to "),
]


def test_what_is_to_be_seen_is_told_in_words(full, each_full_view):
    for title, _ in each_full_view:
        for _, name, role, called, words in [row for row in WANTED if row[0] == title]:
            full.qtbot.waitUntil(lambda n=name, w=words: re.search(w, hear(full.find(n)).value) is not None)
            heard = hear(full.find(name))
            assert (heard.role, heard.name) == (role, called)


def parts(interface):
    return [interface.child(place) for place in range(interface.childCount())]


def walk(interface):
    """Yield what a screen reader goes through, in its order, with what each holds."""
    shown = [
        part for part in parts(interface) if not part.state().invisible and not isinstance(part.object(), QSplitterHandle)
    ]
    yield interface, shown
    for part in shown:
        yield from walk(part)


def test_a_screen_reader_goes_through_the_window_as_the_eye_does(full, each_full_view):
    """What lies wholly below or to the right of another in the same row comes after it."""
    full.click("addLayer")
    for _ in each_full_view:
        full.wait_until_settled()
        too_late = []
        for around, shown in walk(QAccessible.queryAccessibleInterface(full.window.centralWidget())):
            for before, after in itertools.pairwise(shown):
                one, other = before.rect(), after.rect()
                is_above = other.bottom() < one.top() and other.left() <= one.right()  # else it begins a new column
                is_left = other.right() < one.left() and other.top() <= one.bottom() and one.top() <= other.bottom()
                if around.role() not in QT_OWN and (is_above or is_left):
                    too_late.append([(part.object(), part.text(QAccessible.Text.Name)) for part in (before, after)])
        assert too_late == []


def test_only_what_has_a_name_can_be_gone_to(full, each_full_view):
    for _ in each_full_view:
        for interface, _ in walk(QAccessible.queryAccessibleInterface(full.window.centralWidget())):
            if interface.state().focusable:
                assert interface.text(QAccessible.Text.Name), interface.object()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("learningRateSlider", -48, "0.004"),
        ("penWidth", 30, "3.0 pixels"),
        ("prune", 25, "25 %"),
        ("biasShift", -30, "\N{MINUS SIGN}1.50"),
        ("epochSlider", 1, "epoch 1"),
        ("rotation", 5, "± 5"),
    ],
)
def test_a_slider_says_what_it_stands_at(full, open_full_view, announcements, name, value, words):
    full.find("augment").setChecked(True)
    open_full_view("Network")
    click(full.qtbot, full.find("diagram"), full.find("diagram").frame((0, 0)))
    slider = full.find(name)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    slider.setValue(value - 1)
    slider.setValue(value)
    full.qtbot.waitUntil(lambda: hear(slider).value in announcements.words)  # what answers to it may be said after it
    assert hear(slider).value.startswith(words)
    assert hear(slider).description == hear(slider).value
    assert hear(slider).role == QAccessible.Role.Slider


def test_a_number_in_percent_says_so(user):
    assert hear(user.find("validationShare")).name == "Validation share (%)"


@pytest.mark.parametrize("name", ["imagesButton", "moreButton"])
def test_what_unfolds_is_a_button_that_says_whether_it_has(user, name):
    button = user.find(name)
    interface = QAccessible.queryAccessibleInterface(button)
    for is_open in (True, False):
        interface.actionInterface().doAction("Press")
        state = interface.state()
        assert interface.role() == QAccessible.Role.Button
        assert (state.expandable, state.expanded, state.collapsed, state.checkable) == (1, is_open, not is_open, 0)


def test_what_stays_pressed_is_a_button_and_no_box_to_tick(user):
    pressed = [button for button in user.window.findChildren(QToolButton) if button.isCheckable() and button.isVisible()]
    assert len(pressed) > 10
    for button in pressed:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() == QAccessible.Role.Button, button.objectName()
        assert interface.state().checkable != interface.state().expandable


def test_strokes_are_counted(user):
    pad = user.find("drawingPad")
    assert hear(pad).value.startswith("It is blank.")
    user.draw([(0.2, 0.2), (0.8, 0.2)])
    assert hear(pad).value.startswith("1 stroke")
    user.draw([(0.8, 0.2), (0.4, 0.9)])
    user.qtbot.waitUntil(lambda: hear(pad).value.startswith(f"2 strokes. {user.shown_answer}. ") and user.shown_answer != "")


def test_a_test_digit_is_told_with_the_share_of_the_answer_and_with_what_it_is(user, announcements):
    user.press("testDigitAction")
    user.qtbot.waitUntil(lambda: user.shown_answer != "")
    label, shares = user.find("drawingPad").ink.label, user.shown_probabilities()
    bar = f"{shares.index(max(shares))}: {100 * max(shares):.0f} %"
    told = f"{user.shown_answer}. {bar}. Test digit, true label {label}"
    user.qtbot.waitUntil(lambda: told in [words.replace("\N{NO-BREAK SPACE}", " ") for words in announcements.words])


def test_an_answer_is_announced_once_it_has_stayed(user, qtbot, announcements):
    user.draw([(0.2, 0.2), (0.8, 0.2), (0.4, 0.9)])
    qtbot.waitUntil(lambda: user.shown_answer != "" and announcements.words[-1:] != [])
    assert announcements.words[-1].startswith(f"{user.shown_answer}. ")
    count = len(announcements.words)
    user.train(train_size=500, epochs=1)  # while which the answer to the drawing is given again and again
    answers = [words for words in announcements.words[count:] if words.startswith(("It is", "Not sure"))]
    assert len(answers) <= 4


def test_what_a_step_says_is_read_out_to_whoever_goes_through_it(user, qtbot, announcements):
    user.train(train_size=500, epochs=1, network=NetworkConfig((HiddenLayer(8),)))
    user.press("testDigitAction")
    user.open_view("Steps")
    user.wait_until_settled()
    qtbot.waitUntil(lambda: user.find("stepTitle").isVisible())
    announcements.words.clear()
    button = user.find("stepNext")
    button.setFocus(Qt.FocusReason.TabFocusReason)

    def is_said(*parts):
        qtbot.waitUntil(lambda: any(all(part in words for part in parts) for words in announcements.words))

    qtbot.keyClick(button, Qt.Key.Key_Right)
    is_said("Step 2 of")
    is_said("z1 = x W1 + b1", "inputs × weights come to")
    qtbot.keyClick(button, Qt.Key.Key_End)  # as on the track
    is_said("taking the step")
    once = user.find("doStep")
    once.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(once, Qt.Key.Key_Space)
    is_said("Of 200 other images")
    place = next(place for place, title in enumerate(user.find("stepTrack").titles) if title == "the proof")
    user.find("stepTrack").step_chosen.emit(place)
    nudge = wait_for(user, "nudgeSize")
    nudge.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(nudge, Qt.Key.Key_Left)
    is_said("gradient from the way back", "digits that count")


def wait_for(user, name):
    user.qtbot.waitUntil(lambda: user.window.findChild(QWidget, name) is not None)
    return user.find(name)


def test_the_status_is_announced(user, announcements):
    user.train(train_size=500, epochs=1)
    user.qtbot.waitUntil(lambda: user.status in announcements.words)
    assert announcements.words.count("Training.") == 1


@pytest.mark.parametrize(
    ("title", "name", "words"),
    [
        ("Curves", "lossPlot", r"epoch 1, .*training: [\d.]+, validation: [\d.]+"),
        ("Weights", "weightsMosaic", r"Neuron \d+, bias"),
        ("Network", "diagram", r"Neuron 0 of layer 1: "),
        ("Mistakes", "confusionMatrix", r"“0” read as “0”: "),
        ("Mistakes", "mistakesGallery", r"image 1, .*true \d, read as \d"),
        ("Data", "dataGrid", r"image 1, \d"),
    ],
)
def test_what_the_keys_go_to_is_announced(full, open_full_view, announcements, title, name, words):
    open_full_view(title)
    full.qtbot.keyClick(full.find(name), Qt.Key.Key_Home)
    assert re.match(words, announcements.words[-1]), announcements.words[-1]


def test_a_plot_says_the_values_at_the_epoch_that_the_keys_stand_at(full):
    plot = full.find("lossPlot")
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    full.qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert re.search(r"; epoch 1, .*training: [\d.]+, validation: [\d.]+", hear(plot).value)
    plot.clearFocus()
    assert "at epoch 2" in hear(plot).value


def test_windows_that_were_heard_can_be_closed(open_window):
    for _ in range(3):
        user = open_window()
        for widget in user.window.findChildren(QWidget):
            hear(widget)
        user.window.close()


def test_a_choice_is_not_read_out_as_its_value_alone(full, each_full_view):
    """On Linux Qt tells a choice's value as its name; what it is for, only a label says."""
    for _ in each_full_view:
        for box in full.window.findChildren(QComboBox):
            if box.isVisible():
                assert hear(box).labels, box.objectName()
                assert hear(box).labels[0] in (box.accessibleName(), "true", "read as")
