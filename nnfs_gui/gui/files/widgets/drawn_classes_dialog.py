"""Where one draws a data set of one's own: names classes, draws each a few times, and sees when there are enough."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.reading_order import put_in_reading_order
from nnfs_gui.gui.controls.buttons import make_push_button, make_tool_button
from nnfs_gui.gui.controls.scroll_column import SCROLL_FRAME, ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.draw.widgets.drawing_pad import DrawingPad
from nnfs_gui.gui.files.widgets.class_table import ClassTable
from nnfs_gui.gui.files.widgets.drawings_strip import DrawingsStrip
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.recognition.drawn_classes import LEAST_DRAWINGS, DrawnClasses, DrawnClassesCheck

_WIDTH, _HEIGHT = 144, 40  # in characters and lines
_ROOM = 0.92  # of the screen
_NAME_LENGTH = 100


class DrawnClassesDialog(QDialog):
    """Shows the classes that it is told, and tells what was drawn and what else is wanted. It keeps nothing itself."""

    drawn = Signal(str, object)  # the class, and strokes, points from 0 to 1 across the pad
    classes_wanted = Signal(str)  # names, with commas between them
    renamed = Signal(str, str)
    class_removed = Signal(str)
    drawings_removed = Signal(object)  # Sequence[ClassDrawing]
    undo_wanted = Signal()
    redo_wanted = Signal()
    set_chosen = Signal(str)  # another data set that was drawn
    new_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    use_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawnClassesDialog")
        self.setWindowTitle(self.tr("New data set from drawings"))
        self._classes = DrawnClasses()
        self._check: DrawnClassesCheck | None = None
        self._can_undo = self._can_redo = False
        self._make_widgets()
        self._make_buttons()
        self._arrange()
        self._connect()
        self._make_keys()
        metrics = self.fontMetrics()
        wanted = QSize(character_width(metrics) * _WIDTH, metrics.lineSpacing() * _HEIGHT)
        self.resize(wanted.boundedTo(self.screen().availableSize() * _ROOM))
        self.show_classes(DrawnClasses(), can_undo=False, can_redo=False)

    # --- told by the controller ---------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Let one draw, or where nothing has a name yet, name what is to be drawn."""
        self.setEnabled(True)
        (self._pad if self._table.chosen else self._names).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sets(self, names: Sequence[str], chosen: str) -> None:
        """Offer these data sets, of which one is shown."""
        self._sets.blockSignals(True)
        self._sets.clear()
        self._sets.addItems(list(names))
        self._sets.setCurrentText(chosen)
        self._sets.blockSignals(False)

    def show_classes(self, classes: DrawnClasses, *, can_undo: bool, can_redo: bool) -> None:
        """Show the classes and their drawings; what is known of them is shown when it is there."""
        self._classes, self._can_undo, self._can_redo = classes, can_undo, can_redo
        self._table.show_classes(classes)
        self._follow()

    def show_check(self, check: DrawnClassesCheck) -> None:
        """Show how well the classes are told apart."""
        self._check = check
        self._table.show_check(check)
        right, read = check.right_of_all
        words = self.tr("How well they are told apart stands here as soon as there are a few drawings.")
        if read:
            words = self.tr("{0} of %Ln drawing(s) ({1} %) are read right by what the others teach.", "", read)
            words = words.format(in_figures(right), in_figures(100 * right / read, ".0f"))
        self._verdict.setText(words)
        self._follow()

    def show_problem(self, problem: str) -> None:
        """Say what could not be done; nothing takes it away again."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            announce(self, problem)

    def choose_class(self, name: str) -> None:
        """Let this class be drawn next."""
        self._table.choose(name)

    def clear_names(self) -> None:
        """Let further names be typed: those that were are taken."""
        self._names.clear()
        self._pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_drawing(self) -> None:
        """Tell what stands on the pad, if anything does, and lay out new paper."""
        name = self._table.chosen
        if name is None or self._pad.ink.is_blank:
            return
        self.drawn.emit(name, self._pad.take())
        count = self._classes.counts.get(name, 0)
        announce(self._pad, self.tr("{0}: %Ln drawing(s)", "", count).format(name))

    # --- making -------------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self._sets = QComboBox()
        self._sets.setObjectName("drawnSets")
        self._sets.setAccessibleName(self.tr("Data set"))
        self._sets.setToolTip(self.tr("The data sets that you have drawn; all are kept."))
        self._sets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sets.setMinimumContentsLength(20)
        self._table = ClassTable()
        self._names = QLineEdit()
        self._names.setObjectName("classNames")
        self._names.setProperty("role", "field")
        self._names.setMaxLength(_NAME_LENGTH * 10)
        self._names.setPlaceholderText(self.tr("Such as: circle, square, star"))
        self._names.setAccessibleName(self.tr("Names of new classes"))
        self._names.setToolTip(self.tr("What is to be told apart; several names have commas between them."))
        self._title = QLabel()
        self._title.setObjectName("classToDraw")
        self._title.setProperty("role", "section")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._pad = DrawingPad()
        self._pad.setObjectName("classPad")
        self._strip = DrawingsStrip()
        self._verdict = make_wrapping_label()
        self._verdict.setObjectName("toldApart")
        self._problem = make_wrapping_label()
        self._problem.setObjectName("drawnProblem")
        self._problem.setProperty("role", "warning")
        self._problem.hide()

    def _make_buttons(self) -> None:
        self._new = make_push_button("newSetButton", self.tr("New"), self.tr("Begin another data set; this one is kept."))
        self._import = make_push_button(
            "importSetButton",
            self.tr("Import…"),
            self.tr("Go on with the labelled drawings of a file."),
        )
        self._export = make_push_button("exportSetButton", self.tr("Export…"), self.tr("Save it in a file for elsewhere."))
        self._add = make_push_button("addClassButton", self.tr("Add"), self.tr("Make classes with these names (Enter)."))
        self._remove = make_push_button(
            "removeClassButton", self.tr("Remove"), self.tr("Take the chosen class and its drawings away; can be undone.")
        )
        self._undo = make_push_button(
            "undoDrawingButton", self.tr("Undo"), self.tr("Take back a stroke, or on blank paper the last change (Ctrl+Z).")
        )
        self._redo = make_push_button("redoDrawingButton", self.tr("Redo"), self.tr("Do it again (Ctrl+Y)."))
        self._keep = make_push_button(
            "keepDrawingButton", self.tr("Next drawing"), self.tr("Keep this one, and lay out new paper (Enter).")
        )
        self._delete = make_push_button(
            "deleteDrawingsButton", self.tr("Delete"), self.tr("Throw the chosen drawings away (Delete); can be undone.")
        )
        self._use = make_tool_button("useDrawingsButton", self.tr("Use these drawings"), role="primary")
        self._close = make_push_button(
            "closeDrawingsButton", self.tr("Close"), self.tr("Everything is kept, and can be gone on with.")
        )

    def _arrange(self) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addLayout(_row(self._names, self._add, self._remove, stretch=self._names), 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._table, 1, 0)
        grid.addWidget(self._pad, 1, 1)
        grid.addWidget(self._verdict, 2, 0)
        grid.addLayout(_row(self._undo, self._redo, None, self._keep), 2, 1)
        grid.addLayout(_row(self._strip, self._delete, stretch=self._strip), 3, 0, 1, 2)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        bottom = _row(None, self._close, self._use)
        scroll = ScrollColumn(sideways=True)
        scroll.set_content(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        edge = scroll.frameWidth() + SCROLL_FRAME  # so that what does not scroll stands in line with what does
        for row in (top := _row(self._sets, self._new, None, self._import, self._export), bottom):
            row.setContentsMargins(edge, 0, edge, 0)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._problem)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        for signal, slot in (
            (self._sets.textActivated, self.set_chosen),
            (self._new.clicked, self.new_wanted),
            (self._import.clicked, self.import_wanted),
            (self._export.clicked, self.export_wanted),
            (self._names.returnPressed, self._on_names),
            (self._names.textChanged, self._follow),
            (self._add.clicked, self._on_names),
            (self._remove.clicked, self._on_remove),
            (self._table.class_chosen, self._follow),
            (self._table.renamed, self.renamed),
            (self._pad.history_changed, self._follow),
            (self._undo.clicked, self._on_undo),
            (self._redo.clicked, self._on_redo),
            (self._keep.clicked, self.keep_drawing),
            (self._strip.itemSelectionChanged, self._on_drawings_chosen),
            (self._strip.removed, self.drawings_removed),
            (self._delete.clicked, self._strip.remove_chosen),
            (self._use.clicked, self._on_use),
            (self._close.clicked, self.reject),
        ):
            signal.connect(slot)

    def _make_keys(self) -> None:
        """Give the pad the keys that draw one after the other; Undo and Redo are the whole dialog's."""
        pad, everywhere = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WindowShortcut
        for key, owner, context, slot in (
            ("Return", self._pad, pad, self.keep_drawing),
            ("Enter", self._pad, pad, self.keep_drawing),
            ("Return", self._table, pad, self.keep_drawing),
            ("Enter", self._table, pad, self.keep_drawing),
            ("Up", self._pad, pad, self._on_up),
            ("Down", self._pad, pad, self._on_down),
            ("Delete", self._pad, pad, self._pad.clear),
            ("Ctrl+Z", self, everywhere, self._on_undo),
            ("Ctrl+Y", self, everywhere, self._on_redo),
            ("Ctrl+Shift+Z", self, everywhere, self._on_redo),
        ):
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setContext(context)
            shortcut.activated.connect(slot)

    # --- what happens -------------------------------------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        """Let title, pad, drawings and buttons follow what is chosen, drawn and typed."""
        name, has_ink = self._table.chosen, not self._pad.ink.is_blank
        title = self.tr("Draw {0}").format(name) if name else self.tr("First name what you will draw")
        room = max(self._pad.width(), self._pad.minimumWidth())
        self._title.setText(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
        self._pad.setEnabled(name is not None)
        self._pad.set_hint(
            self.tr("Draw here, then press Enter") if name else "",
            self.tr("It is blank. {0} here; Enter keeps it, the arrows choose another class.").format(title),
        )
        self._strip.show_drawings(name or "", self._classes.of_class(name) if name else (), self._check)
        self._keep.setEnabled(name is not None and has_ink)
        self._add.setEnabled(bool(self._names.text().strip()))
        self._remove.setEnabled(name is not None)
        self._undo.setEnabled(self._pad.can_undo or self._can_undo)
        self._redo.setEnabled(self._pad.can_redo or self._can_redo)
        self._export.setEnabled(bool(self._classes.drawings))
        self._use.setEnabled(self._classes.can_train)
        self._use.setToolTip(
            self.tr("Train and test on them from now on.")
            if self._classes.can_train
            else self.tr("There must be at least two classes, and at least {0} drawings of each.").format(LEAST_DRAWINGS)
        )
        self._on_drawings_chosen()

    @Slot()
    def _on_drawings_chosen(self) -> None:
        self._delete.setEnabled(self._strip.has_chosen)

    @Slot()
    def _on_names(self) -> None:
        if self._names.text().strip():
            self.classes_wanted.emit(self._names.text())

    @Slot()
    def _on_remove(self) -> None:
        if self._table.chosen is not None:
            self.class_removed.emit(self._table.chosen)

    @Slot()
    def _on_undo(self) -> None:
        if self._pad.can_undo:
            self._pad.undo()
        else:
            self.undo_wanted.emit()

    @Slot()
    def _on_redo(self) -> None:
        if self._pad.can_redo:
            self._pad.redo()
        else:
            self.redo_wanted.emit()

    @Slot()
    def _on_up(self) -> None:
        self._table.choose_next(-1)

    @Slot()
    def _on_down(self) -> None:
        self._table.choose_next(1)

    @Slot()
    def _on_use(self) -> None:
        self.keep_drawing()
        self.use_wanted.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        put_in_reading_order(self)
        return super().focusNextPrevChild(forward)

    def done(self, result: int) -> None:
        """Close, and keep what stands on the pad."""
        self.keep_drawing()
        super().done(result)


def _row(*parts: QWidget | None, stretch: QWidget | None = None) -> QHBoxLayout:
    """Return widgets beside each other; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if part is stretch else 0)
    return row
