"""The broken networks of the lesson are broken as it says, and Health finds what it is to find."""

import pytest

from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.findings import find
from nnfs_gui.inspection.health.layer_health import examine, make_probe
from nnfs_gui.paths import resource
from nnfs_gui.storage.network_reader import read_network


@pytest.fixture
def examined(mnist):
    """Opens one of the networks; returns how its layers fare, and what Health finds of which layer."""

    def examine_file(number):
        model = read_network(resource("lessons") / "models" / f"broken_{number}.safetensors")
        assert model.fits(mnist)
        layers = examine(model.network, model.config.loss, make_probe(mnist, model.config))
        return layers, [(str(finding.kind), finding.layer) for finding in find(Course(model.config, (), layers))]

    return examine_file


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, [("dead", 1)]),
        (2, [("saturated", 1)]),
        (3, [("saturated", 1)]),
        (4, [("dead", 1), ("dead", 2)]),
    ],
)
def test_health_finds_what_is_wrong(examined, number, expected):
    _, findings = examined(number)
    assert [finding for finding in findings if finding[0] in ("dead", "saturated")] == expected


def test_of_the_fifth_health_finds_nothing_but_its_gradients_vanish(examined):
    layers, findings = examined(5)
    assert findings == []
    assert layers[0].gradient_norm < layers[-1].gradient_norm / 100
