"""How far one may trust the neighbours that a map shows."""

from collections.abc import Iterator

import numpy as np

from nnfs_gui.nn import FloatArray

NEIGHBOURS = 12
_ROWS = 128


def trustworthiness_steps(points: FloatArray, places: FloatArray, neighbours: int = NEIGHBOURS) -> Iterator[float | None]:
    """Yield None until it yields the trustworthiness of a map, from 0 to 1 (Venna and Kaski 2001).

    `points` have shape (n, dimensions), `places` on the map shape (n, 2). It is 1 where the nearest neighbours on the map
    are all among the nearest of the points; each one that is not costs by how far behind it comes. Raises ValueError
    where there are not more than twice as many points as neighbours.
    """
    count = len(points)
    if count <= 2 * neighbours:
        raise ValueError(f"expected more than {2 * neighbours} points, got {count}")
    squares = np.einsum("ij,ij->i", points, points)
    penalty = 0
    for start in range(0, count, _ROWS):
        rows = np.arange(start, min(start + _ROWS, count))
        own = rows - start, rows
        far = squares - 2 * (points[rows] @ points.T)  # the square of the distance, but for what is the same in a row
        far[own] = -np.inf  # each is its own nearest, at rank 0
        near = ((places[rows, None, 0] - places[:, 0]) ** 2) + ((places[rows, None, 1] - places[:, 1]) ** 2)
        near[own] = np.inf
        shown = np.argpartition(near, neighbours, axis=1)[:, :neighbours]
        for each in np.take_along_axis(far, shown, axis=1).T:
            ranks = np.count_nonzero(far < each[:, None], axis=1)
            penalty += int(np.maximum(ranks - neighbours, 0).sum())
        yield None
    yield 1 - 2 * penalty / (count * neighbours * (2 * count - 3 * neighbours - 1))
