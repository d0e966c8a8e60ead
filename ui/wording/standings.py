"""How paragraphs stand, in the few words that the margin of a page has room for."""

from __future__ import annotations

from collections.abc import Mapping

from editor.words import mark, tr
from versioning.negotiation.agreement import Agreement, State
from versioning.negotiation.progress import Stage, stage_of
from versioning.tree.identity import NodeId

_SIGNS = {Stage.AGREED: "✓", Stage.PENDING: "◔", Stage.REOPENED: "↺"}
_SHORT = {
    State.AD_REF: mark("Projection", "ad ref"),
    State.INFORMALS: mark("Projection", "agreed"),
    State.COMMITTEE: mark("Projection", "Cttee"),
    State.REOPENED: mark("Projection", "reopened"),
}


def standings_of(agreement: Agreement) -> Mapping[NodeId, str]:
    """Return a sign and a word for each paragraph of which anything was found."""
    found = {}
    for node, standing in agreement.standings.items():
        stage = stage_of(node, agreement)
        if stage in _SIGNS:
            waits = agreement.waits_for(node)
            words = tr("Projection", "package") if waits else tr("Projection", _SHORT[standing.state])
            found[node] = f"{_SIGNS[stage]} {words}"
    return found
