"""The program's own source, parsed once for all the tests that look into it."""

import ast
import functools
import gc
from pathlib import Path

import nnfs_gui

PACKAGE = Path(nnfs_gui.__file__).parent


@functools.cache
def trees():
    """Every module of the program: its path, and its tree."""
    parsed = {path: ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
    gc.collect()
    gc.freeze()  # a million objects that stay: no collection need go through them again
    return parsed


@functools.cache
def nodes(path, kind):
    """The nodes of a kind in a module of the program."""
    return [node for node in ast.walk(trees()[path]) if isinstance(node, kind)]


@functools.cache
def name_of(call):
    """What is called: a name, or `object.name`."""
    return _dotted(call.func) if isinstance(call.func, ast.Name | ast.Attribute) else ""


def _dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    return f"{_dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ast.unparse(node)
