"""Line breaks in place of paragraph ends: each provision is one all the same."""

from __future__ import annotations

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.provisions import HEAD, draft, outline, provisions, reading
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

BREAK = "<w:r><w:br/></w:r>"
COMMENT = '<w:comment w:id="0" w:author="Alta"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>'


def broken(*lines: str) -> str:
    """Return one paragraph of these lines."""
    return p(*(part for at, line in enumerate(lines) for part in ((BREAK,) if at else ()) + (line,) if part))


def test_a_draft_in_one_paragraph_has_its_provisions() -> None:
    found = draft(
        p("Care of shared lakes"),
        broken(
            *("The General Assembly,", "Recalling its charter,", "", "Noting the drought,"),
            *("1. Urges all:", "(a) to measure;", "(b) to report;", "2. Decides to meet."),
        ),
    )
    assert outline(found) == [
        ("title", "Care of shared lakes"),
        ("organ", "The General Assembly,"),
        ("PP1", "Recalling its charter,"),
        ("PP2", "Noting the drought,"),
        ("OP1", "Urges all:"),
        ("OP1 (a)", "to measure;"),
        ("OP1 (b)", "to report;"),
        ("OP2", "Decides to meet."),
    ]


def test_a_break_within_a_provision_stays() -> None:
    assert provisions(
        broken("1. Urges all States of", "Alta and Borduria", "to measure;"), p("2. Decides to meet.")
    ) == [("OP1", "Urges all States of\nAlta and Borduria\nto measure;"), ("OP2", "Decides to meet.")]


def test_a_verse_is_no_list_of_provisions() -> None:
    verse = p(
        r("Deep are the lakes,", "i"), BREAK, r("wide is the sky;", "i"), BREAK, r("so it is said:", "i")
    )
    assert provisions(p("1. Urges all."), verse)[-1] == (
        "text",
        "Deep are the lakes,\nwide is the sky;\nso it is said:",
    )


def test_a_comment_stands_on_the_words_that_it_is_about() -> None:
    said = '<w:commentRangeStart w:id="0"/><w:r><w:t>measure</w:t></w:r><w:commentRangeEnd w:id="0"/>'
    line = p("1. Urges all:", BREAK, "(a) to ", said, ";", BREAK, "(b) to report;")
    found = reading(*HEAD, line, comments=COMMENT)
    anchor = found.comments[0].anchor
    assert anchor is not None
    assert found.draft.text(anchor.start).chars[anchor.start_at : anchor.end_at] == "measure"


def test_what_changes_in_one_is_tracked_in_its_line() -> None:
    file = docx(
        "".join((*HEAD, broken("1. Urges all:", "(a) to measure;", "(b) to report;", "(c) to meet;")))
    )
    base = read(file, "base.docx").draft
    first, second, _ = base.children[-1].children
    parent, at = base.place(second.id)
    target = base.with_text(first.id, StyledText("to measure twice;")).spliced(parent, at, at + 1, ())
    made = track_in_source((file, "base.docx"), None, [Stage(target, "Peru", "2026-03-01T10:00:00Z")])
    assert not made.losses
    assert provisions_of(accept_all(made.data)) == [
        ("OP1", "Urges all:"),
        ("OP1 (a)", "to measure twice;"),
        ("OP1 (b)", "to meet;"),
    ]
    assert provisions_of(reject_all(made.data)) == outline(base)[3:]


def provisions_of(data: bytes) -> list[tuple[str, str]]:
    found: Resolution = read(data, "draft.docx").draft
    return outline(found)[3:]
