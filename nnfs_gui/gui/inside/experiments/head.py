"""The head of the view of experiments: which one is shown, what can be done with it as a whole, and how far it is."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.experiments.results import Results
from nnfs_gui.gui.controls.actions import allow, make_action, make_menu
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.experiments import words
from nnfs_gui.gui.look.text_size import shortened
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus

_STEPS = 1000  # of the progress
_LEAST_NAME, _LONGEST_NAME = 12, 40  # characters that are shown
_FEWEST_AT_ONCE = 2  # that can be chosen, however few cores there are


class ExperimentHead(QWidget):
    """Lets an experiment be chosen, and tells what is wanted of it."""

    new_wanted = Signal()
    experiment_chosen = Signal(str)  # its id, as in all that follow
    go_wanted = Signal(str, bool)  # and whether it is to run or to pause
    resize_wanted = Signal(str, int)  # and how many of its runs are to train at once
    save_wanted = Signal()
    report_wanted = Signal(str)
    bundle_wanted = Signal(str)  # that it be handed on
    room_wanted = Signal(str)  # that the weights be given up
    delete_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._status = ExperimentStatus.WAITING
        self._make_box()
        self._make_buttons()
        row = FlowRow()
        row.add_widget(self._box)
        row.add_widget(side_by_side(self._new, self._go, self._at_once, self._more))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)

    @property
    def experiment_id(self) -> str:
        """The id of the experiment that is shown; empty without one."""
        return str(self._box.currentData() or "")

    def show_experiments(self, experiments: Sequence[Experiment], shown: str) -> None:
        """Let one of these be chosen, the newest first; the one with the id `shown` is."""
        with QSignalBlocker(self._box):
            for place, experiment in enumerate(experiments):
                name = shortened(in_words(experiment.title), self.fontMetrics(), _LONGEST_NAME)
                title = self.tr("{0} ({1})").format(name, words.status_words(experiment))
                if place < self._box.count() and self._box.itemData(place) == experiment.id:
                    self._box.setItemText(place, title)
                else:
                    self._box.insertItem(place, title, experiment.id)
            while self._box.count() > len(experiments):
                self._box.removeItem(self._box.count() - 1)
            self._box.setCurrentIndex(self._box.findData(shown))

    def show_results(self, results: Results) -> None:
        """Offer what can be done with an experiment as it stands."""
        self._status = status = results.experiment.status
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
        self._show_at_once(results.experiment.at_once if runs else None)
        for action in (self._free, self._delete):
            allow(action, self.tr("First pause it.") if runs else "")

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_box(self) -> None:
        self._box = QComboBox()
        self._box.setObjectName("experimentBox")
        self._box.setAccessibleName(self.tr("Experiment"))
        self._box.setToolTip(self.tr("Which experiment is shown."))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(_LEAST_NAME)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.currentIndexChanged.connect(self._on_experiment_chosen)

    def _make_buttons(self) -> None:
        self._new = make_tool_button(
            "newExperimentButton",
            self.tr("New…"),
            self.tr("Choose settings that are tried with different values, and train all of them."),
        )
        self._go = make_tool_button("goExperimentButton", self.tr("Pause"))
        self._at_once = WholeBox()
        self._at_once.setObjectName("experimentAtOnce")
        self._at_once.setAccessibleName(self.tr("Runs at once"))
        self._at_once.setRange(1, max(os.cpu_count() or 1, _FEWEST_AT_ONCE))
        self._at_once.set_unit(self.tr(" at once"), self.tr(" at once"))
        self._at_once.setKeyboardTracking(False)
        self._save = make_action(
            self,
            "saveExperimentAction",
            self.tr("Save as…"),
            self.tr("Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV."),
        )
        self._report = make_action(
            self,
            "reportExperimentAction",
            self.tr("Report…"),
            self.tr("Write what the experiment came to: a page to be printed and handed in."),
        )
        self._bundle = make_action(
            self,
            "bundleExperimentAction",
            self.tr("Export as a bundle…"),
            self.tr("Put the experiment with all of its runs into one file, to be opened on another machine."),
        )
        self._free = make_action(
            self,
            "freeExperimentAction",
            self.tr("Free room…"),
            self.tr("Give up the weights of all of its runs but the chosen ones, after asking. All figures stay."),
        )
        self._delete = make_action(
            self,
            "deleteExperimentAction",
            self.tr("Delete…"),
            self.tr("Delete the experiment with all of its runs, after asking."),
        )
        self._more = make_tool_button(
            "moreExperimentButton",
            self.tr("More"),
            self.tr("Save what is shown, write a report, export the experiment, free room, or delete it."),
            role="menu",
        )
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = make_menu(self._more)
        menu.addActions([self._save, self._report, self._bundle, self._free, self._delete])
        self._more.setMenu(menu)
        self._new.clicked.connect(self.new_wanted)
        self._go.clicked.connect(self._on_go)
        self._at_once.valueChanged.connect(self._on_at_once)
        self._save.triggered.connect(self.save_wanted)
        self._report.triggered.connect(lambda: self.report_wanted.emit(self.experiment_id))
        self._bundle.triggered.connect(lambda: self.bundle_wanted.emit(self.experiment_id))
        self._free.triggered.connect(lambda: self.room_wanted.emit(self.experiment_id))
        self._delete.triggered.connect(lambda: self.delete_wanted.emit(self.experiment_id))

    def _show_at_once(self, count: int | None) -> None:
        """Show how many runs train at once; None where nobody trains them."""
        self._at_once.setEnabled(count is not None)
        tip = self.tr(
            "How many runs train at the same time. With fewer the others rest after the step that they are in, keep their "
            "whole epochs, and go on later; the results stay the same."
        )
        self._at_once.setToolTip(self.tr("It can be changed while the experiment runs.") if count is None else tip)
        if count is not None and not self._at_once.hasFocus():
            with QSignalBlocker(self._at_once):
                self._at_once.setMaximum(max(self._at_once.maximum(), count))
                self._at_once.setValue(count)

    @Slot(int)
    def _on_experiment_chosen(self, place: int) -> None:
        if place >= 0:
            self.experiment_chosen.emit(self.experiment_id)

    @Slot()
    def _on_go(self) -> None:
        self.go_wanted.emit(self.experiment_id, self._status is not ExperimentStatus.RUNNING)

    @Slot(int)
    def _on_at_once(self, count: int) -> None:
        self.resize_wanted.emit(self.experiment_id, count)


class ExperimentStanding(QWidget):
    """Shows how far an experiment is, and in words what it has come to."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = QProgressBar()
        self._progress.setObjectName("experimentProgress")
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the experiment"))
        self._words = make_wrapping_label()
        self._words.setObjectName("experimentStanding")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._progress)
        layout.addWidget(self._words)

    def show_results(self, results: Results) -> None:
        """Show how an experiment stands."""
        self._progress.setValue(round(_STEPS * words.done_share(results)))
        standing = words.standing_words(results)
        about = self.tr("How many of the runs are done; where only time says how many there will be, of those begun.")
        self._progress.setToolTip(as_tip(f"{standing}\n{about}"))
        self._words.setText(standing)

    def show_words(self, *, shown: bool) -> None:
        """Show the words, or leave their room to a picture: the progress has them as its tool-tip."""
        self._words.setVisible(shown)
