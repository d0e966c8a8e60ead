"""What opaque parts of a draft look like on a page of HTML: a picture in the file itself, or what it says."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from exports.html.page import plain
from exports.pictures import opaque


def shown(payload: str, payloads: Mapping[str, bytes]) -> str:
    """Return the markup for a payload, named by its SHA-256."""
    seen = opaque(payload, payloads)
    if not seen.data:
        words = f": {seen.words}" if seen.words else ""
        return f'<span class="object">[{plain(seen.what + words)}]</span>'
    width = f' width="{round(seen.width * 4 / 3)}"' if seen.width else ""
    data = b64encode(seen.data).decode("ascii")
    return f'<img alt="picture"{width} src="data:image/{seen.kind_of_file};base64,{data}">'
