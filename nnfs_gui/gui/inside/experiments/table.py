"""The table of an experiment's candidates: it keeps what is chosen in sight while they come and change places."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.results import CandidateFigures, Results, alternatives
from nnfs_gui.experiments.standing import TrialFigures
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.fields import tip_of
from nnfs_gui.gui.controls.figure_words import explain_mean
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.inside.experiments import words
from nnfs_gui.gui.words import in_figures

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FEWEST_ROWS = 3  # that are seen below the header
_LEAST_TARGET = 24  # pixels


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    tip: str
    text: Callable[[CandidateFigures], str]
    key: Callable[[CandidateFigures], Any]
    is_number: bool = True
    in_file: Callable[[CandidateFigures], Any] | None = None  # if it is neither the key of a number nor words


class CandidatesModel(QAbstractTableModel):
    """A row for each candidate: its settings, its mean with the interval, and how its trials stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CandidateFigures] = []
        self._columns: list[_Column] = []
        self._keys: tuple[str, ...] = ()
        self._sorted_by = 0, Qt.SortOrder.DescendingOrder
        self._chosen: int | None = None  # the candidate that did best
        self._figures: Mapping[int, TrialFigures] = {}  # by the numbers of the trials

    # --- told ---------------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[CandidateFigures, ...]:
        return tuple(self._rows)

    @property
    def mean_column(self) -> int:
        return len(self._keys)

    def set_results(self, results: Results) -> None:
        """Show these results. Rows that stay keep their place in what is chosen and in what is in sight."""
        before = {candidate.number for candidate in self._rows}
        numbers = {candidate.number: candidate for candidate in results.candidates}
        self._chosen = results.experiment.chosen
        self._figures = results.figures
        if results.keys != self._keys or not before <= numbers.keys() or not self._columns:
            self.beginResetModel()
            self._keys, self._columns = results.keys, self._make_columns(results.keys)
            self._sorted_by = self.mean_column, Qt.SortOrder.DescendingOrder
            self._rows = self._in_order(results.candidates)
            self.endResetModel()
            return
        new = [candidate for candidate in results.candidates if candidate.number not in before]
        if new:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        self._replace([numbers[candidate.number] for candidate in self._rows])

    def row_of(self, number: int) -> int | None:
        """Return the row of a candidate."""
        return next((row for row, candidate in enumerate(self._rows) if candidate.number == number), None)

    def shares_of(self, candidate: CandidateFigures) -> list[float]:
        """Return the accuracies, from 0 to 1, of which a candidate's mean is made."""
        known = (self._figures[trial.number].accuracy for trial in candidate.trials if trial.number in self._figures)
        return [share for share in known if not math.isnan(share)]

    def rows_for_file(self) -> Iterator[list[Any]]:
        """Yield the titles, and then the values of each candidate; numbers as machines read them, whatever the language."""
        yield [column.title for column in self._columns]
        for candidate in self._rows:
            yield [
                (column.in_file or (column.key if column.is_number else column.text))(candidate) for column in self._columns
            ]

    # --- asked by the table -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[index.column()].text(self._rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._columns[index.column()].text(self._rows[index.row()]) or self.tr("none")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[index.column()].is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(self._columns[index.column()].text(self._rows[index.row()]))
        if role == Qt.ItemDataRole.FontRole and self._rows[index.row()].number == self._chosen:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return self._columns[section].tip if role == Qt.ItemDataRole.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns):
            self._sorted_by = column, order
            self._replace(self._rows)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _replace(self, rows: list[CandidateFigures]) -> None:
        """Show rows of the same candidates as now, in their order."""
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        numbers = [self._rows[index.row()].number for index in indexes]
        self._rows = self._in_order(rows)
        places = {candidate.number: row for row, candidate in enumerate(self._rows)}
        moved = [self.index(places[number], index.column()) for index, number in zip(indexes, numbers, strict=True)]
        self.changePersistentIndexList(indexes, moved)
        self.layoutChanged.emit()

    def _in_order(self, rows: Any) -> list[CandidateFigures]:
        """Return candidates sorted; those without a value come last in any order."""
        column, order = self._sorted_by
        key = self._columns[column].key
        known = [row for row in rows if not _is_missing(key(row))]
        known.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        return known + [row for row in rows if _is_missing(key(row))]

    def _make_columns(self, keys: tuple[str, ...]) -> list[_Column]:
        def setting(key: str) -> _Column:
            return _Column(
                words.title_of(key),
                tip_of(VARIABLE[key]),
                lambda candidate: words.setting_words(key, candidate.settings.get(key)),
                lambda candidate: _order(key, candidate.settings.get(key)),
                is_number=not isinstance(VARIABLE[key].default, str),
            )

        def seeds(candidate: CandidateFigures) -> str:
            done = 0 if candidate.summary is None else candidate.summary.count
            return f"{in_figures(done)}/{in_figures(len(candidate.trials))}"

        return [
            *map(setting, keys),
            _Column(
                self.tr("valid. %"),
                self.tr(
                    "The share of the validation data that is read right, in percent: the mean over the seeds. What was "
                    "trained to its end stands before what was set aside early, because fewer epochs may tell by luck."
                ),
                words.accuracy_words,
                lambda candidate: None if candidate.summary is None else candidate.standing,
                in_file=lambda candidate: "" if candidate.summary is None else 100 * candidate.summary.mean,
            ),
            _Column(
                self.tr("epochs"),
                self.tr("How many epochs each of its runs has at least: after so many it had the figure beside it."),
                lambda candidate: in_figures(candidate.epochs),
                lambda candidate: candidate.epochs,
            ),
            _Column(
                self.tr("95 % interval"),
                self.tr("Limits of this kind hold the true mean over all seeds in 95 of 100 cases. It takes two seeds."),
                words.interval_words,
                lambda candidate: (
                    None
                    if candidate.summary is None or candidate.summary.share_interval is None
                    else candidate.summary.share_interval[0]
                ),
                in_file=_interval_in_file,
            ),
            _Column(
                self.tr("seeds"),
                self.tr("How many of its runs have a figure, and how many it has."),
                seeds,
                lambda candidate: len(candidate.trials),
                in_file=lambda candidate: 0 if candidate.summary is None else candidate.summary.count,
            ),
            _Column(
                self.tr("time"),
                self.tr("What all of its runs took together."),
                lambda candidate: words.seconds_words(candidate.seconds),
                lambda candidate: candidate.seconds,
            ),
            _Column(
                self.tr("state"),
                self.tr(
                    "How its runs stand. What was set aside early did worse than others so far, and can be trained longer."
                ),
                words.states_words,
                words.states_words,
                is_number=False,
            ),
        ]


def _interval_in_file(candidate: CandidateFigures) -> str:
    interval = None if candidate.summary is None else candidate.summary.share_interval
    return "" if interval is None else "–".join(f"{100 * end:.2f}" for end in interval)


class CandidatesTable(QTableView, Explained):
    """Shows candidates, and tells which one is chosen."""

    chosen = Signal(int)  # the number of a candidate, or -1
    open_wanted = Signal()

    def __init__(self, rows: CandidatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setObjectName("candidatesTable")
        self.setAccessibleName(self.tr("Candidates"))
        self.setToolTip(self.tr("What was tried, the best first. A double click opens its run."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().height() + 8, _LEAST_TARGET))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setResizeContentsPrecision(100)
        self.setSortingEnabled(True)
        rows.modelReset.connect(self._on_reset)
        rows.rowsInserted.connect(self._fit)
        self.selectionModel().selectionChanged.connect(self._on_chosen)
        self.doubleClicked.connect(self.open_wanted)

    @property
    def current(self) -> CandidateFigures | None:
        """The candidate that is chosen."""
        rows = self.selectionModel().selectedRows()
        return self._rows.rows[rows[0].row()] if rows else None

    def explanations(self) -> list[Explanation]:
        """Explain the mean of the candidate that is chosen, or of the first one, and its interval."""
        candidate = self.current or next(iter(self._rows.rows), None)
        if candidate is None or candidate.summary is None:
            return []
        name = self.tr("Accuracy of {0}, mean over its seeds").format(words.candidate_words(candidate))
        mean, interval = words.accuracy_words(candidate), words.interval_words(candidate)
        return explain_mean(name, mean, interval, self._rows.shares_of(candidate), candidate.summary)

    def choose(self, number: int) -> None:
        """Choose a candidate, and bring it into sight."""
        row = self._rows.row_of(number)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self._rows.index(row, 0))

    @Slot()
    def _on_reset(self) -> None:
        self.horizontalHeader().setSortIndicator(self._rows.mean_column, Qt.SortOrder.DescendingOrder)
        self._fit()
        self._on_chosen()

    @Slot()
    def _fit(self) -> None:
        self.resizeColumnsToContents()

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(-1 if self.current is None else self.current.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        rows = self.horizontalHeader().sizeHint().height() + _FEWEST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), rows + 2 * self.frameWidth())


def _is_missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _order(key: str, value: Any) -> Any:
    """Return by what a value of a setting is sorted; None for what is none."""
    if alternatives(VARIABLE[key]):
        return None if value is None else str(value)
    return float(value) if isinstance(value, int | float) else None
