"""A few letters find a command by its words."""

import pytest

from ui.parts.fuzzy import answer, best

NAMES = ("Export the compilation", "Export clean DOCX", "Compare", "Copy", "Cut", "Who stands where")


def found(query: str) -> list[str]:
    return [name for name, _ in best(query, NAMES, lambda name: (name,))]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("exp comp", "Export the compilation"),
        ("expcomp", "Export the compilation"),
        ("etc", "Export the compilation"),
        ("COPY", "Copy"),
        ("docx", "Export clean DOCX"),
        ("where who", "Who stands where"),
        ("wsw", "Who stands where"),
        ("pilation", "Export the compilation"),
    ],
)
def test_the_likeliest_comes_first(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize("query", ["稿", "命稿", "修订"])
def test_each_sign_of_chinese_begins_a_word(query: str) -> None:
    assert [name for name, _ in best(query, ("导出清单", "命名修订稿"), lambda name: (name,))] == [
        "命名修订稿"
    ]


def test_every_word_that_was_typed_has_to_be_found() -> None:
    assert found("export nothing") == []
    assert found("xyz") == []
    assert set(found("")) == set(NAMES)


def test_the_letters_that_answer_are_told() -> None:
    name = "Export the compilation"
    told = answer("exp comp", name)
    assert told is not None
    assert "".join(name[at] for at in told.at) == "Expcomp"


def test_accents_and_case_do_not_matter() -> None:
    assert answer("reglages", "Réglages") is not None
    assert answer("RÉGLAGES", "reglages") is not None


def test_what_else_a_command_is_found_by_comes_after_what_it_is_called() -> None:
    items = (("Start", "copy something"), ("Copy", ""))
    assert [name for (name, _), _ in best("copy", items, lambda each: each)] == ["Copy", "Start"]
