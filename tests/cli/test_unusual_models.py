"""Files that are no models, networks of huge weights, and networks of other pictures, in every command."""

import numpy as np
import PIL.Image
from command_line import refusal, run

from nnfs_gui.nn import Dense, Network, ReLU
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model


def test_a_network_of_huge_weights_gives_answers_or_a_sentence(mnist, tmp_path):
    network = Network([Dense(784, 9, rng=np.random.default_rng(0)), ReLU(), Dense(9, 10, rng=np.random.default_rng(0))])
    network.parameters[:] = np.copysign(3e38, network.parameters)
    path = tmp_path / "huge.safetensors"
    save_model(path, Model(network))
    PIL.Image.fromarray(mnist.test_images[0]).save(tmp_path / "x.png")
    for arguments in (("evaluate", path), ("predict", "--model", path, tmp_path / "x.png")):
        for as_json in ([], ["--json"]):
            result = run(*arguments, *as_json)
            assert result.exit_code == 0 or (result.exit_code, result.stderr[-2:]) == (2, ".\n")
            assert "nan" not in result.stdout


def make_bad_models(folder, good):
    """Write files that are no models of this program, and return their paths."""
    content = good.read_bytes()
    small = Network([Dense(3, 2)])
    save_model(folder / "small.safetensors", Model(small))
    ruined = bytearray(content)
    first = 8 + int.from_bytes(content[:8], "little")  # behind the description come the numbers
    ruined[first : first + 4] = np.float32(np.nan).tobytes()
    writes = {
        "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(50),
        "empty.safetensors": b"",
        "cut.safetensors": content[:-1],
        "header.safetensors": content[:300],
        "ruined.safetensors": bytes(ruined),
        "newer.safetensors": content.replace(b'\\"format\\": 1,', b'\\"format\\": 2,'),
        "other.safetensors": content.replace(b"dense1.bias", b"dense9.bias"),
    }
    for name, written in writes.items():
        assert written != content
        (folder / name).write_bytes(written)
    return [folder, folder / "none.safetensors", *(folder / name for name in (*writes, "small.safetensors"))]


def test_a_file_that_is_no_model_is_refused_in_one_sentence_and_left_as_it_was(model, mnist, tmp_path):
    picture = tmp_path / "x.png"
    PIL.Image.fromarray(mnist.test_images[0]).save(picture)
    folder = tmp_path / "models"
    folder.mkdir()
    bad = make_bad_models(folder, model)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for path in bad:
        for as_json in ([], ["--json"]):
            assert refusal("evaluate", path, *as_json).startswith(str(path))
            assert refusal("predict", "--model", path, picture, *as_json).startswith(str(path))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
