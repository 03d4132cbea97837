import numpy as np
import pytest

from nnfs_gui.data.input_noise import InputNoise


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_noise_has_the_strength_that_is_asked_for_and_leaves_the_type(dtype):
    inputs = np.full((200, 100), 0.5, dtype)
    InputNoise().add(inputs, 0.2)
    assert inputs.dtype == dtype
    assert inputs.mean() == pytest.approx(0.5, abs=0.01)
    assert inputs.std() == pytest.approx(0.2, abs=0.01)


def test_what_is_drawn_follows_from_the_seed_however_the_batch_is_cut():
    whole, cut, other = np.zeros((90, 7)), np.zeros((90, 7)), np.zeros((90, 7))
    noise = InputNoise()
    for inputs, sizes, seed in ((whole, (90,), 1), (cut, (40, 40, 10), 1), (other, (90,), 2)):
        noise.restart(5, seed)
        start = 0
        for size in sizes:
            noise.add(inputs[start : start + size], 0.3)
            start += size
    assert (whole == cut).all()
    assert not (whole == other).any()
