"""Adoption: what only the target has is brought into the base's package.

Styles, lists, images and links of the target are named as the base names them where it has the same;
what it doesn't have is copied under a name that is free, once and only when it is used.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy

from lxml import etree

from exports.docx.markup import MC, Element, R, W, child, value
from exports.docx.opening import Package, Relationship
from exports.docx.sessions import without_sessions
from exports.docx.story.keys import NUMBER, STYLES
from exports.docx.story.parts import DRAWING_IDS, Parts, relations_of
from exports.traces import without_traces

_TYPE_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHOWN_OF_LEVEL = ("start", "numFmt", "lvlText", "lvlJc", "suff", "isLgl")
_DROPPED = frozenset(
    W + name
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"),
        *("proofErr", "permStart", "permEnd", "lastRenderedPageBreak", "sectPr"),
        *("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
    )
)
_VAL, _CHOICE = W + "val", MC + "Choice"
_OTHERS = (W + "basedOn", W + "next", W + "link")


class OwnNames:
    """How a file names what it refers to when it is the base: as it does."""

    def __init__(self, parts: Parts) -> None:
        self._digests = Digests(parts)

    def style(self, name: str) -> str:
        """Return the id."""
        return name

    def number(self, name: str) -> str:
        """Return the id."""
        return name

    def relation(self, part: str, name: str) -> str:
        """Return what a relationship leads to."""
        return self._digests.of(part, name)


class Digests:
    """What the relationships of a package lead to, by the content that is written."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._relations: dict[str, dict[str, Relationship]] = {}
        self._known: dict[str, str] = {}

    def of(self, part: str, node: str) -> str:
        """Return an address, or the digest of a part; the id itself when it leads nowhere."""
        found = self._below(part).get(node)
        if found is None:
            return node
        return found.target if found.external else self._digest(found.target)

    def _below(self, part: str) -> dict[str, Relationship]:
        known = self._relations.get(part)
        if known is None:
            known = self._relations[part] = self._parts.relations(part)
        return known

    def _digest(self, part: str) -> str:
        known = self._known.get(part)
        if known is None:
            self._known[part] = part  # parts may refer to one another
            data = without_traces(without_sessions(self._parts.xml(part))) or part.encode()
            below = sorted(
                each.target if each.external else self._digest(each.target)
                for each in self._below(part).values()
            )
            known = self._known[part] = hashlib.sha256(data + "\n".join(below).encode()).hexdigest()
        return known


class Adoption:
    """Names what the target refers to as the base does, and copies what the base lacks."""

    def __init__(self, target: Parts, parts: Parts) -> None:
        """Bring what is used of `target` into `parts`."""
        self._target, self._parts = target, parts
        self._digests = Digests(target)
        self._styles = _Styles(target.package, parts)
        self._lists = _Lists(target.package, parts)
        self._copied: dict[str, str] = {}
        self._drawings: Iterator[int] | None = None

    # Names

    @property
    def renames(self) -> bool:
        """Whether any style or list of the target has another id in the base."""
        return self._styles.renames or self._lists.renames

    def style(self, name: str) -> str:
        """Return the id that a style of the target has in the base, or will have once it is used."""
        return self._styles.name(name)

    def number(self, name: str) -> str:
        """Return the same for a list."""
        return self._lists.name(name)

    def relation(self, part: str, name: str) -> str:
        """Return what a relationship of the target leads to."""
        return self._digests.of(part, name)

    # Copies

    def copy(self, element: Element, part: str, home: str) -> Element:
        """Return a copy of an element of the target's `part` that can stand in the base's part `home`."""
        made = deepcopy(element)
        made.tail = None
        for each in list(made.iter()):
            if each is not made and each.tag in _DROPPED:
                parent = each.getparent()
                if parent is not None:
                    parent.remove(each)
            elif isinstance(each.tag, str):
                self._rename(each, part, home)
        for each in list(made.iter(_CHOICE)):
            _declare(each, element)
        return made

    def _rename(self, element: Element, part: str, home: str) -> None:
        tag = str(element.tag)
        if tag in STYLES:
            element.set(_VAL, self._use_style(element.get(_VAL, "")))
        elif tag == NUMBER:
            element.set(_VAL, self._lists.used(element.get(_VAL, ""), self._use_style))
        elif tag.endswith("}docPr"):
            self._drawings = self._drawings or self._parts.free_ids(DRAWING_IDS)
            element.set("id", str(next(self._drawings)))
        for name, said in list(element.attrib.items()):
            if name.startswith(R):
                element.set(name, self._relation(part, said, home))
            elif name.endswith(("}paraId", "}textId")) or "}rsid" in name:
                del element.attrib[name]

    def _use_style(self, name: str) -> str:
        return self._styles.used(name, self._in_style)

    def _in_style(self, style: Element) -> None:
        """Name what a style refers to."""
        for each in style.iter(NUMBER):
            each.set(_VAL, self._lists.used(value(each), self._use_style))
        for each in style.iter(*_OTHERS):
            each.set(_VAL, self._use_style(value(each)))

    def _relation(self, part: str, node: str, home: str) -> str:
        found = self._target.relations(part).get(node)
        if found is None:
            return node
        kind = self._kind(part, node)
        if found.external:
            return self._parts.relate(home, kind, found.target, external=True)
        return self._parts.relate(home, kind, self._part(found.target), external=False)

    def _kind(self, part: str, node: str) -> str:
        """Return the full type of a relationship of the target."""
        tree = self._target.tree(relations_of(part))
        for each in tree if tree is not None else ():
            if each.get("Id") == node:
                return each.get("Type", "")
        return f"{_TYPE_BASE}/hyperlink"

    def _part(self, name: str) -> str:
        """Copy a part of the target with all that it refers to; returns its name in the base."""
        known = self._copied.get(name)
        if known is not None:
            return known
        data = without_traces(self._target.xml(name))
        if name in self._parts.package.names and without_traces(self._parts.xml(name)) == data:
            self._copied[name] = name
            return name
        made = self._copied[name] = self._parts.free_name(name)
        self._parts.put(made, data)
        self._parts.declare(made, self._target.type_of(name))
        for node, below in self._target.relations(name).items():
            target = below.target if below.external else self._part(below.target)
            self._parts.relate_as(made, node, self._kind(name, node), target, external=below.external)
        return made


def _declare(choice: Element, source: Element) -> None:
    """Let a choice declare the prefixes that it requires, which stand in the value of an attribute only."""
    parent = choice.getparent()
    wanted = {each: source.nsmap[each] for each in choice.get("Requires", "").split() if each in source.nsmap}
    if parent is None or not wanted:
        return
    made = etree.Element(choice.tag, dict(choice.attrib), nsmap=wanted)
    parent.replace(choice, made)
    made.extend(list(choice))


class _Renaming:
    """What things of the target are called in the base."""

    def __init__(self, theirs: dict[str, Element]) -> None:
        self._theirs = theirs
        self._names: dict[str, str] = {}

    @property
    def renames(self) -> bool:
        return any(self.name(each) != each for each in self._theirs)

    def name(self, name: str) -> str:
        known = self._names.get(name)
        if known is None:
            known = self._names[name] = self._named(name)
        return known

    def _named(self, name: str) -> str:
        raise NotImplementedError


class _Styles(_Renaming):
    """The styles of base and target."""

    def __init__(self, target: Package, parts: Parts) -> None:
        self._parts = parts
        self._part = next(iter(parts.package.related(parts.package.document, "styles")), "")
        other = next((target.tree(each) for each in target.related(target.document, "styles")), None)
        self._own = _by_id(parts.tree(self._part) if self._part else None, "style", "styleId")
        super().__init__(_by_id(other, "style", "styleId"))
        self._by_name = {_style_name(each): name for name, each in self._own.items()}
        self._used: set[str] = set()

    def _named(self, name: str) -> str:
        theirs = self._theirs.get(name)
        own = self._own.get(name)
        if theirs is None:
            return name
        if own is not None and _style_name(own) == _style_name(theirs):
            return name
        same = self._by_name.get(_style_name(theirs))
        if same is not None:
            return same
        taken = {*self._own, *self._names.values()}
        made, at = name, 0
        while made in taken:
            at += 1
            made = f"{name}{at}"
        return made

    def used(self, name: str, renew: Callable[[Element], None]) -> str:
        """Return the id in the base, the style being copied when the base has none such."""
        made = self.name(name)
        theirs = self._theirs.get(name)
        if theirs is None or made in self._own or made in self._used:
            return made
        self._used.add(made)
        copy = deepcopy(theirs)
        copy.set(W + "styleId", made)
        copy.attrib.pop(W + "default", None)
        renew(copy)
        self._tree().append(copy)
        return made

    def _tree(self) -> Element:
        if not self._part:
            self._part = added_part(self._parts, "styles", "styles")
        return self._parts.touch(self._part)


class _Lists(_Renaming):
    """The lists of base and target: w:num, and what they are lists of."""

    def __init__(self, target: Package, parts: Parts) -> None:
        self._parts = parts
        self._part = next(iter(parts.package.related(parts.package.document, "numbering")), "")
        own = parts.tree(self._part) if self._part else None
        self._their_tree = next(
            (target.tree(each) for each in target.related(target.document, "numbering")), None
        )
        self._own = _by_id(own, "num", "numId")
        super().__init__(_by_id(self._their_tree, "num", "numId"))
        self._own_shapes = _shapes(self._own, own)
        self._their_shapes = _shapes(self._theirs, self._their_tree)
        self._made: set[str] = set()
        self._abstracts: dict[str, str] = {}

    def _named(self, name: str) -> str:
        theirs = self._theirs.get(name)
        if theirs is None:
            return name
        shape = self._their_shapes[name]
        if self._own_shapes.get(name) == shape:
            return name
        used = set(self._names.values())
        later = {each for each, other in self._their_shapes.items() if self._own_shapes.get(each) == other}
        for own, other in self._own_shapes.items():
            if other == shape and own not in used and own not in later:
                return own
        made = 1 + max((int(each) for each in (*self._own, *used) if each.isdigit()), default=0)
        return str(made)

    def used(self, name: str, style: Callable[[str], str]) -> str:
        """Return the id in the base, the list being copied when the base has none such."""
        made = self.name(name)
        theirs = self._theirs.get(name)
        if theirs is None or made in self._own or made in self._made:
            return made
        self._made.add(made)
        copy = deepcopy(theirs)
        copy.set(W + "numId", made)
        tree = self._tree()
        abstract = child(copy, "abstractNumId")
        if abstract is not None:
            abstract.set(_VAL, self._abstract(value(abstract), tree, style))
        last = [each for each in tree if each.tag in (W + "abstractNum", W + "num", W + "numPicBullet")]
        tree.insert(tree.index(last[-1]) + 1 if last else 0, copy)
        return made

    def _abstract(self, name: str, tree: Element, style: Callable[[str], str]) -> str:
        known = self._abstracts.get(name)
        if known is not None:
            return known
        theirs = _by_id(self._their_tree, "abstractNum", "abstractNumId").get(name)
        taken = [value(each, "abstractNumId") for each in tree.iter(W + "abstractNum")]
        made = str(1 + max((int(each) for each in taken if each.isdigit()), default=-1))
        self._abstracts[name] = made
        if theirs is not None:
            copy = deepcopy(theirs)
            copy.set(W + "abstractNumId", made)
            for each in list(copy.iter(W + "nsid", W + "lvlPicBulletId")):
                parent = each.getparent()
                if parent is not None:
                    parent.remove(each)
            for each in copy.iter(W + "pStyle", W + "rStyle", W + "numStyleLink", W + "styleLink"):
                each.set(_VAL, style(value(each)))
            before = [each for each in tree if each.tag in (W + "abstractNum", W + "numPicBullet")]
            tree.insert(tree.index(before[-1]) + 1 if before else 0, copy)
        return made

    def _tree(self) -> Element:
        if not self._part:
            self._part = added_part(self._parts, "numbering", "numbering")
        return self._parts.touch(self._part)


def added_part(parts: Parts, kind: str, root: str) -> str:
    """Add an empty part of WordprocessingML that the document refers to; returns its name."""
    folder = posixpath.dirname(parts.package.document)
    name = parts.free_name(posixpath.join(folder, f"{kind}.xml"))
    tree = etree.Element(W + root, nsmap={"w": W[1:-1], "r": R[1:-1]})
    parts.add(name, tree)
    parts.declare(name, f"{_WORD_TYPE}.{kind}+xml")
    parts.relate(parts.package.document, f"{_TYPE_BASE}/{kind}", name)
    return name


def _by_id(tree: Element | None, tag: str, attribute: str) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for each in tree.iterchildren(W + tag) if tree is not None else ():
        found.setdefault(value(each, attribute), each)
    return found


def _style_name(style: Element) -> tuple[str, str]:
    return value(style, "type"), (value(child(style, "name")) or value(style, "styleId")).lower()


def _shapes(numbers: Mapping[str, Element], tree: Element | None) -> dict[str, tuple[object, ...]]:
    """Return what the reader of each list sees of it, level by level."""
    abstracts = _by_id(tree, "abstractNum", "abstractNumId")
    levels = {
        name: (tuple(_levels(each)), value(child(each, "numStyleLink"))) for name, each in abstracts.items()
    }
    return {
        name: (
            levels.get(value(child(number, "abstractNumId"))),
            *(
                (value(each, "ilvl"), value(child(each, "startOverride")), *_levels(each))
                for each in number.iterchildren(W + "lvlOverride")
            ),
        )
        for name, number in numbers.items()
    }


def _levels(holder: Element) -> Iterator[tuple[str, ...]]:
    for level in holder.iterchildren(W + "lvl"):
        yield (value(level, "ilvl"), *(value(child(level, name)) for name in _SHOWN_OF_LEVEL))
