"""The manual for teachers tells of every key, condition, act, finding, page and target, and of nothing else."""

import re

from nnfs_gui.inspection.health.findings import FindingKind
from nnfs_gui.lessons.acts import ACTS
from nnfs_gui.lessons.conditions import KINDS, SINCE
from nnfs_gui.lessons.figures import RUN_FIGURES, SETTINGS_FIGURES
from nnfs_gui.lessons.lesson_file import check_lesson
from nnfs_gui.lessons.state_figures import PAGES
from nnfs_gui.lessons.targets import SETTING_NAMES, TARGETS, VIEWS
from nnfs_gui.paths import resource

MANUAL = resource("lessons/README.md").read_text("utf-8")


def named(text):
    return set(re.findall(r"`([^`\n]+)`", text))


def table_of(heading):
    """Return the keys in the first column of the table under this heading, with what is said of each."""
    rows = MANUAL.partition(f"| {heading} |")[2].partition("\n\n")[0].splitlines()[2:]
    return {next(iter(named(row.split("|")[1]))): row for row in rows}


def known_keys(text):
    """Return the keys that the reader knows in a table, from its sentence on one that it does not know."""
    _, problems = check_lesson(text)
    (sentence,) = [str(problem.text) for problem in problems if "“nothing-known”" in str(problem.text)]
    return set(sentence.partition("Known are ")[2].rstrip(".").split(", "))


def test_every_key_is_in_its_table():
    step = "[[step]]\n"
    assert set(table_of("key of a lesson")) == known_keys('kind = "challenge"\nnothing-known = 3\n')
    assert set(table_of("key of `[hide]`")) == known_keys("[hide]\nnothing-known = 3\n")
    assert set(table_of("key of a step")) == known_keys(f"{step}nothing-known = 3\n")
    assert set(table_of("key of `[step.predict]`")) == known_keys(f"{step}[step.predict]\nnothing-known = 3\n")


def test_every_condition_is_in_its_table_with_its_fields():
    rows = table_of("`is`")
    assert set(rows) == set(KINDS)
    for kind, row in KINDS.items():
        told = named(rows[kind].split("|", 2)[2])
        implied = set(SETTINGS_FIGURES) if "any setting" in rows[kind] else set()
        implied |= set(RUN_FIGURES) if "as for `run`" in rows[kind] else set()
        assert set(row.all_fields) - implied <= told, kind
        assert {name for name in told if re.fullmatch("[a-z_]+", name)} <= set(row.all_fields) | set(KINDS), kind
    assert all(f'`"{since}"`' in MANUAL for since in SINCE)


def listed(lead):
    return named(MANUAL.partition(lead)[2].partition("\n\n")[0])


def test_every_name_is_in_its_list():
    assert listed("Acts: ") == set(ACTS)
    assert listed("Pages of Steps: ") == set(PAGES)
    assert listed("Findings of Health: ") == set(map(str, FindingKind))
    places = {name for name in TARGETS if not name.startswith(("view.", "settings."))}
    assert listed("## What can be pointed at\n\n") == places
    assert listed("whose tab is outlined:") == set(VIEWS)
    assert listed("in the place of hyphens:") <= set(SETTING_NAMES)
