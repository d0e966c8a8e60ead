"""Going to a paragraph by how the room cites it, or by its words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.words import tr
from ui.look.tokens import Colours
from ui.parts.choices import Choice
from ui.parts.chooser import Chooser
from ui.wording.contents import first_words
from versioning.drafting import addresses
from versioning.saying import capitalized
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

_TOP = (Role.PREAMBULAR, Role.OPERATIVE)


class Going:
    """Asks where to go in the draft that a page shows, and goes along its paragraphs."""

    def __init__(
        self, editor: DraftEditor, draft: Callable[[], Resolution], colours: Colours, over: QWidget
    ) -> None:
        """Go on the page of `editor`, which shows what `draft` returns, in the window `over`."""
        self._editor, self._draft = editor, draft
        self._directory: tuple[Resolution, addresses.Directory] | None = None
        name = tr("Go to", "Go to a paragraph")
        hint = tr("Go to", "OP 12, PP3, 12 (a), third preambular paragraph, or words of the text")
        self.chooser = Chooser(name, hint, self._choices, colours, over)

    def ask(self) -> None:
        """Ask where to go."""
        self.chooser.ask()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) preambular or operative paragraph."""
        draft, here = self._draft(), self._editor.current_node
        order = [each.id for each in draft.walk()]
        stops = [each.id for each in draft.walk() if each.role in _TOP]
        while here in draft and draft.is_note(here):
            here = draft.parents[here]
        place = order.index(here) if here in order else -1
        ahead = [node for node in stops if (order.index(node) - place) * by > 0]
        if ahead:
            self.go(ahead[0] if by > 0 else ahead[-1])

    def go(self, node: NodeId) -> None:
        """Go to a paragraph or note, to write there."""
        self._editor.go_to(node)
        self._editor.setFocus()

    def _choices(self, typed: str) -> list[Choice]:
        draft = self._draft()
        if self._directory is None or self._directory[0] is not draft:
            self._directory = draft, addresses.Directory(draft)
        return [
            Choice(
                first_words(each.words) or tr("Go to", "(no words yet)"),
                partial(self.go, each.node),
                label=capitalized(each.label),
            )
            for each in self._directory[1].find(typed)
        ]
