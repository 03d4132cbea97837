"""Plans an experiment: what is varied, how candidates are chosen, with how many seeds, and within which budget."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.estimate import Estimate
from nnfs_gui.experiments.plan import MOST_RUNS, MOST_SEEDS, STRATEGY_LABELS, Plan, Strategy
from nnfs_gui.gui.controls.buttons import make_push_button, make_tool_button
from nnfs_gui.gui.controls.dialogs import resize_on_screen
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.name_words import name_to_keep, name_words
from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.experiments.widgets.cost_words import time_words
from nnfs_gui.gui.experiments.widgets.varied_row import VariedRow
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, in_words, translated, unbroken
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.words import ExplainedError

_WIDTH, _LINES = 130, 38  # characters and lines
_FIRST = ("optimizer.learning_rate", "network.layer_size", "optimizer.kind", "batch_size", "network.layer_count")
_MOST_MINUTES = 100_000
_DEFAULT_RUNS, _DEFAULT_SEEDS = 30, 3
_MEGABYTE = 1_000_000


class NewExperimentDialog(QDialog):
    """Starts from settings; `wanted` tells the plan that is to be run."""

    wanted = Signal(object)  # Plan
    open_wanted = Signal()
    save_wanted = Signal(object)  # Plan

    def __init__(
        self, base: TrainingConfig, name: str, reckon: Callable[[Plan], Estimate], parent: QWidget | None = None
    ) -> None:
        """Plan experiments of this name by these settings; `reckon` tells what a plan costs."""
        super().__init__(parent)
        self.setObjectName("newExperimentDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New experiment"))
        self._template = Plan(name, base, seeds=_DEFAULT_SEEDS) if base.validation_share else None
        self._base = base
        self._reckon = reckon
        self._rows: list[VariedRow] = []
        self._is_showing = True
        self._given_name = name  # as it is kept
        self._name = QLineEdit(name_words(name))
        self._name.setObjectName("experimentName")
        self._name.setProperty("role", "field")
        self._name.setToolTip(self.tr("What you ask, such as: Which learning rate?"))
        self._make_strategy()
        self._make_budget()
        self._make_words()
        self._arrange()
        self._add_row()
        self._is_showing = False
        self._follow()

    @property
    def plan(self) -> Plan:
        """What is planned. Raises ConfigError or NumberError."""
        varied = {}
        for row in self._rows:
            if row.key in varied:
                raise ConfigError(self.tr("“{0}” is varied twice.").format(translated(VARIABLE[row.key].name)))
            varied[row.key] = row.domain
        data = {} if self._template is None else {"data": self._template.data, "choices": self._template.choices}
        return Plan(
            name_to_keep(self._name.text().strip(), self._given_name),
            self._base,
            varied,
            Strategy(self._strategy.currentData()),
            self._seeds.value(),
            self._runs.value() or None,
            self._minutes.value() or None,
            **data,  # type: ignore[arg-type]
        )

    def show_plan(self, plan: Plan) -> None:
        """Show a plan, such as one that was read from a file."""
        self._is_showing = True
        self._template, self._base = plan, plan.base
        self._given_name = plan.name
        self._name.setText(name_words(plan.name))
        self._strategy.setCurrentIndex(self._strategy.findData(plan.strategy))
        self._seeds.setValue(plan.seeds)
        self._runs.setValue(plan.runs or 0)
        self._minutes.setValue(round(plan.minutes) if plan.minutes else 0)
        for row in list(self._rows):
            self._drop(row)
        for key, domain in plan.varied.items():
            self._add_row(key).show_domain(domain)
        self._is_showing = False
        self._follow()

    # --- making -------------------------------------------------------------------------------------------------------

    def _make_strategy(self) -> None:
        self._strategy = QComboBox()
        self._strategy.setObjectName("experimentStrategy")
        for strategy, label in STRATEGY_LABELS.items():
            self._strategy.addItem(translated(label), strategy)
        self._strategy.setToolTip(self.tr("How the values that are tried are chosen."))
        self._sentences = {
            Strategy.GRID: self.tr("Every value with every other one is tried: thorough, and long if there are many."),
            Strategy.RANDOM: self.tr("Values are drawn at random: with several settings it finds good ones sooner."),
            Strategy.HALVING: self.tr(
                "Values are drawn at random, all train for a few epochs, and only the best third goes on each time."
            ),
        }
        assert set(self._sentences) == set(Strategy)
        self._strategy_words = make_wrapping_label()
        self._strategy_words.setProperty("role", "quiet")
        self._strategy.currentIndexChanged.connect(self._on_strategy)

    def _make_budget(self) -> None:
        self._seeds, self._runs, self._minutes = (WholeBox() for _ in range(3))
        for box, name, low, most, tip in (
            (
                self._seeds,
                "experimentSeeds",
                1,
                MOST_SEEDS,
                self.tr("How often each is trained, from other random beginnings: more seeds tell luck from merit."),
            ),
            (self._runs, "experimentRuns", 0, MOST_RUNS, self.tr("No run begins after so many.")),
            (self._minutes, "experimentMinutes", 0, _MOST_MINUTES, self.tr("No run begins after so many minutes.")),
        ):
            box.setObjectName(name)
            box.setRange(low, most)
            box.setToolTip(tip)
            box.valueChanged.connect(self._follow)
        for box in (self._runs, self._minutes):
            box.set_word_for_lowest(self.tr("no limit"), is_number=True)
        self._seeds.setValue(_DEFAULT_SEEDS)

    def _make_words(self) -> None:
        self._cost = make_wrapping_label()
        self._cost.setObjectName("experimentCost")
        self._add = make_tool_button(
            "addVaried", self.tr("Vary another setting"), self.tr("Each further setting multiplies what there is to try.")
        )
        self._add.clicked.connect(self._on_add)
        self._name.textChanged.connect(self._follow)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(labelled(self._name, self.tr("Name, such as your question")))
        heading = QLabel(self.tr("What is varied; everything else is as set on the left"))
        heading.setProperty("role", "section")
        heading.setWordWrap(True)
        column.addWidget(heading)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        budget = FlowRow()
        budget.add_widget(labelled(self._strategy, self.tr("What is tried of it")))
        budget.add_widget(labelled(self._seeds, self.tr("Seeds for each")))
        budget.add_widget(labelled(self._runs, self.tr("At most so many runs")))
        budget.add_widget(labelled(self._minutes, self.tr("At most so many minutes")))
        column.addWidget(budget)
        column.addWidget(self._strategy_words)
        column.addStretch(1)
        scroll = ScrollColumn()
        scroll.set_content(content)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._start = make_push_button("startExperimentButton", self.tr("Start"))
        self._open = make_push_button("openPlanButton", self.tr("Open…"), self.tr("Take over a plan from a TOML file."))
        self._save = make_push_button("savePlanButton", self.tr("Save as…"))
        self._buttons.addButton(self._start, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self._open, self._save):
            self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._start.setAutoDefault(True)
        self._start.setDefault(True)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._open.clicked.connect(self.open_wanted)
        self._save.clicked.connect(lambda: self.save_wanted.emit(self.plan))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._cost)
        layout.addWidget(self._buttons)
        metrics = self.fontMetrics()
        resize_on_screen(self, _WIDTH * character_width(metrics), _LINES * metrics.height())

    # --- inside -------------------------------------------------------------------------------------------------------

    def _add_row(self, key: str = "") -> VariedRow:
        taken = {row.key for row in self._rows}
        free = next(each for each in (*_FIRST, *VARIABLE) if each not in taken)
        row = VariedRow(self._base, key or free)
        row.changed.connect(self._follow)
        row.remove_wanted.connect(self._on_remove)
        self._rows.append(row)
        self._list.addWidget(row)
        self._follow()
        return row

    @Slot()
    def _on_add(self) -> None:
        self._add_row()

    @Slot()
    def _on_remove(self) -> None:
        row = self.sender()
        assert isinstance(row, VariedRow)
        self._drop(row)
        self._follow()

    def _drop(self, row: VariedRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _on_strategy(self) -> None:
        if Strategy(self._strategy.currentData()) is not Strategy.GRID and not self._runs.value():
            self._runs.setValue(_DEFAULT_RUNS)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Say what it costs, or why it cannot be run."""
        if self._is_showing:
            return
        strategy = Strategy(self._strategy.currentData())
        self._strategy_words.setText(self._sentences[strategy])
        for row in self._rows:
            row.show_whether_counted(strategy is Strategy.GRID)
        self._add.setEnabled(len(self._rows) < len(VARIABLE))
        try:
            plan = self.plan
            problem = ""
            self._cost.setText(self._cost_words(plan, self._reckon(plan)))
        except ExplainedError as error:
            problem = in_words(error)
            self._cost.setText(problem)
        self._cost.setProperty("role", "warning" if problem else "")
        self._cost.style().unpolish(self._cost)
        self._cost.style().polish(self._cost)
        start, save = self.tr("Train them in the background, one after the other."), self.tr("Save the plan as a TOML file.")
        for button, tip in ((self._start, start), (self._save, save)):
            button.setEnabled(not problem)
            button.setToolTip(problem or tip)

    def _cost_words(self, plan: Plan, cost: Estimate) -> str:
        runs = self.tr("As many runs as there is time for")
        if cost.runs is not None:
            runs = self.tr("%Ln run(s)", "", cost.runs)
        epochs = self.tr("%Ln epoch(s)", "", plan.base.epochs)
        parts = self.tr("{0} of {1}, about {2} on this machine, and about {3} MB on the disk.")
        if plan.strategy is Strategy.HALVING:
            parts = self.tr("{0} of at most {1}, about {2} on this machine, and about {3} MB on the disk.")
        disk = in_figures(max(cost.bytes / _MEGABYTE, 0.1), ",.1f")
        words = unbroken(parts.format(runs, epochs, time_words(cost.seconds), disk))
        if cost.combinations is not None and cost.combinations > (cost.candidates or 0):
            first = self.tr(
                "They are only the first {0} of %Ln combination(s); at random, all values have their chance.",
                "",
                cost.combinations,
            )
            words += " " + first.format(in_figures(cost.candidates or 0))
        return words

    @Slot()
    def _on_accepted(self) -> None:
        plan = self.plan
        self.accept()
        self.wanted.emit(plan)
