"""The commands of the draft's window, in one table: words, keys, icons, menus and toolbar agree by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from editor.words import mark, tr, unmarked
from ui import meanings
from ui.iconset import icon
from ui.tokens import SPACE, Colours

Key = QKeySequence.StandardKey
Acts = Mapping[str, Callable[[], object]]
"""What is done when a command is given, by the command's name."""


@dataclass(frozen=True)
class Command:
    """One command: `words` as the menu shows them in English (with the letter to press), keys, icon and tip.

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
    def text(self) -> str:
        """The words in the interface's language, with the mark of the letter to press."""
        return tr("Commands", self.words)

    @property
    def plain(self) -> str:
        """The words in the interface's language without that mark; `short`, where there are shorter ones."""
        return tr("Commands", self.short) if self.short else unmarked(self.text).rstrip("…")

    @property
    def told(self) -> str:
        """The tip in the interface's language; the words where there is none."""
        return tr("Commands", self.tip) if self.tip else self.plain


COMMANDS = (
    Command("new", mark("Commands", "&New Draft"), Key.New, "new"),
    Command(
        "open",
        mark("Commands", "&Open…"),
        Key.Open,
        "open",
        mark("Commands", "Open a draft, a dossier or a Word file"),
    ),
    Command("versions", "&Versions…", "Ctrl+Shift+H", "history", "Everything that one can go back to"),
    Command(
        "save_as",
        mark("Commands", "Save as &Dossier…"),
        "Ctrl+Shift+S",
        "dossier",
        mark("Commands", "Keep draft and revisions in one file"),
    ),
    Command(
        "save_copy",
        mark("Commands", "Save a Cop&y…"),
        tip=mark("Commands", "Write a copy of the dossier and go on with this one"),
    ),
    Command(
        "name_revision",
        mark("Commands", "Na&me a Revision…"),
        Key.Save,
        "revision",
        mark("Commands", "Fix the text under a name, as Rev.1"),
    ),
    Command(
        "export_clean",
        mark("Commands", "Export Clean DO&CX…"),
        "",
        "export",
        mark("Commands", "Write a Word document with no changes marked"),
    ),
    Command(
        "export_tracked",
        mark("Commands", "Export &Tracked DOCX…"),
        "",
        "export-tracked",
        mark("Commands", "Write a Word document with changes"),
    ),
    Command("close", mark("Commands", "C&lose"), Key.Close),
    Command("quit", mark("Commands", "&Quit"), "Ctrl+Q"),
    Command("undo", mark("Commands", "&Undo"), Key.Undo, "undo"),
    Command("redo", mark("Commands", "&Redo"), Key.Redo, "redo"),
    Command("cut", mark("Commands", "Cu&t"), Key.Cut),
    Command("copy", mark("Commands", "&Copy"), Key.Copy),
    Command("paste", mark("Commands", "&Paste"), Key.Paste),
    Command("paste_plain", mark("Commands", "Paste &Without Formatting"), "Ctrl+Shift+V"),
    Command("select_all", mark("Commands", "Select &All"), Key.SelectAll),
    Command("italic", mark("Commands", "&Italic"), Key.Italic, "italic"),
    Command("bold", mark("Commands", "&Bold"), Key.Bold, "bold"),
    Command(
        "masthead",
        mark("Commands", "&Masthead…"),
        "",
        "masthead",
        mark("Commands", "Organ, symbol, date, session and agenda item"),
    ),
    Command("role_preambular", mark("Commands", "&Preambular Paragraph"), "Ctrl+Shift+1"),
    Command("role_operative", mark("Commands", "&Operative Paragraph"), "Ctrl+Shift+2"),
    Command("role_subparagraph", mark("Commands", "&Sub-paragraph"), "Ctrl+Shift+3"),
    Command("role_heading", mark("Commands", "&Heading"), "Ctrl+Shift+4"),
    Command("role_text", mark("Commands", "&Text Without a Number"), "Ctrl+Shift+5"),
    Command(
        "indent",
        mark("Commands", "&Lower Level"),
        "Alt+Shift+Right",
        "indent",
        mark("Commands", "One level down (also Tab)"),
    ),
    Command(
        "outdent",
        mark("Commands", "Hi&gher Level"),
        "Alt+Shift+Left",
        "outdent",
        mark("Commands", "One level up (also Shift+Tab)"),
    ),
    Command(
        "move_up",
        mark("Commands", "Move &Up"),
        "Alt+Shift+Up",
        "move-up",
        mark("Commands", "Move the paragraph up"),
    ),
    Command(
        "move_down",
        mark("Commands", "Move &Down"),
        "Alt+Shift+Down",
        "move-down",
        mark("Commands", "Move the paragraph down"),
    ),
    Command(
        "insert_note",
        mark("Commands", "Insert a &Note"),
        "Ctrl+Alt+F",
        "note",
        mark("Commands", "Insert a footnote at the cursor"),
    ),
    Command(
        "redline",
        mark("Commands", "Show the &Redline"),
        "Ctrl+Shift+R",
        "redline",
        mark("Commands", "Mark what differs"),
        True,
        mark("Commands", "Redline"),
    ),
    Command("next_change", mark("Commands", "&Next Change"), "F8", "next"),
    Command("previous_change", mark("Commands", "&Previous Change"), "Shift+F8", "previous"),
    Command(
        "compare",
        mark("Commands", "&Compare…"),
        "Ctrl+D",
        "compare",
        mark("Commands", "Put two texts side by side"),
    ),
    Command(
        "suggest",
        mark("Commands", "&Suggest Changes"),
        "Ctrl+Shift+E",
        "suggest",
        mark("Commands", "Write a proposal"),
        False,
        mark("Commands", "Suggest"),
    ),
    Command(
        "capture",
        mark("Commands", "Type a &Line from the Room"),
        "Ctrl+L",
        tip="US OP5 del “reproductive”; supp JPN",
    ),
    Command("accept", mark("Commands", "&Accept the Proposal"), "Ctrl+Alt+A"),
    Command("reject", mark("Commands", "Re&ject the Proposal"), "Ctrl+Alt+J"),
    Command("withdraw", mark("Commands", "&Withdraw the Proposal"), "Ctrl+Alt+W"),
    Command("support", mark("Commands", "A Delegation S&upports It…"), "Ctrl+Alt+S"),
    Command("oppose", mark("Commands", "A Delegation &Opposes It…"), "Ctrl+Alt+O"),
    Command(
        "reading",
        mark("Commands", "&Begin a Reading…"),
        tip=mark("Commands", "Labels stay as they are; new paragraphs become bis, ter"),
    ),
    Command(
        "renumber",
        mark("Commands", "Re&number…"),
        tip=mark("Commands", "Let labels follow the order again, with a concordance"),
    ),
    Command("agree", mark("Commands", "Mark the Paragraph as A&greed…"), "Ctrl+Alt+G"),
    Command("reopen", mark("Commands", "&Reopen the Paragraph…")),
    Command("correct", mark("Commands", "&Correct It Editorially")),
    Command(
        "body",
        mark("Commands", "The Bod&y and Its Ways…"),
        tip=mark("Commands", "Whose rules the dossier follows"),
    ),
    Command(
        "take_in",
        mark("Commands", "Proposals &from Files…"),
        tip=mark("Commands", "Returned files and amendment documents"),
    ),
    Command(
        "export_compilation",
        mark("Commands", "Expor&t the Compilation…"),
        tip=mark("Commands", "The text with every proposal in its place"),
    ),
    Command(
        "matrix",
        mark("Commands", "Who Stands W&here"),
        "Ctrl+Alt+M",
        "",
        mark("Commands", "Paragraphs by delegations"),
    ),
    Command(
        "project",
        mark("Commands", "&Project to the Room"),
        "Ctrl+Alt+P",
        "",
        mark("Commands", "A second window, for the room"),
        True,
    ),
    Command(
        "hold",
        mark("Commands", "Hol&d What the Room Sees"),
        "Ctrl+Alt+H",
        "",
        mark("Commands", "Show changes when released"),
        True,
    ),
    Command("silence", mark("Commands", "Put It under S&ilence…")),
    Command("package", mark("Commands", "Put It into a Pac&kage…")),
    Command("zoom_in", mark("Commands", "Zoom &In"), "Ctrl++"),
    Command("zoom_out", mark("Commands", "Zoom &Out"), "Ctrl+-"),
    Command("zoom_reset", mark("Commands", "&Actual Size"), "Ctrl+0"),
    Command("next_pane", mark("Commands", "Switch Pan&e"), "F6"),
    Command("guide", mark("Commands", "&Guide"), Key.HelpContents),
    Command("whats_this", mark("Commands", "&What’s This?"), Key.WhatsThis),
    Command("about", mark("Commands", "&About Chapeau")),
)

SEPARATOR = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("Commands", "&File"),
        (
            *(
                "new",
                "open",
                ">recent",
                SEPARATOR,
                "save_as",
                "save_copy",
                "name_revision",
                "versions",
                SEPARATOR,
            ),
            *("export_clean", "export_tracked", SEPARATOR, "close", "quit"),
        ),
    ),
    (
        mark("Commands", "&Edit"),
        (
            *("undo", "redo", SEPARATOR, "cut", "copy", "paste", "paste_plain", "select_all", SEPARATOR),
            *("italic", "bold", SEPARATOR, "masthead"),
        ),
    ),
    (
        mark("Commands", "&Paragraph"),
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
        mark("Commands", "&View"),
        (
            *("redline", ">against", "next_change", "previous_change", SEPARATOR, "compare", SEPARATOR),
            *(">panels", ">appearance", SEPARATOR, "zoom_in", "zoom_out", "zoom_reset", "next_pane"),
        ),
    ),
    (
        mark("Commands", "&Negotiate"),
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
                "body",
                SEPARATOR,
            ),
            *("take_in", "export_compilation", SEPARATOR, "matrix", "project", "hold", ">room"),
        ),
    ),
    (mark("Commands", "&Help"), ("guide", "whats_this", "about")),
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
    "recent": mark("Commands", "Open &Recent"),
    "against": mark("Commands", "Redline A&gainst"),
    "panels": mark("Commands", "Panel&s"),
    "appearance": mark("Commands", "&Light or Dark"),
    "room": mark("Commands", "What the Roo&m Sees"),
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
    *("reading", "renumber", "body", "take_in"),
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
            self._fill(window.menuBar().addMenu(tr("Commands", title)), names)
        self.toolbar = self._toolbar()
        self.dress(colours)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of that name; raises KeyError."""
        return self.actions[name]

    def connect(self, acts: Acts) -> None:
        """Let commands do something, each by its name; raises KeyError for a name that is none's."""
        for name, act in acts.items():
            self.actions[name].triggered.connect(lambda _=False, act=act: act())

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
        action = QAction(command.text, self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        if command.keys != "":
            action.setShortcut(QKeySequence(command.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setWhatsThis(meanings.of_command(command.name))
        action.setToolTip(f"{command.told} ({keys})" if keys else command.told)
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
                self.submenus[name[1:]] = menu.addMenu(tr("Commands", SUBMENUS[name[1:]]))
            else:
                menu.addAction(self.actions[name])

    def _toolbar(self) -> QToolBar:
        bar = QToolBar(tr("Commands", "Toolbar"), self._window)
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
