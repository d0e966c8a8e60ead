"""Which words are misspelt, in each language, and what is suggested for them."""

from collections.abc import Callable
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.spelling.languages import can_check
from exports.spelling.speller import MOST_SUGGESTED, Speller
from exports.spelling.tokens import folded
from tests.strategies import drafts
from versioning.drafting.names.gazetteer import gazetteer
from versioning.tree.resolution import Resolution

LANGUAGES = ("English", "French", "Spanish", "Russian", "Arabic")
speller: Callable[[str], Speller] = lru_cache(Speller)


def wrong(chars: str, language: str = "English") -> list[str]:
    return [each.text for each in speller(language).misspelt(chars)]


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("recognise", "recognize"),
        ("Organisation", "Organization"),
        ("emphasising", "emphasizing"),
        ("decriminalised", "decriminalized"),
        ("colour", ""),
        ("color", "colour"),
        ("center", "centre"),
        ("defense", "defence"),
        ("analyze", "analyse"),
        ("honor", "honour"),
        ("prioritise", "prioritize"),
        ("harmonise", "harmonize"),
        ("memorise", "memorize"),
        ("operationalised", "operationalized"),
        ("incentivise", "incentivize"),
    ],
)
def test_english_is_spelt_as_the_united_nations_does(word: str, wanted: str) -> None:
    assert wrong(word) == ([word] if wanted else [])
    if wanted:
        assert speller("English").suggestions(word)[0] == wanted


@pytest.mark.parametrize(
    "word",
    [
        *(
            "advise",
            "exercise",
            "supervise",
            "revise",
            "comprise",
            "surprise",
            "compromise",
            "analyse",
            "devise",
        ),
        *("promise", "advertise", "improvise", "televised", "enterprise", "precise", "raised", "advisable"),
        *("recognize", "organization", "Emphasizing", "size", "seize", "prize", "capsized", "civilization"),
    ],
)
def test_words_that_are_never_spelt_otherwise_stand(word: str) -> None:
    assert wrong(word) == []


@pytest.mark.parametrize(
    ("language", "chars", "word", "wanted"),
    [
        ("English", "The Genral Assembly,", "Genral", "General"),
        ("English", "the State’s comitment", "comitment", "commitment"),
        ("English", "non-prolifération and non-proliferatoin", "non-proliferatoin", "non-proliferation"),
        ("French", "l’Assemblée générale du dévelopement", "dévelopement", "développement"),
        ("French", "Décide d’examinner la question", "d’examinner", "d’examiner"),
        ("Spanish", "el desarollo sostenible", "desarollo", "desarrollo"),
        ("Russian", "устойчивое розвитие", "розвитие", "развитие"),
        ("Arabic", "إن الجمعيةة العامة", "الجمعيةة", "الجمعية"),
    ],
)
def test_a_misspelt_word_is_found_and_mended(language: str, chars: str, word: str, wanted: str) -> None:
    assert word in wrong(chars, language)
    assert wanted in speller(language).suggestions(word)[:2]


@pytest.mark.parametrize(
    ("language", "chars"),
    [
        (
            "English",
            "Reaffirming the subregional peacebuilding mandate, inter alia, of the pre-primary workplan",
        ),
        ("French", "Rappelant la résolution de l’Assemblée générale sur les États d’Afrique et l’Andorre"),
        ("Spanish", "Reafirmando el empoderamiento de las mujeres y los procesos intergubernamentales"),
        (
            "Russian",
            "Вновь подтверждая межсессионный процесс государств-членов, участниками которого являются",
        ),
        ("Arabic", "إذ تشير إلى قراراتها السابقة المتعلقة بالتنمية المستدامة"),
    ],
)
def test_the_language_of_resolutions_is_right(language: str, chars: str) -> None:
    assert wrong(chars, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_state_or_group_is_misspelt(language: str) -> None:
    for each in gazetteer().everyone:
        for name in (*each.names, *each.abbreviations, *(f"{name}’s" for name in each.names)):
            if language == "English" or "’s" not in name:
                assert wrong(name, language) == [], name


@pytest.mark.parametrize("name", ["Chornobyl", "Fukushima", "Rohingya", "Srebrenica", "Semipalatinsk"])
def test_no_place_or_people_that_resolutions_speak_of_is_misspelt(name: str) -> None:
    assert wrong(f"the victims of {name}") == []


def test_names_are_right_in_every_case_of_russian_and_behind_the_particles_of_arabic() -> None:
    assert wrong("граждане Китая и Китаем", "Russian") == []
    assert wrong("والصين بالصين للصين", "Arabic") == []


def test_a_word_of_ones_own_is_right_in_small_and_in_capital_letters_and_with_its_possessive() -> None:
    chars = "Zwxyqan and ZwXyqan-led zwxyqan’s"
    assert len(wrong("Zwxyqan and zwxyqan’s")) == 2
    assert speller("English").misspelt(chars, frozenset([folded("Zwxyqan")])) == ()


@pytest.mark.parametrize(
    ("language", "chars"),
    [
        (
            "English",
            "vis-à-vis the note verbale, prima facie, inter se, de minimis, travaux préparatoires, Da’esh",
        ),
        ("English", "criminalization, bycatch, psychosocial and cross-sectoral caregiving, digitalization"),
        ("English", "a judgment, privileges and immunities, complementarity and interconnectedness"),
        ("English", "the Sevilla Commitment, a corrigendum, phytosanitary measures, ombudspersons"),
        ("French", "vis-à-vis de Daech, Al-Qaida et Boko Haram"),
        ("Spanish", "el multilateralismo frente a Boko Haram"),
        ("Russian", "Кот-д’Ивуар, Эсватини, Тимор-Лешти, Бруней-Даруссалам, Сент-Китс и Невис, «Аль-Каида»"),
        (
            "Arabic",
            "كوت ديفوار وإسواتيني وبيلاروس وقيرغيزستان وموزامبيق ولاتفيا ورواندا وسري لانكا وفييت نام",
        ),
    ],
)
def test_words_that_resolutions_of_every_year_have_are_right(language: str, chars: str) -> None:
    assert [each.text for each in Speller(language).misspelt(chars)] == []


@pytest.mark.parametrize(
    ("word", "wanted"), [("labor", "labour"), ("color", "colour"), ("wellbeing", "well-being")]
)
def test_no_word_cut_in_pieces_is_suggested_before_one_that_is_whole(word: str, wanted: str) -> None:
    suggestions = Speller("English").suggestions(word)
    assert suggestions[0] == wanted
    assert [each for each in suggestions[:2] if "-" in each and each != wanted] == []


def test_a_suggestion_has_the_apostrophe_of_the_word() -> None:
    assert "d’examiner" in speller("French").suggestions("d’examinner")
    assert "d'examiner" in speller("French").suggestions("d'examinner")


@pytest.mark.parametrize(
    ("language", "word", "wanted"),
    [
        ("English", "importence", "importance"),
        ("English", "adviced", "advised"),
        ("English", "resistence", "resistance"),
        ("Russian", "доклат", "доклад"),
    ],
)
def test_a_letter_is_sooner_one_that_sounds_alike(language: str, word: str, wanted: str) -> None:
    assert speller(language).suggestions(word)[0] == wanted


@pytest.mark.parametrize(
    "name", ["Nkechi", "Guterres", "Ghebreyesus", "Ngozi", "Petrović", "Mahsa", "Ndiaye"]
)
def test_no_other_word_is_suggested_for_the_name_of_a_person(name: str) -> None:
    assert speller("English").suggestions(name) == ()


def test_a_prefix_stands_before_a_word_with_a_capital_too() -> None:
    assert wrong("Interministerial Transregional") == []


@pytest.mark.parametrize(
    ("language", "chars"),
    [
        ("Russian", "сотрудничество с Кот-д’Ивуаром, Беларуси и Центральноафриканской Республики"),
        ("Arabic", "الجمهورية الدومينيكية وآيرلندا وسانت فنسنت وجزر غرينادين والحوكمة"),
        ("Spanish", "la libredeterminación, la desertificación y la criminalización"),
        ("English", "telemedicine and antimicrobials in Kharkiv, Odesa and Rafah, per capita"),
    ],
)
def test_names_of_states_and_places_and_terms_of_the_organization_are_right(
    language: str, chars: str
) -> None:
    assert wrong(chars, language) == []


def test_there_is_no_dictionary_for_chinese() -> None:
    assert not can_check("Chinese")
    assert not can_check("")
    assert all(map(can_check, LANGUAGES))


@given(
    st.lists(st.text(alphabet="aeiorstn recghz’-éñжиاال", max_size=30), max_size=4),
    st.sampled_from(LANGUAGES),
)
def test_a_paragraph_is_judged_by_itself(texts: list[str], language: str) -> None:
    alone = [Speller(language).misspelt(text) for text in texts[:1]]
    together = [speller(language).misspelt(text) for text in reversed(texts)][::-1]
    assert together[:1] == alone


@given(drafts())
def test_what_is_misspelt_is_words_of_the_paragraph(draft: Resolution) -> None:
    for paragraph in draft.walk():
        chars = paragraph.text.chars
        for each in speller("English").misspelt(chars):
            assert chars[each.start : each.end] == each.text != ""


@pytest.mark.proof
@settings(max_examples=settings().max_examples // 5)
@given(st.text(alphabet="reconizgatu’-s", min_size=2, max_size=12))
def test_every_suggestion_is_right_and_none_is_the_word_itself(word: str) -> None:
    found = speller("English").suggestions(word)
    assert len(found) <= MOST_SUGGESTED
    assert all(speller("English").is_right(each) and each != word for each in found)
