"""No test and no benchmark reaches what is private: they know what a person, a caller or a reader of files knows.

A name is private if it begins with one underscore. What a test cannot find out otherwise, a widget says by a small
read-only property, or it has an object name.
"""

import ast
import functools
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
EXCEPTIONS: dict[tuple[str, str], str] = {}  # of a file below tests and a private name: the reason why it is reached

OWN = ("self", "cls")
BY_NAME = ("getattr", "setattr", "hasattr", "delattr", "attrgetter", "methodcaller", "object")  # which take names as strings
IN_TEXT = re.compile(r"(?<!\bself)(?<!\bcls)\.(_[a-zA-Z]\w*)")  # in code and in paths that are written as strings


def is_private(name):
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__")) and name.strip("_") != ""


def private_names(source):
    """Yield the line and the name of everything private that a source text reaches."""
    for node in ast.walk(ast.parse(source)):
        names = []
        match node:
            case ast.Attribute(value=ast.Name(id=owner)) if owner in OWN:
                pass
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super"))):
                pass
            case ast.Attribute(attr=name):
                names = [name]
            case ast.Import(names=modules):
                names = [part for module in modules for part in module.name.split(".")]
            case ast.ImportFrom(module=module, names=imported):
                names = [*(module or "").split("."), *(each.name for each in imported)]
            case ast.Call(func=function, args=arguments, keywords=keywords):
                called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
                names = [keyword.arg for keyword in keywords if keyword.arg is not None]
                if called in BY_NAME:
                    given = [*arguments, *(keyword.value for keyword in keywords)]
                    names += [each.value for each in given if is_text(each)]
            case ast.Subscript(
                value=ast.Call(func=ast.Name(id="vars")) | ast.Attribute(attr="__dict__"),
                slice=ast.Constant(value=str(name)),
            ):
                names = [name]
            case ast.Constant(value=str(text)):
                names = IN_TEXT.findall(text)
        yield from ((node.lineno, name) for name in names if is_private(name))


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@functools.cache
def reached():
    """Return the file, the line and the name of everything private that a test or a benchmark reaches."""
    files = sorted(TESTS.rglob("*.py"))
    return [
        (path.relative_to(TESTS).as_posix(), line, name)
        for path in files
        for line, name in private_names(path.read_text(encoding="utf-8"))
    ]


def test_no_test_and_no_benchmark_reaches_what_is_private():
    found = [f"tests/{file}:{line}: {name}" for file, line, name in reached() if (file, name) not in EXCEPTIONS]
    assert not found, "\n".join(found)


def test_every_exception_has_a_reason_and_is_needed():
    assert all(EXCEPTIONS.values())
    assert set(EXCEPTIONS) <= {(file, name) for file, _, name in reached()}


# An underscore stands as # here, so that these lines reach nothing themselves.
@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("window.#curves.show()", "#curves"),
        ("self.window.#curves", "#curves"),
        ("window.#curves = None", "#curves"),
        ("window.##mangled", "##mangled"),
        ("from nnfs_gui.app import #open_library", "#open_library"),
        ("from nnfs_gui.#inside import view", "#inside"),
        ("import nnfs_gui.#inside", "#inside"),
        ("monkeypatch.setattr(app, '#open', None)", "#open"),
        ("monkeypatch.setattr('nnfs_gui.app.#open', None)", "#open"),
        ("patch.object(app, attribute='#open')", "#open"),
        ("patch.multiple(app, #open=None)", "#open"),
        ("getattr(window, '#curves')", "#curves"),
        ("operator.attrgetter('#curves')(window)", "#curves"),
        ("vars(window)['#curves']", "#curves"),
        ("window.##dict##['#curves']", "#curves"),
        ("CODE = 'window.#curves.show()'", "#curves"),
        ("CODE = f'{window}.#curves'", "#curves"),
    ],
)
def test_whatever_way_a_private_name_is_reached_it_is_found(source, name):
    assert [found for _, found in private_names(source.replace("#", "_"))].count(name.replace("#", "_")) >= 1


@pytest.mark.parametrize(
    "source",
    [
        "self.#points = []",
        "cls.#made = 0",
        "super().#draw()",
        "def #helper(): pass",
        "#helper()",
        "for # in range(3): pass",
        "module.##file##",
        "getattr(package, '##path##')",
        "find('#curves')",
        "'self.#points = []'",
        "'a sentence. #emphasis#'",
        "from ##future## import annotations",
    ],
)
def test_what_is_ones_own_or_a_name_of_python_is_not(source):
    assert list(private_names(source.replace("#", "_"))) == []
