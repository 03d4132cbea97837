"""What no NumPy trainer can beat: the matrix products of its steps into arrays that stand ready, and nothing else."""

import itertools

import numpy as np
from workloads import Competitor, Run, Workload


def gemm_limit(work: Workload) -> list[Competitor]:
    """For each layer y = x W and dL/dW = x^T dL/dy, and for all but the first dL/dx = dL/dy W^T; all in float32."""
    products = _products(work)

    def prepare(epochs: int) -> Run:
        def run() -> None:
            dot = np.dot
            for _ in range(epochs * work.steps):
                for a, b, out in products:
                    dot(a, b, out=out)

        return run

    return [Competitor("limit", "float32", prepare)]


def _products(work: Workload) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Return the factors and the result of each product of a step, in order."""
    rng = np.random.default_rng(0)
    # x[i] goes into layer i, and dL/dx[i] stands beside it
    x = [rng.standard_normal((work.batch_size, size), np.float32) for size in work.sizes]
    gradients = [rng.standard_normal((work.batch_size, size), np.float32) for size in work.sizes]
    weights = [rng.standard_normal(shape, np.float32) / shape[0] ** 0.5 for shape in itertools.pairwise(work.sizes)]
    layers = range(len(weights))
    products = [(x[i], weights[i], x[i + 1]) for i in layers]
    for i in reversed(layers):
        products.append((x[i].T, gradients[i + 1], np.empty_like(weights[i])))
        if i > 0:
            products.append((gradients[i + 1], weights[i].T, gradients[i]))
    return products
