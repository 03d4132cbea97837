"""Where the neurons of a layer stand in the diagram: below each other while they are few, in a block when they are many."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

FEW = 20  # neurons that stand below each other as circles
_LARGEST_CIRCLE, _LARGEST_PICTURE, _LARGEST_CELL = 0.055, 0.16, 0.034  # of the room's height


@dataclass(frozen=True, slots=True)
class NeuronPlaces:
    """The frames of a layer's neurons, row by row, `columns` in each."""

    count: int
    columns: int
    side: float  # of a neuron's square frame
    pitch: float  # from the top of one row to that of the next
    left: float
    top: float

    @property
    def rows(self) -> int:
        return -(-self.count // self.columns)

    @property
    def block(self) -> QRectF:
        return QRectF(self.left, self.top, self.columns * self.pitch, self.rows * self.pitch)

    def frame(self, neuron: int) -> QRectF:
        row, column = divmod(neuron, self.columns)
        return QRectF(self.left + column * self.pitch, self.top + row * self.pitch, self.side, self.side)

    def neuron_at(self, at: QPointF) -> int | None:
        column, row = int((at.x() - self.left) // self.pitch), int((at.y() - self.top) // self.pitch)
        neuron = row * self.columns + column
        return neuron if 0 <= column < self.columns and row >= 0 and neuron < self.count else None

    def beside(self, neuron: int, right: int, down: int) -> int | None:
        """Return the neuron so many columns and rows from another, or None if nobody stands there."""
        row, column = divmod(neuron, self.columns)
        there = (row + down) * self.columns + column + right
        return there if 0 <= column + right < self.columns and 0 <= there < self.count else None

    def at_edge(self, y: float, *, at_left: bool) -> int:
        """Return the neuron of the first or the last column that is the nearest to a height."""
        row = min(max(int((y - self.top) // self.pitch), 0), self.rows - 1)
        return min(row * self.columns + (0 if at_left else self.columns - 1), self.count - 1)


def place_neurons(count: int, room: QRectF, *, are_pictures: bool = False) -> NeuronPlaces:
    """Let as many neurons stand in the middle of a room, as large as they fit; pictures may be larger than circles."""
    if count <= FEW:
        largest = (_LARGEST_PICTURE if are_pictures else _LARGEST_CIRCLE) * room.height()
        pitch = min(room.height() / count, largest * 1.5)
        side = min(pitch * 0.8, largest, room.width())
        return NeuronPlaces(count, 1, side, pitch, room.center().x() - side / 2, room.center().y() - count * pitch / 2)
    columns = max(range(1, count + 1), key=lambda columns: _pitch(count, columns, room))
    pitch = min(_pitch(count, columns, room), _LARGEST_CELL * room.height())
    while columns > 1 and _pitch(count, columns - 1, room) >= pitch:  # rather high than wide
        columns -= 1
    rows = -(-count // columns)
    left, top = room.center().x() - columns * pitch / 2, room.center().y() - rows * pitch / 2
    return NeuronPlaces(count, columns, pitch, pitch, left, top)


def _pitch(count: int, columns: int, room: QRectF) -> float:
    return min(room.width() / columns, room.height() / -(-count // columns))
