"""What is remembered of lessons by two windows at once stands in one file, and neither loses what the other one wrote."""

import pytest
from PySide6.QtCore import QObject

from nnfs_gui.gui.lessons.progress_store import ProgressStore
from nnfs_gui.lessons.progress import FILE, LessonProgress, Progress, format_progress, read_progress

DONE = LessonProgress(ticked=("a",), finished=True)


@pytest.fixture
def open_store(qapp, tmp_path):
    """Opens a store of a window."""
    parent = QObject()
    stores = []

    def open_it():
        stores.append(ProgressStore(tmp_path, parent))
        return stores[-1]

    yield open_it
    for store in stores:
        store.shutdown()


def test_two_windows_remember_together(qtbot, open_store, tmp_path):
    def remembered():
        return read_progress(tmp_path / FILE)[0]

    first, second = open_store(), open_store()
    first.put(first.progress.with_lesson("one", DONE))
    qtbot.waitUntil(lambda: "one" in remembered().lessons)
    second.put(second.progress.with_lesson("two", DONE))
    qtbot.waitUntil(lambda: set(second.progress.lessons) == {"one", "two"})
    assert remembered() == second.progress
    first.put(first.progress.with_lesson("one", LessonProgress()))  # begun anew
    first.shutdown()
    assert remembered().lessons == {"one": LessonProgress(), "two": DONE}


def test_what_a_bundle_tells_is_remembered_and_what_it_tells_wrongly_is_said(qtbot, open_store):
    store = open_store()
    with qtbot.waitSignal(store.taken):
        store.take(format_progress(Progress(lessons={"one": DONE})))
    assert store.progress.of("one") == DONE
    with qtbot.waitSignal(store.message):
        store.take("{")
