"""What shows a large figure, and can say why it is that number."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a figure is what it is: what is put into the formula of a term of the glossary, and what comes out.

    `shown` is what the window shows, to the last digit, and `inserted` the formula with its values, as markup has formulas.
    """

    name: str  # such as "Accuracy on the test images"
    shown: str
    term: str  # its key in the glossary, which has the formula and the lines of code
    inserted: str = ""
    note: str = ""  # a sentence more


class Explained:
    """Mixed into a widget that shows figures."""

    def explanations(self) -> Sequence[Explanation]:
        """Return why its figures are what they are now; of a figure that is not known there is none."""
        raise NotImplementedError(f"{type(self).__name__} must define explanations")
