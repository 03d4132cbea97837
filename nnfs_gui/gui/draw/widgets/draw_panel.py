"""The right zone: the pad, what becomes of its ink, the network's answer, and where one corrects it."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, Images
from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.gui.accessibility.announcements import SettledWords
from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.actions import allow, make_action, set_tip
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.draw.widgets.answer_row import AnswerRow
from nnfs_gui.gui.draw.widgets.correction_row import CorrectionRow
from nnfs_gui.gui.draw.widgets.digit_outlines import OutlinedDigits
from nnfs_gui.gui.draw.widgets.drawing_pad import DrawingPad
from nnfs_gui.gui.draw.widgets.ink import Box
from nnfs_gui.gui.draw.widgets.plane_tools import PlaneTools
from nnfs_gui.gui.draw.widgets.point_plane import AskedPoint, PointPlane
from nnfs_gui.gui.draw.widgets.prediction_bars import PredictionBars
from nnfs_gui.gui.draw.widgets.steps_row import StepsRow
from nnfs_gui.gui.draw.widgets.teach_guide import TeachGuide
from nnfs_gui.gui.words import in_figures
from nnfs_gui.ink.framing import Framing, FramingSteps
from nnfs_gui.ink.strokes import PEN_WIDTH

_PEN_STEPS = 10  # of the slider for each pixel
_THINNEST, _THICKEST = 1.5, 5.0


class DrawPanel(ScrollColumn):
    """Draw, and read the answer. It shows what it is told, and tells when the drawing, the pen or the framing changed."""

    drawing_changed = Signal()
    digit_chosen = Signal(int)  # the place of one of several digits, to be looked at
    corrected = Signal(int)  # the class that it was
    correction_taken_back = Signal()
    test_digit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawPanel")
        self.pad = DrawingPad()
        self.pad.setObjectName("drawingPad")
        self.plane = PointPlane()
        self.plane.setObjectName("pointPlane")
        self.plane_tools = PlaneTools()
        self.guide = TeachGuide()
        self._steps = StepsRow()
        self._answer = AnswerRow()
        self._answer.setObjectName("answerRow")
        self._announced = {widget: SettledWords(widget) for widget in (self.pad, self.plane)}
        self._told: tuple[object, ...] = ()  # of what an answer was announced last
        self._bars = PredictionBars()
        self._bars.setObjectName("predictionBars")
        self._correction = CorrectionRow()
        self._correction.setObjectName("correctionRow")
        self._pen = ValueSlider(lambda: self.tr("{0} pixels").format(in_figures(self.pen_width, ".1f")))
        self._pen.setObjectName("penWidth")
        self._sheet: DrawingPad | PointPlane = self.pad  # what is drawn on now
        self._make_actions()
        self._arrange()
        self.pad.drawing_changed.connect(self.drawing_changed)
        self.pad.history_changed.connect(self._on_history_changed)
        self._pen.valueChanged.connect(self._on_pen_changed)
        self._steps.framing_changed.connect(self.drawing_changed)
        self.pad.digit_chosen.connect(self.digit_chosen)
        self._correction.corrected.connect(self.corrected)
        self._correction.taken_back.connect(self.correction_taken_back)
        self.plane.asked_changed.connect(self.drawing_changed)
        self.plane.history_changed.connect(self._on_history_changed)
        self.plane_tools.label_chosen.connect(self.plane.set_label)
        self.plane_tools.test_toggled.connect(self.plane.set_shows_test)
        self.show_plane(False)
        self.show_answer((), 0, None, "")

    # --- told by the window -------------------------------------------------------------------------------------------

    @property
    def pen_width(self) -> float:
        """The width of the pen, in pixels of the 28 x 28 image."""
        return self._pen.value() / _PEN_STEPS

    def set_pen_width(self, width: float) -> None:
        self._pen.setValue(round(width * _PEN_STEPS))

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so in the answers and the corrections to come."""
        are_digits = tuple(names) == DIGITS
        self._answer.set_class_names(names)
        self._bars.set_class_names(names)
        self._correction.set_class_names(names)
        self.pad.set_hint(self.tr("Draw a digit") if are_digits else self.tr("Draw something"))

    def set_own_points(self, own: OwnPoints | None) -> None:
        """Let points be drawn on the plane, beginning with these, or let it only be asked."""
        is_new = (own is not None) is not (self.plane.own is not None)
        self.plane.set_own(own)
        if is_new:
            self.plane_tools.set_draws(own is not None)
            self._on_history_changed()

    def show_plane(self, shown: bool) -> None:
        """Show the plane of points in the place of the pad, or the pad again."""
        had_focus = self._sheet.hasFocus()
        self._sheet = self.plane if shown else self.pad
        of_points: tuple[QWidget, ...] = (self.plane, self.plane_tools)
        of_images: tuple[QWidget, ...] = (self.pad, self._pen, self._pen_label, self._correction, self._steps)
        for widget in (*of_points, *of_images):
            widget.setVisible(shown is (widget in of_points))
        if had_focus:
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_history_changed()

    @Slot(object, int)
    def show_image(self, image: Images, label: int) -> None:
        """Put an image of a data set on the pad, shape (side, side), or ask about a point, shape (2,); with its label."""
        if image.ndim == 1:
            x, y = image.tolist()
            self.plane.ask(AskedPoint(x, y, label))
        else:
            self.pad.set_picture(image.astype(np.uint8, copy=False), label)

    @property
    def framing(self) -> Framing:
        """Which steps the ink goes through."""
        return self._steps.framing

    def show_steps(self, steps: FramingSteps | None) -> None:
        """Show how the ink becomes what the network gets, or nothing."""
        self._steps.show_steps(steps)

    def show_answer(
        self,
        digits: Sequence[int | None],
        looked_at: int,
        probabilities: Sequence[float] | None,
        caption: str,
        boxes: Sequence[Box] = (),
    ) -> None:
        """Show what was read: a class for each digit that was drawn, None where the network is not sure.

        The probabilities are of the digit in the place `looked_at`; the caption is a line of words; the boxes are those of
        the digits on the pad.
        """
        self._answer.show_digits(digits, caption)
        self._bars.set_probabilities(probabilities, sure=not digits or digits[looked_at] is not None)
        words = self._answer.text
        if len(digits) == 1:
            words = ". ".join(filter(None, (words, self._bars.longest, caption)))
        elif len(digits) > 1:
            said = self.tr("Several digits: {0}. Looked at: {1}, digit {2}.")
            words = said.format(" ".join(self._answer.text), self._answer.text[looked_at], looked_at + 1)
        self._sheet.set_reading(words)
        answers = tuple(self._answer.text) if len(digits) > 1 else ()
        self.pad.set_outlined(OutlinedDigits(tuple(boxes), answers, looked_at) if answers else OutlinedDigits())
        told = digits, looked_at, caption, id(self.pad.ink), self.plane.asked
        if told != self._told:  # while a network learns, the bars alone change, again and again
            self._told = told
            self._announced[self._sheet].set_words(words)

    def set_correctable(self, correctable: bool) -> None:
        """Say whether the pad holds a drawing that the network could learn from."""
        self._correction.setEnabled(correctable)

    @property
    def kept_as(self) -> int | None:
        """The class that the drawing is kept as, if it is."""
        return self._correction.kept_as

    @property
    def probabilities(self) -> Sequence[float] | None:
        """What the bars show, a share for each class; None while there is nothing to read."""
        return self._bars.probabilities

    def set_kept_as(self, place: int | None) -> None:
        """Say as which class the drawing is kept, if it is."""
        self._correction.set_kept_as(place)

    def show_guide(self, shown: bool) -> None:
        """Ask for digits in the place of answering."""
        focused = QApplication.focusWidget()
        if focused is not None and self._lower.isAncestorOf(focused):
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lower.setCurrentIndex(1 if shown else 0)

    @property
    def is_guiding(self) -> bool:
        return self._lower.currentIndex() == 1

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: undo, redo, erase, clear, random, open."""
        self.undo_action.setIcon(icons["undo"])
        self.redo_action.setIcon(icons["redo"])
        self.erase_action.setIcon(icons["erase"])
        self.clear_action.setIcon(icons["clear"])
        self.test_digit_action.setIcon(icons["random"])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.undo_action = make_action(self, "undoAction", "", shortcut="Ctrl+Z")
        self.undo_action.triggered.connect(self._undo)
        self.redo_action = make_action(self, "redoAction", "", shortcut="Ctrl+Y")
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.redo_action.triggered.connect(self._redo)
        self.erase_action = make_action(self, "eraseAction", self.tr("Eraser"), shortcut="Ctrl+E", checkable=True)
        for sheet in (self.pad, self.plane):
            self.erase_action.toggled.connect(sheet.set_eraser)
        self.clear_action = make_action(self, "clearAction", "", shortcut="Delete")
        self.clear_action.triggered.connect(self._clear)
        self.test_digit_action = make_action(self, "testDigitAction", "", shortcut="Ctrl+R")
        self.test_digit_action.triggered.connect(self.test_digit_wanted)
        words = KindWords(self)
        for action, of_images, of_points in (
            (self.undo_action, self.tr("Undo stroke"), self.tr("Undo point")),
            (self.redo_action, self.tr("Redo stroke"), self.tr("Redo point")),
            (self.clear_action, self.tr("Clear the pad"), self.tr("Clear the plane")),
            (self.test_digit_action, self.tr("Random test digit"), self.tr("Random test point")),
        ):
            words.tell(action.setText, of_images, of_points)
            words.tell(partial(set_tip, action), of_images, of_points)
        words.tell(
            partial(set_tip, self.test_digit_action),
            self.tr("Puts a digit on the pad that the network has never learnt from."),
            self.tr("Asks about a point that the network has never learnt from."),
        )
        separator = QAction(self)
        separator.setSeparator(True)
        self.edit_actions = [self.undo_action, self.redo_action, self.erase_action, self.clear_action]
        self.edit_actions += [separator, self.test_digit_action]

    def _arrange(self) -> None:
        answering = QWidget()
        page = QVBoxLayout(answering)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(4)
        for widget in (self._answer, self._bars, self._correction, self._steps):  # what is looked for first, first
            page.addWidget(widget)
        page.addStretch(1)
        self._lower = _Pages()
        self._lower.addWidget(answering)
        self._lower.addWidget(self.guide)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 2, 12, 4)
        layout.setSpacing(6)
        layout.addWidget(self.pad)
        layout.addWidget(self.plane)
        layout.addLayout(self._tools())
        layout.addWidget(self.plane_tools)
        layout.addWidget(self._lower, 1)
        self.set_content(content)

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for action in (self.undo_action, self.redo_action, self.erase_action, self.clear_action, self.test_digit_action):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("role", "icon")
            button.setIconSize(QSize(18, 18))
            tools.addWidget(button)
        self._pen_label = QLabel(self.tr("Pen"))
        self._pen_label.setBuddy(self._pen)
        self._pen.setRange(round(_THINNEST * _PEN_STEPS), round(_THICKEST * _PEN_STEPS))
        self._pen.setValue(round(PEN_WIDTH * _PEN_STEPS))
        self._pen.setAccessibleName(self.tr("Pen width"))
        self._pen.setToolTip(
            self.tr(
                "How thick the strokes are. The digits that the network learns from are about as thick as the start value."
            )
        )
        tools.addSpacing(8)
        tools.addWidget(self._pen_label)
        tools.addWidget(self._pen, 1)
        tools.addStretch(0)
        return tools

    @Slot()
    def _undo(self) -> None:
        self._sheet.undo()

    @Slot()
    def _redo(self) -> None:
        self._sheet.redo()

    @Slot()
    def _clear(self) -> None:
        self._sheet.clear()

    @Slot()
    def _on_history_changed(self) -> None:
        allow(self.undo_action, "" if self._sheet.can_undo else self.tr("Nothing was drawn that could be undone."))
        fixed = self._sheet is self.plane and self.plane.own is None
        allow(self.erase_action, self.tr("Only points that you draw yourself can be taken away.") if fixed else "")
        allow(self.redo_action, "" if self._sheet.can_redo else self.tr("Nothing was undone here."))

    @Slot(int)
    def _on_pen_changed(self, value: int) -> None:
        self.pad.set_pen_width(value / _PEN_STEPS)


class _Pages(QStackedWidget):
    """Shrinks to the least height of its pages, though there are words in them that wrap: the pad is to have the room."""

    def hasHeightForWidth(self) -> bool:
        return False
