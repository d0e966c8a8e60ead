"""The room: what delegations and the chair do at an open dossier, as acts with the edits they lead to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from versioning.change.conflict import Conflict
from versioning.change.moment import now
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.drafting.references import mended
from versioning.history.act import Act, taking_back
from versioning.negotiation import agreement
from versioning.negotiation import frozen as labelling
from versioning.negotiation.acceptance import NOTHING, acceptance_of, accepted_into
from versioning.negotiation.agreement import Agreement, Correct, Finding, agreement_of
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.body import following, profile_of
from versioning.negotiation.brackets import Bracket, BracketFinder, bracketing, holding, lifting, proposed_in
from versioning.negotiation.carrying import Carried, Carrier
from versioning.negotiation.deeds import FORMS, Decide, Join, Know, Propose, Settle, Stand
from versioning.negotiation.frozen import Reading, Renumber, reading_of
from versioning.negotiation.hearing import heard_as
from versioning.negotiation.negotiation import Negotiation, negotiation_of
from versioning.negotiation.parts import only
from versioning.negotiation.profile import Profile
from versioning.negotiation.settling import Choice, settled
from versioning.negotiation.summary import Teller
from versioning.saying import said
from versioning.session import Session
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

if TYPE_CHECKING:
    from versioning.negotiation.compilation import Compilation
    from versioning.negotiation.still_open import StillOpen


class Room:
    """The negotiation on a session's draft.

    Everything that is done is an act in the session, with the edit of the draft that follows from it, if
    any: both are kept or neither, and both can be undone. Methods raise ArchiveError when the dossier is
    read-only, KeyError for an amendment that isn't there.
    """

    def __init__(self, session: Session) -> None:
        """Sit down at `session`: from now on, agreed paragraphs resist being edited in it."""
        self.session = session
        session.guard, session.complete = self._refusal, self._with_labels
        self._correcting: tuple[NodeId, str] | None = None
        self._yielding: frozenset[NodeId] = frozenset()
        self._reading: tuple[tuple[Act, ...], Reading] | None = None
        self._agreement: tuple[tuple[Act, ...], str, Agreement] | None = None
        self._brackets: tuple[tuple[Act, ...], Resolution, tuple[Bracket, ...]] | None = None
        self._finder = BracketFinder()
        self._known: tuple[Act, ...] = ()
        self._negotiation = Negotiation()
        self._carrier: tuple[Negotiation, Resolution, Carrier] | None = None

    @property
    def negotiation(self) -> Negotiation:
        """The amendments as they stand."""
        if self.session.acts is not self._known:
            self._known = self.session.acts
            self._negotiation = negotiation_of(self._known)
        return self._negotiation

    @property
    def carrier(self) -> Carrier:
        """What carries the amendments to the draft as it is now."""
        negotiation, draft = self.negotiation, self.session.draft
        known = self._carrier
        if known is None or known[0] is not negotiation or known[1] is not draft:
            found = known[2].found if known is not None else None
            known = negotiation, draft, Carrier(negotiation, draft, self.session.draft_of, found)
            self._carrier = known
        return known[2]

    def compilation(self, more: Iterable[Carried] = ()) -> Compilation:
        """Return the draft with every live amendment in its place, and `more` after them."""
        module = import_module("versioning.negotiation.compilation")  # it would slow down every start
        naming = module.naming_of(self.profile)
        compilation: Compilation = module.compilation_of(
            self.session.draft, (*self.carrier.live(), *more), naming
        )
        return compilation

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` whenever amendments may stand otherwise; returns what ends that."""
        ends = (
            self.session.subscribe_acts(lambda _: listener()),
            self.session.subscribe(lambda _: listener()),
        )

        def end() -> None:
            for each in ends:
                each()

        return end

    def still_open(self) -> StillOpen:
        """Return what is open now: where, by whom and until when."""
        module = import_module("versioning.negotiation.still_open")  # as for the compilation
        draft, carrier, teller = self.session.draft, self.carrier, Teller(self.session.draft)
        proposals = [(each, carrier.lines(each, teller)) for each in self.negotiation.live]
        found: StillOpen = module.still_open(draft, self.agreement, self.brackets, proposals, now())
        return found

    # The body

    @property
    def profile(self) -> Profile:
        """The ways of the body that the draft is before: those chosen, or what the masthead tells."""
        return profile_of(self.session.acts, self.session.draft.masthead)

    def follow(self, profile: Profile | None) -> None:
        """Choose the ways that the dossier follows; None: as the masthead tells."""
        self.session.record(following(profile))

    # Agreeing

    @property
    def agreement(self) -> Agreement:
        """How the paragraphs stand now; a silence whose deadline has passed is closed."""
        acts, time = self.session.acts, now()
        known = self._agreement
        if known is None or known[0] is not acts or _is_due(known[2], known[1], time):
            known = acts, time, agreement_of(acts, time)
            self._agreement = known
        return known[2]

    def find(self, *findings: Finding) -> None:
        """Record what is found of paragraphs: agreed, pending, reopened, tied, under silence, confirmed."""
        self.session.record(*(agreement.FORMS.act_of(each) for each in findings))

    def correct(self, paragraph: NodeId) -> None:
        """Let an agreed paragraph be corrected editorially, until `end_correction`."""
        self.end_correction()
        self._correcting = paragraph, self.session.draft.text(paragraph).plain

    @property
    def correcting(self) -> NodeId:
        """The paragraph that is being corrected editorially; empty for none."""
        return self._correcting[0] if self._correcting else ""

    def end_correction(self, why: str = "") -> None:
        """Record, apart, what was corrected since `correct`; from now on the paragraph resists again."""
        correcting, self._correcting = self._correcting, None
        if correcting is not None and correcting[0] in self.session.draft:
            paragraph, before = correcting
            after = self.session.draft.text(paragraph).plain
            if after != before:
                with self.session.undoing.for_good():  # undoing it would leave words that nobody corrected
                    self.find(Correct(paragraph, before, after, why))

    def _refusal(self, change: Transaction, draft: Resolution) -> str:
        resisting = self.agreement.resisting(change, draft)
        resisting = tuple(node for node in resisting if node not in {self.correcting, *self._yielding})
        if not resisting:
            return ""
        return said(
            "{paragraph} is {state}; reopen it to change it, or make an editorial correction.",
            paragraph=labels(draft).get(resisting[0], Label()).label or said("This paragraph"),
            state=said(self.agreement.of(resisting[0]).state.value),
        )

    # Brackets

    @property
    def brackets(self) -> tuple[Bracket, ...]:
        """Every bracket of the draft as it stands, with those who hold it, in reading order."""
        acts, draft = self.session.acts, self.session.draft
        known = self._brackets
        if known is None or known[0] is not acts or known[1] is not draft:
            known = acts, draft, self._finder.brackets(draft, acts)
            self._brackets = known
        return known[2]

    def bracket(self, node: NodeId, start: int, end: int, owners: Sequence[str]) -> Bracket:
        """Put words of a text, from `start` up to `end`, in brackets that these delegations hold."""
        change = bracketing(self.session.draft, node, start, end)
        made = Bracket(node, start, end + 2, tuple(dict.fromkeys(map(self.heard_as, owners))))
        self.session.dispatch(change, holding(made, change.apply(self.session.draft)))
        return made

    def hold(self, bracket: Bracket, owners: Sequence[str]) -> None:
        """Let these delegations, and no other, hold a bracket of the draft as it stands."""
        owners = tuple(dict.fromkeys(map(self.heard_as, owners)))
        self.session.record(holding(replace(bracket, owners=owners), self.session.draft))

    def lift(self, bracket: Bracket) -> None:
        """Take a pair of brackets away; the words in it stay."""
        self.session.dispatch(lifting(bracket, self.session.draft))

    # Labels

    @property
    def reading(self) -> Reading:
        """The reading under way, with the labels that are frozen for it."""
        if self._reading is None or self._reading[0] is not self.session.acts:
            self._reading = self.session.acts, reading_of(self.session.acts)
        return self._reading[1]

    def freeze(self, reading: str) -> None:
        """Begin a reading: labels stay as they are, new paragraphs become bis, ter and so on."""
        self.session.record(labelling.FORMS.act_of(labelling.frozen(self.session.draft, reading)))

    def renumber(self) -> tuple[tuple[str, str], ...]:
        """Let labels follow the order of the paragraphs again; returns the concordance of old and new ones.

        References to paragraphs of this text that are other ones now are proposed to be mended.
        """
        before = self.session.draft
        change = labelling.renumbered(before, self.reading.labels or {})
        with self.session.undoing.as_one():
            self.session.dispatch(change, labelling.FORMS.act_of(Renumber()))
            pairs = labelling.concordance(before, self.session.draft)
            target = mended(self.session.draft, labelling.figures(pairs))
            if target != self.session.draft:
                self.propose(target, ["Chair"], note="References after renumbering")
        return pairs

    def _with_labels(self, change: Transaction, draft: Resolution) -> Transaction:
        held = self.reading.labels
        if held is None or change.intent == "renumber" or not labelling.is_structural(change):
            return change
        more = labelling.kept(change.apply(draft), held)
        return replace(change, steps=(*change.steps, *more.steps))

    # Proposing

    def propose(
        self,
        target: Resolution,
        delegations: Sequence[str],
        *,
        base: str = "",
        reading: str = "",
        note: str = "",
        origin: str = "",
    ) -> Amendment:
        """Propose that the draft of the revision `base` (empty: the draft as it stands) become `target`.

        Raises ValueError when that changes nothing.
        """
        base = base or self.point()
        change = difference(self.session.draft_of(base), target)
        return self.propose_change(change, delegations, base=base, reading=reading, note=note, origin=origin)

    def propose_change(
        self,
        change: Transaction,
        delegations: Sequence[str],
        *,
        base: str,
        reading: str = "",
        note: str = "",
        origin: str = "",
        amends: str = "",
    ) -> Amendment:
        """Propose a change of the draft of the revision `base`, or of what `amends` makes of it.

        Without a name for the reading it is the one under way.
        Raises ValueError when it changes nothing, StepError when it does not fit.
        """
        delegations = tuple(dict.fromkeys(map(self.heard_as, delegations)))
        amended = Amendment("", 0, base, change, delegations, amends=amends)
        before = self._carrier_anew().base_of(amended)
        author = change.author or " and ".join(delegations)
        own = difference(before, change.apply(before), author, change.date)  # not the ways round
        if not own.steps:
            message = said("There is nothing to propose: the text is the same.")
            raise ValueError(message)
        reading = reading or self.reading.name
        deed = Propose(base, own, delegations, reading, change.date, note, origin, amends)
        (act,) = self.session.record(FORMS.act_of(deed))
        return self.negotiation.amendments[act.id]

    def point(self) -> str:
        """Return the revision that holds the draft as it stands, made without a name where none does."""
        return self.session.point()

    # Positions

    def take_position(self, amendment: str, delegation: str, position: Position | None) -> None:
        """Let a delegation support, oppose …; None: it has no position any more."""
        self._about(amendment)
        self.session.record(FORMS.act_of(Stand(amendment, self.heard_as(delegation), position)))

    def join(self, amendment: str, delegation: str) -> None:
        """Let a delegation be one of those that propose it."""
        self._about(amendment)
        self.session.record(FORMS.act_of(Join(amendment, self.heard_as(delegation))))

    def heard_as(self, name: str) -> str:
        """Return the delegation that a name stands for here."""
        return heard_as(
            self.negotiation, name, lambda: (who for each in self.brackets for who in each.owners)
        )

    def know(self, author: str, delegation: str) -> None:
        """Remember which delegation an author of files speaks for, in all that it proposed and said."""
        self.session.record(FORMS.act_of(Know(author, delegation)))

    # Deciding

    def accept(
        self, amendment: str, parts: Collection[int] | None = None, note: str = "", *, other: str = ""
    ) -> tuple[Conflict, ...]:
        """Take an amendment into the draft, whole or only the steps of these numbers.

        The point made of the result has the revision `other` as a parent (empty: the amendment's base).
        Returns what the draft could not take as it was meant: it waits with the amendment until a person
        settles it. Raises StepError when the parts can't be had without others.
        """
        held = self._about(amendment)
        carried = self.carried(amendment, parts)
        left = NOTHING
        if parts is not None:
            rest = set(range(len(held.change.steps))) - set(parts)
            left = only(held.change, self.carrier.base_of(held), rest)
        status = Status.ACCEPTED_IN_PART if left.steps else Status.ACCEPTED
        if held.amends:
            return self._accept_into_amendment(held, carried, status)
        deed = Decide(amendment, status, left if parts is not None else None, carried.conflicts, note)
        change = replace(carried.change, author=" and ".join(held.delegations), date="", intent="accept")
        self.session.merge(change, other or held.base, FORMS.act_of(deed))
        return carried.conflicts

    @contextmanager
    def yielding(self, paragraphs: Iterable[NodeId]) -> Iterator[None]:
        """Let paragraphs not resist meanwhile though they are agreed: what comes is what was agreed on."""
        self._yielding = frozenset(paragraphs)
        try:
            yield
        finally:
            self._yielding = frozenset()

    def take_out(self, amendment: str, *, decided: bool = False) -> None:
        """Undo an acceptance, however long ago: the words leave the draft, as far as they still stand there.

        Of one that was accepted in part, that part leaves. The amendment is to be decided again as a whole,
        unless it is `decided` already what it is; one to another amendment is out of that again. Raises
        StepError where what came later builds on it, and nothing has changed.
        """
        held = self._about(amendment)
        if held.amends:
            self._take_out_of_amendment(held)
            return
        accepted = acceptance_of(self.session.acts, amendment)
        left = NOTHING if accepted.is_none else accepted.left
        change = self.carrier.back(replace(held, change=accepted.whole), left)
        again = FORMS.act_of(Decide(amendment, Status.PROPOSED, accepted.whole))
        self.session.dispatch(replace(change, intent="take out"), *(() if decided else (again,)))

    def _take_out_of_amendment(self, held: Amendment) -> None:
        """Let the amended amendment stand as it was before an amendment to it was accepted."""
        acts = accepted_into(self.session.acts, held.id)
        made = self.negotiation.amendments.get(acts[0].id) if acts else None
        if made is None or made.status is not Status.PROPOSED:
            message = said(
                "{name} can’t be taken out by itself: what it was taken into is decided; undo that first.",
                name=held.name,
            )
            raise StepError(message)
        self.session.record(*map(taking_back, reversed(acts)))

    def carried(self, amendment: str, parts: Collection[int] | None = None) -> Carried:
        """Return what accepting an amendment would do now, whole or only the steps of these numbers.

        Raises StepError when the parts can't be had without others.
        """
        held = self._about(amendment)
        if parts is None:
            return self.carrier.carry(held)
        wanted = only(held.change, self.carrier.base_of(held), parts)
        return self._carrier_anew().carry(replace(held, change=wanted))

    def decide(self, amendment: str, status: Status, note: str = "") -> None:
        """Let an amendment be withdrawn, rejected, superseded, left for the committee, or proposed again."""
        self._about(amendment)
        self.session.record(FORMS.act_of(Decide(amendment, status, note=note)))

    def settle(self, amendment: str, node: str, choice: Choice, other: StyledText | None = None) -> None:
        """Decide between the texts of a conflict; raises StepError where that can't be written any more."""
        held = self._about(amendment)
        conflict = next((each for each in held.conflicts if each.node == node), None)
        if conflict is None:
            message = f"there is no conflict at {node}"
            raise KeyError(message)
        change = settled(conflict, choice, self.session.draft, other)
        acts = [FORMS.act_of(Settle(amendment, node, choice.name.lower()))]
        if choice is Choice.BOTH:
            after = change.apply(self.session.draft)
            theirs = (
                replace(each, owners=held.delegations) for each in proposed_in(self.session.draft, after)
            )
            acts += [holding(each, after) for each in theirs]
        self.session.dispatch(change, *acts)

    def take_back(self, act: str) -> None:
        """Undo an act that changed no word: a proposal, a position, a decision."""
        found = next(each for each in self.session.acts if each.id == act)
        self.session.record(taking_back(found))

    def _about(self, amendment: str) -> Amendment:
        return self.negotiation.amendments[amendment]

    def _carrier_anew(self) -> Carrier:
        return Carrier(self.negotiation, self.session.draft, self.session.draft_of)

    def _accept_into_amendment(
        self, held: Amendment, carried: Carried, status: Status
    ) -> tuple[Conflict, ...]:
        """Make of the amended amendment what this one would have it be: a new one, in its place."""
        amended = self.negotiation.amendments[held.amends]
        base = self.carrier.base_of(amended)
        target = held.change.apply(amended.change.apply(base))
        change = replace(difference(base, target), author=amended.change.author)
        deed = Propose(
            amended.base,
            change,
            amended.delegations,
            amended.reading,
            "",
            amended.note,
            amended.origin,
            amended.amends,
        )
        self.session.record(
            FORMS.act_of(deed),
            FORMS.act_of(Decide(held.id, status)),
            FORMS.act_of(Decide(amended.id, Status.SUPERSEDED, note=f"as amended by {held.name}")),
        )
        return carried.conflicts


def _is_due(known: Agreement, then: str, time: str) -> bool:
    """Return whether a deadline has passed since an agreement was looked at."""
    return any(not hush.is_over(then) and hush.is_over(time) for hush in known.silences)
