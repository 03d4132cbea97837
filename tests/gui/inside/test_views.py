"""The table of the views: a row, and what it names, is all that a view needs."""

from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from nnfs_gui.gui.inside import views
from nnfs_gui.gui.inside.presenter import Presenter
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.inside.views import VIEWS, ViewGroup, ViewRow
from nnfs_gui.gui.session.training_session import RunState

TITLE, TIP = "Counter", "How often it was told something."
OTHERS = len(VIEWS)


class CounterView(View):
    """Shows how often it was told something, and a button."""

    def __init__(self):
        super().__init__()
        self.told = 0
        self.button = QPushButton("Show a seven")
        QVBoxLayout(self.content).addWidget(self.button)

    def show_more(self):
        self.told += 1
        self.show_content()


class CounterPresenter(Presenter):
    def __init__(self, sources):
        view = CounterView()
        super().__init__(view, sources)
        self.sources = sources
        self.follow_epochs()
        view.button.clicked.connect(self.ask_for_a_seven)

    def update(self):
        self.view.show_more()

    def ask_for_a_seven(self):
        dataset = self.sources.session.dataset
        seven = dataset.test_labels.tolist().index(7)
        self.sources.requests.picture_wanted.emit(dataset.test_images[seven], 7)


@pytest.fixture
def with_counter(monkeypatch, open_window):
    """A window whose table of views has one more row, and nothing else that is new."""
    row = ViewRow("counter", TITLE, ViewGroup.TRAINING, TIP, CounterPresenter)
    monkeypatch.setattr(views, "VIEWS", (*VIEWS, row))
    return open_window()


@pytest.fixture
def open_counter(with_counter, qtbot):
    def open_it():
        qtbot.keyClick(with_counter.window, Qt.Key(Qt.Key.Key_1 + OTHERS), Qt.KeyboardModifier.ControlModifier)
        view = with_counter.window.findChild(CounterView)
        qtbot.waitUntil(view.content.isVisible)
        return view

    return open_it


def test_a_row_gives_a_tab_after_the_others_with_its_title_and_its_tip(with_counter):
    tabs = with_counter.find("insideTabs")
    assert tabs.count() == OTHERS + 1
    assert (tabs.tabText(OTHERS), tabs.tabToolTip(OTHERS)) == (TITLE, f"{TIP} (Ctrl+{OTHERS + 1})")


def test_its_view_is_made_when_its_number_is_first_pressed_and_then_fills_the_tab(with_counter, open_counter):
    assert with_counter.window.findChild(CounterView) is None
    view = open_counter()
    assert with_counter.find("insideTabs").currentWidget() is with_counter.find("counterPage")
    assert with_counter.find("counterPage").isAncestorOf(view)
    assert open_counter() is view


def test_its_view_is_told_something_when_it_is_shown_and_only_while_it_is(with_counter, open_counter, qtbot):
    view = open_counter()
    assert view.told == 1
    with_counter.find("insideTabs").setCurrentIndex(0)
    with_counter.train(epochs=2, train_size=500)
    assert view.told == 1
    open_counter()
    qtbot.waitUntil(lambda: view.told == 2)
    with_counter.find("epochSlider").setValue(0)
    qtbot.waitUntil(lambda: view.told > 2)


def test_what_its_view_asks_for_the_window_does(with_counter, open_counter, qtbot):
    qtbot.mouseClick(open_counter().button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: with_counter.shown_answer == "It is a 7")


def test_the_rows_have_keys_titles_and_tips_of_their_own_and_every_group_has_a_row():
    for of in ("key", "title", "tip", "make_presenter"):
        assert len({getattr(row, of) for row in VIEWS}) == len(VIEWS), of
    assert {row.group for row in VIEWS} == set(ViewGroup)


def test_the_tabs_say_what_the_rows_say(user):
    tabs = user.find("insideTabs")
    shown = [(tabs.tabText(place), tabs.tabToolTip(place)) for place in range(tabs.count())]
    assert shown == [(row.title, f"{row.tip} (Ctrl+{place})") for place, row in enumerate(VIEWS, start=1)]


class SlowPresenter(CounterPresenter):
    """Takes five milliseconds for each update, and is asked for one with all that happens."""

    def __init__(self, sources):
        super().__init__(sources)
        sources.session.progressed.connect(self.update_soon)

    def update(self):
        end = thread_time() + 0.005
        while thread_time() < end:
            pass
        super().update()


def test_a_view_that_takes_long_to_tell_follows_a_run_more_rarely(monkeypatch, open_window, qtbot):
    row = ViewRow("counter", TITLE, ViewGroup.TRAINING, TIP, SlowPresenter)
    monkeypatch.setattr(views, "VIEWS", (*VIEWS, row))
    user = open_window()
    view = user.open_view(TITLE)
    user.set_up(epochs=1000)
    with qtbot.waitSignal(user.session.progressed):
        user.press("trainAction")
    before = view.told
    qtbot.rest(2000)
    assert 0 < view.told - before <= 6
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


@pytest.mark.parametrize("title", ["Curves", "Weights", "Network", "Mistakes", "Data", "Health", "Runs"])
@pytest.mark.parametrize("has_digit", [False, True])
def test_the_network_is_copied_within_an_epoch_only_where_that_is_seen(user, qtbot, title, has_digit):
    user.open_tab("Weights")
    qtbot.waitUntil(lambda: user.session.is_watched)
    if has_digit:
        user.press("testDigitAction")
    user.open_tab(title)
    qtbot.waitUntil(lambda: user.session.is_watched == (has_digit or title == "Weights"))
    if has_digit:
        user.press("clearAction")
    qtbot.waitUntil(lambda: user.session.is_watched == (title == "Weights"))
