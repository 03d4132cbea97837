"""What the tests of the command line share."""

import pytest
from command_line import succeed, write_data

from nnfs_gui.cli import train as cli_train


@pytest.fixture(scope="session")
def small_mnist(mnist, tmp_path_factory):
    """A folder with the first 400 training and 100 test images of MNIST."""
    parts = (mnist.train_images[:400], mnist.train_labels[:400], mnist.test_images[:100], mnist.test_labels[:100])
    return write_data(tmp_path_factory.mktemp("small"), *parts)


@pytest.fixture(scope="session")
def model(tmp_path_factory):
    """A file with a network that reads nine of ten digits."""
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    succeed("train", "--epochs", 5, "--train-size", 4000, "--output", path)
    return path


@pytest.fixture
def no_training(monkeypatch):
    """Fail the test if any training begins."""
    monkeypatch.setattr(cli_train, "Trainer", lambda *_, **__: pytest.fail("training began"))
