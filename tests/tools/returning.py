"""Files that delegations return, invented: each changes a draft in its own places, always the same."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

from exports.docx.redline import write_redline
from exports.docx.writer import write
from tests.tools.generate import draft
from tests.versioning.drafting.marking import STYLES, mark
from versioning.change.step import EditText, Insert, Step, StepError
from versioning.change.transaction import Recorder, Transaction
from versioning.compare.compare import compare
from versioning.compare.difference import difference
from versioning.negotiation.amendment import Amendment
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, EMPTY, styled

NAMES = (
    *("Norland", "Sudland", "Estland", "Westland", "Alta", "Borduria", "Cordia", "Dukora", "Elbonia"),
    *("Florin", "Grenda", "Hatay", "Ikaria", "Jorvik", "Kolchis"),
)
UNTRACKED, BY_HAND = 13, 14
"""The numbers of the files that were edited without tracking, and struck by hand."""
DATE = "2026-03-01T10:00:00Z"


def returned_files(folder: Path, paragraphs: int = 100, changes: int = 20) -> tuple[Path, tuple[Path, ...]]:
    """Write a draft and what fifteen delegations make of it; return the paths."""
    base = draft(paragraphs)
    sent = folder / "sent.docx"
    sent.write_bytes(write(base))
    return sent, tuple(_written(folder, base, number, changes) for number in range(len(NAMES)))


def _written(folder: Path, base: Resolution, number: int, changes: int) -> Path:
    target = changed(base, number, changes)
    path = folder / f"{NAMES[number].lower()}.docx"
    if number == UNTRACKED:
        data = write(target)
    elif number == BY_HAND:
        marked = mark(base, target, STYLES[0])
        assert marked is not None
        data = write(marked)
    else:
        data = write_redline(compare(base, target), author=NAMES[number], date=DATE)
    path.write_bytes(data)
    return path


def changed(base: Resolution, seed: int, changes: int) -> Resolution:
    """Return a draft with so many changes, of words and of whole paragraphs."""
    chance = random.Random(seed)
    recorder = Recorder(base)
    provisions = [
        each for each in base.walk() if each.role in (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
    ]
    for number, each in enumerate(chance.sample(provisions, changes)):
        if number % 4 == 3 and each.role is Role.OPERATIVE:
            parent, index = recorder.draft.place(each.id)
            words = styled(f"Invites States to consider proposal {number} of {NAMES[seed % len(NAMES)]};")
            new = Paragraph(derived_id(NAMES[seed % len(NAMES)], str(number)), Role.OPERATIVE, words)
            recorder.add(Insert(parent, index + 1, new))
        else:
            recorder.add(_reworded(chance, each, number, NAMES[seed % len(NAMES)]))
    return recorder.draft


def amendments(base: Resolution, count: int) -> dict[str, Amendment]:
    """Return so many amendments of one step each, all made for the same draft."""
    made: dict[str, Amendment] = {}
    for seed in itertools.count():
        for step in difference(base, changed(base, seed, 80)).steps:
            if len(made) == count:
                return made
            if _fits(step, base):
                name = NAMES[seed % len(NAMES)]
                made[str(len(made))] = Amendment(
                    str(len(made)), len(made) + 1, "base", Transaction((step,)), (name,)
                )
    raise AssertionError


def _fits(step: Step, base: Resolution) -> bool:
    try:
        step.apply(base)
    except StepError:
        return False
    return True


def _reworded(chance: random.Random, paragraph: Paragraph, number: int, name: str) -> Step:
    text = paragraph.text
    spaces = [at for at, char in enumerate(text.chars) if char == " "]
    first = chance.randrange(2, len(spaces) - 6)
    start, end = spaces[first], spaces[first + 2]
    if number % 4 == 0 or ATOM in text.chars[start:end]:
        return EditText(paragraph.id, start, EMPTY, styled(" promptly"))
    new = EMPTY if number % 4 == 1 else styled(f" words of {name}")
    return EditText(paragraph.id, start, text.slice(start, end), new)
