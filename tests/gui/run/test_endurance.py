"""Starting and stopping many times leaves nothing behind."""

import gc
import resource
import threading

import pytest

from nnfs_gui.gui.background.background_task import BackgroundTask
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_thread import TrainingThread
from nnfs_gui.training.config import HiddenLayer, NetworkConfig

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]  # it takes a minute, and two on a busy machine

CYCLES = 200
WARM_UP = 40
MEGABYTES = 40  # what chance makes of it stays below; trainers left behind would come to 160 times 0.4


def peak_megabytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def left_behind():
    return [thing for thing in gc.get_objects() if isinstance(thing, TrainingThread | BackgroundTask)]


def test_two_hundred_starts_and_stops_leak_neither_threads_nor_memory(user, qtbot):
    network = NetworkConfig((HiddenLayer(32),))
    user.train(network=network)
    user.wait_until_settled()  # it is known by then how sure the network can be, which takes memory
    user.set_up(network=network, epochs=100_000, train_size=500, validation_share=0.0)
    config = user.config
    threads_before = threading.active_count()
    for cycle in range(CYCLES):
        if cycle == WARM_UP:
            peak_before = peak_megabytes()
        user.session.start(config)
        qtbot.waitUntil(lambda: user.session.state is RunState.RUNNING)
        user.session.stop()
        qtbot.waitUntil(lambda: user.session.state is RunState.IDLE)
    user.wait_until_settled()
    gc.collect()
    assert threading.active_count() == threads_before
    assert len(left_behind()) <= 1
    assert peak_megabytes() - peak_before < MEGABYTES
