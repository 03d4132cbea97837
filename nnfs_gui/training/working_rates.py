"""Learning rates that are known to work: what is offered in the place of one that does not."""

from nnfs_gui.training.config import OptimizerConfig, OptimizerKind

# measured on MNIST with one to eight hidden layers: what learns fast and goes well with all of them
_ADAPTIVE_RATE = 0.002
_SGD_RATE, _SGD_RATE_OF_FEW = 0.1, 0.01  # in batches, and image by image
_FEW_IMAGES = 8


def takes_steps_of_its_rate(optimizer: OptimizerConfig) -> bool:
    """Say whether each step changes a weight by about the learning rate, however large its gradient is."""
    return optimizer.kind is not OptimizerKind.SGD


def working_rate(optimizer: OptimizerConfig, batch_size: int) -> float:
    """Return a rate with which networks of usual size learn. Momentum m makes a step 1 / (1 - m) as long."""
    if takes_steps_of_its_rate(optimizer):
        return _ADAPTIVE_RATE
    plain = _SGD_RATE if batch_size >= _FEW_IMAGES else _SGD_RATE_OF_FEW
    return plain * (1 - optimizer.momentum)


def lower_rate(optimizer: OptimizerConfig, batch_size: int, rate: float) -> float:
    """Return a rate in the place of one that is too high: one that works, or where it is not far above that, a tenth."""
    working = working_rate(optimizer, batch_size)
    return _rounded(working if working <= rate / 2 else rate / 10)


def higher_rate(optimizer: OptimizerConfig, batch_size: int, rate: float) -> float:
    """Return a rate that works in the place of one that is too low; or where that is none, the same rate."""
    working = working_rate(optimizer, batch_size)
    return _rounded(working) if rate <= working / 3 else rate


def _rounded(rate: float) -> float:
    return float(f"{rate:.1g}")
