"""Pictures and tables of pages: curves as SVG, and what was taken for what as a table of numbers on colours.

Their colours are those of `html.document`, so they need `STYLES` in the page, and nothing else.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.pages.html import Wording, escape

_WIDTH, _HEIGHT = 460, 220  # of curves, in units of their picture
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 12, 30, 34  # what is left around them for words
_MOST_POINTS = 160  # of a curve: more could not be told apart
_MOST_MARKED = 12  # points, where each has a mark
_TICKS = 4
_SHADES = 10  # of a cell
_COLOURS = 7  # of the curves of things that are compared
_DASHES = ("", "6 3", "2 3", "6 3 2 3", "12 4", "10 3 1 3 1 3", "1 6", "12 3 4 3")  # of their lines
_RUN_COLOURS = tuple(f"run{number}" for number in range(1, _COLOURS + 1))
STYLES = "\n".join(
    [
        ".chart text { font-size: 12px; fill: var(--text); }",
        ".chart .axis { stroke: var(--edge); fill: none; }",
        ".chart .grid { stroke: var(--grid); fill: none; }",
        ".chart .curve { fill: none; stroke-width: 1.6; stroke-linejoin: round; }",
        *(f".chart .{name} {{ stroke: var(--{name}); }}" for name in ("training", "validation", "test", *_RUN_COLOURS)),
        *(f".chart .line{number} {{ stroke-dasharray: {dash}; }}" for number, dash in enumerate(_DASHES) if dash),
        *(f".chart circle.{name} {{ fill: var(--{name}); }}" for name in ("training", "validation", "test", *_RUN_COLOURS)),
        ".chart .dashed { stroke-dasharray: 6 4; }",
        ".confusion th, .confusion td { padding: .15rem .3rem; min-width: 1.9rem; text-align: center; }",
        ".confusion th + td, .confusion td + td { border: 1px solid var(--line); }",
        *(
            f".confusion .{cell}{shade} {{ background: rgba(var(--{colour}), {0.45 * shade / _SHADES:.3g}); }}"
            for cell, colour in (("g", "good"), ("b", "bad"))
            for shade in range(1, _SHADES + 1)
        ),
        ".legend { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .9rem; }",
        ".legend span { display: inline-flex; align-items: center; gap: .4rem; }",
        "@media print { .confusion td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }",
        "  .confusion { font-size: .8rem; } .confusion th, .confusion td { padding: .1rem .15rem; min-width: 1.4rem; } }",
    ]
)


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a chart: what it is called, its points (x, y) from left to right, and how it looks."""

    name: str
    points: Sequence[tuple[float, float]]
    colour: str  # training, validation or test; or what `compared_colour` returns
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Axes:
    """What the axes are called, how the numbers of the upright one are written, and where it ends; None where values do."""

    x: str
    y: str
    how: str = ",.3g"
    low: float | None = 0.0
    high: float | None = None


def compared_colour(place: int) -> str:
    """Return how the curve of one of several things looks, the first being 0: by colour and line as in the window."""
    return f"run{place % _COLOURS + 1} line{place % len(_DASHES)}"


def curve_chart(wording: Wording, key: str, title: str, description: str, axes: Axes, curves: Sequence[Curve]) -> str:
    """Return curves as SVG, which a screen reader tells by its title and its description.

    `key` is a word of letters that no other chart of the page has. Values that are no numbers break a line.
    """
    finite = [y for curve in curves for _, y in curve.points if math.isfinite(y)]
    xs = [x for curve in curves for x, _ in curve.points] or [0.0]
    ticks = _ticks(
        min(finite, default=0.0) if axes.low is None else axes.low,
        max(finite, default=1.0) if axes.high is None else axes.high,
    )
    plot = _Plot(min(xs), max(xs), ticks[0], ticks[-1])
    size = f'viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}"'
    parts = [
        f'<svg class="chart" xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="{key}-title {key}-desc">',
        f'<title id="{key}-title">{escape(title)}</title><desc id="{key}-desc">{escape(description)}</desc>',
    ]
    how = _exact(axes.how, ticks)
    for tick in ticks:
        y = plot.y(tick)
        parts.append(f'<path class="grid" d="M{_LEFT},{y:.1f} H{_WIDTH - _RIGHT}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{wording.number(tick, how)}</text>')
    bottom = _HEIGHT - _BOTTOM
    parts.append(f'<path class="axis" d="M{_LEFT},{_TOP} V{bottom} H{_WIDTH - _RIGHT}"/>')
    parts += [
        f'<text x="{plot.x(x):.1f}" y="{bottom + 16}" text-anchor="middle">{wording.number(x, ",.6g")}</text>'
        for x in sorted({min(xs), max(xs)})
    ]
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(f'<text x="{middle:.0f}" y="{bottom + 30}" text-anchor="middle">{escape(axes.x)}</text>')
    parts.append(f'<text x="4" y="14">{escape(axes.y)}</text>')
    parts += [_curve(plot, curve) for curve in curves]
    return "".join([*parts, "</svg>", _legend(curves)])


def confusion_table(wording: Wording, names: Sequence[str], counts: npt.NDArray[np.integer], caption: str) -> str:
    """Return counts, shape (true classes, answers), as a table with a row for each true class, which scrolls if it is wide.

    What was right is blue, on the diagonal, and the stronger, the more of its row; mistakes are orange, and the stronger,
    the more there are. A nought is left out.
    """
    heads = "".join(f'<th scope="col">{escape(name)}' for name in names)
    region = f'<div class="wide" tabindex="0" role="region" aria-label="{escape(caption)}">'
    lines = [f"<figure><figcaption>{escape(caption)}</figcaption>{region}", f'<table class="confusion"><tr><td>{heads}']
    most = max(1, int((counts - np.diag(np.diag(counts))).max(initial=0)))
    for row, (name, numbers) in enumerate(zip(names, counts.tolist(), strict=True)):
        total = max(sum(numbers), 1)
        cells = []
        for column, number in enumerate(numbers):
            share = number / total if column == row else number / most
            look = f' class="{"g" if column == row else "b"}{max(math.ceil(share * _SHADES), 1)}"' if number else ""
            cells.append(f"<td{look}>{wording.number(number) if number else ''}")
        lines.append(f'<tr><th scope="row">{escape(name)}{"".join(cells)}')
    return "\n".join([*lines, "</table></div></figure>"])


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where values lie in the picture."""

    left: float
    right: float
    low: float
    high: float

    def x(self, value: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * (value - self.left) / ((self.right - self.left) or 1.0)

    def y(self, value: float) -> float:
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return _HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * share


def _curve(plot: _Plot, curve: Curve) -> str:
    step = max(math.ceil(len(curve.points) / _MOST_POINTS), 1)
    shown = [*curve.points[:-1:step], *curve.points[-1:]]
    path, move = [], "M"
    for x, y in shown:
        if not math.isfinite(y):
            move = "M"
            continue
        path.append(f"{move}{plot.x(x):.1f},{plot.y(y):.1f}")
        move = "L"
    line = f'<path class="curve {curve.colour}{" dashed" if curve.dashed else ""}" d="{"".join(path)}"/>'
    if len(shown) > _MOST_MARKED:
        return line
    marks = (
        f'<circle class="{curve.colour}" cx="{plot.x(x):.1f}" cy="{plot.y(y):.1f}" r="2.5"/>'
        for x, y in shown
        if math.isfinite(y)
    )
    return line + "".join(marks)


def _legend(curves: Sequence[Curve]) -> str:
    """Return what the lines are, below the chart, where names of any length have room."""
    parts = []
    for curve in curves:
        dashed = " dashed" if curve.dashed else ""
        sample = f'<path class="curve {curve.colour}{dashed}" d="M0,6 H28"/>'
        parts.append(
            f'<span><svg class="chart" width="28" height="12" aria-hidden="true">{sample}</svg> {escape(curve.name)}</span>'
        )
    return f'<div class="legend">{"".join(parts)}</div>'


def _exact(how: str, ticks: Sequence[float]) -> str:
    """Return how to write ticks: percent with as many decimals as they have."""
    if not how.endswith("%"):
        return how
    decimals = next((count for count in range(4) if all(abs(round(tick, count + 2) - tick) < 1e-9 for tick in ticks)), 4)
    return f".{decimals}%"


def _ticks(low: float, high: float) -> list[float]:
    """Return round numbers from below the lowest value to above the highest."""
    if not high > low:
        high = low + 1.0
    rough = (high - low) / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, last + 1)]
