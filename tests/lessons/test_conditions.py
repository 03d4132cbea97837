"""Each kind of condition, and each of its figures, holds where it should and nowhere else, and says what is missing."""

import pytest
from lesson_files import condition, course, run_facts

from nnfs_gui.lessons.acts import ACTS
from nnfs_gui.lessons.conditions import KINDS, Condition, holds, missing, rule_missing
from nnfs_gui.lessons.figures import RUN_FIGURES, SETTINGS_FIGURES, validation_rose
from nnfs_gui.lessons.situation import (
    ActCount,
    DataFacts,
    ExperimentFacts,
    LayerFacts,
    NetworkFacts,
    PadFacts,
    PredictionFacts,
    Since,
    Situation,
    ViewFacts,
    data_facts,
)
from nnfs_gui.lessons.truths import TRUTHS
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, Layers, Number, Part, PerLayer, Switch, Whole
from nnfs_gui.training.config import SETTINGS, HiddenLayer, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.written_settings import KEYS, with_settings

NOTHING = Situation(settings=TrainingConfig())
PAD = Situation(pad=PadFacts(ink=True, strokes=2, answer="3", confidence=0.83, truth="3"))
TWO_LAYERS = (HiddenLayer(64, ActivationKind.TANH), HiddenLayer(32, ActivationKind.TANH))


def of_runs(*runs, **more):
    return Situation(runs=runs, **more)


RUN = run_facts(
    data=DataFacts("points", "spirals"),
    images=500,
    epochs=6,
    best_accuracy=0.93,
    test_accuracy=0.9612,
    seconds=3.5,
    ended=True,
    hidden=TWO_LAYERS,
    course=course((1, 0.5), (0.8, 0.4), (0.6, 0.42), (0.4, 0.5), (0.2, 0.6), (0.1, 0.7)),
)
HEALTH = Situation(layers=(LayerFacts(dead=0.6), LayerFacts(saturated=0.8)), findings=frozenset({"dead"}))

# of each figure of each kind: what is asked, a situation in which it holds, and one in which it does not
CASES = [
    ("pad", {"ink": True}, PAD, NOTHING),
    ("pad", {"ink": False}, NOTHING, PAD),
    ("pad", {"picture": True}, Situation(pad=PadFacts(ink=True, picture=True)), PAD),
    ("pad", {"new": True}, Situation(pad=PadFacts(ink=True, new=True)), PAD),
    ("pad", {"strokes": ">= 2"}, PAD, Situation(pad=PadFacts(ink=True, strokes=1))),
    ("pad", {"answer": "3"}, PAD, Situation(pad=PadFacts(ink=True, answer="8"))),
    ("pad", {"answer": "3"}, PAD, NOTHING),
    ("pad", {"confidence": "> 80 %"}, PAD, Situation(pad=PadFacts(ink=True, confidence=0.8))),
    ("pad", {"right": True}, PAD, Situation(pad=PadFacts(ink=True, answer="3"))),
    ("pad", {"right": True}, PAD, Situation(pad=PadFacts(ink=True, answer="3", truth="8"))),
    ("pad", {"right": False}, Situation(pad=PadFacts(ink=True, answer="3", truth="8")), PAD),
    ("pad", {"right": False}, Situation(pad=PadFacts(ink=True, answer="3", truth="8")), NOTHING),
    ("act", {"name": "draw"}, Situation(acts={"draw": ActCount(1, 1, 1)}), Situation(acts={"draw": ActCount(0, 1, 1)})),
    ("act", {"name": "draw"}, Situation(acts={"draw": ActCount(1, 1, 1)}), Situation(acts={"clear": ActCount(1, 1, 1)})),
    (
        "act",
        {"name": "draw", "times": 3},
        Situation(acts={"draw": ActCount(4, 4, 4)}),
        Situation(acts={"draw": ActCount(2, 4, 4)}),
    ),
    (
        "act",
        {"name": "draw", "since": "lesson"},
        Situation(acts={"draw": ActCount(0, 1, 1)}),
        Situation(acts={"draw": ActCount(0, 0, 1)}),
    ),
    ("act", {"name": "draw", "since": "ever"}, Situation(acts={"draw": ActCount(0, 0, 1)}), NOTHING),
    ("run", {}, of_runs(RUN), of_runs(run_facts(since=Since.LESSON))),
    ("run", {"since": "lesson"}, of_runs(run_facts(since=Since.LESSON)), of_runs(run_facts(since=Since.EVER))),
    ("run", {"since": "ever"}, of_runs(run_facts(since=Since.EVER)), NOTHING),
    ("run", {"epochs": ">= 6"}, of_runs(RUN), of_runs(run_facts(epochs=5))),
    ("run", {"parameters": "<= 52650"}, of_runs(RUN), of_runs(run_facts())),
    ("run", {"hidden_layers": 2}, of_runs(RUN), of_runs(run_facts())),
    ("run", {"neurons": 96}, of_runs(RUN), of_runs(run_facts())),
    ("run", {"images": "<= 500"}, of_runs(RUN), of_runs(run_facts(images=54_000))),
    ("run", {"images": "<= 500"}, of_runs(RUN), of_runs(run_facts())),
    ("run", {"activation": "tanh"}, of_runs(RUN), of_runs(run_facts())),
    ("run", {"activation": "tanh"}, of_runs(RUN), of_runs(run_facts(hidden=(*TWO_LAYERS, HiddenLayer(8))))),
    ("run", {"train_loss": "< 0.3"}, of_runs(RUN), of_runs(run_facts(train_loss=0.3))),
    ("run", {"train_accuracy": ">= 0.95"}, of_runs(RUN), of_runs(run_facts(train_accuracy=0.94))),
    ("run", {"validation_loss": "<= 0.3"}, of_runs(RUN), of_runs(run_facts(validation_loss=0.31))),
    ("run", {"validation_accuracy": ">= 91 %"}, of_runs(RUN), of_runs(run_facts(validation_accuracy=None))),
    ("run", {"best_accuracy": ">= 0.93"}, of_runs(RUN), of_runs(run_facts(best_accuracy=0.9299))),
    ("run", {"test_accuracy": ">= 0.96"}, of_runs(RUN), of_runs(run_facts(test_accuracy=0.9599))),
    ("run", {"seconds": "<= 10"}, of_runs(RUN), of_runs(run_facts(seconds=11.0))),
    ("run", {"diverged": True}, of_runs(run_facts(diverged=True)), of_runs(RUN)),
    ("run", {"afresh": True}, of_runs(run_facts()), of_runs(run_facts(afresh=False))),
    ("run", {"afresh": False}, of_runs(run_facts(afresh=False)), of_runs(run_facts())),
    ("run", {"ended": True}, of_runs(RUN), of_runs(run_facts())),
    ("run", {"ended": False}, of_runs(run_facts()), of_runs(RUN)),
    ("run", {"afresh": True}, of_runs(RUN), of_runs(run_facts(afresh=False))),
    (
        "run",
        {"validation_rose": True},
        of_runs(RUN),
        of_runs(run_facts(course=course((1, 1), (0.8, 0.8), (0.6, 0.6), (0.5, 0.5)))),
    ),
    ("run", {"data": "points"}, of_runs(RUN), of_runs(run_facts(data=DataFacts("digits", "MNIST")))),
    ("run", {"data": "Spirals"}, of_runs(RUN), of_runs(run_facts(data=DataFacts("points", "moons")))),
    # one run fulfils all of it, not one each
    ("run", {"hidden_layers": 1, "epochs": 6}, of_runs(run_facts(epochs=6)), of_runs(run_facts(epochs=5), RUN)),
    ("runs", {"count": 3}, of_runs(*[RUN] * 3), of_runs(RUN, RUN)),
    ("runs", {}, of_runs(RUN, RUN), of_runs(RUN)),
    ("runs", {"count": 2, "epochs": ">= 6"}, of_runs(RUN, RUN), of_runs(RUN, run_facts())),
    ("runs", {"differ_in": "hidden"}, of_runs(RUN, run_facts()), of_runs(run_facts(seed=1), run_facts(seed=2))),
    (
        "runs",
        {"differ_in": "seed", "count": 3},
        of_runs(*(run_facts(seed=n) for n in range(3))),
        of_runs(run_facts(), run_facts(seed=1)),
    ),
    (
        "runs",
        {"differ_in": "seed", "same": "hidden"},
        of_runs(run_facts(), run_facts(seed=1)),
        of_runs(RUN, run_facts(seed=1)),
    ),
    ("runs", {"same": "hidden", "count": 2}, of_runs(RUN, run_facts(), RUN), of_runs(RUN, run_facts())),
    (
        "runs",
        {"seeds": 2},
        of_runs(run_facts(), run_facts(seed=1)),
        of_runs(run_facts(), run_facts(seed=1, hidden=TWO_LAYERS)),
    ),
    (
        "runs",
        {"since": "lesson"},
        of_runs(*[run_facts(since=Since.LESSON)] * 2),
        of_runs(*[run_facts(since=Since.EVER)] * 2),
    ),
    (
        "settings",
        {"parameters": "< 200000"},
        NOTHING,
        Situation(settings=with_settings(TrainingConfig(), {"hidden": "512"})),
    ),
    ("settings", {"neurons": 128}, NOTHING, Situation(settings=None)),
    ("settings", {"hidden_layers": 0}, Situation(settings=with_settings(TrainingConfig(), {"hidden": "none"})), NOTHING),
    ("settings", {"hidden": "none"}, Situation(settings=with_settings(TrainingConfig(), {"hidden": "none"})), NOTHING),
    (
        "settings",
        {"activation": "relu"},
        NOTHING,
        Situation(settings=with_settings(TrainingConfig(), {"activation": "tanh"})),
    ),
    ("view", {"name": "weights"}, Situation(view=ViewFacts("weights")), Situation(view=ViewFacts("curves"))),
    ("view", {"page": "forward"}, Situation(view=ViewFacts("steps", "softmax")), Situation(view=ViewFacts("steps", "loss"))),
    ("view", {"page": "proof"}, Situation(view=ViewFacts("steps", "proof")), Situation(view=ViewFacts("steps", "blame"))),
    (
        "view",
        {"name": "weights", "neuron": 3},
        Situation(view=ViewFacts("weights", neuron=3)),
        Situation(view=ViewFacts("weights")),
    ),
    ("view", {"layer": 2}, Situation(view=ViewFacts("steps", "sum", 2)), Situation(view=ViewFacts("steps", "sum", 1))),
    ("network", {"kind": "run"}, Situation(network=NetworkFacts("run")), Situation(network=NetworkFacts("built-in"))),
    ("network", {"kind": "run"}, Situation(network=NetworkFacts("run")), NOTHING),
    (
        "network",
        {"taught": True},
        Situation(network=NetworkFacts("run", taught=True)),
        Situation(network=NetworkFacts("run")),
    ),
    (
        "network",
        {"looks_back": True},
        Situation(network=NetworkFacts("run", looks_back=True)),
        Situation(network=NetworkFacts("run")),
    ),
    (
        "network",
        {"lowest_error": True},
        Situation(network=NetworkFacts("run", 4, lowest_error=True)),
        Situation(network=NetworkFacts("run", 5, lowest_error=False)),
    ),
    ("view", {"tiny": True}, Situation(view=ViewFacts("steps", tiny=True)), Situation(view=ViewFacts("steps"))),
    ("network", {"epoch": "< 3"}, Situation(network=NetworkFacts("run", 2)), Situation(network=NetworkFacts("run", 3))),
    ("layer", {"dead": "> 0.5"}, HEALTH, Situation(layers=(LayerFacts(dead=0.5), LayerFacts()))),
    ("layer", {"dead": "> 0.5"}, HEALTH, NOTHING),
    ("layer", {"number": 1, "dead": "> 0.5"}, HEALTH, Situation(layers=(LayerFacts(), LayerFacts(dead=0.9)))),
    ("layer", {"number": 2, "saturated": ">= 0.6"}, HEALTH, Situation(layers=(LayerFacts(saturated=0.9),))),
    ("health", {"finding": "dead"}, HEALTH, Situation(findings=frozenset())),
    ("health", {"finding": "dead", "found": False}, Situation(findings=frozenset()), HEALTH),
    ("health", {"finding": "dead", "found": False}, Situation(findings=frozenset()), NOTHING),
    (
        "experiment",
        {"ended": True},
        Situation(experiments=(ExperimentFacts(3, 3, True, Since.STEP),)),
        Situation(experiments=(ExperimentFacts(3, 2, since=Since.STEP),)),
    ),
    (
        "experiment",
        {"seeds": ">= 3"},
        Situation(experiments=(ExperimentFacts(3, since=Since.STEP),)),
        Situation(experiments=(ExperimentFacts(1, since=Since.STEP),)),
    ),
    (
        "experiment",
        {"runs": 4, "since": "ever"},
        Situation(experiments=(ExperimentFacts(3, 4),)),
        Situation(experiments=(ExperimentFacts(3, 3),)),
    ),
    (
        "experiment",
        {},
        Situation(experiments=(ExperimentFacts(1, since=Since.STEP),)),
        Situation(experiments=(ExperimentFacts(1),)),
    ),
    (
        "prediction",
        {},
        Situation(step="a", predictions={"a": PredictionFacts()}),
        Situation(step="a", predictions={"b": PredictionFacts()}),
    ),
    (
        "prediction",
        {"score": ">= 0.5"},
        Situation(step="a", predictions={"a": PredictionFacts(0.5)}),
        Situation(step="a", predictions={"a": PredictionFacts()}),
    ),
    ("data", {"kind": "points"}, Situation(data=DataFacts("points", "moons")), Situation(data=DataFacts("digits", "MNIST"))),
    (
        "data",
        {"name": "moons"},
        Situation(data=DataFacts("points", "moons")),
        Situation(data=DataFacts("points", "spirals")),
    ),
]


@pytest.mark.parametrize(
    ("kind", "fields", "so", "otherwise"), CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)]
)
def test_a_condition_holds_where_it_is_so_and_nowhere_else(kind, fields, so, otherwise):
    asked = condition(kind, **fields)
    assert missing(asked, so) is None
    assert holds(asked, so)
    assert not holds(asked, otherwise)
    sentence = str(missing(asked, otherwise))
    assert sentence.startswith("Not yet: ")
    assert sentence.endswith((".", ".)"))
    assert "None" not in sentence


def test_each_field_of_each_kind_is_among_the_cases():
    tried = {(kind, field) for kind, fields, _, _ in CASES for field in fields}
    of_settings = set(SETTINGS_FIGURES) - {"parameters", "hidden_layers", "neurons", "activation"}  # tried by themselves
    fields = {(kind, field) for kind, row in KINDS.items() for field in row.all_fields}
    fields -= {("runs", field) for field in RUN_FIGURES}  # they are those of a run
    assert {(kind, field) for kind, field in fields - tried if field not in of_settings} == set()


@pytest.mark.parametrize("name", ACTS)
def test_each_act_is_asked_for_in_a_sentence_of_its_own(name):
    asked = condition("act", name=name)
    assert holds(asked, Situation(acts={name: ActCount().and_one()}))
    assert str(missing(asked, NOTHING)) == ACTS[name]
    assert len(set(ACTS.values())) == len(ACTS)


def other_value(row):
    """Return a value of a setting as lessons write it, beside its default."""
    match row.kind:
        case Whole() | Number():
            return next(value for value in (row.kind.low + row.kind.step, row.kind.high) if value != row.default)
        case PerLayer():
            return row.kind.number.step
        case Choice():
            return next(str(member) for member in row.kind.members if member != row.default)
        case Layers():
            return "32"
        case Switch():
            return not row.default
        case Part():
            return True
    raise AssertionError(row.kind)


@pytest.mark.parametrize("name", KEYS)
def test_each_setting_can_be_asked_of_the_panel_and_of_a_run(name):
    row = SETTINGS[KEYS[name]]
    value = other_value(row)
    base = with_settings(TrainingConfig(), {"augment": True}) if row.key.startswith("augmentation.") else TrainingConfig()
    config = with_settings(base, {name: value})
    asked = condition("settings", **{name.replace("-", "_"): value})
    assert holds(asked, Situation(settings=config))
    assert not holds(asked, NOTHING)
    assert str(missing(asked, NOTHING)).startswith("Not yet: ")
    if name != "epochs":  # of a run, those that are done
        asked = condition("run", **{name.replace("-", "_"): value})
        assert holds(asked, of_runs(run_facts(config=config)))
        assert not holds(asked, of_runs(run_facts()))


@pytest.mark.parametrize(
    ("kind", "fields", "situation", "sentence"),
    [
        (
            "run",
            {"parameters": "<= 20000"},
            of_runs(run_facts()),
            "Not yet: the number of parameters is 101,770; it must be at most 20,000.",
        ),
        (
            "run",
            {"validation_accuracy": ">= 0.97"},
            of_runs(run_facts(validation_accuracy=0.96996)),
            "Not yet: the run's validation accuracy is 96.996 %; it must be at least 97 %.",
        ),
        (
            "run",
            {"validation_accuracy": ">= 0.97"},
            of_runs(run_facts(validation_accuracy=0.5)),
            "Not yet: the run's validation accuracy is 50 %; it must be at least 97 %.",
        ),
        ("run", {}, NOTHING, "Not yet: nothing was trained since this step began. Press Train."),
        ("settings", {"learning_rate": "> 0.1"}, NOTHING, "Not yet: learning rate is 0.001; it must be more than 0.1."),
        ("settings", {"augment": True}, NOTHING, "Not yet: switch on “change the images each time”."),
        ("view", {"name": "certainty"}, NOTHING, "Not yet: open the view “Sure or not”."),
        ("act", {"name": "draw", "times": 3}, NOTHING, "Not yet: draw something on the pad. (So far 0 of 3 times.)"),
        (
            "runs",
            {"differ_in": "learning_rate", "count": 3},
            of_runs(RUN),
            "Not yet: runs that differ in learning rate: 1; there must be at least 3.",
        ),
        (
            "network",
            {"taught": True},
            Situation(network=NetworkFacts("run")),
            "Not yet: the network has not learnt your hand.",
        ),
    ],
)
def test_what_is_missing_is_said_with_what_was_found(kind, fields, situation, sentence):
    assert str(missing(condition(kind, **fields), situation)) == sentence


def test_of_several_runs_the_nearest_one_is_spoken_of():
    asked = condition("run", epochs=">= 6", hidden_layers=2, seed=1)
    assert "seed" in str(missing(asked, of_runs(run_facts(), RUN, run_facts(ended=True))))


def test_of_the_run_that_is_under_way_is_spoken_whatever_earlier_ones_lack():
    asked = condition("run", epochs=">= 6", hidden_layers=2, seed=1)
    assert "epochs" in str(missing(asked, of_runs(RUN, run_facts(epochs=1))))
    assert holds(condition("run", epochs=">= 6"), of_runs(RUN, run_facts(epochs=1)))


def test_a_neuron_that_was_not_chosen_is_asked_for():
    assert "click a neuron" in str(missing(condition("view", neuron=">= 1"), NOTHING))


def test_a_rule_is_kept_by_a_run_or_says_what_keeps_it_from_that():
    rule = condition("run", test_accuracy=">= 0.96")
    assert rule_missing(rule, RUN) is None
    assert "test accuracy is not known" in str(rule_missing(rule, run_facts()))
    assert isinstance(rule, Condition)


@pytest.mark.parametrize(
    ("losses", "rose"),
    [
        ([(1, 0.5), (0.8, 0.4), (0.6, 0.42), (0.4, 0.5)], True),
        ([(1, 0.5), (0.8, 0.4), (0.6, 0.5)], False),  # too few to tell
        ([(1, 0.5), (0.8, 0.4), (0.9, 0.42), (1.0, 0.5)], False),  # the training error rose as well
        ([(1, 0.9), (0.8, 0.8), (0.6, 0.7), (0.4, 0.71)], True),
        ([(1, 0.9), (0.8, 0.8), (0.6, 0.71), (0.4, 0.7)], False),
        ([(1, None), (0.8, None), (0.6, None), (0.4, None)], False),
    ],
)
def test_validation_rose_where_new_images_were_read_worse_while_it_learnt_on(losses, rose):
    assert validation_rose(course(*losses)) is rose


def test_a_data_set_is_called_by_its_kind_and_points_by_their_name():
    digits = tuple(map(str, range(10)))
    assert data_facts("MNIST", digits) == DataFacts("digits", "MNIST")
    assert data_facts("Letters", ("a", "b")) == DataFacts("images", "Letters")
    assert data_facts("points:spirals?noise=0.1", ("A", "B"), points=True) == DataFacts("points", "spirals")


def test_predicted_numbers_are_compared_with_figures_of_what_happened():
    happened = of_runs(run_facts(since=Since.EVER), RUN, layers=HEALTH.layers, pad=PAD.pad)
    assert TRUTHS["run.test_accuracy"](happened) == 0.9612
    assert TRUTHS["run.validation_rose"](happened) == 1
    assert TRUTHS["layer1.dead"](happened) == 0.6
    assert TRUTHS["pad.confidence"](happened) == 0.83
    assert {name: truth(Situation()) for name, truth in TRUTHS.items() if truth(Situation()) is not None} == {
        "pad.strokes": 0
    }


def test_settings_that_are_written_down_take_the_place_of_those_that_there_are():
    base = with_settings(TrainingConfig(), {"hidden": "none", "learning_rate": 0.5})
    assert with_settings(base, {"hidden": "16", "epochs": 3}).optimizer.learning_rate == 0.5
    assert with_settings(base, {"preset": "quick-start"}) == PRESETS[Preset.QUICK_START]
    assert with_settings(base, {"activation": "tanh"}).network.hidden == ()


def test_a_page_of_steps_is_called_as_the_view_calls_it():
    now = Situation(view=ViewFacts("steps", "image", 1))
    words = str(missing(condition("view", name="steps", page="output_blame"), now))
    assert words == "Not yet: in Steps, go to the page “the blame at the outputs”."


def test_which_network_must_answer_is_said_in_words():
    now = Situation(network=NetworkFacts("file"))
    assert str(missing(condition("network", kind="run"), now)).startswith("Not yet: one of your runs must answer. ")
    assert missing(condition("network", kind="file"), now) is None
