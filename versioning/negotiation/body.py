"""The body that a dossier's draft is before, and its ways, as the dossier has them set."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from versioning.history.act import Act, standing
from versioning.negotiation.forms import Forms
from versioning.negotiation.profile import Profile, profile_for, profile_from_json, profile_to_json
from versioning.tree.resolution import Masthead


@dataclass(frozen=True)
class Follow:
    """From now on the dossier follows these ways: a profile as JSON, empty for what the masthead tells."""

    profile: str


FORMS: Forms[Follow] = Forms({"follow": Follow})
"""How it is kept in acts."""


def following(profile: Profile | None) -> Act:
    """Return the act, not sealed yet, by which a dossier follows `profile`; None: the masthead tells it."""
    kept = "" if profile is None else json.dumps(profile_to_json(profile), ensure_ascii=False)
    return FORMS.act_of(Follow(kept))


def chosen_profile(acts: Iterable[Act]) -> Profile | None:
    """Return the ways that were chosen last, None for what the masthead tells; raises ValueError."""
    chosen = None
    for act in standing(acts):
        deed = FORMS.deed_of(act)
        if deed is not None:
            chosen = profile_from_json(json.loads(deed.profile)) if deed.profile else None
    return chosen


def profile_of(acts: Iterable[Act], masthead: Masthead) -> Profile:
    """Return the ways that hold for a draft with this masthead; raises ValueError."""
    return chosen_profile(acts) or profile_for(masthead)
