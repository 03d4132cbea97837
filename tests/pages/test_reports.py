"""A report says what the window says, whatever the run was, and is a page of its own."""

import re
from html.parser import HTMLParser

import pytest
from made_experiments import make_experiment, small_plan
from recorded_runs import DATASET, drive, record
from small_runs import change, small_config

from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.experiments.results import read_results
from nnfs_gui.nn import Network
from nnfs_gui.pages.html import ENGLISH_WORDING
from nnfs_gui.pages.report.comparison_report import comparison_report
from nnfs_gui.pages.report.experiment_report import experiment_report
from nnfs_gui.pages.report.run_facts import read_run_facts
from nnfs_gui.pages.report.run_report import run_report_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.run_comparison import SeedGroup, compare_runs
from nnfs_gui.training.config import NetworkConfig
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.training.events import EpochResult, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer

HOSTILE = "<script>alert('1')</script> \" & \N{RIGHT-TO-LEFT OVERRIDE}"


class Page(HTMLParser):
    """What a page says, and whether its tags nest."""

    VOID = frozenset(("meta", "img", "br", "input", "link", "path", "circle", "th", "td", "tr"))

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.images, self.open = [], [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        assert not any(name.startswith("on") or name == "style" for name, _ in attrs)
        if tag == "img":
            self.images.append(dict(attrs))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "script", "title"):
            self.words.append(data)

    @property
    def said(self):
        return " ".join(" ".join(self.words).split())


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "runs.sqlite") as library:
        yield library


def percent(share):
    return f"{100 * share:.2f} %"


def run_page(library, run, dataset=DATASET):
    steps = run_report_steps(read_run_facts(library, run.id), dataset, ENGLISH_WORDING)
    page = next(page for page in steps if page is not None)
    assert len(page) < 500_000
    return Page(page)


def test_a_report_on_a_run_says_what_the_library_says_of_the_same_network(library):
    _, run = record(library, small_config(epochs=4))
    said = run_page(library, run).said
    low, high = wilson_interval(run.test_correct, run.test_total)
    assert f"{percent(run.test_accuracy)} of 20 test images" in said
    assert f"(95 % interval {percent(low)} to {percent(high)}): the network of epoch 4." in said
    assert f"It misread {run.test_total - run.test_correct} of 20" in said
    assert "Learning rate 0.1 0.004" in said  # beside the preset's
    assert "Finished, 4 of 4 epochs." in said


def test_a_report_says_each_learning_rate_that_a_run_had_as_a_comparison_does(library):
    """It said the first and the last one, and the table below the curves of *Runs* all three."""
    trainer = Trainer(small_config(epochs=3), DATASET)
    for event in recorded_run(trainer, library):
        if isinstance(event, EpochResult) and event.metrics.epoch < 3:
            change(trainer, optimizer__learning_rate=(0.02, 0.05)[event.metrics.epoch - 1])
    (run,) = library.runs.entries().runs
    assert "Learning rate 0.1 → 0.02 → 0.05" in run_page(library, run).said
    _, other = record(library, small_config(epochs=1))
    courses = compare_runs(library, [run.id, other.id], DATASET).settings
    assert courses["optimizer.learning_rate"] == ((0.1, 0.02, 0.05), (0.1,))


def test_a_test_figure_is_that_of_the_matrix(library):
    _, run = record(library, small_config(epochs=4))
    facts = read_run_facts(library, run.id)
    assert isinstance(facts.network, Network)
    page = run_page(library, run).said
    matrix = page[page.index("those of a class stand in its row") :]
    assert f"It misread {run.test_total - run.test_correct} of" in matrix


@pytest.mark.parametrize("until", [None, 1])
def test_a_run_whose_data_are_not_at_hand_says_so(library, until):
    _, run = record(library, until=until)
    said = run_page(library, run, dataset=None).said
    assert "Its test images were not at hand when this was written: small." in said
    assert "It misread" not in said
    assert ("It was not tested" in said) == (until is not None)


def test_a_run_that_diverged_gives_a_page(library):
    class Diverging(Trainer):
        def run(self, *arguments, **options):
            yield next(super().run(*arguments, **options))
            raise TrainingDivergedError("The steps are too large.")

    end = drive(Diverging(small_config(), DATASET), library)
    said = run_page(library, library.runs.get(end.run_id)).said
    assert "Diverged" in said
    assert "A lower learning rate may help." in said


def test_names_and_notes_are_text(library):
    _, run = record(library, name=HOSTILE)
    library.runs.set_notes(run.id, f"first\n{HOSTILE}")
    page = run_page(library, library.runs.get(run.id))
    assert "script" not in page.tags
    assert page.said.count("<script>alert('1')</script> \" & \\u202e") >= 2
    other = record(library, name="other")[1]
    assert "script" not in Page(comparison_report(compare_runs(library, [run.id, other.id], DATASET), ENGLISH_WORDING)).tags


def test_of_many_epochs_some_are_told(library):
    _, run = record(library, small_config(epochs=200))
    said = run_page(library, run).said
    assert re.search(r"The figures of \d+ of its 200 epochs", said)
    assert "200 (this network)" in said or "200 (best, this network)" in said


def test_every_picture_says_what_it_is_or_is_beside_its_words(library):
    _, run = record(library)
    page = run_page(library, run)
    assert page.images
    assert all("alt" in image for image in page.images)


def test_points_are_told_as_points(library):
    points = PointsRecipe.parse("points:spirals?points=60,classes=2,seed=1").make()
    config = small_config(network=NetworkConfig(inputs=2, outputs=points.classes))
    _, run = record(library, config, dataset=points)
    said = run_page(library, run, points).said
    assert "test points" in said
    assert "Training points" in said
    assert not re.search(r"\b(images?|pixels?|digits?|drawings?|ink)\b", said, re.IGNORECASE)
    assert "at every place of the plane" in said


def test_a_comparison_says_its_tests_in_words(library):
    runs = [record(library, small_config(seed=seed, epochs=2 + seed))[1] for seed in range(3)]
    comparison = compare_runs(library, [run.id for run in runs], DATASET)
    said = Page(comparison_report(comparison, ENGLISH_WORDING)).said
    assert said.count("may be chance") + said.count("by more than chance") == 3
    assert "Each p is corrected for 3 comparisons (Holm)." in said
    assert "Epochs 2 3 4" in said
    for run in runs:
        assert percent(run.test_accuracy) in said


def test_a_group_is_compared_by_its_seeds(library):
    make_experiment(library, small_plan(seeds=2))
    runs = library.runs.entries().runs
    groups = [SeedGroup(str(place), f"group {place}", tuple(run.id for run in runs[2 * place :][:2])) for place in range(2)]
    said = Page(comparison_report(compare_runs(library, groups, DATASET), ENGLISH_WORDING)).said
    assert "Mean of 2 runs" in said


def test_a_report_on_an_experiment_says_its_figures(library):
    results = read_results(library, make_experiment(library, small_plan(name=HOSTILE)))
    page = Page(experiment_report(results, ENGLISH_WORDING))
    assert "script" not in page.tags
    best = results.candidates[0]
    low, high = best.summary.share_interval
    assert f"{percent(best.mean)} ({percent(low)} – {percent(high)})" in page.said
    assert "Every combination" in page.said
