"""What comparing real texts gives: python -m tests.tools.comparison_report [docs/comparison-report.md].

For each pair of the corpus: how many paragraphs were edited, inserted, deleted …, how much of the text was
kept, whether the laws of the redline hold, and how long the comparison took. It holds no word of the texts.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read as read_word
from exports.formats import WORD, read_file
from exports.report import ReadError
from exports.summary import is_rest
from tests.tools.pairs import Pair, pairs
from versioning.compare.compare import compare
from versioning.compare.difference import difference
from versioning.compare.redline import Change, Fate, Redline
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution

ROOT = Path(__file__).parents[2]
KINDS = (
    *(Change.EDITED, Change.INSERTED, Change.DELETED, Change.MOVED, Change.SPLIT, Change.MERGED),
    *(Change.RENUMBERED, Change.SAME),
)
RUNS = 5


def main(arguments: Sequence[str]) -> int:
    """Write the report."""
    corpus = Path(os.environ.get("CHAPEAU_CORPUS") or ROOT / ".." / "shared" / "corpus")
    if not corpus.is_dir():
        print(f"The corpus is not at {corpus}; set CHAPEAU_CORPUS to where it is.", file=sys.stderr)
        return 1
    out = Path(arguments[0]) if arguments else ROOT / "docs" / "comparison-report.md"
    rows = [row(pair) for pair in pairs(corpus)]
    header = ("pair", "paragraphs", *(each.value for each in KINDS), "words kept", "laws 1, 3, 4", "ms")
    lines = ["| " + " | ".join(each) + " |" for each in (header, ("---",) * len(header), *rows)]
    text = "\n".join((*_HEAD, *lines)) + "\n"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    print(text)
    return 0


def row(pair: Pair) -> tuple[str, ...]:
    """One line of the table; a file that can't be read is told instead."""
    try:
        old, new = read_file(pair.old).draft, read_file(pair.new).draft
    except ReadError as error:
        return (pair.name, str(error), *("",) * (len(KINDS) + 3))
    took = []
    for _ in range(RUNS):
        start = time.process_time()
        redline = compare(old, new)
        took.append((time.process_time() - start) * 1000)
    counts = counted(redline)
    sizes = f"{sum(1 for _ in old.walk())} → {sum(1 for _ in new.walk())}"
    kinds = (str(counts[each] or "") for each in KINDS)
    return (pair.name, sizes, *kinds, f"{kept(redline):.0%}", broken(old, new) or "hold", f"{min(took):.0f}")


def counted(redline: Redline) -> Counter[Change]:
    """How many paragraphs of each kind."""
    return Counter(row.change for row in redline.rows if not row.is_ghost and not is_rest(row))


def kept(redline: Redline) -> float:
    """Which share of the words of both drafts is kept, those of moved paragraphs included."""
    same = total = 0
    for row in redline.rows:
        for segment in row.segments if not row.is_ghost else ():
            length = len(segment.old.chars.split()) + len(segment.new.chars.split())
            total += length
            same += length if segment.fate in {Fate.KEPT, Fate.RESTYLED} else 0
    return same / total if total else 1.0


def broken(old: Resolution, new: Resolution) -> str:
    """Which of the laws 1, 3 and 4 do not hold for a pair, empty when all do."""
    redline = compare(old, new)
    found = [] if difference(old, new).apply(old) == new else ["1"]
    if (redline.accept(), redline.reject()) != (new, old):
        found.append("3")
    if not settles(redline, old, new):
        found.append("4")
    return ", ".join(found)


def settles(redline: Redline, old: Resolution, new: Resolution) -> bool:
    """Whether the tracked Word file, accepted and rejected, is the clean one of target and of base."""
    tracked = WORD.redlined(redline, "Chair", "2026-03-01T10:00:00Z")
    sides = ((accept_all(tracked), new), (reject_all(tracked), old))
    return all(_read(settled) == _read(WORD.written(draft, {})) for settled, draft in sides)


def _read(word: bytes) -> Resolution:
    return anonymous(read_word(word, "a.docx").draft)


_HEAD = (
    "# Comparing real texts",
    "",
    "Made by `python3 dev.py report` over the pairs of the corpus: a draft and what",
    "negotiation made of it, and that and what was adopted. What was split or joined counts once. Words kept",
    "counts the words of both sides, those of moved paragraphs included. Time is the processor's,",
    "for comparing two drafts that are in memory, the shortest of five runs. Laws: 1, the difference applied",
    "gives the target; 3, accepting and rejecting the redline give target and base; 4, so do the tracked",
    "changes of its Word file.",
    "",
)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
