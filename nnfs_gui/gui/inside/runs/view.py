"""All runs that were ever trained: a table, notes, and the curves of those that are ticked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.actions import add_button, allow, make_action, make_menu
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
from nnfs_gui.gui.inside.runs.table import RunsTable
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.pages.report.subject import Subject
from nnfs_gui.storage.library.run_comparison import RunComparison, SeedGroup
from nnfs_gui.storage.library.run_record import DamagedRun, Run, RunStatus
from nnfs_gui.training.events import EpochMetrics, Incident

_FILTER_MS = 150  # after the last letter
_NOTE_MS = 600


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
    columns_chosen = Signal(object)  # Mapping[str, bool], for `want_columns`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say_what_will_be_there()
        self._is_training = False
        self._noted: Run | None = None  # the run whose notes are shown
        self._model = RunsModel(self)
        self._table = RunsTable(self._model)
        self._overlay = RunOverlay()
        self._overlay.setObjectName("runOverlay")
        self._overlay.hide()
        self._make_fields()
        self._make_buttons()
        self._arrange()
        self._table.chosen.connect(self._follow_choice)
        self._table.columns_chosen.connect(self.columns_chosen)
        self._table.open_wanted.connect(self._open.click)
        self._table.delete_wanted.connect(self._delete.click)
        self._table.menu_wanted.connect(self._on_menu_wanted)
        self._model.renamed.connect(self.renamed)
        self._model.ticks_changed.connect(self._on_ticks_changed)
        self._follow_choice()
        self._allow_comparison()

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
        if runs or damaged or self._undo.isEnabled():
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
        self._undo.setEnabled(can_undo)

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

    def _make_fields(self) -> None:
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
        self._notes = QPlainTextEdit()
        self._notes.setTabChangesFocus(True)
        self._notes.setObjectName("runNotes")
        self._notes.setAccessibleName(self.tr("Notes"))
        self._notes.setToolTip(self.tr("Your notes about the run that is chosen. They are kept as you type."))
        self._notes.document().setDocumentMargin(0)
        self._notes.setFixedHeight(self.fontMetrics().lineSpacing() + 16)  # a line is seen; more can be scrolled to
        self._note_soon = make_single_shot(self, _NOTE_MS)
        self._note_soon.timeout.connect(self.keep_notes)
        self._notes.textChanged.connect(self._note_soon.start)

    def _make_buttons(self) -> None:
        self._open = make_tool_button(
            "openRunButton", self.tr("Open"), self.tr("Its network to the pad, its settings to the left.")
        )
        self._continue = make_tool_button(
            "continueRunButton",
            self.tr("Continue"),
            self.tr(
                "Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again."
            ),
        )
        self._copy = make_tool_button(
            "copyRunButton",
            self.tr("Copy"),
            self.tr("Take over its settings, with another seed. Train then starts the copy."),
        )
        self._fork = make_tool_button(
            "forkRunButton",
            self.tr("Fork…"),
            self.tr(
                "Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.\n"
                "To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here."
            ),
        )
        self._films = make_tool_button(
            "filmsButton",
            self.tr("Films…"),
            self.tr("How much room the films of the runs' weights take, by which one looks back, and how much they may."),
        )
        self._films.clicked.connect(self.films_wanted)
        self._delete = make_tool_button(
            "deleteRunButton",
            self.tr("Delete"),
            self.tr("Delete the chosen runs. Until the window closes, Undo brings them back."),
        )
        self._undo = make_tool_button(
            "undoDeleteButton", self.tr("Undo"), self.tr("Bring back the runs that were deleted last.")
        )
        self._undo.setEnabled(False)
        self._repeat = make_tool_button(
            "repeatRunButton",
            self.tr("Repeat…"),
            self.tr("Train it again with other random numbers, in the background, to see how much of its result is luck."),
        )
        of_chosen = (self._open, self._continue, self._fork, self._copy, self._repeat, self._delete)
        self._tips = {button: button.toolTip() for button in of_chosen}  # while they can be pressed
        self._open.clicked.connect(lambda: self._want(self.open_wanted))
        self._continue.clicked.connect(lambda: self._want(self.continue_wanted))
        self._fork.clicked.connect(self._on_fork)
        self._copy.clicked.connect(lambda: self._want(self.copy_wanted))
        self._repeat.clicked.connect(lambda: self._want(self.repeat_wanted))
        self._bundle = make_action(
            self,
            "bundleRunsAction",
            self.tr("Export as a bundle…"),
            self.tr("Put the chosen runs into one file, to be opened on another machine."),
        )
        self._bundle.triggered.connect(lambda: self.bundle_wanted.emit([run.id for run in self._chosen_with_groups], ""))
        self._report = make_action(
            self,
            "reportRunsAction",
            self.tr("Report…"),
            self.tr("Write what the chosen run came to, or how several compare: a page to be printed and handed in."),
        )
        self._report.triggered.connect(lambda: self._on_report([*self._table.chosen_groups, *self._table.chosen_runs]))
        self._ticked_report = make_action(
            self,
            "reportTickedAction",
            self.tr("Report on the comparison…"),
            self.tr("Write how the ticked runs and groups compare: a page to be printed and handed in."),
        )
        self._ticked_report.triggered.connect(lambda: self.report_wanted.emit(Subject(self.tr("Comparison"), self.ticked)))
        self._delete.clicked.connect(self._on_delete)
        self._undo.clicked.connect(self.undo_wanted)

    def _arrange(self) -> None:
        bar = FlowRow()
        bar.add_widget(self._filter)
        bar.add_widget(self._count)
        bar.add_widget(side_by_side(self._open, self._continue, self._fork))
        bar.add_widget(side_by_side(self._copy, self._repeat, self._delete, self._undo, self._films))
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
        for button in self._tips:
            add_button(menu, button, self.tr("Repeat with other seeds…") if button is self._repeat else "")
        menu.addSeparator()
        menu.addActions([self._report, self._ticked_report, self._bundle])
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
        self._allow_comparison()
        if not self._model.slots:
            self._overlay.hide()
        self.ticks_changed.emit()

    def _allow_comparison(self) -> None:
        allow(self._ticked_report, "" if len(self._model.slots) > 1 else self.tr("Tick two runs or more in the table."))

    @Slot()
    def _follow_choice(self) -> None:
        """Enable what can be done with the chosen runs, and show the notes of a single one."""
        groups, damaged = self._table.chosen_groups, self._table.chosen_damaged
        runs = self._chosen_with_groups
        run = runs[0] if len(runs) == 1 and not damaged and not groups else None
        running = self.tr("It is being trained.") if any(run.status is RunStatus.RUNNING for run in runs) else ""
        busy = self.tr("First end the training that is under way.") if self._is_training else ""
        none_chosen = "" if run is not None else self.tr("Choose a row of the table. A tick only compares.")
        if groups:
            none_chosen = self.tr("Unfold the group (Right), and choose one of its runs.")
        if len(damaged) == 1 and not runs:
            none_chosen = self.tr("It cannot be read: {0}").format(in_words(damaged[0].problem))
        not_one = busy or none_chosen
        empty = not_one or ("" if run is None or run.epochs_done else self.tr("It has no whole epoch, so no network."))
        none = "" if runs or damaged else self.tr("Choose a row of the table, or several. A tick only compares.")
        for button, obstacle in (
            (self._open, empty),
            (self._continue, running or empty),
            (self._fork, running or empty),
            (self._copy, not_one),
            (self._repeat, running or none_chosen),
            (self._delete, running or none),
        ):
            button.setEnabled(not obstacle)
            button.setToolTip(obstacle or self._tips[button])
        allow(self._report, none)
        allow(self._bundle, "" if runs else self.tr("Choose a row of the table, or several. A tick only compares."))
        if run is None or self._noted is None or run.id != self._noted.id:
            self._show_notes(run)
        elif run.notes != self._noted.notes and not self._note_soon.isActive():  # written elsewhere, or what was typed here
            if run.notes == self._notes.toPlainText():
                self._noted = run
            else:
                self._show_notes(run)

    def _show_notes(self, run: Run | None) -> None:
        self.keep_notes()
        self._noted = run
        with QSignalBlocker(self._notes):
            self._notes.setPlainText("" if run is None else run.notes)
        self._notes.setEnabled(run is not None)
        one = self.tr("Notes on {0}")
        self._notes.setPlaceholderText(
            self.tr("Choose a row (a tick only compares): notes on its run go here.")
            if run is None
            else one.format(in_words(run.title))
        )

    @Slot()
    def keep_notes(self) -> None:
        """Tell at once the notes that were typed last."""
        if self._note_soon.isActive() or self.sender() is self._note_soon:
            self._note_soon.stop()
            if self._noted is not None:
                self._model.set_notes(self._noted.id, self._notes.toPlainText())
                self.noted.emit(self._noted.id, self._notes.toPlainText())

    def hideEvent(self, event: object) -> None:
        self.keep_notes()
