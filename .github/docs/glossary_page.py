"""The page of the glossary, from the terms that the window's help shows."""

import textwrap

from nnfs_gui.lessons.glossary import Glossary, Term, read_glossary
from nnfs_gui.lessons.markup import TERM_LINK, formula_to_html, line_to_html, to_html
from nnfs_gui.training.config import SETTINGS

_HEAD = """# Glossary

{count} terms, as the help of the window has them (F1). The lines of code stand so in the program; a test holds that.
"""


def glossary_page() -> str:
    """Return the page, in Markdown."""
    glossary = read_glossary()
    return "\n\n".join([_HEAD.format(count=len(glossary.terms)), *(_entry(glossary, term) for term in glossary)]) + "\n"


def _entry(glossary: Glossary, term: Term) -> str:
    parts = [f"## {term.title} {{#{term.key}}}", f"<p><strong>{_linked(line_to_html(term.sentence))}</strong></p>"]
    parts.append(_linked(to_html(term.text)))
    if term.formula:
        parts.append(f'<p class="formula">{formula_to_html(term.formula)}</p>')
    if term.picture:
        parts.append(f"![{term.picture_text}](../glossary/{term.picture}){{.drawing}}")
    parts.append(f'```python title="nnfs_gui.{term.code}"\n{textwrap.dedent(term.lines).strip()}\n```')
    seen = [f"[{glossary.terms[key].title}](#{key})" for key in term.see]
    settings = [f"[{SETTINGS[key].label or SETTINGS[key].name}](settings.md#{key})" for key in term.settings]
    facts = [f"Source: {term.source}", f"See also: {', '.join(seen)}"]
    facts += [f"In the settings: {', '.join(settings)}"] if settings else []
    return "\n\n".join([*parts, f"{' · '.join(facts)}\n{{.facts}}"])


def _linked(rich_text: str) -> str:
    return rich_text.replace(f'href="{TERM_LINK}', 'href="#')
