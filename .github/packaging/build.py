"""Builds the program as a folder with a Python and a Qt of its own: by PyInstaller, in a new virtual environment.

    python3 .github/packaging/build.py [FOLDER]

FOLDER, or dist/, gets the folder nnfs-gui, an archive of it and, on Debian and Ubuntu, a package for these; what is largest
in it is printed. It runs on this system and this kind of machine: under Linux, where the C library is not older than here.
"""

import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
sys.path.insert(0, str(CHECKOUT))  # for the version, and what Qt needs of the system

from deb import build_deb  # noqa: E402

from nnfs_gui import __version__, preflight  # noqa: E402

EXTRAS = "gui,onnx,packaging"
TOOLS = {"strip": "binutils", "/usr/sbin/icupkg": "icu-devtools"}  # under Linux, and the packages of Debian that hold them
SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def main(arguments: list[str]) -> None:
    """Build all that can be built on this system."""
    missing = preflight.missing_packages()  # they would be missing in the folder as well
    if sys.platform == "linux":
        missing += [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        sys.exit(f"These packages of Debian are missing: {' '.join(missing)}")
    target = Path(*arguments).absolute() if arguments else CHECKOUT / "dist"
    target.mkdir(parents=True, exist_ok=True)
    program = freeze(target)
    list_largest(program)
    archive = f"nnfs_gui-{__version__}-{SYSTEMS[sys.platform]}-{platform.machine().lower()}"
    kind = "zip" if sys.platform == "win32" else "gztar"  # a zip file knows no links
    print(shutil.make_archive(str(target / archive), kind, target, program.name))
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        print(build_deb(program, __version__, target))


def freeze(target: Path) -> Path:
    """Write the program's folder into another one, and return it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(sys.executable, "-m", "venv", folder / "environment")
        python = folder / "environment" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        constraints = CHECKOUT / ".github" / "constraints.txt"
        run(python, "-m", "pip", "install", "--quiet", "-c", constraints, f"{CHECKOUT}[{EXTRAS}]")
        run(python, HERE / "trim_qt.py")
        options = ("--noconfirm", "--log-level", "WARN", "--workpath", folder / "work", "--distpath", target)
        run(python, "-P", "-m", "PyInstaller", *options, HERE / "nnfs_gui.spec")  # -P: not the checkout's package
    program = target / "nnfs-gui"
    shutil.copytree(HERE / "folder", program, dirs_exist_ok=True)
    if sys.platform == "linux":  # what is for debuggers; some libraries that wheels bring would not load without it
        files = (file for file in program.rglob("*.so*") if file.is_file() and not file.is_symlink())
        run("strip", "--strip-unneeded", *(file for file in files if not file.parent.name.endswith(".libs")))
    return program


def list_largest(program: Path, count: int = 15) -> None:
    """Print how large the program is, and its largest files."""
    sizes = {file: file.stat().st_size for file in program.rglob("*") if file.is_file() and not file.is_symlink()}
    print(f"{sum(sizes.values()) / 1e6:.1f} MB, of which:")
    for file in sorted(sizes, key=sizes.__getitem__, reverse=True)[:count]:
        print(f"{sizes[file] / 1e6:8.1f} MB  {file.relative_to(program)}")


def run(*command: str | Path) -> None:
    """Print a command and run it; one that fails ends this program."""
    words = [str(word) for word in command]
    print(f"$ {' '.join(map(shlex.quote, words))[:300]}", flush=True)
    status = subprocess.call(words, env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"})
    if status:
        sys.exit(f"That failed with the exit status {status}.")


if __name__ == "__main__":
    main(sys.argv[1:])
