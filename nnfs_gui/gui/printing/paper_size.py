"""Which paper people print on."""

import os
from collections.abc import Mapping

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

# Unicode's CLDR, supplemental data: territories whose paperSize is US-Letter; it is A4 everywhere else
_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


def paper_size(environment: Mapping[str, str] = os.environ) -> QPageSize:
    """Return the usual size of paper where this machine stands: the system says, or POSIX' own variable for that."""
    named = environment.get("LC_ALL") or environment.get("LC_PAPER")
    locale = QLocale(named) if named else QLocale.system()
    is_letter = QLocale.territoryToCode(locale.territory()) in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
