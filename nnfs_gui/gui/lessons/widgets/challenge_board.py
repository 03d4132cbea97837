"""The board of a challenge: one's own runs that keep its rules, the best first. A click opens a run."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import in_figures, in_words, unbroken
from nnfs_gui.lessons.challenges import Board, Entry, what_counts
from nnfs_gui.lessons.lesson import Challenge

_LEAST_LINES = 8


class ChallengeBoard(QWidget):
    """Says what counts, and lists the runs with the figure and the accuracy of each."""

    run_wanted = Signal(str)  # the id of a run that is to be opened

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("challengeBoard")
        self._counts = make_wrapping_label()
        self._counts.setObjectName("challengeCounts")
        self._counts.setProperty("role", "quiet")
        self._empty = make_wrapping_label()
        self._empty.setObjectName("challengeEmpty")
        self._list = QListWidget()
        self._list.setObjectName("challengeRuns")
        self._list.setAccessibleName(self.tr("Your runs that keep the rules, the best first"))
        self._list.setToolTip(self.tr("Click a run, or press Enter, to open it: its network then answers on the pad."))
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.itemActivated.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)
        self._missed = make_wrapping_label()
        self._missed.setObjectName("challengeMissed")
        self._rest = make_wrapping_label()
        self._rest.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._empty, self._list, self._missed, self._rest, self._counts):
            column.addWidget(part)

    def show_board(self, challenge: Challenge, board: Board) -> None:
        """Show the board of a challenge as it stands now."""
        self._counts.setText(" ".join(map(in_words, what_counts(challenge))))
        chosen = self._list.currentItem()
        run_id = "" if chosen is None else chosen.data(Qt.ItemDataRole.UserRole)
        self._list.clear()
        for entry in board.entries:
            item = QListWidgetItem(self._words(entry, challenge))
            item.setData(Qt.ItemDataRole.UserRole, entry.run_id)
            self._list.addItem(item)
            if entry.run_id == run_id:
                self._list.setCurrentItem(item)
        has_runs = bool(board.entries)
        self._empty.setVisible(not has_runs)
        self._empty.setText(self.tr("None of your runs keeps the rules yet. Train one: it appears here by itself."))
        self._list.setVisible(has_runs)
        self._list.setMinimumHeight(_LEAST_LINES * self._list.fontMetrics().lineSpacing())
        self._missed.setVisible(has_runs and board.missed is not None)  # of an empty board the step says what is missing
        if board.missed is not None:
            words = self.tr("{0}, the newest, is not on the board. {1}")
            self._missed.setText(words.format(in_words(board.missed.title), in_words(board.missed.why)))
        self._rest.setVisible(board.more > 0)
        self._rest.setText(self.tr("%Ln more run(s) keep the rules.", "", board.more))

    def show_problem(self, problem: str) -> None:
        """Say why there is no board."""
        for part in (self._list, self._missed, self._rest):
            part.hide()
        self._empty.setText(problem)
        self._empty.show()

    def _words(self, entry: Entry, challenge: Challenge) -> str:
        """Return the lines of a run: its place and its figure, its accuracy, its name."""
        figures = {
            "parameters": self.tr("{0} parameters").format(in_figures(entry.figure, ",.0f")),
            "epochs": self.tr("epoch {0}").format(in_figures(entry.figure, ",.0f")),
            "validation_accuracy": self.tr("{0} %").format(in_figures(100 * entry.figure, ".2f")),
        }
        figure = figures.get(challenge.order_by, in_figures(entry.figure, ",.4g"))
        lines = [self.tr("{0}. {1}").format(entry.place, figure)]
        if entry.accuracy is not None:
            accuracy = self.tr("{0} % of the validation images").format(in_figures(100 * entry.accuracy, ".2f"))
            if entry.interval is not None:
                low, high = (in_figures(100 * end, ".1f") for end in entry.interval)
                accuracy = self.tr("{0} (95 % interval: {1} to {2} %)").format(accuracy, low, high)
            lines.append(accuracy)
        if entry.may_be_luck:
            lines.append(self.tr("This may be luck: the interval leaves it open."))
        lines.append(self.tr("{0}: {1}").format(in_words(entry.title), entry.network))
        return unbroken("\n".join(lines))

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.run_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
