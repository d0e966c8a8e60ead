"""What delegations return, in every form: tracked, untracked, marked by hand, compiled, or another text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from exports.docx.reader import read as read_word
from exports.docx.writer import write
from exports.markdown.reader import read as read_text
from exports.markdown.writer import write as write_text
from exports.proposals import ReturnedFile, proposals_of
from exports.report import ReadError
from tests.exports.compilations import File
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.redlines import redlines, tracked
from tests.exports.made_by_hand import MADE_BY_HAND
from tests.versioning.negotiation.test_compilation import (
    CONVENTIONS,
    DRAFT,
    compiled,
    reworded,
    with_new,
    without,
)
from versioning.change.step import Move
from versioning.compare.compare import compare
from versioning.compare.redline import Fate, Redline
from versioning.drafting.compiled import Voices
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.compiled_writer import printed
from versioning.drafting.handmade import recognize
from versioning.negotiation.gathering import Proposed, gathered
from versioning.negotiation.returned import Base, delegation_in, delegation_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, styled

BY = 'w:id="{}" w:author="{}" w:date="2026-01-01T00:00:00Z"'
RUN = '<w:r><w:{0} xml:space="preserve">{1}</w:{0}></w:r>'
CUT = f"<w:del {BY.format(1, 'Alta')}>{RUN.format('delText', 'all ')}</w:del>"
PUT = f"<w:ins {BY.format(2, 'Borduria')}>{RUN.format('t', 'on wells ')}</w:ins>"


def sent(draft: Resolution = DRAFT) -> Resolution:
    """Return a draft as it is read from the Word file that was sent out."""
    return read_word(write(draft), "sent.docx").draft


def by(redline: Redline, author: str) -> Redline:
    rows = tuple(
        row._replace(author=author, segments=tuple(s._replace(author=author) for s in row.segments))
        for row in redline.rows
    )
    return replace(redline, rows=rows)


def returned(data: bytes, base: Resolution | None = None, name: str = "back.docx") -> ReturnedFile:
    return proposals_of(base or sent(), read_word(data, name), name)


def words(draft: Resolution) -> list[str]:
    return [each.text.plain for each in draft.walk()]


def each_target(file: ReturnedFile, base: Resolution) -> list[Resolution]:
    found: list[Resolution] = []
    for each in file.proposals:
        found.append(each.target(base if each.amends is None else found[each.amends]))
    return found


def targets(file: ReturnedFile, base: Resolution) -> dict[str, Resolution]:
    """Return by name what each proposal makes of the base, where everybody has but one."""
    return {each.name: made for each, made in zip(file.proposals, each_target(file, base), strict=True)}


def test_tracked_changes_are_proposals_of_their_authors() -> None:
    file = returned(tracked(by(compare(DRAFT, reworded("all", "some")), "Japan")))
    (proposal,) = file.proposals
    assert (proposal.author, proposal.delegation, file.base) == ("Japan", "Japan", Base.SAME)
    assert words(proposal.target(sent())) == words(reworded("all", "some"))


def test_each_of_several_authors_has_only_what_is_its_own() -> None:
    body = p(
        r("1. Urges "),
        CUT,
        r("States to report "),
        PUT,
        r("every year;"),
    )
    base = read_word(
        docx(
            p("The General Assembly,")
            + p("Recalling its resolution,")
            + p("1. Urges all States to report every year;")
            + p("2. Decides to meet.")
        ),
        "s.docx",
    ).draft
    file = returned(
        docx(p("The General Assembly,") + p("Recalling its resolution,") + body + p("2. Decides to meet.")),
        base,
    )
    found = targets(file, base)
    assert "Urges States to report every year;" in words(found["Alta"])
    assert "Urges all States to report on wells every year;" in words(found["Borduria"])


@settings(max_examples=settings().max_examples // 2)
@given(redlines())
def test_no_word_that_anybody_tracked_is_lost(redline: Redline) -> None:
    data = tracked(redline)
    reading = read_word(data, "back.docx")
    if reading.original is None:
        return
    base = reading.original
    file = proposals_of(base, reading, "back.docx")
    found = " ".join(
        word
        for target in each_target(file, base)
        for word in (*words(target), *(n.text.plain for n in target.notes()))
    )
    for row in redline.rows:
        for segment in row.segments:
            if segment.fate is Fate.INSERTED:
                assert all(word in found for word in segment.new.plain.split())


def test_a_file_edited_without_tracking_is_a_proposal_of_the_file() -> None:
    file = returned(write(without("4", reworded("all", "some"))))
    (proposal,) = file.proposals
    assert proposal.author == "back.docx (untracked)"
    assert words(proposal.target(sent())) == words(without("4", reworded("all", "some")))


def test_what_was_edited_beside_tracked_changes_is_a_proposal_by_itself() -> None:
    edited = reworded("meet", "convene", "4")
    file = returned(tracked(by(compare(edited, reworded("all", "some", draft=edited)), "Japan")))
    assert [each.name for each in file.proposals] == ["back.docx (untracked)", "Japan"]
    found = targets(file, sent())
    assert words(found["back.docx (untracked)"]) == words(edited)
    assert words(found["Japan"]) == words(reworded("all", "some"))


def test_marks_made_by_hand_are_proposals_of_those_whom_they_name() -> None:
    text = (
        styled("Urges [EU: ")
        + styled("all", MarkKind.STRIKETHROUGH)
        + styled(" some] States to report on wells;")
    )
    file = returned(write(DRAFT.with_text("2", text)))
    (proposal,) = file.proposals
    assert proposal.voices.authors == ("EU",)
    assert words(proposal.target(sent())) == words(reworded("all", "some"))


@pytest.mark.parametrize("name", CONVENTIONS)
@pytest.mark.parametrize("form", ["docx", "md"])
def test_a_compilation_text_comes_back_from_a_file_with_every_proposal(name: str, form: str) -> None:
    proposals, _ = CONVENTIONS[name]
    text = compiled(*proposals).text()
    reading = read_word(write(text), "c.docx") if form == "docx" else read_text(write_text(text), "c.md")
    shown = read_compiled(reading.draft)
    assert shown is not None
    assert words(shown.original) == words(DRAFT)
    for who, target, *amends in proposals:
        names = [who.split("+")[0], *(proposals[at][0] for at in amends)]
        assert sorted(words(shown.taken_from(*names))) == sorted(words(target))
    file = proposals_of(shown.original, reading, "c")
    assert {author for each in file.proposals for author in each.voices.authors} == {
        each[0].split("+")[0] for each in proposals
    }


@pytest.mark.parametrize("form", ["docx", "md"])
def test_a_move_comes_back_from_a_file_as_a_move(form: str) -> None:
    numbered = tuple(
        Paragraph(str(at), Role.OPERATIVE, styled(f"Urges States to dig well number {at};"))
        for at in range(5)
    )
    base = Resolution("draft", children=numbered)
    target = Move("1", "draft", 1, "draft", 3).apply(base)
    text = printed(gathered(base, [Proposed(Voices(("EU",), ("JPN",)), target)])).text
    reading = read_word(write(text), "c.docx") if form == "docx" else read_text(write_text(text), "c.md")
    (proposal,) = proposals_of(base, reading, "c").proposals
    assert proposal.target(base) == target
    assert [type(step) for step in proposal.change.steps] == [Move]
    assert (proposal.voices.authors, proposal.voices.supporters) == (("EU",), ("JPN",))


def test_a_file_made_against_another_version_is_brought_over() -> None:
    base = sent(with_new("1", *(f"Noting matter {at} of this kind," for at in range(9))))
    file = returned(tracked(by(compare(DRAFT, reworded("all", "some")), "Japan")), base)
    assert file.base is Base.OTHER
    assert any("another version" in loss.what for loss in file.losses)
    (proposal,) = file.proposals
    assert "Urges some States to report on wells;" in words(proposal.target(base))
    assert len(words(proposal.target(base))) == len(words(base))


def test_a_file_made_against_another_text_is_refused() -> None:
    other = Resolution(
        "x", children=(Paragraph("1", Role.OPERATIVE, styled("Celebrates bicycles everywhere;")),)
    )
    with pytest.raises(ReadError, match="was not made against this draft"):
        returned(write(other))


@pytest.mark.parametrize(
    ("author", "delegation"),
    [
        ("Japan", "Japan"),
        ("JPN", "Japan"),
        ("Maria Perez (Norway)", "Norway"),
        ("Permanent Mission of Kenya", "Kenya"),
        ("Jordan", ""),
        ("Maria Perez", ""),
        ("Microsoft Office User", ""),
    ],
)
def test_authors_are_mapped_to_delegations_only_where_that_is_certain(author: str, delegation: str) -> None:
    assert delegation_of(author) == delegation


@pytest.mark.parametrize(
    ("file", "delegation"),
    [
        ("A-80-L.18 Mexico.docx", "Mexico"),
        ("L.18_BRA.docx", "Brazil"),
        ("RUS A-80-L.18.docx", "Russian Federation"),
        ("EU, comments.docx", "European Union"),
        ("guinea-bissau.docx", "Guinea-Bissau"),
        ("Papua New Guinea.docx", "Papua New Guinea"),
        ("L.18 (Côte d'Ivoire).docx", "Côte d’Ivoire"),
        ("OP5 AND OP6.docx", ""),
        ("comments from us.docx", ""),
        ("Norway draft, MEX.docx", ""),
        ("Jordan.docx", ""),
        ("back.docx", ""),
        ("A_80_L.18.pdf", ""),
    ],
)
def test_a_file_tells_by_its_name_whose_it_is_only_where_that_is_certain(file: str, delegation: str) -> None:
    assert delegation_in(file) == delegation


def test_edits_that_nobody_tracked_are_those_of_the_state_that_the_file_is_named_after() -> None:
    edited = reworded("meet", "convene", "4")
    (proposal,) = returned(write(edited), name="L.5 Mexico.docx").proposals
    assert (proposal.name, proposal.voices.authors) == ("Mexico", ("Mexico",))
    both = tracked(by(compare(edited, reworded("all", "some", draft=edited)), "Japan"))
    found = returned(both, name="L.5 Mexico.docx").proposals
    assert [each.name for each in found] == ["Mexico (untracked)", "Japan"]


@pytest.mark.parametrize("made", MADE_BY_HAND, ids=lambda made: made.name)
def test_every_style_of_marks_made_by_hand_gives_its_proposals(made: File) -> None:
    read = read_word if made.name.endswith(".docx") else read_text
    reading = read(made.data, made.name)
    hand = recognize(reading.draft)
    assert hand is not None
    file = proposals_of(hand.original, reading, made.name)
    said = [
        *words(hand.original),
        *(word for each in targets(file, hand.original).values() for word in words(each)),
    ]
    assert not letters(made.accepted) - letters(said)


def letters(lines: Iterable[str]) -> Counter[str]:
    return Counter(char for line in lines for char in line if char.isalnum())
