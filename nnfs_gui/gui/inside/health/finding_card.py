"""A finding in plain words, with its reason and buttons for what might help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_layout import FlowLayout
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.inspection.findings import Finding, FindingKind, Remedy, RemedyKind


class FindingCard(QFrame):
    """Says one finding; a remedy that cannot be taken while training is there, but disabled."""

    remedy_wanted = Signal(object)  # Remedy

    def __init__(self, finding: Finding, *, training: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "finding")
        headline = QLabel(f"<b>{self._headline(finding)}</b>", wordWrap=True)
        reason = QLabel(self._reason(finding), wordWrap=True)
        reason.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(headline)
        layout.addWidget(reason)
        buttons = FlowLayout()
        for remedy in finding.remedies:
            buttons.addWidget(self._button(remedy, training))
        layout.addLayout(buttons)

    def _button(self, remedy: Remedy, training: bool) -> QToolButton:
        can_be_taken = remedy.works_while_training or not training
        now, next_run = (
            self.tr("Changes the setting on the left."),
            self.tr("Changes the setting for the next run, when this one is over."),
        )
        words = self._remedy_words(remedy)
        button = make_tool_button(f"{remedy.kind}Remedy", words, now if can_be_taken else next_run)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setEnabled(can_be_taken)
        button.clicked.connect(lambda: self.remedy_wanted.emit(remedy))
        return button

    def _headline(self, finding: Finding) -> str:
        first, *others = finding.numbers
        percent = fixed(100 * first, 0)
        match finding.kind:
            case FindingKind.DEAD:
                return self.tr("{0} % of layer {1} never fires.").format(percent, finding.layer)
            case FindingKind.SATURATED:
                return self.tr("{0} % of the activations of layer {1} are at their end.").format(percent, finding.layer)
            case FindingKind.ERROR_RISEN:
                words = self.tr("The learning rate is too high: the error has risen from {1} to {0}.")
            case FindingKind.RATE_TOO_HIGH:
                words = self.tr("The learning rate is too high: the error reached {0}, guessing has {1}.")
            case FindingKind.RATE_TOO_LOW:
                words = self.tr("The learning rate is too low: the error falls by {0} % an epoch.")
                return words.format(fixed(100 * first, 1))
            case FindingKind.OVERFITTING:
                words = self.tr("It overfits: the validation error has risen from {0} in epoch {1} to {2}.")
                return words.format(short(others[0]), f"{others[1]:.0f}", short(first))
            case FindingKind.PLATEAU:
                words = self.tr("A plateau: for {0} epochs the error has stayed near {1}.")
                return words.format(f"{first:.0f}", short(others[0]))
        return words.format(short(first), short(others[0]))

    def _reason(self, finding: Finding) -> str:
        leaps = self.tr("Each step leaps over the valley that it should walk down into.")
        reasons = {
            FindingKind.DEAD: self.tr(
                "A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way back. "
                "Steps that were too large push it there."
            ),
            FindingKind.SATURATED: self.tr(
                "At its ends the curve of the activation is flat, so hardly any gradient comes through. "
                "The sums are too large: because of large first weights, or of large steps."
            ),
            FindingKind.ERROR_RISEN: leaps,
            FindingKind.RATE_TOO_HIGH: leaps,
            FindingKind.RATE_TOO_LOW: self.tr("The direction is right, but the steps are so small that it takes for ever."),
            FindingKind.OVERFITTING: self.tr(
                "The training error goes on falling: it learns its images by heart, and no longer what they have in common."
            ),
            FindingKind.PLATEAU: self.tr(
                "It jumps about a valley that is narrower than its steps; or the network is too small to do better."
            ),
        }
        assert set(reasons) == set(FindingKind)
        return reasons[finding.kind]

    def _remedy_words(self, remedy: Remedy) -> str:
        words = {
            RemedyKind.LEARNING_RATE: self.tr("Learning rate {0}"),
            RemedyKind.COSINE: self.tr("Let the rate fall (cosine)"),
            RemedyKind.LEAKY_RELU: self.tr("Use leaky ReLU"),
            RemedyKind.INITIALIZER: self.tr("Begin with Glorot's weights"),
            RemedyKind.EPOCHS: self.tr("Stop after epoch {0}"),
            RemedyKind.AUGMENTATION: self.tr("Vary the images"),
            RemedyKind.WEIGHT_DECAY: self.tr("Weight decay {0}"),
        }
        assert set(words) == set(RemedyKind)
        return words[remedy.kind].format(f"{remedy.value:g}")
