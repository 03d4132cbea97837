"""A data set of one's own: named, drawn, kept, trained on, and read on the pad."""

import json

import numpy as np
import pytest
from drawn_shapes import SHAPES, draw_shape
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from nnfs_gui.gui.files.widgets.drawn_classes_dialog import DrawnClassesDialog
from nnfs_gui.storage.drawing_file import read_pen_drawings

RNG_SEED = 5


class Draughtsman:
    """A person at the dialog."""

    def __init__(self, user):
        self.user, self.qtbot = user, user.qtbot
        user.press("drawDataAction")
        self.dialog = user.open_dialog(DrawnClassesDialog)
        self.qtbot.waitUntil(self.dialog.isEnabled)
        self.rng = np.random.default_rng(RNG_SEED)

    def find(self, name, kind):
        return self.dialog.findChild(kind, name)

    @property
    def pad(self):
        return self.find("classPad", object)

    @property
    def table(self):
        return self.find("classTable", QTableWidget)

    @property
    def rows(self):
        """What stands in the table."""
        cells = [[self.table.item(row, column).text() for column in range(4)] for row in range(self.table.rowCount())]
        return {name: tuple(others) for name, *others in cells}

    @property
    def shown_drawings(self):
        return self.find("classDrawings", object)

    def name(self, names):
        field = self.find("classNames", QLineEdit)
        field.setFocus()
        field.setText(names)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def choose(self, name):
        self.table.setCurrentCell(list(self.rows).index(name), 0)

    def draw(self, name, times=1):
        """Draw a class with the keys."""
        self.choose(name)
        for _ in range(times):
            self.pad.set_strokes(draw_shape(name, self.rng))
            self.qtbot.keyClick(self.pad, Qt.Key.Key_Return)

    def press(self, name):
        button = self.find(name, object)
        assert button.isEnabled(), f"{name} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for(self, name, *cells):
        self.qtbot.waitUntil(lambda: self.rows.get(name) == cells)

    @property
    def problem(self):
        return self.find("drawnProblem", QLabel).text()


@pytest.fixture
def kept(library_path):
    """The folder of the drawn data sets, beside the library."""
    return library_path.parent / "drawn data sets"


@pytest.fixture
def person(user):
    return Draughtsman(user)


def labels_in(path):
    """Return what the drawings of a file are; those without ink name classes alone."""
    return [drawing.label for drawing in read_pen_drawings(path) if any(map(len, drawing.strokes))]


def wait_for_file(person, path, labels):
    person.qtbot.waitUntil(lambda: path.exists() and labels_in(path) == labels)


@pytest.mark.slow
def test_shapes_are_named_drawn_trained_on_and_read_on_the_pad(user, person):
    person.name(", ".join(SHAPES))
    assert list(person.rows) == list(SHAPES)
    for name in SHAPES:
        person.draw(name, 10)
    for name in SHAPES:
        person.qtbot.waitUntil(lambda n=name: person.rows[n][:2] == ("10", "enough"))
    assert "of 40 drawings" in person.find("toldApart", QLabel).text()
    person.press("useDrawingsButton")
    user.qtbot.waitUntil(lambda: user.session.dataset.class_names == tuple(sorted(SHAPES)))
    assert not person.dialog.isVisible()
    user.qtbot.waitUntil(lambda: "Few drawings: each of 20 epochs now shows 30 variations of each" in user.status)
    assert (user.config.epochs, user.config.drawing_repeats) == (20, 30)
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
    pad, answers = user.find("drawingPad"), []
    for name in SHAPES * 10:
        with user.qtbot.waitSignal(pad.drawing_changed):
            pad.set_strokes(draw_shape(name, person.rng, shake=0.08))
        answers.append(user.session.dataset.class_names[np.argmax(user.shown_probabilities())] == name)
    assert np.mean(answers) >= 0.9
    user.press("undoSettingsAction")
    assert (user.config.epochs, user.config.augmentation) == (10, None)


def test_what_was_drawn_is_in_a_file_at_once_and_is_gone_on_with(user, person, kept):
    person.name("circle, star")
    person.draw("circle", 2)
    person.draw("star")
    wait_for_file(person, kept / "My classes.json", ["circle", "circle", "star"])
    person.choose("circle")
    person.pad.set_strokes(draw_shape("circle", person.rng))
    person.dialog.close()  # with a drawing on the pad
    wait_for_file(person, kept / "My classes.json", ["circle", "circle", "star", "circle"])
    assert "My classes is kept: 4 drawings." in user.status


def test_another_start_goes_on_where_the_last_one_ended(open_window, kept):
    first = Draughtsman(open_window())
    first.name("circle, moon")
    first.draw("circle", 2)
    first.user.window.close()  # with the dialog open
    assert labels_in(kept / "My classes.json") == ["circle", "circle"]
    second = Draughtsman(open_window())
    second.qtbot.waitUntil(lambda: second.rows["circle"][0] == "2")
    assert second.rows["moon"][0] == "0"


def test_each_change_can_be_undone_and_done_again(person):
    person.name("circle, star")
    person.draw("circle", 2)
    person.press("removeClassButton")
    assert list(person.rows) == ["star"]
    person.qtbot.keyClick(person.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.rows["circle"][0] == "2"
    person.choose("circle")
    person.pad.set_strokes(draw_shape("circle", person.rng))
    person.qtbot.keyClick(person.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # the stroke first
    assert person.rows["circle"][0] == "2"
    assert person.pad.ink.is_blank
    person.press("undoDrawingButton")
    assert person.rows["circle"][0] == "1"
    while person.find("redoDrawingButton", QPushButton).isEnabled():
        person.press("redoDrawingButton")
    assert list(person.rows) == ["star"]


def test_arrows_choose_the_class_and_enter_keeps_the_drawing(person):
    person.name("circle, star")
    title = person.find("classToDraw", QLabel)
    assert title.text() == "Draw circle"
    person.qtbot.keyClick(person.pad, Qt.Key.Key_Down)
    assert title.text() == "Draw star"
    person.qtbot.keyClick(person.pad, Qt.Key.Key_Return)  # on blank paper
    assert person.rows["star"][0] == "0"
    person.pad.set_strokes(draw_shape("star", person.rng))
    person.qtbot.keyClick(person.pad, Qt.Key.Key_Enter)
    assert person.rows["star"][0] == "1"
    assert person.pad.ink.is_blank
    person.qtbot.keyClick(person.pad, Qt.Key.Key_Up)
    assert title.text() == "Draw circle"


def test_a_class_is_renamed_where_it_stands_and_no_two_are_called_alike(person, kept):
    person.name("circle, star")
    person.draw("circle")
    person.table.item(0, 0).setText("ring")
    assert list(person.rows) == ["ring", "star"]
    wait_for_file(person, kept / "My classes.json", ["ring"])
    person.table.item(0, 0).setText("star")
    assert list(person.rows) == ["ring", "star"]
    assert person.problem == "There is a class star already."
    person.name("ring")
    assert person.problem == "There is a class ring already."
    person.name("moon")
    assert person.problem == ""


def test_a_file_is_gone_on_with_and_exported_as_one_file(user, person, kept, choose_file, tmp_path):
    strokes = [[[10, 10], [50, 90], [90, 10]]]
    source, target = tmp_path / "my letters.json", tmp_path / "out.json"
    source.write_text(json.dumps([{"label": label, "strokes": strokes} for label in ("A", "A", "b")]))
    choose_file(source)
    person.press("importSetButton")
    person.qtbot.waitUntil(lambda: list(person.rows) == ["A", "b"])
    assert person.rows["A"][0] == "2"
    wait_for_file(person, kept / "my letters.json", ["A", "A", "b"])
    person.choose("b")
    person.pad.set_strokes(draw_shape("star", person.rng))
    person.press("keepDrawingButton")
    choose_file(target)
    person.press("exportSetButton")
    wait_for_file(person, target, ["A", "A", "b", "b"])
    assert labels_in(source) == ["A", "A", "b"]  # the file is left as it was


def test_a_file_that_holds_no_drawings_leaves_everything_as_it_is(person, choose_file, tmp_path):
    person.name("circle")
    person.draw("circle")
    broken = tmp_path / "x.json"
    broken.write_text('[{"strokes": [[[1, 1], [2, 2]]]}]')
    choose_file(broken)
    person.press("importSetButton")
    person.qtbot.waitUntil(lambda: "holds no drawings that say what they are" in person.problem)
    assert person.rows["circle"][0] == "1"


def test_a_new_set_leaves_the_one_before_in_the_list(person, kept):
    person.name("circle")
    person.draw("circle")
    person.press("newSetButton")
    assert person.rows == {}
    person.name("star")
    person.draw("star")
    wait_for_file(person, kept / "My classes 2.json", ["star"])
    sets = person.find("drawnSets", object)
    sets.setCurrentText("My classes")
    sets.textActivated.emit("My classes")
    person.qtbot.waitUntil(lambda: list(person.rows) == ["circle"])
    wait_for_file(person, kept / "My classes.json", ["circle"])


def test_where_drawings_cannot_be_kept_it_is_said_and_they_stay(person, kept):
    kept.write_text("a file in the place of the folder")
    person.name("circle")
    person.draw("circle")
    person.qtbot.waitUntil(lambda: person.problem.startswith("The drawings are not kept yet."))
    assert person.rows["circle"][0] == "1"
    kept.unlink()
    person.draw("circle")
    wait_for_file(person, kept / "My classes.json", ["circle", "circle"])


def test_a_damaged_file_is_said_and_never_written_over(user, kept):
    kept.mkdir()
    (kept / "My classes.json").write_text("[{")
    person = Draughtsman(user)
    person.qtbot.waitUntil(lambda: "My classes.json" in person.problem)
    person.name("circle")
    person.draw("circle")
    wait_for_file(person, kept / "My classes 2.json", ["circle"])
    assert (kept / "My classes.json").read_text() == "[{"


def test_too_few_drawings_cannot_be_used_and_the_button_says_why(person):
    button = person.find("useDrawingsButton", object)
    person.name("circle, star")
    person.draw("circle", 3)
    person.draw("star", 2)
    assert not button.isEnabled()
    assert button.toolTip() == "There must be at least two classes, and at least 3 drawings of each."
    person.draw("star")
    assert button.isEnabled()


def test_a_screen_reader_hears_what_a_drawing_is_taken_for(person):
    person.name("circle, star")
    person.draw("star", 3)
    person.choose("circle")
    for shape in ("circle", "star", "circle"):
        person.pad.set_strokes(draw_shape(shape, person.rng))
        person.press("keepDrawingButton")
    drawings = person.shown_drawings
    role = Qt.ItemDataRole.AccessibleTextRole
    person.qtbot.waitUntil(lambda: drawings.count() == 3 and "look like" in drawings.item(1).data(role))
    assert drawings.item(1).data(role) == "circle, drawing 2: the others make it look like star"
    assert drawings.item(0).data(role) == "circle, drawing 3"
    said = QAccessible.queryAccessibleInterface(person.pad)
    assert "Draw circle here; Enter keeps it" in said.text(QAccessible.Text.Value)


def test_what_another_window_has_drawn_is_never_written_over(person, kept):
    person.name("circle")
    person.draw("circle")
    wait_for_file(person, kept / "My classes.json", ["circle"])
    other = json.dumps([{"label": "star", "strokes": [[[0, 0], [1, 1]]]}])
    (kept / "My classes.json").write_text(other)
    person.draw("circle", 3)
    wait_for_file(person, kept / "My classes 2.json", ["circle"] * 4)
    assert (kept / "My classes.json").read_text() == other
    person.qtbot.waitUntil(lambda: "Your drawings are kept as My classes 2" in person.problem)
    person.draw("circle")
    wait_for_file(person, kept / "My classes 2.json", ["circle"] * 5)
    assert sorted(path.name for path in kept.iterdir()) == ["My classes 2.json", "My classes.json"]


def test_chosen_drawings_stay_chosen_and_are_thrown_away(person):
    person.name("circle, star")
    person.draw("star", 2)
    person.draw("circle", 3)
    person.qtbot.waitUntil(lambda: person.rows["circle"][2] == "3 of 3")
    drawings = person.shown_drawings
    drawings.item(0).setSelected(True)
    person.pad.set_strokes(draw_shape("star", person.rng))
    assert len(drawings.selectedItems()) == 1
    person.press("deleteDrawingsButton")
    assert person.rows["circle"][0] == "2"
    person.pad.clear()


def test_the_focus_is_where_one_goes_on_and_the_tab_key_goes_as_the_eye_does(person):
    assert person.dialog.focusWidget().objectName() == "classNames"
    person.name("circle")
    assert person.dialog.focusWidget().objectName() == "classPad"
    person.draw("circle")
    stops = []
    while not stops or person.dialog.focusWidget().objectName() != stops[0]:
        stops.append(person.dialog.focusWidget().objectName())
        person.qtbot.keyClick(person.dialog.focusWidget(), Qt.Key.Key_Tab)
        assert len(stops) < 40
    order = stops[stops.index("drawnSets") :] + stops[: stops.index("drawnSets")]
    wanted = ["drawnSets", "newSetButton", "classNames", "classTable", "classPad", "classDrawings", "closeDrawingsButton"]
    assert [name for name in dict.fromkeys(order) if name in wanted] == wanted
