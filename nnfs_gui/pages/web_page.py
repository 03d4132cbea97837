"""A network as one web page: a pad to draw on, its answers, and what is known about it. It needs nothing but a browser.

The page's own files are in resources/page/; here they are put together with the network, whose weights become whole
numbers of 8 bits, and with words in the language of the page.
"""

import base64
import json
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui import __version__
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.data.points import dataset_text
from nnfs_gui.nn import ActivationKind
from nnfs_gui.pages import charts
from nnfs_gui.pages.activation_script import activation_script
from nnfs_gui.pages.card import network_card
from nnfs_gui.pages.html import ENGLISH_WORDING, Wording, document, escape
from nnfs_gui.pages.quantization import Rounding, quantize, rounding_steps
from nnfs_gui.paths import resource
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import pack_model
from nnfs_gui.storage.whole_file import write_checked
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

SUFFIX = ".html"
_MOST_PARAMETERS = 30_000_000  # a page of 40 MB
_MOST_BARS = 12  # classes with a bar each; of more, the most probable ones
_SCRIPTS = ("framing.js", "network.js", "pad.js", "page.js")


@dataclass(frozen=True, slots=True, eq=False)
class WebPage:
    """What a page says: the network, what it is called, how its training went, and how it was tested, if that is known."""

    name: str
    model: Model
    epochs: Sequence[EpochMetrics] = ()
    rounding: Rounding | None = None
    first_config: TrainingConfig | None = None  # as it was at the beginning, if that was another


def export_steps(
    path: Path, page: WebPage, dataset: Dataset | None, wording: Wording = ENGLISH_WORDING
) -> Iterator[Path | None]:
    """Write the page into a file, which is whole or as it was; before that, test it on the images of a data set it reads.

    Yields None, some hundredths of a second apart, until it yields the path. Raises ModelFileError.
    """
    if dataset is not None:
        page = replace(page, rounding=(yield from rounding_steps(page.model.network, dataset)))
    write_checked(path, write_web_page(path, page, wording).encode())
    yield path


def write_web_page(path: Path, page: WebPage, wording: Wording = ENGLISH_WORDING) -> str:
    """Return the page, for a file of this name. Raises ModelFileError for a network that no page can hold."""
    model = page.model
    _check(model)
    header, tensors = pack_model(path, replace(model, certainty=None))
    title = wording.say(Text(_DRAW_A_DIGIT if model.reads_digits else _DRAW))
    body = string.Template(_source("page.html")).substitute(
        {key: wording.text(template) for key, template in _WORDS.items()},
        title=escape(title),
        subtitle=wording.text(_LEARNT, name=page.name, dataset=dataset_text(model.dataset))
        if model.dataset
        else escape(page.name),
        shown=f"{wording.text(_MOST_PROBABLE, shown=_MOST_BARS, n=len(model.names))} "
        if len(model.names) > _MOST_BARS
        else "",
        hint=wording.text(_DIGIT_HINT if model.reads_digits else _HINT),
        card=network_card(wording, model, page.epochs, page.rounding, page.first_config),
        footer=wording.text(_FOOTER, version=__version__),
    )
    facts = json.dumps(_facts(model, header["layers"], wording), ensure_ascii=False)
    data = "\n".join([_data("facts", facts), *_arrays(header["layers"], tensors)])
    kinds = dict.fromkeys(layer["kind"] for layer in header["layers"] if layer["kind"] in [*ActivationKind])
    functions = ", ".join(f'"{kind}": {activation_script(ActivationKind(kind))}' for kind in kinds)
    script = [
        'const FACTS = JSON.parse(document.getElementById("facts").textContent);',
        f"const ACTIVATIONS = {{ {functions} }};",
        *map(_source, _SCRIPTS),
    ]
    return document(
        title, wording.language, f"{body}\n{data}", charts.STYLES + "\n" + _source("page.css"), "\n".join(script)
    )


def _check(model: Model) -> None:
    """Raise ModelFileError for a network that no page can hold."""
    if model.side is None:
        raise ModelFileError(
            QT_TRANSLATE_NOOP(
                "Core",
                "A web page needs a network that reads square images, to be drawn on; this one has {inputs:,} inputs. "
                "Export it for other programs instead.",
            ),
            inputs=model.network.input_size,
        )
    if len(model.network.parameters) > _MOST_PARAMETERS:
        raise ModelFileError(
            QT_TRANSLATE_NOOP(
                "Core", "A web page holds at most {most:,} weights, and this network has {found:,}. Choose smaller layers."
            ),
            most=_MOST_PARAMETERS,
            found=len(model.network.parameters),
        )


def _facts(model: Model, layers: Sequence[dict[str, Any]], wording: Wording) -> dict[str, Any]:
    """Return what the page's script needs to know, for JSON."""
    said = {"blank": Text(_BLANK), "overflow": Text(_OVERFLOW), "said": Text(_SAID, name="{name}", share="{share}")}
    language = wording.language
    return {
        "layers": layers,
        "names": model.names,
        "bars": _MOST_BARS,
        "side": model.side,
        "precision": model.network.dtype.itemsize * 8,
        "temperature": 1.0 if model.certainty is None else model.certainty.temperature,
        "words": {key: wording.say(text) for key, text in said.items()}
        | {"decimal": language.decimal, "percent": language.percent},
    }


_DRAW_A_DIGIT = QT_TRANSLATE_NOOP("Core", "Draw a digit, and a neural network reads it")
_DRAW = QT_TRANSLATE_NOOP("Core", "Draw something, and a neural network reads it")
_LEARNT = QT_TRANSLATE_NOOP("Core", "{name}, which learnt from {dataset}")
_DIGIT_HINT = QT_TRANSLATE_NOOP("Core", "Draw a digit here")
_HINT = QT_TRANSLATE_NOOP("Core", "Draw here")
_BLANK = QT_TRANSLATE_NOOP("Core", "The pad is blank.")
_OVERFLOW = QT_TRANSLATE_NOOP("Core", "The network's weights are too large to calculate with.")
_SAID = QT_TRANSLATE_NOOP("Core", "Read as {name}, with a probability of {share}.")
_MOST_PROBABLE = QT_TRANSLATE_NOOP("Core", "The bars are those of the {shown} most probable of {n:,} classes.")
_FOOTER = QT_TRANSLATE_NOOP(
    "Core",
    "Made with nnfs_gui {version}. The network is in this page: nothing is loaded, and nothing that you draw leaves it.",
)
_WORDS = {
    "draw_title": QT_TRANSLATE_NOOP("Core", "Draw"),
    "pad": QT_TRANSLATE_NOOP("Core", "Drawing pad"),
    "keys": QT_TRANSLATE_NOOP(
        "Core",
        "Draw with the mouse, a finger or a pen. Or with the keys: the arrows move the pen, faster with Shift, and Space "
        "puts it down and lifts it. Ctrl+Z takes back a stroke, Delete clears the pad.",
    ),
    "undo": QT_TRANSLATE_NOOP("Core", "Undo"),
    "clear": QT_TRANSLATE_NOOP("Core", "Clear"),
    "reading": QT_TRANSLATE_NOOP("Core", "The answer"),
    "image": QT_TRANSLATE_NOOP("Core", "What the network sees"),
    "bars": QT_TRANSLATE_NOOP("Core", "How probable each class is"),
    "always": QT_TRANSLATE_NOOP(
        "Core",
        "It answers whatever you draw, a scribble too: only the program itself says when it is not sure. All that is on "
        "the pad is read as one.",
    ),
}


def _arrays(layers: Sequence[dict[str, Any]], tensors: dict[str, npt.NDArray[Any]]) -> Iterator[str]:
    """Yield weights, scales and bias of each dense layer, named by its place."""
    dense = 0
    for place, layer in enumerate(layers):
        if layer["kind"] == "dense":
            dense += 1
            weights = quantize(tensors[f"dense{dense}.weights"])
            arrays = {"weights": weights.numbers, "scales": weights.scales, "bias": tensors[f"dense{dense}.bias"]}
            for what, array in arrays.items():
                in_order = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))  # as every browser reads it
                yield _data(f"{what}{place}", base64.b64encode(in_order.tobytes()).decode("ascii"))


def _data(key: str, content: str) -> str:
    """Return text that the script reads; nothing in it is a tag."""
    return f'<script type="text/plain" id="{key}">{content.replace("<", chr(92) + "u003c")}</script>'


def _source(name: str) -> str:
    return (resource("page") / name).read_text(encoding="utf-8")
