"""A source of Typst: its text, and the pictures that it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import typst

from exports.pictures import Opaque, opaque
from exports.typst.fonts import Typefaces, shipped
from exports.typst.words import literal


@dataclass(frozen=True)
class Source:
    """What is to be set: the text, the fonts it needs, and its pictures by the name they are called."""

    text: str
    typefaces: Typefaces
    pictures: Mapping[str, bytes] = field(default_factory=dict)


class Objects:
    """Shows what opaque parts of a draft stand for, and keeps the pictures among it."""

    def __init__(self, payloads: Mapping[str, bytes]) -> None:
        """Show what is in `payloads`, by SHA-256."""
        self._payloads = payloads
        self._known: dict[str, Opaque] = {}
        self.pictures: dict[str, bytes] = {}

    def shown(self, payload: str, widest: float) -> str:
        """Return the expression for a payload: a picture at most so many points wide, or a named box."""
        seen = self._seen(payload)
        if not seen.data:
            words = f": {seen.words}" if seen.words else ""
            return f"named({literal(f'[{seen.what}{words}]')})"
        name = f"{payload[:16]}.{seen.kind_of_file}"
        self.pictures[name] = seen.data
        width = f"{min(seen.width, widest):g}pt" if seen.width else "auto"
        return f"picture({literal(name)}, {width}, {literal(seen.what)})"

    def is_shown(self, payload: str) -> bool:
        """Return whether a payload is a picture that can be printed."""
        return bool(self._seen(payload).data)

    def _seen(self, payload: str) -> Opaque:
        if payload not in self._known:
            seen = opaque(payload, self._payloads)
            if seen.data and not _can_be_set(seen):
                seen = Opaque(seen.what)
            self._known[payload] = seen
        return self._known[payload]


def _can_be_set(seen: Opaque) -> bool:
    """Return whether a picture is whole: one that isn't would spoil the page it stands on."""
    name = f"picture.{seen.kind_of_file}"
    try:
        typst.compile({"main": f'#image("{name}")'.encode(), name: seen.data}, font_paths=shipped())
    except typst.TypstError:
        return False
    return True
