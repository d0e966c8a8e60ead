"""The comparative table: what stands beside what, and what it is called."""

from exports.table import Side, Table, comparative_table
from versioning.compare.compare import compare
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled


def paragraph(
    name: str, text: str | StyledText, *children: Paragraph, role: Role = Role.OPERATIVE
) -> Paragraph:
    return Paragraph(name, role, styled(text) if isinstance(text, str) else text, children)


def draft(*children: Paragraph, symbol: str = "A/C.3/80/L.1") -> Resolution:
    return Resolution("draft", Masthead(symbol=symbol), children)


WELLS = paragraph("wells", "Urges States to dig wells in the arid regions of the north;")
PAPER = paragraph("paper", "Asks nobody to print its minutes on both sides of blue paper;")
TIDES = paragraph("tides", "Requests the Bureau to publish its tide tables every year;")
LAMPS = paragraph("lamps", "Decides to light the lamps of all harbours from dusk until dawn;")


def table(old: Resolution, new: Resolution) -> Table:
    return comparative_table(compare(old, new), ("L.1", "L.1/Rev.1"))


def words(side: Side | None, fate: Fate | None = None) -> str:
    spans = side.spans if side else ()
    return "".join(span.text.plain for span in spans if fate is None or span.fate is fate)


def kinds(of: Table) -> list[str]:
    return [entry.kind for entry in of.entries]


def test_each_side_holds_its_own_words_with_the_changed_ones_marked() -> None:
    edited = paragraph("wells", "Urges all States to dig wells in the south;")
    entry = table(draft(WELLS), draft(edited)).entries[0]
    assert (words(entry.old), words(entry.new)) == (WELLS.text.chars, edited.text.chars)
    assert words(entry.new, Fate.INSERTED).split() == ["all", "south"]
    assert words(entry.old, Fate.INSERTED) == words(entry.new, Fate.DELETED) == ""


def test_changes_are_named_in_words() -> None:
    found = table(draft(WELLS, TIDES), draft(TIDES, LAMPS))
    assert kinds(found) == ["Deleted", "Renumbered", "Inserted"]
    assert [(entry.old and entry.old.label, entry.new and entry.new.label) for entry in found.entries] == [
        ("OP1", None),
        ("OP2", "OP1"),
        (None, "OP2"),
    ]


def test_what_moved_stands_whole_at_its_new_place_and_is_pointed_to_from_the_old() -> None:
    found = table(draft(WELLS, TIDES, LAMPS), draft(TIDES, LAMPS, WELLS))
    pointer, moved = found.entries[0], found.entries[-1]
    assert (pointer.kind, words(pointer.old), pointer.new) == ("Moved, now OP3", "", None)
    assert moved.kind == "Moved from OP1"
    assert words(moved.old) == words(moved.new) == WELLS.text.chars


def test_the_parts_of_a_split_and_of_a_join_stand_beside_each_other() -> None:
    first = paragraph("lamps", "Decides to light the lamps of all harbours;")
    rest = paragraph("rest", "from dusk until dawn;")
    assert kinds(table(draft(LAMPS), draft(first, rest))) == ["Split, edited", "Split from OP1"]
    joined = table(draft(first, rest), draft(LAMPS))
    assert kinds(joined) == ["Joined with what follows, edited", "Joined to OP1"]
    assert "".join(words(entry.new) for entry in joined.entries) == LAMPS.text.chars


def test_notes_stand_below_the_words_with_their_own_changes() -> None:
    def noted(volume: str) -> Resolution:
        return draft(
            paragraph("p", styled("Recalls the code") + atom_text(Note("n", styled(f"Gazette {volume}."))))
        )

    entry = table(noted("2"), noted("3")).entries[0]
    assert entry.new is not None
    assert [(note.sign, "".join(span.text.plain for span in note.spans)) for note in entry.new.notes] == [
        ("1", "Gazette 3.")
    ]
    assert [span.fate for span in entry.new.notes[0].spans] == [Fate.KEPT, Fate.INSERTED, Fate.KEPT]


def test_the_masthead_takes_part() -> None:
    found = table(draft(WELLS), draft(WELLS, symbol="A/C.3/80/L.2"))
    assert kinds(found) == ["Edited", "No change"]
    assert words(found.entries[0].new) == "A/C.3/80/L.2"


def test_what_changed_in_style_only_is_told_apart_from_what_was_reworded() -> None:
    note = Note("n", styled("See A/1."))
    noted = Note("n", styled("See A/2."))
    old = draft(WELLS, TIDES, paragraph("lamps", LAMPS.text + atom_text(note)))
    new = draft(
        paragraph("wells", WELLS.text.with_mark(MarkKind.ITALIC, 0, 5)),
        paragraph("tides", TIDES.text.chars.replace("its tide", "its\u00a0tide")),
        paragraph("lamps", LAMPS.text + atom_text(noted)),
    )
    assert kinds(table(old, new)) == ["Style only", "No change", "Note changed"]


def test_what_is_the_same_can_be_left_out() -> None:
    edited = paragraph("wells", "Urges all States to dig wells in the south;")
    redline = compare(draft(WELLS, TIDES, LAMPS), draft(edited, PAPER, TIDES, LAMPS, symbol="A/C.3/80/L.2"))
    whole = comparative_table(redline, ("a", "b"))
    short = comparative_table(redline, ("a", "b"), only_changes=True)
    assert kinds(whole) == ["Edited", "Edited", "Inserted", "Renumbered", "Renumbered"]
    assert kinds(short) == ["Edited", "Edited", "Inserted"]
    assert short.entries == whole.entries[:3]
    assert (short.summary, short.columns) == (whole.summary, whole.columns)
    same = compare(draft(WELLS), draft(WELLS))
    assert comparative_table(same, ("a", "b"), only_changes=True).entries == ()
