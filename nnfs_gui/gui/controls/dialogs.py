"""Dialogs: only for questions, and for errors that one must know of. They never block the program."""

import html
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnfs_gui.gui.controls.last_folder import last_folder, remember_folder_of
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import unbroken
from nnfs_gui.paths import file_name
from nnfs_gui.words import showable_lines

_SUFFIX = re.compile(r"\*\.(\w+)")  # in a pattern such as "Networks (*.safetensors)"
_PAGE_WIDTH = 84  # characters
_SHARE_OF_SCREEN = 0.9  # that a window beside the main one takes at most


def ask(parent: QWidget, text: str, detail: str, choices: Sequence[tuple[str, str, Callable[[], None]]]) -> QMessageBox:
    """Ask a question whose answers are (object name, text, action), the first the default; closing it does nothing."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(f"<b>{html.escape(showable_lines(text))}</b>")
    _add_detail(box, detail)
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
    _add_detail(box, detail)
    box.open()
    return box


def _add_detail(box: QMessageBox, detail: str) -> None:
    """Add plain text, as it may hold names; Qt offers no other way to say that it is plain."""
    box.setInformativeText(unbroken(showable_lines(detail)))
    for label in box.findChildren(QLabel, "qt_msgbox_informativelabel"):
        label.setTextFormat(Qt.TextFormat.PlainText)


def inform(parent: QWidget, title: str, html: str) -> QDialog:
    """Show a page of text, which can be selected, and scrolls where the screen is lower."""
    page = QDialog(parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.setWindowTitle(title)
    page.setObjectName("textPage")
    text = make_wrapping_label(rich=True)
    text.setObjectName("pageText")
    text.setText(html)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    text.setMinimumWidth(_PAGE_WIDTH * character_width(text.fontMetrics()))
    content = QWidget()
    QVBoxLayout(content).addWidget(text)
    column = ScrollColumn()
    column.set_content(content)
    column.setAccessibleName(title)
    column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the keys scroll it
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(page.reject)
    layout = QVBoxLayout(page)
    layout.addWidget(column)
    layout.addWidget(buttons)
    wanted = column.minimumSizeHint().width(), text.heightForWidth(text.minimumWidth()) + 4 * buttons.sizeHint().height()
    resize_on_screen(page, *wanted)
    column.setFocus()
    page.open()
    return page


def choose_file(parent: QWidget, title: str, pattern: str, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Let an existing file be chosen, by the pattern of its kind's usual names or, with another, any."""
    every = QCoreApplication.translate("Questions", "All files (*)")
    dialog = QFileDialog(parent, title, last_folder(), f"{pattern};;{every}")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, on_chosen)


def choose_new_file(
    parent: QWidget, title: str, patterns: Sequence[str], name: str, on_chosen: Callable[[str], None]
) -> QFileDialog:
    """Let a file to save in be chosen; an existing one is asked about.

    `name` is suggested, in the folder that was used last, with the suffix of the first pattern. Where another pattern is
    chosen, its suffix takes that one's place; and a name without a suffix gets it.
    """
    dialog = QFileDialog(parent, title, last_folder(), ";;".join(patterns))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffixes = [_SUFFIX.findall(pattern)[0] for pattern in patterns]

    def use(pattern: str) -> None:
        suffix = _SUFFIX.findall(pattern)[0]
        dialog.setDefaultSuffix(suffix)
        typed = Path(next(iter(dialog.selectedFiles()), ""))
        if typed.suffix.removeprefix(".") in suffixes:
            dialog.selectFile(typed.with_suffix(f".{suffix}").name)

    dialog.setDefaultSuffix(suffixes[0])
    dialog.selectFile(f"{file_name(name)}.{suffixes[0]}")
    dialog.filterSelected.connect(use)
    return _open(dialog, on_chosen)


def choose_folder(parent: QWidget, title: str, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Let a folder be chosen."""
    dialog = QFileDialog(parent, title, last_folder())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, on_chosen)


def _open(dialog: QFileDialog, on_chosen: Callable[[str], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(remember_folder_of)
    dialog.fileSelected.connect(on_chosen)
    dialog.open()
    return dialog


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Let a window be so large, in pixels, or as large as its screen has room for."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() * _SHARE_OF_SCREEN))
