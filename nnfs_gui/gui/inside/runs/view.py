"""All runs that were ever trained: a table, notes, and the curves of those that are ticked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.actions import add_button, make_menu
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.plots import PlotPicture
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.curves.widgets.curves_options import CurvesOptions
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.inside.runs.figures import explain_group, explain_run
from nnfs_gui.gui.inside.runs.groups import Part, RunGroup, can_be_ticked
from nnfs_gui.gui.inside.runs.model import RunsModel
from nnfs_gui.gui.inside.runs.overlay import RunOverlay
from nnfs_gui.gui.inside.runs.run_buttons import RunButtons
from nnfs_gui.gui.inside.runs.run_notes import RunNotes
from nnfs_gui.gui.inside.runs.table import RunsTable
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.pages.report.subject import Subject
from nnfs_gui.storage.library.run_comparison import RunComparison, SeedGroup
from nnfs_gui.storage.library.run_record import DamagedRun, Run
from nnfs_gui.training.events import EpochMetrics, Incident

_FILTER_MS = 150  # after the last letter


class RunsView(View, Explained):
    """Shows runs and tells what is wanted of them; it knows no library."""

    open_wanted = Signal(str)  # the id of a run
    continue_wanted = Signal(str)
    copy_wanted = Signal(str)
    repeat_wanted = Signal(str)
    fork_wanted = Signal(str, int)  # the id of a run, and the epoch that its network is of
    films_wanted = Signal()  # the dialog that says how much room they take
    renamed = Signal(str, str)  # the id of a run, and its new name
    noted = Signal(str, str)  # the id of a run, and its new notes
    delete_wanted = Signal(object)  # list[str], the ids of runs
    report_wanted = Signal(object)  # Subject
    bundle_wanted = Signal(object, str)  # list[str], the ids of runs to be handed on; and no experiment
    undo_wanted = Signal()
    ticks_changed = Signal()  # ask for `ticked`
    heading_menu_made = Signal(object, object, QPoint)  # QMenu, the headings that it is of, and the place in them
    columns_chosen = Signal(object)  # Mapping[str, bool], for `want_columns`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say_what_will_be_there()
        self._is_training = False
        self._model = RunsModel(self)
        self._table = RunsTable(self._model)
        self._overlay = RunOverlay()
        self._overlay.setObjectName("runOverlay")
        self._overlay.hide()
        self._notes = RunNotes()
        self._notes.noted.connect(self._on_noted)
        self._buttons = RunButtons(self)
        self._make_filter()
        self._arrange()
        self._connect_buttons()
        self._table.chosen.connect(self._follow_choice)
        self._table.columns_chosen.connect(self.columns_chosen)
        self._table.heading_menu_made.connect(self.heading_menu_made)
        self._table.open_wanted.connect(self._buttons.open.click)
        self._table.delete_wanted.connect(self._buttons.delete.click)
        self._table.menu_wanted.connect(self._on_menu_wanted)
        self._model.renamed.connect(self.renamed)
        self._model.ticks_changed.connect(self._on_ticks_changed)
        self._follow_choice()
        self._buttons.follow_ticks(len(self._model.slots))

    # --- told by the presenter ---------------------------------------------------------------------------------------------

    @property
    def ticked(self) -> tuple[str | SeedGroup, ...]:
        """The runs, by their ids, and the groups that are to be compared, in the order in which they were ticked."""
        groups = {group.id: group.to_compare for group in self._model.groups}
        return tuple(groups.get(item_id, item_id) for item_id in self._model.slots)

    @property
    def slots(self) -> Mapping[str, int]:
        """The ids of the runs among them with the slot of each, which is its colour and line."""
        groups = {group.id for group in self._model.groups}
        return {item_id: slot for item_id, slot in self._model.slots.items() if item_id not in groups}

    @property
    def is_renaming(self) -> bool:
        """Whether a name is being typed, which new rows would break off."""
        return self._table.is_renaming

    @property
    def runs(self) -> tuple[Run, ...]:
        return self._model.runs

    def show_runs(
        self, runs: Sequence[Run], damaged: Sequence[DamagedRun], experiments: Mapping[str, str] | None = None
    ) -> None:
        """Show these runs, folded by experiments, whose names are told by their ids, and below them what cannot be read."""
        self._model.set_runs(runs, damaged, experiments)
        self._follow_choice()
        self._say_count()
        if runs or damaged or self._buttons.undo.isEnabled():
            self.show_content()
        else:
            self._say_what_will_be_there()

    @property
    def overlay_options(self) -> CurvesOptions:
        """What is shown beside the curves of the ticked runs."""
        return self._overlay.options

    def show_base_lines(self, levels: Sequence[Level]) -> None:
        """Show these lines across the accuracies of the ticked runs."""
        self._overlay.show_base_lines(levels)

    def update_run(self, run: Run, epochs: Sequence[EpochMetrics], incidents: Sequence[Incident]) -> None:
        """Show how far a run that is being trained has come."""
        self._model.update_run(run)
        self._overlay.update_run(run.id, epochs, incidents)

    def show_comparison(self, comparison: RunComparison) -> None:
        """Show the curves of these runs, which are ticked, and in what they differ."""
        if comparison.runs and all(each in self._model.slots for each in comparison.ids):  # else another one is on its way
            self._overlay.show_comparison(comparison, self._model.slots)
            if not self._overlay.isVisible():
                self._overlay.show()
                self._splitter.setSizes([self.height() // 2, self.height() // 2])

    def set_training(self, training: bool) -> None:
        """While a training is under way no other run can be opened."""
        self._is_training = training
        self._follow_choice()

    def want_columns(self, wanted: Mapping[str, bool]) -> None:
        """Show columns in any case, or in none, as was told by `columns_chosen`."""
        self._table.want_columns(wanted)

    def set_can_undo(self, can_undo: bool) -> None:
        self._buttons.undo.setEnabled(can_undo)

    def explanations(self) -> list[Explanation]:
        """Explain the figures of the rows that are chosen."""
        groups = (each for group in self._table.chosen_groups for each in explain_group(group))
        return [*groups, *(each for run in self._table.chosen_runs for each in explain_run(run))]

    def plot_picture(self) -> PlotPicture | None:
        picture = super().plot_picture()
        return None if picture is None else replace(picture, caption=self._overlay.marks_in_words)

    def subject(self, network: str) -> str:
        return ""  # several networks are shown, each by its name

    # --- inside -------------------------------------------------------------------------------------------------------

    def _say_what_will_be_there(self) -> None:
        self.show_sentence(
            self.tr("Every run that you train is kept, and appears here. Train (Ctrl+T) starts the first one.")
        )

    def _make_filter(self) -> None:
        self._filter = QLineEdit()
        self._filter.setClearButtonEnabled(True)
        self._filter.setObjectName("runsFilter")
        self._filter.setProperty("role", "field")
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter the runs"))
        self._filter.setToolTip(
            self.tr("Show only runs with this text in their name, settings, figures or notes, such as an activation.")
        )
        self._filter_soon = make_single_shot(self, _FILTER_MS)
        self._filter_soon.timeout.connect(self._on_filter)
        self._filter.textChanged.connect(self._filter_soon.start)
        self._count = QLabel()
        self._count.setObjectName("runsCount")
        self._count.setProperty("role", "quiet")
        self._no_hit_words = make_wrapping_label()
        self._no_hit_words.setObjectName("noRunHas")
        clear = make_tool_button("clearFilterButton", self.tr("Clear the filter"), self.tr("Show all runs again."))
        clear.clicked.connect(self._on_filter_cleared)
        self._no_hit = QWidget()
        layout = QVBoxLayout(self._no_hit)
        layout.addWidget(self._no_hit_words)
        layout.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _arrange(self) -> None:
        bar = FlowRow()
        bar.add_widget(self._filter)
        bar.add_widget(self._count)
        buttons = self._buttons
        bar.add_widget(side_by_side(buttons.open, buttons.go_on, buttons.fork))
        bar.add_widget(side_by_side(buttons.copy, buttons.repeat, buttons.delete, buttons.undo, buttons.films))
        top = QWidget()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(bar)
        in_pictures(top)  # a table of all runs is no plot; those that are ticked have their rows below it
        self._rows = QStackedWidget()  # the table, or that the filter leaves none of its rows
        self._rows.addWidget(self._table)
        self._rows.addWidget(self._no_hit)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self._notes)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(top)
        self._splitter.addWidget(self._overlay)
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)

    def _connect_buttons(self) -> None:
        buttons = self._buttons
        buttons.open.clicked.connect(lambda: self._want(self.open_wanted))
        buttons.go_on.clicked.connect(lambda: self._want(self.continue_wanted))
        buttons.fork.clicked.connect(self._on_fork)
        buttons.copy.clicked.connect(lambda: self._want(self.copy_wanted))
        buttons.repeat.clicked.connect(lambda: self._want(self.repeat_wanted))
        buttons.delete.clicked.connect(self._on_delete)
        buttons.undo.clicked.connect(self.undo_wanted)
        buttons.films.clicked.connect(self.films_wanted)
        buttons.bundle.triggered.connect(lambda: self.bundle_wanted.emit([run.id for run in self._chosen_with_groups], ""))
        buttons.report.triggered.connect(lambda: self._on_report([*self._table.chosen_groups, *self._table.chosen_runs]))
        buttons.ticked_report.triggered.connect(lambda: self.report_wanted.emit(Subject(self.tr("Comparison"), self.ticked)))

    @property
    def _chosen_with_groups(self) -> list[Run]:
        """The runs that are chosen, by themselves or as one of a group."""
        runs = (*self._table.chosen_runs, *(run for group in self._table.chosen_groups for run in group.runs))
        return list({run.id: run for run in runs}.values())

    def _want(self, signal: SignalInstance) -> None:
        (run,) = self._table.chosen_runs
        signal.emit(run.id)

    @Slot()
    def _on_fork(self) -> None:
        (run,) = self._table.chosen_runs
        self.fork_wanted.emit(run.id, run.final_epoch)

    def _on_report(self, chosen: Sequence[Part]) -> None:
        """Ask for a report on the chosen runs, and groups of those that differ in their seeds alone."""
        if len(chosen) == 1 and isinstance(chosen[0], RunGroup) and not chosen[0].is_candidate:
            self.report_wanted.emit(Subject(chosen[0].name, experiment=chosen[0].id))
            return
        alike = [part for part in chosen if can_be_ticked(part)]
        compared = tuple(part.to_compare if isinstance(part, RunGroup) else part.id for part in alike)
        if compared:
            name = alike[0].name if isinstance(alike[0], RunGroup) else in_words(alike[0].title)
            self.report_wanted.emit(Subject(name if len(alike) == 1 else self.tr("Comparison"), compared))

    @Slot()
    def _on_delete(self) -> None:
        damaged = self._table.chosen_damaged
        self.delete_wanted.emit([*(run.id for run in self._chosen_with_groups), *(run.id for run in damaged)])

    @Slot(object)
    def _on_menu_wanted(self, at: QPoint) -> None:
        """Offer what the buttons do for the chosen runs, and the columns."""
        menu = make_menu(self)
        menu.setObjectName("runMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self._buttons.of_chosen:
            add_button(menu, button, self.tr("Repeat with other seeds…") if button is self._buttons.repeat else "")
        menu.addSeparator()
        menu.addActions([self._buttons.report, self._buttons.ticked_report, self._buttons.bundle])
        menu.addSeparator()
        columns = self._table.column_menu()
        columns.setTitle(self.tr("Columns"))
        menu.addMenu(columns)
        menu.popup(at)

    @Slot()
    def _on_filter_cleared(self) -> None:
        self._filter.clear()
        self._filter.setFocus()
        self._on_filter()

    @Slot()
    def _on_filter(self) -> None:
        self._table.filter(self._filter.text())
        self._say_count()

    def _say_count(self) -> None:
        shown, count = self._table.count, self._model.count
        none = not shown and count > 0
        self._no_hit_words.setText(self.tr("No run has “{0}”.").format(self._filter.text().strip()) if none else "")
        self._rows.setCurrentWidget(self._no_hit if none else self._table)
        words = self.tr("%Ln run(s)", "", count)
        if shown != count:
            words = self.tr("{0} of {1}").format(in_figures(shown), words)
        damaged = len(self._model.damaged)
        if damaged:
            words = self.tr("{0}, %Ln unreadable", "", damaged).format(words)
        self._count.setText(words)
        why = self.tr("What is unreadable is damaged, or was written by a newer version of the program.")
        self._count.setToolTip(why if damaged else "")

    @Slot()
    def _on_ticks_changed(self) -> None:
        self._buttons.follow_ticks(len(self._model.slots))
        if not self._model.slots:
            self._overlay.hide()
        self.ticks_changed.emit()

    @Slot()
    def _follow_choice(self) -> None:
        """Let be done what can be with the chosen runs, and show the notes of a single one."""
        groups, damaged = self._table.chosen_groups, self._table.chosen_damaged
        runs = self._chosen_with_groups
        run = runs[0] if len(runs) == 1 and not damaged and not groups else None
        self._buttons.follow_choice(runs, damaged, run, has_groups=bool(groups), is_training=self._is_training)
        self._notes.follow(run)

    @Slot(str, str)
    def _on_noted(self, run_id: str, notes: str) -> None:
        self._model.set_notes(run_id, notes)
        self.noted.emit(run_id, notes)

    @Slot()
    def keep_notes(self) -> None:
        """Tell at once the notes that were typed last."""
        self._notes.keep()
