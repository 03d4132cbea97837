"""Why a figure is what it is: what is put into the formula comes out as what is shown, to the last digit."""

import math
import re

import numpy as np
import pytest
from made_experiments import make_experiment
from runs_tab import Table

from nnfs_gui.gui.controls.figure_words import explain_error, explain_interval, explain_mean, explain_score, explain_share
from nnfs_gui.gui.help.answer_words import explain_answer
from nnfs_gui.inspection.experiments.summary import summarize
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.training.evaluation import Score

pytestmark = pytest.mark.slow


def calculated(formula):
    """Return what a formula with numbers comes to, calculated anew."""
    text = formula.replace(",", "").replace("−", "-").replace("·", "*").replace("√", "math.sqrt")
    text = re.sub(r"\be\^\{([^}]*)\}", r"math.exp(\1)", text).replace("^", "**")
    return eval(text, {"math": math})


@pytest.mark.parametrize(("correct", "total"), [(9812, 10_000), (5838, 6_000), (0, 7), (7, 7), (1, 3)])
def test_a_share_and_its_interval_come_out_as_shown(correct, total):
    score = Score(correct, total)
    low, high = (f"{100 * end:.1f}" for end in score.interval)
    share, interval = explain_score("Accuracy", score, f"{100 * score.accuracy:.1f} %", f"{low} – {high} %")
    counted, shown = share.inserted.split(" = ")
    assert f"{100 * calculated(counted):.1f} %" == shown == share.shown
    ends, shown = interval.inserted.split(" = ")
    for sign, end in (("-", low), ("+", high)):
        assert f"{100 * min(max(calculated(ends.replace('±', sign)), 0), 1):.1f}" == end
    assert shown == interval.shown


@pytest.mark.parametrize("total", [0, 999])
def test_counts_that_do_not_give_the_share_are_not_told(total):
    assert explain_share("Accuracy", "98.1 %", 0.98123, total).inserted == ""


def test_an_error_says_what_is_typically_given_to_the_right_class():
    explanation = explain_error("Error", "0.0799", 0.0799, 54_000, TrainingConfig())
    power, given = explanation.inserted.split(" = ")
    assert f"{100 * calculated(power):.3g} %" == given == "92.3 %"
    assert "54,000" in explanation.note


@pytest.mark.parametrize(
    ("changes", "term"),
    [
        ({"loss": LossKind.MSE}, "mean-squared-error"),
        ({"label_smoothing": 0.1}, "cross-entropy"),
        ({"balanced": True}, "cross-entropy"),
    ],
)
def test_of_an_error_that_is_no_surprise_alone_no_probability_is_told(changes, term):
    explanation = explain_error("Error", "0.0799", 0.0799, 0, TrainingConfig(**changes))
    assert (explanation.term, explanation.inserted, explanation.note) == (term, "", "")


def test_an_interval_is_that_of_wilson():
    assert explain_interval("Interval", "x", Score(98, 100)).term == "interval"


@pytest.mark.parametrize("shares", [(0.9513, 0.9533), (0.961, 0.9633, 0.9712, 0.98881)])
def test_a_mean_over_seeds_and_its_interval_come_out_as_shown(shares):
    summary = summarize(shares)
    low, high = (f"{100 * end:.2f}" for end in summary.share_interval)
    mean, interval = explain_mean("Mean", f"{100 * summary.mean:.2f}", f"{low}–{high}", shares, summary)
    addends, shown = mean.inserted.split(" = ")
    assert f"{calculated(addends):.2f}" == shown == mean.shown
    ends, shown = interval.inserted.replace(f"√{len(shares)}", f"√({len(shares)})").split(" = ")
    assert [f"{calculated(ends.replace('±', sign)):.2f}" for sign in "-+"] == [low, high]
    assert shown == interval.shown


def test_an_interval_that_would_go_beyond_all_says_that_it_ends_there():
    summary = summarize([0.9713, 0.9755])
    assert explain_mean("Mean", "97.34", "94.67–100.00", [0.9713, 0.9755], summary)[1].note
    assert not explain_mean("Mean", "95.23", "93.96–96.50", [0.9513, 0.9533], summarize([0.9513, 0.9533]))[1].note


def test_of_a_single_seed_and_of_very_many_no_sum_is_written():
    (alone,) = explain_mean("Mean", "97.00", "", [0.97], summarize([0.97]))
    assert alone.inserted == ""
    many = [0.9 + seed / 1000 for seed in range(20)]
    assert explain_mean("Mean", "90.95", "90.67–91.23", many, summarize(many))[0].inserted == ""


@pytest.mark.parametrize("temperature", [0.5, 1.0, 1.63])
def test_the_probability_of_an_answer_is_the_softmax_of_its_logits(temperature):
    logits = np.array([1.25, 4.5, -2.0, 4.0], np.float32)
    explanation = explain_answer(logits, temperature, ["a", "b", "c", "d"])
    assert explanation.shown == f"{100 * softmax_at(logits[None], temperature)[0, 1]:.0f} %"
    assert explanation.name == "Probability of b"
    assert explanation.inserted.endswith(f"+ …) = {explanation.shown}")
    written = explanation.inserted.split(" = ")[0].replace(" + …", f" + e^{{-2 / {temperature}}}")
    assert f"{100 * calculated(written):.0f} %" == explanation.shown


def test_the_figures_of_views_are_those_that_are_shown(user):
    view = user.open_view("Mistakes")
    user.wait_until_settled()
    words = user.find("mistakesFigure").text().replace("<b>", "").replace("</b>", "").replace("\N{NO-BREAK SPACE}", " ")
    share, interval = view.explanations()
    assert words.startswith(share.shown)
    assert interval.shown in words
    certainty = user.open_view("Sure or not")
    user.wait_until_settled()
    shown = " ".join(certainty.findChild(type(user.find("certaintyFigures")), "certaintyFigures").text("validationAsked"))
    shown = shown.replace("\N{NO-BREAK SPACE}", " ")
    for explanation in certainty.explanations()[:4]:
        assert explanation.shown in shown


def test_the_figures_of_runs_experiments_layers_and_changed_images_are_those_that_are_shown(open_window, library_path):
    with Library(library_path) as library:
        make_experiment(library)
    user = open_window()
    user.train(epochs=2, train_size=300)
    runs = user.open_view("Runs")
    table = Table(user)
    user.qtbot.waitUntil(lambda: "Run 13" in table.names)  # after the twelve of the experiment
    table.choose("Run 13")
    validated, share, interval, speed = runs.explanations()
    assert validated.shown == f"{table.cell('Run 13', 'valid. %')} %"
    assert share.shown == f"{table.cell('Run 13', 'test %')} %"
    assert interval.shown == f"{table.cell('Run 13', '95 % interval')} %"
    put_in, shown = speed.inserted.split(" = ")
    assert f"{calculated(put_in):,.0f}" == shown == table.cell("Run 13", "per second")
    health = user.open_view("Health")
    user.qtbot.waitUntil(lambda: bool(health.explanations()))
    change = next(each for each in health.explanations() if each.name == "Change of layer 1")
    assert change.shown == user.find("layerChange1").text()
    assert calculated(change.inserted.split(" = ")[0]) * 100 == pytest.approx(float(change.shown.split()[0]), rel=0.05)
    experiments = user.open_view("Experiments")
    candidates = user.find("candidatesTable")
    user.qtbot.waitUntil(lambda: candidates.model().rowCount() == 6)
    shown = [candidates.model().index(0, column).data() for column in range(candidates.model().columnCount())]
    assert {each.shown for each in candidates.explanations()} <= set(shown)
    assert len(candidates.explanations()) == 2
    assert experiments.isVisible()
    robust = user.open_view("Robustness")
    user.wait_until_settled()
    share, interval = robust.explanations()
    counted, shown = share.inserted.split(" = ")
    assert f"{100 * calculated(counted):.1f} %" == shown
    assert interval.term == "interval"
