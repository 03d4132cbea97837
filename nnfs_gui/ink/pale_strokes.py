"""Parts of a stroke that are paler than the rest, as a pencil's light strokes or those of a blurred photograph."""

import numpy as np

from nnfs_gui.ink.arrays import Ink, Mask
from nnfs_gui.ink.components import find_components
from nnfs_gui.ink.neighbourhood import darkest_near, grown
from nnfs_gui.ink.paper import smoothed
from nnfs_gui.ink.pen_width import pen_width
from nnfs_gui.ink.ruled_lines import without_ruled_lines

_NEAR = 3.0  # times the pen's width: how far around it a pixel is compared with the darkest ink
_PALEST = 0.5  # of the ink's darkness: a stroke whose middle is paler stays paler
_THIN = 1 / 6  # of the pen's width: what is no wider than twice that, such as a line of paper, is no stroke
_FAINTEST = 0.22  # of the ink's darkness: what is paler hangs together with nothing
_OF_PAPER = 2.5  # times the noise: nor does what is no darker than that


def with_pale_strokes(digits: Ink, contrast: Ink, left_out: Ink, noise: float, limits: tuple[float, float]) -> Ink:
    """Return the ink of digits with what hangs together with it, judged halfway by the darkest ink near it.

    All have the shape (height, width). `contrast` and the standard deviation `noise` of the paper are shares of the darkest
    ink's; `limits` are the contrasts, shares of the darkest near, at which ink begins and is full.
    """
    pen = pen_width(digits)
    reach = max(round(_NEAR * pen), 1)
    outside = left_out > 0
    middles = smoothed(contrast)
    margin = (contrast.shape[0] - middles.shape[0]) // 2
    middles = np.where(outside, 0, np.pad(middles, margin, mode="edge"))
    darkest = np.sqrt(np.maximum(darkest_near(middles, reach), _PALEST))  # halfway: shades of a pencil are not all lost
    found = np.where((contrast > max(_FAINTEST, _OF_PAPER * noise)) & ~outside, contrast, 0)
    pieces = find_components(_wide(without_ruled_lines(found, found) > 0, round(pen * _THIN)))
    of_digits = np.bincount(pieces.labels[digits > 0], minlength=len(pieces) + 1)[1:] > 0
    low, high = limits
    paler = np.clip((contrast / darkest - low) / (high - low), 0, 1)
    return np.where(pieces.mask(of_digits), np.maximum(digits, paler), digits)


def _wide(mask: Mask, reach: int) -> Mask:
    """Return a mask, shape (height, width), without what is at most twice as wide as `reach`: an opening (Serra 1982)."""
    return grown(~grown(~mask, reach, reach), reach, reach)
