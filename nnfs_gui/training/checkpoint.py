"""What a run needs to go on as if it had never stopped."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.setting_kinds import PerLayer, Switch
from nnfs_gui.settings import replaced, value_at
from nnfs_gui.training.best_epoch import BestEpoch
from nnfs_gui.training.config import MOST_THREADS, SETTINGS, TrainingConfig
from nnfs_gui.training.network_config import MOST_HIDDEN_LAYERS

_AUGMENTATION, _RATE = "augmentation", "optimizer.learning_rate"
_NAMES = {  # among the numbers, of the settings that may change while a run trains, but for the augmentation's
    key: key.rpartition(".")[2]
    for key, row in SETTINGS.items()
    if row.changes_while_training and key.partition(".")[0] != _AUGMENTATION
}
_BEST = "best"
_THREADS = "threads"
_OPTIMIZER = "optimizer"
_RAW, _AVERAGED = "raw", "averaged_steps"
_NOT_REMEMBERED = (  # what is done beside an optimizer's own rule
    "learning_rate",
    "schedule",
    "warm_up",
    "plateau_factor",
    "plateau_patience",
    "weight_decay",
    "l1",
    "gradient_clipping",
)


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """A run at the end of an epoch: a trainer that resumes from it does every later step bit for bit the same.

    `arrays` holds "parameters", shape (parameter count,), and where there are some, "optimizer", the optimizer's state of
    shape (state vectors, parameter count), and "best", the parameters of the best epoch, all of the run's precision. Where
    weights are averaged, all of these are averages, and "raw", shape (parameter count,), are those that are trained on.
    `numbers` holds the settings that may change while a run trains, such as the learning rate and the augmentation's
    strengths, the optimizer's steps, those that were averaged, the best epoch's figures, how far a schedule has reduced the
    rate, and the number of threads, if the run has begun.

    The random generators need no place here: what is random in an epoch is drawn from the seed and the epoch's number.
    """

    epoch: int
    numbers: Mapping[str, float]
    arrays: Mapping[str, FloatArray]

    @classmethod
    def of(cls, network: Network, config: TrainingConfig, epoch: int = 0) -> Self:
        """Return where a run by this config begins with a network, whose parameters it shares, after so many epochs.

        The optimizer has no memory yet; what may change while a run trains is as in the config.
        """
        numbers = changing_numbers(config) | {"optimizer_steps": 0, _THREADS: 0}
        return cls(epoch, numbers, {"parameters": network.parameters})

    def for_other_settings(self, before: TrainingConfig, after: TrainingConfig) -> Self:
        """Return where another run by these settings goes on from here, after one by the settings `before`.

        The optimizer's memory is kept where it is of use, and so is an average of the weights; where none is wanted any
        more, the run goes on from it. The best epoch is not kept: that is sought among its own. The number of threads is,
        where nothing else is asked for, so that a run by the same settings goes on exactly.
        """
        threads = self.threads if before.threads == after.threads else 0
        numbers = changing_numbers(after) | {"optimizer_steps": 0, _THREADS: threads}
        arrays = {"parameters": self.arrays["parameters"]}
        if keeps_memory(before, after):
            numbers["optimizer_steps"] = self.numbers["optimizer_steps"]
            arrays |= {name: array for name, array in self.arrays.items() if name == _OPTIMIZER}
        if after.averaging and _RAW in self.arrays:
            numbers[_AVERAGED] = self.numbers[_AVERAGED]
            arrays[_RAW] = self.arrays[_RAW]
        return type(self)(self.epoch, numbers, arrays)

    @property
    def threads(self) -> int:
        """On how many threads the run is trained; 0 if the settings are still to say. Raises ValueError."""
        threads = self.numbers.get(_THREADS, 1)  # before it was told, there was one
        if threads not in range(MOST_THREADS + 1):
            raise ValueError(f"it was trained on {threads} threads")
        return int(threads)

    @property
    def augmentation(self) -> Augmentation | None:
        """How images were changed at the end of the epoch. Raises ValueError or TypeError if that is impossible."""
        before = f"{_AUGMENTATION}."
        named = {name: value for name, value in self.numbers.items() if name.startswith(before)}
        return Augmentation(**{name.removeprefix(before): value for name, value in named.items()}) if named else None

    def settings(self, config: TrainingConfig) -> TrainingConfig:
        """Return the run's settings as they were at the end of the epoch: some may be changed while a run trains.

        What is not told, as by an older version of which it could not change, is as in the config. Raises KeyError,
        ValueError or TypeError if the learning rate is missing, or a setting is impossible.
        """
        values: dict[str, Any] = {_RATE: self.numbers[_NAMES[_RATE]], _AUGMENTATION: self.augmentation}
        values |= {key: value for key in _NAMES if (value := self._value(key)) is not None}
        if all(value_at(config, key) == value for key, value in values.items()):
            return config  # of a thousand runs hardly one was changed, and to check settings anew takes longest of all
        switches = [key for key in values if isinstance(SETTINGS[key].kind, Switch)]
        return replaced(config, values | {key: bool(values[key]) for key in switches})

    def _value(self, key: str) -> Any:
        """Return what the numbers tell of a setting, None for nothing: one number, or one for each hidden layer."""
        name = _NAMES[key]
        if not isinstance(SETTINGS[key].kind, PerLayer) or name in self.numbers:
            return self.numbers.get(name)
        each = [number for layer in range(MOST_HIDDEN_LAYERS) if (number := self.numbers.get(f"{name}.{layer}")) is not None]
        return tuple(each) or None

    @property
    def best(self) -> BestEpoch | None:
        """The epoch that had done best on the validation images, where that counts. Raises KeyError if parts are missing."""
        if _BEST not in self.arrays:
            return None
        epoch, accuracy, loss = (self.numbers[f"{_BEST}_{name}"] for name in ("epoch", "accuracy", "loss"))
        return BestEpoch(int(epoch), accuracy, loss, self.arrays[_BEST])


def keeps_memory(before: TrainingConfig, after: TrainingConfig) -> bool:
    """Say whether the optimizer of some settings can go on with the memory of that of others."""
    same = {name: getattr(after.optimizer, name) for name in _NOT_REMEMBERED}
    return dataclasses.replace(before.optimizer, **same) == after.optimizer


def augmentation_numbers(augmentation: Augmentation | None) -> dict[str, float]:
    """Return what stands for an augmentation among a checkpoint's numbers."""
    strengths = {} if augmentation is None else dataclasses.asdict(augmentation)
    return {f"{_AUGMENTATION}.{name}": value for name, value in strengths.items()}


def changing_numbers(config: TrainingConfig) -> dict[str, float]:
    """Return what stands among a checkpoint's numbers for the settings that may change while a run trains."""
    numbers: dict[str, float] = {}
    for key, name in _NAMES.items():
        value = value_at(config, key)
        each = {f"{name}.{layer}": share for layer, share in enumerate(value)} if isinstance(value, tuple) else {name: value}
        numbers |= {told: float(number) for told, number in each.items()}
    return numbers | augmentation_numbers(config.augmentation)


def thread_numbers(threads: int) -> dict[str, float]:
    """Return what stands among a checkpoint's numbers for the number of threads."""
    return {_THREADS: threads}


def best_numbers(best: BestEpoch) -> dict[str, float]:
    """Return what stands for the best epoch among a checkpoint's numbers."""
    return {f"{_BEST}_epoch": best.epoch, f"{_BEST}_accuracy": best.accuracy, f"{_BEST}_loss": best.loss}
