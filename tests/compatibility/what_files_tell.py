"""What the program makes of the files of a version, as JSON can hold it.

`expected.json` is what the version that wrote the files made of them.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
from typer.testing import CliRunner

from nnfs_gui.cli import main as cli
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Weights
from nnfs_gui.storage.network_reader import read_network

FILES = Path(__file__).parent / "files"
MODELS = ("model", "half", "named", "bare")
GOING_ON = {"Run 9": (), "Changed on the way": (), "Exact": ("--epochs", 2)}  # the runs, and to go on for how long
FEW_DIGITS = "few digits"  # the data set that some of the runs learnt from


def invoke(*arguments):
    """Give a command as a person does at a terminal."""
    return CliRunner().invoke(cli.app, list(map(str, arguments)), catch_exceptions=False)


def command(*arguments):
    """Return what a command prints as JSON."""
    result = invoke(*arguments, "--json")
    assert result.exit_code == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def library_tells(path):
    """Return all that is known of each run, deleted or not, by its name; and the drawings."""
    runs = {}
    with Library(path) as library:
        for deleted in (False, True):
            entries = library.runs.entries(deleted=deleted)
            assert entries.damaged == ()
            for run in entries.runs:
                (runs[run.name],) = command("runs", "show", run.id, "--library", path)
                runs[run.name] |= {"number": run.number, "final_weights": run.final_weights}
                runs[run.name]["checkpoints"] = {weights: checkpoint_tells(library, run.id, weights) for weights in Weights}
                runs[run.name]["predictions"] = checksum(library.runs.predictions(run.id))
        drawings = [
            {
                "id": drawing.id,
                "label": int(drawing.label),
                "created": drawing.created.isoformat(),
                "strokes": points_of(drawing),
                "image": checksum(drawing.image),
            }
            for drawing in library.drawings.entries()
        ]
    return {"runs": runs, "drawings": drawings}


def going_on_tells(path, name, few_digits):
    """Let a run of a library go on for two epochs, and return what is told of them, and of the test."""
    with Library(path) as library:
        run = next(run for run in library.runs.entries().runs if run.name == name)
    data = ("--data", few_digits) if run.dataset == FEW_DIGITS else ()
    return command("train", "--resume", run.id, *GOING_ON[name], *data, "--library", path)


def write_few_digits(mnist, path):
    """Write the data set to a .npz file."""
    np.savez(
        path,
        x_train=mnist.train_images[:300],
        y_train=mnist.train_labels[:300],
        x_test=mnist.test_images[:100],
        y_test=mnist.test_labels[:100],
    )


def images_to_read(mnist):
    """Return a few test images, and the same upside down."""
    return np.concatenate([mnist.test_images[:4], mnist.test_images[:4, ::-1, ::-1]])


def model_tells(path, images):
    """Return all that a model says of itself, and what it reads in images if they are of its size."""
    model = read_network(path)
    told = {
        "layers": [type(layer).__name__ for layer in model.network.layers],
        "parameters": checksum(model.network.parameters),
        "config": None if model.config is None else model.config.to_dict(),
        "epochs": model.epochs,
        "dataset": model.dataset,
        "class_names": list(model.class_names),
        "names": list(model.names),
        "side": model.side,
    }
    if model.certainty is not None:
        numbers = ("temperature", "least_confidence", "shape_weight", "energy_weight", "offset")
        gallery, arrays = model.certainty.gallery, ("centre", "projection", "vectors", "spreads")
        told["certainty"] = {name: getattr(model.certainty, name) for name in numbers}
        told["gallery"] = {name: checksum(getattr(gallery, name)) for name in arrays}
        told["gallery"] |= {"counts": list(gallery.counts), "least_ink": gallery.least_ink}
    if model.side == images.shape[1]:
        told["reads"] = model.network.predict_proba(images.reshape(len(images), -1) / 255).tolist()
        if model.certainty is not None:
            readings = model.certainty.read(model.network, images)
            told["strangeness"], told["sure"] = readings.strangeness.tolist(), readings.sure.tolist()
    return json.loads(json.dumps(told))


def drawings_tell(path):
    """Return the drawings of a file."""
    return [{"label": drawing.label, "strokes": points_of(drawing)} for drawing in read_drawings(path)]


def as_then(now, then):
    """Return what is told now, without those entries of dictionaries that were not told then."""
    if isinstance(now, dict) and isinstance(then, dict):
        return {key: as_then(now[key], then[key]) for key in then if key in now}
    if isinstance(now, list) and isinstance(then, list) and len(now) == len(then):
        return [as_then(*pair) for pair in zip(now, then, strict=True)]
    return now


def points_of(drawing):
    return [stroke.tolist() for stroke in drawing.strokes]


def checkpoint_tells(library, run_id, weights):
    checkpoint = library.runs.checkpoint(run_id, weights)
    if checkpoint is None:
        return None
    arrays = {name: checksum(array) for name, array in checkpoint.arrays.items()}
    return {"epoch": checkpoint.epoch, "numbers": dict(checkpoint.numbers), "arrays": arrays}


def checksum(array):
    """Return an array's type, its shape, and the SHA-256 of its bytes."""
    if array is None:
        return None
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    return f"{array.dtype} {array.shape} {hashlib.sha256(little.tobytes()).hexdigest()}"
