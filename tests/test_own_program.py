import subprocess
import sys

import pytest

from nnfs_gui import own_program
from nnfs_gui.experiments.engines import cluster_place
from nnfs_gui.experiments.engines.cluster_place import ClusterPlace
from nnfs_gui.experiments.engines.engine import EngineError


def test_the_program_can_start_itself_once_more():
    result = subprocess.run([*own_program.own_command(), "--version"], capture_output=True, text=True, check=True)
    assert result.stdout.strip()


@pytest.mark.parametrize("opened_by", ["nnfs-gui", "nnfs-gui-window.exe"])
def test_a_frozen_program_starts_the_one_with_a_standard_output(tmp_path, monkeypatch, opened_by):
    monkeypatch.setattr(own_program, "IS_FROZEN", True)
    monkeypatch.setattr(sys, "executable", str(tmp_path / opened_by))
    suffix = opened_by.partition(".")[2]
    assert own_program.own_command() == [str(tmp_path / f"nnfs-gui{'.' if suffix else ''}{suffix}")]


@pytest.mark.parametrize(("is_frozen", "remedy"), [(False, "-m pip install distributed"), (True, "not inside this program")])
def test_where_dask_is_missing_it_is_said_what_helps(monkeypatch, is_frozen, remedy):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.setitem(sys.modules, "dask", None)
    monkeypatch.setattr(cluster_place, "IS_FROZEN", is_frozen)
    with pytest.raises(EngineError, match=remedy):
        ClusterPlace(workers=1).connect()
