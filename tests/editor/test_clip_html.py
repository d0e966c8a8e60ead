"""Notes go to word processors and come from them."""

import pytest
from PySide6.QtWidgets import QApplication

from editor.clip_html import clip_of_html, html_of
from editor.commands_paste import Fragment
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled

WORD = """<p class=MsoNormal><i>Urges</i> States<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'>[1]</span></span></a> to meet;</p><div
style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> See
<i>resolution</i> 1.</p></div></div>"""
WRITER = """<p><i>Urges</i> States<a class="sdfootnoteanc" name="sdfootnote1anc"
href="#sdfootnote1sym"><sup>1</sup></a> to meet;</p><div id="sdfootnote1"><p class="sdfootnote"><a
class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>See <i>resolution</i> 1.</p></div>"""


@pytest.mark.parametrize("html", [WORD, WRITER])
def test_a_note_that_a_word_processor_copied_is_a_note(qapp: QApplication, html: str) -> None:
    (fragment,) = clip_of_html(html)
    ((at, note),) = fragment.text.notes
    assert fragment.text.plain == "Urges States to meet;"
    assert at == len("Urges States")
    assert (note.text.plain, note.sign) == ("See resolution 1.", "")
    assert [(mark.start, mark.end, mark.kind) for mark in note.text.marks] == [(4, 14, MarkKind.ITALIC)]
    assert [(mark.start, mark.end) for mark in fragment.text.marks] == [(0, 5)]


def test_notes_are_copied_with_their_marks_and_signs(qapp: QApplication) -> None:
    numbered = Note("n1", styled("See resolution ") + styled("1 & 2", MarkKind.ITALIC) + styled("."))
    starred = Note("n2", styled("Reissued."), "*")
    first = styled("Urges", MarkKind.ITALIC) + styled(" States") + atom_text(numbered) + styled(" to < meet;")
    second = styled("Decides", MarkKind.BOLD) + atom_text(starred) + styled(" so.")
    clip = (Fragment(first, Role.TEXT, is_whole=True), Fragment(second, Role.TEXT, is_whole=True))
    back = clip_of_html(html_of(clip))
    assert [bare(each.text) for each in back] == [bare(first), bare(second)]


def test_a_link_that_leads_nowhere_stays_the_words_that_it_is(qapp: QApplication) -> None:
    (fragment,) = clip_of_html(
        '<p>See <a href="#_ftn1" name="_ftnref1">[1]</a> and <a href="#top">top</a>.</p>'
    )
    assert fragment.text == styled("See [1] and top.")


def bare(text: StyledText) -> tuple[object, ...]:
    """A text without the ids of its notes."""
    notes = [(at, note.text, note.sign) for at, note in text.notes]
    return text.chars, text.marks, notes
