"""Numbers as people read them."""

from nnfs_gui.gui.words import in_figures

SMALL_TYPE = 0.8  # of the font: the least size of numbers in pictures


def fixed(value: float, decimals: int) -> str:
    """Return a number with so many decimals, and with a minus as wide as a plus; what is rounded to 0 has none."""
    return in_figures(round(value, decimals) + 0.0, f",.{decimals}f").replace("-", "−")


def signed(value: float) -> str:
    """Return a number with two decimals as `fixed` does, also with the sign of what is more than 0."""
    words = fixed(value, 2)
    return f"+{words}" if round(value, 2) > 0 else words


def short(value: float) -> str:
    """Return a number with three digits that count."""
    return in_figures(value, ".3g").replace("-", "−")
