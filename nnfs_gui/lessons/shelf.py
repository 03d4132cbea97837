"""The lessons that come with the program, in their order and in a language."""

from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.lessons.lesson import Lesson
from nnfs_gui.lessons.lesson_file import SUFFIX, LessonFileError, read_lesson, read_text, with_words
from nnfs_gui.paths import MissingFileError, resource

FOLDER = "lessons"  # below resources/


@dataclass(frozen=True, slots=True)
class Shelf:
    """Lessons and challenges, in the order of their files' names, and what kept others from being read."""

    lessons: tuple[Lesson, ...] = ()
    problems: tuple[LessonFileError, ...] = ()

    def find(self, key: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.key == key), None)


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
