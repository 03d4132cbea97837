"""Strokes that break: a scanner's or a program's threshold leaves specks of what was drawn lightly, and loses the rest."""

import numpy as np

from nnfs_gui.ink.arrays import Chosen, Ink, Mask
from nnfs_gui.ink.components import Components, find_components
from nnfs_gui.ink.neighbourhood import grown

_DARK = 0.25  # of the ink's darkness: a paler speck is grain
_NEXT = 0.1  # of a digit's longer side: no further away is the next speck of a stroke
_LOST = 0.1  # of that side: specks that lead further away show that ink is missing
_CROWDED = 3.0  # times as many specks as where no ink is: or they are dust, which lies everywhere
_SPECK_AREA, _SPECK_SIDE = 0.02, 0.125  # of the largest piece's: what is smaller in both is a speck


def find_specks(pieces: Components, kept: Chosen) -> Chosen:
    """Return which pieces are much smaller than the largest of those that are kept."""
    specks = pieces.areas < _SPECK_AREA * pieces.areas[kept].max()
    return np.asarray(specks & (pieces.sides < _SPECK_SIDE * pieces.sides[kept].max()))


def with_trails(digits: Ink, specks: Ink) -> Ink:
    """Return the ink of digits with the specks that go on where a stroke breaks, one after the other.

    Both have the same shape (height, width), from 0 for paper to 1. Dust is not taken for a trail.
    """
    pieces = find_components(specks > 0)
    if not len(pieces) or not digits.any():
        return digits
    darkest = np.zeros(len(pieces) + 1, np.float32)
    np.maximum.at(darkest, pieces.labels.ravel(), specks.ravel())
    side = int(find_components(digits > 0).sides.max())
    trail = _trail(digits > 0, pieces, darkest[1:] >= _DARK * digits.max(), max(round(_NEXT * side), 1))
    return np.where(pieces.mask(trail), specks, digits)


def _trail(mask: Mask, pieces: Components, dark: Chosen, reach: int) -> Chosen:
    """Return which of the dark pieces are led to from a mask in steps no longer than `reach` pixels."""
    trail = np.zeros(len(pieces), bool)
    searched = mask
    while True:
        near = grown(searched, reach, reach)
        found = dark & ~trail & (np.bincount(pieces.labels[near], minlength=len(pieces) + 1)[1:] > 0)
        if not found.any():
            break
        trail |= found
        searched = searched | pieces.mask(found)
    share = near.mean()
    elsewhere = np.count_nonzero(dark & ~trail) / max(1 - share, share)
    return trail if np.count_nonzero(trail) > _CROWDED * share * elsewhere else np.zeros_like(trail)


def is_frayed(ink: Ink) -> bool:
    """Say whether a stroke of one digit's ink, shape (height, width), ends in specks, so that some of it is missing."""
    pieces = find_components(ink > 0)
    if len(pieces) < 2:
        return False
    specks = find_specks(pieces, np.ones(len(pieces), bool))
    reach = round(_LOST * int(pieces.sides.max()))
    beyond = pieces.mask(specks) & ~grown(pieces.mask(~specks), reach, reach)
    return bool(specks.any() and beyond.any())
