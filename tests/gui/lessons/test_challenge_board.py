"""The board of a challenge says what counts, lists one's own runs, and opens the one that is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget

from nnfs_gui.gui.lessons.widgets.challenge_board import ChallengeBoard
from nnfs_gui.lessons.challenges import Board, Entry, Missed
from nnfs_gui.lessons.lesson import Challenge
from nnfs_gui.storage.library.default_names import name_text
from nnfs_gui.words import Text

CHALLENGE = Challenge("As few as you can.", (), "parameters")
BOARD = Board(
    (
        Entry("a", 12, name_text("Run 12, two layers"), "784-8-8-10", 6442.0, 10, 0.9712, (0.967, 0.975)),
        Entry("b", 3, name_text("Run 3, small"), "784-10-10", 7960.0, 10, 0.9702, (0.9661, 0.974), 2, may_be_luck=True),
        Entry("c", 1, name_text("Run 1"), "784-10-10", 7960.0, 2, None, None, 2),
    ),
    more=2,
)


@pytest.fixture
def board(qtbot):
    board = ChallengeBoard()
    qtbot.addWidget(board)
    board.resize(290, 500)
    board.show()
    return board


def lines(board):
    runs = board.findChild(QListWidget, "challengeRuns")
    return [runs.item(row).text().replace("\N{NO-BREAK SPACE}", " ").split("\n") for row in range(runs.count())]


def test_each_run_has_its_figure_and_an_accuracy_that_says_how_sure_it_is(board):
    board.show_board(CHALLENGE, BOARD)
    assert lines(board) == [
        [
            "1. 6,442 parameters",
            "97.12 % of the validation images (95 % interval: 96.7 to 97.5 %)",
            "Run 12, two layers: 784-8-8-10",
        ],
        [
            "2. 7,960 parameters",
            "97.02 % of the validation images (95 % interval: 96.6 to 97.4 %)",
            "This may be luck: the interval leaves it open.",
            "Run 3, small: 784-10-10",
        ],
        ["2. 7,960 parameters", "Run 1: 784-10-10"],  # no more and no fewer, so that it shares the place
    ]
    assert board.findChild(QLabel, "challengeCounts").text().startswith("What counts is the number of parameters")


def test_a_click_and_enter_open_a_run_once(board, qtbot):
    board.show_board(CHALLENGE, BOARD)
    runs = board.findChild(QListWidget, "challengeRuns")
    wanted = []
    board.run_wanted.connect(wanted.append)
    QTest.mouseClick(runs.viewport(), Qt.MouseButton.LeftButton, pos=runs.visualItemRect(runs.item(1)).center())
    assert wanted == ["b"]
    runs.setCurrentRow(0)
    QTest.keyClick(runs, Qt.Key.Key_Return)
    assert wanted == ["b", "a"]


def test_the_chosen_run_stays_chosen_when_the_board_is_read_again(board):
    board.show_board(CHALLENGE, BOARD)
    runs = board.findChild(QListWidget, "challengeRuns")
    runs.setCurrentRow(1)
    board.show_board(CHALLENGE, Board(BOARD.entries[1:]))
    assert runs.currentRow() == 0


def test_an_empty_board_says_what_will_be_there(board):
    board.show_board(CHALLENGE, Board())
    assert not board.findChild(QListWidget, "challengeRuns").isVisible()
    assert board.findChild(QLabel, "challengeEmpty").text().startswith("None of your runs keeps the rules yet.")


def test_it_is_said_why_the_newest_run_is_not_there(board):
    why = Missed(name_text("Run 4"), Text("Not yet: its accuracy is too low."))
    missed = board.findChild(QLabel, "challengeMissed")
    board.show_board(CHALLENGE, replace(BOARD, missed=why))
    assert missed.isVisible()
    assert missed.text() == "Run 4, the newest, is not on the board. Not yet: its accuracy is too low."
    board.show_board(CHALLENGE, BOARD)
    assert not missed.isVisible()
    board.show_board(CHALLENGE, Board(missed=why))
    assert not missed.isVisible()  # what an empty board needs is said below it
