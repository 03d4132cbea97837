"""A network as a diagram that browsers and drawing programs open: with its weights, or with what it makes of an image."""

import xml.etree.ElementTree as ET

import pytest
from command_line import refusal, succeed
from PIL import Image

from nnfs_gui.nn import Dense, Network, ReLU, Softmax
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def picture(mnist, tmp_path):
    Image.fromarray(255 - mnist.test_images[0]).save(tmp_path / "seven.png")
    return tmp_path / "seven.png"


def words_of(file):
    root = ET.parse(file).getroot()
    assert root.tag == f"{SVG}svg"
    return root.find(f"{SVG}title").text, root.find(f"{SVG}desc").text, {text.text for text in root.iter(f"{SVG}text")}


def test_it_shows_the_largest_weights(model, tmp_path):
    succeed("export", model, tmp_path / "net.svg")
    title, description, texts = words_of(tmp_path / "net.svg")
    assert title == "model.safetensors"
    assert "48 largest of 101,632 are drawn" in description
    assert {"pixels", "layer 1: 128", "digits", *"0123456789"} <= texts
    assert not any("%" in text for text in texts)  # nothing is read


def test_it_shows_what_is_made_of_a_drawing(model, picture, tmp_path):
    succeed("export", model, tmp_path / "net.svg", "--image", picture)
    _, description, texts = words_of(tmp_path / "net.svg")
    assert "inputs × weights" in description
    assert sum(text.endswith(" %") for text in texts) >= 2


def test_a_large_network_stays_a_small_file(tmp_path):
    layers = (Dense(784, 2000), ReLU(), Dense(2000, 2000), ReLU(), Dense(2000, 10), Softmax())
    save_model(tmp_path / "large.safetensors", Model(Network(layers)))
    succeed("export", tmp_path / "large.safetensors", tmp_path / "large.svg")
    assert (tmp_path / "large.svg").stat().st_size < 2_000_000


def test_an_image_is_for_a_diagram_alone(model, picture, tmp_path):
    assert "Leave it out." in refusal("export", model, tmp_path / "net.npz", "--image", picture)
