"""What the command line asks of Qt: it draws into files, and no window is opened."""

from PySide6.QtWidgets import QApplication

from nnfs_gui.data.dataset import Images
from nnfs_gui.gui.controls.plot_pictures import as_svg
from nnfs_gui.gui.controls.plots import PlotPicture
from nnfs_gui.gui.inside.network.states import state_of, state_of_weights
from nnfs_gui.gui.inside.painting.diagram import Diagram
from nnfs_gui.gui.look.style import palette_of
from nnfs_gui.gui.look.theme import LIGHT
from nnfs_gui.gui.printing.page_printing import print_page
from nnfs_gui.storage.model import Model

_WIDTH, _HEIGHT = 960, 540  # of a diagram, in pixels


def page_as_pdf(page: str) -> bytes:
    """Return a page that `nnfs_gui.pages` made as the bytes of a PDF file."""
    with_application()
    return print_page(page)


def diagram_as_svg(model: Model, image: Images | None, title: str) -> bytes:
    """Return the diagram of a network that reads an image, or of its weights alone, as the bytes of an SVG file."""
    with_application()
    diagram = Diagram()
    diagram.setPalette(palette_of(LIGHT))
    diagram.resize(_WIDTH, _HEIGHT)
    if image is None:
        diagram.show_state(state_of_weights(model.network, model.side, model.names))
    else:
        temperature = 1.0 if model.certainty is None else model.certainty.temperature
        diagram.show_state(state_of(model.network, image, model.names, temperature))
    return as_svg(PlotPicture(diagram, (diagram,), diagram.spoken_value(), diagram.caption), title)


def with_application() -> QApplication:
    """Return Qt's application, which is made if there is none yet; it lives as long as the process."""
    application = QApplication.instance() or QApplication(["nnfs-gui"])
    assert isinstance(application, QApplication)
    _alive.append(application)
    return application


_alive: list[QApplication] = []  # without a reference it would be gone
