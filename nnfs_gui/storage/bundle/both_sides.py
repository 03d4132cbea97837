"""What people called things and noted about them on both sides: nothing of it is written over."""

import itertools

from nnfs_gui.storage.library.default_names import is_default


def free_name(name: str, taken: set[str]) -> str:
    """Return a name for a run that comes here; one that nobody named is not to be called as another one here."""
    if name not in taken or not is_default(name):
        return name
    return next(each for number in itertools.count(2) if (each := f"{name} ({number})") not in taken)


def better_name(ours: str, theirs: str) -> str:
    """Return what a run is called from now on: as here, unless nobody named it here, and somebody did there."""
    return theirs if is_default(ours) and not is_default(theirs) else ours


def joined_notes(ours: str, theirs: str) -> str:
    """Return the notes of both sides one under the other, without what stands in the others already."""
    mine, other = ours.strip(), theirs.strip()
    if other in mine:
        return ours
    return theirs if mine in other else f"{ours}\n\n{theirs}"
