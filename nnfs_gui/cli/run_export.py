"""The command that takes a run of the library to other programs, and to other people."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from nnfs_gui.cli import terminal
from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.export import (
    DIAGRAM,
    ENDINGS,
    KINDS_IN_WORDS,
    ImageOption,
    ScriptTarget,
    check_kind,
    write_diagram_to,
    write_notebook_to,
    write_page_to,
    write_script_to,
)
from nnfs_gui.cli.input import STANDARD, JsonOption, LibraryOption, OverwriteOption, fail, find_certainty
from nnfs_gui.cli.output import say
from nnfs_gui.cli.run_options import RunArgument, dataset_of, opened_runs
from nnfs_gui.cli.standard_streams import FormatOption, file_for, output_name
from nnfs_gui.codegen import notebook, script
from nnfs_gui.pages import web_page
from nnfs_gui.pages.web_page import WebPage
from nnfs_gui.storage.library.fork import whole_course
from nnfs_gui.storage.library.run_export import build_model, describe, tabulate
from nnfs_gui.storage.library.run_record import Run, Weights
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.whole_file import replace_file, unwritable
from nnfs_gui.training.events import EpochMetrics

_CODE = (script.SUFFIX, notebook.SUFFIX)
_TABLES = ".csv: the figures of its epochs; .json: all that is known of it but its weights"
_TABLE_ENDINGS = (".csv", ".json")


@with_data_options
def export(
    *,
    run: RunArgument,
    output: Annotated[
        Path,
        typer.Argument(metavar="OUT", help=f"A file, whose ending says what is written; or -. {KINDS_IN_WORDS}; {_TABLES}."),
    ],
    best: Annotated[
        bool | None,
        typer.Option("--best/--last", help="The network of which epoch, in place of the one that the run ended with."),
    ] = None,
    image: ImageOption = None,
    data: DataSource = MNIST,
    ending: FormatOption = None,
    overwrite: OverwriteOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a run for other programs and people: its network, a web page with its curves, its figures, a script and more.

    A script trains by its settings on what it was trained on: MNIST, or what --data names; a Jupyter notebook explains that,
    on 1,000 of the images. The web page says how well the network reads these images with the rounded weights that it holds.
    """
    name = output_name(output, ending)
    kind = name.suffix.lower()
    check_kind(name, (*ENDINGS, *_TABLE_ENDINGS), data, image)
    if best is not None and kind in (*_CODE, *_TABLE_ENDINGS):
        raise fail(f"--{'best' if best else 'last'} chooses a network, but {name.name} holds none.")
    with file_for(output, name, overwrite) as file, opened_runs(library) as opened:
        found = opened.runs.find(run)
        if kind in _TABLE_ENDINGS:
            epochs = opened.runs.epochs(found.id)
            text = tabulate(epochs) if kind == ".csv" else json.dumps(describe(found, epochs), indent=2) + "\n"
            try:
                replace_file(file, text.encode())
            except OSError as error:
                raise fail(unwritable(output, error)) from error
        elif kind in _CODE:
            _write_code(kind, ScriptTarget(file, overwrite, output == STANDARD), found, data)
        else:
            model = build_model(opened, found, None if best is None else Weights.BEST if best else Weights.LAST)
            if kind == web_page.SUFFIX:
                _write_page(file, model, found, whole_course(opened, found.id), data)
            elif kind == DIAGRAM:
                write_diagram_to(file, model, found.name, image)
            else:
                export_model(file, model)
    if output != STANDARD:
        terminal.print_export(output, found.config.network.parameter_count, as_json)


def _write_code(kind: str, target: ScriptTarget, run: Run, data: DataSource) -> None:
    """Write the script or the notebook of a run, whose data set is known by its checksum. Raises ModelFileError."""
    dataset = read_dataset(data.or_points(run.dataset))
    if dataset.checksum != run.dataset_checksum:
        raise fail(data.of_another(run))
    if run.changed:
        say(f"The settings of {run.name} were changed while it trained; the code has those of its end from the start.")
    if kind == script.SUFFIX:
        write_script_to(target, run.config, dataset, data.path)
    else:
        write_notebook_to(target.file, run.config, dataset, data.path)


def _write_page(file: Path, model: Model, run: Run, epochs: Sequence[EpochMetrics], data: DataSource) -> None:
    """Write a run's network as a web page with its curves; on its data set it is tested, if that is at hand."""
    dataset = dataset_of([run], data)
    is_its_own = dataset.checksum == run.dataset_checksum
    if is_its_own:
        model = replace(model, certainty=find_certainty(model.network, dataset))
    write_page_to(file, WebPage(run.name, model, epochs, first_config=run.first_config), dataset if is_its_own else None)
