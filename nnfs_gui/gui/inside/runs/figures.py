"""Why the figures in the table of runs are what they are."""

from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.controls.figure_words import explain_mean, explain_score
from nnfs_gui.gui.inside.runs import words
from nnfs_gui.gui.inside.runs.groups import RunGroup
from nnfs_gui.gui.words import in_figures, in_words, translate
from nnfs_gui.storage.library.run_comparison import seed_figures
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.evaluation import Score


def explain_run(run: Run) -> list[Explanation]:
    """Explain the accuracies of a run, and how quickly it learnt."""
    found: list[Explanation] = []
    of_points = run.config.network.reads_points
    if run.validation_accuracy is not None:
        template = (
            translate("RunFigures", "{0}: validation points read right")
            if of_points
            else translate("RunFigures", "{0}: validation images read right")
        )
        name = template.format(in_words(run.title))
        note = translate("RunFigures", "Of its network of epoch {0}.").format(in_figures(run.final_epoch))
        shown = _percent(words.validation_words(run))
        found.append(Explanation(name, shown, "accuracy", note=note))
    if run.test_correct is not None and run.test_total:
        template = (
            translate("RunFigures", "{0}: test points read right")
            if of_points
            else translate("RunFigures", "{0}: test images read right")
        )
        name = template.format(in_words(run.title))
        score = Score(run.test_correct, run.test_total)
        found += explain_score(name, score, _percent(words.accuracy_words(run)), _percent(words.interval_words(run)))
    if run.images_per_second is not None:
        template = (
            translate("RunFigures", "{0}: points a second") if of_points else translate("RunFigures", "{0}: images a second")
        )
        name = template.format(in_words(run.title))
        epochs, images, seconds = run.own_epochs, run.train_count, in_figures(run.seconds, ".6g")
        put_in = f"{in_figures(epochs)} · {in_figures(images)} / {seconds} = {words.rate_words(run)}"
        note = (
            translate("RunFigures", "Epochs times points, over the seconds spent training and validating.")
            if of_points
            else translate("RunFigures", "Epochs times images, over the seconds spent training and validating.")
        )
        found.append(Explanation(name, words.rate_words(run), "epoch", put_in, note))
    return found


def explain_group(group: RunGroup) -> list[Explanation]:
    """Explain the mean over the seeds of a group."""
    if group.summary is None:
        return []
    template = (
        translate("RunFigures", "{0}: validation points read right, mean over its seeds")
        if group.runs[0].config.network.reads_points
        else translate("RunFigures", "{0}: validation images read right, mean over its seeds")
    )
    name = template.format(group.name)
    mean = words.percent_words(group.summary.mean)
    low_high = group.summary.share_interval
    interval = "" if low_high is None else "–".join(map(words.percent_words, low_high))
    return explain_mean(name, mean, interval, list(seed_figures(group.runs).values()), group.summary)


def _percent(figure: str) -> str:
    return translate("RunFigures", "{0} %").format(figure)
