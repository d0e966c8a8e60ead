"""The notes of a Word file, Word's own and those typed by hand, stand where they are cited."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest

from exports.docx.reader import read
from exports.docx.writer import write
from tests.exports.docx.files import RELS, archive, entries_of, p, part, r, relations
from tests.exports.docx.provisions import HEAD, draft, note, reading
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import Mark, MarkKind, Note, StyledText, atom_text


def note_cited(sign: str, words: str) -> StyledText:
    """Return a text with a note of that sign and those words in it."""
    text = StyledText("Recalling lakes and rivers,")
    return text.slice(0, 15) + atom_text(Note("n", StyledText(words), sign)) + text.slice(15)


def saved_elsewhere(name: str, data: bytes) -> bytes:
    """Return a part as another program saves it: with ids of its own for styles, and signs of notes twice."""
    data = data.replace(b"ChapeauPrinted", b"Printedbyrule")
    if name == "word/footnotes.xml":
        return data.replace(b">12</w:t></w:r>", b">12</w:t></w:r><w:r><w:t>12</w:t></w:r>")
    return data.replace(b"> and rivers", b">12 and rivers")


def repacked(data: bytes, changed: Callable[[str, bytes], bytes]) -> bytes:
    """Return a package whose parts are changed."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return archive({name: changed(name, package.read(name)) for name in package.namelist()})


class TestNotes:
    BODY = p(r("Recalling", "i"), " the Convention,", '<w:r><w:footnoteReference w:id="2"/></w:r>')

    def test_stand_where_they_are_cited(self) -> None:
        footnotes = note(
            2, p("<w:r><w:footnoteRef/></w:r>", " United Nations, ", r("Treaty Series", "i"), ".")
        )
        text = draft(*HEAD, self.BODY, footnotes=footnotes).body[0].text
        ((at, found),) = text.notes
        assert (at, text.plain) == (len(text.plain), "Recalling the Convention,")
        assert (found.text.plain, found.sign) == ("United Nations, Treaty Series.", "")
        assert found.text.marks == (Mark(16, 29, MarkKind.ITALIC),)

    def test_may_bear_a_sign_of_their_own(self) -> None:
        cited = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
        found = draft(
            p("Alta:", cited, " draft resolution"),
            *HEAD[1:],
            p(r("Recalling", "i"), " lakes,"),
            footnotes=note(2, p("\t*\tOn behalf of the Lakes Group.")),
        ).children[0]
        assert found.text.plain == "Alta: draft resolution"
        assert [(each.sign, each.text.plain) for _, each in found.text.notes] == [
            ("*", "On behalf of the Lakes Group.")
        ]

    @pytest.mark.parametrize(
        "again", [("12 and rivers,",), ("1212", " and rivers,"), ("12", "12 and rivers,")]
    )
    def test_may_have_had_their_sign_typed_again_at_every_saving(self, again: tuple[str, ...]) -> None:
        cited = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>12</w:t></w:r>'
        text = (
            draft(
                *HEAD,
                p(r("Recalling", "i"), " lakes", cited, *again),
                footnotes=note(2, p("12", "12", " See the map.")),
            )
            .body[0]
            .text
        )
        assert text.plain == "Recalling lakes and rivers,"
        assert [(each.sign, each.text.plain) for _, each in text.notes] == [("12", "See the map.")]

    def test_of_a_file_of_ours_that_another_program_saved_have_their_signs_once(self) -> None:
        text = note_cited("12", "3 lakes.")
        target = replace(draft(), children=(Paragraph("p", Role.PREAMBULAR, text),))
        data = write(target)
        for file in (data, repacked(data, saved_elsewhere)):
            found = read(file, "ours.docx").draft.children[0].text
            assert found.plain == "Recalling lakes and rivers,"
            assert [(each.sign, each.text.plain) for _, each in found.notes] == [("12", "3 lakes.")]

    def test_of_the_masthead_stand_at_the_end_by_their_words_alone(self) -> None:
        found = draft(
            p("Distr.: Limited", '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            *HEAD,
            p(r("Recalling", "i"), " lakes,"),
            footnotes=note(2, p("<w:r><w:footnoteRef/></w:r>", " See the report.")),
        )
        assert found.children[-1].text.plain == "See the report."

    def test_may_be_typed_by_hand(self) -> None:
        found = reading(
            p("Alta:* draft resolution"),
            *HEAD[1:],
            p(r("Recalling", "i"), " lakes,"),
            p("* On behalf of the Lakes Group."),
        )
        sponsors = found.draft.children[0].text
        assert [(each.sign, each.text.plain) for _, each in sponsors.notes] == [
            ("*", "On behalf of the Lakes Group.")
        ]
        assert sponsors.plain == "Alta: draft resolution"
        assert [each.text.plain for each in found.draft.body] == ["Recalling lakes,"]
        assert found.losses == ()

    @pytest.mark.parametrize(
        "raised", ['<w:vertAlign w:val="superscript"/>', '<w:position w:val="8"/><w:sz w:val="19"/>']
    )
    def test_may_be_typed_under_raised_figures(self, raised: str) -> None:
        def figure(words: str) -> str:
            return f"<w:r><w:rPr>{raised}</w:rPr><w:t>{words}</w:t></w:r>"

        found = reading(
            *HEAD,
            p(r("Recalling", "i"), " the Charter,", figure("1"), " the Covenant", figure("2"), " and lakes,"),
            p("1. ", r("Urges", "i"), " all to save 3 km", figure("2"), " of them."),
            p(figure("1"), " See above."),
            p(figure("2"), "\tSee below."),
        )
        assert [each.text.plain for each in found.draft.notes()] == ["See above.", "See below."]
        assert found.draft.body[0].text.plain == "Recalling the Charter, the Covenant and lakes,"
        assert found.losses == ()

    def test_are_no_raised_figures_that_nothing_calls_for(self) -> None:
        raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
        found = draft(*HEAD, p("1. ", r("Urges", "i"), " all."), p(raised, " See above."))
        assert list(found.notes()) == []
        assert [each.text.plain for each in found.walk()][-1] == "1 See above."

    def test_may_be_typed_at_the_foot_of_the_page(self) -> None:
        body = (p("Alta:* draft resolution"), *HEAD[1:], p(r("Recalling", "i"), " lakes,"))
        entries = entries_of("".join(body))
        entries["word/footer1.xml"] = part("ftr", p("*\tOn behalf of the Lakes Group.") + p("12-34567"))
        entries[RELS] = relations(("f1", "footer", "footer1.xml"))
        found = read(archive(entries), "draft.docx")
        assert [each.text.plain for each in found.draft.notes()] == ["On behalf of the Lakes Group."]
        assert found.losses == ()

    def test_are_no_asterisks_that_make_a_list(self) -> None:
        found = draft(*HEAD, p("1. ", r("Urges", "i"), " all*:"), p("* To act;"), p("* To rest."))
        assert [each.text.plain for each in found.walk()][-2:] == ["* To act;", "* To rest."]
        assert list(found.notes()) == []

    def test_at_the_end_are_notes_too(self) -> None:
        body = self.BODY.replace("footnote", "endnote")
        found = reading(*HEAD, body, endnotes=note(2, p("See above."), kind="endnote"))
        assert [each.text.plain for each in found.draft.notes()] == ["See above."]
        assert found.losses[0].what == "1 endnote is read as a footnote"
