"""Writing a draft as Akoma Ntoso for the United Nations (AKN4UN)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from exports.akn.dates import iso_date
from exports.akn.identification import UNKNOWN_DATE, kind_of, language_codes, meta
from exports.akn.marking import KEEP, Marker, attribute, broken, fit, words
from exports.akn.opaque import NO_PAYLOADS, foreign
from exports.akn.provisions import ProvisionWriter, is_table
from exports.akn.sections import Sections, divided
from exports.akn.vocabulary import AKN, COLOURS, OWN
from exports.places import MASTHEAD
from exports.report import Loss
from exports.spans import followed, spans_of
from versioning.saying import said, worded
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import Spans
from versioning.tree.spoken import role_in_words
from versioning.tree.text import ATOM, Note, StyledText

_REPLACED = worded("characters that no XML file can hold were replaced")
_UNMERGED = worded("a merged cell is written as a cell by itself")
_NO_CELLS: Mapping[NodeId, str] = {}
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_FIELDS = (
    (
        "organ",
        '<docAuthority refersTo="#issuingBody" class="rightBig" {}</docAuthority>',
        ' class="upperLeft"',
    ),
    ("symbol", '<docNumber refersTo="#symbol" {}</docNumber>', ' class="upperRight"'),
    (
        "distribution",
        '<docStatus refersTo="#distribution" class="rightSmall">Distr.: <span {}</span></docStatus>',
        "",
    ),
    ("date", '<docDate date="{date}" refersTo="#dateOfIssuance" class="rightSmall" {}</docDate>', ""),
    (
        "language",
        '<inline name="originalLanguage" refersTo="#originalLanguage">Original: <span {}</span></inline>',
        "",
    ),
    ("body", '<docAuthority refersTo="#subsidiaryBody" {}</docAuthority>', ""),
    ("session", '<session refersTo="#session" {}</session>', ""),
    ("place", '<event refersTo="#session" {}</event>', ""),
    ("agenda_item", '<inline name="agenda item" {}</inline>', ""),
    ("item_title", '<inline name="agenda item name" {}</inline>', ""),
)
"""Each field of the masthead, in the order of print: its element, and an attribute of its line."""


def write(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> bytes:
    """Return the draft as an Akoma Ntoso file; one draft always gives the same bytes.

    Attributes of our own say which element is which paragraph, so that it is read back to the letter;
    without them it is the AKN4UN that anyone reads. `payloads` has, by SHA-256, what its opaque parts
    stand for: what came from Akoma Ntoso is written as it was. What it can't hold is named by `losses`.
    """
    kept, cells = _kept(payloads), followed(draft, spans_of(payloads), is_table)
    return _File(expressible(draft, kept, cells.payloads), kept, cells.spans).xml().encode()


def losses(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> tuple[Loss, ...]:
    """Return what `write` leaves out of a draft."""
    named, kept = labels(draft), _kept(payloads)
    lost = followed(draft, spans_of(payloads), is_table).lost
    fields = "".join(vars(draft.masthead).values())
    found = [Loss(MASTHEAD, said(_REPLACED))] if _fit_field(fields) != fields else []
    for paragraph in draft.walk():
        where = named.get(paragraph.id, Label()).label or role_in_words(paragraph.role)
        left = [
            *_of_paragraph(paragraph, kept, lost),
            *_of_text(paragraph.text, kept),
            *_of_words(paragraph.number),
        ]
        found += [Loss(where, what) for what in dict.fromkeys(left)]
    return tuple(found)


def expressible(
    draft: Resolution, kept: Container[str] = (), cells: Mapping[NodeId, str] = _NO_CELLS
) -> Resolution:
    """Return the draft without what Akoma Ntoso can't hold: unfit characters, parts not among `kept`.

    `cells` has by id the payloads of merged cells that it can hold.
    """
    fields = {name: _fit_field(value) for name, value in vars(draft.masthead).items()}
    masthead = replace(draft.masthead, **fields)
    return replace(draft, masthead=masthead, children=_expressible(draft.children, kept, cells))


def _fit_field(value: str) -> str:
    """Return words of the masthead, in which a note can't stand, with the characters that XML can hold."""
    return fit(value).replace(ATOM, "\ufffd")


def _kept(payloads: Mapping[str, bytes]) -> dict[str, str]:
    """Return the XML of the payloads that can be written, by SHA-256."""
    found = {digest: foreign(payload) for digest, payload in payloads.items()}
    return {digest: xml for digest, xml in found.items() if xml}


def _of_paragraph(paragraph: Paragraph, kept: Container[str], lost: Container[NodeId]) -> Iterator[str]:
    if _is_void(paragraph, kept):
        yield said("a block of another program was left out")
    elif paragraph.role is Role.CELL:
        if paragraph.id in lost:
            yield said(_UNMERGED)
    elif paragraph.payload and paragraph.payload not in kept:
        yield said("the source that a block of another program came from was left out")


def _of_text(text: StyledText, kept: Container[str]) -> Iterator[str]:
    yield from _of_words(text.chars)
    if any(mark.kind in COLOURS and not _COLOUR.fullmatch(mark.value) for mark in text.marks):
        yield said("a colour that is no colour of the web was left out")
    for atom in text.atoms:
        if isinstance(atom, Note):
            yield from (*_of_text(atom.text, kept), *_of_words(atom.sign))
        elif atom.payload not in kept:
            yield said("an object in the line was left out")


def _of_words(chars: str) -> Iterator[str]:
    if fit(chars) != chars:
        yield said(_REPLACED)


def _is_void(paragraph: Paragraph, kept: Container[str]) -> bool:
    if paragraph.payload in kept:
        return False
    return paragraph.role is Role.OPAQUE and not paragraph.text.chars and not paragraph.children


def _expressible(
    paragraphs: Sequence[Paragraph], kept: Container[str], cells: Mapping[NodeId, str]
) -> tuple[Paragraph, ...]:
    return tuple(
        replace(
            each,
            text=_fit_text(each.text, kept),
            number=fit(each.number),
            payload=each.payload if each.payload in kept else cells.get(each.id, ""),
            children=_expressible(each.children, kept, cells),
        )
        for each in paragraphs
        if not _is_void(each, kept)
    )


def _fit_text(text: StyledText, kept: Container[str]) -> StyledText:
    for at, atom in zip(reversed(text.anchors), reversed(text.atoms), strict=True):
        if not isinstance(atom, Note) and atom.payload not in kept:
            text = text.replaced(at, at + 1, StyledText())
    marks = [mark for mark in text.marks if not mark.value or _COLOUR.fullmatch(mark.value)]
    fitted = StyledText(fit(text.chars), tuple(marks), text.atoms)
    return fitted.with_atoms(
        lambda atom: (
            replace(atom, text=_fit_text(atom.text, kept), sign=fit(atom.sign))
            if isinstance(atom, Note)
            else atom
        )
    )


class _File:
    """One file in the making."""

    def __init__(self, draft: Resolution, kept: Mapping[str, str], spans: Spans) -> None:
        self._draft = draft
        self._marker = Marker(note_signs(draft), kept, spans)
        self._provisions = ProvisionWriter(self._marker, labels(draft))
        _, tag = language_codes(draft)
        self._language = f' xml:lang="{tag}"'
        self._components = 0

    def xml(self) -> str:
        sections = divided(self._draft.children, covered=True)
        head = f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="{AKN}" xmlns:c="{OWN}">\n'
        if sections.parts and not sections.body:
            return f"{head}{self._collection(sections)}\n</akomaNtoso>\n"
        front = self._cover(sections.cover) + self._preface(sections.preface)
        kind = kind_of(self._draft.masthead)
        return f"{head}{self._statement(kind, meta(self._draft), front, sections)}\n</akomaNtoso>\n"

    def _collection(self, sections: Sections) -> str:
        """Return a document that consists of others, and these after it."""
        named = (
            (f"#comp_{at}", attribute(part.number or "Part")) for at, part in enumerate(sections.parts, 1)
        )
        references = "".join(
            f'<component><documentRef href="{href}" showAs={name}/></component>' for href, name in named
        )
        inner = (
            meta(self._draft),
            self._cover(sections.cover) + self._preface(sections.preface),
            self._preamble(sections.preamble),
            f"<collectionBody>{references}</collectionBody>",
            self._conclusions(sections.conclusions),
            self._attachments(sections.annexes),
        )
        parts = [self._part(part) for part in sections.parts]
        return _lines(
            '<documentCollection name="publication">',
            *inner,
            "</documentCollection>",
            f"<components>{_lines('', *parts, '')}</components>",
        )

    def _statement(self, kind: str, identified: str, front: str, sections: Sections) -> str:
        """Return a document; `identified` is its meta, `front` what stands before its preamble."""
        preamble = self._preamble(sections.preamble)
        body = _lines("", *map(self._provisions.provision, sections.body), "") if sections.body else "<p/>"
        end = self._conclusions(sections.conclusions), self._attachments(sections.annexes)
        parts = [self._part(part) for part in sections.parts]
        return _lines(
            f'<statement name="{kind}">',
            identified,
            front,
            preamble,
            f"<mainBody{self._language}>{body}</mainBody>",
            *end,
            f"<components>{_lines('', *parts, '')}</components>" if parts else "",
            "</statement>",
        )

    def _cover(self, paragraphs: Sequence[Paragraph]) -> str:
        """Return the masthead, who submits the draft, and what else stands above the title."""
        masthead = self._draft.masthead
        date = iso_date(masthead.date) or UNKNOWN_DATE
        lines: list[str] = []
        for name, template, style in _FIELDS:
            if value := getattr(masthead, name):
                shown = template.replace("{date}", date).replace("{}", f'c:field="{name}">{broken(value)}')
                lines.append(f"<p{style} {KEEP}>{shown}</p>")
        for each in paragraphs:
            if each.role is Role.SPONSORS:
                lines.append(f"<p>{self._provisions.line(each, 'docProponent', own=True)}</p>")
            else:
                lines.append(self._provisions.apart(each))
        return f"{_lines('<coverPage>', *lines, '</coverPage>')}\n" if lines else ""

    def _preface(self, paragraphs: Sequence[Paragraph]) -> str:
        lines = [
            self._title(each) if each.role is Role.TITLE else self._provisions.apart(each)
            for each in paragraphs
        ]
        return f"<preface{self._language}>{_lines('', *lines, '')}</preface>" if lines else ""

    def _title(self, paragraph: Paragraph) -> str:
        number = f"<docNumber>{words(paragraph.number)}</docNumber> " if paragraph.number else ""
        title = self._provisions.line(paragraph, "docTitle")
        title = title.replace("<docTitle", '<docTitle refersTo="#resolutionTitle"', 1)
        return f"<p{self._provisions.own(paragraph)}>{number}{title}</p>"

    def _preamble(self, paragraphs: Sequence[Paragraph]) -> str:
        lines = [
            f'<formula name="enactingFormula">{self._provisions.line(each, own=True)}</formula>'
            if each.role is Role.ORGAN
            else self._provisions.preambular(each)
            for each in paragraphs
        ]
        return f"<preamble{self._language}>{_lines('', *lines, '')}</preamble>" if lines else ""

    def _conclusions(self, paragraphs: Sequence[Paragraph]) -> str:
        lines = [self._provisions.line(each, own=True) for each in paragraphs]
        return f"<conclusions>{_lines('', *lines, '')}</conclusions>" if lines else ""

    def _attachments(self, annexes: Sequence[Paragraph]) -> str:
        if not annexes:
            return ""
        return _lines("<attachments>", *map(self._annex, annexes), "</attachments>")

    def _annex(self, annex: Paragraph) -> str:
        name = self._provisions.id("annex")
        component = name.partition('"')[2].rstrip('"')
        body = _lines("", *map(self._provisions.provision, annex.children), "") if annex.children else "<p/>"
        return _lines(
            f"<attachment{name}{self._provisions.own(annex)}>",
            f'<doc name="annex">{meta(self._draft, component)}{self._label(annex)}',
            f"<mainBody{self._language}>{body}</mainBody></doc></attachment>",
        )

    def _part(self, part: Paragraph) -> str:
        name = self._provisions.id("comp")
        component = name.partition('"')[2].rstrip('"')
        sections = divided(part.children, covered=False)
        front = f"{self._label(part)}{self._preface(sections.preface)}".replace(
            f"</preface><preface{self._language}>", ""
        )
        statement = self._statement(
            kind_of(self._draft.masthead), meta(self._draft, component), front, sections
        )
        return f"<component{name}{self._provisions.own(part)}>{statement}</component>"

    def _label(self, paragraph: Paragraph) -> str:
        """Return the preface with the label and title of an annex or part."""
        number = f"<docNumber>{words(paragraph.number)}</docNumber>" if paragraph.number else ""
        title = self._provisions.line(paragraph, "docTitle") if paragraph.text.chars else ""
        lines = "".join(f"<p>{each}</p>" for each in (number, title) if each)
        return f"<preface{self._language}>{lines}</preface>" if lines else ""


def _lines(*parts: str) -> str:
    return "\n".join(parts if parts[:1] == ("",) else filter(None, parts))
