"""Puts the views into the window's middle, each with the presenter that tells it what to show."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.inside import views
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.views import ViewRow


class TabsController(QObject):
    """Stands between the tabs, which know no network, and the session, which knows no tabs."""

    def __init__(self, sources: Sources, parent: QObject) -> None:
        super().__init__(parent)
        self.tabs = InsideTabs()
        self._sources = sources
        self._presenters: list[Presenter] = []
        for row in views.VIEWS:
            self._add_view(row)
        machine, shown = self.tabs.time_machine, sources.shown
        machine.epoch_wanted.connect(shown.show_epoch)
        machine.live_wanted.connect(shown.show_newest)
        shown.epochs_changed.connect(self._on_epochs_changed)
        self._on_epochs_changed()

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: train, pause."""
        self.tabs.time_machine.set_icons(icons)

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        for presenter in self._presenters:
            presenter.shutdown()

    def _add_view(self, row: ViewRow) -> None:
        title, tip = (QCoreApplication.translate(views.CONTEXT, words) for words in (row.title, row.tip))

        def make() -> QWidget:
            presenter = row.make_presenter(self._sources)
            self._presenters.append(presenter)
            return presenter.view

        self.tabs.add_view(row.key, title, tip, make)

    @Slot()
    def _on_epochs_changed(self) -> None:
        shown = self._sources.shown
        self.tabs.time_machine.set_epochs(shown.epochs, shown.epoch, shown.best_epoch)
