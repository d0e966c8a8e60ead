"""Copies of a dossier: which acts of another one are new here, and how it is kept that they came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from versioning.history.act import Act, sealed
from versioning.history.weave import name_of
from versioning.negotiation.forms import Forms
from versioning.tree.expression import expression

_ID = expression(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class BringIn:
    """Another copy was brought in, up to the entry of that digest in its record; `own` is the last here."""

    tip: str
    own: str


FORMS: Forms[BringIn] = Forms({"bring in a copy": BringIn})
"""How it is kept in acts."""


def new_acts(
    ours: Sequence[Act], theirs: Iterable[Act], revisions: Mapping[str, str]
) -> tuple[tuple[Act, ...], dict[str, str]]:
    """Return the acts of another copy that are not known here, in its order, and the ids that all have here.

    `revisions` tells which revision here one of the other copy is. An act is the same one though a copy that
    was sent left names out of it.
    """
    known = {name_of(act): act.id for act in ours}
    here = dict(revisions)
    found: list[Act] = []
    for act in theirs:
        same = known.get(name_of(act))
        if same is None:
            content = _recited(act.content, here)
            parents = tuple(here[each] for each in act.parents if each in here)
            is_as_it_was = content == act.content and parents == act.parents
            made = act if is_as_it_was else sealed(replace(act, content=content, parents=parents))
            found.append(made)
            same = made.id
        here[act.id] = same
    return tuple(found), here


def _recited(value: Any, ids: Mapping[str, str]) -> Any:  # noqa: ANN401 (JSON)
    """Return JSON in which the ids of acts and revisions are those that they have here."""
    if isinstance(value, str):
        return _ID.sub(lambda found: ids.get(found[0], found[0]), value)
    if isinstance(value, list):
        return [_recited(each, ids) for each in value]
    if isinstance(value, dict):
        return {key: _recited(each, ids) for key, each in value.items()}
    return value


def last_taken_in(acts: Iterable[Act], record: Mapping[str, int]) -> tuple[int, str]:
    """Return up to which entry of another copy's record these acts tell that it was brought in; 0 for none.

    `record` numbers that copy's entries by their digests. With it comes the last entry that there was here.
    """
    deeds = (FORMS.deed_of(act) for act in acts)
    known = [(record[deed.tip], deed.own) for deed in deeds if deed is not None and deed.tip in record]
    return max(known, default=(0, ""))
