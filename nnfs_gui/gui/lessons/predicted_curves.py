"""Lays the curve that was predicted in the lesson over those of the run that it was meant for."""

from PySide6.QtCore import QObject, Slot

from nnfs_gui.gui.curves.widgets.curves_prediction import PredictedCurve
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.lessons.lessons_controller import LessonsController
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import translated
from nnfs_gui.lessons.curve_kinds import CURVE_KINDS


class PredictedCurves(QObject):
    """Follows the lesson that is open, and the run whose curves are shown."""

    def __init__(self, lessons: LessonsController, session: TrainingSession, curves: CurvesView) -> None:
        super().__init__(lessons)
        self._lessons = lessons
        self._session = session
        self._curves = curves
        lessons.opened.connect(self._follow)
        lessons.judged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self._curves.show_prediction(self._prediction())

    def _prediction(self) -> PredictedCurve | None:
        """Return what the lesson that is open has of the run that is shown."""
        lesson, run = self._lessons.lesson, self._run_shown()
        if lesson is None or not run:
            return None
        made = self._lessons.store.progress.of(lesson.key).predictions
        for step in reversed(lesson.steps):
            if step.predict is not None and step.predict.is_curve and step.key in made and made[step.key].run == run:
                found = made[step.key]
                kind = CURVE_KINDS[step.predict.of]
                return PredictedCurve(translated(kind.title), found.guess, kind.is_share, found.score)
        return None

    def _run_shown(self) -> str:
        """Return the id of the run whose curves are shown; empty where it has none."""
        if self._session.state is not RunState.IDLE:  # another network may answer until it has begun
            runs = self._lessons.situation.runs
            return runs[-1].id if runs else ""
        newest = self._session.newest
        return "" if newest is None or newest.run_id is None else newest.run_id
