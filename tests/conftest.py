"""What all tests share."""

import os

# Before anything loads NumPy or Qt, which look at these once: on small matrices several BLAS threads cost more than they
# bring, and they add up in another order each time; and no test may need a screen.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from nnfs_gui.data.mnist import load_dataset
from nnfs_gui.paths import LIBRARY_VARIABLE, resource

# no deadline: a slow machine is no defect; derandomized: the same examples each time, so that a change and not luck fails
settings.register_profile("nnfs-gui", deadline=None, derandomize=True)
settings.load_profile("nnfs-gui")


@pytest.fixture(scope="session", autouse=True)
def own_library(tmp_path_factory):
    """No test reads or changes the library of the person who runs it, nor does a process that a test starts."""
    os.environ[LIBRARY_VARIABLE] = str(tmp_path_factory.mktemp("library") / "library.sqlite3")


@pytest.fixture(scope="session")
def mnist():
    return load_dataset(resource("mnist"), "MNIST")
