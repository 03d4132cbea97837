"""What is taken out of the window: code, commands, networks and plots."""

import csv
import dataclasses
import importlib.util
import json
import re
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from contrast import contrast
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPlainTextEdit, QPushButton
from user import visible_words_of

from nnfs_gui.codegen.command import train_command
from nnfs_gui.codegen.script import write_script
from nnfs_gui.gui.controls.last_folder import remember_folder_of
from nnfs_gui.gui.files.widgets.code_highlighter import COLOURS, CodeHighlighter
from nnfs_gui.gui.look.theme import DARK, LIGHT
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.lessons.notebook_words import notebook_words
from nnfs_gui.paths import resource
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.storage.script_export import ScriptSource
from nnfs_gui.training.config import Precision
from nnfs_gui.training.presets import PRESETS, Preset


@pytest.fixture
def open_data(user, qtbot, choose_file):
    """Open a folder of images, and take them after the look into it."""

    def open_it(folder):
        choose_file(folder)
        with qtbot.waitSignal(user.session.dataset_loaded):
            user.press("openDataFolderAction")
            user.accept_preview()

    return open_it


@pytest.fixture
def code(user):
    """The open code view."""
    user.press("showCodeAction")
    return user.find("codeView")


def click(user, button):
    user.qtbot.mouseClick(user.find(button, QPushButton), Qt.MouseButton.LeftButton)


# --- the code ---------------------------------------------------------------------------------------------------------


def test_the_code_is_that_of_the_settings_and_reads_the_images_of_the_program(user, code):
    assert code.isVisible()
    assert code.code == write_script(user.config, str(resource("mnist")))


@pytest.mark.parametrize(("precision", "said"), [("float32", "nearly"), ("float64", "12 digits")])
def test_it_is_said_how_exactly_the_code_prints_what_the_program_prints(user, code, precision, said):
    user.set_up(precision=Precision(precision))
    assert said in visible_words_of(code)
    assert ("nearly" in visible_words_of(code)) == (precision == "float32")


def test_the_code_follows_the_settings(user, code):
    user.find("codeText", QPlainTextEdit).verticalScrollBar().setValue(20)
    config = user.set_up(epochs=77)
    assert code.code == write_script(config, str(resource("mnist")))
    assert "EPOCHS = 77" in code.code
    assert user.find("codeText", QPlainTextEdit).verticalScrollBar().value() == 20


def test_the_code_speaks_of_no_digits_where_the_images_are_others(user, code):
    assert "read digits" in code.code
    names = ("shirt", *map(str, range(1, 10)))
    user.session.use_dataset(dataclasses.replace(user.session.dataset, class_names=names))
    assert "tell 10 classes apart" in code.code
    assert "digit" not in code.code


def test_a_closed_view_shows_the_newest_code_when_it_opens_again(user, code):
    click(user, "closeCodeButton")
    assert not code.isVisible()
    user.set_up(seed=1234)
    user.press("showCodeAction")
    assert "SEED = 1234" in code.code


@pytest.mark.slow
def test_the_code_can_be_copied(user, code):
    click(user, "copyCodeButton")
    assert QGuiApplication.clipboard().text() == code.code
    assert user.find("copyCodeButton", QPushButton).text() == "Copied"
    user.qtbot.waitUntil(lambda: user.find("copyCodeButton", QPushButton).text() == "Copy")


def test_the_code_can_be_saved(user, code, choose_file, tmp_path):
    choose_file(tmp_path / "mine.py")
    click(user, "saveCodeButton")
    user.qtbot.waitUntil(lambda: "mine.py" in user.status)
    assert (tmp_path / "mine.py").read_text(encoding="utf-8") == code.code
    assert not (tmp_path / "mine.npz").exists()


@pytest.mark.parametrize("way", ["exportNotebookAction", "saveNotebookButton"])
def test_the_notebook_of_the_settings_can_be_saved_from_the_menu_and_beside_the_code(way, user, code, choose_file, tmp_path):
    config = user.set_up(epochs=7)
    choose_file(tmp_path / "mine.ipynb")
    if way.endswith("Action"):
        user.press(way)
    else:
        click(user, way)
    user.qtbot.waitUntil(lambda: "mine.ipynb" in user.status)
    source = ScriptSource(user.session.dataset, resource("mnist"))
    assert (tmp_path / "mine.ipynb").read_text(encoding="utf-8") == source.write_notebook(config, notebook_words())


def test_what_cannot_be_written_gives_a_sentence(user, code, choose_file, tmp_path):
    choose_file(tmp_path / "nowhere" / "mine.py")
    click(user, "saveCodeButton")
    user.qtbot.waitUntil(lambda: user.question is not None)
    assert "nowhere" in user.question.text()
    user.question.close()
    user.open_view("Mistakes")
    choose_file(tmp_path / "nowhere" / "plots.svg")
    user.press("savePlotsAction")
    user.qtbot.waitUntil(lambda: user.question is not None)
    assert "plots.svg" in user.question.text()
    user.question.close()


def test_impossible_settings_have_no_code_and_no_command(user, code):
    before = code.code
    config = user.config
    wide = dataclasses.replace(config.network, hidden=(dataclasses.replace(config.network.hidden[0], size=4096),))
    user.show_config(dataclasses.replace(config, network=wide))
    user.find("layersEditor").set_layers(wide.hidden * 3)
    assert user.config is None
    assert not user.action("showCodeAction").isEnabled()
    assert not user.action("copyCommandAction").isEnabled()
    assert code.code != before  # of the last possible settings
    assert "Dense(784, 4096)" in code.code


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_of_the_code_can_be_read(theme):
    for colour in dataclasses.astuple(COLOURS[theme]):
        assert contrast(colour, theme.card) >= 4.5, colour


def coloured(editor, line):
    """Return the words of a line that have a colour, and the colours."""
    block = editor.document().findBlockByNumber(line)
    ranges = block.layout().formats()
    return {block.text()[r.start : r.start + r.length]: r.format.foreground().color().name() for r in ranges}


def test_words_are_coloured_by_what_they_are(qtbot):
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    highlighter = CodeHighlighter(editor.document())
    highlighter.set_theme(LIGHT)
    colours = COLOURS[LIGHT]
    editor.setPlainText(
        '"""A text\nfor two lines."""\nclass Dense:\n    x = "if 3"  # not 4\n    return x1 + 1e-8\n"""one"""'
    )
    assert coloured(editor, 0) == {'"""A text': colours.text}
    assert coloured(editor, 1) == {'for two lines."""': colours.text}
    assert coloured(editor, 2) == {"class": colours.keyword, "Dense": colours.defined}
    assert coloured(editor, 3) == {'"if 3"': colours.text, "# not 4": colours.comment}
    assert coloured(editor, 4) == {"return": colours.keyword, "1e-8": colours.number}
    assert coloured(editor, 5) == {'"""one"""': colours.text}
    highlighter.set_theme(DARK)
    assert coloured(editor, 2)["class"] == COLOURS[DARK].keyword


# --- the command ------------------------------------------------------------------------------------------------------


def test_the_command_is_copied_and_shown(user):
    config = dataclasses.replace(PRESETS[Preset.NOTEBOOK], epochs=3)
    user.show_config(config)
    user.press("copyCommandAction")
    command = QGuiApplication.clipboard().text()
    assert command == train_command(config) == "nnfs-gui train --preset notebook --epochs 3"
    assert command in user.status


def test_the_command_names_another_folder_of_images(user, open_data, tmp_path):
    for file in resource("mnist").glob("*.gz"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    open_data(tmp_path)
    user.press("copyCommandAction")
    assert f"--data {tmp_path}" in QGuiApplication.clipboard().text()
    user.press("showCodeAction")
    user.qtbot.waitUntil(lambda: json.dumps(str(tmp_path)) in user.find("codeView").code)


def test_code_and_command_name_a_folder_so_that_they_find_it_from_elsewhere(user, open_data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(resource("mnist"), "images")
    open_data("images")
    user.press("copyCommandAction")
    assert f"--data {tmp_path / 'images'}" in QGuiApplication.clipboard().text()
    user.press("showCodeAction")
    user.qtbot.waitUntil(lambda: json.dumps(str(tmp_path / "images")) in user.find("codeView").code)


def test_the_code_mixes_images_that_stand_sorted_by_class(user, open_data, tmp_path, mnist):
    order = np.argsort(mnist.train_labels[:300], kind="stable")
    parts = {"train": (mnist.train_images[order], mnist.train_labels[order])}
    parts["t10k"] = (mnist.test_images[:50], mnist.test_labels[:50])
    for part, (images, labels) in parts.items():
        header = np.array([2051, *images.shape], ">u4").tobytes()
        (tmp_path / f"{part}-images-idx3-ubyte").write_bytes(header + images.tobytes())
        header = np.array([2049, len(labels)], ">u4").tobytes()
        (tmp_path / f"{part}-labels-idx1-ubyte").write_bytes(header + labels.tobytes())
    user.press("showCodeAction")
    assert "sorted" not in user.find("codeView").code
    open_data(tmp_path)
    user.qtbot.waitUntil(lambda: "they stand sorted by class" in user.find("codeView").code)


def test_settings_that_change_ask_the_disk_for_nothing(user, monkeypatch):
    user.press("showCodeAction")
    asked = []
    for name in ("stat", "exists", "is_file", "open"):
        real = getattr(Path, name)
        monkeypatch.setattr(Path, name, lambda path, *a, real=real, **k: (asked.append(path), real(path, *a, **k))[1])
    for position in range(-60, -20, 4):
        user.find("learningRateSlider").setValue(position)
    assert "LEARNING_RATE = 0.063" in user.find("codeView").code
    assert not asked


# --- networks ---------------------------------------------------------------------------------------------------------


def test_a_network_goes_out_for_other_programs(user, qtbot, choose_file, tmp_path):
    user.train(epochs=1)
    user.session.lose_run(user.session.newest.run_id)  # as if no library held it
    network = user.session.newest.network
    for suffix in (".onnx", ".npz", ".safetensors"):
        choose_file(tmp_path / f"mine{suffix}")
        with qtbot.waitSignal(user.window.models.exported):
            user.press("exportNetworkAction")
        assert f"mine{suffix}" in user.status
    inputs = np.random.default_rng(0).random((3, 784)).astype(np.float32)
    onnx_session = onnxruntime.InferenceSession(tmp_path / "mine.onnx", providers=["CPUExecutionProvider"])
    (probabilities,) = onnx_session.run(["probabilities"], {"images": inputs})
    np.testing.assert_allclose(probabilities, network.copy().predict_proba(inputs), rtol=0, atol=1e-5)
    with np.load(tmp_path / "mine.npz") as arrays:
        assert np.array_equal(arrays["dense1.weights"], network.layers[0].weights)
    assert np.array_equal(read_network(tmp_path / "mine.safetensors").network.parameters, network.parameters)
    assert not user.session.newest.is_saved  # what is written for others is no saving


def test_a_network_goes_out_as_a_web_page_with_its_curves_and_is_shown(user, qtbot, choose_file, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    user.train(epochs=2)
    choose_file(tmp_path / "mine.html")
    with qtbot.waitSignal(user.window.models.exported):
        user.press("exportPageAction")
    page = (tmp_path / "mine.html").read_text(encoding="utf-8")
    assert opened == [str(tmp_path / "mine.html")]
    assert "mine.html" in user.status
    assert "Run 1, epoch 2, which learnt from" in page
    assert f"of {len(user.session.dataset.test_images):,} test images" in page
    assert re.search("training: [0-9.]+ in epoch 1, [0-9.]+ in epoch 2", page)


def test_the_page_says_as_the_report_does_what_was_changed_while_the_run_trained(
    user, qtbot, choose_file, tmp_path, monkeypatch
):
    """It said the last learning rate alone, where the report of the same run says both."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    config = user.set_up(epochs=100_000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    rates = []
    user.session.epoch_finished.connect(lambda metrics: rates.append(metrics.learning_rate))
    user.find("learningRate").setValue(0.0005)
    qtbot.waitUntil(lambda: 0.0005 in rates)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    choose_file(tmp_path / "mine.html")
    with qtbot.waitSignal(user.window.models.exported):
        user.press("exportPageAction")
    assert f"{config.optimizer.learning_rate} → 0.0005" in (tmp_path / "mine.html").read_text(encoding="utf-8")


def test_the_page_of_another_network_has_not_the_curves_of_the_run_before(user, qtbot, choose_file, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    user.train(epochs=1)
    with qtbot.waitSignal(user.session.current_changed):
        user.press("useBundledAction")
    choose_file(tmp_path / "theirs.html")
    with qtbot.waitSignal(user.window.models.exported):
        user.press("exportPageAction")
    page = (tmp_path / "theirs.html").read_text(encoding="utf-8")
    assert "1,280 ReLU" in page
    assert "in epoch 1" not in page


def test_a_network_that_reads_points_has_no_web_page_and_the_menu_says_why(user, qtbot):
    user.action("spiralsPointsAction").trigger()
    qtbot.waitUntil(lambda: user.session.dataset.shows_points)
    user.train(epochs=1)
    action = user.action("exportPageAction")
    assert not action.isEnabled()
    assert action.toolTip() == "A web page is for networks that read images."
    assert user.action("exportNetworkAction").isEnabled()


def test_a_name_that_says_no_format_is_refused_with_a_sentence(user, qtbot, choose_file, tmp_path):
    user.train(epochs=1)
    choose_file(tmp_path / "mine.txt")
    with qtbot.waitSignal(user.window.models.message):
        user.press("exportNetworkAction")
    assert ".onnx" in user.question.text()
    user.question.close()


def test_the_format_that_is_chosen_gives_a_name_its_suffix(user, monkeypatch):
    user.train(epochs=1)
    dialogs = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialogs.append(dialog))  # noqa: PLW0108  only a function becomes a method
    user.press("exportNetworkAction")
    (dialog,) = dialogs
    assert dialog.defaultSuffix() == "safetensors"  # which always works
    for pattern, suffix in zip(dialog.nameFilters(), ("safetensors", "npz", "onnx"), strict=True):
        dialog.filterSelected.emit(pattern)
        assert dialog.defaultSuffix() == suffix
        assert Path(dialog.selectedFiles()[0]).suffix == f".{suffix}"  # also in the place of another one
    dialog.close()


# --- the names that are suggested -------------------------------------------------------------------------------------


@pytest.fixture
def file_dialog(user, monkeypatch):
    """Press an action, and return the dialog that would open."""
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))  # noqa: PLW0108  only a function becomes a method

    def press(action):
        user.press(action)
        return opened[-1]

    yield press
    for dialog in opened:
        dialog.close()


def suggested(dialog):
    return Path(dialog.selectedFiles()[0]).name


def test_what_is_saved_and_exported_is_named_after_the_run_and_its_epoch(user, file_dialog):
    user.train(epochs=2)
    user.wait_for_network("Run 1, epoch 2")
    assert suggested(file_dialog("saveModelAction")) == "Run 1, epoch 2.safetensors"
    assert suggested(file_dialog("exportNetworkAction")) == "Run 1, epoch 2.safetensors"
    assert suggested(file_dialog("savePlotsAction")) == "Run 1, epoch 2, Curves.png"
    assert suggested(file_dialog("savePointsAction")) == "Run 1, epoch 2, Curves.csv"
    user.look_back_to(1)
    user.wait_for_network("Run 1, epoch 1 of 2, looking back")
    assert suggested(file_dialog("savePlotsAction")) == "Run 1, epoch 1 of 2, Curves.png"
    assert suggested(file_dialog("saveModelAction")) == "Run 1, epoch 2.safetensors"


def test_the_networks_that_were_not_trained_here_have_names_too(user, file_dialog, tmp_path, choose_file):
    assert suggested(file_dialog("saveModelAction")) == "built-in network.safetensors"


def test_the_code_is_named_after_the_layers(user, code, file_dialog):
    file_dialog("exportNetworkAction")
    click(user, "saveCodeButton")
    assert user.window.findChildren(QFileDialog)[-1].selectedFiles()[0].endswith("network 784-128-10.py")
    file_dialog("exportNotebookAction")
    assert user.window.findChildren(QFileDialog)[-1].selectedFiles()[0].endswith("network 784-128-10.ipynb")


def test_a_dialog_begins_in_the_folder_that_was_used_last_also_in_an_earlier_start(user, choose_file, tmp_path, monkeypatch):
    choose_file(tmp_path / "network.npz")
    user.press("exportNetworkAction")
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))  # noqa: PLW0108  only a function becomes a method
    for action in ("saveModelAction", "exportNetworkAction", "openModelAction", "openDataFolderAction", "openPictureAction"):
        user.press(action)
        assert Path(opened[-1].directory().absolutePath()) == tmp_path, action
        opened[-1].close()


def test_a_folder_that_is_gone_is_not_begun_in(user, choose_file, tmp_path, file_dialog):
    (tmp_path / "stick").mkdir()
    remember_folder_of(str(tmp_path / "stick" / "a.png"))
    (tmp_path / "stick").rmdir()
    assert Path(file_dialog("saveModelAction").directory().absolutePath()) == Path.home()


def test_without_the_package_it_is_said_before_a_file_is_named_that_there_is_no_onnx(file_dialog, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    dialog = file_dialog("exportNetworkAction")
    assert "-m pip install onnx" in dialog.windowTitle()
    assert "not possible" in dialog.nameFilters()[-1]
    assert suggested(dialog).endswith(".safetensors")
    monkeypatch.undo()


# --- plots ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def trained(user):
    user.train(epochs=3)
    return user


@pytest.fixture
def saved(trained, choose_file, tmp_path):
    """Press an action, and return the file that it writes."""

    def save(action, name):
        path = tmp_path / name
        choose_file(path)
        trained.press(action)
        trained.qtbot.waitUntil(lambda: name in trained.status)
        return path

    return save


def test_plots_are_saved_as_pixels(trained, saved):
    image = QImage(str(saved("savePlotsAction", "plots.png")))
    assert image.width() > 2 * trained.curves.plots[0].width()
    assert image.height() > 2 * sum(plot.height() for plot in trained.curves.plots)
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    colours = {f"#{pixel & 0xFFFFFF:06x}" for pixel in np.unique(pixels).tolist()}
    assert {LIGHT.training, LIGHT.validation, LIGHT.card, LIGHT.text} <= colours


def test_plots_are_saved_as_lines_with_their_title_and_what_their_marks_stand_for(trained, saved):
    path = saved("savePlotsAction", "plots.svg")
    text = path.read_text(encoding="utf-8")
    assert QSvgRenderer(str(path)).isValid()
    assert "<image" not in text
    words = ("training", "validation", "epoch", "cross-entropy", LIGHT.training, LIGHT.validation)
    for word in (*words, "Curves", "Run 1, epoch 3", "did best on the validation images"):
        assert word in text, word
    assert "Smooth" not in text  # the buttons are no part of it


def test_all_points_are_saved_as_a_table(trained, saved):
    with saved("savePointsAction", "points.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    expected = [
        (plot.y_label, name, *point)
        for plot in trained.curves.plots
        for name, x, y in plot.series
        for point in zip(x, y, strict=True)
    ]
    assert [(r["plot"], r["curve"], float(r["epoch"]), float(r["value"])) for r in rows] == expected
    last = [row for row in rows if row["curve"] == "training"][-1]
    assert (last["images"], float(last["rate"])) == ("6000", 0.001)
    assert float(last["seconds"]) == pytest.approx(sum(metrics.seconds for metrics in trained.curves.story.epochs))
    kinds = {(row["plot"], row["curve"]) for row in rows}
    assert {("error (cross-entropy)", name) for name in ("live", "live, smoothed", "training", "validation")} < kinds
    assert {("right (%)", "training"), ("right (%)", "validation")} < kinds
    assert len(kinds) == 6


def test_plots_are_copied(trained):
    trained.press("copyPlotsAction")
    assert QGuiApplication.clipboard().image().width() > 2 * trained.curves.plots[0].width()


def test_the_menu_of_the_plots_offers_all_of_it(trained):
    middle = trained.curves.rect().center()
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, trained.curves.mapToGlobal(middle))
    QApplication.sendEvent(trained.curves, wish)
    menu = trained.curves.findChild(QMenu)
    names = {action.objectName() for action in menu.actions()}
    assert {"savePlotsAction", "savePointsAction", "copyPlotsAction"} < names
    menu.close()
