"""Sends what stands on the pad through the network and back, in the background, for the view of its steps."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import Dataset, Images, as_inputs
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.steps.scene import Calculated
from nnfs_gui.gui.inside.steps.track import Kind
from nnfs_gui.gui.inside.steps.view import StepsView
from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.plane import PICTURE_SIDE, neuron_pictures
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, choose_images
from nnfs_gui.inspection.steps.choice import chosen_neuron, chosen_source
from nnfs_gui.inspection.steps.learner import NO_MEMORY, Memory, memory_of
from nnfs_gui.inspection.steps.persuasion import Persuasion, persuade, watched
from nnfs_gui.inspection.steps.proof import prove
from nnfs_gui.inspection.steps.tiny import SIDE, TinyNetwork, average_pixels, tiny_steps
from nnfs_gui.inspection.steps.update import take_update
from nnfs_gui.inspection.steps.walk import rules_of, take_walk
from nnfs_gui.nn import Network
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.streams import DROPOUT_STREAM


@dataclass(frozen=True, slots=True, eq=False)
class _Subject:
    """The network whose steps are shown, with what it is shown on."""

    network: Network
    rules: TrainingConfig
    memory: Memory
    image: Images
    label: int | None
    names: tuple[str, ...]
    pad_temperature: float
    others: LabelledImages  # that validate
    on_pad: Images  # of which `image` is what the network gets
    draw: tuple[int, ...] | None  # the seed by which neurons are left out, as in training; None where none is

    def is_same_lesson(self, other: "_Subject") -> bool:
        """Say whether the optimizer's steps are of the same network, image and class."""
        own, others = ((each.network, each.label, each.draw) for each in (self, other))
        return own == others and self.on_pad is other.on_pad


class StepsPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._steps_view = StepsView()
        super().__init__(self._steps_view, sources)
        self._image: Images | None = None  # that was on the pad last
        self._told: int | None = None  # the class that somebody said the drawing is
        self._wants_tiny = False
        self._draws = 0  # how often neurons were left out, each time others
        self._leaves_out = False
        self._tiny: tuple[Dataset, TinyNetwork] | None = None
        self._subject: _Subject | None = None
        self._shape: tuple[object, ...] = ()
        self._walking, self._persuading, self._training = self._new_task(), self._new_task(), self._new_task()
        self._walking.succeeded.connect(self._on_walked)
        self._walking.failed.connect(self._on_failed)
        self._persuading.succeeded.connect(self._steps_view.show_persuasion)
        self._persuading.failed.connect(self._on_failed)
        self._training.succeeded.connect(self._on_trained)
        self._training.failed.connect(self._on_failed)
        self._steps_view.choice_changed.connect(self._calculate)
        self._steps_view.answer_chosen.connect(self._on_answer)
        self._steps_view.tiny_toggled.connect(self._on_tiny)
        self._steps_view.training_toggled.connect(self._on_training)
        self._steps_view.steps_wanted.connect(self._on_steps_wanted)
        sources.pad.has_read.connect(self._on_read)
        sources.confidence.changed.connect(self.update_soon)
        sources.session.dataset_loaded.connect(self.update_soon)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        session, image = self._sources.session, self._sources.pad.image
        current, dataset = session.current, session.dataset
        before, self._subject = self._subject, None
        if image is None or (image is not self._image and self._sources.pad.digit.label is not None):
            self._told = None  # it was said of another one; a drawing stays the same while one draws
        self._image = image
        if current is None or dataset is None:
            self._steps_view.show_sentence(
                self.tr("Train a network, or open one: here you can watch it think, step by step.")
            )
            return
        if image is None:
            words = (
                self.tr(
                    "Ask about a place of the plane on the right, or about a test point: here it goes through the network "
                    "step by step, into the error, and all the way back to the weights, with every number."
                )
                if dataset.shows_points
                else self.tr(
                    "Draw on the right, or put a test image there: here it goes through the network step by step, "
                    "into the error, and all the way back to the weights, with every number."
                )
            )
            self._steps_view.show_sentence(words)
            return
        if self._wants_tiny:
            self._subject = self._tiny_subject(dataset, image)
        elif current.network.input_size == image.size:
            self._subject = self._current_subject(current, dataset, image)
        if self._subject is None:
            return
        shape = (current.origin, self._wants_tiny, self._subject.network.input_size)
        if shape != self._shape:
            self._shape = shape
            self._steps_view.forget_choice()
        self._steps_view.show_about(self._about())
        if before is None or not self._subject.is_same_lesson(before):
            self._persuading.forget()
            self._steps_view.forget_persuasion()
        self._calculate()

    # --- which network ------------------------------------------------------------------------------------------------

    def _current_subject(self, current: CurrentNetwork, dataset: Dataset, image: Images) -> _Subject:
        rules = rules_of(current.network, current.config)
        others = choose_images(dataset, ImageSet.VALIDATION, rules.validation_share)
        names = current.class_names or dataset.class_names
        temperature = self._sources.confidence.temperature(current)
        draw = (rules.seed, DROPOUT_STREAM, self._draws) if self._leaves_out and rules.dropout else None
        return _Subject(
            current.network, rules, _memory(current), image, self._label, names, temperature, others, image, draw
        )

    def _tiny_subject(self, dataset: Dataset, image: Images) -> _Subject | None:
        """Return the tiny network of a data set, or None while it is being trained."""
        if self._tiny is None or self._tiny[0] is not dataset:
            self._training.ask(_train_tiny(dataset), of=dataset)
            return None
        tiny = self._tiny[1]
        others = choose_images(tiny.dataset, ImageSet.VALIDATION, tiny.config.validation_share)
        small = average_pixels(image[None])[0]
        names = dataset.class_names
        return _Subject(tiny.network, tiny.config, NO_MEMORY, small, self._label, names, 1.0, others, image, None)

    @property
    def _label(self) -> int | None:
        """What the image is: what somebody said, or what is known of an image of a data set."""
        return self._sources.pad.digit.label if self._told is None else self._told

    def _about(self) -> str:
        if not self._wants_tiny or self._tiny is None:
            return ""
        words = self.tr(
            "A tiny network of {0} x {0} averaged pixels and 2 hidden neurons, which reads {1} % of its validation images."
        )
        tiny = self._tiny[1]
        if tiny.dataset.shows_points:
            words = self.tr("A tiny network of x, y and 2 hidden neurons, which reads {0} % of its validation points.")
            return words.format(in_figures(100 * tiny.accuracy, ".0f"))
        side = min(SIDE, tiny.dataset.side)
        return words.format(side, in_figures(100 * tiny.accuracy, ".0f"))

    # --- what is calculated -------------------------------------------------------------------------------------------

    @Slot()
    def _calculate(self) -> None:
        """Let the way be gone in the background, and what the present step needs be calculated."""
        if self._subject is not None:
            self._walking.ask(_walk(self._subject, self._steps_view.step.kind, self._steps_view.choice))

    @Slot(object)
    def _on_walked(self, result: tuple[_Subject, Calculated]) -> None:
        subject, calculated = result
        if subject is self._subject:
            self._steps_view.show_calculated(calculated)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._subject = None
        self._steps_view.show_sentence(in_words(error))

    @Slot(object)
    def _on_trained(self, result: tuple[Dataset, TinyNetwork]) -> None:
        self._tiny = result
        self.update_soon()

    @Slot()
    def _on_read(self) -> None:
        """Follow what is drawn at once; a network that learns is followed at the ends of its epochs."""
        if not self._is_live or self._sources.pad.image is not self._image:
            self.update_soon()

    @Slot(int)
    def _on_answer(self, label: int) -> None:
        self._told = label
        self.update_soon()

    @Slot(bool)
    def _on_tiny(self, wanted: bool) -> None:
        self._wants_tiny = wanted
        self.update_soon()

    @Slot(bool)
    def _on_training(self, wanted: bool) -> None:
        self._leaves_out = wanted
        self._draws += wanted
        self.update_soon()

    @Slot(object)
    def _on_steps_wanted(self, steps: int | None) -> None:
        subject = self._subject
        if subject is None or subject.label is None:
            return
        if steps == 0:
            self._persuading.forget()
            self._steps_view.show_persuasion(None)
        else:
            self._persuading.ask(_persuade(subject, subject.label, steps), of=subject)


def _memory(current: CurrentNetwork) -> Memory:
    """Return what the run's optimizer remembers, where the network stands as its last epoch left it."""
    checkpoint = current.checkpoint
    stands = checkpoint is not None and checkpoint.epoch == current.epoch and not current.looks_back
    return memory_of(checkpoint) if checkpoint is not None and stands and current.taught is None else NO_MEMORY


def _walk(
    subject: _Subject, kind: Kind, choice: tuple[int, int | None, int | None]
) -> Iterator[tuple[_Subject, Calculated] | None]:
    network, rules = subject.network.twin(), subject.rules
    answer = int(network.logits(as_inputs(subject.image[None])).argmax()) if subject.label is None else subject.label
    walk = take_walk(network, rules, subject.image, answer, subject.draw)
    yield None
    proof = update = None
    is_known = subject.label is not None
    if kind is Kind.PROOF and is_known:
        stage, wanted, source = choice
        neuron = chosen_neuron(walk, stage, wanted)
        proof = prove(network, walk, rules, walk.place(stage, chosen_source(walk, stage, neuron, source), neuron))
    if kind is Kind.UPDATE and is_known:
        update = take_update(walk, network, rules, subject.memory)
    remembers = subject.memory is not NO_MEMORY
    pictures = neuron_pictures(network, PICTURE_SIDE) if walk.of_point else ()
    temperature = subject.pad_temperature
    yield subject, Calculated(walk, rules, subject.names, is_known, remembers, temperature, pictures, proof, update)


def _persuade(subject: _Subject, label: int, steps: int | None) -> Iterator[Persuasion | None]:
    network = subject.network.twin()
    walk = take_walk(network, subject.rules, subject.image, label, subject.draw)
    yield None
    yield from persuade(network, subject.rules, subject.memory, walk, watched(subject.others), steps)


def _train_tiny(dataset: Dataset) -> Iterator[tuple[Dataset, TinyNetwork] | None]:
    for tiny in tiny_steps(dataset):
        yield None if tiny is None else (dataset, tiny)
