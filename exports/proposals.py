"""Returned files: what delegations send back, read as proposals on the draft that was sent out.

Tracked changes, marks made by hand, a compilation text, or just another text: each gives proposals.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exports.places import WHOLE_FILE
from exports.report import Loss, ReadError, Reading
from versioning.change.transaction import Transaction
from versioning.drafting.compiled import CompiledDraft, Voices
from versioning.drafting.compiled_paths import along, paths_of
from versioning.drafting.handmade import HandMade, recognize
from versioning.drafting.heads import folded_names
from versioning.drafting.proposal import Kind, Proposal
from versioning.negotiation.returned import Base, Returned, ReturnedDraft, by_author, delegation_in
from versioning.saying import joined, said
from versioning.tree.numbering import Label, labels
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class ReturnedFile:
    """A returned file: its proposals, and what of it is in none of them."""

    name: str
    proposals: tuple[Returned, ...]
    base: Base
    losses: tuple[Loss, ...] = ()


def proposals_of(base: Resolution, reading: Reading, name: str) -> ReturnedFile:
    """Return what a returned file proposes for the draft `base` that was sent out.

    `name` is that of the file, after which edits are called that bear no other. Raises ReadError, with
    one sentence, when the file has too little in common with the draft.
    """
    made_by_hand = None if reading.changes else recognize(reading.draft)
    compiled = made_by_hand.compiled if made_by_hand is not None else None
    if compiled is not None:
        returned = _aligned(base, compiled.original, name)
        found = list(_of_compiled(returned, compiled, name))
    elif made_by_hand is not None:
        returned = _aligned(base, made_by_hand.original, name)
        found = list(_of_marks(returned, made_by_hand, name))
    elif reading.original is not None:
        returned = _aligned(base, reading.original, name)
        found = list(_of_changes(returned, reading, name))
    else:
        returned = _aligned(base, reading.draft, name, is_revision=True)
        found = list(returned.edits(delegation_in(name) or untracked(name), said("differs from the draft")))
    losses = [*reading.losses, *_of_base(returned)]
    losses += _said(made_by_hand) if made_by_hand is not None and compiled is None else ()
    return ReturnedFile(name, tuple(found), returned.kind, tuple(losses))


def _aligned(
    base: Resolution, original: Resolution, name: str, *, is_revision: bool = False
) -> ReturnedDraft:
    returned = ReturnedDraft(base, original, is_revision=is_revision)
    if returned.kind is Base.STRANGE:
        held = f"{returned.common.held:.0%}"
        message = said(
            "{name} was not made against this draft: only {share} of the words of one are in the other;"
            " nothing of it was taken; name the draft that it was made against.",
            name=name,
            share=held,
        )
        raise ReadError(message)
    return returned


def untracked(name: str) -> str:
    """Return as whose proposal the edits of a file count that nobody tracked, beside those that were."""
    return f"{delegation_in(name) or name} (untracked)"


def _of_base(returned: ReturnedDraft) -> Iterator[Loss]:
    if returned.kind is Base.OTHER:
        what = said(
            "was made against another version of the draft ({share} of the words are the same): its"
            " proposals were brought over, and what else differs was not taken for a proposal",
            share=f"{returned.common.alike:.0%}",
        )
        yield Loss(WHOLE_FILE, what)


# Tracked changes


def _of_changes(returned: ReturnedDraft, reading: Reading, name: str) -> Iterator[Returned]:
    original = reading.original or reading.draft
    edits = tuple(returned.edits(untracked(name), said("changed without tracking")))
    yield from edits
    yield from _numbered(returned, original, reading.changes, len(edits), {}, said("tracked"))


def _numbered(
    returned: ReturnedDraft,
    original: Resolution,
    changes: Sequence[Transaction],
    before: int,
    voices: dict[str, Voices],
    evidence: str,
) -> Iterator[Returned]:
    """Yield one proposal for each author of a chain of changes, `before` of others standing before them."""
    places: dict[int, int] = {}
    owns = by_author(original, changes)
    count = before
    for number, own in enumerate(owns):
        voice = voices.get(own.author, Voices())
        proposal = returned.proposal(own.author, own.target, voice, (evidence,))
        if own.amends is not None and own.amends in places:
            amended = owns[own.amends].target
            proposal = returned.amending(proposal, amended, own.target, places[own.amends])
        if proposal.change.steps or proposal.conflicts:
            places[number] = count
            count += 1
            yield proposal


# Marks made by hand


def _of_marks(returned: ReturnedDraft, found: HandMade, name: str) -> Iterator[Returned]:
    edits = tuple(returned.edits(untracked(name), said("changed without a mark")))
    yield from edits
    changes: list[Transaction] = []
    voices: dict[str, Voices] = {}
    for each in found.proposals:
        author = ", ".join(each.authors) or delegation_in(name) or f"{name} (by hand)"
        voice = Voices(folded_names(each.authors or (author,)), folded_names(each.supporters))
        voices[author] = voices.get(author, Voices()).joined(voice)
        changes.append(replace(each.transaction, author=author))
    alternatives = [each for each in found.proposals if each.kind is Kind.ALTERNATIVE and each.instead_of]
    evidence = found.pattern
    for proposal in _numbered(returned, found.original, changes, len(edits), voices, evidence):
        yield _with_alternatives(returned, proposal, alternatives)


def _with_alternatives(
    returned: ReturnedDraft, proposal: Returned, alternatives: Sequence[Proposal]
) -> Returned:
    """Return a proposal in which what was numbered "alt" takes the place of what it is proposed for."""
    if proposal.amends is not None or returned.kind is not Base.SAME:
        return proposal
    target = proposal.change.apply(returned.base)
    for each in alternatives:
        gone, come = returned.name_of(each.instead_of), returned.name_of(each.place)
        if gone in target and come in target and target.parents[gone] == target.parents[come]:
            target = target.with_paragraph(replace(target.paragraph(come), number=""))
            parent, index = target.place(gone)
            target = target.spliced(parent, index, index + 1, ())
    return replace(proposal, change=returned.change_to(target, proposal.author))


def _said(found: HandMade) -> Iterator[Loss]:
    """Name what is said in a file marked by hand that changes no word."""
    named = labels(found.original)
    for each in found.proposals:
        if not each.transaction.steps and each.kind in {Kind.RESERVATION, Kind.SUPPORT}:
            where = named.get(each.place, Label()).label or WHOLE_FILE
            who = ", ".join(each.authors or each.supporters) or said("somebody")
            what = said(
                "{who}: {kind} ({evidence})",
                who=who,
                kind=said(each.kind.value),
                evidence=joined(each.evidence, "; "),
            )
            yield Loss(where, what)


# Compilation texts


def _of_compiled(returned: ReturnedDraft, compiled: CompiledDraft, name: str) -> Iterator[Returned]:
    """Yield every proposal that a compilation text shows, each by itself."""
    edits = tuple(returned.edits(untracked(name), said("changed without a mark")))
    yield from edits
    places: dict[int, int] = {}
    count = len(edits)
    for path in paths_of(compiled):
        author = ", ".join(path[-1].authors) or name
        target = along(compiled, path)
        proposal = returned.proposal(author, target, path[-1], (said("compilation text"),))
        if len(path) > 1 and id(path[-2]) in places:
            proposal = returned.amending(proposal, along(compiled, path[:-1]), target, places[id(path[-2])])
        if proposal.change.steps or proposal.conflicts:
            places[id(path[-1])] = count
            count += 1
            yield proposal
