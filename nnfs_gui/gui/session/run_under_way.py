"""The run that is under way, and what its training makes of a network."""

import dataclasses
from dataclasses import dataclass

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind
from nnfs_gui.gui.session.training_thread import TrainingThread
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.storage.library.recorded_run import RunEnd
from nnfs_gui.training.config import TrainingConfig


@dataclass(slots=True)
class RunUnderWay:
    """A run, from its start until its thread is over."""

    thread: TrainingThread
    config: TrainingConfig  # as it is by now
    first_epoch: int
    before: tuple[CurrentNetwork | None, RunHistory | None]  # what it takes the place of, until it has finished an epoch
    id: str | None = None  # that the library has it by
    network: CurrentNetwork | None = None  # as it was last; None until its trainer is made

    @property
    def has_epoch(self) -> bool:
        """Whether it has finished an epoch of its own."""
        return self.network is not None and self.network.epoch >= self.first_epoch

    def has_made(self, network: CurrentNetwork | None) -> bool:
        """Whether a network is what this run has made, at whatever epoch."""
        return self.network is not None and network is not None and network.origin is self.network.origin

    def take_network(self, network: Network, dataset: Dataset) -> None:
        """Begin with the network that its trainer made."""
        origin = Origin(OriginKind.RUN, "", self.id, dataset.checksum)
        done = self.first_epoch - 1
        self.network = CurrentNetwork(origin, network, network, self.config, done, done, dataset.class_names, is_saved=False)

    def name_in_library(self, run_id: str) -> bool:
        """Note by which id the library has it; say whether it is late, so that its network gets another origin."""
        self.id = run_id
        if self.network is None or self.network.run_id == run_id:
            return False
        self.network = dataclasses.replace(self.network, origin=dataclasses.replace(self.network.origin, run_id=run_id))
        return True

    def change_config(self, config: TrainingConfig) -> None:
        """Let these be its settings from now on."""
        self.config = config
        if self.network is not None:
            self.network = dataclasses.replace(self.network, config=config)

    def go_on(self, parameters: FloatArray, epoch: int, moment: int) -> None:
        """Take up what was learnt: at the end of an epoch, or at a moment within the next one."""
        assert self.network is not None
        self.network = self.network.after(parameters, epoch=epoch, moment=moment)

    def end(self, end: RunEnd) -> None:
        """Take up where it can be gone on from, and as which run of the library."""
        network = self.network
        assert network is not None
        is_saved, origin = end.run_id is not None, network.origin
        if not is_saved or end.run_id != network.run_id:
            origin = dataclasses.replace(origin, run_id=end.run_id)
        self.network = dataclasses.replace(network, origin=origin, is_saved=is_saved, checkpoint=end.checkpoint)
