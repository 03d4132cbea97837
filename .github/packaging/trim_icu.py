"""Makes ICU's data small: Qt brings all 32 MB of them, and uses few.

What stays says how texts are compared, in every language, what time zones are called in the program's languages, and what
belongs to no language. Without the rest ICU says that it has no such data, and Qt goes on: of numbers and dates it
knows all itself, and encodings of before Unicode are read by nobody here.
"""

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from nnfs_gui.languages import LANGUAGES

LANGUAGE = re.compile(r"([a-z]{2,3})(_\w+)?\.res")
SPOKEN = {code.partition("_")[0] for code in LANGUAGES}
ALIGNMENT = 16


def trim_icu(library: Path) -> None:
    """Write a library of data anew, with less in it, below the one symbol that it has; that takes binutils."""
    symbol = f"icudt{library.suffix[1:]}_dat"
    header, files = read_package(library.read_bytes())
    content = write_package(header, {name: data for name, data in files if is_used(name)})
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "data").write_bytes(content)
        for command in (
            "ld --relocatable --format=binary -z noexecstack -o data.o data",
            "objcopy --rename-section=.data=.rodata,alloc,load,readonly,data,contents data.o",
            f"objcopy --set-section-alignment=.rodata={ALIGNMENT} --redefine-sym=_binary_data_start={symbol} data.o",
            f"objcopy --keep-global-symbol={symbol} data.o",
            f"ld --shared -z noexecstack -soname={library.name} -o {library.name} data.o",
        ):
            subprocess.run(command.split(), cwd=folder, check=True)
        library.write_bytes((Path(folder) / library.name).read_bytes())


def is_used(path: str) -> bool:
    """Say whether Qt uses a file, such as `icudt73l/coll/de.res`."""
    folder, _, name = path.partition("/")[2].rpartition("/")
    if folder == "coll":
        return True
    of_language = LANGUAGE.fullmatch(name)
    return folder in ("", "zone") and (of_language is None or of_language[1] in SPOKEN) and not name.endswith(".cnv")


def read_package(library: bytes) -> tuple[bytes, Iterator[tuple[str, bytes]]]:
    """Return the header of the package in a library, and the names and contents of its files, sorted by name.

    After the header come the number of files, for each where its name and its content begin, counted from that number, the
    names, each with a zero, and the contents (https://unicode-org.github.io/icu/userguide/icu_data).
    """
    start = library.index(b"CmnD") - 12
    (size,) = struct.unpack_from("=H", library, start)
    package = library[start + size :]
    (count,) = struct.unpack_from("=I", package)
    entries = list(struct.iter_unpack("=II", package[4 : 4 + 8 * count]))
    ends = [begin for _, begin in entries[1:]] + [len(package)]
    names = (package[begin : package.index(b"\0", begin)].decode() for begin, _ in entries)
    contents = (package[begin:end] for (_, begin), end in zip(entries, ends, strict=True))
    return library[start : start + size], zip(names, contents, strict=True)


def write_package(header: bytes, files: dict[str, bytes]) -> bytes:
    """Return a package of files, sorted by name, the contents of which lie at multiples of `ALIGNMENT`."""
    names, name_begins = bytearray(), []
    for name in files:
        name_begins.append(4 + 8 * len(files) + len(names))
        names += name.encode() + b"\0"
    begin = -(-(len(header) + 4 + 8 * len(files) + len(names)) // ALIGNMENT) * ALIGNMENT - len(header)
    contents, entries = bytearray(), bytearray(struct.pack("=I", len(files)))
    for name_begin, content in zip(name_begins, files.values(), strict=True):
        entries += struct.pack("=II", name_begin, begin + len(contents))
        contents += content + bytes(-len(content) % ALIGNMENT)
    return header + (entries + names).ljust(begin, b"\0") + contents
