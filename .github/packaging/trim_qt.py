"""Deletes what the program does not use of the Qt that it is installed with; run by `build.py`, in its own environment.

So PyInstaller finds neither these files nor the libraries that only they need.
"""

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo
from trim_icu import trim_icu

from nnfs_gui.languages import LANGUAGES

# Of the plugins in each folder, how the names begin of those that stay. The program paints without OpenGL, knows no network,
# and takes pictures out of the clipboard; it reads files without Qt.
KEPT_PLUGINS = {
    "iconengines": ("qsvg",),
    "imageformats": ("qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),  # and not GTK's, which brings 30 libraries
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
# pyqtgraph imports OpenGL, 10 MB, for views that paint with it, of which the program has none
STAND_INS = {
    "QtOpenGL": "",
    "QtOpenGLWidgets": "from PySide6.QtWidgets import QWidget\n\n\nclass QOpenGLWidget(QWidget):\n    pass\n",
}
KEPT_TRANSLATIONS = {f"qtbase_{code}.qm" for code in LANGUAGES}

package = Path(PySide6.__file__).parent
for module, source in STAND_INS.items():
    for extension in package.glob(f"{module}.*"):
        extension.unlink()
    (package / f"{module}.py").write_text(source)
if sys.platform == "linux":
    for library in (package / "Qt" / "lib").glob("libicudata.so.*"):
        trim_icu(library)
for plugin in Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)).glob("*/*"):
    if not plugin.name.removeprefix("lib").startswith(KEPT_PLUGINS.get(plugin.parent.name, ())):
        plugin.unlink()
for translation in Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)).glob("*.qm"):
    if translation.name not in KEPT_TRANSLATIONS:
        translation.unlink()
