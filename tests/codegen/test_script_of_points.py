"""The script of points: it makes the same points, or lists those that were drawn, and prints what the trainer tells."""

import inspect
import re
import subprocess
import sys

import numpy as np
import pytest

from nnfs_gui.codegen.script_points import SHAPE_TEXTS
from nnfs_gui.data.own_points import starter
from nnfs_gui.data.points import SHAPES, PointsKind, PointsRecipe
from nnfs_gui.storage.script_export import ScriptSource, export_script
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, Precision, TrainingConfig
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

SMALL = TrainingConfig(network=NetworkConfig((HiddenLayer(4),)), epochs=2, batch_size=8, precision=Precision.FLOAT64)


@pytest.mark.parametrize("kind", list(PointsKind))
def test_the_text_of_a_shape_is_its_function_without_types(kind):
    source = inspect.getsource(SHAPES[kind])
    head, body = source.split("\n", 1)
    plain = re.sub(r": [\w.\[\]]+|\s*->.*(?=:)", "", head)

    assert SHAPE_TEXTS[kind].strip("\n") == f"{plain}\n{body}".strip("\n")


@pytest.mark.parametrize(
    "dataset",
    [PointsRecipe(PointsKind.SPIRALS, noise=0.1, classes=3, points=60, seed=4).make(), starter().make()],
    ids=["spirals", "drawn"],
)
def test_the_script_learns_the_same_points_with_the_same_errors(dataset, tmp_path):
    config = SMALL.fitted(dataset)
    source = ScriptSource(dataset)
    code = source.write(config)

    written = export_script(tmp_path / "points.py", code, source)
    told = subprocess.run([sys.executable, written[0]], capture_output=True, text=True, check=True, cwd=tmp_path).stdout

    trainer = Trainer(config, dataset)
    losses = [event.metrics.train_loss for event in trainer.run() if isinstance(event, EpochResult)]
    assert written == (tmp_path / "points.py",)
    printed = [float(error) for error in re.findall(r"^\d+/\d+, error=([\d.e-]+)", told, re.MULTILINE)]
    assert printed == pytest.approx(losses, rel=1e-9)
    right = evaluate(trainer.shown, dataset.test_images, dataset.test_labels).accuracy
    assert f"accuracy on {len(dataset.test_labels)} test points: {right:.2%}" in told
    assert not re.search(r"\bimages?\b", code)
    assert np.isfinite(losses).all()
