"""The pages of an experiment beside its table: points, parallel coordinates, importance, and learning curves."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.results import Results
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.experiments.chart import Chart
from nnfs_gui.gui.inside.experiments.importance_bars import ImportanceBars
from nnfs_gui.gui.inside.experiments.parallel import ParallelPlot
from nnfs_gui.gui.inside.experiments.scatter import ScatterPlot, ScatterPoints
from nnfs_gui.gui.inside.experiments.trial_curves import Curves, TrialCurves
from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis
from nnfs_gui.gui.inside.experiments.words import candidate_words, setting_words, state_words, thing_words, title_of
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.experiments.importance import Importance, fewest_candidates
from nnfs_gui.setting_kinds import Whole
from nnfs_gui.storage.library.experiment_record import TrialState

_ACCURACY, _EPOCHS, _SECONDS, _PARAMETERS = "accuracy", "epochs", "seconds", "parameters"  # figures
_MARKS = {TrialState.DIVERGED: "t", TrialState.FAILED: "t", TrialState.PAUSED: "x", TrialState.STOPPED: "x"}
_MOST_PERCENT = 100.0


def axis_of(results: Results, key: str) -> ValueAxis:
    """Return the axis of a setting that is varied, or of a figure: a value for each candidate."""
    candidates = results.candidates
    match key:
        case "accuracy":
            values = [100 * candidate.mean for candidate in candidates]
            return ValueAxis(translate("ExperimentWords", "Validation accuracy"), np.array(values), " %")
        case "epochs":
            values = [float(candidate.epochs) for candidate in candidates]
            return ValueAxis(translate("ExperimentWords", "Epochs trained"), np.array(values), is_whole=True)
        case "seconds":
            values = [candidate.seconds or math.nan for candidate in candidates]
            return ValueAxis(translate("ExperimentWords", "Seconds trained"), np.array(values))
        case "parameters":
            values = [math.nan if each.parameters is None else float(each.parameters) for each in candidates]
            return ValueAxis(translate("ExperimentWords", "Parameters of the network"), np.array(values), is_log=True)
    words = tuple(setting_words(key, value) for value in results.choices(key))
    is_whole = isinstance(VARIABLE[key].kind, Whole)
    return ValueAxis(title_of(key), results.numbers(key), "", results.is_log(key), words, is_whole)


class ScatterPage(QWidget):
    """Any setting or figure against any other."""

    chosen = Signal(int)  # the number of a candidate

    def __init__(self) -> None:
        super().__init__()
        self.chart = ScatterPlot(self.tr("Candidates as points"))
        self.chart.setObjectName("experimentScatter")
        self._results: Results | None = None
        self._x, self._y = ShortenedBox(), ShortenedBox()
        for box, name, spoken, tip in (
            (self._x, "scatterX", self.tr("Along the axis below"), self.tr("What stands along the axis below.")),
            (self._y, "scatterY", self.tr("Along the upright axis"), self.tr("What stands along the upright axis.")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(spoken)
            box.setToolTip(tip)
            box.currentIndexChanged.connect(self._show)
        row = FlowRow()
        row.add_widget(self._y)
        row.add_widget(QLabel(self.tr("over")))
        row.add_widget(self._x)
        _fill(self, row, self.chart)
        self.chart.chosen.connect(self._on_chosen)

    @property
    def pointed(self) -> int | None:
        """The number of the candidate that is pointed at."""
        results, place = self._results, self.chart.current
        return None if results is None or place < 0 else results.candidates[place].number

    def show_results(self, results: Results) -> None:
        before = None if self._results is None else self._results.keys
        self._results = results
        if before != results.keys:
            keys = [*results.keys, _ACCURACY, _EPOCHS, _SECONDS, _PARAMETERS]
            for box, first in ((self._x, keys[0]), (self._y, _ACCURACY)):
                box.blockSignals(True)
                box.clear()
                for key in keys:
                    box.addItem(axis_of(results, key).title, key)
                box.setCurrentIndex(keys.index(first))
                box.blockSignals(False)
        self._show()

    @Slot()
    def _show(self) -> None:
        results = self._results
        if results is None or self._x.currentData() is None:
            return
        ends = np.full((len(results.candidates), 2), math.nan)
        if self._y.currentData() == _ACCURACY:
            for row, candidate in zip(ends, results.candidates, strict=True):
                if candidate.summary is not None and candidate.summary.share_interval is not None:
                    row[:] = [100 * end for end in candidate.summary.share_interval]
        marks = [_mark([trial.state for trial in candidate.trials]) for candidate in results.candidates]
        best = results.experiment.chosen
        colours = ["run2" if candidate.number == best else "run1" for candidate in results.candidates]
        x, y = axis_of(results, self._x.currentData()), axis_of(results, self._y.currentData())
        self.chart.set_points(ScatterPoints(x, y, marks, colours, ends[:, 0], ends[:, 1]))
        self.chart.set_words(tuple(map(thing_words, results.candidates)))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        if self._results is not None and place < len(self._results.candidates):
            self.chosen.emit(self._results.candidates[place].number)


class ParallelPage(QWidget):
    """All settings at once, with what is left of the candidates by what is brushed."""

    chosen = Signal(int)  # the number of a candidate

    def __init__(self) -> None:
        super().__init__()
        self.chart = ParallelPlot(self.tr("Candidates as lines"))
        self.chart.setObjectName("experimentParallel")
        self._results: Results | None = None
        self._left = QLabel()
        self._left.setObjectName("brushedCount")
        self._left.setProperty("role", "quiet")
        self._clear = make_tool_button(
            "clearBrushes", self.tr("Show all"), self.tr("Take all brushes away, so that every candidate is seen again.")
        )
        hint = QLabel(self.tr("Drag along an axis to keep what crosses it there."))
        hint.setProperty("role", "quiet")
        in_pictures(hint)
        row = FlowRow()
        row.add_widget(self._left)
        row.add_widget(self._clear)
        row.add_widget(hint)
        _fill(self, row, self.chart)
        self._clear.clicked.connect(self.chart.clear_brushes)
        self.chart.brushed.connect(self._say_count)
        self.chart.chosen.connect(self._on_chosen)

    @property
    def pointed(self) -> int | None:
        """The number of the candidate that is pointed at."""
        results, place = self._results, self.chart.current
        return None if results is None or place < 0 else results.candidates[place].number

    def show_results(self, results: Results) -> None:
        self._results = results
        axes = [axis_of(results, key) for key in (*results.keys, _ACCURACY)]
        self.chart.set_axes(axes, len(axes) - 1)
        self.chart.set_words(tuple(map(thing_words, results.candidates)))
        self._say_count()

    @Slot()
    def _say_count(self) -> None:
        left, count = int(self.chart.kept.sum()), len(self.chart.kept)
        self._left.setText(self.tr("{0} of %Ln candidate(s)", "", count).format(in_figures(left)))
        self._clear.setEnabled(bool(self.chart.brushes))
        nothing = self.tr("Nothing is brushed yet.")
        some = self.tr("Take all brushes away, so that every candidate is seen again.")
        self._clear.setToolTip(some if self.chart.brushes else nothing)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        if self._results is not None and place < len(self._results.candidates):
            self.chosen.emit(self._results.candidates[place].number)


class ImportancePage(QWidget):
    """How much each setting matters."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = ImportanceBars(self.tr("Importance of the settings"))
        self.chart.setObjectName("experimentImportance")
        self._words = make_wrapping_label()
        self._words.setObjectName("importanceWords")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        layout.addWidget(self.chart)
        layout.addStretch(1)

    def show_importances(self, results: Results, found: Sequence[Importance] | None) -> None:
        """Show these importances, or that there are too few candidates to tell."""
        self.chart.setVisible(found is not None)
        if found is not None:
            self.chart.set_bars([(title_of(key), one) for key, one in zip(results.keys, found, strict=True)])
            self._words.setText(
                self.tr(
                    "How much of the differences in validation accuracy each setting has to do with, and the 95 % interval "
                    "of that, by a model of all candidates. A bar that is only an outline may be chance. Settings that "
                    "count only together are counted with each, so the sum may be more than 100 %."
                )
            )
            return
        needed = fewest_candidates(len(results.keys))
        count = sum(candidate.summary is not None for candidate in results.candidates)
        if not results.keys:
            self._words.setText(self.tr("Nothing is varied here, so no setting can matter more than another."))
        elif count >= needed:
            self._words.setText(self.tr("All candidates do equally well, so that no setting matters."))
        else:
            few = self.tr("There are too few candidates to tell what matters: {0} have a figure, and it takes {1}.")
            self._words.setText(few.format(in_figures(count), in_figures(needed)))


class CurvesPage(QWidget):
    """The learning curves of all trials."""

    chosen = Signal(int, str)  # the number of a candidate, and the id of a run

    def __init__(self) -> None:
        super().__init__()
        self.chart = TrialCurves(self.tr("Learning curves of all trials"))
        self.chart.setObjectName("experimentCurves")
        self._results: Results | None = None
        hint = make_wrapping_label(
            self.tr(
                "The darker a curve, or on dark ground the lighter, the better. A cross ends one that was set aside early."
            )
        )
        hint.setProperty("role", "quiet")
        _fill(self, hint, self.chart)
        self.chart.chosen.connect(self._on_chosen)

    @property
    def pointed(self) -> int | None:
        """The number of the candidate that is pointed at."""
        results, place = self._results, self.chart.current
        return None if results is None or place < 0 else results.trials[place].candidate

    def show_results(self, results: Results) -> None:
        self._results = results
        epochs = max((len(curve.accuracies) for curve in results.curves.values()), default=0)
        figures = np.full((len(results.trials), epochs), math.nan)
        for row, trial in zip(figures, results.trials, strict=True):
            accuracies = results.curves[trial.number].accuracies if trial.number in results.curves else ()
            row[: len(accuracies)] = accuracies
        marks = [_MARKS.get(trial.state, "") for trial in results.trials]
        title = translate("ExperimentWords", "Validation accuracy")
        self.chart.set_curves(Curves(title, " %", _MOST_PERCENT * figures, marks))
        by_number = {candidate.number: candidate for candidate in results.candidates}
        seed = self.tr("{0}, seed {1}")
        names = [
            seed.format(candidate_words(by_number[trial.candidate]), trial.seed)
            + f"\n{state_words(trial.state, 1).removeprefix('1 ')}"
            for trial in results.trials
        ]
        self.chart.set_words(tuple(names))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        if self._results is not None and place < len(self._results.trials):
            trial = self._results.trials[place]
            if trial.run_id:
                self.chosen.emit(trial.candidate, trial.run_id)


def _mark(states: Sequence[TrialState]) -> str:
    """Return the mark of a candidate: a disc where all that began may still end well, else that of what became of one."""
    return next((_MARKS[state] for state in states if state in _MARKS), "o")


def _fill(page: QWidget, *widgets: QWidget) -> None:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget, isinstance(widget, Chart))
