"""The structure of drafts and redlines as JSON, for the shell's `--json`.

Offsets count Unicode code points of a paragraph's plain text, which holds neither note marks nor
numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from exports.report import Reading
from versioning.compare.redline import Change, Redline, Row, Segment
from versioning.compare.words import word_diff
from versioning.negotiation.comment import Comment
from versioning.negotiation.sponsorship import parse_sponsor_line
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Note, StyledText, styled

Json = dict[str, Any]

_PARTS = {Role.TITLE: "title", Role.ORGAN: "organ", Role.SPONSORS: "sponsors", Role.ANNEX: "annex"}
_NO_LABEL = Label()


def reading_to_json(reading: Reading) -> Json:
    """Return what `show --json` prints of a file; "comments" only where there are any."""
    draft = reading.draft
    names = _Names(labels(draft), note_signs(draft), draft)
    comments = [_comment(each, names) for each in reading.comments]
    return {
        "format": reading.format,
        "losses": [{"where": loss.where, "what": loss.what} for loss in reading.losses],
        "authors": dict(reading.authors),
        "masthead": dict(vars(draft.masthead)),
        **names.draft(draft.children),
        **({"comments": comments} if comments else {}),
    }


def _comment(comment: Comment, names: _Names) -> Json:
    """Return a comment; where it is about words of the draft, `anchor` is where they begin and end."""
    anchor = comment.anchor
    ends = ((anchor.start, anchor.start_at), (anchor.end, anchor.end_at)) if anchor else ()
    return {
        "author": comment.author,
        "date": comment.date,
        "initials": comment.initials,
        "text": comment.text.plain,
        "resolved": comment.resolved,
        "anchor": [{"id": node, "at": names.plain_offset(node, at)} for node, at in ends],
        "replies": [_comment(each, names) for each in comment.replies],
    }


class _Names:
    """The labels and note signs of a draft, with which its parts become JSON."""

    def __init__(self, named: Mapping[NodeId, Label], signs: dict[NodeId, str], draft: Resolution) -> None:
        self._labels, self._signs, self._draft = named, signs, draft

    def plain_offset(self, node: NodeId, at: int) -> int:
        """Return an offset of the text of a paragraph or note as one of its plain text."""
        return self._draft.text(node).plain_offset(at) if node in self._draft else 0

    def draft(self, children: Sequence[Paragraph]) -> Json:
        """Return a draft's front, paragraphs, annexes and further drafts."""
        first = {role: next((each for each in children if each.role is role), None) for role in FRONT}
        texts = {role: each.text if each else EMPTY for role, each in first.items()}
        outside = (*FRONT, Role.ANNEX, Role.PART)
        title = first[Role.TITLE]
        return {
            **({"number": title.number} if title and title.number else {}),
            "sponsors": _sponsors(texts[Role.SPONSORS]),
            "title": texts[Role.TITLE].plain,
            "recommendation": texts[Role.RECOMMENDATION].plain,
            "organ": texts[Role.ORGAN].plain,
            "paragraphs": [self.paragraph(each) for each in children if each.role not in outside],
            "annexes": [self._annex(each) for each in children if each.role is Role.ANNEX],
            "parts": [self._part(each) for each in children if each.role is Role.PART],
        }

    def _annex(self, annex: Paragraph) -> Json:
        paragraphs = [self.paragraph(each) for each in annex.children]
        return {"label": annex.number, "title": annex.text.plain, "paragraphs": paragraphs}

    def _part(self, part: Paragraph) -> Json:
        below = self.draft(part.children)
        return {"label": part.number, **below, "title": part.text.plain or below["title"]}

    def paragraph(self, paragraph: Paragraph) -> Json:
        """Return one paragraph with all below it."""
        text, label = paragraph.text, self._labels.get(paragraph.id, _NO_LABEL)
        return {
            "id": paragraph.id,
            "role": paragraph.role.value,
            "label": label.label or label.number,
            "text": text.plain,
            "marks": _marks(text),
            "notes": [
                {"at": text.plain_offset(at), "label": self._signs.get(note.id, ""), "text": note.text.plain}
                for at, note in text.notes
            ],
            "children": [self.paragraph(child) for child in paragraph.children],
        }


def _sponsors(text: StyledText) -> Json:
    """Return what a sponsor line says; "note" and "list_note" only where there are such notes."""
    found = parse_sponsor_line(text)
    states: list[Json] = [
        {
            "name": state.name,
            "on_behalf_of": state.on_behalf_of,
            **({"note": state.note, "member": state.is_member} if state.note else {}),
        }
        for state in found.states
    ]
    return {
        "line": found.line,
        "kind": found.kind,
        "states": states,
        "submitted_by": found.submitted_by,
        **({"list_note": found.list_note} if found.list_note else {}),
    }


def _marks(text: StyledText) -> list[list[Any]]:
    """Return each mark as start, end, kind; the kind of a colour or highlight is followed by its value."""
    result: list[list[Any]] = []
    for mark in text.marks:
        start, end = text.plain_offset(mark.start), text.plain_offset(mark.end)
        if start < end:
            result.append([start, end, mark.kind.value, *([mark.value] if mark.value else [])])
    return result


def redline_to_json(redline: Redline) -> Json:
    """Return what `compare --json` prints: one entry a paragraph, note or changed masthead field."""
    entries = [
        _entry(_come_or_gone(old, new), "masthead", (name, name), word_diff(styled(old), styled(new)))
        for name, old, new in redline.masthead
    ]
    parts = _parts(redline)
    signs = note_signs(redline.base), note_signs(redline.target)
    ghosts = {row.twin: row for row in redline.rows if row.is_ghost}
    for row in redline.rows:
        if row.is_ghost:
            continue
        place = row.new or row.old
        part = parts.get(place.id, "paragraph") if place else "paragraph"
        ghost = ghosts.get(place.id) if place and row.change is Change.MOVED else None
        old_label = row.old_label or (ghost.old_label if ghost else "")
        entries.append(_entry(row.change, part, (old_label, row.new_label), row.segments, row.also))
        entries += _note_entries(row, *signs)
    return {"paragraphs": entries}


def _parts(redline: Redline) -> dict[NodeId, str]:
    """Return for each paragraph outside the body which part of the draft it is."""
    result: dict[NodeId, str] = {}
    for draft in (redline.base, redline.target):
        for paragraph in draft.walk():
            if paragraph.role in _PARTS:
                result[paragraph.id] = _PARTS[paragraph.role]
        for annex in draft.annexes:
            result.update({each.id: "annex" for each in annex.walk()})
    return result


def _entry(
    change: Change,
    part: str,
    names: tuple[str, str],
    segments: Sequence[Segment],
    also: Sequence[str] = (),
) -> Json:
    shown = [
        {"change": segment.fate.value, "text": segment.shown.plain}
        for each in segments
        for segment in each.exact
        if segment.shown.plain
    ]
    return {
        "change": change.value,
        "also": list(also),
        "part": part,
        "old_label": names[0],
        "new_label": names[1],
        "segments": shown,
    }


def _note_entries(row: Row, old_signs: dict[NodeId, str], new_signs: dict[NodeId, str]) -> list[Json]:
    """Return an entry for each note in a row."""
    return [
        _note_entry(
            before,
            after,
            (old_signs.get(before.id, "") if before else "", new_signs.get(after.id, "") if after else ""),
        )
        for before, after in row.notes
    ]


def _note_entry(before: Note | None, after: Note | None, names: tuple[str, str]) -> Json:
    old, new = before.text if before else EMPTY, after.text if after else EMPTY
    if before is None or after is None:
        return _entry(
            Change.INSERTED if before is None else Change.DELETED, "note", names, word_diff(old, new)
        )
    quiet = Change.SAME if names[0] == names[1] else Change.RENUMBERED
    change = quiet if old == new else Change.EDITED
    return _entry(change, "note", names, word_diff(old, new))


def _come_or_gone(old: str, new: str) -> Change:
    if old and new:
        return Change.EDITED
    return Change.INSERTED if new else Change.DELETED
