import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

import nnfs_gui
from nnfs_gui.gui.window.diagnostics import PACKAGES
from nnfs_gui.own_program import RELEASES

PROJECT = tomllib.loads((Path(nnfs_gui.__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]


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


def test_every_package_that_the_program_needs_has_its_licence_there():
    requirements = (*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["gui"])
    needed = {requirement.partition(">")[0].lower() for requirement in requirements}
    assert needed == {package.lower() for package in PACKAGES}


def test_diagnostics_are_copied(user):
    user.press("copyDiagnosticsAction")
    assert user.status == "The diagnostics are in the clipboard; put them into a message or a report."
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"nnfs_gui {nnfs_gui.__version__}\n")
    assert copied.endswith("No errors since the program was started.")
    assert "library.sqlite3, " in copied


@pytest.mark.parametrize("has_browser", [True, False])
def test_the_page_of_releases_is_opened_or_its_address_is_said(user, monkeypatch, has_browser):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or has_browser)
    user.press("releasesAction")
    assert opened == [RELEASES] == [PROJECT["urls"]["Releases"]]
    if not has_browser:
        user.qtbot.waitUntil(lambda: user.question is not None)
        assert user.status == f"No browser can be opened here. All versions are at {RELEASES}."
        user.answer_nothing()
