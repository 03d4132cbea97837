"""A model: a network with what is known of it, as files hold both."""

import math
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.data.dataset import DIGITS, POINT_INPUTS, Dataset, describe_images
from nnfs_gui.data.dataset_parts import MOST_SIDE
from nnfs_gui.ink.framing import SIDE
from nnfs_gui.nn import Network
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A network, where it comes from, and if that was found out, when to believe it."""

    network: Network
    config: TrainingConfig | None = None
    epochs: int = 0
    dataset: str = ""
    class_names: tuple[str, ...] = ()  # of the outputs; none in files from before there were others than digits
    certainty: Certainty | None = None
    assumptions: tuple[Text, ...] = ()  # what the file did not say, in sentences

    def __post_init__(self) -> None:
        """Hold names that can be shown: they come from a file."""
        object.__setattr__(self, "dataset", showable(self.dataset))
        object.__setattr__(self, "class_names", tuple(map(showable, self.class_names)))

    @property
    def names(self) -> tuple[str, ...]:
        """What the outputs are called: by their numbers if nothing else is known."""
        return self.class_names or tuple(map(str, range(self.network.output_size)))

    @property
    def side(self) -> int | None:
        """How many pixels the images are high and wide that it reads; None where no such image can be."""
        side = math.isqrt(self.network.input_size)
        return side if side**2 == self.network.input_size and side <= MOST_SIDE else None

    def fits(self, dataset: Dataset) -> bool:
        """Say whether it can read the images of a data set. Classes that are not in the data set do no harm."""
        names = self.class_names or dataset.class_names
        fits_outputs = dataset.classes <= self.network.output_size and names[: dataset.classes] == dataset.class_names
        return fits_outputs and dataset.inputs == self.network.input_size

    @property
    def reads_digits(self) -> bool:
        """Whether it reads what is drawn as MNIST's digits are."""
        return self.side == SIDE and self.names == DIGITS


def known_names(dataset: str, outputs: int) -> tuple[str, ...]:
    """Return what the classes are called where only the name of the data set was kept, if that says it."""
    return DIGITS if dataset == "MNIST" and outputs == len(DIGITS) else ()


def require_fit(path: Path, model: Model, dataset: Dataset | None, known_as: str = "") -> None:
    """Raise ModelFileError for a model that does not read the images of a data set, if there is one.

    It is refused by its path, or where people know it by another name, by that.
    """
    if dataset is not None and not model.fits(dataset):
        images = describe_images(model.network.input_size, model.names)
        template = QT_TRANSLATE_NOOP("Core", "{path} reads images of {images}, but {dataset} has images of {found}.")
        if POINT_INPUTS in (model.network.input_size, dataset.inputs):
            template = QT_TRANSLATE_NOOP("Core", "{path} reads {images}, but {dataset} has {found}.")
        raise ModelFileError(
            template,
            path=known_as or path,
            images=images,
            dataset=dataset.name,
            found=dataset.kind,
        )
