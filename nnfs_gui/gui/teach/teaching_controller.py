"""Where a person's hand is taught: corrections, the guide that asks for digits, the kept drawings, and the report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.draw.widgets.ink import Ink, Points
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.teach.widgets.drawings_dialog import DrawingsDialog, ShownDrawing
from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport
from nnfs_gui.gui.teach.words import count_drawings
from nnfs_gui.gui.words import in_figures
from nnfs_gui.ink.framing import MNIST_FRAMING, Image
from nnfs_gui.ink.strokes import PEN_WIDTH, Stroke
from nnfs_gui.recognition.before_after import BeforeAfter, TeachingCost
from nnfs_gui.storage.library.drawing_table import TaughtDrawing
from nnfs_gui.storage.strokes.reader import ENDINGS


@dataclass(frozen=True, slots=True)
class _Correction:
    """What was said of a drawing: its key, the name of the class, and of the one it was kept as before, if it was."""

    key: int
    name: str
    former: str | None = None


class TeachingController(QObject):
    """Wires the panel, which knows no hand, to the hand, which knows no pad."""

    message = Signal(object)  # Message

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        panel: DrawPanel,
        recognizer: DrawingRecognizer,
        personal: PersonalDrawings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._panel = panel
        self._recognizer = recognizer
        self._personal = personal
        self._dialog: DrawingsDialog | None = None
        self._measuring = False
        self._correction: _Correction | None = None  # the last one, while it may have been a slip
        self._kept: dict[tuple[Points, ...] | bytes, int] = {}  # the keys of what was corrected on the pad, by its content
        self._framed: dict[int, Image] = {}  # the drawings' images, by their keys, made once,
        self._framing = LatestOnlyTask(self)  # in the background: of thousands that takes seconds
        self._framing.succeeded.connect(self._on_framed)
        self._make_actions()
        for signal, slot in (
            (panel.corrected, self._on_corrected),
            (panel.correction_taken_back, self._on_taken_back),
            (recognizer.has_read, self._follow_pad),
            (panel.guide.drawn, self._on_drawn),
            (panel.guide.finished, self._end_guide),
            (panel.guide.cancelled, self._end_guide),
            (personal.drawings_changed, self._follow),
            (session.dataset_loaded, self._follow),
            (personal.expected_changed, self._on_expected_changed),
            (personal.progressed, self._on_progressed),
            (personal.taught, self._on_taught),
            (session.current_changed, self._follow_taught),
            (personal.compared, self._on_compared),
            (personal.cost_found, self._on_cost_found),
            (personal.forgotten, self._on_forgotten),
            (personal.message, self.message),
        ):
            signal.connect(slot)
        self._follow()

    @property
    def actions(self) -> list[QAction]:
        """What can be done from a menu."""
        return [self._guide_action, self._learn_action, self._forget_action, self._drawings_action]

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        self._framing.shutdown()

    def _make_actions(self) -> None:
        self._guide_action = make_action(
            self,
            "teachAction",
            self.tr("Teach me your digits…"),
            self.tr("Draw each digit, and the network learns your hand."),
        )
        self._learn_action = make_action(
            self,
            "learnAction",
            self.tr("Learn my drawings"),
            self.tr("Teach all kept drawings to the network, and measure it."),
        )
        self._forget_action = make_action(
            self,
            "forgetAction",
            self.tr("Forget my hand"),
            self.tr("Back to the network from before. The drawings are kept."),
        )
        self._drawings_action = make_action(
            self, "drawingsAction", self.tr("My drawings…"), self.tr("Look through what you have drawn and said what it is.")
        )
        self._guide_action.triggered.connect(self._ask_how_often)
        self._learn_action.triggered.connect(self._learn_all)
        self._forget_action.triggered.connect(self._personal.forget)
        self._drawings_action.triggered.connect(self._show_drawings)

    # --- teaching -----------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_corrected(self, place: int) -> None:
        ink, name = self._recognizer.digit, self._personal.class_names[place]
        if not ink.is_own:
            return
        kept = self._kept_drawing
        if kept is not None:  # another class was meant than the one that was clicked first
            self._correction = _Correction(kept.id, name, kept.label)
            self._personal.relabel([kept.id], name)
        else:
            key = self._keep(ink, name)
            if key is None:
                return
            self._kept[ink.content] = key
            self._correction = _Correction(key, name)
        self._measuring = False
        self.message.emit(Message(self.tr("Kept as your {0}.").format(name)))
        self._follow_pad()
        self._personal.learn()

    def _keep(self, ink: Ink, name: str) -> int | None:
        """Keep what a person drew or showed, framed by all steps, whatever the switches below the pad say."""
        if ink.picture is None:
            return self._personal.keep(_strokes(ink), name)
        return self._personal.keep_picture(ink.image(PEN_WIDTH, MNIST_FRAMING), name)

    @Slot()
    def _on_taken_back(self) -> None:
        kept = self._kept_drawing
        if kept is not None:
            self._measuring, self._correction = False, None
            self.message.emit(Message(self.tr("It is not kept any more.")))
            self._personal.remove([kept.id])

    @property
    def _kept_drawing(self) -> TaughtDrawing | None:
        """The drawing on the pad, if it was corrected and is still kept."""
        key = self._kept.get(self._recognizer.digit.content)
        return next((drawing for drawing in self._personal.drawings if drawing.id == key), None)

    @Slot()
    def _follow_pad(self) -> None:
        """Mark what the drawing on the pad is kept as."""
        kept = self._kept_drawing if self._kept else None
        names = self._personal.class_names
        self._panel.set_kept_as(None if kept is None or kept.label not in names else names.index(kept.label))

    @Slot()
    def _ask_how_often(self) -> None:
        choices = [
            ("onceButton", self.tr("Once each"), lambda: self._begin_guide(1)),
            ("thriceButton", self.tr("Three times each"), lambda: self._begin_guide(3)),
        ]
        detail = self.tr("Ten drawings take half a minute. With thirty the network gets to know your hand better.")
        dialogs.ask(self._window, self.tr("How often do you want to draw each digit?"), detail, choices)

    def _begin_guide(self, rounds: int) -> None:
        self._panel.pad.clear()
        self._panel.guide.begin(rounds)
        self._panel.show_guide(True)
        self._panel.pad.setFocus()

    @Slot(int)
    def _on_drawn(self, digit: int) -> None:
        if strokes := _strokes(self._panel.pad.ink):
            self._personal.keep(strokes, DIGITS[digit])
        self._panel.pad.clear()

    @Slot()
    def _end_guide(self) -> None:
        self._panel.show_guide(False)
        self._panel.pad.clear()
        if self._panel.guide.drawings:
            self._learn_all()

    @Slot()
    def _learn_all(self) -> None:
        self._measuring, self._correction = True, None
        self._personal.learn(measure=True)

    @Slot(float)
    def _on_progressed(self, share: float) -> None:
        if self._is_taught and self._measuring:
            text = self.tr("It has learnt your hand. Measuring what that brings: {0} %")
        else:
            text = self.tr("Learning your hand: {0} %")
        self.message.emit(Message(text.format(round(100 * share))))

    @Slot(float)
    def _on_taught(self, seconds: float) -> None:
        learnt = self._personal.learnable
        pictures = sum(drawing.image is not None for drawing in learnt)
        if len(learnt) == 1:
            what = self.tr("drawing") if not pictures else self.tr("picture")
        else:
            what = count_drawings(len(learnt), pictures)
        self.message.emit(Message(self.tr("It has learnt your {0} in {1} s.").format(what, in_figures(seconds, ".1f"))))

    @Slot(object)
    def _on_compared(self, result: BeforeAfter) -> None:
        report = TeachingReport(result, self._window)
        report.go_back_wanted.connect(self._personal.forget)
        report.open()
        self._on_taught(result.seconds)

    @Slot(object)
    def _on_cost_found(self, cost: TeachingCost) -> None:
        """Say where the last correction cost more than chance explains: it may have been a slip."""
        if self._correction is None or not cost.is_certain:
            return
        words = self.tr("Since it learnt your {0}, {1} more of {2} images by others are misread, {3} %.")
        share = in_figures(100 * cost.more / cost.total, ".1f")
        detail = self.tr("If it was something else, take it back. If it was that, more drawings of each may help.")
        text = words.format(self._correction.name, in_figures(cost.more), in_figures(cost.total), share)
        choices = [
            ("keepCorrectionButton", self.tr("Keep it"), self._forget_correction),
            ("undoCorrectionButton", self.tr("Take it back"), self._undo_correction),
        ]
        dialogs.ask(self._window, text, detail, choices)

    def _forget_correction(self) -> None:
        self._correction = None

    def _undo_correction(self) -> None:
        correction, self._correction = self._correction, None
        if correction is None:
            return
        self.message.emit(Message(self.tr("Your last correction was taken back.")))
        if correction.former is None:
            self._personal.remove([correction.key])
        else:
            self._personal.relabel([correction.key], correction.former)

    @Slot()
    def _on_forgotten(self) -> None:
        self.message.emit(Message(self.tr("The network from before is back. Your drawings are kept.")))

    # --- the kept drawings --------------------------------------------------------------------------------------------

    @Slot()
    def _show_drawings(self) -> None:
        if self._dialog is None:
            self._dialog = DrawingsDialog(self._window)
            self._dialog.relabelled.connect(self._personal.relabel)
            self._dialog.removed.connect(self._personal.remove)
            self._dialog.undo_wanted.connect(self._personal.undo_removal)
            self._dialog.import_wanted.connect(self._import)
            self._dialog.export_wanted.connect(self._export)
        self._follow()
        self._dialog.show()
        self._dialog.raise_()

    @Slot()
    def _import(self) -> None:
        endings = " ".join(f"*{ending}" for ending in (*ENDINGS, ".gz"))
        pattern = self.tr("Drawings ({0})").format(endings)
        dialogs.choose_file(self._window, self.tr("Add drawings from a file"), pattern, self._on_import)

    @Slot()
    def _export(self) -> None:
        title, patterns = self.tr("Export the drawings"), (self.tr("Drawings (*.json)"),)
        dialogs.choose_new_file(self._window, title, patterns, self.tr("My drawings"), self._on_export)

    def _on_import(self, path: str) -> None:
        self._personal.import_file(Path(path))

    def _on_export(self, path: str) -> None:
        self._personal.export(Path(path))

    @Slot()
    def _on_expected_changed(self) -> None:
        if self._panel.is_guiding and self._personal.class_names != DIGITS:  # which it asks for
            self._panel.show_guide(False)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Enable what can be done with the drawings that there are, and show them."""
        drawings = self._personal.drawings
        reads_digits = self._personal.class_names == DIGITS
        no_digits = self.tr("This network reads no digits. Under an answer, tell what your drawing was.")
        none = self.tr("There are no drawings yet. Under an answer, tell what your drawing was.")
        others = self.tr("None of your drawings is of a class that this network knows.")
        if self._session.dataset is not None and self._session.dataset.shows_points:
            no_digits = others = none = self.tr("The data are points on a plane. Open images to teach a network your hand.")
        allow(self._guide_action, "" if reads_digits else no_digits)
        allow(self._learn_action, "" if self._personal.learnable else others if drawings else none)
        self._follow_taught()
        self._follow_pad()
        if self._dialog is not None:
            new = [drawing for drawing in drawings if drawing.id not in self._framed]
            if new:
                self._framing.ask(_frame(new))
            else:
                self._on_framed({})

    @Slot(object)
    def _on_framed(self, framed: dict[int, Image]) -> None:
        self._framed |= framed
        if self._dialog is not None:
            known = [drawing for drawing in self._personal.drawings if drawing.id in self._framed]
            shown = [ShownDrawing(d.id, d.label, self._framed[d.id], d.image is not None) for d in known]
            names = self._personal.class_names
            self._dialog.show_drawings(shown, names, can_undo=self._personal.can_undo)

    @Slot()
    def _follow_taught(self) -> None:
        allow(self._forget_action, "" if self._is_taught else self.tr("The network has not learnt your hand."))

    @property
    def _is_taught(self) -> bool:
        return self._session.newest is not None and self._session.newest.taught is not None


def _frame(drawings: Sequence[TaughtDrawing]) -> Iterator[dict[int, Image] | None]:
    """Yield None until it yields the images of drawings, by their keys."""
    framed = {}
    for drawing in drawings:
        framed[drawing.id] = drawing.framed()
        yield None
    yield framed


def _strokes(ink: Ink) -> list[Stroke]:
    return [np.array(stroke) for stroke in ink.strokes]
