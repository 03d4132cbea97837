"""The network as a picture: the image, a column of neurons for each layer, and the strongest connections."""

import itertools
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.colour_maps import (
    ZERO,
    amount_bytes,
    amount_table,
    diverging_table,
    indexed_image,
    ink_table,
    signed_bytes,
)
from nnfs_gui.gui.inside.painting.diagram_state import DiagramState, Neuron
from nnfs_gui.gui.inside.painting.neuron_places import FEW, NeuronPlaces, place_neurons
from nnfs_gui.gui.inside.painting.numbers import SMALL_TYPE, fixed
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.activations import Link
from nnfs_gui.nn import FloatArray

_NAMES_GAP = 6  # pixels between two names, at least
_PICTURE = 0.36  # of the height is the image's side, at most
_POINT_PICTURE = 0.5  # of that, the side of the picture of x, and of y
_PLANE_SHADES = 24  # of x and y, from −1 to 1
_LEAST_PICTURE = 9.0  # pixels, of what a neuron tells on the plane
_LEAST_CROSSED = 4.0  # pixels, of a cell that is crossed out because dropout has left its neuron out
_ANSWERS_WIDTH = 14.0  # characters: room for the digits' names and probabilities
_NAMES_WIDTH = 9.0  # so many more for those of other classes
_WIDEST_LINE = 3.0
_READ_AS_DECIMALS = 0.01  # the largest blame from which on all have three decimals
_LEAST_MARK = 36.0  # pixels, of the line above the stage that is spoken of
_LEAST_LINES = 12.5  # of text, in the height of a diagram in which the digits do not touch
_STEPS = {  # columns to the right, rows down
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Diagram(Painted, QWidget):
    """Shows a state; a neuron can be pointed at, and chosen by a click or the arrow keys; Esc lets it go."""

    pointed = Signal(object)  # Neuron or None
    chosen = Signal(object)  # Neuron or None

    def __init__(self, parent: QWidget | None = None, *, least_lines: float = _LEAST_LINES) -> None:
        """Make a diagram that is at least so many lines of text high; with fewer than it needs, its digits are small."""
        super().__init__(parent)
        self._least_lines = least_lines
        self._state: DiagramState | None = None
        self._places: tuple[NeuronPlaces, ...] = ()
        self._picture = QRectF()
        self._pointed: Neuron | None = None
        self._chosen: Neuron | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(680, 400))

    def minimumSizeHint(self) -> QSize:
        """Return the size in which the digits stand below each other without touching."""
        metrics = self.fontMetrics()
        lines = _LEAST_LINES if self._has_pictures else self._least_lines
        return QSize(50 * character_width(metrics), round(lines * metrics.height()) + self._top + FOCUS_ROOM)

    @property
    def _has_pictures(self) -> bool:
        """Whether there is more to be seen of each neuron than a colour."""
        return self._state is not None and bool(self._state.pictures)

    @property
    def _names_height(self) -> int:
        return self.fontMetrics().height() + 6

    @property
    def _top(self) -> int:
        """Where everything but the names begins, which stand above it."""
        return FOCUS_ROOM + self._names_height

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many neurons each stage has."""
        return () if self._state is None else self._state.sizes

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the neurons of the last stage are called."""
        return () if self._state is None else self._state.class_names

    @property
    def probabilities(self) -> FloatArray | None:
        """What the last stage answers, shape (classes,)."""
        return None if self._state is None else self._state.traces[-1].activation

    @property
    def links(self) -> tuple[tuple[Link, ...], ...]:
        """The connections into each stage that are drawn."""
        return () if self._state is None else self._state.links

    @property
    def crossed_out(self) -> frozenset[Neuron]:
        """The neurons that are switched off, or left out by dropout."""
        return frozenset() if self._state is None else self._state.off

    def activation(self, neuron: Neuron) -> float:
        """Return the activation that a neuron is drawn with."""
        stage, place = neuron
        return 0.0 if self._state is None else float(self._state.traces[stage].activation[place])

    @property
    def chosen_neuron(self) -> Neuron | None:
        """The one with the frame that stays."""
        return self._chosen

    @property
    def caption(self) -> str:
        """What the lines are, and how many of them are left out."""
        if self._state is None:
            return ""
        shown = sum(map(len, self._state.links))
        count = sum(len(trace.inputs) * len(trace.activation) for trace in self._state.traces)
        words = self.tr("Lines are inputs × weights, orange above 0 and purple below: the {0} largest of {1} are drawn.")
        if not self._state.has_activation(0):
            words = self.tr("Lines are weights, orange above 0 and purple below: the {0} largest of {1} are drawn.")
        return words.format(in_figures(shown), in_figures(count))

    def spoken_value(self) -> str:
        if self._state is None:
            return self.tr("empty")
        sizes = ", ".join(in_figures(size) for size in self._state.sizes)
        words = self.tr("Layers of {0} neurons.").format(sizes)
        return words if self._chosen is None else f"{words} {self._neuron_words(self._chosen)}"

    def table_rows(self) -> Iterator[Row]:
        """Yield the activation of each neuron, layer by layer, and what it is blamed for, as far as the diagram shows it."""
        state = self._state
        for stage, trace in enumerate(() if state is None else state.traces):
            assert state is not None
            layer, blame = self.tr("layer {0}").format(stage + 1), state.blame(stage)
            if state.has_activation(stage):
                for neuron, value in enumerate(trace.activation.tolist()):
                    yield self.tr("Activations"), layer, neuron, value
            for neuron, value in enumerate(() if blame is None else blame.tolist()):
                yield "dL/dz", layer, neuron, value

    def frame(self, neuron: Neuron) -> QRectF:
        """Return where a neuron stands."""
        stage, place = neuron
        return self._places[stage].frame(place)

    def show_state(self, state: DiagramState) -> None:
        before, had_pictures = self._state, self._has_pictures
        self._state = state
        if self._has_pictures is not had_pictures:
            self.updateGeometry()
            self._arrange()
        if before is None or before.sizes != state.sizes:
            self.forget_neurons()
            self._arrange()
        elif before.class_names != state.class_names:
            self._arrange()
        self.update()

    def forget_neurons(self) -> None:
        """Put no frame around any neuron any more."""
        self._pointed = None
        self.set_chosen(None)

    def set_chosen(self, neuron: Neuron | None) -> None:
        """Put a frame around a neuron."""
        self._chosen = neuron
        self.update()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Find the places of everything, from the left to the right."""
        if self._state is None:
            return
        sizes = self._state.sizes
        height = self.height() - self._top - FOCUS_ROOM
        side = min(_PICTURE * height, self.width() / (len(sizes) + 2))
        self._picture = QRectF(FOCUS_ROOM + 2, self._top + (height - side) / 2, side, side)
        start, end = self._picture.right(), self.width() - FOCUS_ROOM - self._answers_width(self._state)
        step = (end - start) / len(sizes)
        rooms = [QRectF(start + step * (i + 0.35), self._top, step * 0.6, height) for i in range(len(sizes))]
        rooms[-1].moveRight(end)
        are_pictures = self._has_pictures
        self._places = tuple(
            place_neurons(size, room, are_pictures=are_pictures) for size, room in zip(sizes, rooms, strict=True)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        state = self._state
        if state is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_inputs(painter, state)
            self._paint_current(painter, state)
            self._paint_links(painter, state)
            for stage in range(len(state.traces)):
                self._paint_stage(painter, state, stage)
            self._paint_answers(painter, state)
            self._paint_names(painter, state)
            self._paint_frames(painter)
            paint_focus(painter, self)

    def _paint_inputs(self, painter: QPainter, state: DiagramState) -> None:
        """Paint the image; or x and y, each as what it is at every place of the plane."""
        painter.setPen(self.palette().mid().color())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not state.of_point:
            painter.drawImage(self._picture, indexed_image(state.image.astype(np.uint8), ink_table(self.palette())))
            painter.drawRect(self._picture)
            return
        along = np.linspace(-1, 1, _PLANE_SHADES)
        for source, values in enumerate(np.meshgrid(along, -along)):
            self._paint_picture(painter, self._input_frame(source), values, 1.0)
            painter.setPen(self.palette().text().color())
            words = self.tr("{0} = {1}").format("xy"[source], fixed(float(state.image[source]), 2))
            frame, metrics = self._input_frame(source), painter.fontMetrics()
            line = QRectF(frame.left(), frame.bottom(), metrics.horizontalAdvance(words), metrics.height() + 2)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)

    def _input_frame(self, source: int) -> QRectF:
        """Return where x, the first, or y of a point stands."""
        side = self._picture.width() * _POINT_PICTURE
        top = self._picture.center().y() + (source - 1) * (side + self.fontMetrics().height() + 2 * _NAMES_GAP)
        return QRectF(self._picture.left(), top, side, side)

    def _paint_picture(self, painter: QPainter, frame: QRectF, values: FloatArray, limit: float) -> None:
        """Paint what a neuron tells at each place of the plane, shape (side, side)."""
        painter.drawImage(frame, indexed_image(signed_bytes(values, limit), diverging_table(self.palette())))
        painter.setPen(QPen(self.palette().dark().color(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)

    def _paint_current(self, painter: QPainter, state: DiagramState) -> None:
        """Draw a line in the accent's colour above the stage that is spoken of."""
        if state.current is not None:
            block = self._places[state.current].block
            width = max(block.width(), _LEAST_MARK)
            painter.fillRect(QRectF(block.center().x() - width / 2, self._top - 4, width, 3), self.palette().highlight())

    def _paint_links(self, painter: QPainter, state: DiagramState) -> None:
        table = diverging_table(self.palette())
        for stage, links in enumerate(state.links):
            strongest = max((abs(link.product) for link in links), default=0.0)
            for link in reversed(links):  # the strongest on top
                share = link.product / strongest if strongest else 0.0
                colour = QColor(table[ZERO + round(ZERO * share)])
                painter.setPen(QPen(colour, 0.5 + (_WIDEST_LINE - 0.5) * abs(share)))
                painter.drawLine(
                    self._source_point(state, stage, link.source), self._places[stage].frame(link.target).center()
                )

    def _source_point(self, state: DiagramState, stage: int, source: int) -> QPointF:
        """Return where a connection into a stage begins: at a neuron of the stage before, or at a pixel."""
        if stage > 0:
            return self._places[stage - 1].frame(source).center()
        if state.of_point:
            frame = self._input_frame(source)
            return QPointF(frame.right(), frame.center().y())
        row, column = divmod(source, len(state.image))
        pixel = self._picture.width() / len(state.image)
        return self._picture.topLeft() + QPointF((column + 0.5) * pixel, (row + 0.5) * pixel)

    def _paint_stage(self, painter: QPainter, state: DiagramState, stage: int) -> None:
        places, activations, blame = self._places[stage], state.traces[stage].activation, state.blame(stage)
        if blame is None and not state.has_activation(stage):
            blame = np.zeros_like(activations)  # which is the paper's colour
        if stage == len(state.traces) - 1 and blame is None:
            pixels, table = amount_bytes(activations), amount_table(self.palette())
        else:
            values = activations if blame is None else blame
            limit = float(np.abs(values[np.isfinite(values)]).max(initial=0)) or 1.0
            pixels, table = signed_bytes(values, limit), diverging_table(self.palette())
        border = self.palette().dark().color()
        if state.pictures and blame is None and state.has_activation(stage) and places.side >= _LEAST_PICTURE:
            values = state.pictures[stage]
            limit = float(np.abs(values).max(initial=0)) or 1.0
            for neuron in range(places.count):
                self._paint_picture(painter, places.frame(neuron), values[neuron], limit)
        elif places.count <= FEW:
            for neuron in range(places.count):
                painter.setPen(QPen(border, 1))
                painter.setBrush(QColor(table[pixels[neuron]]))
                painter.drawEllipse(places.frame(neuron))
        else:
            cells = np.full(places.rows * places.columns, ZERO, np.uint8)
            cells[: places.count] = pixels
            image = indexed_image(cells.reshape(places.rows, places.columns), table)
            painter.drawImage(places.block, image)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._paint_grid(painter, places)
        painter.setPen(QPen(self.palette().brightText(), 2))
        if state.by_dropout and places.pitch < _LEAST_CROSSED:
            return  # a half of a large layer would be one red field; that they tell nothing is seen
        for neuron in (place for its_stage, place in state.off if its_stage == stage):
            frame = places.frame(neuron)
            painter.drawLine(frame.topLeft(), frame.bottomRight())
            painter.drawLine(frame.topRight(), frame.bottomLeft())

    def _paint_grid(self, painter: QPainter, places: NeuronPlaces) -> None:
        """Part the cells of a block, if they are large enough for lines between them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self.palette().mid().color())
        block = places.block
        painter.drawRect(block)
        if places.pitch >= 5:
            for row in range(1, places.rows):
                y = block.top() + row * places.pitch
                painter.drawLine(QPointF(block.left(), y), QPointF(block.right(), y))
            for column in range(1, places.columns):
                x = block.left() + column * places.pitch
                painter.drawLine(QPointF(x, block.top()), QPointF(x, block.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_answers(self, painter: QPainter, state: DiagramState) -> None:
        probabilities, blame = state.traces[-1].activation, state.blame(len(state.traces) - 1)
        if len(probabilities) > FEW:  # they stand side by side, with no room for words
            return
        best = int(np.nan_to_num(probabilities).argmax()) if state.has_answer else None
        width = self._answers_width(state) - 26
        font = painter.font()
        if self._places[-1].pitch < painter.fontMetrics().height():
            font.setPointSizeF(font.pointSizeF() * SMALL_TYPE)
        for digit, probability in enumerate(probabilities):
            frame = self._places[-1].frame(digit)
            font.setBold(digit == best)
            painter.setFont(font)
            painter.setPen(self.palette().text().color())
            line = painter.fontMetrics().height()
            words = QRectF(frame.right() + 8, frame.center().y() - line / 2, width, line)
            figure = self.tr("{0} %").format(in_figures(100 * probability, ".0f")) if state.has_answer else ""
            if blame is not None:
                figure = _blame_words(blame, digit)
            widest = self.tr("{0} %").format(100) if blame is None else figure
            room = int(width - painter.fontMetrics().horizontalAdvance(widest) - _NAMES_GAP)
            name = painter.fontMetrics().elidedText(state.class_names[digit], Qt.TextElideMode.ElideRight, room)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)
        painter.setFont(self.font())

    def _answers_width(self, state: DiagramState) -> float:
        characters = _ANSWERS_WIDTH + (0 if state.class_names == DIGITS else _NAMES_WIDTH)
        return characters * character_width(self.fontMetrics())

    def _paint_names(self, painter: QPainter, state: DiagramState) -> None:
        answers = self.tr("digits") if state.class_names == DIGITS else self.tr("classes")
        painter.setPen(self.palette().dark().color())
        middles = [places.block.center().x() for places in self._places]
        room = min((after - before for before, after in itertools.pairwise(middles)), default=self.width()) - _NAMES_GAP
        metrics = painter.fontMetrics()
        for words in (self.tr("layer {0}: {1}"), self.tr("{0}: {1}"), "{1}"):  # the fullest that has room
            names = [words.format(stage, in_figures(places.count)) for stage, places in enumerate(self._places[:-1], 1)]
            if max(map(metrics.horizontalAdvance, names), default=0) <= room:
                break
        for middle, name in zip(middles, [*names, answers], strict=True):
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(
                QRectF(middle - room / 2, FOCUS_ROOM, room, self._names_height), Qt.AlignmentFlag.AlignHCenter, short
            )
        painter.drawText(
            QRectF(self._picture.left(), FOCUS_ROOM, self._picture.width(), self._names_height),
            self.tr("inputs") if self._state is not None and self._state.of_point else self.tr("pixels"),
        )

    def _paint_frames(self, painter: QPainter) -> None:
        for neuron, has_focus in ((self._pointed, False), (self._chosen, shows_focus(self))):
            if neuron is not None:
                paint_frame(painter, self.frame(neuron).adjusted(-3, -3, 3, 3), self.palette(), has_focus=has_focus)

    # --- pointing and choosing ----------------------------------------------------------------------------------------

    def _neuron_at(self, at: QPointF) -> Neuron | None:
        for stage, places in enumerate(self._places):
            neuron = places.neuron_at(at)
            if neuron is not None:
                return stage, neuron
        return None

    def _point(self, neuron: Neuron | None) -> None:
        if neuron != self._pointed:
            self._pointed = neuron
            self.pointed.emit(neuron)
            self.update()

    def _choose(self, neuron: Neuron | None) -> None:
        self.set_chosen(neuron)
        self.chosen.emit(neuron)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._neuron_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        neuron = self._neuron_at(event.position())
        self._choose(None if neuron == self._chosen else neuron)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self._moved(Qt.Key(event.key())) if self._places else None
        if wanted is not None:
            self._choose(wanted)
            announce(self, self._neuron_words(wanted))
        elif event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _moved(self, key: Qt.Key) -> Neuron | None:
        """Return the neuron to which a key leads, or None: Home and End lead within a layer, the pages to the next one."""
        stage, place = (0, 0) if self._chosen is None else self._chosen
        stages = len(self._places)
        others = {
            Qt.Key.Key_Home: (stage, 0),
            Qt.Key.Key_End: (stage, self._places[stage].count - 1),
            Qt.Key.Key_PageUp: (max(stage - 1, 0), 0),
            Qt.Key.Key_PageDown: (min(stage + 1, stages - 1), 0),
            Qt.Key.Key_Return: (stage, place),
            Qt.Key.Key_Enter: (stage, place),
        }
        if key in _STEPS:
            return (0, 0) if self._chosen is None else self._beside(self._chosen, *_STEPS[key])
        return others.get(key)

    def _neuron_words(self, neuron: Neuron) -> str:
        state, (stage, place) = self._state, neuron
        if state is None:
            return ""
        activation = fixed(float(state.traces[stage].activation[place]), 3)
        blame = state.blame(stage)
        if blame is not None:
            activation = self.tr("blamed for {0}").format(_blame_words(blame, place))
        off = "" if neuron not in state.off else self.tr("left out") if state.by_dropout else self.tr("switched off")
        if stage == len(state.traces) - 1:
            words = self.tr("{0}: {1}").format(state.class_names[place], activation)
        else:
            words = self.tr("Neuron {0} of layer {1}: {2}").format(place, stage + 1, activation)
        return ", ".join(filter(None, (words, off)))

    def _beside(self, neuron: Neuron, right: int, down: int) -> Neuron:
        """Return the neuron beside another; at the side of its stage that is one of the next stage, at the same height."""
        stage, place = neuron
        here = self._places[stage]
        beside = here.beside(place, right, down)
        if beside is not None:
            return stage, beside
        if not right or not 0 <= stage + right < len(self._places):
            return neuron
        height = here.frame(place).center().y()
        return stage + right, self._places[stage + right].at_edge(height, at_left=right > 0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            wanted = event.key() == Qt.Key.Key_Escape and self._chosen is not None  # else Esc stops the run
            event.setAccepted(wanted)
            return wanted
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()


def _blame_words(blames: FloatArray, place: int) -> str:
    """Return a blame beside others: with three decimals, or where all are smaller than that, as a power of ten."""
    if float(np.abs(blames).max()) >= _READ_AS_DECIMALS:
        return fixed(float(blames[place]), 3)
    return in_figures(blames[place], ".0e").replace("-", "−") if blames[place] else "0"
