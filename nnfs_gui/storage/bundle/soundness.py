"""Whether all of a run can be read: what is damaged is not handed on, and not taken in."""

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import Run, Weights
from nnfs_gui.words import QT_TRANSLATE_NOOP

_WRONG_WEIGHTS = QT_TRANSLATE_NOOP("Core", "The weights of {name} do not fit its settings.")


class UnsoundRunError(LibraryError):
    """Something of a run is damaged."""


def check_run(library: Library, run_id: str) -> Run:
    """Read all of a run and return what the library tells of it. Raises UnsoundRunError.

    Weights that were given up to make room are not damaged.
    """
    try:
        run = library.runs.get(run_id)
        library.runs.epochs(run_id)
        library.runs.predictions(run_id)
        for weights, epoch in ((Weights.LAST, run.epochs_done), (Weights.BEST, run.best_epoch)):
            if epoch and library.runs.has_weights(run_id, epoch):
                checkpoint = library.runs.checkpoint(run_id, weights)
                parameters = None if checkpoint is None else checkpoint.arrays.get("parameters")
                if parameters is None or parameters.size != run.config.network.parameter_count:
                    raise UnsoundRunError(_WRONG_WEIGHTS, name=run.title)
    except LibraryError as error:
        raise UnsoundRunError(error) from error
    return run
