import numpy as np
import pytest
from small_runs import network_config, small_config, small_dataset

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.health.layer_health import examine, make_probe
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, choose_images, reading_steps, recall
from nnfs_gui.inspection.runs.epoch_figures import EpochFigures, FigureMemory, KeptEpoch, coarse_to_fine, figure_steps
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.training.config import LossKind
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset(400)


@pytest.fixture(scope="module", params=[LossKind.CROSS_ENTROPY, LossKind.MSE], ids=str)
def run(request):
    """A run of five epochs and its history, as the window keeps it."""
    trainer = Trainer(small_config(network=network_config(8, 6), epochs=5, loss=request.param), DATASET)
    history = RunHistory(0, trainer.network.parameters.copy(), Augmentation())
    for event in trainer.run():
        if isinstance(event, EpochResult):
            history.append(event.metrics, event.snapshot, Augmentation())
    return trainer, history


def figures_of(run, kept, validation_share=0.25):
    trainer, _ = run
    validation = choose_images(DATASET, ImageSet.VALIDATION, validation_share)
    probe = make_probe(DATASET, trainer.config)
    return [f for f in figure_steps(trainer.network.copy(), trainer.config.loss, validation, probe, kept) if f is not None]


def kept_epoch(history, epoch, before=None):
    earlier = None if before is None else history.parameters(before)
    return KeptEpoch(epoch, history.parameters(epoch), earlier, before)


def test_the_figures_of_an_epoch_are_the_recall_of_each_class_and_what_health_says_of_each_layer(run):
    trainer, history = run
    (figures,) = figures_of(run, [kept_epoch(history, 3, before=2)])
    then = trainer.network.with_parameters(history.parameters(3).astype(np.float64))
    *_, readings = reading_steps(then, choose_images(DATASET, ImageSet.VALIDATION, 0.25))
    expected = recall(readings.confusion)
    assert [(one.correct, one.total) for one in expected] == list(zip(figures.right, figures.total, strict=True))
    assert figures.total.sum() == 100
    layers = examine(then, trainer.config.loss, make_probe(DATASET, trainer.config), history.parameters(2))
    assert figures.gradients == pytest.approx([layer.gradient_norm for layer in layers])
    assert figures.changes == pytest.approx([layer.update_ratio for layer in layers])
    assert (figures.epoch, figures.since) == (3, 2)


def test_a_change_over_several_epochs_is_shared_out_among_them_and_without_an_earlier_epoch_there_is_none(run):
    _, history = run
    direct, over_three, alone = figures_of(
        run, [kept_epoch(history, 5, 4), kept_epoch(history, 5, before=2), kept_epoch(history, 0)]
    )
    assert alone.changes is None
    assert alone.since is None
    old, new = (history.parameters(epoch)[: 16 * 8] for epoch in (2, 5))  # the first layer's weights
    assert over_three.changes[0] == pytest.approx(np.linalg.norm(new - old) / np.linalg.norm(old) / 3, rel=1e-5)
    assert direct.gradients == over_three.gradients


def test_each_epoch_is_told_as_soon_as_it_is_known_and_what_is_asked_for_first_comes_first(run):
    _, history = run
    wanted = list(coarse_to_fine(history.epochs))
    assert [f.epoch for f in figures_of(run, [kept_epoch(history, epoch) for epoch in wanted])] == wanted
    asked = []

    def kept():
        for epoch in wanted:
            asked.append(epoch)
            yield kept_epoch(history, epoch)

    trainer, _ = run
    validation, probe = choose_images(DATASET, ImageSet.VALIDATION, 0.25), make_probe(DATASET, trainer.config)
    steps = figure_steps(trainer.network.copy(), trainer.config.loss, validation, probe, kept())
    first = next(step for step in steps if step is not None)
    assert (first.epoch, asked) == (5, [5])


def test_without_validation_images_there_are_figures_of_the_layers_alone(run):
    _, history = run
    (figures,) = figures_of(run, [kept_epoch(history, 1)], validation_share=0.0)
    assert figures.total.tolist() == [0, 0, 0]
    assert len(figures.gradients) == 3


def test_a_network_that_diverged_has_figures_and_no_warnings(run):
    trainer, _ = run
    huge = np.full(len(trainer.network.parameters), 1e200)
    (figures,) = figures_of(run, [KeptEpoch(1, huge)])
    assert figures.total.sum() == 100


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 8, 9, 100])
def test_coarse_to_fine_tells_each_epoch_once_the_newest_first_and_early_ones_soon(count):
    epochs = tuple(range(10, 10 + count))
    order = list(coarse_to_fine(epochs))
    assert sorted(order) == list(epochs)
    assert order[:1] == list(epochs[-1:])
    for told in (8, 16, 32):  # of so many the widest gap is hardly wider than if they lay evenly
        if told < count:
            assert max(np.diff(sorted([epochs[0], *order[:told]]))) <= 2 * count / told


def figures_at(epoch):
    return EpochFigures(epoch, np.zeros(3, np.int32), np.zeros(3, np.int32), (1.0,), None, None)


def test_what_is_remembered_is_not_missing_and_what_a_run_goes_on_from_cuts_it():
    memory = FigureMemory()
    for epoch in (0, 2, 4):
        memory.add("run", figures_at(epoch))
    assert list(memory.missing("run", (0, 1, 2, 3, 4, 5))) == [5, 1, 3]
    assert list(memory.missing("another", (0, 1))) == [1, 0]
    memory.cut("run", 2)
    assert sorted(memory.of("run")) == [0, 2]
    memory.clear()
    assert not memory.of("run")


def test_only_the_runs_that_were_looked_at_last_are_remembered():
    memory = FigureMemory(most_runs=2)
    for run in ("a", "b", "a", "c"):
        memory.add(run, figures_at(1))
    assert [bool(memory.of(run)) for run in "abc"] == [True, False, True]


def test_images_need_not_be_square_nor_validation_images_few():
    chosen = LabelledImages(np.zeros((3000, 2, 8), np.uint8), np.zeros(3000, np.uint8), np.arange(3000))
    trainer = Trainer(small_config(), DATASET)
    steps = figure_steps(
        trainer.network,
        LossKind.CROSS_ENTROPY,
        chosen,
        make_probe(DATASET, trainer.config),
        [KeptEpoch(0, trainer.network.parameters.copy())],
    )
    *waits, figures = steps
    assert len(waits) >= 3  # one leaves it at any of them
    assert figures.total.tolist() == [3000, 0, 0]
