import ast
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

# imports a package and every module in it, and tells what was loaded
LOAD = """
import importlib, json, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    importlib.import_module(module.name)
print(json.dumps(sorted(sys.modules)))
"""
TESTS = Path(__file__).parent
WINDOW = {"PySide6", "shiboken6", "pyqtgraph", "nnfs_gui.gui", "nnfs_gui.app"}


def modules_loaded_by(name):
    command = [sys.executable, "-c", LOAD, name]
    result = subprocess.run(command, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"}, capture_output=True, check=True)
    loaded = set(json.loads(result.stdout))
    assert name in loaded
    return loaded


CORE = ("nn", "data", "ink", "training", "inspection", "recognition", "codegen", "storage", "experiments")


@pytest.mark.parametrize("name", [*(f"nnfs_gui.{folder}" for folder in CORE), "nnfs_gui.cli", "nnfs_gui.__main__"])
def test_the_core_and_the_command_line_load_no_qt(name):
    assert modules_loaded_by(name) & WINDOW == set()


@pytest.mark.parametrize(("name", "other"), [("nnfs_gui.nn", "nnfs_gui.data"), ("nnfs_gui.data", "nnfs_gui.nn")])
def test_the_network_and_the_data_load_numpy_and_not_each_other(name, other):
    loaded = modules_loaded_by(name)
    assert "numpy" in loaded
    assert loaded & {"PIL", "onnx", "safetensors", "typer", "nnfs_gui.training", "nnfs_gui.storage", other} == set()


def test_training_loads_neither_files_nor_the_command_line():
    assert (
        modules_loaded_by("nnfs_gui.training") & {"PIL", "safetensors", "typer", "nnfs_gui.storage", "nnfs_gui.cli"} == set()
    )


def test_the_program_can_be_asked_what_is_missing_before_numpy_is_loaded():
    assert modules_loaded_by("nnfs_gui.preflight") & {"numpy", *WINDOW} == set()


def test_what_benchmarks_and_pictures_take_from_the_program_is_there():
    for path in (*(TESTS / "benchmarks").glob("*.py"), TESTS / "pictures.py"):  # run by hand, and so by no other test
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module.startswith("nnfs_gui"):
                exec(compile(ast.Module([node], []), path.name, "exec"), {})


def test_no_two_test_modules_are_called_alike():
    names = Counter(path.name for path in TESTS.rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
