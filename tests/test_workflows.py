"""What is checked and built elsewhere, as far as it can be checked here."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

CHECKOUT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
WORKFLOWS = sorted((CHECKOUT / ".github" / "workflows").iterdir())
NAMED = re.compile(
    r"(?<![\w/])(?:\.github|\.ci|tests|nnfs_gui)(?:[/.](?!_)\w[\w.-]*)+"
)  # files of the checkout, and modules


def read(workflow):
    return yaml.safe_load(workflow.read_text("utf-8"))


def steps(workflow):
    return [step for job in read(workflow)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_names_what_there_is(workflow):
    text = "\n".join(step.get("run", "") for step in steps(workflow)) + str(read(workflow)["jobs"])
    named = set(NAMED.findall(text))
    missing = {name for name in named if not (CHECKOUT / name).exists() and not module(name).exists()}
    assert not missing
    assert named


def module(name):
    return CHECKOUT / f"{name.replace('.', '/')}.py"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_uses_what_cannot_change_and_may_read_alone(workflow):
    for line in re.findall(r"uses: *(.+)", workflow.read_text("utf-8")):
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", line)
    assert read(workflow)["permissions"] == {"contents": "read"}
    writing = [name for name, job in read(workflow)["jobs"].items() if "permissions" in job]
    assert writing == (["publish"] if workflow.stem == "release" else [])


def test_the_checks_run_on_each_python_and_system_that_the_project_names():
    matrix = read(CHECKOUT / ".github" / "workflows" / "checks.yml")["jobs"]["tests"]["strategy"]["matrix"]
    promised = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    assert matrix["python"] == promised
    assert {system.partition("-")[0] for system in matrix["system"]} == {"ubuntu", "windows", "macos"}


def test_the_hooks_of_each_commit_are_tools_that_the_extra_dev_brings():
    (local,) = yaml.safe_load((CHECKOUT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    brought = {Requirement(line).name for line in PROJECT["optional-dependencies"]["dev"]}
    assert local["repo"] == "local"  # so nothing is downloaded
    assert {hook["entry"].split()[0] for hook in local["hooks"]} <= brought


def test_the_constraints_hold_a_version_of_all_that_the_project_needs():
    """Where this fails, run the command at the head of .github/constraints.txt, with uv."""
    pins = [
        Requirement(line) for line in (CHECKOUT / ".github" / "constraints.txt").read_text().splitlines() if line[0] != "#"
    ]
    extras = PROJECT["optional-dependencies"]
    needed = [*PROJECT["dependencies"], *(line for name in extras if name != "bench" for line in extras[name])]
    for requirement in map(Requirement, needed):
        if requirement.name == PROJECT["name"] or not is_wanted(requirement):
            continue
        found = [pin for pin in pins if same_name(pin, requirement) and is_wanted(pin)]
        assert found, requirement
        for pin in found:
            (version,) = [specifier.version for specifier in pin.specifier]
            assert version in requirement.specifier, f"{pin} and {requirement}"


def same_name(pin, requirement):
    return pin.name.lower().replace("_", "-") == requirement.name.lower().replace("_", "-")


def is_wanted(requirement):
    """Whether it is for this Python; the others have pins of their own."""
    return requirement.marker is None or requirement.marker.evaluate()
