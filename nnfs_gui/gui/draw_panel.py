"""The right zone: the pad, what the network gets to see of it, and its answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.data.drawing import PEN_WIDTH, Image
from nnfs_gui.gui.drawing_pad import DrawingPad
from nnfs_gui.gui.image_view import ImageView
from nnfs_gui.gui.prediction_bars import PredictionBars

_BESIDE_ANSWER = 124  # pixels: the small picture, and the gaps
_PEN_STEPS = 10  # of the slider for each pixel
_THINNEST, _THICKEST = 1.5, 5.0


class DrawPanel(QWidget):
    """Draw, and read the answer. It shows what it is told, and tells when the drawing or the pen changed."""

    drawing_changed = Signal()
    test_digit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = DrawingPad()
        self.pad.setObjectName("drawingPad")
        self._input = ImageView(84)
        self._input.setObjectName("networkInput")
        self._input.setAccessibleName(self.tr("What the network sees"))
        self._input.setToolTip(
            self.tr(
                "The 28 x 28 pixels that the network gets: your drawing, scaled to a box of 20 pixels and centred,\n"
                "as the digits are that it learns from."
            )
        )
        self._names: tuple[str, ...] = DIGITS
        self._caption = QLabel()
        self._caption.setProperty("role", "quiet")
        self._caption.setWordWrap(True)
        self._answer = QLabel()
        self._answer.setObjectName("answerLabel")
        font = self._answer.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setBold(True)
        self._answer.setFont(font)
        self._answer.setMinimumHeight(QFontMetrics(font).height())
        self._bars = PredictionBars()
        self._bars.setObjectName("predictionBars")
        self._pen = QSlider(Qt.Orientation.Horizontal)
        self._pen.setObjectName("penWidth")
        self._make_actions()
        self._arrange()
        self.pad.drawing_changed.connect(self.drawing_changed)
        self.pad.history_changed.connect(self._on_history_changed)
        self._pen.valueChanged.connect(self._on_pen_changed)
        self._on_history_changed()
        self.show_answer(None, "")

    # --- told by the window -------------------------------------------------------------------------------------------

    @property
    def pen_width(self) -> float:
        """The width of the pen, in pixels of the 28 x 28 image."""
        return self._pen.value() / _PEN_STEPS

    def set_pen_width(self, width: float) -> None:
        self._pen.setValue(round(width * _PEN_STEPS))

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so in the answers to come."""
        self._names = tuple(names)
        self._bars.set_class_names(names)

    def show_input(self, image: Image | None) -> None:
        """Show the image that the network gets, or none."""
        self._input.set_image(image)

    def show_answer(self, probabilities: Sequence[float] | None, caption: str) -> None:
        """Show the probability of each class and the largest as the answer, or none; and a line of words under it."""
        self._bars.set_probabilities(probabilities)
        self._caption.setText(caption)
        if probabilities is None:
            self._answer.setText("")
            return
        shares = [float(share) for share in probabilities]
        name = self._names[shares.index(max(shares))]
        words = self.tr("It is a {0}").format(name) if self._names == DIGITS else name
        room = max(self.width() - _BESIDE_ANSWER, 0)
        self._answer.setText(self._answer.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self._answer.setToolTip("" if self._names == DIGITS else name)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: undo, redo, erase, clear, random."""
        self.undo_action.setIcon(icons["undo"])
        self.redo_action.setIcon(icons["redo"])
        self.erase_action.setIcon(icons["erase"])
        self.clear_action.setIcon(icons["clear"])
        self.test_digit_action.setIcon(icons["random"])

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.undo_action = QAction(self.tr("Undo stroke"), self)
        self.undo_action.setObjectName("undoAction")
        self.undo_action.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo_action.triggered.connect(self.pad.undo)
        self.redo_action = QAction(self.tr("Redo stroke"), self)
        self.redo_action.setObjectName("redoAction")
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.redo_action.triggered.connect(self.pad.redo)
        self.erase_action = QAction(self.tr("Eraser"), self, checkable=True)
        self.erase_action.setObjectName("eraseAction")
        self.erase_action.setShortcut(QKeySequence("Ctrl+E"))
        self.erase_action.toggled.connect(self.pad.set_eraser)
        self.clear_action = QAction(self.tr("Clear the pad"), self)
        self.clear_action.setObjectName("clearAction")
        self.clear_action.setShortcut(QKeySequence("Delete"))
        self.clear_action.triggered.connect(self.pad.clear)
        self.test_digit_action = QAction(self.tr("Random test digit"), self)
        self.test_digit_action.setObjectName("testDigitAction")
        self.test_digit_action.setShortcut(QKeySequence("Ctrl+R"))
        self.test_digit_action.setToolTip(self.tr("Puts a digit on the pad that the network has never learnt from."))
        self.test_digit_action.triggered.connect(self.test_digit_wanted)
        for action in (self.undo_action, self.redo_action, self.erase_action, self.clear_action):
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({shortcut})")

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        title = QLabel(self.tr("DRAW"))
        title.setProperty("role", "title")
        layout.addWidget(title)
        layout.addWidget(self.pad)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for action in (self.undo_action, self.redo_action, self.erase_action, self.clear_action):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.text())
            button.setProperty("role", "icon")
            button.setIconSize(QSize(18, 18))
            tools.addWidget(button)
        pen_label = QLabel(self.tr("Pen"))
        pen_label.setBuddy(self._pen)
        self._pen.setRange(round(_THINNEST * _PEN_STEPS), round(_THICKEST * _PEN_STEPS))
        self._pen.setValue(round(PEN_WIDTH * _PEN_STEPS))
        self._pen.setAccessibleName(self.tr("Pen width"))
        self._pen.setToolTip(
            self.tr(
                "How thick the strokes are. The digits that the network learns from are about as thick as the start value."
            )
        )
        tools.addSpacing(8)
        tools.addWidget(pen_label)
        tools.addWidget(self._pen, 1)
        layout.addLayout(tools)
        answer = QHBoxLayout()
        answer.setSpacing(12)
        answer.addWidget(self._input)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._answer)
        words.addWidget(self._caption)
        words.addStretch(1)
        answer.addLayout(words, 1)
        layout.addLayout(answer)
        layout.addWidget(self._bars)
        test_digit = QToolButton()
        test_digit.setDefaultAction(self.test_digit_action)
        test_digit.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout.addWidget(test_digit, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setMinimumWidth(288)

    @Slot()
    def _on_history_changed(self) -> None:
        self.undo_action.setEnabled(self.pad.can_undo)
        self.redo_action.setEnabled(self.pad.can_redo)

    @Slot(int)
    def _on_pen_changed(self, value: int) -> None:
        self.pad.set_pen_width(value / _PEN_STEPS)
