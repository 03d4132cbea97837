"""Why the figures beside the curves are what they are: what was counted, and what is put into which formula."""

import math

from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.training.evaluation import Score

_Z = 1.96  # as it is said; what is calculated with has more digits


def explain_share(name: str, shown: str, share: float, total: int) -> Explanation:
    """Explain the share of images that is read right, which is shown as `shown`; `total` is 0 where it is not known."""
    correct = round(share * total)
    is_exact = total > 0 and math.isclose(correct / total, share, rel_tol=1e-9, abs_tol=1e-12)  # else others were counted
    inserted = f"{in_figures(correct)} / {in_figures(total)} = {shown}" if is_exact else ""
    return Explanation(name, shown, "accuracy", inserted)


def explain_interval(name: str, shown: str, score: Score) -> Explanation:
    """Explain the 95 % interval of a share, which is shown as `shown`."""
    p, n = in_figures(score.accuracy, ".5g"), in_figures(score.total)
    spread = f"{_Z} √({p} · (1 − {p}) / {n} + {_Z}^2 / (4 · {n}^2))"
    inserted = f"({p} + {_Z}^2 / (2 · {n}) ± {spread}) / (1 + {_Z}^2 / {n}) = {shown}"
    return Explanation(name, shown, "interval", inserted)


def explain_error(name: str, shown: str, error: float, images: int, config: TrainingConfig) -> Explanation:
    """Explain a mean error over so many images, which is shown as `shown`."""
    mean = translate("Curves", "It is the mean over {0} images.").format(in_figures(images)) if images else ""
    if config.loss is not LossKind.CROSS_ENTROPY:
        return Explanation(name, shown, "mean-squared-error", note=mean)
    if config.label_smoothing or config.balanced:  # what an image costs is no longer the surprise alone
        return Explanation(name, shown, "cross-entropy", note=mean)
    given = f"{in_figures(100 * math.exp(-error), '.3g')} %"
    typical = translate(
        "Curves", "So much is typically given to the right class: it is the geometric mean of the probabilities."
    )
    return Explanation(name, shown, "cross-entropy", f"e^{{−{shown}}} = {given}", " ".join(filter(None, (mean, typical))))
