"""What of a picture's ink is no digit's is left out: stains, specks, the page's edges, scraps of what stands beside."""

import functools
import math

import numpy as np

from nnfs_gui.ink.arrays import Chosen, Ink, Mask
from nnfs_gui.ink.broken_strokes import find_specks, with_trails
from nnfs_gui.ink.components import Components, find_components
from nnfs_gui.ink.neighbourhood import grown
from nnfs_gui.ink.pen_width import pen_width
from nnfs_gui.ink.ruled_lines import without_ruled_lines

_PALE = 0.25  # of the ink's darkness: what is nowhere darker is a stain or a fold of the paper
_RIM = 2  # pixels: the soft edge of a stroke is at least as wide
_SIDE_COVERED = 0.5  # of the picture's side: what covers more of it is an edge of the page
_OUTSIDE = 0.5  # of its ink lies between a side and its inner edge
_LEAST_SIDE = 0.05  # of the picture's longer side: what is smaller is no reason to take something else for the page's edge
_FRAMED = 0.15  # of a frame's longer side: what is larger and lies within it is what it is drawn around
_DIRECTIONS, _CLOSED = 36, 0.9  # a frame is seen in as large a share of the directions
_MOST_PIECES = 500  # in which frames are looked for
_SCRAP = 0.5  # of the largest piece's side: what is smaller and touches the border is a scrap of what stands beside


def digits_alone(ink: Ink, faint: Ink) -> Ink:
    """Return the ink of digits in all that was found, shape (height, width), from 0 for paper to 1: the rest is 0.

    `faint`, of the same shape, has more ink, which is as pale as the lines of paper are.
    """
    ink = without_ruled_lines(_without_pale(ink), faint)
    pieces = find_components(ink > 0)
    if len(pieces) < 2:
        return ink
    kept = ~_page_edges(ink, pieces) & ~_frames(pieces)
    kept &= ~_scraps(pieces, kept)
    specks = kept & find_specks(pieces, kept)
    return with_trails(np.where(pieces.mask(kept & ~specks), ink, 0), np.where(pieces.mask(specks), ink, 0))


def _without_pale(ink: Ink) -> Ink:
    """Return the ink without what is pale and lies further from darker ink than a stroke is wide."""
    near = ink >= _PALE * ink.max()
    reach = max(_RIM, math.ceil(pen_width(np.where(near, ink, 0))))
    return np.where(grown(near, reach, reach), ink, 0)


def _page_edges(ink: Ink, pieces: Components) -> Chosen:
    """Return which pieces lie along a side of the picture, most of their ink between it and their inner edge.

    Unlike them, a digit that is cut out tightly touches the sides in few places. Where nothing else is left, nothing is one.
    """
    along = np.zeros(len(pieces), bool)
    for side in (pieces.labels[0], pieces.labels[-1], pieces.labels[:, 0], pieces.labels[:, -1]):
        along |= np.bincount(side, minlength=len(pieces) + 1)[1:] >= _SIDE_COVERED * len(side)
    edge = along & (
        np.bincount(pieces.labels[_from_the_border(ink > 0)], minlength=len(pieces) + 1)[1:] >= _OUTSIDE * pieces.areas
    )
    rest = ~edge & (pieces.sides >= _LEAST_SIDE * max(ink.shape))
    if not rest.any() or _sides_touched(pieces, rest).sum() > 1:
        return np.zeros(len(pieces), bool)
    return edge


def _frames(pieces: Components) -> Chosen:
    """Return which pieces go around another one that is large enough for a digit, in whatever shape."""
    frames = np.zeros(len(pieces), bool)
    if len(pieces) > _MOST_PIECES:  # grain, or a page full of writing
        return frames
    low, high = pieces.boxes[:, :2], pieces.boxes[:, 2:]
    large = pieces.sides >= _FRAMED * pieces.sides.max()
    for piece in np.flatnonzero(large):
        within = (
            (low > low[piece]).all(axis=1)
            & (high < high[piece]).all(axis=1)
            & (pieces.sides >= _FRAMED * pieces.sides[piece])
        )
        if within.any():
            inner = int(np.flatnonzero(within)[pieces.areas[within].argmax()])
            x, y = (low[inner] + high[inner]) / 2
            rows, columns = np.nonzero(
                pieces.labels[low[piece, 1] : high[piece, 1], low[piece, 0] : high[piece, 0]] == piece + 1
            )
            turns = np.arctan2(rows + low[piece, 1] - y, columns + low[piece, 0] - x) / (2 * np.pi)
            frames[piece] = len(np.unique(np.floor(turns * _DIRECTIONS))) >= _CLOSED * _DIRECTIONS
    return frames


def _from_the_border(mask: Mask) -> Mask:
    """Return which pixels of a mask have nothing but pixels of it between them and one of the four sides."""
    down, across = np.logical_and.accumulate, functools.partial(np.logical_and.accumulate, axis=1)
    return np.asarray(down(mask) | down(mask[::-1])[::-1] | across(mask) | across(mask[:, ::-1])[:, ::-1])


def _scraps(pieces: Components, kept: Chosen) -> Chosen:
    """Return which small pieces touch a side of the picture from which all large ones keep away.

    Where large pieces touch more than one side the picture is cut along the ink, and nothing is a scrap.
    """
    large = kept & (pieces.sides >= _SCRAP * pieces.sides[kept].max())
    taken = _sides_touched(pieces, large)
    if taken.sum() > 1:
        return np.zeros(len(pieces), bool)
    return np.asarray(~large & (_touches(pieces) & ~taken).any(axis=1))


def _sides_touched(pieces: Components, chosen: Chosen) -> Chosen:
    """Return which of the picture's four sides the chosen pieces touch: where it is more than one, it is cut out tightly."""
    return np.asarray(_touches(pieces)[chosen].any(axis=0))


def _touches(pieces: Components) -> Chosen:
    """Return whether each piece touches the left, upper, right and lower side of the picture, shape (pieces, 4)."""
    height, width = pieces.labels.shape
    return np.concatenate([pieces.boxes[:, :2] == 0, pieces.boxes[:, 2:] == (width, height)], axis=1)
