"""The window fits: on small screens, with large text, whatever is unfolded, nothing is cut, and nothing overlaps."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QTabWidget,
    QWidget,
)
from user import click

from nnfs_gui.app import build_app
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.gui.draw.widgets.drawing_pad import DrawingPad
from nnfs_gui.gui.files.widgets.drawn_classes_dialog import DrawnClassesDialog
from nnfs_gui.gui.inside.runs.run_notes import RunNotes
from nnfs_gui.gui.translation import speak
from nnfs_gui.languages import ENGLISH, LANGUAGES, VARIABLE

pytestmark = pytest.mark.slow

_AS_ITS_CHOICES = QComboBox.SizeAdjustPolicy.AdjustToContents
SIZES = ((960, 600), (1280, 720), (1366, 768))
KINDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QSlider)


@pytest.fixture
def text_times(qapp):
    """Make all text so many times as large, before the window is made or after."""
    usual = qapp.font()

    def enlarge(times):
        font = qapp.font()
        font.setPointSizeF(usual.pointSizeF() * times)
        qapp.setFont(font)

    yield enlarge
    qapp.setFont(usual)


@pytest.fixture
def make_window(qtbot):
    """Open the window on the screen of this test, and nothing else: as large as the program itself makes it."""
    windows = []

    def make():
        _, window = build_app(["nnfs-gui"])
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: None not in (window.session.dataset, window.session.newest))
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def controls_of(window):
    """Return the buttons, fields, sliders and labels that are seen, those inside of other controls aside."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, KINDS)
        and widget.isVisible()
        and widget.window() is window
        and not isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
        and not widget.objectName().startswith("qt_")
        and type(widget.parent()).__name__ not in ("QTabBar", "CurvePlot", "QLineEdit")
        and widget.objectName() != "statusLabel"
    ]


def name_of(widget):
    return widget.objectName() or words_in(widget) or type(widget).__name__


def words_in(widget):
    return widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""


def cut_at_the_right(window, *, may_scroll=False):
    """Return the controls that go beyond the right edge of something that they are in, and cannot be scrolled to."""
    cut = []
    for widget in controls_of(window):
        right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
        inside = widget.parentWidget()
        while inside is not None and inside is not window:
            if right > inside.mapTo(window, QPoint(inside.width(), 0)).x() + 1:
                area = inside.parentWidget()
                scrolls = isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0
                if not (may_scroll and scrolls):
                    cut.append(name_of(widget))
                break
            inside = inside.parentWidget()
    return cut


def overlapping(window):
    """Return the pairs of controls, or of what is painted, in one parent that lie upon each other."""
    pairs = []
    painted = [widget for widget in window.findChildren(QWidget) if isinstance(widget, Painted) and widget.isVisible()]
    seen = [*controls_of(window), *(widget for widget in painted if widget.window() is window)]
    for _, siblings in itertools.groupby(sorted(seen, key=lambda w: id(w.parent())), lambda w: id(w.parent())):
        for one, other in itertools.combinations(siblings, 2):
            if one.geometry().intersects(other.geometry()):
                pairs.append((name_of(one), name_of(other)))
    return pairs


def shows_its_choice(box):
    """Whether the text of a list's choice is seen whole; a list with less room than its choices need may shorten it."""
    if isinstance(box, ShortenedBox):
        is_narrow = box.width() < box.sizeHint().width() or box.sizeAdjustPolicy() is not _AS_ITS_CHOICES
        return is_narrow or box.shown == box.currentText()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room


def too_small_for_their_text(window):
    """Return the controls with less room than their text needs."""
    small = []
    for widget in controls_of(window):
        needed = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.height() >= widget.heightForWidth(widget.width())
        elif isinstance(widget, QAbstractButton):
            fits = widget.width() >= widget.sizeHint().width() or not widget.text()
            fits = fits and widget.height() >= widget.fontMetrics().height()
        elif isinstance(widget, (QAbstractSpinBox, QComboBox)):
            fits = widget.height() >= widget.fontMetrics().height() + 4
            wide = min(needed.width(), widget.maximumWidth())
            fits = fits and widget.width() >= wide and (not isinstance(widget, QComboBox) or shows_its_choice(widget))
        elif isinstance(widget, QLabel):
            fits = widget.width() >= needed.width() and widget.height() >= needed.height()
        else:
            fits = True
        if not fits:
            small.append((name_of(widget), widget.size().toTuple(), needed.toTuple()))
    return small


def assert_fits(window, where, *, may_scroll=False):
    assert not cut_at_the_right(window, may_scroll=may_scroll), where
    assert not overlapping(window), where
    assert not too_small_for_their_text(window), where


def settle(qtbot, window):
    """Wait until every layout has its last say: what wraps tells its height only when it has its width."""
    seen = []

    def is_settled():
        # the words too: what comes from the background may have come just now, and not be laid out yet
        seen.append([(name_of(widget), widget.geometry(), words_in(widget)) for widget in controls_of(window)])
        return len(seen) > 5 and all(state == seen[-1] for state in seen[-5:])

    qtbot.waitUntil(is_settled)


def unfold_everything(user):
    for name in ("moreButton", "imagesButton", "augment", "ownDropout"):
        user.find(name, QAbstractButton).setChecked(True)


@pytest.mark.parametrize("times", [1, 1.5, 2])
def test_nothing_is_cut_or_overlaps_in_any_view_at_any_size_with_any_text(text_times, open_window, qtbot, times):
    text_times(times)
    assert_all_views_fit(open_window(), qtbot, may_scroll=times == 2)


def test_nothing_is_cut_or_overlaps_in_a_language_with_longer_words(longer_words, open_window, qtbot):
    user = open_window()
    assert user.action("trainAction").text() == "Tràîñnn"
    assert_all_views_fit(user, qtbot)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_nothing_is_cut_or_overlaps_in_any_language_in_the_smallest_window(open_window, qtbot, monkeypatch, code):
    monkeypatch.setenv(VARIABLE, code)
    try:
        assert_all_views_fit(open_window(), qtbot, sizes=SIZES[:1])
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize("times", [1, 1.5])
def test_nothing_is_cut_or_overlaps_in_a_lesson_and_in_their_list(longer_words, text_times, open_window, qtbot, times):
    text_times(times)
    user = open_window(size=(960, 600))
    lessons = user.window.lessons
    qtbot.waitUntil(lambda: bool(lessons.shelf.lessons))
    lessons.show_list()
    settle(qtbot, user.window)
    assert_fits(user.window, "the list", may_scroll=times > 1)
    lesson = lessons.shelf.lessons[0]
    for step in lesson.steps:
        lessons.open(lesson, step.key)
        lessons.panel.show_hints(step.hints)
        settle(qtbot, user.window)
        assert_fits(user.window, step.key, may_scroll=times > 1)


@pytest.mark.parametrize("width", [150, 300])
def test_what_the_pad_says_while_it_is_empty_is_not_cut(text_times, qtbot, width):
    text_times(1.5)
    pad = DrawingPad()
    qtbot.addWidget(pad)
    pad.resize(width, width)
    pictures = []
    for hint in ("", "Zeichnen Sie etwas"):
        pad.set_hint(hint)
        pictures.append(pad.grab().toImage())
    without, having = pictures
    edge = [*range(8), *range(width - 8, width)]
    cut = [(x, y) for x in edge for y in range(width) if without.pixel(x, y) != having.pixel(x, y)]
    assert without != having
    assert cut == []


@pytest.mark.parametrize("times", [1, 2])
def test_the_field_for_notes_shows_all_of_what_it_says_without_a_run(text_times, qtbot, times):
    text_times(times)
    notes = RunNotes()
    qtbot.addWidget(notes)
    notes.follow(None)
    notes.resize(300, notes.height())
    notes.show()
    words = notes.fontMetrics().boundingRect(
        QRect(0, 0, notes.viewport().width() - 2, 1000), Qt.TextFlag.TextWordWrap, notes.placeholderText()
    )
    assert words.height() > notes.fontMetrics().height()  # in several lines
    assert notes.viewport().height() >= words.height()


@pytest.mark.parametrize("times", [1.0, 1.5, 2.0])
def test_nothing_is_cut_or_overlaps_where_a_data_set_is_drawn(longer_words, text_times, open_window, times):
    text_times(times)
    user = open_window()
    user.press("drawDataAction")
    dialog = user.open_dialog(DrawnClassesDialog)
    user.qtbot.waitUntil(dialog.isEnabled)
    dialog.resize(min(dialog.width(), 920), min(dialog.height(), 560))
    names = dialog.findChild(QWidget, "classNames")
    names.setText("circle, a class whose name is longer than its place")
    user.qtbot.mouseClick(dialog.findChild(QWidget, "addClassButton"), Qt.MouseButton.LeftButton)
    settle(user.qtbot, dialog)
    assert_fits(dialog, times, may_scroll=True)


@pytest.mark.parametrize("times", [1, 1.5])
def test_the_hint_beside_several_digits_is_never_cut(longer_words, text_times, open_window, qtbot, times):
    text_times(times)
    user = open_window()
    lines = [
        [((column + 0.5) / 10, row), ((column + 0.5) / 10, row + 0.1)]
        for row in (0.1, 0.3, 0.5, 0.7)
        for column in range(10)
    ]
    for size in SIZES:
        user.window.resize(*size)
        if not user.find("drawPanel").isVisible():
            user.press("drawZoneAction")
        for count in (2, 8, 12, 40):
            user.find("drawingPad").set_strokes([np.array(line) for line in lines[:count]])
            qtbot.waitUntil(lambda count=count: len(user.shown_answer) == count)
            settle(qtbot, user.window)
            caption, row = user.find("answerCaption"), user.find("answerRow")
            assert caption.height() >= caption.heightForWidth(caption.width()), (size, count)
            assert row.rect().contains(caption.geometry()), (size, count)
            assert not cut_at_the_right(user.window, may_scroll=True), (size, count)


def assert_all_views_fit(user, qtbot, *, may_scroll=False, sizes=SIZES):
    """Look at everything at every size, unfolded, with so few images that no view measures for long."""
    window = user.window
    user.use_few_images()
    user.train(train_size=500, epochs=1, dropout=0.2)
    unfold_everything(user)
    user.press("testDigitAction")
    tabs = user.find("insideTabs", QTabWidget)
    for size in sizes:
        window.resize(*size)
        user.press("resetLayoutAction")
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            user.wait_until_settled()
            settle(qtbot, window)
            assert window.size().toTuple() == size
            if cut_at_the_right(window, may_scroll=may_scroll):  # figures may have come after the layout had settled
                user.wait_until_settled()
                settle(qtbot, window)
            assert_fits(window, (size, tabs.tabText(place)), may_scroll=may_scroll)
        for zone in ("setUpZone", "drawZone"):
            if not user.action(f"{zone}Action").isChecked():
                user.click(f"{zone}Button")
            assert user.action(f"{zone}Action").isChecked()
            settle(qtbot, window)
            assert_fits(window, (size, zone), may_scroll=True)


@pytest.mark.parametrize("times", [1, 2])
def test_a_list_that_is_unfolded_shows_all_of_its_entries(text_times, user, qtbot, times):
    text_times(times)
    user.find("moreButton", QAbstractButton).setChecked(True)
    boxes = [box for box in user.window.findChildren(QComboBox) if box.isVisible()]
    assert len(boxes) > 5
    for box in boxes:
        box.showPopup()
        rows = box.view()
        qtbot.waitUntil(rows.isVisible)
        last = rows.visualRect(rows.model().index(box.count() - 1, box.modelColumn()))
        assert 0 < last.bottom() < rows.viewport().height(), box.objectName()
        assert last.height() >= 24
        box.hidePopup()


@pytest.mark.parametrize("size", SIZES)
def test_the_answer_its_bars_and_where_it_is_corrected_are_seen_without_scrolling(user, qtbot, size):
    resize(qtbot, user.window, *size)
    seen = user.find("drawPanel", QAbstractScrollArea).viewport()
    for name in ("drawingPad", "answerRow", "predictionBars", "correctionRow"):
        widget = user.find(name)
        assert seen.rect().contains(QRect(widget.mapTo(seen, QPoint(0, 0)), widget.size())), name


# --- the screen -------------------------------------------------------------------------------------------------------


def test_the_first_window_is_no_larger_than_what_the_screen_has_free(text_times, make_window):
    for times in (1, 2):
        text_times(times)
        window = make_window()
        free = window.screen().availableGeometry()
        assert free.width() < 1366, "the screen of this test is the smaller one"
        assert free.contains(window.frameGeometry())
        window.close()


@pytest.mark.parametrize("geometry", [(-500, -300, 700, 500), (100, 100, 5000, 4000), (700, 700, 600, 500)])
def test_a_window_that_was_left_elsewhere_comes_back_onto_the_screen(make_window, geometry):
    window = make_window()
    window.setGeometry(*geometry)
    window.close()
    window = make_window()
    assert window.screen().availableGeometry().contains(window.frameGeometry())


# --- zones that fold --------------------------------------------------------------------------------------------------


def unfolded(user):
    """Return whether the settings and the pad are seen, as the View menu says it too."""
    seen = [user.find(name).isVisible() for name in ("setupPanel", "drawPanel")]
    assert seen == [user.action(f"{zone}Action").isChecked() for zone in ("setUpZone", "drawZone")]
    return seen


def resize(qtbot, window, width, height=700):
    window.resize(width, height)
    settle(qtbot, window)


def test_zones_fold_where_it_is_narrow_the_left_one_first_and_come_back(user, qtbot):
    courses = []
    for width in (1366, 1280, 960, 800, 960, 1280, 1366):
        resize(qtbot, user.window, width)
        courses.append(unfolded(user))
    wide, left_folded, both_folded = [True, True], [False, True], [False, False]
    assert courses == [wide, wide, left_folded, both_folded, left_folded, wide, wide]


def test_a_pad_that_was_folded_from_the_first_moment_comes_as_soon_as_there_is_room(make_window, qtbot):
    window = make_window()
    assert not window.findChild(QWidget, "drawPanel").isVisible(), "the screen of this test is narrower than 960 pixels"
    resize(qtbot, window, 960, 600)
    assert window.findChild(QWidget, "drawPanel").isVisible()


@pytest.mark.parametrize(("zone", "place"), [("setUpZone", 0), ("drawZone", 1)])
def test_a_zone_that_was_folded_by_hand_stays_folded(user, open_window, qtbot, zone, place):
    user.click(f"{zone}Button")
    rail = user.find(zone)
    settle(qtbot, user.window)
    assert not unfolded(user)[place]
    assert 24 <= rail.width() <= 48
    button = user.find(f"{zone}Button")
    assert button.isVisible()
    assert min(button.width(), button.height()) >= 24
    assert button.accessibleName()
    assert button.toolTip()
    assert not button.icon().isNull()
    for width in (960, 1366):
        resize(qtbot, user.window, width)
        assert not unfolded(user)[place]
    user.window.close()
    again = open_window()
    assert not unfolded(again)[place]
    again.press("resetLayoutAction")
    settle(qtbot, again.window)
    assert unfolded(again) == [True, True]


def test_the_button_that_folds_a_zone_stays_under_the_pointer(user, qtbot):
    for zone in ("setUpZone", "drawZone"):
        button = user.find(f"{zone}Button")
        before = button.mapTo(user.window, button.rect().center())
        user.click(f"{zone}Button")
        settle(qtbot, user.window)
        after = button.mapTo(user.window, button.rect().center())
        assert (after - before).manhattanLength() <= 4


def test_a_zone_that_is_unfolded_by_hand_where_it_is_narrow_takes_the_place_of_the_other(user, qtbot):
    resize(qtbot, user.window, 960)
    assert unfolded(user) == [False, True]
    user.press("setUpZoneAction")
    settle(qtbot, user.window)
    assert unfolded(user) == [True, False]
    user.press("drawZoneAction")
    settle(qtbot, user.window)
    assert unfolded(user) == [False, True]


def test_zones_have_keys(user):
    for zone, key in (("setUpZone", "F9"), ("drawZone", "Shift+F9")):
        action = user.action(f"{zone}Action")
        assert action.shortcut().toString() == key
        assert action.isCheckable()


@pytest.mark.parametrize(("place", "handle", "edge"), [(0, 1, 0.0), (1, 2, 1.0)])
def test_a_zone_folds_and_unfolds_by_the_splitter(user, qtbot, place, handle, edge):
    zones = user.find("setUpZone").parent()
    grip = zones.handle(handle)

    def drag_to(x):
        target = grip.mapFrom(zones, QPoint(round(x), 300))
        qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
        qtbot.mouseMove(grip, target)
        qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=target)
        settle(qtbot, user.window)

    drag_to(edge * zones.width())
    assert not unfolded(user)[place]
    drag_to(abs(edge * zones.width() - 400))
    assert unfolded(user)[place]


# --- nothing moves ----------------------------------------------------------------------------------------------------


def places_of(window):
    """Return where everything is that is seen, but for the words that follow upon the network's name."""
    follows = ("networkDetail", "wayBackButton")
    seen = [w for w in window.findChildren(QWidget) if w.isVisible() and w.objectName() and w.objectName() not in follows]
    return {w.objectName(): w.mapTo(window, QPoint()) for w in seen if not w.objectName().startswith("qt_")}


def test_nothing_moves_when_a_network_is_trained_for_the_first_time(user, qtbot):
    user.show_config(replace(user.config, train_size=2000, epochs=3))
    user.wait_until_settled()
    settle(qtbot, user.window)
    before = places_of(user.window)
    with qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
        qtbot.waitUntil(lambda: user.find("curvesView").plots[0].points(0)[0].size > 0)
        while_training = places_of(user.window)
    user.wait_until_settled()
    user.wait_for_curves()
    settle(qtbot, user.window)
    assert {name: place for name, place in while_training.items() if before.get(name, place) != place} == {}
    after = places_of(user.window)
    assert {name: place for name, place in after.items() if before.get(name, place) != place} == {}


def test_the_time_machine_takes_one_row_in_the_smallest_window(user, qtbot):
    user.train(train_size=500, epochs=1)
    resize(qtbot, user.window, 960, 600)
    slider, fork = user.find("epochSlider"), user.find("forkButton")
    assert slider.isVisible()
    assert user.find("drawPanel").isVisible()
    middle = fork.mapTo(user.window, fork.rect().center()).y()
    assert abs(slider.mapTo(user.window, slider.rect().center()).y() - middle) <= 2


def test_adding_layers_leaves_the_button_under_the_pointer(user, qtbot):
    button = user.find("addLayer")
    before = button.mapTo(user.window, QPoint())
    for _ in range(3):
        user.click("addLayer")
        settle(qtbot, user.window)
        assert button.mapTo(user.window, QPoint()) == before


def test_a_title_of_an_axis_stands_in_its_middle_whatever_it_says(user, qtbot):
    def offsets():
        settle(qtbot, user.window)
        for plot in user.curves.plots:
            axis = plot.getPlotItem().getAxis("left")
            title = axis.label.sceneBoundingRect().center().y()
            yield abs(title - axis.sceneBoundingRect().center().y())

    assert max(offsets()) <= 2
    user.train(train_size=500, epochs=1)
    assert max(offsets()) <= 2
    user.press("useBundledAction")
    user.press("resetLayoutAction")
    assert max(offsets()) <= 2


# --- room that there is -----------------------------------------------------------------------------------------------


def test_health_and_a_neuron_use_a_large_window(user, qtbot):
    user.train(train_size=500, epochs=1)
    sizes = {}
    for size in ((1366, 768), (1920, 1080)):
        user.window.resize(*size)
        user.open_view("Health")
        user.wait_until_settled()
        settle(qtbot, user.window)
        histogram = user.find("layerWeights1")
        mosaic = user.open_view("Weights").findChild(QWidget, "weightsMosaic")
        user.wait_until_settled()
        click(qtbot, mosaic, mosaic.frame(0))
        user.wait_until_settled()
        settle(qtbot, user.window)
        sizes[size] = (histogram.height(), user.find("excitesMost").width())
    small, large = sizes.values()
    assert large[0] >= 1.4 * small[0]
    assert large[1] >= 1.2 * small[1]
