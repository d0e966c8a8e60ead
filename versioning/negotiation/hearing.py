"""Hearing: by which of its names a delegation is known in a dossier, however it is called this time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module

from versioning.negotiation.negotiation import Negotiation


def heard_as(negotiation: Negotiation, name: str, others: Callable[[], Iterable[str]]) -> str:
    """Return the delegation that a name stands for: as somebody said, or as it was first heard of.

    `others` gives those who hold brackets, and may have said nothing else. Who was “CAN” on a line from the
    room is that, too, where a file says “Canada”: else one State would be two delegations.
    """
    called = negotiation.delegation_of(name)
    if called in negotiation.delegations:
        return called
    heard = (*negotiation.delegations, *others())
    gazetteer = import_module("versioning.drafting.names.gazetteer").gazetteer()  # it would slow every start
    meant = gazetteer.state(called) or gazetteer.group(called)
    alike = (each for each in heard if (gazetteer.state(each) or gazetteer.group(each)) is meant)
    return called if meant is None else next(alike, called)
