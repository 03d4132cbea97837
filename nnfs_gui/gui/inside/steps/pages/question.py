"""What stands in the place of a step that cannot be told before somebody has said what is right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plain_text import as_label, as_tip
from nnfs_gui.gui.inside.steps.page import StepPage
from nnfs_gui.gui.inside.steps.scene import Scene

_MOST_BUTTONS = 12  # more classes are chosen in the list above


class QuestionPage(StepPage):
    """Asks what the drawing is, or which class the point is of."""

    answer_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._row: QWidget = FlowRow()
        self.add(self._row)

    def show_scene(self, scene: Scene) -> None:
        words = self.tr(
            "<b>What is it?</b> How wrong an answer is can only be said by someone who knows the right one. "
            "Of your drawing, that is you. Choose its class; what you say changes nothing in the network."
        )
        if scene.walk.of_point:
            words = self.tr(
                "<b>Which class is right here?</b> How wrong an answer is can only be said by someone who knows the right "
                "one. Of this point, that is you. Choose its class; what you say changes nothing in the network."
            )
        self.say("", words, None)
        if scene.of.names != self._names:
            self._names = scene.of.names
            self._offer()

    def _offer(self) -> None:
        row = FlowRow(spacing=4)
        for place, name in enumerate(self._names if len(self._names) <= _MOST_BUTTONS else ()):
            tip = as_tip(self.tr("Say that it is {0}.").format(name))
            button = make_tool_button(f"stepIs{place}", as_label(name), tip, role="")
            button.clicked.connect(lambda _=False, place=place: self.answer_chosen.emit(place))
            row.add_widget(button)
        self.body.replaceWidget(self._row, row)
        self._row.hide()
        self._row.deleteLater()
        self._row = row
