"""Puts the views into the window's middle, each with the presenter that tells it what to show."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.inside.data.presenter import DataPresenter
from nnfs_gui.gui.inside.health.presenter import HealthPresenter
from nnfs_gui.gui.inside.mistakes.presenter import MistakesPresenter
from nnfs_gui.gui.inside.network.presenter import NetworkPresenter
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.runs.presenter import RunsPresenter
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.weights.presenter import WeightsPresenter
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession


class TabsController(QObject):
    """Stands between the tabs, which know no network, and the session, which knows no tabs."""

    picture_wanted = Signal(object, int)  # an image, shape (side, side), and its true label, to be put on the pad
    remedy_wanted = Signal(object)  # Remedy: a change of the settings
    open_run_wanted = Signal(str)  # the id of a run of the library
    continue_run_wanted = Signal(str)
    copy_run_wanted = Signal(str, object)  # the name of a run, and the TrainingConfig of a copy
    run_columns_chosen = Signal(object)  # Mapping[str, bool], for `run_columns` at the next start

    def __init__(
        self,
        curves: CurvesView,
        session: TrainingSession,
        pad: DrawingRecognizer,
        worker: LibraryWorker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.tabs = InsideTabs()
        self.run_columns: Mapping[str, bool] = {}  # those that the table of runs, once it is made, is to show, or not to
        self._curves = curves
        self._session = session
        self._sources = Sources(session, pad, worker)
        self._presenters: list[Presenter] = []
        self._add_views()
        machine = self.tabs.time_machine
        machine.epoch_wanted.connect(session.look_back)
        machine.live_wanted.connect(session.show_newest)
        session.current_changed.connect(self._on_current_changed)
        self._show_epochs()

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: train, pause."""
        self.tabs.time_machine.set_icons(icons)

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        for presenter in self._presenters:
            presenter.shutdown()

    def _add_views(self) -> None:
        add = self.tabs.add_view
        add(self.tr("Curves"), self.tr("How the error falls and the accuracy rises."), lambda: self._curves)
        tip = self.tr("What each neuron listens to, as pictures.")
        add(self.tr("Weights"), tip, lambda: self._with(WeightsPresenter(self._sources)))
        tip = self.tr("Every neuron at work on what stands on the pad, and a laboratory.")
        add(self.tr("Network"), tip, lambda: self._with(NetworkPresenter(self._sources)))
        tip = self.tr("Which classes it takes for which, and the images that show it.")
        add(self.tr("Mistakes"), tip, lambda: self._with(MistakesPresenter(self._sources)))
        tip = self.tr("The images that it learns from, and those that validate and test it.")
        add(self.tr("Data"), tip, lambda: self._with(DataPresenter(self._sources)))
        tip = self.tr("Whether each layer learns, what is conspicuous, and what might help.")
        add(self.tr("Health"), tip, lambda: self._with(HealthPresenter(self._sources)))
        tip = self.tr("All runs that were trained: open them, go on with them, compare them.")
        add(self.tr("Runs"), tip, self._make_runs)

    def _make_runs(self) -> QWidget:
        presenter = RunsPresenter(self._sources)
        presenter.open_wanted.connect(self.open_run_wanted)
        presenter.continue_wanted.connect(self.continue_run_wanted)
        presenter.copy_wanted.connect(self.copy_run_wanted)
        presenter.columns_chosen.connect(self.run_columns_chosen)
        presenter.want_columns(self.run_columns)
        return self._with(presenter)

    def _with(self, presenter: Presenter) -> QWidget:
        """Let the presenter tell its view what to show from now on; return the view."""
        self._presenters.append(presenter)
        presenter.picture_wanted.connect(self.picture_wanted)
        presenter.remedy_wanted.connect(self.remedy_wanted)
        return presenter.view

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause is not Cause.LEARNT:
            self._show_epochs()

    def _show_epochs(self) -> None:
        """Offer the epochs that can be looked back to, and mark the one that is looked at."""
        current, history = self._session.current, self._session.history
        looked_at = current.epoch if current is not None and current.looks_back else None
        self.tabs.time_machine.set_epochs(() if history is None else history.epochs, looked_at, self._best_epoch)
        self._curves.mark_epoch(looked_at)

    @property
    def _best_epoch(self) -> int | None:
        """The epoch that the newest network is of, where its run ended with its best one and that was not its last."""
        newest = self._session.newest
        return newest.epoch if newest is not None and newest.epoch < newest.last_epoch else None
