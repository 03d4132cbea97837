"""The lessons that come with the program, in their order and in a language."""

from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.lessons.lesson import Lesson
from nnfs_gui.lessons.lesson_file import SUFFIX, LessonFileError, read_lesson, read_text, with_words
from nnfs_gui.lessons.progress import Progress
from nnfs_gui.paths import MissingFileError, resource

FOLDER = "lessons"  # below resources/


@dataclass(frozen=True, slots=True)
class Shelf:
    """Lessons and challenges, in the order of their files' names, and what kept others from being read."""

    lessons: tuple[Lesson, ...] = ()
    problems: tuple[LessonFileError, ...] = ()

    def find(self, key: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.key == key), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A lesson in the list: how many of its steps are done, and whether it is the one to take next."""

    key: str
    title: str
    question: str
    minutes: int
    steps: int
    done: int
    finished: bool
    is_next: bool
    is_challenge: bool = False


def entries_of(shelf: Shelf, progress: Progress) -> list[Entry]:
    """Return the list of lessons: the next one is the first that is not finished, and before which nothing is missing."""
    finished = {key for key, each in progress.lessons.items() if each.finished}
    ready = (lesson for lesson in shelf.lessons if lesson.key not in finished and set(lesson.needs) <= finished)
    following = next((lesson for lesson in ready if lesson.challenge is None), None)
    return [
        Entry(
            lesson.key,
            lesson.title,
            lesson.question,
            lesson.minutes,
            len(lesson.steps),
            sum(step.key in progress.of(lesson.key).ticked for step in lesson.steps),
            lesson.key in finished,
            lesson is following,
            lesson.challenge is not None,
        )
        for lesson in shelf.lessons
    ]


def shipped_lessons(language: str = "en") -> Shelf:
    """Read the lessons that come with the program; what is not there in a language is in English."""
    try:
        return lessons_in(resource(FOLDER), language)
    except MissingFileError:
        return Shelf()


def lessons_in(folder: Path, language: str = "en") -> Shelf:
    """Read all lessons in a folder."""
    lessons: list[Lesson] = []
    problems: list[LessonFileError] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            lessons.append(in_language(read_lesson(path), language))
        except LessonFileError as error:
            problems.append(error)
    return Shelf(tuple(lessons), tuple(problems))


def in_language(lesson: Lesson, language: str) -> Lesson:
    """Return a lesson in the words of a language, if a folder of that name beside it has them; else as it is."""
    words = None if lesson.path is None else lesson.path.parent / language / lesson.path.name
    if words is None or language == "en" or not words.is_file():
        return lesson
    try:
        translated, problems = with_words(lesson, read_text(words))
    except LessonFileError:
        return lesson
    return lesson if problems else translated
