"""Sets the program up in a virtual environment of the checkout, with all that is missing here.

    python3 -m nnfs_gui.install         .venv/bin/nnfs-gui opens the window
    python3 -m nnfs_gui.install dev     also installs the tools to work on it: .venv/bin/pytest runs the tests, and
                                        a browser is fetched for those of web pages

A folder that is named last takes the environment in the place of .venv. No other Python is changed. On Debian and Ubuntu,
the system libraries that Qt needs are installed with apt where they are missing, and the browser. Each command is printed
before it is run.
"""

# An old Python must be able to read this file, so that it can say what is needed.
from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
CHECKOUT = Path(__file__).resolve().parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main(arguments: list[str]) -> None:
    """Install what is missing; a sentence and the exit status say what goes wrong."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__.strip())
        return
    is_for_work = arguments[:1] == ["dev"]
    folders = arguments[1:] if is_for_work else arguments
    if len(folders) > 1 or any(folder.startswith("-") for folder in folders):
        sys.exit("Usage: python3 -m nnfs_gui.install [dev] [FOLDER]")
    if sys.version_info < OLDEST:
        needed, here = (".".join(map(str, version[:2])) for version in (OLDEST, sys.version_info))
        sys.exit(f"Python {needed} or newer is needed, and this is Python {here}. Begin the command with a newer one.")
    install_packages(find_missing_packages())
    if is_for_work:
        install_browser()
    environment = Path(*folders) if folders else CHECKOUT / ".venv"
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    run(sys.executable, "-m", "venv", environment)
    wanted = ["--editable", f"{CHECKOUT}[dev]"] if is_for_work else [f"{CHECKOUT}[gui]"]
    run(programs / "python", "-m", "pip", "install", *wanted)
    print(f"Installed: {programs / 'nnfs-gui'}", flush=True)


def find_missing_packages() -> list[str]:
    """Return the packages of Debian and Ubuntu that hold what is missing."""
    from nnfs_gui.preflight import missing_packages  # noqa: PLC0415  an old Python cannot read it

    packages = missing_packages()
    try:
        import ensurepip  # noqa: F401, PLC0415
    except ImportError:  # Debian keeps it in a package of its own
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


def install_packages(packages: list[str]) -> None:
    """Install packages of Debian and Ubuntu; elsewhere, name what is missing."""
    if not packages:
        return
    if not shutil.which("apt-get"):
        print(f"What these packages of Debian hold is missing here: {' '.join(packages)}.", flush=True)
        return
    apt = find_apt()
    if not apt:
        sys.exit(f"Run this as root, and then the same command again: apt-get install {' '.join(packages)}")
    run(*apt, "update", may_fail=True)  # any one of its sources may be out of reach
    run(*apt, "install", "--yes", "--no-install-recommends", *packages)


def install_browser() -> None:
    """Install Chromium on Debian and Ubuntu, if that can be done: without a browser, all but its own tests run."""
    apt = find_apt()
    if apt and not any(map(shutil.which, BROWSERS)):
        run(*apt, "update", may_fail=True)
        run(*apt, "install", "--yes", "--no-install-recommends", "chromium", may_fail=True)


def find_apt() -> list[str]:
    """Return the command by which packages may be installed here; nothing where there is none."""
    if not shutil.which("apt-get"):
        return []
    if os.geteuid() == 0:
        return ["apt-get"]
    return ["sudo", "apt-get"] if shutil.which("sudo") else []


def run(*command: str | Path, may_fail: bool = False) -> None:
    """Run a command; one that fails ends this program with its exit status."""
    words = [str(word) for word in command]
    print(f"$ {' '.join(map(shlex.quote, words))}", flush=True)
    status = subprocess.call(words)
    if status and not may_fail:
        print("That failed, so the program is not installed.", file=sys.stderr)
        sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1:])
