"""Names of classes, data sets, files and runs are shown as text in the whole window: no tag is obeyed, no & is swallowed."""

import html

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import Qt as QtRich
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)
from user import tip_at

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import NetworkConfig

TAG = "<u>x"  # short, so that it is seen whole where long names are not
NAME = f"{TAG}&Co \u202eb"
SHOWN = NAME.replace("\u202e", r"\u202e")
RICH = Qt.TextFormat.RichText


def is_obeyed(text):
    """Whether Qt would take a text of which it must find out the format for rich text with a tag of ours in it."""
    return TAG in text and QtRich.mightBeRichText(text)


def faults(widgets):
    """Return what in these widgets would not show our names as text."""
    found = set()
    for widget in widgets:
        where = widget.objectName() or type(widget).__name__
        tips = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        match widget:
            case QLabel():
                plain = widget.textFormat() == Qt.TextFormat.PlainText
                rich = widget.textFormat() == RICH
                if TAG in widget.text() and (rich or (not plain and QtRich.mightBeRichText(widget.text()))):
                    found.add(f"label {where}: {widget.text()}")
            case QAbstractButton():
                if "&Co" in widget.text().replace("&&", ""):
                    found.add(f"button {where}: {widget.text()}")
            case QTabBar():
                texts = [widget.tabText(place) for place in range(widget.count())]
                tips += [widget.tabToolTip(place) for place in range(widget.count())]
                found |= {f"tab {where}: {text}" for text in texts if "&Co" in text.replace("&&", "")}
            case QComboBox() | QAbstractItemView():
                model = widget.model()
                places = (
                    []
                    if model is None
                    else [
                        model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())
                    ]
                )
                tips += [str(place.data(Qt.ItemDataRole.ToolTipRole) or "") for place in places]
                found |= {
                    f"item {where}" for place in places if "\u202e" in str(place.data(Qt.ItemDataRole.DisplayRole) or "")
                }
        found |= {f"tip of {where}: {tip}" for tip in tips if is_obeyed(tip)}
        for action in widget.actions():
            if "&Co" in action.text().replace("&&", "") or is_obeyed(action.toolTip()):
                found.add(f"action {action.objectName()}: {action.text()}, {action.toolTip()}")
        for text in (*tips, widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()):
            if "\u202e" in text:
                found.add(f"turned text at {where}")
    return found


def paints_itself(widget):
    return type(widget).__module__.startswith("nnfs_gui.gui.inside") and not isinstance(widget, QAbstractItemView)


def tips_on(widget):
    """Return the tips that appear where the pointer rests on a painted widget."""
    places = [QPoint(x, y) for x in range(4, widget.width(), 12) for y in range(4, widget.height(), 12)]
    return {tip_at(widget, place) for place in places}


@pytest.fixture
def hostile_data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / f"{NAME}.npz"
    random = np.random.default_rng(4)
    images = random.integers(0, 256, (80, 28, 28), np.uint8)
    labels = np.arange(80) % 3
    names = [NAME, "b & c", f"{TAG}d"]
    np.savez(path, x_train=images, y_train=labels, x_test=images[:40], y_test=labels[:40], class_names=names)
    return path


@pytest.mark.slow
def test_every_view_shows_names_as_text(user, hostile_data, choose_file, library_path):
    choose_file(hostile_data)
    user.press("openDataFileAction")
    user.qtbot.waitUntil(lambda: user.preview is not None)
    found = faults(user.preview.findChildren(QWidget))
    user.accept_preview()
    user.qtbot.waitUntil(lambda: SHOWN in user.session.dataset.name)
    user.train(epochs=2, train_size=None, network=NetworkConfig(inputs=784, outputs=3, hidden=()))
    with Library(library_path) as library:
        library.runs.rename(library.runs.entries().runs[0].id, NAME)
    user.draw([(0.5, 0.15), (0.5, 0.85)])
    shown = set()
    for view in ("Mistakes", "Data", "Network", "Weights", "Runs", "Health", "Steps"):
        user.open_view(view)
        user.wait_until_settled()
        found |= faults(QApplication.allWidgets())
        painted = [widget for widget in user.window.findChildren(QWidget) if widget.isVisible() and paints_itself(widget)]
        shown |= {tip for widget in painted for tip in tips_on(widget)}
    assert found == set()
    assert not [tip for tip in shown if is_obeyed(tip)]
    escaped = html.escape(SHOWN)
    assert any(escaped in tip for tip in shown), "no painted view has told the name"
    assert any("b &amp; c" in tip for tip in shown)


def test_questions_and_messages_show_names_as_text(user):
    user.window.messages.take(Message(f"{NAME} is there.", Severity.WARNING, f"It is {NAME}."))
    user.qtbot.waitUntil(lambda: user.question is not None)
    assert faults(user.question.findChildren(QWidget)) == set()
    assert f"{SHOWN} is there." in user.question.text()
    assert user.status == f"{SHOWN} is there."
    user.answer_nothing()
    dialogs.ask(user.window, f"Give up {NAME}?", f"It is {NAME}.", [("yesButton", "Yes", print)])
    user.qtbot.waitUntil(lambda: user.question is not None)
    assert faults(user.question.findChildren(QWidget)) == set()
    assert html.escape(SHOWN) in user.question.text()
    user.answer_nothing()


@pytest.mark.parametrize("text", ["plain", "", "a < b", "<b>bold</b>", "R&D", "&lt;b&gt;", "two\nlines", f"{NAME}\n{NAME}"])
def test_a_tip_shows_a_text_as_it_is(text):
    tip = as_tip(text)
    document = QTextDocument()
    (document.setHtml if QtRich.mightBeRichText(tip) else document.setPlainText)(tip)
    assert document.toPlainText() == text.replace("\u202e", r"\u202e")
