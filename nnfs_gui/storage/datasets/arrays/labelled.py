"""A data set from arrays of images and of labels, in any of the shapes and numbers in which people keep them."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnfs_gui.data.dataset_builder import assemble, check_parts
from nnfs_gui.data.dataset_parts import Part
from nnfs_gui.data.label_encoding import join_spellings
from nnfs_gui.storage.datasets.arrays.images import arrange, read_shades, upright
from nnfs_gui.storage.datasets.arrays.labels import read_labels
from nnfs_gui.storage.datasets.arrays.source import NUMBERS, Array, ArraySource
from nnfs_gui.storage.datasets.pictures.polarity import make_ink_bright
from nnfs_gui.storage.datasets.reading import Choices, Question, Reading
from nnfs_gui.storage.datasets.roles import Which
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

ClassNames = tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class LabelledArrays:
    """The arrays of one part of a data set."""

    images: ArraySource
    labels: ArraySource


def labelled_arrays_steps(
    name: str,
    arrays: Mapping[Which, LabelledArrays],
    find_names: Callable[[Mapping[Which, Array]], ClassNames],
    said: Sequence[Text],
    choices: Choices,
    *,
    lying: bool = False,
) -> Generator[None, None, Reading]:
    """Read the arrays of each part, of which there is one for training; yields from time to time, and returns the reading.

    `find_names` is given the labels of each part, shape (n,), and says what the classes are called. `lying` says that the
    images lie on their side in their file, as those of EMNIST do. Labels and shapes are looked at before any image is read.
    Raises DatasetError.
    """
    arrays = {which: arrays[which] for which in Which if which in arrays}  # the training part first
    plans, assumed = _plan(arrays)
    spelt, about_spelling = join_spellings(list(plans.values()))
    plans = dict(zip(plans, spelt, strict=True))
    class_names = find_names({which: np.asarray(plan.labels) for which, plan in plans.items()})
    check_parts(list(plans.values()), class_names)
    turned = lying if choices.turned is None else choices.turned
    shades, assumed_too = yield from read_shades([pair.images for pair in arrays.values()])
    parts: dict[Which, Part] = {}
    for which, plan in plans.items():
        source = arrays[which].images
        stored = source.reshape(shades.pop(0))
        images = yield from upright(arrange(plan.where, stored, len(plan.labels))[0], turned=turned)
        del stored
        parts[which] = replace(plan, images=images)
    train = parts[Which.TRAIN]
    labels = [np.asarray(part.labels) for part in parts.values()]
    exchanged, about_ink = make_ink_bright([part.images for part in parts.values()], labels, choices.ink)
    said = [*said, *assumed, *about_spelling, *assumed_too, *exchanged]
    if turned:
        said.append(Text(QT_TRANSLATE_NOOP("Core", "The images lie on their side in the files; they were set upright.")))
    questions = (_turned_question(turned, is_doubtful=lying), about_ink)
    validation = parts.get(Which.VALIDATION)
    return Reading(assemble(name, train, parts.get(Which.TEST), class_names, said, validation=validation), questions)


def _plan(arrays: Mapping[Which, LabelledArrays]) -> tuple[dict[Which, Part], list[Text]]:
    """Return each part with its labels and the shape of its images, which are still to be read; and what was assumed."""
    plans: dict[Which, Part] = {}
    said: list[Text] = []
    for which, pair in arrays.items():
        if pair.images.dtype.kind not in NUMBERS:
            raise pair.images.wrong_type(Text(QT_TRANSLATE_NOOP("Core", "expected real numbers")))
        pair.images.check()
        labels, assumed = read_labels(pair.labels, pair.images.shape)
        blank = np.broadcast_to(np.uint8(0), pair.images.shape)  # takes no memory
        images, assumed_too = arrange(pair.images.where, blank, len(labels))
        said += [text for text in (*assumed, *assumed_too) if text not in said]
        plans[which] = Part(images if images.ndim == 3 else images[..., 0], labels, pair.images.where.rstrip(","))
    return plans, said


def _turned_question(turned: bool, *, is_doubtful: bool) -> Question:
    answers = (
        (True, Text(QT_TRANSLATE_NOOP("Core", "they lie on their side in the files and are set upright"))),
        (False, Text(QT_TRANSLATE_NOOP("Core", "they stand upright in the files"))),
    )
    words = Text(QT_TRANSLATE_NOOP("Core", "How do the images lie in the files?"))
    return Question("turned", words, answers, turned, is_doubtful=is_doubtful)
