"""The digits on the pad: told apart, and framed as the network gets them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from nnfs_gui.gui.draw.widgets.ink import Box, Ink, Points
from nnfs_gui.ink.framing import Framing, Image
from nnfs_gui.ink.resizing import fit_side

_FEW = 8  # groups of ink are digits whatever their heights
_MOST = 40  # and more than so many are a scribble
_LOWEST, _HIGHEST = 0.4, 2.5  # times the height in the middle: how high digits of one hand are
_OF_SUCH_HEIGHTS = 0.8  # of the groups, or they are a scribble
_LEAST_HEIGHT = 0.02  # of the pad's side: what is lower in the middle are dots or dashes
_AT_ONCE = 8  # digits are framed while the window waits; more are framed in the background


@dataclass(frozen=True, slots=True, eq=False)
class Digit:
    """The ink of one digit, where it is, and the image that the network gets of it, shape (side, side)."""

    ink: Ink
    box: Box
    image: Image
    is_frayed: bool  # ink of it is missing


@dataclass(frozen=True, slots=True)
class PadContent:
    """What stands on the pad, and how it is to be read: two are equal if the same ink is read in the same way."""

    ink: Ink
    pen_width: float
    framing: Framing
    side: int  # of the network's images
    expects_digits: bool  # of which there may be several

    def split(self) -> list[Ink]:
        """Return the ink of each digit in reading order; a scribble stays together, as does what is to be no digit."""
        if self.ink.is_blank:
            return []
        parts = self.ink.split() if self.expects_digits else [self.ink]
        return parts if len(parts) <= _FEW or _are_digits([part.box for part in parts]) else [self.ink]

    def digit(self, part: Ink) -> Digit:
        """Frame one of the parts."""
        return Digit(part, part.box, fit_side(part.image(self.pen_width, self.framing), self.side), part.is_frayed)


class DigitsReader:
    """Frames what stands on the pad, and remembers the digits of the last time: while one draws, only one changes."""

    def __init__(self) -> None:
        self.content: PadContent | None = None  # of the last time
        self._known: Mapping[tuple[Points, ...], Digit] = {}

    def frame_at_once(self, content: PadContent) -> list[Digit] | None:
        """Return the digits, or None where that would take longer than a window may wait."""
        if content.ink.picture is not None and not content.ink.is_framed:
            return None
        known, parts = self._known_for(content), content.split()
        if sum(part.strokes not in known for part in parts) > _AT_ONCE:
            return None
        return [known.get(part.strokes) or content.digit(part) for part in parts]

    def steps(self, content: PadContent) -> Iterator[tuple[PadContent, list[Digit]] | None]:
        """Do the same in the background, a digit at a time: yields None until it yields the content and its digits."""
        known, digits = self._known_for(content), []
        for part in content.split():
            digits.append(known.get(part.strokes) or content.digit(part))
            yield None
        yield content, digits

    def remember(self, content: PadContent, digits: list[Digit]) -> None:
        """Know these digits the next time."""
        self.content, self._known = content, {digit.ink.strokes: digit for digit in digits if digit.ink.strokes}

    def _known_for(self, content: PadContent) -> Mapping[tuple[Points, ...], Digit]:
        last = self.content
        if last is None or (last.pen_width, last.framing, last.side) != (content.pen_width, content.framing, content.side):
            return {}
        return self._known


def _are_digits(boxes: list[Box]) -> bool:
    """Say whether many groups of ink, by their boxes on the pad, are digits and not a scribble: most are about as high."""
    heights = np.array([bottom - top for _, top, _, bottom in boxes])
    middle = float(np.median(heights))
    alike = (heights >= _LOWEST * middle) & (heights <= _HIGHEST * middle)
    return len(boxes) <= _MOST and middle >= _LEAST_HEIGHT and float(alike.mean()) >= _OF_SUCH_HEIGHTS
