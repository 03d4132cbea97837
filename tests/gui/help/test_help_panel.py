"""The one help: what has the focus, what is clicked, words, keys, and why a number is what it is."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QTabWidget, QTreeView, QVBoxLayout

from nnfs_gui.gui.inside.views import VIEWS
from nnfs_gui.lessons.glossary import read_glossary


@pytest.fixture
def help_text(user):
    """Return what the panel says; it must be open."""

    def read():
        assert user.find("helpPanel").isVisible()
        return user.find("helpText").toPlainText().replace("\N{NO-BREAK SPACE}", " ").replace("\N{ZERO WIDTH SPACE}", "")

    return read


def test_every_view_has_a_term_that_explains_it():
    assert [row.key for row in VIEWS if read_glossary().of_view(row.key) is None] == []


def bubbles():
    return [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QWhatsThat") and widget.isVisible()]


def label_of(part, text):
    return next(label for label in part.findChildren(QLabel) if label.text() == text)


def follow(user, words):
    """Click on a link of the page."""
    page = user.find("helpText")
    cursor = page.document().find(words, 0)
    while not cursor.charFormat().isAnchor():
        cursor = page.document().find(words, cursor)
        assert not cursor.isNull(), words
    page.setTextCursor(QTextCursor(cursor.block()))
    page.anchorClicked.emit(cursor.charFormat().anchorHref())


def choose(widget, name, *, by_key=False):
    """Open the context menu of a widget, and choose from it."""
    at = widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.objectName() == name)
    action.trigger()
    menu.close()


CONTROLS = [
    ("learningRate", "Learning rate", r"0\.004: Each step moves a weight by about 0\.004, which is 7\.9 % of a usual"),
    ("batchSize", "Batch size", r"64: Steps in an epoch of 54,000 training images: 844\."),
    ("epochs", "Epochs", r"10: Steps in all: 8,440 \(844 in each epoch\)\."),
    ("layerSize", "Size of hidden layer 1", r"Parameters: 784 × 128 \+ 128 \+ 128 × 10 \+ 10 = 101,770\."),
    ("moreButton", "More", "Optimizer, error"),
    ("networkName", "The network that answers", "Click to choose another"),
    ("lossPlot", "Plot of the error", "How the error falls"),
    ("drawingPad", "Drawing pad", "Draw here with the mouse"),
]


def test_f1_explains_what_has_the_focus_with_its_value(user, help_text):
    for name, called, told in CONTROLS:
        user.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        user.press("helpAction")
        assert help_text().startswith(called)
        assert re.search(told, help_text())
    assert user.find("helpPanel").height() <= user.window.screen().availableSize().height()


def test_the_help_stays_open_and_goes_on_to_what_has_the_focus_next(user, help_text):
    user.find("epochs").setFocus()
    user.press("helpAction")
    user.find("drawingPad").setFocus()
    user.press("helpAction")
    assert help_text().startswith("Drawing pad")
    user.press("keysAction")
    user.click("helpBack")
    assert help_text().startswith("Drawing pad")
    assert not user.find("helpBack").isEnabled()


def test_escape_closes_the_help_and_stops_no_run(user, qtbot):
    user.press("keysAction")
    qtbot.keyClick(user.find("helpText"), Qt.Key.Key_Escape)
    assert not user.find("helpPanel").isVisible()


def test_the_help_stands_where_it_stood(user, open_window):
    user.press("keysAction")
    panel = user.find("helpPanel")
    panel.resize(500, 420)
    panel.close()
    other = open_window()
    other.press("keysAction")
    assert other.find("helpPanel").size() == panel.size()


def test_every_key_of_the_menus_is_listed_with_what_it_does(user, help_text):
    user.press("keysAction")
    text = help_text()
    menus = user.window.menuBar().findChildren(QMenu)
    actions = [action for action in user.window.findChildren(QAction) if not action.shortcut().isEmpty()]
    in_menus = [action for action in actions if any(action in menu.actions() for menu in menus)]
    assert len(in_menus) > 20
    for action in in_menus:
        assert action.shortcut().toString() in text, action.objectName()
    for words in ("Ctrl+Tab", "The view Health.", "In a plot: from epoch to epoch", "Train the network on the images."):
        assert words in text


def test_a_search_finds_words_and_keys(user, help_text, qtbot):
    user.press("wordsAction")
    search = user.find("helpSearch")
    search.setFocus()
    for typed, found in (("full scr", "F11"), ("mcnemar", "Paired test"), ("qwertz", "Nothing here is called “qwertz”.")):
        search.clear()
        qtbot.keyClicks(search, typed)
        qtbot.waitUntil(lambda found=found: found in help_text())
        assert search.text() == typed


def test_words_lead_to_their_terms_and_these_to_others(user, help_text):
    user.press("wordsAction")
    assert all(term.title in help_text() for term in read_glossary())
    follow(user, "Accuracy")
    assert help_text().startswith("Accuracy\nThe share of images that are read right.")
    assert "training.evaluation.Score.accuracy" in help_text()
    assert "return self.correct / self.total" in help_text()
    follow(user, "95 % interval")
    assert "Wilson" in help_text()


def test_a_click_on_a_word_explains_it(user, help_text, qtbot):
    title = label_of(user.find("curvesView"), "Accuracy")
    assert title.cursor().shape() == Qt.CursorShape.WhatsThisCursor
    qtbot.mouseClick(title, Qt.MouseButton.LeftButton)
    assert help_text().startswith("Accuracy")
    user.find("helpPanel").close()
    qtbot.mouseClick(label_of(user.find("drawZone"), "Pen"), Qt.MouseButton.LeftButton)
    assert not user.find("helpPanel").isVisible()


def test_a_right_click_on_words_offers_what_they_mean(user, help_text):
    choose(user.find("parametersLabel"), "parameterTermAction")
    assert help_text().startswith("Parameter\n")


def test_the_number_of_parameters_says_why_it_is_so(user, help_text):
    choose(user.find("parametersLabel"), "whyAction")
    shown = user.find("parametersLabel").text().removesuffix(" parameters")
    assert f"784 × 128 + 128 + 128 × 10 + 10 = {shown}" in help_text()
    assert number(shown) == 784 * 128 + 128 + 128 * 10 + 10


def test_what_is_clicked_after_shift_f1_is_explained_and_not_done(user, help_text, qtbot):
    user.press("whatIsThisAction")
    assert user.status == "Click what you want to know about. Esc gives it up."
    qtbot.mouseClick(user.find("moreButton"), Qt.MouseButton.LeftButton)
    assert help_text().startswith("More")
    assert not user.find("moreButton").isChecked()
    qtbot.mouseClick(user.find("moreButton"), Qt.MouseButton.LeftButton)
    assert user.find("moreButton").isChecked()


def test_escape_gives_up_pointing(user, qtbot):
    user.press("whatIsThisAction")
    qtbot.keyClick(user.find("drawingPad"), Qt.Key.Key_Escape)
    assert QApplication.overrideCursor() is None
    qtbot.mouseClick(user.find("moreButton"), Qt.MouseButton.LeftButton)
    assert user.find("moreButton").isChecked()


def number(text):
    return float(text.replace(",", "").replace("−", "-"))


def test_the_accuracies_say_why_they_are_so(user, help_text):
    user.train(epochs=1, train_size=600)
    test, validation = user.find("testFigure"), user.find("validationFigure")
    user.qtbot.waitUntil(lambda: "interval" in test.detail)
    for figure, of, by_key in ((test, "10,000", True), (validation, "6,000", False)):
        figure.setFocus()
        choose(figure, "whyAction", by_key=by_key)
        correct, total, shown = re.search(r"\n([\d,]+) / ([\d,]+) = ([\d.]+ %)", help_text()).groups()
        assert total == of
        assert shown == figure.number == f"{100 * number(correct) / number(total):.1f} %"
    choose(test, "whyAction")
    assert f"= {test.detail.removeprefix('95 % interval ')}" in help_text()
    user.find("lossPlot").setFocus()
    user.press("helpAction")
    shown = user.find("curvesView").explanations()
    assert [each.name for each in shown][:2] == ["Error on the training images", "Error on the validation images"]
    legends = [label.text() for label in user.find("curvesView").findChildren(QLabel)]
    for each in shown:
        assert each.shown in legends
        assert each.shown in help_text()


def test_the_answer_says_why_it_is_so_probable(user, help_text):
    user.press("testDigitAction")
    user.qtbot.waitUntil(lambda: user.shown_answer != "")
    bars = user.find("predictionBars")
    choose(bars, "whyAction")
    assert f"= {100 * max(bars.probabilities):.0f} %" in help_text()
    assert "np.exp(y, out=y)" in help_text()


def test_f1_in_a_dialog_explains_what_has_the_focus_there(user, qtbot):
    user.press("aboutAction")
    page = user.page
    page.activateWindow()
    qtbot.waitUntil(lambda: page.findChild(QShortcut) is not None)
    page.findChild(QShortcut).activated.emit()
    qtbot.waitUntil(lambda: len(bubbles()) == 1)
    for bubble in bubbles():
        bubble.close()
    page.close()


def menu_at(widget, at):
    """Open the context menu at a place of a widget, and return the names of what it offers."""
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu, [action.objectName() or action.text() for action in menu.actions()]


def test_a_tab_and_a_heading_that_does_something_else_when_clicked_say_what_they_mean_by_their_menus(user, help_text):
    user.open_tab("Weights")
    bar = user.find("insideTabs", QTabWidget).tabBar()
    place = next(place for place in range(bar.count()) if bar.tabText(place) == "Weights")
    menu, offered = menu_at(bar, bar.tabRect(place).center())
    assert offered == ["weightTermAction"]
    menu.close()
    user.train(epochs=1, train_size=300)
    table = user.open_tab("Runs").findChild(QTreeView, "runsTable")
    header, model = table.header(), table.model()
    user.qtbot.waitUntil(header.isVisible)
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(header.count())]
    column = titles.index("test %")
    at = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
    menu, offered = menu_at(header.viewport(), at)
    assert {"testTermAction", "test %"} <= set(offered)  # the columns can be chosen as before
    next(action for action in menu.actions() if action.objectName() == "testTermAction").trigger()
    menu.close()
    assert help_text().startswith("Test")


@pytest.fixture
def dialog(user, qtbot):
    """A dialog beside which the panel cannot be used, with a word that is a term and a button."""
    dialog = QDialog(user.window)
    dialog.setModal(True)
    column = QVBoxLayout(dialog)
    dialog.word, dialog.button = QLabel("Batch size"), QPushButton("Learning rate")
    dialog.button.setCheckable(True)
    for part in (dialog.word, dialog.button):
        column.addWidget(part)
    dialog.open()
    dialog.activateWindow()
    dialog.button.setFocus()
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut) is not None)
    yield dialog
    for bubble in bubbles():
        bubble.close()
    dialog.close()


def test_a_word_of_a_dialog_is_explained_by_a_click_and_by_its_menu(dialog, qtbot):
    assert dialog.word.cursor().shape() == Qt.CursorShape.WhatsThisCursor
    qtbot.mouseClick(dialog.word, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(bubbles()) == 1)
    bubbles()[0].close()
    qtbot.waitUntil(lambda: not bubbles())
    menu, offered = menu_at(dialog.word, dialog.word.rect().center())
    assert offered == ["batchTermAction"]
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(bubbles()) == 1)


def test_shift_f1_in_a_dialog_explains_what_is_clicked_there(dialog, qtbot):
    next(key for key in dialog.findChildren(QShortcut) if key.objectName() == "dialogPointingKey").activated.emit()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(bubbles()) == 1)
    assert not dialog.button.isChecked()


def test_nothing_is_offered_where_there_is_nothing_to_explain(user):
    pen = label_of(user.find("drawZone"), "Pen")
    at = pen.rect().center()
    QApplication.sendEvent(pen, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, pen.mapToGlobal(at)))
    assert QApplication.activePopupWidget() is None
