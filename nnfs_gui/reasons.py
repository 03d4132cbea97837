"""Why something could not be read or written, in this program's words: systems and libraries say it in English alone.

What they say becomes the end of a sentence, by its code where there is one and else by its words. What is not known here is
said as it is in English, and without a reason in every other language.
"""

import errno
import json
import re
import sqlite3
from dataclasses import replace
from xml.parsers import expat

from nnfs_gui.marking import QT_TRANSLATE_NOOP, Reason

_UNKNOWN = QT_TRANSLATE_NOOP("Core", "what stands in it is not as it should be")
_UNKNOWN_OF_SYSTEM = QT_TRANSLATE_NOOP("Core", "the system refuses it")
_NESTED = QT_TRANSLATE_NOOP("Core", "it is nested too deeply")
_CUT_OFF = QT_TRANSLATE_NOOP("Core", "it is cut off")
_NO_UTF8 = QT_TRANSLATE_NOOP("Core", "it is not a text in UTF-8")
IN_LINE = QT_TRANSLATE_NOOP("Core", "{reason} in line {line:,}")

_SYSTEM = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Core", "No such file or directory"),
    errno.EACCES: QT_TRANSLATE_NOOP("Core", "Permission denied"),
    errno.EPERM: QT_TRANSLATE_NOOP("Core", "Operation not permitted"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Core", "File exists"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Core", "Not a directory"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Core", "Is a directory"),
    errno.ENOTEMPTY: QT_TRANSLATE_NOOP("Core", "Directory not empty"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Core", "No space left on device"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Core", "Disk quota exceeded"),
    errno.EFBIG: QT_TRANSLATE_NOOP("Core", "File too large"),
    errno.EROFS: QT_TRANSLATE_NOOP("Core", "Read-only file system"),
    errno.EIO: QT_TRANSLATE_NOOP("Core", "Input/output error"),
    errno.EBUSY: QT_TRANSLATE_NOOP("Core", "Device or resource busy"),
    errno.EMFILE: QT_TRANSLATE_NOOP("Core", "Too many open files"),
    errno.ENFILE: QT_TRANSLATE_NOOP("Core", "Too many open files"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Core", "File name too long"),
    errno.ELOOP: QT_TRANSLATE_NOOP("Core", "Too many levels of symbolic links"),
    errno.EINVAL: QT_TRANSLATE_NOOP("Core", "Invalid argument"),
    errno.ENODEV: QT_TRANSLATE_NOOP("Core", "No such device or address"),
    errno.ENXIO: QT_TRANSLATE_NOOP("Core", "No such device or address"),
    errno.ESTALE: QT_TRANSLATE_NOOP("Core", "Stale file handle"),
    errno.ENOTCONN: QT_TRANSLATE_NOOP("Core", "Transport endpoint is not connected"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("Core", "Connection timed out"),
}

_SQLITE = {
    sqlite3.SQLITE_NOTADB: QT_TRANSLATE_NOOP("Core", "file is not a database"),
    sqlite3.SQLITE_CORRUPT: QT_TRANSLATE_NOOP("Core", "database disk image is malformed"),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP("Core", "disk I/O error"),
}

# as what libraries say begins, or a part of it
_SAID = (
    (r"Expecting value", QT_TRANSLATE_NOOP("Core", "a value is missing")),
    (r"Expecting ',' delimiter", QT_TRANSLATE_NOOP("Core", "a comma is missing")),
    (r"Expecting ':' delimiter", QT_TRANSLATE_NOOP("Core", "a colon is missing")),
    (r"Expecting property name", QT_TRANSLATE_NOOP("Core", "a name in quotation marks is missing")),
    (r"Unterminated string", QT_TRANSLATE_NOOP("Core", "a text does not end")),
    (r"Invalid control character", QT_TRANSLATE_NOOP("Core", "a text holds a control character")),
    (r"Invalid \\", QT_TRANSLATE_NOOP("Core", "a backslash stands where none may")),
    (r"Illegal trailing comma", QT_TRANSLATE_NOOP("Core", "a comma stands before an end")),
    (r"mismatched tag", QT_TRANSLATE_NOOP("Core", "a tag ends that is not the open one")),
    (r"duplicate attribute", QT_TRANSLATE_NOOP("Core", "an attribute occurs twice")),
    (r"undefined entity", QT_TRANSLATE_NOOP("Core", "an entity is not defined")),
    (r"not well-formed|syntax error", QT_TRANSLATE_NOOP("Core", "a character stands where none may")),
    (r"Extra data|junk after", QT_TRANSLATE_NOOP("Core", "something follows its end")),
    (r"integer string conversion", QT_TRANSLATE_NOOP("Core", "a number is too long")),
    (r"field larger than field limit", QT_TRANSLATE_NOOP("Core", "a cell of it is too long")),
    (r"encrypted|password required", QT_TRANSLATE_NOOP("Core", "it is locked by a password")),
    (r"compression method is not supported", QT_TRANSLATE_NOOP("Core", "it is packed in a way that is not read")),
    (r"\bCRC|incorrect (data|length) check|checksum", QT_TRANSLATE_NOOP("Core", "its checksum is wrong")),
    (
        r"not a zip file|[Bb]ad (magic number|offset) for|Not a gzipped file",
        QT_TRANSLATE_NOOP("Core", "it is damaged or cut off"),
    ),
    (r"while decompressing|broken data stream|broken PNG", QT_TRANSLATE_NOOP("Core", "what is packed in it is damaged")),
    (r"no element found|unclosed|partial character|end-of-stream|not fully covered|header length", _CUT_OFF),
    (r"(?i)truncat|incomplete|too s(mall|hort)|not enough|cut short|\beof\b|unexpected end", _CUT_OFF),
    (
        r"^Unsupported|[Uu]nknown|not supported|cannot identify",
        QT_TRANSLATE_NOOP("Core", "it is of a kind that is not read"),
    ),
    (r"^Error while deserializing header", QT_TRANSLATE_NOOP("Core", "its header describes no tensors")),
)


def reason_of(error: BaseException) -> Reason:
    """Return what an error says as the end of a sentence."""
    if isinstance(error, json.JSONDecodeError):
        return replace(reason_in(error.msg), line=error.lineno)
    if isinstance(error, expat.ExpatError):
        return replace(reason_in(expat.ErrorString(error.code)), line=error.lineno)
    if (template := _template(error)) is not None:
        return Reason(template)
    if isinstance(error, OSError) and error.errno is not None:
        return Reason(_UNKNOWN_OF_SYSTEM, error.strerror or str(error))
    return reason_in(str(error))


def reason_in(words: str) -> Reason:
    """Return what a library says in English as the end of a sentence."""
    for pattern, known in _SAID:
        if re.search(pattern, words):
            return Reason(known)
    return Reason(_UNKNOWN, words)


def _template(error: BaseException) -> str | None:
    """Return what an error says of which the kind or the code is known."""
    match error:
        case RecursionError():
            return _NESTED
        case EOFError():
            return _CUT_OFF
        case UnicodeDecodeError():
            return _NO_UTF8
        case sqlite3.Error():
            return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        case OSError():
            return _SYSTEM.get(error.errno or 0)
    return None
