"""Compares every number of the view Steps with PyTorch's autograd and optimizers, over a grid of settings.

python tests/benchmarks/autograd.py [--images N]

It needs the extra `bench`. For each activation, error, optimizer, regularisation and precision, some images of MNIST go
forward, backward and through three steps of the optimizer, in batches of one. It prints the largest difference in an array
as a share of the array's largest value, for each precision, and where it was, and fails where that is beyond 1e-5
(float32) or 1e-12 (float64).
"""

import argparse
import itertools
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.inspection.steps.learner import Learner, Memory
from nnfs_gui.inspection.steps.update import take_update
from nnfs_gui.inspection.steps.walk import Walk, take_walk
from nnfs_gui.nn import ActivationKind, Dense, Network
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    TrainingConfig,
)

ALLOWED = {Precision.FLOAT32: 1e-5, Precision.FLOAT64: 1e-12}
STEPS = 3
OPTIMIZERS = {
    "SGD": OptimizerConfig(OptimizerKind.SGD, 0.05),
    "momentum": OptimizerConfig(OptimizerKind.SGD, 0.05, momentum=0.9),
    "Nesterov": OptimizerConfig(OptimizerKind.SGD, 0.05, momentum=0.9, nesterov=True),
    "RMSprop": OptimizerConfig(OptimizerKind.RMSPROP, 0.001),
    "Adam": OptimizerConfig(OptimizerKind.ADAM, 0.001),
    "AdamW": OptimizerConfig(OptimizerKind.ADAMW, 0.001),
}
REGULARISATIONS = {  # weight decay, L1 penalty, largest gradient, label smoothing
    "none": (0.0, 0.0, 0.0, 0.0),
    "decay": (0.01, 0.0, 0.0, 0.0),
    "L1": (0.0, 0.003, 0.0, 0.0),
    "clipping": (0.0, 0.0, 0.1, 0.0),
    "all": (0.01, 0.003, 0.1, 0.1),
}
ACTIVATIONS = {
    ActivationKind.RELU: torch.relu,
    ActivationKind.LEAKY_RELU: lambda x: torch.nn.functional.leaky_relu(x, 0.01),
    ActivationKind.TANH: torch.tanh,
    ActivationKind.SIGMOID: torch.sigmoid,
    ActivationKind.ELU: torch.nn.functional.elu,
    ActivationKind.GELU: lambda x: torch.nn.functional.gelu(x, approximate="tanh"),
    ActivationKind.SILU: torch.nn.functional.silu,
    ActivationKind.IDENTITY: lambda x: x * 1,
}
assert set(ACTIVATIONS) == set(ActivationKind)


class Reference:
    """The same network in PyTorch, which keeps the gradient of every array."""

    def __init__(self, network: Network, config: TrainingConfig, memory: Memory) -> None:
        self._config = config
        dense = [layer for layer in network.layers if isinstance(layer, Dense)]
        self.weights = [torch.tensor(layer.weights.copy(), requires_grad=True) for layer in dense]
        self.biases = [torch.tensor(layer.bias.copy(), requires_grad=True) for layer in dense]
        settings = config.optimizer
        decay = settings.weight_decay
        groups = [{"params": self.weights, "weight_decay": decay}, {"params": self.biases, "weight_decay": 0.0}]
        rate = settings.learning_rate
        match settings.kind:
            case OptimizerKind.SGD:
                own = {"momentum": settings.momentum, "nesterov": settings.nesterov}
                self.optimizer: torch.optim.Optimizer = torch.optim.SGD(groups, lr=rate, **own)
            case OptimizerKind.RMSPROP:
                self.optimizer = torch.optim.RMSprop(groups, lr=rate, alpha=settings.decay, eps=1e-8)
            case OptimizerKind.ADAM:
                self.optimizer = torch.optim.Adam(groups, lr=rate, betas=(settings.beta1, settings.beta2), eps=1e-8)
            case OptimizerKind.ADAMW:
                betas = settings.beta1, settings.beta2
                self.optimizer = torch.optim.AdamW(groups, lr=rate, betas=betas, eps=1e-8)
        if memory.state is not None:
            self._remember(memory)

    def _remember(self, memory: Memory) -> None:
        """Give the optimizer what the program's remembers, which leaves a factor out of its means."""
        settings = self._config.optimizer
        of_adam = [("exp_avg", 1 - settings.beta1), ("exp_avg_sq", 1 - settings.beta2)]
        names = {
            OptimizerKind.SGD: [("momentum_buffer", 1.0)],
            OptimizerKind.RMSPROP: [("square_avg", 1 - settings.decay)],
            OptimizerKind.ADAM: of_adam,
            OptimizerKind.ADAMW: of_adam,
        }[settings.kind]
        start = 0
        for tensor in self._every:
            end = start + tensor.numel()
            own = {
                name: torch.tensor(vector[start:end].reshape(tensor.shape) * vector.dtype.type(factor))
                for (name, factor), vector in zip(names, memory.state, strict=False)
            }
            self.optimizer.state[tensor].update(own, step=torch.tensor(float(memory.steps)))
            start = end

    @property
    def _every(self) -> list[torch.Tensor]:
        return [tensor for pair in zip(self.weights, self.biases, strict=True) for tensor in pair]

    def walk(self, inputs: np.ndarray, targets: np.ndarray) -> dict[str, np.ndarray]:
        """Go forward and back, and return every array by its name."""
        self.optimizer.zero_grad()
        values, kept = torch.tensor(inputs), {}
        last = len(self.weights) - 1
        for stage, (weights, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            z = values @ weights + bias
            kept[f"z {stage}"] = z
            if stage < last:
                values = ACTIVATIONS[self._config.network.hidden[stage].activation](z)
                kept[f"a {stage}"] = values
        wanted = torch.tensor(targets)
        if self._config.loss is LossKind.MSE:
            shares = torch.softmax(z, 1)
            kept[f"a {last}"] = shares
            loss = torch.nn.functional.mse_loss(shares, wanted)
        else:
            loss = torch.nn.functional.cross_entropy(z, wanted)
        for tensor in kept.values():
            tensor.retain_grad()
        loss.backward()
        found = {name: tensor.detach().numpy()[0] for name, tensor in kept.items()}
        found |= {f"dL/d{name}": tensor.grad.numpy()[0] for name, tensor in kept.items()}
        for stage, (weights, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            found |= {f"dL/dW {stage}": weights.grad.numpy().copy(), f"dL/db {stage}": bias.grad.numpy().copy()}
        return found | {"L": np.array(loss.item())}

    def step(self, gradient: np.ndarray) -> np.ndarray:
        """Clip as Pascanu et al. 2013, step, and return all parameters as one vector.

        It is given the program's gradient, which is compared by itself: RMSprop and Adam divide a number that is all but 0
        by its own size, so that the last digits of the gradient would become the first of their step.
        """
        largest, every, start = self._config.optimizer.gradient_clipping, self._every, 0
        for tensor in every:
            end = start + tensor.numel()
            tensor.grad[...] = torch.tensor(gradient[start:end]).reshape(tensor.shape)
            start = end
        if largest:  # PyTorch's own adds 1e-6 to the norm
            norm = torch.sqrt(sum((tensor.grad**2).sum() for tensor in every))
            for tensor in every:
                tensor.grad *= min(1.0, largest / norm.item())
        for weights in self.weights:  # PyTorch's optimizers have no L1 penalty
            weights.grad += self._config.optimizer.l1 * torch.sign(weights.detach())
        self.optimizer.step()
        return np.concatenate([tensor.detach().numpy().ravel() for tensor in every])


def arrays_of(walk: Walk) -> Iterator[tuple[str, Any]]:
    """Yield every array of a walk by the name that it has in the reference."""
    yield "L", np.array(walk.loss)
    last = len(walk.stages) - 1
    for number, stage in enumerate(walk.stages):
        yield f"z {number}", stage.z
        yield f"dL/dz {number}", stage.z_gradient
        if number < last or walk.loss_kind is LossKind.MSE:
            yield f"a {number}", stage.activation
            yield f"dL/da {number}", stage.blame
        yield f"dL/dW {number}", stage.weights_gradient
        yield f"dL/db {number}", stage.bias_gradient


def differences(config: TrainingConfig, dataset: Dataset, place: int) -> Iterator[tuple[str, float]]:
    """Yield by how much each array of some steps differs, as a share of its largest value."""
    network = build_network(config, np.random.default_rng(place))
    learner = Learner(network, config)
    for step in range(STEPS):
        image, label = dataset.test_images[place + step], int(dataset.test_labels[place + step])
        walk = take_walk(learner.network.twin(), config, image, label)
        memory = Memory(learner.optimizer.steps, learner.optimizer.state)
        update = take_update(walk, learner.network, config, memory)
        reference = Reference(learner.network, config, memory)  # else what is rounded would add up from step to step
        expected = reference.walk(walk.inputs, walk.targets)
        for name, array in arrays_of(walk):
            yield name, share(array, expected[name])
        yield "parameters after the step", share(update.after, reference.step(walk.gradient))
        learner.learn(walk.inputs, walk.targets)


def share(found: np.ndarray, expected: np.ndarray) -> float:
    largest = float(np.abs(expected).max())
    return float(np.abs(found.astype(np.float64) - expected).max()) / largest if largest else float(np.abs(found).max())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=int, default=3, help="how many images begin such a way (default %(default)s)")
    images = parser.parse_args().images
    dataset = read_dataset(resource("mnist"), "MNIST")
    worst: dict[Precision, tuple[float, str]] = dict.fromkeys(Precision, (0.0, ""))
    by_array: dict[tuple[str, Precision], float] = defaultdict(float)
    settings = 0
    for activation, loss, optimizer, regularisation, precision in itertools.product(
        ActivationKind, LossKind, OPTIMIZERS, REGULARISATIONS, Precision
    ):
        decay, l1, clipping, smoothing = REGULARISATIONS[regularisation]
        config = TrainingConfig(
            NetworkConfig((HiddenLayer(40, activation), HiddenLayer(20, activation))),
            loss=loss,
            optimizer=replace(OPTIMIZERS[optimizer], weight_decay=decay, l1=l1, gradient_clipping=clipping),
            label_smoothing=smoothing,
            precision=precision,
        )
        settings += 1
        for image in range(images):
            for name, difference in differences(config, dataset, STEPS * image):
                what = f"{name} ({activation}, {loss}, {optimizer}, {regularisation})"
                worst[precision] = max(worst[precision], (difference, what))
                kind = (name.split()[0], precision)
                by_array[kind] = max(by_array[kind], difference)
    print(f"{settings} settings, {images} images each, {STEPS} steps; PyTorch {torch.__version__}")
    for kind in sorted({kind for kind, _ in by_array}):
        print(f"{kind:>12}  " + "  ".join(f"{precision} {by_array[kind, precision]:.1e}" for precision in Precision))
    for precision, (difference, what) in worst.items():
        print(f"largest in {precision}: {difference:.1e}, {what}")
    sys.exit(any(difference > ALLOWED[precision] for precision, (difference, _) in worst.items()))


if __name__ == "__main__":
    main()
