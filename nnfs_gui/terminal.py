"""What the command line prints."""

import json
import math
import sys
from dataclasses import asdict
from typing import Any

import typer

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.storage.drawing_file import Drawing
from nnfs_gui.training.certainty import CertaintyFigures
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics, Progress

_BAR_WIDTH = 30
_FIRST = 20  # the notebook looks at so many test images


class ProgressBar:
    """One line on the error stream that is written over as training goes on; nothing where that is no terminal."""

    def __init__(self, epochs: int) -> None:
        self._epochs = epochs
        self._shown = sys.stderr.isatty()

    def show(self, progress: Progress) -> None:
        done = int(_BAR_WIDTH * progress.epochs_done / self._epochs)
        bar = "#" * done + "." * (_BAR_WIDTH - done)
        speed = f"{progress.images_per_second:,.0f} images/s, {progress.seconds_left:.0f} s left"
        self._write(f"[{bar}] {progress.epochs_done:.1f}/{self._epochs}  {speed}")

    def clear(self) -> None:
        self._write("")

    def _write(self, line: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()


def print_epoch(metrics: EpochMetrics, epochs: int, as_json: bool) -> None:
    if as_json:
        keys = ("epoch", "train_loss", "validation_loss", "validation_accuracy", "seconds")
        print_json({key: getattr(metrics, key) for key in keys})
    else:
        typer.echo(f"{metrics.epoch}/{epochs}, error={metrics.train_loss}")


def print_test(result: Evaluation, dataset: Dataset, parameters: int, seconds: float, as_json: bool) -> None:
    """Print how a run ended: the answers to the first test images, and the accuracy on them and on all."""
    answers = list(zip(result.predictions[:_FIRST].tolist(), dataset.test_labels[:_FIRST].tolist(), strict=True))
    first_accuracy = sum(prediction == label for prediction, label in answers) / len(answers)
    if as_json:
        accuracies = {"test_accuracy": result.accuracy, "test_accuracy_20": first_accuracy}
        print_json(accuracies | {"parameters": parameters, "seconds": seconds})
        return
    for prediction, label in answers:
        typer.echo(f"pred: {prediction}\ttrue: {label}")
    typer.echo(f"accuracy on the first {len(answers)} test images: {first_accuracy:.2%}")
    typer.echo(f"accuracy on all {result.total:,} test images: {result.accuracy:.2%} {_interval(result)}")
    typer.echo(f"{parameters:,} parameters, {seconds:.1f} s")


def print_evaluation(result: Evaluation, certainty: CertaintyFigures | None, as_json: bool) -> None:
    if as_json:
        sureness = (
            dict.fromkeys(("calibration_error", "silent", "silent_of_right")) if certainty is None else asdict(certainty)
        )
        per_digit = [None if math.isnan(share) else share for share in result.class_accuracy.tolist()]
        figures = {"accuracy": result.accuracy, "interval": result.interval, "correct": result.correct}
        figures |= {"images": result.total, "per_digit": per_digit, "confusion": result.confusion.tolist()}
        print_json(figures | sureness)
        return
    typer.echo(f"accuracy: {result.accuracy:.2%} {_interval(result)}, {result.correct:,} of {result.total:,} images")
    if certainty is not None:
        typer.echo(f"expected calibration error: {certainty.calibration_error:.2%}")
        typer.echo(f"not sure: {certainty.silent:.2%} of all images, {certainty.silent_of_right:.2%} of those read right")
    typer.echo("\ndigit   accuracy   images")
    for digit, (share, images) in enumerate(zip(result.class_accuracy, result.confusion.sum(axis=1), strict=True)):
        typer.echo(f"{digit:5} {'-' if math.isnan(share) else format(share, '.2%'):>10} {images:8,}")
    typer.echo("\nconfusion: a row for each true digit, a column for each answer")
    typer.echo("     " + "".join(f"{digit:7}" for digit in range(len(result.confusion))))
    for digit, row in enumerate(result.confusion):
        typer.echo(f"{digit:5}" + "".join(f"{count:7,}" for count in row))


def print_prediction(
    file: str, number: int, drawing: Drawing, shares: list[float], sure: bool | None, as_json: bool
) -> None:
    """Print what was read; `sure` is None where nobody knows."""
    digit = shares.index(max(shares))
    if as_json:
        entry = {"file": file, "drawing": number, "label": drawing.label, "digit": digit, "sure": sure}
        print_json(entry | {"probabilities": shares})
        return
    label = "" if drawing.label is None else f"  (label {drawing.label})"
    doubt = ", but not sure" if sure is False else ""
    typer.echo(f"{file}, drawing {number}: {digit}{label}{doubt}")
    typer.echo("   " + "  ".join(f"{d}: {share:.1%}" for d, share in enumerate(shares)))


def print_json(entry: dict[str, Any]) -> None:
    typer.echo(json.dumps(entry, allow_nan=False))


def _interval(result: Evaluation) -> str:
    low, high = result.interval
    return f"(95 % interval {low:.2%} to {high:.2%})"
