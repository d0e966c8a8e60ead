"""A draft typed into Word by a person: no styles, or house styles; numbers before tabs, notes at the foot."""

from __future__ import annotations

from collections.abc import Iterator

from tests.exports.docx.files import docx, p, r
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText

_PROPERTIES = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.STRIKETHROUGH: "strike",
    MarkKind.UNDERLINE: "u",
}
_BOLD = (Role.SPONSORS, Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)


_HOUSE_STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="SingleTxt"><w:name w:val="__Single Txt"/></w:style>
<w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H _Ch"/><w:rPr><w:b/></w:rPr></w:style>
"""


def typed(draft: Resolution, *, in_house: bool = False) -> bytes:
    """Return the draft as a Word file that says by its form alone what each paragraph is.

    Typed `in_house`, its masthead is a table, every paragraph begins with a tab, and headings have styles.
    """
    tab = "\t" if in_house else ""
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
        style = ("HCh" if bold else "SingleTxt") if in_house else ""
        lead = [r(tab)] if tab else []
        yield p(*lead, *before, *runs(paragraph.text, bold=bold and not in_house), style=style)
        for child in paragraph.children:
            yield from of(child)

    body = [*_masthead(draft.masthead, in_house=in_house)]
    body += [each for child in draft.children for each in of(child)]
    notes = "".join(
        f'<w:footnote w:id="{numbers[note.id]}">'
        + p(r(f"\t{signs[note.id]}\t" if note.sign else " "), *runs(note.text, bold=False))
        + "</w:footnote>"
        for note in draft.notes()
    )
    return docx("".join(body), footnotes=notes, styles=_HOUSE_STYLES if in_house else "")


def _masthead(head: Masthead, *, in_house: bool) -> Iterator[str]:
    first = (head.symbol, f"Distr.: {head.distribution}", head.date, f"Original: {head.language}", head.organ)
    if in_house:
        right = "".join(p(words) for words in first[1:4])
        rows = ((p("United Nations"), p(head.symbol)), (p(head.organ), right))
        cells = (f"<w:tr><w:tc>{one}</w:tc><w:tc>{other}</w:tc></w:tr>" for one, other in rows)
        yield f"<w:tbl>{''.join(cells)}</w:tbl>"
    else:
        yield from (p(words) for words in first if words)
    for words in (head.body, head.session, head.place, head.agenda_item, head.item_title):
        yield p(r(words, "b")) if words else p()
