"""Legends: what a document says itself of its colours ("US in red, EU in blue") and of its other marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from versioning.drafting.delegations import Sureness, names_in, sureness
from versioning.drafting.mark_names import hue_of, is_colour, name_of
from versioning.tree.text import StyledText

_LONGEST = 400
_HUES = {
    "red": "red|rouge|rojo|красн\\w+|أحمر|الأحمر|红色?",
    "orange": "orange|naranja|оранжев\\w+|برتقالي|橙色?",
    "yellow": "yellow|jaune|amarillo|ж[её]лт\\w+|أصفر|黄色?",
    "green": "green|vert|verde|зелен\\w+|أخضر|الأخضر|绿色?",
    "blue": "(?:light |dark )?blue|bleu|azul|син\\w+|أزرق|الأزرق|蓝色?",
    "purple": "purple|violet|magenta|pink|violeta|morado|rosa|rose|фиолетов\\w+|بنفسجي|紫色?",
    "brown": "brown|marron|marrón|коричнев\\w+|بني|棕色?",
    "grey": "gr[ea]y|gris|сер\\w+|رمادي|灰色?",
}
"""The names of the hues, in the official languages."""
_ANY_HUE = "|".join(f"(?P<{hue}>{words})" for hue, words in _HUES.items())
_HUE = re.compile(rf"(?<![^\W_])(?:{_ANY_HUE})(?![^\W_])", re.IGNORECASE)
_JOINED = r"[\s,;.،；。()=:：–—-]|\b(?:and|et|y|in|en|is|are|for|pour|para|with|text|proposals?)\b|باللون|用"
_JOINING_START = re.compile(rf"(?:{_JOINED})+", re.IGNORECASE)
_JOINING_END = re.compile(rf"(?:{_JOINED})+$", re.IGNORECASE)
_ENDED = re.compile(r"\s*(?:$|[,;.،；。()]|(?:and|et|y|и)\b)", re.IGNORECASE)
_LEADING = re.compile(r"\s*(?:[=:：(–—-]|(?:is|for|pour|para)\b)", re.IGNORECASE)
_TOLD_BESIDE = 12
"""So many characters beside a name and its colour are what joins them ("proposals in …")."""
_LEAD = re.compile(
    r"^\s*(?:legend|key|colou?rs?|colou?r code|légende|leyenda|图例|المفتاح)\s*[:：]\s*", re.IGNORECASE
)
_ADDED = r"add(?:ed|itions?)|new|insert(?:ed|ions?)|propos(?:ed|als?)|changes?|ajouts?|ajoutés?"
_FORMS = {
    "bold": r"bold(?:ed|face)?|gras|negritas?",
    "underline": r"underlin(?:ed|ing)?|soulignés?|subrayad[oa]s?",
    "colour": "|".join(_HUES.values()),
    "highlight": r"highlight(?:ed|ing|s)?|surlignés?|resaltad[oa]s?|выделен\w*",
}
_STRUCK = r"str(?:uck|ike)[\s-]?(?:through|out)?|strikethrough|crossed out|barrés?|biffés?|tachad[oa]s?"
_FORM = re.compile("|".join((*_FORMS.values(), _STRUCK)), re.IGNORECASE)
_DELETED = r"delet(?:ed|ions?)|remov(?:ed|als?)|suppressions?|supprimés?|supresiones|suprimid[oa]s?"


_KIND = (
    r"(?:(?:proposed|suggested|new|all|the)\s+)*(?:{})(?:\s+(?:text|words?|language|paragraphs?|proposals?))*"
)
_GONE = rf"{_DELETED}|{_STRUCK}"
_IS_ADDED, _IS_DELETED, _IS_KIND = (
    re.compile(_KIND.format(each), re.IGNORECASE) for each in (_ADDED, _GONE, rf"{_ADDED}|{_GONE}")
)


@dataclass(frozen=True)
class Legend:
    """What one paragraph explains: the delegations of each colour, and the form of what is added."""

    authors: dict[str, tuple[str, ...]]
    added: frozenset[str] = frozenset()
    """Of "bold", "underline", "colour" and "highlight"."""
    added_colours: frozenset[str] = frozenset()
    deleted_colours: frozenset[str] = frozenset()
    """The colours that the paragraph names as those of additions and of deletions."""


def read_legend(text: StyledText, colours: Collection[str]) -> Legend | None:
    """Return what a paragraph explains about marks, or None when it is no legend.

    `colours` are the names of those of the document's words elsewhere, highlights among them: a legend
    speaks of one of them at least.
    """
    plain = text.chars
    if not plain or len(plain) > _LONGEST:
        return None
    authors = {**_coloured_names(text, colours), **dict(_named_colours(plain, colours))}
    if authors:
        added = frozenset(each for each, names in authors.items() if _are(names, _IS_ADDED))
        deleted = frozenset(each for each, names in authors.items() if _are(names, _IS_DELETED))
        named = {each: names for each, names in authors.items() if each not in added | deleted}
        return Legend(named, frozenset(), added, deleted)
    if _FORM.search(plain) is None:
        return None
    added = frozenset(form for form, words in _FORMS.items() if _says(plain, _ADDED, words))
    if added and (_says(plain, _DELETED, _STRUCK) or _says_only(plain)):
        return Legend({}, added)
    return Legend({}, added) if _says(plain, _DELETED, _STRUCK) else None


def _are(names: tuple[str, ...], kind: re.Pattern[str]) -> bool:
    """Return whether what bears a colour is a kind of change, and nobody's name."""
    return all(map(kind.fullmatch, names))


def _named_colours(plain: str, colours: Collection[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each colour with the delegations that a paragraph names beside it, if it does little else."""
    lead = _LEAD.match(plain)
    rest = plain[lead.end() :] if lead else plain
    hues = list(_HUE.finditer(rest))
    if not hues or not colours:
        return
    starts, ends = [match.start() for match in hues], [match.end() for match in hues]
    spans = (
        zip([0, *ends[:-1]], starts, strict=True),  # "US in red"
        zip(ends, [*starts[1:], len(rest)], strict=True),  # "red: US"
    )
    tidy = [_ENDED.match(rest, end) for end in ends], [_LEADING.match(rest, end) for end in ends]
    orders = [_pairs(rest, list(span), hues, fits, colours) for span, fits in zip(spans, tidy, strict=True)]
    found = max(orders, key=len)
    if lead is not None or not _is_doubtful(dict(found), Sureness.CODED):
        yield from found


def _is_doubtful(found: dict[str, tuple[str, ...]], least: Sureness) -> bool:
    """Return whether one name alone makes a legend and may be any word: "RUN", "It’s also in blue"."""
    names = {each for every in found.values() for each in every}
    return len(names) == 1 and not _are(tuple(names), _IS_KIND) and max(map(sureness, names)) < least


def _pairs(
    rest: str,
    spans: list[tuple[int, int]],
    hues: list[re.Match[str]],
    fits: Sequence[object],
    colours: Collection[str],
) -> list[tuple[str, tuple[str, ...]]]:
    """Return each colour with the names in the span beside it, nothing where other words are more."""
    found: list[tuple[str, tuple[str, ...]]] = []
    told = 0
    for (start, end), match, fit in zip(spans, hues, fits, strict=True):
        words = _JOINING_START.sub("", _JOINING_END.sub("", rest[start:end]), count=1)
        is_kind = _IS_ADDED.fullmatch(words) or _IS_DELETED.fullmatch(words)
        names = (words,) if is_kind else names_in(words)
        if names and fit:
            told += sum(map(len, (*names, match[0]))) + _TOLD_BESIDE
            hue = next(name for name in _HUES if match[name])
            found += [(colour, names) for colour in colours if hue_of(colour) == hue]
    return found if told * 2 > len(rest) else []


def _coloured_names(text: StyledText, colours: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return the delegations that stand in their colours, where a paragraph is a list of such names."""
    result: dict[str, tuple[str, ...]] = {}
    told = 0
    lead = _LEAD.match(text.chars)
    for mark in text.marks:
        words = text.chars[mark.start : mark.end].strip(" ,;:/=")
        name = name_of(mark)
        if not is_colour(name) or name not in colours:
            continue
        names = names_in(words)
        least = min if lead is None else max  # without a word that says so, each must be a name
        if not names or least(map(sureness, names)) < Sureness.CODED:
            return {}
        told += mark.end - mark.start
        result[name] = names
    if lead is None and _is_doubtful(result, Sureness.KNOWN):
        return {}
    size = len(text.chars) - (lead.end() if lead else 0)
    return result if told * 2 > size else {}


def _says(plain: str, what: str, form: str) -> bool:
    """Return whether a text says within one clause that something is marked by a form."""
    both = rf"\b(?:{what})\b[^.;]*?\b(?:{form})\b|\b(?:{form})\b[^.;,]*?\b(?:{what})\b"
    return re.search(both, plain, re.IGNORECASE) is not None


def _says_only(plain: str) -> bool:
    """Return whether a text is a short sentence about text and its form."""
    about = r"\b(?:text|words?|language|paragraphs?|proposals?|additions?|changes?|insertions?|texte|texto)\b"
    return len(plain.split()) <= 20 and re.search(about, plain, re.IGNORECASE) is not None
