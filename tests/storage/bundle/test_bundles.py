"""What is written into a bundle comes out of it to the last bit, and nothing that is here is lost when it is merged."""

import json
from dataclasses import replace

import numpy as np
import pytest
from bundles import EVERYTHING, content, merge, take, unpack, write
from made_experiments import begin_experiment, make_experiment, small_plan, train_trial
from recorded_runs import DATASET, record, training_process
from small_runs import small_config

from nnfs_gui.data.own_points import starter
from nnfs_gui.experiments.domains import Values
from nnfs_gui.recognition.drawn_classes import ClassDrawing
from nnfs_gui.storage.bundle.writer import Selection, write_steps
from nnfs_gui.storage.datasets.own_points_file import keep, read_kept
from nnfs_gui.storage.drawings import export_drawings
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, TrialState
from nnfs_gui.storage.library.fork import fork, fork_point, whole_course
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.run_record import FilmState, RunStatus
from nnfs_gui.training.config import HiddenLayer, NetworkConfig
from nnfs_gui.training.trainer import Trainer

QUICK = small_plan({"batch_size": Values((10, 20))}, seeds=1, epochs=1)


@pytest.fixture
def bundle(tmp_path):
    return tmp_path / "out.nnfs"


def fork_from(library, run, epoch, dataset=DATASET):
    forked = fork(fork_point(library, run.id, epoch), run.config)
    for event in recorded_run(Trainer(forked.config, dataset, start=forked.checkpoint), library, parent=forked.parent):
        end = event
    return library.runs.get(end.run_id)


def figures(library, run_id):
    return [metrics.train_loss for metrics in library.runs.epochs(run_id)]


# --- out and in --------------------------------------------------------------------------------------------------------


def test_out_into_an_empty_library_and_out_again_are_the_same_bytes(library, other, bundle, tmp_path):
    _, run = record(library, name="first")
    record(library, small_config(validation_share=0.2), until=2)
    library.runs.set_notes(run.id, "two\nlines")
    fork_from(library, run, 1)
    make_experiment(library, QUICK)
    library.drawings.add([([[[0.1, 0.2], [0.3, 0.4]]], "7"), ([[[0.5, 0.5]]], "Kreis")])
    write(library, bundle)
    merged = take(bundle, other)
    assert (merged.new, merged.drawings, merged.experiments) == (len(library.runs.entries().runs), 2, 1)
    assert content(other, tmp_path) == bundle.read_bytes()
    assert other.runs.predictions(run.id).tolist() == library.runs.predictions(run.id).tolist()
    assert other.runs.incidents(run.id) == library.runs.incidents(run.id)


def test_a_run_goes_on_bit_for_bit_where_it_was_handed_on_to(library, other, bundle):
    _, run = record(library, until=2)
    write(library, bundle, runs=(run.id,))
    take(bundle, other)
    there, _ = record(other, run_id=run.id)
    here, _ = record(library, run_id=run.id)
    assert np.array_equal(there.network.parameters, here.network.parameters)
    assert figures(other, run.id) == figures(library, run.id)


def test_a_run_in_training_is_handed_on_as_it_stands_at_one_epoch(library, other, bundle):
    with training_process(library.path) as process:
        run_id, _ = process.stdout.readline().split()
        write(library, bundle, runs=(run_id,))
        assert library.runs.get(run_id).status is RunStatus.RUNNING
    take(bundle, other)
    run = other.runs.get(run_id)
    assert run.status is RunStatus.INTERRUPTED
    assert other.runs.checkpoint(run_id).epoch == run.epochs_done == len(figures(other, run_id))


def test_what_a_run_forked_from_and_what_it_learnt_from_come_along(library, other, bundle):
    points = starter()
    keep(library.path.parent / "points", points)
    network = NetworkConfig((HiddenLayer(4),), inputs=2, outputs=2)
    _, run = record(library, small_config(network=network), dataset=points.make())
    _, unrelated = record(library)
    forked = fork_from(library, run, 1, points.make())
    write(library, bundle, runs=(forked.id,))
    take(bundle, other)
    assert {each.id for each in other.runs.entries().runs} == {run.id, forked.id}
    assert whole_course(other, forked.id) == whole_course(library, forked.id)
    assert read_kept(other.path.parent / "points", points.name) == points
    assert not other.runs.has(unrelated.id)


def test_drawn_classes_come_along_and_replace_none_of_the_same_name(library, other, bundle):
    for folder, strokes in ((library.path.parent, [[0.1, 0.1], [0.9, 0.9]]), (other.path.parent, [[0.5, 0.1], [0.5, 0.9]])):
        (folder / "drawn data sets").mkdir()
        export_drawings(folder / "drawn data sets" / "Runes.json", [ClassDrawing.of([np.array(strokes)], "A")])
    record(library, dataset=replace(DATASET, name="Runes"))
    write(library, bundle)
    for _ in range(2):
        take(bundle, other)
    files = {path.name for path in (other.path.parent / "drawn data sets").iterdir()}
    assert files == {"Runes.json", "Runes 2.json"}


def test_a_film_comes_along_if_it_is_wanted_and_its_lack_is_explained(library, other, bundle):
    _, run = record(library)
    write(library, bundle, runs=(run.id,))
    take(bundle, other)
    assert (other.films.epochs(run.id), other.runs.get(run.id).film) == ([], FilmState.LEFT_OUT)
    write(library, bundle, runs=(run.id,), films=True)
    take(bundle, other)
    assert other.films.epochs(run.id) == library.films.epochs(run.id) != []
    assert other.runs.get(run.id).film is FilmState.KEPT


# --- what is here already ----------------------------------------------------------------------------------------------


def test_merging_once_more_changes_nothing(library, other, bundle, tmp_path):
    record(library)
    make_experiment(library, QUICK)
    library.drawings.add([([[[0.1, 0.2]]], "7")])
    write(library, bundle)
    take(bundle, other)
    before = content(other, tmp_path)
    merged = take(bundle, other)
    assert (merged.new, merged.longer, merged.copies, merged.drawings, merged.experiments) == (0, 0, 0, 0, 0)
    assert content(other, tmp_path) == before


def test_the_side_that_went_on_further_is_kept_and_what_people_wrote_of_both(library, other, bundle):
    _, run = record(library, until=1)
    write(library, bundle)
    take(bundle, other)
    library.runs.rename(run.id, "Mine")
    other.runs.rename(run.id, "Theirs")
    library.runs.set_notes(run.id, "a note here")
    other.runs.set_notes(run.id, "a note there")
    record(library, run_id=run.id)
    merged = merge(library, other)
    assert (merged.longer, merged.there) == (1, 0)
    there = other.runs.get(run.id)
    assert (there.epochs_done, there.name, there.notes) == (3, "Theirs", "a note there\n\na note here")
    assert other.runs.checkpoint(run.id).epoch == 3
    take(bundle, other)  # as it was after one epoch
    assert other.runs.get(run.id) == there


def test_two_that_went_on_otherwise_are_two_runs(library, other, bundle, tmp_path):
    _, run = record(library, until=1)
    write(library, bundle)
    take(bundle, other)
    record(library, small_config(epochs=3, batch_size=20), run_id=run.id)
    record(other, small_config(epochs=3, batch_size=25), run_id=run.id)
    ours, theirs = figures(other, run.id), figures(library, run.id)
    assert merge(library, other).copies == 1
    assert merge(library, other).copies == 0
    (copy,) = [each.id for each in other.runs.entries().runs if each.id != run.id]
    assert (figures(other, run.id), figures(other, copy)) == (ours, theirs)
    record(library, small_config(epochs=5, batch_size=20), run_id=run.id)
    assert merge(library, other).longer == 1
    assert figures(other, copy) == figures(library, run.id)


def test_a_run_that_is_being_trained_here_stays_as_it_is(library, other, bundle):
    _, run = record(library, until=1)
    write(library, bundle)
    take(bundle, other)
    record(library, run_id=run.id)
    with Library(other.path) as trains:
        trains.writer.reopen(run.id, run.config, 1)
        merged = merge(library, other)
        assert (merged.busy, other.runs.get(run.id).epochs_done) == (1, 1)
    assert merge(library, other).busy == 1
    other.state()  # finds that nobody trains it any more
    assert merge(library, other).longer == 1


def test_a_run_without_weights_is_not_taken_for_one_with_them(library, other, bundle):
    experiment = make_experiment(library, QUICK)
    trial = library.experiments.trials(experiment)[-1]
    with Library(library.path) as again:
        again.experiments.free_room(experiment)
    write(library, bundle)
    take(bundle, other)
    assert other.runs.get(trial.run_id).epochs_done == 1
    with pytest.raises(LibraryError, match="made room"):
        other.runs.checkpoint(trial.run_id)


def test_one_that_was_deleted_here_is_there_again(library, other, bundle):
    _, run = record(library)
    write(library, bundle)
    take(bundle, other)
    other.runs.delete(run.id)
    take(bundle, other)
    assert other.runs.has(run.id)


def test_an_experiment_goes_on_where_it_was_handed_on_to(library, other, bundle):
    plan = QUICK
    experiment, trials = begin_experiment(library, plan)
    train_trial(library, plan, experiment, trials[0])
    write(library, bundle, experiments=(experiment,))
    take(bundle, other)
    there = other.experiments.get(experiment)
    assert there.status is ExperimentStatus.PAUSED
    assert [trial.state for trial in other.experiments.trials(experiment)][:2] == [TrialState.FINISHED, TrialState.WAITING]
    for trial in trials[1:]:
        train_trial(library, plan, experiment, trial)
    library.experiment_writer.leave(experiment, ExperimentStatus.FINISHED, chosen=2)
    merged = merge(library, other)
    assert (merged.experiments, merged.new, merged.there) == (1, len(trials) - 1, 1)
    assert other.experiments.get(experiment).chosen == 2
    assert other.experiments.trials(experiment) == library.experiments.trials(experiment)


def test_a_trial_alone_is_an_ordinary_run_until_its_experiment_comes(library, other, bundle):
    experiment = make_experiment(library, QUICK)
    trial = library.experiments.trials(experiment)[0]
    write(library, bundle, runs=(trial.run_id,))
    take(bundle, other)
    assert other.runs.get(trial.run_id).trial is None
    merge(library, other)
    assert other.experiments.trials(experiment) == library.experiments.trials(experiment)


def test_drawings_keep_what_they_are_called_here(library, other, bundle):
    library.drawings.add([([[[0.1, 0.2]]], "7")])
    write(library, bundle)
    take(bundle, other)
    (drawing,) = other.drawings.entries()
    other.drawings.relabel(drawing.id, "1")
    assert take(bundle, other).drawings == 0
    assert [each.label for each in other.drawings.entries()] == ["1"]


def test_runs_that_nobody_named_are_not_called_alike(library, other, bundle):
    record(library)
    record(other)
    write(library, bundle)
    take(bundle, other)
    assert [run.name for run in other.runs.entries().runs] == ["Run 1 (2)", "Run 1"]


# --- what cannot be ----------------------------------------------------------------------------------------------------


def test_a_damaged_run_is_left_out_and_named(library, bundle):
    _, run = record(library, name="first")
    record(library, name="second")
    with library.changing() as connection:
        connection.execute("UPDATE checkpoint_arrays SET data = zeroblob(length(data)) WHERE run = ?", (run.number,))
    written = write(library, bundle)
    assert written.runs == 1
    assert "damaged" in str(written.left_out[0])


def test_what_is_given_up_on_the_way_leaves_what_was_there(library, bundle):
    record(library)
    bundle.write_bytes(b"before")
    steps = write_steps(library, bundle, Selection(**EVERYTHING))
    next(steps)
    steps.close()
    assert bundle.read_bytes() == b"before"
    assert [path.name for path in bundle.parent.iterdir() if path.is_file()] == [bundle.name]


def test_the_manifest_tells_from_when_and_whom_it_is(library, bundle, tmp_path):
    record(library, name="first")
    write(library, bundle, everything=True, sender="Ann", lessons=json.dumps({"version": 1}))
    unpacked = unpack(bundle, tmp_path / "unpacked")
    manifest = unpacked.manifest
    assert (manifest.sender, manifest.created.year, unpacked.lessons) == ("Ann", 2026, '{"version": 1}')
    assert "first" in manifest.titles.values()
