"""Runs are handed on and taken in at the window: chosen, looked at, merged, and refused in a sentence."""

import json

import numpy as np
import pytest
from bundles import take, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLineEdit, QTableView
from recorded_runs import record
from runs_tab import SMALL
from small_runs import small_config
from user import words_of

from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.gui.files.widgets.bundle_dialog import BundleDialog
from nnfs_gui.gui.files.widgets.bundle_preview import BundlePreview
from nnfs_gui.lessons.progress import FILE, LessonProgress, Progress, format_progress, read_progress, write_progress
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import NetworkConfig


@pytest.fixture
def theirs(tmp_path):
    """The library of somebody else."""
    with Library(tmp_path / "theirs" / "library.sqlite3") as library:
        record(library, name="First <b>try</b>")
        library.drawings.add([([np.array([[0.5, 0.1], [0.5, 0.9]])], "1")])
        yield library


def accept(user, dialog):
    button = dialog.findChild(QDialogButtonBox).buttons()[0]
    user.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for(user, kind):
    user.qtbot.waitUntil(lambda: user.open_dialog(kind) is not None)
    return user.open_dialog(kind)


def test_a_bundle_is_looked_at_and_taken_in_with_drawings_and_lessons(open_window, theirs, tmp_path, library_path):
    bundle = tmp_path / "x.nnfs"
    lessons = format_progress(Progress(lessons={"01_first": LessonProgress(finished=True)}))
    write(theirs, bundle, everything=True, drawings=True, lessons=lessons, sender="Ann")
    user = open_window(files=[bundle])
    preview = wait_for(user, BundlePreview)
    facts = words_of(preview)
    assert "A bundle of 0.0 MB: 1 run, 1 drawing." in facts
    assert "It is from Ann." in facts
    rows = preview.findChild(QTableView).model()
    assert [rows.index(0, column).data() for column in (0, 1, 2, 4)] == ["First <b>try</b>", "small", "3", "new"]
    preview.findChild(QCheckBox, "takeDrawings").setChecked(True)
    preview.findChild(QCheckBox, "takeLessons").setChecked(True)
    accept(user, preview)
    user.qtbot.waitUntil(lambda: user.status.startswith("1 run was taken in. 1 drawing was taken in."))
    with Library(library_path) as library:
        assert [run.name for run in library.runs.entries().runs] == ["First <b>try</b>"]
    user.qtbot.waitUntil(lambda: read_progress(library_path.with_name(FILE))[0].of("01_first").finished)
    user.press("drawingsAction")
    user.qtbot.waitUntil(lambda: user.find("drawingsList").count() == 1)


def test_the_names_of_runs_have_room_beside_data_with_a_long_name(open_window, theirs, tmp_path):
    points = PointsRecipe.parse("points:spirals?classes=3,noise=0.123,points=120,seed=12345").make()
    config = small_config(network=NetworkConfig(inputs=2, outputs=points.classes), epochs=1)
    record(theirs, config, dataset=points, name="A run on points")
    bundle = tmp_path / "x.nnfs"
    write(theirs, bundle, everything=True)
    table = wait_for(open_window(files=[bundle]), BundlePreview).findChild(QTableView)
    names = table.horizontalHeader().sectionSize(0)
    assert names >= table.fontMetrics().horizontalAdvance("A run on points")
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_of_many_ticked_runs_two_are_named(user, open_table, add_run):
    names = [f"A run {number}" for number in range(5)]
    for name in names:
        add_run(SMALL, name)
    table = open_table()
    table.wait_for(*names)
    table.tick(*names)
    user.press("exportBundleAction")
    scope = wait_for(user, BundleDialog).findChild(QComboBox, "bundleScope")
    assert scope.itemText(0) == "5 runs: A run 0, A run 1 and 3 more"


@pytest.mark.slow
def test_chosen_runs_are_written_and_known_where_they_come_from(user, theirs, library_path, choose_file, tmp_path):
    bundle = tmp_path / "x.nnfs"
    write(theirs, bundle, everything=True)
    with Library(library_path) as library:
        take(bundle, library)
    write_progress(library_path.with_name(FILE), Progress(lessons={"01_first": LessonProgress(finished=True)}))
    choose_file(bundle)
    user.press("exportBundleAction")
    dialog = wait_for(user, BundleDialog)
    scope = dialog.findChild(QComboBox, "bundleScope")
    assert [scope.itemText(row) for row in range(scope.count())] == ["Everything: 1 run, and all experiments", "No runs"]
    assert not dialog.findChild(QCheckBox, "bundleDrawings").isEnabled()
    dialog.findChild(QCheckBox, "bundleLessons").setChecked(True)
    dialog.findChild(QLineEdit, "bundleSender").setText("Bea")
    accept(user, dialog)
    user.qtbot.waitUntil(lambda: user.status.startswith(f"Saved {bundle}: 1 run, "))
    assert b'"sender": "Bea"' in bundle.read_bytes()
    user.press("openBundleAction")
    preview = wait_for(user, BundlePreview)
    assert preview.findChild(QTableView).model().index(0, 4).data() == "is here already"
    preview.reject()
    user.qtbot.waitUntil(lambda: user.status == "Nothing was taken in.")


@pytest.mark.slow
def test_a_library_is_taken_in_and_what_is_no_bundle_is_refused(user, theirs, choose_file, tmp_path, qtbot):
    choose_file(theirs.path)
    user.press("openBundleAction")
    preview = wait_for(user, BundlePreview)
    assert "A library of" in words_of(preview)
    accept(user, preview)
    qtbot.waitUntil(lambda: user.status == "1 run was taken in. The view Runs has them.")
    damaged = tmp_path / "damaged.nnfs"
    damaged.write_text(json.dumps("nothing"))
    choose_file(damaged)
    user.press("openBundleAction")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "damaged.nnfs is not a whole bundle" in user.question.text()
    user.question.close()
