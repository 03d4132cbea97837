"""The figures with which a predicted number is compared when it has come true."""

from collections.abc import Callable

from nnfs_gui.lessons.figures import RUN_FIGURES
from nnfs_gui.lessons.situation import Since, Situation
from nnfs_gui.lessons.state_figures import LAYER_FIGURES, PAD_FIGURES
from nnfs_gui.lessons.wanted import Amount, Flag


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (bool, int, float)) else None


def _of_run(name: str) -> Callable[[Situation], float | None]:
    def truth(situation: Situation) -> float | None:
        runs = situation.runs_since(Since.LESSON)
        return _number(RUN_FIGURES[name].of(runs[-1])) if runs else None

    return truth


def _of_pad(name: str) -> Callable[[Situation], float | None]:
    return lambda situation: _number(PAD_FIGURES[name].of(situation.pad))


def _of_layer(number: int, name: str) -> Callable[[Situation], float | None]:
    def truth(situation: Situation) -> float | None:
        layers = situation.layers or ()
        return _number(LAYER_FIGURES[name].of((number, layers[number - 1]))) if len(layers) >= number else None

    return truth


# of the newest run of the lesson, of the pad, and of each of the first layers
TRUTHS: dict[str, Callable[[Situation], float | None]] = {
    **{f"run.{name}": _of_run(name) for name, figure in RUN_FIGURES.items() if isinstance(figure.kind, (Amount, Flag))},
    **{f"pad.{name}": _of_pad(name) for name in ("confidence", "strokes", "right")},
    **{f"layer{number}.{name}": _of_layer(number, name) for number in (1, 2, 3) for name in ("dead", "saturated")},
}
