"""Runs before the frozen program: the libraries in its folder are for itself alone.

PyInstaller's start names them in an environment variable, which this process has read by now. A browser or an editor that it
opens needs the system's own; this program itself, when it starts a child, is to begin as if nobody had started it before.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
