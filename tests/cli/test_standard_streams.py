"""- in the place of a file: drawings come from the standard input, and exports go to the standard output."""

import io
import json

import numpy as np
import PIL.Image
import pytest
from command_line import DRAWINGS, refusal, run, succeed
from typer.testing import CliRunner

from nnfs_gui.cli import main as cli

LABELLED = json.dumps([drawing | {"label": drawing.get("label", 7)} for drawing in DRAWINGS]).encode()


def given(content, *arguments):
    result = CliRunner().invoke(cli.app, list(map(str, arguments)), input=content)
    assert "Traceback" not in result.stderr
    return result


def from_input_and_file(tmp_path, content, *arguments):
    """Return what a command prints for drawings from the standard input, and for the same drawings from a file."""
    path = tmp_path / "drawings"
    path.write_bytes(content)
    lines = given(content, *arguments, "-").stdout.splitlines()
    same = succeed(*arguments, path)
    assert lines
    return lines, same


def test_drawings_from_standard_input_are_read_as_those_of_a_file(tmp_path):
    lines, same = from_input_and_file(tmp_path, LABELLED, "predict", "--json")
    assert [json.loads(line) | {"file": ""} for line in lines] == [json.loads(line) | {"file": ""} for line in same]
    assert json.loads(lines[0])["file"] == "-"


def test_a_picture_from_standard_input_is_read(mnist):
    picture = io.BytesIO()
    PIL.Image.fromarray(mnist.test_images[0]).save(picture, "PNG")
    result = given(picture.getvalue(), "predict", "-")
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "-, drawing 1: 7")


@pytest.mark.slow
def test_a_network_is_tested_on_and_taught_what_comes_from_standard_input(tmp_path):
    lines, same = from_input_and_file(tmp_path, LABELLED, "evaluate", "--strokes")
    assert lines == same
    result = given(LABELLED, "teach", "-", "--output", tmp_path / "taught.safetensors", "--no-check")
    assert result.exit_code == 0
    assert (tmp_path / "taught.safetensors").exists()


@pytest.mark.parametrize("content", [b"", b"[", b"no drawing", bytes(range(256)), b'[{"strokes": 3}]'])
def test_what_cannot_be_read_from_standard_input_is_said_in_a_sentence_that_names_no_file(content):
    result = given(content, "predict", "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("The standard input")
    assert result.stderr.count("\n") == 1


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """The options of a library with one run, and its id."""
    library = ("--library", tmp_path_factory.mktemp("library") / "library.sqlite3")
    succeed("train", "--epochs", 2, "--train-size", 300, *library)
    (line,) = succeed("runs", "list", "--json", *library)
    return library, json.loads(line)["id"]


@pytest.mark.parametrize("ending", ["csv", "json", "py", "safetensors", ".csv"])
def test_a_run_is_exported_to_standard_output_as_to_a_file(trained, tmp_path, ending):
    library, run_id = trained
    path = tmp_path / f"out.{ending.removeprefix('.')}"
    succeed("runs", "export", run_id, path, *library)
    result = run("runs", "export", run_id, "-", "--format", ending, *library)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout_bytes == path.read_bytes()


def test_a_network_is_exported_to_standard_output(model):
    result = run("export", model, "-", "--format", "npz")
    assert result.exit_code == 0
    with np.load(io.BytesIO(result.stdout_bytes)) as arrays:
        assert "description" in arrays


@pytest.mark.parametrize(
    ("words", "helps"),
    [
        (["-"], "Add --format"),
        (["-", "--format", "doc"], "should end in"),
        (["out.csv", "--format", "csv"], "by its ending"),
    ],
)
def test_what_goes_to_standard_output_must_be_said_and_there_alone(trained, words, helps):
    library, run_id = trained
    assert helps in refusal("runs", "export", run_id, *words, *library)


def test_a_network_is_not_mixed_with_what_is_printed():
    assert "in the place of -" in refusal("train", "--output", "-")
    assert "in the place of -" in given(LABELLED, "teach", "-", "--output", "-").stderr
