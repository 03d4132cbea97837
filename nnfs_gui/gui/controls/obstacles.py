"""Why something cannot be done now, where several parts of the window say the same."""

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.words import translate


def training_under_way() -> str:
    return translate("Obstacle", "First end the training that is under way.")


def settings_refused() -> str:
    return translate("Obstacle", "First mend what is refused in the settings on the left.")


def no_data() -> str:
    return translate("Obstacle", "The data are not there yet.")


def no_validation_images() -> str:
    return translate("Obstacle", "This run keeps no images for validation.")


def no_validation(dataset: Dataset) -> str:
    if dataset.shows_points:
        return translate("Obstacle", "This run keeps no points for validation.")
    return no_validation_images()


def no_network() -> str:
    return translate("Obstacle", "There is no network yet: press Train.")
