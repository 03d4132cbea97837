"""What the pages of all steps have in common: a title, the formula, a sentence or two, and the lines of code."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.steps.pictures import Picture
from nnfs_gui.gui.inside.steps.scene import Scene
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.steps.code_lines import CodeLines

_WIDEST = 4  # times as wide as high is a picture of neurons, at most


class StepPage(QWidget):
    """Shows one kind of step; what it shows besides words is added by `add`."""

    neuron_chosen = Signal(int)  # of the stage that is shown
    source_chosen = Signal(int)  # the input whose weight is looked at

    def __init__(self) -> None:
        super().__init__()
        self._formula = QLabel()
        self._formula.setObjectName("stepFormula")
        self._formula.setTextFormat(Qt.TextFormat.RichText)
        self._formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._formula.setProperty("role", "formula")
        self._words = make_wrapping_label(rich=True)
        self._words.setObjectName("stepWords")
        self._code = QLabel()
        self._code.setObjectName("stepCode")
        self._code.setTextFormat(Qt.TextFormat.PlainText)
        self._code.setProperty("role", "code")
        self._code.setWordWrap(True)
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._formula)
        layout.addWidget(self._words)
        layout.addLayout(self.body)
        layout.addWidget(self._code)
        layout.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget)
        self._code.raise_()  # which lies below all of them, and is read out after them

    def show_scene(self, scene: Scene) -> None:
        """Show the numbers of a step."""
        raise NotImplementedError(f"{type(self).__name__} must define show_scene")

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    @property
    def spoken(self) -> str:
        """All that is to be read on it, but for tables, pictures and code, which are gone to."""
        texts = self._formula.text(), self._words.text(), *self.further_words()
        return " ".join(
            filter(None, (" ".join(QTextDocumentFragment.fromHtml(text).toPlainText().split()) for text in texts))
        )

    def further_words(self) -> Sequence[str]:
        """Return what else there is to read, as rich text."""
        return ()

    def say(self, formula: str, words: str, code: CodeLines | None) -> None:
        """Show a formula, as rich text, what it means, and the code that calculates it."""
        self._formula.setText(formula)
        self._formula.setVisible(bool(formula))
        self._words.setText(words)
        self._code.setVisible(code is not None)
        if code is not None:
            self._code.setText(f"# {code.function}\n{code.text}")
            self._code.setToolTip(self.tr("These lines of the program's own code do it."))

    def neuron_name(self, scene: Scene, neuron: int, stage: int | None = None) -> str:
        """Return what a neuron is called: by its place, or by its class."""
        at = scene.stage if stage is None else stage
        if at == len(scene.walk.stages) - 1:
            return self.class_name(scene, neuron)
        return self.tr("neuron {0}").format(in_figures(neuron))

    def class_name(self, scene: Scene, place: int) -> str:
        return scene.of.names[place] if place < len(scene.of.names) else str(place)

    def source_name(self, scene: Scene, source: int) -> str:
        """Return what an input of the stage is called: a pixel by its row and column, or a neuron of the stage before."""
        if not scene.is_first:
            return self.neuron_name(scene, source, scene.stage - 1)
        name = self.pixel_name(scene, source)
        return name if scene.walk.of_point else self.tr("the pixel in {0}").format(name)

    def pixel_name(self, scene: Scene, source: int) -> str:
        """Return what an input is called: a pixel by its row and column, of a point x or y."""
        if scene.walk.of_point:
            return "xy"[source]
        row, column = divmod(source, scene.walk.image.shape[1])
        return self.tr("row {0}, column {1}").format(row, column)

    def inputs_picture(self, scene: Scene, shape: tuple[int, int]) -> Picture:
        """Return the inputs of the stage that is shown as a picture of this shape."""
        values, of_image = scene.layer.inputs.reshape(shape), scene.is_first and not scene.walk.of_point
        if scene.is_first:
            return self.tr("the image") if of_image else self.tr("x and y"), "", values, of_image
        return self.tr("what layer {0} tells").format(scene.stage), "", values, False

    def short_source_name(self, scene: Scene, source: int) -> str:
        """Return what an input is called in a table: a pixel by its place alone."""
        return self.pixel_name(scene, source) if scene.is_first else self.source_name(scene, source)


def picture_shape(scene: Scene) -> tuple[int, int] | None:
    """Return the rows and columns in which a stage's inputs make a picture: the image's, or a rectangle that they fill.

    None where there is no rectangle that is not much wider than high, such as for a prime number.
    """
    if scene.is_first:
        return scene.walk.picture_shape
    return rectangle_of(len(scene.layer.inputs))


def rectangle_of(count: int) -> tuple[int, int] | None:
    """Return the rows and columns of a rectangle that so many neurons fill; None where it is much wider than high."""
    rows = next(rows for rows in range(math.isqrt(count), 0, -1) if count % rows == 0)
    return (rows, count // rows) if count // rows <= _WIDEST * rows else None
