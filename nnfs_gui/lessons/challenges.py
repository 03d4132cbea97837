"""Challenges: which of one's own runs keep the rules, and in which order they stand, the best first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nnfs_gui.lessons.conditions import Condition, rule_missing
from nnfs_gui.lessons.figures import RUN_FIGURES
from nnfs_gui.lessons.lesson import Challenge, Lesson, Step
from nnfs_gui.lessons.situation import RunFacts, Since, data_facts
from nnfs_gui.lessons.wanted import Wanted
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.training.events import EpochMetrics, Started
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_SHOWN = 20  # runs of a board
_EPOCHS = "epochs"  # the figure by which a run counts as it was after its first epoch that keeps the rules
_ACCURACY = "validation_accuracy"


@dataclass(frozen=True, slots=True)
class Entry:
    """A run on a board: its figure, and its validation accuracy at the epoch that counts, with its 95 % interval."""

    run_id: str
    number: int
    title: Text  # with its number
    network: str  # the width of every layer
    figure: float
    epoch: int
    accuracy: float | None
    interval: tuple[float, float] | None  # None where nobody knows on how many images it validates
    place: int = 1  # the same for those whose figures are equal
    may_be_luck: bool = False  # the validation images are too few to say that it keeps the rules, or is behind the first


@dataclass(frozen=True, slots=True)
class Missed:
    """A run that is not on the board, and why."""

    title: Text  # with its number
    why: Text


@dataclass(frozen=True, slots=True)
class Board:
    """The runs that keep the rules, the best first, and how many more there are; the newest run, if it is not among them."""

    entries: tuple[Entry, ...] = ()
    more: int = 0
    missed: Missed | None = None


def what_counts(challenge: Challenge) -> tuple[Text, ...]:
    """Return the sentences that say by which figure runs are put in order, and which of them count."""
    by = {
        _EPOCHS: QT_TRANSLATE_NOOP("Core", "What counts is the first epoch after which the rules are kept."),
        "parameters": QT_TRANSLATE_NOOP("Core", "What counts is the number of parameters, weights and biases together."),
        _ACCURACY: QT_TRANSLATE_NOOP(
            "Core",
            "What counts is the validation accuracy of the network with which the run ended. Runs whose intervals overlap "
            "with that of the first may be as good as it.",
        ),
    }
    figure = Text(by[challenge.order_by]) if challenge.order_by in by else _by_figure(challenge)
    rest = QT_TRANSLATE_NOOP(
        "Core",
        "Rules are judged by the validation images; the test images choose nothing. The interval says what so few images "
        "can tell: who tries often has luck at times. Runs that go on from another run, or from a network in a file, do "
        "not count.",
    )
    return figure, Text(rest)


def _by_figure(challenge: Challenge) -> Text:
    name = Text(RUN_FIGURES[challenge.order_by].what)
    if challenge.descending:
        return Text(QT_TRANSLATE_NOOP("Core", "What counts is {figure}: the more, the better."), figure=name)
    return Text(QT_TRANSLATE_NOOP("Core", "What counts is {figure}: the less, the better."), figure=name)


def make_board(library: Library, challenge: Challenge) -> Board:
    """Return the board of a challenge, from all runs of a library. Raises LibraryError."""
    runs = [run for run in library.runs.entries().runs if run.epochs_done]
    judged = [_judge(library, run, challenge) for run in runs]  # the newest first
    entries = [each for each in judged if isinstance(each, Entry)]
    sign = -1 if challenge.descending else 1
    entries.sort(key=lambda entry: (sign * entry.figure, -(entry.accuracy or 0.0), entry.number))
    shown = list(_placed(entries[:_MOST_SHOWN]))
    missed = Missed(runs[0].numbered_title, judged[0]) if judged and isinstance(judged[0], Text) else None
    return Board(tuple(_doubted(shown, challenge)), len(entries) - len(shown), missed)


def run_facts(run: Run, course: Sequence[EpochMetrics] = ()) -> RunFacts:
    """Return what conditions may ask of a run of the library; `course` are its epochs, where they are at hand."""
    return RunFacts(
        run.config,
        data=data_facts(run.dataset, run.class_names, points=run.dataset.startswith("points:")),
        images=run.train_count,
        epochs=run.epochs_done,
        train_loss=course[-1].train_loss if course else None,
        train_accuracy=course[-1].train_accuracy if course else None,
        validation_loss=course[-1].validation_loss if course else None,
        validation_accuracy=run.validation_accuracy,
        best_accuracy=run.best_validation_accuracy,
        test_accuracy=run.test_accuracy,
        seconds=run.seconds,
        diverged=run.status is RunStatus.DIVERGED,
        ended=run.status is not RunStatus.RUNNING,
        afresh=run.parent is None and run.own_epochs == run.epochs_done,
        course=tuple(course),
        id=run.id,
    )


def _rules(challenge: Challenge) -> tuple[Condition, ...]:
    """Return the rules with what holds in each challenge: who goes on from what was learnt elsewhere would have no work."""
    return tuple(replace(rule, wanted={"afresh": Wanted(True), **rule.wanted}) for rule in challenge.rules)


def _judge(library: Library, run: Run, challenge: Challenge) -> Entry | Text:
    """Return where a run stands, or why it does not count."""
    facts = run_facts(run)
    if challenge.order_by == _EPOCHS:
        facts = _first_that_keeps(challenge, run, library.runs.epochs(run.id)) or facts
    lacks = (rule_missing(rule, facts) for rule in _rules(challenge))
    first = next((text for text in lacks if text is not None), None)
    if first is not None:
        return first
    figure = RUN_FIGURES[challenge.order_by].of(facts)
    if figure is None or isinstance(figure, str):
        return Text(
            QT_TRANSLATE_NOOP("Core", "What counts is not known of it: {figure}."),
            figure=Text(RUN_FIGURES[challenge.order_by].what),
        )
    accuracy, count = facts.validation_accuracy, _validation_count(library, run)
    interval = None if accuracy is None or not count else wilson_interval(round(accuracy * count), count)
    epoch = facts.epochs if challenge.order_by == _EPOCHS else run.final_epoch
    return Entry(run.id, run.number, run.numbered_title, run.network, float(figure), epoch, accuracy, interval)


def _first_that_keeps(challenge: Challenge, run: Run, course: Sequence[EpochMetrics]) -> RunFacts | None:
    """Return the run as it was after its first epoch that keeps the rules; None if there is none."""
    whole, best = run_facts(run), 0.0
    for done, metrics in enumerate(course, 1):
        best = max(best, metrics.validation_accuracy or 0.0)
        facts = replace(
            whole,
            epochs=metrics.epoch,
            train_loss=metrics.train_loss,
            train_accuracy=metrics.train_accuracy,
            validation_loss=metrics.validation_loss,
            validation_accuracy=metrics.validation_accuracy,
            best_accuracy=best,
            course=tuple(course[:done]),
        )
        if all(rule_missing(rule, facts) is None for rule in _rules(challenge)):
            return facts
    return None


def _validation_count(library: Library, run: Run) -> int:
    """Return on how many images a run validates; 0 where that is not known."""
    started = (incident for incident in library.runs.incidents(run.id) if isinstance(incident, Started))
    return next((incident.validation_count for incident in started), 0)


def _placed(entries: Iterable[Entry]) -> Iterable[Entry]:
    """Yield the entries with their places, of which those have the same whose figures are equal."""
    before: Entry | None = None
    for number, entry in enumerate(entries, 1):
        is_equal = before is not None and entry.figure == before.figure
        before = replace(entry, place=before.place if before is not None and is_equal else number)
        yield before


def _doubted(entries: Iterable[Entry], challenge: Challenge) -> Iterable[Entry]:
    """Yield the entries; of some their interval leaves open whether they keep the rules, or are worse than the first."""
    needed = max(_least_accuracy(challenge), default=None)
    first: Entry | None = None
    for entry in entries:
        first = first or entry
        doubt = False
        if entry.interval is not None and challenge.order_by == _ACCURACY and first.interval is not None:
            doubt = entry is not first and entry.interval[1] >= first.interval[0]
        elif entry.interval is not None and needed is not None:
            doubt = entry.interval[0] < needed
        yield replace(entry, may_be_luck=doubt)


def _least_accuracy(challenge: Challenge) -> list[float]:
    """Return the validation accuracies that the rules ask for at least."""
    wanted = (rule.wanted.get(name) for rule in challenge.rules for name in (_ACCURACY, "best_accuracy"))
    return [float(each.value) for each in wanted if each is not None and each.compare in (">=", ">")]


def with_goal_as_step(lesson: Lesson) -> Lesson:
    """Return a challenge without steps with one that says its goal, and is done when a run has kept the rules."""
    if lesson.challenge is None or lesson.steps:
        return lesson
    rules = tuple(replace(rule, since=Since.EVER) for rule in _rules(lesson.challenge))
    return replace(lesson, steps=(Step("goal", lesson.question, lesson.challenge.goal, until=rules),))
