"""Puts the views into the window's middle, each with the presenter that tells it what to show."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.kind_words import KindWords, speak_of
from nnfs_gui.gui.inside import views
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.inside.views import ViewGroup, ViewRow
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, OriginKind
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.words import in_words, translated


class TabsController(QObject):
    """Stands between the tabs, which know no network, and the session, which knows no tabs."""

    def __init__(self, sources: Sources, parent: QObject) -> None:
        super().__init__(parent)
        self.tabs = InsideTabs()
        self._sources = sources
        self._words = KindWords(self)
        self._presenters: list[Presenter] = []
        for group in ViewGroup:
            self.tabs.add_group(*(translated(words, views.CONTEXT) for words in (group.title, group.question)))
            for row in views.VIEWS:
                if row.group is group:
                    self._add_view(row)
        machine, session = self.tabs.time_machine, sources.session
        machine.epoch_wanted.connect(session.look_back)
        machine.live_wanted.connect(session.show_newest)
        machine.fork_wanted.connect(self._on_fork_wanted)
        session.current_changed.connect(self._on_current_changed)
        session.history_grew.connect(self._show_epochs)
        session.state_changed.connect(self._follow_fork)
        session.dataset_loaded.connect(self._on_dataset_loaded)
        self._show_epochs()

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: train, pause."""
        self.tabs.time_machine.set_icons(icons)

    def looked_at(self) -> QWidget | None:
        """Return the view that is looked at."""
        return self.tabs.view(self.tabs.current_view)

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        for presenter in self._presenters:
            presenter.shutdown()

    def _add_view(self, row: ViewRow) -> None:
        title, *tips = (translated(words, views.CONTEXT) for words in (row.title, row.tip, row.tip_of_points or row.tip))

        def make() -> QWidget:
            presenter = row.make_presenter(self._sources)
            self._presenters.append(presenter)
            dataset = self._sources.session.dataset
            speak_of(presenter.view, points=dataset is not None and dataset.shows_points)
            if isinstance(presenter.view, View) and not presenter.view.sentence:
                presenter.view.show_sentence(self._words.choose(*tips))  # until there is something to show
            if isinstance(presenter.view, View):
                presenter.view.setWindowTitle(title)
            return presenter.view

        self.tabs.add_view(row.key, title, tips[0], make)
        self._words.tell(partial(self._show_tip, row.key, tips), *tips)

    def _show_tip(self, key: str, tips: Sequence[str], tip: str) -> None:
        """Say by this one of the tips what is to be seen in a view: in its tab, and in the view until there is something."""
        self.tabs.set_tip(key, tip)
        view = self.tabs.view(key)
        if isinstance(view, View) and view.sentence in tips:
            view.show_sentence(tip)

    @Slot(object)
    def _on_dataset_loaded(self, dataset: Dataset) -> None:
        """Leave out the views that need images where there are points."""
        keys = [row.key for row in views.VIEWS if dataset.shows_points and not row.shows_points]
        self.tabs.hide_views(keys, who="points")
        for number, group in enumerate(ViewGroup):
            words = group.words(of_points=dataset.shows_points)
            self.tabs.name_group(number, *(translated(each, views.CONTEXT) for each in words))

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause is not Cause.LEARNT:
            self._show_epochs()

    @Slot()
    def _show_epochs(self) -> None:
        """Offer the epochs that can be looked back to, and mark the one that is looked at."""
        current, history = self._sources.session.current, self._sources.session.history
        looked_at = current.epoch if current is not None and current.looks_back else None
        missing = "" if history is None or history.missing is None else in_words(history.missing)
        epochs = () if history is None else history.epochs
        self.tabs.time_machine.set_epochs(epochs, looked_at, self._best_epoch, missing)
        self._follow_fork()

    @Slot()
    def _follow_fork(self) -> None:
        session, obstacle = self._sources.session, ""
        if session.current is None or session.current.origin.kind is not OriginKind.RUN:
            obstacle = self.tr("Only a run can be gone on with from one of its epochs. Train one, or open one in Runs.")
        elif session.state is not RunState.IDLE:
            obstacle = obstacles.training_under_way()
        elif session.current.run_id is None:
            obstacle = self.tr("This run is not kept in the library, so no other can fork from it.")
        self.tabs.time_machine.allow_fork(obstacle)

    @Slot()
    def _on_fork_wanted(self) -> None:
        current = self._sources.session.current
        if current is not None and current.run_id is not None:
            self._sources.requests.fork_wanted.emit(current.run_id, current.epoch)

    @property
    def _best_epoch(self) -> int | None:
        """The epoch that the newest network is of, where its run ended with its best one and that was not its last."""
        newest = self._sources.session.newest
        return newest.epoch if newest is not None and newest.epoch < newest.last_epoch else None
