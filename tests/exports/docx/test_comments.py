"""Comments are kept with the words they are about."""

from __future__ import annotations

from exports.docx.reader import read
from exports.report import Reading
from exports.structure import reading_to_json
from tests.exports.docx.files import RELS, archive, entries_of, p, part, r, relations
from versioning.negotiation.comment import Comment

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
HEAD = p("The General Assembly,")
THREADS = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


def comment(node: int, text: str, author: str = "Kestria", place: str = "") -> str:
    named = f'w:id="{node}" w:author="{author}" w:initials="{author[0]}" w:date="2031-05-01T09:00:00Z"'
    content = p(r(text)).replace("<w:p>", f'<w:p xmlns:w14="{W14}" w14:paraId="{place}">')
    return f"<w:comment {named}>{content}</w:comment>"


def start(node: int) -> str:
    return f'<w:commentRangeStart w:id="{node}"/>'


def end(node: int) -> str:
    return f'<w:commentRangeEnd w:id="{node}"/><w:r><w:commentReference w:id="{node}"/></w:r>'


def reading(*body: str, comments: str, threads: str = "", footnotes: str = "") -> Reading:
    entries = entries_of("".join((HEAD, *body)), footnotes=footnotes)
    entries["word/comments.xml"] = part("comments", comments)
    entries["word/threads.xml"] = f'<w15:commentsEx xmlns:w15="{W15}">{threads}</w15:commentsEx>'
    kinds = (("c1", "comments", "comments.xml"), ("n1", "footnotes", "footnotes.xml"))
    related = relations(*kinds).replace(
        "</Relationships>", f'<Relationship Id="c2" Type="{THREADS}" Target="threads.xml"/></Relationships>'
    )
    entries[RELS] = related
    return read(archive(entries), "draft.docx")


def about(found: Reading, made: Comment) -> list[str]:
    """Return the words of each paragraph that a comment is about."""
    anchor = made.anchor
    assert anchor is not None
    nodes = [*(each.id for each in found.draft.walk()), *(note.id for note in found.draft.notes())]
    result = []
    for node in nodes[nodes.index(anchor.start) : nodes.index(anchor.end) + 1]:
        text = found.draft.text(node)
        first = anchor.start_at if node == anchor.start else 0
        result.append(text.chars[first : anchor.end_at if node == anchor.end else len(text)])
    return result


def test_a_comment_is_about_the_words_between_its_marks() -> None:
    body = p("\t1.\t", r("Urges", "i"), " all ", start(3), "States", end(3), "  to act;")
    found = reading(body, comments=comment(3, "Which ones?"))
    (made,) = found.comments
    assert (made.author, made.initials, made.date) == ("Kestria", "K", "2031-05-01T09:00:00Z")
    assert made.text.plain == "Which ones?"
    assert about(found, made) == ["States"]
    assert found.losses == ()


def test_it_may_span_paragraphs() -> None:
    body = (
        p("1. ", r("Urges", "i"), " all ", start(3), "States;"),
        p("2. ", r("Decides", "i"), end(3), " to meet."),
    )
    found = reading(*body, comments=comment(3, "Too much"))
    assert about(found, found.comments[0]) == ["States;", "Decides"]


def test_it_may_begin_and_end_between_paragraphs() -> None:
    first, second = p("1. ", r("Urges", "i"), " all;"), p("2. ", r("Decides", "i"), " to meet.")
    found = reading(
        start(3), first, end(3).split("<w:r>", maxsplit=1)[0], second, comments=comment(3, "Why?")
    )
    assert about(found, found.comments[0]) == ["Urges all;"]


def test_it_stands_in_the_text_as_accepted() -> None:
    gone = '<w:del w:id="8" w:author="Alta"><w:r><w:delText>rivers and </w:delText></w:r></w:del>'
    body = p("1. ", r("Urges", "i"), " all ", start(3), gone, "lakes", end(3), ";")
    found = reading(body, comments=comment(3, "Which?"))
    assert about(found, found.comments[0]) == ["lakes"]


def test_it_may_stand_in_a_note() -> None:
    note = f'<w:footnote w:id="2">{p("See ", start(3), "above", end(3), ".")}</w:footnote>'
    body = p("1. ", r("Urges", "i"), " all;", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    found = reading(body, comments=comment(3, "Where?"), footnotes=note)
    assert about(found, found.comments[0]) == ["above"]


def test_answers_stand_with_what_they_answer_and_it_may_be_resolved() -> None:
    threads = (
        '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>'
        '<w15:commentEx w15:paraId="0C" w15:paraIdParent="0B" w15:done="0"/>'
    )
    comments = (
        comment(3, "Why?", place="0A") + comment(4, "Because", "Alta", "0B") + comment(5, "I see", place="0C")
    )
    found = reading(p(start(3), "Words", end(3), end(4), end(5)), comments=comments, threads=threads)
    (made,) = found.comments
    assert made.resolved
    assert [(each.author, each.text.plain, each.resolved) for each in made.replies] == [
        ("Alta", "Because", False),
        ("Kestria", "I see", False),
    ]


def test_a_comment_without_a_place_is_kept_without_one() -> None:
    found = reading(p("Words"), comments=comment(3, "On nothing"))
    assert [(each.text.plain, each.anchor) for each in found.comments] == [("On nothing", None)]


def test_what_the_shell_prints_lists_them_with_offsets_of_the_plain_text() -> None:
    note = f'<w:footnote w:id="2">{p("See above.")}</w:footnote>'
    cited = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = p("1. ", r("Urges", "i"), cited, start(3), " all", end(3), ";")
    found = reading(body, comments=comment(3, "Which?"), footnotes=note)
    (listed,) = reading_to_json(found)["comments"]
    node = found.draft.body[0].id
    assert listed["anchor"] == [{"id": node, "at": 5}, {"id": node, "at": 9}]
    assert (listed["author"], listed["text"], listed["replies"]) == ("Kestria", "Which?", [])
