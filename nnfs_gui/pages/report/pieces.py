"""What reports are made of: sections, tables, lists, rows of pictures. All texts that are given are escaped HTML."""

from collections.abc import Iterable, Sequence

from nnfs_gui.pages import charts
from nnfs_gui.pages.html import Wording, document, escape
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_STYLES = """
h1 { overflow-wrap: anywhere; }
h2 { border-top: 1px solid var(--line); padding-top: .8rem; }
.lead { font-size: 1.1rem; }
.facts td { text-align: start; overflow-wrap: anywhere; }
.facts th { font-weight: normal; color: var(--quiet); vertical-align: top; }
table caption { text-align: start; color: var(--quiet); margin-bottom: .25rem; }
.figures td, .figures th { border-bottom: 1px solid var(--line); }
@media (min-width: 45rem), print { .figures td:not(.words) { white-space: nowrap; } }
@media (max-width: 45rem) { .figures { font-size: .85rem; } .figures th, .figures td { padding: .2rem .35rem; } }
.figures thead th { vertical-align: bottom; }
.figures .words { text-align: start; }
.plain { font-weight: normal; }
.charts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
.charts figure { flex: 1 1 20rem; min-width: 0; max-width: 36rem; margin: .5rem 0; }
.pictures { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; list-style: none; }
.pictures li { text-align: center; font-size: .85rem; max-width: 8rem; overflow-wrap: anywhere; }
.pictures img { display: block; margin: 0 auto .15rem; border: 1px solid var(--edge); }
img { image-rendering: pixelated; max-width: 100%; height: auto; }
section { break-inside: auto; }
.whole { white-space: nowrap; }
h2, h3, caption, figcaption, p:has(+ img, + ul, + div) { break-after: avoid; }
tr, img, .charts, p:has(+ img, + ul, + div), .wide:not(:has(tr:nth-child(20))) { break-inside: avoid; }
""".strip()


def report(wording: Wording, title: str, subtitle: str, parts: Iterable[str]) -> str:
    """Return a whole report; the title is text, and the parts are sections."""
    made_by = wording.text(QT_TRANSLATE_NOOP("Core", "Made by nnfs_gui from what its library holds."))
    body = [
        f'<main><h1>{escape(title)}</h1><p class="quiet">{subtitle}</p>',
        *filter(None, parts),
        f'</main><footer><p class="quiet">{made_by}</p></footer>',
    ]
    return document(title, wording.language, "\n".join(body), f"{charts.STYLES}\n{_STYLES}\n")


def section(title: str, *content: str) -> str:
    """Return a section; nothing where it has no content."""
    told = [each for each in content if each]
    return "\n".join([f"<section><h2>{title}</h2>", *told, "</section>"]) if told else ""


def paragraph(words: str, kind: str = "") -> str:
    if not words:
        return ""
    return f'<p class="{kind}">{words}</p>' if kind else f"<p>{words}</p>"


def lines(text: str) -> str:
    """Return what a person wrote, escaped, with its lines."""
    return escape(text.strip()).replace("\n", "<br>")


def listed(items: Iterable[str]) -> str:
    """Return sentences below each other; nothing where there are none."""
    told = "\n".join(f"<li>{item}</li>" for item in items)
    return f"<ul>\n{told}\n</ul>" if told else ""


def fact_table(rows: Iterable[tuple[str, str]]) -> str:
    """Return what is what: names to the left, values to the right; what has no value is left out."""
    lines = [f'<tr><th scope="row">{name}</th><td class="words">{value}</td></tr>' for name, value in rows if value]
    return "\n".join(['<div class="wide"><table class="facts">', *lines, "</table></div>"]) if lines else ""


def figure_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], words: Iterable[int] = ()) -> str:
    """Return figures below their heads; the first of each row says what it is of. `words` are columns that hold words."""
    worded = frozenset((0, *words))
    kinds = [' class="words"' if column in worded else "" for column in range(len(heads))]
    head = "".join(f'<th scope="col"{kind}>{name}</th>' for name, kind in zip(heads, kinds, strict=True))
    lines = []
    for first, *others in rows:
        cells = "".join(f"<td{kind}>{cell}</td>" for cell, kind in zip(others, kinds[1:], strict=True))
        lines.append(f'<tr><th scope="row">{first}</th>{cells}</tr>')
    if not lines:
        return ""
    return "\n".join(
        [
            f'<div class="wide" tabindex="0" role="region" aria-label="{caption}"><table class="figures">',
            f"<caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>",
            *lines,
            "</tbody></table></div>",
        ]
    )


def side_by_side(*figures: str) -> str:
    """Return charts in a row, as far as there is room."""
    told = "".join(f"<figure>{figure}</figure>" for figure in figures if figure)
    return f'<div class="charts">{told}</div>' if told else ""


def sentence(wording: Wording, text: Text) -> str:
    """Return a text in the page's language, escaped."""
    return escape(wording.say(text))


def as_title(words: str) -> str:
    """Return words as they begin a line."""
    return words[:1].upper() + words[1:]
