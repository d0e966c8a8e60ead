"""The pairs of real texts in the corpus: each draft and what negotiation and adoption made of it."""

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path


@dataclass(frozen=True)
class Pair:
    """Two files of one package: `old` became `new`."""

    package: str
    old: Path
    new: Path

    @property
    def name(self) -> str:
        """How the pair is called in a report."""
        return f"{self.package}: {_symbol(self.old)} → {_symbol(self.new)}"


def pairs(corpus: Path) -> list[Pair]:
    """Draft to negotiated and negotiated to adopted in the triplets, draft to adopted in the others."""
    found: list[Pair] = []
    for folder in sorted((corpus / "un" / "packages").iterdir()):
        if not folder.name.startswith(("triplet_", "ccpcj_", "rev_")):
            continue
        drafts = sorted(folder.glob("A_*_L.*.pdf"), key=_number) or sorted(folder.glob("A_80_L.*.pdf"))
        adopted = next(folder.glob("A_RES_*.xml"))
        chain = [*drafts, adopted]
        found += [Pair(folder.name, old, new) for old, new in pairwise(chain)]
    return found


def _number(path: Path) -> int:
    match = re.search(r"L\.(\d+)", path.name)
    return int(match[1]) if match else 0


def _symbol(path: Path) -> str:
    return re.sub(r"-\d+[A-Z]$", "", path.stem).replace("_", "/")
