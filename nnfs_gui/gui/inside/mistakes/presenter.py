"""Lets the network that answers read a whole set of images, in the background, for the view of its mistakes."""

from collections.abc import Iterator

from PySide6.QtCore import Slot

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.inside.mistakes.view import MistakesView
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.run.network_words import learnt_words
from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, Readings, choose_images, reading_steps
from nnfs_gui.training.config import TrainingConfig

_PATIENCE_MS = 200  # what takes longer is said


class MistakesPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._mistakes = MistakesView()
        super().__init__(self._mistakes, sources)
        self._reading = self._new_task()
        self._reading.succeeded.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._mistakes.set_changed.connect(self._on_set_changed)
        self._mistakes.picture_wanted.connect(sources.requests.picture_wanted)
        self._doubt = ""  # of the figures
        self._shown: object = None  # the subject of the readings that are shown
        self._patience = make_single_shot(self, _PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self.follow_epochs()
        sources.session.dataset_loaded.connect(self._on_set_changed)
        sources.confidence.changed.connect(self.update_soon)

    @Slot()
    def update(self) -> None:
        current, dataset = self._sources.session.current, self._sources.session.dataset
        if current is None or dataset is None:
            self._mistakes.show_sentence(self.tr("Train a network, or open one: what it takes for what appears here."))
            return
        self._mistakes.set_class_names(dataset.class_names)
        config = current.config or TrainingConfig()
        asked = choose_images(dataset, self._mistakes.image_set, config.validation_share, config.train_size)
        if not len(asked.indices):
            self._reading.forget()
            self._patience.stop()
            self._mistakes.show_nothing(obstacles.no_validation(dataset))
            return
        if current.subject != self._shown and not self._patience.isActive():
            self._patience.start()
        is_kept = self._mistakes.image_set is ImageSet.VALIDATION
        self._doubt = learnt_words(current, dataset) if is_kept else ""
        temperature = self._sources.confidence.temperature(current)
        self._reading.ask(_read(current, asked, temperature), of=current.subject)

    @Slot()
    def _on_set_changed(self) -> None:
        self._reading.forget()
        self._patience.start()
        self.update_soon()

    @Slot()
    def _on_patience_over(self) -> None:
        """What is still shown is of other images than those that were chosen, or of another network."""
        if self._sources.session.current is not None:
            self._mistakes.show_nothing(self.tr("The network reads them …"))

    @Slot(object)
    def _on_read(self, result: tuple[object, LabelledImages, Readings]) -> None:
        self._patience.stop()
        self._shown, images, readings = result
        self._mistakes.show_readings(images, readings, self._doubt)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._patience.stop()
        self._mistakes.show_nothing(in_words(error))


def _read(
    current: CurrentNetwork, asked: LabelledImages, temperature: float
) -> Iterator[tuple[object, LabelledImages, Readings] | None]:
    """Yield None until it yields how the images are read, and the subject of that."""
    for readings in reading_steps(current.network.twin(), asked, temperature):
        yield None if readings is None else (current.subject, asked, readings)
