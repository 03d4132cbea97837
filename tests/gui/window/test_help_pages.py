import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

import nnfs_gui
from nnfs_gui.gui.window.diagnostics import PACKAGES


def test_the_about_box_names_versions_and_licences_as_text_that_can_be_selected(user):
    user.press("aboutAction")
    label = user.page.findChild(QLabel, "pageText")
    for told in (
        f"nnfs_gui {nnfs_gui.__version__}",
        "MIT licence",
        "MNIST",
        "CC BY-SA 3.0",
        "LGPL 3",
        "code.qt.io",
        *PACKAGES,
    ):
        assert told in label.text()
    assert "–" not in label.text()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    user.page.close()


@pytest.mark.parametrize(
    ("name", "called", "told"),
    [
        ("learningRate", "Learning rate", "How large each step"),
        ("moreButton", "More", "Optimizer, error"),
        ("networkName", "The network that answers", "Click to choose another"),
        ("lossPlot", "Plot of the error", "How the error falls"),
        ("drawingPad", "Drawing pad", "Draw here with the mouse"),
    ],
)
def test_the_help_is_first_of_all_for_what_has_the_focus(user, name, called, told):
    user.find(name).setFocus(Qt.FocusReason.TabFocusReason)
    user.press("helpAction")
    text = user.page.findChild(QLabel, "pageText").text()
    about, _, keys = text.partition("<ol>")
    assert called in about
    assert told in about
    assert user.page.height() <= user.page.screen().availableSize().height()
    assert all(key in keys for key in ("F1", "F6", "Ctrl+Z", "settings"))
    user.page.close()


def test_every_package_that_the_program_needs_has_its_licence_there():
    project = tomllib.loads((Path(nnfs_gui.__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {requirement.partition(">")[0].lower() for requirement in project["dependencies"]}
    assert needed == {package.lower() for package in PACKAGES}


def test_diagnostics_are_copied(user):
    user.press("copyDiagnosticsAction")
    assert user.status == "The diagnostics are in the clipboard; put them into a message or a report."
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"nnfs_gui {nnfs_gui.__version__}\n")
    assert copied.endswith("No errors since the program was started.")
    assert "library.sqlite3, " in copied
