"""Saving and opening networks, and opening data sets, from the menus."""

import gzip

import numpy as np
import safetensors.numpy
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from nnfs_gui.app import build_app
from nnfs_gui.gui.files.widgets.activations_dialog import ActivationsDialog
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.paths import resource
from nnfs_gui.storage.network_reader import read_network


def test_a_saved_network_is_opened_again_with_its_settings(user, qtbot, choose_file, tmp_path):
    config = user.set_up(epochs=1, seed=7)
    with qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
    parameters = user.session.newest.network.parameters.copy()
    path = tmp_path / "mine.safetensors"
    choose_file(path)
    with qtbot.waitSignal(user.window.models.saved):
        user.press("saveModelAction")
    assert user.session.newest.is_saved
    assert np.array_equal(read_network(path).network.parameters, parameters)
    user.set_up(epochs=9)
    with qtbot.waitSignal(user.session.current_changed):
        user.press("openModelAction")
    assert user.config == config
    assert np.array_equal(user.session.newest.network.parameters, parameters)
    assert "mine.safetensors" in user.status


def test_a_damaged_network_gives_one_sentence_and_changes_nothing(user, qtbot, choose_file, tmp_path):
    path = tmp_path / "broken.safetensors"
    path.write_bytes(b"no network at all")
    choose_file(path)
    network = user.session.newest.network
    with qtbot.waitSignal(user.window.models.message):
        user.press("openModelAction")
    assert "broken.safetensors" in user.question.text()
    user.question.close()
    assert user.session.newest.network is network


def test_a_network_that_is_in_no_library_is_not_given_up_without_asking(no_library, user, choose_file, tmp_path):
    user.answer_nothing()
    user.train(epochs=1)
    choose_file(tmp_path / "other.safetensors")
    user.press("openModelAction")
    assert "not been saved" in user.question.text()
    user.answer("cancelButton")


def test_another_data_set_can_be_opened_and_the_built_in_one_again(user, qtbot, choose_file, tmp_path):
    for file in resource("mnist").glob("*.gz"):
        (tmp_path / file.stem).write_bytes(gzip.decompress(file.read_bytes()))
    choose_file(tmp_path)
    user.press("openDataFolderAction")
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert tmp_path.name in user.status
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.press("useMnistAction")
    assert "MNIST" in user.status


def test_a_folder_without_a_data_set_leaves_the_present_one(user, qtbot, choose_file, tmp_path):
    dataset = user.session.dataset
    choose_file(tmp_path)
    user.press("openDataFolderAction")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "train-images" in user.question.text()
    user.question.close()
    assert user.session.dataset is dataset


def test_saving_before_closing_closes_once_it_is_saved(no_library, user, qtbot, choose_file, tmp_path):
    user.answer_nothing()
    user.train(epochs=1)
    choose_file(tmp_path / "kept.safetensors")
    user.window.close()
    user.answer("saveButton")
    qtbot.waitUntil(lambda: not user.window.isVisible())
    assert (tmp_path / "kept.safetensors").exists()


def test_saving_first_goes_on_with_what_was_wanted(no_library, user, qtbot, choose_file, tmp_path):
    user.answer_nothing()
    user.train(epochs=1)
    choose_file(tmp_path / "first.safetensors")
    user.press("trainAction")
    with qtbot.waitSignal(user.session.started):
        user.answer("saveFirstButton")
    assert (tmp_path / "first.safetensors").exists()
    user.session.stop()
    qtbot.waitUntil(lambda: user.session.state is RunState.IDLE)


def test_a_program_started_with_a_wrong_folder_takes_the_built_in_data(qtbot, tmp_path):
    _, window = build_app(["nnfs-gui"], tmp_path)
    qtbot.waitUntil(lambda: window.session.dataset is not None)
    assert window.session.dataset.name == "MNIST"
    window.close()
    window.deleteLater()


def state_dict(path, inputs=784):
    """Write a small network as PyTorch keeps it."""
    rng = np.random.default_rng(0)
    weights = {"fc1.weight": rng.normal(size=(8, inputs)), "fc2.weight": rng.normal(size=(10, 8))}
    path.write_bytes(safetensors.numpy.save({name: array.astype(np.float32) for name, array in weights.items()}))
    return path


def ask_for_activations(user, qtbot, choose_file, path):
    choose_file(path)
    user.press("openModelAction")
    qtbot.waitUntil(lambda: user.window.findChild(ActivationsDialog) is not None)
    return user.window.findChild(ActivationsDialog)


def test_a_network_of_pytorch_is_opened_with_the_activations_that_are_chosen(user, qtbot, choose_file, tmp_path):
    dialog = ask_for_activations(user, qtbot, choose_file, state_dict(tmp_path / "torch.safetensors"))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "torch.safetensors holds linear layers, 784 → 8 → 10. It does not say what stands between them." in texts
    assert any("pixels from 0 (paper) to 1 (ink)" in text for text in texts)
    hidden, output = (dialog.findChild(QComboBox, name) for name in ("hiddenActivation", "outputActivation"))
    assert (hidden.currentText(), output.currentText()) == ("ReLU", "Softmax, or none")
    hidden.setCurrentIndex(hidden.findText("tanh"))
    with qtbot.waitSignal(user.session.current_changed):
        dialog.findChild(QPushButton, "acceptButton").click()
    layers = [type(layer).__name__ for layer in user.session.newest.network.layers]
    assert layers == ["Dense", "Tanh", "Dense", "Softmax"]
    qtbot.waitUntil(lambda: "does not say how the network was trained" in user.status)


def test_a_network_of_pytorch_that_is_left_or_does_not_fit_changes_nothing(user, qtbot, choose_file, tmp_path):
    network = user.session.newest.network
    dialog = ask_for_activations(user, qtbot, choose_file, state_dict(tmp_path / "torch.safetensors"))
    dialog.findChild(QPushButton, "cancelButton").click()
    qtbot.waitUntil(lambda: user.window.findChild(ActivationsDialog) is None)
    dialog = ask_for_activations(user, qtbot, choose_file, state_dict(tmp_path / "other.safetensors", inputs=16))
    with qtbot.waitSignal(user.window.models.message):
        dialog.findChild(QPushButton, "acceptButton").click()
    assert "other.safetensors reads images of 4 x 4 pixels" in user.question.text()
    user.question.close()
    assert user.session.newest.network is network


def test_an_exported_npz_is_opened_again(user, qtbot, choose_file, tmp_path):
    network = user.session.newest.network
    choose_file(tmp_path / "mine.npz")
    with qtbot.waitSignal(user.window.models.exported):
        user.press("exportNetworkAction")
    with qtbot.waitSignal(user.session.current_changed):
        user.press("openModelAction")
    assert user.session.newest.network is not network
    assert np.array_equal(user.session.newest.network.parameters, network.parameters)
