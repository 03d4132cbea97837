"""Where the files lie that come with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent


def resource(name: str) -> Path:
    """Return the file or folder `name` of resources/, in the installed package or in the checkout that is being run.

    Raises FileNotFoundError.
    """
    in_checkout = (_CHECKOUT / "pyproject.toml").is_file()
    path = (_CHECKOUT if in_checkout else _PACKAGE) / "resources" / name
    if not path.exists():
        raise FileNotFoundError(f"The program's file {path} is missing. Install the program again.")
    return path
