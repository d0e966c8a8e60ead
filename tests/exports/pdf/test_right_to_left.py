"""Lines written from right to left, put together from where their characters stand."""

from dataclasses import replace

from exports.pdf.right_to_left import Glyph, runs_from_right
from exports.pdf.run import Font

LOGICAL = "قرار 62/219 المؤرخ 15 آذار (A/80/5)، الإنسان"


def set_from_right(text: str) -> list[Glyph]:
    """Set a line as a printer does: figures and Latin letters within it from the left."""
    glyphs: list[Glyph] = []
    edge = 500.0
    for word in text.split(" "):
        part = word.strip("()،")
        western = part[:1].isascii()
        at = word.index(part)
        shown = word[:at] + (part[::-1] if western else part) + word[at + len(part) :]
        for char in shown:
            mirrored = {"(": ")", ")": "("}.get(char, char)
            glyphs.append(Glyph(mirrored, edge - 5, edge, 100, 10, Font(), len(glyphs)))
            edge -= 5
        edge -= 3
    return glyphs


def test_arabic_mixed_with_figures_is_read_in_order() -> None:
    glyphs = set_from_right(LOGICAL)
    assert " ".join(run.text for run in runs_from_right(glyphs[::-1])) == LOGICAL


def test_lam_comes_first_in_the_sign_for_lam_and_alef() -> None:
    font = Font()
    glyphs = [Glyph("ا", 95, 100, 50, 10, font, 0), Glyph("أ", 90, 95, 50, 10, font, 2)]
    glyphs.append(Glyph("ل", 90, 95, 50, 10, font, 1))
    glyphs.append(Glyph("م", 85, 90, 50, 10, font, 3))
    assert [run.text for run in runs_from_right(glyphs)] == ["الأم"]


def test_a_vowel_sign_stands_after_its_letter() -> None:
    font = Font()
    glyphs = [Glyph(char, 95 - 5 * at, 100 - 5 * at, 50, 10, font, at) for at, char in enumerate("علما")]
    glyphs.append(Glyph("\u064b", 87, 88, 54, 10, font, 4))
    assert [run.text for run in runs_from_right(glyphs)] == ["علم\u064bا"]


def test_it_does_so_whatever_line_it_is_told_with() -> None:
    first, second = row("علما"), [replace(each, base=35) for each in row("قرار")]
    sign = Glyph("\u064b", 396, 399, 38, 10, Font(), 9)
    for told in ([*first, sign, *second], [*second, *first, sign], [sign, *second, *first]):
        assert [run.text for run in runs_from_right(told)] in (["علما", "قر\u064bار"], ["قر\u064bار", "علما"])


def test_a_sign_told_twice_is_one_and_a_shadda_stands_before_another() -> None:
    signs = [Glyph(char, 396, 399, 52, 10, Font(), 9) for char in "\u064e\u064e\u0651\u064e"]
    assert read([*row("علما"), *signs]) == ["عل\u0651\u064eما"]


def test_a_letter_that_is_told_again_with_its_sign_is_there_once() -> None:
    line = row("علما")
    there = [replace(line[2], right=393), Glyph("\u0651", 393, 395, 50, 10, Font(), 20)]
    again = [Glyph("\u0651", 391, 393, 49.5, 10, Font(), 21), Glyph("م", 393, 395, 49.5, 10, Font(), 22)]
    told = [*line[:2], there[0], again[1], again[0], there[1], line[3]]
    assert [run.text for run in runs_from_right(told)] == ["علم\u0651ا"]


def test_a_letter_of_another_font_that_is_drawn_higher_stands_in_its_word() -> None:
    line = row("علما")
    higher = replace(line.pop(1), base=54)
    assert read([higher, *line]) == ["علما"]


def test_a_sign_of_a_note_that_is_told_before_its_line_stands_at_its_word() -> None:
    line = row("علما وقرارا")
    sign = [Glyph(char, 347 - 3 * at, 350 - 3 * at, 54, 6, Font(), at) for at, char in enumerate("(1)")]
    assert [run.text for run in runs_from_right([*sign, *line])] == ["علما وقرارا", "(1)"]


def test_a_western_line_on_such_a_page_is_read_from_the_left() -> None:
    font = Font()
    glyphs = [
        Glyph(char, 100 + 5 * at, 105 + 5 * at, 50, 10, font, at) for at, char in enumerate("Distr.: General")
    ]
    assert [run.text for run in runs_from_right(glyphs)] == ["Distr.: General"]


def row(chars: str) -> list[Glyph]:
    """Return characters side by side, the first one farthest to the right."""
    font = Font()
    return [Glyph(char, 400 - 5 * at, 405 - 5 * at, 50, 10, font, at) for at, char in enumerate(chars)]


def read(*rows: list[Glyph]) -> list[str]:
    return [run.text for run in runs_from_right([glyph for each in rows for glyph in each])]


def test_strokes_that_make_words_longer_are_no_letters_whatever_they_pass_for() -> None:
    assert read(row("القMMرار المMؤرخ")) == ["القرار المؤرخ"]
    assert read(row("القض][اء وسا[ئل")) == ["القضاء وسائل"]


def test_a_single_one_is_known_by_being_flat() -> None:
    glyphs = row("الق=رار 5ال")
    assert read([replace(each, is_stroke=each.char in "=5") for each in glyphs]) == ["القرار ال"]
    assert read(glyphs) == ["الق=رار 5ال"]


def test_a_raised_sign_at_the_right_opens_a_western_line() -> None:
    def noted(sign: str, after: str) -> list[Glyph]:
        line = row(f"{sign[::-1]} {after[::-1]}")
        return [replace(each, size=6, base=53) for each in line[: len(sign)]] + line[len(sign) :]

    assert "".join(read(noted("2", "E/CN.15/2031/12."))) == "2 E/CN.15/2031/12."
    assert "".join(read(noted("12", "A/80/5"))) == "12 A/80/5"
    assert "".join(read(row("2 5/08/A"))) == "A/80/5 2"


def test_a_letter_that_stands_by_itself_too_is_one() -> None:
    assert read(row("الدولM (M M) Mالأعضاء")) == ["الدولM (M M) Mالأعضاء"]
    assert read(row("قرار(أ) سنة")) == ["قرار(أ) سنة"]


def test_years_with_a_hyphen_between_them_are_read_from_the_right() -> None:
    assert read(row("للفترة 6202-9202")) == ["للفترة 2026-2029"]
    assert read(row("A/80-2"[::-1])) == ["A/80-2"]
    assert read(row("الوثيقة 2-08/A")) == ["الوثيقة A/80-2"]


def test_a_stop_after_figures_alone_on_a_line_stands_after_them() -> None:
    assert read(row("3202،")) == ["2023،"]
    assert read(row("3202")) == ["2023"]


def test_a_bracket_between_figures_closes_what_is_open() -> None:
    assert read(row("القرار 7472(4202)")) == ["القرار 2747(2024)"]


def test_a_letter_told_again_with_its_sign_is_there_once_however_far_apart_both_are_told() -> None:
    line = row("علما قرار عام")
    alef = replace(line[3], left=387.5, right=390)
    sign = Glyph("\u064b", 385, 387.5, 50, 10, Font(), 20)
    again = [Glyph(each, 385, 388, 53, 10, Font(), 21) for each in "\u064bا"]
    told = [*again, *line[:3], alef, *line[4:], sign]
    assert read(told) == ["علما\u064b قرار عام"]


def test_the_spaces_of_a_line_that_is_set_tight_are_seen() -> None:
    words, after = (
        row("وفي"),
        [replace(each, left=each.left - 16.5, right=each.right - 16.5) for each in row("ذلك")],
    )
    assert read([*words, *after]) == ["وفي ذلك"]


def test_the_sign_of_a_note_is_above_its_own_line_and_not_below_the_one_before() -> None:
    first, second = row("1 القرار"), [replace(each, base=38) for each in row("2 المقرر")]
    for line in (first, second):
        line[0] = replace(line[0], size=6, base=line[0].base + 4.6)
    assert read([second[0], first[0], *first[1:], *second[1:]]) == ["2", " المقرر", "1", " القرار"]


def test_the_letter_of_a_sub_paragraph_stands_in_a_run_of_its_own() -> None:
    label, words = runs_from_right(row("(أ) القرار"))
    assert (label.text, words.text) == ("(أ)", "القرار")
    assert words.spaced
    assert label.left - words.right == 5


def test_arabic_figures_are_read_from_the_left() -> None:
    assert read(row("القرار ٢٦/٩١٢ لعام ٤٣٤١")) == ["القرار ٢١٩/٦٢ لعام ١٤٣٤"]
    assert read(row("٥٫٢١٪ من ٦١-إبريل")) == ["١٢٫٥٪ من ١٦-إبريل"]


def test_a_slanted_letter_leans_over_the_space_behind_its_word() -> None:
    behind = [replace(each, left=each.left - 21.3, right=each.right - 21.3) for each in row("أيضا")]
    assert read([*row("تشير"), *behind]) == ["تشير أيضا"]
