"""Chooses the images that the view of the data shows, and lets the network say which labels it doubts."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from PySide6.QtCore import Slot

from nnfs_gui.data.augmentation import Augmentation, changed_images
from nnfs_gui.data.dataset import Images, Indices
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.data_words import data_title
from nnfs_gui.gui.inside.data.view import VARIANTS, DataView, Order
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.readings.image_summary import ImageSummary, summarize
from nnfs_gui.inspection.readings.mistakes import LabelledImages, Readings, choose_images, reading_steps
from nnfs_gui.nn import Network
from nnfs_gui.training.config import TrainingConfig


class DataPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._data = DataView()
        super().__init__(self._data, sources)
        self._images: LabelledImages | None = None  # that were asked for
        self._names: Sequence[str] = ()
        self._in_grid: tuple[LabelledImages, Indices, Order] | None = None  # those that are shown, and in which order
        self._varied: Images | None = None  # the image that augmentation changes: the first one, or
        self._was_picked = False  # the one that was clicked
        self._strengths: Augmentation | None = None  # how strongly it is changed
        self._rng = np.random.default_rng()
        self._reading, self._summing, self._varying = self._new_task(), self._new_task(), self._new_task()
        self._reading.succeeded.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._summing.succeeded.connect(self._on_summed)
        self._varying.succeeded.connect(self._on_varied)
        self._data.variants_wanted.connect(self._vary)
        self._data.choice_changed.connect(self._on_choice_changed)
        self._data.picture_chosen.connect(self._on_picture_chosen)
        sources.session.dataset_loaded.connect(self._on_dataset_loaded)
        sources.confidence.changed.connect(self.update_soon)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        session, current = self._sources.session, self._sources.session.current
        if session.dataset is None:
            return
        self._names = session.dataset.class_names
        self._data.set_class_names(self._names)
        self._data.set_data_name(data_title(session.dataset.name))
        config = (current and current.config) or TrainingConfig()
        chosen = choose_images(session.dataset, self._data.image_set, config.validation_share, config.train_size)
        if not _is_same(chosen, self._images):
            self._summing.ask(_summary(chosen, session.dataset.classes))
        self._images = chosen
        if self._data.order is Order.DOUBTFUL and current is not None and len(chosen.indices):
            temperature = self._sources.confidence.temperature(current)
            self._reading.ask(_read(current.network.twin(), chosen, temperature), of=current.subject)
            if self._in_grid is None or self._in_grid[2] is Order.FILE or not _is_same(chosen, self._in_grid[0]):
                self._show_in_order(chosen)
                self._data.show_words(self.tr("Asking the network which it doubts …"))
        else:
            self._reading.forget()
            self._show_in_order(chosen)
            if not len(chosen.indices):
                self._data.show_words(obstacles.no_validation_images())
            elif self._data.order is Order.DOUBTFUL:
                self._data.show_words(self.tr("Train a network, or open one: it says which labels it doubts."))
        if config.augmentation != self._strengths:
            self._strengths = config.augmentation
            self._vary()

    @Slot()
    def _on_choice_changed(self) -> None:
        self._was_picked = False
        self.update()

    @Slot()
    def _on_dataset_loaded(self) -> None:
        self._was_picked = False
        self.update_soon()

    def _show_in_order(self, chosen: LabelledImages) -> None:
        """Show the images of the class that was chosen as they stand in the file."""
        label, names = self._data.label, self._names
        of_class = chosen.indices if label is None else chosen.indices[chosen.labels[chosen.indices] == label]
        labels = chosen.labels[of_class]
        self._show(chosen, of_class, Order.FILE, lambda place: names[labels[place]])

    def _show(self, chosen: LabelledImages, indices: Indices, order: Order, words: Callable[[int], str]) -> None:
        self._in_grid = chosen, indices, order
        self._data.show_images(chosen.images, indices, words)
        if not len(indices):
            self._varied = None
            self._data.show_variants(chosen.images[:0], "")
        elif not self._was_picked:
            self._vary_image(chosen.images[indices[0]])

    @Slot(object)
    def _on_read(self, result: tuple[LabelledImages, Readings]) -> None:
        chosen, readings = result
        if self._data.order is not Order.DOUBTFUL or not _is_same(chosen, self._images):
            return
        wrong = self.tr("{1} → {0}\nlabelled {1}, read as {0} with {2} % confidence, loss {3}")
        right = self.tr("{1}\nlabelled {1} and read so with {2} % confidence, loss {3}")
        places = readings.doubtful(self._data.label)
        names = self._names

        def words_of(place: int) -> str:
            at = places[place]
            answer, label, loss = readings.answers[at], readings.labels[at], readings.losses[at]
            words = right if answer == label else wrong
            return words.format(
                names[answer], names[label], in_figures(100 * readings.confidences[at], ".0f"), in_figures(loss, ".2f")
            )

        self._show(chosen, readings.indices[places], Order.DOUBTFUL, words_of)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._data.show_words(in_words(error))

    @Slot(object)
    def _on_summed(self, summary: ImageSummary) -> None:
        self._data.show_summary(summary)

    @Slot(int)
    def _on_picture_chosen(self, place: int) -> None:
        if self._in_grid is not None:
            chosen, indices, _ = self._in_grid
            index = indices[place]
            self._was_picked = True
            self._vary_image(chosen.images[index])
            self._sources.requests.picture_wanted.emit(chosen.images[index], int(chosen.labels[index]))

    def _vary_image(self, image: Images) -> None:
        if self._varied is None or not np.array_equal(image, self._varied):
            self._varied = image
            self._vary()

    @Slot()
    def _vary(self) -> None:
        """Change the chosen image as the run does, or where it does not, as it could."""
        if self._varied is not None:
            self._varying.ask(_variants(self._varied, self._strengths or Augmentation(), self._rng))

    @Slot(object)
    def _on_varied(self, images: Images) -> None:
        if self._varied is None:  # none is shown any more
            return
        if self._strengths is not None:
            words = self.tr("As it is, and as it is varied for learning.")
        elif self._sources.session.current is None or self._sources.session.current.config is None:
            words = self.tr("As it is, and as it could be varied for learning.")
        else:
            words = self.tr("As it is, and as it could be varied. This network learns from the images as they are.")
        self._data.show_variants(images, words)


def _read(network: Network, chosen: LabelledImages, temperature: float) -> Iterator[tuple[LabelledImages, Readings] | None]:
    """Yield None until it yields how the images are read."""
    for readings in reading_steps(network, chosen, temperature):
        yield None if readings is None else (chosen, readings)


def _variants(image: Images, strengths: Augmentation, rng: np.random.Generator) -> Iterator[Images]:
    """Yield an image, and after it others that are made of it."""
    changed = changed_images(image[None].repeat(VARIANTS - 1, axis=0), strengths, rng)
    yield np.concatenate([image[None], changed])


def _summary(chosen: LabelledImages, classes: int) -> Iterator[ImageSummary]:
    yield summarize(chosen, classes)


def _is_same(one: LabelledImages, other: LabelledImages | None) -> bool:
    """Say whether both are the same images of the same file."""
    return other is not None and one.images is other.images and np.array_equal(one.indices, other.indices)
