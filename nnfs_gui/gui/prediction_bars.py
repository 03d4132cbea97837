"""Ten bars: how probable the network finds each digit."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_DIGITS = 10
_ROW = 18
_LEAST_ROW = 13
_LABEL_WIDTH = 18
_PERCENT_WIDTH = 48


class PredictionBars(QWidget):
    """A row for each digit: its name, a bar, and the percentage. The largest stands out by colour and by bold type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: tuple[float, ...] | None = None
        self._sure = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Probability of each digit"))
        self.setAccessibleDescription(self.tr("no answer"))
        self.setToolTip(
            self.tr(
                "How probable the network finds each digit; the ten numbers add up to 100 %.\n"
                "A well trained network gives nearly all to one digit, an untrained one a little to each."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(200, _DIGITS * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, _DIGITS * _LEAST_ROW)

    @property
    def probabilities(self) -> tuple[float, ...] | None:
        """What is shown, ten numbers from 0 to 1, or None."""
        return self._probabilities

    def set_probabilities(self, probabilities: Sequence[float] | None, *, sure: bool = True) -> None:
        """Show ten numbers from 0 to 1, or with None empty bars. Where the network is not sure, none of them stands out."""
        shown = self._probabilities, self._sure
        self._probabilities = None if probabilities is None else tuple(float(p) for p in probabilities)
        self._sure = sure
        if (self._probabilities, sure) == shown:  # an empty pad is read again with every new network
            return
        if self._probabilities is None:
            self.setAccessibleDescription(self.tr("no answer"))
        else:
            shares = (f"{digit}: {share:.0%}" for digit, share in enumerate(self._probabilities))
            self.setAccessibleDescription(", ".join(shares))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        shares = self._probabilities
        best = None if shares is None or not self._sure else shares.index(max(shares))
        row = self.height() / _DIGITS
        track = self.width() - _LABEL_WIDTH - _PERCENT_WIDTH
        plain, bold = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        for digit in range(_DIGITS):
            top = digit * row
            painter.setFont(bold if digit == best else plain)
            painter.setPen(palette.text().color() if shares is not None else palette.placeholderText().color())
            painter.drawText(QRectF(0, top, _LABEL_WIDTH, row), Qt.AlignmentFlag.AlignVCenter, str(digit))
            bar = QRectF(_LABEL_WIDTH, top + row * 0.2, track, row * 0.6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.light())
            painter.drawRoundedRect(bar, 3, 3)
            if shares is None:
                continue
            bar.setWidth(track * shares[digit])
            painter.setBrush(palette.highlight() if digit == best else palette.midlight())
            painter.drawRoundedRect(bar, min(3, bar.width() / 2), 3)
            if shares[digit] >= 0.005 or digit == best:
                painter.setPen(palette.text().color())
                percent = QRectF(self.width() - _PERCENT_WIDTH, top, _PERCENT_WIDTH, row)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(percent, flags, self.tr("{0} %").format(f"{shares[digit] * 100:.0f}"))
