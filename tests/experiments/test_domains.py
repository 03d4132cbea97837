import math

import numpy as np
import pytest

from nnfs_gui.experiments.domains import Range, Scale, Values, domain_from_dict, grid, grid_size
from nnfs_gui.setting_kinds import ConfigError

RANGES = {
    "linear": Range(0.0, 1.0),
    "log": Range(0.0001, 0.1, Scale.LOGARITHMIC, count=4),
    "whole": Range(1, 10, whole=True, count=4),
    "few whole": Range(1, 3, whole=True, count=50),
    "log and whole": Range(16, 256, Scale.LOGARITHMIC, whole=True),
    "below 0": Range(-3, 7.5),
}


def test_the_points_of_a_grid_lie_evenly_on_the_scale_from_end_to_end():
    points = {name: domain.points() for name, domain in RANGES.items()}
    assert points["linear"] == (0, 0.25, 0.5, 0.75, 1)
    assert points["log"] == (0.0001, 0.001, 0.01, 0.1)
    assert points["whole"] == (1, 4, 7, 10)
    assert points["few whole"] == (1, 2, 3)
    assert points["log and whole"] == (16, 32, 64, 128, 256)


@pytest.mark.parametrize("name", RANGES)
def test_what_is_drawn_lies_in_the_range_evenly_on_its_scale_and_can_be_read(name):
    domain, rng = RANGES[name], np.random.default_rng(0)
    drawn = [domain.draw(rng) for _ in range(4000)]
    assert all(domain.low <= value <= domain.high for value in drawn)
    assert {type(value) for value in drawn} == {int if domain.whole else float}
    assert all(len(f"{value:.10g}".replace("0", "").strip("-.")) <= 8 for value in drawn)
    middle = math.sqrt(domain.low * domain.high) if domain.scale is Scale.LOGARITHMIC else (domain.low + domain.high) / 2
    assert np.mean(np.array(drawn) < middle) + np.mean(np.array(drawn) == middle) / 2 == pytest.approx(0.5, abs=0.04)


def test_each_whole_number_of_a_short_range_is_drawn_as_often_as_the_others():
    rng = np.random.default_rng(0)
    drawn = [Range(1, 4, whole=True).draw(rng) for _ in range(4000)]
    assert np.bincount(drawn)[1:] == pytest.approx([1000] * 4, rel=0.1)


def test_values_are_taken_once_each_and_true_is_not_1():
    assert Values(("adam", "sgd", "adam")).points() == ("adam", "sgd")
    assert [type(value) for value in Values((True, 1, 1.0)).points()] == [bool, int, float]
    rng = np.random.default_rng(0)
    assert {Values((1, 2, 3)).draw(rng) for _ in range(50)} == {1, 2, 3}


def test_a_grid_has_every_combination_and_the_last_domain_changes_fastest():
    domains = {"a": Values((1, 2)), "b": Range(0, 1, count=2)}
    assert list(grid(domains)) == [(1, 0.0), (1, 1.0), (2, 0.0), (2, 1.0)]
    assert grid_size(domains) == 4
    assert list(grid({})) == [()]


@pytest.mark.parametrize("domain", [*RANGES.values(), Values((1, 0.5, "adam", False))])
def test_a_domain_comes_back_from_what_a_file_holds(domain):
    assert domain_from_dict(domain.to_dict()) == domain


IMPOSSIBLE = {
    "nothing": {"values": []},
    "a list in it": {"values": [[1]]},
    "none in it": {"values": [None]},
    "too many": {"values": list(range(1001))},
    "upside down": {"from": 2, "to": 1},
    "of one number": {"from": 1, "to": 1},
    "not a number": {"from": math.nan, "to": 1},
    "endless": {"from": 0, "to": math.inf},
    "text": {"from": "a", "to": "b"},
    "a switch": {"from": False, "to": True},
    "log from 0": {"from": 0, "to": 1, "scale": "log"},
    "another scale": {"from": 0, "to": 1, "scale": "cubic"},
    "one point": {"from": 0, "to": 1, "count": 1},
    "half a point": {"from": 0, "to": 1, "count": 2.5},
    "whole by a word": {"from": 0, "to": 1, "whole": "yes"},
    "another key": {"from": 0, "to": 1, "steps": 3},
    "half a range": {"from": 0},
    "a list": [1, 2],
    "None": None,
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_a_domain_is_refused_in_a_sentence(name):
    with pytest.raises(ConfigError) as raised:
        domain_from_dict(IMPOSSIBLE[name])
    assert str(raised.value).endswith(".")
