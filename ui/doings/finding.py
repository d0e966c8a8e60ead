"""Finding and replacing in a draft's window: what the bar at the page does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat

from editor.overlays import Overlay, Overlays
from editor.words import quoted, told, tr
from ui.doings.found import Found, Source, field_of, find, find_apart, masthead_texts, show_found
from ui.doings.workroom import Workroom
from ui.look.tokens import Colours
from ui.panels.find_bar import MOST_LISTED, FindBar
from ui.panels.suggesting import names_in
from ui.parts.jobs import Job
from ui.parts.messages import Kind
from versioning.change.step import StepError
from versioning.drafting.replacing import Replaced, Replacement, replaced
from versioning.drafting.searching import Hit, PatternError, Scope, texts_of
from versioning.history.archive import ArchiveError
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

PATIENCE = 5.0
"""Seconds that a regular expression may take before it is given up."""
MOST_REASONS = 3
"""So many reasons why something was not replaced are told; the others are counted."""
_LAYER = "find"
_SCOPES = {"both": Scope.TEXT | Scope.NOTES, "text": Scope.TEXT, "notes": Scope.NOTES}


class TooLongError(Exception):
    """A regular expression took longer than a person waits."""


class Finding(QObject):
    """Finds and replaces in one window. `found` is what the last search found, `at` which of it is shown."""

    def __init__(self, window: Workroom, bar: FindBar, colours: Colours) -> None:
        """Act for `window`, at whose page `bar` stands."""
        super().__init__(bar)
        self._window, self.bar = window, bar
        self._overlays = Overlays(window.editor)
        self._style = _ground(colours)
        self._job: Job[tuple[Found, ...]] | None = None
        self._searched: tuple[object, object] = (None, None)
        self.found: tuple[Found, ...] = ()
        self.at = -1
        self._is_seen = False
        self._reported: Resolution | None = None
        bar.asked.connect(self.search)
        bar.went.connect(self.go)
        bar.left.connect(self.leave)
        bar.replaced.connect(self.replace)
        bar.all_replaced.connect(self.replace_all)
        bar.proposed.connect(self.propose)
        bar.pattern.toggled.connect(lambda on: window.desk.apart.warm() if on else None)

    @property
    def is_shown(self) -> bool:
        """Whether the bar stands at the page."""
        return not self.bar.isHidden()

    def connect(self) -> None:
        """Answer the menu's commands."""
        acts: dict[str, Callable[[], object]] = {
            "find": partial(self.ask, replacing=False),
            "replace": partial(self.ask, replacing=True),
            "find_next": lambda: self.again(1),
            "find_previous": lambda: self.again(-1),
        }
        self._window.commands.connect(acts)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._style = _ground(colours)
        self.bar.dress(colours)
        self._highlight()

    # Finding

    def ask(self, *, replacing: bool) -> None:
        """Show the bar, with the words that are selected on the page."""
        self.bar.ask(self._selected(), replacing=replacing, known=self._window.negotiating.known())

    def again(self, by: int) -> None:
        """Go to the next or previous hit of what was searched last, or ask what to search."""
        if not self.bar.field.text():
            self.ask(replacing=False)
        elif self.is_shown:
            self.go(by)
        else:
            self.bar.show()
            self.search(then=by)

    def leave(self) -> None:
        """Take the bar away; the hit that was shown stays selected on the page."""
        self._stop()
        self.bar.hide()
        self._overlays.lay(_LAYER, {})
        self._window.editor.mark_masthead({})
        self._window.editor.setFocus()

    def refresh(self) -> None:
        """Search anew where the draft is another one; what was replaced can then be undone there no more."""
        if self._reported is not None and self._reported is not self._window.shown.draft:
            self._reported = None
            self._window.messages.withdraw("replaced")
        if self.is_shown and self._basis() != self._searched:
            self.search(then=0)
        else:
            self._highlight()

    def search(self, *, then: int | None = None) -> None:
        """Find what the bar asks for; then go on by so many hits (None: show the one at the cursor)."""
        self._stop()
        self.bar.say("")
        self._searched = self._basis()
        query, sources = self.bar.query, tuple(self._sources())
        if not query.pattern or not query.words:
            self._take(find(sources, query), then)
            return
        self.bar.count(tr("Find", "Searching…"), " ")
        apart, last = self._window.desk.apart, time.monotonic() + PATIENCE

        def work(job: Job[tuple[Found, ...]]) -> tuple[Found, ...]:
            def check() -> None:
                job.check()
                if time.monotonic() > last:
                    raise TooLongError

            return find_apart(sources, query, partial(apart.call, check=check, small=True))

        title = tr("Find", "Searching")
        self._job = self._window.jobs.start(title, work, lambda found: self._take(found, then), self._failed)

    def go(self, by: int) -> None:
        """Show the next (1) or previous (-1) of what was found."""
        if not self.found:
            self._tell()
            return
        ahead = self.at + by if self._is_seen else self.at
        self.show(ahead % len(self.found))
        if ahead not in range(len(self.found)):
            self._tell(tr("Find", "from the beginning again") if by > 0 else tr("Find", "from the end again"))

    def show(self, at: int) -> None:
        """Show one of what was found."""
        self.at, self._is_seen = at, True
        each = self.found[at]
        each.source.show(each.hit)
        self.bar.mark(at)
        self._tell()

    def _take(self, found: tuple[Found, ...], then: int | None) -> None:
        self._job = None
        self._is_seen = self._is_on_page or (self._is_seen and then is not None)
        before, self.found = max(self.at, 0), found
        self.at = self._nearest() if found else -1
        if not self._is_on_page and then == 0:
            self.at = min(before, len(found) - 1)
        listed = [each.choice(partial(self._choose, at)) for at, each in enumerate(found[:MOST_LISTED])]
        self.bar.show_found(listed, self.at, len(found) - len(listed))
        self._highlight()
        self._allow()
        if found and then is None and self._is_on_page:
            self.show(self.at)
        elif found and then:
            self.go(then if self._is_at(self.at) else min(then, 0))
        else:
            self._tell()

    def _choose(self, at: int) -> None:
        self.show(at)
        if self._is_on_page:
            self._window.editor.setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._take((), 0)
        self.bar.count("")
        if isinstance(error, PatternError):
            sentence = str(error)
        elif isinstance(error, TooLongError | TimeoutError):
            sentence = tr(
                "Find",
                "This expression was still searching after {seconds} seconds and was given up; "
                "make it simpler.",
            ).format(seconds=round(PATIENCE))
        else:
            sentence = tr("Find", "This expression needs more than this machine gives; make it simpler.")
        self.bar.say(sentence)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, again: str = "") -> None:
        """Say how much was found, where the one shown is, and that one came round to it `again`."""
        if not self.bar.query.words:
            self.bar.count("")
        elif not self.found:
            self.bar.count(tr("Find", "Nothing found"))
        else:
            self.bar.tell_place(self.at, len(self.found), self.found[self.at].label, again)

    # Where is searched

    @property
    def _is_on_page(self) -> bool:
        return self.bar.chosen_scope in _SCOPES

    def _sources(self) -> Iterator[Source]:
        scope, window = self.bar.chosen_scope, self._window
        if scope in _SCOPES:
            draft = window.shown.draft
            head = masthead_texts(draft) if Scope.TEXT in _SCOPES[scope] else ()
            yield Source("", draft, (*head, *texts_of(draft, _SCOPES[scope])), self._show_on_page)
        elif scope == "proposals":
            yield from self._proposed()
        else:
            for revision in reversed(window.session.revisions()):
                try:
                    draft = window.session.draft_of(revision.id)
                except ArchiveError as error:
                    self.bar.say(str(error))
                    continue
                show = partial(self._show_in_revision, revision.id)
                yield Source(revision.name, draft, (*masthead_texts(draft), *texts_of(draft)), show)

    def _proposed(self) -> Iterator[Source]:
        """Yield, for each proposal, the texts that it would change, as it would make them."""
        room = self._window.room
        draft = room.session.draft
        for amendment in room.negotiation.live:
            try:
                target = room.carrier.carry(amendment).target
            except (ArchiveError, StepError):
                continue
            own = (
                (node, text)
                for node, text in texts_of(target)
                if node not in draft or draft.text(node) != text
            )
            show = partial(self._show_in_proposal, amendment.id)
            yield Source(amendment.name, target, tuple(own), show)

    def _basis(self) -> tuple[object, object]:
        """Return what is searched, so that it can be told whether it is another."""
        if self._is_on_page:
            return id(self._window.shown.draft), self._window.shown
        return id(self._window.session.draft), self._window.session.acts

    def _show_on_page(self, hit: Hit) -> None:
        show_found(self._window.editor, hit)

    def _show_in_proposal(self, identity: str, hit: Hit) -> None:
        suggesting = self._window.proposing.suggesting
        if suggesting.looked_at != identity:
            self._window.negotiating.look(identity)
        if suggesting.looked_at == identity:
            self._show_on_page(hit)

    def _show_in_revision(self, identity: str, hit: Hit) -> None:
        show_found(self._window.revising.open(identity).editor, hit)

    def _selected(self) -> str:
        """Return the words that are selected within one paragraph; empty where none are."""
        spans = [span for span in self._window.editor.spans() if span.end > span.start]
        if len(spans) != 1 or spans[0].node not in self._window.shown.draft:
            return ""
        return self._window.shown.draft.text(spans[0].node).slice(spans[0].start, spans[0].end).plain

    def _nearest(self) -> int:
        """Return the first of what was found that stands at or after the cursor."""
        if not self._is_on_page:
            return 0
        spans = self._window.editor.spans()
        node, start = (spans[0].node, spans[0].start) if spans else ("", 0)
        order = {each: at for at, (each, _) in enumerate(self.found[0].source.texts)}
        here = order.get(node, self._place_of(node, order)), start
        after = (
            at
            for at, each in enumerate(self.found)
            if (order[each.hit.node], each.hit.start) >= here  # the texts are in reading order
        )
        return next(after, 0)

    def _place_of(self, node: NodeId, order: Mapping[NodeId, int]) -> int:
        """Return where a node without words, which is not searched, would stand among those that are."""
        nodes = [each.id for each in self._window.shown.draft.walk()]
        if node not in nodes:
            return 0
        return next((order[each] for each in nodes[nodes.index(node) :] if each in order), len(order))

    def _is_at(self, at: int) -> bool:
        """Return whether one of what was found is what is selected on the page."""
        hit = self.found[at].hit
        return any((each.node, each.start, each.end) == hit[:3] for each in self._window.editor.spans())

    def _highlight(self) -> None:
        """Mark on the page whatever of it was found."""
        laid: dict[NodeId, list[Overlay]] = {}
        if self._is_on_page and self.is_shown:
            for each in self.found:
                laid.setdefault(each.hit.node, []).append(Overlay(each.hit.start, each.hit.end, self._style))
        self._overlays.lay(_LAYER, laid)
        ground = self._style.background().color().name()
        self._window.editor.mark_masthead({name: ground for node in laid if (name := field_of(node))})

    # Replacing

    def _allow(self) -> None:
        why = told(self._window.shown.why_read_only)
        if not self._is_on_page:
            why = tr("Find", "Only the text and its notes can be replaced in; choose them at the left.")
        busy = self._window.proposing.suggesting.is_suggesting
        no_proposal = tr("Find", "What you are suggesting is a proposal already.") if busy else ""
        self.bar.allow(why, no_proposal, any_found=bool(self.found))

    def replace(self) -> None:
        """Replace the hit that is shown, and go on to the next."""
        if not self._is_ready():
            return
        if not self._is_at(self.at) and not field_of(self.found[self.at].hit.node):
            self.show(self.at)
            return
        before, hit = self.at, self.found[self.at].hit
        made = self._made([hit])
        if made is None:
            return
        if made.refused:
            self.bar.say(made.refused[0][1])
            self.go(1)
            return
        length = len(
            Replacement(self.bar.by.text(), self.bar.query).words(
                self._window.shown.draft.text(hit.node), hit
            )
        )
        if self._window.editor.do(made.transaction) or not made.count:
            after = hit.start + length
            self._window.editor.show_range(hit.node, after, after)
            self.search()
            if 0 <= self.at < before:
                self._tell(tr("Find", "from the beginning again"))

    def replace_all(self) -> None:
        """Replace whatever was found and doesn't resist, as one change."""
        made = self._made([each.hit for each in self.found]) if self._is_ready() else None
        if made is None:
            return
        if made.count and not self._window.editor.do(made.transaction):
            return
        undo = (tr("Find", "Undo"), self._window.editor.undo)
        words = tr("Find", "%n place(s) replaced.", n=made.count)
        self._report(made, words, *([undo] if made.count else []))
        self.search(then=0)

    def propose(self) -> None:
        """Propose, in the name of the delegations named, that whatever was found be replaced."""
        names = names_in(self.bar.whose.currentText())
        if not names:
            self.bar.say(tr("Find", "Say first which delegation proposes this."))
            self.bar.whose.setFocus()
            return
        made = self._made([each.hit for each in self.found]) if self._is_ready() else None
        if made is None:
            return
        if not made.count:
            self._report(made, tr("Find", "Nothing is proposed."))
            return
        room = self._window.room
        target = made.transaction.apply(room.session.draft)
        note = f"{quoted(self.bar.field.text())} → {quoted(self.bar.by.text())}"
        proposed = self._window.negotiating.tried(
            lambda: room.propose(target, names, reading=room.reading.name, note=note)
        )
        if proposed is not None:
            words = tr("Find", "{proposal} replaces in %n place(s); the text is as it was.", n=made.count)
            self._report(made, words.format(proposal=proposed.name))

    def _is_ready(self) -> bool:
        """Return whether what was found is still where it was found; else it is searched anew."""
        if not self.found or self._job is not None:
            return False
        if self._basis() == self._searched:
            return True
        self.search(then=0)
        return self._job is None and bool(self.found)

    def _made(self, hits: Sequence[Hit]) -> Replaced | None:
        """Return what replacing these would do; says so and returns None where that can't be."""
        try:
            words = Replacement(self.bar.by.text(), self.bar.query)
            inside = [each for each in hits if not field_of(each.node)]
            made = replaced(self._window.shown.draft, inside, words, self._window.shown.guard)
            above = dict.fromkeys(each.node for each in hits if field_of(each.node))
            why = tr("Find", "The masthead is changed under Edit, Masthead.")
            return replace(made, refused=(*made.refused, *((node, why) for node in above)))
        except PatternError as error:
            self.bar.say(str(error))
            return None

    def _report(self, made: Replaced, words: str, *choices: tuple[str, Callable[[], object]]) -> None:
        """Say what was done and what was left, and why."""
        if made.refused:
            left = tr("Find", "%n paragraph(s) left as they are: {why}", n=len(made.refused))
            reasons = list(dict.fromkeys(told(why) for _, why in made.refused))
            said, more = reasons[:MOST_REASONS], len(reasons) - MOST_REASONS
            if more > 0:
                said.append(tr("Find", "… and %n more", n=more))
            words = f"{words} {left.format(why=' '.join(said))}"
        self._window.messages.say(Kind.NOTICE, words, *choices, key="replaced")
        self._reported = self._window.shown.draft
        self.bar.say("")


def _ground(colours: Colours) -> QTextCharFormat:
    """Return what marks a hit on the page."""
    made = QTextCharFormat()
    made.setBackground(QColor(colours.warning_ground))
    made.setForeground(QColor(colours.warning))
    return made
