"""A file that is being edited is noticed, whichever way the editor saves it."""

import pytest

from nnfs_gui.gui.lessons.file_watcher import FileWatcher


@pytest.fixture
def watched(qtbot, tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text("before")
    watcher = FileWatcher()
    watcher.watch(path)
    return watcher, path


def write_in_place(path, text):
    path.write_text(text)


def replace(path, text):
    other = path.with_suffix(".new")
    other.write_text(text)
    other.replace(path)


def move_aside(path, text):
    path.rename(path.with_suffix(".bak"))
    path.write_text(text)


def remove_first(path, text):
    path.unlink()
    path.write_text(text)


@pytest.mark.parametrize("save", [write_in_place, replace, move_aside, remove_first])
def test_each_way_to_save_is_noticed_again_and_again(watched, qtbot, save):
    watcher, path = watched
    for text in ("first", "second one", "third, which is longer"):
        with qtbot.waitSignal(watcher.changed):
            save(path, text)


def test_other_files_beside_it_are_nothing_new(watched, qtbot, tmp_path):
    watcher, _ = watched
    changes = []
    watcher.changed.connect(lambda: changes.append(1))
    (tmp_path / "picture.svg").write_text("other")
    qtbot.rest(400)
    assert not changes


def test_a_file_that_is_no_longer_watched_is_not_told_of(watched, qtbot):
    watcher, path = watched
    watcher.watch(None)
    changes = []
    watcher.changed.connect(lambda: changes.append(1))
    path.write_text("later")
    qtbot.rest(400)
    assert not changes
