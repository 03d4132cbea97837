"""The tab of all runs as a person uses it, and settings of small runs to fill it with."""

from dataclasses import replace

from PySide6.QtCore import Qt
from user import words_of

from nnfs_gui.gui.inside.runs.model import NAME
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig

SMALL = TrainingConfig(epochs=3, train_size=2000, validation_share=0.02)
SGD = replace(SMALL, optimizer=OptimizerConfig(OptimizerKind.SGD, 0.1))
WIDE = replace(SMALL, network=NetworkConfig((HiddenLayer(64), HiddenLayer(32))))


class Table:
    """What a person does with the table."""

    def __init__(self, user, title="Runs"):
        self.user = user
        self.view = user.open_tab(title)
        self.table = user.find("runsTable")
        self.model = self.table.model()

    def wait_for(self, *names):
        self.user.qtbot.waitUntil(lambda: set(self.names) == set(names))

    @property
    def names(self):
        return [self.model.index(row, NAME).data() for row in range(self.model.rowCount())]

    def _index(self, name, title):
        columns = [self.model.headerData(column, Qt.Orientation.Horizontal) for column in range(self.model.columnCount())]
        return self.model.index(self.names.index(name), columns.index(title))

    def cell(self, name, title):
        return self._index(name, title).data()

    def tip(self, name, title):
        return self._index(name, title).data(Qt.ItemDataRole.ToolTipRole)

    def choose(self, *names):
        self.table.clearSelection()
        for name in names:
            index = self.model.index(self.names.index(name), NAME)
            selection = self.table.selectionModel()
            selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)

    def open(self, name):
        """Open a run as soon as it stands there."""
        self.user.qtbot.waitUntil(lambda: name in self.names)
        self.choose(name)
        self.press("openRunButton")

    def tick(self, *names):
        for name in names:
            index = self.model.index(self.names.index(name), NAME)
            self.model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)

    def press(self, button):
        self.user.click(button)

    def words(self):
        return words_of(self.user.find("runOverlay"))
