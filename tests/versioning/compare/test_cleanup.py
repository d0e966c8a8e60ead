"""Redlines that read like a careful colleague's marking."""

import json
import re
from pathlib import Path

import pytest

from tests.versioning.compare.cases import CASES
from tests.versioning.compare.marking import base_of, normal, redlined, target_of

MARKED = {
    "an adverb after an opening is inserted": (
        "Deploring {+again+} the loss of fishing grounds,",
        "Welcomes {+once more+} the offer of the host;",
    ),
    "a capital that an adverb takes goes with its word": ("[-Commends-]{+Further commends+} the Director;",),
    "one word for another": (
        "the Board [-may-]{+must+} publish its accounts;",
        "under rule [-14/3-]{+15/4+} of 5 May [-1999-]{+2003+},",
        "as printed in [-B/CONF.7/2-]{+B/CONF.9/11+}, part II;",
        "a fleet of [-2,400-]{+3,150+} vessels and [-12-]{+17+} harbours;",
        "its [-thirty-second-]{+thirty-fifth+} meeting;",
    ),
    "a parenthesis comes and goes with its commas": (
        "Asks the Bureau{+, as a matter of urgency,+} to publish the charts;",
        "Asks the Bureau[-, if need be,-] to publish the charts;",
        "the Fund for Reefs[-, the Institute of Tides-] and the Harbour Board;",
    ),
    "a parenthesis that changed its place is what moved": (
        "Asks the Bureau{+, within its means,+} to publish[-, within its means,-] the charts;",
        "Asks the Bureau[-, within its means,-] to publish{+, within its means,+} the charts;",
    ),
    "no small word or comma parts two changes": (
        "with [-a hope of finding fish-]{+an eye to saving coral+};",
        "between [-3 and 9 June-]{+4 and 12 July+} each year,",
        "tidal [-gauges, buoys-]{+charts, maps+} for pilots",
    ),
    "a verb and the clause that it governs are two changes": (
        "Noting {+with concern+} that [-83-]{+95+} wells are dry,",
        "[-Notes-]{+Recognizes+} that [-some-]{+most+} wells are dry,",
        "[-Notant-]{+Constatant+} que [-certains-]{+beaucoup de+} puits sont à sec,",
    ),
    "where most words went the phrase is replaced": (
        "[-Instructs the Bureau to report on the state of the harbour walls-]{+Resolves to close the file+};",
    ),
    "quotes and brackets stay in pairs": (
        "the [-chart-]{+map+} ([-B/44/1-]{+B/45/2+}) of the Bureau",
        "entitled “[-Tides-]{+Winds+}” of [-1990-]{+1991+},",
    ),
    "words that tell are kept apart from their neighbours": (
        "rule [-14/3-]{+15/4+} of the [-Bureau-]{+Board+},",
        "[-Noting-]{+Praising+} the endurance of [-sailors-]{+divers+} at sea,",
        "[-old-]{+new+} coastal [-charts-]{+maps+}",
        "mend[-,-] {+and+} paint [-and launch-] boats",
    ),
    "an insertion begins and ends with a phrase": (
        "to guard {+the nests of terns and+} the nests of gulls;",
        "pilots, {+divers,+} and masters",
        "Asks pilots, {+where possible,+} under local rules, to wait;",
    ),
    "Chinese by characters and Arabic by words": (
        "船长[-应-]{+须+}报告航线",
        "يطلب {+مجددا+} من الربان الإبلاغ",
    ),
}


@pytest.mark.parametrize("case", [case for cases in MARKED.values() for case in cases])
def test_a_redline_comes_out_as_marked_by_hand(case: str) -> None:
    assert redlined(case) == normal(case)


def test_nearly_all_of_our_own_cases_come_out_as_marked() -> None:
    other = [forms[0] for forms in CASES if redlined(forms[0]) not in map(normal, forms)]
    assert len(other) <= 1, other


def test_all_forms_of_a_case_are_of_the_same_two_texts() -> None:
    for forms in CASES:
        assert len({(base_of(form), target_of(form)) for form in forms}) == 1, forms


def corpus_cases(corpus: Path) -> list[list[str]]:
    data: dict[str, list[list[str]]] = json.loads((corpus / "redline-cases.json").read_text("utf-8"))
    return data["cases"]


@pytest.mark.proof
def test_nearly_all_redlines_of_the_corpus_come_out_as_marked(corpus: Path) -> None:
    cases = corpus_cases(corpus)
    other = [forms[0] for forms in cases if redlined(forms[0]) not in map(normal, forms)]
    assert len(other) <= len(cases) - 31, other


@pytest.mark.proof
def test_no_redline_of_the_corpus_cuts_a_word(corpus: Path) -> None:
    for forms in corpus_cases(corpus):
        for form in forms:
            assert not re.search(r"\w(\[-|\{\+)\w|\w(-\]|\+\})\w", redlined(form)), form
