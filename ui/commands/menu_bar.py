"""The menu bar and the toolbar of the draft's window: which command stands where."""

from __future__ import annotations

from editor.words import mark

SEPARATOR = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("Commands", "&File"),
        (
            *(
                "new",
                ">new_in",
                "open",
                ">recent",
                SEPARATOR,
                "save_as",
                "save_copy",
                "send_copy",
                "bring_in",
                "name_revision",
                ">branches",
                "versions",
                "open_backup",
                SEPARATOR,
            ),
            *("export_clean", "export_tracked", "export_pdf", SEPARATOR, "print", SEPARATOR, "close", "quit"),
        ),
    ),
    (
        mark("Commands", "&Edit"),
        (
            *("undo", "redo", SEPARATOR, "cut", "copy", "paste", "paste_plain", "select_all", SEPARATOR),
            *("find", "replace", "find_next", "find_previous", "go_to", SEPARATOR),
            *("spelling", "check_spelling", "my_words", SEPARATOR),
            *("italic", "bold", SEPARATOR, "masthead", SEPARATOR, "settings"),
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
            *("indent", "outdent", SEPARATOR, "move_up", "move_down", SEPARATOR),
            *("insert_row", "delete_row", SEPARATOR, "insert_note"),
            *("no_break_space", "no_break_hyphen"),
            *(SEPARATOR, "comment", "next_comment", "previous_comment"),
        ),
    ),
    (
        mark("Commands", "&View"),
        (
            *("redline", ">against", "next_change", "previous_change", SEPARATOR, "compare", SEPARATOR),
            *("previous_provision", "next_provision", SEPARATOR, "palette", ">panels", ">appearance"),
            *(SEPARATOR, "zoom_in", "zoom_out", "zoom_reset", "next_pane", "previous_pane"),
        ),
    ),
    (
        mark("Commands", "&Negotiate"),
        (
            *(
                "suggest",
                "capture",
                "compilation",
                "back_to_text",
                SEPARATOR,
                "accept",
                "reject",
                ">decisions",
                ">positions",
                SEPARATOR,
            ),
            *(
                "agree",
                "reopen",
                "correct",
                "silence",
                "package",
                ">brackets",
                SEPARATOR,
                "reading",
                "renumber",
                "body",
                SEPARATOR,
            ),
            *(
                ">elsewhere",
                "export_compilation",
                "export_open",
                "export_sheet",
                SEPARATOR,
                "matrix",
                "project",
                ">room",
            ),
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
    "new_in": mark("Commands", "Ne&w draft in"),
    "recent": mark("Commands", "Open &recent"),
    "branches": mark("Commands", "Branc&hes"),
    "against": mark("Commands", "Redline a&gainst"),
    "panels": mark("Commands", "Panel&s"),
    "appearance": mark("Commands", "&Light or dark"),
    "decisions": mark("Commands", "Decide other&wise"),
    "positions": mark("Commands", "A delegation’s p&osition"),
    "brackets": mark("Commands", "Brack&ets"),
    "elsewhere": mark("Commands", "Proposals &from elsewhere"),
    "room": mark("Commands", "What the roo&m sees"),
}
FIXED = {
    "room": ("hold",),
    "branches": ("new_branch", "switch_branch", "merge_branch", SEPARATOR),
    "brackets": ("bracket", "hold_bracket", "lift_bracket"),
    "elsewhere": ("take_in", "type_amendment", "propose_difference"),
    "decisions": (
        "accept_part",
        "divide",
        "withdraw",
        "leave_open",
        "settle",
        SEPARATOR,
        "propose_again",
        "take_out",
    ),
    "positions": (
        *("support", "oppose", SEPARATOR, "retain", "reserve", "flexible", "await_capital"),
        *(SEPARATOR, "speaks_for"),
    ),
}
"""What stands in submenus that are always the same."""
WORDED = ("redline", "suggest", "compare", "name_revision")
"""Commands whose words stand beside the icon in the toolbar: what people look for first."""
