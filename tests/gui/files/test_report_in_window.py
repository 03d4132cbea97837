"""Reports from the window: of the run that is open, of runs that are ticked, of an experiment."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from runs_tab import SMALL


@pytest.fixture(autouse=True)
def opened(monkeypatch):
    """The files that the program asks the system to open."""
    files = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: files.append(Path(url.toLocalFile())) or True)
    return files


def written(user, file):
    user.qtbot.waitUntil(lambda: str(file) in user.status)
    return file.read_bytes()


def test_the_report_on_the_open_run_says_what_the_window_says_and_is_opened(user, choose_file, opened, tmp_path):
    user.train(epochs=2, train_size=2000)
    page, print_out = tmp_path / "run.html", tmp_path / "run.pdf"
    choose_file(page)
    user.press("exportReportAction")
    text = written(user, page).decode()
    shown, _ = user.figures["test"]
    assert re.search(rf"{re.escape(shown.split()[0])}.* of 10,000 test images are read right", text), shown
    assert "the network of epoch 2." in text
    choose_file(print_out)
    user.press("exportReportAction")
    assert written(user, print_out).startswith(b"%PDF")
    assert opened == [page, print_out]


def test_what_cannot_be_written_is_said(user, choose_file, tmp_path):
    user.train(epochs=1, train_size=500)
    choose_file(tmp_path / "nowhere" / "run.html")
    user.press("exportReportAction")
    user.qtbot.waitUntil(lambda: user.question is not None)
    assert "nowhere" in user.question.text()
    user.question.close()
    assert not Path(tmp_path / "nowhere").exists()


def test_a_report_on_chosen_and_on_ticked_runs(user, open_table, add_run, choose_file, tmp_path):
    for name in ("a", "b"):
        add_run(SMALL, name)
    table = open_table()
    table.wait_for("a", "b")
    table.choose("a")
    one, both = tmp_path / "one.html", tmp_path / "both.html"
    choose_file(one)
    user.press("reportRunsAction")
    assert "<h1>a</h1>" in written(user, one).decode()
    assert not user.action("reportTickedAction").isEnabled()
    table.tick("a", "b")
    choose_file(both)
    user.press("reportTickedAction")
    assert "<h1>Comparison of 2 runs</h1>" in written(user, both).decode()
