"""The files that people have go on opening, with everything that is in them."""

import base64
import json
import shutil

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QTreeView,
    QWidget,
)
from small_runs import epoch_results, small_dataset
from what_files_tell import (
    FILES,
    GOING_ON,
    MODELS,
    as_then,
    command,
    drawings_tell,
    going_on_tells,
    images_to_read,
    invoke,
    library_tells,
    model_tells,
)

from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.gui.window.zones import ZoneState
from nnfs_gui.ink.strokes import frame_strokes
from nnfs_gui.paths import LIBRARY_VARIABLE
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import SettingsChanged
from nnfs_gui.training.trainer import Trainer

RENAMED = "Erster Versuch: 文字 „tanh“"
KEPT = {
    "Run 9": "interrupted",
    "Run 8": "finished",
    "Changed on the way": "stopped",
    "Shapes": "finished",
    "Diverged": "diverged",
    "Stopped early": "finished",
    "Exact": "finished",
    RENAMED: "finished",
}
DELETED = "Thrown away"


def with_speed_of_own_epochs(told):
    """Correct a figure that was wrong then: what was trained before a run of its own began counted as done in its time."""
    for run in told["runs"].values():
        if len(run["epochs"]) != run["epochs_done"]:
            run["images_per_second"] = len(run["epochs"]) * run["train_images"] / run["seconds"]
    return told


THEN_AVERAGED = (1.0, 0.8, 0.6)  # the widths at which a drawing was read
SAME = {"float32": 1e-4, "float64": 1e-9}  # machines add up in other orders


# --- the library -----------------------------------------------------------------------------------------------------


def test_the_runs_are_listed_the_newest_first_with_their_names_and_how_they_ended(library):
    listed = command("runs", "list", "--library", library)
    assert [(run["name"], run["status"]) for run in listed] == list(KEPT.items())
    assert [run["name"] for run in command("runs", "list", "--deleted", "--library", library)] == [DELETED]


def test_of_every_run_all_is_known_that_was_known_and_its_weights_are_the_same(library, expected):
    runs = library_tells(library)["runs"]
    assert set(runs) == {*KEPT, DELETED}
    for name, then in with_speed_of_own_epochs(expected)["runs"].items():
        assert as_then(runs[name], then) == then


def test_the_settings_that_were_written_are_understood(expected):
    for run in expected["runs"].values():
        then = run["config"]
        now = json.loads(json.dumps(TrainingConfig.from_dict(then).to_dict()))
        assert as_then(now, then) == then


def test_names_and_notes_are_what_was_typed(library):
    runs = library_tells(library)["runs"]
    assert runs[RENAMED]["notes"] == 'Two lines,\nand the "second" one.'
    assert runs["Run 8"]["notes"] == f"Went on from the run {runs[RENAMED]['id'][:8]} after 3 epochs."
    assert runs["Shapes"]["class_names"] == ["Kreis", "Dreieck", "Fünfeck"]


def test_settings_changed_while_a_run_trained_are_told_as_they_ended(library):
    run = library_tells(library)["runs"]["Changed on the way"]
    assert run["changed_while_training"]
    assert [epoch["learning_rate"] for epoch in run["epochs"]] == [0.02, 0.03, 0.03]
    assert run["config"]["optimizer"]["learning_rate"] == 0.03
    assert run["config"]["augmentation"]["rotation"] == 8.0


def test_a_run_that_stopped_early_ends_with_its_best_epoch(library):
    run = library_tells(library)["runs"]["Stopped early"]
    assert (run["best_epoch"], run["epochs_done"], run["config"]["epochs"]) == (7, 9, 20)
    assert run["final_weights"] == "best"


def test_the_network_of_every_run_can_be_taken_out(library, expected, mnist, tmp_path):
    for name, run in expected["runs"].items():
        if run["epochs_done"]:
            path = tmp_path / f"{run['number']}.safetensors"
            command("runs", "export", run["id"], path, "--library", library)
            model, checkpoint = model_tells(path, mnist.test_images[:1]), run["checkpoints"][run["final_weights"]]
            assert model["parameters"] == checkpoint["arrays"]["parameters"], name
            assert model["class_names"] == run["class_names"]
            assert (model["epochs"], model["dataset"]) == (checkpoint["epoch"], run["dataset"])


def test_a_deleted_run_comes_back_as_it_was(library, expected):
    then = expected["runs"][DELETED]
    command("runs", "restore", then["id"], "--library", library)
    now = library_tells(library)["runs"]
    assert set(now) == {*KEPT, DELETED}
    assert as_then(now[DELETED], then) == then | {"deleted": False}
    assert command("runs", "list", "--deleted", "--library", library) == []


@pytest.mark.parametrize("name", GOING_ON)
def test_a_run_goes_on_from_its_last_epoch_as_it_did_then(name, library, expected, few_digits):
    before = expected["runs"][name]
    told = going_on_tells(library, name, few_digits)
    assert len(told) == len(expected["going_on"][name]) == 3
    for now, then in zip(told, expected["going_on"][name], strict=True):
        for figure in set(then) - {"seconds"}:
            few_images = 1e-3 if "accuracy" in figure else 0
            same = pytest.approx(then[figure], rel=SAME[before["config"]["precision"]], abs=few_images)
            assert now[figure] == same, figure
    after = library_tells(library)["runs"][name]
    assert (after["id"], after["status"], after["epochs_done"]) == (before["id"], "finished", before["epochs_done"] + 2)
    assert as_then(after["epochs"][:-2], before["epochs"]) == before["epochs"]


def test_a_run_whose_patience_was_at_an_end_is_over(library, expected, few_digits):
    run_id = expected["runs"]["Stopped early"]["id"]
    result = invoke("train", "--resume", run_id, "--epochs", 2, "--data", few_digits, "--library", library)
    assert result.exit_code == 2
    assert "its patience (2) is at an end" in result.stderr


def test_the_drawings_have_their_labels_and_all_points_of_their_strokes(library, expected):
    drawings = library_tells(library)["drawings"]
    assert [drawing["label"] for drawing in drawings] == [7, 1, 4, 0]
    assert as_then(drawings, expected["drawings"]) == expected["drawings"]


def test_a_library_of_version_4_has_all_that_it_had_and_no_films(tmp_path):
    path = tmp_path / "library-4.sqlite3"
    shutil.copy(FILES / path.name, path)
    now, then = library_tells(path), json.loads((FILES / "expected-4.json").read_text(encoding="utf-8"))
    with_speed_of_own_epochs(then)
    assert as_then(now, then) == then
    assert all(run["film"] is None and run["parent"] is None for run in now["runs"].values())
    assert (tmp_path / "library-4.version-4.sqlite3").exists(), "a copy for the program that wrote it"


def test_a_run_with_one_dropout_for_all_layers_is_what_it_was_and_goes_on_as_it_did(tmp_path):
    path = tmp_path / "one_dropout.sqlite3"
    shutil.copy(FILES / path.name, path)
    then = json.loads((FILES / "expected-one_dropout.json").read_text(encoding="utf-8"))
    with Library(path) as library:
        (run,) = library.runs.entries().runs
        assert (run.first_config.dropout, run.config.dropout) == (0.3, 0.5)
        assert as_then(json.loads(json.dumps(run.config.to_dict())), then["config"]) == then["config"]
        assert as_then(json.loads(json.dumps(run.first_config.to_dict())), then["first_config"]) == then["first_config"]
        start = library.runs.checkpoint(run.id)
        (changed,) = [each for each in library.runs.incidents(run.id) if isinstance(each, SettingsChanged)]
    assert (changed.before.dropout, changed.after.dropout) == (0.3, 0.5)
    assert dict(start.numbers) == then["numbers"]
    trainer = Trainer(run.config, small_dataset(), start=start)
    going_on = [[each.metrics.train_loss, each.metrics.validation_loss] for each in epoch_results(trainer)]
    assert going_on == [pytest.approx(losses) for losses in then["going_on"]]
    assert trainer.network.parameters.tolist() == pytest.approx(then["parameters"])


# --- drawings and models in files ------------------------------------------------------------------------------------


def test_exported_drawings_are_those_of_the_library(expected):
    kept = [{"label": str(drawing["label"]), "strokes": drawing["strokes"]} for drawing in expected["drawings"]]
    assert drawings_tell(FILES / "drawings.json") == kept


@pytest.mark.parametrize("name", MODELS)
def test_a_model_has_its_weights_its_settings_its_names_and_its_certainty(name, expected, mnist):
    now, then = model_tells(FILES / f"{name}.safetensors", images_to_read(mnist)), dict(expected["models"][name])
    for calculated in {"reads", "strangeness"} & set(then):
        np.testing.assert_allclose(now.pop(calculated), then.pop(calculated), rtol=1e-3, atol=1e-4)
    assert as_then(now, then) == then


def test_a_model_reads_drawings_as_it_did_then_at_the_three_widths_that_were_averaged_then(expected):
    model = read_network(FILES / "model.safetensors")
    for drawing, then in zip(read_drawings(FILES / "drawings.json"), expected["predict"], strict=True):
        images = [frame_strokes([stroke * (width, 1) for stroke in drawing.strokes]) for width in THEN_AVERAGED]
        shares = model.certainty.read(model.network, np.stack(images)).probabilities.mean(axis=0)
        assert shares.tolist() == pytest.approx(then["probabilities"], abs=1e-4)


def test_what_predict_tells_of_drawings_has_what_it_had_then(expected):
    told = command("predict", "--model", FILES / "model.safetensors", FILES / "drawings.json")
    for now, then in zip(told, expected["predict"], strict=True):
        assert set(now) >= set(then)
        assert (now["drawing"], now["label"]) == (then["drawing"], then["label"])


# --- the settings of the window --------------------------------------------------------------------------------------


def test_the_window_remembers_everything(settings, expected):
    remembered, run = WindowSettings(), expected["runs"]["Run 9"]
    assert remembered.config == TrainingConfig.from_dict(run["config"])
    assert remembered.run_id == run["id"]
    assert remembered.appearance == "dark"
    assert remembered.pen_width == 3.4
    assert remembered.unfolded == (False, True)
    assert remembered.run_columns == {"interval": True, "test": False, "data": True}
    assert bytes(remembered.geometry) == base64.b64decode(expected["settings"]["geometry"])
    assert remembered.zones == ZoneState(widths=(350, 300), folded=(False, False))


# --- the window ------------------------------------------------------------------------------------------------------


def find(window, name, kind=QWidget):
    found = window.findChild(kind, name)
    assert found is not None, f"there is no {name}"
    return found


def status(window):
    return find(window, "statusLabel").text()


def wait_until_it_knows_the_drawings(window, qtbot):
    """The last thing that happens by itself when the window opens with a run."""
    qtbot.waitUntil(lambda: "has learnt your 4 drawings" in status(window), timeout=120_000)


def settings_on_the_left(window):
    numbers = {QSpinBox: ("epochs", "batchSize", "trainSize", "seed", "patience")}
    numbers[QDoubleSpinBox] = ("learningRate", "beta1", "beta2", "weightDecay", "labelSmoothing", "validationShare")
    choices = ("optimizer", "schedule", "loss", "initializer", "precision")
    ticks = ("shuffle", "keepBest", "augment")
    shown = {name: find(window, name, kind).value() for kind, names in numbers.items() for name in names}
    shown |= {name: find(window, name, QComboBox).currentText() for name in choices}
    shown |= {name: find(window, name, QCheckBox).isChecked() for name in ticks}
    if shown["augment"]:
        shown |= {name: find(window, name, QAbstractSlider).value() for name in STRENGTHS}
    layers = find(window, "layersEditor")
    sizes, activations = layers.findChildren(QSpinBox), layers.findChildren(QComboBox)
    shown["layers"] = [(size.value(), kind.currentText()) for size, kind in zip(sizes, activations, strict=True)]
    return shown


STRENGTHS = ("rotation", "scale", "shear", "shift", "elastic", "thickness")  # of the change of the images
OF_RUN_9 = {
    "layers": [(2, "Leaky ReLU")],
    "initializer": "He",
    "loss": "Cross-entropy",
    "labelSmoothing": 0.05,
    "optimizer": "Adam",
    "learningRate": 0.02,
    "schedule": "Cosine",
    "beta1": 0.8,
    "beta2": 0.999,
    "weightDecay": 0.0001,
    "epochs": 4,
    "batchSize": 50,
    "trainSize": 2000,
    "validationShare": 10.0,
    "shuffle": True,
    "seed": 8,
    "precision": "32 bit",
    "patience": 3,
    "keepBest": True,
    "augment": True,
    "rotation": 5,  # the sliders count in steps of their own
    "scale": 15,
    "shear": 15,
    "shift": 10,
    "elastic": 10,
    "thickness": 4,
}


def test_the_window_opens_the_run_that_it_was_closed_with_and_goes_on_with_it(library, open_window, qtbot, expected):
    window = open_window()
    wait_until_it_knows_the_drawings(window, qtbot)
    assert "epoch 2 of 4" in [label.text() for label in window.findChildren(QLabel)]
    assert settings_on_the_left(window) == OF_RUN_9
    find(window, "trainAction", QAction).trigger()
    assert find(window, "continueButton", QPushButton).text() == "Continue to epoch 4"
    find(window, "continueButton", QPushButton).click()
    (run_id,) = [run["id"] for run in command("runs", "list", "--library", library) if run["name"] == "Run 9"]

    def run():
        return command("runs", "show", run_id, "--library", library)[0]

    qtbot.waitUntil(lambda: run()["status"] == "finished", timeout=120_000)
    for now, then in zip(run()["epochs"][2:], expected["going_on"]["Run 9"][:2], strict=True):
        assert now["train_loss"] == pytest.approx(then["train_loss"], rel=SAME["float32"])
        assert now["validation_loss"] == pytest.approx(then["validation_loss"], rel=SAME["float32"])


def test_the_window_looks_as_it_was_left(library, open_window):
    window = open_window()
    assert find(window, "darkAppearanceAction", QAction).isChecked()
    assert window.palette().window().color().lightness() < 60
    assert find(window, "penWidth", QAbstractSlider).value() == 34
    assert not find(window, "imagesButton", QToolButton).isChecked()
    assert find(window, "moreButton", QToolButton).isChecked()
    assert window.height() == 760  # the width is that of the test's small screen


def test_the_window_shows_the_drawings(library, open_window, qtbot):
    window = open_window()
    wait_until_it_knows_the_drawings(window, qtbot)
    find(window, "drawingsAction", QAction).trigger()
    shown = find(window, "drawingsList", QListWidget)
    qtbot.waitUntil(lambda: [shown.item(row).text() for row in range(shown.count())] == ["7", "1", "4", "0"])
    assert find(window, "drawingsCount").text() == "4 drawings of 4 different digits"


def test_the_window_lists_the_runs_in_the_columns_that_were_chosen(library, open_window, qtbot):
    window = open_window()
    tabs = find(window, "insideTabs", QTabWidget)
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.tabText(place) == "Runs"))
    table = find(window, "runsTable", QTreeView)
    rows = table.model()
    qtbot.waitUntil(lambda: rows.rowCount() == len(KEPT))
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == list(KEPT)
    shown = [column for column in range(rows.columnCount()) if not table.isColumnHidden(column)]
    titles = {rows.headerData(column, Qt.Orientation.Horizontal) for column in shown}
    assert titles >= {"name", "95 % interval", "data"}
    assert "test %" not in titles


def test_without_the_library_the_window_opens_with_the_settings_that_it_remembers(open_window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "another.sqlite3"))
    window = open_window()
    qtbot.waitUntil(lambda: find(window, "trainAction", QAction).isEnabled(), timeout=120_000)
    assert settings_on_the_left(window) == OF_RUN_9


def test_a_saved_network_is_opened_in_the_window_with_its_settings(library, open_window, qtbot, monkeypatch):
    window = open_window()
    wait_until_it_knows_the_drawings(window, qtbot)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(FILES / "model.safetensors")))
    find(window, "openModelAction", QAction).trigger()
    qtbot.waitUntil(lambda: status(window) == "Opened model.safetensors, trained for 8 epochs.")
    of_model = OF_RUN_9 | {"layers": [(10, "ReLU"), (8, "tanh")], "epochs": 20, "trainSize": 0, "augment": False}
    assert settings_on_the_left(window) == {name: of_model[name] for name in of_model if name not in STRENGTHS}
