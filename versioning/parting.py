"""Where another revision or branch of a dossier parted from the draft that is worked on."""

from __future__ import annotations

from versioning.session import Session


def parted(session: Session, *, revision: str = "", branch: str = "") -> str:
    """Return the revision since which a revision, or a branch, and the present draft went two ways.

    Empty where there was none, where the draft has not changed since, or where the revision is an earlier
    text of the draft itself: what it says otherwise is then all there is. Raises HistoryError for a name
    that there isn't, ArchiveError for damage.
    """
    history = session.history
    other = revision or history.branch(branch).head
    own = history.branch(session.branch).head
    common = history.common_ancestor(own, other) if own and other else None
    if common is None or common == revision or session.draft_of(common) == session.draft:
        return ""
    return common
