"""The core as a library: what others build on, and that it needs no more than it says."""

import inspect
import operator
import re
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest

from nnfs_gui import nn, training
from nnfs_gui.training import HiddenLayer, NetworkConfig, Trainer, TrainingConfig, fit

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")
TEN_LINES, LAYER_BY_LAYER = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[:2]
WITHOUT = "import sys\nfor name in {names!r}: sys.modules[name] = None\n"
QT = ("PySide6", "shiboken6", "pyqtgraph")
ALL_BUT_NUMPY = (*QT, "PIL", "typer", "click", "rich", "safetensors", "threadpoolctl", "onnx", "distributed", "matplotlib")


def run(code, *, without):
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", WITHOUT.format(names=without) + code],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_a_network_needs_numpy_alone():
    also = "import nnfs_gui.training, nnfs_gui.storage.datasets.mnist"  # settings, data sets and the trainer
    printed = run(f"{LAYER_BY_LAYER}\n{also}", without=ALL_BUT_NUMPY)
    error, *outputs = map(float, re.findall(r"[\d.]+", printed))
    assert error < 0.01
    assert [round(output) for output in outputs] == [0, 1, 1, 0]


@pytest.mark.slow
def test_without_qt_every_command_is_there_and_the_window_says_what_to_install():
    code = """
from importlib import import_module
from nnfs_gui.__main__ import main
from nnfs_gui.cli.commands import COMMANDS
for place, _ in COMMANDS.values():
    import_module(f"nnfs_gui.cli.{place.partition(':')[0]}")
sys.argv = ["nnfs-gui"]
main()
"""
    result = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(names=QT) + code], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert result.stderr.endswith('-m pip install "nnfs-gui[gui]"\n')


def test_the_ten_lines_of_the_readme_train_mnist_with_a_bar_and_a_plot(monkeypatch, capsys):
    assert len([line for line in TEN_LINES.splitlines() if line]) == 10
    pyplot = MagicMock()
    monkeypatch.setitem(sys.modules, "matplotlib", MagicMock(pyplot=pyplot))
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", pyplot)
    quick = TrainingConfig(NetworkConfig((HiddenLayer(16),)), epochs=2, batch_size=16, train_size=9000)
    monkeypatch.setitem(training.PRESETS, training.Preset.QUICK_START, quick)
    exec(TEN_LINES, {})
    said = capsys.readouterr()
    assert re.fullmatch(r"[89]\d\.\d\d% of the test digits are read right\n", said.out)
    assert re.search(r"\r\[[#.]{30}\] \d\.\d/2 +[\d,]+ images/s", said.err)
    ((epochs, accuracies),) = (call.args for call in pyplot.plot.call_args_list)
    assert epochs == [1, 2]
    assert all(0.7 < accuracy < 1 for accuracy in accuracies)
    pyplot.show.assert_called_once()


def test_fitting_is_what_the_trainer_does_and_writes_nothing_where_no_bar_is_wanted(mnist, capsys):
    config = TrainingConfig(NetworkConfig((HiddenLayer(8),)), epochs=2, train_size=300)
    one, other = Trainer(config, mnist), Trainer(config, mnist)
    epochs = list(fit(one, bar=False))
    events = [event.metrics for event in other.run() if hasattr(event, "metrics")]
    assert [(each.epoch, each.train_loss) for each in epochs] == [(each.epoch, each.train_loss) for each in events]
    assert (one.network.parameters == other.network.parameters).all()
    assert capsys.readouterr() == ("", "")


# --- the face: what others build on -------------------------------------------------------------------------------------

# Names, parameters (an = after those that may be left out, a * before those that must be named) and the methods that a class
# declares itself. Where this no longer holds, CONTRIBUTING says what to do: something others build on goes only after a
# warning. What is new need not stand here at once.
FACE = {
    nn: """
    Layer() forward(x) backward(output_gradient) backward_parameters(output_gradient) backward_input(output_gradient)
        bind(parameters, gradient) forget() copy() twin() is_built_like(other)
    Dense(input_size, output_size, *, initializer=, rng=, dtype=) add_weight_decay(strength) add_l1(strength)
    Activation(activation, activation_prime)
    Identity() ReLU() LeakyReLU(slope=) Tanh() Sigmoid() ELU() GELU() SiLU() Softmax()
    Dropout(share=, seed=) restart(seed)
    Network(layers, *, dtype=) forward(x) backward(output_gradient) logits(x) predict(x) predict_proba(x) copy() twin()
        with_parameters(parameters) adopt(parameters) add_weight_decay(strength) add_l1(strength) scale_weights(factor)
        is_built_like(other)
    ThinnedNetwork(network) restart(*seed) leave_out(shares) forward(x) backward(output_gradient)
    Loss() forward(outputs, targets) backward(scale=) of_each(outputs, targets)
    MeanSquaredError() CrossEntropy() ClassWeighted(loss, weights)
    mse(y_true, y_pred) mse_prime(y_true, y_pred) balanced_weights(labels, classes)
    Optimizer(learning_rate) step(parameters, gradient, *, scaled=) restore(steps, state) on_threads(count)
    SGD(learning_rate, *, momentum=, nesterov=) change(momentum, *, nesterov)
    RMSprop(learning_rate, *, decay=, epsilon=) Adam(learning_rate, *, beta1=, beta2=, epsilon=)
    ActivationKind Initializer FloatArray
    """,
    training: """
    fit(trainer, *, bar=) evaluate(network, images, labels, *, loss=, indices=)
    Trainer(config, dataset, start=, *, cores=) run() losses() snapshot() checkpoint() change_settings(config)
    HiddenLayer(size=, activation=) NetworkConfig(hidden=, initializer=, inputs=, outputs=)
    OptimizerConfig(kind=, learning_rate=) TrainingConfig(network=, loss=, optimizer=, epochs=, batch_size=) fitted(dataset)
    PRESETS Preset LossKind OptimizerKind EpochMetrics Evaluation TrainingDivergedError
    """,
}
PROMISE = re.compile(r"(\w+)(?:\(([^)]*)\))?")


def promises():
    """Yield each promise: a module, the way to a thing in it, and its parameters; None where it is not called."""
    for module, text in FACE.items():
        owner = ""
        for name, parameters in PROMISE.findall(text):
            is_method = name not in module.__all__ and owner
            owner = owner if is_method else name
            yield pytest.param(module, f"{owner}.{name}" if is_method else name, parameters, id=f"{owner}.{name}")


@pytest.mark.parametrize(("module", "way", "parameters"), list(promises()))
def test_what_others_build_on_is_still_there(module, way, parameters):
    assert way.partition(".")[0] in module.__all__
    thing = operator.attrgetter(way)(module)
    if not parameters:
        return
    now = [each for each in inspect.signature(thing).parameters.values() if each.name != "self"]
    positional, _, named = parameters.partition("*, ")
    wanted = [word.strip("*=") for word in positional.split(", ") if word]
    assert [each.name for each in now][: len(wanted)] == wanted
    promised = dict.fromkeys(wanted) | dict.fromkeys(word.strip("=") for word in named.split(", ") if word)
    optional = {word.strip("=") for word in re.findall(r"\w+=", parameters)}
    for each in now:
        if each.name in optional or each.name not in promised:
            assert each.default is not each.empty or each.kind is each.VAR_POSITIONAL, f"{each.name} may be left out"
    assert set(promised) <= {each.name for each in now}


@pytest.mark.parametrize("module", list(FACE))
def test_all_that_others_build_on_is_explained(module):
    for name in module.__all__:
        thing = getattr(module, name)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            assert thing.__doc__, name
            for method, function in inspect.getmembers(thing, inspect.isfunction):
                if not method.startswith("_") and function.__module__.startswith("nnfs_gui"):
                    assert inspect.getdoc(getattr(thing, method)), f"{name}.{method}"
