"""How a stand-alone script reads its images and divides them."""

from collections.abc import Iterator

from nnfs_gui.data.dataset import SPLIT_SEED
from nnfs_gui.data.dataset_builder import ORDER_SEED
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.streams import LABELS_STREAM


def reading_of(folder: str | None, mixes: bool, first_label: int, has_drawings: bool) -> Iterator[str]:
    """Yield the lines that read the data, labels from 0 on, the training images in the order in which they are seen."""
    if folder is None:
        yield "with np.load(FILE) as data:"
        yield '    images, labels, test_images, test_labels = (data[x] for x in ("x_train", "y_train", "x_test", "y_test"))'
        if has_drawings:
            yield '    drawn = data["drawn"]'
        return
    yield 'images, labels = read_idx("train-images-idx3-ubyte"), read_idx("train-labels-idx1-ubyte")'
    yield 'test_images, test_labels = read_idx("t10k-images-idx3-ubyte"), read_idx("t10k-labels-idx1-ubyte")'
    if first_label:
        yield f"labels, test_labels = labels - {first_label}, test_labels - {first_label}  # now the first class is 0"
    if mixes:
        yield f"order = np.random.default_rng({ORDER_SEED}).permutation(len(images))  # they stand sorted by class"
        yield "images, labels = images[order], labels[order]"


def write_division(config: TrainingConfig, kind: str, has_drawings: bool) -> list[str]:
    """Return the lines that divide the data."""
    first = "" if config.train_size is None else f"[:{config.train_size}]"
    lines = []
    if config.validation_share:
        lines += [
            f"order = np.random.default_rng({SPLIT_SEED}).permutation(len(images))",
            f"share = max(round({config.validation_share} * len(images)), 1)  # so many do not train: they validate",
            f"validation, training = np.sort(order[:share]), np.sort(order[share:]){first}",
        ]
    else:
        lines += [f"training = np.arange(len(images)){first}"]
    if config.wrong_labels:
        lines += [
            f"rng = np.random.default_rng((SEED, {LABELS_STREAM}))",
            "wrong = rng.permutation(training)[: round(WRONG_LABELS * len(training))]",
            "labels = labels.copy()",
            f"others = rng.integers(1, {config.network.outputs}, len(wrong))  # each as many classes on, in a circle",
            f"labels[wrong] = (labels[wrong] + others) % {config.network.outputs}",
        ]
    if has_drawings:
        lines += ["training = np.repeat(training, np.where(drawn[training], DRAWING_REPEATS, 1))"]
    lines += [f"one_hot = np.eye({config.network.outputs}, dtype=DTYPE)  # a row for each {kind}"]
    if config.label_smoothing:
        lines += [f"targets = (one_hot * (1 - SMOOTHING) + SMOOTHING / {config.network.outputs}).astype(DTYPE)"]
    if config.balanced:
        lines += [
            f"counts = np.bincount(labels[training], minlength={config.network.outputs})",
            "balance = np.where(counts, len(training) / (np.count_nonzero(counts) * np.maximum(counts, 1)), 1)",
        ]
    return lines
