"""The language of a PDF file, which Qt cannot write into it and screen readers ask for."""

import re

_CATALOG = re.compile(rb"/Root (\d+) 0 R")
_OBJECT = rb"\n%d 0 obj\n<<(.*?)>>\nendobj\n"


def with_language(content: bytes, tag: str) -> bytes:
    """Return a file of Qt's PDF writer that says its language (ISO 32000-1, 14.9.2), added as an update (7.5.6)."""
    end = content.rindex(b"trailer\n")
    trailer = content[end : content.rindex(b"startxref")]
    found = _CATALOG.search(trailer)
    assert found is not None
    number = int(found[1])
    catalog = re.search(_OBJECT % number, content, re.DOTALL)
    assert catalog is not None
    update = b"%d 0 obj\n<<%s/Lang (%s)\n>>\nendobj\n" % (number, catalog[1], tag.encode("ascii"))
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(content))
    before = content[content.rindex(b"startxref") :].split()[1]
    trailer = trailer.replace(b"/Root", b"/Prev %s\n/Root" % before, 1)
    return content + update + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(content) + len(update))
