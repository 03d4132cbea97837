"""The directions in which points vary most (principal component analysis, Pearson 1901; Hotelling 1933)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from nnfs_gui.nn import FloatArray

_SPARE = 8  # directions that are searched beside those that are wanted
_ROUNDS = 8


@dataclass(frozen=True, slots=True, eq=False)
class PrincipalAxes:
    """A centre, and directions at right angles to each other, the one with most variance first."""

    mean: FloatArray  # shape (dimensions,)
    axes: FloatArray  # shape (dimensions, count); zeros where the points have fewer directions
    share: float  # of the variance that lies along the axes, from 0 to 1

    def project(self, points: FloatArray) -> FloatArray:
        """Return where points of shape (n, dimensions) lie along the axes, shape (n, count)."""
        projected: FloatArray = (points - self.mean) @ self.axes
        return projected

    def aligned(self, points: FloatArray, before: FloatArray) -> Self:
        """Return the same axes, turned and mirrored so that the points come as near as they can to where they were before.

        `points` have shape (n, dimensions), `before` shape (n, count). It is the orthogonal Procrustes problem (Schoenemann
        1966), and changes no distance.
        """
        left, _, right = np.linalg.svd(self.project(points).T @ (before - before.mean(axis=0)))
        return replace(self, axes=self.axes @ (left @ right).astype(self.axes.dtype))


def principal_axes_steps(points: FloatArray, count: int) -> Iterator[PrincipalAxes | None]:
    """Yield None until it yields the axes of points of shape (n, dimensions), all finite, in their type.

    It searches a block Krylov space (Musco and Musco 2015), which for few axes of thousands of dimensions is many times as
    fast as all eigenvectors of the covariance. Each axis points to where its largest part is positive.
    """
    dimensions = points.shape[1]
    mean = points.mean(axis=0, dtype=np.float64).astype(points.dtype)
    centred = points - mean
    yield None
    width = min(count + _SPARE, dimensions)
    block = np.random.default_rng(0).standard_normal((dimensions, width)).astype(points.dtype)
    blocks: list[FloatArray] = []
    while len(blocks) * width < min(_ROUNDS * width, dimensions):
        block = np.linalg.qr(block)[0]
        blocks.append(block)
        block = centred.T @ (centred @ block)
        yield None
    basis = np.linalg.qr(np.hstack(blocks))[0]
    along = (centred @ basis).astype(np.float64)
    variances, turns = np.linalg.eigh(along.T @ along)
    axes = (basis @ turns[:, ::-1][:, :count].astype(points.dtype)).astype(points.dtype)
    axes *= np.where(np.take_along_axis(axes, np.abs(axes).argmax(axis=0)[None], axis=0) < 0, -1, 1).astype(points.dtype)
    total = float(np.einsum("ij,ij->", centred, centred, dtype=np.float64))
    share = min(float(variances[::-1][:count].sum()) / total, 1.0) if total > 0 else 1.0
    padded = np.zeros((dimensions, count), points.dtype)
    padded[:, : axes.shape[1]] = axes
    yield PrincipalAxes(mean, padded, share)
