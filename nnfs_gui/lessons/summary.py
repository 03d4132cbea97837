"""What a learner did, as one page in HTML that can be printed, sent and opened anywhere: it loads nothing from elsewhere."""

import base64
import html
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable_lines

Curve = Mapping[int, float]  # a value for each epoch
Image = npt.NDArray[np.uint8]  # shape (height, width), 0 is paper, 255 is ink

_WIDTH, _HEIGHT, _MARGIN = 420, 180, 40  # of a plot, in units of its picture
_SIDE = 72  # of a drawing
_EXPECTED, _HAPPENED = "#b0578a", "#0072b2"
_STYLE = """
body { font: 11pt/1.45 system-ui, sans-serif; color: #1b1f24; background: #fff; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .3rem; border-top: 1px solid #7d8590; padding-top: .8rem; }
.quiet { color: #586069; }
ul.steps { list-style: none; padding: 0; }
figure { margin: .5rem 0; break-inside: avoid; }
.drawings figure { display: inline-block; margin: 0 .6rem .6rem 0; text-align: center; }
svg text { font: 11px system-ui, sans-serif; fill: #1b1f24; }
@media print { body { margin: 0; max-width: none; } }
""".strip()


@dataclass(frozen=True, slots=True)
class AnsweredPrediction:
    """A question, what was expected and what happened, each in words and, of a curve, as values; `score` is from 0 to 1."""

    question: str
    expected: str = ""
    happened: str = ""
    expected_curve: Curve | None = None
    happened_curve: Curve | None = None
    low: float = 0.0  # the ends of the axis of a curve
    high: float = 1.0
    score: float | None = None


@dataclass(frozen=True, slots=True)
class TickedStep:
    """A step of a lesson, and whether it was done."""

    title: str
    done: bool


@dataclass(frozen=True, slots=True)
class LearntLesson:
    """A lesson as far as one came."""

    title: str
    question: str = ""
    began: str = ""  # the date, in words
    steps: tuple[TickedStep, ...] = ()
    predictions: tuple[AnsweredPrediction, ...] = ()

    @property
    def steps_done(self) -> int:
        return sum(step.done for step in self.steps)


@dataclass(frozen=True, slots=True)
class TrainedRun:
    """A run in words, and its shares of images that were read right, by epochs."""

    name: str
    when: str
    facts: str  # such as its network and its accuracy
    training: Curve
    validation: Curve


@dataclass(frozen=True, slots=True, eq=False)
class OwnDrawing:
    """A drawing of the learner, as strokes in a square whose sides are 1, or as an image; and what it is."""

    label: str
    strokes: tuple[Stroke, ...] = ()
    image: Image | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """All that the page says; `date` is today's, in words."""

    date: str
    lessons: Sequence[LearntLesson] = ()
    runs: Sequence[TrainedRun] = ()
    drawings: Sequence[OwnDrawing] = ()


def write_summary(summary: Summary, say: Callable[[Text], str] = str, *, language: str = "en") -> str:
    """Return the page; `say` puts a sentence together in this language."""
    page = _Page(say)
    title = page.say(QT_TRANSLATE_NOOP("Core", "What I learnt with nnfs_gui"))
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{_escaped(language)}">',
            f'<head><meta charset="utf-8"><title>{title}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_STYLE}</style></head>",
            f'<body><h1>{title}</h1><p class="quiet">{_escaped(summary.date)}</p>',
            *(line for lesson in summary.lessons for line in page.lesson(lesson)),
            *page.runs(summary.runs),
            *page.drawings(summary.drawings),
            "</body></html>\n",
        ]
    )


class _Page:
    def __init__(self, say: Callable[[Text], str]) -> None:
        self._say = say

    def say(self, template: str, **fields: object) -> str:
        """Return a sentence in the page's language, escaped."""
        return _escaped(self._say(Text(template, **fields)))

    def lesson(self, lesson: LearntLesson) -> Iterator[str]:
        yield f"<section><h2>{_escaped(lesson.title)}</h2>"
        if lesson.question:
            yield f"<p><em>{_escaped(lesson.question)}</em></p>"
        done = QT_TRANSLATE_NOOP("Core", "Begun on {date}. Steps done: {done} of {steps}.")
        yield f"<p>{self.say(done, date=lesson.began, done=lesson.steps_done, steps=len(lesson.steps))}</p>"
        yield '<ul class="steps">'
        yield from (f"<li>{'☑' if step.done else '☐'} {_escaped(step.title)}</li>" for step in lesson.steps)
        yield "</ul>"
        for prediction in lesson.predictions:
            yield from self._prediction(prediction)
        yield "</section>"

    def _prediction(self, prediction: AnsweredPrediction) -> Iterator[str]:
        expected, happened = (
            self.say(QT_TRANSLATE_NOOP("Core", "I expected")),
            self.say(QT_TRANSLATE_NOOP("Core", "it happened")),
        )
        yield f"<figure><figcaption><strong>{_escaped(prediction.question)}</strong></figcaption>"
        if prediction.expected_curve:
            series = [(expected, prediction.expected_curve, _EXPECTED, True)]
            series += [(happened, prediction.happened_curve, _HAPPENED, False)] if prediction.happened_curve else []
            yield _plot(series, prediction.low, prediction.high, _escaped(prediction.question))
        else:
            yield f"<div>{expected}: {_escaped(prediction.expected)}</div>"
            if prediction.happened:
                yield f"<div>{happened}: {_escaped(prediction.happened)}</div>"
        if prediction.score is not None:
            score = QT_TRANSLATE_NOOP("Core", "Score: {score} of 100")
            yield f"<div>{self.say(score, score=round(100 * prediction.score))}</div>"
        yield "</figure>"

    def runs(self, runs: Sequence[TrainedRun]) -> Iterator[str]:
        if not runs:
            return
        title = self.say(QT_TRANSLATE_NOOP("Core", "Networks that I trained"))
        yield f"<section><h2>{title}</h2>"
        training = self.say(QT_TRANSLATE_NOOP("Core", "training"))
        validation = self.say(QT_TRANSLATE_NOOP("Core", "validation"))
        for run in runs:
            words = f"<strong>{_escaped(run.name)}</strong> <span class='quiet'>{_escaped(run.when)}</span>"
            yield f"<figure><figcaption>{words}<br>{_escaped(run.facts)}</figcaption>"
            series = [(training, run.training, _HAPPENED, False), (validation, run.validation, "#d55e00", True)]
            shown = [entry for entry in series if entry[1]]
            if shown:
                yield _plot(shown, 0, 100, _escaped(run.name))
            yield "</figure>"
        yield "</section>"

    def drawings(self, drawings: Sequence[OwnDrawing]) -> Iterator[str]:
        if not drawings:
            return
        title = self.say(QT_TRANSLATE_NOOP("Core", "What I drew and taught"))
        yield f'<section class="drawings"><h2>{title}</h2>'
        for drawing in drawings:
            label = _escaped(drawing.label)
            picture = _strokes(drawing.strokes, label) if drawing.image is None else _picture(drawing.image, label)
            yield f"<figure>{picture}<figcaption>{label}</figcaption></figure>"
        yield "</section>"


def _escaped(text: str) -> str:
    return html.escape(showable_lines(text))


def _plot(series: Sequence[tuple[str, Curve, str, bool]], low: float, high: float, name: str) -> str:
    """Return curves as SVG: each has a name, its values by epochs, a colour, and whether it is dashed."""
    last = max(max(curve) for _, curve, _, _ in series)
    inner_width, inner_height = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN

    def place(epoch: float, value: float) -> str:
        x = _MARGIN + inner_width * (epoch - 1) / max(last - 1, 1)
        y = _HEIGHT - _MARGIN - inner_height * (min(max(value, low), high) - low) / (high - low)
        return f"{x:.1f},{y:.1f}"

    right, bottom = _WIDTH - _MARGIN, _HEIGHT - _MARGIN
    parts = [
        _svg_begin(f"0 0 {_WIDTH} {_HEIGHT}", _WIDTH, name),
        f'<path d="M{_MARGIN},{_MARGIN} V{bottom} H{right}" fill="none" stroke="#7d8590"/>',
        f'<text x="{_MARGIN - 4}" y="{_MARGIN + 4}" text-anchor="end">{high:g}</text>',
        f'<text x="{_MARGIN - 4}" y="{bottom + 4}" text-anchor="end">{low:g}</text>',
        f'<text x="{_MARGIN}" y="{bottom + 16}">1</text>',
        f'<text x="{right}" y="{bottom + 16}" text-anchor="end">{last:,}</text>',
    ]
    for number, (title, curve, colour, dashed) in enumerate(series):
        points = " ".join(place(epoch, value) for epoch, value in sorted(curve.items()) if np.isfinite(value))
        dash = ' stroke-dasharray="6 4"' if dashed else ""
        x = _MARGIN + number * inner_width // 2
        parts += [
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"{dash}/>',
            f'<path d="M{x},16 h28" stroke="{colour}" stroke-width="1.5"{dash}/>',
            f'<text x="{x + 34}" y="20">{title}</text>',
        ]
    return "".join([*parts, "</svg>"])


def _strokes(strokes: Sequence[Stroke], name: str) -> str:
    """Return strokes as SVG."""
    lines = "".join(f'<polyline points="{" ".join(f"{x:.3f},{y:.3f}" for x, y in stroke.tolist())}"/>' for stroke in strokes)
    look = 'fill="none" stroke="#1b1f24" stroke-width="0.06" stroke-linecap="round" stroke-linejoin="round"'
    return f"{_svg_begin('-0.1 -0.1 1.2 1.2', _SIDE, name)}<g {look}>{lines}</g></svg>"


def _svg_begin(box: str, width: int, name: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width}" role="img" aria-label="{name}">'


def _picture(image: Image, name: str) -> str:
    content = base64.b64encode(_png(255 - image)).decode("ascii")
    return f'<img alt="{name}" width="{_SIDE}" src="data:image/png;base64,{content}">'


def _png(pixels: npt.NDArray[Any]) -> bytes:
    """Return grey pixels, shape (height, width), as a PNG file (ISO/IEC 15948)."""
    height, width = pixels.shape
    rows = b"".join(b"\0" + row.astype(np.uint8).tobytes() for row in pixels)  # each begins with the number of its filter
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )
