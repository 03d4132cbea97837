"""The part of a stand-alone script that makes points on a plane, or lists those that were drawn by hand."""

import re
from collections.abc import Iterator

import numpy as np

from nnfs_gui.data.dataset import Dataset, DatasetError, Images, Labels
from nnfs_gui.data.points import DECIMALS, PointsKind, PointsRecipe

# the functions of data/point_shapes.py as text, since a packed program has no sources beside it; a test compares them
SHAPE_TEXTS: dict[PointsKind, str] = {
    PointsKind.CIRCLE: '''
def circle(labels, classes, rng):
    """A disc, and a ring around it for each further class."""
    radius = 0.9 * (labels + rng.uniform(0, 0.6, len(labels))) / (classes - 0.4)
    angle = rng.uniform(0, 2 * np.pi, len(labels))
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
''',
    PointsKind.XOR: '''
def xor(labels, classes, rng):
    """A board of classes x classes fields; each class has one in each row and column. With two classes, it is XOR."""
    column = rng.integers(0, classes, len(labels))
    field = np.column_stack([column, (labels - column) % classes])
    return 0.95 * (2 * (field + rng.uniform(0.08, 0.92, field.shape)) / classes - 1)
''',
    PointsKind.MOONS: '''
def moons(labels, classes, rng):
    """Half circles, open downwards and upwards in turn, each of which reaches into the next."""
    angle = rng.uniform(0, np.pi, len(labels))
    x = np.cos(angle) + labels - (classes - 1) / 2
    y = np.where(labels % 2 == 0, np.sin(angle), 0.5 - np.sin(angle)) - 0.25
    return 1.8 / (classes + 1) * np.column_stack([x, y])
''',
    PointsKind.SPIRALS: '''
def spirals(labels, classes, rng):
    """Arms that wind around each other, three turns of all together."""
    way = rng.uniform(0.05, 1, len(labels))
    angle = 2 * np.pi * (3 * way + labels) / classes
    return 0.9 * np.column_stack([way * np.cos(angle), way * np.sin(angle)])
''',
    PointsKind.BLOBS: '''
def blobs(labels, classes, rng):
    """Round heaps around the middle."""
    angle = 2 * np.pi * (labels / classes + 1 / 8)
    return 0.55 * np.column_stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, 0.1, (len(labels), 2))
''',
}
assert set(SHAPE_TEXTS) == set(PointsKind)
_MAKE = '''
def make_points(count, part):
    """Return so many points, x and y from -1 to 1, and their labels: part 0 is learnt from, part 1 tests."""
    rng = np.random.default_rng((POINTS_SEED, part))
    labels = rng.permutation(np.arange(count, dtype=np.uint8) % CLASSES).astype(np.uint8)
    places = {shape}(labels.astype(np.int64), CLASSES, rng)
    places += rng.normal(0, 1, places.shape) * NOISE
    return np.clip(places, -1, 1).round({decimals}).astype(np.float32), labels
'''
_TO_INPUTS = '''
def to_inputs(points):
    """Return x and y of each point."""
    return points.astype(DTYPE)
'''
_IN_A_LINE = 5  # points that were drawn


def points_settings(dataset: Dataset) -> Iterator[tuple[str, object]]:
    """Yield the constants by which points are made; none for those that were drawn."""
    recipe = _recipe_of(dataset)
    if recipe is not None:
        yield "CLASSES", recipe.classes
        yield "NOISE", f"{recipe.noise}  # the standard deviation of what is added to x and y"
        yield "POINTS_SEED", recipe.seed


def points_definitions(dataset: Dataset) -> Iterator[str]:
    """Yield the functions that make points, and inputs of them."""
    recipe = _recipe_of(dataset)
    if recipe is not None:
        yield SHAPE_TEXTS[recipe.kind]
        yield _MAKE.format(shape=recipe.kind, decimals=DECIMALS)
    yield _TO_INPUTS


def points_reading(dataset: Dataset) -> Iterator[str]:
    """Yield the lines that make the points, or that list those which were drawn."""
    recipe = _recipe_of(dataset)
    if recipe is not None:
        yield f"points, labels = make_points({recipe.points}, 0)"
        yield f"test_points, test_labels = make_points({recipe.points // 2}, 1)"
        return
    parts = ("points", dataset.train_images, dataset.train_labels), ("test_points", dataset.test_images, dataset.test_labels)
    for name, places, labels in parts:
        yield from _listed(name, places, labels)
        yield f"{name}, {name.replace('points', 'labels')} = {name}[:, :2].astype(np.float32), {name}[:, 2].astype(np.uint8)"


def in_words_of_points(code: str) -> str:
    """Let a script speak of points where it speaks of images."""
    return re.sub(r"\b(test_)?image(s?)\b", r"\1point\2", code)


def _recipe_of(dataset: Dataset) -> PointsRecipe | None:
    """Return how the points were made, if they were not drawn."""
    try:
        return PointsRecipe.parse(dataset.name)
    except DatasetError:
        return None


def _listed(name: str, places: Images, labels: Labels) -> Iterator[str]:
    rows = [
        f"[{x:.{DECIMALS}g}, {y:.{DECIMALS}g}, {label}]"
        for (x, y), label in zip(places.astype(np.float64).round(DECIMALS).tolist(), labels.tolist(), strict=True)
    ]
    yield f"{name} = np.array(["
    for start in range(0, len(rows), _IN_A_LINE):
        yield f"    {', '.join(rows[start : start + _IN_A_LINE])},"
    yield "])  # x, y and the label of each"
