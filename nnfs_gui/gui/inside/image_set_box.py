"""The box in which one chooses which images of the data set a view is about."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.words import translate
from nnfs_gui.inspection.readings.mistakes import ImageSet


def make_image_set_box(name: str, tip: str, sets: Sequence[ImageSet]) -> QComboBox:
    """Return a box with these sets, the first of which is chosen; `tip` says what each is good for."""
    words = {
        ImageSet.TRAINING: translate("ImageSet", "Training"),
        ImageSet.VALIDATION: translate("ImageSet", "Validation"),
        ImageSet.TEST: translate("ImageSet", "Test"),
    }
    assert set(words) == set(ImageSet)
    return make_choice_box(name, translate("ImageSet", "Images"), tip, {each: words[each] for each in sets})
