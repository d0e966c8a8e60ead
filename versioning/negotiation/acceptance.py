"""What of a proposal was taken into the text, as the acts tell it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from versioning.change.transaction import Transaction
from versioning.history.act import Act, standing
from versioning.negotiation.amendment import Status
from versioning.negotiation.deeds import FORMS, Decide, Propose

NOTHING = Transaction(())


@dataclass(frozen=True)
class Acceptance:
    """A proposal's change as it was made, and what of it is `left` out of the text; no steps: nothing is.

    Both are changes of the draft that it was made for.
    """

    whole: Transaction
    left: Transaction

    @property
    def is_none(self) -> bool:
        """Whether none of it was taken into the text."""
        return self.left == self.whole


def acceptance_of(acts: Iterable[Act], amendment: str) -> Acceptance:
    """Return what of an amendment is in the text; raises KeyError where it was never proposed."""
    acts = tuple(acts)
    made = next((FORMS.deed_of(each) for each in acts if each.id == amendment), None)
    if not isinstance(made, Propose):
        raise KeyError(amendment)
    left = whole = made.change
    for act in standing(acts):
        deed = FORMS.deed_of(act)
        if isinstance(deed, Decide) and deed.amendment == amendment:
            if deed.status is Status.ACCEPTED:
                left = NOTHING
            elif deed.left is not None:
                left = deed.left
            elif deed.status is Status.PROPOSED and not left.steps:  # so it was taken out in older dossiers
                left = whole
    return Acceptance(whole, left)


def accepted_into(acts: Iterable[Act], amendment: str) -> tuple[Act, ...]:
    """Return the acts by which an amendment to another one was accepted: it was proposed anew, as amended.

    The new proposal, the decision on the amendment, and that on what it amends; nothing where it wasn't.
    """
    held = standing(acts)
    decided = [each for each in held if _decides(each, amendment, {Status.ACCEPTED, Status.ACCEPTED_IN_PART})]
    if not decided:
        return ()
    decision = decided[-1]
    made = [each for each in held if each.id in decision.parents]
    after = [each for each in held if decision.id in each.parents and _decides(each, "", {Status.SUPERSEDED})]
    found = (*made[-1:], decision, *after[:1])
    return found if len(found) == 3 and isinstance(FORMS.deed_of(found[0]), Propose) else ()


def _decides(act: Act, amendment: str, statuses: set[Status]) -> bool:
    """Return whether an act decides so on an amendment; an empty id stands for any."""
    deed = FORMS.deed_of(act)
    return isinstance(deed, Decide) and amendment in ("", deed.amendment) and deed.status in statuses
