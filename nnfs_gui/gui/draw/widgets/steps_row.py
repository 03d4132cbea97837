"""What becomes of the ink on its way to the network, step by step, each of which can be left out to see what it is worth."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.image_view import ImageView
from nnfs_gui.ink.framing import Framing, FramingSteps

_SIDE = 40


class StepsRow(QWidget):
    """Four small pictures in a row: the ink, its box, scaled, centred. The last is what the network sees."""

    framing_changed = Signal()  # ask for `framing`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._views: dict[str, ImageView] = {}
        self._switches: dict[str, QCheckBox] = {}
        for step, switch, text, tip in self._words():
            layout.addLayout(self._column(step, switch, text, tip), 1)

    @property
    def framing(self) -> Framing:
        """Which steps are taken."""
        return Framing(**{name: switch.isChecked() for name, switch in self._switches.items()})

    def show_steps(self, steps: FramingSteps | None) -> None:
        """Show what each step makes of the ink, or nothing."""
        for name, view in self._views.items():
            view.set_image(None if steps is None else getattr(steps, name))

    def _column(self, step: str, switch: str, text: str, tip: str) -> QVBoxLayout:
        view = ImageView(_SIDE)
        view.setObjectName(f"{step}Step")
        view.setAccessibleName(text)
        view.setToolTip(tip)
        self._views[step] = view
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(view)
        caption = self._switch(switch, text) if switch else QLabel(text)
        caption.setProperty("role", "quiet")
        caption.setToolTip(tip)
        column.addWidget(caption, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _switch(self, name: str, text: str) -> QCheckBox:
        switch = QCheckBox(text)
        switch.setObjectName(f"{name}Switch")
        switch.setChecked(True)
        switch.toggled.connect(self._on_toggled)
        self._switches[name] = switch
        return switch

    def _words(self) -> list[tuple[str, str, str, str]]:
        """Return of each step its field of FramingSteps, its field of Framing if it can be left out, name and tool-tip."""
        worth = "\n" + self.tr("Untick it to see what that is worth.")
        box = self.tr("Cut out along its edges, so that it does not matter where one draws.")
        scaled = self.tr("Scaled until its longer side is 20 pixels, as the digits are that the network learns from.")
        centred = self.tr("Moved until its centre of mass is in the middle. This is what the network sees.")
        left_out = self.tr(
            "Of a picture, what is no digit's was left out and is dim: lines, boxes, stains, scraps at the border."
        )
        return [
            ("ink", "", self.tr("Ink"), self.tr("What was drawn, on the whole pad.") + "\n" + left_out),
            ("box", "box", self.tr("Box"), box + worth),
            ("scaled", "scale", self.tr("20 px"), scaled + worth),
            ("centred", "centre", self.tr("Centre"), centred + worth),
        ]

    @Slot()
    def _on_toggled(self) -> None:
        self.framing_changed.emit()
