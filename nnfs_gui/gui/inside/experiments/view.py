"""Experiments: which there are, how far they are, and what they have come to, as a table and as pictures."""

import csv
import io
from collections.abc import Sequence
from enum import StrEnum, auto

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nnfs_gui.experiments.comparison import OPEN, CandidateFigures, Results
from nnfs_gui.gui.controls.actions import add_button, make_menu
from nnfs_gui.gui.controls.buttons import make_push_button, make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.experiments import words
from nnfs_gui.gui.inside.experiments.chart import Chart
from nnfs_gui.gui.inside.experiments.importance_bars import ImportanceBars
from nnfs_gui.gui.inside.experiments.pictures import CurvesPage, ImportancePage, ParallelPage, ScatterPage
from nnfs_gui.gui.inside.experiments.table import CandidatesModel, CandidatesTable
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import shortened
from nnfs_gui.inspection.experiments.importance import Importance
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus

_STEPS = 1000  # of the progress
_LONGEST_NAME = 40  # characters that are shown


class Page(StrEnum):
    """What of an experiment is shown."""

    TABLE = auto()
    SCATTER = auto()
    PARALLEL = auto()
    IMPORTANCE = auto()
    CURVES = auto()


class ExperimentsView(View):
    """Shows experiments and tells what is wanted of them; it knows no library."""

    new_wanted = Signal()
    experiment_chosen = Signal(str)  # its id
    page_chosen = Signal()  # ask for `page`
    go_wanted = Signal(str, bool)  # the id of an experiment, and whether it is to run or to pause
    delete_wanted = Signal(str)
    room_wanted = Signal(str)  # that its weights be given up
    save_wanted = Signal(object)  # Page
    open_wanted = Signal(str)  # the id of a run
    longer_wanted = Signal(str)
    repeat_wanted = Signal(str)
    stop_wanted = Signal(str, object)  # the id of an experiment, and the numbers of trials

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._is_training = False
        self._model = CandidatesModel(self)
        self._table = CandidatesTable(self._model)
        self._scatter, self._parallel = ScatterPage(), ParallelPage()
        self._importance, self._curves = ImportancePage(), CurvesPage()
        self._pages: dict[Page, QWidget] = {
            Page.TABLE: self._table,
            Page.SCATTER: self._scatter,
            Page.PARALLEL: self._parallel,
            Page.IMPORTANCE: self._importance,
            Page.CURVES: self._curves,
        }
        assert set(self._pages) == set(Page)
        self._make_empty_place()
        self._make_head()
        self._make_page_buttons()
        self._make_foot()
        self._arrange()
        self._table.chosen.connect(self._follow_choice)
        self._table.open_wanted.connect(self._open.click)
        for page in (self._scatter, self._parallel):
            page.chosen.connect(self._on_candidate_clicked)
        self._curves.chosen.connect(self._on_run_clicked)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._on_menu)
        for chart in (self._scatter.chart, self._parallel.chart, self._curves.chart):
            chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chart.customContextMenuRequested.connect(self._on_chart_menu)
        self.show_nothing()

    # --- told by the presenter ----------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """What is shown of the experiment."""
        return list(Page)[self._page_group.checkedId()]

    @property
    def experiment_id(self) -> str:
        """The id of the experiment that is shown; empty without one."""
        return str(self._box.currentData() or "")

    @property
    def results(self) -> Results | None:
        return self._results

    def show_nothing(self) -> None:
        """Say what will be there."""
        self._results = None
        self.show_sentence(
            self.tr(
                "An experiment answers a question: which learning rate, how many layers, or was it luck? It trains with "
                "many values and several seeds, in the background, and says what works."
            )
        )

    def show_experiments(self, experiments: Sequence[Experiment], shown: str) -> None:
        """Let one of these be chosen, the newest first; the one with the id `shown` is."""
        with QSignalBlocker(self._box):
            for place, experiment in enumerate(experiments):
                name = shortened(experiment.name, self.fontMetrics(), _LONGEST_NAME)
                title = self.tr("{0} ({1})").format(name, words.status_words(experiment))
                if place < self._box.count() and self._box.itemData(place) == experiment.id:
                    self._box.setItemText(place, title)
                else:
                    self._box.insertItem(place, title, experiment.id)
            while self._box.count() > len(experiments):
                self._box.removeItem(self._box.count() - 1)
            self._box.setCurrentIndex(self._box.findData(shown))
        self.show_content()

    def show_results(self, results: Results) -> None:
        """Show what the chosen experiment has come to so far."""
        self._results = results
        self._model.set_results(results)
        match self.page:
            case Page.SCATTER:
                self._scatter.show_results(results)
            case Page.PARALLEL:
                self._parallel.show_results(results)
            case Page.CURVES:
                self._curves.show_results(results)
            case _:
                pass
        self._show_progress(results)
        self._follow_choice()

    def show_importances(self, results: Results, found: Sequence[Importance] | None) -> None:
        """Show how much each setting matters, or that this cannot be told yet."""
        self._importance.show_importances(results, found)

    def set_training(self, training: bool) -> None:
        """While a training is under way no other run can be opened."""
        self._is_training = training
        self._follow_choice()

    @property
    def chart(self) -> Chart | ImportanceBars | None:
        """The picture that is shown, if it is not the table."""
        match self.page:
            case Page.TABLE:
                return None
            case Page.SCATTER:
                return self._scatter.chart
            case Page.PARALLEL:
                return self._parallel.chart
            case Page.IMPORTANCE:
                return self._importance.chart
            case Page.CURVES:
                return self._curves.chart

    def as_table(self) -> str:
        """Return the table as CSV, with the head first."""
        model, text = self._model, io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        columns = range(model.columnCount())
        writer.writerow([model.headerData(column, Qt.Orientation.Horizontal) for column in columns])
        writer.writerows([model.index(row, column).data() for column in columns] for row in range(model.rowCount()))
        return text.getvalue()

    # --- making -------------------------------------------------------------------------------------------------------

    def _make_empty_place(self) -> None:
        self._first = make_push_button(
            "firstExperimentButton", self.tr("New experiment…"), self.tr("Choose what is tried, and start it.")
        )
        self.add_below_sentence(self._first)
        self._first.clicked.connect(self.new_wanted)

    def _make_head(self) -> None:
        self._box = QComboBox()
        self._box.setObjectName("experimentBox")
        self._box.setAccessibleName(self.tr("Experiment"))
        self._box.setToolTip(self.tr("Which experiment is shown."))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.currentIndexChanged.connect(self._on_experiment_chosen)
        self._new = make_tool_button(
            "newExperimentButton",
            self.tr("New…"),
            self.tr("Choose settings that are tried with different values, and train all of them."),
        )
        self._go = make_tool_button("goExperimentButton", self.tr("Pause"))
        self._save = make_tool_button(
            "saveExperimentButton",
            self.tr("Save as…"),
            self.tr("Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV."),
        )
        self._delete = make_tool_button(
            "deleteExperimentButton", self.tr("Delete"), self.tr("Delete the experiment with all of its runs, after asking.")
        )
        self._free = make_tool_button(
            "freeExperimentButton",
            self.tr("Free room…"),
            self.tr("Give up the weights of all of its runs but the chosen ones, after asking. All figures stay."),
        )
        self._progress = QProgressBar()
        self._progress.setObjectName("experimentProgress")
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the experiment"))
        self._progress.setToolTip(
            self.tr("How many of the runs are done; where only time says how many there will be, of those begun.")
        )
        self._standing = make_wrapping_label()
        self._standing.setObjectName("experimentStanding")
        self._head_tips = {button: button.toolTip() for button in (self._free, self._delete)}
        self._new.clicked.connect(self.new_wanted)
        self._go.clicked.connect(self._on_go)
        self._save.clicked.connect(lambda: self.save_wanted.emit(self.page))
        self._free.clicked.connect(lambda: self.room_wanted.emit(self.experiment_id))
        self._delete.clicked.connect(lambda: self.delete_wanted.emit(self.experiment_id))

    def _make_page_buttons(self) -> None:
        pages = {
            Page.TABLE: (self.tr("Table"), self.tr("All candidates, the best first.")),
            Page.SCATTER: (self.tr("Points"), self.tr("Any setting against any figure, a point for each candidate.")),
            Page.PARALLEL: (self.tr("Lines"), self.tr("All settings side by side, a line across them for each candidate.")),
            Page.IMPORTANCE: (self.tr("Importance"), self.tr("How much each setting matters, and how sure that is.")),
            Page.CURVES: (self.tr("Learning curves"), self.tr("How the accuracy of every run rose from epoch to epoch.")),
        }
        self._page_group = QButtonGroup(self)
        self._page_buttons = []
        for place, page in enumerate(Page):
            title, tip = pages[page]
            button = make_tool_button(f"{page}PageButton", title, tip, checkable=True)
            self._page_group.addButton(button, place)
            self._page_buttons.append(button)
        self._page_buttons[0].setChecked(True)
        self._page_group.idToggled.connect(self._on_page)

    def _make_foot(self) -> None:
        self._words = make_wrapping_label()
        self._words.setObjectName("candidateWords")
        self._open = make_tool_button(
            "openCandidateButton",
            self.tr("Open"),
            self.tr("The network of its first run to the pad, its settings to the left."),
        )
        self._repeat = make_tool_button(
            "repeatCandidateButton",
            self.tr("Repeat with other seeds…"),
            self.tr("Train it again from other random beginnings, to see how much of its figure is luck."),
        )
        self._longer = make_tool_button(
            "longerCandidateButton",
            self.tr("Train longer"),
            self.tr("Train its first run on from its last epoch: to its end, or if that is reached, as long again."),
        )
        self._stop = make_tool_button(
            "stopCandidateButton",
            self.tr("Stop this one"),
            self.tr("Train it no further. Its whole epochs are kept, and the others go on."),
        )
        self._tips = {button: button.toolTip() for button in (self._open, self._repeat, self._longer, self._stop)}
        self._open.clicked.connect(lambda: self._with_run(self.open_wanted))
        self._longer.clicked.connect(lambda: self._with_run(self.longer_wanted))
        self._repeat.clicked.connect(lambda: self._with_run(self.repeat_wanted))
        self._stop.clicked.connect(self._on_stop)

    def _arrange(self) -> None:
        head = FlowRow()
        head.add_widget(self._box)
        head.add_widget(side_by_side(self._new, self._go))
        head.add_widget(side_by_side(self._save, self._free, self._delete))
        pages = FlowRow()
        for button in self._page_buttons:
            pages.add_widget(button)
        self._page_stack = QStackedWidget()
        for page in self._pages.values():
            self._page_stack.addWidget(page)
        foot = FlowRow()
        foot.add_widget(side_by_side(self._open, self._longer))
        foot.add_widget(side_by_side(self._repeat, self._stop))
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (head, self._progress, self._standing, pages):
            layout.addWidget(widget)
        layout.addWidget(self._page_stack, 1)
        layout.addWidget(self._words)
        layout.addWidget(foot)

    # --- inside -------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_experiment_chosen(self, place: int) -> None:
        if place >= 0:
            self.experiment_chosen.emit(self.experiment_id)

    @Slot(int, bool)
    def _on_page(self, place: int, checked: bool) -> None:
        if checked:
            self._page_stack.setCurrentIndex(place)
            if self._results is not None:
                self.show_results(self._results)
            self.page_chosen.emit()

    @Slot()
    def _on_go(self) -> None:
        if self._results is not None:
            self.go_wanted.emit(self.experiment_id, self._results.experiment.status is not ExperimentStatus.RUNNING)

    @Slot()
    def _on_stop(self) -> None:
        candidate = self._table.current
        if candidate is not None:
            trials = [trial.number for trial in candidate.trials if trial.state in OPEN]
            self.stop_wanted.emit(self.experiment_id, trials)

    @Slot(int)
    def _on_candidate_clicked(self, number: int) -> None:
        self._table.choose(number)
        self._open.click()

    @Slot(int, str)
    def _on_run_clicked(self, number: int, run_id: str) -> None:
        self._table.choose(number)
        if self._open.isEnabled():
            self.open_wanted.emit(run_id)

    def _with_run(self, signal: object) -> None:
        candidate = self._table.current
        if candidate is not None and candidate.first_run is not None:
            signal.emit(candidate.first_run)  # type: ignore[attr-defined]

    @Slot(QPoint)
    def _on_chart_menu(self, place: QPoint) -> None:
        page = self._pages[self.page]
        if isinstance(page, ScatterPage | ParallelPage | CurvesPage) and page.pointed is not None:
            self._table.choose(page.pointed)
            self._show_menu(page.chart.mapToGlobal(place))

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self._show_menu(self._table.viewport().mapToGlobal(place))

    def _show_menu(self, place: QPoint) -> None:
        menu = make_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in (self._open, self._longer, self._repeat, self._stop):
            add_button(menu, button)
        menu.popup(place)

    def _show_progress(self, results: Results) -> None:
        status = results.experiment.status
        self._progress.setValue(round(_STEPS * words.done_share(results)))
        self._standing.setText(words.standing_words(results))
        title, tip = {
            ExperimentStatus.WAITING: (self.tr("Start next"), self.tr("Let it begin before all others that wait.")),
            ExperimentStatus.RUNNING: (
                self.tr("Pause"),
                self.tr("Let it rest. Whole epochs are kept, and it can go on at any time."),
            ),
            ExperimentStatus.PAUSED: (self.tr("Resume"), self.tr("Go on where it was paused.")),
            ExperimentStatus.FINISHED: (self.tr("Resume"), self.tr("It is finished.")),
        }[status]
        self._go.setText(title)
        self._go.setToolTip(tip)
        self._go.setEnabled(status is not ExperimentStatus.FINISHED)
        runs = status is ExperimentStatus.RUNNING
        for button in (self._free, self._delete):
            button.setEnabled(not runs)
            button.setToolTip(self.tr("First pause it.") if runs else self._head_tips[button])

    @Slot()
    def _follow_choice(self) -> None:
        """Say what the chosen candidate is, and enable what can be done with it."""
        candidate = self._table.current
        self._words.setText(
            self.tr("Choose a row of the table, or click in a picture: then its run can be opened here.")
            if candidate is None
            else words.thing_words(candidate).replace("\n", " · ")
        )
        none = self.tr("Choose a candidate first.") if candidate is None else ""
        busy = self.tr("First end the training that is under way.") if self._is_training else ""
        empty = ""
        if candidate is not None and candidate.first_run is None:
            empty = self.tr("None of its runs has a whole epoch yet.")
        over = ""
        if candidate is not None and not any(trial.state in OPEN for trial in candidate.trials):
            over = self.tr("All of its runs have ended.")
        running = self._running_words(candidate)
        for button, obstacle in (
            (self._open, none or busy or empty),
            (self._longer, none or busy or empty or running),
            (self._repeat, none or empty),
            (self._stop, none or over),
        ):
            button.setEnabled(not obstacle)
            button.setToolTip(obstacle or self._tips[button])

    def _running_words(self, candidate: CandidateFigures | None) -> str:
        first = None if candidate is None else candidate.first_run
        trials = () if candidate is None else candidate.trials
        is_driven = any(trial.run_id == first and trial.state in OPEN[:2] for trial in trials)
        return self.tr("The experiment is training it.") if is_driven else ""
