"""The conflict: a proposed change that the draft it met could not take in as it was meant."""

from __future__ import annotations

from dataclasses import dataclass

from versioning.change.transaction import Transaction
from versioning.tree.identity import NodeId
from versioning.tree.text import StyledText


@dataclass(frozen=True)
class Conflict:
    """Both texts of one place, kept until a person decides between them.

    `transaction` holds the steps in conflict, as their author made them, text edits widened to whole
    words: nothing that was proposed is lost. They are a record and do not fit the draft that stands.
    `node` is the paragraph or note in question, which may no longer stand in the draft, or the draft's
    own id for the masthead. `reason` is one sentence for a person. `proposed` is the text as the
    author would have it (empty: deleted), `standing` as the draft has it (empty: it is gone). A
    paragraph that was to come or go is given with all below it, a line for each.
    """

    transaction: Transaction
    node: NodeId
    reason: str
    proposed: StyledText
    standing: StyledText
