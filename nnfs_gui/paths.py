"""Where the files lie that come with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent


def resource(name: str) -> Path:
    """Return the file or folder `name` of resources/, in the installed package or in the checkout that is being run.

    Raises FileNotFoundError.
    """
    installed = (_PACKAGE / "resources").is_dir()
    path = (_PACKAGE if installed else _CHECKOUT) / "resources" / name
    if not path.exists():
        raise FileNotFoundError(f"The program's file {path} is missing. Install the program again.")
    return path
