"""Ordinal and cardinal words: "thirty-eighth", "vingt et unième", "two"."""

from __future__ import annotations

from versioning.tree.expression import expression

_ONES = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_CARDINALS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_FRENCH = {
    "premier": 1,
    "première": 1,
    "deuxième": 2,
    "second": 2,
    "seconde": 2,
    "troisième": 3,
    "quatrième": 4,
    "cinquième": 5,
    "sixième": 6,
    "septième": 7,
    "huitième": 8,
    "neuvième": 9,
    "dixième": 10,
    "onzième": 11,
    "douzième": 12,
    "treizième": 13,
    "quatorzième": 14,
    "quinzième": 15,
    "seizième": 16,
    "dix-septième": 17,
    "dix-huitième": 18,
    "dix-neuvième": 19,
    "vingtième": 20,
    "trentième": 30,
    "quarantième": 40,
    "cinquantième": 50,
    "soixantième": 60,
    "dernier": -1,
    "dernière": -1,
    "avant-dernier": -2,
}
_FRENCH_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50}
_FROM_END = {"last": -1, "final": -1, "penultimate": -2, "antepenultimate": -3}
_FIGURE = expression(r"(\d{1,3})(?:st|nd|rd|th|er|re|e|ème)")


def ordinal(number: int) -> str:
    """Return the English ordinal of a number from 1 on ("one hundred and second")."""
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    before = "one" if hundreds == 1 else cardinal(hundreds)
    return f"{before} hundred and {_below_hundred(rest)}" if rest else f"{before} hundredth"


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number - 1]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]}-{_ONES[ones - 1]}" if ones else f"{_TENS[tens - 2][:-1]}ieth"


def cardinal(number: int) -> str:
    """Return the English word for a number below twenty, and figures for any other."""
    return _CARDINALS[number - 1] if 0 < number < 20 else str(number)


_ORDINALS = {**{ordinal(number): number for number in range(1, 400)}, **_FROM_END}
_COUNTS = {word: number for number, word in enumerate(_CARDINALS, 1)}


def ordinal_value(word: str) -> int:
    """Return what an ordinal word or figure says ("third", "3rd", "last": -1), 0 when it is none."""
    word = word.lower().replace("\u2011", "-")
    figure = _FIGURE.fullmatch(word)
    if figure:
        return int(figure[1])
    if word in _ORDINALS or word in _FRENCH:
        return _ORDINALS.get(word) or _FRENCH[word]
    tens, _, ones = word.replace("-et-", "-").partition("-")
    below = 1 if ones == "unième" else _FRENCH.get(ones, 0)
    return _FRENCH_TENS[tens] + below if tens in _FRENCH_TENS and 0 < below < 10 else 0


def cardinal_value(word: str) -> int:
    """Return what a cardinal word or figure says, 0 when it is none."""
    return _COUNTS.get(word.lower(), int(word) if word.isdecimal() and len(word) < 4 else 0)
