"""The page of the help on a part of the window: what it is and does, its value and what that comes to, its words."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.help.pages import explanation_part, linked, term_summary
from nnfs_gui.gui.help.subject import Subject
from nnfs_gui.gui.words import translate
from nnfs_gui.lessons.glossary import Glossary, Term
from nnfs_gui.lessons.markup import line_to_html


@dataclass(frozen=True, slots=True)
class FocusHelp:
    """What the help says of a part of the window, all of it told by others."""

    subject: Subject
    comes_to: str = ""  # what its value means beside the others
    terms: Sequence[Term] = ()  # that explain it
    explanations: Sequence[Explanation] = ()  # of the figures in it
    around: Subject | None = None  # the view that it is a part of
    asks_why: bool = False  # whether the figures are what is asked for


def focus_page(help_: FocusHelp, glossary: Glossary) -> str:
    """Return the page as rich text."""
    subject, parts = help_.subject, []
    if subject.is_known:
        parts.append(f"<h3>{html.escape(subject.name)}</h3>")
    if help_.asks_why:
        parts.append(_why(help_.explanations, glossary))
    if subject.value and subject.value != subject.name:
        value = f"<b>{html.escape(subject.value)}</b>"
        parts.append(f"<p>{value}: {linked(help_.comes_to, glossary)}</p>" if help_.comes_to else f"<p>{value}</p>")
    elif help_.comes_to:
        parts.append(f"<p>{linked(help_.comes_to, glossary)}</p>")
    if subject.tip:
        parts.append(f"<p>{_tip(subject.tip, glossary)}</p>")
    parts += map(term_summary, help_.terms)
    if help_.around is not None:
        parts.append(f"<p><b>{html.escape(help_.around.name)}</b><br>{_tip(help_.around.tip, glossary)}</p>")
    if help_.explanations and not help_.asks_why:
        parts.append(_why(help_.explanations, glossary))
    if not parts:
        nothing = translate("Help", "Nothing has the focus. Choose something, and press F1.")
        parts.append(f"<p>{html.escape(nothing)}</p>")
    return "".join(parts)


def bubble(help_: FocusHelp) -> str:
    """Return the same in short, without links: what a bubble over a dialog says."""
    subject = help_.subject
    sentences = [f"<b>{html.escape(term.title)}.</b> {line_to_html(term.sentence)}" for term in help_.terms]
    tip = subject.tip if subject.tip.startswith("<") else html.escape(subject.tip).replace("\n", "<br>")
    parts = (f"<b>{html.escape(subject.name)}</b>", html.escape(subject.value), tip, *sentences)
    return "".join(f"<p>{part}</p>" for part in dict.fromkeys(filter(None, parts)))


def _why(explanations: Sequence[Explanation], glossary: Glossary) -> str:
    title = translate("Help", "Why this number?") if len(explanations) == 1 else translate("Help", "Why these numbers?")
    parts = "".join(explanation_part(explanation, glossary) for explanation in explanations)
    return f"<h4>{html.escape(title)}</h4>{parts}"


def _tip(tip: str, glossary: Glossary) -> str:
    return tip if tip.startswith("<") else linked(tip, glossary)  # as `as_tip` gives them
