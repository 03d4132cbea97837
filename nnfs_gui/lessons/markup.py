"""The small markup of lessons and the glossary, as rich text that Qt shows and as plain text that is spoken and searched.

Paragraphs and lists of lines that begin with "- " stand apart by an empty line. In a line, `*emphasis*`, `` `code` ``,
`$y = x W + b$` (with `x_k`, `x_{out}`, `x^2`), `[[learning rate]]` and `[[learning rate|the rate]]` for a term of the
glossary, `![what it shows](name.svg)` for a picture. A backslash before a mark shows the mark itself.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

TERM_LINK = "term:"  # an address in rich text that leads to a term of the glossary, by its key

_INLINE = re.compile(
    r"\\(?P<mark>[\\*`$\[\]!])"
    r"|`(?P<code>[^`\n]+)`"
    r"|\$(?P<formula>[^$\n]+)\$"
    r"|!\[(?P<alt>[^\]\n]*)\]\((?P<picture>[^)\s]+)\)"
    r"|\[\[(?P<term>[^\]|\n]+)(?:\|(?P<shown>[^\]\n]+))?\]\]"
    r"|\*(?P<emphasis>[^\s*](?:[^*\n]*[^\s*])?)\*"
)
_MARKS_OF_MARKDOWN = re.compile(r"[\\`*_\[\]<>$#|~]")
_SHIFTED = re.compile(r"(?P<way>[_^])(?:\{(?P<many>[^}]*)\}|(?P<one>\w))")


def term_key(words: str) -> str:
    """Return the key of a term that is written as words: "learning-rate" for "Learning rate"."""
    return "-".join(words.lower().split())


def to_html(text: str, folder: Path | None = None) -> str:
    """Return marked-up text as rich text, escaped; `folder` is where its pictures lie, without which their words stand."""
    return "".join(_block_as_html(block, folder) for block in _blocks(text))


def line_to_html(text: str) -> str:
    """Return one line of marked-up text as rich text that is no paragraph of its own."""
    return _inline_as_html(re.sub(r"[ \t\n]+", " ", text.strip()), None)  # no-break spaces stay


def plain(text: str) -> str:
    """Return marked-up text without its marks, for what is spoken, searched or compared; pictures become their words."""
    return "\n\n".join("\n".join(map(_inline_as_text, block)) for block in _blocks(text))


def to_markdown(text: str) -> str:
    """Return marked-up text as Markdown, as notebooks have it, with formulas in LaTeX; links and pictures become words."""
    return "\n\n".join("\n".join(map(_inline_as_markdown, block)) for block in _blocks(text))


def terms_in(text: str) -> tuple[str, ...]:
    """Return the keys of the terms that a text links to, each once, in their order."""
    found = (term_key(match["term"]) for match in _matches(text) if match["term"])
    return tuple(dict.fromkeys(found))


def _matches(text: str) -> Iterator[re.Match[str]]:
    for match in _INLINE.finditer(text):
        yield match
        if match["emphasis"]:
            yield from _matches(match["emphasis"])


def _blocks(text: str) -> list[list[str]]:
    """Return each paragraph as one line, and each list as its items, which still begin with their dash."""
    blocks = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines: list[str] = []
        for line in map(str.strip, paragraph.splitlines()):
            if not lines or line.startswith("- "):
                lines.append(line)
            else:
                lines[-1] += " " + line
        if lines and lines != [""]:
            blocks.append(lines)
    return blocks


def _block_as_html(lines: list[str], folder: Path | None) -> str:
    words = [line for line in lines if not line.startswith("- ")]
    items = [line[2:] for line in lines if line.startswith("- ")]
    written = "".join(f"<p>{_inline_as_html(line, folder)}</p>" for line in words)
    if items:
        written += "<ul>" + "".join(f"<li>{_inline_as_html(item, folder)}</li>" for item in items) + "</ul>"
    return written


def _inline_as_html(line: str, folder: Path | None) -> str:
    written, end = [], 0
    for match in _INLINE.finditer(line):
        written += [_escape(line[end : match.start()]), _mark_as_html(match, folder)]
        end = match.end()
    return "".join(written) + _escape(line[end:])


def _mark_as_html(match: re.Match[str], folder: Path | None) -> str:
    match match.lastgroup:
        case "code":
            written = f'<code style="font-family: monospace">{_escape(match["code"])}</code>'  # Qt's own is not everywhere
        case "formula":
            written = formula_to_html(match["formula"])
        case "picture":
            alt = _escape(match["alt"])
            address = "" if folder is None else _escape((folder / match["picture"]).as_uri())
            written = f'<img src="{address}" alt="{alt}">' if address else f"<i>{alt}</i>"
        case "term" | "shown":
            shown = _escape(match["shown"] or match["term"])
            written = f'<a href="{TERM_LINK}{_escape(term_key(match["term"]))}">{shown}</a>'
        case "emphasis":
            written = f"<i>{_inline_as_html(match['emphasis'], folder)}</i>"
        case _:
            written = _escape(match["mark"])
    return written


def _escape(words: str) -> str:
    """Return words as rich text, where Qt takes a narrow no-break space for one at which a line may break."""
    return html.escape(words).replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")


def formula_to_html(formula: str) -> str:
    """Return a formula such as `dL/dW = x^T dL/dy` as rich text: in a serif, with what is set lower and higher."""
    raised = {"_": "sub", "^": "sup"}

    def shift(match: re.Match[str]) -> str:
        inner = _SHIFTED.sub(shift, match["many"] or match["one"] or "")  # as in e^{z_i}
        return f"<{raised[match['way']]}>{inner}</{raised[match['way']]}>"

    spaced = _escape(formula).replace("  ", "&nbsp;&nbsp;")  # between a formula and its condition
    return f'<span style="font-family: serif">{_SHIFTED.sub(shift, spaced)}</span>'


def _inline_as_text(line: str) -> str:
    return _INLINE.sub(_mark_as_text, line)


def _mark_as_text(match: re.Match[str]) -> str:
    if match["emphasis"]:
        return _inline_as_text(match["emphasis"])
    if match["formula"]:
        return _SHIFTED.sub(lambda shifted: shifted["way"] + (shifted["many"] or shifted["one"] or ""), match["formula"])
    return match["code"] or match["alt"] or match["shown"] or match["term"] or match["mark"] or ""


def _inline_as_markdown(line: str) -> str:
    written, end = [], 0
    for match in _INLINE.finditer(line):
        written += [_escaped_in_markdown(line[end : match.start()]), _mark_as_markdown(match)]
        end = match.end()
    return "".join(written) + _escaped_in_markdown(line[end:])


def _mark_as_markdown(match: re.Match[str]) -> str:
    match match.lastgroup:
        case "code" | "formula":
            return match[0]
        case "emphasis":
            return f"*{_inline_as_markdown(match['emphasis'])}*"
    return _escaped_in_markdown(match["alt"] or match["shown"] or match["term"] or match["mark"] or "")


def _escaped_in_markdown(words: str) -> str:
    return _MARKS_OF_MARKDOWN.sub(r"\\\g<0>", words)
