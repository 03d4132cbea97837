"""A bar for each class: how probable the network finds it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures

_MOST_ROWS = 10
_LONGEST_NAME = 16  # characters
_GAP = 4  # pixels
_FINEST = 1000  # parts of a bar: less is no pixel


class PredictionBars(Painted, QWidget):
    """A row for each class: its name, a bar, and the percentage. The largest stands out by colour and by bold type.

    Of more than ten classes the ten most probable are shown, the most probable first.
    """

    spoken_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = DIGITS
        self._probabilities: tuple[float, ...] | None = None
        self._sure = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Probability of each class"))
        self.setToolTip(
            self.tr(
                "How probable the network finds each class; all of them add up to 100 %.\n"
                "A well trained network gives nearly all to one class, an untrained one a little to each.\n"
                "Where there are more than ten, the most probable are shown."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), _MOST_ROWS * (self.fontMetrics().height() + _GAP))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(28 * character_width(metrics), _MOST_ROWS * metrics.height())

    @property
    def probabilities(self) -> tuple[float, ...] | None:
        """What is shown, a number from 0 to 1 for each class, or None."""
        return self._probabilities

    def table_rows(self) -> Iterator[Row]:
        """Yield the probability of each class, with its number."""
        for label, (name, share) in enumerate(zip(self._names, self._probabilities or (), strict=False)):
            yield self.accessibleName(), name, label, share

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so; the bars are empty until there are probabilities of as many."""
        self._names, self._probabilities = tuple(names), None  # those that stood there were of other classes
        self.update()

    def set_probabilities(self, probabilities: Sequence[float] | None, *, sure: bool = True) -> None:
        """Show a number from 0 to 1 for each class, or with None empty bars.

        Where the network is not sure, none of them stands out.
        """
        shown, looks = (self._probabilities, self._sure), self._looks()
        self._probabilities = None if probabilities is None else tuple(float(p) for p in probabilities)
        self._sure = sure
        if (self._probabilities, sure) == shown:  # an empty pad is read again with every new network
            return
        self._update_rows(looks)

    def _looks(self) -> list[tuple[int, int | None, bool]]:
        """Return of each row what can be seen: its class, how long its bar is, and whether it stands out."""
        shares, best = self._probabilities, self._best
        return [(at, None if shares is None else round(_FINEST * shares[at]), at == best) for at in self._rows()]

    def _update_rows(self, before: list[tuple[int, int | None, bool]]) -> None:
        """Paint those rows anew that looked otherwise before: while a network learns, most of them stay as they are."""
        now = self._looks()
        if not now or len(now) != len(before):
            self.update()
            return
        height = self._row_height(len(now))
        for row, (one, other) in enumerate(zip(now, before, strict=True)):
            if one != other:
                self.update(QRectF(0, row * height, self.width(), height).toAlignedRect())

    @property
    def _best(self) -> int | None:
        """The class that stands out."""
        shares = self._probabilities
        return None if shares is None or not self._sure else shares.index(max(shares))

    def _row_height(self, rows: int) -> float:
        return min(self.height() / _MOST_ROWS, self.height() / max(rows, 1))

    def spoken_value(self) -> str:
        if self._probabilities is None:
            return self.tr("no answer")
        return ", ".join(map(self._share_words, self._rows()))

    @property
    def longest(self) -> str:
        """The longest bar in words; nothing while there is no answer."""
        shares = self._probabilities
        return self._share_words(shares.index(max(shares))) if shares else ""

    def _share_words(self, place: int) -> str:
        assert self._probabilities is not None
        return self.tr("{0}: {1} %").format(self._names[place], in_figures(100 * self._probabilities[place], ".0f"))

    def _rows(self) -> list[int]:
        """Return the classes that have a row, from top to bottom."""
        every, shares = range(len(self._names)), self._probabilities
        if len(every) > _MOST_ROWS and shares is not None:
            return sorted(every, key=lambda place: -shares[place])[:_MOST_ROWS]
        return list(every[:_MOST_ROWS]) if shares is not None or len(every) <= _MOST_ROWS else []

    def _label_width(self, metrics: QFontMetrics) -> int:
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        return min(widest, _LONGEST_NAME * character_width(metrics)) + 2 * _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain, bold = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        rows, shares = self._rows(), self._probabilities
        best = self._best
        label_width = self._label_width(QFontMetrics(bold))
        if not rows:
            words = self.tr("The ten most probable of %Ln class(es) appear here.", "", len(self._names))
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)
        height = self._row_height(len(rows))
        for row, place in enumerate(rows):
            frame = QRectF(0, row * height, self.width(), height)
            if not event.rect().intersects(frame.toAlignedRect()):
                continue
            painter.setFont(bold if place == best else plain)
            share = None if shares is None else shares[place]
            self._paint_row(painter, frame, label_width, place, share, place == best)

    def _paint_row(
        self, painter: QPainter, row: QRectF, label_width: int, place: int, share: float | None, is_best: bool
    ) -> None:
        palette = self.palette()
        painter.setPen(palette.text().color() if share is not None else palette.placeholderText().color())
        name = painter.fontMetrics().elidedText(self._names[place], Qt.TextElideMode.ElideRight, label_width - _GAP)
        painter.drawText(QRectF(0, row.top(), label_width, row.height()), Qt.AlignmentFlag.AlignVCenter, name)
        percent_width = painter.fontMetrics().horizontalAdvance(self.tr("{0} %").format(100)) + 2 * _GAP
        track = row.width() - label_width - percent_width
        bar = QRectF(label_width, row.top() + row.height() * 0.2, track, row.height() * 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.light())
        painter.drawRoundedRect(bar, 3, 3)
        if share is None:
            return
        bar.setWidth(track * share)
        painter.setBrush(palette.highlight() if is_best else palette.midlight())
        painter.drawRoundedRect(bar, min(3, bar.width() / 2), 3)
        if share >= 0.005 or is_best:
            painter.setPen(palette.text().color())
            percent = QRectF(row.width() - percent_width, row.top(), percent_width, row.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(percent, flags, self.tr("{0} %").format(in_figures(share * 100, ".0f")))
