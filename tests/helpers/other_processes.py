"""Waiting for what other processes do, which send no signal."""

import time

_PATIENCE, _PAUSE = 120, 0.01  # seconds


def wait_until(holds):
    """Wait until something holds; fail where it does not for a minute."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(_PAUSE)
