"""Drives an experiment in a thread of its own; child processes train its trials."""

import logging
import os
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.data.points import dataset_text
from nnfs_gui.experiments.driver import DriveEnd, Driver
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.engines.worker import read_plan_data
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.gui.words import failure_in_words
from nnfs_gui.paths import MissingFileError
from nnfs_gui.storage.datasets.reading import UndecidedError
from nnfs_gui.storage.library.experiment_record import Experiment
from nnfs_gui.storage.library.library import Library
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError

_LOGGER = logging.getLogger(__name__)


def processes_beside_window() -> int:
    """Return how many child processes train while the window is open: as many as cores but one, at least one."""
    return max((os.cpu_count() or 1) - 1, 1)


class DrivingThread(QThread):
    """Lives until the experiment ends, or until `pause` or a person lets it pause."""

    ended = Signal(object, str)  # DriveEnd, or None where it could not be driven; and a sentence, where something is wrong

    def __init__(self, library: Path, experiment_id: str, dataset: Dataset | None, parent: QObject) -> None:
        """`dataset` is what is loaded already; another one is read, if that is what the experiment learns from."""
        super().__init__(parent)
        self.experiment_id = experiment_id
        self.is_single = False  # whether it is a single run of the queue; known at the end
        self._library = library
        self._dataset = dataset
        self._pause = threading.Event()

    def pause(self) -> None:
        """Let the experiment pause soon; whole epochs are kept. The next start goes on with it."""
        self._pause.set()

    def run(self) -> None:
        end: DriveEnd | None = None
        problem = ""
        try:
            with Library(self._library) as library:
                experiment = library.experiments.get(self.experiment_id)
                plan = Plan.from_dict(experiment.plan)
                self.is_single = not plan.varied and plan.seeds == 1
                dataset = self._find_data(plan, experiment)
                count = processes_beside_window()
                engine = ChildrenEngine(library.path, plan, experiment.dataset_checksum, count)
                for event in Driver(library, self.experiment_id, engine, dataset).run(self._pause.is_set):
                    if isinstance(event, DriveEnd):
                        end, problem = event, event.problem
        except (DatasetError, UndecidedError, MissingFileError) as error:
            problem = str(error)
        except Exception as error:  # whatever it was, the window says it
            if not isinstance(error, ExplainedError):
                _LOGGER.error("an unexpected error while an experiment was driven", exc_info=error)
            problem = failure_in_words(error)
        self.ended.emit(end, problem)

    def _find_data(self, plan: Plan, experiment: Experiment) -> Dataset:
        dataset = self._dataset
        if dataset is None or dataset.checksum != experiment.dataset_checksum:
            dataset = read_plan_data(plan.data, plan.choices)
        if dataset.checksum != experiment.dataset_checksum:
            raise ExplainedError(
                QT_TRANSLATE_NOOP(
                    "Core", "The experiment {name} learns from {dataset}, which is not what is read there now."
                ),
                name=experiment.title,
                dataset=dataset_text(experiment.dataset),
            )
        return dataset
