"""What the window remembers from one start to the next."""

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QDataStream

from nnfs_gui.gui.controls.settings_store import settings_store, text_of
from nnfs_gui.gui.look.theme import Appearance
from nnfs_gui.gui.window.zones import ZoneState
from nnfs_gui.ink.strokes import PEN_WIDTH
from nnfs_gui.languages import LANGUAGES
from nnfs_gui.training.config import ConfigError, TrainingConfig

_ZONES = 3
_WIDEST = 10_000  # pixels
_THICKEST = 28.0  # of pens, in pixels of an image
_LONGEST_ID = 100
_UNREADABLE = (ConfigError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


class WindowSettings:
    """Typed values over QSettings, whose file gives everything back as text and may have been edited.

    What cannot be is as if it were not there.
    """

    def __init__(self) -> None:
        self._store = settings_store()

    @property
    def config(self) -> TrainingConfig | None:
        """The settings of the last run that was set up, or None."""
        try:
            return TrainingConfig.from_dict(json.loads(self._text("config")))
        except _UNREADABLE:
            return None

    @config.setter
    def config(self, config: TrainingConfig) -> None:
        self._store.setValue("config", json.dumps(config.to_dict()))

    @property
    def run_id(self) -> str:
        """The run of the library that the window had last, or nothing."""
        run_id = self._text("run")
        return run_id if run_id.isalnum() and len(run_id) <= _LONGEST_ID else ""

    @run_id.setter
    def run_id(self, run_id: str) -> None:
        self._store.setValue("run", run_id)
        self._store.sync()  # it must be known even if the program is killed

    @property
    def run_data(self) -> tuple[str, str]:
        """What the data set is called that this run learnt from, and its checksum; or nothing."""
        try:
            name, checksum = json.loads(self._text("run_data"))
            return str(name), str(checksum)
        except _UNREADABLE:
            return "", ""

    @run_data.setter
    def run_data(self, data: tuple[str, str]) -> None:
        self._store.setValue("run_data", json.dumps(data))

    @property
    def appearance(self) -> Appearance:
        value = self._text("appearance")
        return Appearance(value) if value in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._store.setValue("appearance", str(appearance))

    @property
    def language(self) -> str:
        """The code of the language that was chosen; nothing for the system's."""
        code = self._text("language")
        return code if code in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def pen_width(self) -> float:
        try:
            width = float(self._text("pen_width"))
        except ValueError:
            return PEN_WIDTH
        return min(max(width, 0.0), _THICKEST) if math.isfinite(width) else PEN_WIDTH

    @pen_width.setter
    def pen_width(self, width: float) -> None:
        self._store.setValue("pen_width", str(width))

    @property
    def with_hand(self) -> bool:
        """Whether the person's drawings are taught to whatever network answers."""
        return self._text("with_hand") != "false"

    @with_hand.setter
    def with_hand(self, wanted: bool) -> None:
        self._store.setValue("with_hand", "true" if wanted else "false")

    @property
    def unfolded(self) -> tuple[bool, ...]:
        """Which folds of the set-up are open."""
        return tuple(digit == "1" for digit in self._text("unfolded"))

    @unfolded.setter
    def unfolded(self, unfolded: Sequence[bool]) -> None:
        self._store.setValue("unfolded", "".join(str(int(is_open)) for is_open in unfolded))

    @property
    def run_columns(self) -> Mapping[str, bool]:
        """Which columns of the table of runs are shown in any case, and which are not; by their ids."""
        try:
            columns = json.loads(self._text("run_columns"))
            return {str(key): bool(wanted) for key, wanted in columns.items()}
        except _UNREADABLE:
            return {}

    @run_columns.setter
    def run_columns(self, columns: Mapping[str, bool]) -> None:
        self._store.setValue("run_columns", json.dumps(dict(columns)))

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def zones(self) -> ZoneState:
        """How wide the zones at the sides are, and which were folded by hand."""
        try:
            state = json.loads(self._text("zone_state"))
            (left, right), (left_folded, right_folded) = state["widths"], state["folded"]
            return ZoneState((_width(left), _width(right)), (bool(left_folded), bool(right_folded)))
        except _UNREADABLE:
            return self._zones_before_folding()

    @zones.setter
    def zones(self, zones: ZoneState) -> None:
        self._store.setValue("zone_state", json.dumps({"widths": zones.widths, "folded": zones.folded}))

    def _zones_before_folding(self) -> ZoneState:
        """Return the widths as the versions kept them in which no zone folded: by QSplitter.saveState."""
        stream = QDataStream(self._bytes("zones"))
        _marker, _version, zones, left, _middle, right = (stream.readInt32() for _ in range(6))
        return ZoneState((_width(left), _width(right))) if zones == _ZONES else ZoneState()

    def _text(self, key: str) -> str:
        return text_of(self._store, key)

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _width(value: Any) -> int:
    return min(max(int(value), 0), _WIDEST)
