"""Which paragraph became which, of drafts that share no ids."""

from versioning.compare.alignment import adopt_ids, align
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, StyledText, atom_text, styled

TEXTS = {
    "tides": "Noting that the spring tides of this coast rise higher than the walls of its older harbours,",
    "pilots": "Requests pilots and masters to report every grounding to the harbour office within two days;",
    "charts": "Invites the printers of charts to mark wrecks, reefs and sandbanks in a colour of their own;",
    "lights": "Decides that lighthouses shall burn from dusk until dawn, fog or no fog, winter and summer;",
    "nets": "Encourages fishing villages to mend old nets before they buy new ones from distant markets;",
}


def draft(name: str, *texts: str, roles: dict[int, Role] | None = None) -> Resolution:
    children = tuple(
        Paragraph(f"{name}{at}", (roles or {}).get(at, Role.OPERATIVE), styled(text))
        for at, text in enumerate(texts)
    )
    return Resolution(name, children=children)


def pairs(old: Resolution, new: Resolution) -> dict[str, str]:
    return dict(align(old, new).pairs)


def test_equal_texts_correspond_wherever_they_stand() -> None:
    old = draft("a", TEXTS["tides"], TEXTS["pilots"], TEXTS["charts"])
    new = draft("b", TEXTS["charts"], TEXTS["tides"], TEXTS["pilots"])
    assert pairs(old, new) == {"a0": "b1", "a1": "b2", "a2": "b0"}


def test_a_difference_in_shape_only_does_not_hide_what_is_equal() -> None:
    old = draft("a", "the harbour’s no\u2011go zone,", TEXTS["nets"])
    new = draft("b", TEXTS["nets"], "the harbour's no-go\u00a0zone,")
    assert pairs(old, new) == {"a0": "b1", "a1": "b0"}


def test_an_edited_paragraph_is_found_between_its_neighbours() -> None:
    edited = "Requests pilots, masters and owners to report each grounding to the coast guard within a week;"
    old = draft("a", TEXTS["tides"], TEXTS["pilots"], TEXTS["charts"])
    new = draft("b", TEXTS["tides"], edited, TEXTS["lights"], TEXTS["charts"])
    assert pairs(old, new) == {"a0": "b0", "a1": "b1", "a2": "b3"}


def test_a_paragraph_that_moved_and_was_edited_is_found() -> None:
    edited = TEXTS["nets"].replace("distant", "far-off")
    old = draft("a", TEXTS["nets"], TEXTS["tides"], TEXTS["pilots"], TEXTS["charts"])
    new = draft("b", TEXTS["tides"], TEXTS["pilots"], TEXTS["charts"], edited)
    assert pairs(old, new)["a0"] == "b3"


def test_titles_correspond_however_much_they_differ() -> None:
    roles = {0: Role.TITLE}
    old = draft("a", "Harbours", TEXTS["tides"], roles=roles)
    new = draft("b", "Safety of navigation", TEXTS["tides"], roles=roles)
    assert pairs(old, new) == {"a0": "b0", "a1": "b1"}


def test_a_title_never_becomes_a_provision() -> None:
    old = draft("a", TEXTS["tides"], roles={0: Role.TITLE})
    new = draft("b", TEXTS["tides"])
    assert pairs(old, new) == {}


def test_a_split_is_seen() -> None:
    first, second = TEXTS["lights"][:43], TEXTS["lights"][44:]
    old = draft("a", TEXTS["tides"], TEXTS["lights"], TEXTS["nets"])
    new = draft("b", TEXTS["tides"], first, second, TEXTS["nets"])
    alignment = align(old, new)
    assert alignment.pairs["a1"] == "b1"
    assert alignment.splits == {"a1": ("b2",)}


def test_a_split_whose_end_is_longer_is_seen() -> None:
    first, second = TEXTS["lights"][:31], TEXTS["lights"][32:]
    alignment = align(draft("a", TEXTS["lights"]), draft("b", first, second))
    assert (alignment.pairs, alignment.splits) == ({"a0": "b0"}, {"a0": ("b1",)})


def test_the_first_half_goes_on_as_the_paragraph_where_another_moved_between_the_halves() -> None:
    first, second = TEXTS["lights"][:31], TEXTS["lights"][32:]
    old = draft("a", TEXTS["tides"], TEXTS["lights"], TEXTS["nets"], TEXTS["pilots"], TEXTS["charts"])
    new = draft("b", TEXTS["tides"], first, TEXTS["charts"], second, TEXTS["nets"], TEXTS["pilots"])
    assert pairs(old, new) == {"a0": "b0", "a1": "b1", "a2": "b4", "a3": "b5", "a4": "b2"}


def test_what_is_inserted_before_a_paragraph_that_stayed_is_no_piece_of_it() -> None:
    old = draft("a", TEXTS["tides"], TEXTS["lights"])
    new = draft("b", TEXTS["tides"], "Decides;", TEXTS["lights"])
    alignment = align(old, new)
    assert (alignment.pairs, alignment.splits) == ({"a0": "b0", "a1": "b2"}, {})


def test_a_join_is_seen() -> None:
    old = draft("a", TEXTS["tides"], TEXTS["lights"], TEXTS["nets"], TEXTS["charts"])
    new = draft("b", TEXTS["tides"], f"{TEXTS['lights']} {TEXTS['nets']}", TEXTS["charts"])
    alignment = align(old, new)
    assert alignment.pairs["a1"] == "b1"
    assert alignment.joins == {"b1": ("a2",)}


def test_ids_go_before_content() -> None:
    old = draft("a", TEXTS["tides"], TEXTS["nets"])
    new = Resolution("a", children=(old.children[0], Paragraph("a1", Role.TEXT, styled(TEXTS["charts"]))))
    assert pairs(old, new) == {"a0": "a0", "a1": "a1"}


def with_note(name: str, chars: str) -> StyledText:
    return styled("the rules") + atom_text(Note(name, styled(chars))) + styled(" of the harbour,")


def test_paragraphs_and_notes_take_the_ids_of_what_they_correspond_to() -> None:
    old = Resolution("a", children=(Paragraph("a0", Role.PREAMBULAR, with_note("n", "Gazette, vol. 2.")),))
    text = with_note("m", "Gazette, vol. 3.")
    new = Resolution("b", children=(Paragraph("b0", Role.PREAMBULAR, text),))
    adopted = adopt_ids(old, new)
    assert (adopted.id, *adopted.parents) == ("a", "a0", "n")
    assert adopted.note("n").text.chars == "Gazette, vol. 3."


def test_adopted_ids_stay_unique() -> None:
    old = draft("a", TEXTS["tides"])
    new = Resolution(
        "b",
        children=(
            Paragraph("x", Role.OPERATIVE, styled(TEXTS["tides"])),
            Paragraph("b", Role.HEADING, styled("Nets")),
        ),
    )
    assert len(adopt_ids(old, new).parents) == 2
