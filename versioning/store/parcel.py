"""Parcels: a dossier as it is sent to others, made anew of what goes along and of nothing else.

Nothing is taken out of a copy: what stays behind was never in it, neither in its pages nor between them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from versioning.change.transaction import Transaction
from versioning.history.act import Act, sealed, standing
from versioning.history.branch import MAIN, Branch
from versioning.history.history import History, Renaming
from versioning.history.path import Edited
from versioning.history.revision import Revision, with_own_id
from versioning.negotiation.matters import Matter, matters_of
from versioning.negotiation.remarks import as_last_said
from versioning.saying import said
from versioning.store import files, schema
from versioning.store.along import Along, Extent
from versioning.store.contents import Contents
from versioning.store.errors import StoreError, cannot
from versioning.store.ledger import Ledger
from versioning.store.lock import locked
from versioning.store.objects import DamagedError, read_draft, references
from versioning.store.opening import writing
from versioning.store.record import Entry, Landmark
from versioning.tree.expression import expression
from versioning.tree.resolution import Resolution

SENT_AT = "sent at"
"""What a parcel says of itself: after which entry, by its digest, of the dossier's record it was sent."""
_ID = expression(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Parcel:
    """All that goes along. With `entries`, the record itself; else it begins with the drafts.

    `objects` are contents by their digests, for the entries; `sources` those of the files, by name.
    """

    identifier: str
    history: History
    draft: Resolution
    branch: str = MAIN
    named: Mapping[str, Resolution] | None = None
    acts: tuple[Act, ...] = ()
    sources: Mapping[str, bytes] | None = None
    entries: tuple[Entry, ...] = ()
    objects: Mapping[str, bytes] | None = None
    tip: str = ""

    @property
    def edits(self) -> int:
        """How many edits go along, one by one."""
        return sum(isinstance(each, Edited) for each in self.entries)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of people that the parcel tells beside its texts, in alphabetical order."""
        found = {each.author for each in self.history.named}
        found |= {each.author for each in self.history.renamings} | {act.actor for act in self.acts}
        found |= {each.transaction.author for each in self.entries if isinstance(each, Edited)}
        found |= {name for act in self.acts for name in _told_as("author", act.content)}
        return tuple(sorted(found - {""} - _delegations(self.acts)))

    @property
    def matters(self) -> Mapping[Matter, int]:
        """How many acts go along about each matter."""
        found = list(matters_of(self.acts).values())
        return {each: found.count(each) for each in Matter if each in found}

    def write(self, path: Path) -> None:
        """Write the parcel in place of what is at `path`, once it was read again and proved.

        Raises StoreError, and then what was there stays.
        """
        path = path.absolute()
        try:
            with locked(path), files.beside(path) as place:
                self._make(place)
                schema.leave_unsigned(place)
                self._prove(place)
                files.sync(place)
                files.put_over(place, path)
        except DamagedError as error:
            message = said(
                "“{name}” was not written: the copy did not come out as it should. Try again.", name=path.name
            )
            raise StoreError(message) from error
        except (sqlite3.Error, OSError) as error:
            raise cannot(path, "written", error, said("This dossier is unchanged.")) from error

    def _make(self, place: Path) -> None:
        connection = schema.connect(place, "rwc")
        try:
            with writing(connection):
                schema.upgrade(connection)
                if self.entries:
                    self._copy_record(Ledger(connection))
                else:
                    self._begin(Ledger(connection))
                Ledger(connection).record.say(SENT_AT, self.tip)
            connection.execute("VACUUM")
        finally:
            schema.disconnect(connection)

    def _begin(self, ledger: Ledger) -> None:
        drafts, named, sources = {self.branch: self.draft}, self.named or {}, self.sources or {}
        ledger.begin(self.identifier, self.history, self.branch, drafts, named, sources, self.acts)

    def _copy_record(self, ledger: Ledger) -> None:
        for data in (self.objects or {}).values():
            ledger.objects.put(data)
        ledger.record.say("id", self.identifier)
        previous = 0
        for number, entry in enumerate(self.entries, 1):
            ledger.record.add(number, previous, entry)
            previous = number if isinstance(entry, Landmark) else previous
        for number, act in enumerate(self.acts, 1):
            ledger.record.add_act(number, act)

    def _prove(self, place: Path) -> None:
        """Raise DamagedError unless the file holds the parcel, and no page that nothing uses."""
        with closing(schema.connect(place, "ro")) as copy:
            found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            contents = Ledger(copy).read()
            whole = (contents.id, contents.history, contents.branch, contents.draft, contents.acts)
            wanted = (self.identifier, self.history, self.branch, self.draft, self.acts)
            if found != "ok" or whole != wanted or schema.number(copy, "freelist_count"):
                raise DamagedError(place.name)


def parcel_of(contents: Contents, ledger: Ledger, along: Along) -> Parcel:
    """Return what of a dossier goes along; raises DamagedError or sqlite3.Error."""
    renamed: dict[str, str] = {}
    if along.extent is Extent.WHOLE:
        return _whole(contents, ledger, along, renamed)
    acts = as_last_said(_kept_acts(standing(contents.acts), along))
    cited = {found for act in acts for found in _ids_in(act.content)}
    history, old = _shortened(contents, along, cited, renamed)
    named = {renamed[each]: read_draft(ledger.objects.get, contents.named[each]) for each in old}
    sources = {each.name: ledger.objects.get(each.digest) for each in contents.sources if along.sources}
    resealed = _resealed(acts, along, renamed)
    return Parcel(contents.id, history, contents.draft, MAIN, named, resealed, sources, tip=contents.tip)


def _whole(contents: Contents, ledger: Ledger, along: Along, renamed: dict[str, str]) -> Parcel:
    entries: list[Entry] = []
    objects: dict[str, bytes] = {}
    for number in range(1, contents.count + 1):
        _, entry = ledger.record.entry(number)
        if isinstance(entry, Edited):
            entries.append(Edited(entry.branch, _signed(entry.transaction, along)))
            continue
        landmark = _landmark(entry, along, renamed)
        manifests = (*landmark.drafts.values(), *(manifest for _, manifest in landmark.revisions))
        for digest in references(ledger.objects.get, filter(None, manifests), objects):
            objects[digest] = ledger.objects.get(digest)
        for source in landmark.sources:
            objects[source.digest] = ledger.objects.get(source.digest)
        entries.append(landmark)
    named = tuple(_revision(each, along, renamed) for each in contents.history.named)
    renamings = tuple(_renaming(each, along, renamed) for each in contents.history.renamings)
    branches = tuple(
        replace(each, head=renamed.get(each.head, each.head)) for each in contents.history.branches
    )
    acts = _resealed(_kept_acts(contents.acts, along), along, renamed)
    sources = {each.name: objects[each.digest] for each in contents.sources if along.sources}
    history = History(named, renamings, branches)
    return Parcel(
        contents.id,
        history,
        contents.draft,
        contents.branch,
        None,
        acts,
        sources,
        tuple(entries),
        objects,
        contents.tip,
    )


def _landmark(landmark: Landmark, along: Along, renamed: dict[str, str]) -> Landmark:
    revisions = tuple((_revision(each, along, renamed), manifest) for each, manifest in landmark.revisions)

    def of(identifier: str) -> str:
        return renamed.get(identifier, identifier)

    earlier = {of(each): found._replace(before=of(found.before)) for each, found in landmark.earlier.items()}
    return replace(
        landmark,
        branches=tuple(Branch(each.name, of(each.head)) for each in landmark.branches),
        revisions=revisions,
        renamings=tuple(_renaming(each, along, renamed) for each in landmark.renamings),
        sources=landmark.sources if along.sources else (),
        earlier=earlier,
        elsewhere=tuple(of(each) for each in landmark.elsewhere),
    )


def _shortened(
    contents: Contents, along: Along, cited: set[str], renamed: dict[str, str]
) -> tuple[History, list[str]]:
    """Return the history of the present text alone, and the old ids of its revisions.

    Those are the named ones that led to it, where they go along, under their present names, and those that
    acts cite. What lay between is passed over.
    """
    history = contents.history
    head = history.branch(contents.branch).head
    ancestors = history.ancestors(head) if head else frozenset()
    kept: list[Revision] = []
    old: list[str] = []
    names = {each.name for each in history.revisions}
    nearest: dict[str, tuple[str, ...]] = {}
    for each in history.revisions:
        wanted = along.extent is Extent.NAMED and not each.automatic and each.id in ancestors
        parents = tuple(dict.fromkeys(found for parent in each.parents for found in nearest[parent]))
        if (wanted or each.id in cited) and contents.named.get(each.id):
            shown = replace(each, parents=parents, author=each.author if along.names else "")
            if not wanted:  # what was proposed to it needs its text; not its name, nor who gave it
                name = next(free for free in map("Point {}".format, count(1)) if free not in names)
                shown = replace(shown, name=name, author="", automatic=True)
            names.add(shown.name)
            shown = with_own_id(shown)
            renamed[each.id] = shown.id
            kept.append(shown)
            old.append(each.id)
            nearest[each.id] = (shown.id,)
        else:
            nearest[each.id] = parents
    last = next(iter(nearest.get(head, ())), "")
    return History(tuple(kept), (), (Branch(MAIN, last),)), old


def _revision(revision: Revision, along: Along, renamed: dict[str, str]) -> Revision:
    """Return a revision as it goes along, and note its new id."""
    if along.names:
        return revision
    parents = tuple(renamed.get(each, each) for each in revision.parents)
    shown = with_own_id(replace(revision, author="", parents=parents))
    renamed[revision.id] = shown.id
    return shown


def _renaming(renaming: Renaming, along: Along, renamed: Mapping[str, str]) -> Renaming:
    author = renaming.author if along.names else ""
    return replace(renaming, revision=renamed.get(renaming.revision, renaming.revision), author=author)


def _signed(transaction: Transaction, along: Along) -> Transaction:
    return transaction if along.names else replace(transaction, author="")


def _kept_acts(acts: Iterable[Act], along: Along) -> list[Act]:
    acts = tuple(acts)
    matters = matters_of(acts)
    return [act for act in acts if along.has(matters[act.id])]


def _resealed(acts: Iterable[Act], along: Along, renamed: dict[str, str]) -> tuple[Act, ...]:
    """Return acts as they go along: those cited under their new ids, each after the one before it."""
    acts = tuple(acts)
    found: list[Act] = []
    known = _delegations(acts)
    for act in acts:
        last = (found[-1].id,) if found else ()
        content = _rewritten(act.content, along, renamed, known)
        shown = sealed(replace(act, content=content, parents=last, actor=act.actor if along.names else ""))
        renamed[act.id] = shown.id
        found.append(shown)
    return tuple(found)


def _rewritten(
    value: Any,  # noqa: ANN401 (JSON)
    along: Along,
    renamed: Mapping[str, str],
    delegations: Container[str],
) -> Any:  # noqa: ANN401 (JSON)
    """Return JSON with the ids that others have now, and without what stays behind.

    A change that delegations propose is signed by them, which is no secret where the proposal goes along.
    """
    if isinstance(value, str):
        return _ID.sub(lambda found: renamed.get(found[0], found[0]), value)
    if isinstance(value, list):
        return [_rewritten(each, along, renamed, delegations) for each in value]
    if isinstance(value, dict):
        result = {key: _rewritten(each, along, renamed, delegations) for key, each in value.items()}
        if not along.names and result.get("author") not in delegations:
            result |= {key: "" for key in ("author", "initials") if key in result}
        if not along.sources and "origin" in result:
            result["origin"] = ""
        return result
    return value


def _delegations(acts: Iterable[Act]) -> set[str]:
    """Return the delegations that acts name."""
    keys = ("delegation", "delegations")
    return {name for act in acts for key in keys for name in _told_as(key, act.content)}


def _ids_in(value: Any) -> Iterable[str]:  # noqa: ANN401 (JSON)
    if isinstance(value, str):
        yield from _ID.findall(value)
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _ids_in(each)


def _told_as(key: str, value: Any) -> Iterator[str]:  # noqa: ANN401 (JSON)
    """Yield the words that stand under a key anywhere in JSON, one by one or in a list."""
    if isinstance(value, dict):
        found = value.get(key)
        yield from (each for each in (found if isinstance(found, list) else [found]) if isinstance(each, str))
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _told_as(key, each)
