"""Where two networks differ: the images that one reads and the other does not, and one drawing as both read it."""

import html
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, Dataset, Indices
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.figure_words import explain_score
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.differences.cell_table import CellTable
from nnfs_gui.gui.inside.differences.twin_pads import Reading, TwinPads
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width, shortened
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.ink.framing import Image
from nnfs_gui.inspection.readings.mistakes import Readings
from nnfs_gui.inspection.runs.comparison import Cell, PairedReadings
from nnfs_gui.inspection.runs.run_words import p_text

_LETTERS = ("A", "B")
_LONGEST_NAME = 60  # characters, in a sentence
_BOX_WIDTH = 35  # characters
_SIDE_WIDTH = 27  # characters
_GALLERY_ROWS = 3  # of pictures, at least


class DifferencesView(Explained, View):
    """Shows how two networks read the same test images; a click puts one of them on the pad, which both read below."""

    choice_changed = Signal()
    picture_wanted = Signal(object, int)  # an image, shape (side, side), and its true label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = DIGITS
        self._networks: dict[str, str] = {}  # that are offered
        self._which = self.tr("Which network is compared. The runs that are ticked in the tab Runs come first.")
        self._dataset: Dataset | None = None
        self._pair: PairedReadings | None = None
        self._places: Indices = np.arange(0)  # of the readings that are in the gallery
        self._boxes = (self._make_box(0), self._make_box(1))
        swap = self.tr("Let each take the other's place.")
        self._swap = make_tool_button("swapNetworks", self.tr("Swap"), swap)
        self._swap.clicked.connect(self._on_swap)
        self._figure = make_wrapping_label(rich=True)
        self._figure.setObjectName("differencesFigure")
        self._figure.setToolTip(self.tr("The share of images that each reads right, and its 95 % interval (Wilson)."))
        self._chance = make_wrapping_label()
        self._chance.setObjectName("differencesChance")
        self._chance.setToolTip(
            self.tr(
                "McNemar's exact test: of the images that just one of the two reads right, each is as likely A's as B's\n"
                "if both are equally good. p is how probable a difference as large as this one is then."
            )
        )
        self._cells = CellTable()
        self._cells.setObjectName("cellTable")
        self._cells.chosen.connect(self._show_gallery)
        self._title = make_wrapping_label()
        self._title.setObjectName("differencesTitle")
        self._gallery = PictureGrid(46)
        self._gallery.setObjectName("differencesGallery")
        self._gallery.setAccessibleName(self.tr("Images"))
        self._gallery.chosen.connect(self._on_picture_chosen)
        self._pads = TwinPads()
        self._arrange()

    # --- told by the presenter ----------------------------------------------------------------------------------------

    @property
    def choices(self) -> tuple[str, str]:
        """The keys of the two networks that are chosen; empty where none is."""
        first, second = (box.currentData() or "" for box in self._boxes)
        return str(first), str(second)

    def offer(self, networks: Mapping[str, str], chosen: tuple[str, str]) -> None:
        """Offer these networks, what each is called by its key, and choose two of them."""
        for box, choice in zip(self._boxes, chosen, strict=True):
            with QSignalBlocker(box):
                if list(networks.items()) != list(self._networks.items()):
                    box.clear()
                    for key, name in networks.items():
                        box.addItem(name, key)
                        box.setItemData(box.count() - 1, as_tip(name), Qt.ItemDataRole.ToolTipRole)
                box.setCurrentIndex(box.findData(choice))
                box.setToolTip(f"{networks[choice]}\n{self._which}")
        self._networks = dict(networks)
        self._pads.set_names((networks[chosen[0]], networks[chosen[1]]))

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so; the readings of others are gone."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._pair = None
            self._pads.set_class_names(names)
            self._show_gallery()

    def sides(self, *names: str) -> tuple[str, str]:
        """Return what two networks of these names are called in a sentence."""
        first, second = (
            self.tr("{0} ({1})").format(letter, shortened(name, self.fontMetrics(), _LONGEST_NAME))
            for letter, name in zip(_LETTERS, names, strict=True)
        )
        return first, second

    def show_pair(self, dataset: Dataset, pair: PairedReadings, chance: str) -> None:
        """Show how the two read the test images of a data set, and say whether their difference may be chance."""
        self._dataset, self._pair = dataset, pair
        words = self.tr("Of the {0} test images of {1}, <b>A</b> reads {2} and <b>B</b> {3} right.")
        shares = (self._share_words(readings) for readings in (pair.first, pair.second))
        count = in_figures(len(pair.first.labels))
        self._figure.setText(words.format(count, html.escape(data_words(dataset.name)), *shares))
        self._chance.setText(chance)
        self._show_gallery()
        self.show_content()

    def show_nothing(self, why: str) -> None:
        """Say why there is no comparison; other networks can still be chosen."""
        self._pair = None
        self._figure.setText(why)
        self._chance.setText("")
        self._show_gallery()
        self.show_content()

    def show_readings(self, image: Image, readings: tuple[Reading, Reading]) -> None:
        """Show what both make of what stands on the pad."""
        self._pads.show_readings(image, readings)

    def show_no_readings(self, words: str) -> None:
        """Say why nothing is read."""
        self._pads.show_words(words)

    def explanations(self) -> Sequence[Explanation]:
        pair = self._pair
        if pair is None:
            return ()
        found: list[Explanation] = []
        for letter, readings in zip(_LETTERS, (pair.first, pair.second), strict=True):
            low, high = (fixed(100 * bound, 2) for bound in readings.score.interval)
            share, what = fixed(100 * readings.score.accuracy, 2), self.tr("Share of the test images that {0} reads right")
            found += explain_score(what.format(letter), readings.score, f"{share} %", f"{low} – {high} %")
        test = pair.test
        fewer, all_ = min(test.only_first, test.only_second), test.only_first + test.only_second
        if all_:
            words = self.tr("Only A reads {0} of the images, only B {1}: by tossing coins, so uneven a split has this p.")
            note = words.format(in_figures(test.only_first), in_figures(test.only_second))
            name, shown = self.tr("Whether the difference is chance"), in_words(p_text(test.p_value))
            inserted = f"2 · P(≤ {in_figures(fewer)} / {in_figures(all_)}): {shown}"
            found.append(Explanation(name, shown, "paired-test", inserted, note))
        return found

    def subject(self, network: str) -> str:
        return ""  # several networks are shown, each by its name

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_box(self, side: int) -> QComboBox:
        box = ShortenedBox()
        box.setObjectName(f"differences{_LETTERS[side]}")
        box.setAccessibleName(self.tr("Network {0}").format(_LETTERS[side]))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumWidth(_BOX_WIDTH * character_width(self.fontMetrics()))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(self._on_choice)
        return box

    def _share_words(self, readings: Readings) -> str:
        low, high = (fixed(100 * bound, 2) for bound in readings.score.interval)
        share = fixed(100 * readings.score.accuracy, 2)
        return self.tr("<b>{0} %</b> ({1} – {2} %)").format(share, low, high)

    def _arrange(self) -> None:
        head = FlowRow()
        for letter, box in zip(_LETTERS, self._boxes, strict=True):
            head.add_widget(side_by_side(QLabel(letter), box, spacing=6))
        head.add_widget(self._swap)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._cells)
        column.addWidget(self._chance)
        column.addStretch(1)
        side.setFixedWidth(max(_SIDE_WIDTH * character_width(self.fontMetrics()), self._cells.minimumSizeHint().width()))
        shown = QVBoxLayout()
        shown.setSpacing(4)
        shown.addWidget(self._title)
        shown.addWidget(self._gallery, 1)
        self._gallery.setMinimumHeight(_GALLERY_ROWS * (50 + self.fontMetrics().height()))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(side)
        middle.addLayout(shown, 1)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(self._figure)
        layout.addLayout(middle, 1)
        layout.addWidget(self._pads)

    @Slot()
    def _show_gallery(self) -> None:
        pair, dataset, cell = self._pair, self._dataset, self._cells.cell
        if pair is None or dataset is None:
            self._places = np.arange(0)
            self._title.setText("")
            self._cells.set_counts(None)
            self._gallery.clear()
            return
        places = {each: pair.cell(each) for each in Cell}
        self._cells.set_counts({each: len(found) for each, found in places.items()})
        self._places = places[cell]
        name, count = self._cells.title(cell), in_figures(len(self._places))
        words = self.tr("{0}: {1} test images, the hardest first. Under each: what A | B reads.").format(name, count)
        self._title.setText(words if len(self._places) else self.tr("{0}: none of the test images.").format(name))
        widest = max(self._names, key=self._gallery.fontMetrics().horizontalAdvance)
        self._gallery.make_room_for(self._caption(widest, widest))
        self._gallery.set_pictures(dataset.test_images, pair.first.indices[self._places], self._words_of)

    def _caption(self, first: str, second: str) -> str:
        return self.tr("{0} | {1}").format(first, second)

    def _words_of(self, place: int) -> str:
        pair, at = self._pair, self._places[place]
        assert pair is not None
        first, second = (self._names[readings.answers[at]] for readings in (pair.first, pair.second))
        shares = (in_figures(100 * readings.confidences[at], ".0f") for readings in (pair.first, pair.second))
        words = self.tr("test image {0}, true {1}\nA reads {2} with {3} %\nB reads {4} with {5} %")
        values = (in_figures(pair.first.indices[at]), self._names[pair.first.labels[at]])
        sure, other = shares
        return f"{self._caption(first, second)}\n{words.format(*values, first, sure, second, other)}"

    @Slot()
    def _on_choice(self) -> None:
        self.choice_changed.emit()

    @Slot()
    def _on_swap(self) -> None:
        for box, choice in zip(self._boxes, reversed(self.choices), strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(choice))
        self.choice_changed.emit()

    @Slot(int)
    def _on_picture_chosen(self, place: int) -> None:
        if self._pair is not None and self._dataset is not None:
            index = self._pair.first.indices[self._places[place]]
            self.picture_wanted.emit(self._dataset.test_images[index], int(self._dataset.test_labels[index]))
