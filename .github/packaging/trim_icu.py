"""Makes ICU's data small by ICU's own tool: Qt brings all 32 MB of them, and uses few.

What stays says how texts are compared, in every language, what time zones are called in the program's languages, and what
belongs to no language. Without the rest ICU says that it has no such data, and Qt goes on: of numbers and dates it
knows all itself, and encodings of before Unicode are read by nobody here.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from nnfs_gui.languages import LANGUAGES

TOOL = "/usr/sbin/icupkg"
LANGUAGE = re.compile(r"([a-z]{2,3})(_\w+)?\.res")
SPOKEN = {code.partition("_")[0] for code in LANGUAGES}


def trim_icu(library: Path) -> None:
    """Write a library of data anew, with less in it below the one symbol that it has."""
    data = f"icudt{library.suffix[1:]}"
    package = f"{data}{sys.byteorder[0]}"
    with tempfile.TemporaryDirectory() as folder:

        def run(command: str) -> str:
            return subprocess.run(command.split(), cwd=folder, capture_output=True, text=True, check=True).stdout

        shutil.copy(library, Path(folder) / "all.so")
        run(f"objcopy --output-target=binary --only-section=.rodata all.so {package}.dat")
        unused = [file for file in run(f"{TOOL} --list {package}.dat").splitlines() if not is_used(file)]
        (Path(folder) / "unused.txt").write_text("\n".join(unused))
        run(f"{TOOL} --remove unused.txt {package}.dat")
        run(f"ld --relocatable --format=binary -z noexecstack -o data.o {package}.dat")
        run("objcopy --rename-section=.data=.rodata,alloc,load,readonly,data,contents data.o")
        run(f"objcopy --set-section-alignment=.rodata=16 --redefine-sym=_binary_{package}_dat_start={data}_dat data.o")
        run(f"objcopy --keep-global-symbol={data}_dat data.o")
        run(f"ld --shared -z noexecstack -soname={library.name} -o few.so data.o")
        shutil.copyfile(Path(folder) / "few.so", library)


def is_used(path: str) -> bool:
    """Say whether Qt uses a file, such as `coll/de.res`."""
    folder, _, name = path.rpartition("/")
    if folder == "coll":
        return True
    of_language = LANGUAGE.fullmatch(name)
    return folder in ("", "zone") and (of_language is None or of_language[1] in SPOKEN) and not name.endswith(".cnv")
