"""Starts the program, for `nnfs-gui` and for `python -m nnfs_gui`."""

import errno
import os
import signal
import sys
from io import TextIOWrapper

from nnfs_gui import interruption
from nnfs_gui.unexpected import unexpected

_UNWRITABLE = (errno.ENOSPC, errno.EIO, errno.EFBIG)  # what a full or a lost disk says to who prints


def main() -> None:
    """Run what the command line says."""
    # One BLAS thread, but where a training asks for more: beside other busy programs two are slower than one, and sums are
    # rounded the same way every time. OpenBLAS's other threads spin for 50 microseconds, from one product to the
    # next, and then sleep, in place of spinning for hundredths of a second on cores that the optimizer and others need.
    # NumPy reads these when it is first imported, so the rest of the program is imported after them.
    os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "17")  # as a power of 2, in ticks of the processor's clock
    for variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
        os.environ.setdefault(variable, "1")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name may hold letters that the terminal's encoding does not have
            stream.reconfigure(errors="backslashreplace")
    with interruption.nothing_to_lose():
        from nnfs_gui.cli.main import app  # noqa: PLC0415

    interruption.hand_over(signal.default_int_handler)
    try:
        app()
    except MemoryError as error:
        sys.exit(str(unexpected(error)))
    except OSError as error:
        if error.filename is not None or error.errno not in _UNWRITABLE:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what Python still holds back has nowhere to go
        sys.exit(f"The output could not be written: {error.strerror}.")


def open_window() -> None:
    """Open the window, for `nnfs-gui-window`, which has no terminal on Windows."""
    sys.argv.insert(1, "window")
    main()


if __name__ == "__main__":
    main()
