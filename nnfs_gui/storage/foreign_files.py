"""Files of other programs that are not read as they are: what they are, and what helps."""

import os
import re
from pathlib import Path

from nnfs_gui.storage.archive_list import ZIP
from nnfs_gui.storage.plain_file import open_plain, open_unpacked
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

HEAD, TAIL = 32_768, 65_536  # bytes that are looked at, unpacked from gzip and at the end of a zip archive
MOST_UNPACKED = 2**20
_ARCHIVES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".7z", ".rar")
_UNPACKED = (".csv", ".tsv", ".txt", ".json", ".png", ".jpg", ".jpeg")  # what is no archive, unless by mistake
_ARCHIVE = QT_TRANSLATE_NOOP("Core", "{path} is an archive. Unpack it, and open what it was unpacked to.")
_SPREADSHEET = QT_TRANSLATE_NOOP(
    "Core", "{path} is a spreadsheet, which is not read. Save its sheet as CSV in UTF-8: that can be opened."
)
_DOCUMENT = QT_TRANSLATE_NOOP(
    "Core", "{path} is a document, which is not read. Export the page as PNG, or take a picture of it: that can be opened."
)
_ARRAYS = QT_TRANSLATE_NOOP(
    "Core",
    "{path} is of a kind that is not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., "
    "y_train=..., x_test=..., y_test=...).",
)
_KINDS = (  # by how they begin
    (
        rb"(?i)\s*<(!doctype\s+html|html|head|body)\b",
        QT_TRANSLATE_NOOP(
            "Core",
            "{path} is a web page, whatever its name says: a server sent it in the place of the file, perhaps to let you "
            "sign in. Fetch the file again with a browser.",
        ),
    ),
    (
        rb"version https://git-lfs\.github\.com/",
        QT_TRANSLATE_NOOP(
            "Core",
            "{path} is not the file itself, but a pointer of Git LFS to it. Fetch the file by git lfs pull, or from the "
            "page of its repository.",
        ),
    ),
    (
        rb"\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?(<!--[^>]*-->\s*)*<(svg:)?svg\b",
        QT_TRANSLATE_NOOP("Core", "{path} is a drawing in SVG, which is not read. Export it as PNG: that can be opened."),
    ),
    (
        rb"BZh[1-9]1AY&SY|\xfd7zXZ\0|\x28\xb5\x2f\xfd|\x04\x22\x4d\x18",
        QT_TRANSLATE_NOOP(
            "Core", "{path} is packed in a way that is not read here. Unpack it (gzip is read), and open what comes out."
        ),
    ),
    (rb"7z\xbc\xaf|Rar!\x1a\x07", _ARCHIVE),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _SPREADSHEET),
    (rb"%PDF-", _DOCUMENT),
    (rb"PAR1|ARROW1\0\0|MATLAB 5\.0", _ARRAYS),
)
_MEMBERS = (  # by what the files in an archive are called
    (rb"\bxl/workbook|opendocument\.spreadsheet", _SPREADSHEET),
    (rb"\bword/document|\bppt/presentation|opendocument\.(text|presentation)", _DOCUMENT),
)
_NETWORKS = {  # by the endings of their names
    (".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".joblib"): QT_TRANSLATE_NOOP(
        "Core",
        "{path} may hold Python objects, which could run code and are not read. Of a network of PyTorch, save the "
        "state_dict with safetensors.torch.save_file: that can be opened.",
    ),
    (".h5", ".hdf5", ".keras"): QT_TRANSLATE_NOOP(
        "Core",
        "{path} is a file of Keras or HDF5, which is not read. Of a network, save the transposed kernel and the bias of "
        "each layer as 0.weight, 0.bias, 1.weight and so on with safetensors.numpy.save_file: that can be opened.",
    ),
    (".onnx",): QT_TRANSLATE_NOOP(
        "Core",
        "{path} is a network in ONNX, which is written here, but not read. Open the .safetensors file that it was made "
        "from; of a network of PyTorch, save the state_dict as such a file.",
    ),
}
_DATA = {  # what data sets come in, too
    (".pkl", ".pickle", ".pkl.gz", ".pt", ".pth", ".joblib"): QT_TRANSLATE_NOOP(
        "Core",
        "{path} may hold Python objects, which could run code and are not read. Load it in Python, and save the arrays with "
        "np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).",
    ),
    (".mat", ".h5", ".hdf5", ".parquet", ".arrow", ".feather", ".rds", ".rdata"): _ARRAYS,
}
_HDF5 = b"\x89HDF"


def archive_remedy(path: Path) -> Text | None:
    """Say what helps if a file is an archive, by its name."""
    return Text(_ARCHIVE, path=path) if path.name.lower().endswith(_ARCHIVES) else None


def foreign_remedy(path: Path) -> Text | None:
    """Say what helps if a file is of a kind that nothing here reads, whatever its name is. Raises OSError."""
    with open_unpacked(path, MOST_UNPACKED) as file:
        head = file.read(HEAD)
    if head.startswith(ZIP):
        members = head + tail_of(path)
        known = next((Text(kind, path=path) for names, kind in _MEMBERS if re.search(names, members)), None)
        return known or (Text(_ARCHIVE, path=path) if path.suffix.lower() in _UNPACKED else None)
    text = head.removeprefix(b"\xef\xbb\xbf")
    return next((Text(kind, path=path) for beginning, kind in _KINDS if re.match(beginning, text)), None)


def network_remedy(path: Path, head: bytes) -> Text | None:
    """Say what helps if a file is an archive, or a network of another program, by its name or its first bytes."""
    if (archive := archive_remedy(path)) is not None:
        return archive
    ending = ".h5" if head.startswith(_HDF5) else path.suffix.lower()
    return next((Text(remedy, path=path) for endings, remedy in _NETWORKS.items() if ending in endings), None)


def data_remedy(path: Path) -> Text | None:
    """Say what helps if a file is an archive, or of a kind in which others keep data sets, by its name."""
    if (archive := archive_remedy(path)) is not None:
        return archive
    name = path.name.lower()
    return next((Text(remedy, path=path) for endings, remedy in _DATA.items() if name.endswith(endings)), None)


def either_remedy(path: Path, head: bytes) -> Text | None:
    """Say what helps if a file is one of another program that may hold a network, or a data set."""
    network, data = network_remedy(path, head), data_remedy(path)
    both = {path.suffix.lower(), ".h5" if head.startswith(_HDF5) else ""} & {".pkl", ".pickle", ".joblib", ".h5", ".hdf5"}
    if network is None or not both:
        return network or data
    of_data = QT_TRANSLATE_NOOP("Core", "{network} Of a data set, save the arrays with {command}.")
    return Text(of_data, network=network, command="np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...)")


def tail_of(path: Path) -> bytes:
    """Return the end of a zip archive, where the names of its members stand. Raises OSError."""
    with open_plain(path) as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(file.tell() - TAIL, 0))
        return file.read(TAIL)
