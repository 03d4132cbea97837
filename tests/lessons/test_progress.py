"""What is remembered of lessons is written whole, read again, and kept aside where it cannot be read."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.lessons.progress import (
    LessonProgress,
    Predicted,
    Progress,
    ProgressError,
    format_progress,
    keep_progress,
    merge_progress,
    parse_progress,
    read_progress,
    write_progress,
)

FIRST = LessonProgress(
    began=datetime(2026, 11, 28, 12, 0, tzinfo=UTC),
    step="train",
    ticked=("draw", "train"),
    acts={"draw": 3},
    predictions={"guess": Predicted((50.0,), (97.5,), 0.4), "curve": Predicted((0.1, 0.5, 0.9), run="b" * 32)},
)
PROGRESS = Progress("first", {"first": FIRST}, {"draw": 7}, {"fewest": ("a" * 32,)})


def test_what_was_written_is_read_again(tmp_path):
    path = tmp_path / "lessons.json"
    assert read_progress(path) == (Progress(), None)
    write_progress(path, PROGRESS)
    assert read_progress(path) == (PROGRESS, None)
    assert [file.name for file in tmp_path.iterdir()] == ["lessons.json"]


def test_a_prediction_that_was_written_without_its_run_is_read():
    values = json.loads(format_progress(PROGRESS))
    for made in values["lessons"]["first"]["predictions"].values():
        del made["run"]
    read = parse_progress(json.dumps(values)).of("first").predictions
    assert read == {key: replace(made, run="") for key, made in FIRST.predictions.items()}


def test_ticks_stay_and_are_there_once():
    assert FIRST.with_tick("draw") is FIRST
    assert FIRST.with_tick("look").ticked == ("draw", "train", "look")
    assert PROGRESS.of("other") == LessonProgress()
    assert PROGRESS.with_lesson("other", FIRST).of("other") == FIRST


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b"[]", b"{}", b'{"version": 1}', b"[" * 100_000, b"NaN", b'{"version": "1", "current": 3}'],
    ids=range(9),
)
def test_a_damaged_file_is_kept_aside_and_said(tmp_path, content):
    path = tmp_path / "lessons.json"
    for number in (1, 2):
        path.write_bytes(content)
        progress, said = read_progress(path)
        assert progress == Progress()
        assert f"It is kept as lessons-unread-{number}.json, and a new list is begun." in str(said)
        assert (tmp_path / f"lessons-unread-{number}.json").read_bytes() == content
        assert not path.exists()


def test_a_file_of_a_newer_version_is_kept_aside_and_said(tmp_path):
    path = tmp_path / "lessons.json"
    path.write_text('{"version": 2, "progress": {}}')
    progress, said = read_progress(path)
    assert progress == Progress()
    assert "a newer version of the program wrote it" in str(said)
    assert (tmp_path / "lessons-unread-1.json").exists()


def test_what_is_no_file_is_left_as_it_is(tmp_path):
    progress, said = read_progress(tmp_path)
    assert progress == Progress()
    assert "it is a folder" in str(said)


def test_a_file_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(ProgressError, match="could not be written"):
        write_progress(tmp_path / "none" / "lessons.json", PROGRESS)


def test_what_two_remember_is_joined_and_to_join_it_again_changes_nothing():
    second = LessonProgress(FIRST.began, "look", ("draw", "look"), finished=True, acts={"draw": 1, "look": 2})
    theirs = Progress("other", {"first": second, "other": second}, {"draw": 2}, {"fewest": ("b" * 32,)})
    both = merge_progress(PROGRESS, theirs)
    assert both.of("first").ticked == ("draw", "train", "look")
    assert (both.of("first").step, both.of("first").finished, both.of("first").acts) == (
        "train",
        True,
        {"draw": 3, "look": 2},
    )
    assert both.of("first").predictions == FIRST.predictions
    assert (both.current, both.of("other")) == ("first", second)
    assert both.boards == {"fewest": ("a" * 32, "b" * 32)}
    assert merge_progress(both, theirs) == both == merge_progress(both, PROGRESS)


def test_the_last_of_two_windows_to_write_leaves_what_the_other_one_wrote(tmp_path):
    path = tmp_path / "lessons.json"
    write_progress(path, PROGRESS)
    ours = PROGRESS.with_lesson("first", replace(FIRST, ticked=(), step="draw"))  # begun anew
    theirs = PROGRESS.with_lesson("other", FIRST)
    assert keep_progress(path, PROGRESS, theirs) == theirs
    kept = keep_progress(path, PROGRESS, ours)
    assert (kept.of("first").ticked, kept.of("other")) == ((), FIRST)
    assert read_progress(path) == (kept, None)
    assert [file.name for file in tmp_path.iterdir()] == ["lessons.json"]


def test_what_another_window_left_unreadable_is_kept_aside(tmp_path):
    path = tmp_path / "lessons.json"
    path.write_text("{")
    assert keep_progress(path, Progress(), PROGRESS) == PROGRESS
    assert read_progress(path) == (PROGRESS, None)
    assert (tmp_path / "lessons-unread-1.json").exists()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_whatever_stands_in_a_place_is_read_or_refused_and_can_be_written_again(data):
    values = json.loads(format_progress(PROGRESS))
    place = values
    while isinstance(place, dict) and place:
        key = data.draw(st.sampled_from(sorted(place)))
        if data.draw(st.booleans()) or not isinstance(place[key], dict):
            place[key] = data.draw(VALUES)
            break
        place = place[key]
    try:
        progress = parse_progress(json.dumps(values))
    except ProgressError:
        return
    assert parse_progress(format_progress(progress)) == progress


def test_a_time_without_a_zone_is_one():
    text = format_progress(PROGRESS).replace("+00:00", "")
    assert parse_progress(text) == replace(PROGRESS)
