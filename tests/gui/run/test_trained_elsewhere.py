"""A run that the window holds, and that a terminal trains further, or is training: nothing of it is lost or changed."""

import numpy as np
from recorded_runs import drive

from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.trainer import Trainer


def train_on(library, run_id, dataset, epochs):
    """Train a run further as a terminal does, and test it."""
    run = library.runs.get(run_id)
    config = TrainingConfig.from_dict(run.config.to_dict() | {"epochs": run.epochs_done + epochs})
    trainer = Trainer(config, dataset, start=library.runs.checkpoint(run_id))
    drive(trainer, library, run_id=run_id)
    return library.runs.get(run_id)


def kept_run(user, library):
    user.qtbot.waitUntil(lambda: library.runs.get(user.session.newest.run_id).test_accuracy is not None)
    return library.runs.get(user.session.newest.run_id)


def test_train_goes_on_as_a_new_run_and_the_one_that_has_more_epochs_stays_as_it_is(user, qtbot, library):
    user.train(epochs=2)
    run_id = kept_run(user, library).id
    finished = train_on(library, run_id, user.session.dataset, 2)
    answers = library.runs.predictions(run_id)
    said = []
    user.session.message.connect(lambda message: said.append(message.text))
    user.press("trainAction")
    with qtbot.waitSignal(user.session.tested):
        user.answer("continueButton")
    assert said == ["Run 1 was trained elsewhere and has 4 epochs now, not 2. This training is kept as a new run."]
    assert library.runs.get(run_id) == finished
    assert np.array_equal(library.runs.predictions(run_id), answers)
    other = kept_run(user, library)
    assert other.id != run_id
    assert other.status is RunStatus.FINISHED
    assert other.notes == f"Went on from the run {run_id[:8]} after 2 epochs."
    assert [metrics.epoch for metrics in library.runs.epochs(other.id)] == [3, 4]
    assert user.session.newest.is_saved


def test_a_test_of_the_network_in_the_window_does_not_take_the_place_of_that_of_later_epochs(user, qtbot, library):
    user.train(epochs=1)
    run_id = kept_run(user, library).id
    finished = train_on(library, run_id, user.session.dataset, 3)
    written = []
    user.window.findChild(LibraryWorker).changed.connect(lambda: written.append(True))
    with qtbot.waitSignal(user.session.tested):
        user.session.test()
    qtbot.waitUntil(lambda: bool(written))
    assert library.runs.get(run_id) == finished


def test_train_on_a_run_that_is_being_trained_elsewhere_is_refused_with_that_sentence(user, qtbot, library):
    user.train(epochs=2)
    run = kept_run(user, library)
    library.writer.reopen(run.id, run.config, run.epochs_done)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    said = user.question
    assert (said.text(), said.informativeText()) == ("This run is being trained by another window or command.", "")
    user.answer_nothing()
    library.writer.end(run.id, RunStatus.FINISHED)
    assert user.session.state is RunState.IDLE
    assert user.session.newest.last_epoch == 2
    assert user.session.newest.is_saved
