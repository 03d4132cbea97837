"""Files of any kind are a data set or are refused."""

import gzip
import io
import tempfile
from pathlib import Path

import numpy as np
import PIL.Image
from dataset_sources import HEADER, IMAGES, KERAS, npy, npz_bytes, refusal, rows, write_pictures
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.storage.datasets.reader import read_dataset


def test_other_files_and_what_is_not_there_are_refused(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("hello")
    assert "holds no images" in refusal(path)
    path = tmp_path / "x.docx"
    path.write_text("hello")
    assert "its name should end in .npz, .npy, .csv, .tsv or .arff" in refusal(path)
    for name, remedy in (("x.zip", "Unpack it"), ("mnist.pkl.gz", "save the arrays with np.savez"), ("x.mat", "np.savez")):
        (tmp_path / name).write_bytes(b"x")
        assert remedy in refusal(tmp_path / name)
    assert "is not there" in refusal(tmp_path / "none.npz")
    assert "x" * 300 in refusal(tmp_path / ("x" * 300))


def read_or_refuse(content, ending):
    """Read a file with this content; any error but a DatasetError comes through."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"x{ending}"
        if ending == ".png":
            write_pictures(Path(folder), names=("a", "b", "a", "b"))
            path = Path(folder) / "a" / "damaged.png"
        path.write_bytes(content)
        try:
            dataset = read_dataset(Path(folder) if ending == ".png" else path)
        except DatasetError:
            return
    assert isinstance(dataset, Dataset)
    assert 2 <= dataset.classes <= 62
    for images, labels in ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels)):
        assert images.shape == (len(labels), dataset.side, dataset.side)
        assert images.dtype == labels.dtype == np.uint8
        assert labels.max() < dataset.classes


def whole_file(ending):
    file = io.BytesIO()
    match ending:
        case ".npz":
            np.savez(file, **KERAS)
        case ".csv":
            file.write("\n".join([HEADER, *rows()]).encode())
        case ".csv.gz":
            file.write(gzip.compress("\n".join(rows()).encode()))
        case ".png":
            PIL.Image.fromarray(IMAGES[0]).save(file, "PNG")
    return file.getvalue()


ENDINGS = (".npz", ".csv", ".csv.gz", ".png")
WHOLE = {ending: whole_file(ending) for ending in ENDINGS}


@given(ending=st.sampled_from(ENDINGS), content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(ending, content):
    read_or_refuse(content, ending)


@given(data=st.data(), ending=st.sampled_from(ENDINGS))
def test_damaged_files_are_read_or_refused(data, ending):
    content = WHOLE[ending]
    start = data.draw(st.integers(0, min(300, len(content))) | st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(start + 8, len(content))) | st.just(len(content)))
    read_or_refuse(content[:start] + data.draw(st.binary(max_size=8)) + content[end:], ending)


@given(text=st.text(st.sampled_from("0123456789,;|\t\r\n\"'ax .-e_?#@%"), max_size=300))
def test_any_table_is_read_or_refused(text):
    read_or_refuse(text.encode(), ".csv")


@given(
    shape=st.lists(st.sampled_from([-1, 0, 1, 2, 6, 24, 36, 2**40]), max_size=4).map(tuple),
    dtype=st.sampled_from(["|u1", "<f4", "<f8", "|O", "<U3", "<M8[s]", "|V0", "<i8"]),
    content=st.binary(max_size=900),
)
def test_any_npz_header_is_read_or_refused(shape, dtype, content):
    read_or_refuse(npz_bytes(x_train=npy(shape, content, dtype), y_train=npy((2,), b"\0\1")), ".npz")
    read_or_refuse(npz_bytes(x_train=npy((2, 6, 6), bytes(72)), y_train=npy(shape, content, dtype)), ".npz")


def test_a_table_is_read_whatever_it_is_called(tmp_path):
    rng = np.random.default_rng(0)
    rows = np.column_stack([np.arange(60) % 3, rng.integers(0, 256, (60, 16))])
    for name, separator in (("zip", " "), ("digits.2024", ";")):
        np.savetxt(tmp_path / name, rows, "%d", separator)
        dataset = read_dataset(tmp_path / name)
        assert (dataset.side, dataset.classes) == (4, 3)
