"""Made Word files that look like resolutions, as several hands lay them out, and natural edits of drafts."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.exports.docx.files import RELS, archive, entries_of, p, r, relations
from versioning.change.step import Delete, EditText, Insert, Join, Move, SetMark, Split, Step
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Mark, MarkKind, Note, StyledText, atom_text, styled

NOUNS = ("wells", "harbours", "lighthouses", "archives", "observatories", "dykes", "charts", "forecasts")
PREAMBLE = ("Recalling", "Noting", "Reaffirming", "Welcoming")
OPERATIVE = ("Decides", "Requests", "Urges", "Invites")
STYLES = "".join(
    f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/></w:style>'
    for kind, name in (
        ("paragraph", "Provision"),
        ("paragraph", "FootnoteText"),
        ("character", "FootnoteReference"),
    )
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
CITED = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{}"/></w:r>'


@dataclass(frozen=True)
class Hand:
    """How a file is laid out: numbers typed or automatic, empty paragraphs between, words in several runs.

    `label` is the form of the labels that paragraphs have in the room, empty where they have none.
    """

    typed: bool
    spaced: bool
    divided: bool
    label: str

    def number(self, role: str, count: int) -> str:
        """Return what numbers a provision."""
        if self.label and self.typed:
            return self.label.format(role, count)
        return f"{count}." if role == "O" else ""


labels = st.sampled_from(("", "", "{}P{}", "{}P{}.", "({}.P. {})"))
hands = st.builds(Hand, st.booleans(), st.booleans(), st.booleans(), labels)


def words(draw: st.DrawFn, least: int = 3) -> str:
    nouns = draw(st.lists(st.sampled_from(NOUNS), min_size=least, max_size=6))
    return "the " + " and the ".join(nouns) + " of the coast"


def _runs(hand: Hand, text: str, place: int) -> str:
    cut = text.find(" ", len(text) // 2)
    if not hand.divided or cut < 0:
        return r(text)
    start, end = (
        f'<w:bookmarkStart w:id="{900 + place}" w:name="b{place}"/>',
        f'<w:bookmarkEnd w:id="{900 + place}"/>',
    )
    return r(text[:cut]) + start + r(text[cut:]) + end


@st.composite
def papers(draw: st.DrawFn) -> bytes:
    """A file: masthead, title, organ line, provisions with points, notes, a table."""
    hand = draw(hands)
    notes: list[str] = []
    places: list[int] = []
    gap = p() if hand.spaced else ""

    def provision(opening: str, rest: str, end: str, number: str, level: int) -> str:
        before = r(f"{number}\t") if number and hand.typed else ""
        form = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        form = form if number and not hand.typed else '<w:jc w:val="both"/>'
        cited = ""
        if draw(st.integers(0, 3)) == 0:
            notes.append(f"See the report on {draw(st.sampled_from(NOUNS))}.")
            cited = CITED.format(len(notes))
        places.append(len(places))
        inner = _runs(hand, rest, len(places))
        return p(before, r(opening, "i") if opening else "", inner, cited, r(end), props=form) + gap

    body = [
        p("General Assembly"),
        p("A/99/L.7"),
        p("Norland and Sudland: draft resolution", props="<w:keepNext/>"),
        p(r("The wells of the coast", "b")) + gap,
        p(r("The General Assembly", "i"), r(",")) + gap,
    ]
    preamble = PREAMBLE[: draw(st.integers(1, 3))]
    body += [
        provision(each, f" {words(draw)}", ",", hand.number("P", at), 0)
        for at, each in enumerate(preamble, 1)
    ]
    count = draw(st.integers(2, 4))
    for at in range(count):
        points = draw(st.sampled_from((0, 0, 2)))
        end = "." if at == count - 1 and not points else ":" if points else ";"
        body.append(provision(OPERATIVE[at], f" {words(draw)}", end, hand.number("O", at + 1), 0))
        signs = "ab"[:points]
        body += [provision("", f"To keep {words(draw)}", ";", f"({each})", 1) for each in signs]
    if draw(st.booleans()):
        row = "".join(f"<w:tc><w:tcPr/>{p(each)}</w:tc>" for each in draw(st.permutations(NOUNS))[:2])
        more = "".join(f"<w:tc><w:tcPr/>{p(each)}</w:tc>" for each in draw(st.permutations(NOUNS))[:2])
        grid = '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>'
        body.append(f"<w:tbl><w:tblPr/>{grid}<w:tr>{row}</w:tr><w:tr>{more}</w:tr></w:tbl>{p()}")
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    sign = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    written = "".join(
        f'<w:footnote w:id="{at}">{p(sign, r(f" {text}"), style="FootnoteText")}</w:footnote>'
        for at, text in enumerate(notes, 1)
    )
    section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    entries = entries_of(
        "".join(body) + section, styles=STYLES, numbering=NUMBERING, footnotes=separator + written
    )
    entries[RELS] = relations(
        ("r1", "styles", "styles.xml"),
        ("r2", "numbering", "numbering.xml"),
        ("r3", "footnotes", "footnotes.xml"),
    )
    return archive(entries)


# Edits


@st.composite
def edits(draw: st.DrawFn, draft: Resolution, name: str = "edit", most: int = 4) -> Transaction:
    """Up to some steps that a delegation would take."""
    recorder = Recorder(draft)
    for at in range(draw(st.integers(1, most))):
        step = _step(draw, recorder.draft, f"{name}{at}")
        if step is not None:
            recorder.add(step)
    return recorder.transaction(author=name, date="2026-03-01T10:00:00Z")


def _step(draw: st.DrawFn, draft: Resolution, name: str) -> Step | None:
    kinds = (
        "write",
        "write",
        "strike",
        "insert",
        "insert",
        "delete",
        "move",
        "split",
        "join",
        "mark",
        "note",
        "footnote",
        "cell",
        "row",
    )
    kind = draw(st.sampled_from(kinds))
    if kind in ("footnote", "cell", "row"):
        return _on_row(draw, draft, name) if kind == "row" else _on_few_words(draw, draft, kind)
    texts = [each for each in draft.walk() if len(each.text.plain.split()) > 6]
    provisions = [each for each in texts if each.role in (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)]
    on_words = kind in ("write", "strike", "mark", "note")
    if not texts or (not on_words and not provisions):
        return None
    chosen = draw(st.sampled_from(texts if on_words else provisions))
    if kind in ("write", "strike", "mark", "note"):
        return _on_words(draw, draft, chosen, kind, name)
    return _on_structure(draw, draft, chosen, kind, name)


def _on_structure(draw: st.DrawFn, draft: Resolution, chosen: Paragraph, kind: str, name: str) -> Step | None:
    parent, index = draft.place(chosen.id)
    siblings = draft.children_of(parent)
    alike = [at for at, each in enumerate(siblings) if each.role is chosen.role and at != index]
    text, after = chosen.text, siblings[index + 1] if index + 1 < len(siblings) else None
    step: Step | None = None
    if kind == "insert":
        step = Insert(parent, index + draw(st.integers(0, 1)), _provision(draw, chosen.role, name))
    elif kind == "delete" and alike:
        step = Delete(parent, index, chosen)
    elif kind == "move" and alike:
        step = Move(chosen.id, parent, index, parent, draw(st.sampled_from(alike)))
    elif kind == "split" and chosen.role is Role.SUBPARAGRAPH:
        cuts = [at for at, char in enumerate(text.chars) if char == " " and 20 < at < len(text) - 9]
        new = derived_id(name, "split")
        step = Split(chosen.id, draw(st.sampled_from(cuts)), 0, new, chosen.role) if cuts else None
    elif kind == "join" and after is not None and index + 1 in alike and not chosen.children + after.children:
        step = Join(chosen.id, len(text), 0, after.id, after.role, after.number)
    return step


def _on_words(draw: st.DrawFn, draft: Resolution, chosen: Paragraph, kind: str, name: str) -> Step | None:
    text = chosen.text
    spaces = [at for at, char in enumerate(text.chars) if char == " " and at > 12]
    if not spaces:
        return None
    at = draw(st.sampled_from(spaces))
    if kind == "note":
        note = Note(derived_id(name, "note"), styled(f"A note on {draw(st.sampled_from(NOUNS))}."))
        return EditText(chosen.id, at, EMPTY, atom_text(note))
    if kind == "write":
        new = styled(f" {draw(st.sampled_from(NOUNS))}", *draw(st.sampled_from(((), (), (MarkKind.BOLD,)))))
        return EditText(chosen.id, at, EMPTY, new)
    end = draw(st.sampled_from([each for each in spaces if each >= at]))
    if kind == "strike":
        return EditText(chosen.id, at, text.slice(at, end), EMPTY)
    start = at + 1
    end = max(end, start)
    spans = (Mark(0, end - start, MarkKind.BOLD),) if end > start else ()
    return SetMark(chosen.id, start, end - start, MarkKind.BOLD, text.spans(MarkKind.BOLD, start, end), spans)


def _on_few_words(draw: st.DrawFn, draft: Resolution, kind: str) -> Step | None:
    """Change the words of a note or of a cell, which may be left without any."""
    cells = [each for each in draft.walk() if each.role is Role.CELL]
    held = list(draft.notes()) if kind == "footnote" else [line for each in cells for line in each.children]
    if not held:
        return None
    chosen = draw(st.sampled_from(held))
    start = draw(st.integers(0, len(chosen.text)))
    end = draw(st.integers(start, len(chosen.text)))
    comes = draw(st.sampled_from(("", " more", "12.5")))
    return EditText(chosen.id, start, chosen.text.slice(start, end), styled(comes))


def _on_row(draw: st.DrawFn, draft: Resolution, name: str) -> Step | None:
    """Let a row of a table come, go or move."""
    tables = [each for each in draft.walk() if each.role is Role.TABLE]
    if not tables:
        return None
    table = draw(st.sampled_from(tables))
    at, to = (draw(st.integers(0, len(table.children) - 1)) for _ in range(2))
    row = table.children[at]
    act = draw(st.sampled_from(("insert", "delete", "move")))
    if act == "move":
        return Move(row.id, table.id, at, table.id, to)
    if act == "delete":
        return Delete(table.id, at, row) if len(table.children) > 1 else None
    cells = tuple(_cell(draw, f"{name} {place}") for place, _ in enumerate(row.children))
    return Insert(table.id, to, Paragraph(derived_id(name, "row"), Role.ROW, children=cells))


def _cell(draw: st.DrawFn, name: str) -> Paragraph:
    line = Paragraph(derived_id(name, "line"), Role.TEXT, styled(draw(st.sampled_from(NOUNS))))
    return Paragraph(derived_id(name, "cell"), Role.CELL, children=(line,))


def _provision(draw: st.DrawFn, role: Role, name: str) -> Paragraph:
    if role is Role.SUBPARAGRAPH:
        text: StyledText = styled(f"To mend {words(draw)};")
    elif role is Role.PREAMBULAR:
        text = styled("Bearing in mind", MarkKind.ITALIC) + styled(f" {words(draw)},")
    else:
        text = styled("Encourages", MarkKind.ITALIC) + styled(f" {words(draw)};")
    return Paragraph(derived_id(name, "new"), role, text)
