"""The libraries that one would use instead, each in the cheapest way that its users have of doing the same work.

They get their images as floats that lie in memory, and measure nothing while they train but what they cannot help measuring.
"""

import importlib.util

import numpy as np
from workloads import CLASSES, INPUTS, Competitor, Run, Workload

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import LossKind, OptimizerKind

PACKAGES = {"PyTorch": "torch", "scikit-learn": "scikit-learn"}  # what each is called where one installs it
_MODULES = {"PyTorch": "torch", "scikit-learn": "sklearn"}


def missing_peers() -> list[str]:
    """Return the names of the libraries that are not installed."""
    return [name for name, module in _MODULES.items() if importlib.util.find_spec(module) is None]


def pytorch(work: Workload, dataset: Dataset) -> list[Competitor]:
    """PyTorch as it comes (eager), with the optimizer it takes by default and with its fused one."""
    import torch  # noqa: PLC0415
    from torch import nn  # noqa: PLC0415

    pixels = dataset.train_images[: work.images].reshape(-1, INPUTS)
    x = torch.from_numpy(pixels.astype(np.float32) / 255)
    labels = torch.from_numpy(dataset.train_labels[: work.images].astype(np.int64))
    mse = work.loss is LossKind.MSE
    y = nn.functional.one_hot(labels, CLASSES).float() if mse else labels
    activation = {ActivationKind.TANH: nn.Tanh, ActivationKind.RELU: nn.ReLU}[work.activation]
    optimizer_class = {OptimizerKind.SGD: torch.optim.SGD, OptimizerKind.ADAM: torch.optim.Adam}[work.optimizer]

    def prepare(epochs: int, fused: bool | None) -> Run:
        layers: list[nn.Module] = []
        before = INPUTS
        for size in work.hidden:
            layers += [nn.Linear(before, size), activation()]
            before = size
        layers.append(nn.Linear(before, CLASSES))
        if mse:
            layers.append(nn.Softmax(dim=1))
        model = nn.Sequential(*layers)
        loss = nn.MSELoss() if mse else nn.CrossEntropyLoss()
        optimizer = optimizer_class(model.parameters(), lr=work.learning_rate, fused=fused)

        def run() -> None:
            for _ in range(epochs):
                for indices in torch.randperm(len(x)).split(work.batch_size):
                    inputs, targets = x.index_select(0, indices), y.index_select(0, indices)  # faster than x[indices]
                    optimizer.zero_grad()
                    loss(model(inputs), targets).backward()
                    optimizer.step()

        return run

    return [
        Competitor("PyTorch", "default", lambda epochs: prepare(epochs, None)),
        Competitor("PyTorch", "fused", lambda epochs: prepare(epochs, True)),
    ]


def scikit_learn(work: Workload, dataset: Dataset) -> list[Competitor]:
    """MLPClassifier, an epoch for each partial_fit, with float32 and with float64 images.

    It has no mean squared error for classes: work A is done with its cross-entropy, which is less work.
    """
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415

    pixels = dataset.train_images[: work.images].reshape(-1, INPUTS)
    y = dataset.train_labels[: work.images].astype(np.int64)

    def competitor(dtype: type[np.floating]) -> Competitor:
        x = pixels.astype(dtype) / dtype(255)

        def prepare(epochs: int) -> Run:
            model = MLPClassifier(
                work.hidden,
                activation=str(work.activation),
                solver=str(work.optimizer),
                alpha=0.0,
                batch_size=work.batch_size,
                learning_rate_init=work.learning_rate,
                momentum=0.0,
                nesterovs_momentum=False,
                random_state=0,
            )
            # it draws its weights in its first call, which is not part of the work
            model.partial_fit(x[: work.batch_size], y[: work.batch_size], classes=range(CLASSES))

            def run() -> None:
                for _ in range(epochs):
                    model.partial_fit(x, y)

            return run

        return Competitor("scikit-learn", dtype.__name__, prepare)

    return [competitor(np.float32), competitor(np.float64)]
