"""How what a person has taught is called: drawings, pictures, or both."""

from nnfs_gui.gui.words import translate


def count_drawings(kept: int, pictures: int) -> str:
    """Say how many drawings there are, and how many of what is kept are pictures: "12 drawings and 1 picture"."""
    drawings = kept - pictures
    parts = []
    if drawings or not pictures:
        parts.append(_count(drawings, translate("TeachWords", "1 drawing"), translate("TeachWords", "{0} drawings")))
    if pictures:
        parts.append(_count(pictures, translate("TeachWords", "1 picture"), translate("TeachWords", "{0} pictures")))
    return parts[0] if len(parts) == 1 else translate("TeachWords", "{0} and {1}").format(*parts)


def _count(number: int, one: str, several: str) -> str:
    if not number:
        return translate("TeachWords", "No drawings")
    return one if number == 1 else several.format(f"{number:,}")
