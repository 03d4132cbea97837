"""The files that were opened last, and how they were read; kept in the settings."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nnfs_gui.data.points import lasting
from nnfs_gui.gui.controls.settings_store import settings_store, text_of
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Ink

MOST = 8


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file or a folder; of a data set also its checksum, and the choices by which it was read."""

    path: Path
    checksum: str = ""
    choices: Choices = UNCHOSEN


class RecentFiles:
    """Files of one kind, the newest first. What was edited so that it cannot be is left out."""

    def __init__(self, key: str) -> None:
        """Keep them in the settings under this key."""
        self._key = key

    @property
    def entries(self) -> tuple[RecentFile, ...]:
        """Those that were opened last, also by another window."""
        try:
            listed = json.loads(text_of(settings_store(), self._key, "[]"))
        except (ValueError, RecursionError):
            return ()
        entries = {
            entry.path: entry for entry in map(_read, listed if isinstance(listed, list) else ()) if entry is not None
        }
        return tuple(entries.values())[:MOST]

    def add(self, entry: RecentFile) -> None:
        """Note that a file was opened."""
        entry = dataclasses.replace(entry, path=lasting(entry.path))
        self._write([entry, *(other for other in self.entries if other.path != entry.path)][:MOST])

    def forget(self, path: Path) -> bool:
        """Take a file off; say whether it was there."""
        before = self.entries
        kept = [entry for entry in before if entry.path != lasting(path)]
        if len(kept) < len(before):
            self._write(kept)
        return len(kept) < len(before)

    def clear(self) -> None:
        self._write([])

    def find(self, checksum: str) -> RecentFile | None:
        """Return the data set that has this checksum, or had it when it was opened."""
        return next((entry for entry in self.entries if entry.checksum == checksum), None)

    def _write(self, entries: list[RecentFile]) -> None:
        listed = [
            {"path": str(entry.path), "checksum": entry.checksum, "choices": dataclasses.asdict(entry.choices)}
            for entry in entries
        ]
        settings_store().setValue(self._key, json.dumps(listed))


def _read(entry: Any) -> RecentFile | None:
    """Return an entry of the settings; None where it is none."""
    if not isinstance(entry, dict) or not isinstance(entry.get("path"), str):
        return None
    path, checksum = Path(entry["path"]), entry.get("checksum")
    if path != lasting(path):
        return None
    return RecentFile(path, checksum if isinstance(checksum, str) else "", _read_choices(entry.get("choices")))


def _read_choices(given: Any) -> Choices:
    """Return choices, and for those that cannot be, none."""
    given = given if isinstance(given, dict) else {}
    column, turned, ink, frame = (given.get(name) for name in ("label_column", "turned", "ink", "frame"))
    return Choices(
        label_column=column if isinstance(column, str) else None,
        turned=turned if isinstance(turned, bool) else None,
        without_incomplete=given.get("without_incomplete") is True,
        ink=Ink(ink) if ink in list(Ink) else None,
        frame=frame if isinstance(frame, bool) else None,
        beside_mnist=given.get("beside_mnist") is True,
    )
