"""However pages break a draft, with notes, rules and running heads between, it is read as it was."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from exports.markdown.reader import read
from exports.markdown.writer import write
from exports.samples import base, revised
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution

_MARK = re.compile(r"<sup>(\d+)</sup>|(\\\*)")
_NUMBERED = re.compile(r"\d+\.|\([a-z]+\)")


class Printer:
    """Prints a draft's Markdown on pages, as a converter of page-broken documents leaves it."""

    def __init__(self, draft: Resolution, chance: Random) -> None:
        self.chance, self.page = chance, 1
        self.symbol = draft.masthead.symbol
        text = write(draft).decode()
        body, _, notes = text.rpartition("\n---\n\n")
        self.definitions = dict(re.findall(r"(?m)^\[\^(\S+)\]: (.*)$", notes))
        self.blocks = re.sub(r"\[\^\*\]", r"\\*", re.sub(r"\[\^(\d+)\]", r"<sup>\1</sup>", body)).split(
            "\n\n"
        )
        self.printed: list[str] = []
        self.pending: list[str] = []

    def text(self, most: int) -> str:
        """Return the pages: after the front, up to `most` breaks in the middle of paragraphs."""
        start = next(at for at, block in enumerate(self.blocks) if block.startswith("*The "))
        breaks = set(self.chance.sample(range(start + 1, len(self.blocks)), most))
        for at, block in enumerate(self.blocks):
            cut = self.place(block) if at in breaks else 0
            if not cut:
                self.put(block)
                continue
            self.put(block[:cut].rstrip())
            self.turn()
            self.put(block[cut:].lstrip())
        self.turn(last=True)
        return "\n\n".join(self.printed) + "\n"

    def put(self, block: str) -> None:
        self.printed.append(block)
        self.pending += [number or "*" for number, _ in _MARK.findall(block)]

    def place(self, block: str) -> int:
        """Return a space at which a page may break, or 0: not where a reader couldn't tell, either."""
        places = [
            match.end()
            for match in re.finditer(r" ", block)
            if block[: match.start()].count("*") % 2 == 0
            and not re.search(r"(?:[;:.]|</sup>|^\d+\.|^ *\([a-z]+\))$", block[: match.start()])
            and not _NUMBERED.match(block[match.end() :])
            and len(block[: match.start()].split()) > 3
        ]
        return self.chance.choice(places) if places else 0

    def turn(self, *, last: bool = False) -> None:
        """End a page: its notes, then one of the kinds of furniture, or nothing but the break."""
        self.page += 1
        notes = [
            f"\\* {self.definitions['*']}" if each == "*" else f"<sup>{each}</sup> {self.definitions[each]}"
            for each in self.pending
        ]
        self.pending = []
        if notes:
            self.printed += ["---", *notes]
        kind = self.chance.choice(("rule", "nothing", "number", "symbol"))
        if last:
            return
        if kind == "rule":
            self.printed.append("---")
        elif kind == "number":
            self.printed.append(f"{self.page}/9")
        elif kind == "symbol" and self.symbol:
            self.printed += [f"**{self.symbol}**"]


def check(draft: Resolution, seed: int, most: int) -> None:
    text = Printer(draft, Random(seed)).text(most)
    found = read(text.encode(), "paged.txt").draft
    assert anonymous(found) == anonymous(draft), text


@pytest.mark.parametrize("seed", range(10))
def test_the_samples_are_healed(seed: int) -> None:
    check(base(), seed, 6)
    check(revised(), seed, 6)


@pytest.mark.proof
def test_the_samples_and_the_seed_are_healed_on_very_many_pages(corpus: Path) -> None:
    real = read((corpus / "un" / "seed-revised-draft-2011.txt").read_bytes(), "seed.txt").draft
    for seed in range(150):
        for draft in (base(), revised(), real):
            check(draft, seed, 12)
