"""Law 4 as LibreOffice sees it: accepting a tracked file gives the clean target, rejecting the clean base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from exports import samples
from exports.docx.document import NO_PAYLOADS
from exports.docx.redline import write_redline
from exports.docx.writer import write
from exports.formats import read_file
from tests.exports.docx.tables import tabled, with_other_rows
from tests.libreoffice import LibreOffice, OfficeParagraph, OfficeText
from tests.strategies import Ids, lineages, texts
from versioning.change.step import Delete, EditText, Insert, Move, Split
from versioning.change.transaction import Recorder
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.compare.redline import Fate, Redline, Row
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

pytestmark = pytest.mark.proof

generated = settings(
    max_examples=40,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def said(
    office: OfficeText, *, blanks: bool, full_rows: bool, notes: bool, ends: bool
) -> tuple[list[str], list[str], list[OfficeParagraph]]:
    """The paragraphs, notes and cells of a document.

    `blanks` says whether empty paragraphs of the body count, `full_rows` whether those of cells do,
    `notes` whether the words of notes count or only how many there are, `ends` whether it matters where
    the paragraphs of the body end.

    LibreOffice puts a joiner (U+200D) into the cells of a tracked row that has no words, to have
    something to mark, and leaves it there. Of a paragraph without words it brings in no tracked change of
    its style, so that this isn't compared.
    """
    body = [each.text for each in office.body if blanks or each.text]
    body = body if ends else ["".join(body)]
    cells = [
        replace(each, runs=(), style="") if each.text in ("", "\u200d") else each for each in office.cells
    ]
    shown = [each for each in cells if full_rows or each.text]
    return body, [note.text if notes else "" for note in office.notes], shown


def is_read_alike(redline: Redline) -> bool:
    """Whether LibreOffice 7.4 keeps count of empty paragraphs here.

    Two of its ways are its own. Rejecting an inserted paragraph that holds the first note of the
    document leaves an empty paragraph; rejecting one that stands before an empty paragraph takes that
    one along. In both cases Word's rule, and our acceptor's, gives the base exactly.
    """
    drafts = (redline.base, redline.target)
    blank = any(not paragraph.text.chars for draft in drafts for paragraph in draft.walk())
    noted = any(row.end is not Fate.KEPT and any(row.notes) for row in redline.rows)
    tables = any(paragraph.role is Role.TABLE for draft in drafts for paragraph in draft.walk())
    return not blank and not noted and not tables


def joins(redline: Redline) -> bool:
    """Whether LibreOffice 7.4 joins paragraphs wherever the end of one goes.

    It doesn't where that one holds the first note of the document; Word and our acceptor do.
    """
    first = next((row for row in redline.rows if any(row.notes)), None)
    return first is None or first.end is Fate.KEPT


def takes_rows_whole(redline: Redline) -> bool:
    """Whether LibreOffice 7.4 takes away every row that goes.

    It leaves one, emptied of its words, where a paragraph of its cell that isn't the last holds a note; and
    it leaves a paragraph so whose end is marked for those behind it, the last ones of the cell.
    """
    noted = [at for at, row in enumerate(redline.rows) if any(row.notes) and _is_in_cell(row)]
    return not any(_loses_its_end(redline.rows, at) for at in noted)


def _loses_its_end(rows: Sequence[Row], at: int) -> bool:
    """Whether the end of a cell's paragraph is marked: the last of a cell can't bear the mark of its own."""
    cell = _parent(rows[at])
    behind = list(takewhile(lambda row: _parent(row) == cell, rows[at + 1 :]))
    changed = [row.end is not Fate.KEPT for row in behind]
    return rows[at].end is not Fate.KEPT or (bool(changed) and all(changed))


def counts_as_we_do(redline: Redline) -> bool:
    """Whether LibreOffice 7.4 counts the characters of every changed note as we do.

    Where words with a character beyond U+FFFF come or go in a note, it takes one more along. Where the first
    note of the document stands in a table, it brings in no tracked change of any later note, wherever that
    stands: what was inserted there is plain text to it, and what was deleted is, too.
    """
    noted = [(row, pair) for row in redline.rows for pair in row.notes]
    if len(noted) > 1 and _is_in_cell(noted[0][0]):
        return False
    changed = [each for row in redline.rows for pair in row.notes if pair[0] != pair[1] for each in pair]
    return not any(char > "\uffff" for note in changed if note for char in note.text.chars)


def _parent(row: Row) -> NodeId | None:
    place = row.new or row.old
    return place.parent if place is not None else None


def _is_in_cell(row: Row) -> bool:
    place = row.new or row.old
    return place is not None and place.role is Role.TEXT and place.depth > 2


def holds(
    office: LibreOffice,
    folder: Path,
    base: Resolution,
    target: Resolution,
    payloads: Mapping[str, bytes] = NO_PAYLOADS,
) -> None:
    redline = compare(base, target)
    tracked, new, old = (folder / name for name in ("tracked.docx", "new.docx", "old.docx"))
    made = write_redline(redline, author="Marenda", date="2026-03-01T10:00:00Z", payloads=payloads)
    tracked.write_bytes(made)
    new.write_bytes(write(target, payloads))
    old.write_bytes(write(base, payloads))
    counted = {
        "blanks": is_read_alike(redline),
        "full_rows": takes_rows_whole(redline),
        "notes": counts_as_we_do(redline),
        "ends": joins(redline),
    }
    assert said(office.accept_all(tracked), **counted) == said(office.read(new), **counted)
    assert said(office.reject_all(tracked), **counted) == said(office.read(old), **counted)


def test_the_sample_is_accepted_and_rejected_exactly(libreoffice: LibreOffice, tmp_path: Path) -> None:
    base = samples.base()
    holds(libreoffice, tmp_path, base, adopt_ids(base, samples.revised()))


@pytest.mark.parametrize("comes", [True, False])
def test_the_rule_that_closes_a_text_stays_when_what_stood_last_goes(
    libreoffice: LibreOffice, tmp_path: Path, comes: bool
) -> None:
    base = samples.base()
    more = Paragraph("more", Role.TEXT, styled("64th plenary meeting"))
    longer = replace(base, children=(*base.children, more))
    path = tmp_path / "tracked.docx"
    redline = compare(base, longer) if comes else compare(longer, base)
    path.write_bytes(write_redline(redline, author="Marenda", date="2026-03-01T10:00:00Z"))
    settled = libreoffice.reject_all(path) if comes else libreoffice.accept_all(path)
    assert settled.body[-1].style == "End of the draft"
    assert settled.body[-2].text == base.children[-1].text.plain


def has_no_table(pair: tuple[Resolution, Resolution]) -> bool:
    return not any(each.role is Role.TABLE for draft in pair for each in draft.walk())


@generated
@given(pair=lineages(most=4).filter(has_no_table))
def test_so_are_drafts_edited_at_random(
    libreoffice: LibreOffice, tmp_path_factory: pytest.TempPathFactory, pair: tuple[Resolution, Resolution]
) -> None:
    holds(libreoffice, tmp_path_factory.mktemp("pair"), *pair)


@generated
@given(pair=tabled())
def test_so_are_drafts_with_tables(
    libreoffice: LibreOffice, tmp_path_factory: pytest.TempPathFactory, pair: tuple[Resolution, Resolution]
) -> None:
    holds(libreoffice, tmp_path_factory.mktemp("pair"), *pair)


@generated
@given(drawn=with_other_rows())
def test_so_are_tables_whose_rows_come_and_go(
    libreoffice: LibreOffice,
    tmp_path_factory: pytest.TempPathFactory,
    drawn: tuple[Resolution, Resolution, dict[str, bytes]],
) -> None:
    holds(libreoffice, tmp_path_factory.mktemp("pair"), *drawn)


@generated
@given(data=st.data())
def test_so_is_a_real_draft_however_it_is_edited(
    libreoffice: LibreOffice, tmp_path_factory: pytest.TempPathFactory, corpus: Path, data: st.DataObject
) -> None:
    base = read_file(corpus / "un" / "seed-revised-draft-2011.txt").draft
    recorder, ids = Recorder(base), Ids("edit")
    for _ in range(data.draw(st.integers(1, 6))):
        draft = recorder.draft
        node = data.draw(st.sampled_from([each.id for each in draft.body]))
        paragraph, (parent, index) = draft.paragraph(node), draft.place(node)
        at = data.draw(st.integers(1, max(len(paragraph.text) - 1, 1)))
        match data.draw(st.sampled_from(("insert", "delete", "move", "split", "words"))):
            case "insert":
                words = styled("Notes") + data.draw(texts(ids, notes=False))
                recorder.add(Insert(parent, index, type(paragraph)(ids(), paragraph.role, words)))
            case "delete":
                recorder.add(Delete(parent, index, paragraph))
            case "move":
                to = data.draw(st.integers(index, len(draft.children_of(parent)) - 1))
                recorder.add(Move(node, parent, index, parent, to))
            case "split":
                recorder.add(Split(node, at, 0, ids(), paragraph.role))
            case _:
                gone = paragraph.text.slice(at, at + 9)
                recorder.add(EditText(node, at, gone, styled("other words") if at % 2 else EMPTY))
    holds(libreoffice, tmp_path_factory.mktemp("pair"), base, recorder.draft)
