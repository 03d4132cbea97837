"""Knows what the accuracy of the present data set can be measured by, and measures it once somebody asks."""

from collections.abc import Callable, Collection, Iterator
from time import perf_counter, sleep

from PySide6.QtCore import QObject, Qt, Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.settings_store import settings_store, text_of
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.runs.base_lines import (
    PEOPLE_ON_MNIST,
    BaseLineKind,
    guess,
    is_mnist,
    linear_config,
    linear_steps,
)
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import Score

_GROUP = "linear_networks"  # of the settings, where measured ones are kept
_MOST_KEPT = 200
_RESTS = 15  # times as long as it calculates it rests while a run trains, in pieces of so many seconds
_REST_SECONDS = 0.05
_LINES = {BaseLineKind.GUESSING: Qt.PenStyle.DotLine, BaseLineKind.PEOPLE: Qt.PenStyle.DashDotLine}


class BaseLineService(QObject):
    """Gives levels for a plot of accuracies. A linear network is trained in the background, and its figure is kept."""

    changed = Signal()  # there are others
    message = Signal(object)  # Message

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._choose = KindWords(self).choose
        self._linear: tuple[Dataset, TrainingConfig, Score] | None = None
        self._asked: tuple[Dataset, TrainingConfig] | None = None
        self._task = LatestOnlyTask(self)
        self._task.succeeded.connect(self._on_measured)
        self._task.failed.connect(self._on_failed)
        session.dataset_loaded.connect(self.changed)
        session.started.connect(self.changed)

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        self._task.shutdown()

    @property
    def obstacle_to_people(self) -> str:
        """Say why it is not known how people read the present data set; nothing if it is."""
        dataset = self._session.dataset
        if dataset is not None and is_mnist(dataset):
            return ""
        return self.tr("How well people read is known of MNIST alone.")

    def levels(self, kinds: Collection[BaseLineKind]) -> list[Level]:
        """Return these lines, as far as they are known; `changed` follows once another one is."""
        dataset, newest = self._session.dataset, self._session.newest
        if dataset is None:
            return []
        config = TrainingConfig() if newest is None or newest.config is None else newest.config
        levels = []
        if BaseLineKind.GUESSING in kinds:
            levels.append(self._guessing(guess(dataset, config)))
        if BaseLineKind.LINEAR in kinds:
            levels += self._linear_levels(dataset, linear_config(dataset, config))
        if BaseLineKind.PEOPLE in kinds and is_mnist(dataset):
            levels.append(self._people())
        return levels

    # --- inside -------------------------------------------------------------------------------------------------------

    def _guessing(self, score: Score) -> Level:
        share = 100 * score.accuracy
        words = self._choose(
            self.tr("Guessing: who always says the most frequent class is right for {0} % of the {1} validation images."),
            self.tr("Guessing: who always says the most frequent class is right for {0} % of the {1} validation points."),
        )
        name = self.tr("guessing {0} %").format(in_figures(share, ".1f"))
        return Level(
            share, name, words.format(in_figures(share, ".1f"), in_figures(score.total)), _LINES[BaseLineKind.GUESSING]
        )

    def _people(self) -> Level:
        share = 100 * PEOPLE_ON_MNIST
        words = self.tr(
            "People read about {0} % of digits like these, as LeCun et al. estimated in 1995 (“Learning algorithms for\n"
            "classification: a comparison on handwritten digit recognition”)."
        )
        name = self.tr("people {0} %").format(in_figures(share, ".1f"))
        return Level(share, name, words.format(in_figures(share, ".1f")), _LINES[BaseLineKind.PEOPLE])

    def _linear_levels(self, dataset: Dataset, config: TrainingConfig) -> list[Level]:
        """Return the score of a linear network if it is measured, or let it be measured."""
        known = self._linear
        if known is None or known[0] is not dataset or known[1] != config:
            if self._asked is None or self._asked[0] is not dataset or self._asked[1] != config:
                self._asked = dataset, config
                self._task.ask(_steps(dataset, config, lambda: self._session.state is RunState.RUNNING), of=config)
            return []
        score = known[2]
        low, high = (in_figures(100 * bound, ".1f") for bound in score.interval)
        share = in_figures(100 * score.accuracy, ".1f")
        words = self._choose(
            self.tr(
                "A network without hidden layers reads {0} % of the {1} validation images (95 %: {2} – {3} %).\n"
                "It was trained here for {4} epochs by Adam."
            ),
            self.tr(
                "A network without hidden layers reads {0} % of the {1} validation points (95 %: {2} – {3} %).\n"
                "It was trained here for {4} epochs by Adam."
            ),
        )
        name = self.tr("linear network {0} %").format(share)
        words = words.format(share, in_figures(score.total), low, high, in_figures(config.epochs))
        return [Level(100 * score.accuracy, name, words, Qt.PenStyle.DashLine)]

    @Slot(object)
    def _on_measured(self, score: Score) -> None:
        if self._asked is not None:
            self._linear = (*self._asked, score)
            self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        self.message.emit(Message(in_words(error), Severity.FAILURE))


def _steps(dataset: Dataset, config: TrainingConfig, is_busy: Callable[[], bool]) -> Iterator[Score | None]:
    """Yield None until it yields a linear network's figure: that which is kept, or one that is measured and kept."""
    key = f"{_GROUP}/{dataset.checksum}-{config.train_size}-{config.validation_share}-{config.drawing_repeats}"
    score = _kept(text_of(settings_store(), key))
    if score is None:
        for step in _resting(linear_steps(dataset, config), is_busy):
            score = step
            yield None
        if score is not None:
            _keep(key, score)
    yield score


def _resting(steps: Iterator[Score | None], is_busy: Callable[[], bool]) -> Iterator[Score | None]:
    """Yield the steps, and rest between them while a run trains, which is to lose little time by it."""
    while True:
        start = perf_counter()
        step = next(steps, start)  # which is no step
        if isinstance(step, float):
            return
        yield step
        rest_until = perf_counter() + _RESTS * (perf_counter() - start)
        while is_busy() and perf_counter() < rest_until:
            sleep(_REST_SECONDS)
            yield step


def _keep(key: str, score: Score) -> None:
    store = settings_store()
    store.beginGroup(_GROUP)
    is_full = len(store.childKeys()) >= _MOST_KEPT
    store.endGroup()
    if is_full:
        store.remove(_GROUP)
    store.setValue(key, f"{score.correct}/{score.total}")


def _kept(text: str) -> Score | None:
    """Return what a text says, or None where that cannot be."""
    correct, _, total = text.partition("/")
    if not (correct.isdecimal() and total.isdecimal() and len(text) < 30):
        return None
    score = Score(int(correct), int(total))
    return score if score.total > 0 and score.correct <= score.total else None
