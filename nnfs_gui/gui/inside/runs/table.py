"""The table of runs: sorted, filtered, renamed in place, ticked, and folded by experiment."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.controls.actions import make_menu
from nnfs_gui.gui.inside.runs.groups import Part, RunGroup, can_be_ticked
from nnfs_gui.gui.inside.runs.model import FILTER_ROLE, NAME, SETTINGS, SORT_ROLE, RunsModel
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.gui.words import in_figures
from nnfs_gui.storage.library.run_record import DamagedRun, Run

_LONGEST = {NAME: 18, SETTINGS: 40}  # characters that are seen at least of what may be of any length
_GROW = (SETTINGS, NAME)  # where there is more room, in this order
_FEWEST_ROWS = 6  # that are seen below the header
_INDENTATION = 16  # pixels
_LEAST_TARGET = 24  # pixels from the box of a run to that of the next one (WCAG 2.2, 2.5.8)


class RunsTable(QTreeView):
    """Shows the rows of a model, and tells which runs are chosen. It paints only what is seen, however many there are."""

    chosen = Signal()  # ask for `chosen_runs`
    open_wanted = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(object)  # QPoint on the screen, for the menu of what is chosen
    heading_menu_made = Signal(object, object, QPoint)  # QMenu, the headings that it is of, and the place in them
    columns_chosen = Signal(object)  # Mapping[str, bool]: by the ids of columns, whether they are to be shown in any case

    def __init__(self, rows: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._wanted: dict[str, bool] = {}  # by the ids of columns, whether they are shown, where a person has said so
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(rows)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setFilterRole(FILTER_ROLE)
        self._sorted.setFilterKeyColumn(NAME)
        self._sorted.setRecursiveFilteringEnabled(True)  # a group stands where one of its runs does
        self._sorted.setAutoAcceptChildRows(True)
        self.setModel(self._sorted)
        self.setObjectName("runsTable")
        self.setAccessibleName(self.tr("Runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENTATION)
        self.setItemDelegate(_RowDelegate(self))
        self.setExpandsOnDoubleClick(False)  # which renames a run
        self._prepare_header()
        self._kept: tuple[str, ...] = ()  # what is chosen while the rows are made anew
        self._unfolded: set[str] = set()  # by the ids of groups
        rows.modelAboutToBeReset.connect(self._keep_choice)
        rows.modelReset.connect(self._choose_again)
        rows.modelReset.connect(self._measure)
        rows.dataChanged.connect(self._measure)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.doubleClicked.connect(self._on_double_clicked)
        self.expanded.connect(self._on_unfolded)
        self.collapsed.connect(self._on_folded)
        rows.set_theme(theme_of(self.palette()))

    @property
    def chosen_runs(self) -> list[Run]:
        """The runs whose rows are selected, from the top to the bottom, without those that cannot be read."""
        return [item for item in self._chosen_items if isinstance(item, Run)]

    @property
    def chosen_groups(self) -> list[RunGroup]:
        """The groups whose rows are selected."""
        return [item for item in self._chosen_items if isinstance(item, RunGroup)]

    @property
    def chosen_damaged(self) -> list[DamagedRun]:
        """Those whose rows are selected and that cannot be read."""
        return [item for item in self._chosen_items if isinstance(item, DamagedRun)]

    @property
    def _chosen_parts(self) -> list[Part]:
        return [item for item in self._chosen_items if not isinstance(item, DamagedRun)]

    @property
    def _chosen_items(self) -> list[Part | DamagedRun]:
        indices = sorted(self.selectionModel().selectedRows(), key=lambda index: self.visualRect(index).top())
        return [self._item(index) for index in indices]

    def _item(self, index: QModelIndex) -> Part | DamagedRun:
        return self._rows.item(self._sorted.mapToSource(index))

    @property
    def is_renaming(self) -> bool:
        """Whether a name is being typed."""
        return self.state() is QAbstractItemView.State.EditingState

    @property
    def count(self) -> int:
        """How many runs the filter leaves."""
        return self._count_in(QModelIndex()) if self._rows.groups else self._sorted.rowCount()

    def _count_in(self, parent: QModelIndex) -> int:
        inner = (self._sorted.index(row, NAME, parent) for row in range(self._sorted.rowCount(parent)))
        return sum(self._count_in(index) or 1 for index in inner)

    @Slot(str)
    def filter(self, text: str) -> None:
        """Show only the runs that have this text in a name, in notes, in another column, or in their settings."""
        self._sorted.setFilterFixedString(text.strip())
        self._unfold_again()

    def _prepare_header(self) -> None:
        header = self.header()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_column_menu)
        self._dragged: dict[int, int] = {}  # the widths of the columns that a person has made wider or narrower
        self._needed = [self._width_of(place) for place in range(len(self._rows.columns))]
        self._is_fitting = False
        header.sectionResized.connect(self._on_dragged)
        self.setSortingEnabled(True)
        self.sortByColumn(len(self._rows.columns) - 1, Qt.SortOrder.DescendingOrder)

    def _width_of(self, place: int) -> int:
        """Return the width that a column needs: for its title, and for its content, of which some columns show a part."""
        column, metrics = self._rows.columns[place], self.fontMetrics()
        wanted = max(metrics.horizontalAdvance(text) for text in (column.sample, column.title + " ▾"))
        content = self._rows.least_width(place, metrics)
        if place in _LONGEST:
            content = min(content, _LONGEST[place] * character_width(metrics))
        return max(wanted, content) + (self._beside_name if place == NAME else 16)

    @property
    def _beside_name(self) -> int:
        """The width in pixels of what stands beside a name: the box, the sample, and what is before runs that fold."""
        groups = self._rows.groups
        depth = 0 if not groups else 2 if all(group.is_candidate for group in groups) else 3
        return 58 + depth * self.indentation()

    @Slot(QPoint)
    def _open_column_menu(self, place: QPoint) -> None:
        menu = self.column_menu()
        self.heading_menu_made.emit(menu, self.header().viewport(), place)
        menu.popup(self.header().mapToGlobal(place))

    def column_menu(self) -> QMenu:
        """Return a menu that says which columns are shown."""
        menu = make_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for place, column in enumerate(self._rows.columns):
            if place != NAME:
                action = menu.addAction(column.title)
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(place))
                action.toggled.connect(lambda on, key=column.id: self._choose_columns({**self._wanted, key: on}))
        menu.addSeparator()
        automatic = menu.addAction(self.tr("As many as there is room for"))
        automatic.setToolTip(automatic.text() if self._wanted else self.tr("That is so already."))
        automatic.setEnabled(bool(self._wanted))
        automatic.triggered.connect(lambda: self._choose_columns({}))
        return menu

    def want_columns(self, wanted: Mapping[str, bool]) -> None:
        """Show these columns in any case, or in none; of the others those for which there is room."""
        self._wanted = dict(wanted)
        self._fit_columns()

    def _choose_columns(self, wanted: Mapping[str, bool]) -> None:
        self.want_columns(wanted)
        self.columns_chosen.emit(wanted)

    @Slot()
    def _fit_columns(self) -> None:
        """Leave out what matters least where there is no room for all, and give what is left to what has most to say.

        No column is narrower than what it says. What a person wants to see is shown in any case.
        """
        header, columns, room = self.header(), self._rows.columns, self.viewport().width()
        shown = [place for place, column in enumerate(columns) if self._wanted.get(column.id, True)]
        widths = {place: self._dragged.get(place, self._needed[place]) for place in shown}
        for place in sorted(shown, key=lambda place: columns[place].yields, reverse=True):
            column = columns[place]
            if column.yields and column.id not in self._wanted and sum(widths.values()) > room:
                del widths[place]
        left = max(room - sum(widths.values()), 0)
        for place in _GROW:
            if place in widths and place not in self._dragged:
                more = min(
                    left, max(self._rows.text_width(place, self.fontMetrics()) + self._beside_name - widths[place], 0)
                )
                widths[place], left = widths[place] + more, left - more
        if SETTINGS in widths and SETTINGS not in self._dragged:
            widths[SETTINGS] += left
        self._is_fitting = True
        for place in range(len(columns)):
            header.setSectionHidden(place, place not in widths)
        for place, width in widths.items():
            header.resizeSection(place, width)
        self._is_fitting = False

    @Slot()
    def _measure(self) -> None:
        """Find out what each column needs; while runs are followed, it only grows."""
        needed = [max(width, self._width_of(place)) for place, width in enumerate(self._needed)]
        if needed != self._needed:
            self._needed = needed
            self._fit_columns()

    @Slot(int, int, int)
    def _on_dragged(self, place: int, _: int, width: int) -> None:
        if width and not self._is_fitting:
            self._dragged[place] = width

    @Slot()
    def _keep_choice(self) -> None:
        self._kept = tuple(item.id for item in self._chosen_parts)

    @Slot()
    def _choose_again(self) -> None:
        self.setRootIsDecorated(bool(self._rows.groups))
        self._unfold_again()
        selection = self.selectionModel()
        for item_id in self._kept:
            index = self._sorted.mapFromSource(self._rows.index_of(item_id))
            if index.isValid():
                selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
        self.chosen.emit()

    def _unfold_again(self) -> None:
        """Unfold what was, in rows that are new."""
        for item_id in tuple(self._unfolded):
            index = self._sorted.mapFromSource(self._rows.index_of(item_id))
            if index.isValid():
                self.expand(index)

    @Slot(QModelIndex)
    def _on_unfolded(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item.id not in self._unfolded:
            self._unfolded.add(item.id)
            rows = in_figures(self._sorted.rowCount(index))
            announce(self, self.tr("{0} is unfolded, rows: {1}.").format(item.name, rows))

    @Slot(QModelIndex)
    def _on_folded(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item.id in self._unfolded:
            self._unfolded.remove(item.id)
            announce(self, self.tr("{0} is folded.").format(item.name))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if isinstance(self._item(index), RunGroup):
            self._turn_fold(index)
        elif index.column() != NAME:  # where it renames
            self.open_wanted.emit()

    def _turn_fold(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(NAME)
        self.setExpanded(name, not self.isExpanded(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_renaming:  # a key that the editor of a name has used as well
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.chosen_groups and self.currentIndex().isValid():
                    self._turn_fold(self.currentIndex())
                else:
                    self.open_wanted.emit()
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit()
            case Qt.Key.Key_Space:
                items = [item for item in self._chosen_parts if can_be_ticked(item)]
                ticked = not all(item.id in self._rows.slots for item in items)
                for item in items:
                    self._rows.tick(item.id, ticked)
            case _:
                super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        rows = self.header().sizeHint().height() + _FEWEST_ROWS * _row_height(self)
        return QSize(super().minimumSizeHint().width(), rows + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):  # Qt tells of the first while it is made
            self._rows.set_theme(theme_of(self.palette()))
        super().changeEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Makes rows high enough to be hit."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _row_height(self._table))


def _row_height(table: QWidget) -> int:
    """Return the height of a row in pixels."""
    return max(table.fontMetrics().height() + 8, _LEAST_TARGET)
