"""Lets the network that answers read what stands on the pad, while one draws and while it learns."""

import dataclasses
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.arrays import Float64Array
from nnfs_gui.article import with_article
from nnfs_gui.data.dataset import DIGITS, Dataset, Images, Points
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.draw.digits import Digit, DigitsReader, PadContent
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.draw.widgets.ink import Ink
from nnfs_gui.gui.draw.widgets.point_plane import AskedPoint
from nnfs_gui.gui.look.class_marks import signed_name
from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_figures
from nnfs_gui.ink.framing import SIDE, FramingSteps, Image

_READ_MS = 33  # the bars move at most 30 times a second


class DrawingRecognizer(QObject):
    """Stands between the panel, which knows no network, and the session, which knows no pad."""

    has_read = Signal()

    def __init__(self, panel: DrawPanel, session: TrainingSession, confidence: ConfidenceService, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._session = session
        self._confidence = confidence
        self._ink = Ink()
        self._digits: list[Digit] = []  # in reading order
        self._point: Points | None = None  # in the place of these, what a network gets of the point that is asked about
        self._reader = DigitsReader()
        self._framing = LatestOnlyTask(self)  # where that takes longer than the window may wait
        self._framing.succeeded.connect(self._on_framed)
        self._looked_at = 0
        self._random = np.random.default_rng()
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._read_again)
        panel.drawing_changed.connect(self._read)
        panel.test_digit_wanted.connect(self._show_test_digit)
        panel.digit_chosen.connect(self._look_at_another)
        session.current_changed.connect(self._read_soon)
        session.dataset_loaded.connect(self._expect)
        confidence.changed.connect(self._read_soon)
        self._read()

    @property
    def image(self) -> Images | None:
        """What the network gets of the digit that is looked at, shape (side, side), or of a point, shape (2,).

        It is None while the pad is blank, or no point is asked about.
        """
        return self._point if self._asks_points else self.picture

    @property
    def picture(self) -> Image | None:
        """The same of a digit alone: None where points are asked about."""
        return self._digits[self._looked_at].image if self._digits else None

    @property
    def digit(self) -> Ink:
        """The ink of the digit that is looked at; of a point, only its label is known."""
        return self._digits[self._looked_at].ink if self._digits else self._ink

    @property
    def content(self) -> PadContent | None:
        """What stands on the pad, of which that digit is a part, and how it is read; None before anything was read."""
        return self._reader.content

    def shutdown(self) -> None:
        """Drop what is framed in the background, and wait for it."""
        self._framing.shutdown()

    @Slot(object)
    def _expect(self, dataset: Dataset) -> None:
        """Read what is drawn as one of the classes of this data set from now on."""
        self._panel.set_class_names(self._shown_names)
        if self._panel.pad.ink.is_framed:  # an image of the data set that is gone
            self._panel.pad.clear()
        self._read()

    @Slot()
    def _read_soon(self) -> None:
        """Read in a moment, with the network that answers then; there may be a thousand new ones a second."""
        self._throttle.soon(_READ_MS)

    @Slot()
    def _read(self) -> None:
        """Show what the network reads on the pad, whose ink, pen or framing has changed."""
        panel, dataset = self._panel, self._session.dataset
        if self._asks_points:
            self._framing.forget()
            self._take_point()
            return
        side = SIDE if dataset is None else dataset.side
        content = PadContent(panel.pad.ink, panel.pen_width, panel.framing, side, self._expects_digits)
        digits = self._reader.frame_at_once(content)
        if digits is None:
            self._framing.ask(self._reader.steps(content), content)
        else:
            self._framing.forget()
            self._take(content, digits)

    def _take_point(self) -> None:
        """Look at the point of the plane that is asked about, if there is one."""
        asked = self._panel.plane.asked
        self._ink = Ink(label=None if asked is None else asked.label)
        self._digits, self._point = [], None if asked is None else asked.inputs
        self._session.watch(self, asked is not None)
        self._look_at(0)

    @Slot(object)
    def _on_framed(self, framed: tuple[PadContent, list[Digit]]) -> None:
        self._take(*framed)

    def _take(self, content: PadContent, digits: list[Digit]) -> None:
        """Look at these digits: at the one that was drawn last, or at the one before where only the framing has changed."""
        place = self._looked_at if content.ink is self._ink and self._looked_at < len(digits) else None
        self._reader.remember(content, digits)
        self._ink, self._digits = content.ink, digits
        self._session.watch(self, bool(digits))
        self._look_at(self._newest_digit() if place is None else place)

    @Slot()
    def _read_again(self) -> None:
        """Show what the network that answers now makes of the same ink."""
        self._show_answer()
        self.has_read.emit()

    @Slot(int)
    def _look_at_another(self, place: int) -> None:
        """Look at another one of several digits."""
        if place < len(self._digits):
            self._look_at(place)

    @property
    def _expects_digits(self) -> bool:
        """Whether what is drawn is to be digits, of which there may be several side by side."""
        return self._session.dataset is None or self._session.dataset.shows_digits

    @property
    def _asks_points(self) -> bool:
        return self._session.dataset is not None and self._session.dataset.shows_points

    @property
    def _shown_names(self) -> Sequence[str]:
        """What the classes are called in the answer: those of points with their marks."""
        names = self._names
        return [signed_name(label, name) for label, name in enumerate(names)] if self._asks_points else names

    @property
    def _names(self) -> Sequence[str]:
        return self._session.dataset.class_names if self._session.dataset else DIGITS

    def _truth(self, label: int) -> str:
        asked = self._panel.plane.asked
        if self._asks_points:
            words = self.tr("Training point of class {0}")
            if asked is not None and asked.is_test:
                words = self.tr("Test point of class {0}")
        elif not self._is_of_test:
            words = self.tr("Image, true label {0}")
        elif self._names == DIGITS:
            words = self.tr("Test digit, true label {0}")
        else:
            words = self.tr("Test image, true label {0}")
        return words.format(self._names[label])

    @property
    def _is_of_test(self) -> bool:
        """Whether what stands on the pad is an image of the test set, whose memory it then is."""
        dataset, picture = self._session.dataset, self._ink.picture
        return dataset is not None and picture is not None and np.shares_memory(picture, dataset.test_images)

    @Slot()
    def _show_test_digit(self) -> None:
        """Put a random test digit and its label on the pad."""
        dataset = self._session.dataset
        if dataset is not None:
            index = int(self._random.integers(len(dataset.test_images)))
            if dataset.shows_points:
                x, y = dataset.test_images[index].tolist()
                self._panel.plane.ask(AskedPoint(x, y, int(dataset.test_labels[index]), is_test=True))
                return
            self._panel.pad.set_picture(dataset.test_images[index], int(dataset.test_labels[index]))

    def _newest_digit(self) -> int:
        """Return the place of the digit that the last stroke belongs to."""
        if not self._ink.strokes:
            return 0
        last = self._ink.strokes[-1]
        return next((place for place, digit in enumerate(self._digits) if last in digit.ink.strokes), 0)

    def _look_at(self, place: int) -> None:
        panel = self._panel
        self._looked_at = place
        panel.show_steps(self._steps())
        panel.set_correctable(self.digit.is_own)
        panel.guide.set_has_ink(bool(self._ink.strokes))  # a picture shows nobody's hand
        self._read_again()

    def _steps(self) -> FramingSteps | None:
        """Return how the ink that is looked at becomes the image that the network gets."""
        image = self.picture
        if image is None:
            return None
        return dataclasses.replace(self.digit.steps(self._panel.pen_width, self._panel.framing), centred=image)

    def _show_answer(self) -> None:
        panel, current = self._panel, self._session.current
        if self.image is None:
            hint = self.tr("Draw a digit.") if self._expects_digits else self.tr("Draw something.")
            if self._asks_points:
                hint = (
                    self.tr("To ask about a place, choose “Ask” and click there.")
                    if panel.plane.own is not None  # where a click draws, unless it is told to ask
                    else self.tr("Click on the plane to ask about a place.")
                )
            panel.show_answer((), 0, None, hint if current else self.tr("No network yet: press Train."))
            return
        label = "" if self._ink.label is None else self._truth(self._ink.label)
        if current is None:
            hint = self.tr("Nobody here can read yet. Press Train: it takes seconds.")
            panel.show_answer((), 0, None, label or hint)
            return
        try:
            if self._asks_points and self._point is not None:
                self._show_answer_for_point(current, label, self._point)
            else:
                self._show_readings(current, label)
        except OverflowError:
            panel.show_answer((), 0, None, self.tr("Its weights have grown too large to calculate with."))

    def _show_answer_for_point(self, current: CurrentNetwork, label: str, point: Points) -> None:
        readings = self._confidence.read(current, point[None])
        answer, probabilities = int(readings.classes[0]), readings.probabilities[0]
        caption = label if label or readings.sure[0] else self._most_likely(probabilities)
        self._panel.show_answer([answer if readings.sure[0] else None], 0, probabilities.tolist(), caption)

    def _show_readings(self, current: CurrentNetwork, label: str) -> None:
        images = np.stack([digit.image for digit in self._digits])
        frayed = np.array([digit.is_frayed for digit in self._digits])
        readings = self._confidence.read(current, images, frayed)
        probabilities, is_sure = readings.probabilities[self._looked_at], readings.sure[self._looked_at]
        best, second = np.argsort(probabilities)[::-1][:2]
        if label:
            caption = label
        elif self._digits[self._looked_at].is_frayed:
            words = self.tr("Perhaps {0}; but a stroke of it breaks off, so that something is missing.")
            caption = words.format(self._class_in_words(best))
        elif not is_sure and self._confidence.certainty_of(current) is None:
            caption = self._most_likely(probabilities)
        elif not is_sure:
            names = [self._class_in_words(place) for place in (best, second)]
            words = self.tr("Perhaps {0}, or {1}; or none of its classes.")
            if self._expects_digits:
                words = self.tr("Perhaps {0}, or {1}; or no digit at all.")
            caption = words.format(*names)
        elif len(self._digits) > 1:
            caption = self.tr("%Ln digit(s). Click one, or use the arrow keys.", "", len(self._digits))
        else:
            caption = ""
        answers = zip(readings.classes.tolist(), readings.sure.tolist(), strict=True)
        digits = [digit if sure else None for digit, sure in answers]
        boxes = [digit.box for digit in self._digits]
        self._panel.show_answer(digits, self._looked_at, probabilities.tolist(), caption, boxes)

    def _most_likely(self, probabilities: Float64Array) -> str:
        """Say what a drawing is sooner than anything else, and how probable that is."""
        place = int(probabilities.argmax())
        share = in_figures(100 * float(probabilities[place]), ".0f")
        return self.tr("Most likely {0}: {1} %").format(self._class_in_words(place), share)

    def _class_in_words(self, place: int) -> str:
        """Return a class as it stands in a sentence: a digit with its article."""
        name = self._names[place]
        return with_article(name, self.tr("a {0}"), self.tr("an {0}")) if self._expects_digits else name
