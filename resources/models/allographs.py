"""Writes pen drawings of digit shapes that MNIST hardly holds, for the training of the program's own network.

    python allographs.py FILE.json.gz

Everybody was taught digits in one of several shapes, the allographs: a 1 with a foot or a long up-stroke, a 7 with a bar, a
9 with a hook, an open 4. Each is written here as a curve through a few points, drawn 40 times with the points moved a
little, as by a hand. The same file comes out each time.
"""

import gzip
import itertools
import json
import sys
from pathlib import Path

import numpy as np

COUNT = 40  # drawings of each shape
TREMOR = 4.0  # how far points move, as a standard deviation, where a digit is 100 high
STEPS = 8  # points on a curve between two of those that it goes through

# x to the right, y down, 0 to 100; a * marks a corner, a semicolon where the pen is lifted
SHAPES = {
    1: [
        "22,32 55,5* 55,95",
        "15,40 60,5* 50,95; 18,95 85,95",
        "25,30 55,5* 52,95; 25,94 80,94",
        "20,42 58,5* 40,92* 12,95 82,92",
        "5,66 35,38 70,5* 64,95",
        "2,58 40,32 78,8* 66,95",
        "2,78 14,84 38,62 78,5* 70,50 68,95",
        "5,62 16,74 44,52 74,5* 72,95",
        "10,45 55,8* 58,60 64,95 74,92",
        "50,5 50,95",
        "62,5 40,95",
    ],
    7: [
        "12,8 85,8* 42,95; 28,50 78,50",
        "10,26 14,8* 50,10 85,8* 45,95",
        "8,30 12,10* 85,12* 40,95; 25,54 75,48",
        "15,10 50,14 84,6* 58,50 46,95",
        "12,22 26,8 50,14 82,8* 60,45 50,95; 36,52 80,50",
        "20,12 78,10* 62,95",
        "10,24 16,10* 45,10 72,20 66,52 48,95; 34,56 76,54",
    ],
    9: [
        "76,18 48,5 22,26 42,50 68,38 77,12* 74,60 62,90 36,95 18,84",
        "74,14 44,6 24,30 46,48 72,24* 72,95",
        "76,14 46,5 22,28 44,52 70,36 76,14* 78,64 60,92 36,92 26,78 44,70",
        "70,20 42,8 24,30 48,46 74,18* 66,60 48,95",
        "78,12 40,10 26,34 52,44 76,14* 74,70 50,96 14,88",
        "74,22 50,6 26,24 40,46 66,40* 72,12 76,66 64,94 30,90",
    ],
    8: [
        "76,12 44,6 28,26 52,46 76,70 50,95 24,72 48,48 74,22 72,10",
        "70,6 34,18 48,40 80,66 52,95 22,70 46,42 72,8",
        "62,8 36,22 64,44 80,70 50,95 22,74 40,50 66,14",
        "50,46 28,26 50,5 72,26 50,46 22,70 50,95 78,70 50,46",
        "50,8 26,26 50,45 76,70 50,94 24,70 50,46 74,26 54,8",
    ],
    4: [
        "30,8 18,58 84,58; 64,30 62,95",
        "60,5 12,66* 88,66; 64,40 62,95",
        "66,95 66,5* 10,68* 92,66",
        "26,10 22,54* 78,52; 72,8 70,95",
        "34,8 16,52 46,60 74,48; 70,12 66,95",
    ],
    2: [
        "20,26 48,5 76,26 52,62 18,94* 86,94",
        "22,24 50,5 74,26 50,66 20,94 14,82 34,76 60,90 88,92",
        "16,30 44,6 70,22 56,56 16,92* 60,88 88,94",
        "26,34 32,10 64,6 76,30 46,66 22,90 16,80 36,78 66,96 90,84",
        "18,16 78,10* 20,92* 84,92",
    ],
    3: [
        "16,10 78,8* 44,40* 76,54 74,82 48,96 16,88",
        "20,18 52,5 74,22 46,46* 78,68 54,95 16,86",
        "18,14 56,6 70,24 44,44 36,50 48,48 78,64 60,94 18,90",
        "14,8 82,10* 40,38* 80,62 48,94 12,92",
    ],
    5: [
        "78,8 34,8* 28,46* 62,42 78,70 52,95 16,88",
        "34,8 28,46* 60,40 78,68 54,95 18,90; 34,8 80,6",
        "74,10 38,12 34,40 64,52 70,80 44,96 16,86",
        "80,6 40,10* 24,50* 70,52 70,88 20,92",
    ],
    6: [
        "68,6 36,36 24,72 50,95 76,74 52,54 28,72",
        "74,12 50,5 28,40 26,78 54,95 74,72 50,52 26,66",
        "60,5 30,44 30,84 60,92 68,64 42,56 30,70",
        "80,14 46,10 22,50 34,90 66,88 70,60 44,54 26,70",
    ],
    0: [
        "50,5 22,30 24,76 52,95 78,66 72,22 48,6",
        "60,10 28,24 24,74 54,94 78,60 64,16 40,10",
        "44,12 24,44 34,88 66,90 80,48 60,8 36,16",
        "66,16 36,8 20,48 40,94 74,78 76,30 56,6 42,16",
    ],
}


def parse(shape):
    """Return the strokes of a shape: each as points, shape (n, 2), and which of them are corners, shape (n,)."""
    strokes = []
    for stroke in shape.split(";"):
        words = stroke.split()
        points = np.array([[float(number) for number in word.rstrip("*").split(",")] for word in words])
        strokes.append((points, np.array([word.endswith("*") for word in words])))
    return strokes


def curve(points, corners):
    """Return a smooth line through the points, with corners where they are marked (Catmull and Rom 1974)."""
    ends = [0, *np.flatnonzero(corners), len(points) - 1]
    line = [points[:1]]
    for first, last in itertools.pairwise(ends):
        part = points[first : last + 1]
        part = np.concatenate([2 * part[:1] - part[1:2], part, 2 * part[-1:] - part[-2:-1]])
        t = (np.arange(1, STEPS + 1) / STEPS)[:, None]
        for a, b, c, d in zip(part, part[1:], part[2:], part[3:], strict=False):
            line.append(b + t * (c - a) / 2 + t**2 * (a - 2.5 * b + 2 * c - d / 2) + t**3 * (1.5 * (b - c) + (d - a) / 2))
    return np.concatenate(line)


def draw(shape, rng):
    """Return the strokes of a shape as a hand might draw it."""
    return [curve(points + rng.normal(0, TREMOR, points.shape), corners) for points, corners in parse(shape)]


def main() -> None:
    rng = np.random.default_rng(0)
    drawings = [
        {"label": digit, "writer": f"shape {digit}.{number}", "strokes": [s.round(1).tolist() for s in draw(shape, rng)]}
        for digit, shapes in SHAPES.items()
        for number, shape in enumerate(shapes, start=1)
        for _ in range(COUNT)
    ]
    Path(sys.argv[1]).write_bytes(gzip.compress(json.dumps(drawings).encode(), mtime=0))


if __name__ == "__main__":
    main()
