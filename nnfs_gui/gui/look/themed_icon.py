"""Icons: one drawing each, in whichever colour the theme has for it."""

import functools

from PySide6.QtCore import QByteArray, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


@functools.cache  # a theme comes back as it was
def themed_icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """Return the icon resources/icons/<name>.svg drawn in a colour, and in another one for when it is disabled."""
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"the icon {name}.svg is missing")
    drawing = bytes(file.readAll().data()).decode()
    icon = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        if tint:
            renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))
            for side in (16, 20, 32, 40):
                pixmap = QPixmap(QSize(side, side))
                pixmap.fill(Qt.GlobalColor.transparent)
                painter = QPainter(pixmap)
                renderer.render(painter)
                painter.end()
                icon.addPixmap(pixmap, mode)
    return icon
