"""How much images may change before networks no longer read them."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import Images
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.figure_words import explain_score
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.image_set_box import make_image_set_box
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.inside.robustness.measured_network import MeasuredNetwork, measure_of
from nnfs_gui.gui.inside.robustness.tolerance_table import ToleranceTable
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, translated
from nnfs_gui.inspection.readings.mistakes import ImageSet
from nnfs_gui.inspection.readings.robustness import CHANGES, ENOUGH, Change

_PICTURE_SIDE = 42  # pixels
_LEAST_PLOT_LINES = 14
_FIGURE_WIDTH = 36  # characters
_LIMITS = (0.99, ENOUGH, 0.9, 0.8, 0.5)


class RobustnessView(View, Explained):
    """Shows lines of accuracy over the levels of a change, images at one of them, and where each network fails."""

    change_chosen = Signal()
    set_changed = Signal()
    level_wanted = Signal(float)  # of which images are to be shown
    picture_chosen = Signal(int)  # the place of one of these images

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change = CHANGES[0]
        self._looked_at: float | None = None  # the level whose images are shown
        self._networks: Sequence[MeasuredNetwork] = ()
        self._make_choices()
        self._help = make_wrapping_label()
        self._help.setProperty("role", "quiet")
        self._plot = LinePlot(self.tr("Accuracy over the level of the change"))
        self._plot.setObjectName("robustnessPlot")
        self._plot.setMinimumHeight(_LEAST_PLOT_LINES * self.fontMetrics().height())
        self._plot.setToolTip(
            self.tr("Point at a level, or go to it with the arrow keys, to see below what the images look like there.")
        )
        self._level = make_wrapping_label()
        self._level.setObjectName("robustnessLevel")
        self._pictures = PictureGrid(_PICTURE_SIDE)
        self._pictures.setObjectName("robustnessPictures")
        self._pictures.setAccessibleName(self.tr("The same images at this level"))
        self._pictures.setToolTip(self.tr("Click an image, or press Enter on it, to put it on the pad as it is here."))
        self._table = ToleranceTable()
        self._arrange()
        self._changes.currentIndexChanged.connect(self._on_change_chosen)
        self._set.currentIndexChanged.connect(self.set_changed)
        self._plot.hovered.connect(self._on_hovered)
        self._plot.chosen.connect(self._on_hovered)
        self._pictures.chosen.connect(self.picture_chosen)
        self._table.change_chosen.connect(self._on_row_chosen)
        self._limits.currentIndexChanged.connect(self._on_limit_chosen)
        self._show_change()
        self._on_limit_chosen()

    @property
    def change(self) -> Change:
        """The change whose lines are shown."""
        return self._change

    @property
    def image_set(self) -> ImageSet:
        """The set whose images are to be changed."""
        return ImageSet(self._set.currentData())

    def show_figure(self, words: str) -> None:
        """Say which images are changed, or why there are none."""
        self._figure.setText(words)
        self.show_content()

    def show_nothing(self, why: str) -> None:
        """Say why there is nothing to show; other images can still be chosen."""
        self.show_networks(())
        self._plot.set_marker(None)
        self._level.setText("")
        in_pictures(self._level)
        self._pictures.set_pictures(np.zeros((0, 1, 1), np.uint8), np.arange(0))
        self.show_figure(why)

    def show_networks(self, networks: Sequence[MeasuredNetwork]) -> None:
        """Show what was measured of these networks."""
        self._networks = networks
        self._show_lines()
        self._table.show_networks(networks)
        self._hint.setVisible(len(networks) == 1)

    def show_pictures(self, level: float, images: Images, words: Callable[[int], str], widest: str) -> None:
        """Show images, shape (n, side, side), as they are at a level; `words` tells of each, at most as long as `widest`."""
        measure = measure_of(self._change)
        self._looked_at = level
        self._plot.set_marker(level)
        seen = self.tr("At {0} of {1} these images look so, and are read so.").format(measure.words(level), measure.title)
        can_do = self.tr("A click puts one on the pad.")
        self._level.setText(f"{seen} {can_do}")
        in_pictures(self._level, seen)
        self._pictures.make_room_for(widest)
        self._pictures.set_pictures(images, np.arange(len(images)), words)
        self._pictures.setFixedHeight(self._pictures.sizeHint().height())

    def explanations(self) -> list[Explanation]:
        """Explain what each network reads at the level that is looked at, or at that one without a change."""
        found: list[Explanation] = []
        measure = measure_of(self._change)
        for network in self._networks:
            measured = network.of(self._change)
            if not measured:
                continue
            level = self._change.neutral if self._looked_at is None else self._looked_at
            nearest = min(measured, key=lambda each: abs(each.level - level))
            name = self.tr("{0}: read right at {1}").format(network.name, measure.words(nearest.level))
            share = self.tr("{0} %").format(in_figures(100 * nearest.score.accuracy, ".1f"))
            low, high = (in_figures(100 * end, ".1f") for end in nearest.score.interval)
            found += explain_score(name, nearest.score, share, self.tr("{0} – {1} %").format(low, high))
        return found

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        tip = self.tr("What is done to the images before the networks read them.")
        changes = {change.key: translated(change.name) for change in CHANGES}
        self._changes = make_choice_box("robustnessChange", self.tr("Change of the images"), tip, changes)
        tip = self.tr(
            "Validation: kept from training; what one may look at while choosing settings.\n"
            "Test: to be looked at when everything is chosen. The test set chooses nothing."
        )
        self._set = make_image_set_box("robustnessSet", tip, (ImageSet.VALIDATION, ImageSet.TEST))
        tip = self.tr("What you call enough: below it, a network counts as failing.")
        shares = {share: self.tr("{0} %").format(round(100 * share)) for share in _LIMITS}
        self._limits = make_choice_box("robustnessLimit", self.tr("Share that is enough"), tip, shares)
        self._limits.setCurrentIndex(_LIMITS.index(ENOUGH))
        self._figure = make_wrapping_label()
        self._figure.setObjectName("robustnessFigure")
        self._figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._figure.setMinimumWidth(_FIGURE_WIDTH * character_width(self.fontMetrics()))

    def _arrange(self) -> None:
        head = FlowRow(spacing=12)
        head.add_widget(self._changes)
        head.add_widget(self._set)
        head.add_widget(self._figure)
        title = FlowRow(spacing=6)
        before, after = QLabel(self.tr("Where fewer than")), QLabel(self.tr("are read right"))
        for label in (before, after):
            label.setProperty("role", "section")
            label.setToolTip(self.tr("How far each change may go. Tick runs in the view Runs to compare them here."))
        title.add_widget(side_by_side(before, self._limits, after, spacing=6))
        self._hint = QLabel(self.tr("Tick runs in Runs to compare them here."))
        self._hint.setProperty("role", "quiet")
        in_pictures(self._hint)
        title.add_widget(self._hint)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(head)
        layout.addWidget(self._help)
        layout.addWidget(self._plot, 1)
        layout.addWidget(self._level)
        layout.addWidget(self._pictures)
        layout.addSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self._table)

    def _show_lines(self) -> None:
        lines = []
        for network in self._networks:
            measured = network.of(self._change)
            low, high = (np.array([100 * m.score.interval[end] for m in measured]) for end in (0, 1))
            lines.append(
                PlotLine(
                    network.name,
                    np.array([m.level for m in measured], float),
                    np.array([100 * m.score.accuracy for m in measured]),
                    network.colour,
                    network.line,
                    network.mark,
                    (low, high),
                )
            )
        self._plot.set_lines(lines)

    def _show_change(self) -> None:
        change, measure = self._change, measure_of(self._change)
        self._help.setText(translated(change.help))
        x = Measure(measure.title, measure.unit, measure.decimals, change.levels[0], change.levels[-1])
        self._plot.set_measures(x, Measure(self.tr("read right"), " %", 1, most=100))
        self._looked_at = None
        self._plot.set_marker(None)
        self._table.choose(change)
        self._show_lines()

    def _choose(self, change: Change) -> None:
        if change is not self._change:
            self._change = change
            self._show_change()
            self.change_chosen.emit()

    @Slot()
    def _on_change_chosen(self) -> None:
        self._choose(CHANGES[self._changes.currentIndex()])

    @Slot(object)
    def _on_row_chosen(self, change: Change) -> None:
        self._changes.setCurrentIndex(CHANGES.index(change))

    @Slot()
    def _on_limit_chosen(self) -> None:
        self._plot.set_level(100 * self._limits.currentData(), self._limits.currentText())
        self._table.set_enough(self._limits.currentData())
        self._table.show_networks(self._networks)

    @Slot(object)
    def _on_hovered(self, level: float | None) -> None:
        if level is not None:
            self.level_wanted.emit(level)
