"""Labels of which some are wrong: who learns these as well learns images by heart, and not what tells them apart."""

import numpy as np

from nnfs_gui.data.dataset import Indices, Labels


def with_wrong_labels(labels: Labels, indices: Indices, share: float, classes: int, *, rng: np.random.Generator) -> Labels:
    """Return a copy of labels, shape (n,), in which that share of those at `indices`, shape (chosen,), is wrong.

    A wrong label is that of any other class, each as likely (Zhang et al. 2017, but that none stays right by chance).
    """
    wrong = rng.permutation(indices)[: round(share * len(indices))]
    learnt = labels.copy()
    learnt[wrong] = (labels[wrong] + rng.integers(1, classes, len(wrong))) % classes
    return learnt
