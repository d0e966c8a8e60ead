"""The ids of revision sessions (rsids), by which Word tells who wrote what when: no text depends on them."""

from __future__ import annotations

import re

_SESSION = re.compile(rb"<w:(?:p|r|tr|sectPr) [^<>]*?w:rsid[^<>]*>")
_STYLED = re.compile(rb"<w:rsid [^<>]*/>|<w:rsid [^<>]*></w:rsid>")
"""In which session a style was made."""
_RSID = re.compile(rb"""\s+w:rsid\w*=(?:"[^"]*"|'[^']*')""")


def without_sessions(data: bytes) -> bytes:
    """Return XML without the ids of revision sessions."""
    if b"w:rsid" not in data or b"<![CDATA[" in data:
        return data
    if b"<w:rsid " in data:
        data = _STYLED.sub(b"", data)
    return _SESSION.sub(lambda found: _RSID.sub(b"", found.group()), data)
