"""The page of keys says what each key does."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from nnfs_gui.gui.help.keys import keys_in


@pytest.mark.parametrize("text", ["&Open it…", "&Open it …"])
def test_an_entry_that_asks_for_more_is_called_without_its_mark(qtbot, text):
    window = QMainWindow()
    qtbot.addWidget(window)
    action = QAction(text, window)
    action.setShortcut("Ctrl+O")
    window.menuBar().addMenu("File").addAction(action)
    assert dict(keys_in(window.menuBar(), window))["Ctrl+O"] == "Open it"
