"""What a lesson may point at, by name, with the words for it; the window knows where each of them is."""

from nnfs_gui.training.written_settings import KEYS
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

VIEWS: dict[str, str] = {  # the views of the middle by their keys, with their titles
    "curves": QT_TRANSLATE_NOOP("Core", "Curves"),
    "health": QT_TRANSLATE_NOOP("Core", "Health"),
    "epochs": QT_TRANSLATE_NOOP("Core", "By epoch"),
    "network": QT_TRANSLATE_NOOP("Core", "Network"),
    "weights": QT_TRANSLATE_NOOP("Core", "Weights"),
    "steps": QT_TRANSLATE_NOOP("Core", "Steps"),
    "why": QT_TRANSLATE_NOOP("Core", "Why"),
    "mistakes": QT_TRANSLATE_NOOP("Core", "Mistakes"),
    "data": QT_TRANSLATE_NOOP("Core", "Data"),
    "map": QT_TRANSLATE_NOOP("Core", "Map"),
    "robustness": QT_TRANSLATE_NOOP("Core", "Robustness"),
    "certainty": QT_TRANSLATE_NOOP("Core", "Sure or not"),
    "runs": QT_TRANSLATE_NOOP("Core", "Runs"),
    "differences": QT_TRANSLATE_NOOP("Core", "Differences"),
    "experiments": QT_TRANSLATE_NOOP("Core", "Experiments"),
}
SETTING_NAMES: tuple[str, ...] = tuple(name.replace("-", "_") for name in KEYS)  # as lessons write them
SET_UP, WATCH, DRAW = ZONES = ("set up", "watch", "draw")  # that a lesson may hide; "watch" is the middle

_PLACES: dict[str, str] = {
    "pad": QT_TRANSLATE_NOOP("Core", "the pad"),
    "bars": QT_TRANSLATE_NOOP("Core", "the bars below the pad"),
    "answer": QT_TRANSLATE_NOOP("Core", "the answer below the pad"),
    "clear": QT_TRANSLATE_NOOP("Core", "the button that clears the pad"),
    "random_digit": QT_TRANSLATE_NOOP("Core", "the button for a random test digit"),
    "teach": QT_TRANSLATE_NOOP("Core", "the row where you say what it was"),
    "train": QT_TRANSLATE_NOOP("Core", "the button Train"),
    "pause": QT_TRANSLATE_NOOP("Core", "the button Pause"),
    "stop": QT_TRANSLATE_NOOP("Core", "the button Stop"),
    "one_epoch": QT_TRANSLATE_NOOP("Core", "the button One epoch"),
    "strip": QT_TRANSLATE_NOOP("Core", "the strip that names the network"),
    "status": QT_TRANSLATE_NOOP("Core", "the status line"),
    "presets": QT_TRANSLATE_NOOP("Core", "the presets"),
    "layers": QT_TRANSLATE_NOOP("Core", "the layers of the network"),
    "curves.error": QT_TRANSLATE_NOOP("Core", "the curves of the error"),
    "curves.accuracy": QT_TRANSLATE_NOOP("Core", "the curves of the accuracy"),
    "curves.figures": QT_TRANSLATE_NOOP("Core", "the figures under the curves"),
    "network.diagram": QT_TRANSLATE_NOOP("Core", "the diagram of the network"),
    "weights.mosaic": QT_TRANSLATE_NOOP("Core", "the pictures of the neurons' weights"),
    "weights.neuron": QT_TRANSLATE_NOOP("Core", "the neuron that is looked at"),
    "steps.diagram": QT_TRANSLATE_NOOP("Core", "the diagram of the step"),
    "steps.track": QT_TRANSLATE_NOOP("Core", "the row of steps"),
    "steps.formula": QT_TRANSLATE_NOOP("Core", "the formula of the step"),
    "steps.code": QT_TRANSLATE_NOOP("Core", "the code of the step"),
    "steps.proof": QT_TRANSLATE_NOOP("Core", "the proof"),
    "health.findings": QT_TRANSLATE_NOOP("Core", "what Health has found"),
    "mistakes.matrix": QT_TRANSLATE_NOOP("Core", "the table of mistakes"),
    "mistakes.images": QT_TRANSLATE_NOOP("Core", "the images that were mistaken"),
    "robustness.table": QT_TRANSLATE_NOOP("Core", "the table of robustness"),
    "why.smallest_change": QT_TRANSLATE_NOOP("Core", "the smallest change that turns the answer"),
    "runs.table": QT_TRANSLATE_NOOP("Core", "the table of runs"),
    "runs.compare": QT_TRANSLATE_NOOP("Core", "the comparison of the ticked runs"),
    "experiments.table": QT_TRANSLATE_NOOP("Core", "the table of the experiment"),
    "time_machine": QT_TRANSLATE_NOOP("Core", "the time machine"),
    "find_rate": QT_TRANSLATE_NOOP("Core", "the button that finds a learning rate"),
}
TARGETS: dict[str, Text] = {
    **{name: Text(words) for name, words in _PLACES.items()},
    **{f"settings.{name}": Text(QT_TRANSLATE_NOOP("Core", "the setting {name}"), name=name) for name in SETTING_NAMES},
    **{
        f"view.{key}": Text(QT_TRANSLATE_NOOP("Core", "the view “{view}”"), view=Text(title)) for key, title in VIEWS.items()
    },
}
_IN_SET_UP = ("presets", "layers", "find_rate")
_IN_DRAW = ("pad", "bars", "answer", "clear", "random_digit", "teach")


def view_of(target: str) -> str:
    """Return the key of the view that a target is, or stands in; empty where it stands in none."""
    first, _, rest = target.partition(".")
    if first == "view":
        return rest
    return first if rest and first in VIEWS else ""


def zone_of(target: str) -> str:
    """Return the zone that a target stands in; empty for what stands above or below them."""
    if target in _IN_DRAW:
        return DRAW
    if target in _IN_SET_UP or target.startswith("settings."):
        return SET_UP
    return WATCH if view_of(target) or target == "time_machine" else ""
