"""Every kind of change, and how it is written: one pair of small files each, read in both directions."""

from __future__ import annotations

import pytest

from exports.docx.acceptor import accept_all, reject_all
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, r, relations
from tests.exports.docx.story.checking import faults, marking, story, words_marked
from tests.exports.docx.story.test_tracking import holds, tracked

ONE = "The Committee notes the report on wells."
TWO = "The Committee welcomes the report on wells."
LONG = "Requests the secretariat to publish all of the findings."
FIRST = "Recalling all of the decisions that were taken by the Committee at its earlier sessions,"
SECOND = "Decides to keep the question of the wells under review until the next session of the Committee;"
THIRD = "Calls upon all members of the Committee to inform the secretariat of what they have found;"
HEAD = '<w:pStyle w:val="Heading"/>'


def cell(*paragraphs: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(paragraphs)}</w:tc>"


def table(*rows: tuple[str, ...]) -> str:
    made = "".join(f"<w:tr>{''.join(cell(p(text)) for text in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl>"


def field(code: str, result: str) -> str:
    chars = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    words = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{chars[0]}{words}{chars[1]}{r(result)}{chars[2]}"


def turned(way: str, text: str) -> str:
    return f'<w:bdo w:val="{way}">{r(text)}</w:bdo>'


def link(anchor: str, text: str) -> str:
    return f'<w:hyperlink w:anchor="{anchor}">{r(text)}</w:hyperlink>'


ARABIC = "<w:r><w:rPr><w:rtl/></w:rPr><w:t>{}</w:t></w:r>"
FORMS = {
    "a word": (p(ONE), p(TWO), ["The Committee [-notes][+welcomes] the report on wells."]),
    "a paragraph between others": (p("A") + p("B"), p("A") + p(LONG) + p("B"), ["A", f"[+{LONG}] ¶+", "B"]),
    "a paragraph at the end": (p("A"), p("A") + p(LONG), ["A ¶+", f"[+{LONG}]"]),
    "a paragraph at the end with another style": (
        p("A"),
        p("A") + p(LONG, props=HEAD),
        ["A ¶+", f"[+{LONG}]~"],
    ),
    "two paragraphs gone at the end": (
        p("A") + p(LONG) + p(ONE),
        p("A"),
        ["A ¶-", f"[-{LONG}] ¶-", f"[-{ONE}]"],
    ),
    "a paragraph before a table": (
        p("A") + table(("x",)) + p(""),
        p("A") + p(LONG) + table(("x",)) + p(""),
        ["A ¶+", f"[+{LONG}]", "x", ""],
    ),
    "a paragraph at the end of a cell": (
        f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell(p('x'))}</w:tr></w:tbl>" + p(""),
        f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell(p('x') + p(LONG))}</w:tr></w:tbl>" + p(""),
        ["x ¶+", f"[+{LONG}]", ""],
    ),
    "the last paragraph replaced": (
        p("A") + p("wholly unlike words"),
        p("A") + p(LONG),
        ["A", f"[-wholly unlike words][+{LONG}]"],
    ),
    "an empty paragraph": (p("A") + p("B"), p("A") + p() + p("B"), ["A", " ¶+", "B"]),
    "a split": (
        p("Welcomes the report and its annex; requests all members to publish their findings.") + p("B"),
        p("Welcomes the report and its annex;")
        + p("requests all members to publish their findings.")
        + p("B"),
        [
            "Welcomes the report and its annex;[- ] ¶+",
            "requests all members to publish their findings.",
            "B",
        ],
    ),
    "a join": (
        p("Welcomes the report and its annex;")
        + p("requests all members to publish their findings.")
        + p("B"),
        p("Welcomes the report and its annex; requests all members to publish their findings.") + p("B"),
        [
            "Welcomes the report and its annex; ¶-",
            "[+ ]requests all members to publish their findings.",
            "B",
        ],
    ),
    "a move": (
        p(FIRST) + p(LONG) + p(SECOND) + p(THIRD),
        p(FIRST) + p(SECOND) + p(LONG) + p(THIRD),
        [FIRST, f"[<{LONG}] ¶<", SECOND, f"[>{LONG}] ¶>", THIRD],
    ),
    "a move to the end": (
        p(FIRST) + p(LONG) + p(SECOND),
        p(FIRST) + p(SECOND) + p(LONG),
        [FIRST, f"[-{LONG}] ¶-", f"{SECOND} ¶+", f"[+{LONG}]"],
    ),
    "a look": (p(r("plain words")), p(r("plain "), r("words", "b")), ["plain {words}"]),
    "a form": (p("A"), p("A", props='<w:jc w:val="center"/>'), ["A~"]),
    "a row": (
        table(("a", "b"), ("e", "f")) + p(""),
        table(("a", "b"), ("c", "d"), ("e", "f")) + p(""),
        ["a", "b", "+| [+c] ¶+", "+| [+d] ¶+", "e", "f", ""],
    ),
    "a row that goes": (
        table(("a", "b"), ("c", "d")) + p(""),
        table(("a", "b")) + p(""),
        ["a", "b", "-| [-c] ¶-", "-| [-d] ¶-", ""],
    ),
    "a table": (p("A") + p("B"), p("A") + table(("x",)) + p("B"), ["A", "+| [+x] ¶+", "B"]),
    "words of a cell": (
        table((ONE, "b")) + p(""),
        table((TWO, "b")) + p(""),
        ["The Committee [-notes][+welcomes] the report on wells.", "b", ""],
    ),
    "words in a hyperlink": (
        p(link("here", "the old wells")),
        p(link("here", "the new wells")),
        ["the [-old][+new] wells"],
    ),
    "where a hyperlink leads": (
        p("see ", link("here", "the wells")),
        p("see ", link("there", "the wells")),
        ["see [-the wells][+the wells]"],
    ),
    "words whose direction is said": (
        p("see ", turned("rtl", "the old wells")),
        p("see ", turned("rtl", "the new wells")),
        ["see the [-old][+new] wells"],
    ),
    "words that are turned": (
        p("see ", turned("ltr", "the wells")),
        p("see ", turned("rtl", "the wells")),
        ["see [-the wells][+the wells]"],
    ),
    "a turned word that comes": (
        p("see the wells"),
        p("see ", turned("rtl", "all "), "the wells"),
        ["see [+all ]the wells"],
    ),
    "the result of a field": (
        p("see ", field("REF a", "section 2")),
        p("see ", field("REF a", "section 3")),
        ["see section [-2][+3]"],
    ),
    "a field for another": (
        p("see ", field("REF a", "section 2")),
        p("see ", field("PAGE", "section 2")),
        ["see [-section 2][+section 2]"],
    ),
    "right to left": (
        p(ARABIC.format("تلاحظ اللجنة التقرير"), props="<w:bidi/>"),
        p(ARABIC.format("ترحب اللجنة بالتقرير"), props="<w:bidi/>"),
        ["[-تلاحظ][+ترحب] اللجنة [-التقرير][+بالتقرير]"],
    ),
    "a tab and a break": (
        p(r("a"), "<w:r><w:tab/></w:r>", r("b")),
        p(r("a"), "<w:r><w:br/></w:r>", r("b")),
        ["a[-\t][+\n]b"],
    ),
    "words in a content control": (
        f"<w:sdt><w:sdtContent>{p(ONE)}</w:sdtContent></w:sdt>" + p("B"),
        p(TWO) + p("B"),
        ["The Committee [-notes][+welcomes] the report on wells.", "B"],
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_change_is_written_in_its_form(name: str) -> None:
    old, new, expected = FORMS[name]
    assert marking(tracked(docx(old), docx(new))) == expected


@pytest.mark.parametrize("name", FORMS)
def test_a_change_can_be_accepted_and_rejected_either_way(name: str) -> None:
    for old, new in (FORMS[name][:2], FORMS[name][1::-1]):
        made = tracked(docx(old), docx(new))
        assert story(accept_all(made)) == story(docx(new))
        assert story(reject_all(made)) == story(docx(old))
        assert not faults(made)


# Notes


def noted(body: str, *notes: str) -> bytes:
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    written = "".join(
        f'<w:footnote w:id="{at}">{p("<w:r><w:footnoteRef/></w:r>", text)}</w:footnote>'
        for at, text in enumerate(notes, 1)
    )
    entries = entries_of(body, footnotes=separator + written)
    entries[RELS] = relations(("r1", "footnotes", "footnotes.xml"))
    return archive(entries)


CITED = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
NOTES = {
    "a note that comes": (
        noted(p("Wells.", " Harbours.")),
        noted(p("Wells.", CITED.format(1), " Harbours."), "See annex."),
        ["Wells.[+^] Harbours."],
        ["[+See annex.]"],
    ),
    "a note that goes": (
        noted(p("Wells.", CITED.format(1), " Harbours."), "See annex."),
        noted(p("Wells.", " Harbours.")),
        ["Wells.[-^] Harbours."],
        ["[-See annex.]"],
    ),
    "words of a note": (
        noted(p("Wells.", CITED.format(1)), "See the first annex."),
        noted(p("Wells.", CITED.format(1)), "See the second annex."),
        ["Wells.^"],
        ["See the [-first][+second] annex."],
    ),
    "a note in a paragraph that moves": (
        noted(p(FIRST) + p(LONG, CITED.format(1)) + p(SECOND) + p(THIRD), "See annex."),
        noted(p(FIRST) + p(SECOND) + p(LONG, CITED.format(1)) + p(THIRD), "See annex."),
        [FIRST, f"[-{LONG}^] ¶-", SECOND, f"[+{LONG}^] ¶+", THIRD],
        ["[-See annex.]", "[+See annex.]"],
    ),
}


@pytest.mark.parametrize("name", NOTES)
def test_a_note_is_marked_where_it_is_cited_and_where_it_stands(name: str) -> None:
    old, new, body, notes = NOTES[name]
    made = tracked(old, new)
    assert marking(made) == body
    assert marking(made, "footnotes")[1:] == notes
    assert story(accept_all(made)) == story(new)
    assert story(reject_all(made)) == story(old)
    assert not faults(made)


REFERENCE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
CITED_TWICE = p("Wells", REFERENCE) + p("Lakes", REFERENCE)


@pytest.mark.parametrize(
    ("new", "marked"),
    [
        (p("Wells", REFERENCE) + p("Lakes"), ["Wells^", "Lakes[-^]"]),
        (p("Wells") + p("Lakes", REFERENCE), ["Wells[-^]", "Lakes^"]),
        (p("Wells", REFERENCE), ["Wells^ ¶-", "[-Lakes^]"]),
        (p("Wells") + p("Lakes"), ["Wells[-^]", "Lakes[-^]"]),
        (CITED_TWICE.replace("Wells", "Deep wells"), ["[-Wells][+Deep wells]^", "Lakes^"]),
        (CITED_TWICE, ["Wells^", "Lakes^"]),
    ],
)
def test_a_note_that_is_cited_twice_in_a_damaged_file_goes_in_one_place_only(
    new: str, marked: list[str]
) -> None:
    note = f'<w:footnote w:id="1">{p("See there.")}</w:footnote>'
    files = docx(CITED_TWICE, footnotes=note), docx(new, footnotes=note)
    made = tracked(*files)
    assert story(accept_all(made)) == story(files[1])
    assert story(reject_all(made)) == story(files[0])
    assert marking(made) == marked


def test_a_file_without_notes_gets_a_part_for_them() -> None:
    old, new = docx(p("Wells.")), NOTES["a note that comes"][1]
    made = tracked(old, new)
    assert story(accept_all(made)) == story(new)
    assert story(reject_all(made)) == story(old)
    assert not faults(made)


@pytest.mark.parametrize(
    ("line", "cells", "words"),
    [
        (p(), ("a", "b"), 0),
        (p() + p(), ("a", "b"), 0),
        (p("Table 1"), ("wells", "harbours of the coast"), 4),
    ],
)
def test_a_line_that_changes_sides_leaves_the_table_alone(
    line: str, cells: tuple[str, str], words: int
) -> None:
    grid = table(cells, ("c", "d"))
    above, below = docx(p("One") + line + grid + p("Two")), docx(p("One") + grid + line + p("Two"))
    for old, new in ((above, below), (below, above)):
        holds(old, new)
        assert words_marked(tracked(old, new)) == words
