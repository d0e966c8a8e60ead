"""Sponsorship: who submits a draft, as its sponsor line says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from versioning.tree.text import ATOM, Note, StyledText

_KIND = re.compile(
    r"(?:revised )?(?:draft|sub-amendments?|amendments?)\b.*|projet de .*|proyecto de .*|проект .*|مشروع .*"
    r"|(?:决议|决定)草案.*",
    re.IGNORECASE | re.DOTALL,
)
_SUBMITTED = re.compile(
    r"(?P<kind>.*?)\s*\b(?:submitted by|présenté[e]? par|presentad[oa] por)\s+(?P<who>.*)",
    re.IGNORECASE | re.DOTALL,
)
_BASIS = re.compile(r",?\s+on the (?:basis|recommendation)\b.*|:\s.*", re.IGNORECASE | re.DOTALL)
_BEHALF = re.compile(
    r"\s*(?:also )?on behalf of (?:the following (?:states|countries):\s*)?(.*)", re.IGNORECASE | re.DOTALL
)
_IN_BRACKETS = re.compile(r"\s*\((on behalf of [^()]*)\)", re.IGNORECASE)
_COMPOUND = (
    *("Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis", "Sao Tome and Principe"),
    *("Saint Vincent and the Grenadines", "Trinidad and Tobago"),
    "United Kingdom of Great Britain and Northern Ireland",
)
"""Names of States that hold an "and" of their own."""
_SIGNS = "*†‡§"


@dataclass(frozen=True)
class Sponsor:
    """A State that sponsors. `on_behalf_of` names the group it speaks for, in the words of its note."""

    name: str
    on_behalf_of: str = ""


@dataclass(frozen=True)
class Sponsors:
    """What a sponsor line says: the kind of document, and who submits it (States, or one person)."""

    line: str
    kind: str = ""
    states: tuple[Sponsor, ...] = ()
    submitted_by: str = ""


def parse_sponsor_line(text: StyledText) -> Sponsors:
    """Return what a sponsor line says; what it doesn't say is empty.

    A note or bracket that begins "On behalf of" tells for whom the State before it speaks; one after
    the colon tells it of a lone sponsor.
    """
    line = _folded(text.plain)
    before, colon, after = _divided(text.chars)
    submitted = _SUBMITTED.fullmatch(line)
    if submitted is not None:
        kind = submitted["kind"].strip(" :") or _folded(after.replace(ATOM, ""))
        return Sponsors(line, _lowered(kind), (), _BASIS.sub("", submitted["who"]).strip())
    if not colon:
        return Sponsors(line, _lowered(line) if _KIND.fullmatch(line) else "")
    notes = [note for _, note in text.notes]
    states: list[Sponsor] = []
    used = 0
    for name in _names(before):
        count = name.count(ATOM)
        found = [_behalf(note) for note in notes[used : used + count]]
        used += count
        states.append(_sponsor(name, next(filter(None, found), "")))
    rest = [behalf for note in notes[used:] if (behalf := _behalf(note))]
    if len(states) == 1 and rest and not states[0].on_behalf_of:
        states = [Sponsor(states[0].name, rest[0])]
    return Sponsors(line, _lowered(_folded(after.replace(ATOM, ""))), tuple(states))


def _divided(chars: str) -> tuple[str, str, str]:
    """Return the States and the kind of document, and the colon between them where there is one."""
    for match in re.finditer(r"[:：]", chars):
        after = chars[match.end() :].lstrip(f"{_SIGNS}{ATOM} \u00a0\n")
        if _KIND.fullmatch(after):
            signs = chars[match.end() : len(chars) - len(after)]
            return chars[: match.start()], ":", signs + after
    return chars, "", ""


def _names(text: str) -> list[str]:
    """Return the names in a list, with the note marks after each."""
    parts = [part.strip() for part in re.split(r",\s+(?![^()]*\))|,(?=[*\ufffc])|،\s*|、", _folded(text))]
    names = [part for part in parts[:-1] if part]
    last = parts[-1]
    head, conjunction, tail = _last_and(last)
    names += [head, tail] if conjunction else [re.sub(r"^(?:and|et|y|и)\s+", "", last)]
    return _with_marks_at_their_names([name for name in names if name])


def _with_marks_at_their_names(names: list[str]) -> list[str]:
    """Return the names where a mark that stood after the comma is again with the name before it."""
    result: list[str] = []
    for name in names:
        marks = re.match(rf"[{_SIGNS}{ATOM}]+\s*", name)
        if marks and result:
            result[-1] += marks[0].strip()
            name = name[marks.end() :]  # noqa: PLW2901 (the same name without the marks)
        if name:
            result.append(name)
    return result


def _last_and(text: str) -> tuple[str, str, str]:
    """Divide the end of a list at the "and" between its last two names."""
    hidden = text
    for name in _COMPOUND:
        hidden = hidden.replace(name, "x" * len(name))
    found = list(re.finditer(r"\s(?:and|et|y|и)\s(?![^()]*\))", hidden))
    if not found:
        return text, "", ""
    return text[: found[-1].start()], "and", text[found[-1].end() :]


def _sponsor(name: str, behalf: str) -> Sponsor:
    brackets = _IN_BRACKETS.search(name)
    if brackets is not None:
        behalf = behalf or _behalf_words(brackets[1])
        name = name[: brackets.start()] + name[brackets.end() :]
    return Sponsor(_folded(name.replace(ATOM, "").strip(_SIGNS + " ")), behalf)


def _behalf(note: Note) -> str:
    return _behalf_words(_folded(note.text.plain))


def _behalf_words(text: str) -> str:
    match = _BEHALF.fullmatch(text)
    return match[1].strip().removesuffix(".") if match else ""


def _folded(text: str) -> str:
    """Return the text with runs of spaces and no-break spaces as single spaces."""
    return " ".join(text.split())


def _lowered(kind: str) -> str:
    """Return a kind of document as it stands within a sentence."""
    kind = kind.strip(f"{_SIGNS} ")
    return kind[:1].lower() + kind[1:]
