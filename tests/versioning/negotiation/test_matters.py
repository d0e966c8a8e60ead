"""Every kind of act is about something that a person can decide to send or to keep."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from versioning import negotiation
from versioning.history.act import Act, sealed, taking_back
from versioning.negotiation.forms import Forms
from versioning.negotiation.matters import Matter, matters_of


def kinds() -> set[str]:
    """The kinds of all acts that any module of the negotiation knows."""
    modules = (
        import_module(f"{negotiation.__name__}.{each.name}")
        for each in pkgutil.iter_modules(negotiation.__path__)
    )
    forms = (each for module in modules for each in vars(module).values() if isinstance(each, Forms))
    return {kind for each in forms for kind in each.kinds}


def test_no_kind_of_act_is_forgotten() -> None:
    acts = [sealed(Act(kind, {})) for kind in sorted(kinds())]
    assert len(acts) > 20
    found = matters_of(acts)
    assert [act.kind for act in acts if found[act.id] is Matter.OTHER] == []


def test_what_takes_an_act_back_is_about_the_same() -> None:
    act = sealed(Act("sponsor joined", {}))
    back = sealed(taking_back(act))
    again = sealed(taking_back(back))
    assert set(matters_of([act, back, again]).values()) == {Matter.SPONSORS}


def test_what_a_later_version_brought_is_something_else() -> None:
    act = sealed(Act("a later invention", {}))
    assert matters_of([act]) == {act.id: Matter.OTHER}
