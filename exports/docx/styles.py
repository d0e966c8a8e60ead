"""Styles: how an official draft looks on A4, in points and twentieths of them (twips)."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from exports.docx.vocabulary import (
    END,
    END_NAME,
    FIELD_STYLES,
    NOTE_REFERENCE,
    NOTE_TEXT,
    NOTHING,
    NOTHING_NAME,
    PRINTED,
    PRINTED_NAME,
    Standing,
    W,
    field_style_name,
    style_id,
    style_name,
)
from versioning.tree.directions import is_right_to_left
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead

SERIF = "Times New Roman"
LANGUAGES = {
    "Arabic": "ar-SA",
    "Chinese": "zh-CN",
    "English": "en-GB",
    "French": "fr-FR",
    "Russian": "ru-RU",
    "Spanish": "es-ES",
}
WIDTH = 9638
"""Of the text, in twips: on A4 11906 less the margins."""
TWIPS = 20
"""To a point."""
STEP = 567
"""What a level is indented by, in twips."""

_HANGING = 2
"""The level from which on the lines of a list begin where its words do."""
_AT_RIGHT = '<w:jc w:val="right"/>'
_BOLD, _LARGE = "<w:b/><w:bCs/>", '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>'
_TITLE = '<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>'
_RULE = '<w:pBdr><w:{} w:val="single" w:sz="{}" w:space="4" w:color="auto"/></w:pBdr>'
_FAR, _NEAR = '<w:ind w:left="6804"/>', '<w:ind w:left="0" w:right="6804"/>'
_RIGHT_COLUMN = f'<w:spacing w:after="0"/>{_FAR}'
_BLOCK = '<w:spacing w:after="0"/>'
_TAB_AT_RIGHT = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs>'

_FIELDS = {
    "symbol": (_RULE.format("bottom", 4) + _TAB_AT_RIGHT + '<w:spacing w:after="60"/>', ""),
    "organ": ('<w:spacing w:before="60" w:after="60"/>', _LARGE),
    "distribution": (_RIGHT_COLUMN, ""),
    "date": (_RIGHT_COLUMN, ""),
    "language": (_RIGHT_COLUMN, ""),
    "session": (_BLOCK, _BOLD),
    "body": (_BLOCK, _TITLE),
    "place": (_BLOCK, ""),
    "agenda_item": (_BLOCK, ""),
    "item_title": ('<w:spacing w:after="240"/>', _BOLD),
}
_BELOW_RULE = ("session", "body", "place", "agenda_item", "item_title")
"""The fields of the masthead whose first one has the rule above it that closes the organ and the dates."""
_OPENING = _RULE.format("top", 12) + '<w:spacing w:before="240" w:after="0"/>'
_OUTLINE = '<w:outlineLvl w:val="{}"/>'
"""What puts a heading among those by which Word and its reader go through a document."""
_JUSTIFIED = '<w:jc w:val="both"/>'
_INDENTED = '<w:ind w:left="{left}" w:firstLine="567"/>' + _JUSTIFIED
_ROLES = {
    Role.SPONSORS: ('<w:spacing w:before="240" w:after="240"/>', _BOLD),
    Role.RECOMMENDATION: (_INDENTED, ""),
    Role.TITLE: (
        '<w:keepNext/><w:spacing w:before="120" w:after="180"/><w:ind w:left="{left}"/>' + _OUTLINE.format(0),
        _TITLE,
    ),
    Role.ORGAN: ('<w:keepNext/><w:ind w:left="{left}" w:firstLine="567"/>', ""),
    Role.PREAMBULAR: (_INDENTED, ""),
    Role.OPERATIVE: (_INDENTED, ""),
    Role.SUBPARAGRAPH: (_INDENTED, ""),
    Role.HEADING: (
        '<w:keepNext/><w:spacing w:before="240"/><w:ind w:left="{left}"/>' + _OUTLINE.format(1),
        _BOLD,
    ),
    Role.ANNEX: ('<w:keepNext/><w:spacing w:before="480" w:after="180"/>' + _OUTLINE.format(0), _TITLE),
    Role.PART: ('<w:keepNext/><w:spacing w:before="360" w:after="180"/>' + _OUTLINE.format(0), _TITLE),
    Role.TEXT: ('<w:ind w:left="{left}"/><w:jc w:val="both"/>', ""),
}
"""By role, paragraph and run properties; `left` is the indent of its level."""


def styles(used: Iterable[Standing], language: str, masthead: Masthead) -> str:
    """Return styles.xml: the defaults, what notes and tables need, the masthead, and the styles used."""
    opening = next((each for each in _BELOW_RULE if getattr(masthead, each)), "")
    fields = "".join(
        _field(each, opens=each == opening, turned=language == "Arabic" and _is_from_left(masthead, each))
        for each in FIELD_STYLES
    )
    made = "".join(_of_standing(each) for each in sorted(used))
    return f'<w:styles xmlns:w="{W}">{_defaults(language)}{_common()}{fields}{made}</w:styles>'


def _defaults(language: str) -> str:
    code = LANGUAGES.get(language, "")
    said = f'w:val="{code}" ' if code else ""  # else Word takes its own, and not every word for a mistake
    fonts = f'<w:rFonts w:ascii="{SERIF}" w:hAnsi="{SERIF}" w:eastAsia="SimSun" w:cs="{SERIF}"/>'
    languages = f'<w:lang {said}w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    run = f'<w:rPr>{fonts}<w:sz w:val="20"/><w:szCs w:val="20"/>{languages}</w:rPr>'
    paragraph = '<w:pPr><w:spacing w:after="120" w:line="252" w:lineRule="auto"/></w:pPr>'
    defaults = f"<w:rPrDefault>{run}</w:rPrDefault><w:pPrDefault>{paragraph}</w:pPrDefault>"
    return f"<w:docDefaults>{defaults}</w:docDefaults>"


def _common() -> str:
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    table = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        "<w:tblPr>"
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
    )
    small = '<w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>'
    note = _paragraph(NOTE_TEXT, "footnote text", '<w:spacing w:after="40"/>', small)
    reference = _character(NOTE_REFERENCE, "footnote reference", '<w:vertAlign w:val="superscript"/>')
    closing = _RULE.format("top", 4) + '<w:spacing w:before="240"/><w:ind w:left="3969" w:right="3969"/>'
    nothing = '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>'
    return (
        f"{normal}{table}{note}{reference}{_character(PRINTED, PRINTED_NAME, '')}"
        f"{_paragraph(END, END_NAME, closing)}{_paragraph(NOTHING, NOTHING_NAME, nothing)}"
        f"{_paragraph('Header', 'header', _RULE.format('bottom', 4))}"
        f"{_paragraph('Footer', 'footer', _AT_RIGHT)}"
    )


def _is_from_left(masthead: Masthead, name: str) -> bool:
    """Return whether a field runs from left to right, whatever the fields around it do."""
    return not is_right_to_left(getattr(masthead, name))


def _field(name: str, *, opens: bool, turned: bool) -> str:
    """Return the style of a field; `turned` is one from left to right in a masthead from right to left."""
    paragraph, run = _FIELDS[name]
    paragraph = paragraph.replace(_FAR, _NEAR) if turned else paragraph
    paragraph = _OPENING if opens else paragraph
    inner = f"<w:rPr>{run}</w:rPr>" if run else ""
    return _paragraph(FIELD_STYLES[name], field_style_name(name), paragraph, inner)


def indented(level: int) -> tuple[str, int]:
    """Return the indent of a level of lists, and where its words begin, as on official pages.

    (a) stands under 1., its lines begin where those of the paragraph do; what is deeper hangs on its number.
    """
    left = STEP * (level + 1)
    if level < _HANGING:
        return f'<w:ind w:left="0" w:firstLine="{STEP}"/>', 2 * STEP
    return f'<w:ind w:left="{left}" w:hanging="{STEP}"/>', left


def _of_standing(standing: Standing) -> str:
    if standing.role is Role.TABLE:
        return _table(standing)
    paragraph, run = _ROLES.get(standing.role, ('<w:ind w:left="{left}"/>', ""))
    level = standing.depth if standing.role in (Role.SUBPARAGRAPH, Role.TEXT) else max(standing.depth - 1, 0)
    tab = STEP * level + 1134
    if standing.role is Role.SUBPARAGRAPH:
        indent, tab = indented(level)
        paragraph = f"{indent}{_JUSTIFIED}"
    tabs = f'<w:tabs><w:tab w:val="left" w:pos="{tab}"/></w:tabs>'
    properties = _in_order(tabs + paragraph.format(left=STEP * level))
    inner = f"<w:rPr>{run}</w:rPr>" if run else ""
    return _paragraph(style_id(standing), style_name(standing), properties, inner)


def _table(standing: Standing) -> str:
    return (
        f'<w:style w:type="table" w:styleId="{style_id(standing)}"><w:name w:val="{style_name(standing)}"/>'
        '<w:basedOn w:val="TableNormal"/></w:style>'
    )


def _in_order(properties: str) -> str:
    """Return paragraph properties in the order of the schema: w:keepNext stands before w:tabs."""
    keep = "<w:keepNext/>"
    return keep + properties.replace(keep, "") if keep in properties else properties


def _paragraph(name: str, words: str, paragraph: str, run: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val={quoteattr(words)}/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{run}</w:style>'
    )


def _character(name: str, words: str, run: str) -> str:
    inner = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="character" w:styleId="{name}"><w:name w:val={quoteattr(words)}/>{inner}</w:style>'
    )
