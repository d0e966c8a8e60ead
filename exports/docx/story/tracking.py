"""Tracking: two Word files in, the first one out with the changes to the second tracked in it.

What did not change stays as it was: parts byte for byte, blocks element for element. The file is
proved before it is returned; where the fine marking can't be proved, a coarser one is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from exports.archives import open_archive
from exports.docx.acceptor import accept, reject, resolve
from exports.docx.markup import Element, W
from exports.docx.opening import Package, open_package
from exports.docx.sessions import without_sessions
from exports.docx.story.adoption import Adoption, OwnNames
from exports.docx.story.blocks import Note, StoryReader, passages
from exports.docx.story.citing import Notes, further_references, tell_apart
from exports.docx.story.composing import Composer
from exports.docx.story.embedded import unlike
from exports.docx.story.holding import weakly
from exports.docx.story.kept import holds_revisions
from exports.docx.story.keys import Alphabet, Names
from exports.docx.story.marking import Marker
from exports.docx.story.memory import Memory, Writing, cut, evened, in_common, notes_in, placed
from exports.docx.story.parts import Parts, bytes_of, zipped
from exports.docx.story.places import WHOLE, Place
from exports.docx.story.privacy import without_people
from exports.docx.story.proof import Expected, Reading, Written, first_difference, refusal, texts
from exports.docx.story.remarks import Remarks
from exports.docx.story.signing import Signature
from exports.limits import Gauge
from exports.report import ReadError, Tracked
from versioning.compare.collection import collection_paused
from versioning.saying import said

_MOST_ATTEMPTS = 12


@dataclass(frozen=True)
class Lineage:
    """What the paragraphs of body and cells are known by in two files, those of each in order."""

    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


@dataclass(frozen=True)
class Order:
    """What is asked for: by whom, when, and what becomes of revisions that the files hold."""

    author: str
    date: str
    revisions: str
    lineage: Lineage


UNRELATED = Lineage()


def compare_packages(
    old: tuple[bytes, str],
    new: tuple[bytes, str],
    *,
    author: str,
    date: str,
    revisions: str = "accept",
    lineage: Lineage = UNRELATED,
) -> Tracked:
    """Return the old Word file with the changes to the new one tracked in it.

    Each file is its bytes and its name. `date` is an ISO 8601 time with "Z". Accepting all changes gives
    the paragraphs of the new file (body, cells, notes, text boxes), rejecting all those of the old one;
    headers, sections and styles are the old one's. `revisions` says what becomes of changes tracked in the
    files: "accept", "reject", or "keep": those of the old file stay as they are, under their authors, the
    new ones stand beside and in them, and only rejecting all of both gives the very first text; those of
    the new file are accepted. Where it is known which paragraph became which, `lineage` says so. Raises
    ReadError with one sentence when a file can't be read, or the result can't be proved.
    """
    order = Order(author.strip() or "Unknown author", date, revisions, lineage)
    levels: dict[str, int] = {}
    notes_apart = False
    for _ in range(_MOST_ATTEMPTS):
        with collection_paused():
            tracked, place = _Attempt(old, new, order, levels, notes_apart=notes_apart).made()
        if tracked is not None:
            return tracked
        if not notes_apart and further_references(Parts(open_package(*old))):
            notes_apart = True
            continue
        while place and levels.get(place) == WHOLE:
            place = place.rpartition(", ")[0] if ", row" not in place else place.partition(", row")[0]
        if not place:
            break
        levels[place] = levels.get(place, 0) + 1
    raise refusal(old[1], place or "text")


class _Attempt:
    """One way of marking the changes, which may not stand the proof."""

    def __init__(
        self,
        old: tuple[bytes, str],
        new: tuple[bytes, str],
        order: Order,
        levels: Mapping[str, int],
        *,
        notes_apart: bool,
    ) -> None:
        self._name = old[1]
        base, target = (open_package(*each) for each in (old, new))
        for part in texts(base):
            base.name_as_usual(part)
        self._parts = Parts(base)
        self._losses = without_people(self._parts)
        if notes_apart:
            tell_apart(self._parts)
        foreign = Parts(target)
        without_people(foreign)
        self._original = _rejected(base) if order.revisions == "keep" else None
        if order.revisions != "keep":
            _settle(self._parts, order.revisions)
        _settle(foreign, "accept" if order.revisions == "keep" else order.revisions)
        self._losses += unlike(self._parts, foreign, new[1])
        self._reading = Reading(Alphabet(), Memory())
        adoption = Adoption(foreign, self._parts)
        memory = self._reading.memory
        own, theirs = (_written(parts, memory) for parts in (self._parts, foreign))
        if not adoption.renames and self._original is None:
            memory.same = in_common(_in_body(own, base), _in_body(theirs, target))
        self._old = self._story(self._parts, OwnNames(self._parts), memory, own)
        memory = Memory(prefixes=memory.prefixes) if adoption.renames else memory
        self._new = self._story(foreign, adoption, memory, theirs)
        _name(self._old, order.lineage.old)
        _name(self._new, order.lineage.new)
        self._notes = Notes(self._old, self._new, self._parts)
        self._signature = Signature(self._parts.free_ids(), order.author, order.date)
        self._remarks = Remarks(target, self._parts, adoption, self._signature)
        self._composer = Composer(self._parts, self._signature, adoption, self._notes, self._remarks)
        self._marker = Marker(self._old, self._new, self._composer, levels)
        self._notes.mark = weakly(self._mark_note)
        self._notes.whole = weakly(self._whole_note)

    def _story(self, parts: Parts, names: Names, memory: Memory, written: Writing) -> StoryReader:
        """Return the story of a file, what was read before being known by its bytes."""
        is_foreign = parts is not self._parts
        alphabet = self._reading.alphabet
        return StoryReader(parts.package, alphabet, names, memory, written, foreign=is_foreign)

    def made(self) -> tuple[Tracked | None, str]:
        """Return the tracked file, or None and the name of the place that could not be proved."""
        body = self._old.body_element
        if body is None:
            message = said(
                "{name} has no body to mark changes in; let a word processor repair it.", name=self._name
            )
            raise ReadError(message)
        document = self._parts.package.document
        self._marker.mark(self._old.body, self._new.body, Place(body, document, "body"))
        if self._signature.has_given or self._remarks.has_brought:
            self._parts.touch(document)
        poured = self._composer.pourer.poured
        entries = {name: without_sessions(poured(self._parts.xml(name))) for name in self._parts.names}
        data = zipped(entries)
        written = Written(open_archive(data, self._name), Gauge(self._name), document, parts=entries)
        place = first_difference(written, self._reading, self._expected(), self._marker.places)
        return (None, place) if place else (Tracked(data, self._signature.count, tuple(self._losses)), "")

    def _expected(self) -> Iterator[Expected]:
        """Yield what the file must say once its changes are settled in each of these ways."""
        yield Expected(self._new, accept)
        if self._original is None:
            yield Expected(self._old, reject)
            return
        own = self._signature.made_ids
        yield Expected(self._old, lambda change: change.get(W + "id") not in own, words_only=True)
        names = OwnNames(Parts(self._original))
        yield Expected(
            StoryReader(self._original, self._reading.alphabet, names, self._reading.memory), reject
        )

    def _mark_note(self, old: Note, new: Note, place: Place) -> None:
        self._marker.mark(old.blocks, new.blocks, place)

    def _whole_note(self, note: Note, place: Place) -> list[Element]:
        return self._marker.whole(note.blocks, place, plain_end=True)


def _written(parts: Parts, memory: Memory) -> Writing:
    """Return the bytes of the paragraphs of a file, of the parts that nothing has changed."""
    places: dict[Element, bytes] = {}
    citing: dict[bytes, bytes] = {}
    notes: dict[tuple[bytes, bytes], bytes] = {}
    for part in reversed(texts(parts.package)):
        root = parts.tree(part)
        if root is not None and part not in parts.touched and memory.goes_with(root):
            data = evened(without_sessions(parts.read(part)))
            pieces, cited = cut(root, data, notes)
            places.update(placed(root, pieces))
            citing.update(cited)
            notes |= notes_in(root, data) if part != parts.package.document else {}
    return Writing(places, citing)


def _in_body(written: Writing, package: Package) -> list[bytes]:
    """Return what the paragraphs that stand in the body itself are known by."""
    root = package.tree(package.document)
    body = None if root is None else root.find(W + "body")
    places = written.places
    return [] if body is None else [written.known(places[each]) for each in body if each in places]


def _name(story: StoryReader, names: tuple[str, ...]) -> None:
    """Let the paragraphs of a story have their names, where there are as many."""
    found = list(passages(story.body))
    if len(found) == len(names):
        for each, name in zip(found, names, strict=True):
            each.name = each.name or name


def _rejected(package: Package) -> Written | None:
    """Return a file as it was before all of its changes; None when it holds none."""
    roots = {part: package.tree(part) for part in texts(package)}
    changed = {
        part: deepcopy(root) for part, root in roots.items() if root is not None and holds_revisions(root)
    }
    if not changed:
        return None
    for root in changed.values():
        resolve(root, reject)
    entries = {name: bytes_of(package, name) for name in package.names if name.endswith((".xml", ".rels"))}
    return Written(package.archive, package.gauge, package.document, parts=entries, roots=changed)


def _settle(parts: Parts, revisions: str) -> None:
    """Accept the tracked changes of a file, or reject them."""
    package = parts.package
    others = [part for kind in ("header", "footer") for part in package.related(package.document, kind)]
    for part in dict.fromkeys((*texts(package), *others)):
        tree = parts.tree(part)
        if tree is not None and holds_revisions(tree):
            resolve(tree, reject if revisions == "reject" else accept)
            parts.touch(part)
