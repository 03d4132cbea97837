"""The web page of a network in a real browser: it reads as the program does, by mouse, finger, pen and keys; asks nobody."""

import base64
import json
import re

import numpy as np
import pytest
from made_strokes import make_drawings

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.ink.resizing import fit_side
from nnfs_gui.ink.strokes import PEN_WIDTH, frame_strokes
from nnfs_gui.nn import ActivationKind
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.pages.quantization import with_quantized_weights
from nnfs_gui.pages.web_page import WebPage, write_web_page
from nnfs_gui.paths import BUNDLED_MODEL, resource
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, Precision, TrainingConfig

pytestmark = pytest.mark.slow

PHONE, DESKTOP = (390, 844), (1366, 768)
SEVEN = [[(0.3, 0.25), (0.7, 0.25), (0.5, 0.8)]]
ONE = [[(0.5, 0.15), (0.5, 0.5), (0.5, 0.85)]]
HOSTILE = ("</script><script>alert(1)</script>", "<!--<script>", '"><img src=x onerror=alert(1)>')


@pytest.fixture(scope="module")
def bundled():
    return read_network(resource(BUNDLED_MODEL))


@pytest.fixture(scope="module")
def written(tmp_path_factory, bundled):
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(write_web_page(path, WebPage("The built-in network", bundled)), encoding="utf-8")
    return path


@pytest.fixture
def page(browser, written):
    """The page of the built-in network, just opened in a window of the usual size."""
    browser.look(*DESKTOP)
    browser.open(written)
    yield browser
    assert browser.requests == [written.as_uri()]
    assert browser.complaints == []


# --- it reads as the program does -------------------------------------------------------------------------------------


def read_in_page(browser, drawings):
    """Return what the page's own script makes of drawings: the images, and the probabilities."""
    strokes = json.dumps([[stroke.tolist() for stroke in drawing] for drawing in drawings])
    script = f"""{strokes}.map((strokes) => {{
        const image = frame(strokes, FACTS.side);
        return [btoa(String.fromCharCode(...image)), Array.from(read(layers, image))];
    }})"""
    answers = browser.run(script)
    images = np.stack([np.frombuffer(base64.b64decode(image), np.uint8) for image, _ in answers])
    return images, np.array([probabilities for _, probabilities in answers])


def read_in_program(model, drawings):
    images = np.stack(
        [fit_side(frame_strokes(drawing, PEN_WIDTH, pad_side=1.0), model.side).ravel() for drawing in drawings]
    )
    temperature = 1.0 if model.certainty is None else model.certainty.temperature
    return images, softmax_at(with_quantized_weights(model.network).logits(images / 255), temperature)


def compare(browser, model, drawings):
    images, probabilities = read_in_page(browser, drawings)
    expected, its = read_in_program(model, drawings)
    assert np.abs(images.astype(int) - expected).max() <= 1
    np.testing.assert_allclose(probabilities, its, rtol=0, atol=2e-3)
    assert np.array_equal(probabilities.argmax(axis=1), its.argmax(axis=1))
    return images, expected


def test_a_thousand_drawings_are_framed_and_read_as_in_the_program(page, bundled):
    images, expected = compare(page, bundled, make_drawings(1000))
    assert np.mean(images == expected) > 0.9999


def test_drawings_at_the_ends_of_what_a_pad_can_hold_are_framed_as_in_the_program(page, bundled):
    corners = np.array([[0.0, 0.0], [1.0, 1.0]])
    long = make_drawings(3, seed=3)[0] * 40  # a scribble without end
    tiny = [np.array([[0.5, 0.5], [0.5 + 1e-15, 0.5]])]
    compare(page, bundled, [[corners], [corners[:1]], [corners[:1], corners[1:]], long, tiny, [np.full((5, 2), 0.3)]])


NETWORKS = {
    **{kind.value: TrainingConfig(NetworkConfig((HiddenLayer(20, kind), HiddenLayer(9, kind)))) for kind in ActivationKind},
    "none hidden": TrainingConfig(NetworkConfig(())),
    "float64": TrainingConfig(NetworkConfig((HiddenLayer(20),)), precision=Precision.FLOAT64),
    "squared error": TrainingConfig(NetworkConfig((HiddenLayer(20),)), loss=LossKind.MSE),
    "small images": TrainingConfig(NetworkConfig((HiddenLayer(20),), inputs=64)),
    "large images": TrainingConfig(NetworkConfig((HiddenLayer(20),), inputs=37**2)),
    "many classes": TrainingConfig(NetworkConfig((HiddenLayer(20),), outputs=47)),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_any_network_answers_as_in_the_program(browser, name, tmp_path):
    config = NETWORKS[name]
    classes = config.network.outputs
    names = DIGITS if classes == 10 else tuple(f"class {n}" for n in range(classes))
    model = Model(build_network(config, np.random.default_rng(1)), config, 1, "MNIST", names)
    path = tmp_path / "page.html"
    path.write_text(write_web_page(path, WebPage("it", model)), encoding="utf-8")
    browser.open(path)
    compare(browser, model, make_drawings(40, seed=5))
    assert browser.complaints == []


def test_weights_that_are_too_large_to_calculate_with_are_said_to_be(browser, tmp_path):
    config = NETWORKS["float64"]
    model = Model(build_network(config, np.random.default_rng(1)), config, 1, "MNIST", DIGITS)
    model.network.parameters[:] = 1e300
    path = tmp_path / "page.html"
    path.write_text(write_web_page(path, WebPage("it", model)), encoding="utf-8")
    browser.look(*DESKTOP)
    browser.open(path)
    browser.drag("#pad", SEVEN)
    assert browser.text("#answer") == "–"
    assert browser.text("#said") == "The network's weights are too large to calculate with."


def test_hostile_names_of_classes_are_shown_as_text(browser, tmp_path):
    config = TrainingConfig(NetworkConfig((HiddenLayer(4),), outputs=3))
    model = Model(build_network(config, np.random.default_rng(1)), config, 1, HOSTILE[0], HOSTILE)
    path = tmp_path / "page.html"
    path.write_text(write_web_page(path, WebPage(HOSTILE[2], model)), encoding="utf-8")
    browser.look(*DESKTOP)
    browser.open(path)
    browser.drag("#pad", SEVEN)
    assert browser.text("#answer") in HOSTILE
    assert browser.run("[...document.querySelectorAll('#bars .name')].map((name) => name.textContent)") == list(HOSTILE)
    assert browser.run("document.images.length") == 0
    assert browser.complaints == []


# --- a person draws ---------------------------------------------------------------------------------------------------


def seen(page):
    """What is answered, and what a screen reader is told of it."""
    return page.text("#answer"), page.text("#said")


def strokes_on(page):
    return page.run("pad.ink.length")


@pytest.mark.parametrize("pointer", ["mouse", "pen"])
def test_what_is_drawn_by_mouse_and_pen_is_read(page, pointer):
    assert seen(page) == ("–", "")
    page.drag("#pad", SEVEN, pointer)
    answer, said = seen(page)
    assert answer == "7"
    assert float(re.fullmatch(r"Read as 7, with a probability of (\d+\.\d)\N{NO-BREAK SPACE}%\.", said)[1]) > 90
    assert page.run("document.querySelector('#bars .best').textContent").startswith("7")


def test_a_finger_draws_on_a_phone_and_does_not_move_the_page(page, written):
    page.look(*PHONE, phone=True)
    page.open(written)
    page.touch("#pad", ONE)
    assert seen(page)[0] == "1"
    assert page.run("scrollY") == 0


def test_a_second_finger_takes_the_stroke_back(page):
    page.look(*PHONE, phone=True)
    ((x, y), (x2, y2), _) = page.places("#pad", ONE)[0]
    page.ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y, "id": 1}])
    page.ask("Input.dispatchTouchEvent", type="touchMove", touchPoints=[{"x": x2, "y": y2, "id": 1}])
    assert strokes_on(page) == 1
    both = [{"x": x2, "y": y2, "id": 1}, {"x": x, "y": y, "id": 2}]
    page.ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=both)
    page.ask("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    assert strokes_on(page) == 0


def test_strokes_are_taken_back_one_by_one_and_cleared_by_buttons_and_keys(page):
    page.drag("#pad", [*SEVEN, [(0.4, 0.5), (0.7, 0.5)]])
    assert strokes_on(page) == 2
    page.click("#undo")
    assert strokes_on(page) == 1
    page.click("#clear")
    assert seen(page) == ("–", "The pad is blank.")
    page.press("z", ctrl=True)  # clearing is a step as well
    assert strokes_on(page) == 1
    page.press("Delete")
    assert strokes_on(page) == 0
    page.press("z", ctrl=True)
    page.press("z", ctrl=True)
    assert strokes_on(page) == 0
    assert page.run("document.getElementById('undo').disabled && document.getElementById('clear').disabled")


def test_the_keys_alone_draw_a_one_and_clear_it(page):
    page.press("Tab")
    assert page.run("document.activeElement.id") == "pad"
    for _ in range(3):
        page.press("ArrowUp", shift=True)
    page.press(" ")
    for _ in range(6):
        page.press("ArrowDown", shift=True)
    page.press(" ")
    assert seen(page)[0] == "1"
    page.press("Tab")
    page.press("Tab")
    assert page.run("document.activeElement.id") == "clear"
    page.press("Enter")
    assert seen(page)[0] == "–"


def test_a_stroke_that_leaves_the_pad_goes_along_its_edge(page):
    page.drag("#pad", [[(0.5, 0.5), (1.4, 0.5), (1.4, -0.3)]])
    assert page.run("pad.ink[0].at(-1)") == [1, 0]


# --- it is for everybody ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_all_of_it_fits_and_can_be_read(page, size, dark):
    page.look(*size, dark=dark, phone=size == PHONE)
    page.drag("#pad", SEVEN)
    assert page.run("document.documentElement.scrollWidth") <= size[0]
    assert page.run(f"({CONTRASTS})()") == []
    heights = page.run("[...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().height)")
    assert min(heights) >= 24


# Texts with less than 4.5 times the luminance of what lies behind them, or of it (WCAG 2.2, 1.4.3).
CONTRASTS = """() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    if (element === null) return channels(getComputedStyle(document.body).backgroundColor);
    const [r, g, b, a = 1] = channels(getComputedStyle(element).backgroundColor);
    const under = a < 1 ? behind(element.parentElement) : [0, 0, 0];
    return [r, g, b].map((c, i) => c * a + under[i] * (1 - a));
  };
  return [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility() && !element.disabled
      && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && !element.closest("script"))
    .map((element) => {
      const colours = [channels(getComputedStyle(element).color), behind(element)];
      const [dark, light] = colours.map(luminance).sort((a, b) => a - b);
      return [element.textContent, (light + 0.05) / (dark + 0.05)];
    }).filter(([, contrast]) => !(contrast >= 4.5));
}"""


def test_a_screen_reader_knows_what_everything_is(page):
    page.drag("#pad", SEVEN)
    nodes = page.ask("Accessibility.getFullAXTree")["nodes"]
    told = {(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]}
    assert {
        ("application", "Drawing pad"),
        ("button", "Undo"),
        ("button", "Clear"),
        ("list", "How probable each class is"),
        ("image", "What the network sees"),
        ("heading", "Draw a digit, and a neural network reads it"),
    } <= told
    assert any(role == "status" for role, _ in told)


def test_the_focus_is_marked(page):
    for element in ("pad", "undo", "clear"):
        page.run(f"document.getElementById('{element}').disabled = false")
        page.press("Tab")
        assert page.run("document.activeElement.id") == element
        assert page.run("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2


# --- it asks nobody ---------------------------------------------------------------------------------------------------


ATTEMPTS = {
    "fetch": "fetch('https://example.org/')",
    "image": "document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))",
    "beacon": "navigator.sendBeacon('https://example.org/')",
    "socket": "new WebSocket('wss://example.org')",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))",
    "script": "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))",
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_whatever_would_ask_somebody_is_forbidden(browser, written, attempt):
    browser.open(written)
    browser.run(f"(() => {{ try {{ void {ATTEMPTS[attempt]}; }} catch {{ }} }})()")
    browser.wait_frame()
    assert any("Content Security Policy" in str(complaint) for complaint in browser.complaints)
    assert browser.requests == [written.as_uri()]
    assert browser.run("window.ran") is None
