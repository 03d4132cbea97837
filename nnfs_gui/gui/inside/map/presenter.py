"""Makes the map of many images in the background, and moves the drawing on it while one draws."""

from collections.abc import Iterator
from time import perf_counter

import numpy as np
from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.inside.map.map_plot import MapPoints
from nnfs_gui.gui.inside.map.view import MapView
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.run_names import RunNames
from nnfs_gui.gui.run.network_words import learnt_words, network_words
from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.activations import stages
from nnfs_gui.inspection.maps.image_map import ImageMap, MapMethod, MapRequest, image_map_steps
from nnfs_gui.inspection.maps.map_points import stratified_sample
from nnfs_gui.inspection.maps.trustworthiness import NEIGHBOURS
from nnfs_gui.inspection.maps.tsne import ROUNDS
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, choose_images
from nnfs_gui.training.config import TrainingConfig

_PAUSE_SECONDS = 0.1  # between two maps while one settles

_Shown = tuple[CurrentNetwork | None, ImageMap]  # of which network it is


class MapPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._map = MapView()
        super().__init__(self._map, sources)
        self._sample: tuple[tuple[object, ...], LabelledImages] | None = None  # and what it was taken from
        self._asked: tuple[CurrentNetwork | None, MapRequest] | None = None
        self._shown: _Shown | None = None
        self._is_stopped = False
        self._run_names = RunNames(sources.worker, self)
        self._run_names.told.connect(self._show_words)
        self._mapping = self._new_task()
        self._mapping.stepped.connect(self._on_mapped)
        self._mapping.succeeded.connect(self._on_ended)
        self._mapping.failed.connect(self._on_failed)
        self._map.choice_changed.connect(self._on_choice_changed)
        self._map.again_wanted.connect(self._on_choice_changed)
        self._map.stop_wanted.connect(self._on_stop)
        self._map.picture_wanted.connect(sources.requests.picture_wanted)
        sources.session.dataset_loaded.connect(self.update_soon)
        sources.pad.has_read.connect(self._show_star)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        current, dataset = self._sources.session.current, self._sources.session.dataset
        if dataset is None:
            self._map.show_sentence(self.tr("Each image appears here as a point, near to those like it."))
            return
        self._map.set_network(dataset.class_names, 0 if current is None else len(stages(current.network)))
        sample = self._sampled(dataset, current)
        if not len(sample.indices):
            self._forget()
            self._map.show_figure(obstacles.no_validation_images())
            return
        stage = None if current is None else self._map.stage
        network = None if current is None else current.network.twin()
        request = MapRequest(sample, network, stage, self._map.method, is_judged=not self._is_live)
        if self._goes_on(current, request):
            self._offer_again()
        else:
            self._ask(current, request)

    def _sampled(self, dataset: Dataset, current: CurrentNetwork | None) -> LabelledImages:
        """Return the images that are to be mapped: the same object for as long as they are the same."""
        config = (current and current.config) or TrainingConfig()
        which, count = self._map.image_set, self._map.count
        of = (dataset, which, count, config.validation_share, config.train_size)
        if self._sample is None or self._sample[0] != of:
            chosen = choose_images(dataset, which, config.validation_share, config.train_size)
            self._sample = of, stratified_sample(chosen, count)
        return self._sample[1]

    def _goes_on(self, current: CurrentNetwork | None, request: MapRequest) -> bool:
        """Say whether a t-SNE map of the same images is there or on its way: it does not follow the epochs."""
        if self._asked is None or request.method is MapMethod.PCA or not request.is_like(self._asked[1]):
            return False
        return _subject(current) == _subject(self._asked[0])

    def _ask(self, current: CurrentNetwork | None, request: MapRequest) -> None:
        self._asked, self._is_stopped = (current, request), False
        before = None if self._shown is None else self._shown[1]
        is_tsne = request.method is MapMethod.TSNE
        if is_tsne or before is None or not request.is_like(before.request):
            self._map.show_figure(self.tr("Calculating the map …"))
            self._mapping.forget()
        self._map.show_progress(0.0 if is_tsne else None)
        self._map.offer_again(False)
        self._mapping.ask(_steps(current, request, before), of=(_subject(current), request.method))

    def _forget(self) -> None:
        self._mapping.forget()
        self._asked = self._shown = None
        self._map.show_progress(None)
        self._map.offer_again(False)
        self._map.show_nothing()

    @Slot()
    def _on_choice_changed(self) -> None:
        self._asked = None
        self.update()

    @Slot()
    def _on_stop(self) -> None:
        self._mapping.forget()
        self._is_stopped = True
        self._map.show_progress(None)
        self._map.offer_again(True)
        self._show_words()

    @Slot(object)
    def _on_mapped(self, shown: _Shown) -> None:
        image_map = shown[1]
        if self._asked is None or not image_map.request.is_like(self._asked[1]):
            return
        self._shown = shown
        images = image_map.request.images
        labels = images.labels[images.indices].astype(np.int64)
        answers = image_map.answers
        is_wrong = np.zeros(len(labels), bool) if answers is None else answers != labels
        self._map.show_points(images, MapPoints(image_map.places, labels, is_wrong), self._words_of)
        if image_map.request.method is MapMethod.TSNE:
            self._map.show_progress(image_map.rounds / ROUNDS)
        self._show_words()
        self._show_star()

    @Slot(object)
    def _on_ended(self, _: object) -> None:
        self._map.show_progress(None)
        self._offer_again()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._shown = None
        self._map.show_progress(None)
        self._map.show_nothing()
        self._map.show_figure(in_words(error))

    def _offer_again(self) -> None:
        """Say so where the map is not of the network that answers."""
        current = self._sources.session.current
        if self._shown is not None and not self._mapping.is_busy:
            shown, image_map = self._shown
            is_old = image_map.request.method is MapMethod.TSNE and _key(shown) != _key(current)
            self._map.offer_again(is_old or self._is_stopped)
            self._show_words()

    @Slot()
    def _show_star(self) -> None:
        """Show where the drawing lies; it takes less than a millisecond."""
        image = self._sources.pad.picture
        if self._shown is None or not self._map.isVisible():
            return
        if image is None or image.size != self._shown[1].request.images.images[0].size:
            self._map.plot.set_star(None)
        else:
            self._map.plot.set_star(*self._shown[1].place_of(image.reshape(1, -1) / np.float32(255)))

    # --- words --------------------------------------------------------------------------------------------------------

    def _words_of(self, point: int) -> str:
        assert self._shown is not None
        image_map, names = self._shown[1], self._class_names
        images = image_map.request.images
        label = names[images.labels[images.indices[point]]]
        if image_map.answers is None:
            return self.tr("labelled {0}").format(label)
        answer = names[image_map.answers[point]]
        return self.tr("labelled {0}, read as {1}").format(label, answer)

    @property
    def _class_names(self) -> tuple[str, ...]:
        dataset = self._sources.session.dataset
        return () if dataset is None else dataset.class_names

    @Slot()
    def _show_words(self) -> None:
        if self._shown is None:
            return
        current, image_map = self._shown
        request, is_pca = image_map.request, image_map.request.method is MapMethod.PCA
        sets = {
            ImageSet.VALIDATION: self.tr("{0} validation images"),
            ImageSet.TEST: self.tr("{0} test images"),
            ImageSet.TRAINING: self.tr("{0} training images"),
        }
        parts = [sets[self._map.image_set].format(in_figures(len(request.images.indices)))]
        if current is not None and image_map.answers is not None:
            labels = request.images.labels[request.images.indices]
            wrong = np.count_nonzero(image_map.answers != labels)
            words = self.tr("{0} read wrong by {1}")
            parts.append(words.format(in_figures(wrong), network_words(current, self._run_names.of(current.run_id))))
        share = fixed(100 * image_map.axes.share, 1)
        if is_pca:
            parts.append(self.tr("the two axes hold {0} % of the variance").format(share))
        elif image_map.rounds < ROUNDS:
            parts.append(self.tr("{0} of {1} rounds").format(in_figures(image_map.rounds), in_figures(ROUNDS)))
        if image_map.trustworthiness is not None:
            words = self.tr("trustworthiness {0} ({1} neighbours; 1 is perfect)")
            parts.append(words.format(fixed(image_map.trustworthiness, 3), NEIGHBOURS))
        figure, dataset = " · ".join(parts), self._sources.session.dataset
        if current is not None and dataset is not None and self._map.image_set is ImageSet.VALIDATION:
            figure = f"{figure}. {learnt_words(current, dataset)}".removesuffix(". ")
        self._map.show_figure(figure)
        lost = fixed(100 - 100 * image_map.axes.share, 1)
        self._map.show_meaning(self._meaning_of_pca(lost) if is_pca else self._meaning_of_tsne())

    def _meaning_of_pca(self, lost: str) -> str:
        words = self.tr(
            "PCA is a shadow: images that lie far apart do differ by at least that much. Those that lie together may still "
            "differ, in the {0} % of the variance that this view does not show."
        )
        return words.format(lost)

    def _meaning_of_tsne(self) -> str:
        return self.tr(
            "t-SNE keeps neighbours: images that lie together are alike. How far groups lie apart, how large they are and "
            "where the axes point means nothing."
        )


def _subject(current: CurrentNetwork | None) -> object:
    return None if current is None else current.subject


def _key(current: CurrentNetwork | None) -> object:
    return None if current is None else current.key


def _steps(current: CurrentNetwork | None, request: MapRequest, before: ImageMap | None) -> Iterator[_Shown | None]:
    """Yield maps, a few in a second while one settles, and None in between."""
    last = 0.0
    for image_map in image_map_steps(request, before):
        is_due = image_map is not None and (perf_counter() - last >= _PAUSE_SECONDS or image_map.rounds in (0, ROUNDS))
        if is_due:
            last = perf_counter()
        yield (current, image_map) if is_due and image_map is not None else None
