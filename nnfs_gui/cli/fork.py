"""A run that goes on from an epoch of another one, as the command line names it."""

from collections.abc import Mapping
from typing import Any

import typer

from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.input import fail
from nnfs_gui.cli.settings import configure
from nnfs_gui.numbers import NumberError, parse_whole
from nnfs_gui.storage.library.fork import Fork, fork, fork_point
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import ForkStart, Run
from nnfs_gui.training.config import SETTINGS

_SAME = ("network.", "loss", "precision")  # the beginnings of the keys of what a fork has from its parent
_START_WORDS = {
    ForkStart.EXACT: "exactly where that epoch ended: with its weights, and with what the optimizer remembers",
    ForkStart.WEIGHTS: "with the very weights of that epoch, but an optimizer that remembers nothing",
    ForkStart.ROUNDED: "not exactly there, but with weights in half precision, and an optimizer that remembers nothing",
}
assert set(_START_WORDS) == set(ForkStart)


def find_origin(library: Library, text: str) -> tuple[Run, int]:
    """Return the run and the epoch that RUN@EPOCH names; without an epoch the last one. Raises LibraryError."""
    prefix, _, place = text.partition("@")
    if not prefix.strip():
        raise _no_origin(text)
    run = library.runs.find(prefix)
    match place.strip().lower():
        case "" | "last":
            return run, run.epochs_done
        case "best":
            if run.best_epoch is None:
                raise fail(f"{run.name} has no best epoch, for it was not validated.")
            return run, run.best_epoch
        case number:
            try:
                return run, parse_whole(number)
            except NumberError as error:
                raise _no_origin(text) from error


def _no_origin(text: str) -> typer.Exit:
    return fail(f"--from takes RUN@EPOCH, where EPOCH is a number, best or last; got {text!r}.")


def more_epochs(given: Mapping[str, Any]) -> int | None:
    """Return how many epochs more --epochs asks for where a run goes on; None where it was not given."""
    more: int | None = given["epochs"]
    if more is not None and more < 1:
        raise fail(f"--epochs says how many more to train, which is at least 1; got {more}.")
    return more


def configure_fork(library: Library, run: Run, epoch: int, given: Mapping[str, Any]) -> Fork:
    """Return the fork that has the run's settings but for those that were given. Raises LibraryError."""
    for key, value in given.items():
        if value is not None and key.startswith(_SAME):
            raise fail(f"What goes on from {run.name} has its network; leave out {SETTINGS[key].option} beside --from.")
    more = more_epochs(given)
    config = configure(run.config, {**given, "epochs": None}, None)
    if more is not None:
        config = configure(config, {"epochs": epoch + more}, None)
    return fork(fork_point(library, run.id, epoch), config)


def describe_fork(run: Run, wanted: Fork) -> str:
    """Return how a fork begins."""
    return f"Goes on from epoch {wanted.parent.epoch:,} of {run.name}, {_START_WORDS[wanted.parent.start]}."


def notes_of_fork(wanted: Fork) -> str:
    """Return the notes of the run."""
    return f"Went on from the run {wanted.parent.run_id[:SHORT_ID]} after {wanted.parent.epoch:,} epochs."
