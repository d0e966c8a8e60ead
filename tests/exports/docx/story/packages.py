"""Random small Word files, and what editing makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from tests.exports.docx.files import RELS, archive, entries_of, relations

WORDS = (
    "water",
    "wells",
    "of",
    "the",
    "harbour",
    "decides",
    "12",
    "notes",
    "and",
    "مياه",
    "水",
    "well-being",
)
LOOKS = ("", "<w:b/>", "<w:i/>", '<w:b/><w:color w:val="FF0000"/>', '<w:rStyle w:val="Strong"/>')
FORMS = ("", '<w:pStyle w:val="Heading"/>', '<w:jc w:val="center"/>', '<w:pStyle w:val="List"/>', "<w:bidi/>")
ATOMS = (
    "<w:tab/>",
    "<w:br/>",
    "<w:noBreakHyphen/>",
    '<w:sym w:font="Symbol" w:char="F0B7"/>',
    '<w:br w:type="page"/>',
)
BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx>'
    "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r>"
)
"""A text box as Word writes it: for programs that know the extension, and for others."""
STYLES = "".join(
    f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name.lower()}"/></w:style>'
    for kind, name in (("paragraph", "Heading"), ("paragraph", "List"), ("character", "Strong"))
)


@dataclass(frozen=True)
class Run:
    """Words of one look, an element of a line, a field, a note or a text box."""

    text: str = ""
    look: str = ""
    atom: str = ""
    note: tuple[str, ...] = ()
    link: str = ""
    field: str = ""
    box: tuple[str, ...] = ()

    def xml(self, notes: list[tuple[str, ...]]) -> str:
        look = f"<w:rPr>{self.look}</w:rPr>" if self.look else ""
        if self.note:
            notes.append(self.note)
            return f'<w:r>{look}<w:footnoteReference w:id="{len(notes)}"/></w:r>'
        if self.box:
            return BOX.format(
                "".join(f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in self.box)
            )
        words = f'<w:t xml:space="preserve">{escape(self.text)}</w:t>' if self.text else ""
        inner = f"<w:r>{look}{words}{self.atom}</w:r>"
        if self.field:
            ends = [
                f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
            ]
            code = f'<w:r><w:instrText xml:space="preserve"> {self.field} </w:instrText></w:r>'
            inner = f"{ends[0]}{code}{ends[1]}{inner}{ends[2]}"
        return f'<w:hyperlink w:anchor="{self.link}">{inner}</w:hyperlink>' if self.link else inner


@dataclass(frozen=True)
class Line:
    """A paragraph."""

    runs: tuple[Run, ...]
    form: str = ""

    def xml(self, notes: list[tuple[str, ...]]) -> str:
        form = f"<w:pPr>{self.form}</w:pPr>" if self.form else ""
        return f"<w:p>{form}{''.join(run.xml(notes) for run in self.runs)}</w:p>"


@dataclass(frozen=True)
class Grid:
    """A table: rows of cells of lines."""

    rows: tuple[tuple[tuple[Line, ...], ...], ...]

    def xml(self, notes: list[tuple[str, ...]]) -> str:
        rows = "".join(
            "<w:tr>"
            + "".join(f"<w:tc><w:tcPr/>{''.join(line.xml(notes) for line in cell)}</w:tc>" for cell in row)
            + "</w:tr>"
            for row in self.rows
        )
        return f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>"


Block = Line | Grid


@dataclass(frozen=True)
class File:
    """A Word file; blocks in `controls` stand in a content control each."""

    blocks: tuple[Block, ...]
    controls: frozenset[int] = field(default_factory=frozenset)

    def data(self) -> bytes:
        notes: list[tuple[str, ...]] = []
        body = ""
        for at, block in enumerate(self.blocks):
            made = block.xml(notes)
            body += f"<w:sdt><w:sdtContent>{made}</w:sdtContent></w:sdt>" if at in self.controls else made
        sign = "<w:r><w:footnoteRef/></w:r>"
        written = "".join(
            f'<w:footnote w:id="{at}">'
            + "".join(f"<w:p>{sign}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in note)
            + "</w:footnote>"
            for at, note in enumerate(notes, 1)
        )
        separator = (
            '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        )
        entries = entries_of(body, styles=STYLES, footnotes=separator + written)
        entries[RELS] = relations(("r1", "styles", "styles.xml"), ("r2", "footnotes", "footnotes.xml"))
        return archive(entries)


_text = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
_note = st.lists(_text, min_size=1, max_size=2).map(tuple)


@st.composite
def runs(draw: st.DrawFn) -> Run:
    kind = draw(st.sampled_from(("words",) * 7 + ("atom", "note", "link", "field", "box")))
    look = draw(st.sampled_from(LOOKS))
    text = draw(_text) + draw(st.sampled_from(("", " ", ", ")))
    if kind == "atom":
        return Run("", look, draw(st.sampled_from(ATOMS)))
    if kind == "note":
        return Run("", look, note=draw(_note))
    if kind == "box":
        return Run(box=draw(_note))
    if kind == "link":
        return Run(text, look, link=draw(st.sampled_from(("here", "there"))))
    if kind == "field":
        return Run(text, look, field=draw(st.sampled_from(("REF one", "REF two", "PAGE"))))
    return Run(text, look)


lines = st.builds(Line, st.lists(runs(), max_size=4).map(tuple), st.sampled_from(FORMS))
_cells = st.lists(lines, min_size=1, max_size=2).map(tuple)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    width = draw(st.integers(1, 2))
    row = st.lists(_cells, min_size=width, max_size=width).map(tuple)
    return Grid(tuple(draw(st.lists(row, min_size=1, max_size=3))))


blocks = st.one_of(lines, lines, lines, lines, grids())


@st.composite
def files(draw: st.DrawFn) -> File:
    made = [*draw(st.lists(blocks, max_size=6)), draw(lines)]
    controls = draw(st.sets(st.integers(0, len(made) - 1), max_size=2)) if draw(st.booleans()) else ()
    return File(tuple(made), frozenset(controls))


@st.composite
def edited(draw: st.DrawFn, file: File) -> File:
    """Return what a few edits make of a file; it still ends with a line."""
    made = list(file.blocks)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(made) - 1)) if made else 0
        act = draw(st.sampled_from(("insert", "delete", "move", "split", "join", "change", "change", "form")))
        if act == "insert" or not made:
            made.insert(at, draw(blocks))
        elif act == "delete":
            del made[at]
        elif act == "move":
            made.insert(draw(st.integers(0, len(made) - 1)), made.pop(at))
        else:
            made[at : at + 2] = _changed(draw, act, made[at : at + 2])
    if not made or not isinstance(made[-1], Line):
        made.append(draw(lines))
    return File(tuple(made), frozenset())


def _changed(draw: st.DrawFn, act: str, some: list[Block]) -> list[Block]:
    first, rest = some[0], some[1:]
    if isinstance(first, Grid):
        return [_changed_grid(draw, first), *rest]
    if act == "split":
        cut = draw(st.integers(0, len(first.runs)))
        return [
            Line(first.runs[:cut], first.form),
            Line(first.runs[cut:], draw(st.sampled_from(FORMS))),
            *rest,
        ]
    if act == "join" and rest and isinstance(rest[0], Line):
        return [Line(first.runs + rest[0].runs, first.form)]
    if act == "form":
        return [replace(first, form=draw(st.sampled_from(FORMS))), *rest]
    return [_changed_line(draw, first), *rest]


def _changed_line(draw: st.DrawFn, line: Line) -> Line:
    made = list(line.runs)
    if made and draw(st.booleans()):
        at = draw(st.integers(0, len(made) - 1))
        made[at] = replace(
            made[at],
            text=made[at].text and draw(_text),
            look=draw(st.sampled_from(LOOKS)),
            note=made[at].note and draw(_note),
            box=made[at].box and draw(_note),
        )
    elif made and draw(st.booleans()):
        del made[draw(st.integers(0, len(made) - 1))]
    else:
        made.insert(draw(st.integers(0, len(made))), draw(runs()))
    return replace(line, runs=tuple(made))


def _changed_grid(draw: st.DrawFn, grid: Grid) -> Grid:
    rows = list(grid.rows)
    at = draw(st.integers(0, len(rows) - 1))
    act = draw(st.sampled_from(("cell", "delete", "copy")))
    if act == "delete" and len(rows) > 1:
        del rows[at]
    elif act == "copy":
        rows.insert(at, rows[draw(st.integers(0, len(rows) - 1))])
    else:
        cells = list(rows[at])
        which = draw(st.integers(0, len(cells) - 1))
        cells[which] = draw(_cells)
        rows[at] = tuple(cells)
    return Grid(tuple(rows))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Return a file and what became of it."""
    old = draw(files())
    return old.data(), draw(edited(old)).data()
