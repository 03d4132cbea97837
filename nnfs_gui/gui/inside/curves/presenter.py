"""Marks in the curves the epoch that is looked back to. What the curves show, whoever drives the run tells them."""

from PySide6.QtCore import Slot

from nnfs_gui.gui.inside.presenter import Presenter, Sources


class CurvesPresenter(Presenter):
    """The view is the window's own: the run, the exports and the theme reach it whether or not anybody looks at it."""

    def __init__(self, sources: Sources) -> None:
        super().__init__(sources.curves, sources)
        sources.session.current_changed.connect(self.update)

    @Slot()
    def update(self) -> None:
        current = self._sources.session.current
        self._sources.curves.mark_epoch(current.epoch if current is not None and current.looks_back else None)
