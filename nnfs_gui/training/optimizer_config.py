"""How the parameters follow their gradient: the settings of the optimizer and of its learning rate."""

from dataclasses import dataclass
from enum import StrEnum

from nnfs_gui.setting_kinds import Choice, ConfigError, Number, Switch, Whole
from nnfs_gui.settings import Condition, Place, check, setting
from nnfs_gui.training.schedules import Schedule
from nnfs_gui.words import QT_TRANSLATE_NOOP

MOST_EPOCHS = 1_000_000
BELOW_ONE = Number(0, 1, decimals=7, below_high=True)  # at 1, nothing new would come in


class OptimizerKind(StrEnum):
    """How a step is made of a gradient; what else an optimizer does is in `OptimizerConfig`."""

    SGD = "sgd"
    RMSPROP = "rmsprop"
    ADAM = "adam"
    ADAMW = "adamw"


@dataclass(frozen=True, slots=True)
class OptimizerConfig:
    """How the parameters follow their gradient. What needs another optimizer than `kind` does nothing."""

    kind: OptimizerKind = setting(
        OptimizerKind.ADAM,
        Choice(
            {
                OptimizerKind.ADAM: QT_TRANSLATE_NOOP("Core", "Adam"),
                OptimizerKind.ADAMW: QT_TRANSLATE_NOOP("Core", "AdamW"),
                OptimizerKind.RMSPROP: QT_TRANSLATE_NOOP("Core", "RMSprop"),
                OptimizerKind.SGD: QT_TRANSLATE_NOOP("Core", "SGD"),
            }
        ),
        name=QT_TRANSLATE_NOOP("Core", "optimizer"),
        help=QT_TRANSLATE_NOOP("Core", "How the weights follow the gradient of the error."),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning.\n"
            "AdamW is Adam whose weight decay pulls at all weights alike, apart from their gradients.",
        ),
        option="--optimizer",
        place=Place.OPTIMIZER,
    )
    learning_rate: float = setting(
        0.001,
        Number(0, 100, above_low=True),
        name=QT_TRANSLATE_NOOP("Core", "learning rate"),
        help=QT_TRANSLATE_NOOP("Core", "How large each step against the error is."),
        advice=QT_TRANSLATE_NOOP("Core", "Too high: the error jumps about or explodes. Too low: it falls very slowly."),
        place=Place.FIRST,
        changes_while_training=True,
    )
    schedule: Schedule = setting(
        Schedule.CONSTANT,
        Choice(
            {
                Schedule.CONSTANT: QT_TRANSLATE_NOOP("Core", "Constant"),
                Schedule.COSINE: QT_TRANSLATE_NOOP("Core", "Cosine"),
                Schedule.ONE_CYCLE: QT_TRANSLATE_NOOP("Core", "One cycle"),
                Schedule.PLATEAU: QT_TRANSLATE_NOOP("Core", "On plateaus"),
                Schedule.STEP: QT_TRANSLATE_NOOP("Core", "In steps"),
            }
        ),
        name=QT_TRANSLATE_NOOP("Core", "schedule"),
        help=QT_TRANSLATE_NOOP("Core", "How the learning rate changes in the course of the run."),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,\n"
            "so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,\n"
            "and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or without\n"
            "validation images, the training error.",
        ),
        words_of_points={
            "advice": QT_TRANSLATE_NOOP(
                "Core",
                "Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,\n"
                "so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,\n"
                "and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or\n"
                "without validation points, the training error.",
            ),
        },
        place=Place.OPTIMIZER,
    )
    plateau_factor: float = setting(
        0.5,
        Number(0, 1, step=0.1, above_low=True, decimals=6),
        name=QT_TRANSLATE_NOOP("Core", "reduction"),
        label=QT_TRANSLATE_NOOP("Core", "multiply rate by"),
        help=QT_TRANSLATE_NOOP("Core", "What the learning rate is multiplied by where the error no longer falls."),
        advice=QT_TRANSLATE_NOOP("Core", "0.5 halves it, gently; 0.1 is usual for long runs; 1 leaves it as it is."),
        place=Place.OPTIMIZER,
        needs=Condition("schedule", (Schedule.PLATEAU,)),
    )
    plateau_patience: int = setting(
        3,
        Whole(1, MOST_EPOCHS, unit=QT_TRANSLATE_NOOP("Core", " epochs"), unit_of_one=QT_TRANSLATE_NOOP("Core", " epoch")),
        name=QT_TRANSLATE_NOOP("Core", "patience of the schedule"),
        label=QT_TRANSLATE_NOOP("Core", "when stuck for"),
        help=QT_TRANSLATE_NOOP("Core", "After so many epochs in which the error did not fall, the rate is reduced."),
        advice=QT_TRANSLATE_NOOP("Core", "Too few: chance alone reduces it. Too many: epochs of which nothing comes."),
        place=Place.OPTIMIZER,
        needs=Condition("schedule", (Schedule.PLATEAU,)),
    )
    momentum: float = setting(
        0.0,
        BELOW_ONE,
        name=QT_TRANSLATE_NOOP("Core", "momentum"),
        help=QT_TRANSLATE_NOOP("Core", "How much of the last step goes on into the next."),
        advice=QT_TRANSLATE_NOOP("Core", "0.9 smooths the way and speeds it up; too near 1 overshoots."),
        place=Place.OPTIMIZER,
        needs=Condition("kind", (OptimizerKind.SGD,)),
        changes_while_training=True,
    )
    nesterov: bool = setting(
        False,
        Switch(),
        name=QT_TRANSLATE_NOOP("Core", "Nesterov"),
        help=QT_TRANSLATE_NOOP("Core", "Looks where the momentum is about to lead, and corrects the step from there."),
        advice=QT_TRANSLATE_NOOP("Core", "Often a little faster."),
        place=Place.OPTIMIZER,
        needs=Condition("momentum"),
        changes_while_training=True,
    )
    decay: float = setting(
        0.9,
        BELOW_ONE,
        name=QT_TRANSLATE_NOOP("Core", "decay"),
        help=QT_TRANSLATE_NOOP("Core", "How long RMSprop remembers the size of past gradients."),
        advice=QT_TRANSLATE_NOOP("Core", "Nearer to 1 is steadier, lower reacts faster."),
        place=Place.OPTIMIZER,
        needs=Condition("kind", (OptimizerKind.RMSPROP,)),
    )
    beta1: float = setting(
        0.9,
        BELOW_ONE,
        name=QT_TRANSLATE_NOOP("Core", "beta 1"),
        help=QT_TRANSLATE_NOOP("Core", "How long Adam remembers past gradients."),
        advice=QT_TRANSLATE_NOOP("Core", "Nearer to 1 is smoother, lower reacts faster."),
        place=Place.OPTIMIZER,
        needs=Condition("kind", (OptimizerKind.ADAM, OptimizerKind.ADAMW)),
    )
    beta2: float = setting(
        0.999,
        BELOW_ONE,
        name=QT_TRANSLATE_NOOP("Core", "beta 2"),
        help=QT_TRANSLATE_NOOP("Core", "How long Adam remembers the size of past gradients."),
        advice=QT_TRANSLATE_NOOP("Core", "Nearer to 1 gives steadier step sizes."),
        place=Place.OPTIMIZER,
        needs=Condition("kind", (OptimizerKind.ADAM, OptimizerKind.ADAMW)),
    )
    weight_decay: float = setting(
        0.0,
        Number(0, 1, step=0.0001, decimals=9),
        name=QT_TRANSLATE_NOOP("Core", "weight decay"),
        help=QT_TRANSLATE_NOOP("Core", "Pulls the weights towards zero at each step (L2), which keeps the network simple."),
        advice=QT_TRANSLATE_NOOP(
            "Core",
            "Too high: it can no longer learn. Too low: it may learn by heart.\n"
            "0.0001 is usual; with AdamW, which multiplies it by the learning rate, 0.01.",
        ),
        place=Place.OPTIMIZER,
        changes_while_training=True,
    )
    l1: float = setting(  # Tibshirani 1996
        0.0,
        Number(0, 1, step=0.0001, decimals=9),
        name=QT_TRANSLATE_NOOP("Core", "L1 penalty"),
        help=QT_TRANSLATE_NOOP(
            "Core", "Pulls every weight towards zero by the same amount at each step, so that those of no use stay near it."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "0.0001 empties the weights of pixels at the edge, as Weights shows. Too high: nothing is learnt."
        ),
        words_of_points={
            "advice": QT_TRANSLATE_NOOP(
                "Core", "0.0001 empties weights that help little, as Weights shows. Too high: nothing is learnt."
            ),
        },
        place=Place.OPTIMIZER,
        changes_while_training=True,
    )
    gradient_clipping: float = setting(  # Pascanu et al. 2013
        0.0,
        Number(0, 1_000_000, step=0.1, decimals=6, lowest=QT_TRANSLATE_NOOP("Core", "Any")),
        name=QT_TRANSLATE_NOOP("Core", "largest gradient"),
        help=QT_TRANSLATE_NOOP(
            "Core", "Shortens each gradient whose norm is larger, so that no step is far too large; 0 shortens none."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "About 1 can calm an error that jumps about or explodes. Too low: every step is shortened."
        ),
        option="--clip",
        place=Place.OPTIMIZER,
        changes_while_training=True,
    )

    warm_up: int = setting(
        0,
        Whole(
            0,
            MOST_EPOCHS,
            unit=QT_TRANSLATE_NOOP("Core", " epochs"),
            unit_of_one=QT_TRANSLATE_NOOP("Core", " epoch"),
            lowest=QT_TRANSLATE_NOOP("Core", "Off"),
        ),
        name=QT_TRANSLATE_NOOP("Core", "warm-up"),
        help=QT_TRANSLATE_NOOP(
            "Core", "In so many epochs the learning rate rises evenly from 0, on top of its schedule; 0 begins at once."
        ),
        advice=QT_TRANSLATE_NOOP(
            "Core", "1 calms the first steps of a high rate or of large batches. Too many: epochs with hardly a step."
        ),
        place=Place.OPTIMIZER,
    )

    def __post_init__(self) -> None:
        check(self)
        if self.kind is OptimizerKind.SGD and self.nesterov and self.momentum == 0:
            raise ConfigError(QT_TRANSLATE_NOOP("Core", "Nesterov's look-ahead needs a momentum greater than 0."))
