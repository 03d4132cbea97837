"""Why figures are what they are: what was counted, and what is put into which formula."""

import math
from collections.abc import Sequence

from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.experiments.student import t_limit
from nnfs_gui.inspection.experiments.summary import CONFIDENCE, Summary
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.training.evaluation import Score

_MOST_ADDENDS = 12  # of a mean that are written out
_QUANTILE = 1.959964  # of the normal distribution, with which the program calculates


def explain_share(name: str, shown: str, share: float, total: int) -> Explanation:
    """Explain the share of images that is read right, which is shown as `shown`; `total` is 0 where it is not known."""
    correct = round(share * total)
    is_exact = total > 0 and math.isclose(correct / total, share, rel_tol=1e-9, abs_tol=1e-12)  # else others were counted
    inserted = f"{in_figures(correct)} / {in_figures(total)} = {shown}" if is_exact else ""
    return Explanation(name, shown, "accuracy", inserted)


def explain_interval(name: str, shown: str, score: Score) -> Explanation:
    """Explain the 95 % interval of a share, which is shown as `shown`."""
    p, n, z = in_figures(score.accuracy, ".8g"), in_figures(score.total), in_figures(_QUANTILE, "g")
    spread = f"{z} · √({p} · (1 − {p}) / {n} + {z}^2 / (4 · {n}^2))"
    inserted = f"({p} + {z}^2 / (2 · {n}) ± {spread}) / (1 + {z}^2 / {n}) = {shown}"
    return Explanation(name, shown, "interval", inserted)


def explain_score(what: str, score: Score, share: str, interval: str) -> tuple[Explanation, Explanation]:
    """Explain a share and its 95 % interval, which are shown so; `what` says of which images it is the share."""
    of_interval = translate("Figures", "Its 95 % interval")
    return explain_share(what, share, score.accuracy, score.total), explain_interval(of_interval, interval, score)


def explain_mean(name: str, shown: str, interval: str, shares: Sequence[float], summary: Summary) -> list[Explanation]:
    """Explain the mean of shares of several seeds and its 95 % interval, if there is one, which are shown so."""
    count = in_figures(summary.count)
    addends = " + ".join(in_figures(100 * share, ".6f") for share in shares)
    is_written = 1 < len(shares) <= _MOST_ADDENDS
    found = [Explanation(name, shown, "seed-mean", f"({addends}) / {count} = {shown}" if is_written else "")]
    if summary.interval is not None and summary.spread is not None:
        t = in_figures(t_limit(CONFIDENCE, summary.count - 1), ".8g")
        mean, spread = in_figures(100 * summary.mean, ".8f"), in_figures(100 * summary.spread, ".8g")
        of_mean = translate("Figures", "Its 95 % interval")
        put_in = f"{mean} ± {t} · {spread} / √{count} = {interval}"
        is_cut = summary.interval != summary.share_interval
        note = translate("Figures", "It ends where a share does, at 0 and 100 %.") if is_cut else ""
        found.append(Explanation(of_mean, interval, "seed-mean", put_in, note))
    return found


def explain_error(name: str, shown: str, error: float, images: int, config: TrainingConfig) -> Explanation:
    """Explain a mean error over so many images, which is shown as `shown`."""
    words = (
        translate("Figures", "It is the mean over {0} points.")
        if config.network.reads_points
        else translate("Figures", "It is the mean over {0} images.")
    )
    mean = words.format(in_figures(images)) if images else ""
    if config.loss is not LossKind.CROSS_ENTROPY:
        return Explanation(name, shown, "mean-squared-error", note=mean)
    if config.label_smoothing or config.balanced:  # what an image costs is no longer the surprise alone
        return Explanation(name, shown, "cross-entropy", note=mean)
    given = translate("Figures", "{0} %").format(in_figures(100 * math.exp(-error), ".3g"))
    typical = translate(
        "Figures", "So much is typically given to the right class: it is the geometric mean of the probabilities."
    )
    return Explanation(name, shown, "cross-entropy", f"e^{{−{shown}}} = {given}", " ".join(filter(None, (mean, typical))))
