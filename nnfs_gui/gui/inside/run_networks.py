"""The network of a run of the library, for a view that compares it with others."""

from dataclasses import replace

from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.opened_run import open_run


def network_of_run(library: Library, run_id: str) -> CurrentNetwork:
    """Return the network that a run ended with, without what going on takes, which is larger than the network.

    Raises LibraryError where the run has none, or it cannot be read.
    """
    return replace(CurrentNetwork.of_run(open_run(library, run_id)), checkpoint=None)
