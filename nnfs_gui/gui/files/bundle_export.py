"""Puts runs of the library into a bundle, a file that is handed on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.long_work import LongWork
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.widgets.bundle_dialog import BundleDialog, Offer
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.lessons.progress import FILE as LESSONS_FILE
from nnfs_gui.lessons.progress import Progress, format_progress, read_progress
from nnfs_gui.storage.bundle.manifest import SUFFIX
from nnfs_gui.storage.bundle.step import Step
from nnfs_gui.storage.bundle.writer import Selection, Written, write_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.words import Text

_MEGABYTE = 1_000_000
_MOST_NAMES = 2  # of runs, that a line of the dialog has room for


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is to hand on: what runs, by their ids, and the experiment are called, and how many of all there are."""

    runs: dict[str, str]
    experiment: str
    all_runs: int
    drawings: int
    lessons: str


class BundleExport(QObject):
    """Asks what is to be handed on and under which name, and writes it in the background."""

    message = Signal(object)  # Message

    def __init__(
        self, window: QWidget, session: TrainingSession, worker: LibraryWorker, ticked: Callable[[], Sequence[str]]
    ) -> None:
        """`ticked` tells the ids of the runs that are ticked in the table of runs."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._worker = worker
        self._ticked = ticked
        self._work = LongWork(window)
        self._work.failed.connect(self._on_failed)
        self._work.cancelled.connect(self._on_cancelled)

    @Slot()
    def begin(self) -> None:
        """Hand on what is chosen of the run that is open, those that are ticked, and all."""
        newest = self._session.newest
        is_open = () if newest is None or newest.run_id is None else (newest.run_id,)
        self._ask(tuple(self._ticked()), is_open, "")

    @Slot(object, str)
    def hand_on(self, runs: Sequence[str], experiment: str) -> None:
        """Hand on these runs, or this experiment."""
        self._ask(tuple(runs), (), experiment)

    def shutdown(self) -> None:
        """End what is being written: no half file is left."""
        self._work.shutdown()

    def _ask(self, chosen: tuple[str, ...], is_open: tuple[str, ...], experiment: str) -> None:
        if self._work.is_busy:
            self.message.emit(Message(self.tr("A bundle is being written already.")))
            return
        self._worker.ask(
            lambda library: _find(library, (*chosen, *is_open), experiment),
            lambda found: self._offer(found, chosen, is_open, experiment),
        )

    def _offer(self, found: _Found, chosen: tuple[str, ...], is_open: tuple[str, ...], experiment: str) -> None:
        offers = []
        if experiment:
            words = self.tr("The experiment {0} with all of its runs")
            offers.append(Offer(words.format(found.experiment), Selection(experiments=(experiment,)), found.experiment))
        for runs, words in (
            (chosen, self.tr("%Ln run(s): {0}", "", len(chosen))),
            (is_open, self.tr("The run that is open: {0}")),
        ):
            names = [found.runs[run] for run in runs if run in found.runs]
            if names:
                shown = in_words(Text.joined([name_some(names, _MOST_NAMES)]))
                offers.append(Offer(words.format(shown), Selection(runs=runs), names[0]))
        if found.all_runs:
            everything = self.tr("Everything: %Ln run(s), and all experiments", "", found.all_runs)
            offers.append(Offer(everything, Selection(everything=True), self.tr("My runs")))
        offers.append(Offer(self.tr("No runs"), Selection(), self.tr("My work")))
        dialog = BundleDialog(offers, found.drawings, found.lessons, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object, str)
    def _on_chosen(self, selection: Selection, name: str) -> None:
        patterns = [self.tr("Bundles (*{0})").format(SUFFIX)]
        title = self.tr("Export as a bundle")
        dialogs.choose_new_file(self._window, title, patterns, name, lambda path: self._write(Path(path), selection))

    def _write(self, path: Path, selection: Selection) -> None:
        library = self._worker.path
        if library is not None:
            self._work.start(
                self.tr("Writing {0} …").format(path.name), _write_steps(library, path, selection), self._on_written
            )

    def _on_written(self, written: Written) -> None:
        runs, size = self.tr("%Ln run(s)", "", written.runs), in_figures(written.size / _MEGABYTE, ",.1f")
        said = [self.tr("Saved {0}: {1}, {2} MB.").format(written.path, runs, size)]
        said += map(in_words, written.left_out)
        self.message.emit(Message(" ".join(said), Severity.WARNING if written.left_out else Severity.STATUS))

    @Slot()
    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Cancelled. No bundle was written.")))

    @Slot(str)
    def _on_failed(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.FAILURE))


def _find(library: Library, runs: Sequence[str], experiment: str) -> _Found:
    names = {run.id: in_words(run.title) for run in library.runs.entries().runs}
    progress, _ = read_progress(library.path.with_name(LESSONS_FILE))
    return _Found(
        {run: names[run] for run in runs if run in names},
        in_words(library.experiments.get(experiment).title) if experiment else "",
        len(names),
        len(library.drawings.entries()),
        "" if progress == Progress() else format_progress(progress),
    )


def _write_steps(library: Path, path: Path, selection: Selection) -> Iterator[Step | Written]:
    with Library(library) as opened:
        yield from write_steps(opened, path, selection)
