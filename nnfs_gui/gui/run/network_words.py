"""What networks are called: by where they come from, and by their epoch."""

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.session.current_network import CurrentNetwork, OriginKind
from nnfs_gui.gui.words import in_figures, translate


def network_words(current: CurrentNetwork, run_name: str = "") -> str:
    """Return what a network is called, with its epoch, and with the hand that it was taught.

    `run_name` is what its run is called now, in words, if that is known.
    """
    if current.taught is not None:  # its figures are others than those of the network without
        return translate("NetworkWords", "{0} with your hand").format(network_words(current.untaught, run_name))
    if current.origin.kind is OriginKind.BUILT_IN:
        return translate("NetworkWords", "the built-in network")
    if current.epoch and current.config is not None and current.config.averaging:
        return translate("NetworkWords", "{0}, averaged weights").format(_epoch_words(current, run_name))
    return _epoch_words(current, run_name)


def _epoch_words(current: CurrentNetwork, run_name: str) -> str:
    name = _origin_words(current, run_name)
    if current.moment and not current.epoch:
        return translate("NetworkWords", "{0}, within its first epoch").format(name)
    if current.epoch < current.last_epoch:
        words = translate("NetworkWords", "{0}, epoch {1} of {2}")
        return words.format(name, in_figures(current.epoch), in_figures(current.last_epoch))
    return translate("NetworkWords", "{0}, epoch {1}").format(name, in_figures(current.epoch)) if current.epoch else name


def _origin_words(current: CurrentNetwork, run_name: str) -> str:
    if current.origin.kind is OriginKind.FILE:
        return translate("NetworkWords", "from {0}").format(current.origin.name)
    if current.run_id is None:
        return run_name or current.origin.name or translate("NetworkWords", "a run that is not kept")
    return run_name or current.origin.name or translate("NetworkWords", "this run")  # its name is being asked for


def learnt_words(current: CurrentNetwork, dataset: Dataset) -> str:
    """Return what speaks against taking a data set's validation images for ones that a network has not learnt from.

    Nothing where they were kept from its training.
    """
    if current.origin.kind is OriginKind.BUILT_IN:
        learnt = translate("NetworkWords", "The built-in network has learnt from nine of ten of these images.")
        return learnt if dataset.name.split(" + ")[0] == "MNIST" else ""  # which its other drawings split anew
    if current.origin.kind is OriginKind.FILE:
        return (
            translate("NetworkWords", "It is not known whether this network has learnt from some of these points.")
            if dataset.shows_points
            else translate("NetworkWords", "It is not known whether this network has learnt from some of these images.")
        )
    if current.origin.dataset_checksum != dataset.checksum:
        return (
            translate("NetworkWords", "This network learnt from other points; some of these may be among them.")
            if dataset.shows_points
            else translate("NetworkWords", "This network learnt from other images; some of these may be among them.")
        )
    return ""
