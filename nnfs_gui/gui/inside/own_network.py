"""A network that works in the background while the one that is shown goes on."""

from collections.abc import Callable

from nnfs_gui.nn import Network


class OwnNetwork:
    """Has the layers of the network that is shown, and its parameters as they were when they were asked for.

    Making the layers of a large network takes longer than the window may wait, so that is done in the background, and only
    once. Of what `at_this_moment` has returned, one call may be at work at a time.
    """

    def __init__(self) -> None:
        self._network: Network | None = None

    def at_this_moment(self, shown: Network) -> Callable[[], Network]:
        """Return what gives, in the background, a network as this one is now."""
        parameters = shown.parameters  # replaced, but never written to

        def give() -> Network:
            own = self._network
            if own is None or not own.is_built_like(shown) or own.dtype != parameters.dtype:
                own = self._network = shown.copy()  # of whatever it has by now; that is replaced here
            own.adopt(parameters)
            return own

        return give
