"""The commands for lessons: what is wrong with a file, which there are, and a new one."""

from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli.input import STANDARD, JsonOption, OverwriteOption, check_output, fail
from nnfs_gui.cli.output import echo, print_json, say
from nnfs_gui.lessons.lesson import Lesson
from nnfs_gui.lessons.lesson_file import SUFFIX, LessonFileError, check_lesson, read_text
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.lessons.template import TEMPLATE
from nnfs_gui.storage.whole_file import replace_file, unwritable
from nnfs_gui.words import showable

_FAULTY = 1  # the exit status where a file was read and is no lesson

app = typer.Typer(
    help="Check a lesson that you have written, list those that come with the program, or begin a new one.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Lessons, in TOML.")],
    as_json: JsonOption = False,
) -> None:
    """Say everything that is wrong with lessons, with its line."""
    is_faulty = False
    for path in files:
        try:
            lesson, problems = check_lesson(read_text(path), path)
        except LessonFileError as error:
            raise fail(error) from error
        for problem in problems:
            is_faulty = True
            if as_json:
                print_json({"file": showable(str(path)), "line": problem.line, "problem": str(problem.text)})
            else:
                echo(f"{showable(str(path))}:{problem.line}: {problem.text}")
        if lesson is not None:
            say(f"{showable(str(path))}: {lesson.title}, {_count(lesson)}. Nothing is wrong with it.")
    if is_faulty:
        raise typer.Exit(_FAULTY)


@app.command("list")
def list_lessons(as_json: JsonOption = False) -> None:
    """List the lessons and challenges that come with the program."""
    shelf = shipped_lessons()
    for lesson in shelf.lessons:
        if as_json:
            print_json(
                {
                    "key": lesson.key,
                    "title": lesson.title,
                    "question": lesson.question,
                    "minutes": lesson.minutes,
                    "steps": len(lesson.steps),
                    "needs": list(lesson.needs),
                    "is_challenge": lesson.challenge is not None,
                }
            )
        else:
            what = "challenge" if lesson.challenge is not None else f"{lesson.minutes} min"
            echo(f"{lesson.key:20}  {what:>9}  {lesson.title}: {lesson.question}")
    for problem in shelf.problems:
        say(problem)
    if not shelf.lessons:
        say("No lessons are installed.")


@app.command()
def new(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=f"The file to write; it ends in {SUFFIX}.")],
    overwrite: OverwriteOption = False,
) -> None:
    """Write a lesson with comments, to begin with. In the window, Learn > Open lesson file shows it as you write."""
    if file != STANDARD and file.suffix.lower() != SUFFIX:
        raise fail(f"{file} should end in {SUFFIX}.")
    check_output(file, overwrite)
    try:
        replace_file(file, TEMPLATE.encode())
    except OSError as error:
        raise fail(unwritable(file, error)) from error
    say(f"Wrote {file}. Check it with: nnfs-gui lesson check {file}")


def _count(lesson: Lesson) -> str:
    return f"{len(lesson.steps)} step{'s' * (len(lesson.steps) != 1)}"
