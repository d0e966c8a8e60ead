# ruff: noqa: E501 (an instruction is one line)
"""Every form of instruction, as sheets print it and as it is typed in a meeting, does what it says."""

from __future__ import annotations

import pytest

from tests.versioning.drafting.instructions.drafts import LAKES, applied, changes, lines
from versioning.drafting.instructions.applying import Status

OP1 = "- Takes note of the report;"
OP2 = "- Urges Member States to protect lakes, including small lakes, and to report;"
OP3A, OP3B, OP3C = "- Report to the Council;", "- Inform Member States;", "- Hold a meeting in 2027;"
OP4 = "- Encourages donors to give more funds, where possible;"
OP5 = "- Decides to remain seized of the matter."
PP1 = "- Recalling its resolution 98/1,"
PP2 = "- Noting with concern the state of lakes and rivers,"
PP3 = "- Welcoming the report of the Secretary-General on lakes,"
THANKS, GUIDED = "+ Thanks donors;", "+ Guided by the Charter,"

FORMS: dict[str, list[str]] = {
    # words that go
    "In operative paragraph 2, delete “, including small lakes,”.": [
        OP2,
        "+ Urges Member States to protect lakes and to report;",
    ],
    "In the second preambular paragraph, after “concern”, delete “the state of”.": [
        PP2,
        "+ Noting with concern lakes and rivers,",
    ],
    "Delete in paragraph 2 the following words: “including small lakes,”.": [
        OP2,
        "+ Urges Member States to protect lakes, and to report;",
    ],
    "The words “, where possible” in operative paragraph 4 should be deleted.": [
        OP4,
        "+ Encourages donors to give more funds;",
    ],
    "In operative paragraph 4, delete the rest of the paragraph after “funds”.": [
        OP4,
        "+ Encourages donors to give more funds;",
    ],
    "In operative paragraph 2, delete the words after “protect lakes” to the end of the paragraph.": [
        OP2,
        "+ Urges Member States to protect lakes;",
    ],
    "In paragraph 2, after “protect lakes” delete the end of the paragraph.": [
        OP2,
        "+ Urges Member States to protect lakes;",
    ],
    "In operative paragraph 2, delete all text after “protect lakes”.": [
        OP2,
        "+ Urges Member States to protect lakes;",
    ],
    "In operative paragraph 2, delete everything from “, including” to the end of the paragraph.": [
        OP2,
        "+ Urges Member States to protect lakes;",
    ],
    "In operative paragraph 2, delete from “including” to “and to”.": [
        OP2,
        "+ Urges Member States to protect lakes, report;",
    ],
    "In operative paragraph 2, delete the second “lakes”.": [
        OP2,
        "+ Urges Member States to protect lakes, including small, and to report;",
    ],
    "In operative paragraph 4, delete the comma after “funds”.": [
        OP4,
        "+ Encourages donors to give more funds where possible;",
    ],
    "In line 2 of operative paragraph 4, delete “more”.": [
        OP4,
        "+ Encourages donors to give funds, where possible;",
    ],
    "Delete the last part of operative paragraph 2, starting with “, including”.": [
        OP2,
        "+ Urges Member States to protect lakes;",
    ],
    "In operative paragraph 2, delete “, including … lakes,”.": [
        OP2,
        "+ Urges Member States to protect lakes and to report;",
    ],
    # words that come
    "In the second preambular paragraph, insert “deep” before “concern”.": [
        PP2,
        "+ Noting with deep concern the state of lakes and rivers,",
    ],
    "After “Member States”, insert “and observers” in paragraph 2.": [
        OP2,
        "+ Urges Member States and observers to protect lakes, including small lakes, and to report;",
    ],
    "At the end of the second paragraph of the preamble insert the following: “and seas”.": [
        PP2,
        "+ Noting with concern the state of lakes and rivers and seas,",
    ],
    "In operative paragraph 1, insert “final” between “the” and “report”.": [
        OP1,
        "+ Takes note of the final report;",
    ],
    "Add, at the end of operative paragraph 4, the words “and practicable”.": [
        OP4,
        "+ Encourages donors to give more funds, where possible and practicable;",
    ],
    "In operative paragraph 2, after “States”, insert “, in particular riparian States,”.": [
        OP2,
        "+ Urges Member States, in particular riparian States, to protect lakes, including small lakes, and to report;",
    ],
    "In operative paragraph 4, after “funds”, insert “and means,”.": [
        OP4,
        "+ Encourages donors to give more funds and means, where possible;",
    ],
    "Add “and rivers” at the end of the title.": ["- Shared lakes", "+ Shared lakes and rivers"],
    "In operative paragraph 1, after “report”, insert a comma.": [OP1, "+ Takes note of the report,;"],
    # words in place of others
    "In operative paragraph 1, replace “Takes note of” with “Welcomes”.": [OP1, "+ Welcomes the report;"],
    "Substitute “Welcomes” for “Takes note of” in paragraph 1 so that it will read: “Welcomes the report;”.": [
        OP1,
        "+ Welcomes the report;",
    ],
    "In paragraph 2, after “protect lakes” replace the existing text by the following: “and rivers;”.": [
        OP2,
        "+ Urges Member States to protect lakes and rivers;",
    ],
    "In operative paragraph 2, for “Urges” read “Invites”.": [
        OP2,
        "+ Invites Member States to protect lakes, including small lakes, and to report;",
    ],
    "In operative paragraph 2, “Urges” should be replaced by “Invites” and “protect” by “save”.": [
        OP2,
        "+ Invites Member States to save lakes, including small lakes, and to report;",
    ],
    "Replace “Urges” with “Invites” and “protect” with “save” in operative paragraph 2.": [
        OP2,
        "+ Invites Member States to save lakes, including small lakes, and to report;",
    ],
    "In operative paragraph 2, replace “Urges” and “protect” with “Invites” and “save”, respectively.": [
        OP2,
        "+ Invites Member States to save lakes, including small lakes, and to report;",
    ],
    "In operative paragraph 2, delete the word “Urges” and insert in its place the word “Invites”.": [
        OP2,
        "+ Invites Member States to protect lakes, including small lakes, and to report;",
    ],
    "In operative paragraph 2, replace the first occurrence of “lakes” with “rivers”.": [
        OP2,
        "+ Urges Member States to protect rivers, including small lakes, and to report;",
    ],
    "In paragraph 5 change “remain” to “stay”.": [OP5, "+ Decides to stay seized of the matter."],
    "Operative paragraph 5 should be amended by replacing “remain” with “stay”.": [
        OP5,
        "+ Decides to stay seized of the matter.",
    ],
    "At the end of operative paragraph 1, replace the semicolon with “, with appreciation;”.": [
        OP1,
        "+ Takes note of the report, with appreciation;",
    ],
    "OP1: “Takes note of” → “Welcomes”": [OP1, "+ Welcomes the report;"],
    # several paragraphs, several clauses
    "In operative paragraphs 2 and 4, replace “;” with “, as appropriate;”.": [
        OP2,
        "+ Urges Member States to protect lakes, including small lakes, and to report, as appropriate;",
        OP4,
        "+ Encourages donors to give more funds, where possible, as appropriate;",
    ],
    "Replace “lakes” with “waters” in the title, the preambular paragraphs and the operative paragraphs.": [
        "- Shared lakes",
        "+ Shared waters",
        PP2,
        PP3,
        "+ Noting with concern the state of waters and rivers,",
        "+ Welcoming the report of the Secretary-General on waters,",
        OP2,
        "+ Urges Member States to protect waters, including small waters, and to report;",
    ],
    "Throughout the preamble, replace “lakes” with “waters”.": [
        PP2,
        PP3,
        "+ Noting with concern the state of waters and rivers,",
        "+ Welcoming the report of the Secretary-General on waters,",
    ],
    "Replace “lakes” with “waters” wherever it appears in operative paragraph 2.": [
        OP2,
        "+ Urges Member States to protect waters, including small waters, and to report;",
    ],
    "In operative paragraph 2: replace “Urges” with “Invites”; delete “small”; and at the end, add “annually”.": [
        OP2,
        "+ Invites Member States to protect lakes, including lakes, and to report annually;",
    ],
    "Delete in operative paragraph 2 “small” and in operative paragraph 4 “more”.": [
        OP2,
        "+ Urges Member States to protect lakes, including lakes, and to report;",
        OP4,
        "+ Encourages donors to give funds, where possible;",
    ],
    "In the title, replace “Shared” with “Common”, and delete paragraph 4.": [
        "- Shared lakes",
        "+ Common lakes",
        OP4,
    ],
    "In the third paragraph, replace “Secretary-General on” with “Secretary-General about”.": [
        PP3,
        "+ Welcoming the report of the Secretary-General about lakes,",
    ],
    "In the operative paragraph beginning “Encourages”, replace “donors” with “all States”.": [
        OP4,
        "+ Encourages all States to give more funds, where possible;",
    ],
    # paragraphs that go
    "Delete operative paragraph 4.": [OP4],
    "Delete the third preambular paragraph and operative paragraph 2.": [PP3, OP2],
    "Delete paragraph 3 (c).": [OP3C],
    "Delete operative paragraphs 3 (a) and (c).": [OP3A, OP3C],
    "Delete operative paragraphs 2 to 4.": [
        OP2,
        "- Requests the Secretary-General to:",
        OP3A,
        OP3B,
        OP3C,
        OP4,
    ],
    "Delete the penultimate operative paragraph and the last preambular paragraph.": [PP3, OP4],
    "Delete subparagraph (b) of paragraph 3 and reletter the subsequent subparagraphs accordingly.": [OP3B],
    "Operative paragraph 4 is deleted.": [OP4],
    "OP4: delete": [OP4],
    "We propose to delete operative paragraph 4.": [OP4],
    # paragraphs that come
    "After the first preambular paragraph, insert a new preambular paragraph reading:\nGuided by the Charter,": [
        GUIDED
    ],
    "After operative paragraph 4, insert two new operative paragraphs reading:\nThanks donors;\nAlso thanks States;": [
        THANKS,
        "+ Also thanks States;",
    ],
    "Insert the following new paragraph between operative paragraphs 1 and 2:\n“Thanks donors;”": [THANKS],
    "Add the following paragraph after paragraph 4: “Thanks donors;”": [THANKS],
    "Insert a new operative paragraph 2 bis, reading: “Thanks donors;”": [THANKS],
    "As a new operative paragraph 3, insert the following: “Thanks donors;”": [THANKS],
    "Insert a new operative paragraph 4, reading as follows, and renumber the paragraphs accordingly:\n"
    "Thanks donors;": [THANKS],
    "At the end of the preamble, add a new paragraph reading: “Guided by the Charter,”": [GUIDED],
    "Insert a new last preambular paragraph reading: “Guided by the Charter,”": [GUIDED],
    "OP2 bis: Thanks donors;": [THANKS],
    "New PP1 bis: Guided by the Charter,": [GUIDED],
    "In operative paragraph 3, after subparagraph (b), insert a new subparagraph (c) reading:\n“(c) Thank donors;”": [
        "+ Thank donors;"
    ],
    "Add to operative paragraph 3 a new subparagraph (d) reading: “Thank donors;”": ["+ Thank donors;"],
    "Add a new second preambular paragraph, reading: “Guided by the Charter,”": [GUIDED],
    "The new operative paragraph 3 bis should read: “Thanks donors;”": [THANKS],
    "New operative paragraph after operative paragraph 4: “Thanks donors;”": [THANKS],
    "Insert the following as operative paragraph 4:\nThanks donors;": [THANKS],
    # paragraphs with another text
    "Replace operative paragraph 4 by the following two paragraphs:\nThanks donors;\nAlso thanks States;": [
        OP4,
        THANKS,
        "+ Also thanks States;",
    ],
    "Paragraph 4 should read:\nThanks donors;": [OP4, THANKS],
    "Operative paragraph 4 should read “Thanks donors;”.": [OP4, THANKS],
    "Amend operative paragraph 4 to read as follows: “Thanks donors;”": [OP4, THANKS],
    "Replace the existing text of operative paragraph 4 by the following: “Thanks donors;”": [OP4, THANKS],
    "Replace operative paragraphs 1 and 2 with the following paragraph: “Thanks donors;”": [OP1, OP2, THANKS],
    "Delete operative paragraph 4 and replace it with the following: “Thanks donors;”": [OP4, THANKS],
    "In operative paragraph 3, replace subparagraph (b) with the following: “(b) Inform all;”": [
        OP3B,
        "+ Inform all;",
    ],
    "Delete the first, second and third paragraphs of the preamble and substitute therefor the following:\n"
    "Guided by the Charter,": [PP1, PP2, PP3, GUIDED],
    "OP4 alt: Thanks donors;": [OP4, THANKS],
    "PP2: Replace with: “Guided by the Charter,”": [PP2, GUIDED],
    # paragraphs that move, merge and split
    "Move operative paragraph 4 to follow operative paragraph 1, and renumber the remaining paragraphs accordingly.": [
        "+ Encourages donors to give more funds, where possible;",
        OP4,
    ],
    "Place operative paragraph 4 before operative paragraph 2.": [
        "+ Encourages donors to give more funds, where possible;",
        OP4,
    ],
    "Move the third preambular paragraph so that it becomes the second preambular paragraph.": [
        "+ Welcoming the report of the Secretary-General on lakes,",
        PP3,
    ],
    "Merge operative paragraphs 1 and 2 to read: “Takes note of the report and urges States to act;”": [
        OP1,
        OP2,
        "+ Takes note of the report and urges States to act;",
    ],
    "Split operative paragraph 2 into two paragraphs reading:\nUrges States to protect lakes;\nAlso urges them to report;": [
        OP2,
        "+ Urges States to protect lakes;",
        "+ Also urges them to report;",
    ],
    "Delete operative paragraph 4. Operative paragraph 5 becomes operative paragraph 4.": [OP4],
    "Delete operative paragraph 4. The existing operative paragraph 5 should be renumbered 4.": [OP4],
    # as they are typed in the room
    "OP3 bis (new): “Thanks donors;”": [THANKS],
    "OP4: “donors” → “banks”; “funds” → “money”": [
        OP4,
        "+ Encourages banks to give more money, where possible;",
    ],
    "Following operative paragraph 4, insert a new operative paragraph as follows: “Thanks donors;”": [
        THANKS
    ],
    "Replace PP1–PP3 by “Guided by the Charter,”": [PP1, PP2, PP3, GUIDED],
    "Delete all of operative paragraph 4.": [OP4],
    "In operative paragraph 1, “Takes note of” becomes “Welcomes”.": [OP1, "+ Welcomes the report;"],
    "My delegation kindly proposes the deletion of “more” in operative paragraph 4.": [
        OP4,
        "+ Encourages donors to give funds, where possible;",
    ],
    # French
    "Supprimer le paragraphe 4 du dispositif.": [OP4],
    "Au paragraphe 4 du dispositif, remplacer « donors » par « States ».": [
        OP4,
        "+ Encourages States to give more funds, where possible;",
    ],
    "Après le premier alinéa du préambule, insérer un nouvel alinéa ainsi libellé : « Guided by the Charter, »": [
        GUIDED
    ],
}


@pytest.mark.parametrize("typed", FORMS)
def test_it_is_applied_as_it_says(typed: str) -> None:
    application = applied(typed)
    assert {each.status for each in application.outcomes} == {Status.APPLIED}
    found = changes(LAKES, application.draft)
    wanted = FORMS[typed]
    assert sorted(found) == sorted(wanted)


ASKED = {
    "In operative paragraph 2, delete “lakes”.": Status.AMBIGUOUS,
    "Insert the following new paragraph between operative paragraphs 1 and 3: “Thanks donors;”": Status.AMBIGUOUS,
    "Delete the second paragraph.": Status.AMBIGUOUS,
    "Delete the second preambular paragraph reading: “Guided by the Charter,”": Status.AMBIGUOUS,
    "Substitute “Notes” for “Takes note of” in paragraph 1 so that it reads: “Welcomes the report;”.": Status.AMBIGUOUS,
    "Merge operative paragraphs 1 and 2.": Status.AMBIGUOUS,
    "Operative paragraph 4 to become operative paragraph 1.": Status.AMBIGUOUS,
    "Delete operative paragraph 12.": Status.NOT_FOUND,
    "In operative paragraph 2, replace “oceans” with “seas”.": Status.NOT_FOUND,
    "In operative paragraph 4, after “States”, insert “all”.": Status.NOT_FOUND,
    "Do not delete operative paragraph 2.": Status.NOT_UNDERSTOOD,
    "In operative paragraph 2, delete “small": Status.NOT_UNDERSTOOD,
    "Swap operative paragraphs 1 and 2.": Status.NOT_UNDERSTOOD,
    "In operative paragraph 2, delete.": Status.NOT_UNDERSTOOD,
    "Delete operative paragraph 2 unless States object.": Status.NOT_UNDERSTOOD,
    "In operative paragraph 2, move “small” to the end.": Status.NOT_UNDERSTOOD,
    "In operative paragraph 1, replace “the report” with “the report”.": Status.SATISFIED,
    "In operative paragraph 1, replace “report” with “the report”.": Status.SATISFIED,
    "In operative paragraph 1, after “note”, insert “of the”.": Status.SATISFIED,
    "After operative paragraph 4, insert a new operative paragraph: “Decides to remain seized of the matter.”": (
        Status.SATISFIED
    ),
}


@pytest.mark.parametrize("typed", ASKED)
def test_what_is_not_certain_changes_nothing_and_is_asked_about(typed: str) -> None:
    application = applied(typed)
    assert [each.status for each in application.outcomes] == [ASKED[typed]]
    assert application.draft is LAKES
    assert application.outcomes[0].said


def test_a_footnote_is_that_of_the_paragraph_which_is_named() -> None:
    application = applied("In the footnote to the first preambular paragraph, replace “98” with “99”.")
    assert changes(LAKES, application.draft) == []
    assert [each.text.plain for each in application.draft.notes()] == ["See A/99/1."]
    elsewhere = applied("In the footnote to operative paragraph 1, replace “98” with “99”.")
    assert [each.status for each in elsewhere.outcomes] == [Status.NOT_FOUND]


def test_instructions_listed_under_what_they_are_about_are_read_each() -> None:
    typed = "In operative paragraph 3:\n(a) Replace “Report” with “Report annually”;\n(b) Delete subparagraph (b)."
    application = applied(typed)
    assert [each.where for each in application.outcomes] == [("OP3",), ("OP3 (b)",)] or [
        each.where for each in application.outcomes
    ] == [("OP3 (a)",), ("OP3 (b)",)]
    assert changes(LAKES, application.draft) == [OP3A, OP3B, "+ Report annually to the Council;"]


def test_a_paragraph_beside_another_keeps_its_own_number() -> None:
    draft = applied("Insert a new operative paragraph 2 bis reading: “Thanks donors;”").draft
    assert "OP2 bis: Thanks donors;" in lines(draft)
    assert "OP3: Requests the Secretary-General to:" in lines(draft)
