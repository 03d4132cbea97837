"""Experiments: which there are, how far they are, and what they have come to, as a table and as pictures."""

from collections.abc import Sequence
from enum import StrEnum, auto

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from nnfs_gui.experiments.results import Results
from nnfs_gui.gui.controls.actions import make_menu
from nnfs_gui.gui.controls.buttons import make_push_button, make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.page_stack import PageStack
from nnfs_gui.gui.controls.plots import PlotTable
from nnfs_gui.gui.inside.experiments.chart import Chart
from nnfs_gui.gui.inside.experiments.foot import CandidateFoot
from nnfs_gui.gui.inside.experiments.head import ExperimentHead, ExperimentStanding
from nnfs_gui.gui.inside.experiments.importance_bars import ImportanceBars
from nnfs_gui.gui.inside.experiments.pictures import CurvesPage, ImportancePage, ParallelPage, ScatterPage
from nnfs_gui.gui.inside.experiments.table import CandidatesModel, CandidatesTable
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.experiments.importance import Importance
from nnfs_gui.pages.report.subject import Subject
from nnfs_gui.storage.library.experiment_record import Experiment


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
    resize_wanted = Signal(str, int)  # the id of an experiment, and how many of its runs are to train at once
    delete_wanted = Signal(str)
    room_wanted = Signal(str)  # that its weights be given up
    save_wanted = Signal(object)  # Page
    report_wanted = Signal(object)  # Subject
    bundle_wanted = Signal(object, str)  # no runs, and the id of an experiment that is to be handed on
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
        self._head, self._standing, self._foot = ExperimentHead(), ExperimentStanding(), CandidateFoot()
        self._make_empty_place()
        self._make_page_buttons()
        self._arrange()
        self._listen()
        self.show_nothing()

    # --- told by the presenter ----------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """What is shown of the experiment."""
        return list(Page)[self._page_group.checkedId()]

    @property
    def experiment_id(self) -> str:
        """The id of the experiment that is shown; empty without one."""
        return self._head.experiment_id

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
        self._head.show_experiments(experiments, shown)
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
        self._head.show_results(results)
        self._standing.show_results(results)
        self._follow_choice()

    def show_importances(self, results: Results, found: Sequence[Importance] | None) -> None:
        """Show how much each setting matters, or that this cannot be told yet."""
        self._importance.show_importances(results, found)

    def set_training(self, training: bool) -> None:
        """While a training is under way no other run can be opened."""
        self._is_training = training
        self._follow_choice()

    def subject(self, network: str) -> str:
        return "" if self._results is None else self._results.experiment.name

    def plot_table(self) -> PlotTable | None:
        return None if self._results is None else self.as_table()

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

    def as_table(self) -> PlotTable:
        """Return the table with its head."""
        head, *rows = self._model.rows_for_file()
        return PlotTable(head, list(map(tuple, rows)))

    # --- making -------------------------------------------------------------------------------------------------------

    def _make_empty_place(self) -> None:
        self._first = make_push_button(
            "firstExperimentButton", self.tr("New experiment…"), self.tr("Choose what is tried, and start it.")
        )
        self.add_below_sentence(self._first)
        self._first.clicked.connect(self.new_wanted)

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

    def _arrange(self) -> None:
        pages = FlowRow()
        for button in self._page_buttons:
            pages.add_widget(button)
        self._page_stack = PageStack()
        for page in self._pages.values():
            self._page_stack.add(page)
        self._page_stack.show_page(self._table)
        layout = self._layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(pages)
        layout.addWidget(self._standing)
        layout.addWidget(self._page_stack, 1)
        layout.addWidget(self._foot)

    @Slot(str)
    def _on_report(self, experiment_id: str) -> None:
        if self._results is not None:
            self.report_wanted.emit(Subject(in_words(self._results.experiment.title), experiment=experiment_id))

    def _listen(self) -> None:
        head, foot = self._head, self._foot
        for signal, own in (
            (head.new_wanted, self.new_wanted),
            (head.experiment_chosen, self.experiment_chosen),
            (head.go_wanted, self.go_wanted),
            (head.resize_wanted, self.resize_wanted),
            (head.room_wanted, self.room_wanted),
            (head.delete_wanted, self.delete_wanted),
            (foot.open_wanted, self.open_wanted),
            (foot.longer_wanted, self.longer_wanted),
            (foot.repeat_wanted, self.repeat_wanted),
        ):
            signal.connect(own)
        head.report_wanted.connect(self._on_report)
        head.bundle_wanted.connect(lambda experiment_id: self.bundle_wanted.emit((), experiment_id))
        head.save_wanted.connect(lambda: self.save_wanted.emit(self.page))
        foot.stop_wanted.connect(lambda trials: self.stop_wanted.emit(self.experiment_id, trials))
        self._table.chosen.connect(self._follow_choice)
        self._table.open_wanted.connect(foot.open)
        for page in (self._scatter, self._parallel):
            page.chosen.connect(self._on_candidate_clicked)
        self._curves.chosen.connect(self._on_run_clicked)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._on_menu)
        for chart in (self._scatter.chart, self._parallel.chart, self._curves.chart):
            chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chart.customContextMenuRequested.connect(self._on_chart_menu)

    # --- inside -------------------------------------------------------------------------------------------------------

    @Slot(int, bool)
    def _on_page(self, place: int, checked: bool) -> None:
        if checked:
            self._page_stack.show_page(self._pages[self.page])
            self._standing.show_words(shown=self.page in (Page.TABLE, Page.IMPORTANCE))
            self._foot.setVisible(self.page is not Page.IMPORTANCE)  # where no candidate is seen
            self._layout.activate()  # so that everything is in its place at once
            if self._results is not None:
                self.show_results(self._results)
            self.page_chosen.emit()

    @Slot(int)
    def _on_candidate_clicked(self, number: int) -> None:
        self._table.choose(number)
        self._foot.open()

    @Slot(int, str)
    def _on_run_clicked(self, number: int, run_id: str) -> None:
        self._table.choose(number)
        if self._foot.can_open:
            self.open_wanted.emit(run_id)

    @Slot(QPoint)
    def _on_chart_menu(self, place: QPoint) -> None:
        page = self._pages[self.page]
        if isinstance(page, ScatterPage | ParallelPage | CurvesPage) and page.pointed is not None:
            self._table.choose(page.pointed)
            self._show_menu(page.chart.mapToGlobal(place))
        elif isinstance(page, ScatterPage | ParallelPage | CurvesPage):
            self._show_menu(page.chart.mapToGlobal(place), of_candidate=False)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self._show_menu(self._table.viewport().mapToGlobal(place))

    def _show_menu(self, place: QPoint, *, of_candidate: bool = True) -> None:
        menu = make_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if of_candidate:
            self._foot.fill(menu)
            menu.addSeparator()
        menu.addActions(self.actions())
        menu.popup(place)

    @Slot()
    def _follow_choice(self) -> None:
        self._foot.show_candidate(self._table.current, is_training=self._is_training)
