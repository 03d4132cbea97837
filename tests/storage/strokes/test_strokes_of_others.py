"""Pen strokes in the files of other programs: each is the same 7 and 1, upright."""

import gzip
import json
import re

import pytest
from drawing_files import failure

from nnfs_gui.data.class_labels import find_class
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.storage.drawing_file import read_drawings

SEVEN = [[[10, 10], [90, 12], [50, 100]], [[30, 55], [70, 55]]]
ONE = [[[50, 5], [52, 100]]]


def lines(*values):
    return "\n".join(map(json.dumps, values))


def columns(strokes, *more):
    return [
        [[point[axis] for point in stroke] for axis in (0, 1)] + [row[: len(stroke)] for row in more] for stroke in strokes
    ]


def objects(strokes, **more):
    return [[{"x": x, "y": y} | more for x, y in stroke] for stroke in strokes]


def in_objects(strokes, name="points"):
    return [{name: points} for points in strokes]


def unipen(*drawings, beginning="", apart=False):
    strokes, segments = [], []
    for label, drawing in drawings:
        first = 0 if not apart else sum(len(d) for _, d in drawings[: len(segments)])
        segments.append(f'.SEGMENT DIGIT {first}-{first + len(drawing) - 1} ? "{label}"\n')
        points = ("".join(f" {x} {100 - y}\n" for x, y in stroke) for stroke in drawing)
        strokes.append("".join(f".PEN_DOWN\n{p}.PEN_UP\n.DT 10\n" for p in points))
    text = "".join(segments) + "".join(strokes) if apart else "".join(s + p for s, p in zip(segments, strokes, strict=True))
    return f".VERSION 1.0\n{beginning}.HIERARCHY DIGIT\n.COORD X Y\n\n{text}"


def inkml(*drawings, up=False, views=False):
    groups, first = [], []
    for number, (label, drawing) in enumerate(drawings):
        traces = [", ".join(f"{x} {-y if up else y} 0.5" for x, y in stroke) for stroke in drawing]
        named = [f'<trace xml:id="t{number}-{place}">{points}</trace>' for place, points in enumerate(traces)]
        shown = [f'<traceView traceDataRef="#t{number}-{place}"/>' for place in range(len(traces))]
        first += named if views else []
        content = "".join(shown if views else named)
        groups.append(f'<traceGroup><annotation type="truth">{label}</annotation>{content}</traceGroup>\n')
    orientation = ' orientation="-ve"' if up else ""
    channels = f'<channel name="X" type="integer"/><channel name="Y"{orientation}/><channel name="F"/>'
    start = f'<?xml version="1.0"?>\n<ink xmlns="http://www.w3.org/2003/InkML"><traceFormat>{channels}</traceFormat>'
    return f"{start}{''.join(first)}<traceGroup>{''.join(groups)}</traceGroup></ink>"


BOTH = {
    "InkML": inkml((7, SEVEN), (1, ONE)),
    "InkML with words, y up": inkml(("seven", SEVEN), (" $1$ ", ONE), up=True),
    "InkML with views": inkml((7, SEVEN), (1, ONE), views=True),
    "InkML with a prefix": re.sub(r"<(/?)(\w)", r"<\1i:\2", inkml((7, SEVEN), (1, ONE))),
    "Quick, Draw!": lines({"word": "seven", "drawing": columns(SEVEN)}, {"word": "one", "drawing": columns(ONE)}),
    "Quick, Draw! with times": lines(
        {"word": "SEVEN", "drawing": columns(SEVEN, [0, 10, 20])}, {"word": " One ", "drawing": columns(ONE, [0, 9])}
    ),
    "a list of Quick, Draw!": json.dumps(
        [{"word": "seven", "drawing": columns(SEVEN)}, {"word": "one", "drawing": columns(ONE)}]
    ),
    "points under its name": lines(
        {"word": "seven", "drawing": SEVEN}, {"word": "one", "drawing": [[*ONE[0], *ONE[0], *ONE[0]]]}
    ),
    "JSON lines": lines({"label": 7, "strokes": SEVEN}, {"label": 1, "strokes": ONE}),
    "JSON lines with an empty one": lines({"label": 7, "strokes": SEVEN}, {"label": 1, "strokes": ONE}) + "\n\n \r\n",
    "objects one after another": json.dumps({"label": 7, "strokes": SEVEN}, indent=2)
    + json.dumps({"label": 1, "strokes": ONE}, indent=2),
    "labels as text": json.dumps([{"label": "7", "strokes": SEVEN}, {"label": "1", "strokes": ONE}]),
    "labels as floats": json.dumps([{"label": 7.0, "strokes": SEVEN}, {"label": 1.0, "strokes": ONE}]),
    "labels by another name": json.dumps([{"digit": 7, "strokes": SEVEN}, {"class": "one", "strokes": ONE}]),
    "large names": json.dumps([{"Label": 7, "Strokes": SEVEN}, {"LABEL": 1, "STROKES": ONE}]),
    "points as objects": json.dumps([{"label": 7, "strokes": objects(SEVEN)}, {"label": 1, "strokes": objects(ONE)}]),
    "points with time and pressure": json.dumps(
        [{"label": d, "strokes": objects(s, time=3, pressure=None)} for d, s in ((7, SEVEN), (1, ONE))]
    ),
    "points in capitals": json.dumps(
        [{"label": d, "strokes": [[{"X": x, "Y": y} for x, y in k] for k in s]} for d, s in ((7, SEVEN), (1, ONE))]
    ),
    "points of three and four numbers": json.dumps(
        [
            {"label": 7, "strokes": [[[*p, 0.1, "pen"] for p in stroke] for stroke in SEVEN]},
            {"label": 1, "strokes": [[[*p, None] for p in ONE[0]]]},
        ]
    ),
    "strokes as objects": json.dumps(
        [{"label": 7, "strokes": in_objects(objects(SEVEN))}, {"label": 1, "lines": in_objects(ONE)}]
    ),
    "strokes of columns by name": json.dumps(
        [{"label": d, "strokes": [{"x": c[0], "y": c[1]} for c in columns(s)]} for d, s in ((7, SEVEN), (1, ONE))]
    ),
    "columns of all strokes": json.dumps(
        [
            {"label": d, "strokes": {"x": [c[0] for c in columns(s)], "y": [c[1] for c in columns(s)]}}
            for d, s in ((7, SEVEN), (1, ONE))
        ]
    ),
    "the only stroke without a list": json.dumps([{"label": 7, "strokes": SEVEN}, {"label": 1, "strokes": ONE[0]}]),
    "the only stroke as points": json.dumps([{"label": 7, "points": SEVEN}, {"label": 1, "points": objects(ONE)[0]}]),
    "a list within an object": json.dumps(
        {"version": 2, "drawings": [{"label": 7, "strokes": SEVEN}, {"label": 1, "strokes": ONE}]}
    ),
    "UNIPEN": unipen((7, SEVEN), (1, ONE)),
    "UNIPEN with words": unipen(("seven", SEVEN), ("one", ONE)),
    "UNIPEN in small letters": unipen((7, SEVEN), (1, ONE)).lower(),
    "UNIPEN with remarks": unipen((7, SEVEN), (1, ONE), beginning=".COMMENT of 1 person,\n250 samples each\n.DATA_INFO x\n"),
    "UNIPEN with segments before the strokes": unipen((7, SEVEN), (1, ONE), apart=True),
    "UNIPEN of words and digits": unipen((7, SEVEN), (1, ONE))
    .replace(".HIERARCHY DIGIT", ".HIERARCHY WORD DIGIT")
    .replace(".SEGMENT DIGIT", '.SEGMENT WORD 0-2 OK "71"\n.SEGMENT DIGIT', 1),
}


def is_upright(drawing, strokes):
    """Whether the drawing has these strokes, apart from where it lies."""
    found = [(stroke - drawing.strokes[0][0]).tolist() for stroke in drawing.strokes]
    x, y = strokes[0][0]
    return found == [[[a - x, b - y] for a, b in stroke] for stroke in strokes]


@pytest.mark.parametrize("kind", BOTH)
def test_drawings_are_read_as_other_programs_write_them(tmp_path, kind):
    for name, encoding in (("x.json", "utf-8"), ("x.ndjson.gz", "utf-8-sig"), ("x.PNG", "utf-16"), ("x", "utf-8")):
        content = BOTH[kind].encode(encoding)
        (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
        seven, one = read_drawings(tmp_path / name)
        assert [find_class(drawing.label, DIGITS) for drawing in (seven, one)] == [7, 1]
        assert is_upright(seven, SEVEN)
        assert is_upright(one, [ONE[0] * len(one.strokes[0][::2])])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_labels_are_read_in_the_encodings_that_programs_write(tmp_path, encoding):
    path = tmp_path / "x.json"
    path.write_text(json.dumps([{"label": "Ö", "strokes": SEVEN}], ensure_ascii=False), encoding=encoding)
    assert [drawing.label for drawing in read_drawings(path)] == ["Ö"]


@pytest.mark.parametrize("name", ["pixels", "image", "images", "x_train"])
def test_pixels_in_json_are_called_so(tmp_path, name):
    path = tmp_path / "x.json"
    for content in ({name: [[0, 255], [255, 0]], "labels": [1]}, [{"label": 1, name: [0, 255, 255, 0]}]):
        path.write_text(json.dumps(content))
        assert "this holds pixels, which are not read from JSON, and no strokes of a pen. Load them" in failure(path)


SIGNATURES = {
    "of now": in_objects(objects(SEVEN, time=1, pressure=0.5)),
    "of before": objects(SEVEN, time=1, color="black"),
    "of columns": [{"x": c[0], "y": c[1]} for c in columns(SEVEN)],
    "of points": SEVEN,
    "with its list in an object": {"data": in_objects(objects(SEVEN))},
    "one object": {"strokes": SEVEN},
    "a sketch": [{"drawMode": True, "paths": points} for points in objects(SEVEN)],
}


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES.keys())
def test_the_strokes_of_a_signature_pad_are_one_drawing(tmp_path, signature):
    (tmp_path / "signature.json").write_text(json.dumps(signature))
    (drawing,) = read_drawings(tmp_path / "signature.json")
    assert drawing.label is None
    assert is_upright(drawing, SEVEN)


def test_what_may_be_a_stroke_is_a_drawing_where_its_list_holds_drawings(tmp_path):
    (tmp_path / "x.json").write_text(json.dumps([*in_objects(SEVEN), {"label": 1, "points": ONE[0]}, *in_objects(ONE)]))
    drawings = read_drawings(tmp_path / "x.json")
    assert [(drawing.label, len(drawing.strokes)) for drawing in drawings] == [(None, 1), (None, 1), ("1", 1), (None, 1)]


def test_blank_drawings_stay_apart(tmp_path):
    (tmp_path / "x.json").write_text('[{"strokes": []}, {"strokes": [[]]}]')
    assert [drawing.image.any() for drawing in read_drawings(tmp_path / "x.json")] == [False, False]


def test_a_list_of_all_x_is_told_from_a_point_by_its_length(tmp_path):
    long = [[[n, n * n] for n in range(30)]]
    (tmp_path / "x.json").write_text(json.dumps([{"strokes": columns(long)}, {"strokes": [[[1, 2, 3], [4, 5, 6]]]}]))
    first, second = read_drawings(tmp_path / "x.json")
    assert first.strokes[0].tolist() == long[0]
    assert second.strokes[0].tolist() == [[1, 2], [4, 5]]


def test_unipen_keeps_writers_and_other_columns_and_counts_ways_through_the_air(tmp_path):
    text = unipen((7, SEVEN), (1, ONE), beginning=".WRITER_ID Ada\n", apart=True)
    text = text.replace("0-1 ?", "0,2 ?").replace("2-2 ?", "4 ?").replace(".COORD X Y", ".COORD T Y X P")
    swapped = []
    for line in text.splitlines():
        numbers = line.split()
        swapped.append(f"0 {numbers[1]} {numbers[0]} 9" if line.startswith(" ") else line)
    (tmp_path / "x.unipen").write_text("\n".join(swapped))
    seven, one = read_drawings(tmp_path / "x.unipen")
    assert (seven.writer, seven.label, one.label) == ("Ada", "7", "1")
    assert is_upright(seven, SEVEN)
    assert is_upright(one, ONE)


def test_unipen_without_segments_is_one_drawing_and_one_without_label_has_none(tmp_path):
    text = unipen((7, SEVEN))
    (tmp_path / "x.dat").write_text("\n".join(line for line in text.splitlines() if "SEGMENT" not in line))
    (drawing,) = read_drawings(tmp_path / "x.dat")
    assert is_upright(drawing, SEVEN)
    (tmp_path / "x.dat").write_text(text.replace(' "7"', ""))
    assert [drawing.label for drawing in read_drawings(tmp_path / "x.dat")] == [None]


LABELS = [
    ("A", "A"),
    ("a", "a"),
    (" \u00e9 ", "\u00e9"),
    ("seven", "seven"),
    ("\\alpha", "\\alpha"),
    ("two words", "two words"),
    (7, "7"),
    (7.0, "7"),
    (-1, "-1"),
    (7.5, "7.5"),
    (10**20, "1" + "0" * 20),
    ("\x1b[2J", "\\x1b[2J"),
    ("line\nbreak", "line\\x0abreak"),
]


@pytest.mark.parametrize(("label", "text"), LABELS)
def test_a_label_is_any_text_or_number_and_can_be_shown(tmp_path, label, text):
    (tmp_path / "x.json").write_text(json.dumps([{"label": label, "strokes": SEVEN}]))
    assert [drawing.label for drawing in read_drawings(tmp_path / "x.json")] == [text]


def test_labels_of_unipen_and_inkml_are_any_text(tmp_path):
    (tmp_path / "x.dat").write_text(unipen(("A", SEVEN), ("b", ONE)))
    assert [drawing.label for drawing in read_drawings(tmp_path / "x.dat")] == ["A", "b"]
    (tmp_path / "x.inkml").write_text(inkml(("$\\alpha$", SEVEN), ("b", ONE)))
    assert [drawing.label for drawing in read_drawings(tmp_path / "x.inkml")] == ["\\alpha", "b"]


@pytest.mark.parametrize("parts", ["? ", ""])
def test_a_segment_of_unipen_without_strokes_leaves_the_others_theirs(tmp_path, parts):
    text = unipen((7, SEVEN), (1, ONE)).replace(".SEGMENT DIGIT 0-0 ?", '.SEGMENT DIGIT ? "4"\n.SEGMENT DIGIT ?')
    (tmp_path / "x.tra").write_text(text.replace("0-1 ?", "?").replace("? ", parts))
    drawings = read_drawings(tmp_path / "x.tra")
    assert [(drawing.label, len(drawing.strokes)) for drawing in drawings] == [("7", 2), ("4", 0), ("1", 1)]


def test_inkml_without_groups_is_one_drawing(tmp_path):
    traces = "".join(f"<trace>{','.join(f'{x} {y}' for x, y in stroke)}</trace>" for stroke in SEVEN)
    (tmp_path / "x.inkml").write_text(f'<ink><annotation type="truth">7</annotation>{traces}</ink>')
    (drawing,) = read_drawings(tmp_path / "x.inkml")
    assert drawing.label == "7"
    assert is_upright(drawing, SEVEN)


OTHER = {
    "a page": "<!DOCTYPE html><html><body>ink</body></html>",
    "half of InkML": inkml((7, SEVEN))[:-30],
    "InkML of differences": "<ink><trace>1 2, '3 '4</trace></ink>",
    "InkML with entities": '<!DOCTYPE ink [<!ENTITY a "1 2">]><ink><trace>&a;</trace></ink>',
    "InkML without end": "<ink>" + "<traceGroup>" * 10_000,
    "a notebook": '{"cells": [], "metadata": {}, "nbformat": 4}',
    "a package": '{"name": "x", "version": "1.0", "files": ["a", "b"]}',
    "a map": '{"type": "FeatureCollection", "features": [{"geometry": {"coordinates": [1, 2]}}]}',
    "texts": '["a", "b"]',
    "numbers": "[1, 2, 3]",
    "a list of settings": '{"data": ["a"]}',
    "lines of something else": '{"a": 1}\n{"a": 2}',
    "UNIPEN with words for points": ".PEN_DOWN\nup and down\n",
    "UNIPEN with one number": ".PEN_DOWN\n12\n",
    "UNIPEN with what is no number": ".PEN_DOWN\n1 nan\n",
    "UNIPEN far away": ".PEN_DOWN\n1 1e10\n",
    "nothing": "",
    "a letter": "Dear reader,\n\nthis is a letter.\n",
}


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER.keys())
def test_what_holds_something_else_gets_one_sentence(tmp_path, text):
    (tmp_path / "x.json").write_text(text)
    failure(tmp_path / "x.json")


def test_a_sentence_says_what_was_found_and_where(tmp_path):
    (tmp_path / "x.jsonl").write_text(lines({"label": 7, "strokes": SEVEN}, {"label": ["cat"], "strokes": SEVEN}))
    said = "drawing 2: the label should be a text of at most 3,000 characters or a number, got [...]."
    assert failure(tmp_path / "x.jsonl").endswith(said)
    (tmp_path / "x.jsonl").write_text(lines({"label": 7, "strokes": SEVEN}, 5))
    assert "drawing 2: this is no drawing; expected its strokes, as in {" in failure(tmp_path / "x.jsonl")
    (tmp_path / "x.json").write_text('[\n{"strokes": []},\n{"strokes": [}\n]')
    assert "this is not whole JSON: a value is missing in line 3." in failure(tmp_path / "x.json")
    (tmp_path / "x.json").write_text('[{"strokes": []} {"strokes": []}]')
    assert "this is not whole JSON" in failure(tmp_path / "x.json")
