"""Rich text that is made of markup: its pictures have the colours and the size of the text, its links are told."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QResizeEvent, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTextBrowser, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.look.theme import theme_of

_LINE_HEIGHT = 15.0  # pixels of a line of text beside which a picture has the size that it says
_MARGIN = 8  # pixels around the text
_ROOM = 2 * _MARGIN + 8  # beside a picture
_ACCENTS = {"#0072B2": "training", "#D55E00": "validation"}  # what pictures are drawn in, and the series' colours


class RichText(QTextBrowser):
    """Shows rich text, scrolls it, and says which of its links is wanted; the keys go from link to link."""

    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a picture's size must not depend on it
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        self._html = ""
        self._render_soon = make_single_shot(self)
        self._render_soon.timeout.connect(self._render_in_place)
        self.document().setDocumentMargin(_MARGIN)

    def set_html(self, html: str) -> None:
        """Show this from its beginning."""
        self._html = html
        self._render()
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._html:
            self._render_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "<img" in self._html and event.size().width() != event.oldSize().width():
            self._render_soon.start()  # a picture is no wider than there is room; a text that is laid out must not change

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        path = Path(QUrl(url).toLocalFile())
        if kind != QTextDocument.ResourceType.ImageResource.value or path.suffix != ".svg" or not path.is_file():
            return None  # a text loads nothing else, whatever it asks for
        return self._drawn(path)

    @Slot()
    def _render_in_place(self) -> None:
        place = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        theme = theme_of(self.palette())
        document = self.document()
        document.clear()
        document.setDefaultStyleSheet(
            f"a {{ color: {theme.accent}; }}"
            f" code {{ font-family: monospace; }} pre {{ font-family: monospace; white-space: pre-wrap; }}"
            f" .quiet {{ color: {theme.quiet}; }}"
            f" .formula {{ font-size: large; }}"
        )
        self.setHtml(self._html.replace("#code", theme.window))

    def _drawn(self, path: Path) -> QImage:
        """Return a picture in the colours of the theme, as large as goes with the text, and no wider than there is room."""
        theme = theme_of(self.palette())
        drawing = path.read_text("utf-8").replace("currentColor", theme.text)
        for colour, series in _ACCENTS.items():
            drawing = drawing.replace(colour, getattr(theme, series))
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        natural = renderer.defaultSize()
        times = QFontMetricsF(self.font()).height() / _LINE_HEIGHT
        times = min(times, max(self.viewport().width() - _ROOM, 1) / max(natural.width(), 1))
        ratio = self.devicePixelRatioF()
        image = QImage(QSize(natural) * times * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image
