"""Reading a draft from a Word file: one of our own, or anybody's."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress

from exports.docx.chain import chain
from exports.docx.comments_reader import read_comments
from exports.docx.items import Story
from exports.docx.memo import Memo
from exports.docx.opening import Package, open_package
from exports.docx.own_reader import is_own, read_own
from exports.docx.passages import parts_of, read_story
from exports.docx.recognition import recognize
from exports.docx.runs_reader import OutOfMeasureError, Seen
from exports.docx.seen import Texts, seen_at_once, texts_by_place
from exports.docx.slices import CutError
from exports.docx.tracking import Tracking, is_tracked
from exports.places import WHOLE_FILE
from exports.report import Loss, ReadError, Reading
from versioning.change.transaction import Transaction
from versioning.compare.collection import collection_paused
from versioning.saying import Count, counted, said, worded
from versioning.tree.resolution import Resolution
from versioning.tree.text import Inline

_MARGINS = said("masthead and margins")
_NAMED = {
    "endnote": Count("1 endnote is read as a footnote", "{n} endnotes are read as footnotes"),
    "embedded file": Count(
        "1 embedded file is kept as it is, and its words can’t be read",
        "{n} embedded files are kept as they are, and their words can’t be read",
    ),
    "merged cell": Count(
        "1 merged cell is read as a cell by itself",
        "{n} merged cells are read as cells by themselves",
    ),
    "paragraph of too many marks": Count(
        "1 paragraph changes its form so often that its italics and the like were left out",
        "{n} paragraphs change their form so often that their italics and the like were left out",
    ),
    "symbol": Count(
        "1 sign of a symbol font is not known and is read as “•”",
        "{n} signs of symbol fonts are not known and are read as “•”",
    ),
    "note without text": Count(
        "1 note has no text and was left out", "{n} notes have no text and were left out"
    ),
}
_UNSEEN = Count(
    "1 tracked change by {author} is about nothing that a draft holds",
    "{n} tracked changes by {author} are about nothing that a draft holds",
)
_LINKS = Count(
    "the target of a link was left out: {target}", "the targets of {n} links were left out: {target}"
)
_KEPT = Count(
    "1 picture or object is kept as it is, and can’t be edited",
    "{n} pictures or objects are kept as they are, and can’t be edited",
)
_LEFT = Count("1 picture or object was left out", "{n} pictures or objects were left out")


def read(data: bytes, name: str, *, chained: bool = True) -> Reading:
    """Return the draft that a Word file holds, as it is once its tracked changes are accepted.

    `name` is the file's name. The reading has the original and the changes, too. Every visible word of
    body, notes, margins and text boxes is in the draft or named in the losses. Without `chained` the changes
    are left out, unless they come to nothing, and all else is the same: that takes a fraction of the time
    where many authors made many.
    Raises ReadError with one sentence when the file is not fit to read.
    """
    return _measured(data, name, lambda reader: reader.reading(chained=chained))


def read_settled(data: bytes, name: str, *, accepted: bool) -> Reading:
    """Return what a Word file holds once all of its changes are accepted, or rejected: one draft, no changes.

    Raises ReadError as `read` does.
    """
    return _measured(data, name, lambda reader: reader.settled(accepted=accepted))


def _measured(data: bytes, name: str, asked: Callable[[_Reader], Reading]) -> Reading:
    """Return what is asked of the reader of a file; raises ReadError where that goes beyond all measure."""
    package = open_package(data, name, in_slices=True)
    try:
        with collection_paused():
            return asked(_Reader(package, data))
    except RecursionError as error:
        message = said(
            "{name} nests its parts too deep to be read; save it anew in a word processor.", name=name
        )
        raise ReadError(message) from error
    except OutOfMeasureError as error:
        message = said(
            "{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.",
            name=name,
            why=error,
        )
        raise ReadError(message) from error


class _Reader:
    """Reads one file in all its states."""

    def __init__(self, package: Package, data: bytes) -> None:
        self._package, self._data = package, data
        self._digest = hashlib.sha256(data).hexdigest()
        self._memo = Memo(package)
        self._own = is_own(package, self._memo.styles)

    def reading(self, *, chained: bool) -> Reading:
        """Return all that the file holds; its changes only where they are to be `chained`."""
        return self._told(lambda tracking: self._reading(tracking, chained=chained))

    def settled(self, *, accepted: bool) -> Reading:
        """Return what the file holds in one of its states alone."""

        def told(tracking: Tracking) -> Reading:
            draft, losses, story = self._state(tracking, len(tracking.turns) if accepted else 0)
            return Reading(draft, "docx", losses, source=self._data, payloads=story.payloads)

        return self._told(told)

    def _told(self, told: Callable[[Tracking], Reading]) -> Reading:
        """Return what is told of the file; where nothing is tracked, in slices if that can be done."""
        package, parts = self._package, parts_of(self._package)
        if package.sliced(package.document) is not None and not is_tracked(package, parts):
            with suppress(CutError):  # then the tree says what it holds, or why it can't be read
                return told(Tracking(package, parts[1:], 1))
        package.forget_slices()
        return told(Tracking(package, parts))

    def _reading(self, tracking: Tracking, *, chained: bool) -> Reading:
        last = len(tracking.turns)
        self._memo.is_read_again = last > 0
        original: Resolution | None = None
        before: Texts = {}
        if last:
            original, _, story = self._state(tracking, 0)
            before = texts_by_place(tracking.alone, original, story, self._digest)
        draft, losses, story = self._state(tracking, last)
        after = texts_by_place(tracking.alone, draft, story, self._digest)
        changes: tuple[Transaction, ...] = ()
        shown = seen_at_once(tracking.alone, before, after)
        chained = chained or original == draft
        if chained or not (tracking.is_joined or shown.issuperset(tracking.authors)):
            changes = chain(self._states(tracking, original, draft), tracking.turns, self._digest)
            shown = {each.author for each in changes}
        comments, left = read_comments(self._package, story, draft, self._digest, self._memo)
        found = (
            *_of_package(self._package),
            *(_of_joined(tracking) if tracking.is_joined else _of_changes(tracking.authors, shown)),
            *_of_objects(story.seen, draft),
            *_of_seen(story.seen),
            *losses,
            *left,
        )
        return Reading(
            draft,
            "docx",
            found,
            dict(tracking.authors),
            self._data,
            original=original,
            changes=changes if chained else (),
            comments=comments,
            payloads=story.payloads,
        )

    def _states(
        self, tracking: Tracking, original: Resolution | None, draft: Resolution
    ) -> Iterator[Resolution]:
        """Yield the states from the original to the last one, read one by one."""
        if original is not None:
            yield original
            yield from (self._state(tracking, turns)[0] for turns in range(1, len(tracking.turns)))
        yield draft

    def _state(self, tracking: Tracking, turns: int) -> tuple[Resolution, tuple[Loss, ...], Story]:
        """Return the draft as it stands after so many turns, and what was lost in reading it."""
        package = self._package
        document = package.sliced(package.document)
        trees = tracking.settled(turns)
        story = read_story(package, trees, self._memo, styled=not self._own, document=document)
        if not tracking.turns:
            tracking.forget(package)  # before the draft is made of the story, which takes memory, too
        if self._own:
            return read_own(story, self._memo.styles, self._digest), (), story
        return *recognize(story, self._digest, self._memo), story


def _of_package(package: Package) -> list[Loss]:
    return [Loss(part, said("is damaged and was left out")) for part in package.damaged]


def _of_joined(tracking: Tracking) -> list[Loss]:
    what = said(
        "the tracked changes of {count} authors are too many to be told apart,"
        " so they are read as one change of several authors",
        count=len(tracking.authors),
    )
    return [Loss(WHOLE_FILE, what)]


def _of_changes(authors: Counter[str], shown: set[str]) -> list[Loss]:
    """Name the authors of whose changes the draft shows nothing: of page layout, fonts and the like."""
    return [
        Loss(WHOLE_FILE, counted(_UNSEEN, count, author=author))
        for author, count in authors.items()
        if author not in shown
    ]


def _of_objects(seen: Seen, draft: Resolution) -> list[Loss]:
    """Name the pictures and objects: those in the text are kept, those of masthead and margins are not."""
    if not seen.objects:
        return []
    texts = [each.text for each in draft.walk()] + [note.text for note in draft.notes()]
    inlines = [atom.payload for text in texts for atom in text.atoms if isinstance(atom, Inline)]
    payloads = [*inlines, *(each.payload for each in draft.walk() if each.payload)]
    kept = sum(payload in seen.objects for payload in payloads)
    left = len(seen.objects) - kept
    losses = [Loss(WHOLE_FILE, counted(_KEPT, kept))] if kept else []
    return [*losses, Loss(_MARGINS, counted(_LEFT, left))] if left > 0 else losses


def _of_seen(seen: Seen) -> list[Loss]:
    """Name what was met besides words."""
    losses = [
        Loss(WHOLE_FILE, counted(forms, seen.counts[kind]))
        for kind, forms in _NAMED.items()
        if seen.counts[kind]
    ]
    if seen.links:
        losses.append(Loss(WHOLE_FILE, counted(_LINKS, len(seen.links), target=", ".join(seen.links))))
    formula = worded("a formula is kept as it is, and can’t be edited: “{words}”")
    losses += [Loss(WHOLE_FILE, said(formula, words=" ".join(each.split()))) for each in seen.formulas]
    choice = worded("the choice in a drop-down field was left out: “{words}”")
    losses += [Loss(WHOLE_FILE, said(choice, words=each)) for each in seen.choices if each.strip()]
    prompt = worded("what an empty field asks for was left out: “{words}”")
    losses += [
        Loss(WHOLE_FILE, said(prompt, words=each)) for each in dict.fromkeys(seen.prompts) if each.strip()
    ]
    field = worded("what a field shows isn’t in the file, and was left out: “{words}”")
    losses += [
        Loss(WHOLE_FILE, said(field, words=" ".join(each.split()))) for each in dict.fromkeys(seen.uncomputed)
    ]
    hidden = " ".join(" ".join(seen.hidden).split())
    return (
        [*losses, Loss(WHOLE_FILE, said("hidden text was left out: “{words}”", words=hidden))]
        if hidden
        else losses
    )
