"""What a compilation text says of its own is said in the language of its draft, and read back from it."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.versioning.negotiation.test_gathering import MOVING, heard, negotiations, same, wanted
from versioning.drafting import compiled_writer
from versioning.drafting.compiled import Stand, Voices
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.compiled_words import words_of
from versioning.drafting.compiled_writer import printed
from versioning.negotiation.gathering import Proposed, gathered
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

OPENINGS = {
    "Arabic": "تطلب إلى الأمين العام أن يقدم تقريرا عن الآبار؛",
    "Chinese": "请秘书长就水井问题提出报告；",
    "English": "Requests the Secretary-General to report on the wells of the coast;",
    "French": "Prie le Secrétaire général de faire rapport sur les puits et les ports;",
    "Russian": "просит Генерального секретаря представить доклад о колодцах;",
    "Spanish": "Solicita al Secretario General que informe sobre los pozos y los puertos;",
}
SAID = {
    "Arabic": "[EU, بتأييد من JPN, جديد, برقم “2.”: ",
    "Chinese": "[EU, 附议方 JPN, 新增, 编号 “2.”: ",
    "English": "[EU, supp. by JPN, new, numbered “2.”: ",
    "French": "[EU, appuyé par JPN, nouveau, numéroté “2.”: ",
    "Russian": "[EU, при поддержке JPN, новый, номер “2.”: ",
    "Spanish": "[EU, con el apoyo de JPN, nuevo, numerado “2.”: ",
}
languages = pytest.mark.parametrize("language", OPENINGS)


def draft_in(language: str) -> Resolution:
    children = (Paragraph("1", Role.OPERATIVE, styled(OPENINGS[language]), number="1."),)
    return Resolution("d", Masthead(symbol="A/1"), children)


@languages
def test_a_compilation_text_speaks_the_language_of_its_draft(language: str) -> None:
    draft = draft_in(language)
    new = Paragraph("2", Role.OPERATIVE, styled(OPENINGS[language]), number="2.")
    target = draft.spliced("d", 1, 1, (new,))
    stands = tuple((f"State {at}", stand) for at, stand in enumerate(Stand))
    voices = Voices(("EU",), ("JPN",), stands)
    symbol = Resolution("d", Masthead(symbol="A/2"), draft.children)
    compiled = gathered(draft, [Proposed(voices, target), Proposed(Voices(("US",)), symbol)])
    text = printed(compiled).text
    legend, field, _, told = (each.text.chars for each in text.children)
    own = words_of(language)
    assert legend == f"{own.title}{own.opening}{own.brackets}{own.named}{own.marks}"
    assert field.startswith(f"{own.field_names['symbol']}: [US: ")
    assert told.startswith(SAID[language])
    assert told.endswith("".join(f" [State {at} {verb}]" for at, (verb, _) in enumerate(own.stands)))
    if language != "English":
        english = words_of("English")
        assert not any(each in f"{legend} {field} {told}" for each in (english.title, english.supported))
    found = read_compiled(text)
    assert found is not None
    assert found.original == draft
    assert found.entries == compiled.entries


@languages
@settings(max_examples=settings().max_examples // 4)
@given(case=negotiations())
def test_law_it_is_read_back_to_the_letter(
    language: str, case: tuple[Resolution, list[Proposed], list[Resolution]]
) -> None:
    draft, proposals, targets = case
    compiled = gathered(draft, proposals)
    with mock.patch.object(compiled_writer, "language_of", return_value=language):
        found = read_compiled(printed(compiled).text)
    assert found is not None
    assert found.original == draft
    for at, target in enumerate(targets):
        assert same(found.taken_from(*wanted(proposals, at)), target)
    for one, other in zip(found.walk(), compiled.walk(), strict=True):
        assert heard(one) == heard(other)


@languages
@given(data=st.data())
def test_a_name_is_never_taken_for_what_is_said(language: str, data: st.DataObject) -> None:
    own = words_of(language)
    told = [own.supported, own.new, own.alternative, own.numbered, own.moved_from, own.move_to]
    told += [own.delete_paragraph, own.following, own.delete_following, own.deletes, own.adds, own.and_adds]
    told += [verb for verbs in own.stands for verb in verbs]
    names = st.lists(st.sampled_from([*told, "X", "Y “Z”", ","]), min_size=1, max_size=3).map(" ".join)
    name = " ".join(data.draw(names).split())
    other = f"{name} too"
    moved = MOVING.spliced("0", 1, 2, ())
    stands = ((other, data.draw(st.sampled_from(tuple(Stand)))),)
    proposals = [Proposed(Voices((name,), ("Q",), stands), moved)]
    with mock.patch.object(compiled_writer, "language_of", return_value=language):
        found = read_compiled(printed(gathered(MOVING, proposals)).text)
    assert found is not None
    assert found.taken_from(name) == moved
    heard_of = [each.leaving for each in found.walk() if each.leaving is not None]
    assert heard_of == [proposals[0].voices]


def test_a_legend_in_english_is_read_above_a_text_in_french() -> None:
    draft = draft_in("French")
    target = draft.spliced("d", 0, 1, ())
    compiled = gathered(draft, [Proposed(Voices(("EU",)), target)])
    with mock.patch.object(compiled_writer, "language_of", return_value="English"):
        found = read_compiled(printed(compiled).text)
    assert found is not None
    assert found.entries == compiled.entries
