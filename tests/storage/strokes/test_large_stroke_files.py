"""Files of pen strokes that ask for much, and any others."""

import gzip
import json
import os
import subprocess
import sys

import pytest
from drawing_files import failure, reads_or_is_refused
from hypothesis import given
from hypothesis import strategies as st
from sentences import is_sentence_about

from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings, read_pen_drawings
from nnfs_gui.storage.strokes import json_values, reader

pytestmark = pytest.mark.slow

SMALL = {"label": 7, "strokes": [[[1, 2], [3, 4]]]}


def test_thousands_of_drawings_are_read_whatever_parts_the_file_is_read_in(tmp_path, monkeypatch):
    entries = [{"label": number % 10, "strokes": [[[number, 2], [3, 4]]]} for number in range(3000)]
    whole, by_lines = tmp_path / "x.json", tmp_path / "x.ndjson"
    whole.write_text(json.dumps(entries, indent=1))
    by_lines.write_text("\n".join(map(json.dumps, entries)))
    for path in (whole, by_lines):
        drawings = read_pen_drawings(path)
        assert [int(drawing.strokes[0][0, 0]) for drawing in drawings] == list(range(3000))


def test_a_value_is_the_same_wherever_the_text_is_cut():
    class InPieces:
        def __init__(self, text, size):
            self.text, self.size = text, size

        def read(self, _):
            piece, self.text = self.text[: self.size], self.text[self.size :]
            return piece

    text = ' [{"a": "\\u00e9\\n]", "b": [1.5e3, -2]} , [true, null],\n"x"]\n{"c": {}}\n[] [[]]'
    expected = [({"a": "é\n]", "b": [1500.0, -2]}, 1), ([True, None], 1), ("x", 1), ({"c": {}}, None), ([], 3)]
    for size in range(1, len(text) + 1):
        assert [(found.value, found.of_list) for found in json_values.json_values(InPieces(text, size))] == expected


def gzipped(piece, times, beginning=b"", end=b""):
    return gzip.compress(beginning + piece * times + end, 1)


BOMBS = {
    "spaces": lambda: gzipped(b" ", 2**28, b"["),
    "zeros": lambda: gzipped(b"\0", 2**28),
    "empty lists": lambda: gzipped(b"[],", 2**26, b"["),
    "empty lists in a list": lambda: gzipped(b"[],", 2**26, b"[["),
    "empty objects in a drawing": lambda: gzipped(b'{"":[]},', 2**25, b'[{"strokes":['),
    "blank drawings": lambda: gzipped(b'{"strokes":[]},', 2**24, b"["),
    "blank drawings in an object": lambda: gzipped(b'{"strokes":[]},', 2**24, b'{"drawings":['),
    "blank drawings by lines": lambda: gzipped(b'{"strokes":[]}\n', 2**24),
    "empty strokes": lambda: gzipped(b"[],", 2**22, b'[{"strokes":[', b"]}]"),
    "points": lambda: gzipped(b"[1,2],", 2**25, b'[{"strokes":[[', b"]]}]"),
    "drawings of points": lambda: gzipped(b'{"strokes":[[' + b"[1,2]," * 9999 + b"[3,4]]]},", 2**11, b"["),
    "lists in lists": lambda: gzipped(b"[", 2**26),
    "a long text": lambda: gzipped(b"a", 2**28, b'["'),
    "a long number": lambda: gzipped(b"9", 2**26, b"["),
    "UNIPEN's points": lambda: gzipped(b"1 2\n", 2**26, b".PEN_DOWN\n"),
    "UNIPEN's strokes": lambda: gzipped(b".PEN_DOWN\n1 2\n", 2**23),
    "UNIPEN's segments": lambda: gzipped(b".SEGMENT DIGIT 0-99999999\n", 2**22, b".PEN_DOWN\n1 2\n"),
    "UNIPEN's segments of many strokes": lambda: gzipped(
        b".PEN_DOWN\n1 2\n", 90_000, b".SEGMENT DIGIT 0-99999999\n" * 90_000
    ),
    "a long line of UNIPEN": lambda: gzipped(b"1 ", 2**27, b".PEN_DOWN\n"),
    "InkML's points": lambda: gzipped(b"1 2,", 2**25, b"<ink><trace>"),
    "InkML's traces": lambda: gzipped(b"<trace>1 2</trace>", 2**22, b"<ink>"),
    "InkML's groups": lambda: gzipped(b"<traceGroup><trace>1 2</trace></traceGroup>", 2**21, b"<ink>"),
    "InkML's elements": lambda: gzipped(b"<a>", 2**25, b"<ink>"),
    "InkML's attributes": lambda: gzipped(b" ", 2**27, b"<ink "),
    "InkML's views": lambda: gzipped(
        b'<traceView traceDataRef="#a"/>', 2**21, b'<ink><trace id="a">' + b"1 2," * 90_000 + b"1 2</trace><traceGroup>"
    ),
    "remarks of UNIPEN": lambda: gzipped(b".X\n", 2**26),
}
READ = """
import re, sys, time
from pathlib import Path
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings
def highest():
    return int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
before, start = highest(), time.process_time()
try:
    read_drawings(Path(sys.argv[1]))
    said = "read"
except DrawingFileError as error:
    said = str(error)
print(time.process_time() - start, highest() - before, said)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures the memory in the unit of Linux")
@pytest.mark.parametrize("make", BOMBS.values(), ids=BOMBS.keys())
def test_a_file_that_unpacks_without_end_is_refused_soon_and_in_little_memory(tmp_path, make):
    path = tmp_path / "bomb.json.gz"
    path.write_bytes(make())
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    result = subprocess.run([sys.executable, "-c", READ, path], env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-500:]
    seconds, megabytes, said = result.stdout.split(" ", 2)
    assert is_sentence_about(path, said.strip())
    assert float(megabytes) < 1000
    assert float(seconds) < 6, "2 on an idle machine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("name", ["pipe.json", "pipe.png"])
def test_a_named_pipe_is_refused_without_waiting(tmp_path, name):
    os.mkfifo(tmp_path / name)
    assert "pipe" in failure(tmp_path / name)


def test_a_file_holds_no_more_drawings_than_can_be_drawn(tmp_path, monkeypatch):
    monkeypatch.setattr(reader, "MOST_DRAWINGS", 3)
    (tmp_path / "x.json").write_text(json.dumps([SMALL] * 4))
    assert "divide it into several files" in failure(tmp_path / "x.json")


def test_a_gzip_file_that_is_none_is_read_as_what_it_is(tmp_path):
    (tmp_path / "x.json.gz").write_text(json.dumps([SMALL]))
    assert [drawing.label for drawing in read_drawings(tmp_path / "x.json.gz")] == ["7"]


TOKENS = ["[", "]", "{", "}", ",", ":", '"x"', '"y"', '"strokes"', '"points"', '"drawing"', '"label"', '"word"', '"data"']
TOKENS += [
    "1",
    "2",
    "-3.5",
    "1e9",
    "1e10",
    "NaN",
    "null",
    "true",
    '"7"',
    '"seven"',
    " ",
    "\n",
    "[[1,2],[3,4]]",
    '{"x":1,"y":2}',
]
KEYS = st.sampled_from(
    ["strokes", "drawing", "points", "paths", "data", "drawings", "x", "y", "label", "word", "writer", "X"]
)
LEAVES = st.none() | st.booleans() | st.integers(-3, 12) | st.floats() | st.sampled_from(["7", "seven", "", "x"])
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=25
)
LINES = [
    ".PEN_DOWN",
    ".PEN_UP",
    "1 2",
    "3 4 5",
    "1e9 -1e9",
    "nan 1",
    "x y",
    ".COORD Y X",
    ".COORD X Y T",
    ".COORD",
    ".SEGMENT",
]
LINES += [
    '.SEGMENT DIGIT 0-1 ? "7"',
    '.SEGMENT DIGIT 1,3 ? "x"',
    ".SEGMENT WORD 9-0",
    ".HIERARCHY WORD DIGIT",
    ".DT 1",
    "",
    ".",
]


@given(tokens=st.lists(st.sampled_from(TOKENS), max_size=30))
def test_any_pieces_of_json_are_read_or_refused(folder, tokens):
    (folder / "x.json").write_text("".join(tokens))
    assert reads_or_is_refused(folder / "x.json")


@given(values=st.lists(VALUES, max_size=3), by_lines=st.booleans())
def test_any_values_are_read_or_refused(folder, values, by_lines):
    (folder / "x.jsonl").write_text("\n".join(map(json.dumps, values)) if by_lines else json.dumps(values))
    assert reads_or_is_refused(folder / "x.jsonl")


@given(lines=st.lists(st.sampled_from(LINES), max_size=20))
def test_any_lines_of_unipen_are_read_or_refused(folder, lines):
    (folder / "x.unipen").write_text("\n".join([".VERSION 1.0", *lines]))
    assert reads_or_is_refused(folder / "x.unipen")


TAGS = ["<trace>", "</trace>", "<traceGroup>", "</traceGroup>", "1 2, 3 4", "1e999 2", "x", "<annotation type='truth'>"]
TAGS += ["</annotation>", "<trace id='a'>", "<traceView traceDataRef='#a'/>", "<channel name='Y' orientation='-ve'/>", "&x;"]
TRACES = st.lists(st.sampled_from(["1 2", "3 4, 5 6", "", "1", "1 2,", "1 2 3"]), max_size=3)


@given(tags=st.lists(st.sampled_from(TAGS), max_size=20))
def test_any_elements_of_inkml_are_read_or_refused(folder, tags):
    (folder / "x.inkml").write_text("<ink>" + "".join(tags))
    assert reads_or_is_refused(folder / "x.inkml")


@given(groups=st.lists(TRACES, max_size=3))
def test_any_traces_of_inkml_are_read_or_refused(folder, groups):
    inside = ("".join(f"<trace>{points}</trace>" for points in traces) for traces in groups)
    (folder / "x.inkml").write_text(f"<ink>{''.join(f'<traceGroup>{group}</traceGroup>' for group in inside)}</ink>")
    assert reads_or_is_refused(folder / "x.inkml")


@given(
    content=st.binary(max_size=60), beginning=st.sampled_from([b"", b"[", b'{"strokes":', b".PEN_DOWN\n", b"\x1f\x8b\x08\0"])
)
def test_any_bytes_are_read_or_refused(folder, content, beginning):
    for name in ("x.json", "x.json.gz", "x"):
        (folder / name).write_bytes(beginning + content)
        assert reads_or_is_refused(folder / name)


@pytest.mark.parametrize("depth", [50, 500, 900, 2000, 100_000])
@pytest.mark.parametrize("around", ["{}", '{{"strokes": {}}}', '[{{"label": {}, "strokes": []}}]', '[{{"data": {}}}]'])
def test_any_depth_is_refused(tmp_path, depth, around):
    for open_, close in ("[]", ('{"strokes":', "}"), ('[{"points":', "}]")):
        (tmp_path / "x.json").write_text(around.format(open_ * depth + "1" + close * depth))
        with pytest.raises(DrawingFileError):
            read_drawings(tmp_path / "x.json")
