"""Settings in a grid of fields, two in a row, made from their rows."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QSpinBox, QWidget

from nnfs_gui.gui.controls.fields import make_field, tip_of
from nnfs_gui.settings import Setting, value_at
from nnfs_gui.training.config import SETTINGS, TrainingConfig

_COLUMNS = 2


class SettingsGrid(QWidget):
    """A field for each setting, in their order. Those that do not count beside the others are hidden."""

    changed = Signal()

    def __init__(self, settings: Sequence[Setting], role: str = "", parent: QWidget | None = None) -> None:
        """Make the fields; `role` is that of their labels."""
        super().__init__(parent)
        self._settings = settings
        self._fields = {setting.key: make_field(setting, self.changed, role) for setting in settings}
        self._reads_points = False
        self._hidden: Collection[str] = ()  # the keys of settings that are not to be seen
        self._arrange()
        self.changed.connect(self._show_what_counts)  # before others hear of it
        self._show_what_counts()

    @property
    def values(self) -> dict[str, Any]:
        """What the fields say, by the keys of their settings. What does not count has its default."""
        return {
            setting.key: self._fields[setting.key].read() if setting.applies(self._value) else setting.default
            for setting in self._settings
        }

    @property
    def problem(self) -> str:
        """What is said beside the first field in which something is refused; empty if that is none that counts."""
        counting = (self._fields[setting.key] for setting in self._settings if setting.applies(self._value))
        return next(filter(None, (field.problem() for field in counting)), "")

    def set_config(self, config: TrainingConfig) -> None:
        """Show what a config has in these settings, without saying `changed`."""
        with QSignalBlocker(self):
            for key, field in self._fields.items():
                field.show(value_at(config, key))
        self._show_what_counts()

    def set_highest(self, key: str, highest: int) -> None:
        """Let a whole number be at most so high."""
        box = self._fields[key].cell.findChild(QSpinBox)
        assert box is not None
        box.setMaximum(highest)

    def add_below(self, key: str, widget: QWidget) -> None:
        """Put a widget below a setting's field; it comes and goes with that."""
        layout = self._fields[key].cell.layout()
        assert layout is not None
        layout.addWidget(widget)

    def show_value(self, key: str, value: Any) -> None:
        """Show another value in a field, without saying `changed`; what is refused in it counts no more."""
        with QSignalBlocker(self):
            self._fields[key].show(value)

    def set_fixed(self, key: str, why: str) -> None:
        """Let a number not be changed, for a reason that its tool-tip says; without one, let it be changed."""
        box = self._fields[key].cell.findChild(QAbstractSpinBox)
        assert box is not None
        box.setEnabled(not why)
        tip = tip_of(SETTINGS[key])
        box.setToolTip(f"{why}\n{tip}" if why else tip)

    def hide_settings(self, keys: Collection[str]) -> None:
        """Let the settings with these keys not be seen, and all others that count; their values stay."""
        self._hidden = keys
        self._show_what_counts()

    def set_reads_points(self, reads_points: bool) -> None:
        """Let the settings be seen that make sense for points, or those for images."""
        self._reads_points = reads_points
        self._show_what_counts()

    def set_running(self, running: bool) -> None:
        """While a run is under way, only what may change while it trains can be changed."""
        for setting in self._settings:
            self._fields[setting.key].cell.setEnabled(not running or setting.changes_while_training)

    def _value(self, key: str) -> Any:
        return self._fields[key].read()

    def _arrange(self) -> None:
        """Lay the fields out: those of another place, and those that come and go together, begin a new row."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        row, column, group = -1, _COLUMNS, None
        for setting in self._settings:
            if column == _COLUMNS or group != (setting.place, setting.conditions[:1]):
                row, column, group = row + 1, 0, (setting.place, setting.conditions[:1])
            grid.addWidget(
                self._fields[setting.key].cell, row, column, Qt.AlignmentFlag.AlignTop
            )  # beside one with a sentence
            column += 1
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    @Slot()
    def _show_what_counts(self) -> None:
        for setting in self._settings:
            fits = setting.is_for_points or not self._reads_points
            is_shown = fits and setting.key not in self._hidden and setting.applies(self._value)
            self._fields[setting.key].cell.setVisible(is_shown)
