"""Why a run has no film, or not all of one, in words."""

from nnfs_gui.storage.library.run_record import FilmState
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MISSING: dict[FilmState | None, str] = {
    None: QT_TRANSLATE_NOOP("Core", "This run was trained by a version of the program that kept no film of the weights."),
    FilmState.KEPT: QT_TRANSLATE_NOOP("Core", "The film of this run is damaged."),
    FilmState.OFF: QT_TRANSLATE_NOOP("Core", "No film of this run was kept: none was wanted, or there was no room for it."),
    FilmState.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Core", "This network is too large for a film: its frames take more room than is allowed."
    ),
    FilmState.DROPPED: QT_TRANSLATE_NOOP(
        "Core", "The film of this run was dropped: it made room for those of newer runs, or less room was allowed."
    ),
    FilmState.LEFT_OUT: QT_TRANSLATE_NOOP("Core", "The bundle in which this run came was written without films."),
}
assert set(_MISSING) == {None, *FilmState}


def why_missing(film: FilmState | None) -> Text:
    """Return why the earlier epochs of a run cannot be looked at."""
    return Text(_MISSING[film])
