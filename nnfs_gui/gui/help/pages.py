"""The pages of the help, as rich text: a term, all terms, what a search finds, why a number is what it is."""

import html
from collections.abc import Iterable, Sequence

from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.words import translate
from nnfs_gui.lessons.glossary import Glossary, Term
from nnfs_gui.lessons.markup import TERM_LINK, formula_to_html, line_to_html, to_html

Row = tuple[str, str]  # keys, and what they do


def term_page(term: Term, glossary: Glossary) -> str:
    """Return all there is to say of a term."""
    parts = [f"<h3>{html.escape(term.title)}</h3>", f"<p><b>{line_to_html(term.sentence)}</b></p>", to_html(term.text)]
    parts.append(_formula(term.formula))
    if term.picture:
        parts.append(to_html(f"![{term.picture_text}]({term.picture})", glossary.folder))
    parts += [_see(term, glossary), _code(term), f'<p class="quiet">{html.escape(term.source)}</p>']
    return "".join(parts)


def term_summary(term: Term) -> str:
    """Return a term in a paragraph, with the way to all of it."""
    more = translate("Help", "More on this")
    link = f'<a href="{TERM_LINK}{term.key}">{html.escape(more)}</a>'
    return f"<p><b>{html.escape(term.title)}.</b> {line_to_html(term.sentence)} {link}</p>"


def terms_page(title: str, terms: Iterable[Term], rows: Sequence[Row] = ()) -> str:
    """Return terms, each with its sentence, and below them keys."""
    items = "".join(
        f'<p><a href="{TERM_LINK}{term.key}">{html.escape(term.title)}</a><br>{line_to_html(term.sentence)}</p>'
        for term in terms
    )
    return f"<h3>{html.escape(title)}</h3>{items}{keys_table(rows)}"


def nothing_found(words: str) -> str:
    """Return what is said where a search finds nothing."""
    said = translate("Help", "Nothing here is called “{0}”. Try another word, or look through all words.")
    return f"<p>{html.escape(said.format(words))}</p>"


def keys_page(rows: Sequence[Row]) -> str:
    """Return all keys."""
    title = translate("Help", "Keys")
    return f"<h3>{html.escape(title)}</h3>{keys_table(rows)}"


def keys_table(rows: Sequence[Row]) -> str:
    """Return keys beside what they do; nothing where there are none."""
    cells = "".join(
        f"<tr><td style='padding-right:16px'><b>{html.escape(keys)}</b></td><td>{html.escape(does)}</td></tr>"
        for keys, does in rows
    )
    return f"<table cellspacing='4'>{cells}</table>" if cells else ""


def explanation_part(explanation: Explanation, glossary: Glossary) -> str:
    """Return why a figure is what it is: formula, values put in, and the lines of code."""
    term = glossary.get(explanation.term)
    parts = [f"<p>{html.escape(explanation.name)}: <b>{html.escape(explanation.shown)}</b></p>"]
    if term is not None:
        parts.append(_formula(term.formula))
    parts.append(_formula(explanation.inserted))
    if explanation.note:
        parts.append(f"<p>{linked(explanation.note, glossary)}</p>")
    if term is not None:
        parts += [_code(term), term_summary(term)]
    return "".join(parts)


def linked(text: str, glossary: Glossary) -> str:
    """Return plain text, of one line or several, as rich text in which the terms that it names are links."""
    written, end = [], 0
    for mention in glossary.mentions(text):
        written.append(html.escape(text[end : mention.start]))
        name = html.escape(text[mention.start : mention.end])
        written.append(f'<a href="{TERM_LINK}{mention.key}">{name}</a>')
        end = mention.end
    return ("".join(written) + html.escape(text[end:])).replace("\n", "<br>")


def _formula(formula: str) -> str:
    return f'<p class="formula">{formula_to_html(formula)}</p>' if formula else ""


def _see(term: Term, glossary: Glossary) -> str:
    links = ", ".join(f'<a href="{TERM_LINK}{key}">{html.escape(glossary.terms[key].title)}</a>' for key in term.see)
    also = translate("Help", "See also:")
    return f"<p>{html.escape(also)} {links}</p>"


def _code(term: Term) -> str:
    way = f"nnfs_gui.{term.code}".replace(".", ".\N{ZERO WIDTH SPACE}")  # where a line may end
    where = translate("Help", "The lines that do it, in {0}:").format(way)
    lines = f"<pre>{html.escape(term.lines)}</pre>"
    table = f"<table width='100%' cellpadding='6' bgcolor='#code'><tr><td>{lines}</td></tr></table>"
    return f'<p class="quiet">{html.escape(where)}</p>{table}'
