"""What the command line prints."""

import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.output import echo, print_json
from nnfs_gui.cli.quiet import is_quiet
from nnfs_gui.data.class_labels import find_class, sort_names
from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.inspection.readings.lookalikes import Lookalikes, find_lookalikes
from nnfs_gui.recognition.before_after import FEWEST_TO_JUDGE_BY, BeforeAfter
from nnfs_gui.recognition.certainty import CertaintyFigures
from nnfs_gui.recognition.teaching_words import explain_teaching
from nnfs_gui.storage.drawing_file import Drawing
from nnfs_gui.storage.library.comparison_words import comparison_sentences
from nnfs_gui.storage.library.films.plan import MEGABYTE
from nnfs_gui.storage.library.films.table import FilmRoom
from nnfs_gui.storage.library.run_comparison import RunComparison
from nnfs_gui.storage.library.run_export import describe, summarize
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.evaluation import Evaluation, wilson_interval
from nnfs_gui.training.events import EpochMetrics, Progress
from nnfs_gui.training.fit import describe_progress
from nnfs_gui.words import showable

_Result = TypeVar("_Result")
_RUN_ROW = "{:8}  {:11} {:>11} {:>10} {:>7} {:>9}  {}"
_NO_INK = "There is no ink in it."
_WHEN = ("before", "after")
_DOTS = 8
_FIRST = 20  # the notebook looks at so many test images


class ProgressLine:
    """One line on the error stream that is written over as work goes on; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty() and not is_quiet()

    def write(self, line: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()

    def clear(self) -> None:
        self.write("")


class ProgressBar(ProgressLine):
    """How far a training has come."""

    def __init__(self, epochs: int) -> None:
        super().__init__()
        self._epochs = epochs

    def show(self, progress: Progress) -> None:
        self.write(describe_progress(progress, self._epochs))


def follow(words: str, steps: Iterator[_Result | None], count: int = 0) -> _Result:
    """Go through steps to their result, and show these words meanwhile, with the share of the count that is done."""
    line = ProgressLine()
    try:
        line.write(words)
        for number, result in enumerate(steps, start=1):
            if result is not None:
                return result
            line.write(f"{words} {number / count:.0%}" if count else f"{words} {'.' * (number % _DOTS)}")
    finally:
        line.clear()
    raise AssertionError("the last step is the result")


def print_epoch(metrics: EpochMetrics, epochs: int, as_json: bool) -> None:
    """Print how an epoch went: to the last digit as JSON, and else in the words of the scripts, to be read."""
    if as_json:
        keys = ("epoch", "train_loss", "validation_loss", "validation_accuracy", "seconds")
        print_json({key: getattr(metrics, key) for key in keys})
        return
    words = f"{metrics.epoch}/{epochs}, error={metrics.train_loss:.4g}"
    if metrics.validation_loss is not None and metrics.validation_accuracy is not None:
        words += f", validation_error={metrics.validation_loss:.4g}, accuracy={metrics.validation_accuracy:.2%}"
    echo(words)


def print_test(
    result: Evaluation, dataset: Dataset, parameters: int, seconds: float, as_json: bool, *, with_answers: bool
) -> None:
    """Print how a run ended: the accuracy on the test images, perhaps after the answers to the first of them."""
    noun = "point" if dataset.shows_points else "image"
    answers = list(zip(result.predictions[:_FIRST].tolist(), dataset.test_labels[:_FIRST].tolist(), strict=True))
    first_accuracy = sum(prediction == label for prediction, label in answers) / len(answers)
    if as_json:
        accuracies = {"test_accuracy": result.accuracy, "test_accuracy_20": first_accuracy}
        print_json(accuracies | {"parameters": parameters, "seconds": seconds})
        return
    if with_answers:
        names = dataset.class_names
        for prediction, label in answers:
            echo(f"pred: {names[prediction]}\ttrue: {names[label]}")
        first = f"first test {noun}" if len(answers) == 1 else f"first {len(answers)} test {noun}s"
        echo(f"accuracy on the {first}: {first_accuracy:.2%}")
    tested = f"the only test {noun}" if result.total == 1 else f"all {result.total:,} test {noun}s"
    echo(f"accuracy on {tested}: {result.accuracy:.2%} {_interval(result)}")
    echo(f"{parameters:,} parameters, {seconds:.1f} s")


def print_evaluation(
    result: Evaluation,
    names: Sequence[str],
    as_json: bool,
    *,
    certainty: CertaintyFigures | None = None,
    framed: Evaluation | None = None,
    writers: Mapping[str, float] | None = None,
    of_points: bool = False,
) -> None:
    """Print a test; `names` are those of the classes. With `framed`, also that of the images framed as drawings are."""
    if as_json:
        print_json(_evaluation_values(result, names, certainty, framed, writers))
        return
    noun = "point" if of_points else "image"
    _echo_accuracies(result, names, certainty, framed, noun)
    _echo_classes(result, names, noun)
    if writers:
        echo("\naccuracy   writer")
        for writer, share in writers.items():
            echo(f"{share:8.2%}   {writer}")


def _evaluation_values(
    result: Evaluation,
    names: Sequence[str],
    certainty: CertaintyFigures | None,
    framed: Evaluation | None,
    writers: Mapping[str, float] | None,
) -> dict[str, Any]:
    """Return a test as JSON has it."""
    alike = find_lookalikes(result.confusion)
    sureness = dict.fromkeys(("calibration_error", "silent", "silent_of_right")) if certainty is None else asdict(certainty)
    per_digit = [None if math.isnan(share) else share for share in result.class_accuracy.tolist()]
    figures = {"accuracy": result.accuracy, "interval": result.interval, "correct": result.correct}
    figures |= {"images": result.total, "per_digit": per_digit, "confusion": result.confusion.tolist()}
    figures |= {} if _are_digits(names) else {"classes": list(names)}
    if alike.groups:
        shares = {"share_of_mistakes": alike.share_of_mistakes, "accuracy": alike.accuracy, "interval": alike.interval}
        figures |= {"lookalikes": {"groups": _lookalike_names(alike, names)} | shares}
    if framed:
        figures |= {"through_pad": {"accuracy": framed.accuracy, "interval": framed.interval}}
    if writers:
        figures |= {"per_writer": dict(writers)}
    return figures | sureness


def _echo_accuracies(
    result: Evaluation, names: Sequence[str], certainty: CertaintyFigures | None, framed: Evaluation | None, noun: str
) -> None:
    """Print how many of all images, or points, are read right, and what else is known of all of them."""
    alike = find_lookalikes(result.confusion)
    counted = noun if result.total == 1 else f"{noun}s"
    echo(f"accuracy: {result.accuracy:.2%} {_interval(result)}, {result.correct:,} of {result.total:,} {counted}")
    if alike.groups:
        echo(f"hard to tell apart: {'; '.join(map(_either, _lookalike_names(alike, names)))}")
        echo(f"   {alike.share_of_mistakes:.0%} of the mistakes are among these; counted as one each:")
        echo(f"   {alike.accuracy:.2%} {_interval(alike)}")
    if framed:
        echo(f"framed as drawings are: {framed.accuracy:.2%} {_interval(framed)}")
    if certainty is not None:
        echo(f"expected calibration error: {certainty.calibration_error:.2%}")
        echo(f"not sure: {certainty.silent:.2%} of all {noun}s, {certainty.silent_of_right:.2%} of those read right")


def _echo_classes(result: Evaluation, names: Sequence[str], noun: str) -> None:
    """Print how each class is read, and what is taken for what."""
    title = "digit" if _are_digits(names) else "class"
    first = max(map(len, (title, *names)))
    wide = max(7, *(len(name) + 2 for name in names))
    echo(f"\n{title:>{first}}   accuracy   {noun}s")
    for name, share, count in zip(names, result.class_accuracy, result.confusion.sum(axis=1), strict=True):
        echo(f"{name:>{first}} {'-' if math.isnan(share) else format(share, '.2%'):>10} {count:8,}")
    echo(f"\nconfusion: a row for each true {title}, a column for each answer")
    echo(" " * first + "".join(f"{name:>{wide}}" for name in names))
    for name, row in zip(names, result.confusion, strict=True):
        echo(f"{name:>{first}}" + "".join(f"{count:{wide},}" for count in row))


def _lookalike_names(alike: Lookalikes, names: Sequence[str]) -> list[list[str]]:
    return [[names[number] for number in group] for group in alike.groups]


def print_strangers(labels: Sequence[str], sure: Sequence[bool], as_json: bool) -> None:
    """Print of how many drawings that belong to none of a model's classes it is not sure, as it should be."""
    counts = dict.fromkeys(sort_names(set(labels)), (0, 0))  # not sure, of so many
    for label, is_sure in zip(labels, sure, strict=True):
        silent, count = counts[label]
        counts[label] = silent + (not is_sure), count + 1
    silent = len(sure) - sum(sure)
    low, high = wilson_interval(silent, len(sure))
    if as_json:
        figures = {"drawings": len(sure), "not_sure": silent, "share": silent / len(sure), "interval": (low, high)}
        per_label = {label: {"not_sure": one, "drawings": count} for label, (one, count) in counts.items()}
        print_json({"of_no_class": figures | {"per_label": per_label}})
        return
    echo(f"\nof none of its classes: {len(sure):,} drawing{'s' * (len(sure) != 1)}")
    echo(f"not sure, as it should be: {silent / len(sure):.2%} (95% interval {low:.2%} to {high:.2%})")
    wide = max(len("label"), *map(len, counts))
    echo(f"\n{'label':>{wide}}   not sure   drawings")
    for label, (one, count) in counts.items():
        echo(f"{label:>{wide}} {one / count:10.2%} {count:10,}")


def print_teaching(drawings: int, seconds: float, result: BeforeAfter | None, as_json: bool) -> None:
    """Print how long a teaching took, and what it has brought, if that was measured."""
    rows: dict[str, tuple[Evaluation | None, Evaluation | None]] = {}
    if result is not None:
        rows = {
            "drawings": (result.drawings_before, result.drawings_after),
            "held_out": (result.held_out_before, result.held_out_after),
            "test": (result.test_before, result.test_after),
        }
    if as_json:
        figures = {f"{name}_{when}": pair[after] for name, pair in rows.items() for after, when in enumerate(_WHEN)}
        parts = {name: part and {"accuracy": part.accuracy, "interval": part.interval} for name, part in figures.items()}
        print_json({"drawings": drawings, "seconds": seconds} | parts)
        return
    echo(f"{drawings:,} drawings taught in {seconds:.1f} s")
    if rows:
        echo("\n" + " " * 16 + "".join(f"{when:32}" for when in _WHEN))
    for name, pair in rows.items():
        echo(f"{name.replace('_', ' '):16}" + "".join(f"{_count(part):32}" for part in pair).rstrip())
    if result is not None:
        echo(
            "\nHeld out: each drawing asked of a network that was taught without it; only digits drawn more than once are.\n"
        )
        for sentence in explain_teaching(result):
            echo(str(sentence))


def _count(part: Evaluation | None) -> str:
    """Say how many were read right, and where there are enough to tell, which share that is."""
    if part is None:
        return "-"
    share = f"   {part.accuracy:.2%}" if part.total >= FEWEST_TO_JUDGE_BY else ""
    return f"{part.correct:,} of {part.total:,}{share}"


def print_prediction(
    file: str,
    number: int,
    drawing: Drawing,
    shares: list[float],
    sure: bool | None,
    names: Sequence[str],
    as_json: bool,
) -> None:
    """Print what was read; `sure` is None where nobody knows, and `names` are those of the classes."""
    file, digit = showable(file), shares.index(max(shares))
    if as_json:
        entry = {"file": file, "drawing": number, "label": _label_of(drawing, names), "digit": digit, "sure": sure}
        entry |= {} if _are_digits(names) else {"class": names[digit]}
        print_json(entry | {"probabilities": shares})
        return
    label = "" if drawing.label is None else f"  (label {drawing.label})"
    doubt = ", but not sure" if sure is False else ""
    echo(f"{file}, drawing {number}: {names[digit]}{label}{doubt}")
    echo("   " + "  ".join(f"{name}: {share:.1%}" for name, share in zip(names, shares, strict=True)))


def _either(names: Sequence[str]) -> str:
    """Return names as "o, O or 0"."""
    return f"{', '.join(names[:-1])} or {names[-1]}"


def print_blank(file: str, number: int, drawing: Drawing, names: Sequence[str], as_json: bool) -> None:
    """Print that nothing was read, in the fields of `print_prediction`, and why."""
    file = showable(file)
    if as_json:
        fields = ("digit", "sure", *(() if _are_digits(names) else ("class",)), "probabilities")
        entry = {"file": file, "drawing": number, "label": _label_of(drawing, names)}
        print_json(entry | dict.fromkeys(fields) | {"reason": _NO_INK})
        return
    echo(f"{file}, drawing {number}: {_NO_INK}")


def _label_of(drawing: Drawing, names: Sequence[str]) -> int | str | None:
    """Return what a drawing is meant to be; of a digit a number, which can be compared with that of the answer."""
    known = None if drawing.label is None or not _are_digits(names) else find_class(drawing.label, names)
    return drawing.label if known is None else known


def _are_digits(names: Sequence[str]) -> bool:
    return tuple(names) == DIGITS


def print_runs(runs: Sequence[Run], as_json: bool) -> None:
    if as_json:
        for run in runs:
            print_json(summarize(run))
        return
    if runs:
        echo(_RUN_ROW.format("id", "status", "epochs", "validation", "test", "seconds", "network, name"))
    for run in runs:
        epochs = f"{run.epochs_done} of {run.config.epochs}"
        shares = _share(run.validation_accuracy), _share(run.test_accuracy)  # both of the network that it ended with
        what = f"{run.network}, {run.name}"
        echo(_RUN_ROW.format(run.id[:SHORT_ID], run.status, epochs, *shares, f"{run.seconds:,.1f}", what))


def print_run(run: Run, epochs: Sequence[EpochMetrics], as_json: bool) -> None:
    details = describe(run, epochs)
    if as_json:
        print_json(details)
        return
    config, versions = details.pop("config"), details.pop("versions")
    del details["epochs"]
    _print_values(details)
    _print_values(versions, "version of ")
    _print_values(config)
    if epochs:
        echo("\nepoch   training error   validation error   validation accuracy")
    for metrics in epochs:
        error = "-" if metrics.validation_loss is None else f"{metrics.validation_loss:.6f}"
        echo(f"{metrics.epoch:5} {metrics.train_loss:16.6f} {error:>18} {_share(metrics.validation_accuracy):>21}")


def print_films(room: FilmRoom, as_json: bool) -> None:
    """Print how much room films take and may take."""
    if as_json:
        print_json(
            {"bytes": room.total, "runs": len(room.taken), "bytes_of_run": room.limits.run, "bytes_of_all": room.limits.all}
        )
        return
    count, taken = len(room.taken), f"{room.total / MEGABYTE:,.1f} MB"
    if count == 0:
        echo("No run has a film.")
    else:
        echo(f"The film of 1 run takes {taken}." if count == 1 else f"The films of {count:,} runs take {taken}.")
    of_run, of_all = (f"{limit / MEGABYTE:,.0f} MB" for limit in (room.limits.run, room.limits.all))
    echo(f"That of a run may take {of_run}, and all together {of_all}.")


def print_comparison(comparison: RunComparison, settings: Mapping[str, Sequence[Any]], as_json: bool) -> None:
    """Print tested runs beside each other, the settings in which they differ as they were at the end, and what is better."""
    runs = comparison.runs
    if as_json:
        pairs = [
            {"runs": [runs[pair.first].id, runs[pair.second].id], **asdict(pair.test)}
            for pair in comparison.pairs
            if pair.test is not None
        ]
        print_json({"runs": [run.id for run in runs], "settings": dict(settings), "pairs": pairs})
        return
    is_pair = len(runs) == 2
    for place, run in enumerate(runs):
        echo(f"{run.id[:SHORT_ID]}  {_share(run.test_accuracy)} of the test data  {run.name}")
        if settings and not is_pair:
            echo("    " + ", ".join(f"{name}: {_text(values[place])}" for name, values in settings.items()))
    for name, values in settings.items() if is_pair else ():
        echo(f"{name}: {' | '.join(map(_text, values))}")
    if is_pair and (test := comparison.pairs[0].test) is not None:
        echo(f"Read right by the first alone: {test.only_first:,}; by the second alone: {test.only_second:,}.")
    for sentence in comparison_sentences(comparison, has_settings=bool(settings)):
        echo(str(sentence))


def print_export(path: Path, parameters: int, as_json: bool) -> None:
    size = path.stat().st_size
    if as_json:
        print_json({"file": showable(str(path)), "bytes": size, "parameters": parameters})
    else:
        echo(f"Wrote {showable(str(path))}, {size:,} bytes.")


def _print_values(values: Mapping[str, Any], prefix: str = "") -> None:
    for name, value in values.items():
        if isinstance(value, Mapping):
            _print_values(value, f"{prefix}{name}.")
        else:
            echo(f"{prefix}{name}: {_text(value)}")


def _text(value: Any) -> str:
    if value is None:
        return "-"
    return json.dumps(value) if isinstance(value, (tuple, list)) else str(value).replace("\n", "\n  ")


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.2%}"


def _interval(result: Evaluation | Lookalikes) -> str:
    return f"(95% interval {_limits(result)})"


def _limits(result: Evaluation | Lookalikes) -> str:
    low, high = result.interval
    return f"{low:.2%} to {high:.2%}"
