"""The foot of the view of experiments: what the chosen candidate is, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from nnfs_gui.experiments.results import OPEN, UNDER_WAY, CandidateFigures
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.actions import add_button
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.experiments import words


class CandidateFoot(QWidget):
    """Tells what is wanted of the chosen candidate."""

    open_wanted = Signal(str)  # the id of a run, as in the two that follow
    longer_wanted = Signal(str)
    repeat_wanted = Signal(str)
    stop_wanted = Signal(object)  # the numbers of trials

    def __init__(self) -> None:
        super().__init__()
        self._candidate: CandidateFigures | None = None
        self._words = make_wrapping_label()
        self._words.setObjectName("candidateWords")
        self._make_buttons()
        row = FlowRow()
        row.add_widget(side_by_side(self._open, self._longer))
        row.add_widget(side_by_side(self._repeat, self._stop))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addWidget(row)

    @property
    def can_open(self) -> bool:
        """Whether a run can be opened now."""
        return self._open.isEnabled()

    def open(self) -> None:
        """Open the run of the chosen candidate, if that can be done."""
        self._open.click()

    def fill(self, menu: QMenu) -> None:
        """Put what can be done into a menu."""
        for button in (self._open, self._longer, self._repeat, self._stop):
            add_button(menu, button)

    def show_candidate(self, candidate: CandidateFigures | None, *, is_training: bool) -> None:
        """Say what the chosen candidate is, and enable what can be done with it beside a training in the window."""
        self._candidate = candidate
        self._words.setText(
            self.tr("Choose a row of the table, or click in a picture: then its run can be opened here.")
            if candidate is None
            else words.thing_words(candidate).replace("\n", " · ")
        )
        none = self.tr("Choose a candidate first.") if candidate is None else ""
        busy = obstacles.training_under_way() if is_training else ""
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

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self._open = make_tool_button(
            "openCandidateButton",
            self.tr("Open"),
            self.tr("The network of its first run to the right, its settings to the left."),
        )
        self._repeat = make_tool_button(
            "repeatCandidateButton",
            self.tr("Repeat with other seeds…"),
            self.tr("Train it again from other random beginnings, to see how much of its figure is luck."),
        )
        self._longer = make_tool_button(
            "longerCandidateButton",
            self.tr("Train longer"),
            self.tr(
                "Go on from the last epoch of its first run: to its end, or if that is reached, as long again. That is a "
                "run of its own, beside the experiment, whose figures stay."
            ),
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

    def _with_run(self, signal: object) -> None:
        if self._candidate is not None and self._candidate.first_run is not None:
            signal.emit(self._candidate.first_run)  # type: ignore[attr-defined]

    @Slot()
    def _on_stop(self) -> None:
        if self._candidate is not None:
            self.stop_wanted.emit([trial.number for trial in self._candidate.trials if trial.state in OPEN])

    def _running_words(self, candidate: CandidateFigures | None) -> str:
        first = None if candidate is None else candidate.first_run
        trials = () if candidate is None else candidate.trials
        is_driven = any(trial.run_id == first and trial.state in UNDER_WAY for trial in trials)
        return self.tr("The experiment is training it.") if is_driven else ""
