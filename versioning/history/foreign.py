"""Foreign history: the revisions and branches of another copy of a dossier that this one does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from versioning.history.branch import Branch
from versioning.history.history import History, Renaming
from versioning.history.revision import Revision, with_own_id


@dataclass(frozen=True)
class Foreign:
    """What stands in another copy's history only, as it stands here.

    `revisions` follow their parents. `here` tells of every revision of the other copy its id in this one,
    `renamings` how one is called here whose name was taken or that got another one there.
    """

    revisions: tuple[Revision, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    branches: tuple[Branch, ...] = ()
    here: Mapping[str, str] | None = None

    def added_to(self, history: History) -> History:
        """Return a history with all of this."""
        return replace(
            history,
            named=(*history.named, *self.revisions),
            renamings=(*history.renamings, *self.renamings),
            branches=(*history.branches, *self.branches),
        )


def foreign(ours: History, theirs: History, whose: str, besides: Sequence[str] = ()) -> Foreign:
    """Return what `theirs` has that `ours` has not; `whose` tells apart what has the same name in both.

    Branches named in `besides` are brought together with those here, and are none by themselves.
    """
    known = {each.id: each.id for each in ours.named}
    alike = {(each.draft_digest, each.date): each for each in reversed(ours.named)}
    here: dict[str, str] = {}
    new: list[Revision] = []
    for each in theirs.named:
        same = known.get(each.id)
        twin = alike.get((each.draft_digest, each.date))
        if same is None and twin is not None and "" in (twin.author, each.author):
            same = twin.id  # a copy that was sent doesn't tell who made it
        if same is None:
            parents = tuple(dict.fromkeys(here[parent] for parent in each.parents if parent in here))
            made = each if parents == each.parents else with_own_id(replace(each, parents=parents))
            new.append(made)
            same = made.id
        here[each.id] = same
    renamings = tuple(_renamings(ours, theirs, here, new, whose))
    branches = tuple(_branches(ours, theirs, here, whose, besides))
    return Foreign(tuple(new), renamings, branches, here)


def _renamings(
    ours: History, theirs: History, here: Mapping[str, str], new: Sequence[Revision], whose: str
) -> Iterator[Renaming]:
    """Yield what it takes that everything is called as it was there, and no two things alike."""
    called = {here[each.id]: each.name for each in theirs.revisions}
    renamed_here = {each.revision for each in ours.renamings}
    taken = {each.name for each in ours.revisions}
    for each in (*ours.named, *new):
        is_new = each.id not in {one.id for one in ours.named}
        name = called.get(each.id, each.name)
        if not is_new and (name == each.name or name in taken or each.id in renamed_here):
            continue
        if is_new and name in taken:
            name = _free(name, whose, taken, automatic=each.automatic)
        taken.add(name)
        if name != each.name:
            told = next((one for one in theirs.renamings if here.get(one.revision) == each.id), None)
            yield Renaming(each.id, name, told.author if told else "", told.date if told else each.date)


def _branches(
    ours: History, theirs: History, here: Mapping[str, str], whose: str, besides: Sequence[str]
) -> Iterator[Branch]:
    heads = {each.name: each.head for each in ours.branches}
    taken = set(heads)
    for each in theirs.branches:
        head = here.get(each.head, "")
        own = heads.get(each.name, "")
        if each.name in besides or not head or (own and head in ours.ancestors(own)):
            continue
        name = _free(each.name, whose, taken) if each.name in taken else each.name
        taken.add(name)
        yield Branch(name, head)


def _free(name: str, whose: str, taken: set[str], *, automatic: bool = False) -> str:
    """Return a name that is not taken: "Rev.1 (Maria)"."""
    if automatic:
        return next(each for each in map("Point {}".format, count(1)) if each not in taken)
    first = f"{name} ({whose})"
    others = (f"{name} ({whose} {number})" for number in count(2))
    return first if first not in taken else next(each for each in others if each not in taken)
