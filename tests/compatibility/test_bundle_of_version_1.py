"""A bundle of version 1 goes on being taken in, with everything that is in it."""

import json

from bundles import merge, unpack
from small_runs import small_config
from what_files_tell import FILES, as_then, library_tells

from nnfs_gui.lessons.progress import parse_progress
from nnfs_gui.storage.datasets.own_points_file import read_kept
from nnfs_gui.storage.library.fork import whole_course
from nnfs_gui.storage.library.library import Library


def test_a_bundle_of_version_1_tells_what_it_told_then(tmp_path):
    unpacked = unpack(FILES / "bundle-1.nnfs", tmp_path / "unpacked")
    assert (unpacked.manifest.sender, unpacked.damaged) == ("Ann", ())
    assert parse_progress(unpacked.lessons).of("01_x").finished
    path = tmp_path / "library.sqlite3"
    with Library(unpacked.library) as source, Library(path) as library:
        merged = merge(source, library)
        assert (merged.new, merged.experiments, merged.drawings, merged.files) == (10, 1, 1, 1)
        fork, points = (next(run for run in library.runs.entries().runs if run.name == name) for name in ("Fork", "Points"))
        assert [metrics.epoch for metrics in whole_course(library, fork.id)] == [1, 2, 3, 4]
        assert library.films.epochs(fork.parent.run_id) == [0, 1, 2, 3]
        assert library.runs.get(fork.parent.run_id).config == small_config()
        (experiment,) = library.experiments.entries()
        assert len(library.experiments.trials(experiment.id)) == len(library.experiments.curves(experiment.id)) == 6
    assert read_kept(tmp_path / "points", points.dataset).counts == (8, 8)
    then = json.loads((FILES / "expected-bundle-1.json").read_text(encoding="utf-8"))
    assert as_then(library_tells(path), then) == then
