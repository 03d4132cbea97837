"""Asks for the predictions of a lesson, remembers them, and lays what happens over them."""

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from nnfs_gui.gui.inside.painting.plot_line import Measure
from nnfs_gui.gui.lessons.lessons_controller import LessonsController
from nnfs_gui.gui.lessons.widgets.prediction_box import PredictionBox
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import translated
from nnfs_gui.lessons.conditions import holds
from nnfs_gui.lessons.curve_kinds import CURVE_KINDS
from nnfs_gui.lessons.lesson import Lesson, Prediction, Step
from nnfs_gui.lessons.predictions import Scale, curve_score, number_score
from nnfs_gui.lessons.progress import Predicted
from nnfs_gui.lessons.situation import RunFacts, Since, Situation
from nnfs_gui.lessons.truths import TRUTHS
from nnfs_gui.training.config import LossKind

_OF_RUNS = ("run", "runs", "experiment")  # kinds of conditions for which something is trained
_RUN = "run."  # how the names of truths begin that are figures of a run
_ROOM = 1.1  # a plot reaches so many times as high as the error of guessing
_OF_SQUARES = 0.25  # as high as it reaches for the mean squared error


@dataclass(frozen=True, slots=True)
class _Asked:
    """A step that asks for a prediction, the prediction, and the steps up to the present one in which it comes true."""

    step: Step
    prediction: Prediction
    come_true: tuple[Step, ...]


class PredictionsController(QObject):
    """Puts a box into each step that asks for a prediction, and into those after it until it has come true."""

    def __init__(self, lessons: LessonsController, session: TrainingSession) -> None:
        super().__init__(lessons)
        self._lessons = lessons
        self._session = session
        self._box: PredictionBox | None = None
        self._is_ready = False  # the box has what it needs to be shown
        self._asked: _Asked | None = None  # what the box is about
        lessons.step_entered.connect(self._on_step_entered)
        lessons.judged.connect(self._follow)
        lessons.step_done.connect(self._on_step_done)

    @Slot(object, object)
    def _on_step_entered(self, lesson: Lesson, step: Step) -> None:
        self._box, self._asked = None, _asked_before(lesson, step)
        if self._asked is None:
            return
        made, is_over = self._made, any(each is not step for each in self._asked.come_true)
        if self._asked.step is not step and (made is None or (is_over and made.score is not None)):
            return
        self._box = PredictionBox()
        self._box.predicted.connect(self._on_predicted)
        self._box.again_wanted.connect(self._predict_again)
        self._is_ready = not self._asked.prediction.is_curve
        if not self._is_ready:
            self._box.hide()  # until its plot is made
            self._box.prepared.connect(self._on_prepared)
            self._box.prepare(asks=made is None, may_ask=self._asked.step is step)
        self._lessons.panel.set_extra(self._box, at_end=self._asked.step is not step)
        self._show(self._lessons.situation)

    @Slot()
    def _on_prepared(self) -> None:
        if self._box is not None and self.sender() is self._box and not self._is_ready:
            self._is_ready = True
            self._box.show()
            self._show(self._lessons.situation)
            self._follow(self._lessons.situation)  # what has happened meanwhile

    @Slot(object, object)
    def _on_step_done(self, lesson: Lesson, step: Step) -> None:
        """Say what happened as soon as the step is done in which it comes true; perhaps nothing else is judged after it."""
        self._follow(self._lessons.situation)

    @Slot(object)
    def _on_predicted(self, guess: float | dict[int, float]) -> None:
        if self._asked is not None:
            values = tuple(guess.values()) if isinstance(guess, dict) else (guess,)
            self._lessons.panel.enter()  # before the field is gone that may have the focus
            self._lessons.record_prediction(self._asked.step.key, Predicted(values))
            self._show(self._lessons.situation)

    @Slot()
    def _predict_again(self) -> None:
        """Take back the prediction, and the ticks of the steps by which it would come true at once."""
        lesson, asked = self._lessons.lesson, self._asked
        if lesson is None or asked is None:
            return
        before = self._lessons.store.progress.of(lesson.key)
        place = lesson.place_of(asked.step.key) or 0
        again = {asked.step.key, *(step.key for step in lesson.steps[place:] if _comes_true(asked.step, step))}
        ticked = tuple(key for key in before.ticked if key not in again)
        predictions = {key: made for key, made in before.predictions.items() if key != asked.step.key}
        self._lessons.put_progress(replace(before, ticked=ticked, predictions=predictions))
        self._show(self._lessons.situation)
        if self._box is not None:
            self._box.enter()

    @property
    def _made(self) -> Predicted | None:
        """The prediction of the step that is meant, if it was made."""
        if self._lessons.lesson is None or self._asked is None:
            return None
        return self._lessons.store.progress.of(self._lessons.lesson.key).predictions.get(self._asked.step.key)

    @Slot(object)
    def _follow(self, situation: Situation) -> None:
        """Show what has happened by now, and remember the score when it has come true."""
        made = self._made
        if self._asked is None or made is None or not self._is_shown:
            return
        if made.score is not None and not self._still_comes_true(situation):
            return
        now = self._compared(made, situation)
        if now != made:
            if now.score is not None:
                self._lessons.record_prediction(self._asked.step.key, now)
            elif now.run != made.run:
                self._lessons.record_prediction(self._asked.step.key, replace(made, run=now.run))
            self._show(situation)

    @property
    def _is_shown(self) -> bool:
        return self._box is not None and isValid(self._box) and self._is_ready

    def _still_comes_true(self, situation: Situation) -> bool:
        """Say whether what was predicted, and has come true, goes on: one draws on, and so does the figure of the pad."""
        assert self._asked is not None
        prediction, step = self._asked.prediction, self._lessons.step
        is_of_run = prediction.is_curve or prediction.truth.startswith(_RUN)
        if is_of_run or step is None or step not in self._asked.come_true:
            return False
        return all(holds(condition, situation) for condition in step.until)

    # --- what happened ------------------------------------------------------------------------------------------------

    def _compared(self, made: Predicted, situation: Situation) -> Predicted:
        """Return a prediction with what has happened up to now; with its score once that is final."""
        assert self._asked is not None
        prediction = self._asked.prediction
        run = self._run(situation)
        if prediction.is_curve:
            made = replace(made, run=made.run if run is None else run.id)
            truth = () if run is None else tuple(map(CURVE_KINDS[prediction.of].value, run.course))
            truth = truth[: prediction.epochs]
            is_final = run is not None and (run.ended or len(truth) == prediction.epochs)
        else:
            value = None if prediction.truth.startswith(_RUN) and run is None else TRUTHS[prediction.truth](situation)
            truth = () if value is None or not math.isfinite(value) else (_times(prediction) * value,)
            is_final = bool(truth) and (run is None or run.ended or not prediction.truth.startswith(_RUN))
        truth = tuple(value for value in truth if math.isfinite(value))
        if not (is_final and truth and self._is_due):
            return replace(made, truth=truth)
        return replace(made, truth=truth, score=self._score(made.guess, truth))

    def _run(self, situation: Situation) -> RunFacts | None:
        """Return the run that is meant: the newest that trained in this step or, where that is done, in the lesson.

        It is one from its beginning: of a run that went on from another one, the first epochs are that one's.
        """
        assert self._asked is not None
        if self._lessons.step is self._asked.step and not _trains(self._asked.step):
            return None
        reaches = (Since.STEP, Since.LESSON) if self._is_due else (Since.STEP,)
        runs = ([run for run in situation.runs_since(since) if run.afresh] for since in reaches)
        return next((found[-1] for found in runs if found), None)

    @property
    def _is_due(self) -> bool:
        """Whether a step was done in which it comes true."""
        if self._lessons.lesson is None or self._asked is None:
            return False
        ticked = self._lessons.store.progress.of(self._lessons.lesson.key).ticked
        return any(step.key in ticked for step in self._asked.come_true)

    def _score(self, guess: tuple[float, ...], truth: tuple[float, ...]) -> float | None:
        assert self._asked is not None
        prediction = self._asked.prediction
        scale = self._scale(prediction, guess)
        if not prediction.is_curve:
            return number_score(guess[0], truth[0], scale)
        return curve_score(dict(enumerate(guess, 1)), dict(enumerate(truth, 1)), scale)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def _show(self, situation: Situation) -> None:
        if self._asked is None or self._box is None or not self._is_shown:
            return
        prediction, made = self._asked.prediction, self._made
        measure = self._measure(prediction, () if made is None else made.guess)
        if made is None and prediction.is_curve:
            self._box.ask_curve(prediction.question, measure, prediction.epochs)
        elif made is None:
            self._box.ask_number(prediction.question, measure)
        else:
            known = made if made.score is not None else self._compared(made, situation)
            if prediction.is_curve:
                curves = dict(enumerate(known.guess, 1)), dict(enumerate(known.truth, 1))
                colour = "validation" if CURVE_KINDS[prediction.of].is_of_validation else "training"
                self._box.show_curve(prediction.question, measure, *curves, known.score, colour=colour)
            else:
                truth = known.truth[0] if known.truth and known.score is not None else None
                self._box.show_number(prediction.question, measure, known.guess[0], truth, known.score)
            self._box.offer_again(offered=self._lessons.step is self._asked.step and made.score is not None)

    def _measure(self, prediction: Prediction, guess: tuple[float, ...]) -> Measure:
        """Return what the axis, or the field, of a prediction counts."""
        scale = self._scale(prediction, guess)
        kind = CURVE_KINDS[prediction.of] if prediction.is_curve else None
        title = prediction.of if kind is None else translated(kind.title)
        is_share = kind is not None and kind.is_share
        unit = " %" if is_share else f" {prediction.unit}" if prediction.unit else ""
        span = scale.high - scale.low
        decimals = 3 if span <= 1 else 2 if span <= 10 else 1 if span <= 100 else 0
        return Measure(title, unit, decimals, scale.low, scale.high)

    def _scale(self, prediction: Prediction, guess: tuple[float, ...]) -> Scale:
        """Return between which numbers is predicted. An error reaches a little higher than that of guessing."""
        if not prediction.is_curve:
            return Scale(prediction.low, prediction.high)
        if CURVE_KINDS[prediction.of].is_share:
            return Scale(0, 100)
        config, dataset = self._lessons.situation.settings, self._session.dataset
        classes = 10 if dataset is None else dataset.classes
        guessing = math.log(max(classes, 2))
        high = _OF_SQUARES if config is not None and config.loss is LossKind.MSE else math.ceil(10 * _ROOM * guessing) / 10
        return Scale(0, max(high, *guess) if guess else high)


def _asked_before(lesson: Lesson, step: Step) -> _Asked | None:
    """Return the step, this one or the nearest before it, that asks for a prediction."""
    place = lesson.place_of(step.key) or 0
    for first, asking in reversed(list(enumerate(lesson.steps[: place + 1]))):
        if asking.predict is not None:
            steps = lesson.steps[first : place + 1]
            return _Asked(asking, asking.predict, tuple(each for each in steps if _comes_true(asking, each)))
    return None


def _comes_true(asking: Step, step: Step) -> bool:
    """Say whether what was predicted in a step comes true by what this one asks for."""
    assert asking.predict is not None
    is_of_run = asking.predict.is_curve or asking.predict.truth.startswith(_RUN)
    return _trains(step) if is_of_run else bool(step.until) and step is not asking


def _trains(step: Step) -> bool:
    """Say whether something is to be trained in a step."""
    return any(condition.kind in _OF_RUNS for condition in step.until)


def _times(prediction: Prediction) -> float:
    """Return by how much a figure is multiplied: shares are said in percent."""
    return 100.0 if prediction.unit == "%" else 1.0
