"""What reading, applying and compiling proposals needed goes once that is done, without any search for it."""

from functools import partial

from tests.garbage import leaves_nothing
from tests.tools.generate import draft, negotiated
from tests.versioning.drafting.instructions.drafts import LAKES
from tests.versioning.drafting.test_handmade import draft as marked
from versioning.drafting.compiled import Voices
from versioning.drafting.handmade import recognize
from versioning.drafting.instructions.subamending import with_subamendments
from versioning.drafting.instructions.writing import write_sheet
from versioning.negotiation.gathering import Proposed, gathered


def test_nothing_that_reads_a_redline_made_by_hand_holds_itself() -> None:
    assert leaves_nothing(
        partial(recognize, marked("Urges |-all|+some| States [US: to act];", "|+Decides to act.|"))
    )


def test_nothing_that_writes_or_applies_amendments_holds_itself() -> None:
    base = draft(12)
    sheet = write_sheet(base, negotiated(base)).draft
    assert leaves_nothing(lambda: (write_sheet(base, negotiated(base)), with_subamendments([LAKES, sheet])))


def test_nothing_that_compiles_proposals_holds_itself() -> None:
    base = draft(12)
    first = negotiated(base)
    proposals = [Proposed(Voices(("EU",)), first), Proposed(Voices(("Norland",)), negotiated(first, 3), 0)]
    assert leaves_nothing(partial(gathered, base, proposals))
