"""Sponsorship: who submits a draft, as its sponsor line says.

An asterisk in the line has one of three meanings, told by the words of its note: on whose behalf a State
speaks, that it is not a member of the body, or how the list of sponsors is kept. A sign that comes again
("Alta,* Borduria,*") calls for the note that bears it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from versioning.drafting.names.gazetteer import gazetteer
from versioning.tree.expression import expression
from versioning.tree.text import ATOM, Note, StyledText

_KIND = expression(
    r"(?:revised )?(?:draft|sub-amendments?|amendments?)\b.*|projet de .*|proyecto de .*|проект .*|مشروع .*"
    r"|(?:决议|决定)草案.*",
    re.IGNORECASE | re.DOTALL,
)
BY = (
    r"(?:submitted|proposed|tabled|presented|introduced|(?:co-?)?sponsored) by"
    r"|(?:présent|dépos|propos|parrain)ée? par|soumise? par|(?:presentad|propuest|patrocinad)[oa] por"
)
"""The words before those who submit a draft, as a part of a regular expression."""
LIST_LABEL = r"(?:main |co-?)?(?:sponsors?|submitters?)|(?:co)?auteurs?|patrocinador(?:es)?"
"""The words before a list of sponsors and its colon, as a part of a regular expression."""
_SUBMITTED = expression(
    rf"(?P<label>(?P<kind>.*?)\s*\b(?:{BY})(?P<colon>[ \u00a0]?:)?)\s+(?P<who>.*)", re.IGNORECASE | re.DOTALL
)
_LABELLED = expression(rf"(?P<label>(?:{LIST_LABEL})[ \u00a0]?:)\s*(?P<states>.*)", re.IGNORECASE | re.DOTALL)
_STOPS = expression(r"[,;\t،、]| / ")
_ARTICLE = expression(r"(?:the|les?|la|el|los|las)\s+|l[’']", re.IGNORECASE)
_AMPERSAND = expression(r"\s+&\s+")
_BASIS = expression(
    r",?\s+(?:on the (?:basis|recommendation)|following|pursuant to|further to)\b.*|:\s.*",
    re.IGNORECASE | re.DOTALL,
)
_BEHALF = expression(r"\s*(?:also )?on behalf of (.*)", re.IGNORECASE | re.DOTALL)
_IN_BRACKETS = expression(r"\s*\((on behalf of [^()]*)\)", re.IGNORECASE)
_ON_THE_LIST = expression(
    r"\b(?:list of (?:co-?)?sponsors|(?:co-?)?sponsors? list|liste des auteurs|lista de patrocinadores)\b",
    re.IGNORECASE,
)
_OUTSIDE = expression(
    r"\bnot (?:a )?members?\b|\bnon-?members?\b|\bobservers?\b|\brules? \d|\brules of procedure\b"
    r"|\barticles? \d|\bn[’']est pas membre\b|\bnon membre\b|\bno (?:es )?miembro\b|\bне является членом\b"
    r"|\brèglement intérieur\b|\breglamento\b",
    re.IGNORECASE,
)
_SIGN = "[*†‡§]+"
_CALLS = expression(rf"(?P<stop>[,،、]?)(?P<calls>(?:{_SIGN}|{ATOM})(?:,?[ \u00a0]?(?:{_SIGN}|{ATOM}))*)")
_CALL = expression(rf"{_SIGN}|{ATOM}")
_PLACE = expression("[\U000f0000-\U000ffffd]")
"""What stands for the calls for notes at one place while the words around them are told apart."""


@dataclass(frozen=True)
class Sponsor:
    """A State that sponsors.

    `on_behalf_of` names the group it speaks for, in the words of its note or, `in_brackets`, of the line
    itself. `note` is what marks a State that is no `is_member` of the body, or any other note on it.
    """

    name: str
    on_behalf_of: str = ""
    is_member: bool = True
    note: str = ""
    in_brackets: bool = False


@dataclass(frozen=True)
class Sponsors:
    """What a sponsor line says: the kind of document, and who submits it (States, or one person).

    `basis` is what follows the person ("on the basis of …"), with the comma where there is one;
    `list_note` the note on the list as a whole. `label` is what stands before a list, with its colon
    ("Sponsors:", "Draft resolution tabled by"). `line` holds all words, also where they were not understood,
    without the signs of notes; it doesn't count when two are compared.
    """

    kind: str = ""
    states: tuple[Sponsor, ...] = ()
    submitted_by: str = ""
    basis: str = ""
    list_note: str = ""
    label: str = ""
    line: str = field(default="", compare=False)


def parse_sponsor_line(text: StyledText) -> Sponsors:
    """Return what a sponsor line says; what it doesn't say is empty.

    A note after the colon is about the last State or the list, as its words tell. One that several States
    call for says that they are not members, whatever its words.
    """
    chars, notes = _with_places(text)
    line = _folded(_PLACE.sub("", chars) if all(notes) else text.plain)
    before, colon, after = _divided(chars)
    on_it = " ".join(note for found in notes for note in found)
    labelled = None if colon else _LABELLED.fullmatch(chars.strip())
    if labelled is not None:
        states = [_sponsor(name, notes) for name in _names(labelled["states"].rstrip(" .;"))]
        return Sponsors(states=tuple(states), label=labelled["label"], line=line)
    listed = _submitted_by_states(chars, notes)
    if listed is not None:
        return replace(listed, line=line)
    submitted = _SUBMITTED.fullmatch(line)
    if submitted is not None:
        kind = submitted["kind"].strip(" :") or _folded(_PLACE.sub("", after))
        who, basis = _person(submitted["who"].strip())
        return Sponsors(_lowered(kind), (), who, basis, on_it, line=line)
    if not colon:
        return Sponsors(_lowered(line) if _KIND.fullmatch(line) else "", list_note=on_it, line=line)
    states = [_sponsor(name, notes) for name in _names(before)]
    after_colon = list(_notes_at(after, notes))
    called = Counter((*(each.note for each in states if each.note), *after_colon))
    shared = {note for note, count in called.items() if count > 1}
    list_notes = []
    for note in after_colon:
        if states and (_about(note) or note in shared):
            states[-1] = _with_note(states[-1], note)
        else:
            list_notes.append(note)
    states = [replace(each, is_member=each.is_member and each.note not in shared) for each in states]
    kind = _lowered(_folded(_PLACE.sub("", after)))
    return Sponsors(kind, tuple(states), list_note=" ".join(list_notes), line=line)


def _submitted_by_states(chars: str, notes: Sequence[list[str]]) -> Sponsors | None:
    """Return what a line says that ends with the States that submit a draft; None if it names a person.

    After a colon any names are those of States, else all of them must be known.
    """
    found = _SUBMITTED.fullmatch(_folded(chars))
    if found is None or _BASIS.search(found["who"]):
        return None
    states = [_sponsor(name, notes) for name in _names(found["who"].rstrip(" .;"))]
    bare = [_ARTICLE.sub("", each.name) for each in states]
    known = [gazetteer().meant(name) or gazetteer().group(name) is not None for name in bare]
    if not all(known) and (found["colon"] is None or _ARTICLE.match(states[0].name)):
        return None
    kind = _lowered(_PLACE.sub("", found["kind"]).strip(" :"))
    return Sponsors(kind, tuple(states), label=_PLACE.sub("", found["label"]))


def names_listed(text: str) -> tuple[str, ...]:
    """Return the names in a list as it is typed or pasted: one a line, or divided by commas and "and".

    Signs of notes, figures before the lines, what stands above a list and ends in a colon, and a kind of
    document at the end are left out. A name that goes on in the next line is one.
    """
    chars, _ = _with_places(StyledText(_AMPERSAND.sub(" and ", text.replace(ATOM, ""))))
    before, _, _ = _divided(_PLACE.sub("", chars))
    labelled = _LABELLED.fullmatch(before.strip())
    before = labelled["states"] if labelled else before
    if before.count(",") >= before.strip().count("\n"):  # the lines of a list that goes on over several
        before = before.replace("\n", " ")
    lines: list[str] = []
    for line in before.split("\n"):
        words = re.sub(r"^\s*(?:\d{1,3}[.)]|[-–•·])\s+", "", line)
        if lines and _goes_on(lines[-1], words):
            lines[-1] += f" {words}"
        elif not words.rstrip().endswith((":", "：")):
            lines.append(words)
    lines = [part for line in lines for part in re.split(r"[;\t]| / ", line)]
    return tuple(name for line in lines if line.strip(" ,.") for name in _names(line.strip(" ,.")))


def _goes_on(line: str, after: str) -> bool:
    """Return whether the last words of a line are a State's name only with the first of the line after it."""
    tails, heads = _STOPS.split(line)[-1].split(), _STOPS.split(after)[0].split()
    known = gazetteer()
    begun = [" ".join(tails[at:]) for at, word in enumerate(tails) if word[:1].isupper()]
    gone_on = [" ".join(heads[:end]) for end in range(1, len(heads) + 1)]
    return not any(map(known.meant, begun)) and any(
        len(known.meant(f"{name} {more}")) == 1 for name in begun for more in gone_on
    )


def is_list_note(words: str) -> bool:
    """Return whether a note is about the list of sponsors as a whole."""
    return bool(_ON_THE_LIST.search(words))


def marks_non_member(words: str) -> bool:
    """Return whether a note says that a State is not a member of the body."""
    return not _behalf_words(words) and not is_list_note(words) and bool(_OUTSIDE.search(words))


def _with_places(text: StyledText) -> tuple[str, list[list[str]]]:
    """Return the characters with a place before the comma for each call for notes, and those notes' words."""
    by_sign = {note.sign: _words(note) for _, note in reversed(tuple(text.notes)) if note.sign}
    atoms = iter(text.atoms)
    found: list[list[str]] = []

    def place(match: re.Match[str]) -> str:
        words = []
        for call in _CALL.findall(match["calls"]):
            atom = next(atoms) if call == ATOM else None
            words.append(_words(atom) if isinstance(atom, Note) else by_sign.get(call, ""))
        found.append([each for each in words if each])
        return chr(0xF0000 + len(found) - 1) + match["stop"]

    return _CALLS.sub(place, _PLACE.sub("", text.chars)), found


def _divided(chars: str) -> tuple[str, str, str]:
    """Return the States and the kind of document, and the colon between them where there is one."""
    for match in re.finditer(r"[:：]", chars):
        after = chars[match.end() :]
        if _KIND.fullmatch(_PLACE.sub("", after).lstrip(" \u00a0\n")):
            return chars[: match.start()], ":", after
    return chars, "", ""


def _person(words: str) -> tuple[str, str]:
    """Return who submits, and the rest of what is said of it."""
    basis = _BASIS.search(words)
    return (words[: basis.start()], words[basis.start() :]) if basis else (words, "")


def _names(text: str) -> list[str]:
    """Return the names in a list, with the places of notes after each."""
    parts = [part.strip() for part in re.split(r",\s*(?![^()]*\))|،\s*|、", _folded(text))]
    head, conjunction, tail = _last_and(parts[-1])
    last = [head, tail] if conjunction else [re.sub(r"^(?:and|et|y|e|и)\s+", "", parts[-1])]
    return [name for name in (*parts[:-1], *last) if name]


def _last_and(text: str) -> tuple[str, str, str]:
    """Divide the end of a list at the "and" between its last two names."""
    hidden = text
    for name in gazetteer().with_and:
        hidden = hidden.replace(name, "x" * len(name))
    found = list(re.finditer(r"\s(?:and|et|y|e|и)\s(?![^()]*\))", hidden))
    if not found:
        return text, "", ""
    return text[: found[-1].start()], "and", text[found[-1].end() :]


def _sponsor(name: str, notes: Sequence[list[str]]) -> Sponsor:
    """Return a State as the line names it, with what its notes say."""
    said = list(_notes_at(name, notes))
    name = _folded(_PLACE.sub("", name))
    brackets = _IN_BRACKETS.search(name)
    if brackets is not None:
        name = _folded(name[: brackets.start()] + name[brackets.end() :])
    sponsor = Sponsor(name, _behalf_words(brackets[1]) if brackets else "", in_brackets=brackets is not None)
    for note in said:
        sponsor = _with_note(sponsor, note)
    return sponsor


def _notes_at(words: str, notes: Sequence[list[str]]) -> Iterator[str]:
    """Yield the notes that are called for in some words."""
    for place in _PLACE.findall(words):
        yield from notes[ord(place) - 0xF0000]


def _about(note: str) -> str | None:
    """Return what a note says of a State: "behalf", "outside", or None when it is not about one."""
    if _behalf_words(note):
        return "behalf"
    return "outside" if marks_non_member(note) else None


def _with_note(sponsor: Sponsor, note: str) -> Sponsor:
    about = _about(note)
    if about == "behalf" and not sponsor.on_behalf_of:
        return replace(sponsor, on_behalf_of=_behalf_words(note), in_brackets=False)
    words = " ".join(filter(None, (sponsor.note, note)))
    return replace(sponsor, is_member=sponsor.is_member and about != "outside", note=words)


def _words(note: Note) -> str:
    return _folded(note.text.plain)


def _behalf_words(text: str) -> str:
    match = _BEHALF.fullmatch(text)
    return match[1].strip().removesuffix(".") if match else ""


def _folded(text: str) -> str:
    """Return the text with runs of spaces and no-break spaces as single spaces."""
    return " ".join(text.split())


def _lowered(kind: str) -> str:
    """Return a kind of document as it stands within a sentence."""
    return kind[:1].lower() + kind[1:]
