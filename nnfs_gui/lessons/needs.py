"""What a lesson cannot do without: what its steps point at, ask for and call by its name is not to be hidden."""

from collections.abc import Iterable, Iterator, Mapping

from nnfs_gui.lessons.acts import ACTS
from nnfs_gui.lessons.conditions import Condition
from nnfs_gui.lessons.lesson import Hide, Lesson
from nnfs_gui.lessons.targets import view_of, zone_of

_SETTING = "settings."  # how the names of targets begin that are settings
_OF_KINDS = {"pad": "pad", "health": "view.health", "layer": "view.health", "experiment": "view.experiments"}
_OF_ACTS = {  # where each is done; of the others a menu or a button at the top that nothing hides is one way at least
    "draw": "pad",
    "clear": "clear",
    "random_digit": "random_digit",
    "teach": "pad",
    "look_back": "time_machine",
    "find_rate": "find_rate",
    "proof": "steps.proof",
    "take_step": "view.steps",
    "compare": "runs.table",
    "compare_seeds": "runs.table",
    "robustness": "view.robustness",
    "smallest_change": "why.smallest_change",
    "switch_neuron": "network.diagram",
    "open_run": "runs.table",
    "own_points": "pad",
}
assert _OF_ACTS.keys() <= ACTS.keys()


def targets_of(point_at: str, until: Iterable[Condition]) -> Iterator[str]:
    """Yield the names of the targets without which a step cannot be done that has these."""
    if point_at:
        yield point_at
    for condition in until:
        yield from _targets_of(condition)


def needs_of(lesson: Lesson, titles: Mapping[str, str]) -> Hide:
    """Return what is not to be hidden while a lesson is open.

    `titles` are those of the views, as they stand on their tabs: where a text has one as *Title*, it sends one there.
    """
    targets = {target for step in lesson.steps for target in targets_of(step.point_at, step.until)}
    texts = "\n".join(text for step in lesson.steps for text in (step.text, step.do, *step.hints))
    called = {key for key, title in titles.items() if f"*{title}*" in texts}
    return Hide(
        tuple(sorted({zone_of(target) for target in targets} - {""})),
        tuple(sorted(({view_of(target) for target in targets} - {""}) | called)),
        tuple(sorted(target.removeprefix(_SETTING) for target in targets if target.startswith(_SETTING))),
    )


def hides(hide: Hide, target: str) -> bool:
    """Say whether a target is not to be seen where this is hidden."""
    is_setting_hidden = target.startswith(_SETTING) and target.removeprefix(_SETTING) in hide.settings
    return is_setting_hidden or zone_of(target) in hide.zones or view_of(target) in hide.views


def _targets_of(condition: Condition) -> Iterator[str]:
    if condition.kind == "view" and "name" in condition.wanted:
        yield f"view.{condition.wanted['name'].value}"
    elif condition.kind == "act":
        name = str(condition.wanted["name"].value)
        if name in _OF_ACTS:
            yield _OF_ACTS[name]
    elif condition.kind in _OF_KINDS:
        yield _OF_KINDS[condition.kind]
