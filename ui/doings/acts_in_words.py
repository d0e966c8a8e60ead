"""What an act says, in a sentence for a person who is to see what comes before it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from editor.words import in_turn, listed, mark, titled, tr
from ui.doings.agreeing import in_words as finding_in_words
from ui.panels.proposal_rows import told
from ui.wording.terms import cited, in_words, joined
from versioning.change.step import StepError
from versioning.history.act import TAKEN_BACK, Act
from versioning.history.archive import ArchiveError
from versioning.negotiation.agreement import Break, Confirm, Correct, Find, Silence, Tie
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.body import Follow
from versioning.negotiation.brackets import Hold
from versioning.negotiation.deeds import Decide, Join, Know, Propose, Settle, Stand
from versioning.negotiation.disputes import deed_of
from versioning.negotiation.frozen import Freeze, Renumber
from versioning.negotiation.negotiation import negotiation_of
from versioning.negotiation.remarks import Answer, Remark, Remove, Resolve, Reword
from versioning.negotiation.sponsor_events import (
    Confirmed,
    GroupChanged,
    Joined,
    LineWorded,
    MembershipChanged,
    Removed,
    StandingChanged,
    TextChanged,
    Withdrew,
)
from versioning.negotiation.summary import Teller
from versioning.tree.resolution import Resolution

STANDS = {
    Position.SUPPORT: mark("Acts", "{delegation} supports {name}"),
    Position.OPPOSE: mark("Acts", "{delegation} opposes {name}"),
    Position.RETAIN: mark("Acts", "{delegation} wants the text retained against {name}"),
    Position.RESERVE: mark("Acts", "{delegation} reserves on {name}"),
    Position.FLEXIBLE: mark("Acts", "{delegation} is flexible on {name}"),
    Position.AWAITING: mark("Acts", "{delegation} awaits its capital on {name}"),
    None: mark("Acts", "{delegation} has no position on {name} any more"),
}
FATES = {
    Status.PROPOSED: mark("Acts", "{name} is proposed again"),
    Status.WITHDRAWN: mark("Acts", "{name} is withdrawn"),
    Status.ACCEPTED: mark("Acts", "{name} is accepted"),
    Status.ACCEPTED_IN_PART: mark("Acts", "{name} is accepted in part"),
    Status.REJECTED: mark("Acts", "{name} is rejected"),
    Status.SUPERSEDED: mark("Acts", "{name} is superseded"),
    Status.LEFT: mark("Acts", "{name} is left for the committee"),
}
SPONSORS = {
    Joined: mark("Acts", "{name} sponsors the draft"),
    Withdrew: mark("Acts", "{name} withdraws as a sponsor"),
    Removed: mark("Acts", "{name} was entered as a sponsor by mistake"),
    Confirmed: mark("Acts", "{name} stands by the draft as it reads"),
    GroupChanged: mark("Acts", "{name} sponsors on behalf of another group"),
    MembershipChanged: mark("Acts", "{name} is or is not a member of the body"),
}
LONGEST = 120
"""Characters of a comment that are shown."""


class Sayer:
    """Says acts in words; `draft_of` gives the draft of a revision, from either copy."""

    def __init__(self, acts: Sequence[Act], draft: Resolution, draft_of: Callable[[str], Resolution]) -> None:
        """Speak of `acts`, which hold all that the others refer to, and of the places of `draft`."""
        self._acts = {act.id: act for act in acts}
        self._amendments: Mapping[str, Amendment] = negotiation_of(acts).amendments
        self._teller, self._draft_of = Teller(draft), draft_of

    def said(self, act: Act) -> str:
        """Return a sentence without its stop; empty for what a person need not be told."""
        if act.kind == TAKEN_BACK:
            undone = self._acts.get(str(act.content.get("act")))
            words = self.said(undone) if undone is not None else ""
            return tr("Acts", "Taken back: {what}").format(what=words) if words else ""
        deed = deed_of(act)
        return self._of_proposal(act, deed) or self._of_sponsor(deed) or self._of_text(deed)

    def _of_proposal(self, act: Act, deed: object) -> str:
        match deed:
            case Propose():
                words = titled(self._name(act.id, deed), self._change(deed))
            case Stand(amendment, delegation, position):
                words = tr("Acts", STANDS[position]).format(delegation=delegation, name=self._name(amendment))
            case Decide(amendment, status):
                words = tr("Acts", FATES[status]).format(name=self._name(amendment))
            case Join(amendment, delegation):
                words = tr("Acts", "{delegation} joins those who propose {name}")
                words = words.format(delegation=delegation, name=self._name(amendment))
            case Settle(amendment):
                words = tr("Acts", "A conflict of {name} is settled").format(name=self._name(amendment))
            case Know(author, delegation):
                words = tr("Acts", "{author} speaks for {delegation}")
                words = words.format(author=author, delegation=delegation)
            case _:
                words = ""
        return words

    def _of_sponsor(self, deed: object) -> str:
        match deed:
            case StandingChanged(name, standing):
                return titled(name, in_words(standing))
            case LineWorded() | TextChanged():
                return tr("Acts", "The sponsor line is worded otherwise, or its text has changed")
        words = SPONSORS.get(type(deed))
        return tr("Acts", words).format(name=getattr(deed, "name", "")) if words else ""

    def _of_text(self, deed: object) -> str:
        match deed:
            case Find() | Confirm() | Tie() | Correct() | Silence() | Break():
                words = self._of_agreement(deed)
            case Freeze(reading):
                words = tr("Acts", "A reading begins, and labels stay as they are: {name}")
                words = words.format(name=reading)
            case Renumber():
                words = tr("Acts", "The paragraphs are numbered anew")
            case Follow():
                words = tr("Acts", "The dossier follows the ways of another body")
            case Hold():
                words = tr("Acts", "Brackets held by {names}: {words}")
                words = words.format(names=joined(deed.owners), words=_cut(deed.text[deed.start : deed.end]))
            case Remark() | Answer() | Reword():
                words = tr("Acts", "Comment: {words}").format(words=_cut(deed.text.plain))
            case Resolve(_, resolved):
                words = (
                    tr("Acts", "A comment is resolved") if resolved else tr("Acts", "A comment is open again")
                )
            case Remove():
                words = tr("Acts", "A comment is deleted")
            case _:
                words = ""
        return words

    def _of_agreement(self, finding: Find | Confirm | Tie | Correct | Silence | Break) -> str:
        nodes = (finding.paragraph,) if isinstance(finding, Correct) else finding.paragraphs
        where = listed(filter(None, (cited(self._teller, node) for node in nodes)))
        said = finding_in_words(finding)
        return titled(where, said)

    def _name(self, amendment: str, deed: Propose | None = None) -> str:
        found = self._amendments.get(amendment)
        if found is not None:
            return found.name
        return joined(deed.delegations) if deed else tr("Acts", "a proposal that is not there")

    def _change(self, deed: Propose) -> str:
        if deed.amends:
            return tr("Acts", "a change of another proposal")
        try:
            lines = Teller(self._draft_of(deed.base)).lines(deed.change)
        except (ArchiveError, StepError, KeyError):
            return tr("Acts", "a change")
        return in_turn(told(line) for line in lines)


def _cut(words: str) -> str:
    folded = " ".join(words.split())
    return folded if len(folded) <= LONGEST else f"{folded[:LONGEST].rstrip()} …"
