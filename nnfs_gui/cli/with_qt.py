"""What the command line does with Qt, which it loads only then: it draws into files, without a window or a screen."""

import os

from nnfs_gui import interruption, preflight
from nnfs_gui.cli.input import fail
from nnfs_gui.data.dataset import Images
from nnfs_gui.storage.model import Model


def page_as_pdf(page: str) -> bytes:
    """Return a page as the bytes of a PDF file."""
    _prepare()
    with interruption.nothing_to_lose():
        from nnfs_gui.gui.window import without_window  # noqa: PLC0415  what is wrong up to here is said without Qt

    return without_window.page_as_pdf(page)


def diagram_as_svg(model: Model, image: Images | None, title: str) -> bytes:
    """Return the diagram of a network that reads an image, or of its weights alone, as the bytes of an SVG file."""
    _prepare()
    with interruption.nothing_to_lose():
        from nnfs_gui.gui.window import without_window  # noqa: PLC0415

    return without_window.diagram_as_svg(model, image, title)


def _prepare() -> None:
    """End the program with a sentence where Qt is not there or cannot start; it needs no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = preflight.find_problem()
    if problem:
        raise fail(problem)
