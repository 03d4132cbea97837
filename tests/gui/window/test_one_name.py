"""A run has one name, in the window's language, wherever it is spoken of; what is kept is the same in every language."""

import re

import pytest
from all_words import all_words
from made_experiments import make_experiment, small_plan
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QTabWidget, QWidget
from recorded_runs import drive
from runs_tab import SMALL, Table

from nnfs_gui.gui.experiments.widgets.new_experiment_dialog import NewExperimentDialog
from nnfs_gui.gui.files.widgets.bundle_dialog import BundleDialog
from nnfs_gui.gui.inside.runs.model import NAME
from nnfs_gui.gui.translation import speak
from nnfs_gui.languages import ENGLISH, VARIABLE
from nnfs_gui.storage.library import default_names
from nnfs_gui.storage.library.fork import fork, fork_point
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.trainer import Trainer

pytestmark = pytest.mark.slow

ENGLISH_NAME = re.compile(r"\bRun \d|\bExperiment \d+ \d|\d seeds|, again|Which is best|Queued run")


@pytest.fixture
def german_window(open_window, monkeypatch):
    def open_it():
        monkeypatch.setenv(VARIABLE, "de")
        return open_window()

    yield open_it
    speak(ENGLISH)


@pytest.fixture
def unnamed(library_path, add_run, mnist):
    """Run 1, Run 2 that forked from it, and experiments that nobody named, of small runs."""
    first = add_run(SMALL, "")
    with Library(library_path) as library:
        wanted = fork(fork_point(library, first, 3), SMALL)
        drive(Trainer(wanted.config, mnist, start=wanted.checkpoint), library, name="", parent=wanted.parent)
        make_experiment(library, small_plan(name=default_names.QUEUED))
        make_experiment(library, small_plan({}, seeds=2, name=str(default_names.seeds_text("Run 1", 5))))
    return first


@pytest.fixture
def suggested(monkeypatch):
    """The names that the dialogs for files suggest."""
    names = []
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: names.append(name))
    monkeypatch.setattr(QFileDialog, "open", lambda _: None)
    return names


def dialog_of(user, kind=QDialog):
    user.qtbot.waitUntil(lambda: user.open_dialog(kind) is not None)
    return user.open_dialog(kind)


class Reader:
    """Reads all of a window, again and again, and remembers what stands there in English."""

    def __init__(self, user):
        self.user = user
        self.english = set()
        self.all = set()

    def read(self):
        found = all_words(self.user.window) | {("status", self.user.status)}
        self.all |= {text for _, text in found}
        self.english |= {(where, text) for where, text in found if ENGLISH_NAME.search(text)}


def close(user, dialog):
    dialog.close()
    user.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_no_english_name_stands_in_a_german_window(german_window, unnamed, suggested):
    user = german_window()
    reader = Reader(user)
    table = Table(user, "Läufe")
    table.wait_for("Lauf 1, 5 Seeds", "Lauf in der Warteschlange", "Lauf 2", "Lauf 1")
    table.choose("Lauf 2")
    assert user.find("runNotes").placeholderText() == "Notizen zu Lauf 2"
    table.tick("Lauf 1", "Lauf 2", "Lauf 1, 5 Seeds")
    user.qtbot.waitUntil(lambda: "„Lauf 2“" in table.words())
    reader.read()
    user.click("copyRunButton")
    reader.read()
    for button in ("repeatRunButton", "forkRunButton"):
        user.click(button)
        dialog = dialog_of(user)
        reader.read()
        close(user, dialog)
    user.press("bundleRunsAction")
    dialog = dialog_of(user, BundleDialog)
    reader.read()
    close(user, dialog)
    user.press("reportRunsAction")
    table.press("openRunButton")
    user.wait_for_network("Lauf 2, Epoche 6")
    reader.read()
    tabs = user.find("insideTabs", QTabWidget)
    for title in [tabs.tabText(place) for place in range(tabs.count())]:
        user.open_tab(title)
        user.wait_until_settled()
        reader.read()
    user.qtbot.waitUntil(lambda: user.find("experimentBox", QComboBox).count() == 2)
    reader.read()
    assert reader.english == set()
    assert {"Lauf 2", "Lauf 1, 5 Seeds (fertig)", "Lauf 2: richtig gelesene Testbilder"} <= reader.all
    assert any("abzweigte" in text and "Lauf 1" in text for text in reader.all)
    assert suggested == ["Lauf 2, Bericht.html"]


def test_a_name_is_found_as_it_is_shown_and_an_unchanged_one_stays_as_it_is_kept(german_window, add_run, runs, qtbot):
    first, second = add_run(SMALL, ""), add_run(SMALL, "erster Versuch")
    user = german_window()
    table = Table(user, "Läufe")
    table.wait_for("Lauf 1", "erster Versuch")
    qtbot.keyClicks(user.find("runsFilter", QLineEdit), "lauf 1")
    table.wait_for("Lauf 1")
    user.find("runsFilter", QLineEdit).clear()
    table.wait_for("Lauf 1", "erster Versuch")

    def rename(before, after):
        table.table.edit(table.model.index(table.names.index(before), NAME))
        editor = table.table.findChild(QLineEdit)
        assert editor.text() == before
        editor.setText(after)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.table.findChild(QLineEdit) is None)

    rename("Lauf 1", "Lauf 1")
    rename("erster Versuch", "zweiter")
    qtbot.waitUntil(lambda: runs(second).name == "zweiter")
    assert runs(first).name == "Run 1"
    table.wait_for("Lauf 1", "zweiter")  # which hears of it a moment later
    rename("zweiter", "Lauf 2")
    qtbot.waitUntil(lambda: runs(second).name == "Run 2")


def test_reports_in_german_have_german_names(german_window, unnamed, choose_file, tmp_path):
    user = german_window()
    table = Table(user, "Läufe")
    table.wait_for("Lauf 1, 5 Seeds", "Lauf in der Warteschlange", "Lauf 2", "Lauf 1")

    def report(name, action):
        choose_file(tmp_path / name)
        user.press(action)
        user.qtbot.waitUntil(lambda: name in user.status)
        return (tmp_path / name).read_text()

    table.choose("Lauf 2")
    pages = [report("one.html", "reportRunsAction")]
    table.choose("Lauf in der Warteschlange")
    pages.append(report("experiment.html", "reportRunsAction"))
    table.tick("Lauf 1", "Lauf 2", "Lauf 1, 5 Seeds")
    pages.append(report("several.html", "reportTickedAction"))
    titles = [re.search("<h1>(.*)</h1>", page)[1] for page in pages]
    assert titles == ["Lauf 2", "Lauf in der Warteschlange", "Vergleich von 3 Läufen"]
    assert "Abgezweigt von Lauf 1" in pages[0]
    assert "„Lauf 2“" in pages[2]
    assert not [page for page in pages if ENGLISH_NAME.search(page)]


def test_what_is_proposed_for_an_experiment_is_kept_in_english_and_what_is_typed_as_it_is(german_window, library_path):
    user = german_window()
    user.set_up(epochs=1, train_size=300)

    def begin(name):
        user.press("newExperimentAction")
        dialog = dialog_of(user, NewExperimentDialog)
        field = dialog.findChild(QLineEdit, "experimentName")
        assert field.text() == "Was ist am besten?"
        field.setText(name or field.text())
        user.qtbot.mouseClick(dialog.findChild(QWidget, "startExperimentButton"), Qt.MouseButton.LeftButton)
        user.qtbot.waitUntil(lambda: not dialog.isVisible())

    def kept():
        with Library(library_path) as library:
            return [experiment.name for experiment in library.experiments.entries()]

    begin("")
    user.qtbot.waitUntil(lambda: kept() == ["Which is best?"])
    begin("Lernrate?")
    user.qtbot.waitUntil(lambda: kept() == ["Lernrate?", "Which is best?"])
