"""Settings of every kind that change what a step is, for networks of 16 pixels."""

from dataclasses import replace

from small_runs import CLASSES, PIXELS

from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig

OPTIMIZERS = {
    "sgd": OptimizerConfig(OptimizerKind.SGD, 0.1),
    "momentum": OptimizerConfig(OptimizerKind.SGD, 0.1, momentum=0.8),
    "nesterov": OptimizerConfig(OptimizerKind.SGD, 0.1, momentum=0.8, nesterov=True),
    "rmsprop": OptimizerConfig(OptimizerKind.RMSPROP, 0.01),
    "adam": OptimizerConfig(OptimizerKind.ADAM, 0.01),
    "adamw": OptimizerConfig(OptimizerKind.ADAMW, 0.01),
}
REGULARISATIONS = {  # weight decay, L1 penalty, largest gradient, label smoothing
    "none": (0.0, 0.0, 0.0, 0.0),
    "decay": (0.01, 0.0, 0.0, 0.0),
    "L1": (0.0, 0.003, 0.0, 0.0),
    "clipping": (0.0, 0.0, 0.05, 0.0),
    "smoothing": (0.0, 0.0, 0.0, 0.1),
    "all": (0.01, 0.003, 0.05, 0.1),
}


def config_of(activation, loss, optimizer, regularisation, precision):
    decay, l1, clipping, smoothing = REGULARISATIONS[regularisation]
    return TrainingConfig(
        NetworkConfig((HiddenLayer(6, activation), HiddenLayer(5, activation)), inputs=PIXELS, outputs=CLASSES),
        loss=loss,
        optimizer=replace(OPTIMIZERS[optimizer], weight_decay=decay, l1=l1, gradient_clipping=clipping),
        epochs=1,
        batch_size=1,
        label_smoothing=smoothing,
        validation_share=0.0,
        precision=precision,
        shuffle=False,
    )
