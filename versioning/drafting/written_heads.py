"""Written heads: who speaks in a bracket, with whose support, and what they want of the words in it.

"EU, supported by NOR", "US del", "add EU", "+NOR"; verbs in the six languages. `heads` is about those that a
compilation text of ours prints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from versioning.drafting.delegations import Sureness, names_in, sureness

LONGEST = 200
"""So many characters a head has at the most."""


class Verb(str, Enum):
    """What a delegation wants of the words in its bracket, when it says more than its name."""

    ADD = "add"
    DELETE = "delete"
    RETAIN = "retain"
    REPLACE = "replace"
    ALTERNATIVE = "alternative"
    RESERVE = "reserve"
    BRACKET = "bracket"
    SUPPORT = "support"


_VERBS = {
    Verb.ADD: r"add(?:s|ition|ing)?|ins(?:ert(?:s|ion)?)?|includes?|new|ajouter|ajoute|insérer|agregar"
    r"|añadir|insertar|добавить|включить|إضافة|增加|插入|添加",
    Verb.DELETE: r"del(?:ete[sd]?|etion)?|strikes?(?: out)?|removes?|omits?|suppress|supprimer|supprime"
    r"|biffer|suprimir|suprime|eliminar|исключить|удалить|снять|حذف|删除|删去",
    Verb.RETAIN: r"retains?|keeps?|maintains?|conserver|maintenir|garder|conservar|mantener"
    r"|сохранить|оставить|إبقاء|الإبقاء على|保留",
    Verb.REPLACE: r"repl(?:aces?|acement)?(?: (?:it )?(?:with|by))?|substitutes?(?: (?:with|by))?"
    r"|remplacer(?: par)?|reemplazar(?: por| con)?|sustituir(?: por)?|заменить(?: на)?|استبدال|替换为|改为",
    Verb.ALTERNATIVE: r"alt(?:ernatives?)?(?:\s?\d{1,2})?|variante|بديل|备选",
    Verb.RESERVE: r"(?:general |scrutiny )?(?:reserves?|reserved|reservations?|opposes?|objects?)|réserves?"
    r"|se réserve|reservas?|se reserva|оговорка|резервирует|تحفظ|تتحفظ|有保留",
    Verb.BRACKET: r"brackets?|bracketed|crochets|corchetes|скобки",
    Verb.SUPPORT: r"supports?|supp\.?|agrees?|appuie|apoya|поддерживает|تؤيد|支持",
}
ANY_VERB = "|".join(f"(?P<{verb.value}>{words})" for verb, words in _VERBS.items())
"""Any word for what is wanted, as a group that bears the verb’s name (`verb_in`)."""
FILLER = (
    r"(?:(?:would like|proposes?|proposed|wants?|wishes|suggests?|prefers?|asks?|requests?)\s+)?(?:to\s+)?"
)
"""What may lead to a verb: "would like to"."""
_VERB_AT_END = re.compile(
    rf"(?:^|[\s,:(]+|(?<=[\u4e00-\u9fff]))(?:{FILLER})(?:{ANY_VERB})\.?\)?$", re.IGNORECASE
)
_VERB_AT_START = re.compile(
    rf"(?:{ANY_VERB})(?:[.,]|\s*[:–—-])?\s+(?:(?:by|from|par|por)\s+)?", re.IGNORECASE
)
_SUPPORTED = re.compile(
    r"(?:[\s,;(]|^)(?:also\s+)?(?:strongly\s+)?(?:supported\s+by|supp(?:orted|orting)?\b\.?(?:\s+by\b)?:?"
    r"|with\s+(?:the\s+)?support\s+(?:of|from)|seconded\s+by|co-?sponsored\s+by|joined\s+by"
    r"|appuyée?s?\s+par|soutenue?s?\s+par|avec\s+l[’']appui\s+d[eu]|apoyad[oa]s?\s+por|con\s+(?:el\s+)?apoyo\s+de"
    r"|при\s+поддержке|بدعم\s+من|بتأييد\s+من|يؤيدها?)\s*|\s*(?:[,，、]?\s*(?:获|得到|由)?\s*(?:支持方|附议)[:：]?)\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Head:
    """Who speaks in a bracket, with whose support, and what they want; `sure` is the surest of the names."""

    authors: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    verb: Verb | None = None
    sure: Sureness = Sureness.NONE


def read_head(text: str) -> Head | None:
    """Return who speaks, in words such as "EU, supported by NOR" or "US del"; None when nobody does."""
    text = " ".join(text.split())
    if not text or len(text) > LONGEST:
        return None
    verb: Verb | None = None
    least = Sureness.SHAPED
    match = _VERB_AT_END.search(text)
    if match is not None and match.start() > 0:
        verb, text = verb_in(match), text[: match.start()]
    elif (match := _VERB_AT_START.match(text)) is not None and match.end() < len(text):
        verb, text = verb_in(match), text[match.end() :]
        least = Sureness.KNOWN  # "[insert NAME]" is a blank to fill in
    before, supporters = _divided_at_support(text)
    first, *others = re.split(r"\s*\+\s*", before.strip(" ,;"))
    authors = names_in(first) if first else ()
    for other in (*others, *supporters):
        names = names_in(other)
        if not names:
            return None
        supporters = [each for each in supporters if each != other]
        supporters += list(names)
    if (first and not authors) or not (authors or supporters):
        return None
    if not authors:
        verb = verb or Verb.SUPPORT
    if verb is Verb.SUPPORT and not supporters:
        authors, supporters = (), list(authors)
    sure = max(sureness(each) for each in (*authors, *supporters))
    if sure < least:
        return None
    return Head(authors, tuple(dict.fromkeys(supporters)), verb, sure)


def _divided_at_support(text: str) -> tuple[str, list[str]]:
    """Return the words before "supported by", and those after it, divided at plus signs."""
    match = _SUPPORTED.search(text)
    if match is None:
        return text, []
    after = text[match.end() :].strip(" )")
    return text[: match.start()], [each for each in re.split(r"\s*\+\s*", after) if each] or [""]


def verb_in(match: re.Match[str]) -> Verb:
    """Return which verb a match of `ANY_VERB` says."""
    return next(verb for verb in Verb if match.groupdict().get(verb.value))
