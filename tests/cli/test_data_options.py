"""Options that say how the files of --data are read."""

import pytest
from command_line import refusal, run

COMMANDS = (("train",), ("evaluate",), ("runs", "compare", "a", "b"), ("window",))
OPTIONS = ("--label-column", "--turn", "--no-turn", "--skip-incomplete", "--ink")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_that_takes_data_takes_the_options_of_how_they_are_read(command):
    said = run(*command, "--help").stdout
    assert all(option in said for option in ("--data", *OPTIONS))


@pytest.mark.parametrize("option", [("--label-column", "1"), ("--turn",), ("--skip-incomplete",), ("--ink", "dark")])
def test_options_of_how_data_are_read_need_data(option):
    assert refusal("train", *option) == ("How data are read can be chosen only for those of --data, which was not given.")
