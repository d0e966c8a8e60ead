"""Edits made in a draft, tracked in the file that it was read from."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.folding import folded
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from exports.report import Tracked
from tests.exports.docx.patch.papers import edits, papers
from tests.exports.docx.story.checking import faults, parts_of, story
from tests.exports.docx.story.test_keeping import is_not_by, settled
from versioning.tree.numbering import labels
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

DATE = "2026-03-01T10:00:00Z"
few = settings(max_examples=max(10, settings().max_examples // 5))
"""Each example reads and writes several files."""


def told(draft: Resolution) -> list[tuple[Any, ...]]:
    """What a file can tell of a draft: everything but ids, and space that says nothing."""
    names = labels(draft)
    return [
        (each.role, names[each.id].label if each.id in names else "", each.payload, *of_text(each.text))
        for each in draft.walk()
    ]


def of_text(text: StyledText) -> tuple[Any, ...]:
    even = folded(text)
    marks = [
        (at, mark.kind)
        for mark in even.marks
        for at in range(mark.start, mark.end)
        if not even.chars[at].isspace() and even.chars[at] != "\ufffc"
    ]
    return even.chars, sorted(marks), [(note.sign, of_text(note.text)) for _, note in even.notes]


def track(data: bytes, *drafts: tuple[Resolution, str], **options: Any) -> Tracked:
    stages = [Stage(draft, author, DATE) for draft, author in drafts]
    return track_in_source((data, "base.docx"), options.pop("base", None), stages, **options)


@few
@given(st.data())
def test_accepting_gives_the_target_and_rejecting_the_base(data: st.DataObject) -> None:
    file = data.draw(papers())
    base = read(file, "base.docx").draft
    target = data.draw(edits(base)).apply(base)
    made = track(file, (target, "France"))
    assert not made.losses
    assert told(read(accept_all(made.data), "a.docx").draft) == told(target)
    assert told(read(reject_all(made.data), "a.docx").draft) == told(base)
    assert story(reject_all(made.data)) == story(file)
    assert not faults(made.data)


@few
@given(st.data())
def test_each_author_can_be_rejected_alone_and_deletes_in_the_others_words(data: st.DataObject) -> None:
    file = data.draw(papers())
    base = read(file, "base.docx").draft
    middle = data.draw(edits(base, "one")).apply(base)
    target = data.draw(edits(middle, "two")).apply(middle)
    made = track(file, (middle, "France"), (target, "Kenya")).data
    assert told(read(accept_all(made), "a.docx").draft) == told(target)
    assert told(read(settled(made, is_not_by("Kenya")), "a.docx").draft) == told(middle)
    assert story(reject_all(made)) == story(file)
    assert not faults(made)


@few
@given(st.data())
def test_a_later_revision_can_be_the_base(data: st.DataObject) -> None:
    file = data.draw(papers())
    read_first = read(file, "base.docx").draft
    base = data.draw(edits(read_first, "one")).apply(read_first)
    target = data.draw(edits(base, "two")).apply(base)
    made = track(file, (target, "France"), base=base).data
    assert told(read(accept_all(made), "a.docx").draft) == told(target)
    assert told(read(reject_all(made), "a.docx").draft) == told(base)


@few
@given(papers())
def test_a_draft_that_did_not_change_leaves_every_byte(file: bytes) -> None:
    made = track(file, (read(file, "base.docx").draft, "France"))
    assert made.changes == 0
    assert parts_of(made.data) == parts_of(file)
