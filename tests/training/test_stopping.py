"""A run ends early when a target is reached, its time is over, or it no longer gets better; and it says which."""

from dataclasses import replace

import pytest
from small_runs import FROZEN, epoch_results, sgd, small_config, small_dataset

from nnfs_gui.training.config import ConfigError, Watched
from nnfs_gui.training.events import EpochMetrics, EpochResult
from nnfs_gui.training.stopping import Stopping
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


def epoch(number, accuracy=0.5, loss=1.0, seconds=1.0):
    return EpochMetrics(number, 1.0, 0.5, loss, accuracy, 0.1, seconds)


def last_epoch(config, figures):
    """The epoch after which the rules end a run whose epochs have these figures, and the reason."""
    stopping = Stopping()
    for number, figure in enumerate(figures, start=1):
        stopping = stopping.after(epoch(number, **figure), config)
        reason = stopping.reason(config)
        if reason is not None:
            return number, str(reason)
    return None


ACCURACIES = [{"accuracy": value} for value in (0.5, 0.6, 0.605, 0.61, 0.614, 0.7, 0.7, 0.7)]
LOSSES = [
    {"accuracy": 0.5 + place / 100, "loss": value} for place, value in enumerate((1.0, 0.9, 0.91, 0.89, 0.95, 0.96, 0.97))
]


@pytest.mark.parametrize(
    ("rules", "figures", "ends"),
    [
        ({"patience": 2}, ACCURACIES, 8),
        ({"patience": 3, "least_improvement": 0.05}, ACCURACIES, 5),  # 0.614 is not 0.05 better than 0.6
        ({"patience": 4, "least_improvement": 0.05}, ACCURACIES, None),
        ({"patience": 3}, LOSSES, None),  # the accuracy rises all the time
        ({"patience": 3, "watched": Watched.LOSS}, LOSSES, 7),
        ({"patience": 3, "watched": Watched.LOSS, "least_improvement": 0.05}, LOSSES, 5),
        ({"target_accuracy": 0.61}, ACCURACIES, 4),
        ({"target_accuracy": 0.71}, ACCURACIES, None),
        ({"most_minutes": 0.1}, [{"seconds": 2.5}] * 5, 3),
        ({"most_minutes": 1.0}, [{"seconds": 2.5}] * 5, None),
    ],
    ids=str,
)
def test_a_rule_ends_a_run_after_the_right_epoch(rules, figures, ends):
    ended = last_epoch(small_config(epochs=50, **rules), figures)
    assert (None if ended is None else ended[0]) == ends


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        ({"target_accuracy": 0.45}, "It reads 50.00\u00a0% of the validation images right; its target was 45.00\u00a0%."),
        ({"most_minutes": 1.5}, "Its time, 1.5 min of training, is over."),
        ({"patience": 1, "least_improvement": 0.1}, "It no longer got better, and its patience (1) is at an end."),
    ],
    ids=str,
)
def test_the_reason_is_a_sentence(rules, says):
    assert last_epoch(small_config(**rules), [{"seconds": 90.0 if "most_minutes" in rules else 1.0}] * 3)[1] == says


@pytest.mark.parametrize(
    "rules",
    [
        {"target_accuracy": 0.9},
        {"patience": 2, "watched": Watched.LOSS},
        {"patience": 2, "watched": Watched.LOSS, "least_improvement": 0.01, "averaging": 0.5},
        {"patience": 2, "least_improvement": 0.1, "keep_best": True},
    ],
    ids=str,
)
def test_a_run_that_goes_on_ends_where_it_would_have_ended(rules):
    config = small_config(optimizer=sgd(0.3), epochs=40, validation_share=0.3, **rules)
    whole = Trainer(config, DATASET)
    results = epoch_results(whole)
    assert 1 < len(results) < 40
    checkpoint = None
    for expected in results:
        trainer = Trainer(config, DATASET, start=checkpoint)
        result = next(event for event in trainer.run() if isinstance(event, EpochResult))
        checkpoint = trainer.checkpoint()
        assert result.snapshot.tobytes() == expected.snapshot.tobytes()
    resumed = Trainer(config, DATASET, start=checkpoint)
    assert epoch_results(resumed) == []
    assert str(resumed.stop_reason) == str(whole.stop_reason)


def test_the_time_of_a_run_goes_on_counting_when_it_goes_on():
    config = small_config(epochs=50, most_minutes=1.0)
    stopping = Stopping().after(epoch(1, seconds=50.0), config)
    later = Stopping.from_numbers(1, stopping.numbers(config)).after(epoch(2, seconds=9.0), config)
    assert later.reason(config) is None
    assert later.after(epoch(3, seconds=1.0), config).reason(config) is not None


def test_a_checkpoint_from_before_these_rules_has_the_patience_of_its_best_epoch():
    config = small_config(optimizer=FROZEN, epochs=50, patience=4)
    trainer = Trainer(config, DATASET)
    run = trainer.run()
    for event in run:
        if isinstance(event, EpochResult) and event.metrics.epoch == 3:
            break
    checkpoint = trainer.checkpoint()
    older = {name: value for name, value in checkpoint.numbers.items() if not name.startswith("better")}
    resumed = epoch_results(Trainer(config, DATASET, start=replace(checkpoint, numbers=older)))
    assert [result.metrics.epoch for result in resumed] == [4, 5]


def test_what_no_rule_needs_is_in_no_checkpoint():
    assert Stopping().after(epoch(1), small_config()).numbers(small_config()) == {}


def test_a_target_needs_validation_images():
    with pytest.raises(ConfigError, match="validation"):
        small_config(target_accuracy=0.5, validation_share=0.0)
