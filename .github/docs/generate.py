"""What mkdocs calls while it builds the site: pages made from the program's own tables, its code by name, and formulas."""

import inspect
import pkgutil
import re
import textwrap
from typing import Any

from command_line import command_line_page
from formulas import FormulaExtension
from glossary_page import glossary_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from settings_page import settings_page

from nnfs_gui.paths import resource

PAGES = {  # by its path in the site, what writes a page
    "reference/command-line.md": command_line_page,
    "reference/settings.md": settings_page,
    "reference/glossary.md": glossary_page,
}
_CODE = re.compile(r"^\[code: ([\w.]+)\]$", re.MULTILINE)
_VALUE = re.compile(r"\[(value|count): ([\w.]+)\]")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.markdown_extensions.append(FormulaExtension())  # Markdown takes names and extensions
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made here, and the pictures that lie elsewhere in the project."""
    for path, write in PAGES.items():
        files.append(File.generated(config, path, content=write()))
    pictures = {"assets/icon.svg": resource("icons/app.svg")}
    for folder in ("screenshots", "glossary"):
        pictures |= {f"{folder}/{path.name}": path for path in resource(folder).iterdir() if path.suffix in (".png", ".svg")}
    for path, source in pictures.items():
        files.append(File.generated(config, path, abs_src_path=str(source)))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Put the program's own code in the place of each line such as `[code: nn.layers.Dense.forward]`.

    `[value: storage.model_description.FORMAT_VERSION]` is a number of the program, `[count: ...]` the length of a table.
    """
    markdown = _VALUE.sub(lambda match: f"{_value(match[2], counted=match[1] == 'count'):,}", markdown)
    return _CODE.sub(lambda match: _code(match[1]), markdown)


def _find(name: str) -> Any:
    """Return what is called so below nnfs_gui."""
    try:
        return pkgutil.resolve_name(f"nnfs_gui.{name}")
    except (AttributeError, ImportError) as error:
        raise PluginError(f"A page shows nnfs_gui.{name}, but there is none: {error}.") from error


def _value(name: str, *, counted: bool) -> int | float:
    return len(_find(name)) if counted else _find(name)


def _code(name: str) -> str:
    """Return the source of a function or class below nnfs_gui, with its name."""
    target = _find(name)
    target = getattr(target, "fget", None) or target  # of a property
    source = textwrap.dedent(inspect.getsource(target)).rstrip()
    return f'```python title="nnfs_gui.{name}"\n{source}\n```'
