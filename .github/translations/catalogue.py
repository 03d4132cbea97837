"""The texts of the program and their translations: found by lupdate, kept in .ts files, made ready by lrelease."""

import functools
import os
import re
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = CHECKOUT / "resources" / "translations"
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "it": 2, "zh_CN": 1}  # of words that go with a number, as Qt counts them


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text as it stands in the program."""

    context: str  # the class that says it, or what `translate` names
    source: str
    comment: str = ""
    plural: bool = False


# What goes with a number has it as Qt's %Ln, or as the field n of a `Text`. Of such texts lupdate knows those in `tr` alone.
_PLURAL = re.compile(r"%L?n|\{n[:}]")

Catalogue = dict[Message, tuple[str, ...]]  # the translation in each form; empty texts where there is none yet


@functools.cache
def find_messages() -> frozenset[Message]:
    """Ask lupdate for all texts of the program."""
    sources = sorted(map(str, (CHECKOUT / "nnfs_gui").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        _run("lupdate", *sources, "-locations", "none", "-ts", str(found))
        return frozenset(replace(m, plural=_PLURAL.search(m.source) is not None) for m in read_catalogue(found))


def catalogue_file(code: str) -> Path:
    return FOLDER / f"nnfs_gui_{code}.ts"


def read_catalogue(path: Path) -> Catalogue:
    """Read a .ts file; one that is not there is empty."""
    catalogue: Catalogue = {}
    if not path.exists():
        return catalogue
    for context in ElementTree.parse(path).getroot().iter("context"):
        for element in context.iter("message"):
            source, comment = element.findtext("source") or "", element.findtext("comment") or ""
            message = Message(context.findtext("name") or "", source, comment, element.get("numerus") == "yes")
            translation = element.find("translation")
            forms = [] if translation is None else translation.findall("numerusform") or [translation]
            catalogue[message] = tuple(form.text or "" for form in forms)
    return catalogue


def write_catalogue(code: str, catalogue: Mapping[Message, tuple[str, ...]]) -> None:
    """Write a .ts file, sorted, and the .qm file that the program loads beside it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="en">')
    before = None
    for message, forms in sorted(catalogue.items()):
        if message.context != before:
            lines += ["</context>"] * (before is not None)
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            before = message.context
        lines += _lines_of(message, forms)
    lines += ["</context>"] * (before is not None) + ["</TS>", ""]
    path = catalogue_file(code)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    release(path, path.with_suffix(".qm"))


def release(source: Path, target: Path) -> None:
    """Make the file that the program loads, with what is translated in all its forms."""
    new = target.with_name(f"{target.name}.new")  # a program that runs has the old one in its memory, and must keep it whole
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(new))
    new.replace(target)


def merge(code: str, old: Catalogue, found: Iterable[Message]) -> Catalogue:
    """Return the translations of what is found; those of texts that moved to another class go along."""
    found = set(found)
    untranslated = ("",) * FORMS[code]
    moved = {(m.source, m.comment, m.plural): forms for m, forms in old.items() if m not in found}
    # English is in the program itself; only where Qt puts in the number it needs another form for 1
    wanted = (message for message in found if code != "en" or (message.plural and re.search("%L?n", message.source)))
    return {
        message: old.get(message)
        or moved.get((message.source, message.comment, message.plural))
        or (untranslated if message.plural else ("",))
        for message in wanted
    }


def _lines_of(message: Message, forms: tuple[str, ...]) -> list[str]:
    unfinished = "" if all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    if message.plural:
        lines.append(f"        <translation{unfinished}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{unfinished}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, which come with PySide6."""
    name = f"pyside6-{tool}"
    program = shutil.which(name, path=os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")]))
    if program is None:
        raise SystemExit(
            f"{name} is missing. It comes with PySide6: install the program with its tools, see CONTRIBUTING.md."
        )
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stdout}{done.stderr}")
