"""Asks the network that answers why it says so, in the background, while one draws; and searches when the pen rests."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.draw.widgets.ink import Ink
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.why.evidence_picture import Evidence
from nnfs_gui.gui.inside.why.pad_canvas import pad_canvas, with_points
from nnfs_gui.gui.inside.why.searches import Compared, Explained, Turned, compare, explain, turn
from nnfs_gui.gui.inside.why.view import WhyView
from nnfs_gui.gui.session.current_network import CurrentNetwork, NetworkKey
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.ink.framing import SIDE, Grey
from nnfs_gui.inspection.activations import stages
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, choose_images
from nnfs_gui.inspection.reasons.nearest_images import HiddenImages
from nnfs_gui.inspection.reasons.shortest_stroke import TurningStroke
from nnfs_gui.inspection.reasons.smallest_change import Change
from nnfs_gui.nn import Network
from nnfs_gui.training.config import TrainingConfig

_SETTLED_MS = 250  # after which what takes longer than a frame is searched for


class WhyPresenter(Presenter):
    turned = Signal()  # the smallest change of ink that turns the answer was found

    def __init__(self, sources: Sources) -> None:
        self._why = WhyView()
        super().__init__(self._why, sources)
        self._image: Grey | None = None  # that was asked about last
        self._asked: object = None  # what the searches are about
        self._twin: Network | None = None  # with random weights
        self._hidden: tuple[NetworkKey, LabelledImages, HiddenImages] | None = None
        self._images: tuple[Dataset, float, int | None, LabelledImages] | None = None
        self._change: Change | None = None
        self._stroke: TurningStroke | None = None
        self._put: tuple[Ink, int] | None = None  # what was put on the pad, and the class that it was before
        self._answer: int | None = None  # to the drawing that is shown
        self._names: tuple[str, ...] = ()
        self._explaining, self._turning, self._comparing = (self._new_task() for _ in range(3))
        self._explaining.succeeded.connect(self._on_explained)
        self._explaining.failed.connect(self._on_failed)
        self._turning.stepped.connect(self._on_turned)
        self._comparing.stepped.connect(self._on_compared)
        self._settled = make_single_shot(self, _SETTLED_MS)
        self._settled.timeout.connect(self._search)
        self._why.question.choice_changed.connect(self.update_soon)
        self._why.turning.target_changed.connect(self.update_soon)
        self._why.turning.change_wanted.connect(self._on_change_wanted)
        self._why.turning.stroke_wanted.connect(self._on_stroke_wanted)
        self._why.turning.teaching_wanted.connect(self._on_teaching_wanted)
        self._why.picture_wanted.connect(sources.requests.picture_wanted)
        sources.pad.has_read.connect(self._on_read)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        current, image, dataset = self._sources.session.current, self._sources.pad.picture, self._sources.session.dataset
        self._image = image
        if current is None:
            self._forget(self.tr("Train a network, or open one: why it answers what it does appears here."))
            return
        if image is None:
            self._forget(
                self.tr(
                    "Draw on the right: here appears which ink speaks for the answer and which against it, what would turn "
                    "it, and the training images that are most like it. Then change a stroke, and see what happens."
                )
            )
            return
        names = tuple(map(str, range(current.network.output_size))) if dataset is None else dataset.class_names
        if image.size != current.network.input_size or len(names) != current.network.output_size:
            return  # the data set has changed, and the network follows in a moment
        self._names = names
        self._why.set_class_names(names)
        steps = explain(current.network.twin(), image, self._why.question.choice, self._twin)
        self._explaining.ask(steps, of=current.subject)
        self._show_teaching()
        of = current.subject if self._is_live else current.key  # of a network that learns, only the pixels are compared
        asked = (of, image.tobytes(), self._why.turning.target, self._is_live, dataset)
        if asked != self._asked:
            self._asked = asked
            self._forget_found()
            self._settled.start()

    def shutdown(self) -> None:
        self._settled.stop()
        super().shutdown()

    @Slot()
    def _on_read(self) -> None:
        """Follow another drawing at once; another network is followed at the ends of its epochs."""
        if self._sources.pad.picture is not self._image:
            self.update_soon()

    def _forget(self, sentence: str) -> None:
        self._asked = None
        for task in (self._explaining, self._turning, self._comparing):
            task.forget()
        self._settled.stop()
        self._why.show_sentence(sentence)

    def _forget_found(self) -> None:
        self._turning.forget()
        self._change = self._stroke = None
        self._why.show_change(None)
        self._why.show_stroke(None)
        words = self.tr("Searching …")
        if self._is_live:
            words = self.tr("What would turn the answer is searched for when the training pauses or ends.")
        self._why.turning.show_change(words, can_be_put=False)
        self._why.turning.show_stroke("", can_be_put=False)
        current = self._sources.session.current
        if current is not None and (self._hidden is None or self._hidden[0] != current.key):
            self._why.in_layer.show_words(self._no_layer(current) or self.tr("Searching …"))

    def _no_layer(self, current: CurrentNetwork) -> str:
        """Say why there is nothing to compare in the last hidden layer, if there is not."""
        if len(stages(current.network)) < 2:
            return self.tr("This network has no hidden layer.")
        return self.tr("When the training pauses or ends.") if self._is_live else ""

    # --- the answer ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        if self._sources.pad.picture is None or self._sources.session.current is None:
            return
        self._twin = explained.twin or self._twin
        self._answer = explained.answer
        shares = explained.attribution.shares.reshape(explained.image.shape)
        evidence = Evidence(explained.image, shares)
        self._why.show_attribution(evidence, explained.choice, explained.question, explained.attribution, explained.alike)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._why.show_sentence(in_words(error))

    # --- what would turn it, and what is like it ----------------------------------------------------------------------

    @Slot()
    def _search(self) -> None:
        sources = self._sources
        current, dataset = sources.session.current, sources.session.dataset
        image, content = sources.pad.picture, sources.pad.content
        if current is None or image is None or content is None or not self.view.isVisible():
            self._asked, self._stale = None, True  # when it is looked at again
            return
        if not self._is_live:
            canvas = pad_canvas(content, sources.pad.digit, image)
            steps = turn(current.network.twin(), canvas, self._why.turning.target, self._asked)
            self._turning.ask(steps, of=self._asked)
        if dataset is not None:
            self._comparing.ask(self._compare(current, image, dataset), of=(dataset, self._is_live))

    def _compare(self, current: CurrentNetwork, image: Grey, dataset: Dataset) -> Iterator[Compared | None]:
        """Return the steps of a search for the images that are most like this one."""
        config = current.config or TrainingConfig()
        images = self._training_images(dataset, config.validation_share, config.train_size)
        hidden = self._hidden
        known = None
        if hidden is not None and hidden[0] == current.key and hidden[1] is images:
            known = hidden[2]
        key = None if self._no_layer(current) else current.key
        return compare(current.network.twin(), image, images, known, key, self._asked)

    def _training_images(self, dataset: Dataset, validation_share: float, train_size: int | None) -> LabelledImages:
        """Return the images that such a run learns from: the same object as long as they are the same."""
        of = (dataset, validation_share, train_size)
        if self._images is None or self._images[:3] != of:
            self._images = (*of, choose_images(dataset, ImageSet.TRAINING, validation_share, train_size))
        return self._images[3]

    @Slot(object)
    def _on_turned(self, turned: Turned) -> None:
        if turned.of != self._asked:
            return
        turning, answer = self._why.turning, self._answer
        self._change, self._stroke = turned.change, turned.stroke
        self._why.show_change(turned.change)
        if turned.change is None:
            is_already = turning.target is not None and turning.target == answer
            words = self.tr("It is read so already.") if is_already else self.tr("No change of ink was found that turns it.")
            turning.show_change(words, can_be_put=False)
        else:
            self.turned.emit()
            changed = int((turned.change.image != self._image).sum())
            words = self.tr(
                "Smallest change: {0} pixels, together {1} of one pixel's ink (L2). It is then read as {2}, barely."
            )
            name = self._names[turned.change.answer]
            turning.show_change(
                words.format(in_figures(changed), in_figures(turned.change.size, ".2f"), name), can_be_put=True
            )
        self._show_stroke(turned)

    def _show_stroke(self, turned: Turned) -> None:
        turning, stroke, content = self._why.turning, turned.stroke, self._sources.pad.content
        if stroke is None or content is None:
            self._why.show_stroke(None)
            words = self.tr("No straight stroke turns it.") if turned.is_done else self.tr("Searching for a stroke …")
            turning.show_stroke("" if turned.is_done and turning.target == self._answer else words, can_be_put=False)
            return
        self._why.show_stroke(stroke, content.pen_width * content.side / SIDE)
        line = self.tr("Shortest stroke: {0} pixels long. It is then read as {1}.")
        dot = self.tr("Shortest stroke: a dot. It is then read as {1}.")
        words = (line if stroke.length else dot).format(in_figures(stroke.length, ".1f"), self._names[stroke.answer])
        turning.show_stroke(words, can_be_put=True)

    @Slot(object)
    def _on_compared(self, compared: Compared) -> None:
        if compared.hidden is not None and compared.key is not None:
            self._hidden = compared.key, compared.images, compared.hidden
        if compared.of != self._asked:
            return
        images, total = compared.images, len(compared.images.indices)
        if not total:
            self._why.in_pixels.show_words(self.tr("This run learns from no images."))
            self._why.in_layer.show_words("")
            return
        self._why.in_pixels.show_nearest(images, compared.in_pixels, self._names, total)
        if compared.in_layer is not None and compared.hidden is not None:
            self._why.in_layer.show_nearest(images, compared.in_layer, self._names, len(compared.hidden.indices))

    # --- on the pad ---------------------------------------------------------------------------------------------------

    @Slot()
    def _on_change_wanted(self) -> None:
        if self._change is not None:
            self._put_on_pad(Ink(picture=self._change.image, is_read_as_it_is=True))

    @Slot()
    def _on_stroke_wanted(self) -> None:
        stroke, content = self._stroke, self._sources.pad.content
        if stroke is None or content is None:
            return
        if self._sources.pad.digit.picture is None:
            self._put_on_pad(with_points(content.ink, stroke.stroke))
        else:
            self._put_on_pad(Ink(picture=stroke.image, is_read_as_it_is=True))

    def _put_on_pad(self, ink: Ink) -> None:
        right = self._right_class
        if right is not None:
            self._put = ink, right
        self._sources.requests.ink_wanted.emit(ink)

    @property
    def _right_class(self) -> int | None:
        """The class of the drawing on the pad: what it was before it was changed, its label, or else what it is read as."""
        if self._put is not None and self._is_on_pad(self._put[0]):
            return self._put[1]
        label = self._sources.pad.digit.label
        return self._answer if label is None else label

    def _is_on_pad(self, ink: Ink) -> bool:
        digit = self._sources.pad.digit
        return digit is ink if ink.picture is not None else ink.strokes[-1] in digit.strokes

    def _show_teaching(self) -> None:
        dataset, put = self._sources.session.dataset, self._put
        if dataset is not None and not dataset.shows_digits:
            self._why.turning.show_teaching(None, self.tr("Only a network that reads digits can be taught."))
        elif put is None or not self._is_on_pad(put[0]):
            words = self.tr(
                "First put the smallest change or the shortest stroke on the pad.\n"
                "Then you can teach the network what the drawing was before."
            )
            self._why.turning.show_teaching(None, words)
        else:
            self._why.turning.show_teaching(self._names[put[1]], "")

    @Slot()
    def _on_teaching_wanted(self) -> None:
        if self._put is not None and self._is_on_pad(self._put[0]):
            self._sources.requests.correction_wanted.emit(self._put[1])
