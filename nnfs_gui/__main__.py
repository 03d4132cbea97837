"""Starts the program, for `nnfs-gui` and for `python -m nnfs_gui`."""

import os


def main() -> None:
    """Run what the command line says."""
    # One BLAS thread: beside other busy programs two are slower than one, and sums are rounded the same way every time.
    # NumPy reads these when it is first imported, so the rest of the program is imported after them.
    for variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
        os.environ.setdefault(variable, "1")
    from nnfs_gui.cli.main import app  # noqa: PLC0415

    app()


if __name__ == "__main__":
    main()
