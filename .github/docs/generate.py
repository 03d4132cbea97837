"""What mkdocs calls while it builds the site: pages made from the program's own tables, its code by name, and formulas."""

import html
import inspect
import pkgutil
import re
import textwrap
from pathlib import Path
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
    """Put the program's own code in the place of each line such as `[code: nn.layers.Dense.forward]`."""
    return _CODE.sub(lambda match: _code(match[1]), markdown)


def _code(name: str) -> str:
    """Return the source of a function or class below nnfs_gui, with its name and its file."""
    try:
        target = pkgutil.resolve_name(f"nnfs_gui.{name}")
    except (AttributeError, ImportError) as error:
        raise PluginError(f"There is no nnfs_gui.{name} whose code could be shown: {error}.") from error
    target = getattr(target, "fget", None) or target  # of a property
    source = textwrap.dedent(inspect.getsource(target)).rstrip()
    package = Path(inspect.getfile(pkgutil.resolve_name("nnfs_gui"))).parents[1]
    place = Path(inspect.getsourcefile(target) or "").relative_to(package).as_posix()
    return f'```python title="{html.escape(place)}"\n{source}\n```'
