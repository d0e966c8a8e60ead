"""A document with its annexes and components: the parts of an Akoma Ntoso file, put together as a draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from exports.akn.body import BodyReader, settled
from exports.akn.front import Front, FrontReader
from exports.akn.lines import LineReader
from exports.akn.node import Node, Seen
from exports.akn.vocabulary import BODIES, DOCUMENTS, Element, child, local, take, words
from exports.places import WHOLE_FILE
from versioning.saying import said, worded
from versioning.tree.paragraph import FRONT, Role
from versioning.tree.text import EMPTY, StyledText

ANNEX = re.compile(
    r"(?:annex|annexe|appendix|appendice|enclosure|anexo|apéndice|anlage|anhang|приложение|добавление"
    r"|(?:ال)?مرفق|التذييل|附件|附录)(?:\s*[^\s.;:,]{1,12})?[*†]*",
    re.IGNORECASE,
)
"""The label of an annex, alone on its line."""
_NOT_DRAFTS = re.compile(r"decision|presidentialstatement", re.IGNORECASE)
_METADATA = {
    "publication": worded("where it was published"),
    "classification": worded("keywords"),
    "lifecycle": worded("dates"),
    "workflow": worded("the course of adoption"),
    "analysis": worded("votes"),
    "temporalData": worded("dates"),
    "references": worded("references"),
    "proprietary": worded("data of another program"),
}
_BREAK = StyledText("\n")


class FileReader:
    """Reads the documents of one file."""

    def __init__(self, root: Element, seen: Seen) -> None:
        """Read the file of that root element."""
        self._root, self._seen = root, seen
        notes = {each.get("eId", ""): each for each in root.iter("{*}note")}
        self._lines = LineReader(seen, notes)
        self._components = _components(root)

    def file(self) -> tuple[dict[str, str], list[Node]]:
        """Return the fields of the masthead, and the paragraphs of the draft."""
        root = self._root
        main = root if local(root) in DOCUMENTS else child(root, *DOCUMENTS)
        if main is None:
            return {}, []
        for meta in root.iter("{*}meta"):
            self._metadata(meta)
        front, nodes = self._document(main)
        self._name_unread(root)
        return front.fields, nodes

    def _name_unread(self, element: Element) -> None:
        """Name the words that stand where none are looked for."""
        for each in element:
            if local(each) != "meta":
                self._seen.leave(WHOLE_FILE, " ".join((each.text or "").split()))
                self._name_unread(each)
            self._seen.leave(WHOLE_FILE, " ".join((each.tail or "").split()))

    def _metadata(self, meta: Element) -> None:
        """Note what the file says of the document besides its text."""
        for each in meta:
            if local(each) in _METADATA and len(each):
                self._seen.metadata.append(said(_METADATA[local(each)]))
            elif local(each) == "presentation":
                self._seen.leave(said("foot of the page"), words(each))

    def _document(self, element: Element, *, annexed: bool = False) -> tuple[Front, list[Node]]:
        """Return the front of a document and all its paragraphs, the front's included."""
        reader = FrontReader(self._lines, element.get("name", ""))
        cover, preface = child(element, "coverPage"), child(element, "preface")
        titles = () if preface is None else preface.iter("{*}docTitle", "{*}longTitle")
        if cover is not None:
            titled = any(words(each) for each in titles) or _is_resolution(element)
            reader.cover(cover, titled=titled)
        if preface is not None:
            reader.preface(preface)
        front = reader.front
        if front.number and not annexed:
            front.nodes.append(Node(Role.TEXT, StyledText(front.number)))
        nodes, drafts = self._text(element, annexed=annexed)
        nodes = [*front.nodes, *nodes]
        parts = [self._part(each) for each in self._components.get(element, ())]
        if annexed:
            return front, [*nodes, *drafts, *parts]
        nodes, drafts = _joined(nodes, drafts, parts)
        return front, [*nodes, *self._annexes(element), *drafts]

    def _text(self, element: Element, *, annexed: bool) -> tuple[list[Node], list[Node]]:
        """Return the paragraphs of a document's text, and the drafts embedded in it as parts."""
        body = BodyReader(self._lines, annexed=annexed)
        for each in element:
            if local(each) == "preamble":
                body.preamble(each)
            elif local(each) in BODIES:
                body.main(each)
        is_draft = not annexed and not _NOT_DRAFTS.search(element.get("name", ""))
        nodes = _with_organ(settled(body)) if is_draft else body.finish()
        closing = BodyReader(self._lines)
        if (conclusions := child(element, "conclusions")) is not None:
            closing.conclusions(conclusions)
        nodes += closing.nodes
        embedded = [each for top in nodes for node in top.walk() for each in node.drafts]
        embedded += [*body.drafts, *closing.drafts]
        return nodes, [Node(Role.PART, children=each) for each in embedded]

    def _part(self, element: Element) -> Node:
        """Return a component as a part: its label, its title and the rest."""
        front, nodes = self._document(element)
        title = next((node for node in nodes if node.role is Role.TITLE), None)
        label = title.printed if title else ""
        rest = [node for node in nodes if node is not title]
        children = [*_as_text(front.fields), *rest]
        return Node(Role.PART, title.text if title else EMPTY, label, children)

    def _annexes(self, element: Element) -> list[Node]:
        result: list[Node] = []
        attachments = child(element, "attachments")
        for attachment in attachments if attachments is not None else ():
            for each in attachment:
                if local(each) in DOCUMENTS:
                    front, nodes = self._document(each, annexed=True)
                    result += divided([*_as_text(front.fields), *nodes], front.number)
                elif text := take(each):
                    result.append(Node(Role.ANNEX, StyledText(text)))
        return result


def _as_text(fields: Mapping[str, str]) -> list[Node]:
    """Return the masthead of an annex or part as paragraphs: the draft's own is the only one it has."""
    return [Node(Role.TEXT, StyledText(value)) for value in fields.values()]


def divided(nodes: list[Node], label: str = "") -> list[Node]:
    """Return the annexes in one attachment, a new one at each label; the heading after it is its title."""
    annexes: list[Node] = []
    for node in nodes:
        annex = annexes[-1] if annexes else None
        if _is_label(node) or annex is None:
            annex = Node(Role.ANNEX, printed=label)
            annexes.append(annex)
            if _is_label(node):
                annex.printed = f"{label} {node.text.plain}".strip()
                annex.text = _only_notes(node.text)
                label = ""
                continue
            label = ""
        bare = not annex.children and not annex.text.plain
        if bare and (node.role is Role.TITLE or (node.role is Role.HEADING and not node.printed)):
            annex.text = node.text + annex.text
            annex.printed = annex.printed or node.printed
        else:
            annex.children.append(node)
    return annexes or [Node(Role.ANNEX, printed=label)]


def _is_label(node: Node) -> bool:
    is_alone = node.role in (Role.HEADING, Role.TEXT, Role.TITLE) and not node.children
    return is_alone and not node.printed and ANNEX.fullmatch(node.text.plain) is not None


def _only_notes(text: StyledText) -> StyledText:
    result = EMPTY
    for at in text.anchors:
        result += text.slice(at, at + 1)
    return result


def _joined(nodes: list[Node], drafts: list[Node], parts: list[Node]) -> tuple[list[Node], list[Node]]:
    """Return the paragraphs and the further drafts of a document.

    Where all it says is that a draft is recommended, that draft comes first and what recommends it is
    its recommendation.
    """
    provisions = [node for node in nodes if node.role in (Role.PREAMBULAR, Role.OPERATIVE)]
    several = [*drafts, *parts]
    holder = provisions[0] if len(provisions) == 1 else None
    if len(several) != 1 or holder is None or holder.printed or (not drafts and several[0].printed):
        return nodes, several
    draft = several[0]
    organ = next((node for node in nodes if node.role is Role.ORGAN), None)
    said = organ.text + _BREAK + holder.text if organ and holder.text.chars else holder.text
    recommendation = Node(Role.RECOMMENDATION, said)
    kept = [node for node in nodes if node not in (organ, holder)]
    title = next((node for node in kept if node.role is Role.TITLE), None)
    if draft.text.chars:
        if title is not None:
            title.role = Role.TEXT
        draft.children.insert(0, Node(Role.TITLE, draft.text))
    front = [node for node in kept if node.role in FRONT or nodes.index(node) < nodes.index(holder)]
    after = [node for node in kept if node not in front]
    at = front.index(title) if title in front else len(front)
    front.insert(at, recommendation)
    return [*front, *draft.children, *holder.children, *after], []


def _with_organ(nodes: list[Node]) -> list[Node]:
    """Return the paragraphs of a draft where an organ line that is marked up as a heading is one."""
    if len(nodes) > 1 and nodes[0].role is Role.HEADING and nodes[1].role is Role.OPERATIVE:
        has_organ = any(node.role in (Role.ORGAN, Role.PREAMBULAR) for node in nodes)
        is_single = sum(node.role is Role.OPERATIVE for node in nodes) == 1
        if not has_organ and is_single:
            nodes[0].role = Role.ORGAN
    return nodes


def _is_resolution(element: Element) -> bool:
    """Return whether a document is one that was adopted: its cover page tells how, and bears no title."""
    name = element.get("name", "").lower()
    return "draft" not in name


def _components(root: Element) -> Mapping[Element, list[Element]]:
    """Return the component documents under each document of a file, in the order of the collection."""
    by_id = {each.get("eId", ""): each for each in root.iter("{*}component")}
    result: dict[Element, list[Element]] = {}
    taken: list[Element] = []
    for document in root.iter(*(f"{{*}}{name}" for name in DOCUMENTS)):
        found: list[Element] = []
        holders = [each for each in document if local(each) in ("collectionBody", "components")]
        if document.getparent() is root:
            holders += [each for each in root if local(each) == "components"]
        for holder in holders:
            for component in holder:
                found += [each for each in _documents_of(component, by_id) if each not in (*found, *taken)]
        taken += found
        result[document] = found
    return result


def _documents_of(component: Element, by_id: Mapping[str, Element]) -> Iterator[Element]:
    for each in component:
        if local(each) in DOCUMENTS:
            yield each
        elif local(each) == "documentRef":
            target = by_id.get(each.get("href", "").lstrip("#"))
            if target is not None and target is not component:
                yield from (inner for inner in target if local(inner) in DOCUMENTS)
