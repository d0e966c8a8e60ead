"""Canonical JSON of drafts and their parts, and the SHA-256 that is their content address."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Atom, Inline, Mark, MarkKind, Note, StyledText

Json = dict[str, Any]


def canonical(value: object) -> bytes:
    """Return JSON with sorted keys and no spaces, in UTF-8: equal values give equal bytes."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def digest(value: object) -> str:
    """Return the SHA-256 of the canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical(value)).hexdigest()


def string(value: object) -> str:
    """Return `value` when it is a string; raises TypeError otherwise."""
    if not isinstance(value, str):
        message = f"{value!r} where a string should stand"
        raise TypeError(message)
    return value


def integer(value: object) -> int:
    """Return `value` when it is an integer; raises TypeError otherwise."""
    if not isinstance(value, int) or isinstance(value, bool):
        message = f"{value!r} where an integer should stand"
        raise TypeError(message)
    return value


def text_to_json(text: StyledText) -> Json:
    """Return a styled text as JSON; what is empty is left out."""
    result: Json = {"chars": text.chars}
    if text.marks:
        result["marks"] = [[each.start, each.end, each.kind.value, each.value] for each in text.marks]
    if text.atoms:
        result["atoms"] = [_atom_to_json(atom) for atom in text.atoms]
    return result


def text_from_json(data: Json) -> StyledText:
    """Return the styled text that `text_to_json` wrote; raises ValueError, TypeError or KeyError."""
    marks = tuple(
        Mark(integer(start), integer(end), MarkKind(kind), string(value))
        for start, end, kind, value in data.get("marks", ())
    )
    atoms = tuple(_atom_from_json(atom) for atom in data.get("atoms", ()))
    return StyledText(string(data["chars"]), marks, atoms)


def _atom_to_json(atom: Atom) -> Json:
    if isinstance(atom, Inline):
        return {"id": atom.id, "payload": atom.payload}
    return {"id": atom.id, "text": text_to_json(atom.text), "sign": atom.sign}


def _atom_from_json(data: Json) -> Atom:
    if "payload" in data:
        return Inline(string(data["id"]), string(data["payload"]))
    return Note(string(data["id"]), text_from_json(data["text"]), string(data["sign"]))


def paragraph_to_json(paragraph: Paragraph) -> Json:
    """Return a paragraph with all below it as JSON; what is empty is left out."""
    result: Json = {"id": paragraph.id, "role": paragraph.role.value, "text": text_to_json(paragraph.text)}
    if paragraph.children:
        result["children"] = [paragraph_to_json(child) for child in paragraph.children]
    if paragraph.number:
        result["number"] = paragraph.number
    if paragraph.payload:
        result["payload"] = paragraph.payload
    return result


def paragraph_from_json(data: Json) -> Paragraph:
    """Return the paragraph that `paragraph_to_json` wrote; raises ValueError, TypeError or KeyError."""
    return Paragraph(
        string(data["id"]),
        Role(data["role"]),
        text_from_json(data["text"]),
        tuple(paragraph_from_json(child) for child in data.get("children", ())),
        string(data.get("number", "")),
        string(data.get("payload", "")),
    )


def masthead_to_json(masthead: Masthead) -> dict[str, str]:
    """Return the masthead's fields that are not empty."""
    return {name: value for name, value in asdict(masthead).items() if value}


def resolution_to_json(draft: Resolution) -> Json:
    """Return a draft as JSON."""
    children = [paragraph_to_json(child) for child in draft.children]
    return {"id": draft.id, "masthead": masthead_to_json(draft.masthead), "children": children}


def anonymous(draft: Resolution) -> Resolution:
    """Return the draft with ids that tell only the place: two drafts of one content become equal.

    This is the equality "up to ids" of the laws, for forms that carry none.
    """
    renamed = {draft.id: derived_id("", "0")}
    for paragraph in draft.walk():
        for node in (paragraph.id, *paragraph.text.nodes):
            renamed[node] = derived_id("", str(len(renamed)))
    return with_ids(draft, renamed)


def with_ids(draft: Resolution, renamed: Mapping[NodeId, NodeId]) -> Resolution:
    """Return the draft with each id of `renamed` replaced; other ids stay."""
    children = tuple(paragraph_with_ids(child, renamed) for child in draft.children)
    return Resolution(renamed.get(draft.id, draft.id), draft.masthead, children)


def paragraph_with_ids(paragraph: Paragraph, renamed: Mapping[NodeId, NodeId]) -> Paragraph:
    """Return a paragraph, all below it and its notes with each id of `renamed` replaced."""
    return replace(
        paragraph,
        id=renamed.get(paragraph.id, paragraph.id),
        text=text_with_ids(paragraph.text, renamed),
        children=tuple(paragraph_with_ids(child, renamed) for child in paragraph.children),
    )


def text_with_ids(text: StyledText, renamed: Mapping[NodeId, NodeId]) -> StyledText:
    """Return a text whose atoms bear the ids that `renamed` gives them."""

    def of_atom(atom: Atom) -> Atom:
        name = renamed.get(atom.id, atom.id)
        if isinstance(atom, Note):
            return replace(atom, id=name, text=text_with_ids(atom.text, renamed))
        return replace(atom, id=name)

    return text.with_atoms(of_atom)
