"""Who trains the trials of an experiment: child processes of this machine, or workers of Dask."""

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from nnfs_gui.cli.input import WHOLE_NUMBER, fail
from nnfs_gui.cli.output import warn
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.engines.cluster_place import THIS_MACHINE, ClusterPlace
from nnfs_gui.experiments.engines.engine import Engine, EngineError
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.threads import available_cores

_ANYBODY = (
    "Without TLS, whoever reaches {address} can run programs here as you. Let only machines that you trust reach it, or "
    "give --tls-ca-file, --tls-cert and --tls-key."
)
_OPTIONS: dict[str, Any] = {  # by the parameters: their options
    "children": Annotated[
        int | None,
        typer.Option(
            "--children", help="Train so many networks at once; as many as there are cores if left out.", **WHOLE_NUMBER
        ),
    ],
    "scheduler": Annotated[
        str | None,
        typer.Option(
            "--scheduler",
            metavar="ADDRESS",
            help="Train on the workers of the scheduler of Dask at this address, such as tcp://server:8786 or, with TLS, "
            "tls://server:8786. Needs the package distributed.",
        ),
    ],
    "workers": Annotated[
        int | None,
        typer.Option(
            "--workers",
            help="Train in so many workers of Dask on this machine, which those of others can join. Needs the package "
            "distributed.",
            **WHOLE_NUMBER,
        ),
    ],
    "bind": Annotated[
        str | None,
        typer.Option(
            "--bind",
            metavar="HOST",
            help=f"With --workers: listen at this address of this machine; at {THIS_MACHINE}, which no other machine "
            "reaches, if left out.",
        ),
    ],
    "tls_ca_file": Annotated[
        Path | None,
        typer.Option("--tls-ca-file", help="The certificate of the authority that the machines trust, for TLS."),
    ],
    "tls_cert": Annotated[Path | None, typer.Option("--tls-cert", help="The certificate of this machine, for TLS.")],
    "tls_key": Annotated[Path | None, typer.Option("--tls-key", help="The key of that certificate.")],
}


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """So many child processes, as many as there are cores with None; or where the workers are. Makes an engine of it."""

    children: int | None = None
    place: ClusterPlace | None = None

    def open(self, library: Library, plan: Plan, dataset: Dataset) -> Engine:
        """Make an engine that trains on the data set of a plan. Raises EngineError."""
        if self.place is None:
            return ChildrenEngine(library.path, plan, dataset.checksum, self.children or available_cores())
        from nnfs_gui.experiments.engines.cluster import ClusterEngine  # noqa: PLC0415  it is seldom needed

        engine = ClusterEngine(library, dataset, self.place, warn)
        if self.place.scheduler is None and self.place.host != THIS_MACHINE:
            if not self.place.is_encrypted:
                warn(_ANYBODY.format(address=engine.address))
            warn(f"Other machines join with: dask worker {engine.address} --nworkers auto --nthreads 1")
        return engine


def with_engine_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say who trains, in the place of its parameter `engine`, an EngineChoice."""
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters: list[inspect.Parameter] = []
    for parameter in inspect.signature(command).parameters.values():
        if parameter.name == "engine":
            parameters += [
                inspect.Parameter(name, keyword, default=None, annotation=kind) for name, kind in _OPTIONS.items()
            ]
        else:
            parameters.append(parameter.replace(kind=keyword))

    @functools.wraps(command)
    def with_options(**values: Any) -> None:
        try:
            engine = _choose(**{name: values.pop(name) for name in _OPTIONS})
        except EngineError as error:
            raise fail(error) from error
        command(engine=engine, **values)

    with_options.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    with_options.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return with_options


def _choose(
    *, children: int | None, scheduler: str | None, workers: int | None, bind: str | None, **tls: Path | None
) -> EngineChoice:
    """Return the choice that options make; what does not go together ends the program with a sentence."""
    for name, count in (("--children", children), ("--workers", workers)):
        if count is not None and count < 1:
            raise fail(f"{name} is at least 1, got {count}.")
    if sum(given is not None for given in (children, scheduler, workers)) > 1:
        raise fail("Give one of --children, --workers and --scheduler: they say who trains.")
    if bind is not None and workers is None:
        raise fail("--bind says where --workers can be joined, which was not given.")
    if scheduler is None and workers is None:
        if any(tls.values()):
            raise fail("TLS is for --scheduler and --workers, of which neither was given.")
        return EngineChoice(children)
    return EngineChoice(place=ClusterPlace(scheduler, workers or 0, bind or THIS_MACHINE, **tls))
