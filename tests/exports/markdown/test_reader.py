"""Reading drafts from Markdown and from the text layers of page-broken documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from exports.markdown.reader import read
from exports.report import ReadError, Reading
from versioning.tree.numbering import labels, note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind

SEED = "un/seed-revised-draft-2011.txt"


@pytest.fixture(scope="module")
def seed(corpus: Path) -> Reading:
    return read((corpus / SEED).read_bytes(), "seed.txt")


def markdown(source: str) -> Resolution:
    return read(source.encode(), "draft.md").draft


def plain(source: str) -> Resolution:
    return read(source.encode(), "draft.txt").draft


def outline(draft: Resolution) -> list[tuple[str, str]]:
    named = labels(draft)
    return [
        (named[each.id].label if each.id in named else each.role.value, each.text.plain)
        for each in draft.walk()
    ]


def of(draft: Resolution, role: Role) -> list[Paragraph]:
    return [each for each in draft.children if each.role is role]


class TestTheSeed:
    def test_has_all_its_paragraphs(self, seed: Reading) -> None:
        assert len(of(seed.draft, Role.PREAMBULAR)) == 23
        assert len(of(seed.draft, Role.OPERATIVE)) == 22
        assert len(seed.draft.children) == 4 + 23 + 22

    def test_loses_nothing(self, seed: Reading) -> None:
        assert seed.losses == ()
        assert seed.format == "markdown"

    def test_has_its_masthead_and_no_symbol(self, seed: Reading) -> None:
        head = seed.draft.masthead
        assert (head.organ, head.symbol) == ("Economic and Social Council", "")
        assert (head.distribution, head.date, head.language) == ("Limited", "14 April 2011", "English")
        assert head.body == "Commission on Crime Prevention and Criminal Justice"
        assert (head.session, head.place) == ("Twentieth session", "Vienna, 11-15 April 2011")
        assert head.agenda_item == "Agenda item 6"
        assert head.item_title.startswith("World crime trends")
        assert "responses in the field" in head.item_title

    def test_has_its_front(self, seed: Reading) -> None:
        sponsors, recommendation, title, organ = seed.draft.children[:4]
        assert sponsors.text.plain == "Colombia and Philippines: revised draft resolution"
        assert [(at, note.sign) for at, note in sponsors.text.notes] == [(len("Colombia"), "*")]
        assert recommendation.role is Role.RECOMMENDATION
        assert recommendation.text.plain.endswith("following draft resolution:")
        assert title.role is Role.TITLE
        assert not title.text.marks
        assert organ.role is Role.ORGAN
        assert organ.text.plain == "The Economic and Social Council,"

    def test_has_eleven_numbered_notes_and_the_asterisk(self, seed: Reading) -> None:
        signs = list(note_signs(seed.draft).values())
        assert signs == ["*", *(str(number) for number in range(1, 12))]

    def test_keeps_ibid_as_it_was_set(self, seed: Reading) -> None:
        notes = {sign: seed.draft.note(node) for node, sign in note_signs(seed.draft).items()}
        assert notes["3"].text.spans(MarkKind.ITALIC, 0, 5)[0].end == 5
        assert notes["6"].text.plain.startswith("Ibid.")
        assert not notes["6"].text.marks

    @pytest.mark.parametrize("number", [1, 9, 18])
    def test_heals_paragraphs_that_a_page_broke(self, seed: Reading, number: int) -> None:
        text = of(seed.draft, Role.OPERATIVE)[number - 1].text.plain
        assert text.endswith(";")
        assert "---" not in text
        assert "  " not in text

    def test_every_opening_is_in_italics(self, seed: Reading) -> None:
        for paragraph in seed.draft.body:
            first = paragraph.text.marks[0]
            assert (first.kind, first.start) == (MarkKind.ITALIC, 0)

    def test_keeps_the_straight_apostrophe(self, seed: Reading) -> None:
        assert "Children's Fund" in of(seed.draft, Role.OPERATIVE)[14].text.plain

    def test_reads_the_same_with_other_line_ends_and_encodings(self, seed: Reading) -> None:
        text = seed.source.decode()
        windows = read(text.replace("\n", "\r\n").encode("utf-16"), "seed.txt").draft
        assert outline(windows) == outline(seed.draft)

    def test_reads_the_same_without_any_markdown(self, seed: Reading) -> None:
        bare = re.sub(r"<sup>(\d+)</sup> ", r"\1 ", seed.source.decode())
        bare = re.sub(r"<sup>(\d+)</sup>", r" \1", bare)
        bare = re.sub(r"(?m)^#+ |^---$|(?<!\\)\*+|\\", "", bare)
        draft = read(bare.encode(), "seed.txt")
        assert draft.format == "text"
        assert outline(draft.draft) == outline(seed.draft)
        assert list(note_signs(draft.draft).values()) == list(note_signs(seed.draft).values())


PAGES = """A/C.9/99/L.4

United Nations

General Assembly

Distr.: Limited
7 May 2031
Original: English

Ninety-ninth session
Ninth Committee
Agenda item 7 (b)
Lakes and rivers: the care of
shared waters
Alta, Borduria, San Lorenzo (Kingdom of),
Syldavia and Zubrowka:* draft resolution

Care of shared lakes
The General Assembly,
Recalling its resolution 98/1 of 3 May 2030, in which it declared the
Decade of Lakes, 1 and all previous
resolutions on the matter,
Deeply concerned that lakes shrink,
1.
Urges Member States to take measures in accordance with the
__________________
* On behalf of the members of the Lakes Group.
1

31-00001 (E)

Resolution 98/1, annex.
070531

*3100001*
\f
A/C.9/99/L.4

Lakes Convention; 2
2.
Also urges Member States:
(a)
To measure their lakes;
(b)
To publish what they find, including:
(i) depth;
(ii) cleanliness;
3.
Decides to consider the matter at its hundredth session.
__________________
2

United Nations, Treaty Series, vol. 9999, No. 1.

2/2

31-00001
"""


LAKES = (
    "Recalling its resolution 98/1 of 3 May 2030, in which it declared the Decade of Lakes,"
    " and all previous resolutions on the matter,"
)


class TestATextLayer:
    def test_is_read_whole(self) -> None:
        draft = plain(PAGES)
        assert outline(draft) == [
            ("sponsors", "Alta, Borduria, San Lorenzo (Kingdom of), Syldavia and Zubrowka: draft resolution"),
            ("title", "Care of shared lakes"),
            ("organ", "The General Assembly,"),
            ("PP1", LAKES),
            ("PP2", "Deeply concerned that lakes shrink,"),
            ("OP1", "Urges Member States to take measures in accordance with the Lakes Convention;"),
            ("OP2", "Also urges Member States:"),
            ("OP2 (a)", "To measure their lakes;"),
            ("OP2 (b)", "To publish what they find, including:"),
            ("OP2 (b) (i)", "depth;"),
            ("OP2 (b) (ii)", "cleanliness;"),
            ("OP3", "Decides to consider the matter at its hundredth session."),
        ]
        assert list(note_signs(draft).values()) == ["*", "1", "2"]
        assert draft.masthead.symbol == "A/C.9/99/L.4"
        assert draft.masthead.body == "Ninth Committee"
        assert draft.masthead.item_title == "Lakes and rivers: the care of shared waters"

    def test_names_the_furniture_it_leaves_out(self) -> None:
        left_out = " ".join(loss.what for loss in read(PAGES.encode(), "a.txt").losses)
        assert all(word in left_out for word in ("United Nations", "31-00001 (E)", "3100001", "2/2"))


class TestNumbers:
    def test_are_kept_where_derivation_would_give_others(self) -> None:
        draft = markdown("*The Assembly*,\n\n1. *Urges* a;\n\n1 *bis*. *Urges* b;\n\n2. *Urges* c.")
        assert [each.number for each in of(draft, Role.OPERATIVE)] == ["", "1 bis.", ""]
        assert [labels(draft)[each.id].label for each in of(draft, Role.OPERATIVE)] == [
            "OP1",
            "OP1 bis",
            "OP2",
        ]

    def test_of_a_markdown_list_that_counts_itself_are_derived(self) -> None:
        draft = markdown("*The Assembly*,\n\n1. *Urges* a;\n\n1. *Urges* b.")
        assert [each.number for each in of(draft, Role.OPERATIVE)] == ["", ""]

    def test_i_is_a_letter_after_h_and_a_figure_after_a_colon(self) -> None:
        points = "".join(f"({letter}) x;\n\n" for letter in "abcdefgh")
        draft = markdown(
            f"*The Assembly*,\n\n1. *Urges* all:\n\n{points}(i) y;\n\n(j) z:\n\n(i) v;\n\n2. *Asks* w."
        )
        assert [label for label, _ in outline(draft)][-4:] == ["OP1 (i)", "OP1 (j)", "OP1 (j) (i)", "OP2"]

    @pytest.mark.parametrize(
        ("first", "second"),
        [("①", "②"), ("㈠", "㈡"), ("㊀", "㊁"), ("’1‘", "’2‘"), ("‘1’", "‘2’"), ("(ا)", "(ب)")],
    )
    def test_of_lists_in_arabic_and_chinese_go_on_whatever_their_form(self, first: str, second: str) -> None:
        draft = plain(f"The Assembly,\n\n1. Urges all:\n\n{first} To x;\n\n{second} To y;\n\n2. Asks z.")
        (urges, _) = of(draft, Role.OPERATIVE)
        assert [(each.number, each.text.plain) for each in urges.children] == [
            (first, "To x;"),
            (second, "To y;"),
        ]

    def test_in_everyday_arabic_figures_are_derived_and_named(self) -> None:
        points = "’١‘ تخزين البذور؛\n\n’٢‘ وسم كل كيس؛"
        said = (
            f"إن الجمعية العامة،\n\n١ - تحث على ما يلي:\n\n(أ) أن:\n\n{points}\n\n٢ - تقرر أن تجتمع عام ٢٠٤٧."
        )
        reading = read(said.encode(), "a.txt")
        assert [label for label, _ in outline(reading.draft)][1:] == [
            *("OP1", "OP1 (أ)", "OP1 (أ) ’1‘", "OP1 (أ) ’2‘", "OP2"),
        ]
        assert not [each.number for each in reading.draft.walk() if each.number]
        assert reading.draft.children[-1].text.plain.endswith("٢٠٤٧.")
        assert [loss.where for loss in reading.losses] == ["numbers"]

    def test_need_no_space_before_a_chinese_character(self) -> None:
        draft = plain("大会，\n\n回顾其决议，\n\n1.决定继续；\n\n2.在考虑之后再作决定。")
        assert [label for label, _ in outline(draft)][-2:] == ["OP1", "OP2"]

    def test_words_after_a_list_are_a_text_of_their_own(self) -> None:
        draft = markdown(
            "*The Assembly*,\n\n1. *Urges* all:\n\n(a) To x;\n\n(b) To y;\n\nas they see fit;\n\n2. *Asks* z."
        )
        assert outline(draft)[4] == ("text", "as they see fit;")
        assert of(draft, Role.OPERATIVE)[0].children[2].role is Role.TEXT

    def test_a_single_operative_paragraph_needs_none(self) -> None:
        draft = markdown("*The General Assembly*,\n\n*Recalling* x,\n\n*Decides* to do y.")
        assert outline(draft)[-1] == ("OP1", "Decides to do y.")


class TestNotes:
    @pytest.mark.parametrize(
        "source",
        [
            "1. *Urges*<sup>1</sup> a.\n\n<sup>1</sup> The note.",
            "1. *Urges*[^1] a.\n\n[^1]: The note.",
            "1. *Urges*¹ a.\n\n¹ The note.",
            "1. *Urges*<sup>1</sup> a.\n\n---\n\n1 The note.",
            "1. *Urges*[^n] a.\n\n[^n]: The\n    note.",
        ],
    )
    def test_are_found_in_every_form(self, source: str) -> None:
        draft = markdown(f"*The Assembly*,\n\n{source}")
        assert [(note.sign, note.text.plain) for note in draft.notes()] == [("", "The note.")]
        assert draft.children[-1].text.plain == "Urges a."

    def test_a_mark_without_a_note_stays_as_it_is(self) -> None:
        draft = markdown("*The Assembly*,\n\n1. *Urges*[^1] a<sup>2</sup> and b\\*.")
        assert draft.children[-1].text.plain == "Urges[^1] a2 and b*."

    def test_a_note_without_a_mark_is_kept_and_named(self) -> None:
        reading = read(b"*The Assembly*,\n\n1. *Urges* a.\n\n<sup>4</sup> A note.", "a.md")
        assert reading.draft.children[-1].text.plain == "4 A note."
        assert "note 4" in reading.losses[0].what

    def test_one_note_of_many_marks_stands_at_the_first(self) -> None:
        draft = markdown(
            "**Alta\\* and Bora\\*: draft decision**\n\n*The Assembly*,\n\n1. *Asks* a.\n\n\\* Not members."
        )
        assert draft.children[0].text.plain == "Alta and Bora*: draft decision"
        assert [note.sign for note in draft.notes()] == ["*"]


class TestOtherParts:
    def test_an_annex_has_its_own_numbers(self) -> None:
        draft = markdown(
            "*The Assembly*,\n\n1. *Adopts* it.\n\n## Annex\n\n### Rules\n\n1. All speak.\n\n2. All vote."
        )
        assert outline(draft)[-3:] == [
            ("Annex", "Rules"),
            ("Annex, OP1", "All speak."),
            ("Annex, OP2", "All vote."),
        ]

    def test_further_drafts_are_parts(self) -> None:
        draft = markdown(
            "**Lakes**\n\n**A**\n\n*The General Assembly*,\n\n1. *Urges* a;\n\n2. *Urges* b.\n\n"
            "**B**\n\n**Second**\n\n*The General Assembly*,\n\n*Noting* c,\n\n*Decides* d."
        )
        assert [(part.number, part.text.plain) for part in draft.parts] == [("B", "Second")]
        assert [each.role for each in draft.parts[0].children] == [
            Role.ORGAN,
            Role.PREAMBULAR,
            Role.OPERATIVE,
        ]

    def test_a_table_keeps_its_cells(self) -> None:
        draft = markdown(
            "*The Assembly*,\n\n1. *Adopts* this:\n\n| Year | Sum |\n| --- | --- |\n| 2031 | 5 |"
        )
        table = draft.children[-1]
        assert table.role is Role.TABLE
        assert [[cell.children[0].text.plain for cell in row.children] for row in table.children] == [
            ["Year", "Sum"],
            ["2031", "5"],
        ]

    def test_a_table_above_the_text_keeps_its_cells_too(self) -> None:
        draft = markdown(
            "Alta: draft resolution\n\n| Year | Sum |\n| --- | --- |\n| 2031 | 5 |\n\n**Lakes**\n\n"
            "*The Assembly*,\n\n1. *Urges* all."
        )
        assert [each.role for each in draft.children][:3] == [Role.SPONSORS, Role.TABLE, Role.TITLE]
        cells = [each.text.plain for each in draft.walk() if each.role is Role.TEXT]
        assert cells == ["Year", "Sum", "2031", "5"]

    def test_styles_are_read_in_every_notation(self) -> None:
        text = (
            markdown("*The Assembly*,\n\n1. _a_ **b** ***c*** <u>d</u> ~~e~~ <s>f</s> g<sub>h</sub>")
            .children[-1]
            .text
        )
        found = {(text.chars[mark.start : mark.end], mark.kind.value) for mark in text.marks}
        assert found == {
            ("a", "italic"),
            *(("b", "bold"), ("c", "bold"), ("c", "italic"), ("d", "underline")),
            *(("e", "strikethrough"), ("f", "strikethrough"), ("h", "subscript")),
        }

    def test_brackets_of_the_negotiation_stay(self) -> None:
        assert markdown("*The Assembly*,\n\n1. *Urges* [EU: all](most) [shall][should].").children[
            -1
        ].text.plain == ("Urges [EU: all](most) [shall][should].")

    def test_only_a_title_is_a_title(self) -> None:
        assert outline(markdown("# Lakes")) == [("title", "Lakes")]
        assert outline(plain("Lakes")) == [("title", "Lakes")]

    def test_nothing_is_an_empty_draft(self) -> None:
        assert plain("").children == ()


class TestIdentity:
    def test_the_same_file_has_the_same_ids(self) -> None:
        assert plain(PAGES) == plain(PAGES)
        assert plain(PAGES).id != plain(PAGES + "x").id

    def test_no_id_comes_twice(self, seed: Reading) -> None:
        nodes = [each.id for each in seed.draft.walk()] + [note.id for note in seed.draft.notes()]
        assert len(set(nodes)) == len(nodes)


class TestBadInput:
    def test_another_encoding_is_guessed_and_named(self) -> None:
        reading = read("Bolivia’s café".encode("cp1252"), "a.txt")
        assert reading.draft.children[0].text.plain == "Bolivia’s café"
        assert "Windows-1252" in reading.losses[0].what

    @pytest.mark.parametrize(
        "data", [b"PK\x03\x04\x00\x00", b"\x89PNG\r\n\x1a\n\x00", bytes(range(1, 32)) * 9]
    )
    def test_what_is_no_text_is_refused_in_one_sentence(self, data: bytes) -> None:
        with pytest.raises(ReadError, match=r"^x\.md can’t be read as text: [^\n]*\.$"):
            read(data, "x.md")


def test_what_an_amendment_inserts_stands_under_its_instruction() -> None:
    source = (
        "**Norland: amendment to draft resolution A/C.9/90/L.2**\n\n**Strengthening of wells**\n\n"
        "1. Delete paragraph 4.\n\n2. After paragraph 6, insert a new paragraph reading:\n\n"
        "*Urges* all members to dig;\n\n3. Delete paragraph 9.\n"
    )
    draft = read(source.encode(), "sheet.md").draft
    assert [(each.role, len(each.children)) for each in draft.body] == [
        (Role.OPERATIVE, 0),
        (Role.OPERATIVE, 1),
        (Role.OPERATIVE, 0),
    ]
    assert draft.body[1].children[0].text.plain == "Urges all members to dig;"


def test_the_bold_title_of_an_agenda_item_opens_no_draft() -> None:
    source = (
        "General Assembly\n\nAgenda item 7\n\n**Strengthening of the wells of the coast**\n\n"
        "**Norland: draft resolution**\n\n**The wells**\n\n1. *Urges* all to dig;\n\n2. *Decides* to go on.\n"
    )
    draft = read(source.encode(), "draft.md").draft
    assert draft.masthead.item_title == "Strengthening of the wells of the coast"
    assert [each.role for each in draft.body] == [Role.OPERATIVE, Role.OPERATIVE]


def test_a_line_break_parts_two_words() -> None:
    draft = read(b"*The Council*,\n\n1. *Urges* all;\n\n64th plenary meeting<br>15 May 2026\n", "d.md").draft
    assert draft.children[-1].role is Role.TEXT
    assert draft.children[-1].text.plain == "64th plenary meeting\n15 May 2026"


RUSSIAN = """Генеральная Ассамблея,

ссылаясь на свою резолюцию 77/233,

вновь подтверждая Устав,

будучи глубоко обеспокоенная положением,

рассмотрев доклад,

1. просит Генерального секретаря представить доклад;

2. постановляет продолжить рассмотрение.
"""


@pytest.mark.parametrize("reading", [markdown, plain])
def test_russian_paragraphs_in_small_letters_stay_apart(reading: Callable[[str], Resolution]) -> None:
    assert [label for label, _ in outline(reading(RUSSIAN))] == [
        "organ",
        "PP1",
        "PP2",
        "PP3",
        "PP4",
        "OP1",
        "OP2",
    ]


def test_a_russian_sentence_that_an_empty_line_cut_is_whole_again() -> None:
    cut = RUSSIAN.replace("подтверждая Устав", "подтверждая Устав,\n\nкоторая была принята")
    assert [text for label, text in outline(plain(cut)) if label == "PP2"] == [
        "вновь подтверждая Устав, которая была принята,"
    ]
