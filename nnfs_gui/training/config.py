"""What a run is asked to do: frozen hyperparameters that cannot be built wrong."""

import dataclasses
import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import ActivationKind, Initializer

MOST_HIDDEN_LAYERS = 10
MOST_NEURONS = 4096
MOST_PARAMETERS = 4_000_000


class ConfigError(ValueError):
    """A setting is impossible; the message says what was expected and what came."""


class LossKind(StrEnum):
    CROSS_ENTROPY = "cross-entropy"
    MSE = "mse"


class OptimizerKind(StrEnum):
    SGD = "sgd"
    RMSPROP = "rmsprop"
    ADAM = "adam"


# the settings that belong to one optimizer alone
KNOBS: dict[OptimizerKind, tuple[str, ...]] = {
    OptimizerKind.SGD: ("momentum", "nesterov"),
    OptimizerKind.RMSPROP: ("decay",),
    OptimizerKind.ADAM: ("beta1", "beta2"),
}
assert set(KNOBS) == set(OptimizerKind)


class Schedule(StrEnum):
    """How the learning rate changes in the course of a run."""

    CONSTANT = "constant"
    COSINE = "cosine"
    STEP = "step"

    def factor(self, done: float) -> float:
        """Return what the learning rate is multiplied by when the share `done` of the run, 0 to 1, lies behind.

        cosine: (1 + cos(pi done)) / 2 falls gently from 1 to 0 (Loshchilov and Hutter 2017, eq. 5, without restarts).
        step:   a tenth from half of the run on, a hundredth in its last quarter (He et al. 2016, sec. 4.2).
        """
        match self:
            case Schedule.CONSTANT:
                return 1.0
            case Schedule.COSINE:
                return (1 + math.cos(math.pi * done)) / 2
            case Schedule.STEP:
                return 1.0 if done < 0.5 else 0.1 if done < 0.75 else 0.01


class Precision(StrEnum):
    FLOAT32 = "float32"
    FLOAT64 = "float64"


def _check_whole(name: str, value: Any, low: int, high: int) -> None:
    if type(value) is not int or not low <= value <= high:
        raise ConfigError(f"{name} must be a whole number from {low:,} to {high:,}, got {value!r}.")


def _check_number(name: str, value: Any, low: float, high: float) -> None:
    if type(value) not in (int, float) or not low <= value <= high:  # NaN fails as well
        raise ConfigError(f"{name} must be a number from {low:g} to {high:g}, got {value!r}.")


def _check_switch(name: str, value: Any) -> None:
    if type(value) is not bool:
        raise ConfigError(f"{name} must be true or false, got {value!r}.")


def _convert(config: Any, field: str, kind: type[StrEnum]) -> None:
    """Make a member of what may be its name; a frozen dataclass allows that only by this detour."""
    try:
        object.__setattr__(config, field, kind(getattr(config, field)))
    except ValueError as error:
        raise ConfigError(f"{field} must be one of {', '.join(kind)}, got {getattr(config, field)!r}.") from error


@dataclass(frozen=True, slots=True)
class HiddenLayer:
    """A Dense layer with its activation, between the input and the output."""

    size: int = 128
    activation: ActivationKind = ActivationKind.RELU

    def __post_init__(self) -> None:
        _check_whole("A layer's size", self.size, 1, MOST_NEURONS)
        _convert(self, "activation", ActivationKind)


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """The shape of a network, and how its first weights are drawn."""

    hidden: tuple[HiddenLayer, ...] = (HiddenLayer(),)
    initializer: Initializer = Initializer.HE
    inputs: int = 784
    outputs: int = 10

    def __post_init__(self) -> None:
        if not isinstance(self.hidden, tuple) or not all(isinstance(layer, HiddenLayer) for layer in self.hidden):
            raise ConfigError(f"hidden must be a tuple of HiddenLayer, got {self.hidden!r}.")
        _convert(self, "initializer", Initializer)
        if len(self.hidden) > MOST_HIDDEN_LAYERS:
            raise ConfigError(f"A network has at most {MOST_HIDDEN_LAYERS} hidden layers, got {len(self.hidden)}.")
        _check_whole("The number of inputs", self.inputs, 1, 1_000_000)
        _check_whole("The number of outputs", self.outputs, 2, 1_000)
        if self.parameter_count > MOST_PARAMETERS:
            raise ConfigError(
                f"This network has {self.parameter_count:,} parameters; at most {MOST_PARAMETERS:,} can be trained here. "
                "Make a layer smaller or remove one."
            )

    @property
    def sizes(self) -> tuple[int, ...]:
        """The width of every layer, from the input to the output."""
        return (self.inputs, *(layer.size for layer in self.hidden), self.outputs)

    @property
    def parameter_count(self) -> int:
        return sum(before * after + after for before, after in itertools.pairwise(self.sizes))


@dataclass(frozen=True, slots=True)
class OptimizerConfig:
    """How the parameters follow their gradient. What belongs to another optimizer than `kind` (`KNOBS`) does nothing."""

    kind: OptimizerKind = OptimizerKind.ADAM
    learning_rate: float = 0.001
    schedule: Schedule = Schedule.CONSTANT
    momentum: float = 0.0
    nesterov: bool = False
    decay: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        _convert(self, "kind", OptimizerKind)
        _convert(self, "schedule", Schedule)
        _check_number("The learning rate", self.learning_rate, 0, 100)
        if self.learning_rate == 0:
            raise ConfigError("The learning rate must be greater than 0, got 0.")
        for name in ("momentum", "decay", "beta1", "beta2"):
            _check_number(name, getattr(self, name), 0, 1)
            if getattr(self, name) == 1:
                raise ConfigError(f"{name} must be less than 1, got 1: nothing new would come in.")
        _check_switch("nesterov", self.nesterov)
        if self.kind is OptimizerKind.SGD and self.nesterov and self.momentum == 0:
            raise ConfigError("Nesterov's look-ahead needs a momentum greater than 0.")
        _check_number("The weight decay", self.weight_decay, 0, 1)


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """Everything that decides a run's outcome, apart from the data."""

    network: NetworkConfig = NetworkConfig()
    loss: LossKind = LossKind.CROSS_ENTROPY
    optimizer: OptimizerConfig = OptimizerConfig()
    epochs: int = 10
    batch_size: int = 64
    train_size: int | None = None  # the first so many training images; None for all
    validation_share: float = 0.1
    shuffle: bool = True
    seed: int = 0
    precision: Precision = Precision.FLOAT32
    augmentation: Augmentation | None = None  # how the training images are changed each time they are seen
    label_smoothing: float = 0.0  # the share of each target that is spread evenly over all classes (Szegedy et al. 2016)
    patience: int = 0  # stop after so many epochs without a better validation accuracy; 0 never stops early
    keep_best: bool = False  # end with the network of the epoch that did best on the validation images

    def __post_init__(self) -> None:
        _convert(self, "loss", LossKind)
        _convert(self, "precision", Precision)
        _check_whole("The number of epochs", self.epochs, 1, 1_000_000)
        _check_whole("The batch size", self.batch_size, 1, 1_000_000)
        if self.train_size is not None:
            _check_whole("The number of training images", self.train_size, 1, 1_000_000_000)
        _check_number("The validation share", self.validation_share, 0, 0.9)
        _check_switch("shuffle", self.shuffle)
        _check_whole("The seed", self.seed, 0, 2**31 - 1)
        if self.augmentation is not None and not isinstance(self.augmentation, Augmentation):
            raise ConfigError(f"augmentation must be an Augmentation or None, got {self.augmentation!r}.")
        _check_number("The label smoothing", self.label_smoothing, 0, 0.5)
        _check_whole("The patience", self.patience, 0, 1_000_000)
        _check_switch("keep_best", self.keep_best)
        if self.validation_share == 0 and (self.patience or self.keep_best):
            raise ConfigError("Stopping early and keeping the best epoch need validation images; set a validation share.")

    def fitted(self, dataset: Dataset) -> "TrainingConfig":
        """Return these settings with an input for each pixel and an output for each class. Raises ConfigError."""
        network = dataclasses.replace(self.network, inputs=dataset.inputs, outputs=dataset.classes)
        return dataclasses.replace(self, network=network)

    def to_dict(self) -> dict[str, Any]:
        """Return nested dicts, lists, numbers and strings: what JSON can hold."""
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "TrainingConfig":
        """Build a config from what `to_dict` gave and JSON may have carried. Raises ConfigError."""
        try:
            network = {**values["network"], "hidden": tuple(HiddenLayer(**layer) for layer in values["network"]["hidden"])}
            optimizer = OptimizerConfig(**values["optimizer"])
            necessary = {"loss": values["loss"], "precision": values["precision"]}
            strengths = values.get("augmentation")
            augmentation = None if strengths is None else Augmentation(**strengths)
            parts = {"network": NetworkConfig(**network), "optimizer": optimizer, "augmentation": augmentation}
            return cls(**{**values, **necessary, **parts})
        except ConfigError:
            raise
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ConfigError(f"These are not the settings of a run: {error}.") from error
