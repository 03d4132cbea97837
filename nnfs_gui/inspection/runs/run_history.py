"""What is kept of a run while one watches it: its figures, and its parameters at the ends of its epochs."""

from collections import deque
from collections.abc import Mapping, Sequence

import numpy as np

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.runs.frames import Frame
from nnfs_gui.inspection.runs.snapshots import SnapshotHistory
from nnfs_gui.nn import FloatArray
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import Text

_MOST_METRICS = 1000


class RunHistory:
    """The epochs of a run, of which it tells what they were and which of them may be compared.

    The parameters of the last two epochs are kept as they are, those of the others as `SnapshotHistory` keeps them, and
    those of epochs that were trained before as frames of a film. None is written to; all have shape (parameter count,).
    `missing` says why there are no earlier epochs, where that is known.
    """

    def __init__(self, epoch: int, parameters: FloatArray, augmentation: Augmentation | None) -> None:
        """Begin with a network as it is after this epoch, and with how its images are changed from now on."""
        self._history = SnapshotHistory(len(parameters))
        self._ends: deque[tuple[int, FloatArray]] = deque(maxlen=2)
        self._metrics: deque[EpochMetrics] = deque(maxlen=_MOST_METRICS)
        self._augmentation = augmentation
        self._mixed: list[int] = []  # the epochs within which the images came to be changed otherwise
        self._film: dict[int, Frame] = {}
        self._exact: dict[int, FloatArray] = {}  # of epochs that were trained before
        self.missing: Text | None = None
        self._take(epoch, parameters)

    # --- what happens -------------------------------------------------------------------------------------------------

    def append(self, metrics: EpochMetrics, parameters: FloatArray, augmentation: Augmentation | None) -> None:
        """Take up an epoch that has just ended, and how its images were changed in the end."""
        self._metrics.append(metrics)
        if augmentation != self._augmentation:
            self._augmentation = augmentation
            self._mixed.append(metrics.epoch)
        self._take(metrics.epoch, parameters)

    def take_over(self, metrics: Sequence[EpochMetrics], augmentation: Augmentation | None) -> None:
        """Take up the figures of epochs that were trained before, and how the images were changed at their start."""
        self._metrics.extend(metrics)
        if augmentation != self._augmentation and metrics:  # somewhere on the way
            self._mixed.append(metrics[-1].epoch)

    def add_film(self, frames: Mapping[int, Frame], exact: Mapping[int, FloatArray] | None = None) -> None:
        """Take up epochs that were trained before: as frames, or the parameters as they were, where those are known."""
        self._film |= frames
        self._exact |= exact or {}

    def go_on(self, epoch: int, parameters: FloatArray) -> None:
        """Begin anew after this epoch, with the parameters that it had, whatever the run ended with."""
        self._history.cut(epoch)
        self._film = {kept: frame for kept, frame in self._film.items() if kept <= epoch}
        self._exact = {kept: exact for kept, exact in self._exact.items() if kept <= epoch}
        while self._ends and self._ends[-1][0] >= epoch:
            self._ends.pop()
        while self._metrics and self._metrics[-1].epoch > epoch:
            self._metrics.pop()
        self._mixed = [mixed for mixed in self._mixed if mixed <= epoch]
        self._take(epoch, parameters)

    # --- what is known ------------------------------------------------------------------------------------------------

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs whose parameters are kept, ascending."""
        if not self._film and not self._exact:
            return self._history.epochs
        return tuple(sorted({*self._history.epochs, *self._film, *self._exact}))

    def nearest(self, epoch: int) -> int:
        """Return the one of `epochs` that is nearest to this one. Raises ValueError where none is kept."""
        return min(self.epochs, key=lambda kept: abs(kept - epoch))

    def parameters(self, epoch: int) -> FloatArray:
        """Return a copy of the parameters at one of `epochs`, in float32. Raises ValueError for any other."""
        if epoch in self._exact:
            with np.errstate(over="ignore"):  # as in `SnapshotHistory`
                return self._exact[epoch].astype(np.float32)
        return self._film[epoch].parameters if self.is_rounded(epoch) else self._history.parameters(epoch)

    def is_rounded(self, epoch: int) -> bool:
        """Say whether the parameters at one of `epochs` are kept in half precision."""
        return epoch in self._film and epoch not in self._exact and epoch not in self._history.epochs

    def before(self, epoch: int) -> FloatArray | None:
        """Return the parameters at the epoch directly before this one, or None where they are not kept, or are rounded."""
        exact = dict(self._ends).get(epoch - 1)
        if exact is None and epoch - 1 in self._history.epochs:
            return self._history.parameters(epoch - 1)
        return exact

    @property
    def last_end(self) -> tuple[int, FloatArray] | None:
        """The last epoch, and the parameters that it ended with; None while no epoch is over."""
        return self._ends[-1] if self._metrics and self._ends else None

    def metrics(self, until: int | None) -> tuple[EpochMetrics, ...]:
        """Return the figures of the last epochs, at most a thousand, up to this one or to the last."""
        return tuple(metrics for metrics in self._metrics if until is None or metrics.epoch <= until)

    def alike_since(self, until: int | None) -> int:
        """Return from which epoch on the images were changed as at this epoch, or the last; beyond it while it is mixed."""
        return 1 + max((mixed for mixed in self._mixed if until is None or mixed <= until), default=0)

    def _take(self, epoch: int, parameters: FloatArray) -> None:
        self._history.append(epoch, parameters)
        self._ends.append((epoch, parameters))
