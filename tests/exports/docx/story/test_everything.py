"""Everything that is tracked, a golden file each: comments, authors, moves, rows, numbers, forms."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.story.tracking import Lineage, compare_packages
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.story.checking import faults, marking, parts_of, story, words_marked
from tests.exports.docx.story.test_forms import FIRST, LONG, SECOND, THIRD, table
from tests.exports.docx.story.test_keeping import by
from tests.exports.docx.story.test_tracking import DATE, holds, tracked

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def about(node: int, words: str) -> str:
    return (
        f'<w:commentRangeStart w:id="{node}"/>{r(words)}<w:commentRangeEnd w:id="{node}"/>'
        f'<w:r><w:commentReference w:id="{node}"/></w:r>'
    )


def comment(node: int, author: str, words: str) -> str:
    return (
        f'<w:comment w:id="{node}" w:author="{author}" w:initials="X" w:date="{DATE}">{p(words)}</w:comment>'
    )


def remarked(body: str, *comments: str) -> bytes:
    return docx(body, comments="".join(comments))


def remarks(data: bytes) -> dict[str, tuple[str, str]]:
    """Of each comment of a file what it is about and whose it is, by its words."""
    parts = parts_of(data)
    found = {}
    document = etree.fromstring(parts["word/document.xml"])
    for each in etree.fromstring(parts["word/comments.xml"]):
        node, inside, words = each.get(f"{W}id"), False, ""
        for at in document.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t"):
            if at.get(f"{W}id") == node:
                inside = at.tag.endswith("Start")
            elif inside and at.tag.endswith("}t"):
                words += at.text or ""
        assert sum(ref.get(f"{W}id") == node for ref in document.iter(f"{W}commentReference")) == 1
        found["".join(each.itertext())] = (words, each.get(f"{W}author"))
    return found


def test_a_comment_comes_with_a_paragraph_behind_a_table_that_comes_at_the_end() -> None:
    new = p("Wells") + table(("a",)) + p("A ", about(5, "deep harbour"), ".")
    holds(docx(p("Wells")), remarked(new, comment(5, "Borduria", "How deep?")))


def place(node: int, name: str, words: str) -> str:
    return f'<w:bookmarkStart w:id="{node}" w:name="{name}"/>{r(words)}<w:bookmarkEnd w:id="{node}"/>'


def referring(name: str) -> str:
    return f'<w:fldSimple w:instr=" REF {name} \\h ">{r("there")}</w:fldSimple>'


@pytest.mark.parametrize(
    "new",
    [
        p("The ", place(1, "_Ref1", "wells"), ".") + p("See ", referring("_Ref1")),
        p("The ", place(1, "_Ref1", "deep wells"), ".")
        + p(place(2, "_Ref2", ""))
        + p("See ", referring("_Ref1")),
        p("See ", referring("_Ref1")) + table((place(1, "_Ref1", "wells"),)) + p("B"),
        p(f'<w:hyperlink w:anchor="_Ref1">{r("See")}</w:hyperlink>') + p("B", place(1, "_Ref1", "")),
    ],
)
def test_what_is_referred_to_comes_with_its_bookmark(new: str) -> None:
    for old in (p("The wells."), p("B"), p("A") + table(("wells",)) + p(place(1, "Other", "B"))):
        made = tracked(docx(old), docx(new))
        root = etree.fromstring(parts_of(made)["word/document.xml"])
        (start,) = (each for each in root.iter(f"{W}bookmarkStart") if each.get(f"{W}name") == "_Ref1")
        assert [each.get(f"{W}id") for each in root.iter(f"{W}bookmarkEnd")].count(start.get(f"{W}id")) == 1
        assert "_Ref2" not in {each.get(f"{W}name") for each in root.iter(f"{W}bookmarkStart")}
        holds(docx(old), docx(new))


def test_a_bookmark_that_the_base_has_does_not_come_again() -> None:
    old = p("The ", place(1, "_ref1", "wells"), ".") + p("See.")
    new = p("The wells.") + p("See ", referring("_Ref1"), place(7, "_Ref1", "."))
    assert parts_of(tracked(docx(old), docx(new)))["word/document.xml"].lower().count(b"_ref1") == 2


def test_comments_of_both_files_keep_their_authors_and_their_words() -> None:
    old = remarked(p("The ", about(0, "wells"), " and harbours."), comment(0, "Alta", "Which wells?"))
    new = remarked(
        p("The ", about(4, "wells"), " and ", about(5, "deep harbours"), "."),
        comment(4, "Alta", "Which wells?"),
        comment(5, "Borduria", "How deep?"),
    )
    made = tracked(old, new)
    assert remarks(made) == {"Which wells?": ("wells", "Alta"), "How deep?": ("deep harbours", "Borduria")}
    assert marking(made) == ["The wells and [+deep ]harbours."]
    assert not faults(made)


def test_a_comment_on_words_that_did_not_change_comes_too() -> None:
    old, new = (
        docx(p("The wells.") + p("B")),
        remarked(p("The ", about(5, "wells"), ".") + p("B"), comment(5, "Kenya", "Ours?")),
    )
    made = tracked(old, new)
    assert remarks(made) == {"Ours?": ("wells", "Kenya")}
    assert story(reject_all(made)) == story(old)


def test_a_comment_at_the_end_of_a_paragraph_that_comes() -> None:
    new = remarked(p("A") + p(about(5, LONG)) + p("B"), comment(5, "Kenya", "New"))
    made = tracked(docx(p("A") + p("B")), new)
    assert remarks(made) == {"New": (LONG, "Kenya")}
    assert story(accept_all(made)) == story(new)


def test_a_comment_comes_to_a_cell_of_a_table_in_which_nothing_changed() -> None:
    body = p("A") + table(("wells", "10"), ("harbours", "20")) + p("B")
    old, new = docx(body), remarked(body.replace(r("20"), about(5, "20")), comment(5, "Kenya", "So few?"))
    made = tracked(old, new)
    assert remarks(made) == {"So few?": ("20", "Kenya")}
    assert words_marked(made) == 0
    assert story(reject_all(made)) == story(old)


def test_who_says_the_same_of_two_places_in_one_minute_is_heard_twice() -> None:
    said = [comment(node, "Kenya", "Delete.") for node in (4, 5)]
    old = remarked(p("The ", about(4, "wells"), ".") + p("The harbours."), said[0])
    new = remarked(p("The ", about(4, "wells"), ".") + p("The ", about(5, "harbours"), "."), *said)
    made = parts_of(tracked(old, new))
    assert made["word/comments.xml"].count(b"Delete.") == 2
    assert made["word/document.xml"].count(b"<w:commentReference") == 2


def test_several_authors_sign_one_file_each_for_itself() -> None:
    one = by("France", docx(p("The wells.")), docx(p("The deep wells.")))
    made = by("Kenya", one, docx(p("The deep wells and harbours.")))
    xml = parts_of(made)["word/document.xml"].decode()
    assert marking(made) == ["The [+deep ]wells[+ and harbours]."]
    assert re.findall(r'<w:ins [^>]*w:author="(\w+)"', xml) == ["France", "Kenya"]
    assert len(set(re.findall(r'<w:ins w:id="(\d+)"', xml))) == 2


MOVED = FIRST, SECOND, LONG.replace("findings", "new findings"), THIRD


def test_a_paragraph_that_was_edited_while_it_moved_is_one_move() -> None:
    old = docx("".join(map(p, (FIRST, LONG, SECOND, THIRD))))
    new = docx("".join(map(p, MOVED)))
    lineage = Lineage(("1", "2", "3", "4"), ("1", "3", "2", "4"))
    made = compare_packages((old, "o"), (new, "n"), author="F", date=DATE, lineage=lineage).data
    assert marking(made) == [FIRST, f"[<{LONG}] ¶<", SECOND, f"[>{MOVED[2]}] ¶>", THIRD]
    assert story(accept_all(made)) == story(new)
    assert story(reject_all(made)) == story(old)
    assert not faults(made)


def numbered(level: int, list_: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>'


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


@pytest.mark.parametrize(
    ("old", "new", "was"),
    [
        (numbered(0), numbered(1), numbered(0)),
        ("", numbered(0), ""),
        (numbered(1), "", numbered(1)),
        ('<w:jc w:val="left"/>', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>'),
        ("<w:keepNext/>", '<w:ind w:left="567"/>', "<w:keepNext/>"),
    ],
)
def test_the_form_of_a_paragraph_and_the_level_of_its_number_are_tracked(
    old: str, new: str, was: str
) -> None:
    files = [docx(p("A", props=each) + p("B"), numbering=NUMBERING) for each in (old, new)]
    made = tracked(*files)
    assert marking(made) == ["A~", "B"]
    former = re.search(r"<w:pPrChange [^>]*>(.*)</w:pPrChange>", parts_of(made)["word/document.xml"].decode())
    assert former
    assert former[1] in (f"<w:pPr>{was}</w:pPr>", "<w:pPr/>" if not was else "")
    holds(*files)


def test_rows_come_and_go_each_with_its_mark() -> None:
    old, new = table(("a", "b"), ("c", "d")) + p(""), table(("a", "b"), ("x", "y"), ("c", "d")) + p("")
    xml = parts_of(tracked(docx(old), docx(new)))["word/document.xml"].decode()
    assert len(re.findall("<w:trPr><w:ins [^>]*/></w:trPr>", xml)) == 1
    gone = parts_of(tracked(docx(new), docx(old)))["word/document.xml"].decode()
    assert len(re.findall("<w:trPr><w:del [^>]*/></w:trPr>", gone)) == 1


def test_ids_of_changes_bookmarks_and_comments_are_of_one_count() -> None:
    marked = '<w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/>'
    old = remarked(p("The ", about(0, "wells"), marked, " stay."), comment(0, "Alta", "Why?"))
    new = remarked(p("The ", about(9, "harbours"), " stay."), comment(9, "Kenya", "How?"))
    xml = parts_of(tracked(old, new))["word/document.xml"].decode()
    pattern = r'<w:(?:ins|del|bookmarkStart|commentRangeStart) [^>]*?w:id="(\d+)"'
    ids = re.findall(pattern, xml)
    assert len(ids) == len(set(ids))
