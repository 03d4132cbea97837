"""What ends the program from outside: Ctrl-C, a system that shuts down, and a terminal that is closed.

All three do what Ctrl-C does. One that the program was started to ignore, as by nohup, stays ignored.
"""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator

EXIT_STATUS = 130  # what shells report after Ctrl-C
FROM_TERMINALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name))


def hand_over(handler: Callable[..., object]) -> Callable[[], None]:
    """Let a handler have all of them; return what gives them back to those that had them."""
    heard = [each for each in (*FROM_TERMINALS, signal.SIGTERM) if signal.getsignal(each) is not signal.SIG_IGN]
    before = {each: signal.signal(each, handler) for each in heard}

    def give_back() -> None:
        for each, handler_before in before.items():
            signal.signal(each, handler_before)

    return give_back


@contextlib.contextmanager
def nothing_to_lose() -> Iterator[None]:
    """End without a word meanwhile, as while modules are loaded: raised there, an exception is printed, or Qt aborts."""
    give_back = hand_over(lambda *_: os._exit(EXIT_STATUS))
    try:
        yield
    finally:
        give_back()
