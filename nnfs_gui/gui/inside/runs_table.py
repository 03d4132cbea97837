"""The table of runs: sorted, filtered, renamed in place, and ticked."""

from PySide6.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnfs_gui.gui.inside.runs_model import NAME, SETTINGS, SORT_ROLE, RunsModel
from nnfs_gui.gui.theme import theme_of
from nnfs_gui.storage.run_record import Run

_FEWEST_ROWS = 6  # that are seen, with the header and a scroll bar


class RunsTable(QTableView):
    """Shows the rows of a model, and tells which runs are chosen. It paints only what is seen, however many there are."""

    chosen = Signal()  # ask for `chosen_runs`
    open_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, rows: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(rows)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setFilterKeyColumn(-1)
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
        """The runs whose rows are selected, from the top to the bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.runs[self._sorted.mapToSource(self._sorted.index(row, NAME)).row()] for row in rows]

    @property
    def count(self) -> int:
        """How many runs the filter leaves."""
        return self._sorted.rowCount()

    @Slot(str)
    def filter(self, text: str) -> None:
        """Show only the runs of which some column has this text."""
        self._sorted.setFilterFixedString(text.strip())

    def _prepare_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        row = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(_FEWEST_ROWS * row)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        for place in range(len(self._rows.columns)):
            header.resizeSection(place, self._width_of(place))
        self.setSortingEnabled(True)
        self.sortByColumn(len(self._rows.columns) - 1, Qt.SortOrder.DescendingOrder)

    def _width_of(self, place: int) -> int:
        column = self._rows.columns[place]
        wanted = max(self.fontMetrics().horizontalAdvance(text) for text in (column.sample, column.title + " ▾"))
        return wanted + (60 if place == NAME else 20)  # the box and the sample of the line stand beside the name

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
        """Give the settings, which have most to say, the room that the other columns leave."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        left = self.viewport().width() - header.length() + header.sectionSize(SETTINGS)
        header.resizeSection(SETTINGS, max(left, self._width_of(SETTINGS)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):  # Qt tells of the first while it is made
            self._rows.set_theme(theme_of(self.palette()))
        super().changeEvent(event)
