"""The window: what a person sees and touches."""

import PySide6  # noqa: F401  before pyqtgraph, which uses the Qt that is loaded already
