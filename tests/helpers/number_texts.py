"""How people write numbers: the same number in many ways, and what is no number."""

from nnfs_gui.setting_kinds import Whole

NO_NUMBERS = ("abc", "1.2.3.4", "1,2.3,4", "0 01", "1/2", "1..5", "--1", "nan", "inf", "0x10", "²")
NO_WHOLE_NUMBERS = (*NO_NUMBERS, "2.5", "2,5", "1,2.3", "12,34", "10'00")


def texts_of(value):
    """Return the ways in which people write a number."""
    if isinstance(value, int):
        return [f"{value:,}".replace(",", mark) for mark in ("", ",", ".", " ", "'", "\N{NARROW NO-BREAK SPACE}")]
    plain = f"{value:.12f}".rstrip("0")
    plain = plain + "0" if plain.endswith(".") else plain
    short = plain.removeprefix("0")
    return [plain, plain.replace(".", ","), short, short.replace(".", ","), f"{value!r}", f"{value:.9e}".replace(".", ",")]


def no_numbers_for(setting):
    """Return what no field and no option of a setting reads as a number."""
    return NO_WHOLE_NUMBERS if isinstance(setting.kind, Whole) else NO_NUMBERS


def a_value_of(setting):
    """Return a possible value that is not the default: with groups or decimals, where such a one is possible."""
    kind = setting.kind
    if isinstance(kind, Whole):
        return min(12_345, kind.high)
    return round(kind.low + (kind.high - kind.low) * 0.2125, 6)
