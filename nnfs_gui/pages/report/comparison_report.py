"""Several runs, or groups of them, side by side as a report: which is better, how sure that is, and in what they differ."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nnfs_gui.data.points import dataset_text
from nnfs_gui.experiments.tested import Tested
from nnfs_gui.inspection.experiments.summary import summarize
from nnfs_gui.inspection.runs.run_words import incident_text, taken_text
from nnfs_gui.inspection.runs.setting_rows import SettingRow, setting_rows
from nnfs_gui.pages.charts import Axes, Curve, compared_colour, curve_chart
from nnfs_gui.pages.html import Wording, escape
from nnfs_gui.pages.report.pieces import (
    as_title,
    figure_table,
    lines,
    listed,
    paragraph,
    report,
    section,
    sentence,
    side_by_side,
)
from nnfs_gui.pages.report.run_words import DATE, RunWords
from nnfs_gui.pages.report.settings_part import settings_content
from nnfs_gui.storage.library.comparison_words import comparison_sentences
from nnfs_gui.storage.library.run_comparison import RunComparison, seed_figures
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_CURVES = 24  # beyond which nobody could tell them apart
_MOST_BESIDE = 4  # runs in the table of settings: more stand below each other


def comparison_report(comparison: RunComparison, wording: Wording) -> str:
    """Return the page."""
    return _ComparisonReport(comparison, wording).page()


@dataclass(frozen=True, slots=True, eq=False)
class _ComparisonReport:
    comparison: RunComparison
    wording: Wording

    def page(self) -> str:
        names, text = self._names, self.wording.text
        title = self.wording.say(Text(QT_TRANSLATE_NOOP("Core", "Comparison of {n:,} runs"), n=len(names)))
        rows = setting_rows(self.comparison.settings)
        sentences = comparison_sentences(self.comparison, has_settings=bool(rows), say=self.wording.say)
        parts = [
            section(
                text(QT_TRANSLATE_NOOP("Core", "Which is better")),
                self._table(),
                listed(sentence(self.wording, each) for each in sentences),
            ),
            section(text(QT_TRANSLATE_NOOP("Core", "How they learnt")), side_by_side(*self._charts()), self._incidents()),
            section(
                text(QT_TRANSLATE_NOOP("Core", "In what they differ")),
                self._settings(rows),
            ),
            section(
                text(QT_TRANSLATE_NOOP("Core", "Settings of {name}"), name=names[0]),
                *settings_content(self.comparison.runs[0].config, self.wording),
            ),
            self._notes(),
        ]
        datasets = dict.fromkeys(run.dataset for run in self.comparison.runs)
        subtitle = ", ".join(sentence(self.wording, dataset_text(dataset)) for dataset in datasets)
        return report(self.wording, title, subtitle, parts)

    @property
    def _names(self) -> list[str]:
        return [self.wording.say(title) for title in self.comparison.titles]

    def _settings(self, rows: Sequence[SettingRow]) -> str:
        """Return in which settings they differ: few runs beside each other, many below each other."""
        caption = self.wording.text(QT_TRANSLATE_NOOP("Core", "The settings in which they differ."))
        lines = [["", *map(escape, self._names)]]
        lines += [[as_title(name), *values] for name, *values in map(self._row_words, rows)]
        if len(self._names) > _MOST_BESIDE:
            lines = list(map(list, zip(*lines, strict=True)))
        head, *others = lines
        return figure_table(caption, head, others if rows else (), words=range(1, len(head)))

    def _row_words(self, row: SettingRow) -> list[str]:
        return [sentence(self.wording, text) for text in (row.name, *row.values)]

    def _table(self) -> str:
        text = self.wording.text
        heads = [
            text(QT_TRANSLATE_NOOP("Core", "Run")),
            text(QT_TRANSLATE_NOOP("Core", "Status")),
            text(QT_TRANSLATE_NOOP("Core", "Validation accuracy")),
            text(QT_TRANSLATE_NOOP("Core", "Of epoch")),
            text(QT_TRANSLATE_NOOP("Core", "Test accuracy")),
            text(QT_TRANSLATE_NOOP("Core", "Time")),
        ]
        caption = text(QT_TRANSLATE_NOOP("Core", "Accuracies, with 95 % intervals where they are known."))
        rows = [self._row(place) for place in range(len(self.comparison.runs))]
        return figure_table(caption, heads, rows, words=(1,))

    def _row(self, place: int) -> list[str]:
        run, group, words = self.comparison.runs[place], self.comparison.groups[place], RunWords(self.wording)
        name = escape(self._names[place])
        if group is None:
            return [
                name,
                words.status(run),
                words.share_with_interval(run.validation_accuracy, None),
                self.wording.number(run.final_epoch),
                words.share_with_interval(run.test_accuracy, run.test_interval),
                sentence(self.wording, taken_text(run.seconds)),
            ]
        summary, tested = summarize(seed_figures(group.runs).values()), Tested.of(group.runs)
        seeds = self.wording.text(QT_TRANSLATE_NOOP("Core", "Mean of {n:,} runs"), n=len(group.runs))
        return [
            name,
            seeds,
            "–" if summary is None else words.share_with_interval(summary.mean, summary.share_interval),
            self.wording.number(self.comparison.epochs[place][-1].epoch) if self.comparison.epochs[place] else "–",
            "–" if tested is None else words.share_with_interval(tested.accuracy, tested.interval),
            sentence(self.wording, taken_text(sum(each.seconds for each in group.runs))),
        ]

    def _charts(self) -> list[str]:
        say = self.wording.say
        epoch = say(Text(QT_TRANSLATE_NOOP("Core", "epoch")))
        error = say(Text(QT_TRANSLATE_NOOP("Core", "validation error")))
        accuracy = say(Text(QT_TRANSLATE_NOOP("Core", "validation accuracy")))
        losses, accuracies = self._curves(_validation_loss), self._curves(_validation_accuracy)
        if not losses:  # they validate on nothing
            error = say(Text(QT_TRANSLATE_NOOP("Core", "training error")))
            losses = self._curves(lambda metrics: metrics.train_loss)
        about = ", ".join(self._names)
        charts = [
            curve_chart(self.wording, "loss", error, about, Axes(epoch, error), losses) if losses else "",
            curve_chart(self.wording, "accuracy", accuracy, about, Axes(epoch, accuracy, ".0%", None, 1.0), accuracies)
            if accuracies
            else "",
        ]
        left_out = len(self.comparison.runs) - _MOST_CURVES
        if left_out > 0:
            words = QT_TRANSLATE_NOOP("Core", "The curves of the last {n:,} are left out.")
            charts.append(paragraph(self.wording.text(words, n=left_out)))
        return charts

    def _curves(self, figure: Callable[[EpochMetrics], float | None]) -> list[Curve]:
        curves = []
        for place, (name, epochs) in enumerate(self._named_epochs()):
            points = [(metrics.epoch, value) for metrics in epochs if (value := figure(metrics)) is not None]
            if points:
                curves.append(Curve(name, points, compared_colour(place)))
        return curves

    def _named_epochs(self) -> Sequence[tuple[str, Sequence[EpochMetrics]]]:
        return list(zip(self._names, self.comparison.epochs, strict=True))[:_MOST_CURVES]

    def _incidents(self) -> str:
        template, items = QT_TRANSLATE_NOOP("Core", "{name}: {incident}"), []
        for name, incidents in zip(self._names, self.comparison.incidents, strict=True):
            texts = (incident_text(incident, lambda at: at.astimezone().strftime(DATE)) for incident in incidents)
            items += [self.wording.text(template, name=name, incident=each) for each in texts if each is not None]
        return listed(items)

    def _notes(self) -> str:
        told = [(name, run.notes.strip()) for name, run in zip(self._names, self.comparison.runs, strict=True)]
        notes = (f"<h3>{escape(name)}</h3>{paragraph(lines(text))}" for name, text in told if text)
        return section(self.wording.text(QT_TRANSLATE_NOOP("Core", "Notes")), *notes)


def _validation_loss(metrics: EpochMetrics) -> float | None:
    return metrics.validation_loss


def _validation_accuracy(metrics: EpochMetrics) -> float | None:
    return metrics.validation_accuracy
