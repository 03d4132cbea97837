"""How many images are answered, and how many of the answers are right, as a small table."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.controls.figure_words import explain_score
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.words import in_figures, unbroken
from nnfs_gui.recognition.selective_prediction import Selection
from nnfs_gui.training.evaluation import Score

_STRETCHES = (5, 5, 5, 2)


def percent(share: float, interval: tuple[float, float]) -> str:
    """Write a share with its 95 % interval."""
    low, high = (fixed(100 * end, 1) for end in interval)
    return unbroken(f"{fixed(100 * share, 2)} % ({low}\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}{high} %)")


class FiguresTable(QWidget):
    """Rows of the share answered and the share right of these, each with its interval, and of how many answers are wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        tips = (
            "",
            self.tr("The share of all images to which it answers, with its 95 % interval."),
            self.tr("The share of these answers that is right, with its 95 % interval."),
            self.tr("How many of these answers are wrong."),
        )
        titles = ("", self.tr("answered"), self.tr("right of these"), self.tr("wrong"))
        for column, (title, tip) in enumerate(zip(titles, tips, strict=True)):
            label = QLabel(title)
            label.setProperty("role", "quiet")
            label.setToolTip(tip)
            self._grid.addWidget(label, 0, column)
        for column, stretch in enumerate(_STRETCHES):
            self._grid.setColumnStretch(column, stretch)
        self._heads: dict[str, QLabel] = {}
        self._cells: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        self._selections: dict[str, Selection] = {}

    def set_row(self, name: str, head: str, selection: Selection | None, instead: str = "") -> None:
        """Let the row `name` say this, or instead of its figures these words."""
        if name not in self._cells:
            self._make_row(name)
        self._selections.pop(name, None)
        if selection is not None:
            self._selections[name] = selection
        self._heads[name].setText(head)
        answered, right, wrong = self._cells[name]
        if selection is None:
            texts = (instead, "", "")
        else:
            interval = selection.accuracy_interval
            no_answer = self.tr("no answer is left")
            accuracy = selection.accuracy
            texts = (
                percent(selection.coverage, selection.coverage_interval),
                no_answer if accuracy is None or interval is None else percent(accuracy, interval),
                in_figures(selection.answered - selection.right),
            )
        for label, text in zip((answered, right, wrong), texts, strict=True):
            label.setText(text)

    def explanations(self) -> list[Explanation]:
        """Return why the shares and their intervals are what they are, row by row."""
        found: list[Explanation] = []
        for name, selection in self._selections.items():
            for what, right, total in (
                (self.tr("{0}: answered"), selection.answered, selection.total),
                (self.tr("{0}: right of these"), selection.right, selection.answered),
            ):
                if total:
                    score = Score(right, total)
                    low, high = (fixed(100 * end, 1) for end in score.interval)
                    share = f"{fixed(100 * score.accuracy, 2)} %"
                    found += explain_score(what.format(self._heads[name].text()), score, share, f"{low} – {high} %")
        return found

    def text(self, name: str) -> tuple[str, ...]:
        """Return what a row says."""
        return (self._heads[name].text(), *(label.text() for label in self._cells[name]))

    def _make_row(self, name: str) -> None:
        row = len(self._cells) + 1
        head, *cells = (make_wrapping_label() for _ in range(4))
        for column, label in enumerate((head, *cells)):
            label.setObjectName(f"{name}{column}")
            self._grid.addWidget(label, row, column)
        self._heads[name], self._cells[name] = head, (cells[0], cells[1], cells[2])
