"""What brackets in a text say: who proposes what, with whose support."""

from __future__ import annotations

import pytest

from versioning.drafting.delegations import Sureness, names_in, sureness
from versioning.drafting.written_brackets import Bracket, brackets, remark
from versioning.drafting.written_heads import Verb, read_head


def only(text: str) -> Bracket:
    (found,) = brackets(text)
    return found


@pytest.mark.parametrize(
    ("text", "authors", "supporters", "verb", "body"),
    [
        ("[US: not]", ["US"], [], None, "not"),
        ("[EU, supp. by JPN: and girls]", ["EU"], ["JPN"], None, "and girls"),
        ("[EU, supported by JPN and NOR: x]", ["EU"], ["JPN", "NOR"], None, "x"),
        ("[EU supp JPN: x]", ["EU"], ["JPN"], None, "x"),
        ("[G77 and China, with the support of MEX: x]", ["G77 and China"], ["MEX"], None, "x"),
        ("[US + JPN + Viet Nam: x]", ["US"], ["JPN", "Viet Nam"], None, "x"),
        ("[US/UK and Costa Rica: x]", ["US", "UK", "Costa Rica"], [], None, "x"),
        ("[+NOR]", [], ["NOR"], Verb.SUPPORT, ""),
        ("[Kenya supports]", [], ["Kenya"], Verb.SUPPORT, ""),
        ("[US del: reproductive]", ["US"], [], Verb.DELETE, "reproductive"),
        ("[US delete reproductive health]", ["US"], [], Verb.DELETE, "reproductive health"),
        ("[US/UK to delete]", ["US", "UK"], [], Verb.DELETE, ""),
        ("[Del. US, UK]", ["US", "UK"], [], Verb.DELETE, ""),
        ("[US: delete the paragraph]", ["US"], [], Verb.DELETE, ""),
        ("[EU: strike this sentence]", ["EU"], [], Verb.DELETE, ""),
        ("[add EU: x]", ["EU"], [], Verb.ADD, "x"),
        ("[EU: add: x]", ["EU"], [], Verb.ADD, "x"),
        ("[EU: insert “x”]", ["EU"], [], Verb.ADD, "x"),
        ("[JPN: replace with: x]", ["JPN"], [], Verb.REPLACE, "x"),
        ("[US alt: Urges]", ["US"], [], Verb.ALTERNATIVE, "Urges"),
        ("[KEN retain: x]", ["KEN"], [], Verb.RETAIN, "x"),
        ("[Keep EU]", ["EU"], [], Verb.RETAIN, ""),
        ("[JPN reserves]", ["JPN"], [], Verb.RESERVE, ""),
        ("[US: reserves its position on this]", ["US"], [], Verb.RESERVE, ""),
        ("[US: bracket]", ["US"], [], Verb.BRACKET, ""),
        ("[EU: retain the services of experts]", ["EU"], [], None, "retain the services of experts"),
        ("[with thanks – G77]", ["G77"], [], None, "with thanks"),
        ("[Guided by it, (NOR, supp. by SWE)]", ["NOR"], ["SWE"], None, "Guided by it,"),
        ("[of the Council (US: delete)]", ["US"], [], Verb.DELETE, "of the Council"),
        ("[all [or most] of it (EU)]", ["EU"], [], None, "all [or most] of it"),
        ("[Chair’s proposal: x]", ["Chair"], [], None, "x"),
        ("[UE, appuyée par le Japon : x]", ["UE"], ["Japon"], None, "x"),
        ("[GRULAC, apoyado por México: suprimir x]", ["GRULAC"], ["México"], None, "suprimir x"),
        ("{EU: x}", ["EU"], [], None, "x"),
        *((f"[{head} EU]", ["EU"], [], Verb.ADD, "") for head in ("New –", "NEW:", "New,", "Add -")),
        ("[Egypt on behalf of the Arab Group: x]", ["Arab Group"], [], None, "x"),
        ("[Cuba (on behalf of the G77 and China): x]", ["G77 and China"], [], None, "x"),
        ("[Nigeria obo African Group, EU: x]", ["African Group", "EU"], [], None, "x"),
        ("[take → consider] (US)", ["US"], [], Verb.REPLACE, "take → consider"),
        ("[take -> consider] (US, supp. by JPN)", ["US"], ["JPN"], Verb.REPLACE, "take -> consider"),
        ("[EU: take ⇒ consider]", ["EU"], [], None, "take ⇒ consider"),
        ("[take → consider]", [], [], Verb.REPLACE, "take → consider"),
        ("<EU: x>", ["EU"], [], None, "x"),
        ("<EU, supp. by JPN: take -> consider>", ["EU"], ["JPN"], None, "take -> consider"),
        ("‹US: delete “x”›", ["US"], [], Verb.DELETE, ""),
        ("to take → consider (US) it", ["US"], [], Verb.REPLACE, "take → consider"),
        (
            "all, take some -> consider few [US, supp. by JPN]",
            ["US"],
            ["JPN"],
            Verb.REPLACE,
            "take some -> consider few",
        ),
        ("［欧盟：x］", ["欧盟"], [], None, "x"),
        ("[欧盟删除：x]", ["欧盟"], [], Verb.DELETE, "x"),
        ("[الاتحاد الأوروبي: x]", ["الاتحاد الأوروبي"], [], None, "x"),
    ],
)
def test_who_wants_what(
    text: str, authors: list[str], supporters: list[str], verb: Verb | None, body: str
) -> None:
    found = only(text)
    assert found.head is not None
    assert list(found.head.authors) == authors
    assert list(found.head.supporters) == supporters
    assert found.head.verb is verb
    assert text[found.body : found.body_end] == body


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("[US: delete “reproductive”]", ["reproductive"]),
        ("[JPN: replace “a” with “b”]", ["a", "b"]),
        ("[JPN: “a” → “b”]", ["a", "b"]),
        ("[US: del. “a”, ins. “b”]", ["a", "b"]),
        ("[EU: insert “b” after “a”]", ["a", "b"]),
        ("[EU: after “a”, insert “b”]", ["a", "b"]),
    ],
)
def test_an_instruction_quotes_the_old_words_before_the_new(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in only(text).quoted] == quoted


@pytest.mark.parametrize(
    "text",
    [
        *("[shall]", "[to be completed]", "[sic]", "[Note: x]", "[insert NAME]", "[Insert Company Name]"),
        *("[10:30 a.m.]", "[A/C.3/80/L.24: x]", "[Agreed ad ref]", "[Option 1: x]", "[注：x]", "[date: x]"),
        "[the text as it was: x]",
    ],
)
def test_a_bracket_that_names_nobody_has_no_head(text: str) -> None:
    assert only(text).head is None


@pytest.mark.parametrize(
    "text",
    [
        "[in Hiroshima (Japan)]",
        "[a panel on climate (IPCC)]",
        "[2030 – Agenda item 5]",
        "[rivers (CHN retain)]",
    ],
)
def test_what_ends_a_bracket_names_nobody_unless_that_is_sure(text: str) -> None:
    assert only(text).head is None


@pytest.mark.parametrize(
    "text",
    [
        *("less than <5 and >3", "a < b", "x <see note> y", "<https://example.org>", "<Note: x>", "<EU>"),
        *(
            "from Bern → Nairobi",
            "Bern → Nairobi (see map)",
            "step 1 -> step 2 (annex II)",
            "→ consider (US)",
        ),
    ],
)
def test_pointed_signs_and_arrows_that_nobody_speaks_in_are_none(text: str) -> None:
    assert brackets(text) == ()


def test_a_bracket_stands_in_pointed_ones() -> None:
    outer = only("<EU: far [JPN: too]>")
    assert [each.head is not None for each in outer.walk()] == [True, True]


def test_brackets_stand_in_brackets() -> None:
    outer = only("[below [or] [EU: far [JPN: too]] below]")
    assert [each.head is not None for each in outer.walk()] == [False, False, True, True]


def test_a_bracket_that_is_not_closed_is_kept_only_with_a_name() -> None:
    assert brackets("a [b") == ()
    found = only("a [EU: b [c]")
    assert not found.closed
    assert len(found.inner) == 1


@pytest.mark.parametrize(
    ("name", "sure"),
    [
        *(("EU", Sureness.KNOWN), ("G-77 and China", Sureness.KNOWN), ("JPN", Sureness.KNOWN)),
        *(
            ("XYZ", Sureness.CODED),
            ("Alta", Sureness.SHAPED),
            ("Iran (Islamic Republic of)", Sureness.KNOWN),
        ),
        *(("us", Sureness.NONE), ("Note", Sureness.NONE), ("as amended", Sureness.NONE)),
    ],
)
def test_names_are_told_by_shape_and_made_sure_by_the_table(name: str, sure: Sureness) -> None:
    assert sureness(name) is sure


def test_an_and_may_be_part_of_a_name() -> None:
    assert names_in("G77 and China, Trinidad and Tobago and the Holy See") == (
        *("G77 and China", "Trinidad and Tobago", "Holy See"),
    )


def test_a_head_of_any_length_is_read_quickly() -> None:
    for text in ("A" * 5000, "Aa " * 3000, "(" * 3000, "US, " * 2000, "Aa (" + "Aa " * 40, "supp. " * 30):
        read_head(text)
        brackets(f"[{text}: x]")


@pytest.mark.parametrize(
    "text", ["[replace ‘a’ → ‘b’]", "[source: a → b]", "[a → b → c]", "[EU reserves: a → b]", "[a [b] → c]"]
)
def test_an_arrow_in_a_note_leads_nowhere(text: str) -> None:
    assert all(each.turned is None for outer in brackets(text) for each in outer.walk())


@pytest.mark.parametrize(
    ("text", "authors", "verb"),
    [
        ("(US: delete “all”)", ["US"], Verb.DELETE),
        ("(EU reserves)", ["EU"], Verb.RESERVE),
        ("(JPN to delete)", ["JPN"], Verb.DELETE),
        ("[+EU: all]", ["EU"], Verb.ADD),
        ("[– US: all]", ["US"], Verb.DELETE),
    ],
)
def test_what_is_wanted_is_told_by_round_brackets_and_signs_too(
    text: str, authors: list[str], verb: Verb
) -> None:
    head = only(f"Urges {text} States").head
    assert head is not None
    assert (list(head.authors), head.verb) == (authors, verb)


@pytest.mark.parametrize(
    "text", ["(Japan)", "(Kenya: 2019)", "(EU: all)", "(EU and US)", "(the text is retained)"]
)
def test_round_brackets_that_want_nothing_are_none(text: str) -> None:
    assert brackets(f"Urges {text} States") == ()


@pytest.mark.parametrize(
    "text", ["US: delete OP1.", "EU and JPN: retain this paragraph", "US: replace “a” with “b”;"]
)
def test_a_paragraph_may_be_a_remark(text: str) -> None:
    found = remark(text)
    assert found is not None
    assert found.head is not None
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize(
    "text", ["Japan: all is well.", "US: delete all arms;", "Note: delete OP1", "1: x", ""]
)
def test_what_only_begins_with_a_name_is_none(text: str) -> None:
    assert remark(text) is None
