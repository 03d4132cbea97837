"""Qt's classes are made without keyword properties, which PySide finds by the letters of the locale.

With LC_CTYPE=tr_TR, `QTimer(interval=20)` looks for a method whose name begins with "setİ", and raises an AttributeError.
"""

import ast
import importlib
import inspect

from program_source import PACKAGE, trees
from shiboken6 import Shiboken


def is_made_by_qt(kind):
    """Whether a class takes properties as keywords: its constructor is Qt's, and not one written in Python."""
    return isinstance(kind, type) and issubclass(kind, Shiboken.Object) and not inspect.isfunction(kind.__init__)


def kind_of(call, names, bases):
    """What a call makes or, for `super().__init__(...)`, what it calls; None where that is no name of the module."""
    name = ast.unparse(call.func)
    if name == "super().__init__":
        return bases
    first, *others = name.split(".")
    found = names.get(first)
    for other in others:
        found = getattr(found, other, None)
    return found


def made_with_keywords(tree, names):
    """Return the calls of Qt's own constructors that are given keywords, in a module's tree with these names."""
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.keywords):
        around = [node for node in classes if node.lineno <= call.lineno <= (node.end_lineno or 0)]
        own = names.get(around[-1].name) if around else None
        if is_made_by_qt(kind_of(call, names, own.__mro__[1] if isinstance(own, type) else None)):
            found.append(ast.unparse(call))
    return found


def test_no_constructor_of_qt_gets_keyword_properties():
    found = {}
    for path, tree in trees().items():
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        if parts[1] in ("app", "gui"):
            module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
            found[module.__name__] = made_with_keywords(tree, vars(module))
    assert {name: calls for name, calls in found.items() if calls} == {}
    assert len(found) > 300


NEIGHBOURS = """
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QVBoxLayout
class Box(QDoubleSpinBox): pass
class Own(QDoubleSpinBox):
    def __init__(self, *, least=0):
        super().__init__(minimum=least)
def make(parent):
    QTimer(parent, interval=20), QtWidgets.QLabel("a", wordWrap=True), Box(decimals=2), QVBoxLayout(parent, spacing=2)
    Own(least=1), QLabel("a", parent), sorted([], key=len), QTimer.singleShot(0, parent.close)
"""


def test_they_would_be_found():
    names = {}
    exec(NEIGHBOURS, names)
    assert set(made_with_keywords(ast.parse(NEIGHBOURS), names)) == {
        "QTimer(parent, interval=20)",
        "QtWidgets.QLabel('a', wordWrap=True)",
        "Box(decimals=2)",
        "QVBoxLayout(parent, spacing=2)",
        "super().__init__(minimum=least)",
    }
