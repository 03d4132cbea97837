"""A run as a report: its settings, its curves, how it did on the test images, what it misread, what it looks at."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.data.points import dataset_text
from nnfs_gui.inspection.readings.mistakes import precision, recall
from nnfs_gui.inspection.runs.run_words import incident_text
from nnfs_gui.pages.charts import confusion_table
from nnfs_gui.pages.html import Wording, escape
from nnfs_gui.pages.report.curves import run_charts
from nnfs_gui.pages.report.pictures import ink_picture, signed_mosaic
from nnfs_gui.pages.report.pieces import (
    fact_table,
    figure_table,
    lines,
    listed,
    paragraph,
    report,
    section,
    sentence,
    side_by_side,
)
from nnfs_gui.pages.report.run_facts import NetworkFacts, RunFacts, network_steps
from nnfs_gui.pages.report.run_words import DATE, RunWords
from nnfs_gui.pages.report.settings_part import settings_section
from nnfs_gui.training.evaluation import Score
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_EPOCHS = 40  # in the table
_MOST_CLASSES = 40  # of which a matrix can be read


def run_report_steps(facts: RunFacts, dataset: Dataset | None, wording: Wording) -> Iterator[str | None]:
    """Yield None while the network reads the test images of its data set, if that is given, and then the page."""
    for network in network_steps(facts, dataset):
        yield None
        if network is not None:
            yield _RunReport(facts, network, wording).page()


@dataclass(frozen=True, slots=True, eq=False)
class _RunReport:
    facts: RunFacts
    network: NetworkFacts
    wording: Wording

    def page(self) -> str:
        run, words = self.facts.run, RunWords(self.wording)
        parts = [
            *(paragraph(line, "lead") for line in (words.tested(run), words.validated(run))),
            paragraph("" if self.facts.problem is None else sentence(self.wording, self.facts.problem)),
            self._notes(),
            self._course(),
            self._test(),
            self._mistakes(),
            self._filters(),
            settings_section(run, self.facts.epochs, self.wording),
            self._about(words),
        ]
        subtitle = f"{words.status(run)} {escape(run.created.astimezone().strftime(DATE))}"
        return report(self.wording, self.wording.say(run.title), subtitle, parts)

    def _notes(self) -> str:
        return section(self.wording.text(QT_TRANSLATE_NOOP("Core", "Notes")), paragraph(lines(self.facts.run.notes)))

    def _course(self) -> str:
        epochs, wording = self.facts.epochs, self.wording
        told = (incident_text(incident, lambda at: at.astimezone().strftime(DATE)) for incident in self.facts.incidents)
        forked = QT_TRANSLATE_NOOP("Core", "Forked from {name}, after epoch {epoch:,}.")
        child = QT_TRANSLATE_NOOP("Core", "{name} forked here, after epoch {epoch:,}.")
        forks = (
            wording.text(forked if fork.is_parent else child, name=fork.title, epoch=fork.epoch) for fork in self.facts.forks
        )
        if not epochs:
            none = wording.text(QT_TRANSLATE_NOOP("Core", "It ended before its first epoch did."))
            return section(wording.text(QT_TRANSLATE_NOOP("Core", "How it learnt")), paragraph(none))
        return section(
            wording.text(QT_TRANSLATE_NOOP("Core", "How it learnt")),
            side_by_side(*run_charts(epochs, wording)),
            listed([*(sentence(wording, text) for text in told if text is not None), *forks]),
            self._epoch_table(),
        )

    def _epoch_table(self) -> str:
        epochs, run, wording = self.facts.epochs, self.facts.run, self.wording
        kept = {run.best_epoch, run.final_epoch, epochs[0].epoch, epochs[-1].epoch}
        step = -(-len(epochs) // _MOST_EPOCHS)
        shown = [metrics for place, metrics in enumerate(epochs) if metrics.epoch in kept or place % step == 0]
        caption = wording.text(QT_TRANSLATE_NOOP("Core", "The figures of each epoch."))
        if step > 1:
            caption = wording.text(
                QT_TRANSLATE_NOOP("Core", "The figures of {shown:,} of its {count:,} epochs."),
                shown=len(shown),
                count=len(epochs),
            )
        heads = [
            wording.text(QT_TRANSLATE_NOOP("Core", "Epoch")),
            wording.text(QT_TRANSLATE_NOOP("Core", "Training error")),
            wording.text(QT_TRANSLATE_NOOP("Core", "Training accuracy")),
            wording.text(QT_TRANSLATE_NOOP("Core", "Validation error")),
            wording.text(QT_TRANSLATE_NOOP("Core", "Validation accuracy")),
            wording.text(QT_TRANSLATE_NOOP("Core", "Seconds")),
        ]
        return figure_table(caption, heads, [self._epoch_row(metrics) for metrics in shown])

    def _epoch_row(self, metrics: EpochMetrics) -> list[str]:
        number, marks = self.wording.number, []
        if metrics.epoch == self.facts.run.best_epoch:
            marks.append(self.wording.text(QT_TRANSLATE_NOOP("Core", "best")))
        if metrics.epoch == self.facts.run.final_epoch and self.facts.network is not None:
            marks.append(self.wording.text(QT_TRANSLATE_NOOP("Core", "this network")))
        epoch = number(metrics.epoch)
        values = (
            (metrics.train_loss, ",.4f"),
            (metrics.train_accuracy, ".2%"),
            (metrics.validation_loss, ",.4f"),
            (metrics.validation_accuracy, ".2%"),
            (metrics.seconds, ",.1f"),
        )
        cells = ["" if value is None else number(value, how) for value, how in values]
        return [f"{epoch} ({', '.join(marks)})" if marks else epoch, *cells]

    def _test(self) -> str:
        readings, wording, names = self.network.readings, self.wording, self.facts.class_names
        title = wording.text(QT_TRANSLATE_NOOP("Core", "On the test images"))
        if self.network.shows_points:
            title = wording.text(QT_TRANSLATE_NOOP("Core", "On the test points"))
        if readings is None:
            missing = wording.text(
                QT_TRANSLATE_NOOP("Core", "Its test points were not at hand when this was written: {data}.")
                if self.facts.run.config.network.reads_points
                else QT_TRANSLATE_NOOP("Core", "Its test images were not at hand when this was written: {data}."),
                data=dataset_text(self.facts.run.dataset),
            )
            return section(title, paragraph("" if self.facts.network is None else missing))
        confusion = readings.confusion
        rows = [
            [escape(names[number]), wording.number(int(confusion[number].sum())), *map(self._score, scores)]
            for number, scores in enumerate(zip(recall(confusion), precision(confusion), strict=True))
        ]
        counted, read = QT_TRANSLATE_NOOP("Core", "Images"), QT_TRANSLATE_NOOP("Core", "Of its images read right")
        taken = QT_TRANSLATE_NOOP("Core", "What {n:,} images were taken for: those of a class stand in its row.")
        if self.network.shows_points:
            counted, read = QT_TRANSLATE_NOOP("Core", "Points"), QT_TRANSLATE_NOOP("Core", "Of its points read right")
            taken = QT_TRANSLATE_NOOP("Core", "What {n:,} points were taken for: those of a class stand in its row.")
        heads = [
            wording.text(QT_TRANSLATE_NOOP("Core", "Class")),
            wording.text(counted),
            wording.text(read),
            wording.text(QT_TRANSLATE_NOOP("Core", "Of these answers right")),
        ]
        caption = wording.text(QT_TRANSLATE_NOOP("Core", "How each class is read, with 95 % intervals."))
        matrix = confusion_table(wording, names, confusion, wording.say(Text(taken, n=len(readings.labels))))
        if len(names) > _MOST_CLASSES:
            matrix = ""
        return section(title, matrix, figure_table(caption, heads, rows))

    def _score(self, score: Score | None) -> str:
        return "–" if score is None else RunWords(self.wording).share_with_interval(score.accuracy, score.interval)

    def _mistakes(self) -> str:
        readings, wording, names = self.network.readings, self.wording, self.facts.class_names
        if readings is None:
            return ""
        wrong, shown = len(readings.labels) - readings.correct, len(self.network.mistakes)
        all_right = wording.text(QT_TRANSLATE_NOOP("Core", "It misread none."))
        words = wording.text(
            QT_TRANSLATE_NOOP(
                "Core", "It misread {wrong:,} of {count:,}. These are the {shown:,} about which it was most wrong."
            ),
            wrong=wrong,
            count=len(readings.labels),
            shown=shown,
        )
        as_text = QT_TRANSLATE_NOOP("Core", "{true} read as {given}")
        items = []
        for mistake in self.network.mistakes:
            caption = wording.text(as_text, true=names[mistake.true], given=names[mistake.given])
            scale = max(1, round(56 / max(mistake.image.shape)))
            items.append(f"<li>{ink_picture(mistake.image, '', scale)}{caption}</li>")
        pictures = f'<ul class="pictures">{"".join(items)}</ul>' if items else ""
        title = wording.text(QT_TRANSLATE_NOOP("Core", "What it misread"))
        return section(title, paragraph(words if wrong else all_right), pictures)

    def _filters(self) -> str:
        filters, wording = self.network.filters, self.wording
        if filters is None:
            return ""
        words = wording.text(
            QT_TRANSLATE_NOOP(
                "Core",
                "What the neurons of the first layer listen to ({shown:,} of {count:,}, the largest weights first): each "
                "pixel is a weight, orange where ink excites the neuron, purple where it calms it.",
            ),
            shown=len(filters),
            count=self.network.neurons,
        )
        if self.network.shows_points:
            words = wording.text(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "What the neurons of the first layer tell at every place of the plane ({shown:,} of {count:,}): orange "
                    "above 0, purple below.",
                ),
                shown=len(filters),
                count=self.network.neurons,
            )
        alt = wording.say(Text(QT_TRANSLATE_NOOP("Core", "Pictures of the first layer's neurons")))
        scale = max(1, round(64 / max(filters.shape[1:])))
        title = wording.text(QT_TRANSLATE_NOOP("Core", "What it looks at"))
        return section(title, paragraph(words), signed_mosaic(filters, alt, scale=scale))

    def _about(self, words: RunWords) -> str:
        rows = words.facts(self.facts.run, self.network.validation_count)
        return section(self.wording.text(QT_TRANSLATE_NOOP("Core", "About this run")), fact_table(rows))
