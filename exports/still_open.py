"""The report of what is still open, on a page: a draft with tables, so that every format writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from exports.phrases import joined, phrase
from exports.table import cited
from exports.typst.paper import Report
from versioning.drafting.compiled import Stand, Voices
from versioning.drafting.compiled_words import words_of
from versioning.drafting.heads import folded_names, printed_stands
from versioning.negotiation.agreement import State
from versioning.negotiation.amendment import Amendment, Position
from versioning.negotiation.brackets import by_owner
from versioning.negotiation.progress import Stage
from versioning.negotiation.still_open import Held, OpenPlace, StillOpen
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, StyledText, styled

TITLE = "What is still open"
_STANDS = {
    Position.OPPOSE: Stand.OPPOSE,
    Position.RETAIN: Stand.RETAIN,
    Position.RESERVE: Stand.RESERVE,
    Position.AWAITING: Stand.AWAITING,
}
"""Who stands so keeps a proposal from being agreed."""
_NONE = "–"
_FEW = 2
"""More labels than these that follow each other are told as a run."""
_FIRST_WORDS = 4
"""So many words tell a paragraph that bears no label."""


def report(draft: Resolution, found: StillOpen, now: str) -> Report:
    """Return the report of what was found open in a draft at a time (ISO 8601 with "Z").

    It speaks the language of the draft and goes on its paper, and has no masthead: it is no document of
    the body.
    """
    return _Reporter(draft, found, now).report()


class _Reporter:
    """Writes one report."""

    def __init__(self, draft: Resolution, found: StillOpen, now: str) -> None:
        self._draft, self._found, self._now = draft, found, now
        self._language = language_of(draft)
        self._cited = cited(draft, self._language)
        self._ids = count(1)

    def report(self) -> Report:
        found = self._found
        children = [self._new(Role.TITLE, styled(self._say(TITLE), MarkKind.BOLD))]
        children += [
            self._new(Role.TEXT, styled(each)) for each in (self._text_told(), self._times()) if each
        ]
        children.append(self._table(self._numbers()))
        if found.held:
            children += self._part("By delegation", self._holders())
        if found.places:
            children += self._part("By paragraph", self._places())
        if found.quiet:
            places = joined(self._language, list(self._runs(found.quiet)))
            words = "Open, with nothing proposed or bracketed: {places}."
            children.append(self._new(Role.TEXT, styled(self._say(words, places=places))))
        if not found.places and not found.quiet:
            children.append(self._new(Role.TEXT, styled(self._say("Nothing is open."))))
        return Report(self._id(), children=tuple(children), about=self._draft.masthead)

    def _text_told(self) -> str:
        """Return of which text it is."""
        title, symbol = self._draft.first(Role.TITLE), self._draft.masthead.symbol
        name = " ".join(title.text.plain.split()) if title else ""
        return f"{name} ({symbol})" if name and symbol else name or symbol

    def _times(self) -> str:
        said = self._say("As at {moment}.", moment=_moment(self._now))
        until = self._found.deadline
        return f"{said} {self._say('Next deadline: {moment}.', moment=_moment(until))}" if until else said

    def _numbers(self) -> Iterator[Sequence[str]]:
        found, stages = self._found, (Stage.AGREED, Stage.PENDING, Stage.OPEN, Stage.REOPENED)
        names = (
            "Paragraphs",
            "Agreed",
            "Pending",
            "Open",
            "Reopened",
            "Proposals",
            "Brackets",
            "Reservations",
        )
        yield [self._say(each) for each in names]
        reserved = sum(each.reservations for each in found.held)
        of_stages = map(found.progress.count, stages)
        numbers = (len(found.progress.stages), *of_stages, found.proposals, found.brackets, reserved)
        yield [str(each) for each in numbers]

    def _holders(self) -> Iterator[Sequence[str]]:
        names = ("Delegation", "Proposals", "Brackets", "Objections", "Reservations", "To confirm")
        yield [self._say(each) for each in names]
        for each in self._found.held:
            yield [
                each.delegation or self._say("nobody named"),
                *(str(of) if of else _NONE for of in _counts(each)),
            ]

    def _places(self) -> Iterator[Sequence[str]]:
        yield [self._say(each) for each in ("Paragraph", "How it stands", "Proposals", "Brackets")]
        for each in self._found.places:
            proposals = "; ".join(map(self._proposal, each.proposals))
            yield self._name(each.node), self._standing(each), proposals, self._held(by_owner(each.brackets))

    def _name(self, node: NodeId) -> str:
        """Return how a place is cited, by its first words where it bears no label."""
        if not node:
            return self._say("Masthead")
        words = self._draft.text(node).plain.split()
        first = " ".join((*words[:_FIRST_WORDS], *(["…"] if words[_FIRST_WORDS:] else ())))
        return self._cited[node] or f"“{first}”"

    def _standing(self, place: OpenPlace) -> str:
        """Return how a paragraph stands; nothing of what is not found to be agreed or open."""
        if place.stage is None:
            return ""
        standing = place.standing
        by = standing.by if standing.state is State.REOPENED else ""
        parts = [self._say("reopened by {name}", name=by) if by else self._say(standing.state.value)]
        if standing.pending:
            parts.append(self._say("pending {names}", names=joined(self._language, list(standing.pending))))
        if standing.state.is_agreed and place.waits:
            places = joined(self._language, [self._name(each) for each in place.waits if each in self._draft])
            parts.append(self._say("with {places} in package {name}", places=places, name=place.package))
        if place.until:
            parts.append(self._say("under silence until {moment}", moment=_moment(place.until)))
        return joined(self._language, parts)

    def _proposal(self, amendment: Amendment) -> str:
        """Return how a proposal is called, and who does not want it so: "EU 7; US reserves"."""
        stands = tuple((name, _STANDS[held]) for name, held in amendment.positions if held in _STANDS)
        voices = Voices(folded_names(amendment.delegations), (), stands)
        name = amendment.name if amendment.delegations else f"{self._say('nobody named')} {amendment.number}"
        return "; ".join((name, *printed_stands(voices, words_of(self._language))))

    def _held(self, owners: Mapping[str, int]) -> str:
        names = (f"{name or self._say('nobody named')} {of}" for name, of in owners.items())
        return joined(self._language, list(names))

    def _runs(self, nodes: Iterable[NodeId]) -> Iterator[str]:
        """Yield labels, as "OP3–OP7" where more than two paragraphs of a kind follow each other."""
        places = {node: at for at, node in enumerate(self._found.progress.stages)}
        runs: list[list[NodeId]] = []
        for node in nodes:
            last = runs[-1][-1] if runs else None
            follows = last is not None and places[node] == places[last] + 1
            if last is not None and follows and self._role(node) is self._role(last):
                runs[-1].append(node)
            else:
                runs.append([node])
        for run in runs:
            if len(run) > _FEW:
                yield f"{self._name(run[0])}–{self._name(run[-1])}"
            else:
                yield from map(self._name, run)

    def _role(self, node: NodeId) -> Role:
        return self._draft.paragraph(node).role

    def _part(self, heading: str, rows: Iterable[Sequence[str]]) -> tuple[Paragraph, Paragraph]:
        return self._new(Role.HEADING, styled(self._say(heading), MarkKind.BOLD)), self._table(rows)

    def _table(self, rows: Iterable[Sequence[str]]) -> Paragraph:
        """Return a table whose first row, in bold, names its columns."""
        made = [self._row(each, is_first=not at) for at, each in enumerate(rows)]
        return self._new(Role.TABLE, StyledText(""), *made)

    def _row(self, words: Sequence[str], *, is_first: bool) -> Paragraph:
        marks = (MarkKind.BOLD,) if is_first else ()
        cells = (
            self._new(Role.CELL, StyledText(""), self._new(Role.TEXT, styled(each, *marks))) for each in words
        )
        return self._new(Role.ROW, StyledText(""), *cells)

    def _new(self, role: Role, text: StyledText, *children: Paragraph) -> Paragraph:
        return Paragraph(self._id(), role, text, children)

    def _id(self) -> NodeId:
        return f"still open {next(self._ids)}"

    def _say(self, english: str, **values: object) -> str:
        return phrase(self._language, english, **values)


def _counts(held: Held) -> tuple[int, ...]:
    return held.proposals, held.brackets, held.objections, held.reservations, held.confirmations


def _moment(iso: str) -> str:
    """Return a time as it is read anywhere in the world: "2026-11-27 13:45 UTC"."""
    return f"{iso[:10]} {iso[11:16]} UTC"
