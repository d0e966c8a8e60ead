"""What Help tells: the guide, and what Chapeau is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from editor.words import mark, tr
from ui.iconset import application_icon
from ui.tokens import SPACE

GUIDE = (
    mark(
        "Guide",
        "<h2>From a text to a revision</h2>",
    ),
    mark(
        "Guide",
        "<p><b>Open</b> a draft (Word, Markdown or text), or drop it on the window. Chapeau "
        "makes a dossier of it, and from then on every change is kept as you type. There is "
        "nothing to save.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Edit</b> on the page. Enter begins a new paragraph, Backspace at its start joins "
        "it to the one before, Tab and Shift+Tab change its level, Alt+Shift+Up and Down move "
        "it. Numbers and labels in the margin follow.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Name a revision</b> (Ctrl+S) when the text goes round the room: Draft, Rev.1, "
        "Rev.2. A named revision stays as it is. <b>Save as dossier</b> puts draft and revisions "
        "into one file wherever you like.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Show the redline</b> (Ctrl+Shift+R) against any revision while you write: "
        "inserted words are underlined, deleted ones struck through. F8 goes to the next "
        "change.</p>",
    ),
    mark(
        "Guide",
        "<h2>In the room</h2>",
    ),
    mark(
        "Guide",
        "<p><b>Suggest</b> (Ctrl+Shift+E): write on the page what a delegation wants, then "
        "propose it in its name. The text stays as it is. Or type what is said on one line "
        "(Ctrl+L): <code>US OP5 del “reproductive”; supp JPN; EU retain</code>. The verbs are "
        "del, add … after …, replace … with …, alt (another text for the whole paragraph), and "
        "new or bis (a new paragraph after it); <code>KOR supp 3</code> is a position on "
        "proposal 3.</p>",
    ),
    mark(
        "Guide",
        "<p>The <b>Proposals</b> panel shows those on the paragraph under the cursor, or all. "
        "Enter shows one on the page, Ctrl+Alt+A accepts it; its menu accepts a part of it, and "
        "notes who supports, opposes or reserves. What competes with the text waits with both "
        "texts until you settle it. Every decision can be taken back. <b>Who stands where</b> "
        "(Ctrl+Alt+M) puts paragraphs against delegations.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Proposals from files</b> makes proposals of what delegations send back (tracked, "
        "marked by hand, or just another text) and of amendment documents. <b>Export the "
        "compilation</b> writes the text with every proposal in its place; it can be taken in "
        "again.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Agreed</b> (Ctrl+Alt+G): an agreed paragraph resists changes until it is "
        "reopened; an editorial correction is possible and recorded apart. <b>Begin a "
        "reading</b> freezes the labels, so that a new paragraph is OP5 bis; <b>Renumber</b> at "
        "the end gives the concordance and proposes mended references.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Sponsors</b>: type or paste names in any form. The sponsor line, its notes and "
        "the list for the secretariat are made from the ledger; after a new revision it tells "
        "who has not confirmed.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Project to the room</b> (Ctrl+Alt+P) opens a second window in large letters; "
        "there, Ctrl+1 to 3 show the original, the proposals or what is agreed, Ctrl+4 only what "
        "is not agreed, Ctrl+5 names. <b>Hold</b> (Ctrl+Alt+H) keeps what the room sees until "
        "you release it.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Private</b> (View, Panels) keeps your position, red lines, fallbacks and notes on "
        "this machine alone. A red line is a word that must stay, or <code>not:</code> and one "
        "that must not come in; what touches one says so before it is accepted.</p>",
    ),
    mark(
        "Guide",
        "<h2>Between texts</h2>",
    ),
    mark(
        "Guide",
        "<p><b>Compare</b> (Ctrl+D) puts any two texts side by side: revisions, branches, the "
        "working draft, or files. With a common base, both stand beside it, and “≠ Conflict” "
        "marks what can’t be taken together.</p>",
    ),
    mark(
        "Guide",
        "<p><b>Export</b> a clean Word document, or one with tracked changes: accepting all of "
        "them gives the newer text, rejecting all the older. A draft that was read from Word is "
        "tracked in that very file, each author’s changes under that name.</p>",
    ),
)
"""The guide, block by block, in HTML."""


def open_guide(parent: QWidget) -> None:
    """Show the guide in a window of its own."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(tr("Help", "Guide"))
    window.resize(620, 560)
    text = QTextBrowser(window)
    text.setHtml("\n".join(tr("Guide", block) for block in GUIDE))
    text.setAccessibleName(tr("Help", "Guide"))
    text.document().setDocumentMargin(SPACE.wide)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(text)
    window.show()


def about(parent: QWidget) -> None:
    """Say what Chapeau is."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(tr("Help", "About Chapeau"))
    emblem = QLabel(window)
    emblem.setPixmap(application_icon().pixmap(QSize(64, 64), window.devicePixelRatioF()))
    told = (
        tr("Help", "Negotiate and redline draft resolutions, offline."),
        tr("Help", "Your drafts stay on this machine."),
        tr("Help", "Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License)."),
    )
    words = QLabel(f"<h3>Chapeau</h3><p>{told[0]}</p><p>{told[1]}<br>{told[2]}</p>", window)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    buttons.rejected.connect(window.reject)
    column = QVBoxLayout(window)
    column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
    for each in (emblem, words, buttons):
        column.addWidget(each)
    window.open()
