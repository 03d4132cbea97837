"""What the views ask of the rest of the window."""

from PySide6.QtCore import QObject, QPoint, Signal


class ViewRequests(QObject):
    """One place for all views: whoever asks emits, and whoever can do it listens. Neither knows the other."""

    picture_wanted = Signal(object, int)  # an image, shape (side, side), and its true label, to be put on the pad
    ink_wanted = Signal(object)  # Ink, to be put on the pad
    correction_wanted = Signal(int)  # the digit that the drawing on the pad was, to be kept and learnt
    remedy_wanted = Signal(object)  # Remedy: a change of the settings
    badge_wanted = Signal(str, str)  # the key of a view, and what there is to see in it; empty where there is nothing more
    open_run_wanted = Signal(str)  # the id of a run of the library
    continue_run_wanted = Signal(str)
    fork_wanted = Signal(str, int)  # the id of a run, and the epoch from which another one is to go on
    copy_run_wanted = Signal(str, object)  # what a run is called, and the TrainingConfig of a copy
    run_columns_chosen = Signal(object)  # Mapping[str, bool], for `Sources.run_columns` at the next start
    new_experiment_wanted = Signal()
    go_experiment_wanted = Signal(str, bool)  # the id of an experiment, and whether it is to run or to pause
    experiment_begun = Signal(str)  # its id: told to the view, which shows it
    repeat_run_wanted = Signal(str)  # the id of a run, to be trained with other seeds
    report_wanted = Signal(object)  # Subject: a report on it is to be written
    heading_menu_made = Signal(object, object, QPoint)  # QMenu, the headings that it is of, and the place in them
    bundle_wanted = Signal(object, str)  # Sequence[str], the ids of runs, or the id of an experiment, to be handed on
