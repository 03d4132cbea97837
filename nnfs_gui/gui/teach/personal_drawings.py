"""A person's own drawings, and what the network learns from them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.class_labels import class_numbers, find_class
from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.session.current_network import CurrentNetwork, Teaching
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.testing import Tested
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.teach.kept_drawings import KeptDrawings
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.ink.framing import Image
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.recognition.before_after import BeforeAfter, TeachingCost, compare, cost_steps
from nnfs_gui.recognition.teaching import Taught, Teacher, TeachingProgress
from nnfs_gui.storage.drawing_file import DrawingFileError, read_pen_drawings
from nnfs_gui.storage.drawings import export_drawings
from nnfs_gui.storage.library.drawing_table import TaughtDrawing
from nnfs_gui.storage.library.recorded_run import Ending, RunEnd

_SHARE_OF_PAD = 0.7  # that a drawing of a file takes


@dataclass(frozen=True, slots=True, eq=False)
class _Imported:
    """The drawings of a file with their labels, and how many of it are not taken, and why."""

    file: str
    drawings: list[tuple[Sequence[Stroke], str]]
    without_label: int
    other_labels: int  # that name no class
    first_without: tuple[Stroke, ...]  # points from 0 to 1 across the pad
    kept_already: int
    blank: int


class PersonalDrawings(QObject):
    """Keeps the drawings, and while they are wanted, teaches them to a copy of whatever network answers, which then answers.

    It is always the untaught network that is taught, with all drawings: corrections do not pile up, and one that is deleted
    leaves nothing behind. A run trains the untaught one as well; when it has ended, and was tested, the drawings are learnt
    again, as they are when another network was opened.
    """

    drawings_changed = Signal()  # those here; the library follows in the background
    expected_changed = Signal()
    progressed = Signal(float)  # the share of the teaching, or of the measuring, that is done
    taught = Signal(float)  # the seconds it took
    wanted_changed = Signal(bool)
    compared = Signal(object)  # BeforeAfter, where that was asked for,
    cost_found = Signal(object)  # else the TeachingCost
    unlabelled_found = Signal(object)  # Sequence[Stroke], the first drawing of a file that has none with labels
    forgotten = Signal()  # the network from before is back
    message = Signal(object)  # Message

    def __init__(self, session: TrainingSession, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept = KeptDrawings(worker, self)
        self._kept.changed.connect(self.drawings_changed)
        self._kept.found.connect(self._learn_if_wanted)
        self._kept.message.connect(self.message)
        self.is_wanted = True  # whether whatever network answers is to know the drawings
        self._teaching = LatestOnlyTask(self)
        self._teaching.stepped.connect(self._on_stepped)
        self._teaching.failed.connect(self._on_failed)
        self._tasks = BackgroundTasks(self)  # that read files
        self._tasks.failed.connect(self._on_not_read)
        self._learner: CurrentNetwork | None = None  # the network of which a copy is being taught,
        self._taught = Teaching(0)  # so many drawings
        session.dataset_loaded.connect(self._on_dataset_loaded)
        session.started.connect(self._on_started)
        session.ended.connect(self._on_ended)
        session.tested.connect(self._on_tested)

    # --- the drawings -------------------------------------------------------------------------------------------------

    @property
    def drawings(self) -> list[TaughtDrawing]:
        return self._kept.drawings

    @property
    def can_undo(self) -> bool:
        """Whether drawings were removed that can be brought back."""
        return self._kept.can_undo

    @property
    def is_written(self) -> bool:
        """Whether the library has the drawings as they are here."""
        return self._kept.is_written

    def keep(self, strokes: Sequence[Stroke], label: str) -> int | None:
        """Keep a drawing, points from 0 to 1 across the pad; return its key, or None where that can never be done."""
        kept = self._kept.add([(strokes, label)])
        return kept[0].id if kept else None

    def keep_picture(self, image: Image, label: str) -> int | None:
        """Keep the image that the network gets of a picture, shape (28, 28), as `keep` keeps a drawing."""
        kept = self._kept.add_picture(image, label)
        return kept[0].id if kept else None

    def relabel(self, keys: Sequence[int], label: str) -> None:
        """Say that some drawings are of another class."""
        self._kept.relabel(keys, label)
        self._learn_anew()

    def remove(self, keys: Sequence[int]) -> None:
        """Throw drawings away; `undo_removal` brings them back."""
        self._kept.remove(keys)
        self._learn_anew()

    @Slot()
    def undo_removal(self) -> None:
        """Bring back what was thrown away last."""
        self._kept.undo_removal()
        self._learn_anew()

    def export(self, path: Path) -> bool:
        """Write all drawings to a JSON file of strokes, which has no place for pictures; say whether it was written."""
        drawn = [drawing for drawing in self.drawings if drawing.image is None]
        pictures = len(self.drawings) - len(drawn)
        if not drawn:
            sentence = self.tr("All of your drawings are pictures, and a file of strokes has no place for these.")
            self.message.emit(Message(sentence, Severity.FAILURE))
            return False
        try:
            export_drawings(path, drawn)
        except DrawingFileError as error:
            self.message.emit(Message(in_words(error), Severity.FAILURE))
            return False
        if pictures:
            sentence = self.tr("Left out because they are pictures, for which a file of strokes has no place: {0}.")
            self.message.emit(Message(sentence.format(in_figures(pictures))))
        return True

    def import_file(self, path: Path) -> None:
        """Keep also the labelled drawings of a file of pen strokes, as soon as it is read, without those that are kept."""
        kept, names = list(self.drawings), self.class_names
        self.message.emit(Message(self.tr("Reading {0} …").format(path.name)))
        self._tasks.do(lambda: _read_new(path, kept, names), self._on_read)

    @Slot(str)
    def _on_not_read(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.FAILURE))

    @Slot(object)
    def _on_read(self, imported: _Imported) -> None:
        added = len(imported.drawings)
        if not added and not imported.kept_already and not imported.other_labels and imported.first_without:
            words = self.tr("{0} holds %Ln drawing(s) without a label; the first is on the pad.", "", imported.without_label)
            self.unlabelled_found.emit(imported.first_without)
            self.message.emit(Message(words.format(imported.file)))
            return
        if not added and not imported.kept_already:
            words = self.tr("{0} holds no labelled drawings.")
            if imported.other_labels:
                words = self.tr("{0} holds drawings, but none of a digit from 0 to 9.")
                if self.class_names != DIGITS:
                    words = self.tr("{0} holds drawings, but none of a class that the network knows.")
            elif imported.blank:
                words = self.tr("There is no ink in {0}.")
            self.message.emit(Message(words.format(imported.file), Severity.FAILURE))
            return
        if added and not self._kept.add(imported.drawings):
            return
        said = [self.tr("%Ln drawing(s) were added.", "", added)]
        if imported.kept_already:
            said.append(self.tr("Left out because you have them already: {0}.").format(in_figures(imported.kept_already)))
        if imported.without_label:
            said.append(self.tr("Left out because they have no label: {0}.").format(in_figures(imported.without_label)))
        if imported.other_labels:
            words = self.tr("Left out because they are no digits: {0}.")
            if self.class_names != DIGITS:
                words = self.tr("Left out because they are of no class that the network knows: {0}.")
            said.append(words.format(in_figures(imported.other_labels)))
        if imported.blank:
            said.append(self.tr("Left out because there is no ink in them: {0}.").format(in_figures(imported.blank)))
        self.message.emit(Message(" ".join(said)))

    # --- learning -----------------------------------------------------------------------------------------------------

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the classes are called that the network tells apart."""
        return DIGITS if self._session.dataset is None else self._session.dataset.class_names

    @property
    def learnable(self) -> list[TaughtDrawing]:
        """The drawings of these classes, which the network can learn; of points on a plane there are none."""
        dataset = self._session.dataset
        names = set() if dataset is not None and dataset.shows_points else set(self.class_names)
        return [drawing for drawing in self.drawings if drawing.label in names]

    @Slot()
    def learn(self, *, measure: bool = False) -> None:
        """Teach all drawings to the newest network, and if asked to, measure what that brings; they are wanted from now on.

        `progressed`, `taught` and perhaps `compared` follow, or `failed`.
        """
        self._set_wanted(True)
        newest, dataset = self._session.newest, self._session.dataset
        kept = self.learnable
        if newest is None or dataset is None or not kept:
            return
        if self._session.state is not RunState.IDLE:
            later = self.tr("Your drawings are kept. The network learns them when the training has ended.")
            self.message.emit(Message(later))
            return
        self._stop()
        self._learner = newest

        def steps() -> Iterator[object]:  # in the background, drawings and all
            teacher, drawings = Teacher(newest.base, dataset), _draw(kept, dataset)
            for event in teacher.teach(drawings):
                yield event
                if isinstance(event, Taught):
                    yield from compare(teacher, event, drawings) if measure else cost_steps(teacher, event)

        self._taught = Teaching(len(kept), sum(drawing.image is not None for drawing in kept))
        self._teaching.ask(steps())

    @Slot()
    def forget(self) -> None:
        """Let the network that answers be as its training left it, until `learn`. The drawings are kept."""
        self._stop()
        self._set_wanted(False)
        if self._session.newest is not None and self._session.newest.taught is not None:
            self._session.forget_teaching()
            self.forgotten.emit()

    def shutdown(self) -> None:
        """End what is under way, wait for it, and begin nothing again."""
        self._kept.shutdown()
        self._learner = None
        self._teaching.shutdown()
        self._tasks.shutdown()

    def _set_wanted(self, wanted: bool) -> None:
        if wanted is not self.is_wanted:
            self.is_wanted = wanted
            self.wanted_changed.emit(wanted)

    def _learn_anew(self) -> None:
        """Let the network follow what has become of the drawings, if it is to know them."""
        if self.is_wanted and self.learnable:
            self.learn()
        elif not self.learnable:
            self._stop()
            self._session.forget_teaching()

    @Slot()
    def _on_dataset_loaded(self) -> None:
        if self._session.newest is None:  # the one that is being taught was given up
            self._stop()
        self.expected_changed.emit()

    @Slot()
    def _on_started(self) -> None:
        self._stop()  # the run's network learns them when it has ended

    @Slot(object)
    def _on_tested(self, tested: Tested) -> None:
        if tested.of.taught is None:  # another network answers, and what it is without the drawings is known
            self._learn_if_wanted()

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        if end.ending in (Ending.FAILED, Ending.REFUSED):  # no test follows
            self._learn_if_wanted()

    @Slot()
    def _learn_if_wanted(self) -> None:
        newest = self._session.newest
        if self.is_wanted and newest is not None and newest.taught is None and not self._is_learning(newest):
            self.learn()

    def _is_learning(self, newest: CurrentNetwork) -> bool:
        """Say whether a copy of this network is being taught."""
        return self._learner is not None and self._learner.untaught.key == newest.untaught.key

    @Slot(object)
    def _on_stepped(self, event: object) -> None:
        if isinstance(event, TeachingProgress):
            self.progressed.emit(event.share)
        elif isinstance(event, BeforeAfter):
            self.compared.emit(event)
        elif isinstance(event, TeachingCost):
            self.cost_found.emit(event)
        elif isinstance(event, Taught) and self._learner is not None:
            learner, self._learner = self._learner, None
            if self._session.teach(learner, event.network, self._taught):
                self.taught.emit(event.seconds)
            else:  # it counts as another network by now, such as one whose run was lost
                self._learn_if_wanted()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._learner = None
        self.message.emit(Message(in_words(error), Severity.FAILURE))

    def _stop(self) -> None:
        """Let what is under way come to nothing: it ends at its next step, for which nobody waits."""
        self._learner = None
        self._teaching.forget()


def _draw(kept: Sequence[TaughtDrawing], dataset: Dataset) -> Drawings:
    strokes = [drawing.strokes for drawing in kept]
    images = fit_side(np.stack([drawing.framed() for drawing in kept]), dataset.side)
    return Drawings.of(images, strokes, class_numbers([drawing.label for drawing in kept], dataset.class_names))


def _read_new(path: Path, kept: Sequence[TaughtDrawing], names: Sequence[str]) -> _Imported:
    """Read the drawings of a file that are of these classes and not kept yet. Raises DrawingFileError."""
    drawings = read_pen_drawings(path)
    found = [drawing for drawing in drawings if any(map(len, drawing.strokes))]
    labels = [(drawing.strokes, drawing.label) for drawing in found if drawing.label is not None]
    labelled = [(strokes, names[place]) for strokes, label in labels if (place := find_class(label, names)) is not None]
    known = {_content(drawing.strokes, drawing.label) for drawing in kept}
    new: dict[object, tuple[Sequence[Stroke], str]] = {_content(*drawing): drawing for drawing in labelled}
    taken = [drawing for content, drawing in new.items() if content not in known]
    first = next((_fit_pad(drawing.strokes) for drawing in found if drawing.label is None), ())
    without, others, blank = len(found) - len(labels), len(labels) - len(labelled), len(drawings) - len(found)
    return _Imported(path.name, taken, without, others, first, len(labelled) - len(taken), blank)


def _fit_pad(strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """Return strokes in the middle of the pad, their proportions kept, whatever they were measured in."""
    arrays = [np.asarray(stroke, np.float64) for stroke in strokes if len(stroke)]
    points = np.concatenate(arrays)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    scale = _SHARE_OF_PAD / extent if extent else 0.0  # a dot has none
    return tuple((stroke - (low + high) / 2) * scale + 0.5 for stroke in arrays)


def _content(strokes: Sequence[Stroke], label: str) -> tuple[object, ...]:
    """Return what two drawings are compared by."""
    return label, *(np.asarray(stroke, np.float64).tobytes() for stroke in strokes)
