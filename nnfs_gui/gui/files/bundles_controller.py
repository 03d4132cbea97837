"""What can be done with bundles in the menus: runs are handed on in one file, and taken in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.files.bundle_export import BundleExport
from nnfs_gui.gui.files.bundle_import import BundleImport
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession


class BundlesController(QObject):
    """Offers actions for the menus. `taking` and `handing` do the work."""

    message = Signal(object)  # Message

    def __init__(
        self, window: QWidget, session: TrainingSession, worker: LibraryWorker, ticked: Callable[[], Sequence[str]]
    ) -> None:
        """`ticked` tells the ids of the runs that are ticked in the table of runs."""
        super().__init__(window)
        self.handing = BundleExport(window, session, worker, ticked)
        self.taking = BundleImport(window, worker)
        open_ = make_action(
            self,
            "openBundleAction",
            self.tr("Open bundle…"),
            self.tr("Look into a bundle of runs (.nnfs), or into another library, and take it into yours."),
        )
        export = make_action(
            self,
            "exportBundleAction",
            self.tr("Bundle of runs…"),
            self.tr("Put runs with their weights into one file, to be opened on another machine."),
        )
        self.file_actions: list[QAction] = [open_]
        self.export_actions: list[QAction] = [export]
        for action in (open_, export):
            allow(action, "" if worker.has_library else self.tr("Your library could not be opened."))
        for signal, slot in (
            (open_.triggered, self.taking.choose),
            (export.triggered, self.handing.begin),
            (self.taking.message, self.message),
            (self.handing.message, self.message),
        ):
            signal.connect(slot)

    def shutdown(self) -> None:
        """End what is under way, and wait for it."""
        self.taking.shutdown()
        self.handing.shutdown()
