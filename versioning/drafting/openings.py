"""How a provision opens: the verb or participle that stands out, as "*Also urges*"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from versioning.tree.expression import expression
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, StyledText, styled

_OPENERS = (Role.PREAMBULAR, Role.OPERATIVE)
_MARKS = (MarkKind.ITALIC, MarkKind.BOLD)
"""Arabic and Chinese texts have their openings in bold."""
_FIRST = expression(r"(?:(?:also|further|again|[a-z]+ly|و?إذ)\s+){0,2}[^\W\d_\u3400-\u9fff]+", re.IGNORECASE)
_JOINED = expression(r"[^\W\u3400-\u9fff]")
"""What goes on with the word before it; Chinese words aren't parted."""


def with_opening(words: str, role: Role, draft: Resolution) -> StyledText:
    """Return words that were typed for a provision, their opening marked as the draft marks its own.

    Known are the openings that the draft has itself; where it has no such one, it is the first word with what
    adverbs stand before it; of a Chinese one nobody sees the end. A draft that marks none has none marked.
    """
    text = styled(words)
    known = list(_openings(draft, role)) if role in _OPENERS else []
    if not known:
        return text
    fitting = [(len(each), kind) for each, kind in known if _begins(words, each)]
    first = _FIRST.match(words)
    if fitting:
        end, kind = max(fitting)
    elif first is not None:
        end, kind = first.end(), known[0][1]
    else:
        return text
    return text.with_mark(kind, 0, end)


def _openings(draft: Resolution, role: Role) -> Iterator[tuple[str, MarkKind]]:
    """Yield how the provisions of a role open in a draft, and by which mark that stands out."""
    for each in draft.walk():
        if each.role is role:
            for mark in each.text.marks:
                opening = each.text.chars[: mark.end].rstrip(" ,\u00a0")
                if mark.start == 0 and mark.kind in _MARKS and opening and mark.end < len(each.text):
                    yield opening, mark.kind


def _begins(words: str, opening: str) -> bool:
    return words.startswith(opening) and not _JOINED.match(words, len(opening))
