"""Comments that say outright what a paragraph is, for drafts whose Markdown would be read otherwise.

Most drafts need none: their form tells. Where it doesn't (a heading in the preamble, an operative
paragraph that opens as a preambular one), the writer puts a comment before every paragraph, which
no reader of the page sees and the reader of the file follows to the letter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from exports.markdown.definitions import Definition
from exports.markdown.provisions import Node
from versioning.tree.paragraph import Role
from versioning.tree.resolution import MASTHEAD_FIELDS

HEAD = "<!-- Chapeau: the comments say what each paragraph is -->"
_COMMENT = re.compile(r"<!-- (\{.*\}) -->")
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]: ?(.*)")


@dataclass(frozen=True)
class Annotation:
    """What a comment says: the role and level (0 is the top) of the paragraph below it.

    `printed` is the number that stands before its text, `number` the one that is kept in the draft.
    """

    role: Role
    level: int
    printed: str = ""
    number: str = ""
    payload: str = ""


def comment(values: dict[str, object]) -> str:
    """Return values as a comment, on one line."""
    text = json.dumps(values, ensure_ascii=True)
    return f"<!-- {text.replace('-', chr(92) + 'u002d').replace('>', chr(92) + 'u003e')} -->"


def is_annotated(text: str) -> bool:
    """Return whether a file was written with such comments."""
    return text.startswith(HEAD)


def read_annotated(text: str) -> tuple[dict[str, str], list[Node], list[Definition], dict[str, str]]:
    """Return the masthead's fields, the paragraphs, the notes, and the signs of notes by label.

    Raises ValueError where the comments are not as the writer writes them.
    """
    fields: dict[str, str] = {}
    signs: dict[str, str] = {}
    nodes: list[Node] = []
    above: list[list[Node]] = [nodes]
    definitions: list[Definition] = []
    for line, values, body in _entries(text):
        if values is None:
            match = _NOTE.fullmatch(body)
            if match is None:
                message = f"line {line} stands under no comment"
                raise ValueError(message)
            definitions.append(Definition(line, "label", match[1], match[2]))
        elif "sign" in values:
            signs[str(values["note"])] = str(values["sign"])
        elif "masthead" in values:
            fields = {name: str(value) for name, value in values["masthead"].items() if name in MASTHEAD_FIELDS}
        else:
            node = _node(line, values, body)
            level = int(values.get("level", 0))
            if level >= len(above):
                message = f"line {line} is too deep"
                raise ValueError(message)
            above[level].append(node)
            above[level + 1 :] = [node.children]
    return fields, nodes, definitions, signs


def _node(line: int, values: dict[str, object], body: str) -> Node:
    printed = str(values.get("printed", ""))
    source = body.removeprefix(printed).removeprefix(" ") if printed else body
    for before, after in (values.get("frame"),) if isinstance(values.get("frame"), list) else ():
        source = source.removeprefix(before).removesuffix(after)
    return Node(Role(values["role"]), source, line, str(values.get("number", "")))


def _entries(text: str) -> Iterator[tuple[int, dict[str, object] | None, str]]:
    raise NotImplementedError
