"""What a run is asked to do: frozen hyperparameters that cannot be built wrong. Each is declared with its row, once."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.setting_kinds import Choice, ConfigError, Number, Part, PerLayer, Switch, Whole
from nnfs_gui.settings import Condition, Place, Setting, check, collect, replaced, setting, value_at
from nnfs_gui.training.network_config import HiddenLayer, NetworkConfig
from nnfs_gui.training.optimizer_config import BELOW_ONE, MOST_EPOCHS, OptimizerConfig, OptimizerKind
from nnfs_gui.training.schedules import Schedule
from nnfs_gui.words import QT_TRANSLATE_NOOP

__all__ = [  # its parts, and what it raises, are asked of it
    "MOST_EPOCHS",
    "MOST_THREADS",
    "SETTINGS",
    "ConfigError",
    "HiddenLayer",
    "LossKind",
    "NetworkConfig",
    "OptimizerConfig",
    "OptimizerKind",
    "Precision",
    "Schedule",
    "TrainingConfig",
    "Watched",
]

MOST_THREADS = 64  # as many as the BLAS in NumPy's wheels can be asked for


class LossKind(StrEnum):
    """What a network is trained to make small."""

    CROSS_ENTROPY = "cross-entropy"
    MSE = "mse"


class Watched(StrEnum):
    """Which figure of the validation images must get better for a run to go on."""

    ACCURACY = "accuracy"
    LOSS = "loss"


class Precision(StrEnum):
    FLOAT32 = "float32"
    FLOAT64 = "float64"


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """Everything that decides a run's outcome, apart from the data."""

    network: NetworkConfig = NetworkConfig()  # noqa: RUF009  it is frozen
    loss: LossKind = setting(
        LossKind.CROSS_ENTROPY,
        Choice(
            {
                LossKind.CROSS_ENTROPY: QT_TRANSLATE_NOOP("Core", "Cross-entropy"),
                LossKind.MSE: QT_TRANSLATE_NOOP("Core", "Mean squares"),
            }
        ),
        name=QT_TRANSLATE_NOOP("Core", "error"),
        help=QT_TRANSLATE_NOOP("Core", "What training makes small."),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's.",
        ),
        place=Place.RUN,
    )
    optimizer: OptimizerConfig = OptimizerConfig()  # noqa: RUF009  it is frozen
    epochs: int = setting(
        10,
        Whole(1, MOST_EPOCHS),
        name=QT_TRANSLATE_NOOP("Core", "number of epochs"),
        label=QT_TRANSLATE_NOOP("Core", "epochs"),
        help=QT_TRANSLATE_NOOP("Core", "How many times each training image is seen."),
        advice=QT_TRANSLATE_NOOP("Core", "Too few: the error could still fall. Too many: the network learns by heart."),
        words_of_points={
            "help": QT_TRANSLATE_NOOP("Core", "How many times each training point is seen."),
        },
        place=Place.FIRST,
    )
    batch_size: int = setting(
        64,
        Whole(1, 1_000_000),
        name=QT_TRANSLATE_NOOP("Core", "batch size"),
        help=QT_TRANSLATE_NOOP("Core", "How many images are looked at for each step."),
        advice=QT_TRANSLATE_NOOP(
            "Core", "Small batches take many noisy steps; large ones take few steady steps and calculate faster."
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP("Core", "How many points are looked at for each step."),
        },
        place=Place.FIRST,
    )
    averaging: float = setting(  # Polyak and Juditsky 1992
        0.0,
        dataclasses.replace(BELOW_ONE, lowest=QT_TRANSLATE_NOOP("Core", "Off")),
        name=QT_TRANSLATE_NOOP("Core", "weight averaging"),
        label=QT_TRANSLATE_NOOP("Core", "average the weights"),
        help=QT_TRANSLATE_NOOP(
            "Core",
            "Validates, shows and keeps a running mean of the weights, of which this share stays at each step; 0 averages "
            "none.",
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "0.999 calms a validation curve that jumps about, and often reads a little better. Too near 1: it lags behind.\n"
            "The training error stays that of the weights as they are trained.",
        ),
        option="--average",
        place=Place.RUN,
    )
    label_smoothing: float = setting(  # Szegedy et al. 2016
        0.0,
        Number(0, 0.5),
        name=QT_TRANSLATE_NOOP("Core", "label smoothing"),
        help=QT_TRANSLATE_NOOP(
            "Core", "How much of each target is spread evenly over all classes, so that the network is never quite sure."
        ),
        advice=QT_TRANSLATE_NOOP("Core", "0.05 can help on hard data; too high, and it is sure of nothing."),
        place=Place.RUN,
    )
    balanced: bool = setting(
        False,
        Switch(),
        name=QT_TRANSLATE_NOOP("Core", "balance classes"),
        help=QT_TRANSLATE_NOOP(
            "Core", "Lets each image count the more, the fewer its class has: n / (k n_c), of n images in k classes."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "Rare classes are read better, the frequent ones a little worse.\n"
            "The training and the validation error are balanced as well, and cannot be compared with those of other runs.",
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP(
                "Core", "Lets each point count the more, the fewer its class has: n / (k n_c), of n points in k classes."
            ),
        },
        place=Place.RUN,
    )
    input_noise: float = setting(  # Bishop 1995
        0.0,
        Number(0, 10, step=0.05),
        name=QT_TRANSLATE_NOOP("Core", "input noise"),
        help=QT_TRANSLATE_NOOP(
            "Core", "The standard deviation of normal noise on every pixel, from 0 to 1, while it trains; new in each epoch."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "0.1 to 0.3 makes it calmer about grain, as Robustness shows. Too high: it no longer sees the digits."
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP(
                "Core", "The standard deviation of normal noise on x and y while it trains; new in each epoch."
            ),
            "advice": QT_TRANSLATE_NOOP(
                "Core", "0.05 makes the borders between the classes smoother. Too high: the classes run into each other."
            ),
        },
        place=Place.RUN,
        changes_while_training=True,
    )
    dropout: float | tuple[float, ...] = setting(  # Srivastava et al. 2014
        0.0,
        PerLayer(Number(0, 0.95, step=0.1)),
        name=QT_TRANSLATE_NOOP("Core", "dropout"),
        help=QT_TRANSLATE_NOOP(
            "Core", "The share of each hidden layer's neurons that is left out at random in each step, while it trains."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "0.2 to 0.5 keeps a large network from learning by heart; it takes more epochs.\n"
            "As all neurons answer and validate, the training error may well lie above the validation error.",
        ),
        place=Place.RUN,
        changes_while_training=True,
    )
    train_size: int | None = setting(
        None,
        Whole(1, 1_000_000_000, step=1000, none=QT_TRANSLATE_NOOP("Core", "All")),
        name=QT_TRANSLATE_NOOP("Core", "number of training images"),
        label=QT_TRANSLATE_NOOP("Core", "training images"),
        help=QT_TRANSLATE_NOOP("Core", "Train on the first so many images only."),
        advice=QT_TRANSLATE_NOOP("Core", "Few images: fast epochs, but the network does worse on new ones."),
        words_of_points={
            "name": QT_TRANSLATE_NOOP("Core", "number of training points"),
            "label": QT_TRANSLATE_NOOP("Core", "training points"),
            "help": QT_TRANSLATE_NOOP("Core", "Train on the first so many points only."),
            "advice": QT_TRANSLATE_NOOP("Core", "Few points: fast epochs, but the network does worse on new ones."),
        },
        place=Place.RUN,
    )
    wrong_labels: float = setting(  # Zhang et al. 2017
        0.0,
        Number(0, 0.9, unit=QT_TRANSLATE_NOOP("Core", " %"), percent=True, lowest=QT_TRANSLATE_NOOP("Core", "None")),
        name=QT_TRANSLATE_NOOP("Core", "share of wrong labels"),
        label=QT_TRANSLATE_NOOP("Core", "wrong labels"),
        help=QT_TRANSLATE_NOOP(
            "Core", "The share of the training images that gets the label of another class, drawn by the seed."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "With a fifth of them wrong, one sees whether a network learns the rule or each image by heart.\n"
            "The training error is that of these labels; validation and test images keep their true ones.",
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP(
                "Core", "The share of the training points that gets the label of another class, drawn by the seed."
            ),
            "advice": QT_TRANSLATE_NOOP(
                "Core",
                "With a fifth of them wrong, one sees whether a network learns the rule or each point by heart.\n"
                "The training error is that of these labels; validation and test points keep their true ones.",
            ),
        },
        place=Place.RUN,
    )
    drawing_repeats: int = setting(
        6,
        Whole(1, 100),
        name=QT_TRANSLATE_NOOP("Core", "number of times that an epoch shows each drawing"),
        label=QT_TRANSLATE_NOOP("Core", "views of a drawing"),
        help=QT_TRANSLATE_NOOP(
            "Core",
            "How often an epoch shows each pen drawing of the data; varied anew each time where the images are varied.",
        ),
        advice=QT_TRANSLATE_NOOP("Core", "Without drawings among the data it has no meaning."),
        is_for_points=False,
        place=Place.RUN,
    )
    validation_share: float = setting(
        0.1,
        Number(0, 0.9, unit=QT_TRANSLATE_NOOP("Core", " %"), percent=True),
        name=QT_TRANSLATE_NOOP("Core", "validation share"),
        help=QT_TRANSLATE_NOOP(
            "Core", "The share of all images that is kept from training, to see how the network does on new ones."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "Where the validation error rises while the training error falls, it learns by heart."
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP(
                "Core", "The share of all points that is kept from training, to see how the network does on new ones."
            ),
        },
        place=Place.RUN,
    )
    most_minutes: float = setting(
        0.0,
        Number(
            0, 100_000, step=1, decimals=2, unit=QT_TRANSLATE_NOOP("Core", " min"), lowest=QT_TRANSLATE_NOOP("Core", "Never")
        ),
        name=QT_TRANSLATE_NOOP("Core", "most minutes"),
        label=QT_TRANSLATE_NOOP("Core", "stop after"),
        help=QT_TRANSLATE_NOOP(
            "Core", "End the run after the epoch in which so many minutes of training are over; 0 sets no limit."
        ),
        advice=QT_TRANSLATE_NOOP("Core", "Pauses do not count. Schedules are still those of the whole number of epochs."),
        place=Place.RUN,
    )
    patience: int = setting(
        0,
        Whole(
            0,
            1_000_000,
            unit=QT_TRANSLATE_NOOP("Core", " epochs"),
            unit_of_one=QT_TRANSLATE_NOOP("Core", " epoch"),
            lowest=QT_TRANSLATE_NOOP("Core", "Never"),
        ),
        name=QT_TRANSLATE_NOOP("Core", "patience"),
        label=QT_TRANSLATE_NOOP("Core", "stop early after"),
        help=QT_TRANSLATE_NOOP(
            "Core", "End the run after so many epochs in which it did not get better on the validation images; 0 never does."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "Too few: it may stop in a lull. Too many: it goes on although nothing comes of it."
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP(
                "Core",
                "End the run after so many epochs in which it did not get better on the validation points; 0 never does.",
            ),
        },
        place=Place.RUN,
        needs=Condition("validation_share"),
    )
    target_accuracy: float = setting(
        0.0,
        Number(0, 1, unit=QT_TRANSLATE_NOOP("Core", " %"), percent=True, lowest=QT_TRANSLATE_NOOP("Core", "Never")),
        name=QT_TRANSLATE_NOOP("Core", "target accuracy"),
        label=QT_TRANSLATE_NOOP("Core", "stop at accuracy"),
        help=QT_TRANSLATE_NOOP(
            "Core", "End the run after the first epoch that reads so many validation images right; 0 sets no target."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "So one sees how soon settings get there. A target that is too high is never reached."
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP(
                "Core", "End the run after the first epoch that reads so many validation points right; 0 sets no target."
            ),
        },
        place=Place.RUN,
        needs=Condition("validation_share"),
    )
    watched: Watched = setting(
        Watched.ACCURACY,
        Choice(
            {
                Watched.ACCURACY: QT_TRANSLATE_NOOP("Core", "Accuracy"),
                Watched.LOSS: QT_TRANSLATE_NOOP("Core", "Error"),
            }
        ),
        name=QT_TRANSLATE_NOOP("Core", "figure that early stopping watches"),
        label=QT_TRANSLATE_NOOP("Core", "better by"),
        help=QT_TRANSLATE_NOOP("Core", "Which figure of the validation images must get better for the run to go on."),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "The accuracy says what you want, but moves in steps; the error moves smoothly, and rises first when the\n"
            "network learns by heart.",
        ),
        option="--watch",
        words_of_points={
            "help": QT_TRANSLATE_NOOP("Core", "Which figure of the validation points must get better for the run to go on."),
        },
        place=Place.RUN,
        needs=Condition("patience"),
    )
    least_improvement: float = setting(
        0.0,
        Number(0, 1, step=0.001, decimals=6),
        name=QT_TRANSLATE_NOOP("Core", "least improvement"),
        help=QT_TRANSLATE_NOOP(
            "Core", "By how much an epoch must be better to count: of the accuracy 0.001 is 0.1 points. 0 counts all."
        ),
        advice=QT_TRANSLATE_NOOP("Core", "Too much: the run ends although it still learns. Nothing: chance keeps it going."),
        place=Place.RUN,
        needs=Condition("patience"),
    )
    keep_best: bool = setting(
        False,
        Switch(),
        name=QT_TRANSLATE_NOOP("Core", "keep the best"),
        help=QT_TRANSLATE_NOOP("Core", "End with the network of the epoch that did best on the validation images."),
        advice=QT_TRANSLATE_NOOP(
            "Core", "Without it the run ends with its last epoch, which may have begun to learn by heart."
        ),
        words_of_points={
            "help": QT_TRANSLATE_NOOP("Core", "End with the network of the epoch that did best on the validation points."),
        },
        place=Place.RUN,
        needs=Condition("validation_share"),
    )
    seed: int = setting(
        0,
        Whole(0, 2**31 - 1, grouped=False),
        name=QT_TRANSLATE_NOOP("Core", "seed"),
        help=QT_TRANSLATE_NOOP("Core", "Where the random numbers start: the same seed gives the same run."),
        place=Place.BEGINNING,
    )
    precision: Precision = setting(
        Precision.FLOAT32,
        Choice(
            {
                Precision.FLOAT32: QT_TRANSLATE_NOOP("Core", "32 bit"),
                Precision.FLOAT64: QT_TRANSLATE_NOOP("Core", "64 bit"),
            }
        ),
        name=QT_TRANSLATE_NOOP("Core", "precision"),
        label=QT_TRANSLATE_NOOP("Core", "numbers"),
        help=QT_TRANSLATE_NOOP("Core", "How exactly the network calculates."),
        advice=QT_TRANSLATE_NOOP("Core", "64 bit takes twice as long, and learns no better."),
        place=Place.BEGINNING,
    )
    threads: int = setting(
        0,
        Whole(0, MOST_THREADS, lowest=QT_TRANSLATE_NOOP("Core", "Automatic")),
        name=QT_TRANSLATE_NOOP("Core", "number of threads"),
        label=QT_TRANSLATE_NOOP("Core", "threads"),
        help=QT_TRANSLATE_NOOP(
            "Core", "On how many of the processor's cores a run calculates; 0 takes more than one where that is faster."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "Large networks with large batches learn up to twice as fast on two, small ones more slowly.\n"
            "With another number of threads the results differ in their last digits, so a run keeps the one it began with.",
        ),
        place=Place.BEGINNING,
    )
    shuffle: bool = setting(
        True,
        Switch(),
        name=QT_TRANSLATE_NOOP("Core", "shuffle"),
        help=QT_TRANSLATE_NOOP("Core", "See the images in a new order in each epoch."),
        advice=QT_TRANSLATE_NOOP("Core", "Without it the network gets used to the order."),
        words_of_points={
            "help": QT_TRANSLATE_NOOP("Core", "See the points in a new order in each epoch."),
        },
        place=Place.BEGINNING,
    )
    augmentation: Augmentation | None = setting(
        None,
        Part(Augmentation),
        name=QT_TRANSLATE_NOOP("Core", "augmentation"),
        label=QT_TRANSLATE_NOOP("Core", "change the images each time"),
        help=QT_TRANSLATE_NOOP(
            "Core",
            "Show the network each image a little different every time, so that it cannot learn them by heart.",
        ),
        advice=QT_TRANSLATE_NOOP("Core", "It takes more epochs, reads new images better, and your drawings most of all."),
        option="--augment",
        is_for_points=False,
        place=Place.AUGMENTATION,
        changes_while_training=True,
    )

    def __post_init__(self) -> None:
        check(self)
        if self.validation_share == 0 and (self.patience or self.keep_best or self.target_accuracy):
            needed = QT_TRANSLATE_NOOP(
                "Core",
                "Stopping early, a target accuracy and keeping the best epoch need validation images; set a validation "
                "share.",
            )
            if self.network.reads_points:
                needed = QT_TRANSLATE_NOOP(
                    "Core",
                    "Stopping early, a target accuracy and keeping the best epoch need validation points; set a validation "
                    "share.",
                )
            raise ConfigError(needed)
        if isinstance(self.dropout, tuple) and len(self.dropout) != len(self.network.hidden):
            one_for_each = QT_TRANSLATE_NOOP(
                "Core",
                "Shares of dropout: {shares}; hidden layers: {layers}. Give one share for all layers, or one for each.",
            )
            raise ConfigError(one_for_each, shares=len(self.dropout), layers=len(self.network.hidden))

    @property
    def dropout_shares(self) -> tuple[float, ...]:
        """The share of each hidden layer's neurons that a step leaves out."""
        return self.dropout if isinstance(self.dropout, tuple) else (self.dropout,) * len(self.network.hidden)

    def fitted(self, dataset: Dataset) -> "TrainingConfig":
        """Return these settings with an input for each pixel and an output for each class. Raises ConfigError."""
        return replaced(self, {"network.inputs": dataset.inputs, "network.outputs": dataset.classes})

    def changed_as(self, other: "TrainingConfig") -> "TrainingConfig":
        """Return these settings, but of those that may change while a run trains, the values that another config has.

        What belongs to another optimizer than the other config's says nothing there, and stays as it is.
        """
        changing = [row for row in SETTINGS.values() if row.changes_while_training]
        return replaced(self, {row.key: value_at(other, row.key) for row in changing if row.is_chosen(other)})

    def can_become(self, other: "TrainingConfig") -> bool:
        """Say whether a run by these settings that goes on by others is still the same run.

        It is if they differ in nothing but what may change while a run trains, and in how many epochs there are.
        """
        return dataclasses.replace(self.changed_as(other), epochs=other.epochs) == other

    def to_dict(self) -> dict[str, Any]:
        """Return nested dicts, lists, numbers and strings: what JSON can hold."""
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "TrainingConfig":
        """Build a config from what `to_dict` gave and JSON may have carried. Raises ConfigError.

        What was written before runs had a number of threads was trained on one.
        """
        try:
            network = {**values["network"], "hidden": tuple(HiddenLayer(**layer) for layer in values["network"]["hidden"])}
            optimizer = OptimizerConfig(**values["optimizer"])
            necessary = {"loss": values["loss"], "precision": values["precision"]}
            strengths = values.get("augmentation")
            augmentation = None if strengths is None else Augmentation(**strengths)
            parts = {"network": NetworkConfig(**network), "optimizer": optimizer, "augmentation": augmentation}
            return cls(**{"threads": 1, **values, **necessary, **parts})
        except ConfigError:
            raise
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            unreadable = QT_TRANSLATE_NOOP("Core", "These are not the settings of a run: {reason}.")
            raise ConfigError(unreadable, reason=error) from error


SETTINGS: dict[str, Setting] = collect(TrainingConfig)  # each by the way to it, such as "optimizer.learning_rate"
