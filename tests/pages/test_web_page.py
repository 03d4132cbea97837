"""A network as a web page, without a browser: what stands in it, how large it is, and in which words."""

import base64
import dataclasses
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.languages import LANGUAGES
from nnfs_gui.nn import ActivationKind, Dense
from nnfs_gui.pages.activation_script import activation_script
from nnfs_gui.pages.html import ENGLISH_WORDING, Wording
from nnfs_gui.pages.quantization import Rounding, quantize
from nnfs_gui.pages.web_page import WebPage, export_steps, write_web_page
from nnfs_gui.paths import BUNDLED_MODEL, resource
from nnfs_gui.settings import replaced
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, Precision, TrainingConfig
from nnfs_gui.training.evaluation import tally
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.presets import PRESETS, Preset

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"><img src=x onerror=alert(1)>',
    "${title} {share} {}",
    "\u2028\u202e",
)
PATH = Path("page.html")


def make_model(config=None, names=DIGITS, dataset="MNIST"):
    config = config or PRESETS[Preset.QUICK_START]
    return Model(build_network(config, np.random.default_rng(0)), config, 3, dataset, names)


def make_epochs(count):
    return [EpochMetrics(n, 1 / n, 1 - 0.2 / n, 1.1 / n, 1 - 0.3 / n, 0.004, 1.0) for n in range(1, count + 1)]


def make_rounding(classes, images=10_000):
    labels = np.arange(images) % classes
    random = np.random.default_rng(1)
    before, after = (np.where(random.random(images) < 0.9, labels, random.integers(0, classes, images)) for _ in range(2))
    return Rounding("MNIST", tally(labels, before, classes), tally(labels, after, classes))


class Page(HTMLParser):
    """The tags of a page, the texts that are seen or said, and what its scripts are given."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.texts, self.data, self._in = [], [], {}, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append(tag)
        self.texts += [attrs[name] for name in ("aria-label", "alt") if name in attrs]
        if tag in ("script", "style"):
            self._in.append(attrs.get("id", tag))

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self._in.pop()

    def handle_data(self, data):
        if self._in:
            self.data[self._in[-1]] = data
        elif data.strip():
            self.texts.append(data.strip())


def facts_of(page):
    return json.loads(Page(page).data["facts"])


# --- names ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_a_text_wherever_it_stands(name):
    rounding = dataclasses.replace(make_rounding(3), dataset=name)
    config = TrainingConfig(NetworkConfig((HiddenLayer(4),), inputs=9, outputs=3))
    named = make_model(config, (name, f"{name}2", "C"), dataset=name)
    page = Page(write_web_page(PATH, WebPage(name, named, make_epochs(2), rounding)))
    plain = Page(write_web_page(PATH, WebPage("plain", make_model(config, tuple("ABC"), "plain"), make_epochs(2), rounding)))
    assert page.tags == plain.tags
    assert json.loads(page.data["facts"])["names"] == list(named.names)
    assert page.data["script"] == plain.data["script"]


# --- settings ---------------------------------------------------------------------------------------------------------


def test_what_was_changed_while_it_trained_stands_with_each_value_that_is_known():
    last = PRESETS[Preset.QUICK_START]
    first = replaced(last, {"optimizer.learning_rate": 0.02, "dropout": 0.5, "epochs": 5})
    epochs = [dataclasses.replace(metrics, learning_rate=0.01) for metrics in make_epochs(2)]
    said = " ".join(Page(write_web_page(PATH, WebPage("it", make_model(last), epochs, first_config=first))).texts)
    assert "Learning rate 0.02 → 0.01 → 0.004" in said
    assert "Dropout 0.5 → 0" in said  # which stands there only because it was changed
    assert "Epochs 10" in said  # how long a run went on is no setting that was changed
    plain = " ".join(Page(write_web_page(PATH, WebPage("it", make_model(last), make_epochs(2)))).texts)
    assert "Learning rate 0.004" in plain
    assert "Dropout" not in plain


# --- size -------------------------------------------------------------------------------------------------------------


def weights_in(page):
    """How much of a page are the numbers of the network."""
    return sum(map(len, re.findall(r'id="(?:weights|scales|bias)\d+">([^<]*)<', page)))


def test_the_page_of_quick_start_is_small():
    page = write_web_page(PATH, WebPage("Run 1, epoch 10", make_model(), make_epochs(10), make_rounding(10)))
    assert len(page.encode()) <= 200_000


LARGE = NetworkConfig(tuple(HiddenLayer(30, kind) for kind in ActivationKind))


@pytest.mark.parametrize("classes", [10, 26, 200])
def test_all_beside_the_weights_takes_little_room_in_any_page(classes):
    names = DIGITS if classes == 10 else tuple(f"the class number {n}" for n in range(classes))
    config = TrainingConfig(dataclasses.replace(LARGE, outputs=classes), epochs=100_000)
    page = write_web_page(PATH, WebPage("N" * 100, make_model(config, names), make_epochs(2000), make_rounding(classes)))
    assert len(page.encode()) - weights_in(page) <= 60_000


# --- what the network is ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("precision", list(Precision))
def test_the_page_holds_the_rounded_weights_and_the_biases_as_they_are(precision):
    model = make_model(dataclasses.replace(PRESETS[Preset.NOTEBOOK], precision=precision))
    page = write_web_page(PATH, WebPage("it", model))
    facts, data = facts_of(page), Page(page).data
    places = [place for place, layer in enumerate(facts["layers"]) if layer["kind"] == "dense"]
    numbers = f"<f{facts['precision'] // 8}"
    for place, layer in zip(places, [each for each in model.network.layers if isinstance(each, Dense)], strict=True):
        rounded = quantize(layer.weights)
        for key, dtype, array in (
            ("weights", "i1", rounded.numbers),
            ("scales", numbers, rounded.scales),
            ("bias", numbers, layer.bias),
        ):
            assert np.array_equal(np.frombuffer(base64.b64decode(data[f"{key}{place}"]), dtype), array.ravel())


@pytest.mark.parametrize("kind", list(ActivationKind))
def test_every_activation_is_a_function_of_known_operations(kind):
    script = activation_script(kind)
    assert script.startswith("(x) => { const ")
    assert script.endswith("; return y; }")


def test_the_bundled_network_keeps_its_temperature():
    model = read_network(resource(BUNDLED_MODEL))
    assert facts_of(write_web_page(PATH, WebPage("it", model)))["temperature"] == model.certainty.temperature


def test_a_network_that_reads_no_square_images_has_no_page():
    points = TrainingConfig(NetworkConfig((HiddenLayer(4),), inputs=2, outputs=2))
    with pytest.raises(ModelFileError, match=r"reads square images.* 2 inputs"):
        write_web_page(PATH, WebPage("it", make_model(points, ("A", "B"), "points:moons")))


# --- words ------------------------------------------------------------------------------------------------------------

NAMES = {"Run 1", "MNIST", "–", *DIGITS}


def test_every_word_of_the_page_is_said_in_its_language():
    marked = Wording(lambda text: f"⟦{text}⟧")
    page = Page(write_web_page(PATH, WebPage("Run 1", make_model(), make_epochs(3), make_rounding(10)), marked))
    words = [text for text in page.texts if re.search("[A-Za-z]", text)]
    assert [text for text in words if "⟦" not in text and text not in NAMES] == []
    said = json.loads(page.data["facts"])["words"]
    assert all("⟦" in text for key, text in said.items() if key not in ("decimal", "percent"))


def test_numbers_are_written_as_the_language_does():
    language = LANGUAGES["de"]
    german = Wording(lambda text: text.translated(lambda template, _: template, language), language)
    page = write_web_page(PATH, WebPage("Run 1", make_model(), make_epochs(3), make_rounding(10)), german)
    text = " ".join(Page(page).texts)
    assert "10.000 test images" in text
    assert re.search(r"\d\d,\d\d\u00a0%", text)
    assert facts_of(page)["words"] | {"decimal": ",", "percent": "\u00a0%"} == facts_of(page)["words"]


def test_the_page_says_what_the_rounding_costs():
    rounding = make_rounding(10)
    text = " ".join(Page(write_web_page(PATH, WebPage("Run 1", make_model(), rounding=rounding))).texts)
    after, before = (f"{100 * test.accuracy:.2f}\u00a0%" for test in (rounding.after, rounding.before))
    assert f"So it reads {after} of 10,000 test images right" in text
    assert f"Without the rounding it is {before}; for {rounding.changed:,} of the images" in text
    assert "was not measured" in " ".join(Page(write_web_page(PATH, WebPage("Run 1", make_model()))).texts)


def test_many_classes_are_told_by_their_most_frequent_mistakes():
    names = tuple(f"name{n}" for n in range(40))
    config = TrainingConfig(NetworkConfig((HiddenLayer(4),), outputs=40))
    counts = np.diag(np.full(40, 9))
    counts[3, 7], counts[5, 1] = 4, 6
    labels, predictions = (np.repeat(axis.ravel(), counts.ravel()) for axis in np.indices(counts.shape))
    result = tally(labels, predictions, 40)
    texts = Page(
        write_web_page(PATH, WebPage("it", make_model(config, names), rounding=Rounding("all", result, result)))
    ).texts
    at = texts.index("The most frequent mistakes")
    assert texts[at + 4 : at + 10] == ["name5", "name1", "6", "name3", "name7", "4"]


def test_the_page_is_written_whole_after_the_test(mnist, tmp_path):
    path = tmp_path / "page.html"
    *steps, last = export_steps(path, WebPage("it", make_model()), mnist, ENGLISH_WORDING)
    assert set(steps) == {None}
    assert last == path
    assert f"of {len(mnist.test_images):,} test images" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("classes", [10, 12, 13, 26])
def test_a_page_whose_bars_are_not_for_all_classes_says_so(classes):
    config = TrainingConfig(NetworkConfig((HiddenLayer(4),), outputs=classes))
    page = write_web_page(PATH, WebPage("it", make_model(config, tuple(f"class {n}" for n in range(classes)))))
    assert (f"The bars are those of the 12 most probable of {classes} classes." in page) == (classes > 12)
