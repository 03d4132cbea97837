"""The command that finds a learning rate."""

import json

from command_line import refusal, run, succeed

from nnfs_gui.paths import LIBRARY_VARIABLE


def test_a_rate_is_proposed_between_the_steepest_and_the_largest_or_near_them(small_mnist):
    lines = succeed("find-rate", "--data", small_mnist, "--hidden", 8)
    words, numbers = zip(*(line.rsplit(": ", 1) for line in lines), strict=True)
    assert words == ("proposed learning rate", "the error falls fastest at", "largest safe one")
    proposed, steepest, largest = map(float, numbers)
    assert 0.0001 < proposed <= largest < 1
    assert steepest <= largest


def test_json_holds_the_curve_and_the_same_settings_give_the_same(small_mnist):
    command = ("find-rate", "--data", small_mnist, "--hidden", 8, "--optimizer", "sgd", "--json")
    (line,) = succeed(*command)
    told = json.loads(line)
    assert told["problem"] is None
    assert len(told["rates"]) == len(told["smoothed"]) == len(told["losses"][0])
    assert len(told["losses"]) == 3
    assert told["rates"][0] == 1e-6
    assert told["proposed"] <= told["largest"]
    assert succeed(*command) == [line]


def test_where_the_curve_tells_nothing_that_is_said_and_the_command_fails(small_mnist):
    deep = ("--hidden", ",".join(["8"] * 10), "--activation", "sigmoid", "--optimizer", "sgd")  # its gradients vanish
    result = run("find-rate", "--data", small_mnist, *deep, "--json")
    told = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (told["proposed"], told["steepest"], told["largest"]) == (None, None, None)
    assert told["problem"].startswith("This curve points to no learning rate")
    assert result.stderr.strip() == told["problem"]


def test_settings_are_refused_as_by_train(small_mnist):
    assert "--momentum belongs to the optimizer sgd" in refusal("find-rate", "--data", small_mnist, "--momentum", 0.9)


def test_no_run_is_recorded(small_mnist, tmp_path, monkeypatch):
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "library.sqlite3"))
    succeed("find-rate", "--data", small_mnist, "--hidden", 8)
    assert list(tmp_path.iterdir()) == []
