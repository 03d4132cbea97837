"""How what a person has taught is called: drawings, pictures, or both."""

from nnfs_gui.gui.words import translate


def count_drawings(kept: int, pictures: int) -> str:
    """Say how many drawings there are, and how many of what is kept are pictures: "12 drawings and 1 picture"."""
    drawings = kept - pictures
    parts = []
    if drawings or not pictures:
        several = translate("TeachWords", "%Ln drawing(s)", "", drawings)
        parts.append(several if drawings else translate("TeachWords", "No drawings"))
    if pictures:
        parts.append(translate("TeachWords", "%Ln picture(s)", "", pictures))
    return parts[0] if len(parts) == 1 else translate("TeachWords", "{0} and {1}").format(*parts)
