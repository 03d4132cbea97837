"""The pad as what a search for strokes draws on, by all the rules by which ink becomes what the network gets."""

import dataclasses

import numpy as np

from nnfs_gui.gui.draw.digits import PadContent
from nnfs_gui.gui.draw.widgets.ink import Ink, Points
from nnfs_gui.ink.framing import SIDE, Grey, as_grey
from nnfs_gui.ink.strokes import Stroke, draw
from nnfs_gui.inspection.reasons import shortest_stroke
from nnfs_gui.inspection.reasons.shortest_stroke import Canvas


def pad_canvas(content: PadContent, digit: Ink, image: Grey) -> Canvas:
    """Return the canvas of a digit that is a part of what stands on the pad, and is `image` to the network."""
    pixel = content.side / SIDE  # of the network's image, for each of the 28
    pen_width = content.pen_width * pixel
    if digit.picture is not None:
        return Canvas(image, pen_width, _on_picture, lambda stroke: _over(image, stroke, pen_width))
    scale, offset = digit.place(content.pen_width, content.framing)

    def to_pad(points: shortest_stroke.Points) -> Stroke | None:
        on_pad = ((points + 0.5) / pixel - 0.5 - offset) / scale
        return on_pad if ((on_pad >= 0) & (on_pad <= 1)).all() else None

    def with_stroke(stroke: Stroke) -> Grey | None:
        added = dataclasses.replace(content, ink=with_points(content.ink, stroke))
        part = next((part for part in added.split() if _points(stroke) in part.strokes), None)
        if part is None or len(part.strokes) != len(digit.strokes) + 1 or not set(digit.strokes) < set(part.strokes):
            return None  # the pad takes it for a digit of its own, or for a part of another one
        return added.digit(part).image

    return Canvas(image, pen_width, to_pad, with_stroke)


def with_points(ink: Ink, stroke: Stroke) -> Ink:
    """Return strokes with one more."""
    return Ink((*ink.strokes, _points(stroke)))


def _points(stroke: Stroke) -> Points:
    return tuple((x, y) for x, y in stroke.tolist())


def _on_picture(points: shortest_stroke.Points) -> Stroke | None:
    return points


def _over(image: Grey, stroke: Stroke, pen_width: float) -> Grey:
    return np.asarray(np.maximum(image, as_grey(draw([stroke], pen_width, image.shape))))
