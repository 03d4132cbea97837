"""Options that say how the files of --data are read."""

import json

import pytest
from command_line import refusal, run, succeed
from dataset_sources import HEADER, IMAGES, rows

COMMANDS = (("train",), ("evaluate",), ("runs", "compare", "a", "b"), ("window",))
OPTIONS = ("--label-column", "--turn", "--no-turn", "--skip-incomplete", "--ink", "--frame", "--no-frame")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_that_takes_data_takes_the_options_of_how_they_are_read(command):
    said = run(*command, "--help").stdout
    assert all(option in said for option in ("--data", *OPTIONS))


@pytest.mark.parametrize(
    "option", [("--label-column", "1"), ("--turn",), ("--skip-incomplete",), ("--ink", "dark"), ("--frame",)]
)
def test_options_of_how_data_are_read_need_data(option):
    assert refusal("train", *option) == ("How data are read can be chosen only for those of --data, which was not given.")


@pytest.fixture
def table(tmp_path):
    """Write a table, and return its path."""

    def write(lines, name="x.csv"):
        path = tmp_path / name
        path.write_text("\n".join(lines))
        return path

    return write


TRAIN = ("train", "--epochs", 1, "--hidden", 4)


def test_a_question_that_must_be_answered_is_asked_with_its_options(table):
    lines = rows()
    lines[3] = lines[3].rpartition(",")[0] + ","
    incomplete = table([HEADER, *lines])
    said = refusal(*TRAIN, "--data", incomplete)
    assert said.startswith(f"{incomplete}, row 5, column 37: a pixel is missing.")
    assert said.endswith("--skip-incomplete: only these rows are left out.")
    assert "--without" not in said  # no option is there for what is done without one
    result = run(*TRAIN, "--data", incomplete, "--skip-incomplete")
    assert "1 row of x.csv in which something is missing was left out: 5." in result.stderr
    undecided = table(rows(IMAGES % 4))
    said = refusal(*TRAIN, "--data", undecided)
    assert said.endswith("--label-column 1: column 1 of 37. --label-column 37: column 37 of 37.")
    assert "The labels stand in column 1 of 37." in run(*TRAIN, "--data", undecided, "--label-column", 1).stderr


def test_what_was_assumed_though_it_may_be_wrong_is_said_with_the_option_against_it(table):
    path = table(rows(), "emnist-digits.csv")
    question = "Do the images lie on their side in the table? --no-turn: no, they stand upright."
    assert question in run(*TRAIN, "--data", path).stderr
    assert "Do the images lie" not in run(*TRAIN, "--data", path, "--no-turn").stderr
    assert "Do the images lie" not in run(*TRAIN, "--data", table(rows())).stderr


def test_a_run_goes_on_with_data_that_are_read_as_it_read_them(table, tmp_path):
    path, library = table(rows()), tmp_path / "library.sqlite3"
    succeed(*TRAIN, "--data", path, "--turn", "--library", library)
    (entry,) = map(json.loads, succeed("runs", "list", "--library", library, "--json"))
    resume = ("train", "--resume", entry["id"], "--epochs", 1, "--library", library, "--data", path)
    assert "read then, such as --turn." in run(*resume).stderr
    succeed(*resume, "--turn")
