"""Shows what is in a bundle, or in a library of somebody else, before it is taken in."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.files.widgets.bundle_table import BundleTable
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.storage.bundle.contents import Contents

_MEGABYTE = 1_000_000
_MOST_PROBLEMS = 5  # that are shown
_WIDTH, _HEIGHT = 96, 30  # in characters and lines
_ROOM = 0.9  # of the screen


class BundlePreview(QDialog):
    """Accept or cancel; `accepted_with` tells whether drawings and the progress in lessons are to be taken in too."""

    accepted_with = Signal(bool, bool)

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bundlePreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take runs in"))
        lessons = contents.bundle is not None and bool(contents.bundle.lessons)
        self._drawings = QCheckBox(self.tr("Take in the drawings too (%Ln)", "", contents.drawings))
        self._drawings.setObjectName("takeDrawings")
        self._drawings.setToolTip(self.tr("They are added to yours, and teach the network your hand as yours do."))
        self._drawings.setVisible(contents.drawings > 0)
        self._lessons = QCheckBox(self.tr("Take in the progress in the lessons too"))
        self._lessons.setObjectName("takeLessons")
        self._lessons.setToolTip(self.tr("What was done in a lesson there counts as done here. Nothing of yours is lost."))
        self._lessons.setVisible(lessons)
        title = QLabel(contents.path.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "large")
        title.setWordWrap(True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._words("bundleFacts", self._facts(contents)))
        if contents.left_out:
            column.addWidget(self._words("bundleDamage", self._damage(contents), "warning"))
        if contents.entries:
            column.addWidget(BundleTable(contents.entries), 1)
        column.addWidget(self._drawings)
        column.addWidget(self._lessons)
        column.addWidget(self._words("bundleRule", self._rule(), "quiet"))
        scroll = ScrollColumn()
        scroll.set_content(content)
        buttons = self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = self.sizeHint()
        wanted.setWidth(max(wanted.width(), character_width(metrics) * _WIDTH))
        wanted.setHeight(max(wanted.height(), metrics.lineSpacing() * _HEIGHT if contents.entries else 0))
        self.resize(wanted.boundedTo(self.screen().availableSize() * _ROOM))
        buttons.buttons()[0].setFocus()

    def _words(self, name: str, text: str, role: str = "") -> QLabel:
        label = make_wrapping_label(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        if role:
            label.setProperty("role", role)
        return label

    def _facts(self, contents: Contents) -> str:
        """Say what it is, from whom and when, and what is in it."""
        size = in_figures(contents.size / _MEGABYTE, ",.1f")
        parts = [self.tr("%Ln run(s)", "", len(contents.entries))]
        if contents.experiments:
            parts.append(self.tr("%Ln experiment(s)", "", len(contents.experiments)))
        if contents.drawings:
            parts.append(self.tr("%Ln drawing(s)", "", contents.drawings))
        inside = ", ".join(parts)
        if contents.bundle is None:
            return self.tr("A library of {0} MB: {1}.").format(size, inside)
        manifest = contents.bundle.manifest
        time = QDateTime.fromSecsSinceEpoch(int(manifest.created.timestamp()))
        when = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        words = self.tr("A bundle of {0} MB: {1}. It was written on {2} by version {3} of the program.")
        told = [words.format(size, inside, when, manifest.program)]
        if manifest.sender:
            told.append(self.tr("It is from {0}.").format(manifest.sender))
        return " ".join(told)

    def _damage(self, contents: Contents) -> str:
        shown = [in_words(problem) for problem in contents.left_out[:_MOST_PROBLEMS]]
        more = len(contents.left_out) - len(shown)
        return "\n".join([*shown, self.tr("%Ln more part(s) are damaged.", "", more)] if more else shown)

    def _rule(self) -> str:
        return self.tr(
            "Nothing of yours is lost: names and notes that you gave stay, and of a run that is on both sides the one with "
            "more epochs is kept. What went on otherwise there becomes a run of its own."
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        accept = buttons.addButton(self.tr("Take in"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("acceptButton")
        accept.setDefault(True)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancelButton")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        with_drawings, with_lessons = self._drawings.isChecked(), self._lessons.isChecked()
        self.accept()
        self.accepted_with.emit(with_drawings, with_lessons)
