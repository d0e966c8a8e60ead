"""The commands of the draft's window, in one table: menus, toolbar, palette and keys agree by it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from editor.words import mark, tr, unmarked

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """One command: `words` as the menu shows them in English (with the letter to press), keys, icon and tip.

    `keys` may hold several, each of which does it ("F5; Ctrl+G"). `short` is what the toolbar says instead
    of the words. What a command that `speaks` begins says aloud itself that it is on.
    """

    name: str
    words: str
    keys: str | QKeySequence.StandardKey = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    short: str = ""
    speaks: bool = False

    @property
    def usual_keys(self) -> tuple[QKeySequence, ...]:
        """The keys that do it as long as a person chose no others."""
        if not isinstance(self.keys, str):
            return (QKeySequence(self.keys),)
        return tuple(QKeySequence.listFromString(self.keys)) if self.keys else ()

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
    Command("new", mark("Commands", "&New draft"), Key.New, "new"),
    Command(
        "open",
        mark("Commands", "&Open…"),
        Key.Open,
        "open",
        mark("Commands", "Open a draft, a dossier or a Word file"),
    ),
    Command(
        "save_as",
        mark("Commands", "Save as &dossier…"),
        "Ctrl+Shift+S",
        "dossier",
        mark("Commands", "Keep draft and revisions in one file"),
    ),
    Command(
        "save_copy",
        mark("Commands", "Save a cop&y…"),
        tip=mark("Commands", "Write a copy of the dossier and go on with this one"),
    ),
    Command(
        "send_copy",
        mark("Commands", "Save a copy to &send…"),
        tip=mark("Commands", "Write a copy with no more in it than others are to see"),
    ),
    Command(
        "versions",
        mark("Commands", "&Versions…"),
        "Ctrl+Shift+H",
        "history",
        mark("Commands", "Everything that one can go back to"),
    ),
    Command(
        "bring_in",
        mark("Commands", "Br&ing in a copy…"),
        tip=mark("Commands", "Bring another copy of this dossier together with this one"),
    ),
    Command(
        "open_backup",
        mark("Commands", "Open a &backup…"),
        tip=mark("Commands", "The dossier as it was kept beside itself on an earlier day"),
    ),
    Command(
        "name_revision",
        mark("Commands", "Na&me a revision…"),
        Key.Save,
        "revision",
        mark("Commands", "Fix the text under a name, as Rev.1"),
    ),
    Command(
        "new_branch",
        mark("Commands", "&New branch…"),
        tip=mark("Commands", "Begin a text of its own beside this one, such as a fallback"),
    ),
    Command(
        "switch_branch",
        mark("Commands", "&Switch branch…"),
        "Ctrl+Shift+B",
        tip=mark("Commands", "Work on the text of another branch"),
    ),
    Command(
        "merge_branch",
        mark("Commands", "&Merge a branch…"),
        tip=mark("Commands", "Bring what was written on another branch into this text"),
    ),
    Command(
        "export_clean",
        mark("Commands", "Export clean DO&CX…"),
        "",
        "export",
        mark("Commands", "Write a Word document with no changes marked"),
    ),
    Command(
        "export_tracked",
        mark("Commands", "Export &tracked DOCX…"),
        "",
        "export-tracked",
        mark("Commands", "Write a Word document with changes"),
    ),
    Command("export_pdf", mark("Commands", "Export PD&F…"), tip=mark("Commands", "Save the pages as a PDF")),
    Command("print", mark("Commands", "&Print…"), Key.Print, "", mark("Commands", "See the pages and print")),
    Command("close", mark("Commands", "C&lose"), "Ctrl+W; Ctrl+F4"),
    Command("quit", mark("Commands", "&Quit"), "Ctrl+Q"),
    Command("undo", mark("Commands", "&Undo"), Key.Undo, "undo"),
    Command("redo", mark("Commands", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z", "redo"),
    Command("cut", mark("Commands", "Cu&t"), Key.Cut),
    Command("copy", mark("Commands", "&Copy"), Key.Copy),
    Command("paste", mark("Commands", "&Paste"), Key.Paste),
    Command("paste_plain", mark("Commands", "Paste &without formatting"), "Ctrl+Shift+V"),
    Command("select_all", mark("Commands", "Select &all"), Key.SelectAll),
    Command("find", mark("Commands", "&Find…"), Key.Find, tip=mark("Commands", "Find words in the text")),
    Command("replace", mark("Commands", "R&eplace…"), "Ctrl+H", tip=mark("Commands", "Replace words")),
    Command("find_next", mark("Commands", "Find ne&xt"), "F3"),
    Command("find_previous", mark("Commands", "Find pre&vious"), "Shift+F3"),
    Command(
        "go_to",
        mark("Commands", "&Go to…"),
        "F5; Ctrl+G",
        tip=mark("Commands", "OP 12, PP3, 12 (a), or words"),
    ),
    Command(
        "spelling",
        mark("Commands", "&Spelling"),
        "F7",
        "",
        mark("Commands", "Go through the misspelt words"),
    ),
    Command(
        "check_spelling",
        mark("Commands", "Mar&k misspelt words"),
        "",
        "",
        mark("Commands", "Check the spelling as you type"),
        checkable=True,
    ),
    Command(
        "my_words", mark("Commands", "My wor&ds…"), "", "", mark("Commands", "Names that count as right")
    ),
    Command("settings", mark("Commands", "Setti&ngs…"), "Ctrl+,"),
    Command("italic", mark("Commands", "&Italic"), Key.Italic, "italic"),
    Command("bold", mark("Commands", "&Bold"), Key.Bold, "bold"),
    Command(
        "masthead",
        mark("Commands", "&Masthead…"),
        "",
        "masthead",
        mark("Commands", "Organ, symbol, date, session and agenda item"),
    ),
    Command("role_preambular", mark("Commands", "&Preambular paragraph"), "Ctrl+Shift+1"),
    Command("role_operative", mark("Commands", "&Operative paragraph"), "Ctrl+Shift+2"),
    Command("role_subparagraph", mark("Commands", "&Sub-paragraph"), "Ctrl+Shift+3"),
    Command("role_heading", mark("Commands", "&Heading"), "Ctrl+Shift+4"),
    Command("role_text", mark("Commands", "&Text without a number"), "Ctrl+Shift+5"),
    Command(
        "indent",
        mark("Commands", "&Lower level"),
        "Alt+Shift+Right",
        "indent",
        mark("Commands", "One level down (also Tab)"),
    ),
    Command(
        "outdent",
        mark("Commands", "High&er level"),
        "Alt+Shift+Left",
        "outdent",
        mark("Commands", "One level up (also Shift+Tab)"),
    ),
    Command(
        "move_up",
        mark("Commands", "Move &up"),
        "Alt+Shift+Up",
        "move-up",
        mark("Commands", "Move the paragraph up"),
    ),
    Command(
        "move_down",
        mark("Commands", "Move &down"),
        "Alt+Shift+Down",
        "move-down",
        mark("Commands", "Move the paragraph down"),
    ),
    Command("insert_row", mark("Commands", "Insert a table &row")),
    Command("delete_row", mark("Commands", "Delete the t&able row")),
    Command(
        "insert_note",
        mark("Commands", "Insert a &note"),
        "Ctrl+Alt+F",
        "note",
        mark("Commands", "Insert a footnote at the cursor"),
    ),
    Command("no_break_space", mark("Commands", "No-brea&k space"), "Ctrl+Shift+Space"),
    Command("no_break_hyphen", mark("Commands", "No-break h&yphen"), "Ctrl+Shift+_; Ctrl+Shift+-"),
    Command(
        "comment",
        mark("Commands", "Co&mment…"),
        "Ctrl+Alt+M",
        "comment",
        mark("Commands", "Say something about the selected words"),
    ),
    Command("next_comment", mark("Commands", "Ne&xt comment"), "Ctrl+Alt+N"),
    Command("previous_comment", mark("Commands", "Pre&vious comment"), "Ctrl+Alt+Shift+N"),
    Command(
        "redline",
        mark("Commands", "Show the &redline"),
        "Ctrl+Shift+R",
        "redline",
        mark("Commands", "Mark what differs"),
        True,
        mark("Commands", "Redline"),
    ),
    Command("next_change", mark("Commands", "&Next change"), "F8", "next"),
    Command("previous_change", mark("Commands", "&Previous change"), "Shift+F8", "previous"),
    Command(
        "compare",
        mark("Commands", "&Compare…"),
        "Ctrl+D",
        "compare",
        mark("Commands", "Put two texts side by side"),
    ),
    Command(
        "suggest",
        mark("Commands", "&Suggest changes"),
        "Ctrl+Shift+E",
        "suggest",
        mark("Commands", "Write a proposal"),
        True,
        mark("Commands", "Suggest"),
        speaks=True,
    ),
    Command(
        "capture",
        mark("Commands", "Type a &line from the room"),
        "Ctrl+L",
        tip="US OP5 del “reproductive”; supp JPN",
    ),
    Command(
        "compilation",
        mark("Commands", "Work on the compilation te&xt"),
        tip=mark("Commands", "Every proposal in its place, to be edited there"),
    ),
    Command(
        "back_to_text",
        mark("Commands", "Back to the text"),
        tip=mark("Commands", "Leave the proposal or the compilation text that is on the page"),
    ),
    Command("accept", mark("Commands", "&Accept the proposal"), "Ctrl+Alt+A"),
    Command("reject", mark("Commands", "Re&ject the proposal"), "Ctrl+Alt+J"),
    Command("withdraw", mark("Commands", "&Withdraw the proposal"), "Ctrl+Alt+W"),
    Command("support", mark("Commands", "A delegation s&upports it…"), "Ctrl+Alt+S"),
    Command("oppose", mark("Commands", "A delegation &opposes it…"), "Ctrl+Alt+O"),
    Command("retain", mark("Commands", "Wants the text &retained…")),
    Command("reserve", mark("Commands", "Reser&ves its position…")),
    Command("flexible", mark("Commands", "Is &flexible…")),
    Command("await_capital", mark("Commands", "Awaits its ca&pital…")),
    Command("speaks_for", mark("Commands", "W&hose proposal it is…")),
    Command("accept_part", mark("Commands", "Accept &in part…")),
    Command("divide", mark("Commands", "&Divide by paragraph")),
    Command("leave_open", mark("Commands", "&Leave it for the committee")),
    Command("settle", mark("Commands", "S&ettle the conflict…")),
    Command("propose_again", mark("Commands", "Propose it a&gain")),
    Command(
        "take_out",
        mark("Commands", "Ta&ke it out of the text again"),
        tip=mark("Commands", "Undo an acceptance, however long ago"),
    ),
    Command(
        "reading",
        mark("Commands", "&Begin a reading…"),
        tip=mark("Commands", "Labels stay as they are; new paragraphs become bis, ter"),
    ),
    Command(
        "renumber",
        mark("Commands", "Re&number…"),
        tip=mark("Commands", "Let labels follow the order again, with a concordance"),
    ),
    Command("agree", mark("Commands", "Mark the paragraph as a&greed…"), "Ctrl+Alt+G"),
    Command("reopen", mark("Commands", "&Reopen the paragraph…")),
    Command("correct", mark("Commands", "&Correct it editorially")),
    Command(
        "body",
        mark("Commands", "The bod&y and its ways…"),
        tip=mark("Commands", "Whose rules the dossier follows"),
    ),
    Command(
        "take_in",
        mark("Commands", "Proposals &from files…"),
        tip=mark("Commands", "Returned files and amendment documents"),
    ),
    Command(
        "type_amendment",
        mark("Commands", "T&yped amendments…"),
        tip=mark("Commands", "In operative paragraph 3, replace “X” with “Y”"),
    ),
    Command(
        "propose_difference",
        mark("Commands", "Proposal o&ut of another text…"),
        tip=mark("Commands", "What a revision, a branch or a file says otherwise"),
    ),
    Command(
        "export_compilation",
        mark("Commands", "Expor&t the compilation…"),
        tip=mark("Commands", "The text with every proposal in its place"),
    ),
    Command(
        "export_open",
        mark("Commands", "Export what &is still open…"),
        tip=mark("Commands", "A page with how many paragraphs are open, who holds them, and where"),
    ),
    Command(
        "export_sheet",
        mark("Commands", "Sa&ve an amendment document…"),
        tip=mark("Commands", "The instructions that turn one text into another"),
    ),
    Command(
        "matrix",
        mark("Commands", "Who stands w&here"),
        "Ctrl+Shift+M",
        "",
        mark("Commands", "Paragraphs by delegations"),
    ),
    Command(
        "project",
        mark("Commands", "&Project to the room"),
        "Ctrl+Alt+P",
        "",
        mark("Commands", "The projection: a second window, for the room"),
        True,
    ),
    Command(
        "hold",
        mark("Commands", "Hol&d what the room sees"),
        "Ctrl+Alt+H",
        "",
        mark("Commands", "Show changes when released"),
        True,
    ),
    Command(
        "bracket",
        mark("Commands", "&Put in brackets…"),
        "Ctrl+Alt+B",
        tip=mark("Commands", "Mark words as not agreed, and say who holds them so"),
    ),
    Command("hold_bracket", mark("Commands", "&Whose brackets…")),
    Command("lift_bracket", mark("Commands", "&Lift the brackets")),
    Command("silence", mark("Commands", "Put it &under silence…")),
    Command("package", mark("Commands", "Put it into a pac&kage…")),
    Command("zoom_in", mark("Commands", "Zoom &in"), "Ctrl++; Ctrl+="),
    Command("zoom_out", mark("Commands", "Zoom &out"), "Ctrl+-"),
    Command("zoom_reset", mark("Commands", "&Actual size"), "Ctrl+0"),
    Command("next_provision", mark("Commands", "Next paragrap&h"), "Ctrl+PgDown"),
    Command("previous_provision", mark("Commands", "Pre&vious paragraph"), "Ctrl+PgUp"),
    Command(
        "palette",
        mark("Commands", "Command pale&tte…"),
        "Ctrl+Shift+P",
        tip=mark("Commands", "Every command, found by its words"),
    ),
    Command("next_pane", mark("Commands", "Switch pan&e"), "F6"),
    Command("previous_pane", mark("Commands", "Switch pane &back"), "Shift+F6"),
    Command("guide", mark("Commands", "&Guide"), Key.HelpContents),
    Command("whats_this", mark("Commands", "&What’s this?"), Key.WhatsThis),
    Command("about", mark("Commands", "&About Chapeau")),
)

CHANGING = (
    *("save_as", "name_revision", "cut", "paste", "paste_plain", "italic", "bold", "masthead"),
    *("role_preambular", "role_operative", "role_subparagraph", "role_heading", "role_text"),
    *("indent", "outdent", "move_up", "move_down", "insert_row", "delete_row"),
    *("insert_note", "comment"),
    *("no_break_space", "no_break_hyphen"),
    *(
        "suggest",
        "capture",
        "compilation",
        "accept",
        "reject",
        "withdraw",
        "support",
        "oppose",
        *("retain", "reserve", "flexible", "await_capital", "speaks_for"),
        *("accept_part", "divide", "leave_open", "settle", "propose_again", "take_out"),
        "agree",
        "reopen",
        "correct",
    ),
    *(
        "new_branch",
        "switch_branch",
        "merge_branch",
        "bring_in",
        "reading",
        "renumber",
        "body",
        "take_in",
        "type_amendment",
        "propose_difference",
        "bracket",
        "hold_bracket",
        "lift_bracket",
    ),
)
"""Commands that change the draft or its dossier, and make no sense where nothing can be written."""
