"""What opaque parts of a draft look like in print: a picture where it can be shown, otherwise a named box."""

from __future__ import annotations

from collections.abc import Mapping

from exports.pictures import Opaque, opaque
from exports.typst.compiler import can_be_set
from exports.typst.words import literal


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

    def kind(self, payload: str) -> str:
        """Return what a payload is, as a list has it."""
        return self._seen(payload).named

    def _seen(self, payload: str) -> Opaque:
        if payload not in self._known:
            seen = opaque(payload, self._payloads)
            if seen.data and not can_be_set(seen.data, seen.kind_of_file):
                seen = Opaque(seen.what)
            self._known[payload] = seen
        return self._known[payload]
