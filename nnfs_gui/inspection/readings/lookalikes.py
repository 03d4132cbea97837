"""Classes that look alike, such as o, O and 0, which a network takes for each other again and again.

Of two classes that nobody can tell apart, a reader gets half wrong, whichever it prefers: the shares of both that are taken
for the other have a mean of 50 %. Those that differ have a mean near 0. The mean counts, and not the smaller share, because
a network that cannot tell p from P may as well say P each time.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.training.evaluation import wilson_interval

LEAST_CONFUSED = 0.1  # one in five of what could be; of 62 characters, no pair that people tell apart comes near it


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """Groups of classes that look alike, each with at least two of their numbers; the one with most mistakes first."""

    groups: tuple[tuple[int, ...], ...]
    mistakes: int  # among classes of the same group
    share_of_mistakes: float  # these, of all
    accuracy: float  # where the classes of a group count as one
    interval: tuple[float, float]  # of that


def find_lookalikes(confusion: npt.NDArray[np.int64]) -> Lookalikes:
    """Find the groups in a confusion matrix of shape (classes, classes), a row for each true class.

    Two classes look alike where the shares of both that are taken for the other have a mean of at least LEAST_CONFUSED, at
    the lower ends of their 95 % intervals, so that a few images prove nothing. A group is what hangs together so.
    """
    classes, total = len(confusion), int(confusion.sum())
    counts = confusion.sum(axis=1)
    low = np.zeros((classes, classes))
    for a, b in np.argwhere(confusion).tolist():
        low[a, b] = wilson_interval(int(confusion[a, b]), int(counts[a]))[0]
    alike = (low + low.T) / 2 >= LEAST_CONFUSED
    group_of = np.arange(classes)
    for a, b in np.argwhere(np.triu(alike, 1)).tolist():
        group_of[group_of == group_of[b]] = group_of[a]
    is_mistake = ~np.eye(classes, dtype=bool)
    within = (group_of[:, None] == group_of) & is_mistake
    groups = [np.flatnonzero(group_of == group) for group in np.unique(group_of)]
    told = [(int((confusion * within)[group].sum()), tuple(group.tolist())) for group in groups if len(group) > 1]
    told.sort(key=lambda pair: -pair[0])
    mistakes, among = int(confusion[is_mistake].sum()), int(confusion[within].sum())
    right = total - mistakes + among
    return Lookalikes(
        tuple(group for _, group in told),
        among,
        among / mistakes if mistakes else 0.0,
        right / total,
        wilson_interval(right, total),
    )
