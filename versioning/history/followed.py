"""Followed edits: whether edits lead from a revision to a draft, each of them applied only once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.tree.resolution import Resolution


class Followed:
    """Where the edits since the revision that was asked about last have led."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._revision = ""
        self._last = ""
        self._count = 0
        self._draft: Resolution | None = None

    def leads(
        self, revision: str, start: Callable[[], Resolution], edits: Sequence[Transaction], end: Resolution
    ) -> bool:
        """Return whether edits make `end` of the draft of a revision, which `start` returns."""
        draft, done = self._draft, self._count
        known = revision == self._revision and draft is not None and done <= len(edits)
        if not known or draft is None or (done and edits[done - 1].id != self._last):
            draft, done = start(), 0
        try:
            for edit in edits[done:]:
                draft = edit.apply(draft)
        except StepError:
            self._draft = None
            return False
        is_led = draft == end
        self._draft = (
            end if is_led else draft
        )  # the next draft shares most of it, so that looking takes no time
        self._revision, self._count = revision, len(edits)
        self._last = edits[-1].id if edits else ""
        return is_led
