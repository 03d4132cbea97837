"""Dialogs: only for questions, and for errors that one must know of. They never block the program."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

_SUFFIX = re.compile(r"\*\.(\w+)")  # in a pattern such as "Networks (*.safetensors)"


def ask(parent: QWidget, text: str, detail: str, choices: Sequence[tuple[str, str, Callable[[], None]]]) -> QMessageBox:
    """Ask a question whose answers are (object name, text, action), the first the default; closing it does nothing."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(f"<b>{text}</b>")
    box.setInformativeText(detail)
    buttons: list[QPushButton] = []
    for name, label, action in choices:
        button = box.addButton(label, QMessageBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.clicked.connect(action)
        buttons.append(button)
    box.setDefaultButton(buttons[0])
    cancel = box.addButton(QCoreApplication.translate("Questions", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    cancel.setObjectName("cancelButton")
    box.setEscapeButton(cancel)
    box.open()
    return box


def tell(parent: QWidget, text: str, detail: str = "") -> QMessageBox:
    """Say something that must be read."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(text)
    box.setInformativeText(detail)
    box.open()
    return box


def inform(parent: QWidget, title: str, html: str) -> QMessageBox:
    """Show a page of text."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(html)
    box.open()
    return box


def choose_file(parent: QWidget, title: str, pattern: str, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Let an existing file be chosen."""
    dialog = QFileDialog(parent, title, "", pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, on_chosen)


def choose_new_file(parent: QWidget, title: str, pattern: str, suffix: str, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Let a name to save under be chosen; an existing file is asked about.

    A name without a suffix gets this one, or the first one of whichever pattern is then chosen of several.
    """
    dialog = QFileDialog(parent, title, "", pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_SUFFIX.findall(chosen)[0]))
    return _open(dialog, on_chosen)


def choose_folder(parent: QWidget, title: str, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Let a folder be chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, on_chosen)


def _open(dialog: QFileDialog, on_chosen: Callable[[str], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(on_chosen)
    dialog.open()
    return dialog
