"""Data sets that are drawn: keeps every drawing at once, says how well they are told apart, and lets one train on them."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.controls.undo_stack import UndoStack
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.files.widgets.drawn_classes_dialog import DrawnClassesDialog
from nnfs_gui.gui.words import in_words
from nnfs_gui.recognition.drawn_classes import ClassDrawing, ClassError, DrawnClasses, DrawnClassesCheck
from nnfs_gui.storage.datasets.stroke_file import STROKE_ENDINGS
from nnfs_gui.storage.drawing_file import DrawingFileError
from nnfs_gui.storage.drawings import export_drawings
from nnfs_gui.storage.drawn_classes_file import DrawnClassesFolder, drawn_classes_steps, new_name

_MOST_STEPS = 200  # that can be undone


@dataclass(frozen=True, slots=True, eq=False)
class _Opened:
    """A data set that was read, and what it is called."""

    name: str
    classes: DrawnClasses


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """A data set that was written, and the name under which that was possible."""

    name: str
    classes: DrawnClasses
    kept_as: str


class DrawnClassesController(QObject):
    """Stands between the dialog, which keeps nothing, and the files of the drawn data sets. Nothing drawn is ever lost."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, datasets: DatasetImport, files: NetworkFiles, folder: Path) -> None:
        """Keep the data sets in a folder of their own in `folder`."""
        super().__init__(window)
        self._window = window
        self._datasets = datasets
        self._files = files
        self._folder = DrawnClassesFolder(folder)
        self._dialog: DrawnClassesDialog | None = None
        self._names: list[str] = []  # of the kept data sets
        self._name = ""  # of the one that is drawn; none before one was read or begun
        self._steps = UndoStack(DrawnClasses(), _MOST_STEPS)
        self._unwritten: dict[str, DrawnClasses] = {}  # what the files do not hold yet, by the names of the data sets
        self._is_used = False  # as soon as it is written
        self._reading = BackgroundTasks(self)
        self._reading.failed.connect(self._on_problem)
        self._writing = LatestOnlyTask(self)
        self._writing.succeeded.connect(self._on_written)
        self._writing.failed.connect(self._on_not_written)
        self._checking = LatestOnlyTask(self)
        self._checking.succeeded.connect(self._on_checked)

    @Slot()
    def open(self) -> None:
        """Let a data set be drawn: the one that was changed last, or a new one."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self._dialog.show_problem("")
        if not self._name:
            self._dialog.setEnabled(False)
            self._reading.do(self._folder.names, self._on_names)
        self._dialog.open()

    def shutdown(self) -> None:
        """End what runs in the background, and write what is not written yet."""
        if self._dialog is not None:
            self._dialog.keep_drawing()
        for part in (self._reading, self._checking, self._writing):
            part.shutdown()
        with contextlib.suppress(DrawingFileError):  # which was said when it was tried before
            for _ in _write_steps(self._folder, self._unwritten):
                pass

    def _make_dialog(self) -> DrawnClassesDialog:
        dialog = DrawnClassesDialog(self._window)
        for signal, slot in (
            (dialog.drawn, self._on_drawn),
            (dialog.classes_wanted, self._on_classes_wanted),
            (dialog.renamed, self._on_renamed),
            (dialog.class_removed, self._on_class_removed),
            (dialog.drawings_removed, self._on_drawings_removed),
            (dialog.undo_wanted, self._undo),
            (dialog.redo_wanted, self._redo),
            (dialog.set_chosen, self._on_set_chosen),
            (dialog.new_wanted, self._begin),
            (dialog.import_wanted, self._choose_file),
            (dialog.export_wanted, self._choose_new_file),
            (dialog.use_wanted, self._use),
            (dialog.finished, self._on_closed),
        ):
            signal.connect(slot)
        return dialog

    # --- which data set it is -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_names(self, names: list[str]) -> None:
        """Go on with the data set that was changed last."""
        self._names = names
        if names:
            self._reading.run(self._read(names[0], self._folder.steps(names[0])), self._on_opened)
        else:
            self._begin()

    def _read(self, name: str, steps: Iterator[DrawnClasses | None]) -> Iterator[_Opened | None]:
        for classes in steps:
            yield None if classes is None else _Opened(name, classes)

    @Slot(object)
    def _on_opened(self, opened: _Opened) -> None:
        self._take(opened.name, opened.classes)

    def _take(self, name: str, classes: DrawnClasses) -> None:
        """Let a data set be drawn from now on; the one before is in its file."""
        if name not in self._names:
            self._names = [name, *self._names]
        self._name, self._steps = name, UndoStack(classes, _MOST_STEPS)
        if self._dialog is not None:
            self._dialog.show_problem("")
            self._dialog.show_sets(self._names, name)
        self._show()
        if self._dialog is not None:
            self._dialog.begin()

    @Slot()
    def _begin(self) -> None:
        """Begin a new data set, unless this one is."""
        if self._name and not self._classes.names:
            return
        self._take(new_name(self.tr("My classes"), self._names), DrawnClasses())

    @Slot(str)
    def _on_set_chosen(self, name: str) -> None:
        if name == self._name:
            return
        if name in self._unwritten:
            self._take(name, self._unwritten[name])
        else:
            self._reading.run(self._read(name, self._folder.steps(name)), self._on_opened)

    @Slot()
    def _choose_file(self) -> None:
        pattern = self.tr("Drawings ({0})").format(" ".join(f"*{ending}" for ending in STROKE_ENDINGS))
        dialogs.choose_file(self._dialog or self._window, self.tr("Go on with drawings of a file"), pattern, self._import)

    @Slot(str)
    def _import(self, chosen: str) -> None:
        path = Path(chosen)
        name = new_name(path.name.removesuffix(".gz").rpartition(".")[0] or path.name, self._names)
        self._reading.run(self._read(name, drawn_classes_steps(path)), self._on_imported)

    @Slot(object)
    def _on_imported(self, opened: _Opened) -> None:
        self._on_opened(opened)
        self._write()

    @Slot()
    def _choose_new_file(self) -> None:
        patterns = (self.tr("Drawings (*{0})").format(".json"),)
        title = self.tr("Export the drawings")
        dialogs.choose_new_file(self._dialog or self._window, title, patterns, self._name, self._export)

    @Slot(str)
    def _export(self, chosen: str) -> None:
        classes, path = self._classes, Path(chosen)
        self._reading.do(lambda: export_drawings(path, classes.drawings), lambda _: self._on_exported(path))

    def _on_exported(self, path: Path) -> None:
        self.message.emit(Message(self.tr("Saved {0}.").format(path)))

    # --- what is drawn ------------------------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_drawn(self, name: str, strokes: Any) -> None:
        self._change(self._classes.with_drawings([ClassDrawing.of(strokes, name)]))

    @Slot(str)
    def _on_classes_wanted(self, names: str) -> None:
        wanted = [name for name in names.split(",") if name.strip()]
        try:
            self._change(self._classes.with_classes(wanted))
        except ClassError as error:
            self._on_problem(in_words(error))
            return
        if self._dialog is not None and wanted:
            self._dialog.choose_class(self._classes.names[-len(wanted)])
            self._dialog.clear_names()

    @Slot(str, str)
    def _on_renamed(self, old: str, new: str) -> None:
        try:
            self._change(self._classes.renamed(old, new))
        except ClassError as error:
            self._on_problem(in_words(error))

    @Slot(str)
    def _on_class_removed(self, name: str) -> None:
        self._change(self._classes.without_class(name))

    @Slot(object)
    def _on_drawings_removed(self, drawings: list[ClassDrawing]) -> None:
        self._change(self._classes.without_drawings(drawings))

    @Slot()
    def _undo(self) -> None:
        if self._steps.undo():
            self._show()
            self._write()

    @Slot()
    def _redo(self) -> None:
        if self._steps.redo():
            self._show()
            self._write()

    def _change(self, classes: DrawnClasses) -> None:
        """Let this be the data set, here and as soon as may be in its file."""
        self._steps.put(classes)
        if self._dialog is not None:
            self._dialog.show_problem("")
        self._show()
        self._write()

    @property
    def _classes(self) -> DrawnClasses:
        """The data set that is drawn."""
        return self._steps.now

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_classes(self._classes, can_undo=self._steps.can_undo, can_redo=self._steps.can_redo)
        self._checking.ask(DrawnClassesCheck.steps(self._classes))

    @Slot(object)
    def _on_checked(self, check: DrawnClassesCheck) -> None:
        if self._dialog is not None and check.of is self._classes:
            self._dialog.show_check(check)

    # --- files --------------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        self._unwritten[self._name] = self._classes
        self._writing.ask(_write_steps(self._folder, dict(self._unwritten)))

    @Slot(object)
    def _on_written(self, written: Sequence[_Written]) -> None:
        for each in written:
            if self._unwritten.get(each.name) is each.classes:
                del self._unwritten[each.name]
            if each.kept_as not in (each.name, self._name) and each.name == self._name:
                self._move(each.kept_as)
        if self._is_used and not self._unwritten:
            self._take_dataset()

    def _move(self, name: str) -> None:
        """Go on under another name: under the one before, another window has drawn something else."""
        was, self._name, self._names = self._name, name, [name, *self._names]
        if was in self._unwritten:
            self._unwritten[name] = self._unwritten.pop(was)
        if self._dialog is not None:
            self._dialog.show_sets(self._names, name)
        words = self.tr("{0} was changed by another window. Your drawings are kept as {1}, beside it.")
        self._on_problem(words.format(was, name))

    @Slot(object)
    def _on_not_written(self, error: Exception) -> None:
        self._is_used = False
        self._on_problem(self.tr("The drawings are not kept yet. {0} Export them to another place.").format(in_words(error)))

    @Slot()
    def _use(self) -> None:
        """Train and test on these drawings from now on; before an unsaved network is given up, ask."""
        self._is_used = True
        if not self._unwritten:
            self._take_dataset()

    def _take_dataset(self) -> None:
        self._is_used = False
        if self._dialog is not None:
            self._dialog.accept()
        path, name = self._folder.path(self._name), self._name
        self._files.ask_and_open(lambda: self._datasets.take(path, name))

    @Slot()
    def _on_closed(self) -> None:
        if self._classes.drawings and not self._is_used:
            count = len(self._classes.drawings)
            kept = self.tr("{0} is kept: %Ln drawing(s). Data > New data set from drawings goes on with it.", "", count)
            self.message.emit(Message(kept.format(self._name)))

    @Slot(str)
    def _on_problem(self, problem: str) -> None:
        if not self._name:
            self._begin()
        if self._dialog is not None:
            self._dialog.show_problem(problem)


def _write_steps(folder: DrawnClassesFolder, unwritten: Mapping[str, DrawnClasses]) -> Iterator[Sequence[_Written]]:
    """Write data sets, each whole or as it was before. Raises DrawingFileError."""
    yield [_Written(name, classes, folder.keep(name, classes)) for name, classes in unwritten.items()]
