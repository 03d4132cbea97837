"""Why this answer: the drawing with what speaks for and against a class, what would turn it, and what is most like it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.numbers import signed
from nnfs_gui.gui.inside.painting.scale_bar import ScaleBar
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.inside.why.evidence_picture import Evidence, EvidencePicture
from nnfs_gui.gui.inside.why.neighbours import NeighbourRow
from nnfs_gui.gui.inside.why.question_bar import Choice, QuestionBar
from nnfs_gui.gui.inside.why.turning_panel import TurningPanel, keep_lines
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.inspection.reasons.attribution import PAPER, Attribution, Method, Question
from nnfs_gui.inspection.reasons.shortest_stroke import TurningStroke
from nnfs_gui.inspection.reasons.smallest_change import Change

_PANEL_WIDTH = 36  # characters
_ALIKE, _HARDLY_ALIKE = 0.7, 0.3  # correlations


class WhyView(View):
    """Shows one drawing, and what a network makes of it; it knows neither."""

    picture_wanted = Signal(object, int)  # an image, shape (side, side), and its label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._is_of_answering = True  # and not of a network with random weights, which nothing was asked to turn
        self._change: Change | None = None
        self._stroke: tuple[TurningStroke, float] | None = None
        self.question = QuestionBar()
        self.turning = TurningPanel()
        self._title = make_wrapping_label()
        self._title.setObjectName("whyTitle")
        self._title.setProperty("role", "section")
        self._figures = make_wrapping_label()
        self._figures.setObjectName("whyFigures")
        self._picture = EvidencePicture()
        self._picture.setObjectName("whyPicture")
        self._picture.setAccessibleName(self.tr("The drawing, and what each pixel of it adds"))
        self._scale = ScaleBar()
        self._legend = make_wrapping_label()
        self._legend.setObjectName("whyLegend")
        self._limits = make_wrapping_label()
        self._limits.setObjectName("whyLimits")
        self._limits.setProperty("role", "quiet")
        for label in (self._figures, self._limits):
            keep_lines(label, 2)
        tip = self.tr(
            "The training images that differ least from the drawing, pixel by pixel. Click one to put it on the pad."
        )
        self.in_pixels = NeighbourRow("whyInPixels", self.tr("Most like it as pixels"), tip)
        tip = self.tr(
            "The training images that the network's last hidden layer can least tell from the drawing: what it takes for "
            "alike. Click one to put it on the pad."
        )
        self.in_layer = NeighbourRow("whyInLayer", self.tr("Most like it to the last hidden layer"), tip)
        self._arrange()
        self.turning.shown_changed.connect(self._show_turning)
        for row in (self.in_pixels, self.in_layer):
            row.chosen.connect(self.picture_wanted)

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so."""
        self._names = tuple(names)
        self.question.set_class_names(names)
        self.turning.set_class_names(names)

    def show_attribution(
        self,
        evidence: Evidence,
        choice: Choice,
        question: Question,
        attribution: Attribution,
        alike: tuple[float, float] | None,
    ) -> None:
        """Show what speaks for the class in question.

        Where a network with random weights was asked, `alike` is the rank correlation of its map with that of the network
        that answers, and that of their sizes alone.
        """
        answer, other = self._names[question.answer], self._other_name(question)
        why = self.tr("Why {0}, and not {1}?") if other else self.tr("Why {0}?")
        if alike is not None:
            why = self.tr("{0} A network with random weights is asked.").format(why)
        self._title.setText(why.format(answer, other))
        self._figures.setText(self._figure_words(choice.method, choice.baseline == PAPER, answer, other, attribution))
        self._legend.setText(self._legend_words(choice.baseline == PAPER, answer, other))
        self._limits.setText(self._limit_words(alike))
        self._is_of_answering = alike is None
        self._picture.show_evidence(evidence)
        self._scale.set_limit(evidence.limit)
        self._scale.setToolTip(self._legend.text())
        self._show_turning()
        self.show_content()

    def show_change(self, change: Change | None) -> None:
        """Mark the smallest change of ink."""
        self._change = change
        self._show_turning()

    def show_stroke(self, stroke: TurningStroke | None, width: float = 0.0) -> None:
        """Draw the shortest stroke, as wide as so many pixels of the image."""
        self._stroke = None if stroke is None else (stroke, width)
        self._show_turning()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._picture, 1)
        left.addWidget(self._scale, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self._legend)
        self.turning.setFixedWidth(_PANEL_WIDTH * character_width(self.fontMetrics()))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addWidget(self.turning)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.question)
        layout.addWidget(self._title)
        layout.addWidget(self._figures)
        layout.addLayout(middle, 1)
        layout.addWidget(self._limits)
        nearest = FlowRow(spacing=16)
        nearest.add_widget(self.in_pixels)
        nearest.add_widget(self.in_layer)
        layout.addWidget(nearest)

    def _show_turning(self) -> None:
        shows_change = self._is_of_answering and self.turning.shows_change
        self._picture.show_change(self._change.image if self._change and shows_change else None)
        if self._stroke is not None and self._is_of_answering and self.turning.shows_stroke:
            stroke, width = self._stroke
            self._picture.show_stroke(stroke.points, width)
        else:
            self._picture.show_stroke(None)

    def _other_name(self, question: Question) -> str:
        return "" if question.rather_than is None else self._names[question.rather_than]

    def _figure_words(self, method: Method, is_of_ink: bool, answer: str, other: str, attribution: Attribution) -> str:
        of_image = self.tr("Logit of {0} minus logit of {1}: {2}.") if other else self.tr("Logit of {0}: {2}.")
        of_baseline = self.tr("On an empty sheet: {0}.") if is_of_ink else self.tr("On a sheet full of ink: {0}.")
        added = self.tr("The ink adds {0};") if is_of_ink else self.tr("The paper adds {0};")
        sums = {
            Method.INTEGRATED: self.tr("the colours add up to {0}."),
            Method.GRADIENT: self.tr("the colours, of the slopes at the drawing alone, add up to {0}."),
            Method.OCCLUSION: self.tr("the colours, of squares that overlap, add up to {0}."),
        }
        return " ".join(
            (
                of_image.format(answer, other, signed(attribution.of_image)),
                of_baseline.format(signed(attribution.of_baseline)),
                added.format(signed(attribution.difference)),
                sums[method].format(signed(attribution.sum)),
            )
        )

    def _legend_words(self, is_of_ink: bool, answer: str, other: str) -> str:
        if is_of_ink:
            against = self.tr("Orange, +: speaks for {0}. Purple, −: speaks for {1}.")
            alone = self.tr("Orange, +: speaks for {0}. Purple, −: speaks against it.")
        else:
            against = self.tr("Orange, +: that it is blank speaks for {0}. Purple, −: for {1}; ink is missing there.")
            alone = self.tr("Orange, +: that it is blank speaks for {0}. Purple, −: against it; ink is missing there.")
        return (against if other else alone).format(answer, other)

    def _limit_words(self, alike: tuple[float, float] | None) -> str:
        if alike is None:
            return self.tr(
                "The colours say how each pixel moves the numbers of this network, here. They do not say that it knows "
                "strokes or loops, nor that the answer would fall without a pixel."
            )
        with_signs, sizes = alike
        if abs(with_signs) >= _ALIKE:
            verdict = self.tr("Much alike: this map shows the drawing more than what was learnt.")
        elif abs(with_signs) >= _HARDLY_ALIKE:
            verdict = self.tr("Somewhat alike: a part of the map is the drawing and not what was learnt.")
        else:
            verdict = self.tr("Hardly alike: the other map shows what was learnt.")
        words = self.tr("Correlation with the map of the network that answers: {0}; of the sizes alone: {1}. {2}")
        return words.format(signed(with_signs), signed(sizes), verdict)
