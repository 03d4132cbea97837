"""A notebook in a real kernel of Jupyter, with pictures."""

import os

import nbclient
import nbformat
import PIL.Image
import pytest
from generated_code import compare

from nnfs_gui.codegen.notebook import write_notebook
from nnfs_gui.codegen.notebook_data import sample_of
from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.lessons.notebook_words import notebook_words
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, Precision, TrainingConfig

pytestmark = pytest.mark.slow


@pytest.mark.filterwarnings("default")  # what the kernel's own libraries warn of is theirs
@pytest.mark.parametrize("of_points", [False, True])
def test_jupyter_runs_a_notebook_from_top_to_bottom_and_prints_what_the_program_prints(of_points, mnist, tmp_path):
    dataset = PointsRecipe.parse("points:moons").make() if of_points else mnist
    config = TrainingConfig(NetworkConfig((HiddenLayer(24),)), epochs=4, precision=Precision.FLOAT64).fitted(dataset)
    notebook = nbformat.reads(write_notebook(config, dataset, notebook_words(), reads_idx=True), 4)
    if not of_points:
        PIL.Image.fromarray(255 - mnist.test_images[0]).resize((140, 140)).save(tmp_path / "my-drawing.png")
    resources = {"metadata": {"path": str(tmp_path)}}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = nbclient.NotebookClient(notebook, timeout=200, kernel_name="python3", resources=resources).execute(
        env={**environment, "IPYTHONDIR": str(tmp_path), "JUPYTER_RUNTIME_DIR": str(tmp_path)}
    )
    nbformat.validate(done)
    outputs = [output for cell in done.cells if cell.cell_type == "code" for output in cell.outputs]
    printed = "".join(output.text for output in outputs if output.output_type == "stream" and output.name == "stdout")
    compare(config, sample_of(dataset), printed.replace("points", "images"))
    assert "There is no my-drawing.png" not in printed
    assert [output.text for output in outputs if output.output_type == "stream" and output.name == "stderr"] == []
    pictures = [output for output in outputs if "image/png" in output.get("data", {})]
    assert len(pictures) == (3 if of_points else 4)  # of the examples, the curves, the mistakes or the surface, the drawing
