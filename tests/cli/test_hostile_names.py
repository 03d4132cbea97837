"""Names of files, folders, classes, writers and runs are printed as text: no terminal obeys them, and no row is forged."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from command_line import DRAWINGS, posix, run, without_screen

from nnfs_gui.cli import output
from nnfs_gui.codegen.script import write_script
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import TrainingConfig

pytestmark = posix
TITLE = "\x1b]0;mine\x07"
NAMES = {
    "a forged row": "x\n00000000  finished",
    "a title": TITLE,
    "colours of eight bits": "\x9b31m",
    "turned round": "a\u202eb",
    "bytes that are no UTF-8": os.fsdecode(b"caf\xe9"),
    "a carriage return": "x\rfinished",
}
every_name = pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)


def printed(*arguments, status=0):
    """Return the lines that a command prints on both streams; each must be text."""
    result = run(*arguments)
    assert result.exit_code == status, result.stderr
    lines = (result.stdout + result.stderr).split("\n")
    assert not any(character in line for line in lines for character in "\x1b\x07\x9b\u202e\r\udce9")
    return [line.encode().decode() for line in lines if line]


@every_name
def test_the_names_of_files_are_printed_as_text(tmp_path, mnist, model, name):
    picture, drawings = tmp_path / f"{name}.png", tmp_path / f"{name}.json"
    PIL.Image.fromarray(mnist.test_images[0]).save(tmp_path / "plain.png")
    (tmp_path / "plain.png").rename(picture)
    drawings.write_text(json.dumps(DRAWINGS))
    assert len(printed("predict", "--model", model, picture)) == 2
    (line,) = printed("predict", "--model", model, picture, "--json")
    assert json.loads(line)["digit"] == 7
    assert len(printed("predict", tmp_path / name, status=2)) == 1
    assert len(printed("evaluate", tmp_path / name, status=2)) == 1
    assert len(printed("train", "--data", tmp_path / name, status=2)) == 1
    assert len(printed("runs", "list", "--library", tmp_path / name)) == 1
    exported = tmp_path / f"{name}.npz"
    assert len(printed("export", model, exported)) == 1
    assert exported.exists()
    (line,) = printed("export", model, exported, "--overwrite", "--json")
    assert json.loads(line)["bytes"] == exported.stat().st_size


@every_name
def test_the_names_of_runs_are_printed_as_text(tmp_path, name):
    library = tmp_path / "library.sqlite3"
    quick = ("--epochs", 1, "--train-size", 300, "--library", library)
    printed("train", *quick, "--name", name)
    printed("train", *quick)
    with Library(library) as opened:
        run_id = opened.runs.entries().runs[0].id
    assert len(printed("runs", "list", "--library", library)) == 3
    printed("runs", "rename", run_id, name, "--library", library)
    printed("runs", "note", run_id, name, "--library", library)
    assert len(printed("runs", "list", "--library", library)) == 3
    shown = printed("runs", "show", run_id, "--library", library)
    assert len([line for line in shown if line.startswith("status: ")]) == 1
    printed("runs", "export", run_id, tmp_path / "run.json", "--library", library)
    bundle = tmp_path / f"{name}.nnfs"
    assert len(printed("bundle", "write", bundle, run_id, "--from", name, "--library", library)) == 1
    assert len(printed("bundle", "show", bundle, "--library", tmp_path / "other.sqlite3")) == 3
    assert len(printed("bundle", "merge", bundle, "--library", tmp_path / "other.sqlite3")) == 1


@pytest.mark.parametrize("name", [NAMES["turned round"], NAMES["bytes that are no UTF-8"]])
def test_the_names_of_classes_are_text_from_the_folder_to_the_model(tmp_path, name):
    shades = np.random.default_rng(3).integers(0, 256, (12, 28, 28), np.uint8)
    for place, of_class in enumerate([name, "other"]):
        folder = tmp_path / name / of_class
        folder.mkdir(parents=True)
        for number, image in enumerate(shades):
            PIL.Image.fromarray(image // (1 + place)).save(folder / f"{number}.png")
    model = tmp_path / "model.safetensors"
    library = ("--library", tmp_path / "library.sqlite3")
    printed("train", "--data", tmp_path / name, "--epochs", 1, "--output", model, *library)
    printed("evaluate", model, "--data", tmp_path / name)
    printed("evaluate", model, "--data", tmp_path / name, "--json")
    printed("runs", "list", *library)
    for exported in ("model.onnx", "model.npz"):
        printed("export", model, tmp_path / exported)
    printed("export", model, tmp_path / "script.py", "--data", tmp_path / name)
    assert read_network(model).class_names[0].isprintable()


@every_name
def test_the_names_of_writers_are_printed_as_text(tmp_path, model, name):
    written = [{**drawing, "label": 1, "writer": name} for drawing in DRAWINGS]
    (tmp_path / "drawings.json").write_text(json.dumps(written))
    lines = printed("evaluate", model, "--strokes", tmp_path / "drawings.json")
    assert len(lines[lines.index("accuracy   writer") :]) == 2
    printed("evaluate", model, "--strokes", tmp_path / "drawings.json", "--json")


@every_name
def test_a_script_of_a_folder_with_such_a_name_is_a_script(tmp_path, name):
    code = write_script(TrainingConfig(epochs=1), str(tmp_path / name))
    assert all(line.isprintable() for line in code.split("\n"))
    code.encode()
    (line,) = (line for line in code.splitlines() if line.startswith("FOLDER = "))
    assert eval(line.rpartition(" else ")[2].removesuffix(")")) == str(tmp_path / name)


def test_everything_is_printed_in_one_place():
    files = Path(output.__file__).parent.glob("*.py")
    assert [file.name for file in files if "typer.echo(" in file.read_text("utf-8")] == ["output.py"]


def test_a_terminal_without_the_letters_of_a_name_gets_their_codes(tmp_path, mnist):
    picture = tmp_path / "数.png"
    PIL.Image.fromarray(mnist.test_images[0]).save(picture)
    environment = {**without_screen(), "PYTHONIOENCODING": "latin-1"}
    program = [sys.executable, "-m", "nnfs_gui", "predict", picture]
    result = subprocess.run(program, env=environment, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
    assert b"\\u6570.png, drawing 1: 7" in result.stdout
