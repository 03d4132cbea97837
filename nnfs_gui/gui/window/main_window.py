"""The window: puts the zones side by side, fills the menus, and follows what its parts tell."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QTabWidget, QVBoxLayout, QWidget

from nnfs_gui import __version__
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.accessibility.focus_keeper import FocusKeeper
from nnfs_gui.gui.accessibility.reading_order import put_in_reading_order
from nnfs_gui.gui.controls import dialogs, obstacles
from nnfs_gui.gui.controls.data_words import data_title
from nnfs_gui.gui.controls.kind_words import speak_of
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, OriginKind
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.window.about_text import about_text
from nnfs_gui.gui.window.diagnostics import describe
from nnfs_gui.gui.window.parts import Parts
from nnfs_gui.gui.window.placement import fit_to_screen
from nnfs_gui.gui.window.wiring import listen, wire
from nnfs_gui.gui.window.zone_steps import ZoneSteps
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.storage.error_log import ErrorLog

_FIRST_SIZE = (1366, 768)  # logical pixels, where the screen has so many


class MainWindow(QMainWindow):
    """Set up, watch, draw: three zones, and a bar that runs the training."""

    def __init__(
        self,
        session: TrainingSession,
        worker: LibraryWorker,
        mnist: Path,
        bundled: Path,
        log: ErrorLog,
    ) -> None:
        """Make the window. `mnist` is the program's folder of images, `bundled` its network."""
        super().__init__()
        self._log = log
        self.setWindowTitle(self.tr("A neural network from scratch"))
        session.setParent(self)
        worker.setParent(self)
        self._parts = parts = Parts(self, session, worker, mnist, bundled)
        self._settings = parts.settings
        # what a person's work at the window is seen by
        self.session, self.messages = session, parts.messages
        self.models, self.datasets, self.opener, self.last_run = parts.models, parts.datasets, parts.opener, parts.last_run
        self.first_minute = parts.first_minute
        self._arrange()
        self.lessons, self.hiding = parts.lessons, parts.hiding
        self._fill_menus()
        wire(parts)
        listen(parts)
        self._connect_own()
        self._restore()
        self._follow_state()

    # --- making -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._content = content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._parts.run_bar)
        layout.addWidget(self._parts.strip)
        layout.addWidget(self.first_minute.bar)
        layout.addWidget(self._parts.zones, 1)
        self.setCentralWidget(content)
        self._parts.make_guides(self)
        self._parts.zones.add_left_page(self._parts.lessons.panel, self.tr("Lesson"))
        self.statusBar().addWidget(self.messages.line, 1)
        self.statusBar().setSizeGripEnabled(False)
        set_up, draw = self._parts.zones.sides
        areas = [(self._parts.run_bar, self._parts.run_bar), (set_up, self._parts.zones.left_pages)]
        areas += [(self._parts.inside.tabs, self._parts.inside.tabs), (draw, self._parts.draw)]
        self._zone_steps = ZoneSteps(areas, self)
        self._focus = FocusKeeper(self, {self._parts.run_bar: self._find_refuge})
        for tabs in self._parts.inside.tabs.findChildren(QTabWidget):  # whose views are made when they are first opened
            tabs.currentChanged.connect(self._order_focus_soon)

    def _fill_menus(self) -> None:
        self._parts.actions.fill(
            self.menuBar(),
            network=self._parts.bundles.file_actions,
            exports=[
                *self._parts.exports.actions,
                self._parts.diagram.action,
                *self._parts.exports.plot_actions,
                *self._parts.code.export_actions,
                *self._parts.bundles.export_actions,
            ],
            recent_models=self.opener.recent_models,
            recent_data=self.opener.recent_data,
            points=self._parts.points.menu,
            data=[self._parts.own_data.action],
            edit=[*self._parts.history.actions, *self._parts.draw.edit_actions, self._parts.actions.paste_picture],
            settings=self._parts.code.actions,
            queue=self._parts.experiments.queue_action,
            experiments=self._parts.experiments.actions,
            hand=[*self._parts.teaching.actions, self._parts.self_test.action],
            learn=[*self.lessons.actions, *self._parts.lesson_tools.actions],
            view=[
                *self._parts.curves.view_actions,
                *self._parts.exports.view_actions,
                *self._parts.zones.actions_of_sides,
                *self._zone_steps.actions,
            ],
            help_=self._parts.help.actions,
            language=self._parts.languages.menu,
        )
        for menu in self.menuBar().findChildren(QMenu):
            if set(self._parts.exports.plot_actions) & set(menu.actions()):
                self._parts.exports.follow_menu(menu)
        for widget in (
            self._parts.draw.pad,
            self._parts.draw.plane,
            *self._parts.curves.plots,
        ):  # elsewhere fields and buttons take Space
            space = QShortcut(QKeySequence(Qt.Key.Key_Space), widget)
            space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            space.activated.connect(self._parts.actions.pause.trigger)

    def _connect_own(self) -> None:
        """Connect what the window itself does when its parts tell something."""
        for signal, slot in (
            (self._parts.actions.full_screen.toggled, self._on_full_screen),
            (self._parts.actions.copy_diagnostics.triggered, self._on_copy_diagnostics),
            (self._parts.actions.about.triggered, self._on_about),
            (self._parts.actions.quit.triggered, self.close),
            (self.session.current_changed, self._on_current_changed),
            (self.session.state_changed, self._follow_state),
            (self.session.dataset_loaded, self._on_dataset_loaded),
            (self._parts.naming.runs_wanted, self._show_runs),
            (self._parts.personal.wanted_changed, self._on_hand_wanted_changed),
            (self._parts.setup.config_changed, self._follow_possibilities),
            (self._parts.points.changed, self._follow_possibilities),
            (self._parts.requests.run_columns_chosen, self._on_run_columns_chosen),
            (self._parts.experiments.begun, self._show_experiments),
        ):
            signal.connect(slot)

    def _restore(self) -> None:
        settings = self._settings
        config = settings.config
        if config is not None:
            self._parts.setup.set_config(config)
        self._parts.history.begin()
        self._parts.setup.set_unfolded(settings.unfolded)
        self._parts.personal.is_wanted = settings.with_hand
        self._parts.draw.set_pen_width(settings.pen_width)
        self._parts.look.apply()
        if not self.restoreGeometry(settings.geometry):
            self.resize(*_FIRST_SIZE)
        fit_to_screen(self)
        self._parts.zones.restore(settings.zones)

    # --- runs ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_runs(self) -> None:
        self._parts.inside.tabs.show_view("runs")

    @Slot()
    def _show_experiments(self) -> None:
        self._parts.inside.tabs.show_view("experiments")

    @Slot(object)
    def _on_run_columns_chosen(self, columns: Mapping[str, bool]) -> None:
        self._settings.run_columns = columns

    @Slot(bool)
    def _on_hand_wanted_changed(self, wanted: bool) -> None:
        self._settings.with_hand = wanted

    @Slot()
    def _follow_state(self) -> None:
        """Enable and disable everything, from the state of the session and nothing else."""
        state = self.session.state
        self._follow_possibilities()
        self._parts.setup.set_running(state is not RunState.IDLE)
        self._parts.history.set_running(state is not RunState.IDLE)
        self._parts.run_bar.emphasize(self._parts.actions.pause if state is RunState.PAUSED else self._parts.actions.train)
        if state is RunState.PAUSED:
            self.messages.take(Message(self.tr("Paused.")))
        elif state is RunState.RUNNING:
            self.messages.take(Message(self.tr("Training.")))

    @Slot()
    def _follow_possibilities(self) -> None:
        """Enable what can be done with the data, the settings and the network that there are."""
        no_training = ""
        if self._parts.setup.config is None:
            no_training = obstacles.settings_refused()
        elif self.session.dataset is None:
            no_training = obstacles.no_data()
        elif self._parts.points.obstacle:
            no_training = self._parts.points.obstacle
        self._parts.actions.set_state(
            self.session.state, no_training=no_training, has_network=self.session.newest is not None
        )

    # --- files --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_dataset_loaded(self, dataset: Dataset) -> None:
        speak_of(self, points=dataset.shows_points)
        offers = [self._parts.runs.offer, self._parts.setup.suit(dataset)]
        training, test = in_figures(len(dataset.train_images)), in_figures(len(dataset.test_images))
        self._parts.code.set_data(self.datasets.path, self.datasets.choices, built_in=self.datasets.is_built_in)
        ready = self.tr("Ready. {0}: {1} training images, {2} test images.")
        self._parts.actions.set_shows_points(dataset.shows_points)
        if dataset.shows_points:
            ready = self.tr("Ready. {0}: {1} training points, {2} test points.")
        ready = ready.format(data_title(dataset.name), training, test)
        self.messages.take(Message(" ".join(filter(None, (ready, *offers)))))
        self.messages.line.setToolTip(as_tip("\n".join(map(in_words, dataset.assumptions))) if dataset.assumptions else "")
        self._follow_possibilities()

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause in (Cause.LEARNT, Cause.EPOCH_ENDED):
            return
        if cause is Cause.OPENED and current is not None:
            if current.origin.kind is OriginKind.BUILT_IN:  # the settings stay the person's, who may want to train one
                self.messages.take(Message(self.tr("Ready. The network that comes with the program reads what you draw.")))
            elif current.origin.kind is OriginKind.FILE:
                if current.config is not None:
                    self._parts.setup.set_config(current.config)
                epochs = self._parts.runs.count_epochs(current.last_epoch)
                self.messages.take(Message(self.tr("Opened {0}, trained for {1}.").format(current.origin.name, epochs)))
        self._follow_possibilities()

    # --- the window itself --------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._order_focus()  # rows and cards have come and gone
        return super().focusNextPrevChild(forward)

    @Slot()
    def _order_focus_soon(self) -> None:
        QTimer.singleShot(0, self, self._order_focus)  # when everything has its place

    @Slot()
    def _order_focus(self) -> None:
        put_in_reading_order(self._content)

    def _find_refuge(self) -> QWidget | None:
        """Return the button of a run that may get the focus by itself: where one pauses, but never where a run starts."""
        pause = self._parts.run_bar.button_of(self._parts.actions.pause)
        return pause if pause.isEnabled() else None

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        if full != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_copy_diagnostics(self) -> None:
        QGuiApplication.clipboard().setText(describe(self._log))
        self.messages.take(Message(self.tr("The diagnostics are in the clipboard; put them into a message or a report.")))

    @Slot()
    def _on_about(self) -> None:
        dialogs.inform(self, self.tr("About nnfs_gui"), about_text(__version__))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.zones = self._parts.zones.state
        self._settings.pen_width = self._parts.draw.pen_width
        self._settings.unfolded = self._parts.setup.unfolded
        config = self._parts.setup.own_config  # few drawings that are opened again are suited again
        if config is not None:
            self._settings.config = config
        if not self._parts.closing.begin():
            event.ignore()
            return
        for part in self._parts.all_that_end:
            part.shutdown()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opener.watch_drops(self.windowHandle())
        fit_to_screen(self)  # only now it has a frame
        self._order_focus_soon()
        if self.focusWidget() is None:
            self._parts.draw.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self._parts.actions.full_screen.setChecked(self.isFullScreen())
        elif event.type() == QEvent.Type.ActivationChange:
            self._focus.follow_activation()
        elif event.type() == QEvent.Type.FontChange:
            self._parts.look.follow_font()
        super().changeEvent(event)
