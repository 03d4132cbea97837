"""Builds the situation that a lesson is judged by, from what the parts of the window tell."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.inside.health.watch import Examination, HealthWatch
from nnfs_gui.gui.inside.network.view import NetworkView
from nnfs_gui.gui.inside.robustness.presenter import RobustnessPresenter
from nnfs_gui.gui.inside.runs.view import RunsView
from nnfs_gui.gui.inside.steps.view import StepsView
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.inside.weights.view import WeightsView
from nnfs_gui.gui.inside.why.presenter import WhyPresenter
from nnfs_gui.gui.lessons.act_log import ActLog
from nnfs_gui.gui.lessons.library_facts import LibraryFacts
from nnfs_gui.gui.lessons.run_log import Marks, RunLog, facts_of_data
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, OriginKind
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.lessons.situation import LayerFacts, NetworkFacts, PadFacts, PredictionFacts, Situation, ViewFacts
from nnfs_gui.storage.library.run_comparison import SeedGroup

_KINDS = {OriginKind.BUILT_IN: "built-in", OriginKind.RUN: "run", OriginKind.FILE: "file"}
assert set(_KINDS) == set(OriginKind)


class Observer(QObject):
    """Tells that something is otherwise, as often as it is; whoever listens asks for the `situation` when it is time."""

    changed = Signal()

    def __init__(
        self,
        session: TrainingSession,
        setup: SetupPanel,
        draw: DrawPanel,
        recognizer: DrawingRecognizer,
        tabs: InsideTabs,
        health: HealthWatch,
        acts: ActLog,
        library: LibraryFacts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._setup = setup
        self._draw = draw
        self._recognizer = recognizer
        self._tabs = tabs
        self._acts = acts
        self._library = library
        self._marks = Marks()
        self._runs = RunLog(session, self)
        self._looked_at: set[str] = set()  # in this step: what counts once, however often one comes back to it
        self._examination: Examination | None = None
        self._pad_read = PadFacts()  # what was on the pad when it was read last with no stroke under the pen
        self._has_changed = False  # what stands on the pad, since the step began
        draw.pad.drawing_changed.connect(self._on_pad_changed)
        draw.plane.asked_changed.connect(self._on_pad_changed)
        for signal in (
            self._runs.changed,
            acts.changed,
            library.changed,
            setup.config_changed,
            session.dataset_loaded,
            recognizer.has_read,
            tabs.view_changed,
        ):
            signal.connect(self.changed)
        library.runs_found.connect(self._runs.set_known)
        health.examined.connect(self._on_examined)
        session.current_changed.connect(self._on_current_changed)
        tabs.view_made.connect(self._on_view_made)
        tabs.view_changed.connect(self._look)

    @property
    def marks(self) -> Marks:
        """When the lesson and its step began."""
        return self._marks

    def begin_lesson(self, began: datetime) -> None:
        """Let what happens count since the lesson began, which may be days ago."""
        self._marks.lesson = began

    def begin_step(self, now: datetime) -> None:
        self._marks.step = now
        self._acts.begin_step()
        self._has_changed, self._pad_read = False, replace(self._pad_read, new=False)
        self._looked_at.clear()
        self._look()

    def situation(self, step: str, predictions: Mapping[str, PredictionFacts]) -> Situation:
        """Return how everything is now, while a lesson is at this step."""
        examined = self._examination
        return Situation(
            settings=self._setup.config,
            pad=self._pad(),
            data=facts_of_data(self._session.dataset),
            view=self._view(),
            network=self._network(),
            runs=self._runs.facts(self._marks),
            acts=self._acts.counts(),
            layers=None
            if examined is None
            else tuple(LayerFacts(layer.dead, layer.saturated) for layer in examined.course.layers),
            findings=None if examined is None else frozenset(str(finding.kind) for finding in examined.findings),
            experiments=self._library.experiments(self._marks),
            predictions=predictions,
            step=step,
        )

    # --- what is so now -----------------------------------------------------------------------------------------------

    def _pad(self) -> PadFacts:
        """Return what is on the pad and how it is read; while a stroke is under the pen, how it was before."""
        content, dataset = self._recognizer.content, self._session.dataset
        is_read = content is not None and content.ink is self._draw.pad.ink
        if is_read or (dataset is not None and dataset.shows_points):
            self._pad_read = self._read_pad()
        return self._pad_read

    def _read_pad(self) -> PadFacts:
        draw, dataset = self._draw, self._session.dataset
        ink, shares, names = draw.pad.ink, draw.probabilities, () if dataset is None else dataset.class_names
        answer, confidence = "", None
        if shares and len(shares) == len(names):
            confidence = max(shares)
            answer = names[shares.index(confidence)]
        place = draw.kept_as if ink.label is None else ink.label
        truth = names[place] if place is not None and place < len(names) else ""
        if dataset is not None and dataset.shows_points:
            asked = draw.plane.asked
            place = None if asked is None else asked.label
            truth = "" if place is None else names[place]
            return PadFacts(asked is not None, answer=answer, confidence=confidence, truth=truth, new=self._has_changed)
        shown = not ink.is_blank, ink.picture is not None, len(ink.strokes)
        return PadFacts(*shown, answer, confidence, truth, self._has_changed)

    def _network(self) -> NetworkFacts | None:
        current = self._session.current
        if current is None:
            return None
        kind, taught = _KINDS[current.origin.kind], current.taught is not None
        return NetworkFacts(kind, current.epoch, taught, current.looks_back, self._has_lowest_error(current.epoch))

    def _has_lowest_error(self, epoch: int) -> bool | None:
        """Say whether of the epochs that can be looked back to, this one has the lowest validation error."""
        history = self._session.history
        if history is None:
            return None
        losses = {
            metrics.epoch: metrics.validation_loss
            for metrics in history.metrics(None)
            if metrics.validation_loss is not None and metrics.epoch in history.epochs
        }
        return losses[epoch] == min(losses.values()) if epoch in losses else None

    def _view(self) -> ViewFacts:
        key = self._tabs.current_view
        view = self._tabs.view(key)
        if isinstance(view, StepsView) and not view.sentence:
            stage, neuron, _ = view.choice
            place = None if neuron is None else neuron + 1
            return ViewFacts(key, view.step.kind.name.lower(), stage + 1, place, tiny=view.is_tiny)
        if isinstance(view, WeightsView):
            return ViewFacts(key, layer=view.layer + 1, neuron=None if view.neuron is None else view.neuron + 1)
        if isinstance(view, NetworkView) and view.neuron is not None:
            return ViewFacts(key, layer=view.neuron[0] + 1, neuron=view.neuron[1] + 1)
        return ViewFacts(key)

    # --- what happens -------------------------------------------------------------------------------------------------

    @Slot()
    def _on_pad_changed(self) -> None:
        self._has_changed = True
        self.changed.emit()

    @Slot(object)
    def _on_examined(self, examination: Examination | None) -> None:
        self._examination = examination
        self.changed.emit()

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause is Cause.LEARNT:
            return
        if cause not in (Cause.EPOCH_ENDED, Cause.SAVED):
            self._examination = None  # it was of another network
        self.changed.emit()

    @Slot(str, QWidget)
    def _on_view_made(self, key: str, view: QWidget) -> None:
        """Listen to what in a view concerns lessons."""
        if isinstance(view, View):
            view.content_shown.connect(self.changed)  # as in Steps, when the way of an image was calculated
        if isinstance(view, StepsView):
            view.choice_changed.connect(self.changed)
            view.tiny_toggled.connect(self.changed)
            view.neuron_chosen.connect(partial(self._acts.note, "choose_neuron"))
            view.nudge_moved.connect(partial(self._acts.note, "proof"))
            view.steps_wanted.connect(self._on_steps_wanted)
        elif isinstance(view, WeightsView):
            view.choice_changed.connect(self.changed)
            view.neuron_chosen.connect(partial(self._acts.note, "choose_neuron"))
        elif isinstance(view, NetworkView):
            view.experiment_changed.connect(self._on_laboratory)
            view.neuron_changed.connect(self.changed)
        elif isinstance(view, RunsView):
            view.ticks_changed.connect(self._on_ticks)
        if (robustness := view.findChild(RobustnessPresenter)) is not None:
            robustness.line_changed.connect(self._look)
        if (why := view.findChild(WhyPresenter)) is not None:
            why.turned.connect(lambda: self._acts.note("smallest_change"))

    @Slot(object)
    def _on_steps_wanted(self, steps: int | None) -> None:
        if steps != 0:  # which goes back to the start
            self._acts.note("take_step")

    @Slot()
    def _on_ticks(self) -> None:
        view = self._tabs.view("runs")
        if isinstance(view, RunsView) and len(view.ticked) > 1:  # runs, or groups of them
            self._acts.note("compare")
        self._look()

    @Slot()
    def _look(self) -> None:
        """Note what is looked at now, if it is one of the things that count when one looks at them."""
        key = self._tabs.current_view
        view = self._tabs.view(key)
        if isinstance(view, RunsView) and sum(isinstance(each, SeedGroup) for each in view.ticked) > 1:
            self._note_once("compare_seeds")
        elif key == "robustness" and view is not None:
            presenter = view.findChild(RobustnessPresenter)
            if presenter is not None and presenter.whole_line:
                self._note_once("robustness", presenter.whole_line)

    def _note_once(self, act: str, what: str = "") -> None:
        if (seen := f"{act} {what}") not in self._looked_at:
            self._looked_at.add(seen)
            self._acts.note(act)

    @Slot()
    def _on_laboratory(self) -> None:
        view = self._tabs.view("network")
        if isinstance(view, NetworkView) and view.experiment.off:
            self._acts.note("switch_neuron")
        self.changed.emit()
