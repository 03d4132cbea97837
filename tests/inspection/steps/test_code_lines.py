"""The lines of code that are shown are those of the program."""

import functools
import importlib
import inspect
import textwrap

import pytest

from nnfs_gui.inspection.steps import code_lines
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.building import build_optimizer
from nnfs_gui.training.config import LossKind, OptimizerConfig, OptimizerKind


def source_of(path):
    """Return the source of what a dotted path below nnfs_gui leads to."""
    names = path.split(".")
    for end in range(len(names) - 1, 0, -1):
        try:
            module = importlib.import_module(".".join(["nnfs_gui", *names[:end]]))
        except ModuleNotFoundError:
            continue
        return inspect.getsource(functools.reduce(getattr, names[end:], module))
    raise AssertionError(f"there is no {path}")


def plain(text):
    """Return the lines without their indentation and without what is remarked behind them."""
    return [line.split("  # ")[0].strip() for line in text.splitlines()]


def all_lines(values):
    """Return all the lines among some values and in the tables among them."""
    for value in values:
        if isinstance(value, code_lines.CodeLines):
            yield value
        elif isinstance(value, dict):
            yield from all_lines(value.values())


@pytest.mark.parametrize("lines", list(all_lines(vars(code_lines).values())), ids=lambda lines: lines.function)
def test_they_stand_so_in_the_source(lines):
    shown, source = plain(lines.text), plain(textwrap.dedent(source_of(lines.function)))
    assert any(source[start : start + len(shown)] == shown for start in range(len(source)))


def test_there_are_some_for_each_loss_and_each_optimizer():
    assert set(code_lines.LOSSES) == set(code_lines.OUTPUT_BLAME) == set(LossKind)
    assert all(code_lines.optimizer_lines(build_optimizer(OptimizerConfig(kind))) for kind in OptimizerKind)


@pytest.mark.parametrize("kind", ActivationKind)
@pytest.mark.parametrize("function", ["forward", "backward"])
def test_those_of_an_activation_are_its_lines_in_the_script(kind, function):
    shown = code_lines.activation_lines(kind, function)
    script = plain(kind.row.script)
    start = next(place for place, line in enumerate(script) if line.startswith(f"def {function}("))
    lines = plain(shown.text)
    assert script[start + 1 : start + 1 + len(lines)] == lines
    assert "return" in lines[-1]
