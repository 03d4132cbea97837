"""Files of other programs that are not read as they are: what they are, and what helps."""

from pathlib import Path

from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_ARCHIVES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".7z", ".rar")
_ARCHIVE = QT_TRANSLATE_NOOP("Core", "{path} is an archive. Unpack it, and open what it was unpacked to.")
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
_HDF5 = b"\x89HDF"


def archive_remedy(path: Path) -> Text | None:
    """Say what helps if a file is an archive, by its name."""
    return Text(_ARCHIVE, path=path) if path.name.lower().endswith(_ARCHIVES) else None


def network_remedy(path: Path, head: bytes) -> Text | None:
    """Say what helps if a file is an archive, or a network of another program, by its name or its first bytes."""
    if (archive := archive_remedy(path)) is not None:
        return archive
    ending = ".h5" if head.startswith(_HDF5) else path.suffix.lower()
    return next((Text(remedy, path=path) for endings, remedy in _NETWORKS.items() if ending in endings), None)
