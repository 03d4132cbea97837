"""What a learner did, as one page that can be printed, sent and opened anywhere: it loads nothing from elsewhere."""

import base64
import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.lessons.summary import AnsweredPrediction, Curve, Image, LearntLesson, OwnDrawing, Summary, TrainedRun
from nnfs_gui.pages.html import ENGLISH_WORDING, Wording, document, escape
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_WIDTH, _HEIGHT, _MARGIN = 420, 180, 40  # of a plot, in units of its picture
_SIDE = 72  # of a drawing
_EXPECTED, _HAPPENED = "#b0578a", "#0072b2"
_STYLES = """
h2 { border-top: 1px solid var(--edge); padding-top: .8rem; }
ul.steps { list-style: none; padding: 0; }
.drawings figure { display: inline-block; margin: 0 .6rem .6rem 0; text-align: center; }
.curves text { font: 11px system-ui, sans-serif; fill: var(--text); }
.ink { stroke: var(--text); }
"""


def write_summary(summary: Summary, wording: Wording = ENGLISH_WORDING) -> str:
    """Return the page."""
    page = _Page(wording)
    title = wording.say(Text(QT_TRANSLATE_NOOP("Core", "What I learnt with nnfs_gui")))
    body = [
        f'<h1>{escape(title)}</h1><p class="quiet">{escape(summary.date)}</p>',
        *(line for lesson in summary.lessons for line in page.lesson(lesson)),
        *page.runs(summary.runs),
        *page.drawings(summary.drawings),
    ]
    return document(title, wording.language, "\n".join(body), _STYLES)


class _Page:
    def __init__(self, wording: Wording) -> None:
        self.say = wording.text

    def lesson(self, lesson: LearntLesson) -> Iterator[str]:
        yield f"<section><h2>{escape(lesson.title)}</h2>"
        if lesson.question:
            yield f"<p><em>{escape(lesson.question)}</em></p>"
        done = QT_TRANSLATE_NOOP("Core", "Begun on {date}. Steps done: {done} of {steps}.")
        yield f"<p>{self.say(done, date=lesson.began, done=lesson.steps_done, steps=len(lesson.steps))}</p>"
        yield '<ul class="steps">'
        yield from (f"<li>{'☑' if step.done else '☐'} {escape(step.title)}</li>" for step in lesson.steps)
        yield "</ul>"
        for prediction in lesson.predictions:
            yield from self._prediction(prediction)
        yield "</section>"

    def _prediction(self, prediction: AnsweredPrediction) -> Iterator[str]:
        expected, happened = (
            self.say(QT_TRANSLATE_NOOP("Core", "I expected")),
            self.say(QT_TRANSLATE_NOOP("Core", "it happened")),
        )
        yield f"<figure><figcaption><strong>{escape(prediction.question)}</strong></figcaption>"
        if prediction.expected_curve:
            series = [(expected, prediction.expected_curve, _EXPECTED, True)]
            series += [(happened, prediction.happened_curve, _HAPPENED, False)] if prediction.happened_curve else []
            yield _plot(series, prediction.low, prediction.high, escape(prediction.question))
        else:
            yield f"<div>{expected}: {escape(prediction.expected)}</div>"
            if prediction.happened:
                yield f"<div>{happened}: {escape(prediction.happened)}</div>"
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
            words = f"<strong>{escape(run.name)}</strong> <span class='quiet'>{escape(run.when)}</span>"
            yield f"<figure><figcaption>{words}<br>{escape(run.facts)}</figcaption>"
            series = [(training, run.training, _HAPPENED, False), (validation, run.validation, "#d55e00", True)]
            shown = [entry for entry in series if entry[1]]
            if shown:
                yield _plot(shown, 0, 100, escape(run.name))
            yield "</figure>"
        yield "</section>"

    def drawings(self, drawings: Sequence[OwnDrawing]) -> Iterator[str]:
        if not drawings:
            return
        title = self.say(QT_TRANSLATE_NOOP("Core", "What I drew and taught"))
        yield f'<section class="drawings"><h2>{title}</h2>'
        for drawing in drawings:
            label = escape(drawing.label)
            picture = _strokes(drawing.strokes, label) if drawing.image is None else _picture(drawing.image, label)
            yield f"<figure>{picture}<figcaption>{label}</figcaption></figure>"
        yield "</section>"


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
    look = 'class="ink" fill="none" stroke-width="0.06" stroke-linecap="round" stroke-linejoin="round"'
    return f"{_svg_begin('-0.1 -0.1 1.2 1.2', _SIDE, name)}<g {look}>{lines}</g></svg>"


def _svg_begin(box: str, width: int, name: str) -> str:
    attributes = f'viewBox="{box}" width="{width}" role="img" aria-label="{name}"'
    return f'<svg class="curves" xmlns="http://www.w3.org/2000/svg" {attributes}>'


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
