"""What the buttons of a step do: they put settings into the panel, open a prepared network, or a data set."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_words
from nnfs_gui.lessons.lesson import Step
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.training.written_settings import with_settings

_MNIST = "mnist"


class StepButtons(QObject):
    """Does it as a person would, between two runs, and says so."""

    message = Signal(object)  # Message

    def __init__(
        self,
        session: TrainingSession,
        setup: SetupPanel,
        files: NetworkFiles,
        models: ModelFiles,
        datasets: DatasetImport,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._setup = setup
        self._files = files
        self._models = models
        self._datasets = datasets

    def set_settings(self, step: Step) -> None:
        """Let the panel say what the step says, and of everything else what it said."""
        config = self._setup.own_config
        if self._is_busy():
            return
        if config is None:
            self._say(obstacles.settings_refused())
            return
        try:
            self._setup.set_config(with_settings(config, step.settings))
        except ConfigError as error:
            self._say(in_words(error))
            return
        self._say(self.tr("The settings of this step are in the panel Set up (Edit > Undo settings)."))

    def open_network(self, path: Path) -> None:
        """Open a network; before an unsaved one is given up, ask."""
        if not self._is_busy():
            self._files.ask_and_open(lambda: self._models.load(path))

    def use_data(self, step: Step) -> None:
        """Take the data set of a step."""
        if self._is_busy():
            return
        if self._is_open(step.data):  # read again they would take the figures away that are shown of them
            self._say(self.tr("These data are open already."))
        elif step.data == _MNIST:
            self._datasets.use_mnist()
        else:
            self._datasets.take(Path(step.data))

    def _is_open(self, data: str) -> bool:
        dataset = self._session.dataset
        if dataset is None:
            return False
        if data == _MNIST:
            return dataset.name == _MNIST.upper() and self._datasets.is_built_in
        return dataset.name == PointsRecipe.parse(data).name

    def _is_busy(self) -> bool:
        obstacle = self._session.state.obstacle
        if obstacle:
            self._say(obstacle)
        return bool(obstacle)

    def _say(self, words: str) -> None:
        self.message.emit(Message(words))
