"""Gathers what the summary of a learner says: from what is remembered of lessons, and from the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from nnfs_gui.data.points import dataset_text
from nnfs_gui.lessons.curve_kinds import CURVE_KINDS
from nnfs_gui.lessons.lesson import Lesson, Prediction
from nnfs_gui.lessons.markup import plain
from nnfs_gui.lessons.progress import LessonProgress, Predicted, Progress
from nnfs_gui.lessons.summary import (
    AnsweredPrediction,
    Curve,
    LearntLesson,
    OwnDrawing,
    Summary,
    TickedStep,
    TrainedRun,
)
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_RUNS, _MOST_DRAWINGS = 20, 60  # the newest
_ROOM = 1.1  # an axis reaches so many times as high as the highest value


@dataclass(frozen=True, slots=True)
class Speaker:
    """How things are said: a sentence in the learner's language, and a date."""

    say: Callable[[Text], str]
    date: Callable[[datetime], str]


def gather(library: Library | None, progress: Progress, lessons: Sequence[Lesson], speaker: Speaker) -> Summary:
    """Return the summary of all lessons that were begun; without a library, without runs and drawings.

    The runs are those since the first of these lessons was begun. Raises LibraryError.
    """
    begun = [(lesson, progress.lessons[lesson.key]) for lesson in lessons if lesson.key in progress.lessons]
    since = min((each.began for _, each in begun), default=datetime.min.replace(tzinfo=UTC))
    since = since.replace(microsecond=0)  # as the library keeps it
    runs: list[TrainedRun] = []
    drawings: list[OwnDrawing] = []
    if library is not None:
        found = library.runs.entries(most=_MOST_RUNS).runs
        new = [run for run in reversed(found) if run.created >= since and run.epochs_done]
        runs = [_run(run, library.runs.epochs(run.id), speaker) for run in new]
        kept = library.drawings.entries()[-_MOST_DRAWINGS:]
        drawings = [OwnDrawing(each.label, tuple(each.strokes), each.image) for each in kept]
    learnt = [_lesson(lesson, each, speaker) for lesson, each in begun]
    return Summary(speaker.date(datetime.now(UTC)), learnt, runs, drawings)


def _lesson(lesson: Lesson, progress: LessonProgress, speaker: Speaker) -> LearntLesson:
    steps = tuple(TickedStep(step.title, step.key in progress.ticked) for step in lesson.steps)
    asked = ((step.predict, progress.predictions.get(step.key)) for step in lesson.steps)
    made = tuple(_prediction(predict, each, speaker) for predict, each in asked if predict is not None and each is not None)
    return LearntLesson(lesson.title, lesson.question, speaker.date(progress.began), steps, made)


def _prediction(prediction: Prediction, made: Predicted, speaker: Speaker) -> AnsweredPrediction:
    question = plain(prediction.question)
    if prediction.is_curve:
        guess, truth = dict(enumerate(made.guess, 1)), dict(enumerate(made.truth, 1))
        high = 100.0 if CURVE_KINDS[prediction.of].is_share else _ROOM * max((*made.guess, *made.truth), default=1.0) or 1.0
        return AnsweredPrediction(question, expected_curve=guess, happened_curve=truth, high=high, score=made.score)
    unit = f" {prediction.unit}" if prediction.unit else ""
    number = QT_TRANSLATE_NOOP("Core", "{value:,.4g}{unit}")
    expected, happened = (
        speaker.say(Text(number, value=values[0], unit=unit)) if values else "" for values in (made.guess, made.truth)
    )
    return AnsweredPrediction(question, expected, happened, score=made.score)


def _run(run: Run, course: Sequence[EpochMetrics], speaker: Speaker) -> TrainedRun:
    template = QT_TRANSLATE_NOOP("Core", "{network}, {parameters:,} parameters, epochs: {epochs:,}, learnt from {dataset}")
    facts = [
        speaker.say(
            Text(
                template,
                network=run.network,
                parameters=run.config.network.parameter_count,
                epochs=run.epochs_done,
                dataset=dataset_text(run.dataset),
            )
        )
    ]
    if run.validation_accuracy is not None:
        validation = QT_TRANSLATE_NOOP("Core", "validation accuracy {share:.2f} %")
        facts.append(speaker.say(Text(validation, share=100 * run.validation_accuracy)))
    if run.test_accuracy is not None and run.test_interval is not None:
        low, high = (100 * end for end in run.test_interval)
        test = QT_TRANSLATE_NOOP("Core", "test accuracy {share:.2f} % (95 % interval: {low:.1f} to {high:.1f} %)")
        facts.append(speaker.say(Text(test, share=100 * run.test_accuracy, low=low, high=high)))
    shares = {each.epoch: each.validation_accuracy for each in course}
    validation_curve: Curve = {epoch: 100 * share for epoch, share in shares.items() if share is not None}
    training_curve: Curve = {each.epoch: 100 * each.train_accuracy for each in course}
    return TrainedRun(speaker.say(run.title), speaker.date(run.created), "; ".join(facts), training_curve, validation_curve)
