"""The table of the views: a row, and what it names, is all that a view needs."""

from itertools import zip_longest
from time import thread_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar, QTabWidget, QToolButton, QVBoxLayout
from user import visible_words_of

from nnfs_gui.gui.inside import views
from nnfs_gui.gui.inside.presenter import Presenter
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.inside.views import VIEWS, ViewGroup, ViewRow
from nnfs_gui.gui.session.run_state import RunState

TITLE, TIP = "Counter", "How often it was told something."
PLACE = sum(row.group is ViewGroup.TRAINING for row in VIEWS)  # of its tab: the last one of its group
TWELVE = {
    "Training": ("Curves", "Health"),
    "Inside": ("Network", "Weights", "Steps", "Why"),
    "Images": ("Mistakes", "Data", "Map", "Robustness"),
    "Compare": ("Runs", "Experiments"),
}
TITLES = [title for titles in TWELVE.values() for title in titles]
IN_ONE_ROW, BESIDE_THE_GROUPS, UNDER_THE_GROUPS = 1200, 700, 500  # pixels


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
        qtbot.keyClick(with_counter.window, Qt.Key(Qt.Key.Key_1 + PLACE), Qt.KeyboardModifier.ControlModifier)
        view = with_counter.window.findChild(CounterView)
        qtbot.waitUntil(view.content.isVisible)
        return view

    return open_it


def test_a_row_gives_a_tab_after_the_others_of_its_group_with_its_title_and_its_tip(with_counter):
    tabs = with_counter.find("insideTabs")
    assert tabs.count() == len(VIEWS) + 1
    assert (tabs.tabText(PLACE), tabs.tabToolTip(PLACE)) == (TITLE, f"{TIP} (Ctrl+{PLACE + 1})")


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
    keys = [f" (Ctrl+{digit})" for digit in "1234567890"]  # those after the tenth have none
    assert shown == [(row.title, f"{row.tip}{key}") for row, key in zip_longest(VIEWS, keys[: len(VIEWS)], fillvalue="")]


def test_each_view_says_what_will_be_there_from_the_moment_at_which_it_is_opened(user):
    assert "appears here" in visible_words_of(user.open_tab("Curves"))
    for row in VIEWS[1:]:
        assert user.open_tab(row.title).sentence, row.title
    user.wait_until_settled()
    for row in VIEWS[1:]:
        view = user.open_tab(row.title)
        user.qtbot.waitUntil(lambda view=view, tip=row.tip: view.sentence != tip)
        assert view.sentence or view.content.isVisible(), row.title


# --- twelve views in their groups -------------------------------------------------------------------------------------


class Tabs:
    """A person at the tabs alone, who sees what is there and clicks on it."""

    def __init__(self, area, qtbot):
        self.area = area
        self.qtbot = qtbot
        self.groups = area.findChild(QTabBar, "insideGroups")
        self.views = area.findChild(QTabWidget, "insideTabs").tabBar()

    @property
    def chosen(self):
        return self.views.tabText(self.views.currentIndex())

    def shown(self, bar):
        """The tabs that are to be seen: where each stands, by its title."""
        if not bar.isVisible():
            return {}
        places = (place for place in range(bar.count()) if bar.isTabVisible(place))
        return {bar.tabText(place): bar.tabRect(place).translated(bar.mapTo(self.area, QPoint())) for place in places}

    def click(self, bar, title):
        place = next(place for place in range(bar.count()) if bar.tabText(place) == title)
        at = bar.tabRect(place).center()
        self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at)

    def press(self, key, modifiers=Qt.KeyboardModifier.ControlModifier):
        self.qtbot.keyClick(self.area, key, modifiers)

    def width(self, width):
        """Make the window so wide, and wait until the tabs have found their places."""
        self.area.resize(width, 500)
        bars = (self.groups, self.views)
        self.qtbot.waitUntil(lambda: all(bar.width() >= bar.sizeHint().width() for bar in bars if bar.isVisible()))
        assert self.area.width() == width


@pytest.fixture
def tabs(user, qtbot):
    """Tabs as there will be, on their own in a window, in the program's style."""
    area = InsideTabs()
    qtbot.addWidget(area)
    for group, titles in TWELVE.items():
        area.add_group(group, f"What does {group} ask?")
        for title in titles:
            area.add_view(title.lower(), title, f"What {title} shows.", QLabel)
    area.show()
    area.activateWindow()
    qtbot.waitActive(area)
    return Tabs(area, qtbot)


@pytest.mark.parametrize("width", [IN_ONE_ROW, 960, BESIDE_THE_GROUPS, 640, UNDER_THE_GROUPS])
def test_at_every_width_each_of_twelve_views_is_two_clicks_away_and_no_tab_is_cut_or_behind_arrows(tabs, width):
    tabs.width(width)
    hold_that_each_view_is_two_clicks_away(tabs)


def test_in_a_window_as_small_as_can_be_each_of_twelve_views_is_two_clicks_away(monkeypatch, open_window, qtbot):
    known = {row.title: row for row in VIEWS}
    rows = [
        known.get(title) or ViewRow(title.lower(), title, group, f"What {title} shows.", CounterPresenter)
        for group, titles in zip(ViewGroup, TWELVE.values(), strict=True)
        for title in titles
    ]
    monkeypatch.setattr(views, "VIEWS", rows)
    user = open_window()
    user.window.resize(960, 600)
    hold_that_each_view_is_two_clicks_away(Tabs(user.find("insideArea"), qtbot))


def hold_that_each_view_is_two_clicks_away(tabs):
    for group, titles in TWELVE.items():
        for title in titles:
            if title not in tabs.shown(tabs.views):
                tabs.click(tabs.groups, group)
            tabs.click(tabs.views, title)
            assert tabs.chosen == title
            for bar in (tabs.groups, tabs.views):
                assert not any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))
                for shown, rect in tabs.shown(bar).items():
                    assert tabs.area.rect().contains(rect), (title, shown)
                    assert rect.width() > bar.fontMetrics().horizontalAdvance(shown), (title, shown)


@pytest.mark.parametrize("width", [IN_ONE_ROW, BESIDE_THE_GROUPS, UNDER_THE_GROUPS])
def test_no_tab_moves_when_one_is_chosen(tabs, width):
    tabs.width(width)
    groups = tabs.shown(tabs.groups)
    for group, titles in TWELVE.items():
        if groups:
            tabs.click(tabs.groups, group)
        views = tabs.shown(tabs.views)
        for title in titles:
            tabs.click(tabs.views, title)
            assert tabs.shown(tabs.views) == views
            assert tabs.shown(tabs.groups) == groups


def test_one_row_is_enough_where_it_has_room_and_all_views_stand_in_it_where_they_have(tabs):
    tabs.width(IN_ONE_ROW)
    assert list(tabs.shown(tabs.views)) == TITLES
    headings = {label.text(): label for label in tabs.views.findChildren(QLabel) if label.isVisible()}
    assert list(headings) == list(TWELVE)
    for group, titles in TWELVE.items():
        start = headings[group].mapTo(tabs.area, QPoint()).x()
        assert all(start < tabs.shown(tabs.views)[title].right() for title in titles)
    assert not tabs.shown(tabs.groups)
    tabs.width(BESIDE_THE_GROUPS)
    assert list(tabs.shown(tabs.groups)) == list(TWELVE)
    assert list(tabs.shown(tabs.views)) == list(TWELVE["Training"])
    assert tabs.shown(tabs.groups)["Training"].intersects(tabs.shown(tabs.views)["Curves"].translated(-290, 0))
    assert not any(label.isVisible() for label in tabs.views.findChildren(QLabel))
    tabs.width(UNDER_THE_GROUPS)
    assert tabs.shown(tabs.groups)["Training"].bottom() <= tabs.shown(tabs.views)["Curves"].top()
    tabs.width(IN_ONE_ROW)
    assert list(tabs.shown(tabs.views)) == TITLES


def test_the_tabs_get_no_narrower_than_their_widest_group(tabs):
    tabs.width(IN_ONE_ROW)
    tabs.width(tabs.area.minimumSizeHint().width())
    tabs.click(tabs.groups, "Images")
    assert all(tabs.area.rect().contains(rect) for rect in tabs.shown(tabs.views).values())
    assert tabs.area.width() < BESIDE_THE_GROUPS


@pytest.mark.parametrize("width", [IN_ONE_ROW, BESIDE_THE_GROUPS, UNDER_THE_GROUPS])
def test_ctrl_tab_goes_through_the_views_of_a_group_and_on_to_the_next_group(tabs, width):
    tabs.width(width)
    chosen = []
    for _ in TITLES:
        tabs.press(Qt.Key.Key_Tab)
        chosen.append(tabs.chosen)
        assert tabs.groups.tabText(tabs.groups.currentIndex()) == next(g for g, of in TWELVE.items() if chosen[-1] in of)
    assert chosen == [*TITLES[1:], TITLES[0]]
    back = []
    for _ in TITLES:
        tabs.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        back.append(tabs.chosen)
    assert back == TITLES[::-1]


def test_the_first_ten_views_have_a_key_of_their_own(tabs):
    tabs.width(BESIDE_THE_GROUPS)
    for digit, title in zip("1234567890", TITLES, strict=False):
        tabs.press(Qt.Key(ord(digit)))
        assert tabs.chosen == title
        assert title in tabs.shown(tabs.views)


@pytest.mark.parametrize("width", [BESIDE_THE_GROUPS, UNDER_THE_GROUPS])
def test_the_arrow_keys_go_through_the_groups_and_through_the_views_of_one(tabs, width):
    tabs.width(width)
    tabs.groups.setFocus()
    tabs.qtbot.keyClick(tabs.groups, Qt.Key.Key_Right)
    assert tabs.chosen == "Network"
    tabs.qtbot.keyClick(tabs.groups, Qt.Key.Key_Tab)
    assert tabs.views.hasFocus()
    for title in (*TWELVE["Inside"][1:], "Why"):  # at the end of the group they stop
        tabs.qtbot.keyClick(tabs.views, Qt.Key.Key_Right)
        assert tabs.chosen == title
    tabs.qtbot.keyClick(tabs.views, Qt.Key.Key_Left)
    assert tabs.chosen == "Steps"


@pytest.mark.parametrize("width", [IN_ONE_ROW, BESIDE_THE_GROUPS, UNDER_THE_GROUPS])
def test_what_the_keys_belong_to_is_to_be_seen(tabs, width):
    tabs.width(width)
    for bar in (tabs.groups, tabs.views):
        if bar.isVisible():
            tabs.area.time_machine.setFocus()
            before = bar.grab().toImage()
            bar.setFocus()
            assert bar.grab().toImage() != before


def test_a_group_opens_with_the_view_of_it_that_was_looked_at_last(tabs):
    tabs.width(BESIDE_THE_GROUPS)
    tabs.click(tabs.groups, "Images")
    assert tabs.chosen == "Mistakes"
    tabs.click(tabs.views, "Map")
    tabs.press(Qt.Key.Key_4)  # Weights
    tabs.click(tabs.groups, "Compare")
    tabs.click(tabs.groups, "Images")
    assert tabs.chosen == "Map"
    tabs.click(tabs.groups, "Inside")
    assert tabs.chosen == "Weights"


def test_a_group_says_what_it_asks_and_which_views_it_has(tabs):
    tips = [tabs.groups.tabToolTip(place) for place in range(len(TWELVE))]
    assert tips == [f"What does {group} ask? ({', '.join(titles)})" for group, titles in TWELVE.items()]


@pytest.mark.parametrize("width", [IN_ONE_ROW, BESIDE_THE_GROUPS, UNDER_THE_GROUPS])
def test_a_badge_marks_the_tab_and_its_group_and_says_why_until_it_is_taken_away(tabs, width):
    tabs.width(width)
    place, bars = TITLES.index("Health"), (tabs.groups, tabs.views)

    def told():
        told = [(bar.tabToolTip(at), bar.accessibleTabName(at)) for bar, at in zip(bars, (0, place), strict=True)]
        return told, [bar.grab().toImage() for bar in bars if bar.isVisible()]

    def standing():
        return [tabs.shown(bar) for bar in bars]

    (group, view), without = told()
    stood = standing()
    tabs.area.set_badge("health", "2 findings")
    (marked_group, marked_view), with_badge = told()
    assert marked_view == (f"2 findings\n{view[0]}", "Health: 2 findings")
    assert marked_group == (f"Health: 2 findings\n{group[0]}", "Training: Health: 2 findings")
    assert all(before != after for before, after in zip(without, with_badge, strict=True))
    assert standing() == stood
    tabs.area.set_badge("health", "")
    assert told() == ([group, view], without)


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


@pytest.mark.slow
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


@pytest.mark.parametrize("has_digit", [False, True])
def test_the_network_is_copied_within_an_epoch_only_where_that_is_seen(user, qtbot, has_digit):
    for title in ("Curves", "Weights", "Network", "Mistakes", "Data", "Health", "Runs", "Steps"):
        user.open_tab("Weights")
        qtbot.waitUntil(lambda: user.session.is_watched)
        if has_digit:
            user.press("testDigitAction")
        user.open_tab(title)
        qtbot.waitUntil(lambda title=title: user.session.is_watched == (has_digit or title == "Weights"))
        if has_digit:
            user.press("clearAction")
        qtbot.waitUntil(lambda title=title: user.session.is_watched == (title == "Weights"))
