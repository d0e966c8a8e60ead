"""Comments that are brought answer what they answered, and stay resolved."""

from __future__ import annotations

import re

from exports.docx.reader import read
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, r, relations
from tests.exports.docx.story.checking import parts_of
from tests.exports.docx.story.test_everything import about, comment, remarked
from tests.exports.docx.story.test_tracking import holds, tracked

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"


def threaded(body: str, *said: tuple[int, str, str, str], done: str = "") -> bytes:
    """Return a file with comments, each by its id, its words, its place and that of the one it answers."""
    comments = "".join(
        comment(node, "Kenya", words).replace("<w:p>", f'<w:p xmlns:w14="{W14}" w14:paraId="{at}">')
        for node, words, at, _ in said
    )
    entries = entries_of(body, comments=comments)
    told = "".join(
        f'<w15:commentEx w15:paraId="{at}" w15:paraIdParent="{parent}" w15:done="{int(at == done)}"/>'
        for _, _, at, parent in said
    ).replace(' w15:paraIdParent=""', "")
    entries["word/threads.xml"] = f'<w15:commentsEx xmlns:w15="{W15}">{told}</w15:commentsEx>'
    known = (("c1", "comments", "comments.xml"), ("c2", "commentsExtended", "threads.xml"))
    entries[RELS] = relations(*known)
    return archive(entries)


def talked(data: bytes) -> list[tuple[str, list[str], bool]]:
    """Return the words of each comment that answers none, of its answers, and whether it is resolved."""
    return [
        (each.text.plain, [reply.text.plain for reply in each.replies], each.resolved)
        for each in read(data, "made.docx").comments
    ]


PLACE = re.compile(rb'paraId="(.{8})"')
ASKED, ANSWERED = (5, "How deep?", "00000011", ""), (6, "Very.", "00000012", "00000011")
BOTH = p(
    "The ",
    '<w:commentRangeStart w:id="5"/><w:commentRangeStart w:id="6"/>',
    r("wells"),
    '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
    '<w:commentRangeEnd w:id="6"/><w:r><w:commentReference w:id="6"/></w:r>',
    ".",
)


def test_an_answer_comes_as_the_answer_to_what_it_answers() -> None:
    new = threaded(BOTH, ASKED, ANSWERED, done="00000011")
    other = threaded(p("B ", about(2, "b")), (2, "Old.", "00000001", ""))
    for old, talk in ((docx(p("The wells.")), []), (docx(p("B")), []), (other, [("Old.", [], False)])):
        made = tracked(old, new)
        assert sorted(talked(made)) == sorted([*talk, ("How deep?", ["Very."], True)])
        assert len(set(PLACE.findall(parts_of(made)["word/comments.xml"]))) == 2 + len(talk)
        holds(old, new)


def test_an_answer_comes_to_a_comment_that_the_base_has() -> None:
    asked = (7, "How deep?", "00000021", "")
    for old in (
        threaded(p("The ", about(7, "wells"), "."), asked),
        remarked(p("The ", about(7, "wells"), "."), comment(7, "Kenya", "How deep?")),
    ):
        made = tracked(old, threaded(BOTH, ASKED, ANSWERED))
        assert talked(made) == [("How deep?", ["Very."], False)]
