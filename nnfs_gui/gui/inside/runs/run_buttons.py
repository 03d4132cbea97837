"""What can be done with the runs that are chosen: buttons above the table, and actions of its menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.library.run_record import DamagedRun, Run, RunStatus


class RunButtons(QObject):
    """Buttons and actions, of which each says in its tool-tip why it can do nothing now; who makes them connects them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._make_buttons()
        self._make_actions()

    def follow_choice(
        self,
        runs: Sequence[Run],
        damaged: Sequence[DamagedRun],
        run: Run | None,
        *,
        has_groups: bool,
        is_training: bool,
    ) -> None:
        """Let be done what can be with these runs, those of chosen groups included; `run` is a single one, if one is."""
        running = self.tr("It is being trained.") if any(run.status is RunStatus.RUNNING for run in runs) else ""
        busy = obstacles.training_under_way() if is_training else ""
        none_chosen = "" if run is not None else self.tr("Choose a row of the table. A tick only compares.")
        if has_groups:
            none_chosen = self.tr("Unfold the group (Right), and choose one of its runs.")
        if len(damaged) == 1 and not runs:
            none_chosen = self.tr("It cannot be read: {0}").format(in_words(damaged[0].problem))
        not_one = busy or none_chosen
        empty = not_one or ("" if run is None or run.epochs_done else self.tr("It has no whole epoch, so no network."))
        none = "" if runs or damaged else self.tr("Choose a row of the table, or several. A tick only compares.")
        for button, obstacle in (
            (self.open, empty),
            (self.go_on, running or empty),
            (self.fork, running or empty),
            (self.copy, not_one),
            (self.repeat, running or none_chosen),
            (self.delete, running or none),
        ):
            button.setEnabled(not obstacle)
            button.setToolTip(obstacle or self._tips[button])
        allow(self.report, none)
        allow(self.bundle, "" if runs else self.tr("Choose a row of the table, or several. A tick only compares."))

    def follow_ticks(self, count: int) -> None:
        """Let a comparison be reported on, where so many runs and groups are ticked."""
        allow(self.ticked_report, "" if count > 1 else self.tr("Tick two runs or more in the table."))

    def _make_buttons(self) -> None:
        self.open = make_tool_button(
            "openRunButton", self.tr("Open"), self.tr("Its network to the right, its settings to the left.")
        )
        self.go_on = make_tool_button(
            "continueRunButton",
            self.tr("Continue"),
            self.tr(
                "Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again."
            ),
        )
        self.copy = make_tool_button(
            "copyRunButton",
            self.tr("Copy"),
            self.tr("Take over its settings, with another seed. Train then starts the copy."),
        )
        self.fork = make_tool_button(
            "forkRunButton",
            self.tr("Fork…"),
            self.tr(
                "Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.\n"
                "To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here."
            ),
        )
        self.films = make_tool_button(
            "filmsButton",
            self.tr("Films…"),
            self.tr("How much room the films of the runs' weights take, by which one looks back, and how much they may."),
        )
        self.delete = make_tool_button(
            "deleteRunButton",
            self.tr("Delete"),
            self.tr("Delete the chosen runs. Until the window closes, Undo brings them back."),
        )
        self.undo = make_tool_button(
            "undoDeleteButton", self.tr("Undo"), self.tr("Bring back the runs that were deleted last.")
        )
        self.undo.setEnabled(False)
        self.repeat = make_tool_button(
            "repeatRunButton",
            self.tr("Repeat…"),
            self.tr("Train it again with other random numbers, in the background, to see how much of its result is luck."),
        )
        self.of_chosen = (self.open, self.go_on, self.fork, self.copy, self.repeat, self.delete)
        self._tips = {button: button.toolTip() for button in self.of_chosen}  # while they can be pressed

    def _make_actions(self) -> None:
        self.bundle = make_action(
            self,
            "bundleRunsAction",
            self.tr("Export as a bundle…"),
            self.tr("Put the chosen runs into one file, to be opened on another machine."),
        )
        self.report = make_action(
            self,
            "reportRunsAction",
            self.tr("Report…"),
            self.tr("Write what the chosen run came to, or how several compare: a page to be printed and handed in."),
        )
        self.ticked_report = make_action(
            self,
            "reportTickedAction",
            self.tr("Report on the comparison…"),
            self.tr("Write how the ticked runs and groups compare: a page to be printed and handed in."),
        )
