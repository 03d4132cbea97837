"""The notebook that the program writes trains as the program does, and is what Jupyter takes for a notebook."""

import contextlib
import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from unittest.mock import MagicMock

import numpy as np
import pytest
from generated_code import combinations, compare, numbers
from idx_files import small_dataset, write_folder

from nnfs_gui.codegen.notebook import write_notebook
from nnfs_gui.codegen.notebook_data import sample_of
from nnfs_gui.codegen.notebook_formulas import FORMULAS
from nnfs_gui.codegen.notebook_pieces import FRAME
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.data.drawings import with_drawings
from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.languages import LANGUAGES
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.lessons.markup import plain
from nnfs_gui.lessons.notebook_words import notebook_words
from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.script_export import pack_dataset
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
    Watched,
)
from nnfs_gui.training.fit import fit
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

nbformat = pytest.importorskip("nbformat")
WORDS = notebook_words()
SOME = [
    replace(config, epochs=2) for config in list(combinations())[::7]
]  # with every activation, loss, optimizer and schedule, as a test says
EXACT = TrainingConfig(NetworkConfig((HiddenLayer(9),)), epochs=2, precision=Precision.FLOAT64)


@pytest.fixture(scope="module")
def data(mnist):
    train, test = slice(80), slice(20)
    return Dataset(
        "small", mnist.train_images[train], mnist.train_labels[train], mnist.test_images[test], mnist.test_labels[test]
    )


@pytest.fixture(autouse=True)
def _without_pictures(monkeypatch):
    """Let the code of a notebook draw into the void, which is quick."""
    pyplot, display = MagicMock(), MagicMock()
    pyplot.subplots.return_value = MagicMock(), MagicMock()
    modules = {"matplotlib": MagicMock(pyplot=pyplot), "matplotlib.pyplot": pyplot}
    for name, module in (modules | {"IPython": MagicMock(display=display), "IPython.display": display}).items():
        monkeypatch.setitem(sys.modules, name, module)


def run(notebook):
    """Run the cells of code from top to bottom; return what they print, and what they leave behind."""
    names, printed = {}, io.StringIO()
    with contextlib.redirect_stdout(printed):
        for cell in json.loads(notebook)["cells"]:
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), names)
    return printed.getvalue(), names


def words_of(notebook):
    return "\n".join("".join(cell["source"]) for cell in json.loads(notebook)["cells"] if cell["cell_type"] == "markdown")


@pytest.mark.parametrize("config", SOME, ids=lambda config: f"{config.seed}")
def test_a_notebook_prints_the_errors_of_the_program(config, data):
    notebook = write_notebook(config, data, WORDS)
    nbformat.validate(nbformat.reads(notebook, 4))
    printed, _ = run(notebook)
    compare(config, data, printed)


def test_these_settings_leave_nothing_out():
    layers = {layer.activation for config in SOME for layer in config.network.hidden}
    assert (layers, {config.loss for config in SOME}) == (set(ActivationKind), set(LossKind))
    assert {config.optimizer.kind for config in SOME} == set(OptimizerKind)
    assert {config.optimizer.schedule for config in SOME} == set(Schedule)
    for used in ("augmentation", "label_smoothing", "balanced", "input_noise", "averaging", "dropout", "wrong_labels"):
        assert {bool(getattr(config, used)) for config in SOME} == {True, False}, used
    for used in ("momentum", "nesterov", "l1", "weight_decay", "gradient_clipping", "warm_up"):
        assert {bool(getattr(config.optimizer, used)) for config in SOME} == {True, False}, used


def test_a_notebook_has_no_output_and_names_its_kernel(data):
    notebook = nbformat.reads(write_notebook(EXACT, data, WORDS), 4)
    assert (notebook.nbformat, notebook.nbformat_minor, notebook.metadata.kernelspec.name) == (4, 5, "python3")
    assert not any(cell.outputs or cell.execution_count for cell in notebook.cells if cell.cell_type == "code")
    assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)


def test_a_notebook_holds_a_sample_of_the_first_training_images_and_of_all_test_images(mnist):
    sample = sample_of(mnist)
    assert (len(sample.train_labels), len(sample.test_labels)) == (1000, 200)
    assert (sample.train_images == mnist.train_images[:1000]).all()
    assert (sample.test_images[[0, -1]] == mnist.test_images[[0, -1]]).all()
    notebook = write_notebook(EXACT, mnist, WORDS)
    assert len(notebook) < 400_000
    assert "1,000 of 60,000 training images and 200 of 10,000 test images" in words_of(notebook)
    printed, names = run(notebook)
    compare(EXACT, sample, printed)
    for name in ("images", "labels"):
        assert (names[name] == getattr(sample, f"train_{name}")).all()
        assert (names[f"test_{name}"] == getattr(sample, f"test_{name}")).all()


def test_the_notebook_that_the_program_grew_from_has_all_images_that_it_learns_from(mnist):
    config = replace(PRESETS[Preset.NOTEBOOK], epochs=1, precision=Precision.FLOAT64)
    printed, _ = run(write_notebook(config, mnist, WORDS))
    (whole,) = fit(Trainer(config, mnist), bar=False)
    np.testing.assert_allclose(numbers(", error", printed), [whole.train_loss], rtol=1e-9)


def test_of_large_images_fewer_are_inside():
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (2000, 64, 64), np.uint8), rng.integers(0, 10, 2000, np.uint8)
    notebook = write_notebook(EXACT.fitted(large := Dataset("large", images, labels, images, labels)), large, WORDS)
    assert len(notebook) < 3_000_000
    assert f"{len(sample_of(large).train_labels)} of 2,000 training images" in words_of(notebook)
    assert len(sample_of(large).test_labels) > 50


@pytest.mark.parametrize("recipe", ["points:moons?classes=3", "points:spirals?seed=4"])
def test_a_notebook_makes_its_points_itself_and_speaks_of_points(recipe):
    points = PointsRecipe.parse(recipe).make()
    config = replace(PRESETS[Preset.SPIRALS], epochs=3, precision=Precision.FLOAT64, batch_size=40).fitted(points)
    notebook = write_notebook(config, points, WORDS)
    printed, names = run(notebook)
    compare(config, points, printed.replace("points", "images"))
    assert "DATA" not in names
    assert "What it answers everywhere" in words_of(notebook)


def test_a_notebook_of_own_classes_names_them_and_runs_no_name(data):
    names = ("circle", "square", '"]; import os; print("no") #', "d", "e", "f", "g", "h", "i", "*j*")
    own = replace(data, class_names=names)
    printed, left = run(write_notebook(EXACT, own, WORDS))
    compare(EXACT, own, printed)
    assert tuple(left["CLASS_NAMES"]) == names
    assert "no" not in printed.splitlines()
    assert "tell 10 classes apart" in words_of(write_notebook(EXACT, own, WORDS))


def test_a_notebook_stops_early_and_varies_images_as_the_program_does(data):
    config = replace(
        EXACT,
        epochs=12,
        batch_size=20,
        validation_share=0.25,
        patience=2,
        watched=Watched.LOSS,
        least_improvement=0.2,
        keep_best=True,
        augmentation=Augmentation(),
    )
    printed, _ = run(write_notebook(config, data, WORDS))
    compare(config, data, printed)
    assert printed.count("validation_error=") < 12


def test_a_notebook_shows_drawings_as_often_as_the_program_does(data):
    strokes = [[[[0, 0], [5 + i, 9], [9, 2 * i]]] for i in range(20)]
    both = with_drawings(data, "hand", strokes, np.arange(20, dtype=np.uint8) % 10)
    config = replace(EXACT, drawing_repeats=3)
    printed, _ = run(write_notebook(config, both, WORDS))
    compare(config, both, printed)
    assert "their strokes" not in words_of(write_notebook(config, both, WORDS))
    assert "their strokes" in words_of(write_notebook(replace(config, augmentation=Augmentation()), both, WORDS))


@pytest.fixture(scope="module")
def frame():
    """The notebook's own way to frame a picture."""
    names = {"np": np, "SIDE": 28}
    exec(FRAME, names)
    return names["frame"]


@pytest.mark.parametrize("paper", [255, 0, 200])
def test_a_notebook_frames_a_picture_as_the_program_does(paper, frame):
    y, x = np.indices((120, 90))
    ring = (np.abs(np.hypot((x - 45) / 0.8, y - 75) - 25) < 9) | ((np.abs(x - 24) < 8) & (y > 10) & (y < 75))  # a 6
    picture = np.where(ring, 30 if paper else 250, paper).astype(np.uint8)
    expected = frame_picture(picture).astype(int)
    for form in (picture, picture / 255, np.dstack([picture] * 3), np.dstack([*[picture] * 3, np.full_like(picture, 255)])):
        assert np.abs(frame(form) - expected).max() <= 3
    transparent = np.dstack([*[np.zeros_like(picture)] * 3, np.where(ring, 255, 0).astype(np.uint8)])
    assert np.abs(frame(transparent) - expected).max() <= 3
    assert not frame(np.full((9, 9), paper, np.uint8)).any()


def test_a_notebook_speaks_one_language(data):
    words = notebook_words(lambda text: f"«{text}»", LANGUAGES["de"])
    spoken = words_of(write_notebook(EXACT, data, words))
    german = read_glossary("de").terms
    known = "\n".join(plain(f"{term.title}\n\n{term.sentence}\n\n{term.text}") for term in german.values())
    for line in filter(None, spoken.splitlines()):
        said = plain(re.sub(r"^[-#* ]+(\w.*\*\*: )?", "", line))
        assert said.startswith(("«", "$")) or said[:30] in known, line
    assert german["relu"].sentence in spoken


@pytest.mark.parametrize("key", FORMULAS)
def test_formulas_can_be_set(key):
    latex2mathml = pytest.importorskip("latex2mathml.converter")
    set_formula = latex2mathml.convert(FORMULAS[key])
    assert "merror" not in set_formula
    assert FORMULAS[key].count("{") == FORMULAS[key].count("}")
    assert read_glossary().terms[key].source, "each has its source"


def test_the_code_of_notebooks_is_tidy(data, tmp_path):
    points = PointsRecipe.parse("points:xor").make()
    for number, config in enumerate([*PRESETS.values(), *SOME]):
        notebook = write_notebook(config, data, WORDS, reads_idx=number % 2 == 0)
        (tmp_path / f"{number}.ipynb").write_text(notebook, encoding="utf-8")
    spirals = PRESETS[Preset.SPIRALS].fitted(points)
    (tmp_path / "points.ipynb").write_text(write_notebook(spirals, points, WORDS), encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    for arguments in (["format", "--check"], ["check", "--select", "E,F,W,B,I,UP,SIM,RUF", "--ignore", "B905,E501"]):
        command = [*ruff, *arguments, "--isolated", "--line-length", "120", "--no-cache", str(tmp_path)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("reads_idx", [True, False])
def test_a_notebook_reads_all_images_where_it_is_told_where_they_lie(reads_idx, data, tmp_path):
    files, _ = small_dataset(train=60, test=20)
    write_folder(tmp_path, files, zipped=True)
    (tmp_path / "all.npz").write_bytes(pack_dataset(load_dataset(tmp_path)))
    notebook = write_notebook(EXACT, data, WORDS, reads_idx=reads_idx)
    named = {"FOLDER": tmp_path} if reads_idx else {"FILE": tmp_path / "all.npz"}
    ((name, path),) = named.items()
    told = notebook.replace(f"{name} = None", f"{name} = Path({json.dumps(str(path))[1:-1]!r})")
    assert told != notebook
    printed, _ = run(told)
    compare(EXACT, load_dataset(tmp_path), printed)
