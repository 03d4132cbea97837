"""Drawings that nobody drew: of all kinds that a hand can make on a pad, and of some that none can."""

import numpy as np

POINTS = (1, 2, 3, 8, 40, 200)


def make_drawings(count, seed=0):
    """Return so many drawings: each is a list of strokes, arrays of shape (points, 2) from 0 to 1 across the pad."""
    random = np.random.default_rng(seed)
    return [[make_stroke(random) for _ in range(random.integers(1, 4))] for _ in range(count)]


def make_stroke(random):
    """Return a curve, a jagged line, a line along an axis, a stroke that stands still, or a dot."""
    points = int(random.choice(POINTS))
    way = np.linspace(0, 1, points)[:, None]
    kind = random.integers(6)
    if kind < 3:  # an arc with waves, as of a digit
        turn = random.uniform(0, 2 * np.pi) + way * random.uniform(-7, 7)
        stroke = np.hstack([np.cos(turn), np.sin(turn * random.choice([1, 2]))]) * random.uniform(0.01, 0.5)
    elif kind == 3:
        stroke = random.normal(size=(points, 2)).cumsum(axis=0) * random.uniform(1e-4, 0.1)
    elif kind == 4:
        stroke = way * random.permutation([random.uniform(0, 1), 0.0])
    else:
        stroke = np.repeat(random.uniform(size=(max(points // 3, 1), 2)), 3, axis=0)
    stroke = stroke + random.uniform(0, 1, 2)
    if random.random() < 0.3:  # as a mouse tells it, in pixels
        stroke = np.rint(stroke * 288) / 288
    return np.clip(stroke, 0, 1)
