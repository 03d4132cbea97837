"""The networks that can be compared: the present one, the program's own, and the runs of the library."""

import contextlib
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.inside.presenter import Sources
from nnfs_gui.gui.inside.run_networks import network_of_run
from nnfs_gui.gui.run.network_words import network_words
from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind
from nnfs_gui.gui.words import in_words
from nnfs_gui.recognition.certainty import certainty_steps
from nnfs_gui.recognition.shape_gallery import Gallery
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.network_reader import read_network

PRESENT, BUILT_IN = "present", "built-in"  # the keys of those that are no run of the library; theirs are the ids


class Contenders(QObject):
    """Says which networks there are, and gets those that are asked for, with what is known of how sure each can be.

    Each is named by a key: PRESENT, BUILT_IN or the id of a run.
    """

    changed = Signal()  # which there are, or one that was asked for is there

    def __init__(self, sources: Sources, reading: LatestOnlyTask, fitting: LatestOnlyTask, parent: QObject) -> None:
        """Read the program's own network by one of the two tasks, and find out by the other how sure a network can be."""
        super().__init__(parent)
        self._sources = sources
        self._runs: dict[str, Run] = {}  # that read the images of the data set, by their ids, the newest first
        self._names: dict[str, str] = {}  # of all runs, by their ids
        self._opened: dict[str, CurrentNetwork] = {}  # by their keys, the present one aside
        self._ready: dict[str, CurrentNetwork] = {}  # the same, once it is known how sure they can be
        self._problems: dict[str, str] = {}
        self._asked: set[str] = set()  # those that are on their way
        self._gallery: tuple[Dataset, Gallery] | None = None
        self._reading, self._fitting = reading, fitting
        reading.succeeded.connect(self._on_model_read)
        reading.failed.connect(self._on_model_not_read)
        fitting.succeeded.connect(self._on_fitted)
        sources.worker.changed.connect(self.look_again)
        sources.session.ended.connect(self.look_again)
        sources.session.recorded.connect(self.look_again)

    # --- which there are ----------------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Forget what was found out with the images of another data set."""
        self._fitting.forget()
        self._runs, self._ready = {}, {key: it for key, it in self._ready.items() if key == BUILT_IN}
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Ask the library for its runs."""
        dataset = self._sources.session.dataset
        if dataset is not None:
            self._sources.worker.ask(lambda library: _look(library, dataset), self._on_listed)

    def offered(self) -> dict[str, str]:
        """Return what there is, by keys in the order in which it is offered, and what each is called in a list."""
        session, names = self._sources.session, {}
        current, dataset = session.current, session.dataset
        if current is not None:
            names[PRESENT] = self.tr("Present: {0}").format(self.name(PRESENT))
        is_own = current is not None and current.origin.kind is OriginKind.BUILT_IN and current.taught is None
        if dataset is not None and dataset.shows_digits and not is_own:
            names[BUILT_IN] = self.tr("The built-in network")
        ticked = [run_id for run_id in self._sources.ticked.slots if run_id in self._runs]
        others = (run_id for run_id in (*ticked, *self._runs) if not self._is_present(self._runs[run_id]))
        return names | {run_id: self._names[run_id] for run_id in others}

    def _is_present(self, run: Run) -> bool:
        """Say whether the present network is the one that a run ended with, which need not be offered twice."""
        current = self._sources.session.current
        is_whole = current is not None and current.taught is None and not current.moment
        return is_whole and current is not None and (current.run_id, current.epoch) == (run.id, run.final_epoch)

    def name(self, key: str) -> str:
        """Return what a network is called in a sentence."""
        current = self._sources.session.current if key == PRESENT else self._opened.get(key)
        if current is None:
            return self._names.get(key, "")
        return network_words(current, self._names.get(current.run_id or "", ""))

    @property
    def present_run_id(self) -> str | None:
        """The run of the library that the present network comes from."""
        current = self._sources.session.current
        return None if current is None else current.run_id

    # --- getting one --------------------------------------------------------------------------------------------------

    def keep(self, keys: Collection[str]) -> None:
        """Forget all runs but these: a network may be large."""
        for known in (self._opened, self._ready, self._problems):
            for key in known.keys() - {BUILT_IN, *keys}:
                del known[key]

    def get(self, key: str) -> CurrentNetwork | None:
        """Return a network; or None, and `changed` follows once it is there, or `problem` says why it is not."""
        if key == PRESENT:
            return self._sources.session.current
        if key not in self._ready:
            if key in self._opened:
                self._fit(key, self._opened[key])
            else:
                self._open(key)
        return self._ready.get(key)

    def problem(self, key: str) -> str:
        """Return why a network cannot be had; empty where it can."""
        return self._problems.get(key, "")

    def _open(self, key: str) -> None:
        if key in self._asked or key in self._problems:
            return
        self._asked.add(key)
        if key == BUILT_IN:
            self._reading.ask(_model(self._sources.bundled))
        else:
            self._sources.worker.ask(
                lambda library: network_of_run(library, key),
                lambda network: self._take(key, network),
                lambda words: self._on_not_opened(key, words),
            )

    def _fit(self, key: str, network: CurrentNetwork) -> None:
        """Find out how sure a network can be, as is done with the one that answers on the pad."""
        dataset = self._sources.session.dataset
        if dataset is None or self._fitting.is_busy:  # the next one is fitted when this one is
            return
        own = self._gallery[1] if self._gallery is not None and self._gallery[0] is dataset else None
        self._fitting.ask(_certain(key, network, dataset, self._sources.confidence.gallery(dataset) or own), of=dataset)

    @Slot(object)
    def _on_model_read(self, model: Model) -> None:
        self._take(BUILT_IN, CurrentNetwork.of_model(Origin(OriginKind.BUILT_IN, self._sources.bundled.name), model))

    @Slot(object)
    def _on_model_not_read(self, error: Exception) -> None:
        self._on_not_opened(BUILT_IN, in_words(error))

    def _take(self, key: str, network: CurrentNetwork) -> None:
        self._asked.discard(key)
        self._opened[key] = network
        if network.certainty is not None:
            self._ready[key] = network
        self.changed.emit()

    def _on_not_opened(self, key: str, words: str) -> None:
        self._asked.discard(key)
        self._problems[key] = words
        self.changed.emit()

    def _on_listed(self, found: tuple[dict[str, str], list[Run]]) -> None:
        """Take up the runs that there are; what went on since it was opened is opened anew."""
        self._names, runs = found
        before, self._runs = self._runs, {run.id: run for run in runs}
        for key, run in before.items():
            now = self._runs.get(key)
            if now is None or (now.epochs_done, now.final_epoch) != (run.epochs_done, run.final_epoch):
                self.keep([other for other in self._runs if other != key])
        self.changed.emit()

    @Slot(object)
    def _on_fitted(self, fitted: tuple[str, CurrentNetwork]) -> None:
        key, network = fitted
        dataset = self._sources.session.dataset
        if network.certainty is not None and dataset is not None:
            self._gallery = dataset, network.certainty.gallery
        if key in self._opened and self._opened[key].key == network.key:
            self._ready[key] = network
        self.changed.emit()


def _look(library: Library, dataset: Dataset) -> tuple[dict[str, str], list[Run]]:
    """Return what all runs are called, by their ids, and those that can be compared.

    Those have a network, nobody trains them, and they read the images of the data set in its classes.
    """
    size, names, checksum = (dataset.inputs, dataset.classes), dataset.class_names, dataset.checksum
    every = library.runs.entries().runs
    return {run.id: in_words(run.numbered_title) for run in every}, [
        run
        for run in every
        if run.epochs_done
        and run.status is not RunStatus.RUNNING
        and (run.config.network.inputs, run.config.network.outputs) == size
        and (run.class_names == names or run.dataset_checksum == checksum)
    ]


def _model(path: Path) -> Iterator[Model]:
    model = read_network(path)
    assert isinstance(model, Model), f"{path} does not say its activations"
    yield model


def _certain(
    key: str, network: CurrentNetwork, dataset: Dataset, gallery: Gallery | None
) -> Iterator[tuple[str, CurrentNetwork] | None]:
    """Yield None until it yields a network with what is known of how sure it can be; it may read too little for that."""
    certainty = None
    with contextlib.suppress(ValueError, OverflowError):
        for certainty in certainty_steps(network.network.twin(), dataset, gallery):  # noqa: B007  the last one is wanted
            yield None
    yield key, replace(network, certainty=certainty)
