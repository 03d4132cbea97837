"""An experiment as a report: what was asked, what did best, how sure that is, and what each candidate came to."""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

from nnfs_gui.data.points import dataset_text
from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.plan import STRATEGY_LABELS
from nnfs_gui.experiments.result_words import STATUS_NAMES, candidate_text, result_texts, varied_text
from nnfs_gui.experiments.results import CandidateFigures, Results
from nnfs_gui.inspection.experiments.importance import fewest_candidates
from nnfs_gui.inspection.experiments.luck_words import pair_text
from nnfs_gui.inspection.experiments.seed_test import SeedTest, compare_seeds, corrected
from nnfs_gui.inspection.runs.run_words import taken_text
from nnfs_gui.pages.charts import Axes, Curve, compared_colour, curve_chart
from nnfs_gui.pages.html import Wording, escape
from nnfs_gui.pages.report.pieces import (
    as_title,
    fact_table,
    figure_table,
    listed,
    paragraph,
    report,
    section,
    sentence,
    side_by_side,
)
from nnfs_gui.pages.report.run_words import DATE, RunWords
from nnfs_gui.pages.report.settings_part import settings_content
from nnfs_gui.quoted import quoted
from nnfs_gui.storage.library.experiment_record import TrialState
from nnfs_gui.training.setting_text import name_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable

_MOST_CANDIDATES = 100  # in the table
_MOST_COMPARED = 5  # with the best one, by a test
_MOST_CURVES = 8
_MOST_PROBLEMS = 20


def experiment_report(results: Results, wording: Wording) -> str:
    """Return the page."""
    return _ExperimentReport(results, wording).page()


@dataclass(frozen=True, slots=True, eq=False)
class _ExperimentReport:
    results: Results
    wording: Wording

    def page(self) -> str:
        experiment, text = self.results.experiment, self.wording.text
        status = as_title(text(STATUS_NAMES[experiment.status]))
        subtitle = f"{status}. {escape(experiment.created.astimezone().strftime(DATE))}"
        plan = self.results.plan
        base = () if plan is None else settings_content(plan.base, self.wording)
        parts = [
            *(paragraph(sentence(self.wording, each), "lead") for each in result_texts(self.results)),
            paragraph(escape(showable(experiment.problem))),
            section(text(QT_TRANSLATE_NOOP("Core", "What was asked")), fact_table(self._question())),
            section(
                text(QT_TRANSLATE_NOOP("Core", "What it came to")),
                self._table(),
                listed(sentence(self.wording, each) for each in self._tests()),
            ),
            section(text(QT_TRANSLATE_NOOP("Core", "How they learnt")), side_by_side(self._chart())),
            section(text(QT_TRANSLATE_NOOP("Core", "What mattered")), *self._importances()),
            section(text(QT_TRANSLATE_NOOP("Core", "What went wrong")), listed(self._problems())),
            section(text(QT_TRANSLATE_NOOP("Core", "The settings that all have")), *base),
        ]
        return report(self.wording, self.wording.say(experiment.title), subtitle, parts)

    def _question(self) -> Iterator[tuple[str, str]]:
        results, text, number = self.results, self.wording.text, self.wording.number
        yield (
            text(QT_TRANSLATE_NOOP("Core", "Data set")),
            sentence(self.wording, dataset_text(results.experiment.dataset)),
        )
        for key in results.keys:
            values = [value for value in results.values(key) if isinstance(value, int | float)]
            if results.choices(key):
                told = ", ".join(sentence(self.wording, varied_text(key, value)) for value in results.choices(key))
            elif values:
                ends = dict.fromkeys((min(values), max(values)))
                told = " – ".join(sentence(self.wording, varied_text(key, end)) for end in ends)
            else:
                told = "–"
            yield as_title(sentence(self.wording, name_text(VARIABLE[key]))), told
        if results.plan is not None:
            strategy = text(STRATEGY_LABELS[results.plan.strategy])
            yield text(QT_TRANSLATE_NOOP("Core", "Candidates")), f"{number(len(results.candidates))} ({strategy})"
            yield text(QT_TRANSLATE_NOOP("Core", "Seeds of each")), number(results.plan.seeds)
        yield text(QT_TRANSLATE_NOOP("Core", "Runs")), number(len(results.trials))
        yield text(QT_TRANSLATE_NOOP("Core", "Time")), sentence(self.wording, taken_text(results.experiment.seconds))

    def _table(self) -> str:
        candidates, text = self.results.candidates, self.wording.text
        shown = candidates[:_MOST_CANDIDATES]
        caption = text(QT_TRANSLATE_NOOP("Core", "The candidates, the best first, with 95 % intervals of their means."))
        if len(candidates) > len(shown):
            best = QT_TRANSLATE_NOOP(
                "Core", "The best {shown:,} of {count:,} candidates, with 95 % intervals of their means."
            )
            caption = text(best, shown=len(shown), count=len(candidates))
        heads = [
            text(QT_TRANSLATE_NOOP("Core", "Candidate")),
            *(as_title(sentence(self.wording, name_text(VARIABLE[key]))) for key in self.results.keys),
            text(QT_TRANSLATE_NOOP("Core", "Validation accuracy")),
            text(QT_TRANSLATE_NOOP("Core", "Runs")),
            text(QT_TRANSLATE_NOOP("Core", "Epochs")),
            text(QT_TRANSLATE_NOOP("Core", "Time")),
        ]
        return figure_table(caption, heads, [self._row(candidate) for candidate in shown])

    def _row(self, candidate: CandidateFigures) -> list[str]:
        number, summary = self.wording.number, candidate.summary
        name = number(candidate.number)
        if candidate.number == self.results.experiment.chosen:
            chosen = self.wording.text(QT_TRANSLATE_NOOP("Core", "chosen"))
            name = f"<strong>{name}</strong> ({chosen})"
        words = RunWords(self.wording)
        return [
            name,
            *(sentence(self.wording, varied_text(key, candidate.settings.get(key))) for key in self.results.keys),
            "–" if summary is None else words.share_with_interval(summary.mean, summary.share_interval),
            number(len(candidate.trials)),
            number(candidate.epochs),
            sentence(self.wording, taken_text(candidate.seconds)),
        ]

    def _tests(self) -> list[Text]:
        """Say whether the best candidate is better than those that follow it by more than luck."""
        told = [each for each in self.results.candidates if each.summary is not None]
        if len(told) < 2:
            return []
        best, *others = told
        pairs = [(other, self._compare(best, other)) for other in others[:_MOST_COMPARED]]
        tests = iter(corrected([test for _, test in pairs]))
        name = quoted(candidate_text(best))
        return [pair_text(name, quoted(candidate_text(other)), next(tests)) for other, _ in pairs]

    def _compare(self, first: CandidateFigures, second: CandidateFigures) -> SeedTest:
        figures = [
            {
                trial.seed: self.results.figures[trial.number].accuracy
                for trial in candidate.trials
                if trial.state is TrialState.FINISHED and math.isfinite(self.results.figures[trial.number].accuracy)
            }
            for candidate in (first, second)
        ]
        return compare_seeds(*figures)

    def _chart(self) -> str:
        """Return the curves of the best candidates, each by its first trial that has one."""
        say = self.wording.say
        curves: list[Curve] = []
        for candidate in self.results.candidates[:_MOST_CURVES]:
            accuracies = next(
                (
                    self.results.curves[trial.number].accuracies
                    for trial in candidate.trials
                    if trial.number in self.results.curves and self.results.curves[trial.number].accuracies
                ),
                (),
            )
            points = [(float(epoch), value) for epoch, value in enumerate(accuracies, 1)]
            if points:
                curves.append(Curve(say(candidate_text(candidate)), points, compared_colour(len(curves))))
        if not curves:
            return ""
        accuracy = say(Text(QT_TRANSLATE_NOOP("Core", "validation accuracy")))
        about = Text(QT_TRANSLATE_NOOP("Core", "The best candidates, each by its first run."))
        axes = Axes(say(Text(QT_TRANSLATE_NOOP("Core", "epoch"))), accuracy, ".0%", None, None)
        return curve_chart(self.wording, "accuracy", accuracy, say(about), axes, curves)

    def _importances(self) -> list[str]:
        if not self.results.keys:
            return []
        found = self.results.importances()
        text, words = self.wording.text, RunWords(self.wording)
        if found is None:
            few = QT_TRANSLATE_NOOP("Core", "Of fewer than {count:,} candidates it cannot be told which setting mattered.")
            fewest = fewest_candidates(len(self.results.keys))
            return [paragraph(text(few, count=fewest))] if len(self.results.candidates) < fewest else []
        caption = text(
            QT_TRANSLATE_NOOP("Core", "The share of the differences in accuracy that each setting has to do with.")
        )
        heads = [text(QT_TRANSLATE_NOOP("Core", "Setting")), text(QT_TRANSLATE_NOOP("Core", "Share (95 % interval)"))]
        rows = [
            [
                as_title(sentence(self.wording, name_text(VARIABLE[key]))),
                words.share_with_interval(each.share, (each.low, each.high)),
            ]
            for key, each in zip(self.results.keys, found, strict=True)
        ]
        return [figure_table(caption, heads, rows)]

    def _problems(self) -> Iterator[str]:
        wrong = [trial for trial in self.results.trials if trial.state in (TrialState.DIVERGED, TrialState.FAILED)]
        diverged = Text(QT_TRANSLATE_NOOP("Core", "Its error was no longer a number. A lower learning rate may help."))
        template = QT_TRANSLATE_NOOP("Core", "Run {run:,} (candidate {candidate:,}, seed {seed}): {problem}")
        for trial in itertools.islice(wrong, _MOST_PROBLEMS):
            problem = showable(trial.problem) or diverged
            yield self.wording.text(template, run=trial.number, candidate=trial.candidate, seed=trial.seed, problem=problem)
        if len(wrong) > _MOST_PROBLEMS:
            yield self.wording.text(QT_TRANSLATE_NOOP("Core", "And {n:,} more."), n=len(wrong) - _MOST_PROBLEMS)
