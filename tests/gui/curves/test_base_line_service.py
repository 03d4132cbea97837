"""Base lines of the accuracy: measured once for a data set, kept, and switched on one by one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from small_runs import small_config, small_dataset

from nnfs_gui.gui.controls.settings_store import settings_store
from nnfs_gui.gui.curves.base_line_service import BaseLineService
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.inspection.runs import base_lines
from nnfs_gui.inspection.runs.base_lines import BaseLineKind

GUESSING, LINEAR, PEOPLE = BaseLineKind.GUESSING, BaseLineKind.LINEAR, BaseLineKind.PEOPLE


@pytest.fixture
def session():
    session = TrainingSession()
    session.use_dataset(small_dataset())
    yield session
    session.shutdown()


@pytest.fixture
def make_service(session):
    services, parent = [], QObject()

    def make():
        services.append(BaseLineService(session, parent))
        return services[-1]

    yield make
    for service in services:
        service.shutdown()


def test_a_linear_network_is_measured_when_it_is_asked_for_and_only_once(make_service, qtbot, monkeypatch):
    service = make_service()
    (guessing,) = service.levels({GUESSING, PEOPLE})
    assert guessing.name == f"guessing {guessing.value:.1f} %"
    with qtbot.waitSignal(service.changed):
        assert service.levels({LINEAR}) == []
        assert service.levels({LINEAR}) == [], "and is not begun anew"
    (linear,) = service.levels({LINEAR})
    assert guessing.value < linear.value <= 100
    assert "of the 10 validation images (95 %: " in linear.words
    assert linear.line != guessing.line

    def refuse(*_):
        raise AssertionError("it is measured already")

    monkeypatch.setattr(base_lines, "Trainer", refuse)
    again = make_service()  # as after a start
    with qtbot.waitSignal(again.changed):
        assert again.levels({LINEAR}) == []
    assert again.levels({LINEAR}) == [linear]


@pytest.mark.parametrize("text", ["x", "5/4", "0/0", "²/9"])
def test_what_was_kept_and_cannot_be_is_measured_anew(make_service, qtbot, text):
    first = make_service()
    with qtbot.waitSignal(first.changed):
        first.levels({LINEAR})
    store = settings_store()
    (key,) = [key for key in store.allKeys() if key.startswith("linear_networks/")]
    store.setValue(key, text)
    store.sync()
    second = make_service()
    with qtbot.waitSignal(second.changed):
        second.levels({LINEAR})
    assert second.levels({LINEAR}) == first.levels({LINEAR})


def test_another_data_set_has_other_lines_and_none_of_people(make_service, session, qtbot):
    service = make_service()
    with qtbot.waitSignal(service.changed):
        service.levels({LINEAR})
    assert "MNIST alone" in service.obstacle_to_people
    session.use_dataset(replace(small_dataset(train=200), name="MNIST"))
    with qtbot.waitSignal(service.changed):
        assert service.levels({LINEAR, PEOPLE}) == []
    assert "20 validation images" in service.levels({LINEAR})[0].words
    assert small_config().validation_share == 0.1
