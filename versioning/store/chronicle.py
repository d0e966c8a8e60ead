"""The chronicle: what led to the contents of a dossier, each entry of its record read only once."""

from __future__ import annotations

from bisect import bisect_right

from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.happening import Happening
from versioning.history.path import Edited, Leg, Place, route
from versioning.store.ledger import Ledger
from versioning.store.objects import DamagedError, read_draft
from versioning.store.record import Landmark
from versioning.tree.resolution import Resolution


class Chronicle:
    """The chronicle of an open dossier; `follow` reads on to where it stands now.

    `happenings` are all edits at a glance, `places` tells where each revision was, `starts` at which
    revision each branch began. What is damaged is not in them.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Begin with nothing read."""
        self._ledger = ledger
        self._until = 0
        self._gaps: list[int] = []
        self._of_branch: dict[str, list[int]] = {}
        self._landmarks: dict[int, Landmark] = {}
        self._edits: dict[int, Transaction] = {}
        self.happenings: list[Happening] = []
        self.places: dict[str, Place] = {}
        self.starts: dict[str, str] = {}

    def follow(self, count: int) -> None:
        """Read the entries up to that number which were not read yet; raises sqlite3.Error."""
        expected = self._until + 1
        for number, entry in self._ledger.record.glance(self._until, count):
            self._gaps += range(expected, number)
            expected = number + 1
            if isinstance(entry, Happening):
                self.happenings.append(entry)
                self._of_branch.setdefault(entry.branch, []).append(number)
            else:
                self._add(number, entry)
        self._gaps += range(expected, count + 1)
        self._until = max(self._until, count)

    def edits(self, start: Place, branch: str) -> tuple[Transaction, ...] | None:
        """Return the edits that lead from a place to a branch; None where none do, or some are lost.

        Raises sqlite3.Error.
        """
        legs = self._legs(start, branch)
        if legs is None:
            return None
        try:
            return tuple(self._edit(number) for leg in legs for number in self._numbers(leg))
        except DamagedError:
            return None

    def count(self, start: Place, branch: str) -> int | None:
        """Return how many edits lead from a place to a branch; None where none do, or some are lost."""
        legs = self._legs(start, branch)
        return None if legs is None else sum(len(self._numbers(leg)) for leg in legs)

    def _legs(self, start: Place, branch: str) -> tuple[Leg, ...] | None:
        legs = route(start, Place(branch, self._until), self.places, self.starts)
        if legs is None or any(self._has_gap(leg.after, leg.until) for leg in legs):
            return None
        return legs

    def _numbers(self, leg: Leg) -> list[int]:
        known = self._of_branch.get(leg.branch, [])
        return known[bisect_right(known, leg.after) : bisect_right(known, leg.until)]

    def _has_gap(self, after: int, until: int) -> bool:
        return bisect_right(self._gaps, after) < bisect_right(self._gaps, until)

    def draft_at(self, place: Place) -> Resolution:
        """Return a draft as it stood at a place; raises DamagedError or sqlite3.Error."""
        number = max(place.number, min(self._landmarks, default=0))
        known = sorted(each for each in self._landmarks if each <= number)
        start = next((at for at in reversed(known) if place.branch in self._landmarks[at].drafts), 0)
        if not start:
            raise DamagedError(place.branch)
        draft = read_draft(self._ledger.objects.get, self._landmarks[start].drafts[place.branch])
        if self._has_gap(start, number):
            raise DamagedError(place.branch)
        try:
            for each in self._numbers(Leg(place.branch, start, number)):
                draft = self._edit(each).apply(draft)
        except StepError as error:
            raise DamagedError(place.branch) from error
        return draft

    def _add(self, number: int, landmark: Landmark) -> None:
        self._landmarks[number] = landmark
        for revision, _ in landmark.revisions:
            earlier = landmark.earlier.get(revision.id)
            if earlier is not None:
                self.places[revision.id] = earlier.place
            elif number > 1 and revision.id not in landmark.elsewhere:
                # a dossier made anew begins with revisions of which no edits tell; nor do any of the others'
                self.places[revision.id] = Place(landmark.branch, number)
        for branch in landmark.branches:
            self.starts.setdefault(branch.name, branch.head)

    def _edit(self, number: int) -> Transaction:
        if number not in self._edits:
            _, entry = self._ledger.record.entry(number)
            if not isinstance(entry, Edited):
                raise DamagedError(str(number))
            self._edits[number] = entry.transaction
        return self._edits[number]
