"""Comments that say outright what a paragraph is, for drafts whose Markdown would be read otherwise.

Most drafts need none: their form tells. Where it doesn't (an operative paragraph that opens as a
preambular one does, a title that looks like a page number), the writer puts a comment above every
paragraph, which no reader of the page sees and the reader of the file follows to the letter.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from exports.markdown.definitions import Definition
from exports.markdown.provisions import Node
from versioning.tree.paragraph import Role
from versioning.tree.resolution import MASTHEAD_FIELDS

HEAD = "<!-- Chapeau: the comments say what each paragraph is -->"
_COMMENT = re.compile(r"<!-- (\{.*\}) -->")
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]: ?(.*)")


@dataclass
class Annotated:
    """What an annotated file says; `signs` holds those of notes whose label doesn't tell it."""

    fields: dict[str, str] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    definitions: list[Definition] = field(default_factory=list)
    signs: dict[str, str] = field(default_factory=dict)


def comment(values: dict[str, Any]) -> str:
    """Return values as a comment, on one line."""
    text = json.dumps(values).replace("--", "\\u002d\\u002d").replace(">", "\\u003e")
    return f"<!-- {text} -->"


def read_annotated(text: str) -> Annotated | None:
    """Return what an annotated file says, or None when it is none (any more).

    Each comment stands right above the one line that it is about. Its "frame" tells how many
    characters at either end of the line are decoration: the number, heading signs, bold.
    """
    if not text.startswith(HEAD):
        return None
    result = Annotated()
    above: list[list[Node]] = [result.nodes]
    lines = text.split("\n")
    index = 1
    while index < len(lines):
        found = _COMMENT.fullmatch(lines[index])
        if found is not None:
            body = lines[index + 1] if index + 1 < len(lines) else ""
            if not _take(result, above, index + 2, found[1], body):
                return None
            index += 1
        elif note := _NOTE.fullmatch(lines[index]):
            result.definitions.append(Definition(index + 1, "label", note[1], note[2]))
        elif lines[index]:
            return None
        index += 1
    return result


def _take(result: Annotated, above: list[list[Node]], line: int, source: str, body: str) -> bool:
    """Take in one comment with the line below it, and return whether it could be understood."""
    try:
        values = json.loads(source)
        first, last = values["frame"]
        text = body[first : len(body) - last]
        if "field" in values and values["field"] in MASTHEAD_FIELDS:
            result.fields[values["field"]] = text
        elif "note" in values:
            result.signs[values["note"]] = values["sign"]
            result.definitions.append(Definition(line, "label", values["note"], text))
        else:
            node = Node(Role(values["role"]), text, line, values.get("number", ""))
            above[values["level"]].append(node)
            above[values["level"] + 1 :] = [node.children]
    except (ValueError, KeyError, IndexError, TypeError):
        return False
    return True
