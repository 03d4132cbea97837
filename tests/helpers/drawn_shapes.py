"""Shapes as people draw them: curves that are turned, slanted, stretched and shaky, each time anew."""

import numpy as np

CORNERS = {
    "square": [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)],
    "triangle": [(0, -1), (1, 0.8), (-1, 0.8), (0, -1)],
    "star": [(0, -1), (0.6, 0.8), (-0.95, -0.3), (0.95, -0.3), (-0.6, 0.8), (0, -1)],
}
SHAPES = ("circle", *CORNERS)


def draw_shape(name, rng, shake=0.05):
    """Return the strokes of a shape, points from 0 to 1 across a pad."""
    if name == "circle":
        angles = rng.uniform(0, 2 * np.pi) + np.linspace(0, 2 * np.pi * rng.uniform(0.95, 1.05), 40)
        points = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    else:
        corners = np.array(CORNERS[name], float)
        corners[:-1] += rng.normal(0, 2 * shake, corners[:-1].shape)
        corners[-1] = corners[0] + rng.normal(0, shake, 2)
        stops = np.linspace(0, len(corners) - 1, 10 * (len(corners) - 1) + 1)
        points = np.stack([np.interp(stops, np.arange(len(corners)), axis) for axis in corners.T], axis=1)
    angle, slant = rng.normal(0, 0.12), rng.normal(0, 0.12)
    matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ [[1, slant], [0, 1]]
    wobble = np.cumsum(rng.normal(0, shake / 5, points.shape), axis=0)
    points = (points + wobble) * rng.uniform(0.75, 1.2, 2) @ matrix.T
    return [(0.5 + 0.25 * points).clip(0, 1)]
