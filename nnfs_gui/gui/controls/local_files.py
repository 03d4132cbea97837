"""The files that are dropped or pasted."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this machine, also those whose names are no UTF-8, which Qt itself would call otherwise."""
    return [_path_of(url) for url in data.urls() if url.isLocalFile()]


def _path_of(url: QUrl) -> Path:
    path = url.toLocalFile()
    if "\N{REPLACEMENT CHARACTER}" in path:
        path = os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return Path(path)
