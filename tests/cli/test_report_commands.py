"""Reports at the terminal: on a run, on several, on an experiment."""

import pytest
from command_line import refusal, succeed
from made_experiments import make_experiment
from recorded_runs import record

from nnfs_gui.storage.library.library import Library


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "runs.sqlite"
    with Library(path) as library:
        record(library, name="one")
        record(library, name="other")
    return path


def ids(library):
    with Library(library) as opened:
        return [run.id for run in opened.runs.entries().runs]


def test_of_one_run_there_is_a_report_and_of_several_a_comparison(library, tmp_path):
    first, second = ids(library)
    succeed("runs", "report", first, tmp_path / "run.html", "--library", library)
    assert "<h1>other</h1>" in (tmp_path / "run.html").read_text("utf-8")
    succeed("runs", "report", first, second, tmp_path / "both.html", "--library", library)
    assert "<h1>Comparison of 2 runs</h1>" in (tmp_path / "both.html").read_text("utf-8")


def test_of_an_experiment_there_is_a_report(library, tmp_path):
    with Library(library) as opened:
        experiment = make_experiment(opened)
    succeed("experiment", "report", experiment[:8], tmp_path / "found.html", "--library", library)
    assert "<h1>Which rate?</h1>" in (tmp_path / "found.html").read_text("utf-8")


def test_a_file_is_not_replaced_unasked_and_its_name_says_what_it_is(library, tmp_path):
    run = ids(library)[0]
    there = tmp_path / "there.html"
    there.write_text("mine")
    assert "there.html" in refusal("runs", "report", run, there, "--library", library)
    assert there.read_text() == "mine"
    assert "should end in .html or .pdf" in refusal("runs", "report", run, tmp_path / "run.doc", "--library", library)


def test_a_report_can_be_printed(library, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    succeed("runs", "report", ids(library)[0], tmp_path / "run.pdf", "--library", library)
    assert (tmp_path / "run.pdf").read_bytes().startswith(b"%PDF")
