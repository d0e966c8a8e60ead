"""No word is lost, whatever is cut out of a page-broken text or put into it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.markdown.reader import read
from exports.report import Reading
from versioning.tree.text import Note

SEED = "un/seed-revised-draft-2011.txt"


@pytest.fixture(scope="module")
def seed(corpus: Path) -> Reading:
    return read((corpus / SEED).read_bytes(), "seed.txt")


WORD = re.compile(r"[^\W\d_]{2,}")
FRAGMENTS = (
    *(
        "The General Assembly,",
        "*The General Assembly,*",
        "# Heading",
        "**Bold line**",
        "1. *Urges* alpha;",
        "2. Beta,",
    ),
    *(
        "(a) To gamma;",
        "(i) delta",
        "Recalling epsilon,",
        "*Noting* zeta",
        "and eta,",
        "---",
        "__________________",
        "12",
    ),
    *(
        "<sup>1</sup> Ibid.",
        "theta<sup>1</sup> iota",
        "\\* On behalf",
        "* Kappa",
        "- lambda",
        "Lambda\\*: draft resolution",
    ),
    *(
        "| mu | nu |",
        "[^1]: xi",
        "omicron[^1]",
        "Annex",
        "2/5",
        "A/80/L.1",
        "United Nations",
        "Agenda item 6",
        "\f",
    ),
    *(
        "Distr.: Limited",
        "Original: English",
        "14 April 2011",
        "Tenth session",
        "1 Pi rho.",
        "sigma, 1 tau",
        "> upsilon",
    ),
    *(
        "```",
        "~~phi~~ _chi_ <u>psi</u>",
        "[omega](https://a.b/c)",
        "<!-- hidden -->",
        "&amp; &nbsp;",
        "**",
        "B",
        "*",
    ),
)


def words_of(reading: Reading) -> Counter[str]:
    draft = reading.draft
    texts = [each.number + " " + each.text.plain for each in draft.walk()]
    texts += [
        f"{atom.text.plain}" for each in draft.walk() for atom in each.text.atoms if isinstance(atom, Note)
    ]
    texts += list(vars(draft.masthead).values())
    for loss in reading.losses:  # what is left out of several lines is named once, with all of them
        lines = re.findall(r"\d+", loss.where) if loss.what.startswith("page furniture") else [""]
        texts += [loss.what] * len(lines)
    return Counter(WORD.findall(" ".join(texts)))


def visible_words(source: str) -> Counter[str]:
    shown = re.sub(r"<!--.*?-->|<[^<>]*>|&\w+;|\]\(https?:[^)]*\)|\[\^[^\]]*\]", " ", source)
    shown = re.sub(r"Distr\.:|Original:", " ", shown)
    return Counter(WORD.findall(shown))


@given(
    st.lists(st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(("\n", "\n\n", "  \n"))), max_size=25),
    st.booleans(),
)
def test_every_visible_word_is_in_the_draft_or_in_the_report(
    parts: list[tuple[str, str]], is_markdown: bool
) -> None:
    source = "".join(text + end for text, end in parts)
    reading = read(source.encode(), "a.md" if is_markdown else "a.txt")
    assert not visible_words(source) - words_of(reading)


def test_every_visible_word_of_the_seed_is_in_the_draft(seed: Reading) -> None:
    assert not visible_words(seed.source.decode()) - words_of(seed)


def broken(source: str, chance: Random) -> str:
    """The text with a few lines dropped, cut in two, doubled, exchanged, or parted by a rule."""
    lines = source.split("\n")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        kind = chance.choice(("drop", "blank", "rule", "cut", "double", "swap"))
        cut = lines[at].rfind(" ", 0, len(lines[at]) // 2 + 1)
        if kind == "drop":
            del lines[at]
        elif kind == "cut" and cut > 0:
            lines[at : at + 1] = [lines[at][:cut], lines[at][cut + 1 :]]
        elif kind == "swap":
            other = chance.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines.insert(at, {"rule": "---", "double": lines[at]}.get(kind, ""))
    return "\n".join(lines)


@pytest.mark.parametrize("seed_of_chance", range(20))
def test_no_word_is_lost_however_the_seed_is_cut_and_broken(seed: Reading, seed_of_chance: int) -> None:
    source = broken(seed.source.decode(), Random(seed_of_chance))
    assert not visible_words(source) - words_of(read(source.encode(), "seed.txt"))


@pytest.mark.proof
def test_no_word_is_lost_in_very_many_broken_seeds(seed: Reading) -> None:
    for chance in range(1000):
        source = broken(seed.source.decode(), Random(chance))
        assert not visible_words(source) - words_of(read(source.encode(), "seed.txt")), chance


@pytest.mark.parametrize(
    ("organ", "body", "opening"),
    [
        ("Генеральная Ассамблея", "Совет по правам человека", "Генеральная Ассамблея,"),
        ("大会", "人权理事会", "大会，"),
        ("الجمعية العامة", "مجلس حقوق الإنسان", "إن الجمعية العامة،"),
    ],
)
def test_the_body_under_the_organ_is_known_in_other_scripts(organ: str, body: str, opening: str) -> None:
    source = f"{organ}\n\n{body}\n\n{opening}\n\n1. …\n"
    masthead = read(source.encode(), "draft.txt").draft.masthead
    assert (masthead.organ, masthead.body) == (organ, body)
