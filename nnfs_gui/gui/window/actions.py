"""What can be done from the menus, the buttons and the keyboard, apart from drawing and looking at curves."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.actions import add_menu, allow, make_action, set_tip
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.look.theme import Appearance
from nnfs_gui.gui.session.run_state import RunState


class WindowActions(QObject):
    """Every action of the window. Those of a run are enabled by `set_state` and nowhere else."""

    rest_chosen = Signal(float)  # seconds after each batch

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._words = KindWords(self)
        self._make_run_actions()
        self._make_speeds()
        self._make_file_actions()
        self._make_window_actions()
        self._make_appearances()
        self._pause_icons = (QIcon(), QIcon())

    def fill(
        self,
        menus: QMenuBar,
        *,
        network: Sequence[QAction],
        exports: Sequence[QAction],
        recent_models: QMenu,
        recent_data: QMenu,
        points: QMenu,
        data: Sequence[QAction],
        edit: Sequence[QAction],
        settings: Sequence[QAction],
        queue: QAction,
        experiments: Sequence[QAction],
        hand: Sequence[QAction],
        learn: Sequence[QAction],
        view: Sequence[QAction],
        help_: Sequence[QAction],
        language: QMenu,
    ) -> None:
        """Make the menus; what concerns networks, drawings, settings, hands and plots comes from where those are."""
        menu = add_menu(menus, self.tr("&File"))
        menu.addActions([self.open_model, recent_models.menuAction(), *network, self.save_model])
        add_menu(menu, self.tr("Export")).addActions(list(exports))
        menu.addAction(self.use_bundled)
        menu.addSeparator()
        menu.addAction(self.open_picture)
        menu.addSeparator()
        menu.addAction(self.quit)
        add_menu(menus, self.tr("&Edit")).addActions(list(edit))
        menu = add_menu(menus, self.tr("&Data"))
        menu.addActions([self.open_data_folder, self.open_data_file, recent_data.menuAction(), self.use_mnist])
        menu.addMenu(points)
        menu.addSeparator()
        menu.addActions([self.draw_data, *data])
        menu = add_menu(menus, self.tr("&Run"))
        menu.addActions([self.train, queue, self.pause, self.stop, self.step, self.batch])
        add_menu(menu, self.tr("Slow motion")).addActions(self.speeds.actions())
        menu.addSeparator()
        menu.addActions(list(experiments))
        menu.addSeparator()
        menu.addActions(list(settings))
        add_menu(menus, self.tr("&Teach")).addActions(list(hand))
        add_menu(menus, self.tr("&Learn")).addActions(list(learn))
        menu = add_menu(menus, self.tr("&View"))
        menu.addActions(list(view))
        menu.addSeparator()
        add_menu(menu, self.tr("Appearance")).addActions(self.appearance.actions())
        menu.addMenu(language)
        menu.addActions([self.full_screen, self.reset_layout])
        add_menu(menus, self.tr("&Help")).addActions([*help_, self.copy_diagnostics, self.about])

    def set_state(self, state: RunState, *, no_training: str, has_network: bool) -> None:
        """Let be done what makes sense in this state; `no_training` says why none can begin, if it cannot."""
        idle, running, paused = (state is wanted for wanted in (RunState.IDLE, RunState.RUNNING, RunState.PAUSED))
        no_run = self.tr("No run is under way.") if idle else ""
        allow(self.train, state.obstacle or no_training)
        allow(self.pause, no_run)
        allow(self.stop, no_run)
        for action in (self.step, self.batch):
            allow(
                action, self.tr("First pause the training that is under way.") if running else "" if paused else no_training
            )
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.setIcon(self._pause_icons[paused])
        data = (self.open_data_folder, self.open_data_file, self.use_mnist, self.draw_data)
        for action in (self.open_model, self.use_bundled, *data):
            allow(action, state.obstacle)
        allow(self.save_model, "" if has_network else obstacles.no_network())

    def set_shows_points(self, shown: bool) -> None:
        """Let no picture be opened where there are points in the place of the pad."""
        obstacle = self.tr("The data are points on a plane, and there is no pad for a picture.") if shown else ""
        for action in (self.open_picture, self.paste_picture):
            allow(action, obstacle)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Tick one of the appearances."""
        for action in self.appearance.actions():
            action.setChecked(action.data() == appearance)

    def set_icons(self, train: QIcon, icons: dict[str, QIcon]) -> None:
        """Use these icons: `train` for the button to press next, and pause, stop, step."""
        self.train.setIcon(train)
        self.stop.setIcon(icons["stop"])
        self.step.setIcon(icons["step"])
        self._pause_icons = (icons["pause"], train)
        self.pause.setIcon(self._pause_icons[self.pause.text() == self.tr("Resume")])

    # --- making -------------------------------------------------------------------------------------------------------

    def _make_run_actions(self) -> None:
        self.train = make_action(self, "trainAction", self.tr("Train"), shortcut="Ctrl+T")
        self.pause = make_action(self, "pauseAction", self.tr("Pause"), shortcut="Ctrl+P")
        for action, of_images, of_points in (
            (self.train, self.tr("Train the network on the images."), self.tr("Train the network on the points.")),
            (
                self.pause,
                self.tr("Pause the training, or go on (Space on the pad and the plots)."),
                self.tr("Pause the training, or go on (Space on the plane and the plots)."),
            ),
        ):
            self._words.tell(partial(set_tip, action), of_images, of_points)
        self.stop = make_action(
            self,
            "stopAction",
            self.tr("Stop"),
            self.tr("End the run. Its whole epochs are kept, and it can go on from there."),
            "Escape",
        )
        self.step = make_action(
            self, "stepAction", self.tr("One epoch"), self.tr("Train for one epoch, then pause."), "Ctrl+Return"
        )

        self.batch = make_action(
            self,
            "batchAction",
            self.tr("One batch"),
            self.tr("Train for one batch, one step of the optimizer, then pause."),
            "Ctrl+Shift+Return",
        )

    def _make_speeds(self) -> None:
        """Make the choice of how long a training rests after each batch: the data of each are its seconds."""
        self.speeds = QActionGroup(self)
        tip = self.tr("The training rests after each batch, so that one can watch; what it learns is the same.")
        for name, text, seconds in (
            ("fullSpeedAction", self.tr("Off: full speed"), 0.0),
            ("twentyBatchesAction", self.tr("20 batches a second"), 0.05),
            ("fiveBatchesAction", self.tr("5 batches a second"), 0.2),
            ("twoBatchesAction", self.tr("2 batches a second"), 0.5),
            ("oneBatchAction", self.tr("1 batch a second"), 1.0),
        ):
            action = make_action(self, name, text, tip, checkable=True)
            action.setData(seconds)
            action.setChecked(not seconds)
            self.speeds.addAction(action)
        self.speeds.triggered.connect(lambda action: self.rest_chosen.emit(action.data()))

    def _make_file_actions(self) -> None:
        self.open_model = make_action(self, "openModelAction", self.tr("Open network…"), shortcut="Ctrl+O")
        self.save_model = make_action(self, "saveModelAction", self.tr("Save network…"), shortcut="Ctrl+S")
        self.open_data_folder = make_action(
            self,
            "openDataFolderAction",
            self.tr("Open data folder…"),
            self.tr("Opens IDX files as MNIST has them, or a folder of pictures for each class."),
            "Ctrl+Shift+O",
        )
        self.open_data_file = make_action(
            self,
            "openDataFileAction",
            self.tr("Open data file…"),
            self.tr(
                "Opens an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or "
                "pen strokes with labels."
            ),
            "Ctrl+Alt+O",
        )
        self.use_mnist = make_action(self, "useMnistAction", self.tr("Use built-in MNIST"))
        self.draw_data = make_action(
            self,
            "drawDataAction",
            self.tr("New data set from drawings…"),
            self.tr("Teach it letters, shapes or symbols of your own: draw each a few times, train, and it reads them."),
            "Ctrl+Shift+N",
        )
        self.use_bundled = make_action(self, "useBundledAction", self.tr("Use built-in network"))
        self.open_picture = make_action(
            self,
            "openPictureAction",
            self.tr("Open picture…"),
            self.tr("Put a picture on the pad; a photograph of handwriting will do"),
            "Ctrl+I",
        )
        self.paste_picture = make_action(self, "pastePictureAction", self.tr("Paste picture"), shortcut="Ctrl+V")

    def _make_window_actions(self) -> None:
        self.quit = make_action(self, "quitAction", self.tr("Quit"), shortcut="Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.full_screen = make_action(self, "fullScreenAction", self.tr("Full screen"), shortcut="F11", checkable=True)
        self.reset_layout = make_action(self, "resetLayoutAction", self.tr("Reset layout"))
        self.copy_diagnostics = make_action(
            self,
            "copyDiagnosticsAction",
            self.tr("Copy diagnostics"),
            self.tr("Copies what helps to mend a fault: versions, the system, where the files lie, and the last errors."),
        )
        self.about = make_action(self, "aboutAction", self.tr("About nnfs_gui"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_appearances(self) -> None:
        names = {
            Appearance.SYSTEM: self.tr("As the system"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        assert set(names) == set(Appearance)
        self.appearance = QActionGroup(self)
        for appearance, name in names.items():
            action = make_action(self, f"{appearance}AppearanceAction", name, checkable=True)
            action.setData(appearance)
            self.appearance.addAction(action)
