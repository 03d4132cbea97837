"""Student's t distribution, for whole degrees of freedom."""

import math

_HALVINGS = 60  # of the interval in which a quantile is looked for: more than a float can tell apart


def share_within(t: float, freedom: int) -> float:
    """Return P(|T| <= t) for t >= 0 and at least one degree of freedom.

    Finite sums, Abramowitz and Stegun (1964), formulas 26.7.3 and 26.7.4.
    """
    return _share_of_angle(math.atan(t / math.sqrt(freedom)), freedom)


def t_limit(share: float, freedom: int) -> float:
    """Return the t >= 0 with P(|T| <= t) = share, 0 <= share < 1: 12.706 for 0.95 and one degree of freedom."""
    low, high = 0.0, math.pi / 2
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _share_of_angle(middle, freedom) < share else (low, middle)
    return math.sqrt(freedom) * math.tan((low + high) / 2)


def _share_of_angle(angle: float, freedom: int) -> float:
    # with a = atan(t / sqrt(n)), the sum has n // 2 terms, and each is the one before times cos(a)^2 k / (k + 1):
    # n odd:   2/pi (a + sin a (cos a + 2/3 cos^3 a + (2 4)/(3 5) cos^5 a + ...))
    # n even:  sin a (1 + 1/2 cos^2 a + (1 3)/(2 4) cos^4 a + ...)
    is_odd = freedom % 2
    term, total = math.cos(angle) if is_odd else 1.0, 0.0
    for place in range(freedom // 2):
        total += term
        k = 2 * place + 1 + is_odd
        term *= math.cos(angle) ** 2 * k / (k + 1)
    share = math.sin(angle) * total
    return min(1.0, 2 / math.pi * (angle + share) if is_odd else share)
