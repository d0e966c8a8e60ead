"""Merged cells: how many columns and rows a cell of a table takes, kept as the cell's payload.

No draft holds more of it than that: the cells of a row are those that are there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from exports.akn.vocabulary import Element

_SPANS = ("colspan", "rowspan")
_COUNT = re.compile("[1-9][0-9]{0,2}")
_KEPT = re.compile('<cell((?: (?:colspan|rowspan)="[1-9][0-9]{0,2}"){1,2})/>')


def is_merged(cell: Element) -> bool:
    """Return whether a cell says that it takes more than its own place."""
    return any(cell.get(span, "1") != "1" for span in _SPANS)


def keep_span(cell: Element, found: dict[str, bytes]) -> str:
    """Put what a cell takes into `found` and return its SHA-256; empty where that is its own place alone."""
    said = [(span, cell.get(span, "1")) for span in _SPANS]
    told = [f' {span}="{count}"' for span, count in said if count != "1" and _COUNT.fullmatch(count)]
    if not told:
        return ""
    payload = f"<cell{''.join(told)}/>".encode()
    digest = hashlib.sha256(payload).hexdigest()
    found[digest] = payload
    return digest


def spans_of(payloads: Mapping[str, bytes]) -> dict[str, str]:
    """Return, by SHA-256, the attributes that payloads of merged cells stand for."""
    short = {digest: data.decode() for digest, data in payloads.items() if data.startswith(b"<cell ")}
    return {digest: match[1] for digest, told in short.items() if (match := _KEPT.fullmatch(told))}
