"""The zip archive that a bundle is: its members are read one by one, and nothing of it is believed."""

import contextlib
import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from nnfs_gui.data.points import dataset_text
from nnfs_gui.quoted import quoted
from nnfs_gui.storage.archive_list import lists_more_than
from nnfs_gui.storage.bundle.manifest import (
    CLASSES,
    DRAWINGS,
    EXPERIMENTS,
    LESSONS,
    MANIFEST,
    MEDIA_TYPE,
    MIMETYPE,
    MOST_BYTES,
    MOST_JSON_BYTES,
    MOST_MEMBERS,
    POINTS,
    RUNS,
    VERSION,
    BundleError,
    Manifest,
    Member,
    NewerBundleError,
    is_known,
)
from nnfs_gui.storage.library.default_names import name_text
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError, Text

_ENCRYPTED = 0x1 | 0x40 | 0x2000  # bits of a member's flags
_LOCAL_HEADER = 30  # bytes before a member's name
_THEN = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip archive knows: the same content makes the same bytes
_NOT_WHOLE = QT_TRANSLATE_NOOP("Core", "{path} is not a whole bundle: {reason}.")
_NEWER = QT_TRANSLATE_NOOP(
    "Core",
    "{path} is a bundle of version {version}, and this program reads up to {newest}. Open it with a newer version of the "
    "program.",
)
_CUT_SHORT = QT_TRANSLATE_NOOP("Core", "it is cut short, damaged, or something else")
_KINDS = {  # of the members that are read one by one
    RUNS: QT_TRANSLATE_NOOP("Core", "the run {name}"),
    EXPERIMENTS: QT_TRANSLATE_NOOP("Core", "the experiment {name}"),
    POINTS: QT_TRANSLATE_NOOP("Core", "the data set {name}"),
    CLASSES: QT_TRANSLATE_NOOP("Core", "the data set {name}"),
    DRAWINGS: QT_TRANSLATE_NOOP("Core", "the part with drawings"),
    LESSONS: QT_TRANSLATE_NOOP("Core", "the part with the progress in lessons"),
}
# what the reader of zip archives raises for damaged ones
_UNREADABLE = (zipfile.BadZipFile, zlib.error, ValueError, KeyError, EOFError, NotImplementedError, RuntimeError)


class DamagedMemberError(BundleError):
    """One member of a bundle is damaged; the others may be whole."""


class Archive:
    """An open bundle, whose members are listed in its manifest."""

    def __init__(self, path: Path, file: zipfile.ZipFile, manifest: Manifest) -> None:
        self._path = path
        self._file = file
        self.manifest = manifest
        self._members = {member.name: member for member in manifest.members}

    def names(self, start: str, end: str) -> list[str]:
        """Return what members are called that begin and end so, in the order of the manifest."""
        return [name for name in self._members if name.startswith(start) and name.endswith(end)]

    def read(self, name: str) -> bytes:
        """Return a member, or nothing where the manifest lists none. Raises DamagedMemberError, which names it."""
        member = self._members.get(name)
        if member is None:
            return b""
        try:
            content = self._file.read(name)
        except (*_UNREADABLE, OSError) as error:
            raise self._damaged(member) from error
        if len(content) != member.size or hashlib.sha256(content).hexdigest() != member.sha256:
            raise self._damaged(member)
        return content

    def _damaged(self, member: Member) -> DamagedMemberError:
        return damaged_member(self._path, member.name, member.title)


def damaged_member(path: Path, name: str, title: str, reason: object = "") -> DamagedMemberError:
    """Return the error that says that a member is damaged, and why, where that is known as the end of a sentence.

    It is called as people call it, and not as it is in the archive, which nobody sees.
    """
    what = _called(name, title)
    if not reason:
        return DamagedMemberError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: {what} is not what was written. Fetch the file again."),
            path=path,
            what=what,
        )
    return DamagedMemberError(
        QT_TRANSLATE_NOOP("Core", "In {path}, {what} cannot be read: {reason}."), path=path, what=what, reason=reason
    )


def _called(name: str, title: str) -> Text:
    """Return what people call a member."""
    kind = next(start for start in _KINDS if name.startswith(start))
    return Text(_KINDS[kind], name=quoted(dataset_text(title) if name.startswith(POINTS) else name_text(title or name)))


@contextlib.contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open a bundle, all of whose names, sizes and places are checked before anything is read. Raises BundleError."""
    with contextlib.ExitStack() as undo:
        try:
            archive = _open(path, undo.enter_context(open_plain(path)))
        except OSError as error:
            raise BundleError(unreadable(path, error)) from error
        yield archive


def _open(path: Path, file: BinaryIO) -> Archive:
    size = os.fstat(file.fileno()).st_size
    if size > MOST_BYTES:
        raise BundleError(
            QT_TRANSLATE_NOOP("Core", "{path} has {found:,} MB; a bundle has at most {most:,}."),
            path=path,
            found=size // 1024**2,
            most=MOST_BYTES // 1024**2,
        )
    if lists_more_than(file, MOST_MEMBERS):
        raise BundleError(
            QT_TRANSLATE_NOOP("Core", "{path} holds more than {most:,} files, which no bundle does."),
            path=path,
            most=MOST_MEMBERS,
        )
    try:
        archive = zipfile.ZipFile(file)
        _refuse_newer(archive)
        infos = {info.filename: info for info in _checked(archive.infolist(), size)}
        if MIMETYPE not in infos or archive.read(MIMETYPE) != MEDIA_TYPE or MANIFEST not in infos:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "it lacks what each bundle has"))
        manifest = Manifest.parse(archive.read(MANIFEST))
        _compare(manifest, infos)
    except NewerBundleError as error:
        raise BundleError(_NEWER, path=path, version=error.version, newest=VERSION) from error
    except InvalidValueError as error:
        raise BundleError(_NOT_WHOLE, path=path, reason=error) from error
    except zipfile.BadZipFile as error:
        raise BundleError(_NOT_WHOLE, path=path, reason=Text(_CUT_SHORT)) from error
    except _UNREADABLE as error:
        raise BundleError(_NOT_WHOLE, path=path, reason=error) from error
    return Archive(path, archive, manifest)


def _refuse_newer(archive: zipfile.ZipFile) -> None:
    """Say first of all whether a newer program wrote it: what else is in it, this one cannot judge."""
    with contextlib.suppress(*_UNREADABLE):  # is said later
        manifest = archive.getinfo(MANIFEST)
        if manifest.compress_type == zipfile.ZIP_STORED and manifest.file_size <= MOST_JSON_BYTES:
            Manifest.parse(archive.read(manifest))


def _checked(infos: list[zipfile.ZipInfo], size: int) -> list[zipfile.ZipInfo]:
    """Refuse members that no bundle has: of other names, twice, packed, encrypted, too large, one over another."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if not is_known(info.filename) or info.orig_filename != info.filename:
            raise InvalidValueError(
                QT_TRANSLATE_NOOP("Core", "it holds {name}, which no bundle does"), name=info.orig_filename[:100]
            )
        if info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size:
            raise InvalidValueError(
                QT_TRANSLATE_NOOP("Core", "{name} is packed, which nothing in a bundle is"), name=info.filename
            )
        if info.flag_bits & _ENCRYPTED:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "{name} is encrypted"), name=info.filename)
        if info.filename.endswith(".json") and info.file_size > MOST_JSON_BYTES:
            raise InvalidValueError(
                QT_TRANSLATE_NOOP("Core", "{name} has more than {megabytes:,} MB"),
                name=info.filename,
                megabytes=MOST_JSON_BYTES // 1024**2,
            )
        start = info.header_offset
        if start < end:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "{name} lies over another file"), name=info.filename)
        end = start + _LOCAL_HEADER + len(info.filename) + info.file_size
    if end > size:
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "a part of it is missing"))
    if len({info.filename for info in infos}) != len(infos):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "it holds a file twice"))
    return infos


def _compare(manifest: Manifest, infos: dict[str, zipfile.ZipInfo]) -> None:
    """See that the manifest lists what there is, and each once."""
    listed = [member.name for member in manifest.members]
    lonely = {name for name in listed if name.endswith(".bin") and name.replace(".bin", ".json") not in listed}
    different = {*listed, MIMETYPE, MANIFEST} ^ set(infos) | lonely
    if different:
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "{name} is missing in it, or in its manifest"), name=min(different)
        )
    if len(set(listed)) != len(listed) or {MIMETYPE, MANIFEST} & set(listed):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "its manifest lists a file twice"))


class ArchiveWriter:
    """Writes a bundle into an open file: members one by one, and at the end the manifest."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = zipfile.ZipFile(file, "w")
        self._members: list[Member] = []
        self.size = 0  # of the members so far
        self._write(MIMETYPE, [MEDIA_TYPE])

    def add(self, name: str, pieces: list[bytes], title: str = "") -> None:
        """Add a member, which consists of these pieces."""
        checksum, size = self._write(name, pieces)
        self._members.append(Member(name, size, checksum, title))

    def finish(self, manifest: Manifest) -> None:
        """Add the manifest, with the members that there are."""
        full = Manifest(manifest.program, manifest.created, manifest.sender, tuple(self._members))
        self._write(MANIFEST, [full.dump()])
        self._file.close()

    def close(self) -> None:
        """Give up what was not finished."""
        with contextlib.suppress(OSError, ValueError):
            self._file.close()

    def _write(self, name: str, pieces: list[bytes]) -> tuple[str, int]:
        digest, size = hashlib.sha256(), sum(map(len, pieces))
        self.size += size
        info = zipfile.ZipInfo(name, _THEN)
        info.create_system, info.external_attr = 3, 0o644 << 16  # as on Linux, on every system
        info.file_size = size
        with self._file.open(info, "w") as member:
            for piece in pieces:
                digest.update(piece)
                member.write(piece)
        return digest.hexdigest(), size
