"""What every page has in common: words in its language, escaped; and a document that holds all that it needs.

A page is made from a frozen value of plain facts by functions that return HTML as text. What people named or wrote comes
into it through `Wording` or `escape` alone.
"""

import base64
import hashlib
import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from nnfs_gui.languages import ENGLISH, Language
from nnfs_gui.words import Text, showable_lines

HTML = ".html"  # how files of pages end
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
# The window's colours (gui/look/theme.py), so that text has a contrast of 4.5 and lines of meaning one of 3; on paper light.
_LIGHT = """
--page: #ffffff; --card: #f5f6f8; --line: #d5d9df; --edge: #7d8590; --text: #1b1f24; --quiet: #586069; --accent: #0b63ce;
--on-accent: #ffffff; --warning: #b3261e; --grid: #e8eaee; --training: #0072b2; --validation: #d55e00; --test: #007a59;
--good: 0, 114, 178; --bad: 213, 94, 0;
--run1: #0072b2; --run2: #d55e00; --run3: #007a59; --run4: #b0578a; --run5: #1b1f24; --run6: #6b4a00; --run7: #2f8fc4;
""".strip()
_DARK = """
--page: #16181c; --card: #1e2126; --line: #3a4048; --edge: #7d8691; --text: #e8eaed; --quiet: #a4acb6; --accent: #5aa7ff;
--on-accent: #0b1220; --warning: #ff8a80; --grid: #2a2e34; --training: #56b4e9; --validation: #e69f00; --test: #2fbf94;
--good: 86, 180, 233; --bad: 230, 159, 0;
--run1: #56b4e9; --run2: #e69f00; --run3: #2fbf94; --run4: #cc79a7; --run5: #e8eaed; --run6: #d55e00; --run7: #f0e442;
""".strip()
# Of what scrolls sideways an edge is shaded where something lies beyond it: what moves along with the content covers that.
_EDGES = ", ".join(
    f"linear-gradient(to {to}, var(--{colour}) {share}, transparent) {side} 0 / {width} 100% no-repeat {moving}"
    for colour, share, width, moving in (("page", "50%", "2rem", "local"), ("line", "0%", ".75rem", "scroll"))
    for side, to in (("0", "right"), ("100%", "left"))
)
_STYLES = f"""
:root {{ color-scheme: light dark; {_LIGHT} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ {_DARK} }} }}
* {{ box-sizing: border-box; }}
body {{ font: 1rem/1.45 system-ui, sans-serif; color: var(--text); background: var(--page);
  max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: break-word; }}
h1 {{ font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; }}
h2 {{ font-size: 1.15rem; margin: 1.6rem 0 .4rem; }}
h3 {{ font-size: 1rem; margin: 1.2rem 0 .4rem; }}
a {{ color: var(--accent); }}
:focus-visible {{ outline: 3px solid var(--accent); outline-offset: 2px; }}
figure {{ margin: .75rem 0; break-inside: avoid; }}
figcaption {{ margin-bottom: .25rem; }}
svg {{ display: block; max-width: 100%; height: auto; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .2rem .5rem; text-align: end; }}
th[scope=row] {{ text-align: start; }}
.quiet {{ color: var(--quiet); }}
.wide {{ overflow-x: auto; background: {_EDGES}; }}
.wide th[scope=row] {{ position: sticky; inset-inline-start: 0; background: var(--page); }}
.wide caption {{ position: sticky; inset-inline-start: 0; max-width: calc(100vw - 2rem); }}
@media print {{ html {{ font-size: 12px; }} body {{ margin: 0; max-width: none; padding: 0; }} @page {{ margin: 16mm; }}
  .wide {{ overflow: visible; background: none; }} .wide th[scope=row], .wide caption {{ position: static; }} }}
"""


@dataclass(frozen=True, slots=True)
class Wording:
    """How a page speaks: what puts a sentence together in its language, and how that writes numbers.

    The window's pages take `Wording(in_words, spoken())`, those of the command line English, which is what is left out.
    """

    say: Callable[[Text], str] = str
    language: Language = ENGLISH

    def text(self, template: str, /, **fields: object) -> str:
        """Return a marked sentence with its fields in the page's language, escaped."""
        return escape(self.say(Text(template, **fields)))

    def number(self, value: float, how: str = ",") -> str:
        """Return a number that Python's `format` writes by `how` as the page's language does, escaped."""
        return escape(self.language.format(value, how))


ENGLISH_WORDING = Wording()


def escape(text: str) -> str:
    """Return text as it may stand between tags and, in quotes, within them; what cannot be shown is replaced by its code."""
    return html.escape(showable_lines(text))


def document(title: str, language: Language, body: str, styles: str = "", script: str = "") -> str:
    """Return a whole page that needs nothing from elsewhere, and that may not even ask for it.

    `title` is text, `body` is HTML, whose texts were escaped; the styles come after those of all pages. The page forbids
    itself every connection (Content Security Policy), and whatever runs or shapes it but these styles and this script: so
    no tag of the body may have a `style` or an `on...` attribute. Pictures stand in it as `data:` URLs.
    """
    styles, script = _as_written(_STYLES + styles), _as_written(script)
    policy = [
        "default-src 'none'",
        "img-src data:",
        f"style-src '{_hash(styles)}'",
        f"script-src '{_hash(script)}'" if script else "script-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    tag = language.code.replace("_", "-")
    direction = "rtl" if tag.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(title)}</title>",
        f"<style>{styles}</style>",
    ]
    lines = ["<!DOCTYPE html>", f'<html lang="{escape(tag)}" dir="{direction}">', "<head>", *head, "</head>", "<body>", body]
    lines += [f"<script>{script}</script>"] if script else []
    return "\n".join([*lines, "</body>", "</html>"]) + "\n"


def on_paper(styles: str) -> str:
    """Return a style sheet with the colours of light paper in the place of their names, for what does not know such names.

    What shines through is mixed with white.
    """
    colours = dict(re.findall(r"(--[\w-]+): ([^;]+);", _LIGHT))
    named = re.sub(r"var\((--[\w-]+)\)", lambda found: colours[found[1]], styles)
    return re.sub(r"rgba\(([\d, ]+), ([\d.]+)\)", lambda found: _on_white(found[1], float(found[2])), named)


def _on_white(colour: str, opacity: float) -> str:
    return "#" + "".join(f"{round(255 + (int(channel) - 255) * opacity):02x}" for channel in colour.split(","))


def _as_written(content: str) -> str:
    """Return a style sheet or a script as it may stand in its tag: nothing in it ends that."""
    if "</" in content or "<!--" in content:
        raise ValueError("a script or a style sheet of a page may hold neither '</' nor '<!--'")
    return content.replace("\r\n", "\n")


def _hash(content: str) -> str:
    """Return by what a Content Security Policy knows the content of a tag (W3C, Content Security Policy Level 2)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode('ascii')}"
