"""Shows the board of the challenge that is open, and keeps it up to date."""

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.lessons.lessons_controller import LessonsController
from nnfs_gui.gui.lessons.widgets.challenge_board import ChallengeBoard
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.lessons.challenges import Board, make_board
from nnfs_gui.lessons.lesson import Challenge, Lesson, Step


class ChallengesController(QObject):
    """Reads the library's runs in the background when a challenge is opened, and when a run begins, ends or is changed."""

    def __init__(
        self, lessons: LessonsController, session: TrainingSession, worker: LibraryWorker, requests: ViewRequests
    ) -> None:
        super().__init__(lessons)
        self._lessons = lessons
        self._worker = worker
        self._requests = requests
        self._challenge: Challenge | None = None
        self._board: ChallengeBoard | None = None
        lessons.step_entered.connect(self._on_step_entered)
        lessons.opened.connect(self._on_opened)
        for signal in (session.ended, session.recorded, worker.changed):
            signal.connect(self._read)

    @Slot(object)
    def _on_opened(self, lesson: Lesson | None) -> None:
        self._challenge, self._board = None if lesson is None else lesson.challenge, None

    @Slot(object, object)
    def _on_step_entered(self, lesson: Lesson, step: Step) -> None:
        self._challenge, self._board = lesson.challenge, None
        if self._challenge is not None and step is lesson.steps[-1]:
            self._board = ChallengeBoard()
            self._board.run_wanted.connect(self._requests.open_run_wanted)
            self._lessons.panel.set_extra(self._board)
            self._board.show_board(self._challenge, Board())
            self._read()

    @Slot()
    def _read(self) -> None:
        challenge, board = self._challenge, self._board
        if challenge is None or board is None or not isValid(board):
            return

        def show(found: Board) -> None:
            if board is self._board and isValid(board):
                board.show_board(challenge, found)

        def say(problem: str) -> None:
            if board is self._board and isValid(board):
                board.show_problem(problem)

        self._worker.ask(lambda library: make_board(library, challenge), show, say)
