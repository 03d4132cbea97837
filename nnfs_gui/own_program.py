"""How this program is started once more, by Python or by itself where it was frozen, and where newer ones are."""

import sys
from pathlib import Path

RELEASES = "https://github.com/nnfs-gui/nnfs-gui/releases"  # also among the project's URLs in pyproject.toml
IS_FROZEN = getattr(sys, "frozen", False)  # by PyInstaller, into a folder with a Python of its own


def own_command() -> list[str]:
    """Return the words that start this program from anywhere, with a standard input and output; arguments follow."""
    if not IS_FROZEN:
        return [sys.executable, "-m", "nnfs_gui"]
    program = Path(sys.executable)  # on Windows perhaps the one that opens the window, and has no standard output
    return [str(program.with_name(f"nnfs-gui{program.suffix}"))]
