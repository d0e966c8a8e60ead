"""A file whose styles say what each paragraph is, is read to the letter."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from hypothesis import given

from exports.docx.opening import open_package
from exports.docx.passages import Passage, read_story
from exports.docx.styled_reader import Meaning, read_styled
from tests.exports.docx.files import docx
from tests.strategies import drafts
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution
from versioning.tree.text import ATOM, Mark, MarkKind, Note, StyledText

PROPERTIES = {
    MarkKind.BOLD: "<w:b/>",
    MarkKind.ITALIC: "<w:i/>",
    MarkKind.STRIKETHROUGH: "<w:strike/>",
    MarkKind.COLOUR: '<w:color w:val="{}"/>',
    MarkKind.UNDERLINE: '<w:u w:val="single"/>',
    MarkKind.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
    MarkKind.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
}


def meaning(passage: Passage) -> Meaning | None:
    """Read style ids such as "masthead.organ", "title", "operative.0.numbered", "annex", "titles"."""
    name, _, rest = passage.style.partition(".")
    if name == "masthead":
        return Meaning(masthead=rest)
    if name == "titles":
        return Meaning(titles=True)
    depth, _, numbered = rest.partition(".")
    return Meaning(Role(name), int(depth or 0), numbered=bool(numbered)) if name else None


def styled(draft: Resolution) -> bytes:
    numbers = {note.id: at for at, note in enumerate(draft.notes(), 2)}

    def paragraph(style: str, text: StyledText, number: str = "") -> str:
        atoms = iter(text.atoms)
        runs = [run(f"{number}\t", (), atoms)] if number else []
        runs += [run(text.chars[start:end], marks, atoms) for start, end, marks in text.pieces()]
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'

    def run(chars: str, marks: tuple[Mark, ...], atoms: Iterator[object]) -> str:
        props = "".join(PROPERTIES[mark.kind].format(mark.value[1:]) for mark in marks)
        shown = "".join(
            cited(next(atoms)) if char == ATOM else f'<w:t xml:space="preserve">{char}</w:t>'
            for char in chars
        ).replace('<w:t xml:space="preserve">\t</w:t>', "<w:tab/>")
        return f"<w:r><w:rPr>{props}</w:rPr>{shown}</w:r>"

    def cited(note: object) -> str:
        assert isinstance(note, Note)
        own = f' w:customMarkFollows="1"/><w:t>{note.sign}</w:t>' if note.sign else "/>"
        return f'<w:footnoteReference w:id="{numbers[note.id]}"{own}'

    def provision(each: Paragraph, depth: int) -> Iterator[str]:
        if each.role is Role.ANNEX:
            yield paragraph("annex", StyledText(each.number))
            yield paragraph("titles", each.text)
            depth = -1
        else:
            numbered = ".numbered" if each.number else ""
            yield paragraph(f"{each.role.value}.{depth}{numbered}", each.text, each.number)
        for child in each.children:
            yield from provision(child, depth + 1)

    head = vars(draft.masthead)
    body = [paragraph(f"masthead.{name}", StyledText(head[name])) for name in MASTHEAD_FIELDS if head[name]]
    body += [line for child in draft.children for line in provision(child, 0)]
    notes = [
        f'<w:footnote w:id="{numbers[note.id]}">'
        f"{paragraph('', StyledText(f'{note.sign} ') + note.text)}</w:footnote>"
        for note in draft.notes()
    ]
    return docx("".join(body), footnotes="".join(notes))


@given(drafts())
def test_any_draft_is_read_as_it_was_styled(draft: Resolution) -> None:
    data = styled(draft)
    story = read_story(open_package(data, "draft.docx"), styled=False)
    found, losses = read_styled(story, sha256(data).hexdigest(), meaning)
    assert losses == ()
    assert anonymous(found) == anonymous(draft)
