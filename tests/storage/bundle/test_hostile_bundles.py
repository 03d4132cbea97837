"""Bundles that nobody should have made, and damaged ones: each is refused with a sentence, or its whole parts are read."""

import hashlib
import io
import json
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from bundles import EVERYTHING, THEN, unpack, write
from hypothesis import given, settings
from hypothesis import strategies as st
from recorded_runs import record
from small_runs import small_config

from nnfs_gui.storage.bundle.manifest import MEDIA_TYPE, BundleError, Manifest, Member
from nnfs_gui.storage.bundle.rows_file import pack
from nnfs_gui.storage.bundle.rows_file import unpack as unpack_rows
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.stored_rows import OF_RUN
from nnfs_gui.words import InvalidValueError

MANY = settings.default.max_examples
EXAMPLES = MANY if MANY > 1000 else 30  # each takes some hundredths of a second


def make_whole():
    """Return the bytes of a bundle with two runs, a drawing and lessons."""
    with tempfile.TemporaryDirectory() as folder:
        with Library(Path(folder) / "library.sqlite3") as library:
            record(library, small_config(epochs=1), name="first")
            record(library, small_config(epochs=1), name="second")
            library.drawings.add([([np.array([[0.1, 0.2]])], "7")])
            write(library, Path(folder) / "x.nnfs", **EVERYTHING, lessons="{}")
        return (Path(folder) / "x.nnfs").read_bytes()


WHOLE = make_whole()


def members_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


MEMBERS = members_of(WHOLE)
FIRST, SECOND = [name for name in MEMBERS if name.startswith("runs/") and name.endswith(".json")]


def forge(changes, titles=(), packed=()):
    """Return a bundle with other members whose manifest fits them; None takes one out."""
    members = {name: content for name, content in (MEMBERS | changes).items() if content is not None}
    listed = [
        Member(name, len(content), hashlib.sha256(content).hexdigest(), dict(titles).get(name, ""))
        for name, content in members.items()
        if name not in ("mimetype", "manifest.json")
    ]
    members.setdefault("mimetype", MEDIA_TYPE)
    if "manifest.json" not in changes:
        members["manifest.json"] = Manifest("1", THEN, "", tuple(listed)).dump()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            kind = zipfile.ZIP_DEFLATED if name in packed else zipfile.ZIP_STORED
            archive.writestr(zipfile.ZipInfo(name), content, kind)
    return file.getvalue()


@pytest.fixture
def refusal(tmp_path):
    """Return the sentence with which a file is refused."""

    def refuse(content):
        path = tmp_path / "x.nnfs"
        path.write_bytes(content)
        with pytest.raises(BundleError) as caught:
            unpack(path, tmp_path / "unpacked")
        assert str(caught.value).startswith(str(path)) or str(path) in str(caught.value)
        return str(caught.value)

    return refuse


@pytest.fixture
def left_out(tmp_path):
    """Return what is said of the damaged parts of a file, whose others are read."""

    def read(content):
        path = tmp_path / "x.nnfs"
        path.write_bytes(content)
        unpacked = unpack(path, tmp_path / "unpacked")
        with Library(unpacked.library) as library:
            assert not library.runs.entries().damaged
            names = [run.name for run in library.runs.entries().runs]
        return names, [str(problem) for problem in unpacked.damaged]

    return read


def changed_rows(member, table, **values):
    """Return the member of a run in whose first row of a table other values stand."""
    rows = json.loads(MEMBERS[member])
    columns, row = rows[table]["columns"], rows[table]["rows"][0]
    for column, value in values.items():
        row[columns.index(column)] = value
    return {member: json.dumps(rows).encode()}


# --- the archive -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["../x.json", "/x.json", "runs/../../x.json", "C:\\x.json", "runs/ABC.json", "inner.zip", "x\x01.json", "runs/"],
)
def test_a_member_of_another_name_is_refused(refusal, tmp_path, name):
    assert "which no bundle does" in refusal(forge({name: b"{}", "manifest.json": MEMBERS["manifest.json"]}))
    assert {path.name for path in tmp_path.iterdir()} <= {"x.nnfs", "unpacked"}


def test_what_is_packed_is_refused_before_it_is_unpacked(refusal):
    bomb = bytes(50_000_000)
    content = forge({"lessons.json": bomb}, packed=["lessons.json"])
    assert len(content) < 1_000_000
    assert "lessons.json is packed, which nothing in a bundle is" in refusal(content)


def test_more_files_than_a_bundle_has_are_refused_before_they_are_listed(refusal):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(20_001):
            archive.writestr(zipfile.ZipInfo(f"{number}"), b"")
    assert "holds more than 20,000 files" in refusal(file.getvalue())


def central_entries(content):
    """Return where the entry of each member in the list at the end of an archive stands."""
    places, place = [], content.find(b"PK\x01\x02")
    while place >= 0:
        places.append(place)
        place = content.find(b"PK\x01\x02", place + 1)
    return places


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (8, b"\x01\x00", "is encrypted"),
        (20, b"\x10\x00\x00\x00", "is packed"),  # a size unlike the other
        (24, b"\xf0\xff\xff\x0f", "is packed"),  # one that is declared, and not there
        (42, b"\x00\x00\x00\x00", "lies over another file"),
    ],
)
def test_sizes_and_places_that_cannot_be_are_refused(refusal, field, value, words):
    content = bytearray(WHOLE)
    entry = central_entries(WHOLE)[1]
    content[entry + field : entry + field + len(value)] = value
    assert words in refusal(bytes(content))


def test_a_file_that_is_in_it_twice_is_refused(refusal):
    file = io.BytesIO(WHOLE)
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(zipfile.ZipInfo("lessons.json"), b"{}")
    assert "it holds a file twice" in refusal(file.getvalue())


def test_what_the_manifest_does_not_list_is_refused(refusal):
    extra = forge({"lessons.json": None, "manifest.json": MEMBERS["manifest.json"]})
    assert "lessons.json is missing in it, or in its manifest" in refusal(extra)
    assert "is missing in it" in refusal(forge({FIRST: None}))  # its bytes alone
    assert "it lacks what each bundle has" in refusal(forge({"mimetype": b"application/zip"}))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"version": True}, "its version is missing, or cannot be right"),
        ({"format": "another"}, "its manifest is none of a bundle"),
        ({"created": "yesterday"}, "its created is missing, or cannot be right"),
        ({"created": "9999-12-31T23:59:59-23:59"}, "its created is missing, or cannot be right"),
        ({"sender": 7}, "its sender is missing, or cannot be right"),
        ({"members": {}}, "its members is missing, or cannot be right"),
        ({"members": [{"name": "../x", "size": 1, "sha256": "0" * 64}]}, "its members is missing, or cannot be right"),
        ({"members": [{"name": "lessons.json", "size": -1, "sha256": "0" * 64}]}, "its members is missing"),
    ],
)
def test_a_manifest_that_cannot_be_is_refused(refusal, change, words):
    manifest = json.loads(MEMBERS["manifest.json"]) | change
    assert words in refusal(forge({"manifest.json": json.dumps(manifest).encode()}))


def test_of_a_newer_bundle_nothing_is_said_but_that(refusal):
    newer = json.dumps(json.loads(MEMBERS["manifest.json"]) | {"version": 2, "members": "elsewhere"}).encode()
    for content in (forge({"manifest.json": newer}), forge({"manifest.json": newer, "films/1.zst": b"new"})):
        assert refusal(content).endswith(
            "is a bundle of version 2, and this program reads up to 1. Open it with a newer version of the program."
        )


@pytest.mark.parametrize("text", ["", "[" * 100_000, "NaN", '{"a":' * 50_000, "9" * 10_000, "\ud800", "nul"])
def test_a_manifest_that_is_no_json_is_refused(refusal, text):
    assert "is not a whole bundle" in refusal(forge({"manifest.json": text.encode("utf-8", "surrogatepass")}))


# --- its members -------------------------------------------------------------------------------------------------------


def test_the_damaged_run_is_named_and_the_other_one_is_read(left_out):
    place = WHOLE.find(MEMBERS[FIRST.replace(".json", ".bin")])
    content = bytearray(WHOLE)
    content[place + 100] ^= 1
    names, (problem,) = left_out(bytes(content))
    assert names == ["second"]
    assert problem.endswith("x.nnfs is damaged: the run “first” is not what was written. Fetch the file again.")
    assert FIRST.removesuffix(".json") not in problem


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("runs", {"config": "{}"}),
        ("runs", {"config": "[" * 100_000}),
        ("runs", {"status": "asleep"}),
        ("runs", {"created": "never"}),
        ("runs", {"epochs_done": 2**40}),
        ("runs", {"epochs_done": -1}),
        ("runs", {"name": None}),
        ("runs", {"id": "0" * 32}),
        ("runs", {"name": {"blob": 10**9}}),
        ("runs", {"name": True}),
        ("runs", {"name": [1]}),
        ("runs", {"train_count": 2**70}),
        ("runs", {"name": "\ud800"}),
        ("epochs", {"train_loss": "x"}),
        ("epochs", {"epoch": 7}),
        ("epochs", {"train_accuracy": 1e308}),
        ("checkpoints", {"numbers": '{"learning_rate": "x"}'}),
        ("checkpoint_arrays", {"shape": "[4000000000]"}),
        ("checkpoint_arrays", {"shape": "[1, 2, 3]"}),
        ("checkpoint_arrays", {"dtype": "|O"}),
        ("checkpoint_arrays", {"name": "other"}),
        ("checkpoint_arrays", {"data": {"blob": -1}}),
        ("checkpoint_arrays", {"data": "text"}),
        ("checkpoint_arrays", {"checksum": 1}),
        ("tests", {"total": 10**6}),
    ],
)
def test_a_run_that_cannot_be_is_left_out_and_named(left_out, table, values):
    names, (problem,) = left_out(forge(changed_rows(FIRST, table, **values), titles={FIRST: "first"}))
    assert names == ["second"]
    assert problem.endswith(".")
    assert "x.nnfs" in problem  # which file it was
    assert FIRST not in problem  # and not which part of the archive


@pytest.mark.parametrize(
    "change",
    [
        {"runs": {"columns": ["id); DROP TABLE runs; --"], "rows": [["x"]]}},
        {"sqlite_master": {"columns": ["name"], "rows": [["x"]]}},
        {"drawings": {"columns": ["strokes"], "rows": [["x"]]}},
        {"epochs": {"columns": ["epoch", "epoch"], "rows": [[1, 1]]}},
        {"epochs": {"columns": ["epoch"], "rows": [[1, 2]]}},
        {"epochs": []},
        {"runs": {"columns": [], "rows": []}},
    ],
)
def test_tables_that_the_library_does_not_have_are_left_out(left_out, change):
    rows = json.loads(MEMBERS[FIRST]) | change
    names, problems = left_out(forge({FIRST: json.dumps(rows).encode()}))
    assert names == ["second"]
    assert len(problems) == 1


def test_names_from_a_file_are_names_in_a_folder_and_text(left_out, tmp_path):
    drawings = json.dumps([{"strokes": [[[0, 0], [1, 1]]], "label": "A"}]).encode()
    members = {"classes/1.json": drawings, **changed_rows(FIRST, "runs", name="a\x1b]0;b\n")}
    names, problems = left_out(forge(members, titles={"classes/1.json": "../../../evil"}))
    assert "a\\x1b]0;b\\x0a" in names
    assert not problems
    (kept,) = (tmp_path / "unpacked" / "drawn data sets").iterdir()
    assert kept.name == "evil.json" or "evil" in kept.name


def test_drawings_points_and_lessons_that_are_none_are_left_out(left_out):
    changes = {
        "drawings.json": json.dumps({"drawings": {"columns": ["label"], "rows": [[1]]}}).encode(),
        "points/0123456789ab.json": b'{"format": 1, "points": [[0, 0, 0]]}',
        "classes/1.json": b"[]",
        "lessons.json": b"{",
    }
    names, problems = left_out(forge(changes))
    assert (len(names), len(problems)) == (2, 4)


# --- any damage --------------------------------------------------------------------------------------------------------


def read_or_refuse(content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.nnfs"
        path.write_bytes(content)
        try:
            unpacked = unpack(path, Path(folder) / "unpacked")
        except BundleError:
            return
        with Library(unpacked.library) as library:
            entries = library.runs.entries()
        assert not entries.damaged
        assert {run.name for run in entries.runs} <= {"first", "second"}


@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_flipped_bits_and_cut_ends_are_read_or_refused(data):
    content = bytearray(WHOLE)
    end_list = WHOLE.find(b"PK\x01\x02")
    places = st.integers(0, len(WHOLE) - 1) | st.integers(end_list, len(WHOLE) - 1) | st.integers(0, 200)
    for place in data.draw(st.lists(places, max_size=3)):
        content[place] ^= 1 << data.draw(st.integers(0, 7))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(WHOLE))) :]
    read_or_refuse(bytes(content))


KEYS = st.sampled_from(["blob", "columns", "rows", "runs", "id"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner),
    max_leaves=20,
)


@settings(max_examples=EXAMPLES)
@given(values=VALUES, blobs=st.binary(max_size=20))
def test_any_json_is_rows_or_is_refused(values, blobs):
    try:
        rows = unpack_rows(json.dumps(values).encode(), blobs, ("runs", *OF_RUN))
    except InvalidValueError:
        return
    values = [value for table in rows.values() for row in table for value in row.values()]
    assert sum(len(value) for value in values if isinstance(value, bytes)) == len(blobs)


CELLS = st.none() | st.text(max_size=5) | st.integers(-(2**63), 2**63 - 1) | st.binary(max_size=9)


@given(cells=st.tuples(CELLS, CELLS))
def test_rows_come_out_as_they_went_in(cells):
    rows = {"checkpoints": [dict(zip(("epoch", "numbers"), cells, strict=True))]}
    content, blobs = pack(rows)
    assert unpack_rows(content, b"".join(blobs), ("checkpoints",)) == rows
