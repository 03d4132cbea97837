"""The command that finds a learning rate by a range test."""

from typing import Annotated, Any

import typer

from nnfs_gui.cli.data_options import MNIST, DataSource, read_dataset, with_data_options
from nnfs_gui.cli.input import JsonOption, fail
from nnfs_gui.cli.output import echo, print_json
from nnfs_gui.cli.settings import PresetOption, configure, with_setting_options
from nnfs_gui.cli.terminal import ProgressLine
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import ConfigError, TrainingConfig
from nnfs_gui.training.presets import PRESETS, usual_preset
from nnfs_gui.training.range_test import POINTS, FoundRate, RangeTest, range_test_steps


@with_data_options
@with_setting_options
def find_rate(
    *,
    preset: PresetOption = None,
    activation: Annotated[ActivationKind | None, typer.Option(help="The activation of every hidden layer.")] = None,
    given: dict[str, Any],
    data: DataSource = MNIST,
    as_json: JsonOption = False,
) -> None:
    """Find a learning rate: train copies of the network for a moment with a growing one, and watch the error."""
    config = configure(PRESETS[preset or usual_preset(of_points=data.is_points)], given, activation)
    test = _follow(config, read_dataset(data))
    if as_json:
        found = test.result if isinstance(test.result, FoundRate) else None
        figures = {name: getattr(found, name, None) for name in ("proposed", "steepest", "largest")}
        curve = {name: getattr(test, name).tolist() for name in ("rates", "smoothed", "losses")}
        print_json(figures | {"problem": None if test.problem is None else str(test.problem)} | curve)
    if test.problem is not None:
        raise fail(test.problem, 1)
    if isinstance(test.result, FoundRate) and not as_json:
        echo(f"proposed learning rate: {test.result.proposed:g}")
        echo(f"the error falls fastest at: {test.result.steepest:g}")
        echo(f"largest safe one: {test.result.largest:g}")


def _follow(config: TrainingConfig, dataset: Dataset) -> RangeTest:
    """Test to the end, and show how far that is."""
    line = ProgressLine()
    try:
        for test in range_test_steps(config.fitted(dataset), dataset):
            line.write(f"Testing learning rates {len(test.rates) / POINTS:.0%}")
    except ConfigError as error:
        raise fail(error) from error
    finally:
        line.clear()
    return test
