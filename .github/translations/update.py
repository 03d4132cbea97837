"""Keeps the translations in step with the program.

update.py [CODE ...]             look for new texts, and write resources/translations/ (all languages, or these)
update.py status                 how much is translated
update.py export CODE [--all] [--context NAME] > texts.json
update.py import CODE texts.json [texts.json ...]

Each entry of the exported list has a "translation" to fill: a text, or where it goes with a number, one for each form. With
--all it holds what is translated already as well, to be read again.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from catalogue import FORMS, Catalogue, Message, catalogue_file, find_messages, merge, read_catalogue, write_catalogue
from checks import find_problems
from typography import with_spaces


def update(codes: list[str]) -> None:
    """Take in new texts, and let those go that are no longer there."""
    found = find_messages()
    for code in codes:
        catalogue = merge(code, read_catalogue(catalogue_file(code)), found)
        write_catalogue(code, catalogue)
        print(_status(code, catalogue))


def export(code: str, *, everything: bool, context: str) -> None:
    """Print what is to be translated, or to be read again."""
    catalogue = merge(code, read_catalogue(catalogue_file(code)), find_messages())
    entries = [
        _entry(message, forms)
        for message, forms in sorted(catalogue.items())
        if (everything or not all(forms)) and context in ("", message.context)
    ]
    json.dump(entries, sys.stdout, ensure_ascii=False, indent=1)
    print()


def take(code: str, files: list[Path]) -> int:
    """Take in what was filled, and say what is wrong; return how many entries are."""
    catalogue = merge(code, read_catalogue(catalogue_file(code)), find_messages())
    taken = wrong = 0
    for file in files:
        for entry in json.loads(file.read_text(encoding="utf-8")):
            message, forms = _message(entry), tuple(with_spaces(code, form) for form in _forms(entry))
            if not any(forms):
                continue
            gone = [] if message in catalogue else ["there is no such text in the program (any more)"]
            problems = gone or find_problems(code, message, forms)
            for problem in problems:
                print(f"{message.context}: “{message.source}”: {problem}.", file=sys.stderr)
            if problems:
                wrong += 1
            else:
                catalogue[message] = forms
                taken += 1
    write_catalogue(code, catalogue)
    print(f"{taken} taken, {wrong} wrong. {_status(code, catalogue)}")
    return wrong


def _entry(message: Message, forms: tuple[str, ...]) -> dict[str, Any]:
    entry: dict[str, Any] = {"context": message.context, "source": message.source}
    if message.comment:
        entry["comment"] = message.comment
    return entry | {"translation": list(forms) if message.plural else forms[0]}


def _message(entry: dict[str, Any]) -> Message:
    plural = isinstance(entry["translation"], list)
    return Message(entry["context"], entry["source"], entry.get("comment", ""), plural)


def _forms(entry: dict[str, Any]) -> tuple[str, ...]:
    translation = entry["translation"]
    return tuple(translation) if isinstance(translation, list) else (translation,)


def _status(code: str, catalogue: Catalogue) -> str:
    done = sum(all(forms) for forms in catalogue.values())
    return f"{code}: {done} of {len(catalogue)} texts are translated."


def main() -> int:
    arguments = sys.argv[1:]
    command = arguments.pop(0) if arguments and arguments[0] in ("status", "export", "import") else "update"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    if command in ("export", "import"):
        parser.add_argument("code", choices=FORMS)
    if command == "export":
        parser.add_argument("--all", action="store_true")
        parser.add_argument("--context", default="")
    elif command == "import":
        parser.add_argument("files", nargs="+", type=Path)
    else:
        parser.add_argument("codes", nargs="*", metavar="CODE", help=f"one of {', '.join(FORMS)}")
    given = parser.parse_args(arguments)
    if command == "export":
        export(given.code, everything=given.all, context=given.context)
        return 0
    if command == "import":
        return int(take(given.code, given.files) > 0)
    codes = given.codes or list(FORMS)
    if unknown := set(codes) - set(FORMS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    if command == "update":
        update(codes)
    else:
        for code in codes:
            print(_status(code, read_catalogue(catalogue_file(code))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
