"""Edits where a file is built unusually: words without a place in the body, and in text boxes."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read
from exports.report import UnwritableError
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.patch.test_tracked import told, track
from tests.exports.docx.provisions import HEAD, note
from tests.exports.test_spans import cells
from versioning.change.step import Delete, EditText, Insert, Move, Step
from versioning.change.transaction import Recorder
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def changed(draft: Resolution, *steps: Step) -> Resolution:
    recorder = Recorder(draft)
    for step in steps:
        recorder.add(step)
    return recorder.draft


def noted() -> tuple[bytes, Resolution, Paragraph]:
    """A file whose masthead cites a note, what it is read as, and the paragraph that the note became."""
    cited = p("Distr.: Limited", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    words = note(2, p("<w:r><w:footnoteRef/></w:r>", " See the report."))
    file = docx("".join((cited, *HEAD, p(r("Recalling", "i"), " all lakes,"))), footnotes=words)
    base = read(file, "base.docx").draft
    return file, base, base.children[-1]


def test_a_note_of_the_masthead_stays_as_it_is_while_the_text_is_edited() -> None:
    file, base, last = noted()
    opening = base.body[0]
    new = Paragraph("new", opening.role, styled("Noting the rivers,"))
    target = changed(
        base,
        EditText(opening.id, len("Recalling all"), EMPTY, styled(" deep")),
        Insert(base.id, base.place(last.id)[1], new),
    )
    made = track(file, (target, "France"))
    assert told(read(accept_all(made.data), "a.docx").draft) == told(target)
    assert told(read(reject_all(made.data), "r.docx").draft) == told(base)


def test_typed_numbers_in_everyday_arabic_figures_are_renumbered_in_these() -> None:
    provisions = ("١ -\tتحث الدول على حفر الآبار؛", "٢ -\tتشجع الدول على ذلك؛", "٣ -\tتقرر أن تجتمع.")
    file = docx("".join((p("إن الجمعية العامة،"), p("إذ تشير إلى قراراتها،"), *map(p, provisions))))
    base = read(file, "base.docx").draft
    first, second = [each for each in base.children if each.role is Role.OPERATIVE][:2]
    target = changed(
        base, Delete(base.id, base.place(second.id)[1], second), EditText(first.id, 0, EMPTY, styled("ثم "))
    )
    made = track(file, (target, "France"))
    accepted = accept_all(made.data)
    assert told(read(accepted, "a.docx").draft) == told(target)
    with zipfile.ZipFile(BytesIO(accepted)) as package:
        shown = "".join(etree.fromstring(package.read("word/document.xml")).itertext())
    assert [sign for sign in shown if sign.isdecimal()] == ["١", "٢"]


@pytest.mark.parametrize("is_moved", [False, True])
def test_one_that_is_edited_or_moved_is_refused_with_its_words(is_moved: bool) -> None:
    file, base, last = noted()
    at = base.place(last.id)[1]
    moved, edited = Move(last.id, base.id, at, base.id, at - 1), EditText(last.id, 0, EMPTY, styled("Now "))
    with pytest.raises(UnwritableError, match=r"exactly at “(Now )?See the report\.”"):
        track(file, (changed(base, moved if is_moved else edited), "France"))


def test_a_text_box_can_lose_all_of_its_words_though_older_programs_are_told_them_otherwise() -> None:
    box = f"<w:pict><w:txbxContent>{p('Aside')}</w:txbxContent></w:pict>"
    ways = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    both = f'<w:r><mc:AlternateContent xmlns:mc="{MC}">{ways}</mc:AlternateContent></w:r>'
    file = docx(
        "".join((*HEAD, p(r("Recalling", "i"), " all lakes,", both), p(r("Noting", "i"), " rivers,")))
    )
    base = read(file, "base.docx").draft
    aside = next(each for each in base.body if each.text.plain == "Aside")
    target = changed(base, Delete(*base.place(aside.id), aside))
    made = track(file, (target, "France"))
    assert told(read(accept_all(made.data), "a.docx").draft) == told(target)
    assert told(read(reject_all(made.data), "r.docx").draft) == told(base)


def cell(words: str, *, merged: str = "") -> str:
    properties = f"<w:tcPr><w:tcW w:w='900' w:type='dxa'/>{merged}<w:vAlign w:val='center'/></w:tcPr>"
    return f"<w:tc>{properties}{p(words) if words else p()}</w:tc>"


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_new_row_is_merged_with_the_one_above_only_where_it_says_so(goes_on: bool) -> None:
    rows = (
        (cell("Lake", merged="<w:vMerge w:val='restart'/>"), cell("143")),
        (cell("", merged="<w:vMerge/>"), cell("50")),
        (cell("Orta"), cell("60")),
    )
    table = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows)
    file = docx("".join((*HEAD, p(r("Recalling", "i"), " all lakes,"), f"<w:tbl>{table}</w:tbl>", p("End."))))
    base = read(file, "base.docx")
    found = next(each for each in base.draft.walk() if each.role is Role.TABLE)
    on = found.children[1].children[0].payload
    first = (
        Paragraph("cell", Role.CELL, payload=on)
        if goes_on
        else Paragraph("cell", Role.CELL, children=(Paragraph("word", Role.TEXT, styled("Mere")),))
    )
    other = Paragraph("other", Role.CELL, children=(Paragraph("depth", Role.TEXT, styled("70")),))
    row = Paragraph("row", Role.ROW, children=(first, other))
    target = changed(base.draft, Insert(found.id, 2, row))
    again = read(accept_all(track(file, (target, "France")).data), "again.docx")
    assert cells(again.draft, again.payloads) == cells(target, base.payloads)
    assert not [each for each in again.losses if "cell" in each.what]
