"""The command line: opens the window, or trains, evaluates and predicts without one."""

import dataclasses
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import typer

from nnfs_gui import __version__, preflight, terminal
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset, Images
from nnfs_gui.data.mnist import CLASSES, SIDE, DatasetError, load_dataset
from nnfs_gui.nn import Initializer, Network
from nnfs_gui.paths import resource
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings
from nnfs_gui.storage.model_file import Model, ModelFileError, load_model, save_model
from nnfs_gui.training import evaluation
from nnfs_gui.training.certainty import Certainty, fit_certainty, measure_certainty
from nnfs_gui.training.config import (
    ActivationKind,
    ConfigError,
    LossKind,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.events import BestRestored, EpochResult, TrainingDivergedError
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

UNUSABLE = 2  # the exit status for input that cannot be used
INTERRUPTED = 130  # what shells report after Ctrl-C

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
DataOption = Annotated[Path | None, typer.Option("--data", help="A folder with IDX files, in place of the built-in MNIST.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data: DataOption = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """Set up a neural network, watch it learn, and draw digits for it to read. Without a command, open the window."""
    if version:
        typer.echo(__version__)
    elif context.invoked_subcommand is None:
        problem = preflight.find_problem()
        if problem:
            raise _fail(problem)
        from nnfs_gui.app import run  # noqa: PLC0415  the commands below work without Qt

        raise typer.Exit(run(sys.argv[:1], data))
    elif data is not None:
        raise _fail(f"Give --data after the command: nnfs-gui {context.invoked_subcommand} --data {data}")


@app.command()
def train(
    preset: Annotated[Preset, typer.Option(help="Settings to start from.")] = Preset.QUICK_START,
    hidden: Annotated[str | None, typer.Option(help="Sizes of the hidden layers, such as 128,64; or none.")] = None,
    activation: Annotated[ActivationKind | None, typer.Option(help="The activation of every hidden layer.")] = None,
    loss: Annotated[LossKind | None, typer.Option(help="What is made small.")] = None,
    optimizer: Annotated[OptimizerKind | None, typer.Option(help="How the weights follow their gradient.")] = None,
    learning_rate: Annotated[float | None, typer.Option(help="The size of a step.")] = None,
    schedule: Annotated[Schedule | None, typer.Option(help="How the steps shrink in the course of the run.")] = None,
    momentum: Annotated[float | None, typer.Option(help="For sgd: how much of the last step goes on.")] = None,
    nesterov: Annotated[bool | None, typer.Option(help="For sgd with momentum: look ahead.")] = None,
    weight_decay: Annotated[float | None, typer.Option(help="How strongly large weights are pulled back (L2).")] = None,
    batch_size: Annotated[int | None, typer.Option(help="Images for each step.")] = None,
    epochs: Annotated[int | None, typer.Option(help="How many times each image is seen.")] = None,
    train_size: Annotated[int | None, typer.Option(help="Train on the first so many images only.")] = None,
    validation_share: Annotated[float | None, typer.Option(help="The share of the images kept for validation.")] = None,
    shuffle: Annotated[bool | None, typer.Option(help="See the images in a new order in each epoch.")] = None,
    init: Annotated[Initializer | None, typer.Option(help="How the first weights are drawn.")] = None,
    precision: Annotated[Precision | None, typer.Option(help="The type of the numbers.")] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same run.")] = None,
    augment: Annotated[bool | None, typer.Option(help="Change the images at random each time they are seen.")] = None,
    rotation: Annotated[float | None, typer.Option(help="Turn them by at most so many degrees.")] = None,
    scale: Annotated[float | None, typer.Option(help="Scale height and width by at most this share.")] = None,
    shear: Annotated[float | None, typer.Option(help="Slant them by at most so many pixels for each pixel up.")] = None,
    shift: Annotated[float | None, typer.Option(help="Shift them by at most so many pixels.")] = None,
    elastic: Annotated[float | None, typer.Option(help="Bend them by so many pixels (standard deviation).")] = None,
    thickness: Annotated[float | None, typer.Option(help="Change the pen by at most so many pixels a side.")] = None,
    label_smoothing: Annotated[float | None, typer.Option(help="Spread this share of a target over all digits.")] = None,
    patience: Annotated[int | None, typer.Option(help="Stop after so many epochs that were no better; 0 does not.")] = None,
    keep_best: Annotated[bool | None, typer.Option(help="End with the epoch that did best on validation images.")] = None,
    data: DataOption = None,
    output: Annotated[Path | None, typer.Option(help="Save the network in this .safetensors file.")] = None,
    half: Annotated[
        bool, typer.Option("--half", help="Save the weights in half precision, in a file of half the size.")
    ] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace the output file if there is one.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Train a network, print the error of each epoch, and test it."""
    config = _configure(
        preset,
        run={"loss": loss, "epochs": epochs, "batch_size": batch_size, "train_size": train_size, "shuffle": shuffle}
        | {"validation_share": validation_share, "seed": seed, "precision": precision}
        | {"label_smoothing": label_smoothing, "patience": patience, "keep_best": keep_best},
        network={"initializer": init, "hidden": _parse_hidden(hidden, preset)},
        optimizer={"kind": optimizer, "learning_rate": learning_rate, "schedule": schedule, "momentum": momentum}
        | {"nesterov": nesterov, "weight_decay": weight_decay},
        activation=activation,
        augment=augment,
        strengths={"rotation": rotation, "scale": scale, "shear": shear}
        | {"shift": shift, "elastic": elastic, "thickness": thickness},
    )
    if half and config.precision is not Precision.FLOAT32:
        raise _fail(f"--half rounds float32 numbers, but the precision is {config.precision}.")
    if output is not None:
        _check_output(output, overwrite)
    trainer = Trainer(config, _load_dataset(data))
    start = perf_counter()
    ending = _drive(trainer, as_json)
    if output is not None:
        _save(output, trainer, ending.epochs, half)
    if ending.problem is not None:
        raise _fail(ending.problem, ending.status)
    dataset = trainer.dataset
    result = evaluation.evaluate(trainer.network, dataset.test_images, dataset.test_labels)
    terminal.print_test(result, dataset, len(trainer.network.parameters), perf_counter() - start, as_json)


@app.command()
def evaluate(
    model: Annotated[Path, typer.Argument(help="A .safetensors file of this program.")],
    data: DataOption = None,
    as_json: JsonOption = False,
) -> None:
    """Test a model: its accuracy with the 95 % interval, for each digit, what it takes for what, and when it is not sure."""
    loaded = _load_model(model)
    dataset = _load_dataset(data)
    network, images, labels = loaded.network, dataset.test_images, dataset.test_labels
    result = evaluation.evaluate(network, images, labels)
    certainty = loaded.certainty or _find_certainty(network, dataset)
    figures = None if certainty is None else measure_certainty(certainty, network, images, labels)
    terminal.print_evaluation(result, figures, as_json)


@app.command()
def predict(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures, or JSON files of pen strokes.")],
    model: Annotated[Path, typer.Option("--model", help="A .safetensors file of this program.")],
    as_json: JsonOption = False,
) -> None:
    """Read the digit in each picture or drawing, and print the probability of each of the ten."""
    loaded = _load_model(model)
    for file in files:
        try:
            drawings = read_drawings(file)
        except DrawingFileError as error:
            raise _fail(str(error)) from error
        for number, drawing in enumerate(drawings, start=1):
            try:
                probabilities, sure = _read(loaded, drawing.image)
            except OverflowError as error:
                raise _fail(str(error)) from error
            terminal.print_prediction(str(file), number, drawing, probabilities, sure, as_json)


@dataclass
class _Ending:
    """How far a run came, and if it ended before its time, why."""

    epochs: int = 0
    problem: str | None = None
    status: int = 0


def _drive(trainer: Trainer, as_json: bool) -> _Ending:
    """Train to the end and print each epoch. After Ctrl-C or a divergence the network is that of the last whole epoch."""
    ending = _Ending()
    kept = trainer.network.parameters.copy()
    bar = terminal.ProgressBar(trainer.config.epochs)
    try:
        for event in trainer.run():
            if isinstance(event, EpochResult):
                kept, ending.epochs = event.snapshot, event.metrics.epoch
                bar.clear()
                terminal.print_epoch(event.metrics, trainer.config.epochs, as_json)
            elif isinstance(event, BestRestored):
                kept, ending.epochs = event.snapshot, event.epoch
                bar.clear()
                typer.echo(f"Epoch {event.epoch} did best on the validation images: its network is kept.", err=True)
            else:
                bar.show(event)
    except KeyboardInterrupt:
        ending.problem = f"Interrupted after {ending.epochs} of {trainer.config.epochs} epochs."
        ending.status = INTERRUPTED
    except TrainingDivergedError as error:
        ending.problem, ending.status = str(error), 1
    bar.clear()
    trainer.network.adopt(kept)
    return ending


def _configure(
    preset: Preset,
    *,
    run: dict[str, Any],
    network: dict[str, Any],
    optimizer: dict[str, Any],
    activation: ActivationKind | None,
    augment: bool | None,
    strengths: dict[str, float | None],
) -> TrainingConfig:
    """Return the preset with those of the given values that are not None in the place of its own."""
    values = PRESETS[preset].to_dict()
    for target, given in ((values, run), (values["network"], network), (values["optimizer"], optimizer)):
        target.update({key: value for key, value in given.items() if value is not None})
    if activation is not None:
        values["network"]["hidden"] = [{**layer, "activation": activation} for layer in values["network"]["hidden"]]
    given = {name: value for name, value in strengths.items() if value is not None}
    if augment is False:
        if given:
            raise _fail(f"--{next(iter(given))} changes the images, but --no-augment was given.")
        values["augmentation"] = None
    elif augment or given:
        values["augmentation"] = (values["augmentation"] or dataclasses.asdict(Augmentation())) | given
    for knob in ("momentum", "nesterov"):
        if optimizer[knob] and values["optimizer"]["kind"] != OptimizerKind.SGD:
            raise _fail(f"--{knob} belongs to the optimizer sgd, but the optimizer is {values['optimizer']['kind']}.")
    try:
        return TrainingConfig.from_dict(values)
    except ConfigError as error:
        raise _fail(str(error)) from error


def _parse_hidden(text: str | None, preset: Preset) -> list[dict[str, Any]] | None:
    """Return a layer for each size in text, with the activation of the preset's first."""
    if text is None:
        return None
    if text.strip().lower() in ("", "none"):
        return []
    activation = PRESETS[preset].network.hidden[0].activation
    try:
        return [{"size": int(size), "activation": activation} for size in text.split(",")]
    except ValueError as error:
        raise _fail(f"--hidden takes sizes such as 128,64, or none; got {text!r}.") from error


def _check_output(path: Path, overwrite: bool) -> None:
    """Find out before the training what would keep its result from being saved."""
    problem = None
    try:
        target = path.resolve()
        folder = target.parent
        if not folder.is_dir():
            problem = f"There is no folder {folder} to save {path.name} in."
        elif not os.access(folder, os.W_OK):
            problem = f"Files cannot be written in the folder {folder}."
        elif target.is_symlink():  # what Python makes of it since 3.13
            problem = f"{path} is a link that leads to itself."
        elif path.exists() and not path.is_file():
            problem = f"{path} is not a file. Give the name of a file to save the network in."
        elif path.exists() and path.stat().st_size > 0 and not overwrite:
            problem = f"{path} exists and was left as it is. Choose another name, or add --overwrite."
    except (OSError, RuntimeError) as error:  # a name too long, or a link that leads to itself
        problem = f"{path} cannot be written: {error}."
    if problem:
        raise _fail(problem)


def _read(model: Model, image: Images) -> tuple[list[float], bool | None]:
    """Return the probability of each digit, and whether the network is sure, which only a model with a certainty knows."""
    if model.certainty is None:
        return model.network.predict_proba(image.reshape(-1) / 255).tolist(), None
    readings = model.certainty.read(model.network, image[None])
    return readings.probabilities[0].tolist(), bool(readings.sure[0])


def _find_certainty(network: Network, dataset: Dataset) -> Certainty | None:
    """Learn when the network is sure; None where it reads too little for that."""
    try:
        return fit_certainty(network, dataset)
    except (ValueError, OverflowError):
        return None


def _save(path: Path, trainer: Trainer, epochs: int, half: bool) -> None:
    if epochs == 0:
        typer.echo(f"No epoch was finished, so {path} was not written.", err=True)
        return
    try:
        certainty = _find_certainty(trainer.network, trainer.dataset)
        save_model(path, Model(trainer.network, trainer.config, epochs, trainer.dataset.name, certainty), half=half)
    except ModelFileError as error:
        raise _fail(str(error)) from error
    typer.echo(f"Saved the network after epoch {epochs} in {path}.", err=True)


def _load_dataset(folder: Path | None) -> Dataset:
    try:
        return load_dataset(folder) if folder else load_dataset(resource("mnist"), "MNIST")
    except (DatasetError, FileNotFoundError) as error:
        raise _fail(str(error)) from error


def _load_model(path: Path) -> Model:
    try:
        return load_model(path, sizes=(SIDE**2, CLASSES))
    except ModelFileError as error:
        raise _fail(str(error)) from error


def _fail(message: str, status: int = UNUSABLE) -> typer.Exit:
    """Say what is wrong in one sentence; raise what this returns to end the program."""
    typer.echo(message, err=True)
    return typer.Exit(status)
