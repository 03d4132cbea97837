"""The shape of a network, and how its first weights are drawn: the settings with which a run begins."""

import itertools
from dataclasses import dataclass

from nnfs_gui.data.dataset import POINT_INPUTS
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.setting_kinds import Choice, ConfigError, Layers, Whole, as_member
from nnfs_gui.settings import Place, check, setting
from nnfs_gui.words import QT_TRANSLATE_NOOP

MOST_HIDDEN_LAYERS = 10
MOST_NEURONS = 4096
MOST_PARAMETERS = 4_000_000


@dataclass(frozen=True, slots=True)
class HiddenLayer:
    """A Dense layer with its activation, between the input and the output."""

    size: int = 128
    activation: ActivationKind = ActivationKind.RELU

    def __post_init__(self) -> None:
        Whole(1, MOST_NEURONS).check(QT_TRANSLATE_NOOP("Core", "layer's size"), self.size)
        activation = as_member(ActivationKind, QT_TRANSLATE_NOOP("Core", "activation"), self.activation)
        object.__setattr__(self, "activation", activation)


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """The shape of a network, and how its first weights are drawn."""

    hidden: tuple[HiddenLayer, ...] = setting(
        (HiddenLayer(),),
        Layers(HiddenLayer, MOST_HIDDEN_LAYERS),
        name=QT_TRANSLATE_NOOP("Core", "hidden layers"),
        label=QT_TRANSLATE_NOOP("Core", "network"),
        help=QT_TRANSLATE_NOOP("Core", "The layers of neurons between the input and the output."),
        advice=QT_TRANSLATE_NOOP("Core", "More layers can learn more, but take longer and need more data."),
        place=Place.FIRST,
    )
    initializer: Initializer = setting(
        Initializer.HE,
        Choice(
            {
                Initializer.HE: QT_TRANSLATE_NOOP("Core", "He"),
                Initializer.GLOROT: QT_TRANSLATE_NOOP("Core", "Glorot"),
                Initializer.NORMAL: QT_TRANSLATE_NOOP("Core", "Normal"),
            }
        ),
        name=QT_TRANSLATE_NOOP("Core", "first weights"),
        help=QT_TRANSLATE_NOOP("Core", "How the random first weights are drawn."),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "He suits ReLU, Glorot suits tanh and sigmoid.\n"
            "Normal draws them from N(0, 1) as the notebook does, which is often too large.",
        ),
        option="--init",
        place=Place.BEGINNING,
    )
    inputs: int = 784  # this and what follows is no setting: the data set says it
    outputs: int = 10

    def __post_init__(self) -> None:
        check(self)
        Whole(1, 1_000_000).check(QT_TRANSLATE_NOOP("Core", "number of inputs"), self.inputs)
        Whole(2, 1_000).check(QT_TRANSLATE_NOOP("Core", "number of outputs"), self.outputs)
        if self.parameter_count > MOST_PARAMETERS:
            too_large = QT_TRANSLATE_NOOP(
                "Core",
                "This network has {count:,} parameters; at most {most:,} can be trained here. "
                "Make a layer smaller or remove one.",
            )
            raise ConfigError(too_large, count=self.parameter_count, most=MOST_PARAMETERS)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The width of every layer, from the input to the output."""
        return (self.inputs, *(layer.size for layer in self.hidden), self.outputs)

    @property
    def reads_points(self) -> bool:
        """Whether it is for points on a plane, and not for images."""
        return self.inputs == POINT_INPUTS

    @property
    def parameter_count(self) -> int:
        return sum(before * after + after for before, after in itertools.pairwise(self.sizes))
