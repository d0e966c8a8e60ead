"""Comments in a Word file: their marks in the paragraphs, and the parts in which they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from exports.docx.lines import Line
from exports.docx.revisions import Revisions
from exports.docx.runs import fit, text_runs
from exports.docx.vocabulary import W
from exports.places import comment_by
from exports.report import Loss
from versioning.compare.redline import Fate, Segment
from versioning.negotiation.comment import Comment
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_IGNORABLE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:w14="{W14}" xmlns:w15="{W15}" mc:Ignorable="w14 w15"'
)
UNSIGNED = "Unknown author"  # Word refuses an empty one
"""The author of what nobody has signed."""


@dataclass(frozen=True)
class _Written:
    """A comment with its id in the file; `parent` is the place in the list of the one that it answers."""

    comment: Comment
    id: int
    parent: int | None = None
    resolved: bool = False


@dataclass
class _Marks:
    """What stands at one offset of a text: first what ends there, then what begins."""

    ends: str = ""
    starts: str = ""


@dataclass
class CommentsWriter:
    """Writes the comments of one file. `revisions` numbers them, too: no two marks of a file share an id."""

    comments: Sequence[Comment]
    target: Resolution
    revisions: Revisions
    _written: list[_Written] = field(default_factory=list)
    _marks: dict[NodeId, dict[int, _Marks]] = field(default_factory=dict)
    _node: NodeId = ""
    _at: int = 0

    def __post_init__(self) -> None:
        """Number the comments, and lay out where their marks stand."""
        for comment in self.comments:
            first = len(self._written)
            self._add(comment, None, resolved=comment.resolved)
            for reply in comment.replies:
                self._add(reply, first, resolved=comment.resolved)
            if comment.anchor is not None:
                for each in self._written[first:]:
                    self._place(comment, each.id)

    def _add(self, comment: Comment, parent: int | None, *, resolved: bool) -> None:
        self._written.append(_Written(comment, self.revisions.number(), parent, resolved))

    def _place(self, comment: Comment, number: int) -> None:
        anchor = comment.anchor
        if anchor is None or anchor.start not in self.target or anchor.end not in self.target:
            return
        first = self._in_text(anchor.start, anchor.start_at, is_end=False)
        last = self._in_text(anchor.end, anchor.end_at, is_end=True)
        start, end = f'<w:commentRangeStart w:id="{number}"/>', f'<w:commentRangeEnd w:id="{number}"/>'
        end += f'<w:r><w:commentReference w:id="{number}"/></w:r>'
        if first == last:
            self._mark(*first).starts += start + end
        else:
            self._mark(*first).starts += start
            self._mark(*last).ends += end

    def _in_text(self, node: NodeId, at: int, *, is_end: bool) -> tuple[NodeId, int]:
        """Return a place in the text of a paragraph: Word has no comments in notes, so there at the sign."""
        if not self.target.is_note(node):
            return node, at
        owner = self.target.parents[node]
        for place, note in self.target.text(owner).notes:
            if note.id == node:
                return owner, place + is_end
        return owner, 0

    def _mark(self, node: NodeId, at: int) -> _Marks:
        return self._marks.setdefault(node, {}).setdefault(at, _Marks())

    # In the paragraphs

    def begin(self, line: Line) -> None:
        """Go on to the words of a line."""
        if line.is_:
            self._node, self._at = line.is_, 0

    def parted(self, line: Line) -> Iterator[Segment | str]:
        """Yield the segments of a line, parted where a comment begins or ends, and the marks between them.

        Marks stand in the line that has the words: a paragraph may begin with one whose words all went.
        """
        marks = self._marks.get(self._node, {})
        if not marks or not any(each.new.chars for each in line.segments):
            yield from line.segments
            if marks and line.is_ and not self.target.text(line.is_).chars:
                yield self._rest()
            return
        yield from self._due(marks)
        for segment in line.segments:
            rest, size = segment, len(segment.new)
            for at in sorted(at - self._at for at in marks if self._at < at < self._at + size):
                done = size - len(rest.new)
                before, rest = _cut(rest, at - done)
                yield before
                yield from self._due(marks, self._at + at)
            yield rest
            self._at += size
            if size:
                yield from self._due(marks)

    def _due(self, marks: dict[int, _Marks], at: int | None = None) -> Iterator[str]:
        found = marks.pop(self._at if at is None else at, None)
        if found is not None:
            yield found.ends + found.starts

    def _rest(self) -> str:
        """Return the marks of a paragraph that has no words left."""
        marks = self._marks.pop(self._node, {})
        return "".join(marks[at].ends + marks[at].starts for at in sorted(marks))

    # The parts

    def parts(self) -> dict[str, str]:
        """Return comments.xml and commentsExtended.xml by their names, nothing without comments."""
        if not self._written:
            return {}
        comments = "".join(self._comment(at, each) for at, each in enumerate(self._written))
        threads = "".join(_thread(at, each) for at, each in enumerate(self._written))
        return {
            "comments": f'<w:comments xmlns:w="{W}" {_IGNORABLE}>{comments}</w:comments>',
            "commentsExtended": f"<w15:commentsEx {_IGNORABLE}>{threads}</w15:commentsEx>",
        }

    def _comment(self, at: int, each: _Written) -> str:
        return comment_xml(each.comment, str(each.id), _place_id(at))


def comment_xml(comment: Comment, node: str, place: str = "") -> str:
    """Return a comment as it is written under an id; `place` is a further attribute of its last paragraph."""
    named = {
        "w:id": node,
        "w:author": fit(comment.author.strip()) or UNSIGNED,
        **({"w:date": comment.date} if comment.date else {}),
        **({"w:initials": fit(comment.initials)} if comment.initials else {}),
    }
    attributes = " ".join(f"{name}={quoteattr(value)}" for name, value in named.items())
    lines = _lines(comment.text)
    last = len(lines) - 1
    content = "".join(
        f"<w:p{place if number == last else ''}>{text_runs(line)}</w:p>" for number, line in enumerate(lines)
    )
    return f"<w:comment {attributes}>{content}</w:comment>"


def comment_losses(comments: Sequence[Comment], target: Resolution) -> tuple[Loss, ...]:
    """Return what a Word file can't say of comments on a draft."""
    found: list[Loss] = []
    for each in comments:
        where = comment_by(each.author)
        anchor = each.anchor
        if anchor is None or anchor.start not in target or anchor.end not in target:
            found.append(Loss(where, said("its words are gone, so Word keeps it without showing it")))
        elif target.is_note(anchor.start) or target.is_note(anchor.end):
            found.append(
                Loss(where, said("it stands on the sign of the note: Word has no comments in notes"))
            )
    return tuple(found)


def _cut(segment: Segment, at: int) -> tuple[Segment, Segment]:
    """Return a segment parted at an offset of its new words; old ones of another length go first."""
    new, rest = segment.new.slice(0, at), segment.new.slice(at)
    if len(segment.old) == len(segment.new):
        return segment._replace(old=segment.old.slice(0, at), new=new), segment._replace(
            old=segment.old.slice(at), new=rest
        )
    return segment._replace(new=new), segment._replace(fate=Fate.INSERTED, old=EMPTY, new=rest)


def _lines(text: StyledText) -> list[StyledText]:
    ends = [at for at, letter in enumerate(text.chars) if letter == "\n"]
    starts = [0, *(at + 1 for at in ends)]
    return [text.slice(start, end) for start, end in zip(starts, [*ends, len(text)], strict=True)]


def _place_id(at: int) -> str:
    return f' w14:paraId="{at + 1:08X}"'


def _thread(at: int, each: _Written) -> str:
    parent = "" if each.parent is None else f' w15:paraIdParent="{each.parent + 1:08X}"'
    return f'<w15:commentEx w15:paraId="{at + 1:08X}"{parent} w15:done="{int(each.resolved)}"/>'
