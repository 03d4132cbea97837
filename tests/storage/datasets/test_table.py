"""Data sets in tables: what is read, where the labels are found, what is assumed, and what is refused."""

import gzip
from time import process_time

import numpy as np
import pytest
from dataset_sources import (
    HEADER,
    IMAGES,
    LABELS,
    NUMBERED_HEADER,
    TEST_IMAGES,
    TEST_LABELS,
    assert_holds_all,
    refusal,
    rows,
)

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices, Ink, UndecidedError

PIXELS = [f"pixel{i}" for i in range(36)]
FLAT = IMAGES.reshape(24, 36)
ONE_HOT = np.eye(4, dtype=int)[LABELS]


def text_of(*columns, header=None, separator=",", form=str):
    """Return a table of these columns, each of shape (n,) or (n, columns)."""
    lines = [separator.join(map(form, row)) for row in np.column_stack(columns).tolist()]
    return "\n".join(([separator.join(header)] if header else []) + lines) + "\n"


def said_of(path, choices=None):
    return [str(said) for said in read_dataset(path, None, choices or Choices()).assumptions]


PLAIN = text_of(LABELS, FLAT)
TABLES = {
    "plain": PLAIN,
    "with a header": text_of(LABELS, FLAT, header=["label", *PIXELS]),
    "with a header of numbers": "\n".join([NUMBERED_HEADER, *rows()]),
    "with counted columns": text_of(LABELS, FLAT, header=list(map(str, range(37)))),
    "of Windows": "\ufeff" + "\r\n".join([HEADER, *rows()]),
    "of old Macs": "\r".join([HEADER, *rows()]),
    "with blank lines": "\n\n".join([HEADER, *rows()]),
    "with comments": "\n".join(["# made by hand", HEADER, *rows(), "# the end"]),
    "with NumPy's header": "\n".join([f"# {HEADER}", *rows()]),
    "with Excel's first line": '"sep=;"\n' + text_of(LABELS, FLAT, header=["label", *PIXELS], separator=";"),
    "with Excel's first line alone": "sep=:\r\n" + text_of(LABELS, FLAT, separator=":"),
    "with a label without a name": text_of(LABELS, FLAT, header=["", *PIXELS]),
    "with semicolons": text_of(LABELS, FLAT, separator=";"),
    "with tabs": text_of(LABELS, FLAT, separator="\t"),
    "with pipes": text_of(LABELS, FLAT, separator="|"),
    "with spaces": text_of(LABELS, FLAT, separator=" "),
    "with many spaces": text_of(LABELS, FLAT, separator="   ").replace("\n", "  \n  "),
    "with commas and spaces": text_of(LABELS, FLAT, separator=", "),
    "with separators at the end": text_of(LABELS, FLAT, header=["label", *PIXELS]).replace("\n", ",\n"),
    "with separators at the end of rows alone": "\n".join([HEADER, *(row + "," for row in rows())]),
    "in quotes": "\n".join('"' + row.replace(",", '","') + '"' for row in [HEADER, *rows()]),
    "with a quoted header": "\n".join(['"' + HEADER.replace(",", '","') + '"', *rows()]),
    "as decimals": "\n".join(row.replace(",", ".0,") + ".0" for row in rows()),
    "in exponents": text_of(LABELS, FLAT, form=lambda value: f"{value:.6e}"),
    "with the class last": text_of(FLAT, LABELS, header=[*PIXELS, "Class"]),
    "with the label last": text_of(FLAT, LABELS),
    "with the target in the middle": text_of(FLAT[:, :9], LABELS, FLAT[:, 9:], header=[*PIXELS[:9], "TARGET", *PIXELS[9:]]),
    "with a digit called so": text_of(FLAT, LABELS, header=[*PIXELS, "digit_label"]),
    "with a label of another name": text_of(LABELS, FLAT, header=["emotion", *PIXELS]),
    "with its index": text_of(np.arange(24), LABELS, FLAT, header=["", "label", *PIXELS]),
    "with its index and no header": text_of(np.arange(24), LABELS, FLAT),
    "with ids": text_of(FLAT, np.arange(24) + 1000, LABELS, header=[*PIXELS, "id", "y"]),
    "of R": text_of(np.arange(24) + 1, LABELS, FLAT, header=["label", *PIXELS]),
    "with one column for each class": text_of(FLAT, ONE_HOT),
    "with one column for each class, by name": text_of(ONE_HOT, FLAT, header=[*(f"label_{i}" for i in range(4)), *PIXELS]),
    "with files": text_of([f"{i}.png" for i in range(24)], LABELS, FLAT),
    "with more columns": text_of(LABELS + 20, FLAT, LABELS, LABELS[::-1], header=["age", *PIXELS, "label", "pen"]),
    "with a row for its names": text_of(LABELS, FLAT, header=["0", *(f"0.{i}" for i in range(1, 37))]),
    "with equal names": text_of(LABELS, FLAT, header=["label", *["pixel"] * 36]),
    "of Weka": "% digits\n@relation 'x'\n\n"
    + "".join(f"@attribute '{name}' numeric\n" for name in PIXELS)
    + "@attribute class {'0','1','2','3'}\n\n@data\n"
    + text_of(FLAT, [f"'{label}'" for label in LABELS]),
}


@pytest.mark.parametrize("zipped", [False, True], ids=["plain", "gzipped"])
@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_and_a_sixth_held_out(tmp_path, table, zipped):
    path = tmp_path / ("small.csv.gz" if zipped else "small.csv")
    path.write_bytes(gzip.compress(table.encode()) if zipped else table.encode())
    dataset = read_dataset(path)
    assert (dataset.side, dataset.class_names, len(dataset.test_labels)) == (6, tuple("0123"), 4)
    assert_holds_all(dataset)


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".txt", ".data", ".train", ".tra", ".CSV", ".arff", ".data.gz"])
def test_tables_have_many_endings(tmp_path, ending):
    path = tmp_path / f"x{ending}"
    path.write_bytes(gzip.compress(PLAIN.encode()) if ending.endswith(".gz") else PLAIN.encode())
    assert_holds_all(read_dataset(path))


# --- what is black and white ------------------------------------------------------------------------------------------


SHARES = IMAGES / 255
SPANS = {
    "0 to 1": ([f"{v:.5f}" for v in SHARES.ravel()], IMAGES),
    "0 to 1 with commas": ([f"{v:.5f}".replace(".", ",") for v in SHARES.ravel()], IMAGES),
    "0 or 1": ((IMAGES // 128).ravel(), IMAGES // 128 * 255),
    "-1 to 1": ([f"{v * 2 - 1:.5f}" for v in SHARES.ravel()], IMAGES),
    "-1 or 1": ((IMAGES // 128).ravel() * 2.0 - 1, IMAGES // 128 * 255),
    "-0.5 to 0.5": ([f"{v - 0.5:.5f}" for v in SHARES.ravel()], IMAGES),
    "0 to 16": ((IMAGES // 17 + (IMAGES == 255)).ravel(), np.rint((IMAGES // 17 + (IMAGES == 255)) * (255 / 16))),
    "-128 to 127": ((IMAGES.astype(int) - 128).ravel(), IMAGES),
}


@pytest.mark.parametrize("separator", [";", " "], ids=["semicolons", "spaces"])
@pytest.mark.parametrize(("pixels", "expected"), SPANS.values(), ids=SPANS.keys())
def test_what_is_black_and_white_shows_in_all_pixels(tmp_path, pixels, expected, separator):
    path = tmp_path / "x.csv"
    path.write_text(text_of(LABELS, np.array(pixels).reshape(24, 36), separator=separator, header=["label", *PIXELS]))
    assert_holds_all(read_dataset(path, None, Choices(ink=Ink.LIGHT)), expected.astype(np.uint8))


def test_pixels_of_a_table_may_be_fractions_even_where_some_images_have_none(tmp_path):
    images = IMAGES.copy()
    images[0], images[1] = 0, 255
    path = tmp_path / "x.csv"
    path.write_text("\n".join(rows((images / 255).round(4))))
    assert_holds_all(read_dataset(path), images)


def test_a_span_that_shows_late_is_found(tmp_path):
    blank = np.zeros((30_000, 6, 6), np.uint8)  # more than is read at once
    path = tmp_path / "x.csv"
    path.write_text("\n".join(["# x", *rows(blank, np.arange(30_000) % 4), *rows((IMAGES / 255).round(4))]))
    assert_holds_all(read_dataset(path), np.concatenate([blank, IMAGES]), np.concatenate([np.arange(30_000) % 4, LABELS]))


ROWS, COLUMNS = np.divmod(np.arange(36), 6)
PLACES = {
    "r0_c0": [f"px_r{row}_c{column}" for row, column in zip(ROWS, COLUMNS, strict=True)],
    "x1y1": [f"x{column + 1}y{row + 1}" for row, column in zip(ROWS, COLUMNS, strict=True)],
    "pixel0": PIXELS,
}


@pytest.mark.parametrize("names", PLACES.values(), ids=PLACES.keys())
def test_pixels_stand_where_their_names_say(tmp_path, names):
    path = tmp_path / "x.csv"
    said = "The pixels stand in the places that their names say, not in those of the columns."
    for order in (np.arange(36), np.arange(36).reshape(6, 6).T.ravel(), np.argsort(names)):
        path.write_text(text_of(LABELS, FLAT[:, order], header=["label", *np.array(names)[order]]))
        assert_holds_all(read_dataset(path))
        assert (said in said_of(path)) == (list(order) != sorted(order))


# --- labels -----------------------------------------------------------------------------------------------------------


def test_classes_of_a_table_may_have_names_or_be_counted_from_one(tmp_path):
    path = tmp_path / "x.csv"
    names = np.array(["bee", "Ant", "é", "v1.0"])[LABELS]
    for columns in ((names, FLAT), (FLAT, names), (FLAT[:, :7], names, FLAT[:, 7:])):
        path.write_text(text_of(*columns), encoding="utf-8")
        assert read_dataset(path).class_names == ("Ant", "bee", "v1.0", "é")
    for labels in (LABELS + 1, LABELS + 1.0, [f"{label:.4e}" for label in LABELS + 1]):
        path.write_text(text_of(labels, FLAT))
        dataset = read_dataset(path)
        assert dataset.class_names == tuple("1234")
        assert_holds_all(dataset)


def test_classes_that_differ_only_in_capitals_or_spaces_are_one(tmp_path):
    path = tmp_path / "x.csv"
    words = np.array(["one", "Two", "three", "four"])[LABELS].astype(object)
    words[0], words[1], words[2] = words[0].upper(), f" {words[1]} ", words[2].upper()
    path.write_text(text_of(words, FLAT, header=["label", *PIXELS]))
    dataset = read_dataset(path)
    assert dataset.class_names == ("four", "one", "three", "Two")
    assert_holds_all(dataset, labels=np.array([1, 3, 2, 0])[LABELS])
    (said,) = (said for said in said_of(path) if "capitals" in said)
    others, names = (
        ", ".join(sorted(some)) for some in ([words[0], words[2]], np.array(["one", "Two", "three"])[LABELS[[0, 2]]])
    )
    assert said == f"Classes that differ only in capitals were joined: {others} became {names}."


PACKED = {
    "of FER2013": "emotion,pixels,Usage\n{label},{spaced},Training",
    "in quotes": 'label,pixels\n{label},"{spaced}"',
    "without a header": "{label},{spaced}",
    "as a list of Python": 'label,image\n{label},"[{listed}]"',
    "last": '"{spaced}",{label}',
    "with tabs": "id\tpixels\tlabel\n{number}\t{spaced}\t{label}",
}


@pytest.mark.parametrize("kind", PACKED)
def test_all_pixels_may_stand_in_one_cell(tmp_path, kind):
    *header, row = PACKED[kind].splitlines()
    lines = [
        row.format(label=label, number=number, spaced=" ".join(map(str, pixels)), listed=", ".join(map(str, pixels)))
        for number, (label, pixels) in enumerate(zip(LABELS, FLAT.tolist(), strict=True))
    ]
    (tmp_path / "x.csv").write_text("\n".join([*header, *lines]))
    dataset = read_dataset(tmp_path / "x.csv")
    assert dataset.class_names == tuple("0123")
    assert_holds_all(dataset)


def test_pixels_may_be_true_or_false(tmp_path):
    (tmp_path / "x.csv").write_text(text_of(LABELS, (FLAT > 127).astype(object), header=["label", *PIXELS]))
    assert_holds_all(read_dataset(tmp_path / "x.csv"), np.where(IMAGES > 127, np.uint8(255), np.uint8(0)))


def test_a_label_that_is_a_letter_among_digits_is_asked_after(tmp_path):
    path = tmp_path / "x.csv"
    for names, asked in (("O 1 2 3", True), ("0 1 2 l", True), ("O 1 a b", False), ("O a b c", False), ("0 1 2 3", False)):
        path.write_text(text_of(np.array(names.split())[LABELS], FLAT, header=["label", *PIXELS]))
        assert any("is a letter among numbers. Is " in said for said in said_of(path)) == asked


@pytest.mark.parametrize("name", ["x.txt", "x.scale", "x.csv"])
def test_a_sparse_table_is_called_so(tmp_path, name):
    rows_of_it = [
        f"{label} " + " ".join(f"{place}:{value / 255:.4f}" for place, value in enumerate(pixels, start=1) if value)
        for label, pixels in zip(LABELS, FLAT.tolist(), strict=True)
    ]
    (tmp_path / name).write_text("\n".join(rows_of_it))
    assert "is written sparsely, as LIBSVM does" in refusal(tmp_path / name)


CLASSES = "abcd"
ONE_EACH = {
    "of pandas": (ONE_HOT, [f"class_{name}" for name in CLASSES]),
    "of pandas, as truths": (ONE_HOT == 1, [f"label_{name}" for name in CLASSES]),
    "of a German Excel": (np.where(ONE_HOT, "WAHR", "FALSCH"), [f"ist {name}" for name in CLASSES]),
    "called by words that say nothing": (ONE_HOT, list(CLASSES)),
    "asking": (ONE_HOT == 1, [f"is {name}" for name in CLASSES]),
    "as fractions": (ONE_HOT * 1.0, [f"target.{name}" for name in CLASSES]),
}


@pytest.mark.parametrize("kind", ONE_EACH)
@pytest.mark.parametrize("first", [True, False])
def test_a_column_for_each_class_is_never_taken_for_all_labels(tmp_path, kind, first):
    path = tmp_path / "x.csv"
    flags, names = ONE_EACH[kind]
    columns = (flags.astype(object), FLAT.astype(object))
    table = text_of(*columns, header=[*names, *PIXELS]) if first else text_of(*columns[::-1], header=[*PIXELS, *names])
    path.write_text(table)
    dataset = read_dataset(path)
    assert dataset.class_names == tuple(CLASSES)
    assert_holds_all(dataset)


@pytest.mark.parametrize(
    ("names", "is_label"), [("Null Eins Zwei Drei", True), ("null en to tre", True), ("null a b c", False)]
)
def test_null_is_a_digit_where_the_others_are_and_else_stands_for_nothing(tmp_path, names, is_label):
    path = tmp_path / "x.csv"
    path.write_text(text_of(np.array(names.split())[LABELS], FLAT, header=["label", *PIXELS]))
    if is_label:
        assert sorted(read_dataset(path).class_names) == sorted(names.split())
    else:
        assert "row 2, column 1: the label is missing" in refusal(path)


def test_labels_that_python_printed_of_bytes_are_what_the_bytes_say(tmp_path):
    path = tmp_path / "x.csv"
    for quoted in ("b'{}'", 'b"{}"', "b'{} '", "'{}'"):
        path.write_text(text_of([quoted.format(label) for label in LABELS], FLAT, header=["label", *PIXELS]))
        dataset = read_dataset(path)
        assert dataset.class_names == tuple("0123")
        assert_holds_all(dataset)


@pytest.mark.parametrize("cell", ["O", "o", "1O", "l7", "I", "2.O"])
def test_a_letter_that_looks_like_a_digit_is_named(tmp_path, cell):
    path = tmp_path / "x.csv"
    path.write_text(PLAIN.replace(f",{FLAT[3, 4]},", f",{cell},", 1))
    assert f"{cell!r} has a letter in the place of a digit, such as O for 0, or l for 1." in refusal(path)
    path.write_text(PLAIN.replace(f",{FLAT[3, 4]},", ",Ox,", 1))
    assert "a pixel should be a number" in refusal(path)


def test_a_letter_is_not_its_capital(tmp_path):
    path = tmp_path / "x.csv"
    for names in (["A", "B", "a", "b"], ["\\Delta", "\\Phi", "\\delta", "\\phi"]):
        path.write_text(text_of(np.array(names)[LABELS], FLAT))
        assert sorted(read_dataset(path).class_names) == names


def test_parts_that_call_their_classes_by_other_words_are_refused(tmp_path):
    (tmp_path / "train.csv").write_text(text_of(np.array(["zero", "one", "two", "three"])[LABELS], FLAT))
    (tmp_path / "test.csv").write_text(PLAIN)
    assert refusal(tmp_path).endswith("test.csv calls them 0, 1, 2, 3. Both must call them alike.")
    (tmp_path / "test.csv").write_text(text_of(np.array(["ZERO", "One", "two", "three"])[LABELS], FLAT))
    assert read_dataset(tmp_path).class_names == ("one", "three", "two", "zero")


def test_names_with_separators_stand_in_quotes(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(text_of(np.array(['"a, b"', '"c"', "d", '"-"'])[LABELS], FLAT))
    assert read_dataset(path).class_names == ("-", "a, b", "c", "d")


def test_where_the_labels_were_found_is_said(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(text_of(np.arange(24), FLAT, LABELS, header=["id", *PIXELS, "class"]))
    first, second, _ = said_of(path)
    assert first == "The labels stand in column 38 of 38, “class”."
    assert second == "What is neither label nor pixel was left out: “id”."


@pytest.mark.parametrize(("before", "named"), [(1, "column 1"), (2, "the columns 1, 2")], ids=["one column", "two columns"])
def test_columns_without_a_name_that_are_left_out_are_numbered(tmp_path, before, named):
    path = tmp_path / "x.csv"
    ids = [np.arange(24) + 100 * place for place in range(before)]
    path.write_text(text_of(*ids, LABELS, FLAT))
    assert f"What is neither label nor pixel was left out: {named}." in said_of(path)


def test_a_table_sorted_by_class_is_looked_at_as_a_whole(tmp_path):
    images = np.tile(IMAGES, (400, 1, 1))
    images[:, 0, 0] = 0
    labels = np.sort(np.arange(len(images)) % 4)
    path = tmp_path / "x.csv"
    for columns in ((images.reshape(-1, 36), labels), (labels, images.reshape(-1, 36))):
        path.write_text(text_of(*columns))
        assert_holds_all(read_dataset(path), images, labels)


def undecided(path, **choices):
    with pytest.raises(UndecidedError) as caught:
        read_dataset(path, None, Choices(**choices))
    return caught.value


def test_a_column_that_cannot_be_told_from_a_pixel_is_asked_for(tmp_path):
    pixels = IMAGES % 4
    path = tmp_path / "x.csv"
    path.write_text(text_of(LABELS, pixels.reshape(24, 36)))
    error = undecided(path)
    assert str(error) == f"{path} does not say which of its 37 columns holds the labels; choose one of them."
    (question,) = error.questions
    assert [value for value, _ in question.answers] == ["1", "37"]
    dataset = read_dataset(path, None, Choices(label_column="1", ink=Ink.LIGHT))
    assert_holds_all(dataset, pixels * 85)


def test_a_column_between_pixels_that_looks_like_labels_is_offered(tmp_path):
    path = tmp_path / "x.csv"
    pixels = FLAT.copy()
    pixels[:, [0, -1]] = 0
    path.write_text(text_of(pixels[:, :9], LABELS, pixels[:, 9:]))
    (question,) = undecided(path).questions
    assert [value for value, _ in question.answers] == ["1", "10", "37"]
    assert_holds_all(read_dataset(path, None, Choices(label_column="10")), pixels.reshape(24, 6, 6))


def test_the_column_of_the_labels_can_be_chosen(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(text_of(LABELS, LABELS[::-1], FLAT, header=["class", "Label", *PIXELS]))
    reading = next(filter(None, dataset_steps(path)))
    question = next(question for question in reading.questions if question.choice == "label_column")
    assert (question.answer, [value for value, _ in question.answers]) == ("Label", ["class", "Label"])
    assert_holds_all(reading.dataset, labels=LABELS[::-1])
    for chosen in ("class", "CLASS", " 1"):
        assert_holds_all(read_dataset(path, None, Choices(label_column=chosen)))
    assert "has no column 'writer'; give a name of its header, or a number from 1 to 38." in refusal(
        path, Choices(label_column="writer")
    )


@pytest.mark.parametrize("columns", [(FLAT,), (np.arange(24), FLAT), (FLAT, np.arange(24) + 7)])
def test_an_id_is_never_a_label(tmp_path, columns):
    path = tmp_path / "x.csv"
    path.write_text(text_of(*columns))
    assert "has no labels" in refusal(path)


# --- incomplete rows --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["", "?", "NA", "nan", "null", '""'])
def test_what_is_missing_is_named_and_may_be_left_out(tmp_path, missing):
    lines = rows()
    cells = lines[4].split(",")
    lines[4] = ",".join([*cells[:9], missing, *cells[10:]])
    path = tmp_path / "x.csv"
    path.write_text("\n".join([HEADER, *lines]))
    error = undecided(path)
    assert f"{path}, row 6, column 10: a pixel is missing" in str(error)
    assert [question.choice for question in error.questions] == ["without_incomplete"]
    choices = Choices(without_incomplete=True)
    kept = np.arange(24) != 4
    assert_holds_all(read_dataset(path, None, choices), IMAGES[kept], LABELS[kept])
    assert "1 row of x.csv in which something is missing was left out: 6." in said_of(path, choices)


def test_short_rows_and_rows_without_label_are_incomplete(tmp_path):
    lines = rows()
    lines[2], lines[20] = lines[2].rpartition(",")[0], lines[20][1:]
    path = tmp_path / "x.csv"
    path.write_text("\n".join(lines))
    assert "row 3, has 36 columns; expected 37" in str(undecided(path))
    kept = ~np.isin(np.arange(24), (2, 20))
    choices = Choices(without_incomplete=True)
    assert_holds_all(read_dataset(path, None, choices), IMAGES[kept], LABELS[kept])
    assert "2 rows of x.csv in which something is missing were left out: 3, 21." in said_of(path, choices)


def test_a_table_of_incomplete_rows_alone_is_refused_with_that(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("\n".join([HEADER, *(row.rpartition(",")[0] + "," for row in rows())]))
    said = f"{path} holds no whole rows: in all 24 of them something is missing."
    with pytest.raises(DatasetError) as caught:
        read_dataset(path, None, Choices(without_incomplete=True))
    assert str(caught.value) == said


def test_an_index_without_a_name_is_not_the_label(tmp_path):
    path = tmp_path / "x.csv"
    for count in (10, 24):
        path.write_text(text_of(np.arange(count), FLAT[:count], header=["", *PIXELS]))
        assert "has no labels" in refusal(path)


# --- tables beside one another ----------------------------------------------------------------------------------------


NAMES = [
    ("train.csv", "test.csv"),
    ("mnist_train.csv", "mnist_test.csv"),
    ("MNIST-Train.csv", "MNIST-Test.csv"),
    ("Train.CSV", "test.csv.gz"),
    ("zip.train", "zip.test"),
    ("optdigits.tra", "optdigits.tes"),
    ("training.tsv", "testing.tsv"),
    ("x-train.csv", "x-t10k.csv"),
]


@pytest.mark.parametrize(("train", "test"), NAMES)
def test_a_table_for_testing_beside_the_one_for_training_is_found(tmp_path, train, test):
    (tmp_path / train).write_text(PLAIN)
    (tmp_path / test).write_text("\n".join(rows(TEST_IMAGES, TEST_LABELS)))
    for path in (tmp_path / train, tmp_path):
        dataset = read_dataset(path)
        np.testing.assert_array_equal(dataset.train_images, IMAGES)
        np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)
        assert f"The test images are those of {test}, which lies beside it." in map(str, dataset.assumptions)


@pytest.mark.parametrize("columns", [(FLAT,), (np.arange(24), FLAT)], ids=["pixels", "ids and pixels"])
@pytest.mark.parametrize("has_header", [True, False])
def test_a_table_for_testing_without_labels_is_not_used_and_said(tmp_path, columns, has_header):
    header = [["id"] * (len(columns) - 1) + PIXELS, ["label", *PIXELS]] if has_header else [None, None]
    (tmp_path / "test.csv").write_text(text_of(*columns, header=header[0]))
    (tmp_path / "train.csv").write_text(text_of(LABELS, FLAT, header=header[1]))
    (tmp_path / "sample_submission.csv").write_text("id,label\n1,0\n2,0\n")
    for path in (tmp_path / "train.csv", tmp_path):
        assert_holds_all(read_dataset(path))
        said = said_of(path)
        assert "test.csv, which lies beside it, is not used: it has no labels." in said
        assert any("one sixth of the images" in sentence for sentence in said)


def test_columns_of_a_table_for_testing_are_found_by_their_names(tmp_path):
    (tmp_path / "train.csv").write_text(text_of(LABELS, FLAT, header=["label", *PIXELS]))
    flat = TEST_IMAGES.reshape(8, 36)
    (tmp_path / "test.csv").write_text(
        text_of(np.arange(8), flat[:, ::-1], TEST_LABELS, header=["Id", *PIXELS[::-1], "Label"], separator=";")
    )
    dataset = read_dataset(tmp_path)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)
    np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)


def test_a_table_for_validation_is_used(tmp_path):
    (tmp_path / "train.csv").write_text(PLAIN)
    (tmp_path / "val.csv").write_text("\n".join(rows(TEST_IMAGES, TEST_LABELS)))
    dataset = read_dataset(tmp_path)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)
    assert any("validation" in sentence for sentence in said_of(tmp_path))
    (tmp_path / "test.csv").write_text("\n".join(rows(TEST_IMAGES[:4], TEST_LABELS[:4])))
    dataset = read_dataset(tmp_path)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES[:4])
    np.testing.assert_array_equal(dataset.train_images, np.concatenate([IMAGES, TEST_IMAGES]))


PARTS = {
    "split first": (["train"] * 16 + ["test"] * 8, "split", True),
    "usage last": (["Training", "Training", "PrivateTest"] * 8, "Usage", False),
    "no header": (["TRAIN", "testing", "train"] * 8, None, True),
    "called otherwise": (["train"] * 20 + ["Test"] * 4, "source", True),
}


@pytest.mark.parametrize(("cells", "name", "is_first"), PARTS.values(), ids=PARTS.keys())
def test_a_column_says_which_rows_are_for_the_test(tmp_path, cells, name, is_first):
    path = tmp_path / "x.csv"
    columns, header = [LABELS, FLAT], ["label", *PIXELS]
    columns.insert(0 if is_first else 2, cells)
    header.insert(0 if is_first else 37, name)
    path.write_text(text_of(*columns, header=header if name else None))
    is_test = np.array(["est" in cell for cell in cells])
    dataset = read_dataset(path)
    np.testing.assert_array_equal(dataset.train_images, IMAGES[~is_test])
    np.testing.assert_array_equal(dataset.train_labels, LABELS[~is_test])
    np.testing.assert_array_equal(dataset.test_images, IMAGES[is_test])
    np.testing.assert_array_equal(dataset.test_labels, LABELS[is_test])
    said = f": train {(~is_test).sum()}, test {is_test.sum()}."
    assert any(
        sentence.startswith("What an image is for stands in column") and said in sentence for sentence in said_of(path)
    )


def test_the_public_test_of_a_column_is_for_validation(tmp_path):
    path = tmp_path / "x.csv"
    usage = np.array(["Training", "PublicTest", "PrivateTest"] * 8)
    path.write_text(text_of(LABELS, FLAT, usage, header=["emotion", *PIXELS, "Usage"]))
    dataset = read_dataset(path)
    np.testing.assert_array_equal(dataset.test_images, IMAGES[2::3])
    np.testing.assert_array_equal(dataset.train_images, np.concatenate([IMAGES[::3], IMAGES[1::3]]))
    assert "The 8 validation images joined the training images" in " ".join(said_of(path))
    path.write_text(path.read_text() + path.read_text().splitlines()[1].replace("Training", "extra") + "\n")
    assert "row 26, column 38: other rows say here whether they are for train, val or test; got 'extra'" in refusal(path)


def test_rows_for_the_test_join_those_of_a_table_beside(tmp_path):
    split = np.array(["train", "test"])[(np.arange(24) >= 20).astype(int)]
    (tmp_path / "train.csv").write_text(text_of(split, LABELS, FLAT, header=["split", "label", *PIXELS]))
    (tmp_path / "test.csv").write_text(text_of(TEST_LABELS, TEST_IMAGES.reshape(8, 36), header=["label", *PIXELS]))
    dataset = read_dataset(tmp_path)
    np.testing.assert_array_equal(dataset.train_images, IMAGES[:20])
    np.testing.assert_array_equal(dataset.test_images, np.concatenate([TEST_IMAGES, IMAGES[20:]]))


def test_a_column_that_names_one_part_alone_divides_nothing(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(text_of(["test"] * 24, LABELS, FLAT, header=["split", "label", *PIXELS]))
    assert_holds_all(read_dataset(path))


def test_a_folder_of_several_tables_is_refused_by_their_names(tmp_path):
    for name in ("a-train.csv", "b-train.csv"):
        (tmp_path / name).write_text(PLAIN)
    assert "holds several tables: a-train.csv, b-train.csv. Choose one of these files." in refusal(tmp_path)


def test_tables_of_images_of_different_sizes_do_not_belong_together(tmp_path):
    (tmp_path / "train.csv").write_text(PLAIN)
    (tmp_path / "test.csv").write_text(text_of(LABELS, FLAT[:, :16]))
    assert "holds images of 6 x 6 pixels, but" in refusal(tmp_path)


def test_both_tables_have_one_span(tmp_path):
    (tmp_path / "train.csv").write_text("\n".join(rows(IMAGES // 128)))
    (tmp_path / "test.csv").write_text("\n".join(rows((TEST_IMAGES / 255).round(4), TEST_LABELS)))
    dataset = read_dataset(tmp_path)
    np.testing.assert_array_equal(dataset.train_images, IMAGES // 128 * 255)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)


# --- images that lie on their side, and dark ink ----------------------------------------------------------------------


def test_tables_of_emnist_lie_on_their_side(tmp_path):
    lying = text_of(LABELS, IMAGES.transpose(0, 2, 1).reshape(24, 36))
    emnist, other = tmp_path / "emnist-digits.csv", tmp_path / "x.csv"
    emnist.write_text(lying)
    other.write_text(lying)
    for path, choices, is_upright in (
        (emnist, Choices(), True),
        (emnist, Choices(turned=False), False),
        (other, Choices(), False),
        (other, Choices(turned=True), True),
    ):
        reading = next(filter(None, dataset_steps(path, None, choices)))
        assert_holds_all(reading.dataset, IMAGES if is_upright else IMAGES.transpose(0, 2, 1))
        question = next(question for question in reading.questions if question.choice == "turned")
        assert (question.answer, question.is_doubtful) == (is_upright, path == emnist)
        assert is_upright == any("lie on their side" in str(said) for said in reading.dataset.assumptions)


def test_names_of_emnists_letters_lie_beside_its_tables(tmp_path):
    path = tmp_path / "emnist-letters-train.csv"
    path.write_text(text_of(LABELS + 1, FLAT))
    (tmp_path / "emnist-letters-mapping.txt").write_text("".join(f"{i} {64 + i} {96 + i}\n" for i in range(1, 5)))
    assert read_dataset(path).class_names == tuple("ABCD")


# --- what cannot be read ----------------------------------------------------------------------------------------------


GOOD = rows()
BAD_TABLES = {
    "a pixel in words": ([*GOOD[:2], GOOD[2].replace(",", ",x,", 1).rpartition(",")[0]], "row 3, column 2: a pixel"),
    "a pixel of 256": ([*GOOD, "1" + ",0" * 35 + ",256"], "row 25, column 37: a pixel should be a number"),
    "a pixel of 1234": ([*GOOD, "1" + ",0" * 35 + ",1234"], "row 25, column 37: a pixel should be a number"),
    "a pixel with an underscore": ([*GOOD, "1" + ",0" * 35 + ",1_0"], "row 25, column 37: a pixel should be a number"),
    "a negative pixel": (["1" + ",0" * 35 + ",-1", *GOOD], "row 1, column 37: a pixel"),
    "a fraction after whole numbers": ([*GOOD, "1" + ",0" * 35 + ",0.5"], "row 25, holds fractions from 0 to 1"),
    "whole numbers after a fraction": (["1" + ",0" * 35 + ",0.5", *GOOD], "row 1, holds fractions from 0 to 1, but other"),
    "standardised": ([*GOOD, "1" + ",-0.42" * 35 + ",2.8"], "row 25, holds values from -0.42 to 255"),
    "infinite": (["1" + ",0" * 35 + ",inf", *GOOD], "got 'inf'"),
    "a column too few": ([*GOOD[:4], GOOD[4].rpartition(",")[0]], "row 5, has 36 columns; expected 37"),
    "a column too many": ([*GOOD[:4], GOOD[4] + ",1"], "row 5, has 38 columns; expected 37"),
    "columns that are no square": ([row + ",1" for row in GOOD], "has 38 columns; expected a label"),
    "no pixels": (["1", "2"], "has 1 column;"),
    "only ids and labels": (["id,label", "1,2", "2,3"], "has 2 columns"),
    "larger than 64 x 64": (["1" + ",0" * 65**2], "at most 64 x 64"),
    "endless": (["1" + ",0" * 200_000], "row 1, is too long"),
    "endless after some rows": ([*GOOD, "1" + ",0" * 200_000], "row 25, is too long"),
    "no label": ([*GOOD, ",".join(["", *["0"] * 36])], "row 25, column 1: the label is missing"),
    "label 62": ([*GOOD, "62" + ",0" * 36], "63 classes"),
    "label -1": ([*GOOD, "-1" + ",0" * 36], "label -1"),
    "two classes at once": (
        [*text_of(FLAT, ONE_HOT).splitlines(), "0," * 36 + "1,1,0,0"],
        "row 25: of the columns 37 to 40",
    ),
    "nothing": ([], "holds no images"),
    "a header alone": ([HEADER], "holds no images"),
    "a lone quotation mark": (["'\r0 0"], "holds no images"),
    "one column": (["'", "0\t0"], "has 1 column;"),
    "a single image": (["1" + ",0" * 36], "1 class"),
    "sparse": (["@relation x", "@attribute a numeric", "@data", "{1 2}"], "row 4, is written sparsely"),
    "no data": (["@relation x", "@attribute a numeric", "1,2"], "no line @data"),
    "not closed quotes": ([*GOOD, '"1' + ",0" * 36], "row 25"),
}


@pytest.mark.parametrize(("lines", "said"), BAD_TABLES.values(), ids=BAD_TABLES.keys())
def test_a_table_that_cannot_be_used_is_refused_with_the_row(tmp_path, lines, said):
    path = tmp_path / "x.csv"
    path.write_text("\n".join(lines))
    told = refusal(path)
    assert str(path) in told
    assert said in told


def test_standardised_pixels_are_refused_with_what_would_be_needed(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(text_of(LABELS, (FLAT / 255 - 0.13) / 0.31, separator=" "))
    assert "look standardised" in refusal(path)


def test_tables_that_are_no_text_or_no_gzip_are_refused_by_name(tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\x81" + b",0" * 36 + b"\nb" + b",0" * 36)
    assert "row 1, column 1: the label is not a text" in refusal(path)
    for content in ("\n".join(GOOD).encode("utf-16") + b"1", b"\xff\xfe\x00\xd8", "1,\0".encode("utf-16"), b"1,\0,1"):
        path.write_bytes(content)
        assert "is not a text. Save it as CSV in UTF-8" in refusal(path)
    path = tmp_path / "x.csv.gz"
    path.write_bytes(gzip.compress("\n".join(GOOD).encode())[:-9])
    assert "not a whole gzip file" in refusal(path)


WORDS = np.array(["Äpfel", "Öl", "Übung", "Straße"])[LABELS]
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
WRITTEN = {
    "as CSV": text_of(WORDS, FLAT, header=["Früchte", *PIXELS]),
    "as Excel's Unicode text": text_of(WORDS, FLAT, header=["Früchte", *PIXELS], separator="\t").replace("\n", "\r\n"),
    "by a German Excel": text_of(WORDS, FLAT / 255, separator=";").replace(".", ",").replace("\n", "\r\n"),
    "without an end": text_of(FLAT, WORDS).rstrip(),
}


@pytest.mark.parametrize("encoding", [*UNICODE, "cp1252"])
@pytest.mark.parametrize("kind", WRITTEN)
def test_tables_are_read_in_the_encodings_that_programs_write(tmp_path, kind, encoding):
    for name in ("x.csv", "x.txt.gz"):
        content = WRITTEN[kind].encode(encoding)
        (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
        dataset = read_dataset(tmp_path / name)
        assert dataset.class_names == ("Straße", "Äpfel", "Öl", "Übung")
        said = [str(said) for said in dataset.assumptions]
        guessed = f"{name} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them."
        assert (guessed in said) == (encoding == "cp1252")


def test_letters_that_come_late_are_read_as_windows_writes_them_unless_some_were_utf_8(tmp_path):
    path = tmp_path / "x.csv"
    plain = PLAIN + (" " * 1000 + "\n") * 1100
    late = text_of(np.full(24, "Ö"), FLAT)
    path.write_bytes(plain.encode() + late.encode("cp1252"))
    assert "Ö" in read_dataset(path).class_names
    path.write_bytes(late.encode() + plain.encode() + late.encode("cp1252"))
    assert "the label is not a text" in refusal(path)


BOMBS = {
    "blank lines": b"\n",
    "one line": b"1",
    "zeros": b"0,0\n",
    "images of nothing": b"0" + b",0" * 784 + b"\n",
    "comments": b"#\n",
    "bytes of nothing": b"\0",
}


@pytest.mark.parametrize("piece", BOMBS.values(), ids=BOMBS.keys())
def test_a_small_file_that_unpacks_to_much_is_refused_at_once(tmp_path, piece):
    path = tmp_path / "x.csv.gz"
    path.write_bytes(gzip.compress(piece * (5 * 10**7 // len(piece)), compresslevel=6))
    start = process_time()
    refusal(path)
    assert process_time() - start < 10  # reading the 50 MB takes a slow machine 3 s, unpacking without a limit minutes
