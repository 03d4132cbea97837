"""What a report is on, and the way from the library to its page: one for the window and the terminal."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.results import read_results
from nnfs_gui.pages.html import Wording
from nnfs_gui.pages.report.comparison_report import comparison_report
from nnfs_gui.pages.report.experiment_report import experiment_report
from nnfs_gui.pages.report.run_facts import read_run_facts
from nnfs_gui.pages.report.run_report import run_report_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_comparison import SeedGroup, compare_runs


@dataclass(frozen=True, slots=True)
class Subject:
    """A run or a group by itself, several that are compared, or an experiment, by their ids; `name` is what it is called."""

    name: str
    compared: tuple[str | SeedGroup, ...] = ()
    experiment: str = ""


def report_steps(library: Library, subject: Subject, dataset: Dataset | None, wording: Wording) -> Iterator[str | None]:
    """Yield None while a report is made, and then its page. Raises LibraryError.

    What test images show is in it where the data set is the one that was learnt from.
    """
    if subject.experiment:
        results = read_results(library, subject.experiment)
        yield None
        yield experiment_report(results, wording)
        return
    only = subject.compared[0] if len(subject.compared) == 1 else None
    if isinstance(only, str):
        yield from run_report_steps(read_run_facts(library, only), dataset, wording)
        return
    comparison = compare_runs(library, subject.compared, dataset)
    yield None
    yield comparison_report(comparison, wording)
