"""The network that answers: one frozen value, of which everything in the window that shows figures or answers is made."""

import dataclasses
from dataclasses import dataclass
from enum import Enum, auto
from typing import Self

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.words import in_words
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.storage.library.opened_run import OpenedRun
from nnfs_gui.storage.model import Model
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import MOST_EPOCHS, TrainingConfig
from nnfs_gui.words import showable


class OriginKind(Enum):
    """Where a network comes from."""

    BUILT_IN = auto()  # it came with the program
    FILE = auto()
    RUN = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """Where a network comes from. Two origins are the same only if they are one object: a file opened twice has two."""

    kind: OriginKind
    name: str = ""  # of the file, or of the run where it is known
    run_id: str | None = None  # of the run in the library; None where it is not recorded
    dataset_checksum: str = ""  # of the images that the run learns from

    def __post_init__(self) -> None:
        """Hold a name that can be shown."""
        object.__setattr__(self, "name", showable(self.name))


@dataclass(frozen=True, slots=True, eq=False)
class Teaching:
    """A person's drawings that a network has learnt on top of its training."""

    drawings: int
    pictures: int = 0  # of these


@dataclass(frozen=True, slots=True)
class NetworkKey:
    """What two networks are compared by: with equal keys they answer alike, to the last digit that is shown.

    `moment` counts the snapshots since the epoch ended: 0 is the network as the epoch left it.
    """

    origin: Origin
    epoch: int
    moment: int = 0
    taught: Teaching | None = None


class Cause(Enum):
    """Why there is a new current network."""

    OPENED = auto()  # from a file or the library
    BEGUN = auto()  # that of a run that has just begun has taken its place
    LEARNT = auto()  # within an epoch
    EPOCH_ENDED = auto()
    RUN_ENDED = auto()  # with its last epoch or its best one
    GIVEN_BACK = auto()  # the run came to nothing: the one from before it stands again
    GIVEN_UP = auto()  # it does not read the images of a data set that was opened
    TAUGHT = auto()  # it has learnt a person's drawings, or has forgotten them
    LOOKED_BACK = auto()  # an earlier epoch is looked at, or the newest again
    SAVED = auto()  # it is as it was, and is in a file or the library now, or is not any more


@dataclass(frozen=True, slots=True, eq=False)
class CurrentNetwork:
    """The network that answers on the pad and stands behind every figure, and where it comes from.

    `network` is for the window's own thread, and nobody writes to its parameters; who works in another thread takes
    `network.twin()`. While a run trains, each snapshot is a new value.
    """

    origin: Origin
    network: Network  # what answers, what was taught included
    base: Network  # the same as its training left it
    config: TrainingConfig | None  # by which it was trained, if that is known
    epoch: int  # after which it is as it is
    last_epoch: int  # of its run up to now; larger while one looks back, and where the run ended with its best epoch
    class_names: tuple[str, ...] = ()  # of its outputs
    moment: int = 0  # how many snapshots after the end of the epoch
    looks_back: bool = False  # whether it is of an earlier epoch than the one that would answer else
    is_rounded: bool = False  # whether its parameters come from a film, which keeps them in half precision
    is_saved: bool = True  # whether it stands in a file or in the library
    is_base_saved: bool = True  # whether `base` does, where something was taught: a file may hold what answers alone
    taught: Teaching | None = None
    checkpoint: Checkpoint | None = None  # from which its run goes on as if it had never stopped
    certainty: Certainty | None = None  # when to believe it, where it came with that

    @classmethod
    def of_run(cls, opened: OpenedRun) -> Self:
        """Return the network that a run of the library ended with."""
        run = opened.run
        return cls(
            Origin(OriginKind.RUN, in_words(run.numbered_title), run.id, run.dataset_checksum),
            opened.network,
            opened.network,
            opened.config,
            run.epochs_done if opened.best_epoch is None else opened.best_epoch,
            run.epochs_done,
            opened.class_names,
            checkpoint=opened.checkpoint,
        )

    @classmethod
    def of_model(cls, origin: Origin, model: Model) -> Self:
        """Return the network of a model file."""
        network, epochs = model.network, model.epochs
        return cls(origin, network, network, model.config, epochs, epochs, model.names, certainty=model.certainty)

    @property
    def key(self) -> NetworkKey:
        return NetworkKey(self.origin, self.epoch, self.moment, self.taught)

    @property
    def subject(self) -> object:
        """What stays equal while it learns on, or while one goes through its epochs: late answers about it are of use."""
        return self.origin, self.taught, self.looks_back

    @property
    def run_id(self) -> str | None:
        """The run of the library that it comes from."""
        return self.origin.run_id

    def after(self, parameters: FloatArray, *, epoch: int, moment: int) -> Self:
        """Return the network as its run goes on: with these parameters, which nobody writes to any more."""
        network = self.base.with_parameters(parameters)
        return dataclasses.replace(
            self,
            network=network,
            base=network,
            epoch=epoch,
            moment=moment,
            last_epoch=max(epoch, self.last_epoch),
            is_saved=False,
            taught=None,
            checkpoint=None,
            certainty=None,
        )

    def at(self, epoch: int, parameters: FloatArray, *, is_rounded: bool = False) -> Self:
        """Return the network as it was at an earlier epoch, with the parameters that are kept of it."""
        network = self.base.with_parameters(parameters.astype(self.base.dtype, copy=False))
        return dataclasses.replace(
            self,
            network=network,
            base=network,
            epoch=epoch,
            moment=0,
            taught=None,
            looks_back=True,
            is_rounded=is_rounded,
            certainty=None,
        )

    def with_teaching(self, network: Network, taught: Teaching) -> Self:
        """Return it with what a person has taught a copy of it."""
        base = self.untaught
        return dataclasses.replace(base, network=network, taught=taught, certainty=None, is_base_saved=base.is_saved)

    @property
    def untaught(self) -> Self:
        """The same network as its training left it."""
        if self.taught is None:
            return self
        return dataclasses.replace(self, network=self.base, taught=None, certainty=None, is_saved=self.is_base_saved)

    def reads(self, dataset: Dataset) -> bool:
        """Say whether it reads the images of this data set, in these classes."""
        sizes = self.network.input_size, self.network.output_size
        if sizes != (dataset.inputs, dataset.classes):
            return False
        if self.class_names == dataset.class_names:
            return True
        known = self.origin.dataset_checksum
        return bool(known) and known == dataset.checksum  # which takes many milliseconds when it is first asked for

    def is_built_like(self, config: TrainingConfig) -> bool:
        """Say whether it has the shape that this config describes, so that it can learn on by it."""
        then = self.config
        if then is None:
            return False
        return (config.network.hidden, config.loss, config.precision) == (then.network.hidden, then.loss, then.precision)

    def epoch_to_go_on_to(self, config: TrainingConfig, *, one_epoch: bool = False) -> int:
        """Return the epoch that a run by this config goes on to: the config's last one, or that which it was on its way to.

        Where both are over, as many more follow; or where only `one_epoch` is wanted, that.
        """
        planned = 0 if self.config is None else self.config.epochs
        last = config.epochs if config.epochs > self.last_epoch else planned
        if last > self.last_epoch:
            return last
        return min(self.last_epoch + (1 if one_epoch else config.epochs), MOST_EPOCHS)
