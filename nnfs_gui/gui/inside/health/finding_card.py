"""A finding in plain words, with its reason and what might help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.health.words import HealthWords
from nnfs_gui.inspection.health.findings import Finding
from nnfs_gui.inspection.health.remedies import Remedy


class FindingCard(QFrame):
    """Says one finding, and beside the button of each remedy what that changes.

    A remedy that cannot be taken while training is there, but disabled.
    """

    remedy_wanted = Signal(object, object)  # Finding, Remedy

    def __init__(self, finding: Finding, words: HealthWords, *, training: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "finding")
        self._words = words
        self._headline = make_wrapping_label(rich=True)
        self.show_finding(finding)
        reason = make_wrapping_label(self._words.reason(finding))
        reason.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self._headline)
        layout.addWidget(reason)
        rows = QGridLayout()
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        for row, remedy in enumerate(finding.remedies):
            change, when = self._words.change(remedy), self._words.when(remedy, training=training)
            rows.addWidget(self._button(remedy, change, when, training), row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(make_wrapping_label(f"{change}. {when}".strip()), row, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(rows)

    def show_finding(self, finding: Finding) -> None:
        """Show other figures of the same finding, with the same remedies."""
        self._finding = finding
        self._headline.setText(f"<b>{self._words.headline(finding)}</b>")

    def _button(self, remedy: Remedy, change: str, when: str, training: bool) -> QToolButton:
        tip = self.tr("Changes the setting on the left: {0}.").format(change)
        button = make_tool_button(f"{remedy.kind}Remedy", self.tr("Try it"), f"{tip} {when}".strip())
        button.setAccessibleName(self.tr("Try it: {0}").format(change))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setEnabled(remedy.works_while_training or not training)
        button.clicked.connect(lambda: self.remedy_wanted.emit(self._finding, remedy))
        return button
