"""Lettering: the texts of the target, put together from the markup of the base and from new runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from exports.docx.markup import Element, W
from exports.docx.objects import restored
from exports.docx.patch.footing import Footing
from exports.docx.patch.glyphs import Glyph, Spot, mapped, note_at, shown
from exports.docx.patch.plan import Item, Stay, changed_text
from exports.docx.patch.sheets import Sheets, Text
from exports.docx.patch.surgery import Wound, content, is_link, only
from exports.docx.patch.typesetting import NO_MARKS, Model, Typesetter, look_of, marks_at
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import NOTES, PARAGRAPH, RUN
from versioning.compare.words import word_diff
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, in_everyday_figures, in_figures
from versioning.tree.text import ATOM, Atom, Inline, Note, StyledText, styled

_ROOM = re.compile(r"(?:O\.?\s?P|P\.?\s?P)\.?\s?\d", re.IGNORECASE)


class Lettering:
    """Writes texts into the markup of a paper."""

    def __init__(self, sheets: Sheets, footing: Footing, payloads: Mapping[str, bytes]) -> None:
        """Write into what `sheets` show, notes with `footing`; `payloads` are what opaque parts stand for."""
        self._sheets, self._footing, self._payloads = sheets, footing, payloads
        self._draft = sheets.paper.draft
        self._typesetter = Typesetter(sheets.document, self._cite)
        self._objects: dict[str, tuple[NodeId, int]] = {}
        self._open: dict[Element, Wound] = {}
        for paragraph in self._draft.walk():
            for at, atom in zip(paragraph.text.anchors, paragraph.text.atoms, strict=True):
                if isinstance(atom, Inline):
                    self._objects.setdefault(atom.payload, (paragraph.id, at))
        self.missing: list[str] = []
        """What could not be written, in words."""

    # A text in its own paragraphs

    def edit(self, node: NodeId, items: list[Item], label: tuple[Label, Label]) -> None:
        """Let the paragraphs of a text of the base say other words, under another label (old, new)."""
        said = self._text_of(node)
        text = self._sheets.text(node, said)
        shared = text.elements[0] if self._sheets.is_shared(node) else None
        wound = self._open.get(shared) if shared is not None else None
        if wound is None:
            wound = Wound([self._sheets.passage(self._sheets.same[each]) for each in text.elements])
        self._renumber(wound, text, label)
        self._carry_out(wound, text, node, said, items)
        if shared is None:
            wound.close()
        else:
            self._open[shared] = wound

    def close(self) -> None:
        """Change the paragraphs that tell several texts: where each stands is known until one is changed."""
        for each in self._open.values():
            each.close()
        self._open.clear()

    def replace(self, text: Text, old: StyledText, new: StyledText) -> None:
        """Let a place of the document that says `old` say `new`."""
        wound = Wound(text.passages)
        self._carry_out(wound, text, "", old, changed_text("", tuple(word_diff(old, new))))
        wound.close()

    def _text_of(self, node: NodeId) -> StyledText:
        return self._draft.text(node)

    def _carry_out(self, wound: Wound, text: Text, node: NodeId, said: StyledText, items: list[Item]) -> None:
        kept = [(each.start, each.end) for each in items if isinstance(each, Stay) and each.node == node]
        for start, end in _gaps(kept, len(said)):
            for line, first, last in text.places.stretches(start, end):
                wound.take_out(line, first, last)
        at = 0
        for item in items:
            if isinstance(item, Stay) and item.node == node:
                self._restyle(wound, text, item)
                at = item.end
                continue
            spot = text.places.before(at)
            if isinstance(item, Stay):
                wound.put_in(spot, self.fragment(item))
            else:
                wound.put_in(spot, self._typesetter.runs(item.text, self._model(text, said, at)))

    def _restyle(self, wound: Wound, text: Text, item: Stay) -> None:
        """Give characters that stay their new marks, and their notes the new words."""
        for start, end in _stretches_of_marks(item):
            before, after = marks_at(item.old, start), marks_at(item.new, start)
            if before != after:
                change = self._typesetter.remark(before, after)
                for line, first, last in text.places.stretches(item.start + start, item.start + end):
                    wound.restyle(line, first, last, change)
        for at, old, new in zip(item.old.anchors, item.old.atoms, item.new.atoms, strict=True):
            if isinstance(old, Note) and isinstance(new, Note):
                glyph = text.places.glyphs[item.start + at]
                if old.sign != new.sign:
                    self._sign_anew(wound, glyph, new)
                elif old.text != new.text:
                    self._edit_note(wound, glyph, old, new)

    def _sign_anew(self, wound: Wound, glyph: Glyph | None, new: Note) -> None:
        if glyph is not None:
            wound.take_out(glyph.line, glyph.start, glyph.end)
            wound.put_in(Spot(glyph.line, glyph.end), self._cite(new))

    def _edit_note(self, wound: Wound, glyph: Glyph | None, old: Note, new: Note) -> None:
        """Let a note say other words, where it stands."""
        items = changed_text(old.id, tuple(word_diff(old.text, new.text)))
        cited = note_at(wound.passages[glyph.line], glyph) if glyph else None
        if cited is not None:
            found = self._footing.find(*cited)
            elements = [] if found is None else list(found[0].iter(PARAGRAPH))
        else:
            elements = self._sheets.now.get(old.id, [])
        if not elements:
            self.missing.append(said("the new words of a note were left out"))
            return
        passages = tuple(self._sheets.passage(each) for each in elements)
        text = Text(tuple(elements), mapped(old.text, shown(passages)), passages)
        below = Wound(passages)
        self._carry_out(below, text, old.id, old.text, items)
        below.close()

    # Words from elsewhere

    def fragment(self, item: Stay) -> list[Element]:
        """Return characters of a text of the base as elements that can stand in another paragraph."""
        said = self._text_of(item.node)
        text = self._sheets.text(item.node, said)
        copies = [only(each) for each in text.elements]
        wound = Wound([self._sheets.passage(each) for each in copies])
        start, end = text.places.after(item.start), text.places.before(item.end)
        for line, passage in enumerate(wound.passages):
            last = passage.pieces[-1].end if passage.pieces else 0
            if not start.line <= line <= end.line:
                wound.take_out(line, 0, last)
                continue
            wound.take_out(line, 0, start.at if line == start.line else 0)
            wound.take_out(line, end.at if line == end.line else last, last)
        self._restyle(wound, text, item)
        wound.close()
        return [each for copy in copies for each in content(copy)]

    def assembled(self, items: list[Item], model: Model) -> list[Element]:
        """Return a whole text as elements; `model` is the look of what is new where nothing stands by it."""
        made: list[Element] = []
        for at, item in enumerate(items):
            if isinstance(item, Stay):
                is_there = item.node in self._sheets.was
                made += self.fragment(item) if is_there else self._typesetter.runs(item.new, model)
                continue
            around = (each for each in (*items[:at][::-1], *items[at:]) if isinstance(each, Stay))
            beside = next((each for each in around if each.node in self._sheets.was), None)
            look = model
            if beside is not None:
                said = self._text_of(beside.node)
                text = self._sheets.text(beside.node, said)
                look = self._model(text, said, beside.end if beside in items[:at] else beside.start)
            made += self._typesetter.runs(item.text, look)
        return made

    def model_of(self, node: NodeId) -> Model:
        """Return the look of the plain words of a text of the base."""
        said = self._text_of(node)
        text = self._sheets.text(node, said)
        marks = [(len(marks_at(said, at)), -at) for at in range(len(said)) if said.chars[at] != ATOM]
        return self._model(text, said, 1 - min(marks)[1] if marks else 0)

    def _model(self, text: Text, said: StyledText, at: int) -> Model:
        """Return the look of the character before an offset, or else of the one nearest to it."""
        order = [*range(at - 1, -1, -1), *range(max(at, 0), len(said))]
        for place in order:
            glyph = text.places.glyphs[place]
            if glyph is None or said.chars[place] == ATOM:
                continue
            run = _run_at(text.passages[glyph.line], glyph.start)
            if run is not None:
                return look_of(run, marks_at(said, place), linked=is_link(run))
        for passage in text.passages:
            run = next((each.run for each in passage.pieces if each.run.tag == RUN and not each.note), None)
            if run is not None:
                return look_of(run, NO_MARKS)
        return Model()

    # Numbers

    def prefix(self, node: NodeId, label: tuple[Label, Label]) -> list[Element]:
        """Return what a text of the base shows before its words, with another label (old, new).

        Nothing where its number is not typed.
        """
        text = self._sheets.text(node, self._text_of(node))
        if _typed(text, label[0]) is None:
            return []
        copies = [only(each) for each in text.elements[: text.places.prefix[-1].line + 1]]
        wound = Wound([self._sheets.passage(each) for each in copies])
        self._renumber(wound, text, label)
        end = text.places.prefix[-1]
        for line, passage in enumerate(wound.passages):
            last = passage.pieces[-1].end if passage.pieces else 0
            wound.take_out(line, end.end if line == end.line else last, last)
        wound.close()
        is_above = end.line < text.places.after(0).line
        apart = self.plain(" ", self.model_of(node)) if is_above else []
        return [*(each for copy in copies for each in content(copy)), *apart]

    def is_typed(self, node: NodeId, label: Label) -> bool:
        """Return whether the number or label of a text of the base is typed before it."""
        return _typed(self._sheets.text(node, self._text_of(node)), label) is not None

    def is_typed_otherwise(self, node: NodeId, label: tuple[Label, Label]) -> bool:
        """Return whether another number is typed before a text of the base with another label (old, new)."""
        text = self._sheets.text(node, self._text_of(node))
        old, new = (_as_typed(text, each) for each in label)
        return old != new and _typed(text, label[0]) is not None

    def plain(self, words: str, model: Model) -> list[Element]:
        """Return words without any marks."""
        return self._typesetter.runs(styled(words), Model(model.properties, NO_MARKS))

    def typed(self, number: str, model: Model) -> list[Element]:
        """Return a number typed before a text that has nothing to go by."""
        return self.plain(f"{number}\t", model)

    def _renumber(self, wound: Wound, text: Text, label: tuple[Label, Label]) -> None:
        """Put another number in the place of the typed one; without a number nothing is typed at all."""
        old, new = (_as_typed(text, each) for each in label)
        found = _typed(text, label[0]) if old != new else None
        if found is None:
            return
        prefix = text.places.prefix
        first, last = found if new else (0, len(prefix))
        for line in dict.fromkeys(each.line for each in prefix[first:last]):
            here = [each for each in prefix[first:last] if each.line == line]
            wound.take_out(line, here[0].start, here[-1].end)
        if new:
            glyph = prefix[found[1] - 1]
            run = _run_at(text.passages[glyph.line], glyph.start)
            model = Model() if run is None else look_of(run, NO_MARKS)
            runs = self._typesetter.runs(styled(new), model)
            wound.put_in(Spot(glyph.line, glyph.end), runs)

    # Notes and objects

    def _cite(self, atom: Atom) -> list[Element]:
        if isinstance(atom, Note):
            return self._footing.cite(atom, self._typesetter)
        known = self._objects.get(atom.payload)
        if known is not None:
            said = self._text_of(known[0]).slice(known[1], known[1] + 1)
            return self.fragment(Stay(known[0], known[1], said, said))
        return self.restored(atom.payload)

    def restored(self, payload: str) -> list[Element]:
        """Return what a payload stands for as elements of a paragraph."""
        parts = self._sheets.parts
        found = restored(payload, self._payloads, parts, parts.package.document)
        if found is None:
            self.missing.append(said("a picture or object was left out"))
            return []
        if str(found.tag).startswith(W):
            run = found.makeelement(RUN)
            run.append(found)
            return [run]
        return [found]


def _gaps(kept: list[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches between those that are kept."""
    at = 0
    for start, end in (*kept, (length, length)):
        if start > at:
            yield at, start
        at = max(at, end)


def _stretches_of_marks(item: Stay) -> Iterator[tuple[int, int]]:
    edges = {
        0,
        len(item.old),
        *(at for text in (item.old, item.new) for mark in text.marks for at in (mark.start, mark.end)),
    }
    yield from pairwise(sorted(edges))


def _run_at(passage: Passage, at: int) -> Element | None:
    """Return the run of a character; that of a note's sign is none."""
    for piece in passage.pieces:
        if piece.start <= at < piece.end:
            is_sign = piece.node is not None and piece.node.tag in NOTES
            return None if is_sign or piece.run.tag != RUN else piece.run
    return None


def _typed(text: Text, label: Label) -> tuple[int, int] | None:
    """Return from where to where a number stands in what is shown before a text."""
    number = _as_typed(text, label)
    at = _shown_before(text).find(number) if number else -1
    return None if at < 0 else (at, at + len(number))


def _as_typed(text: Text, label: Label) -> str:
    """Return what a text with this label has for a number: its figure where a label of the room is typed.

    It is in figures of everyday Arabic where those are typed.
    """
    shown = _shown_before(text)
    if in_figures(shown) != shown:
        return in_everyday_figures(label.number)
    if _ROOM.search(shown) is None:
        return label.number
    return label.label.rpartition(", ")[2][len("OP") :]


def _shown_before(text: Text) -> str:
    return "".join(each.char for each in text.places.prefix)
