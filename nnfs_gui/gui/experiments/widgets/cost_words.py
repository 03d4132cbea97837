"""What training in the background costs, in words."""

from nnfs_gui.experiments.estimate import Estimate
from nnfs_gui.gui.words import in_figures, translate, unbroken

_MEGABYTE = 1e6


def cost_words(cost: Estimate) -> str:
    """Return how many runs there are to be trained, about how long that takes, and how much room."""
    disk = in_figures(max(cost.bytes / _MEGABYTE, 0.1), ",.1f")
    words = translate("CostWords", "{0} to be trained in the background: about {1} on this machine, and about {2} MB.")
    return unbroken(words.format(_run_words(cost.runs), time_words(cost.seconds), disk))


def time_words(seconds: float) -> str:
    """Return about how long something takes."""
    if seconds < 90:
        return translate("CostWords", "{0} s").format(in_figures(max(seconds, 1), ".0f"))
    if seconds < 5400:
        return translate("CostWords", "{0} min").format(in_figures(seconds / 60, ".0f"))
    return translate("CostWords", "{0} h").format(in_figures(seconds / 3600, ",.1f"))


def _run_words(runs: int | None) -> str:
    if runs is None:
        return translate("CostWords", "As many runs as there is time for")
    return translate("CostWords", "%Ln run(s)", "", runs)
