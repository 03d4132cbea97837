"""The network as a diagram for a file, whichever view is looked at."""

import math
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import DIGITS, POINT_INPUTS
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.actions import allow, make_action, set_tip
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plots import SinglePlot
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.inside.network.states import state_of, state_of_weights
from nnfs_gui.gui.inside.painting.diagram import Diagram
from nnfs_gui.gui.session.training_session import TrainingSession

_SIZE = 960, 540  # pixels


class DiagramExport(QObject):
    """Offers an action for the menus, and asks for the file."""

    message = Signal(object)  # Message

    def __init__(
        self, window: QWidget, session: TrainingSession, pad: DrawingRecognizer, confidence: ConfidenceService
    ) -> None:
        super().__init__(window)
        self._session, self._pad, self._confidence = session, pad, confidence
        self._plots = PlotExport(window, self._make_diagram, self, names="diagram")
        self._plots.message.connect(self.message)
        self.action: QAction = make_action(self, "exportDiagramAction", self.tr("Diagram of the network…"))
        KindWords(self).tell(
            partial(set_tip, self.action),
            self.tr(
                "Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on what stands on the pad, or its "
                "weights alone."
            ),
            self.tr(
                "Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on the point that is asked about, "
                "or its weights alone."
            ),
        )
        self.action.triggered.connect(self._plots.choose_picture)
        session.current_changed.connect(self._follow_network)
        self._follow_network()

    @Slot(str)
    def set_shown_network(self, name: str) -> None:
        """Say that the diagram is of the network of this name."""
        self._plots.network_name = name

    def shutdown(self) -> None:
        """Write to the end what is being written."""
        self._plots.shutdown()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_diagram(self) -> SinglePlot | None:
        current, image, dataset = self._session.current, self._pad.image, self._session.dataset
        if current is None:
            return None
        network, diagram = current.network, Diagram()
        names = current.class_names or (DIGITS if dataset is None else dataset.class_names)
        diagram.resize(*_SIZE)
        if image is None:
            side = None if network.input_size == POINT_INPUTS else math.isqrt(network.input_size)
            diagram.show_state(state_of_weights(network, side, names))
        else:
            diagram.show_state(state_of(network, image, names, self._confidence.temperature(current)))
        return SinglePlot(diagram, self.tr("Diagram of the network"), diagram.caption)

    @Slot()
    def _follow_network(self) -> None:
        allow(self.action, "" if self._session.current is not None else obstacles.no_network())
