"""Data sets from CSV files: what is read, what is assumed, and what is refused."""

import gzip

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

from nnfs_gui.storage.datasets.reader import read_dataset

TABLES = {
    "plain": "\n".join(rows()),
    "with a header": "\n".join([HEADER, *rows(), ""]),
    "with a header of numbers": "\n".join([NUMBERED_HEADER, *rows()]),
    "of Windows": "\ufeff" + "\r\n".join([HEADER, *rows()]),
    "with blank lines": "\n\n".join([HEADER, *rows()]),
    "with semicolons": "\n".join(rows(separator=";")),
    "with tabs": "\n".join(rows(separator="\t")),
    "in quotes": "\n".join('"' + row.replace(",", '","') + '"' for row in rows()),
    "as decimals": "\n".join(row.replace(",", ".0,") + ".0" for row in rows()),
}


@pytest.mark.parametrize("zipped", [False, True], ids=["plain", "gzipped"])
@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_and_a_sixth_held_out(tmp_path, table, zipped):
    path = tmp_path / ("small.csv.gz" if zipped else "small.csv")
    path.write_bytes(gzip.compress(table.encode()) if zipped else table.encode())
    dataset = read_dataset(path)
    assert (dataset.side, dataset.class_names, len(dataset.test_labels)) == (6, tuple("0123"), 4)
    assert_holds_all(dataset)


def test_a_table_for_testing_beside_the_one_for_training_is_found(tmp_path):
    (tmp_path / "mnist_train.csv").write_text("\n".join(rows()))
    (tmp_path / "mnist_test.csv").write_text("\n".join(rows(TEST_IMAGES, TEST_LABELS)))
    dataset = read_dataset(tmp_path / "mnist_train.csv")
    np.testing.assert_array_equal(dataset.train_images, IMAGES)
    np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)
    (said,) = dataset.assumptions
    assert str(said) == "The test images are those of mnist_test.csv, which lies beside it."


def test_pixels_of_a_table_may_be_fractions_even_where_some_images_have_none(tmp_path):
    images = IMAGES.copy()
    images[0], images[1] = 0, 255
    path = tmp_path / "x.csv"
    path.write_text("\n".join(rows((images / 255).round(4))))
    assert_holds_all(read_dataset(path), images)
    path.write_text("\n".join(rows(images // 128)))  # whole numbers, though there are no others than 0 and 1
    assert_holds_all(read_dataset(path), images // 128)


def test_classes_of_a_table_may_have_names_or_be_counted_from_one(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("\n".join(rows(labels=np.array(["bee", "Ant", "é", "v1.0"])[LABELS])), encoding="utf-8")
    assert read_dataset(path).class_names == ("Ant", "bee", "v1.0", "é")
    path.write_text("\n".join(rows(labels=LABELS + 1)))
    dataset = read_dataset(path)
    assert dataset.class_names == tuple("1234")
    assert_holds_all(dataset)


GOOD = rows()
BAD_TABLES = {
    "a pixel in words": ([*GOOD[:2], GOOD[2].replace(",", ",x,", 1).rpartition(",")[0]], "row 3, column 2: a pixel"),
    "a pixel of 256": ([*GOOD, "1" + ",0" * 35 + ",256"], "row 25, column 37: a pixel should be a whole number"),
    "a negative pixel": (["1" + ",0" * 35 + ",-1", *GOOD], "row 1, column 37"),
    "a fraction after whole numbers": ([*GOOD, "1" + ",0" * 35 + ",0.5"], "row 25, column 37: a pixel should be a whole"),
    "whole numbers after a fraction": (["1" + ",0" * 35 + ",0.5", *GOOD], "expected fractions from 0 to 1, as before"),
    "a fraction above 1": (["1" + ",0.1" * 35 + ",1.5", *GOOD], "row 1, column 37: a pixel should be"),
    "infinite": (["1" + ",0" * 35 + ",inf", *GOOD], "got 'inf'"),
    "a column too few": ([*GOOD[:4], GOOD[4].rpartition(",")[0]], "row 5, has 36 columns; expected 37"),
    "a column too many": ([*GOOD[:4], GOOD[4] + ",1"], "row 5, has 38 columns; expected 37"),
    "columns that are no square": ([row + ",1" for row in GOOD], "row 1, has 38 columns; expected a label"),
    "no pixels": (["1", "2"], "row 1, has 1 columns"),
    "larger than 64 x 64": (["1" + ",0" * 65**2], "at most 64 x 64"),
    "endless": (["1" + ",0" * 200_000], "row 1, is too long"),
    "no label": ([*GOOD, ",".join(["", *["0"] * 36])], "row 25, column 1: the label is missing"),
    "label 62": ([*GOOD, "62" + ",0" * 36], "63 classes"),
    "label -1": ([*GOOD, "-1" + ",0" * 36], "label -1"),
    "nothing": ([], "holds no images"),
    "a header alone": ([HEADER], "holds no images"),
    "a single image": (["1" + ",0" * 36], "1 class"),
}


@pytest.mark.parametrize(("lines", "said"), BAD_TABLES.values(), ids=BAD_TABLES.keys())
def test_a_table_that_cannot_be_used_is_refused_with_the_row(tmp_path, lines, said):
    path = tmp_path / "x.csv"
    path.write_text("\n".join(lines))
    told = refusal(path)
    assert str(path) in told
    assert said in told or (said == "1 class" and "single image" in told)


def test_tables_that_are_no_text_or_no_gzip_are_refused_by_name(tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\xff\xfe" + b",0" * 36)
    assert "row 1, column 1: the label is not a text" in refusal(path)
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        path.write_text("\n".join(GOOD), encoding=encoding)
        assert "is not a text in UTF-8" in refusal(path)
    path = tmp_path / "x.csv.gz"
    path.write_bytes(gzip.compress("\n".join(GOOD).encode())[:-9])
    assert "not a whole gzip file" in refusal(path)
