"""Which network a command takes, and what its file may not say: the activations, which a state_dict of PyTorch lacks."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli.input import fail
from nnfs_gui.cli.output import say
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import ActivationKind
from nnfs_gui.paths import BUNDLED_MODEL, MissingFileError, resource
from nnfs_gui.storage.linear_chain import OUTPUTS, SOFTMAX, LinearChain
from nnfs_gui.storage.model import Model, require_fit
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.network_reader import SUFFIXES, make_model, read_network

OutputKind = StrEnum("OutputKind", {name.upper(): str(name) for name in OUTPUTS})  # type: ignore[misc]  # from the table

MODEL_HELP = f"A file of a network ({', '.join(SUFFIXES)})"
ModelOption = Annotated[Path | None, typer.Option("--model", help=f"{MODEL_HELP}, in place of the program's own.")]
ActivationOption = Annotated[
    ActivationKind | None,
    typer.Option(
        "--activation",
        help="Of a state_dict of PyTorch, which does not say it: what stands between its linear layers. It is given pixels "
        "from 0 (paper) to 1 (ink).",
    ),
]
OutputActivationOption = Annotated[
    OutputKind | None,
    typer.Option(
        "--output-activation", help="Of a state_dict of PyTorch: what follows its last layer; softmax if left out."
    ),
]


@dataclass(frozen=True, slots=True)
class Activations:
    """What a command was told about a network."""

    hidden: ActivationKind | None = None
    output: OutputKind | None = None

    def __bool__(self) -> bool:
        return self.hidden is not None or self.output is not None


def read_model(path: Path | None, activations: Activations, dataset: Dataset | None = None) -> Model:
    """Read a network, or the one that comes with the program; with a data set, one that reads its images."""
    try:
        file = path or resource(BUNDLED_MODEL)
        found = read_network(file)
        model = _complete(found, activations) if isinstance(found, LinearChain) else found
        if activations and model is found:
            raise fail(f"{file.name} says itself what its activations are. Leave out --activation and --output-activation.")
        require_fit(file, model, dataset)
    except (ModelFileError, MissingFileError) as error:
        raise fail(error) from error
    for assumption in model.assumptions:
        say(assumption)
    return model


def _complete(chain: LinearChain, activations: Activations) -> Model:
    if activations.hidden is None and len(chain.layers) > 1:
        raise fail(
            f"{chain.path} holds the linear layers {chain.sizes}, but not what stands between them. "
            "Say it, such as --activation relu."
        )
    return make_model(chain, activations.hidden or ActivationKind.RELU, activations.output or SOFTMAX)


def read_drawing_model(path: Path | None, activations: Activations) -> tuple[Model, int]:
    """Read a network that reads square images, as drawings are, or the program's own; return it and the images' side."""
    model = read_model(path, activations)
    if model.side is None:
        raise fail(f"{path} has {model.network.input_size:,} inputs, which are the pixels of no square image.")
    return model, model.side
