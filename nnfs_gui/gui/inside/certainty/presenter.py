"""Lets the network that answers read the validation images, and once, when it is asked for, the test images."""

from collections.abc import Iterator

from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.paced import paced
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.inside.certainty.view import CertaintyView, MeasuredTest
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.run_names import RunNames
from nnfs_gui.gui.run.network_words import learnt_words, network_words
from nnfs_gui.gui.session.current_network import CurrentNetwork, NetworkKey
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.recognition.selective_prediction import Answers, SelectionFigures, answering_steps
from nnfs_gui.training.config import TrainingConfig


class CertaintyPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._certainty = CertaintyView()
        super().__init__(self._certainty, sources)
        self._reading, self._testing = self._new_task(), self._new_task()
        self._names = RunNames(sources.worker, self)
        self._shown: CurrentNetwork | None = None  # whose answers are shown
        self._tests: dict[NetworkKey, MeasuredTest] = {}  # of the networks that were tested on this data set
        for signal, slot in (
            (self._reading.succeeded, self._on_read),
            (self._reading.failed, self._on_failed),
            (self._testing.succeeded, self._on_tested),
            (self._testing.failed, self._on_failed),
            (self._certainty.test_wanted, self._test),
            (self._names.told, self.update_soon),
            (sources.confidence.changed, self.update_soon),
            (sources.session.dataset_loaded, self._on_dataset_loaded),
        ):
            signal.connect(slot)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        session = self._sources.session
        current, dataset = session.current, session.dataset
        if current is None or dataset is None:
            self._reading.forget()
            self._shown = None
            self._certainty.show_sentence(self.tr("Train a network, or open one: when it is sure and right appears here."))
            return
        self._certainty.set_class_names(dataset.class_names)
        self._certainty.show_test(self._tests.get(current.key), session.state.obstacle)
        config = current.config or TrainingConfig()
        if not len(choose_images(dataset, ImageSet.VALIDATION, config.validation_share).indices):
            self._reading.forget()
            self._shown = None
            self._certainty.show_nothing(obstacles.no_validation_images())
            return
        if self._shown is None or self._shown.subject != current.subject:
            self._certainty.show_nothing(self.tr("The network reads the validation images …"))
        steps = self._answers(current, dataset, ImageSet.VALIDATION)
        self._reading.ask(paced(_counted(steps), beside_training=self._is_live), of=(current.subject, self._is_live))

    def _answers(
        self, current: CurrentNetwork, dataset: Dataset, image_set: ImageSet
    ) -> Iterator[tuple[CurrentNetwork, Answers] | None]:
        """Let a network answer to a set of images as it would on the pad."""
        service = self._sources.confidence
        return _steps(current, dataset, image_set, service.certainty_of(current), service.temperature(current))

    @Slot(object)
    def _on_read(self, result: tuple[CurrentNetwork, SelectionFigures]) -> None:
        self._shown, figures = result
        words = self.tr("{0} validation images, as {1} answers to them, with 95 % intervals.")
        name = network_words(self._shown, self._names.of(self._shown.run_id))
        figure, dataset = words.format(in_figures(figures.asked[0].total), name), self._sources.session.dataset
        doubt = "" if dataset is None else learnt_words(self._shown, dataset)
        self._certainty.show_figures(figures, f"{figure} {doubt}".rstrip())

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._shown = None
        self._certainty.show_nothing(in_words(error))

    @Slot()
    def _test(self) -> None:
        current, dataset = self._sources.session.current, self._sources.session.dataset
        if current is not None and dataset is not None and current.key not in self._tests:
            self._certainty.show_test(None, self.tr("The network reads the test images …"))
            asked = self._certainty.asked
            self._testing.ask(_tested(self._answers(current, dataset, ImageSet.TEST), asked), of=current.key)

    @Slot(object)
    def _on_tested(self, result: tuple[CurrentNetwork, MeasuredTest]) -> None:
        tested, figures = result
        self._tests[tested.key] = figures
        self.update_soon()

    @Slot()
    def _on_dataset_loaded(self) -> None:
        self._shown = None
        self._tests.clear()
        self._testing.forget()
        self.update_soon()


def _steps(
    current: CurrentNetwork, dataset: Dataset, image_set: ImageSet, certainty: Certainty | None, temperature: float
) -> Iterator[tuple[CurrentNetwork, Answers] | None]:
    """Yield None until it yields the answers, and whose they are."""
    chosen = choose_images(dataset, image_set, (current.config or TrainingConfig()).validation_share)
    images, labels = chosen.images[chosen.indices], chosen.labels[chosen.indices]
    network = current.network.twin()
    for answers in answering_steps(network, images, labels, certainty=certainty, temperature=temperature):
        yield None if answers is None else (current, answers)


def _counted(
    steps: Iterator[tuple[CurrentNetwork, Answers] | None],
) -> Iterator[tuple[CurrentNetwork, SelectionFigures] | None]:
    """Yield None until it yields the figures of the answers, and whose they are."""
    for result in steps:
        yield None if result is None else (result[0], SelectionFigures.of(result[1], result[0].network.output_size))


def _tested(
    steps: Iterator[tuple[CurrentNetwork, Answers] | None], asked: float
) -> Iterator[tuple[CurrentNetwork, MeasuredTest] | None]:
    """Yield None until it yields the figures of the test, by the certainty that is asked and by the program's own limit."""
    for result in steps:
        if result is None:
            yield None
        else:
            current, answers = result
            yield current, MeasuredTest(asked, answers.asked(asked), answers.by_own_limit())
