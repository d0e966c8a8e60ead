"""The commands of the draft's window, in one table: words, keys, icons, menus and toolbar agree by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from ui.iconset import icon
from ui.tokens import SPACE, Colours

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """One command: `words` as the menu shows them (with the letter to press), its keys, icon and tip.

    `short` is what the toolbar says instead of the words.
    """

    name: str
    words: str
    keys: str | QKeySequence.StandardKey = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    short: str = ""

    @property
    def plain(self) -> str:
        """The words without the mark of the letter to press; `short`, where there are shorter ones."""
        return self.short or self.words.replace("&", "").rstrip("…")


COMMANDS = (
    Command("new", "&New Draft", Key.New, "new"),
    Command("open", "&Open…", Key.Open, "open", "Open a draft, a dossier or a Word file"),
    Command(
        "save_as", "Save as &Dossier…", "Ctrl+Shift+S", "dossier", "Keep draft and revisions in one file"
    ),
    Command("save_copy", "Save a Cop&y…", tip="Write a copy of the dossier and go on with this one"),
    Command(
        "name_revision", "Na&me a Revision…", Key.Save, "revision", "Fix the text under a name, as Rev.1"
    ),
    Command(
        "export_clean", "Export Clean DO&CX…", "", "export", "Write a Word document with no changes marked"
    ),
    Command(
        "export_tracked", "Export &Tracked DOCX…", "", "export-tracked", "Write a Word document with changes"
    ),
    Command("close", "C&lose", Key.Close),
    Command("quit", "&Quit", "Ctrl+Q"),
    Command("undo", "&Undo", Key.Undo, "undo"),
    Command("redo", "&Redo", Key.Redo, "redo"),
    Command("cut", "Cu&t", Key.Cut),
    Command("copy", "&Copy", Key.Copy),
    Command("paste", "&Paste", Key.Paste),
    Command("paste_plain", "Paste &Without Formatting", "Ctrl+Shift+V"),
    Command("select_all", "Select &All", Key.SelectAll),
    Command("italic", "&Italic", Key.Italic, "italic"),
    Command("bold", "&Bold", Key.Bold, "bold"),
    Command("masthead", "&Masthead…", "", "masthead", "Organ, symbol, date, session and agenda item"),
    Command("role_preambular", "&Preambular Paragraph", "Ctrl+Shift+1"),
    Command("role_operative", "&Operative Paragraph", "Ctrl+Shift+2"),
    Command("role_subparagraph", "&Sub-paragraph", "Ctrl+Shift+3"),
    Command("role_heading", "&Heading", "Ctrl+Shift+4"),
    Command("role_text", "&Text Without a Number", "Ctrl+Shift+5"),
    Command("indent", "&Lower Level", "Alt+Shift+Right", "indent", "One level down (also Tab)"),
    Command("outdent", "Hi&gher Level", "Alt+Shift+Left", "outdent", "One level up (also Shift+Tab)"),
    Command("move_up", "Move &Up", "Alt+Shift+Up", "move-up", "Move the paragraph up"),
    Command("move_down", "Move &Down", "Alt+Shift+Down", "move-down", "Move the paragraph down"),
    Command("insert_note", "Insert a &Note", "Ctrl+Alt+F", "note", "Insert a footnote at the cursor"),
    Command("redline", "Show the &Redline", "Ctrl+Shift+R", "redline", "Mark what differs", True, "Redline"),
    Command("next_change", "&Next Change", "F8", "next"),
    Command("previous_change", "&Previous Change", "Shift+F8", "previous"),
    Command("compare", "&Compare…", "Ctrl+D", "compare", "Put two texts side by side"),
    Command("suggest", "&Suggest Changes", "Ctrl+Shift+E", "suggest", "Write a proposal", False, "Suggest"),
    Command("capture", "Type a &Line from the Room", "Ctrl+L", tip="US OP5 del “reproductive”; supp JPN"),
    Command("accept", "&Accept the Proposal", "Ctrl+Alt+A"),
    Command("reject", "Re&ject the Proposal", "Ctrl+Alt+J"),
    Command("withdraw", "&Withdraw the Proposal", "Ctrl+Alt+W"),
    Command("support", "A Delegation S&upports It…", "Ctrl+Alt+S"),
    Command("oppose", "A Delegation &Opposes It…", "Ctrl+Alt+O"),
    Command("reading", "&Begin a Reading…", tip="Labels stay as they are; new paragraphs become bis, ter"),
    Command("renumber", "Re&number…", tip="Let labels follow the order again, with a concordance"),
    Command("agree", "Mark the Paragraph as A&greed…", "Ctrl+Alt+G"),
    Command("reopen", "&Reopen the Paragraph…"),
    Command("correct", "&Correct It Editorially"),
    Command("take_in", "Proposals &from Files…", tip="Returned files and amendment documents"),
    Command(
        "export_compilation",
        "Expor&t the Compilation…",
        tip="The text with every proposal in its place",
    ),
    Command("matrix", "Who Stands W&here", "Ctrl+Alt+M", "", "Paragraphs by delegations"),
    Command("project", "&Project to the Room", "Ctrl+Alt+P", "", "A second window, for the room", True),
    Command("hold", "Hol&d What the Room Sees", "Ctrl+Alt+H", "", "Show changes when released", True),
    Command("silence", "Put It under S&ilence…"),
    Command("package", "Put It into a Pac&kage…"),
    Command("zoom_in", "Zoom &In", "Ctrl++"),
    Command("zoom_out", "Zoom &Out", "Ctrl+-"),
    Command("zoom_reset", "&Actual Size", "Ctrl+0"),
    Command("next_pane", "Switch Pan&e", "F6"),
    Command("guide", "&Guide", Key.HelpContents),
    Command("about", "&About Chapeau"),
)

SEPARATOR = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            *("new", "open", ">recent", SEPARATOR, "save_as", "save_copy", "name_revision", SEPARATOR),
            *("export_clean", "export_tracked", SEPARATOR, "close", "quit"),
        ),
    ),
    (
        "&Edit",
        (
            *("undo", "redo", SEPARATOR, "cut", "copy", "paste", "paste_plain", "select_all", SEPARATOR),
            *("italic", "bold", SEPARATOR, "masthead"),
        ),
    ),
    (
        "&Paragraph",
        (
            *(
                "role_preambular",
                "role_operative",
                "role_subparagraph",
                "role_heading",
                "role_text",
                SEPARATOR,
            ),
            *("indent", "outdent", SEPARATOR, "move_up", "move_down", SEPARATOR, "insert_note"),
        ),
    ),
    (
        "&View",
        (
            *("redline", ">against", "next_change", "previous_change", SEPARATOR, "compare", SEPARATOR),
            *(">panels", ">appearance", SEPARATOR, "zoom_in", "zoom_out", "zoom_reset", "next_pane"),
        ),
    ),
    (
        "&Negotiate",
        (
            *(
                "suggest",
                "capture",
                SEPARATOR,
                "accept",
                "reject",
                "withdraw",
                "support",
                "oppose",
                SEPARATOR,
            ),
            *(
                "agree",
                "reopen",
                "correct",
                "silence",
                "package",
                SEPARATOR,
                "reading",
                "renumber",
                SEPARATOR,
            ),
            *("take_in", "export_compilation", SEPARATOR, "matrix", "project", "hold", ">room"),
        ),
    ),
    ("&Help", ("guide", "about")),
)
"""Titles of the menus and what stands in them; `>name` is a submenu that the window fills."""

TOOLBAR = (
    *("new", "open", SEPARATOR, "undo", "redo", SEPARATOR, "italic", "insert_note", SEPARATOR),
    *("outdent", "indent", "move_up", "move_down", SEPARATOR, "redline", "previous_change", "next_change"),
    *(
        SEPARATOR,
        "suggest",
        SEPARATOR,
        "compare",
        "name_revision",
        SEPARATOR,
        "export_clean",
        "export_tracked",
    ),
)
"""What the toolbar shows, in order."""

SUBMENUS = {
    "recent": "Open &Recent",
    "against": "Redline A&gainst",
    "panels": "Panel&s",
    "appearance": "&Light or Dark",
    "room": "What the Roo&m Sees",
}
CHANGING = (
    *("save_as", "name_revision", "cut", "paste", "paste_plain", "italic", "bold", "masthead"),
    *("role_preambular", "role_operative", "role_subparagraph", "role_heading", "role_text"),
    *("indent", "outdent", "move_up", "move_down", "insert_note"),
    *(
        "suggest",
        "capture",
        "accept",
        "reject",
        "withdraw",
        "support",
        "oppose",
        "agree",
        "reopen",
        "correct",
    ),
    *("reading", "renumber", "take_in"),
)
"""Commands that change the draft or its dossier, and make no sense where nothing can be written."""
WORDED = ("redline", "suggest", "compare", "name_revision")
"""Commands whose words stand beside the icon in the toolbar: what people look for first."""


class Commands:
    """The actions of one window, by name, with its menus and toolbar."""

    def __init__(self, window: QMainWindow, colours: Colours) -> None:
        """Make every action, the menu bar and the toolbar of `window`."""
        self._window = window
        self.actions = {command.name: self._action(command) for command in COMMANDS}
        self.submenus: dict[str, QMenu] = {}
        for title, names in MENUS:
            self._fill(window.menuBar().addMenu(title), names)
        self.toolbar = self._toolbar()
        self.dress(colours)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of that name; raises KeyError."""
        return self.actions[name]

    def connect(self, name: str, act: Callable[[], object]) -> None:
        """Let a command do something."""
        self.actions[name].triggered.connect(lambda _=False: act())

    def enable(self, enabled: bool, *names: str) -> None:
        """Allow or refuse some commands."""
        for name in names:
            self.actions[name].setEnabled(enabled)

    def dress(self, colours: Colours) -> None:
        """Draw the icons in other colours."""
        for command in COMMANDS:
            if command.icon:
                self.actions[command.name].setIcon(icon(command.icon, colours))

    def _action(self, command: Command) -> QAction:
        action = QAction(command.words, self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        if command.keys != "":
            action.setShortcut(QKeySequence(command.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = command.tip or command.plain
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setIconText(command.plain)
        if command.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif command.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        self._window.addAction(action)
        return action

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == SEPARATOR:
                menu.addSeparator()
            elif name.startswith(">"):
                self.submenus[name[1:]] = menu.addMenu(SUBMENUS[name[1:]])
            else:
                menu.addAction(self.actions[name])

    def _toolbar(self) -> QToolBar:
        bar = QToolBar("Toolbar", self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(SPACE.icon, SPACE.icon))
        for name in TOOLBAR:
            if name == SEPARATOR:
                bar.addSeparator()
                continue
            bar.addAction(self.actions[name])
            button = bar.widgetForAction(self.actions[name])
            if isinstance(button, QToolButton):
                button.setAccessibleName(self.actions[name].iconText())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if name in WORDED:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._window.addToolBar(bar)
        return bar
