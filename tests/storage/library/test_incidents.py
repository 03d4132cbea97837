"""What happens to a run from outside is told while it trains, and is in the library afterwards."""

import sqlite3
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from recorded_runs import DATASET, drive, record
from small_runs import small_config

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.recorded_run import RunEnd, recorded_run
from nnfs_gui.training.config import OptimizerConfig
from nnfs_gui.training.events import EpochResult, Paused, Progress, SettingsChanged, Started
from nnfs_gui.training.trainer import Trainer

CONFIG = small_config(epochs=4)
OTHER = replace(CONFIG, optimizer=replace(CONFIG.optimizer, learning_rate=0.02), augmentation=Augmentation(rotation=3))


def train(library, *, at_epoch, pause=0.0, trainer=None, until=None, **recording):
    """Train a run, whose settings change after an epoch, where it also stands still; return what happened, and its id."""
    trainer = trainer or Trainer(CONFIG, DATASET)
    told, clock, stop = [], [0.0], threading.Event()
    for event in recorded_run(trainer, library, clock=lambda: sum(clock), should_stop=stop.is_set, **recording):
        if isinstance(event, Started | SettingsChanged | Paused):
            told.append(event)
        if isinstance(event, EpochResult) and event.metrics.epoch == at_epoch:
            trainer.change_settings(OTHER)
            clock.append(pause)
        if isinstance(event, EpochResult) and event.metrics.epoch == until:
            stop.set()
        if isinstance(event, RunEnd):
            return tuple(told), event.run_id
    raise AssertionError


def test_changed_settings_and_pauses_are_told_and_kept_with_their_places(library):
    told, run_id = train(library, at_epoch=2, pause=7.5)
    assert [(type(incident), incident.place) for incident in told] == [(Started, 0), (Paused, 2), (SettingsChanged, 2)]
    assert told[1].seconds == 7.5
    assert (told[2].before, told[2].after) == (CONFIG, OTHER)
    opened = open_run(library, run_id)
    assert opened.incidents[1:] == told[1:]
    start = opened.incidents[0]
    assert (start.last_epoch, start.train_count, start.validation_count, start.at.utcoffset()) == (4, 90, 10, timedelta())


def test_what_takes_less_than_a_second_is_no_pause(library):
    told, _ = train(library, at_epoch=2, pause=0.9)
    assert not any(isinstance(incident, Paused) for incident in told)


def test_a_change_within_an_epoch_has_the_place_within_it(monkeypatch):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)  # an event for each pass
    trainer = Trainer(CONFIG, DATASET)
    for event in trainer.run():
        if isinstance(event, Progress) and 1.3 < event.epochs_done < 1.5:
            trainer.change_settings(OTHER)
        if isinstance(event, SettingsChanged):
            break
    assert 1.3 < event.place < 1.7
    assert event.after == OTHER


def test_a_run_that_goes_on_tells_where_and_how_far(library):
    _, run = record(library, CONFIG, until=2)
    trainer = Trainer(replace(OTHER, epochs=6), DATASET, start=library.runs.checkpoint(run.id))
    trainer.change_settings(OTHER)
    told, run_id = train(library, at_epoch=0, trainer=trainer, run_id=run.id)
    assert run_id == run.id
    assert [(type(incident), incident.place) for incident in told] == [(Started, 2), (SettingsChanged, 2)]
    starts = [incident for incident in open_run(library, run.id).incidents if isinstance(incident, Started)]
    assert [(start.place, start.last_epoch) for start in starts] == [(0, 4), (2, 6)]


def test_what_happened_in_an_epoch_that_was_not_finished_is_not_kept(library):
    _, run_id = train(library, at_epoch=2, until=2)  # whose settings nothing was trained by
    assert [type(incident) for incident in library.runs.incidents(run_id)] == [Started]


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'flood'",
        "place = 'here'",
        "place = -1",
        "details = 'x'",
        "details = '{}'",
        "details = '{\"seconds\": -1}'",
        "details = '{\"seconds\": 1e999}'",
        "details = '[[]]'",
        "details = replace(hex(zeroblob(100000)), '00', '[')",
        "details = x'ff00'",
        "place = 9e999",
        "place = 2000000",
    ],
)
def test_an_incident_that_cannot_be_is_left_out_and_the_run_is_read(library, change):
    _, run_id = train(library, at_epoch=2, pause=5)
    with sqlite3.connect(library.path) as connection:
        connection.execute(f"UPDATE incidents SET {change} WHERE kind = 'paused'")
    connection.close()
    assert [type(incident) for incident in open_run(library, run_id).incidents] == [Started, SettingsChanged]


def test_without_a_library_incidents_are_told_as_well():
    assert [type(incident) for incident in train(None, at_epoch=2, pause=5)[0]] == [Started, Paused, SettingsChanged]


def test_a_new_optimizer_is_no_change_of_the_settings_of_a_run(library):
    _, run = record(library, CONFIG, until=2)
    config = replace(CONFIG, optimizer=OptimizerConfig())
    end = drive(Trainer(config, DATASET), library)
    assert end.run_id != run.id
    assert [type(incident) for incident in library.runs.incidents(end.run_id)] == [Started]
