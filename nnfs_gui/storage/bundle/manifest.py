"""What stands in a bundle's manifest: what the bundle is, from when and whom, and each member with its size and checksum."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, InvalidValueError, showable

SUFFIX = ".nnfs"
MEDIA_TYPE = b"application/vnd.nnfs-gui.bundle"
MIMETYPE, MANIFEST, LESSONS, DRAWINGS = "mimetype", "manifest.json", "lessons.json", "drawings"
RUNS, EXPERIMENTS, POINTS, CLASSES = "runs/", "experiments/", "points/", "classes/"
MOST_BYTES = 2 * 1024**3  # of a bundle
MOST_JSON_BYTES = 32 * 1024**2  # of a member that is text
MOST_MEMBERS = 20_000
_FORMAT, VERSION = "nnfs_gui bundle", 1
_KNOWN = re.compile(
    r"mimetype|manifest\.json|lessons\.json|drawings\.(json|bin)|(runs|experiments)/[0-9a-f]{32}\.(json|bin)"
    r"|points/[0-9a-f]{12}\.json|classes/[1-9][0-9]{0,5}\.json"
)
_CHECKSUM = re.compile(r"[0-9a-f]{64}")
_LONGEST = 10_000  # characters
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_WRONG = QT_TRANSLATE_NOOP("Core", "its {field} is missing, or cannot be right")


class BundleError(ExplainedError):
    """A bundle cannot be read or written; the message names the file and the reason."""


def is_known(name: str) -> bool:
    """Say whether a member of a bundle may be called so."""
    return _KNOWN.fullmatch(name) is not None


class NewerBundleError(Exception):
    """A bundle is of a version that this program does not know yet."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a bundle; `title` is what people call what it holds."""

    name: str
    size: int
    sha256: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself."""

    program: str  # the version that wrote it
    created: datetime
    sender: str
    members: tuple[Member, ...]

    @property
    def titles(self) -> Mapping[str, str]:
        """What people call the members, by their names."""
        return {member.name: member.title for member in self.members}

    def dump(self) -> bytes:
        """Return it as JSON."""
        members = [
            {"name": each.name, "size": each.size, "sha256": each.sha256} | ({"title": each.title} if each.title else {})
            for each in self.members
        ]
        values = {"program": self.program, "created": self.created.isoformat(timespec="seconds"), "sender": self.sender}
        return json.dumps({"format": _FORMAT, "version": VERSION, **values, "members": members}, indent=1).encode()

    @classmethod
    def parse(cls, content: bytes) -> Self:
        """Read what `dump` gave. Raises NewerBundleError, and InvalidValueError, whose text is the end of a sentence."""
        values = parse_json(content)
        if not isinstance(values, dict) or values.get("format") != _FORMAT:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "its manifest is none of a bundle"))
        version = values.get("version")
        if type(version) is not int or version < 1:
            raise InvalidValueError(_WRONG, field="version")
        if version > VERSION:
            raise NewerBundleError(version)
        members = values.get("members")
        if not isinstance(members, list) or len(members) > MOST_MEMBERS:
            raise InvalidValueError(_WRONG, field="members")
        return cls(
            _text(values, "program"), _time(values), _text(values, "sender"), tuple(_member(each) for each in members)
        )


def parse_json(content: bytes) -> Any:
    """Read JSON that others have written: no NaN, no infinity, not nested deeply. Raises InvalidValueError."""
    try:
        return json.loads(content.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "it holds what is no JSON ({reason})"), reason=error) from error


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _text(values: Mapping[str, Any], field: str) -> str:
    value = values.get(field)
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise InvalidValueError(_WRONG, field=field)
    return showable(value)


def _time(values: Mapping[str, Any]) -> datetime:
    try:
        return max(datetime.fromisoformat(_text(values, "created")).astimezone(UTC), _EARLIEST)
    except (ValueError, OverflowError) as error:
        raise InvalidValueError(_WRONG, field="created") from error


def _member(values: Any) -> Member:
    if not isinstance(values, dict):
        raise InvalidValueError(_WRONG, field="members")
    name, size, checksum = _text(values, "name"), values.get("size"), _text(values, "sha256")
    if not is_known(name) or type(size) is not int or not 0 <= size <= MOST_BYTES or not _CHECKSUM.fullmatch(checksum):
        raise InvalidValueError(_WRONG, field="members")
    return Member(name, size, checksum, _text(values, "title") if "title" in values else "")
