"""How a stand-alone script makes its network, trains it, epoch by epoch and batch by batch, and tests it."""

import itertools
import textwrap
from collections.abc import Iterator, Sequence
from string import Template

from nnfs_gui.codegen import script_pieces as pieces
from nnfs_gui.data.augmentation import IMAGES_AT_ONCE
from nnfs_gui.nn.network import rows_per_pass
from nnfs_gui.training.config import LossKind, OptimizerConfig, Schedule, TrainingConfig, Watched
from nnfs_gui.training.streams import (
    AUGMENTATION_STREAM,
    DROPOUT_STREAM,
    NOISE_STREAM,
    SHUFFLE_STREAM,
    WEIGHTS_STREAM,
)
from nnfs_gui.training.training_images import ROWS_AT_ONCE

_LONGEST_LINE = 110
_CLIP = """\
dense = [layer for layer in network if isinstance(layer, Dense)]
norm = np.sqrt(sum(np.sum(g**2) for layer in dense for g in layer.gradients))
for layer in dense:
    if norm > CLIPPING:  # Pascanu et al. 2013
        layer.gradients = [g * (CLIPPING / norm) for g in layer.gradients]
    layer.descend($rate)"""


def _changes_rate(optimizer: OptimizerConfig) -> bool:
    """Say whether the learning rate changes from step to step."""
    return optimizer.schedule is not Schedule.CONSTANT or bool(optimizer.warm_up)


def takes_time(optimizer: OptimizerConfig) -> bool:
    """Say whether the learning rate depends on how many steps were taken."""
    return bool(pieces.SCHEDULES[optimizer.schedule]) or bool(optimizer.warm_up)


def drops_out(config: TrainingConfig) -> bool:
    """Say whether there is something to leave out, and it is."""
    return bool(config.dropout and config.network.hidden)


def write_network(config: TrainingConfig) -> list[str]:
    """Return the lines that make the network, a list of layers, in one line if they have room in it."""
    beginning = f"rng = np.random.default_rng((SEED, {WEIGHTS_STREAM}))  # the first weights are drawn from it"
    layers = list(_layers(config))
    line = f"network = [{', '.join(layers)}]"
    if len(line) <= _LONGEST_LINE:
        return [beginning, line]
    return [beginning, "network = [", *(f"    {layer}," for layer in layers), "]"]


def write_loop(config: TrainingConfig, after_epoch: Sequence[str] = ()) -> list[str]:
    """Return the lines that train it, with these after each epoch, when `error` and the like are known."""
    keeps_best, lines = config.patience or config.keep_best, []
    if config.averaging:
        lines += ["mean_network, averaged = copy.deepcopy(network), 0  # the one that is tested"]
    if config.optimizer.schedule is Schedule.PLATEAU:
        lines += ["reduction, lowest, waited = 1, np.inf, 0"]
    if takes_time(config.optimizer):
        lines += ["steps, steps_per_epoch = 0, math.ceil(len(training) / BATCH_SIZE)"]
    if keeps_best:
        lines += ["best, best_epoch = (0, 0), 0"]
    if _has_own_measure(config):
        lines += ["to_beat, better_epoch = 0, 0"]
    if config.most_minutes:
        lines += ["began = time.monotonic()"]
    lines += ["", "for epoch in range(1, EPOCHS + 1):", *(f"    {line}".rstrip() for line in _epoch(config, after_epoch))]
    if config.keep_best:
        lines += [
            "",
            "if best_epoch != epoch:",
            f"    {shown_network(config)} = best_network",
            '    print(f"epoch {best_epoch} did best on the validation images")',
        ]
    return lines


def write_test(config: TrainingConfig) -> list[str]:
    """Return the lines that test it."""
    return [
        f"answers = predict({shown_network(config)}, to_inputs(test_images)).argmax(axis=1)",
        'print(f"accuracy on {len(test_labels)} test images: {np.mean(answers == test_labels):.2%}")',
    ]


def shown_network(config: TrainingConfig) -> str:
    """Return the name of the network that is validated and tested."""
    return "mean_network" if config.averaging else "network"


def _layers(config: TrainingConfig) -> Iterator[str]:
    hidden = config.network.hidden
    for place, (inputs, outputs) in enumerate(itertools.pairwise(config.network.sizes)):
        yield f"Dense({inputs}, {outputs})"
        if place < len(hidden):
            yield f"{type(hidden[place].activation.row.layer()).__name__}()"
            if config.dropout:
                yield f"Dropout(DROPOUT[{place}])" if isinstance(config.dropout, tuple) else "Dropout(DROPOUT)"
    if config.loss is LossKind.MSE:
        yield "Softmax()"


def _epoch(config: TrainingConfig, after: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the loop over the epochs."""
    error = pieces.ERRORS[config.loss]
    if config.shuffle:
        yield f"order = np.random.default_rng((SEED, {SHUFFLE_STREAM}, epoch)).permutation(training)"
    else:
        yield "order = training"
    if config.augmentation is not None:
        yield f"rng = np.random.default_rng((SEED, {AUGMENTATION_STREAM}, epoch))"
        yield f"groups = np.split(order, {_group_starts(config)})"
        yield "changed = np.concatenate([distort(images[group], rng) for group in groups])"
    if drops_out(config):
        yield "dropouts = [layer for layer in network if isinstance(layer, Dropout)]"
        yield "for place, layer in enumerate(dropouts):"
        yield f"    layer.rng = np.random.default_rng((SEED, {DROPOUT_STREAM}, epoch, place))"
    if config.input_noise:
        yield f"noise = np.random.default_rng((SEED, {NOISE_STREAM}, epoch))"
    yield "error = 0"
    yield "for start in range(0, len(order), BATCH_SIZE):"
    yield from textwrap.indent("\n".join(_batch(config)), "    ").splitlines()
    if drops_out(config):
        yield "for layer in dropouts:"
        yield "    layer.rng = None"
    if not config.validation_share:
        yield 'print(f"{epoch}/{EPOCHS}, error={error / len(order)}")'
        yield from after
        yield from _reduce(config, "error")
        yield from _time_over(config)
        return
    yield f"output = predict({shown_network(config)}, to_inputs(images[validation]))"
    if config.balanced:
        yield "weights = balance[labels[validation], None]"
    weights = ", weights" if config.balanced else ""
    yield f"validation_error = {error}(one_hot[labels[validation]], output{weights})"
    yield "accuracy = np.mean(output.argmax(axis=1) == labels[validation])"
    yield 'print(f"{epoch}/{EPOCHS}, error={error / len(order)}, {validation_error=}, {accuracy=:.2%}")'
    yield from after
    yield from _reduce(config, "validation_error")
    yield from _best(config)


def _batch(config: TrainingConfig) -> Iterator[str]:
    """Yield the lines of the loop over the batches of an epoch."""
    error, rule = pieces.ERRORS[config.loss], config.optimizer
    yield "batch = order[start : start + BATCH_SIZE]"
    changed = config.augmentation is not None
    x = "changed[start : start + BATCH_SIZE].astype(DTYPE)" if changed else "to_inputs(images[batch])"
    yield f"x, y = {x}, {'targets' if config.label_smoothing else 'one_hot'}[labels[batch]]"
    if config.input_noise:
        yield "x += INPUT_NOISE * noise.standard_normal(x.shape, np.float32)"
    yield "output = predict(network, x)"
    weights = ", weights" if config.balanced else ""
    if config.balanced:
        yield "weights = balance[labels[batch], None].astype(DTYPE)"
    yield f"error += {error}(y, output{weights}) * len(batch)"
    yield f"gradient = {error}_prime(y, output{weights})"
    rate = "learning_rate" if _changes_rate(rule) else "LEARNING_RATE"
    yield from _rate(rule)
    yield "for layer in reversed(network):"
    yield f"    gradient = layer.backward(gradient, {rate})"
    if rule.gradient_clipping:
        yield from Template(_CLIP).substitute(rate=rate).splitlines()
    if config.averaging:
        yield "averaged += 1"
        yield "average(mean_network, network, min(AVERAGING, (1 + averaged) / (10 + averaged)))"


def _rate(rule: OptimizerConfig) -> Iterator[str]:
    """Yield the lines that tell the learning rate of a step, where it changes."""
    if not _changes_rate(rule):
        return
    factors = {Schedule.CONSTANT: "", Schedule.PLATEAU: " * reduction"}
    in_time = " * schedule(steps / steps_per_epoch / EPOCHS)"
    yield f"learning_rate = LEARNING_RATE{factors.get(rule.schedule, in_time)}"
    if takes_time(rule):
        yield "steps += 1"
    if rule.warm_up:
        yield "learning_rate *= min(1, steps / steps_per_epoch / WARM_UP)  # Goyal et al. 2017"


def _reduce(config: TrainingConfig, error: str) -> Iterator[str]:
    """Yield the lines that reduce the learning rate on a plateau of an error."""
    if config.optimizer.schedule is Schedule.PLATEAU:
        yield from Template(pieces.REDUCE).substitute(error=error).splitlines()


def _best(config: TrainingConfig) -> Iterator[str]:
    """Yield the lines that notice the best epoch, and stop when a target is reached or there was no better one for long."""
    if config.patience or config.keep_best:
        yield "if best_epoch == 0 or (accuracy, -validation_error) > best:"
        yield "    best, best_epoch = (accuracy, -validation_error), epoch"
    if config.keep_best:
        yield f"    best_network = copy.deepcopy({shown_network(config)})"
    if _has_own_measure(config):
        figure = "-validation_error" if config.watched is Watched.LOSS else "accuracy"
        least = " + LEAST_IMPROVEMENT" if config.least_improvement else ""
        yield f"if better_epoch == 0 or {figure} > to_beat{least}:"
        yield f"    to_beat, better_epoch = {figure}, epoch"
    if config.target_accuracy:
        yield from ("if accuracy >= TARGET_ACCURACY:", "    break")
    yield from _time_over(config)
    if config.patience:
        last = "better_epoch" if _has_own_measure(config) else "best_epoch"
        yield from (f"if epoch - {last} >= PATIENCE:", "    break")


def _has_own_measure(config: TrainingConfig) -> bool:
    """Say whether what early stopping counts as better is another epoch than the best one."""
    return config.patience > 0 and (config.watched is Watched.LOSS or config.least_improvement > 0)


def _time_over(config: TrainingConfig) -> Iterator[str]:
    """Yield the lines that stop when the time is over."""
    if config.most_minutes:
        yield from ("if time.monotonic() - began >= 60 * MOST_MINUTES:", "    break")


def _group_starts(config: TrainingConfig) -> str:
    """Return an expression for where the groups begin that draw their random numbers together, but for the first.

    The trainer fills its arrays with several small batches, or with a part of a large one, and each time goes through what
    they hold in groups of `IMAGES_AT_ONCE`.
    """
    rows = min(config.batch_size, rows_per_pass(config.network.parameter_count, config.precision))
    several = 1 if rows < config.batch_size else max(1, ROWS_AT_ONCE // rows)
    cuts = [IMAGES_AT_ONCE]  # the smallest first
    for length in (rows * several, config.batch_size * several):
        if length % cuts[-1]:
            cuts.append(length)
    if len(cuts) == 1:
        return f"range({IMAGES_AT_ONCE}, len(order), {IMAGES_AT_ONCE})"
    place = " % ".join(["i", *map(str, reversed(cuts))])
    return f"[i for i in range(1, len(order)) if {place} == 0]"
