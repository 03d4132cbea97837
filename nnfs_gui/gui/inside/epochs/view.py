"""How a network learnt from epoch to epoch: the accuracy of each class, and the gradient and the change of each layer."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.class_styles import class_line, class_style
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.line_switches import LineSwitches
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.runs.epoch_figures import EpochFigures
from nnfs_gui.training.evaluation import wilson_interval

_WIDE = 90  # characters, from which on the two plots of the layers stand side by side
_LEAST_LINES = 13  # of text, that the plot of the classes is high
_FEWEST_EPOCHS = 5  # that the axis shows, so that it counts whole ones
_STANDS_OUT = 3  # pixels, as which the line is drawn that is pointed at
_PALE = "bar"  # the colour of the others meanwhile


class EpochsView(View):
    """Shows figures of epochs; a click on one of them tells that it is to be looked back to."""

    epoch_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind_words = KindWords(self)
        self._names: tuple[str, ...] = DIGITS
        self._figures: tuple[EpochFigures, ...] = ()
        self._class_lines: list[PlotLine] = []
        self._epoch_axis = Measure(self.tr("epoch"), least=0, most=_FEWEST_EPOCHS)
        self._caption = make_wrapping_label()
        self._caption.setObjectName("epochsCaption")
        self._caption.setProperty("role", "quiet")
        self._hovered = SteadyLabel(self.tr("epoch {0}").format("1,000"))
        self._hovered.setObjectName("epochsHovered")
        self._from_zero = QCheckBox(self.tr("From 0 %"))
        self._from_zero.setObjectName("epochsFromZero")
        self._from_zero.setToolTip(
            self.tr("Show all from 0 to 100 %, and not only where the lines are after the first quarter of the epochs.")
        )
        self._from_zero.toggled.connect(self._set_accuracy_axis)
        self._switches = LineSwitches(self._accuracy)
        self._switches.setObjectName("epochsClasses")
        self._switches.switched.connect(self._draw_classes)
        self._classes = self._plot("epochsAccuracy", self.tr("Accuracy of each class over the epochs"), has_legend=False)
        self._gradients = self._plot("epochsGradients", self.tr("Gradient of each layer over the epochs"))
        self._changes = self._plot("epochsChanges", self.tr("Change of each layer over the epochs"))
        gradient = Measure(self.tr("gradient"), decimals=None, log=True)
        change = Measure(self.tr("change"), self.tr(" %"), decimals=None, log=True)
        self._gradients.set_measures(self._epoch_axis, gradient)
        self._changes.set_measures(self._epoch_axis, change)
        self._classes.setToolTip(self.tr("Click an epoch to look back to it."))
        self._set_accuracy_axis()
        self._arrange()

    # --- told by the presenter ----------------------------------------------------------------------------------------

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so; the figures of others are gone."""
        if tuple(names) != self._names:
            self._names, self._figures = tuple(names), ()

    def show_figures(self, figures: Sequence[EpochFigures], layers: int, words: str) -> None:
        """Show figures of epochs, in their order; say in words of which images and epochs they are."""
        self._figures = tuple(figures)
        self._caption.setText(" ".join(filter(None, (self._count_words(), words))))
        epochs = np.array([each.epoch for each in figures], np.float64)
        classes = len(self._names)
        right = np.array([each.right for each in figures], float).reshape(-1, classes)
        total = np.array([each.total for each in figures], float).reshape(-1, classes)
        shares = np.divide(100 * right, total, out=np.full_like(total, np.nan), where=total > 0)
        self._class_lines = [
            PlotLine(name, epochs, shares[:, label], class_style(label).colour, class_line(label), class_style(label).mark)
            for label, name in enumerate(self._names)
        ]
        self._switches.set_lines(self._class_lines)
        self._draw_classes()
        gradients = np.array([each.gradients for each in figures], float).reshape(-1, layers)
        changes = [each.changes or (np.nan,) * layers for each in figures]
        self._gradients.set_lines(self._layer_lines(epochs, gradients))
        self._changes.set_lines(self._layer_lines(epochs, 100 * np.array(changes, float).reshape(-1, layers)))
        has_classes = bool(total.any())
        for part in (self._switches, self._classes, self._from_zero, self._switches.everything):
            part.setVisible(has_classes)
        self.show_content()

    def set_marker(self, epoch: int | None) -> None:
        """Mark the epoch that is looked back to, or none."""
        for plot in (self._classes, self._gradients, self._changes):
            plot.set_marker(epoch)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _accuracy(self) -> Measure:
        whole = self._from_zero.isChecked()
        return Measure(
            self.tr("read right"),
            self.tr(" %"),
            1,
            least=0 if whole else None,
            most=100,
            starts_late=not whole,
        )

    def _plot(self, name: str, spoken: str, *, has_legend: bool = True) -> LinePlot:
        plot = LinePlot(spoken, has_legend=has_legend)
        plot.setObjectName(name)
        plot.chosen.connect(self._on_chosen)
        plot.hovered.connect(self._on_hovered)
        return plot

    def _layer_tips(self) -> tuple[tuple[str, ...], str]:
        """Return the tool-tips of the gradients, for images and for points, and that of the changes."""
        click = self.tr("Click an epoch to look back to it.")
        gradients = (
            self.tr(
                "The length of the gradient of each layer's weights, on 256 training images, by powers of ten.\n"
                "Far smaller in the first layers than in the last: the error hardly reaches them."
            ),
            self.tr(
                "The length of the gradient of each layer's weights, on 256 training points, by powers of ten.\n"
                "Far smaller in the first layers than in the last: the error hardly reaches them."
            ),
        )
        change = self.tr(
            "By how much of their length a layer's weights changed in an epoch, by powers of ten.\n"
            "Where the epoch directly before is not kept: since the last kept one, divided by the epochs between.\n"
            "Of a run that was opened, weights are kept in half precision: changes under 0.03 % are rounding."
        )
        return tuple(f"{gradient}\n{click}" for gradient in gradients), f"{change}\n{click}"

    def _layer_lines(self, epochs: np.ndarray, values: np.ndarray) -> list[PlotLine]:
        last = values.shape[1] - 1
        names = [
            self.tr("answers") if place == last else self.tr("layer {0}").format(place + 1) for place in range(last + 1)
        ]
        return [
            PlotLine(name, epochs, values[:, place], run_colour(place), run_line(place), run_mark(place))
            for place, name in enumerate(names)
        ]

    def _count_words(self) -> str:
        """Return of how many images the figures are, and how sure a share of so many is."""
        if not self._figures:
            return ""
        newest = self._figures[-1]
        counts = newest.total[newest.total > 0]
        if not len(counts):
            return self._kind_words.choose(
                self.tr("This run keeps no images for validation, so nothing is known of each class."),
                self.tr("This run keeps no points for validation, so nothing is known of each class."),
            )
        right = int(newest.right.sum() * np.median(counts) / newest.total.sum())
        low, high = wilson_interval(right, int(np.median(counts)))
        words = self._kind_words.choose(
            self.tr("{0} validation images, {1} to {2} of each class: a share of so many is sure to about ±\u00a0{3} %."),
            self.tr("{0} validation points, {1} to {2} of each class: a share of so many is sure to about ±\u00a0{3} %."),
        )
        sure = fixed(50 * (high - low), 1)
        return words.format(in_figures(newest.total.sum()), in_figures(counts.min()), in_figures(counts.max()), sure)

    def _arrange(self) -> None:
        head = FlowRow()
        title = self._section(
            self.tr("Accuracy of each class"),
            self.tr("The share of the images of a class that are read as this class, after each epoch."),
            self.tr("The share of the points of a class that are read as this class, after each epoch."),
        )
        for part in (title, self._from_zero, self._switches.everything, self._hovered):
            head.add_widget(part)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        gradients, change = self._layer_tips()
        columns = (
            (self.tr("Gradient of each layer"), self._gradients, gradients),
            (self.tr("Change of each layer in an epoch, in %"), self._changes, (change, change)),
        )
        for words, plot, tips in columns:
            column = QVBoxLayout()
            column.setSpacing(4)
            self._kind_words.tell(plot.setToolTip, *tips)
            heading = self._section(words, *tips)
            heading.setWordWrap(True)  # in a narrow column it goes on in the next line
            column.addWidget(heading)
            column.addWidget(plot, 1)
            self._pair.addLayout(column, 1)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(self._caption)
        layout.addWidget(self._switches)
        layout.addWidget(self._classes, 3)
        self._classes.setMinimumHeight(_LEAST_LINES * self.fontMetrics().height())
        layout.addLayout(self._pair, 2)

    def _section(self, words: str, tip: str, tip_of_points: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "section")
        self._kind_words.tell(label.setToolTip, tip, tip_of_points)
        return label

    @Slot()
    def _set_accuracy_axis(self) -> None:
        self._classes.set_measures(self._epoch_axis, self._accuracy)

    @Slot()
    def _draw_classes(self) -> None:
        """Draw the lines that are switched on; while one is pointed at, it stands out and the others step back."""
        pointed, shown = self._switches.pointed, self._switches.shown
        lines = []
        for place, line in enumerate(self._class_lines):
            if place != pointed and shown[place]:
                lines.append(line if pointed is None else replace(line, colour=_PALE))
        if pointed is not None:
            lines.append(replace(self._class_lines[pointed], width=_STANDS_OUT))  # above the others
        self._classes.set_lines(lines)

    @Slot(object)
    def _on_hovered(self, epoch: float | None) -> None:
        self._hovered.setText("" if epoch is None else self.tr("epoch {0}").format(in_figures(epoch, ",.0f")))
        self._switches.show_values(epoch)

    @Slot(float)
    def _on_chosen(self, epoch: float) -> None:
        self.epoch_wanted.emit(round(epoch))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_pair"):
            self._turn()

    def _turn(self) -> None:
        """Stand the plots of the layers side by side where there is room, or above each other."""
        is_wide = self.width() >= _WIDE * character_width(self.fontMetrics())
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
