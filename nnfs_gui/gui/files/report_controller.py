"""Reports on runs, comparisons and experiments: which one, into which file, and written in the background."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.long_work import LongWork
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.printing.page_printing import PDF, print_page
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import spoken
from nnfs_gui.pages.html import HTML, Wording
from nnfs_gui.pages.report.subject import Subject, report_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.whole_file import replace_file, unwritable
from nnfs_gui.words import ExplainedError


class ReportController(QObject):
    """Asks for a file and writes a report into it; `action` is for the menu."""

    message = Signal(object)  # Message

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        worker: LibraryWorker,
        ticked: Callable[[], Mapping[str, int]],
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
        self.action: QAction = make_action(
            self,
            "exportReportAction",
            self.tr("Report…"),
            self.tr(
                "Write what the run that is open, or those that are ticked, came to: a page to be printed and handed in."
            ),
        )
        self.action.triggered.connect(self._on_menu)
        session.current_changed.connect(self._follow_session)
        session.recorded.connect(self._follow_session)
        self._follow_session()

    @Slot(object)
    def write(self, subject: Subject) -> None:
        """Ask for a file for a report on this, and write it."""
        if self._work.is_busy:
            self.message.emit(Message(self.tr("A report is being written already.")))
            return
        patterns = (self.tr("Page for a browser (*{0})").format(HTML), self.tr("PDF, for printing (*{0})").format(PDF))
        title, name = self.tr("Write a report"), self.tr("{0}, report").format(subject.name)
        dialogs.choose_new_file(self._window, title, patterns, name, lambda path: self._begin(subject, Path(path)))

    def shutdown(self) -> None:
        """End what is being written: no half file is left."""
        self._work.shutdown()

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _open_run(self) -> str | None:
        return None if self._session.newest is None else self._session.newest.run_id

    @Slot()
    def _follow_session(self) -> None:
        obstacle = "" if self._worker.has_library else self.tr("Your library could not be opened.")
        if not obstacle and self._open_run is None:
            obstacle = self.tr("There is no run yet: train one, or open one in Runs.")
        allow(self.action, obstacle)

    @Slot()
    def _on_menu(self) -> None:
        ticked, run_id = tuple(self._ticked()), self._open_run
        if len(ticked) > 1:
            self.write(Subject(self.tr("Comparison"), ticked))
        elif run_id is not None:
            self._worker.ask(
                lambda library: library.runs.get(run_id),
                lambda run: self.write(Subject(in_words(run.title), (run.id,))),
            )

    def _begin(self, subject: Subject, path: Path) -> None:
        library = self._worker.path
        if library is not None:
            steps = _write_steps(_Order(library, subject, self._session.dataset, path))
            self._work.start(self.tr("Writing {0} …").format(path.name), steps, self._on_written)

    def _on_written(self, path: Path) -> None:
        self.message.emit(Message(self.tr("Saved {0}.").format(path)))
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    @Slot()
    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Cancelled. No report was written.")))

    @Slot(str)
    def _on_failed(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.FAILURE))


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    """What is to be written, from where, and into which file."""

    library: Path
    subject: Subject
    dataset: Dataset | None
    path: Path


def _write_steps(order: _Order) -> Iterator[Path | None]:
    """Yield None while a report is made, and the file when it is written."""
    page = ""
    with Library(order.library) as library:
        for made in report_steps(library, order.subject, order.dataset, Wording(in_words, spoken())):
            page = made or page
            yield None
    content = print_page(page) if order.path.suffix.lower() == PDF else page.encode()
    yield None
    try:
        replace_file(order.path, content)
    except OSError as error:
        raise ExplainedError(unwritable(order.path, error)) from error
    yield order.path
