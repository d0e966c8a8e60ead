"""Redlines written as text, [-deleted-]{+inserted+}, for tests."""

import re

from versioning.compare.redline import Fate, Segment
from versioning.compare.words import word_diff
from versioning.tree.text import styled

_MARKS = re.compile(r"(\[-|\{\+)(\s*)(.*?)(\s*)(-\]|\+\})", re.DOTALL)


def base_of(marked: str) -> str:
    """The text before the changes."""
    return _spaced(re.sub(r"\{\+.*?\+\}", "", marked).replace("[-", "").replace("-]", ""))


def target_of(marked: str) -> str:
    """The text after the changes."""
    return _spaced(re.sub(r"\[-.*?-\]", "", marked).replace("{+", "").replace("+}", ""))


def _spaced(text: str) -> str:
    return re.sub(r" +", " ", text).strip()


def marked(segments: tuple[Segment, ...]) -> str:
    """Segments written as text; spaces stand outside the marks, one at a time."""
    written = "".join(
        {
            Fate.DELETED: f"[-{each.old.chars}-]",
            Fate.INSERTED: f"{{+{each.new.chars}+}}",
        }.get(each.fate, each.new.chars)
        for each in segments
    )
    return normal(written)


def normal(written: str) -> str:
    """A marked text with its spaces outside the marks, one at a time."""
    loose = _MARKS.sub(lambda m: f"{m[2]}{m[1]}{m[3]}{m[5]}{m[4]}", written)
    joined = re.sub(r"-\] \{\+", "-]{+", loose)
    return _spaced(joined)


def redlined(case: str) -> str:
    """Our own redline of the texts that a marked one stands for."""
    return marked(word_diff(styled(base_of(case)), styled(target_of(case))))
