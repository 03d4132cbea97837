"""Numbers as people read them."""

SMALL_TYPE = 0.8  # of the font: the least size of numbers in pictures


def fixed(value: float, decimals: int) -> str:
    """Return a number with so many decimals, and with a minus as wide as a plus."""
    return f"{value:,.{decimals}f}".replace("-", "−")


def short(value: float) -> str:
    """Return a number with three digits that count."""
    return f"{value:.3g}".replace("-", "−")
