import numpy as np
import pytest

from nnfs_gui.gui.inside.painting.numbers import fixed, signed


@pytest.mark.parametrize(
    ("value", "expected", "with_sign"),
    [
        (0.0, "0.00", "0.00"),
        (-0.0, "0.00", "0.00"),
        (-0.004, "0.00", "0.00"),
        (0.004, "0.00", "0.00"),
        (-0.006, "−0.01", "−0.01"),
        (np.float32(1234.5), "1,234.50", "+1,234.50"),
        (float("nan"), "nan", "nan"),
        (float("-inf"), "−inf", "−inf"),
    ],
)
def test_what_is_rounded_to_0_has_no_sign(value, expected, with_sign):
    assert fixed(value, 2) == expected
    assert signed(value) == with_sign
