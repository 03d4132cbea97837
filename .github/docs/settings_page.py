"""The page of the settings, from the rows that the panel and the command line are made from."""

from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.setting_kinds import Choice, Kind, Layers, Number, Part, Switch, Whole
from nnfs_gui.settings import Place, Setting, value_at
from nnfs_gui.training.config import SETTINGS
from nnfs_gui.training.layer_text import format_layers
from nnfs_gui.training.presets import PRESETS, Preset

_PLACES = {
    Place.FIRST: "In sight",
    Place.AUGMENTATION: "How the images are varied",
    Place.OPTIMIZER: "More: how the weights follow their gradient",
    Place.RUN: "More: what is learnt, and when the run ends",
    Place.BEGINNING: "More: what a run starts from",
}
_HEAD = """# Settings

This page is made from the table that the panel, the command line and the files are made from. Below each setting stand its
option on the command line, the values that it can have, and its default: that of the preset *Quick start*, with which the
window and the command line begin. What can be *changed while it trains* is a field that stays open; the other ones count
from the next run on.
"""


def settings_page() -> str:
    """Return the page, in Markdown."""
    rows = list(SETTINGS.values())
    parts = [_HEAD]
    for place, title in _PLACES.items():
        parts.append(f"## {title}")
        parts += [_entry(row) for row in rows if row.place is place]
    return "\n\n".join([*parts, "## Presets", _presets(rows)]) + "\n"


def _label(row: Setting) -> str:
    label = row.label or row.name
    return label[0].upper() + label[1:]


def _entry(row: Setting) -> str:
    term = read_glossary().of_setting(row.key)
    more = f" [More in the glossary](glossary.md#{term.key})." if term else ""
    facts = [f"`{row.option}`" + (f" and `{row.negated_option}`" if isinstance(row.kind, Switch | Part) else "")]
    facts += [_values(row.kind), f"default: {_shown(row.kind, value_at(PRESETS[Preset.QUICK_START], row.key))}"]
    for condition in row.conditions:
        owner = SETTINGS[condition.key]
        chosen = f" {' or '.join(condition.values)}" if condition.values else ""
        facts.append(f"only with [{owner.label or owner.name}](#{owner.key}){chosen}")
    if row.changes_while_training:
        facts.append("can be changed while it trains")
    advice = " ".join(row.advice.split())
    return f"### {_label(row)} {{#{row.key}}}\n\n{row.help} {advice}{more}\n\n{' · '.join(facts)}\n{{.facts}}"


def _values(kind: Kind) -> str:
    """Return what values there are."""
    match kind:
        case Whole():
            return f"{kind.low:,} to {kind.high:,}" + (f" or {kind.none.lower()}" if kind.none else "")
        case Number():
            low, high = _shown(kind, kind.low, in_words=False), _shown(kind, kind.high, in_words=False)
            return f"{'above ' if kind.above_low else ''}{low} to {'below ' if kind.below_high else ''}{high}"
        case Choice():
            return ", ".join(f"{label} (`{member}`)" for member, label in kind.labels.items())
        case Layers():
            return f"up to {kind.most} layers"
        case _:
            return "on or off"


def _shown(kind: Kind, value: object, *, in_words: bool = True) -> str:
    """Return a value as the window shows it."""
    match kind, value:
        case ((Whole() | Number()), _) if in_words and kind.word_for(value):
            return kind.word_for(value).lower()
        case Number(percent=True), float() | int():
            return f"{value * 100:g} %"
        case ((Whole() | Number()), float() | int()):
            return (f"{value:,.9g}" if isinstance(value, float) else f"{value:,}") + kind.unit
        case Choice(), _:
            return kind.labels[value]
        case Layers(), tuple():
            return f"`{format_layers(value)}`"
        case _:
            return "on" if value else "off"


def _presets(rows: list[Setting]) -> str:
    """Return a table of the settings in which the presets differ."""
    columns = [[_shown(row.kind, value_at(config, row.key)) for row in rows] for config in PRESETS.values()]
    lines = [f"| | {' | '.join(f'`{preset}`' for preset in PRESETS)} |", "|---" * (len(PRESETS) + 1) + "|"]
    for row, *values in zip(rows, *columns, strict=True):
        if len(set(values)) > 1:
            lines.append(f"| [{_label(row)}](#{row.key}) | {' | '.join(values)} |")
    return "\n".join(lines)
