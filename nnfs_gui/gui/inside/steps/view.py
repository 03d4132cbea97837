"""One image on its way through the network and back: a diagram, and for each step a page with its numbers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import SettledWords
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.page_stack import PageStack
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.diagram import Diagram
from nnfs_gui.gui.inside.painting.diagram_state import Neuron
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.steps.diagram_states import diagram_state
from nnfs_gui.gui.inside.steps.page import StepPage
from nnfs_gui.gui.inside.steps.pages.backward import BlamePage, LossPage, OutputBlamePage, WeightsPage
from nnfs_gui.gui.inside.steps.pages.forward import ActivationPage, ImagePage, SoftmaxPage, SumPage
from nnfs_gui.gui.inside.steps.pages.proof import ProofPage
from nnfs_gui.gui.inside.steps.pages.question import QuestionPage
from nnfs_gui.gui.inside.steps.pages.step import OutcomePage, UpdatePage
from nnfs_gui.gui.inside.steps.pages.whole import WholePage, fits_on_a_page
from nnfs_gui.gui.inside.steps.scene import Calculated, Scene
from nnfs_gui.gui.inside.steps.step_bar import StepBar
from nnfs_gui.gui.inside.steps.track import Kind, Phase, Step, steps_of
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.steps.choice import chosen_neuron, chosen_source
from nnfs_gui.inspection.steps.persuasion import Persuasion

_PAGES: dict[Kind, type[StepPage]] = {
    Kind.WHOLE: WholePage,
    Kind.IMAGE: ImagePage,
    Kind.SUM: SumPage,
    Kind.ACTIVATION: ActivationPage,
    Kind.SOFTMAX: SoftmaxPage,
    Kind.LOSS: LossPage,
    Kind.OUTPUT_BLAME: OutputBlamePage,
    Kind.WEIGHTS: WeightsPage,
    Kind.BLAME: BlamePage,
    Kind.PROOF: ProofPage,
    Kind.UPDATE: UpdatePage,
    Kind.OUTCOME: OutcomePage,
}
assert set(_PAGES) == set(Kind)
_HARDLY = 1e-3  # an error that hardly teaches
_DIAGRAM_LINES, _MOST_DIAGRAM_LINES = 8.5, 26  # of text: the page under it needs more


class StepsView(View):
    """Shows a step of what was calculated, of a neuron and a weight that can be chosen."""

    choice_changed = Signal()  # another step, neuron or weight is looked at
    neuron_chosen = Signal()  # by a click or a key
    nudge_moved = Signal()  # of the proof, by a click or a key
    answer_chosen = Signal(int)
    tiny_toggled = Signal(bool)
    training_toggled = Signal(bool)  # whether neurons are to be left out, as dropout does in training
    steps_wanted = Signal(object)  # how many of the optimizer in all, or None until it believes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calculated: Calculated | None = None
        self._persuasion: Persuasion | None = None
        self._network = ""  # which it is, where it is not the one above
        self._steps: tuple[Step, ...] = steps_of(1)
        self._neurons: dict[int, int] = {}  # that were chosen, by their stage
        self._sources: dict[int, int] = {}
        self._stage = 0  # of the weight that is looked at where a step is not of one stage
        self._bar = StepBar()
        self._about = make_wrapping_label()
        self._about.setObjectName("stepsAbout")
        self._about.setProperty("role", "quiet")
        self._diagram = Diagram(least_lines=_DIAGRAM_LINES)
        self._diagram.setObjectName("stepsDiagram")
        self._diagram.setMaximumHeight(_MOST_DIAGRAM_LINES * self.fontMetrics().height())
        self._diagram.setAccessibleName(self.tr("Diagram of the step"))
        KindWords(self).tell(
            self._diagram.setToolTip,
            self.tr(
                "How far the image has come, and on the way back, how far the blame: orange for what is positive, purple\n"
                "for what is negative. Click a neuron, or go there with the arrow keys, to look at it."
            ),
            self.tr(
                "How far the point has come, and on the way back, how far the blame: orange for what is positive, purple\n"
                "for what is negative. Click a neuron, or go there with the arrow keys, to look at it."
            ),
        )
        self._said = SettledWords(self._diagram)
        self._pages: dict[Kind, StepPage] = {}
        self._question = QuestionPage()
        self._question.answer_chosen.connect(self.answer_chosen)
        self._page_stack = PageStack()
        self._page_stack.add(self._question)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar)
        layout.addWidget(self._about)
        layout.addWidget(self._diagram, 1)
        layout.addWidget(self._page_stack)
        layout.addStretch()
        self._bar.step_changed.connect(self._on_choice)
        self._bar.answer_chosen.connect(self.answer_chosen)
        self._bar.tiny_toggled.connect(self.tiny_toggled)
        self._bar.training_toggled.connect(self.training_toggled)
        self._diagram.chosen.connect(self._on_neuron_in_diagram)

    # --- what it is told ----------------------------------------------------------------------------------------------

    @property
    def is_tiny(self) -> bool:
        """Whether the tiny network is shown, or is about to be."""
        return self._bar.is_tiny

    @property
    def step(self) -> Step:
        """The step that is stood at."""
        return self._steps[min(self._bar.place, len(self._steps) - 1)]

    @property
    def choice(self) -> tuple[int, int | None, int | None]:
        """The stage that is looked at, and of it the neuron and the input that were chosen."""
        stage = self._stage if self.step.stage is None else self.step.stage
        return stage, self._neurons.get(stage), self._sources.get(stage)

    def forget_choice(self) -> None:
        """Forget which neurons and weights were chosen: the network is of another shape."""
        self._neurons, self._sources, self._stage, self._persuasion = {}, {}, 0, None
        self._diagram.forget_neurons()

    def show_about(self, words: str) -> None:
        """Say which network it is, where that is not the one above."""
        self._network = words

    def show_calculated(self, calculated: Calculated) -> None:
        """Show the present step of this."""
        is_other_kind = self._calculated is None or self._calculated.walk.of_point is not calculated.walk.of_point
        self._calculated = calculated
        steps = steps_of(len(calculated.walk.stages), whole=fits_on_a_page(calculated.walk))
        self._offer_steps(steps, is_other_kind=is_other_kind)
        answer = calculated.walk.label if calculated.answer_is_known else None
        self._bar.set_answer(calculated.names, answer)
        self._bar.offer_training(bool(calculated.rules.dropout))
        self._show()
        self.show_content()

    def forget_persuasion(self) -> None:
        """Forget what steps of the optimizer have brought: it is another network, or another image."""
        self._persuasion = None

    def show_persuasion(self, persuasion: Persuasion | None) -> None:
        """Show what steps of the optimizer have brought, or that none was taken."""
        self._persuasion = persuasion
        self._show()

    def subject(self, network: str) -> str:
        return "" if self._network else network  # which stands in it, where it is another one

    def show_sentence(self, sentence: str) -> None:
        self._bar.stop()
        self._calculated = None
        super().show_sentence(sentence)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _offer_steps(self, steps: tuple[Step, ...], *, is_other_kind: bool) -> None:
        """Offer these steps, and stay at the present one if it is among them; a point's are called otherwise."""
        if steps == self._steps and self._bar.titles and not is_other_kind:
            return
        step = self.step if self._bar.titles else None
        self._steps = steps
        names = {
            Phase.FORWARD: self.tr("Forward"),
            Phase.LOSS: self.tr("Error"),
            Phase.BACKWARD: self.tr("Backward"),
            Phase.STEP: self.tr("Step"),
        }
        groups = [
            (name, [self._title(step) for step in self._steps if step.kind.phase is phase]) for phase, name in names.items()
        ]
        place = self._steps.index(step) if step in self._steps else 0
        self._bar.set_steps(groups, place)

    @property
    def _of_point(self) -> bool:
        return self._calculated is not None and self._calculated.walk.of_point

    def _title(self, step: Step) -> str:
        titles = {
            Kind.WHOLE: self.tr("all of its numbers"),
            Kind.IMAGE: self.tr("the point as numbers") if self._of_point else self.tr("the image as numbers"),
            Kind.SUM: self.tr("layer {0} adds up its inputs"),
            Kind.ACTIVATION: self.tr("the activation of layer {0}"),
            Kind.SOFTMAX: self.tr("the softmax"),
            Kind.LOSS: self.tr("how wrong the answer is"),
            Kind.OUTPUT_BLAME: self.tr("the blame at the outputs"),
            Kind.WEIGHTS: self.tr("the gradients of layer {0}"),
            Kind.BLAME: self.tr("the blame of layer {0}"),
            Kind.PROOF: self.tr("the proof"),
            Kind.UPDATE: self.tr("the optimizer's step"),
            Kind.OUTCOME: self.tr("taking the step"),
        }
        return titles[step.kind].format(0 if step.stage is None else step.stage + 1)

    def _scene(self, calculated: Calculated) -> Scene:
        stage, neuron, source = self.choice
        neuron = chosen_neuron(calculated.walk, stage, neuron)
        return Scene(calculated, stage, neuron, chosen_source(calculated.walk, stage, neuron, source), self._persuasion)

    def _show(self) -> None:
        if self._calculated is None:
            return
        scene = self._scene(self._calculated)
        asks = self.step.kind.needs_answer and not self._calculated.answer_is_known
        page = self._question if asks else self._page(self.step.kind)
        self._diagram.setVisible(page is not self._pages.get(Kind.WHOLE))  # which needs all the room, and shows no less
        self._diagram.show_state(diagram_state(scene, Kind.SOFTMAX if asks else self.step.kind))
        self._diagram.set_chosen((scene.stage, scene.neuron))
        page.show_scene(scene)
        self._page_stack.show_page(page)
        hints = self._dropout_hint(self._calculated), self._hint(self._calculated)
        about = " ".join(filter(None, (self._network, *hints)))
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._tell(page)

    def _tell(self, page: StepPage) -> None:
        """Let be read out what is to be read, where somebody goes through it, once it has stayed."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._said.set_words(" ".join(filter(None, (self._about.text(), page.spoken))))

    def _hint(self, calculated: Calculated) -> str:
        """Say what is to be known of the present step: why hardly anything flows back, or why the bars show otherwise."""
        kind, temperature = self.step.kind, calculated.pad_temperature
        if kind.phase is Phase.BACKWARD and calculated.answer_is_known and calculated.walk.loss < _HARDLY:
            return self.tr(
                "The network is right and sure: hardly any error flows back. Choose another right answer to see more."
            )
        if temperature != 1 and kind in (Kind.SOFTMAX, Kind.LOSS, Kind.OUTCOME):
            words = (
                self.tr("This softmax is that of training, of temperature 1; the bars at the plane are calibrated with {0}.")
                if calculated.walk.of_point
                else self.tr(
                    "This softmax is that of training, of temperature 1; the bars at the pad are calibrated with {0}."
                )
            )
            return words.format(fixed(temperature, 2))
        return ""

    def _dropout_hint(self, calculated: Calculated) -> str:
        """Say that neurons are left out, where they are: an answer comes of all of them."""
        factors = [stage.factor for stage in calculated.walk.stages if stage.factor is not None]
        if not factors:
            return ""
        if self.step.kind is Kind.OUTCOME:
            return self.tr("As in training, each step leaves out other neurons; the bars are answers, which come of all.")
        words = (
            self.tr(
                "As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer beside "
                "the plane comes of all of them."
            )
            if calculated.walk.of_point
            else self.tr(
                "As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer on the "
                "pad comes of all of them."
            )
        )
        counts = sum(int((factor == 0).sum()) for factor in factors), sum(map(len, factors))
        return words.format(*map(in_figures, counts))

    def _page(self, kind: Kind) -> StepPage:
        """Return the page of a kind of step, which is made when it is first shown."""
        if kind not in self._pages:
            page = self._pages[kind] = _PAGES[kind]()
            page.neuron_chosen.connect(self._on_neuron)
            page.source_chosen.connect(self._on_source)
            if isinstance(page, OutcomePage):
                page.steps_wanted.connect(self.steps_wanted)
            elif isinstance(page, ProofPage):
                page.nudge_moved.connect(self._on_nudge)
            self._page_stack.add(page)
        return self._pages[kind]

    @Slot()
    def _on_choice(self) -> None:
        self._show()
        self.choice_changed.emit()

    @Slot(int)
    def _on_neuron(self, neuron: int) -> None:
        self._neurons[self.choice[0]] = neuron
        self._on_choice()
        self.neuron_chosen.emit()

    @Slot(int)
    def _on_source(self, source: int) -> None:
        self._sources[self.choice[0]] = source
        self._on_choice()

    @Slot()
    def _on_nudge(self) -> None:
        self._tell(self._page(Kind.PROOF))
        self.nudge_moved.emit()

    @Slot(object)
    def _on_neuron_in_diagram(self, neuron: Neuron | None) -> None:
        """Look at a neuron; where the step is of another stage, at the same step of its stage if there is one."""
        if neuron is None:
            return
        stage, place = neuron
        self._neurons[stage], self._stage = place, stage
        there = Step(self.step.kind, stage)
        if self.step.stage is not None and there in self._steps:
            self._bar.stand_at(self._steps.index(there))
        self._on_choice()
        self.neuron_chosen.emit()
