import numpy as np
import pytest

from nnfs_gui.inspection.runs.frames import Frame

LARGEST = float(np.finfo(np.float32).max)


@pytest.mark.parametrize("largest", [1e-20, 1e-3, 0.5, 1.0, 65_504.0, 65_536.0, 1e10, 3e38])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_frame_is_right_to_three_digits_however_large_or_small_the_parameters_are(largest, dtype):
    parameters = (largest * np.random.default_rng(0).uniform(-1, 1, 10_000)).astype(dtype)
    kept = Frame.of(parameters).parameters
    assert kept.dtype == np.float32
    assert np.abs(kept - parameters).max() <= 2**-11 * largest
    larger = np.abs(parameters) > 2**-28 * largest
    assert np.abs(kept[larger] / parameters[larger] - 1).max() <= 2**-11


def test_powers_of_two_and_nothing_at_all_are_kept_as_they_are():
    parameters = np.array([0.0, 0.5, -2.0, 2.0**20, -(2.0**-8)], np.float32)
    assert (Frame.of(parameters).parameters == parameters).all()
    assert (Frame.of(np.zeros(3, np.float32)).parameters == 0).all()


@pytest.mark.parametrize("beyond", [1e39, 1e300, np.finfo(np.float64).max])
def test_what_is_beyond_single_precision_stays_a_number(beyond):
    kept = Frame.of(np.array([beyond, -beyond, 1e38])).parameters
    assert kept == pytest.approx([LARGEST, -LARGEST, 1e38], rel=1e-3)


def test_a_frame_takes_two_bytes_a_parameter_and_a_changed_bit_changes_its_checksum():
    frame = Frame.of(np.linspace(-1, 1, 100, dtype=np.float32))
    assert frame.nbytes == 200
    halves = frame.halves.copy()
    halves.view(np.uint16)[7] ^= 1
    checksums = {frame.checksum, Frame(halves, frame.exponent).checksum, Frame(frame.halves, frame.exponent + 1).checksum}
    assert len(checksums) == 3
