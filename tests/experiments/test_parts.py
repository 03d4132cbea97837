"""What a worker on another machine does: a pure function from bytes and a data set to bytes, without any network."""

import dataclasses
import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_runs import SMALL, epoch_results, network_config, sgd, small_config, small_dataset

from nnfs_gui.experiments.engines.cluster_place import ClusterPlace
from nnfs_gui.experiments.engines.engine import EngineError
from nnfs_gui.experiments.engines.parcel import (
    Order,
    ParcelError,
    PartEnding,
    pack_order,
    pack_outcome,
    unpack_order,
    unpack_outcome,
)
from nnfs_gui.experiments.engines.part import explain_difference, train_part, versions
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()
ADAM = small_config(optimizer=OptimizerConfig(OptimizerKind.ADAM, 0.01), epochs=6, keep_best=True)


def trained(config=SMALL, until=None, start=None, seconds=60.0, stop=False, has=None):
    order = Order(config, until or config.epochs, seconds, has or versions(), start)
    parcel = train_part(pack_order(order), DATASET, lambda: stop)
    return unpack_outcome(parcel, 1 if start is None else start.epoch + 1, order.until, parameters_of(config))


def parameters_of(config):
    return len(Trainer(config, DATASET).network.parameters)


def last(outcome):
    return max(outcome.checkpoints, key=lambda checkpoint: checkpoint.epoch)


def figures(epochs):
    return [dataclasses.replace(metrics, seconds=0) for metrics in epochs]


def test_a_whole_run_in_one_part_is_what_a_trainer_does():
    outcome = trained(ADAM)
    trainer = Trainer(ADAM, DATASET)
    assert outcome.ending is PartEnding.FINISHED
    assert figures(outcome.epochs) == figures([result.metrics for result in epoch_results(trainer)])
    np.testing.assert_array_equal(last(outcome).arrays["optimizer"], trainer.optimizer.state)


def test_parts_one_after_the_other_come_to_the_same_bit_for_bit():
    whole = trained(ADAM)
    first = trained(ADAM, seconds=0.0)  # an epoch is the least
    second = trained(ADAM, start=last(first), stop=True)
    third = trained(ADAM, start=last(second), until=5)
    rest = trained(ADAM, start=last(third))
    assert [each.ending for each in (first, second, third, rest)] == ["time", "time", "reached", "finished"]
    assert [len(each.epochs) for each in (first, second, third, rest)] == [1, 1, 3, 1]
    assert figures(whole.epochs) == figures([each for part in (first, second, third, rest) for each in part.epochs])
    for name, array in last(whole).arrays.items():
        np.testing.assert_array_equal(last(rest).arrays[name], array)
    assert last(rest).numbers == last(whole).numbers


def test_the_best_epoch_comes_with_the_last():
    outcome = trained(small_config(epochs=12, optimizer=sgd(1.0)))
    best = max(outcome.epochs, key=lambda metrics: (metrics.validation_accuracy, -metrics.validation_loss))
    assert {checkpoint.epoch for checkpoint in outcome.checkpoints} == {best.epoch, 12}


def test_a_run_that_diverges_or_fails_says_so_and_keeps_its_whole_epochs():
    outcome = trained(small_config(epochs=500, optimizer=sgd(100.0, weight_decay=1.0)))
    assert outcome.ending is PartEnding.DIVERGED
    assert "too large" in outcome.problem
    assert 0 < len(outcome.epochs) < 500
    misfit = trained(small_config(network=network_config(5)), start=last(trained(seconds=0.0)))
    assert misfit.ending is PartEnding.FAILED
    assert "does not fit" in misfit.problem


def test_a_run_out_of_patience_is_finished_without_another_epoch():
    config = small_config(epochs=50, patience=1, optimizer=sgd(1e-300))
    outcome = trained(config)
    assert (outcome.ending, len(outcome.epochs)) == (PartEnding.FINISHED, 2)
    assert trained(config, start=last(outcome)).epochs == []


def test_a_worker_with_other_versions_trains_nothing():
    outcome = trained(has={"program": "0.1", "numpy": np.__version__})
    assert (outcome.ending, outcome.epochs) == (PartEnding.REFUSED, [])
    assert "this machine has nnfs_gui 0.1" in outcome.problem
    assert not explain_difference(versions(), versions())
    assert "NumPy ?" in explain_difference({}, versions())


def test_an_order_arrives_as_it_was_sent():
    start = last(trained(ADAM, seconds=0.0))
    order = unpack_order(pack_order(Order(ADAM, 4, 2.5, versions(), start)))
    assert (order.config, order.until, order.seconds, order.versions) == (ADAM, 4, 2.5, versions())
    assert order.start.numbers == start.numbers
    np.testing.assert_array_equal(order.start.arrays["best"], start.arrays["best"])


@given(place=st.integers(0, 3000), change=st.integers(1, 255), cut=st.integers(0, 3000))
def test_damage_on_the_way_is_noticed(place, change, cut):
    whole = pack_outcome(trained())
    damaged = bytearray(whole)
    damaged[place % len(whole)] ^= change
    for parcel in (bytes(damaged), whole[: cut % len(whole)], whole + b"x"):
        with pytest.raises(ParcelError, match="cannot be read"):
            unpack_outcome(parcel, 1, 3, parameters_of(SMALL))


@pytest.mark.parametrize(
    "parcel", [None, 5, "text", [], b"", b"\0" * 8, b"\x02\0\0\0\0\0\0\0{}", pack_order(Order(SMALL, 3, 1, {}))]
)
def test_what_is_no_outcome_is_refused(parcel):
    with pytest.raises(ParcelError, match="cannot be read"):
        unpack_outcome(parcel, 1, 3, parameters_of(SMALL))


@pytest.mark.parametrize(("first", "until", "more"), [(2, 3, 0), (1, 2, 0), (1, 3, 1)])
def test_what_was_not_ordered_is_refused(first, until, more):
    parcel, parameters = pack_outcome(trained()), parameters_of(SMALL)
    assert unpack_outcome(parcel, 1, 3, parameters)
    with pytest.raises(ParcelError):
        unpack_outcome(parcel, first, until, parameters + more)


def test_without_the_extra_one_sentence_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(EngineError, match=r"package distributed of Dask is needed.*-m pip install distributed$"):
        ClusterPlace().connect()


def test_tls_is_whole_and_goes_with_the_address(tmp_path):
    files = {}
    for name in ("tls_ca_file", "tls_cert", "tls_key"):
        files[name] = tmp_path / name
    with pytest.raises(EngineError, match="There is no file"):
        ClusterPlace(**files)
    for path in files.values():
        path.touch()
    assert ClusterPlace("tls://127.0.0.1:8786", **files).is_encrypted
    with pytest.raises(EngineError, match="three files"):
        ClusterPlace(tls_cert=files["tls_cert"])
    with pytest.raises(EngineError, match=r"tls://127\.0\.0\.1:8786, begins with tls://.* none is given"):
        ClusterPlace("tls://127.0.0.1:8786")
    with pytest.raises(EngineError, match=r"has to begin with tls://; got tcp://127\.0\.0\.1:8786"):
        ClusterPlace("tcp://127.0.0.1:8786", **files)


@pytest.mark.slow  # it loads the whole window
def test_neither_command_line_nor_window_loads_dask():
    modules = ("nnfs_gui.cli.main", "nnfs_gui.cli.experiment", "nnfs_gui.app")
    code = f"import sys, json; [__import__(name) for name in {modules}]; print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
    assert not {"dask", "distributed", "tornado", "cloudpickle"} & set(loaded)
