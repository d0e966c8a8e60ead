"""Which commands of a draft's window can do nothing now, and what they lack."""

from __future__ import annotations

from editor.table_page import NO_TABLE
from editor.words import told, tr
from ui.commands.table import CHANGING
from ui.doings.undoing import session_of
from ui.doings.workroom import Workroom
from ui.panels.proposal_rows import ProposalRow
from versioning.negotiation.amendment import Amendment, Status

_ON_PROPOSALS = (
    *("accept", "accept_part", "divide", "reject", "withdraw", "leave_open"),
    *("support", "oppose", "retain", "reserve", "flexible", "await_capital"),
)


def refusals(window: Workroom) -> dict[str, str]:
    """Return, for each command that isn't always to be had, why it is not now; empty where it is.

    Every reason is a sentence for a person.
    """
    why = told(window.session.why_read_only)
    reasons = dict.fromkeys(CHANGING, why)
    reasons |= _about_text(window)
    return reasons if why else reasons | _about_room(window)


def _about_decided(row: ProposalRow | None, busy: str) -> dict[str, str]:
    """Return why nothing can be done about a proposal that is decided, or whose conflict is to be settled."""
    amendment = row.amendment if row is not None else None
    one = amendment is not None and len(amendment.change.steps) < 2
    whole = tr("Reasons", "The proposal changes one place only.") if one else ""
    settled = tr("Reasons", "The proposal that is chosen has no conflict to settle.")
    decided = tr("Reasons", "No proposal that is decided is chosen in the Proposals panel.")
    accepted = tr("Reasons", "No proposal that was accepted is chosen in the Proposals panel.")
    if amendment is None:
        return {"settle": busy or settled, "propose_again": busy or decided, "take_out": busy or accepted}
    is_in = amendment.status in (Status.ACCEPTED, Status.ACCEPTED_IN_PART)
    reasons = {
        "settle": busy or (_unsettled(amendment) if amendment.conflicts else settled),
        "propose_again": busy or ("" if not amendment.is_live and not is_in else decided),
        "take_out": busy or ("" if is_in else accepted),
    }
    if busy or not amendment.is_live:
        return reasons
    begun = "" if amendment.is_whole else tr("Reasons", "A part of the proposal is decided already.")
    return reasons | {"accept_part": whole, "divide": whole or begun}


def _unsettled(amendment: Amendment) -> str:
    """Return why the conflict of a proposal can't be settled now; empty where it can."""
    if not amendment.is_live:
        return ""
    return tr("Reasons", "Accept the proposal first; its conflict is settled then.")


def _without_one(row: ProposalRow | None) -> str:
    """Return why nobody can be asked for whom the maker of a proposal speaks; empty where one made it."""
    if row is None:
        return tr("Reasons", "No proposal is chosen in the Proposals panel.")
    several = tr("Reasons", "Several delegations make the proposal that is chosen.")
    return several if len(row.amendment.delegations) > 1 else ""


def _about_text(window: Workroom) -> dict[str, str]:
    undone = session_of(window)
    lent = window.proposing.suggesting.session is not None
    unnamed = "" if window.session.revisions() else tr("Reasons", "No revision is named yet.")
    unmarked = unnamed or tr("Reasons", "No redline is shown; choose “Show the redline” first.")
    nothing_marked = "" if window.baseline else unmarked
    no_table = "" if window.editor.is_in_table else tr("Page", NO_TABLE)
    return {
        **dict.fromkeys(("insert_row", "delete_row"), no_table),
        "undo": "" if undone.can_undo else tr("Reasons", "There is nothing to undo."),
        "redo": "" if undone.can_redo else tr("Reasons", "There is nothing to redo."),
        "redline": unnamed,
        "next_change": nothing_marked,
        "previous_change": nothing_marked,
        "back_to_text": "" if lent else tr("Reasons", "The text is on the page already."),
    }


def _about_room(window: Workroom) -> dict[str, str]:
    row = window.proposals.current
    live = row is not None and row.amendment.is_live
    nothing = "" if live else tr("Reasons", "No open proposal is chosen in the Proposals panel.")
    lent = window.proposing.suggesting
    busy = tr("Reasons", "Finish what you are suggesting first.") if lent.is_suggesting else ""
    elsewhere = busy or (told(lent.session.why_read_only) if lent.session is not None else "")
    reasons = dict.fromkeys(_ON_PROPOSALS, busy or nothing) | _about_decided(row, busy)
    reasons["speaks_for"] = busy or _without_one(row)
    node = window.session.draft.top(window.editor.current_node)
    lone = "" if len(window.session.branches()) > 1 else tr("Reasons", "There is no other branch yet.")
    nowhere = "" if node else tr("Reasons", "The cursor stands in no paragraph of the text.")
    agreed = window.room.agreement.of(node).state.is_agreed if node else False
    open_ = "" if agreed else tr("Reasons", "The paragraph under the cursor is not agreed.")
    closed = tr("Reasons", "The paragraph under the cursor is agreed already.") if agreed else ""
    return reasons | {
        **dict.fromkeys(("bracket", "hold_bracket", "lift_bracket"), elsewhere),
        "new_branch": busy,
        "switch_branch": lone or busy,
        "merge_branch": lone or busy,
        "agree": nowhere,
        "package": nowhere,
        "reopen": nowhere or open_,
        "correct": nowhere or open_,
        "silence": nowhere or closed,
    }
