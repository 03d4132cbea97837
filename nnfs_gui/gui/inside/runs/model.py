"""The rows of the table of runs."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPixmap

from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.curves.widgets.lines import line_pen, paint_sample
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.inside.runs.columns import make_columns
from nnfs_gui.gui.inside.runs.words import all_settings_words, differing_keys, differing_words, name_words, settings_words
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import in_words, translate
from nnfs_gui.storage.library.run_record import DamagedRun, Run

SORT_ROLE = Qt.ItemDataRole.UserRole
FILTER_ROLE = Qt.ItemDataRole.UserRole + 1  # all that is said of a run and its settings, asked of its name
NAME, SETTINGS = 0, 2  # columns
_MEASURED = 20  # texts, the longest ones of a column: the widest is among them
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RunsModel(QAbstractTableModel):
    """Runs, the newest first, each with a box to tick. A ticked run has a slot, which stands for its colour and line.

    Below them stand those that cannot be read: with a name and what is wrong.
    """

    ticks_changed = Signal()
    renamed = Signal(str, str)  # the id of a run, and its new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = make_columns()
        self.slots: dict[str, int] = {}  # by the ids of the ticked runs, in the order in which they were ticked
        left, right = (
            side | Qt.AlignmentFlag.AlignVCenter for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        self._alignments = [right if column.is_number else left for column in self.columns]
        self._runs: list[Run] = []
        self.damaged: tuple[DamagedRun, ...] = ()
        self._texts: list[list[str]] = []
        self._differing: frozenset[str] = frozenset()  # the keys of the settings in which the runs differ
        self._samples: dict[int, QIcon] = {}
        self._theme: Theme | None = None

    # --- told ---------------------------------------------------------------------------------------------------------

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(self._runs)

    @property
    def rows(self) -> tuple[Run | DamagedRun, ...]:
        return (*self._runs, *self.damaged)

    def set_runs(self, runs: Sequence[Run], damaged: Sequence[DamagedRun] = ()) -> None:
        """Show these runs; where they are the same as before, only what has changed of them is told."""
        if [run.id for run in runs] == [run.id for run in self._runs] and tuple(damaged) == self.damaged:
            for row, run in enumerate(runs):
                self._replace(row, run)
            return
        self.beginResetModel()
        self._runs = list(runs)
        self.damaged = tuple(damaged)
        self._differing = differing_keys([run.config for run in runs])
        self._texts = [self._describe(run) for run in runs]
        self.endResetModel()
        gone = self.slots.keys() - {run.id for run in runs}
        for run_id in gone:
            del self.slots[run_id]
        if gone:
            self.ticks_changed.emit()

    def update_run(self, run: Run) -> None:
        """Show a run that has come further."""
        row = self.row_of(run.id)
        if row is not None:
            self._replace(row, run)

    def set_notes(self, run_id: str, notes: str) -> None:
        row = self.row_of(run_id)
        if row is not None:
            self._replace(row, dataclasses.replace(self._runs[row], notes=notes))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._samples.clear()

    def text_width(self, place: int, metrics: QFontMetrics) -> int:
        """Return the width in pixels of the widest text of a column."""
        return _width_of({texts[place] for texts in self._texts}, metrics)

    def least_width(self, place: int, metrics: QFontMetrics) -> int:
        """Return the same, but of the settings only that of those in which the runs differ."""
        if place != SETTINGS:
            return self.text_width(place, metrics)
        return _width_of({f"{differing_words(run, self._differing)}, …" for run in self._runs}, metrics)

    def row_of(self, run_id: str) -> int | None:
        return next((row for row, run in enumerate(self._runs) if run.id == run_id), None)

    def tick(self, row: int, ticked: bool) -> None:
        """Tick a run, which gets the first slot that is free, or take its tick away."""
        run_id = self._runs[row].id
        if ticked == (run_id in self.slots):
            return
        if ticked:
            taken = set(self.slots.values())
            self.slots[run_id] = next(slot for slot in range(len(taken) + 1) if slot not in taken)
        else:
            del self.slots[run_id]
        self.dataChanged.emit(self.index(row, NAME), self.index(row, NAME))
        self.ticks_changed.emit()

    # --- asked by the table -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._runs) + len(self.damaged)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].tip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignments[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, place = index.row(), index.column()
        if row >= len(self._runs):
            return self._damaged_data(self.damaged[row - len(self._runs)], place, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                answer: Any = self._texts[row][place]
            case Qt.ItemDataRole.ToolTipRole:
                hint = self.columns[place].hint
                answer = as_tip(self._texts[row][place] if hint is None else hint(self._runs[row]))
            case Qt.ItemDataRole.TextAlignmentRole:
                answer = self._alignments[place]
            case Qt.ItemDataRole.UserRole:
                answer = self.columns[place].key(self._runs[row])
            case _ if role == FILTER_ROLE:
                run = self._runs[row]
                answer = "\n".join([*self._texts[row], *all_settings_words(run.config), run.dataset, run.notes])
            case _:
                answer = self._tick_data(row, role) if place == NAME else None
        return answer

    def _damaged_data(self, run: DamagedRun, place: int, role: int) -> Any:
        column, problem = self.columns[place], in_words(run.problem)
        name = run.name or run.id
        cells = {"name": name, "status": translate("RunWords", "cannot be read")}
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells.get(column.id, "")
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(problem)
            case Qt.ItemDataRole.UserRole:  # below all others where figures are sorted by the largest first
                return -1 if column.is_number or column.id in ("network", "begun") else cells.get(column.id, "").casefold()
            case _:
                return f"{name}\n{problem}" if role == FILTER_ROLE else None

    def _tick_data(self, row: int, role: int) -> Any:
        slot = self.slots.get(self._runs[row].id)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if slot is None else Qt.CheckState.Checked
        return self._sample(slot) if role == Qt.ItemDataRole.DecorationRole and slot is not None else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = index.row()
        if row >= len(self._runs):
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick(row, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        self._replace(row, dataclasses.replace(self._runs[row], name=name))
        self.renamed.emit(self._runs[row].id, name)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and index.row() < len(self._runs):
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags

    # --- inside -------------------------------------------------------------------------------------------------------

    def _describe(self, run: Run) -> list[str]:
        texts = [column.text(run) for column in self.columns]
        texts[SETTINGS] = ", ".join(filter(None, (self._parent_words(run), settings_words(run, self._differing))))
        return texts

    def _parent_words(self, run: Run) -> str:
        """Return from where a run forked, if it did."""
        parent = run.parent
        if parent is None:
            return "" if run.damage is None else in_words(run.damage)
        names = (name_words(other) for other in self._runs if other.id == parent.run_id)
        name = next(names, translate("RunsModel", "a run that is gone"))
        return translate("RunsModel", "from {0}, epoch {1}").format(name, f"{parent.epoch:,}")

    def _replace(self, row: int, run: Run) -> None:
        before = self._runs[row]
        if run == before:
            return
        self._runs[row] = run
        if run.config != before.config:  # which may concern what is said of all others
            differing = differing_keys([run.config for run in self._runs])
            if differing != self._differing:
                self._differing = differing
                self._texts = [self._describe(run) for run in self._runs]
                self.dataChanged.emit(self.index(0, SETTINGS), self.index(len(self._runs) - 1, SETTINGS))
        self._texts[row] = self._describe(run)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _sample(self, slot: int) -> QIcon:
        """Return a piece of the line that the run has in the plot."""
        if self._theme is not None and slot not in self._samples:
            picture = QPixmap(48, 24)
            picture.setDevicePixelRatio(2)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            pen = line_pen(QColor(getattr(self._theme, run_colour(slot))), run_line(slot), 2)
            paint_sample(painter, QPointF(12, 6), 24, pen, run_mark(slot))
            painter.end()
            self._samples[slot] = QIcon(picture)
        return self._samples.get(slot, QIcon())


def _width_of(texts: set[str], metrics: QFontMetrics) -> int:
    longest = sorted(texts, key=len, reverse=True)[:_MEASURED]
    return max(map(metrics.horizontalAdvance, longest), default=0)
