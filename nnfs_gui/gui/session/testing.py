"""How the network that answers does on the images that it did not learn from."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.session.current_network import CurrentNetwork, OriginKind
from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images
from nnfs_gui.training.evaluation import Evaluation, evaluation_steps


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """How a network that stands still does on images that it did not learn from."""

    of: CurrentNetwork
    test: Evaluation
    validation: Evaluation | None  # on the images that its run kept for that, if it comes from a run that kept some
    learnt_from_others: bool = False  # than the images that are open: what its run says of validation is of those


def testing_steps(newest: CurrentNetwork, dataset: Dataset) -> Iterator[Tested | None]:
    """Yield None until it yields how a network does on the images that it did not learn from."""
    network, validation = newest.network.twin(), None
    is_run = newest.origin.kind is OriginKind.RUN
    is_other = is_run and newest.origin.dataset_checksum != dataset.checksum
    if newest.config is not None and is_run and not is_other:
        config = newest.config
        kept = choose_images(dataset, ImageSet.VALIDATION, config.validation_share, config.train_size)
        if len(kept.indices):
            for result in evaluation_steps(network, kept.images, kept.labels, indices=kept.indices):
                validation = result
                yield None
    for test in evaluation_steps(network, dataset.test_images, dataset.test_labels):
        yield None if test is None else Tested(newest, test, validation, is_other)
