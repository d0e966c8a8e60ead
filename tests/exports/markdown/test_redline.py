"""A redline as Markdown shows every word once kept, inserted or deleted."""

from __future__ import annotations

from exports.markdown.redline import write_redline
from versioning.compare.redline import Change, Fate, Place, Redline, Row, Segment
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Note, StyledText, atom_text, styled


def draft(text: StyledText, symbol: str) -> Resolution:
    return Resolution("a", Masthead(symbol=symbol), (Paragraph("b", Role.PREAMBULAR, text),))


def test_words_and_notes_are_marked() -> None:
    note = atom_text(Note("n", styled("See A/1.")))
    base, target = (
        draft(styled("Recalling [all] *x*,"), "A/L.1"),
        draft(styled("Recalling y") + note, "A/L.1/Rev.1"),
    )
    segments = (
        Segment(Fate.KEPT, styled("Recalling "), styled("Recalling ")),
        Segment(Fate.DELETED, styled("[all] *x*,")),
        Segment(Fate.INSERTED, EMPTY, styled("y") + note),
    )
    place = Place("b", Role.PREAMBULAR, 0, "a")
    row = Row(Change.EDITED, segments, Fate.KEPT, place, place)
    written = write_redline(Redline(base, target, (row,))).decode()
    assert written.split("\n\n") == [
        "<del>A/L.1</del><ins>A/L.1/Rev.1</ins>",
        "Recalling <del>[all] \\*x\\*,</del><ins>y[^1]</ins>",
        "---",
        "[^1]: <ins>See A/1.</ins>\n",
    ]


def test_a_changed_number_and_the_end_of_a_split_paragraph_are_marked() -> None:
    base = Resolution("a", Masthead(), (Paragraph("b", Role.OPERATIVE, styled("Urges all. Decides x.")),))
    target = Resolution(
        "a",
        Masthead(),
        (
            Paragraph("b", Role.OPERATIVE, styled("Urges all.")),
            Paragraph("c", Role.OPERATIVE, styled("Decides x.")),
        ),
    )
    first = Segment(Fate.KEPT, styled("Urges all."), styled("Urges all."))
    rest = (
        Segment(Fate.DELETED, styled(" ")),
        Segment(Fate.KEPT, styled("Decides x."), styled("Decides x.")),
    )
    rows = (
        Row(
            Change.SPLIT,
            (first,),
            Fate.INSERTED,
            Place("b", Role.OPERATIVE, 0, "a"),
            Place("b", Role.OPERATIVE, 0, "a"),
        ),
        Row(Change.SPLIT, rest, Fate.KEPT, None, Place("c", Role.OPERATIVE, 0, "a")),
    )
    written = write_redline(Redline(base, target, rows)).decode()
    assert written == "<ins>1.</ins> Urges all.<ins>¶</ins>\n\n<ins>2.</ins> <del> </del>Decides x.\n"
