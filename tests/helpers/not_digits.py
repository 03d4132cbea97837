"""Drawings that are no digits, as pen strokes: letters, signs, scribbles, dots. They measure; nothing is chosen with them.

Of the alphabet those letters are left out that are a digit to most who see them alone, in some usual way of writing:
O o D Q (0), I l i j (1), Z z (2), S s (5), G b (6), T J (a 7, or a 7 looked at from behind), B (8), g q p P a e (a 9 or a 6,
or a 0 with a stroke), u U v V c C (an open 0 or 6), L t (a slanted 1, a 4 or a 7), y Y (4).
"""

import math

import numpy as np

from nnfs_gui.ink.strokes import frame_strokes


def arc(x, y, rx, ry, start, end):
    """Part of an ellipse around (x, y); angles in degrees, clockwise from the right, since y runs down."""
    angles = np.radians(np.linspace(start, end, 24))
    return list(zip(x + rx * np.cos(angles), y + ry * np.sin(angles), strict=True))


# in a box of 0 to 10 across and 0 to 14 down
LETTERS = {
    "A": [[(0, 14), (5, 0), (10, 14)], [(2, 9), (8, 9)]],
    "E": [[(9, 0), (0, 0), (0, 14), (9, 14)], [(0, 7), (7, 7)]],
    "F": [[(9, 0), (0, 0), (0, 14)], [(0, 7), (7, 7)]],
    "H": [[(0, 0), (0, 14)], [(9, 0), (9, 14)], [(0, 7), (9, 7)]],
    "K": [[(0, 0), (0, 14)], [(9, 0), (0, 8), (9, 14)]],
    "M": [[(0, 14), (1, 0), (5, 9), (9, 0), (10, 14)]],
    "N": [[(0, 14), (0, 0), (9, 14), (9, 0)]],
    "R": [[(0, 14), (0, 0), *arc(4, 3.5, 4.5, 3.5, -90, 90), (0, 7)], [(3, 7), (9, 14)]],
    "W": [[(0, 0), (2.5, 14), (5, 4), (7.5, 14), (10, 0)]],
    "X": [[(0, 0), (10, 14)], [(10, 0), (0, 14)]],
    "d": [[*arc(4, 10, 4, 4, -20, -340)], [(8, 0), (8, 14)]],
    "f": [[*arc(7, 3, 3, 3, -30, -180), (4, 14)], [(0, 6), (8, 6)]],
    "h": [[(0, 0), (0, 14)], [(0, 9), *arc(3.5, 9, 3.5, 3, -180, 0), (7, 14)]],
    "k": [[(0, 0), (0, 14)], [(6, 5), (0, 10), (7, 14)]],
    "m": [[(0, 5), (0, 13)], [*arc(2.5, 8, 2.5, 3, -180, 0), (5, 13)], [*arc(7.5, 8, 2.5, 3, -180, 0), (10, 13)]],
    "n": [[(0, 5), (0, 14)], [*arc(4, 9, 4, 4, -180, 0), (8, 14)]],
    "r": [[(0, 5), (0, 14)], [*arc(4, 9, 4, 4, -180, -60)]],
    "w": [[(0, 5), (2.5, 13), (5, 7), (7.5, 13), (10, 5)]],
    "x": [[(0, 5), (9, 14)], [(9, 5), (0, 14)]],
}
SIGNS = {
    "check mark": [[(0, 8), (3, 13), (10, 0)]],
    "cross": [[(5, 0), (5, 12)], [(0, 5), (10, 5)]],
    "heart": [[(5, 12), *arc(2.5, 4, 2.5, 3, 150, 360), *arc(7.5, 4, 2.5, 3, -180, 30), (5, 12)]],
    "house": [[(0, 5), (5, 0), (10, 5)], [(1, 5), (1, 12), (9, 12), (9, 5)]],
    "wave": [[*arc(2, 3, 2, 2, -180, 0), *arc(6, 3, 2, 2, 180, 0), *arc(10, 3, 2, 2, -180, 0), *arc(14, 3, 2, 2, 180, 0)]],
    "smile": [[*arc(5, 5, 5, 5, 0, 360)], [(3, 3), (3, 4)], [(7, 3), (7, 4)], [*arc(5, 6, 2.5, 2, 20, 160)]],
    "asterisk": [[(5, 0), (5, 10)], [(1, 2), (9, 8)], [(9, 2), (1, 8)]],
    "at": [[*arc(5, 5, 2, 2, 0, 360)], [(7, 3), (7, 6), *arc(5, 5, 5, 5, 20, -300)]],
}


def by_hand(strokes, rng):
    """The strokes as a hand would draw them: stretched, slanted, turned, and no line where it was meant."""
    turn, slant = rng.normal(0, 0.1), rng.normal(0, 0.15)
    width, height = np.exp(rng.normal(0, 0.15, 2))
    rotation = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    drawn = []
    for stroke in strokes:
        corners = np.array(stroke, float) + rng.normal(0, 0.25, (len(stroke), 2)) * min(1, 8 / len(stroke))
        corners += rng.normal(0, 0.3, 2)
        at = np.linspace(0, len(corners) - 1, 60)
        points = np.stack([np.interp(at, range(len(corners)), axis) for axis in corners.T], axis=1)
        drawn.append(points @ np.array([[width, 0], [-slant, height]]) @ rotation)
    return drawn


def one_of(shapes, rng):
    return by_hand(shapes[sorted(shapes)[rng.integers(len(shapes))]], rng)


def zigzag(rng):
    count = rng.integers(4, 9)
    x = np.linspace(0, 10, count) + rng.normal(0, 0.4, count)
    y = np.where(np.arange(count) % 2, rng.uniform(4, 12), 0) + rng.normal(0, 0.6, count)
    return [np.stack([x, y] if rng.random() < 0.5 else [y, x], axis=1)]


def spiral(rng):
    angles = np.linspace(0, 2 * np.pi * rng.uniform(2.2, 4), 150)
    return [np.stack([angles * np.cos(angles), angles * np.sin(angles)], axis=1) * rng.uniform(0.7, 1.3, 2)]


def tangle(rng):
    """A line that wanders through a box without an aim, as of a child."""
    points = rng.uniform(0, 10, (rng.integers(7, 14), 2))
    at = np.linspace(0, len(points) - 1, 150)
    smooth = np.stack([np.interp(at, range(len(points)), axis) for axis in points.T], axis=1)
    kernel = np.ones(7) / 7
    return [np.stack([np.convolve(axis, kernel, "valid") for axis in smooth.T], axis=1)]


def hatching(rng):
    """Strokes beside each other, and sometimes across."""
    strokes = [[(i, rng.normal(0, 0.5)), (i + rng.normal(0, 0.5), 8 + rng.normal(0, 0.5))] for i in range(0, 12, 3)]
    if rng.random() < 0.5:
        strokes += [[(-1, i), (10, i + rng.normal(0, 0.5))] for i in (2, 6)]
    return [np.array(stroke) for stroke in strokes]


SCRIBBLES = (zigzag, spiral, tangle, hatching, lambda rng: one_of(SIGNS, rng))


def letters(count, seed=0):
    """Images of letters, shape (count, 28, 28)."""
    rng = np.random.default_rng(seed)
    return np.stack([frame_strokes(one_of(LETTERS, rng)) for _ in range(count)])


def scribbles(count, seed=0):
    """Images of scribbles of every kind in turn, shape (count, 28, 28)."""
    rng = np.random.default_rng(seed)
    return np.stack([frame_strokes(SCRIBBLES[i % len(SCRIBBLES)](rng)) for i in range(count)])


def nothing_much():
    """An empty image, one dot, and a few pen widths of ink that a slip of the hand leaves."""
    dot = np.array([[3.0, 3.0]])
    return np.stack([frame_strokes([]), frame_strokes([dot]), frame_strokes([dot, dot])])
