"""One drawing, one image, one answer: whatever shows what a network reads says the same of it."""

import json
import re

import numpy as np
import pytest
from command_line import succeed
from user import click, tip_at

from nnfs_gui.ink.strokes import frame_strokes

SMALLEST_SHOWN = 5e-4  # half of what the command line shows least, 0.1 %

STROKES = {
    "a 7": [[(0.25, 0.2), (0.75, 0.2), (0.45, 0.8)]],
    "a 1 or a 7": [[(0.3, 0.4), (0.6, 0.15), (0.6, 0.85)]],
    "a wide 4": [[(0.2, 0.15), (0.15, 0.5), (0.85, 0.5)], [(0.7, 0.2), (0.65, 0.9)]],
    "no digit": [[(0.1, 0.9), (0.5, 0.1), (0.9, 0.9)], [(0.2, 0.6), (0.8, 0.6)]],
}


@pytest.fixture
def diagram(user):
    """The diagram of the network, which shows something as soon as something is drawn."""
    user.open_tab("Network")
    return user.find("diagram")


def draw(user, strokes):
    """Draw, and wait until the image of what is drawn, of which there is one, is what the network gets."""
    user.draw(*strokes)
    image = frame_strokes(user.find("drawingPad").ink.strokes)
    user.qtbot.waitUntil(lambda: np.array_equal(user.read_image, image))


def shown_by_the_bars(user):
    """The rows of the bars, as they are read out."""
    return [f"{name}: {share} %" for name, share in re.findall(r"(\d): (\d+) %", user.find("predictionBars").spoken_value())]


def answers_agree(user, diagram):
    """Wait until bars and diagram say the same to the last digit shown, and return what that is."""
    user.wait_until_settled()
    bars, neurons = np.array(user.shown_probabilities()), np.array(diagram.probabilities)
    np.testing.assert_allclose(neurons, bars, rtol=0, atol=1e-6)
    assert [f"{digit}: {100 * share:.0f} %" for digit, share in enumerate(neurons)] == shown_by_the_bars(user)
    return bars


def predicted(user, path, *options):
    """What the command says of the strokes on the pad."""
    path.write_text(json.dumps([{"strokes": user.find("drawingPad").ink.strokes}]))
    (line,) = succeed("predict", path, "--json", *options)
    return json.loads(line)


def test_bars_diagram_and_command_answer_alike_for_the_network_that_comes_with_the_program(user, diagram, tmp_path):
    answers = []
    for strokes in STROKES.values():
        draw(user, strokes)
        bars = answers_agree(user, diagram)
        entry = predicted(user, tmp_path / "drawing.json")
        np.testing.assert_allclose(entry["probabilities"], bars, rtol=0, atol=1e-6)
        assert entry["sure"] is ("Perhaps" not in user.caption)
        answers.append(bars)
        user.press("clearAction")
    surest = np.max(answers, axis=1)
    assert surest.min() < 1 - SMALLEST_SHOWN, "a drawing that is plain to see shows 100 % whatever the temperature"


def test_bars_diagram_thumbnail_matrix_and_command_answer_alike_for_a_network_of_ones_own(
    user, qtbot, diagram, tmp_path, choose_file
):
    user.train()
    draw(user, STROKES["a 1 or a 7"])
    bars = answers_agree(user, diagram)
    choose_file(tmp_path / "mine.safetensors")
    with qtbot.waitSignal(user.window.models.saved):
        user.press("saveModelAction")
    entry = predicted(user, tmp_path / "drawing.json", "--model", tmp_path / "mine.safetensors")
    np.testing.assert_allclose(entry["probabilities"], bars, rtol=0, atol=1e-6)

    user.open_view("Mistakes")
    user.wait_until_settled()
    gallery = user.find("mistakesGallery")
    true, given, confidence, loss = re.search(
        r"true (\d), read as (\d) with (\d+) % confidence, loss ([\d.]+)",
        tip_at(gallery.viewport(), gallery.frame(0).center()),
    ).groups()
    click(qtbot, gallery.viewport(), gallery.frame(0))
    user.open_tab("Network")
    bars = answers_agree(user, diagram)
    assert (bars.argmax(), f"{100 * bars.max():.0f}") == (int(given), confidence)
    assert f"{-np.log(bars[int(true)]):.2f}" == loss
    assert user.find("confusionMatrix").counts[int(true), int(given)]
