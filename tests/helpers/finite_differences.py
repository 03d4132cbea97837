"""Gradients without calculus: slow, plain, and independent of every derivation."""

import numpy as np


def numeric_gradient(function, x, step=1e-6):
    """Return the gradient of function(), a number that depends on the array x, by central differences.

    Each element of x is changed in place and put back.
    """
    gradient = np.empty_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + step
        above = function()
        x[index] = kept - step
        below = function()
        x[index] = kept
        gradient[index] = (above - below) / (2 * step)
    return gradient
