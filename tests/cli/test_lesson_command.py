"""What is wrong with a lesson is printed with its lines; the lessons that come with the program are listed."""

import json

import pytest
from command_line import refusal, run, succeed
from lesson_files import LESSON

from nnfs_gui.lessons.lesson_file import read_lesson
from nnfs_gui.lessons.shelf import shipped_lessons


@pytest.fixture
def faulty(tmp_path):
    path = tmp_path / "x.toml"
    path.write_text(LESSON + "until = [{is = 'pda'}]\nminutes = 3\n")
    return path


def test_everything_that_is_wrong_is_printed_with_file_and_line(faulty):
    result = run("lesson", "check", faulty)
    assert result.exit_code == 1
    first, second = result.stdout.splitlines()
    assert first.startswith(f"{faulty}:8: A condition says what it is about")
    assert second.startswith(f"{faulty}:9: “minutes” means nothing in a step")
    result = run("lesson", "check", "--json", faulty)
    assert [(entry["file"], entry["line"]) for entry in map(json.loads, result.stdout.splitlines())] == [
        (str(faulty), 8),
        (str(faulty), 9),
    ]


def test_nothing_is_wrong_with_a_new_lesson(tmp_path):
    path = tmp_path / "mine.toml"
    succeed("lesson", "new", path)
    assert succeed("lesson", "check", path) == []
    assert read_lesson(path).key == "my-lesson"
    assert "was left as it is" in refusal("lesson", "new", path)
    succeed("lesson", "new", path, "--overwrite")
    assert "should end in .toml" in refusal("lesson", "new", tmp_path / "mine.txt")


def test_what_cannot_be_read_is_refused(tmp_path, faulty):
    assert "could not be read" in refusal("lesson", "check", tmp_path / "none.toml")
    (tmp_path / "y.toml").write_bytes(b"\xff")
    assert "is not a text in UTF-8" in refusal("lesson", "check", tmp_path / "y.toml")


def test_the_lessons_that_come_with_the_program_are_listed():
    lessons = shipped_lessons().lessons
    assert [line.split()[0] for line in succeed("lesson", "list")] == [lesson.key for lesson in lessons]
    listed = list(map(json.loads, succeed("lesson", "list", "--json")))
    assert [entry["title"] for entry in listed] == [lesson.title for lesson in lessons]
