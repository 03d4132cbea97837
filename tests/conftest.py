"""What all tests share."""

import functools
import os
import signal
import sys

# Before anything loads NumPy or Qt, which look at these once: on small matrices several BLAS threads cost more than they
# bring, and they add up in another order each time; and no test may need a screen.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "17")  # as the program does
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["NNFS_GUI_LANGUAGE"] = "en"  # whatever the language of who runs the tests

import pytest
from hypothesis import settings

from nnfs_gui.paths import LIBRARY_VARIABLE, resource
from nnfs_gui.storage.datasets import reader as dataset_files
from nnfs_gui.storage.datasets.arrays.idx import idx_steps
from nnfs_gui.storage.datasets.folder_files import list_files, run_through
from nnfs_gui.storage.library.library import Library

# many tests start the program in a process of its own, which would else compile all of it each time
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# no deadline: a slow machine is no defect; derandomized: the same examples each time, so that a change and not luck fails
settings.register_profile("nnfs-gui", deadline=None, derandomize=True)
# for an hour at night: pytest --hypothesis-profile=fuzz -o timeout=0 tests/storage
settings.register_profile("fuzz", deadline=None, max_examples=10_000)
settings.load_profile("nnfs-gui")


@pytest.fixture(scope="session", autouse=True)
def own_library(tmp_path_factory):
    """No test reads or changes the library and the log of the person who runs it, nor does a process that a test starts."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))
    os.environ[LIBRARY_VARIABLE] = str(tmp_path_factory.mktemp("library") / "library.sqlite3")


@pytest.fixture(scope="session", autouse=True)
def processes_hear_ctrl_c():
    """A shell lets what it starts in the background ignore Ctrl+C, and that passes on to each process that a test starts."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def mnist_is_read_once():
    """Hundreds of windows and commands read the same files, and nobody can write to what was read: one reading serves all.

    Everything else is read as ever, and so is MNIST in the tests of the reader and in each process that a test starts.
    """
    bundled = resource("mnist")

    @functools.cache
    def read_once(name, choices):
        return run_through(idx_steps(bundled, run_through(list_files(bundled)), name, choices))

    def steps(path, files, name, choices):
        if path == bundled:
            yield
            return read_once(name, choices)
        return (yield from idx_steps(path, files, name, choices))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dataset_files, "idx_steps", steps)
        yield


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        yield library


@pytest.fixture(scope="session")
def mnist(mnist_is_read_once):
    return dataset_files.read_dataset(resource("mnist"), "MNIST")
