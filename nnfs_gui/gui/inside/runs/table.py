"""The table of runs: sorted, filtered, renamed in place, and ticked."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from nnfs_gui.gui.controls.actions import make_menu
from nnfs_gui.gui.inside.runs.model import FILTER_ROLE, NAME, SETTINGS, SORT_ROLE, RunsModel
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.storage.library.run_record import DamagedRun, Run

_SHARES = {NAME: 0.3, SETTINGS: 0.7}  # of the width that the columns leave
_FEWEST_ROWS = 6  # that are seen, with the header and a scroll bar
_LEAST_TARGET = 24  # pixels from the box of a run to that of the next one (WCAG 2.2, 2.5.8)


class RunsTable(QTableView):
    """Shows the rows of a model, and tells which runs are chosen. It paints only what is seen, however many there are."""

    chosen = Signal()  # ask for `chosen_runs`
    open_wanted = Signal()
    delete_wanted = Signal()
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
        self.setModel(self._sorted)
        self.setObjectName("runsTable")
        self.setAccessibleName(self.tr("Runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self._prepare_headers()
        self._kept: tuple[str, ...] = ()  # the runs that are chosen while the rows are made anew
        rows.modelAboutToBeReset.connect(self._keep_choice)
        rows.modelReset.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.doubleClicked.connect(self._on_double_clicked)
        rows.set_theme(theme_of(self.palette()))

    @property
    def chosen_runs(self) -> list[Run]:
        """The runs whose rows are selected, from the top to the bottom, without those that cannot be read."""
        return [row for row in self._chosen_rows if isinstance(row, Run)]

    @property
    def chosen_damaged(self) -> list[DamagedRun]:
        """Those whose rows are selected and that cannot be read."""
        return [row for row in self._chosen_rows if isinstance(row, DamagedRun)]

    @property
    def _chosen_rows(self) -> list[Run | DamagedRun]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.rows[self._sorted.mapToSource(self._sorted.index(row, NAME)).row()] for row in rows]

    @property
    def is_renaming(self) -> bool:
        """Whether a name is being typed."""
        return self.state() is QAbstractItemView.State.EditingState

    @property
    def count(self) -> int:
        """How many runs the filter leaves."""
        return self._sorted.rowCount()

    @Slot(str)
    def filter(self, text: str) -> None:
        """Show only the runs that have this text in a name, in notes, in another column, or in their settings."""
        self._sorted.setFilterFixedString(text.strip())

    def _prepare_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        row = max(self.fontMetrics().height() + 8, _LEAST_TARGET)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(_FEWEST_ROWS * row)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.column_menu().popup(header.mapToGlobal(place)))
        for place in range(len(self._rows.columns)):
            header.resizeSection(place, self._width_of(place))
        self.setSortingEnabled(True)
        self.sortByColumn(len(self._rows.columns) - 1, Qt.SortOrder.DescendingOrder)

    def _width_of(self, place: int) -> int:
        column = self._rows.columns[place]
        wanted = max(self.fontMetrics().horizontalAdvance(text) for text in (column.sample, column.title + " ▾"))
        return wanted + (58 if place == NAME else 16)  # the box and the sample of the line stand beside the name

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

    def _fit_columns(self) -> None:
        """Hide what matters least where there is no room for all, and give the room that is left to what has most to say.

        What a person wants to see is shown in any case.
        """
        header, columns, room = self.horizontalHeader(), self._rows.columns, self.viewport().width()
        shown = [place for place, column in enumerate(columns) if self._wanted.get(column.id, True)]
        widths = {place: header.sectionSize(place) or self._width_of(place) for place in shown}
        widths |= {place: self._width_of(place) for place in _SHARES if place in widths}
        for place in sorted(shown, key=lambda place: columns[place].yields, reverse=True):
            column = columns[place]
            if column.yields and column.id not in self._wanted and sum(widths.values()) > room:
                del widths[place]
        for place in range(len(columns)):
            header.setSectionHidden(place, place not in widths)
        left = max(room - sum(widths.values()), 0)
        for place, share in _SHARES.items():
            if place in widths:
                header.resizeSection(place, widths[place] + int(share * left))

    @Slot()
    def _keep_choice(self) -> None:
        self._kept = tuple(run.id for run in self.chosen_runs)

    @Slot()
    def _choose_again(self) -> None:
        selection = self.selectionModel()
        for run_id in self._kept:
            row = self._rows.row_of(run_id)
            if row is not None:
                index = self._sorted.mapFromSource(self._rows.index(row, NAME))
                selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
        self.chosen.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != NAME:  # where it renames
            self.open_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_renaming:  # a key that the editor of a name has used as well
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_wanted.emit()
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit()
            case Qt.Key.Key_Space:
                runs = self.chosen_runs
                ticked = not all(run.id in self._rows.slots for run in runs)
                for run in runs:
                    row = self._rows.row_of(run.id)
                    if row is not None:
                        self._rows.tick(row, ticked)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:  # which the header never has
            self.column_menu().popup(self.mapToGlobal(self.viewport().pos()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):  # Qt tells of the first while it is made
            self._rows.set_theme(theme_of(self.palette()))
        super().changeEvent(event)
