"""Labels told from the shape of the draft before, one by one or all at once: the same as told anew."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from random import Random

import pytest

from versioning.tree import numbering
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Note, atom_text, styled

KINDS = (
    *((Role.PREAMBULAR, ""), (Role.PREAMBULAR, "PP2"), (Role.PREAMBULAR, "PP2 bis")),
    *((Role.OPERATIVE, ""), (Role.OPERATIVE, ""), (Role.OPERATIVE, "2 bis."), (Role.OPERATIVE, "7.")),
    *((Role.HEADING, ""), (Role.HEADING, "II"), (Role.TEXT, ""), (Role.TEXT, "*"), (Role.ANNEX, "Annex")),
)
BELOW = ((), ((Role.SUBPARAGRAPH, ""),), ((Role.SUBPARAGRAPH, ""), (Role.SUBPARAGRAPH, "(a) bis")))


def some(chance: Random, names: count[int], most: int) -> tuple[Paragraph, ...]:
    """Some paragraphs of any kind."""
    made = []
    for role, number in chance.choices(KINDS, k=chance.randint(0, most)):
        kinds = (*chance.choice(BELOW), *(((Role.OPERATIVE, ""),) if role is Role.ANNEX else ()))
        below = tuple(Paragraph(str(next(names)), kind, number=own) for kind, own in kinds)
        made.append(Paragraph(str(next(names)), role, styled(""), below, number))
    return tuple(made)


def anew(draft: Resolution) -> list[tuple[str, numbering.Label]]:
    """The labels of a draft that came of no other."""
    return list(labels(Resolution(draft.id, draft.masthead, draft.children)).items())


@pytest.mark.parametrize("seed", range(8))
def test_labels_are_what_they_are_told_anew_whatever_came_and_went(seed: int) -> None:
    chance, names = Random(seed), count()
    for _ in range(150):
        masthead = Masthead(language=chance.choice(("English", "Arabic")))
        draft = Resolution("draft", masthead, some(chance, names, chance.choice((3, 9))))
        for _ in range(4):
            if chance.random() < 0.8:
                assert list(labels(draft).items()) == anew(draft)
            parent = chance.choice([draft.id] * 9 + [each.id for each in draft.children])
            siblings = draft.children_of(parent)
            start = chance.randint(0, len(siblings))
            end = min(start + chance.choice((0, 0, 1, 2)), len(siblings))
            come = some(chance, names, 2) if parent == draft.id else (Paragraph(str(next(names)), Role.TEXT),)
            stay = siblings[start:end] if chance.random() < 0.5 else ()
            draft = draft.spliced(parent, start, end, (*come, *stay))
        assert list(labels(draft).items()) == anew(draft)


@pytest.mark.parametrize("at", [5, 30, 49])
def test_no_more_is_looked_at_than_what_came_and_what_is_asked_for(
    at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Among thirty preambular and twenty operative paragraphs one comes; no other is looked at."""
    roles = [Role.PREAMBULAR] * 30 + [Role.OPERATIVE] * 20
    children = tuple(Paragraph(str(number), role) for number, role in enumerate(roles))
    draft = Resolution("draft", children=children)
    assert labels(draft)["49"].label == "OP20"
    counted: list[str] = []
    shape = numbering._shape

    def watched(siblings: Sequence[Paragraph]) -> bytes:
        counted.extend(each.id for each in siblings)
        return shape(siblings)

    monkeypatch.setattr(numbering, "_shape", watched)
    came = draft.spliced("draft", at, at, (Paragraph("new", roles[at]),))
    assert labels(came)["new"].label == ("PP6" if at < 30 else f"OP{at - 29}")
    assert labels(came)["49"].label == ("OP20" if at < 30 else "OP21")
    assert counted == ["new"]
    assert labels(came)._whole is None


@pytest.mark.parametrize("seed", range(4))
def test_labels_are_the_same_one_by_one_as_all_at_once(seed: int) -> None:
    chance, names = Random(seed), count()
    for _ in range(100):
        masthead = Masthead(language=chance.choice(("English", "Arabic")))
        draft = Resolution("draft", masthead, some(chance, names, chance.choice((3, 9))))
        whole = dict(anew(draft))
        asked = chance.sample(list(draft.parents), len(draft.parents))
        assert [labels(draft).get(node) for node in asked] == [whole.get(node) for node in asked]
        assert labels(draft)._whole is None or len(asked) > numbering._FEW
        assert labels(draft) == whole


def test_whoever_asks_for_many_labels_has_all_told_at_once() -> None:
    children = tuple(Paragraph(str(number), Role.OPERATIVE) for number in range(numbering._FEW + 20))
    draft = Resolution("draft", children=children)
    found = [labels(draft)[each.id].label for each in children]
    assert found == [f"OP{number + 1}" for number in range(len(children))]
    assert labels(draft)._whole is not None


def test_what_bears_no_label_has_none() -> None:
    title = styled("Annex").replaced(0, 0, atom_text(Note("note", styled("a note"))))
    annex = Paragraph("annex", Role.ANNEX, title, (Paragraph("text", Role.TEXT),), "Annex")
    draft = Resolution("draft", children=(Paragraph("title", Role.TITLE), annex))
    for node in ("title", "note", "text", "draft", "unknown"):
        assert labels(draft).get(node) is None, node
    assert labels(draft)["annex"].label == "Annex"


def test_what_a_draft_before_held_is_let_go_of_once_labels_are_told() -> None:
    draft = Resolution("draft", children=(Paragraph("one", Role.OPERATIVE),))
    labels(draft)
    after = draft.spliced("draft", 0, 0, (Paragraph("two", Role.OPERATIVE),))
    assert numbering.BEFORE in after.derived
    labels(after)
    assert numbering.BEFORE not in after.derived
