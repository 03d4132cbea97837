"""The command that reads pictures and drawings."""

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.drawings import drawings_in
from nnfs_gui.cli.input import JsonOption, fail
from nnfs_gui.cli.model_options import ActivationOption, Activations, ModelOption, OutputActivationOption, read_drawing_model
from nnfs_gui.ink.framing import Image
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.recognition.certainty import likely
from nnfs_gui.storage.model import Model


def predict(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Pictures, or files of pen strokes; - for the standard input.")
    ],
    model: ModelOption = None,
    activation: ActivationOption = None,
    output_activation: OutputActivationOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read the digit in each picture or drawing, and print the probability of each class.

    Of one without ink it says so, and answers nothing.
    """
    loaded, side = read_drawing_model(model, Activations(activation, output_activation))
    for file in files:
        for number, drawing in enumerate(drawings_in(file), start=1):
            if not drawing.image.any():
                terminal.print_blank(str(file), number, drawing, loaded.names, as_json)
                continue
            try:
                probabilities, sure = _read(loaded, fit_side(drawing.image, side), drawing.is_frayed)
            except OverflowError as error:
                raise fail(error) from error
            terminal.print_prediction(str(file), number, drawing, probabilities, sure, loaded.names, as_json)


def _read(model: Model, image: Image, frayed: bool) -> tuple[list[float], bool | None]:
    """Return the probability of each class, and whether the network is sure.

    Where no certainty is known, nobody knows of an answer that is more likely right than wrong; of another it is not sure.
    """
    if model.certainty is None:
        probabilities = model.network.predict_proba(image.ravel() / 255)
        return probabilities.tolist(), None if likely(probabilities[None])[0] else False
    readings = model.certainty.read(model.network, image[None], np.array([frayed]))
    return readings.probabilities[0].tolist(), bool(readings.sure[0])
