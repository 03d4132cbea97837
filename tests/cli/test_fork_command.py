"""Going on from an epoch of a run by the command line, and the room that films take."""

import json

import pytest
from command_line import QUICK, refusal, succeed

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import ForkStart, Parent


@pytest.fixture
def trained(small_mnist, tmp_path):
    """A library with a run of two epochs, and what comes before each command."""
    path = tmp_path / "library.sqlite3"
    options = ("--data", small_mnist, "--library", path)
    succeed("train", "--hidden", 4, *QUICK, "--name", "first", *options)
    return path, options


def runs_of(path):
    with Library(path) as library:
        return {run.name: run for run in library.runs.entries().runs}


def test_a_run_goes_on_from_an_epoch_of_another_one_by_other_settings(trained):
    path, options = trained
    first = runs_of(path)["first"]
    best = first.best_epoch
    for place, epoch, name in (("@0", 0, "early"), ("@last", 2, "late"), ("", 2, "bare"), ("@best", best, "best")):
        arguments = ("--epochs", 1, "--learning-rate", 0.02, "--name", name)
        succeed("train", "--from", f"{first.id[:8]}{place}", *arguments, *options)
        run = runs_of(path)[name]
        start = ForkStart.ROUNDED if epoch == 0 else ForkStart.EXACT
        assert run.parent == Parent(first.id, epoch, start)
        assert (run.epochs_done, run.config.optimizer.learning_rate) == (epoch + 1, 0.02)
        assert run.config.network == first.config.network
    (shown,) = map(json.loads, succeed("runs", "show", runs_of(path)["early"].id, "--library", path, "--json"))
    assert (shown["parent"], shown["parent_epoch"], shown["parent_start"]) == (first.id, 0, "rounded")


@pytest.mark.parametrize(
    ("place", "more", "says"),
    [
        ("@9", (), "The weights of epoch 9 of first are not kept. The nearest that are: 2."),
        ("@soon", (), "--from takes RUN@EPOCH, where EPOCH is a number, best or last"),
        ("", ("--hidden", 8), "What goes on from first has its network; leave out --hidden beside --from."),
        ("", ("--preset", "notebook"), "leave out --preset beside --from."),
        ("", ("--epochs", 0), "--epochs says how many more to train, which is at least 1; got 0."),
        ("", ("--no-library",), "leave out --no-library beside --from."),
    ],
)
def test_what_cannot_go_on_so_is_refused_by_a_sentence(trained, place, more, says, no_training):
    path, options = trained
    first = runs_of(path)["first"]
    assert says in refusal("train", "--from", f"{first.id}{place}", *more, *options)


def test_the_room_of_films_is_said_and_changed(trained):
    path, _ = trained
    said = succeed("runs", "films", "--library", path)
    assert said == ["The film of 1 run takes 0.0 MB.", "That of a run may take 25 MB, and all together 500 MB."]
    (told,) = map(json.loads, succeed("runs", "films", "--of-run", 0, "--of-all", 100, "--library", path, "--json"))
    assert told == {"bytes": 0, "runs": 0, "bytes_of_run": 0, "bytes_of_all": 100_000_000}
    assert succeed("runs", "films", "--library", path)[0] == "No run has a film."
    assert "it is 0 to 200 MB, not 999." in refusal("runs", "films", "--of-run", 999, "--library", path)


@pytest.mark.parametrize("text", ["", "@2", "@", " @best", "@x"])
def test_without_a_run_there_is_nothing_to_go_on_from_and_how_one_is_named_is_said(trained, text, no_training):
    _, options = trained
    said = f"--from takes RUN@EPOCH, where EPOCH is a number, best or last; got {text!r}."
    assert said in refusal("train", "--from", text, *options)
