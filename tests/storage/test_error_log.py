import logging
import multiprocessing
import os
import sys
import threading

import pytest

from nnfs_gui.storage.error_log import ErrorLog

MOST_BYTES = 600_000  # of a file that is not yet the older one


@pytest.fixture
def make_logger(tmp_path):
    """Make a logger as a start of the program has it, and its log."""

    def make(path=tmp_path / "data" / "nnfs_gui.log"):
        log, logger = ErrorLog(path), logging.Logger("test")
        logger.addHandler(log)
        return logger, log

    return make


def fail(depth=0):
    secret = "a value of the program"  # noqa: F841
    return fail(depth - 1) if depth else 1 / 0


def note_failure(logger, depth=0):
    try:
        fail(depth)
    except ZeroDivisionError:
        logger.exception("it failed")


def test_an_error_is_written_with_its_lines_and_without_values_once(make_logger):
    logger, log = make_logger()
    for _ in range(1000):
        note_failure(logger)
    logger.warning("a warning")
    logger.info("a remark")
    text = log.path.read_text("utf-8")
    assert text.count("it failed") == text.count("ZeroDivisionError") == text.count("a warning") == 1
    assert "def fail" not in text
    assert "return fail(depth - 1) if depth else 1 / 0" in text
    assert "a remark" not in text
    assert "a value of the program" not in text
    assert [entry in text for entry in log.last] == [True, True]
    assert log.is_kept
    assert log.path.stat().st_mode & 0o077 == 0


def test_the_next_start_writes_behind_the_one_before(make_logger):
    for _ in range(2):
        logger, log = make_logger()
        note_failure(logger)
    assert log.path.read_text("utf-8").count("ZeroDivisionError") == 2


def test_the_file_is_turned_over_and_never_grows_for_ever(make_logger):
    for start in range(30):
        logger, log = make_logger()
        for number in range(250):
            logger.error("%s, start %s: %s", number, start, "x" * 5000)
    files = {file.name: file.stat().st_size for file in log.path.parent.iterdir()}
    assert set(files) == {"nnfs_gui.log", "nnfs_gui.log.1", "nnfs_gui.log.lock"}
    assert max(files.values()) < MOST_BYTES
    assert "start 29" in log.path.read_text("utf-8")


def test_what_a_terminal_or_an_encoding_would_not_take_is_written_as_text(make_logger):
    logger, log = make_logger()
    logger.error("a name: %s", "\x1b]0;x\x07\udcff\u202e")
    assert r"a name: \x1b]0;x\x07\xff\u202e" in log.path.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("kind", ["nowhere", "folder", "pipe", "no folder", "loop"])
def test_where_no_log_can_be_written_the_last_errors_are_remembered(make_logger, tmp_path, kind):
    path = tmp_path / "nnfs_gui.log"
    match kind:
        case "nowhere":
            path = None
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "no folder":
            path = path / "below" / "it"
            path.parents[1].write_bytes(b"")
        case "loop":
            path.symlink_to(path)
    logger, log = make_logger(path)
    note_failure(logger)
    assert not log.is_kept
    assert "ZeroDivisionError" in log.last[0]


def write_many(path, number):
    logger = logging.Logger("test")
    logger.addHandler(ErrorLog(path))
    threads = [threading.Thread(target=logger.error, args=(f"{number}.{each} " + "y" * 3000,)) for each in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_several_windows_share_the_file(tmp_path):
    path = tmp_path / "nnfs_gui.log"
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=write_many, args=(path, number)) for number in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) == 120
    assert all(line.endswith("y" * 3000) and " UTC, nnfs_gui " in line for line in lines)
