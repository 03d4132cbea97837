"""`python3 -m nnfs_gui.install`, where something is missing that it fetches; `.ci/run` really fetches it."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
MODULE = "nnfs_gui.install"

# Runs it on a Python without ensurepip, on a machine without some library, in the place of a user.
ON_A_BARE_MACHINE = f"""
import ctypes, os, runpy, sys
def load(name, *arguments):
    if name.startswith("libEGL"):
        raise OSError
ctypes.CDLL, sys.platform, os.geteuid = load, "linux", lambda: int(os.environ["WHO"])
sys.modules["ensurepip"] = None
sys.executable = os.environ["ITSELF"]
runpy.run_module("{MODULE}", run_name="__main__", alter_sys=True)
"""
# What is in the place of a program: it notes that it was called. A Python asked for an environment puts itself there.
NOTES = """#!/bin/sh
echo "$(basename "$0") $*" >> "$NOTES"
if [ "$1 $2" = "-m venv" ]; then mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; fi
case "$FAILS" in "") ;; *) case "$*" in *$FAILS*) exit 7 ;; esac ;; esac
"""
APT = [
    "apt-get update",
    f"apt-get install --yes --no-install-recommends libegl1 python3.{sys.version_info.minor}-venv",
]


def run(*arguments, code=None, **environment):
    start = ["-m", MODULE] if code is None else ["-c", code]
    return subprocess.run(
        [sys.executable, *map(str, (*start, *arguments))],
        cwd=CHECKOUT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def machine(tmp_path):
    """Return what runs it on a machine that has these programs, and returns the result and what it called."""

    def run_on(*arguments, programs=("apt-get",), user=0, fails=""):
        for name in ("basename", "mkdir", "cp", "sh"):
            (tmp_path / name).symlink_to(str(shutil.which(name)))
        for name in ("python", *programs):
            (tmp_path / name).write_text(NOTES, encoding="utf-8")
            (tmp_path / name).chmod(0o755)
        notes = tmp_path / "notes"
        environment = {"PATH": str(tmp_path), "NOTES": str(notes), "WHO": str(user), "FAILS": fails}
        environment["ITSELF"] = str(tmp_path / "python")
        result = run(*arguments, code=ON_A_BARE_MACHINE, **environment)
        return result, notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []

    if sys.platform == "win32":
        pytest.skip("Windows has no such programs")
    return run_on


def test_root_on_a_bare_debian_gets_the_packages_an_environment_and_the_program(machine, tmp_path):
    result, called = machine(tmp_path / "env")
    assert result.returncode == 0, result.stderr
    assert called == [*APT, f"python -m venv {tmp_path}/env", f"python -m pip install {CHECKOUT}[gui]"]
    said = result.stdout.splitlines()
    assert said[0] == "$ apt-get update"  # nothing is done in secret
    assert said[-1] == f"Installed: {tmp_path}/env/bin/nnfs-gui"


def test_who_works_on_the_program_gets_its_tools_and_runs_the_checkout_itself(machine, tmp_path):
    _, called = machine("dev", tmp_path / "env")
    assert called[-1] == f"python -m pip install --editable {CHECKOUT}[dev]"


def test_who_works_on_the_program_gets_a_browser_for_the_tests_where_that_can_be_had(machine, tmp_path):
    asked = "apt-get install --yes --no-install-recommends chromium"
    result, called = machine("dev", tmp_path / "env", fails="chromium")
    assert result.returncode == 0
    assert called.index(asked) < len(called) - 1  # and goes on without it


def test_a_browser_that_is_there_is_enough(machine, tmp_path):
    _, called = machine("dev", tmp_path / "env", programs=("apt-get", "google-chrome"))
    assert "chromium" not in " ".join(called)


def test_who_is_not_root_installs_packages_by_sudo(machine, tmp_path):
    _, called = machine(tmp_path / "env", programs=("apt-get", "sudo"), user=1000)
    assert called[:2] == [f"sudo {command}" for command in APT]


def test_without_sudo_it_says_what_root_must_do(machine, tmp_path):
    result, called = machine(tmp_path / "env", user=1000)
    assert result.returncode == 1
    assert called == []
    assert result.stderr.startswith("Run this as root, and then the same command again: apt-get install libegl1 ")


def test_on_another_linux_it_names_what_is_missing_and_goes_on(machine, tmp_path):
    result, called = machine(tmp_path / "env", programs=())
    assert "missing here: libegl1 " in result.stdout
    assert called[0].startswith("python -m venv")


def test_a_list_of_packages_that_cannot_be_fetched_keeps_nothing(machine, tmp_path):
    result, called = machine(tmp_path / "env", fails="update")
    assert result.returncode == 0
    assert len(called) == 4


@pytest.mark.parametrize("fails", ["--yes", "-m venv", "-m pip"])
def test_what_fails_ends_it_with_its_status(machine, tmp_path, fails):
    result, called = machine(tmp_path / "env", fails=fails)
    assert result.returncode == 7
    assert fails in called[-1]
    assert result.stderr == "That failed, so the program is not installed.\n"


def test_an_old_python_is_told_what_is_needed():
    for read in ("__init__.py", "install.py"):
        ast.parse((CHECKOUT / "nnfs_gui" / read).read_text(encoding="utf-8"), feature_version=(3, 7))
    old = f"import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_module('{MODULE}', run_name='__main__')"
    result = run(code=old)
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest = project["requires-python"].removeprefix(">=")
    assert result.returncode == 1
    needed = f"Python {oldest} or newer is needed, and this is Python 3.9."
    assert result.stderr == f"{needed} Begin the command with a newer one.\n"


def test_help_says_what_it_does_and_anything_else_is_refused():
    assert ".venv/bin/pytest" in run("--help").stdout
    for wrong in (["--dev"], ["dev", "a", "b"], ["a", "b"]):
        assert run(*wrong).stderr == "Usage: python3 -m nnfs_gui.install [dev] [FOLDER]\n"


def test_the_readme_begins_with_the_two_commands_and_the_check_runs_the_second():
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    (.+)$", readme, re.MULTILINE)
    assert commands[:2] == [
        "python3 -m nnfs_gui.install && .venv/bin/nnfs-gui",
        "python3 -m nnfs_gui.install dev && .venv/bin/pytest",
    ]
    check = (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert 'python3 -m nnfs_gui.install dev "$environment"' in check
    assert "pytest" in check
