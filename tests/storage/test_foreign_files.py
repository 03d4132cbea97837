"""Files of other programs: each is called what it is, wherever it is opened and whatever its name says, with what helps."""

import bz2
import gzip
import io
import lzma
import zipfile

import pytest

from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings
from nnfs_gui.storage.file_kind import FileKindError, kind_of
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.words import ExplainedError


def archive(*names):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in names:
            packed.writestr(name, b"x" * 100)
    return file.getvalue()


def of_office(kind):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        packed.writestr("content.xml", b"x" * 100)
    return file.getvalue()


PAGE = b"<!DOCTYPE html><html><head><title>Sign in</title></head></html>"
FOREIGN = {
    "a sheet of Excel": (archive("[Content_Types].xml", "xl/workbook.xml"), "is a spreadsheet"),
    "a sheet of LibreOffice": (of_office("spreadsheet"), "is a spreadsheet"),
    "an old sheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is a spreadsheet"),
    "a letter": (archive("[Content_Types].xml", "word/document.xml"), "is a document"),
    "a text of LibreOffice": (of_office("text"), "is a document"),
    "a PDF": (b"%PDF-1.7\n" + bytes(99), "is a document"),
    "a page": (PAGE, "is a web page, whatever its name says"),
    "a page in capitals": (b"\xef\xbb\xbf\r\n <HTML><BODY>", "is a web page, whatever its name says"),
    "a packed page": (gzip.compress(PAGE), "is a web page, whatever its name says"),
    "a pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n", "a pointer of Git LFS"),
    "an SVG": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "is a drawing in SVG"),
    "an SVG as programs write it": (b'<?xml version="1.0"?>\n<!-- by hand -->\n<svg:svg width="9"/>', "is a drawing in SVG"),
    "bzip2": (bz2.compress(b"1,2\n"), "is packed in a way that is not read here"),
    "xz": (lzma.compress(b"1,2\n"), "is packed in a way that is not read here"),
    "zstandard": (b"\x28\xb5\x2f\xfd" + bytes(99), "is packed in a way that is not read here"),
    "RAR": (b"Rar!\x1a\x07\x01\0" + bytes(99), "is an archive. Unpack it"),
    "Parquet": (b"PAR1" + bytes(99), "is of a kind that is not read. Load it in Python"),
    "MATLAB": (b"MATLAB 5.0 MAT-file" + bytes(99), "is of a kind that is not read. Load it in Python"),
}
NAMES = ("x", "x.csv", "x.npz", "x.png", "x.json", "x.safetensors", "x.zip", "x.dat", "train-images-idx3-ubyte")


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_foreign_file_is_called_what_it_is(tmp_path, kind):
    content, said = FOREIGN[kind]
    for name in NAMES:
        path = tmp_path / name
        path.write_bytes(content)
        for read in (kind_of, read_dataset, read_network, read_drawings):
            with pytest.raises(ExplainedError) as caught:
                read(path)
            assert str(caught.value).startswith(f"{path} ")
            assert said in str(caught.value)


def test_an_archive_whose_name_says_something_else_is_one(tmp_path):
    path = tmp_path / "train.csv"
    path.write_bytes(archive("train.csv"))
    for read in (kind_of, read_dataset):
        with pytest.raises(ExplainedError, match="is an archive"):
            read(path)


@pytest.mark.parametrize("name", ["x.pkl", "x.pickle", "x.joblib", "x.h5", "x.hdf5"])
def test_of_what_may_hold_a_network_or_data_the_window_says_what_helps_with_each(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"\x80\x04\x95" + bytes(99))
    with pytest.raises(FileKindError, match=r"that can be opened\. Of a data set, save the arrays with np\.savez\("):
        kind_of(path)
    with pytest.raises(ModelFileError, match="safetensors"):
        read_network(path)


@pytest.mark.parametrize("name", ["x.mat", "x.parquet", "x.feather", "x.arrow"])
def test_data_of_other_programs_is_known_by_its_name_in_the_window_too(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(bytes(99))
    with pytest.raises(FileKindError, match=r"is of a kind that is not read\. Load it in Python, and save the arrays"):
        kind_of(path)


def test_what_only_speaks_of_such_files_is_none_of_them(tmp_path):
    path = tmp_path / "x.json"
    path.write_text('[{"label": "<svg", "strokes": [[[0, 0], [5, 5]]]}, {"label": "%PDF-", "strokes": [[[0, 5], [5, 5]]]}]')
    assert [drawing.label for drawing in read_drawings(path)] == ["<svg", "%PDF-"]
    path.write_text("version 2")
    with pytest.raises(DrawingFileError, match="neither JSON, UNIPEN nor InkML"):
        read_drawings(path)
