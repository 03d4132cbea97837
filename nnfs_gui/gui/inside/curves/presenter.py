"""Marks in the curves the epoch that is looked back to, and their base lines. Whoever drives the run tells them the rest."""

from PySide6.QtCore import Slot

from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.inspection.runs.base_lines import BaseLineKind


class CurvesPresenter(Presenter):
    """The view is the window's own: the run, the exports and the theme reach it whether or not anybody looks at it."""

    def __init__(self, sources: Sources) -> None:
        super().__init__(sources.curves, sources)
        sources.session.current_changed.connect(self.update)
        sources.curves.options.changed.connect(self._show_base_lines)
        sources.base_lines.changed.connect(self._show_base_lines)
        self._show_base_lines()

    @Slot()
    def update(self) -> None:
        current = self._sources.session.current
        self._sources.curves.mark_epoch(current.epoch if current is not None and current.looks_back else None)

    @Slot()
    def _show_base_lines(self) -> None:
        service, options = self._sources.base_lines, self._sources.curves.options
        options.allow_line(BaseLineKind.PEOPLE, service.obstacle_to_people)
        self._sources.curves.show_base_lines(service.levels(options.base_lines))
