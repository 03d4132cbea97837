"""The figures of what is so now: the pad, the view, the network that answers, its layers, the data, and what was made."""

from nnfs_gui.lessons.figures import (
    COUNT,
    FLAG,
    SHARE,
    Figure,
    Found,
    data_otherwise,
    data_text,
    in_data,
)
from nnfs_gui.lessons.targets import VIEWS
from nnfs_gui.lessons.wanted import Name, Words
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

PAD_FIGURES: dict[str, Figure] = {
    "ink": Figure(
        FLAG,
        lambda pad: pad.ink,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: nothing stands on the pad."),
            QT_TRANSLATE_NOOP("Core", "Not yet: something stands on the pad; clear it."),
        ),
    ),
    "picture": Figure(
        FLAG,
        lambda pad: pad.picture,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: no picture and no test digit stands on the pad."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the pad shows a picture; draw something yourself."),
        ),
    ),
    "new": Figure(
        FLAG,
        lambda pad: pad.new,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: put another digit on the pad."),
            QT_TRANSLATE_NOOP("Core", "Not yet: what stands on the pad was put there in this step."),
        ),
    ),
    "strokes": Figure(COUNT, lambda pad: pad.strokes, QT_TRANSLATE_NOOP("Core", "the number of strokes on the pad")),
    "answer": Figure(Words(), lambda pad: pad.answer, QT_TRANSLATE_NOOP("Core", "the answer below the pad")),
    "confidence": Figure(SHARE, lambda pad: pad.confidence, QT_TRANSLATE_NOOP("Core", "the share of the answer's bar")),
    "right": Figure(
        FLAG,
        lambda pad: pad.answer == pad.truth if pad.truth and pad.answer else None,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: nobody has said what the drawing is, or the network reads something else."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the network must read it wrongly, and you say what it was."),
        ),
    ),
}
# by what a condition calls a page, the kinds of steps that it may be
PAGES: dict[str, tuple[str, ...]] = {
    "forward": ("whole", "image", "sum", "activation", "softmax"),
    "backward": ("output_blame", "weights", "blame"),
    **{kind: (kind,) for kind in ("whole", "image", "sum", "activation", "softmax", "loss", "output_blame")},
    **{kind: (kind,) for kind in ("weights", "blame", "proof", "update", "outcome")},
}


# what the pages are called there, without the number of a layer
_PAGE_NAMES = {
    "forward": QT_TRANSLATE_NOOP("Core", "Forward"),
    "backward": QT_TRANSLATE_NOOP("Core", "Backward"),
    "whole": QT_TRANSLATE_NOOP("Core", "all of its numbers"),
    "image": QT_TRANSLATE_NOOP("Core", "the image as numbers"),
    "sum": QT_TRANSLATE_NOOP("Core", "layer … adds up its inputs"),
    "activation": QT_TRANSLATE_NOOP("Core", "the activation of layer …"),
    "softmax": QT_TRANSLATE_NOOP("Core", "the softmax"),
    "loss": QT_TRANSLATE_NOOP("Core", "how wrong the answer is"),
    "output_blame": QT_TRANSLATE_NOOP("Core", "the blame at the outputs"),
    "weights": QT_TRANSLATE_NOOP("Core", "the gradients of layer …"),
    "blame": QT_TRANSLATE_NOOP("Core", "the blame of layer …"),
    "proof": QT_TRANSLATE_NOOP("Core", "the proof"),
    "update": QT_TRANSLATE_NOOP("Core", "the optimizer's step"),
    "outcome": QT_TRANSLATE_NOOP("Core", "taking the step"),
}
assert set(_PAGE_NAMES) == set(PAGES)


def _page_otherwise(_: Found, wanted: str) -> Text:
    return Text(QT_TRANSLATE_NOOP("Core", "Not yet: in Steps, go to the page “{page}”."), page=Text(_PAGE_NAMES[wanted]))


def _view_otherwise(_: Found, wanted: str) -> Text:
    return Text(QT_TRANSLATE_NOOP("Core", "Not yet: open the view “{view}”."), view=Text(VIEWS[wanted]))


VIEW_FIGURES: dict[str, Figure] = {
    "name": Figure(Name(tuple(VIEWS)), lambda view: view.name, otherwise=_view_otherwise),
    "page": Figure(
        Name(tuple(PAGES)),
        lambda view: view.page,
        alike=lambda found, wanted: found in PAGES[wanted],
        otherwise=_page_otherwise,
    ),
    "layer": Figure(COUNT, lambda view: view.layer, QT_TRANSLATE_NOOP("Core", "the layer that is looked at")),
    "neuron": Figure(
        COUNT,
        lambda view: view.neuron,
        QT_TRANSLATE_NOOP("Core", "the neuron that is looked at"),
        unknown=QT_TRANSLATE_NOOP("Core", "Not yet: click a neuron, or go to it with the arrow keys."),
    ),
    "tiny": Figure(
        FLAG,
        lambda view: view.tiny,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: in Steps, press “Use a tiny one”."),
            QT_TRANSLATE_NOOP("Core", "Not yet: in Steps, press “Use a tiny one” once more: your own network is meant."),
        ),
    ),
}
_NETWORKS = {  # what is said where another one answers than must
    "built-in": QT_TRANSLATE_NOOP(
        "Core", "Not yet: the built-in network must answer. The line below the buttons changes that."
    ),
    "run": QT_TRANSLATE_NOOP("Core", "Not yet: one of your runs must answer. The line below the buttons changes that."),
    "file": QT_TRANSLATE_NOOP("Core", "Not yet: a network from a file must answer. Open it."),
}
NETWORK_FIGURES: dict[str, Figure] = {
    "kind": Figure(
        Name(tuple(_NETWORKS)), lambda network: network.kind, otherwise=lambda _, wanted: Text(_NETWORKS[wanted])
    ),
    "taught": Figure(
        FLAG,
        lambda network: network.taught,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: the network has not learnt your hand."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the network has learnt your hand; let it forget that."),
        ),
    ),
    "looks_back": Figure(
        FLAG,
        lambda network: network.looks_back,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: look back at an earlier epoch by the time machine."),
            QT_TRANSLATE_NOOP("Core", "Not yet: an earlier epoch is shown; come back to the newest."),
        ),
    ),
    "epoch": Figure(
        COUNT, lambda network: network.epoch, QT_TRANSLATE_NOOP("Core", "the epoch of the network that answers")
    ),
    "lowest_error": Figure(
        FLAG,
        lambda network: network.lowest_error,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: in another epoch the validation error was lower."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the epoch of the lowest validation error is shown; go to another one."),
        ),
    ),
}
LAYER_FIGURES: dict[str, Figure] = {  # of a layer's number and its facts
    "number": Figure(COUNT, lambda layer: layer[0], QT_TRANSLATE_NOOP("Core", "the number of the layer")),
    "dead": Figure(SHARE, lambda layer: layer[1].dead, QT_TRANSLATE_NOOP("Core", "the share of dead neurons")),
    "saturated": Figure(
        SHARE, lambda layer: layer[1].saturated, QT_TRANSLATE_NOOP("Core", "the share of saturated activations")
    ),
}
EXPERIMENT_FIGURES: dict[str, Figure] = {
    "seeds": Figure(COUNT, lambda each: each.seeds, QT_TRANSLATE_NOOP("Core", "the number of seeds")),
    "runs": Figure(COUNT, lambda each: each.runs, QT_TRANSLATE_NOOP("Core", "the number of runs that have ended")),
    "ended": Figure(
        FLAG,
        lambda each: each.ended,
        unless=(
            QT_TRANSLATE_NOOP("Core", "Not yet: the experiment has not ended."),
            QT_TRANSLATE_NOOP("Core", "Not yet: the experiment has ended; another one must be under way."),
        ),
    ),
}
PREDICTION_FIGURES: dict[str, Figure] = {
    "score": Figure(SHARE, lambda made: made.score, QT_TRANSLATE_NOOP("Core", "the score of the prediction")),
}
DATA_FIGURES: dict[str, Figure] = {
    "kind": Figure(
        Name(("digits", "points", "images")), lambda data: data.kind, QT_TRANSLATE_NOOP("Core", "the kind of data")
    ),
    "name": Figure(Words(), data_text, alike=in_data, otherwise=data_otherwise),
}
