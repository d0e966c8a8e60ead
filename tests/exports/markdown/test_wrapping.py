"""In the plain text of a word processor each line is a paragraph; elsewhere lines are wrapped."""

from __future__ import annotations

from exports.markdown.reader import read
from tests.exports.markdown.test_reader import outline

HEAD = """\
United Nations\tA/C.2/99/L.4
General Assembly
Distr.: Limited
1 April 2044
Ninety-ninth session
Agenda item 16
Questions of lighthouses
Resolution adopted by the General Assembly on 1 April 2044
[on the report of the Second Committee (A/99/555, para. 7)]
99/125.\tSafety of lighthouses
The General Assembly,
"""
PARAGRAPHS = [
    ("PP1", "Recalling all of its resolutions on the safety of lighthouses and of light vessels at sea,"),
    ("PP2", "Noting the report of the Secretary-General on the keepers of lights and on their families,"),
    ("text", "Wicks and lamps"),
    ("OP1", "Urges States to trim the wicks of every lamp before each night, and to keep the glass clean:"),
    ("OP1 (a)", "In every harbour that more than one vessel calls at between the evening and the morning;"),
    ("OP1 (b)", "In every other place in which a light has stood for longer than anybody can remember;"),
    ("OP2", "Decides to remain seized of the matter."),
]


def line(label: str, words: str) -> str:
    """Return a paragraph as a line of text, with the number that it has in print."""
    number = label.rsplit(maxsplit=1)[-1].removeprefix("OP") if label.startswith("OP") else ""
    return f"{number}{'.' * number.isdecimal()} {words}" if number else words


def test_each_line_of_a_word_processors_text_is_a_paragraph() -> None:
    reading = read((HEAD + "\n".join(line(*each) for each in PARAGRAPHS)).encode(), "draft.txt")
    assert outline(reading.draft)[-len(PARAGRAPHS) :] == PARAGRAPHS
    masthead = reading.draft.masthead
    assert (masthead.symbol, masthead.item_title) == ("A/C.2/99/L.4", "Questions of lighthouses")
    assert ("title", "99/125. Safety of lighthouses") in outline(reading.draft)


def test_lines_that_are_wrapped_are_joined() -> None:
    wrapped = "Recalling all of its resolutions on the safety of lighthouses and of\nlight vessels at sea,\n"
    reading = read(("The General Assembly,\n" + wrapped * 6 + "1. Decides to meet.\n").encode(), "draft.txt")
    preamble = [(f"PP{at}", PARAGRAPHS[0][1]) for at in range(1, 7)]
    assert outline(reading.draft)[1:] == [*preamble, ("OP1", "Decides to meet.")]


def test_a_label_of_the_room_begins_a_paragraph_and_a_reference_at_a_lines_start_does_not() -> None:
    text = (
        "The General Assembly,\nPP1. Recalling the wording of its resolution on lakes (agreed), as in\n"
        "OP5 of the draft (to be seen)\nPP2 bis (Alta) Noting lakes\nOP1: Decides to meet.\n"
    )
    assert [label for label, _ in outline(read(text.encode(), "draft.txt").draft)][1:] == [
        "PP1",
        "PP2 bis",
        "OP1",
    ]
