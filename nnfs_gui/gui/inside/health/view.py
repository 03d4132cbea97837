"""How the layers fare, and what is conspicuous in the run."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plots import PlotTable, Row
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.health.finding_card import FindingCard
from nnfs_gui.gui.inside.health.words import HealthWords
from nnfs_gui.gui.inside.painting.histogram_pair import HistogramPair
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM
from nnfs_gui.gui.words import in_figures, translated
from nnfs_gui.inspection.health.findings import MOST_DEAD, MOST_SATURATED, Finding, FindingKind
from nnfs_gui.inspection.health.layer_health import LayerHealth
from nnfs_gui.inspection.health.remedies import Remedy
from nnfs_gui.inspection.health.trial import Outcome, Trial

_NUMBERS = range(1, 4)  # the columns of gradient, change, and dead or saturated
_HISTOGRAM_HEIGHT = 84  # pixels, at least
_WORTH_A_WORD = 0.05  # of a layer's neurons, or of its activations


class HealthView(View, Explained):
    """Shows findings above, and a row for each layer."""

    remedy_wanted = Signal(object, object)  # Finding, Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_nothing()
        self._layers: Sequence[LayerHealth] = ()
        self._findings: tuple[Finding, ...] | None = None
        self._training = False
        self._cards: list[FindingCard] = []
        self._rows: list[tuple[list[QLabel], HistogramPair, HistogramPair]] = []
        self._headline = QLabel()
        self._headline.setObjectName("healthHeadline")
        self._headline.setProperty("role", "section")
        self._seen = make_wrapping_label()
        self._seen.setObjectName("healthSeen")
        self._kind_words, self._words = KindWords(self), HealthWords(self)
        self._trial = make_wrapping_label()
        self._trial.setObjectName("healthTrial")
        self._trial.hide()
        self._card_layout = QVBoxLayout()
        self._card_layout.setSpacing(8)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(12)
        self._make_heads()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(FOCUS_ROOM, FOCUS_ROOM, 8, FOCUS_ROOM)
        layout.setSpacing(8)
        layout.addWidget(self._headline)
        layout.addWidget(self._seen)
        layout.addLayout(self._card_layout)
        layout.addWidget(self._trial)  # below, so that the button that was pressed stays under the pointer
        layout.addSpacing(8)
        layout.addLayout(self._table, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Findings and layers"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_nothing(self) -> None:
        """Say what will be here."""
        self.show_sentence(self.tr("Train a network: how its layers fare, and what is conspicuous, appears here."))

    def show_layers(self, start: Sequence[LayerHealth] | None, now: Sequence[LayerHealth]) -> None:
        """Show how the layers fare, and beside it how they did before the first step."""
        self._layers = now
        self._make_rows(len(now))
        for place, (labels, weights, activations) in enumerate(self._rows):
            layer = now[place]
            name = self.tr("Layer {0}").format(place + 1)
            kind = self.tr("answers") if layer.activation is None else translated(layer.activation.row.label)
            labels[0].setText(f"<b>{name}</b><br>{kind}")
            labels[1].setText(short(layer.gradient_norm))
            labels[2].setText(self._change_words(layer))
            labels[3].setText(self._idle_words(layer))
            weights.set_histograms(start[place].weights if start else None, layer.weights)
            activations.set_histograms(start[place].activations if start else None, layer.activations)
        self.show_content()

    def show_findings(self, findings: tuple[Finding, ...], *, training: bool) -> None:
        """Show what is conspicuous; while training only some remedies can be taken."""
        self._headline.setText(self.tr("What is conspicuous") if findings else self.tr("Nothing is conspicuous."))
        self._show_seen("" if findings else self._seen_words())
        if (findings, training) == (self._findings, self._training):
            return
        is_like = training == self._training and self._findings and _remedies(findings) == _remedies(self._findings)
        self._findings, self._training = findings, training
        if is_like:  # only the figures are others: a button keeps the focus
            for card, finding in zip(self._cards, findings, strict=True):
                card.show_finding(finding)
            return
        for card in self._cards:
            self._card_layout.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for finding in findings:
            card = FindingCard(finding, self._words, training=training)
            card.remedy_wanted.connect(self.remedy_wanted)
            self._card_layout.addWidget(card)
            self._cards.append(card)

    def show_trial(self, trial: Trial | None, outcome: Outcome | None) -> None:
        """Say what was tried, and whether it helped if that is known."""
        self._trial.setVisible(trial is not None)
        self._trial.setText("" if trial is None else self._words.trial(trial, outcome))

    def plot_table(self) -> PlotTable | None:
        table = super().plot_table()
        return None if table is None else PlotTable(table.header, [*self._figure_rows(), *table.rows])

    def _figure_rows(self) -> Iterator[Row]:
        """Yield the figures of each layer that are known."""
        for number, layer in enumerate(self._layers, 1):
            figures = {
                self.tr("gradient"): layer.gradient_norm,
                self.tr("change"): layer.update_ratio,
                self.tr("dead"): layer.dead,
                self.tr("saturated"): layer.saturated,
            }
            for name, value in figures.items():
                if value is not None:
                    yield self.tr("Layers"), name, number, value

    # --- inside -------------------------------------------------------------------------------------------------------

    def _show_seen(self, words: str) -> None:
        self._seen.setText(words)
        self._seen.setVisible(bool(words))

    def _seen_words(self) -> str:
        """Say which part of a layer is idle where that is not conspicuous, but seen; of several the nearest to being so."""
        dead = self.tr("Of layer {1}, {0} % of the neurons are dead; below {2} % a layer can spare them.")
        saturated = self.tr("Of layer {1}, {0} % of the activations are saturated; below {2} % it still learns.")
        idle = [
            (share / most, share, place, most, words)
            for place, layer in enumerate(self._layers, 1)
            for share, most, words in ((layer.dead, MOST_DEAD, dead), (layer.saturated, MOST_SATURATED, saturated))
            if share is not None and _WORTH_A_WORD <= share < most
        ]
        if not idle:
            return ""
        _, share, place, most, words = max(idle)
        return words.format(fixed(100 * share, 0), in_figures(place), in_figures(100 * most, ".0f"))

    def _make_heads(self) -> None:
        heads = (
            ("", ""),
            (
                self.tr("gradient"),
                self.tr(
                    "The length of the gradient of the layer's weights, on 256 training images.\n"
                    "Far smaller in the first layers than in the last: the error hardly reaches them."
                ),
                self.tr(
                    "The length of the gradient of the layer's weights, on 256 training points.\n"
                    "Far smaller in the first layers than in the last: the error hardly reaches them."
                ),
            ),
            (
                self.tr("change"),
                self.tr(
                    "By how much of their length the weights changed in the last epoch.\n"
                    "Some percent are usual; next to nothing means it hardly learns, more than its length that it leaps.\n"
                    "A dash: the epoch directly before is not kept, or only rounded, as of a run that was opened.\n"
                    "“By epoch” shows what can be said of that."
                ),
            ),
            (
                self.tr("idle"),
                self.tr(
                    "Where the curve of the activation ends flat: the share of neurons that fire for none of the images\n"
                    "(dead), or of activations that are nearly at an end (saturated). Neither learns."
                ),
                self.tr(
                    "Where the curve of the activation ends flat: the share of neurons that fire for none of the points\n"
                    "(dead), or of activations that are nearly at an end (saturated). Neither learns."
                ),
            ),
            (
                self.tr("weights (line: at first)"),
                self.tr("How the weights are spread: filled now, as a line before the first step."),
            ),
            (
                self.tr("activations (line: at first)"),
                self.tr("How the activations are spread: filled now, as a line before the first step."),
            ),
        )
        for column, (text, *tips) in enumerate(heads):
            label = QLabel(text)
            label.setWordWrap(column not in _NUMBERS)
            label.setProperty("role", "quiet")
            self._kind_words.tell(label.setToolTip, tips[0], tips[-1])
            right = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            side = right if column in _NUMBERS else Qt.AlignmentFlag(0)  # what wraps needs its column's whole width
            self._table.addWidget(label, 0, column, side)
        self._table.setColumnStretch(4, 1)
        self._table.setColumnStretch(5, 1)

    def _make_rows(self, count: int) -> None:
        """Make or drop rows until there are so many."""
        while len(self._rows) < count:
            row = len(self._rows) + 1
            labels = [QLabel() for _ in range(4)]
            pair = (HistogramPair(_HISTOGRAM_HEIGHT, grows=True), HistogramPair(_HISTOGRAM_HEIGHT, grows=True))
            labels[0].setTextFormat(Qt.TextFormat.RichText)
            labels[2].setObjectName(f"layerChange{row}")
            pair[0].setObjectName(f"layerWeights{row}")
            pair[1].setObjectName(f"layerActivations{row}")
            pair[0].setAccessibleName(self.tr("Weights of layer {0}").format(row))
            pair[1].setAccessibleName(self.tr("Activations of layer {0}").format(row))
            for column, label in enumerate(labels):
                side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
                self._table.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)
            self._table.addWidget(pair[0], row, 4)
            self._table.addWidget(pair[1], row, 5)
            self._table.setRowStretch(row, 1)
            self._rows.append((labels, *pair))
        while len(self._rows) > count:
            labels, *pairs = self._rows.pop()
            self._table.setRowStretch(len(self._rows) + 1, 0)
            for widget in (*labels, *pairs):
                self._table.removeWidget(widget)
                widget.deleteLater()

    def explanations(self) -> list[Explanation]:
        """Explain the figures of each layer: the lengths that they are made of, and of what they are a share."""
        found = []
        for place, layer in enumerate(self._layers, 1):
            gradient = self.tr("Gradient of layer {0}").format(place)
            note = self.tr(
                "The square root of the sum of the squares of %Ln slope(s), one for each weight.", "", layer.weights_count
            )
            found.append(Explanation(gradient, short(layer.gradient_norm), "gradient", note=note))
            if layer.update_ratio is not None:
                change, weights = layer.update_ratio * layer.weights_norm, layer.weights_norm
                put_in = f"{in_figures(change, '.6g')} / {in_figures(weights, '.6g')} = {self._change_words(layer)}"
                note = self.tr("The length of what its weights changed by in one epoch, over the length of its weights.")
                name = self.tr("Change of layer {0}").format(place)
                found.append(Explanation(name, self._change_words(layer), "step", put_in, note))
            for term, words in self._idle_parts(layer).items():
                idle = self.tr("Idle in layer {0}").format(place)
                note = self._kind_words.choose(
                    self.tr("Measured on some training images."), self.tr("Measured on some training points.")
                )
                found.append(Explanation(idle, words, term, note=note))
        return found

    def _change_words(self, layer: LayerHealth) -> str:
        return self.tr("{0} %").format(short(100 * layer.update_ratio)) if layer.update_ratio is not None else "–"

    def _idle_words(self, layer: LayerHealth) -> str:
        return ", ".join(self._idle_parts(layer).values()) or "–"

    def _idle_parts(self, layer: LayerHealth) -> dict[str, str]:
        """Return by the terms what of a layer learns nothing, as far as that can be."""
        parts = {"dead": (self.tr("{0} % dead"), layer.dead), "saturated": (self.tr("{0} % saturated"), layer.saturated)}
        return {term: words.format(fixed(100 * share, 0)) for term, (words, share) in parts.items() if share is not None}


def _remedies(findings: tuple[Finding, ...]) -> list[tuple[FindingKind, int | None, tuple[Remedy, ...]]]:
    return [(finding.kind, finding.layer, finding.remedies) for finding in findings]
