"""The rows of the table of runs: a tree, in which the runs of an experiment fold into one row."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPixmap

from nnfs_gui.gui.controls.name_words import name_to_keep
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.curves.widgets.lines import line_pen, paint_sample
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.inside.runs.columns import COLUMNS
from nnfs_gui.gui.inside.runs.group_words import group_hint, group_key, group_text
from nnfs_gui.gui.inside.runs.groups import Part, RunGroup, can_be_ticked, fold, with_inner
from nnfs_gui.gui.inside.runs.words import all_settings_words, differing_keys, differing_words, settings_words
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import in_figures, in_words, translate
from nnfs_gui.storage.library.default_names import run_name
from nnfs_gui.storage.library.run_record import DamagedRun, Run

SORT_ROLE = Qt.ItemDataRole.UserRole
FILTER_ROLE = Qt.ItemDataRole.UserRole + 1  # all that is said of a run and its settings, asked of its name
NAME, SETTINGS = 0, 2  # columns
_MEASURED = 20  # texts, the longest ones of a column: the widest is among them
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class _Node:
    """A row: what stands in it, in which row of which other one it lies, and those that lie in it."""

    item: Part | DamagedRun
    row: int
    parent: int  # its place among the nodes; -1 for none
    children: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


class RunsModel(QAbstractItemModel):
    """Runs and groups of them, the newest first, those with curves with a box to tick.

    What is ticked has a slot, which stands for its colour and line. Below all stand those that cannot be read: with a name
    and what is wrong.
    """

    ticks_changed = Signal()
    renamed = Signal(str, str)  # the id of a run, and its new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = COLUMNS
        self.slots: dict[str, int] = {}  # by the ids of what is ticked, in the order in which it was ticked
        left, right = (
            side | Qt.AlignmentFlag.AlignVCenter for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        self._alignments = [right if column.is_number else left for column in self.columns]
        self._runs: dict[str, Run] = {}
        self.damaged: tuple[DamagedRun, ...] = ()
        self._nodes: list[_Node] = []
        self._top: list[int] = []
        self._places: dict[str, int] = {}  # of the nodes of runs and groups, by their ids
        self._differing: frozenset[str] = frozenset()  # the keys of the settings in which the runs differ
        self._samples: dict[int, QIcon] = {}
        self._theme: Theme | None = None

    # --- told ---------------------------------------------------------------------------------------------------------

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(self._runs.values())

    @property
    def count(self) -> int:
        """How many runs there are, those that cannot be read among them."""
        return len(self._runs) + len(self.damaged)

    @property
    def groups(self) -> tuple[RunGroup, ...]:
        """All groups, also those in others."""
        return tuple(node.item for node in self._nodes if isinstance(node.item, RunGroup))

    def item(self, index: _Index) -> Part | DamagedRun:
        """Return what stands in a row."""
        return self._nodes[index.internalId()].item

    def set_runs(
        self, runs: Sequence[Run], damaged: Sequence[DamagedRun] = (), experiments: Mapping[str, str] | None = None
    ) -> None:
        """Show these runs, where `experiments` says what those are called that they belong to, by their ids.

        Where they are the same as before, only what has changed of them is told.
        """
        parts = fold(runs, experiments or {})
        self._runs = {run.id: run for run in runs}
        if _ids_of(parts) == _ids_of([self._nodes[place].item for place in self._top]) and tuple(damaged) == self.damaged:
            self._follow_differing()
            for each in with_inner(parts):
                self._replace(each)
            return
        self.beginResetModel()
        self.damaged = tuple(damaged)
        self._differing = differing_keys([run.config for run in runs])
        self._nodes, self._top = [], []
        for part in (*parts, *damaged):
            self._add(part, -1)
        self._places = {
            item.id: place for place, node in enumerate(self._nodes) if not isinstance(item := node.item, DamagedRun)
        }
        for node in self._nodes:
            node.texts = self._describe(node.item)
        self.endResetModel()
        gone = self.slots.keys() - self._places.keys()
        for item_id in gone:
            del self.slots[item_id]
        if gone:
            self.ticks_changed.emit()

    def update_run(self, run: Run) -> None:
        """Show a run that has come further, and the groups that it belongs to."""
        place = self._places.get(run.id, -1)
        if place >= 0:
            before, self._runs[run.id] = self._runs[run.id], run
            if run.config != before.config:
                self._follow_differing()
            self._replace(run)
        while place >= 0 and (place := self._nodes[place].parent) >= 0:
            group = self._nodes[place].item
            assert isinstance(group, RunGroup)
            self._replace(group.with_run(run))

    def set_notes(self, run_id: str, notes: str) -> None:
        if run_id in self._runs:
            self.update_run(dataclasses.replace(self._runs[run_id], notes=notes))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._samples.clear()

    def text_width(self, place: int, metrics: QFontMetrics) -> int:
        """Return the width in pixels of the widest text of a column."""
        return _width_of({node.texts[place] for node in self._nodes}, metrics)

    def least_width(self, place: int, metrics: QFontMetrics) -> int:
        """Return the same, but of the settings only that of those in which the runs differ."""
        if place != SETTINGS:
            return self.text_width(place, metrics)
        return _width_of({f"{differing_words(run, self._differing)}, …" for run in self._runs.values()}, metrics)

    def index_of(self, item_id: str) -> QModelIndex:
        """Return where the name of a run or a group stands; nowhere where there is none."""
        place = self._places.get(item_id)
        return _NOWHERE if place is None else self._index(place, NAME)

    def tick(self, item_id: str, ticked: bool) -> None:
        """Tick a run or a candidate, which gets the first slot that is free, or take its tick away."""
        place = self._places.get(item_id)
        if place is None or ticked == (item_id in self.slots) or not can_be_ticked(self._nodes[place].item):
            return
        if ticked:
            taken = set(self.slots.values())
            self.slots[item_id] = next(slot for slot in range(len(taken) + 1) if slot not in taken)
        else:
            del self.slots[item_id]
        self.dataChanged.emit(self._index(place, NAME), self._index(place, NAME))
        self.ticks_changed.emit()

    # --- asked by the table -------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        places = self._children(parent)
        if 0 <= row < len(places) and 0 <= column < len(self.columns):
            return self.createIndex(row, column, places[row])
        return QModelIndex()

    @overload
    def parent(self, /) -> QObject | None: ...
    @overload
    def parent(self, index: _Index, /) -> QModelIndex: ...
    def parent(self, index: _Index | None = None, /) -> QObject | QModelIndex | None:
        if index is None:
            return super().parent()
        place = self._nodes[index.internalId()].parent if index.isValid() else -1
        return self._index(place, NAME) if place >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._children(parent))

    def hasChildren(self, parent: _Index = _NOWHERE) -> bool:
        return parent.column() <= 0 and bool(self._children(parent))

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return len(self.columns)

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
        node, place = self._nodes[index.internalId()], index.column()
        item, column = node.item, self.columns[place]
        if isinstance(item, DamagedRun):
            return self._damaged_data(item, place, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                answer: Any = node.texts[place]
            case Qt.ItemDataRole.ToolTipRole:
                answer = as_tip(group_hint(column, item) if isinstance(item, RunGroup) else column.full_text(item))
            case Qt.ItemDataRole.AccessibleTextRole:
                answer = node.texts[place] or translate("RunsModel", "{0}: nothing").format(column.title)
            case Qt.ItemDataRole.TextAlignmentRole:
                answer = self._alignments[place]
            case Qt.ItemDataRole.UserRole:
                answer = group_key(column, item) if isinstance(item, RunGroup) else column.key(item)
            case _ if role == FILTER_ROLE and isinstance(item, Run):
                answer = "\n".join([*node.texts, *all_settings_words(item.config), item.dataset, item.notes])
            case _ if role == FILTER_ROLE:
                answer = node.texts[NAME]
            case _:
                answer = self._tick_data(item, role) if place == NAME and can_be_ticked(item) else None
        return answer

    def _damaged_data(self, run: DamagedRun, place: int, role: int) -> Any:
        column, problem = self.columns[place], in_words(run.problem)
        name = in_words(run.title) or run.id
        cells = {"name": name, "status": translate("RunWords", "cannot be read")}
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells.get(column.id, "")
            case Qt.ItemDataRole.AccessibleTextRole:
                return cells.get(column.id) or translate("RunsModel", "{0}: nothing").format(column.title)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(problem)
            case Qt.ItemDataRole.UserRole:  # below all others where figures are sorted by the largest first
                return -1 if column.is_number or column.id in ("network", "begun") else cells.get(column.id, "").casefold()
            case _:
                return f"{name}\n{problem}" if role == FILTER_ROLE else None

    def _tick_data(self, item: Part, role: int) -> Any:
        slot = self.slots.get(item.id)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if slot is None else Qt.CheckState.Checked
        return self._sample(slot) if role == Qt.ItemDataRole.DecorationRole and slot is not None else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item(index)
        if isinstance(item, DamagedRun):
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick(item.id, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        typed = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not typed or isinstance(item, RunGroup):
            return False
        name = name_to_keep(typed, item.name, run_name(item.number))
        self.update_run(dataclasses.replace(item, name=name))
        self.renamed.emit(item.id, name)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        item = self.item(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and can_be_ticked(item):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == NAME and isinstance(item, Run):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # --- inside -------------------------------------------------------------------------------------------------------

    def _index(self, place: int, column: int) -> QModelIndex:
        return self.createIndex(self._nodes[place].row, column, place)

    def _children(self, parent: _Index) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._top

    def _add(self, item: Part | DamagedRun, parent: int) -> None:
        siblings = self._top if parent < 0 else self._nodes[parent].children
        place = len(self._nodes)
        self._nodes.append(_Node(item, len(siblings), parent))
        siblings.append(place)
        for part in item.parts if isinstance(item, RunGroup) else ():
            self._add(part, place)

    def _describe(self, item: Part | DamagedRun) -> list[str]:
        if isinstance(item, DamagedRun):
            return [""] * len(self.columns)
        if isinstance(item, RunGroup):
            return [group_text(column, item) for column in self.columns]
        texts = [column.text(item) for column in self.columns]
        texts[SETTINGS] = ", ".join(filter(None, (self._parent_words(item), settings_words(item, self._differing))))
        return texts

    def _parent_words(self, run: Run) -> str:
        """Return from where a run forked, if it did."""
        parent = run.parent
        if parent is None:
            return "" if run.damage is None else in_words(run.damage)
        other = self._runs.get(parent.run_id)
        name = translate("RunsModel", "a run that is gone") if other is None else in_words(other.title)
        return translate("RunsModel", "from {0}, epoch {1}").format(name, in_figures(parent.epoch))

    def _replace(self, item: Part) -> None:
        """Show what stands in a row already as it is now."""
        place = self._places[item.id]
        node = self._nodes[place]
        if item != node.item:
            node.item, node.texts = item, self._describe(item)
            self.dataChanged.emit(self._index(place, 0), self._index(place, len(self.columns) - 1))

    def _follow_differing(self) -> None:
        """Say anew in what the runs differ, where the settings of one of them have changed."""
        differing = differing_keys([run.config for run in self._runs.values()])
        if differing != self._differing:
            self._differing = differing
            for place, node in enumerate(self._nodes):
                node.texts = self._describe(node.item)
                self.dataChanged.emit(self._index(place, SETTINGS), self._index(place, SETTINGS))

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


def _ids_of(items: Sequence[Part | DamagedRun]) -> list[object]:
    """Return the ids of what can be read, and of what is in it, in its order and depth."""
    return [
        (item.id, _ids_of(item.parts)) if isinstance(item, RunGroup) else item.id
        for item in items
        if not isinstance(item, DamagedRun)
    ]


def _width_of(texts: set[str], metrics: QFontMetrics) -> int:
    longest = sorted(texts, key=len, reverse=True)[:_MEASURED]
    return max(map(metrics.horizontalAdvance, longest), default=0)
