"""A draft typed into Word as a person would: no styles, numbers before tabs, notes at the foot."""

from __future__ import annotations

from collections.abc import Iterator

from tests.exports.docx.files import docx, p, r
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText

_PROPERTIES = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.STRIKETHROUGH: "strike",
    MarkKind.UNDERLINE: "u",
}
_BOLD = (Role.SPONSORS, Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)


def typed(draft: Resolution) -> bytes:
    """Return the draft as a Word file that says by its form alone what each paragraph is."""
    signs = note_signs(draft)
    numbers = {note.id: at for at, note in enumerate(draft.notes(), 2)}
    named = labels(draft)

    def runs(text: StyledText, *, bold: bool) -> Iterator[str]:
        atoms = iter(text.atoms)
        for start, end, marks in text.pieces():
            names = {_PROPERTIES[mark.kind] for mark in marks if mark.kind in _PROPERTIES}
            given = " ".join(sorted(names | ({"b"} if bold else set())))
            for at, words in enumerate(text.chars[start:end].split(ATOM)):
                if at:
                    yield cited(next(atoms))
                if words:
                    yield r(words, given)

    def cited(atom: object) -> str:
        assert isinstance(atom, Note)
        own = f' w:customMarkFollows="1"/><w:t>{atom.sign}</w:t>' if atom.sign else "/>"
        return f'<w:r><w:footnoteReference w:id="{numbers[atom.id]}"{own}</w:r>'

    def of(paragraph: Paragraph) -> Iterator[str]:
        number = named.get(paragraph.id, Label()).number
        bold = paragraph.role in _BOLD
        if paragraph.role in {Role.ANNEX, Role.PART}:
            yield p(r(number))
            number = ""
        before = [r(f"{number}\t")] if number else []
        yield p(*before, *runs(paragraph.text, bold=bold))
        for child in paragraph.children:
            yield from of(child)

    head = draft.masthead
    front = (
        *(head.symbol, f"Distr.: {head.distribution}", head.date, f"Original: {head.language}", head.organ),
        *(head.body, head.session, head.place, head.agenda_item, head.item_title),
    )
    body = [p(line) for line in front if line] + [each for child in draft.children for each in of(child)]
    notes = "".join(
        f'<w:footnote w:id="{numbers[note.id]}">'
        + p(r(f"\t{signs[note.id]}\t" if note.sign else " "), *runs(note.text, bold=False))
        + "</w:footnote>"
        for note in draft.notes()
    )
    return docx("".join(body), footnotes=notes)
