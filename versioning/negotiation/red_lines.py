"""Red lines: words that a delegation wants in a paragraph, or won't have there, and what crosses them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

REFUSED = "not:"
"""What begins a line whose words must not be in the paragraph."""
_ALIKE = str.maketrans("‘’‚“”„«»‐‑–—\u00a0", '\'\'\'"""""---- ')
_UNSPACED = expression("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words."""


@dataclass(frozen=True)
class RedLine:
    """Words that must be in a paragraph (`wanted`), or must not."""

    words: str
    wanted: bool = True


@dataclass(frozen=True)
class Crossing:
    """A red line of a paragraph that a change of the text crosses."""

    node: NodeId
    red_line: RedLine

    @property
    def words(self) -> str:
        """What would happen: "“food security” would go"."""
        return f"“{self.red_line.words}” would {'go' if self.red_line.wanted else 'come in'}"

    @property
    def done(self) -> str:
        """What has happened: "“food security” is gone"."""
        return f"“{self.red_line.words}” {'is gone' if self.red_line.wanted else 'has come in'}"

    @property
    def standing(self) -> str:
        """What is so as the text stands: "“food security” is not there"."""
        return f"“{self.red_line.words}” is {'not ' if self.red_line.wanted else ''}there"


def red_lines_of(text: str) -> tuple[RedLine, ...]:
    """Return the red lines written in a field, one a line; "not: …" are words that must not be there."""
    return tuple(_red_lines(text.splitlines()))


def crossings(
    red_lines: Mapping[NodeId, Sequence[RedLine]], before: Resolution, after: Resolution
) -> tuple[Crossing, ...]:
    """Return what is crossed between two states of a draft, in the reading order of the first.

    A wanted phrase that goes crosses, and a refused one that comes; what was so before does not. A paragraph
    speaks with all that is below it and its notes; a phrase is found whatever its case, quotes and spaces.
    """
    found: dict[NodeId, list[Crossing]] = {}
    for node, lines in red_lines.items():
        old, new = _said(node, before), _said(node, after)
        if old != new:
            found[node] = [Crossing(node, each) for each in lines if _crosses(each, old, new)]
    order = {each.id: at for at, each in enumerate(before.walk())} if len(found) > 1 else {}
    return tuple(each for node in sorted(found, key=lambda node: order.get(node, -1)) for each in found[node])


def unmet(red_lines: Mapping[NodeId, Sequence[RedLine]], draft: Resolution) -> tuple[Crossing, ...]:
    """Return the red lines that a draft does not keep as it stands, whatever it was before."""
    said = ((node, each, _said(node, draft)) for node, lines in red_lines.items() for each in lines)
    return tuple(Crossing(node, each) for node, each, text in said if _holds(text, each.words) != each.wanted)


def _red_lines(lines: Sequence[str]) -> Iterator[RedLine]:
    for line in lines:
        words = " ".join(line.split())
        refused = words.casefold().startswith(REFUSED)
        words = words[len(REFUSED) :].strip() if refused else words
        if _plain(words):
            yield RedLine(words, not refused)


def _crosses(red_line: RedLine, old: str, new: str) -> bool:
    was, will_be = _holds(old, red_line.words), _holds(new, red_line.words)
    return was and not will_be if red_line.wanted else will_be and not was


def _holds(text: str, words: str) -> bool:
    """Return whether a text made plain holds words as whole words."""
    phrase = _plain(words)
    before, after = (
        "" if _UNSPACED.match(edge) or not edge.isalnum() else r"\w" for edge in (phrase[0], phrase[-1])
    )
    pattern = (rf"(?<!{before})" if before else "") + re.escape(phrase) + (rf"(?!{after})" if after else "")
    return re.search(pattern, text) is not None


def _said(node: NodeId, draft: Resolution) -> str:
    """Return all words of a paragraph made plain; none of one that isn't there."""
    if node not in draft or draft.is_note(node):
        return ""
    found = list(draft.paragraph(node).walk())
    notes = (note.text.plain for each in found for _, note in each.text.notes)
    return _plain(" ".join((*(each.text.plain for each in found), *notes)))


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold()
    return " ".join(folded.split())
