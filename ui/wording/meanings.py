"""What the field's unusual words mean, for "What's This?" (Shift+F1): one or two sentences each."""

from __future__ import annotations

from editor.words import mark, tr

COMMAND_MEANINGS = {
    "role_preambular": mark(
        "Meanings",
        "Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such "
        "as “Recalling”, end with a comma, and bear no number.",
    ),
    "role_operative": mark(
        "Meanings",
        "Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with "
        "a semicolon, and are numbered.",
    ),
    "role_subparagraph": mark(
        "Meanings",
        "Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, "
        "introduce them.",
    ),
    "masthead": mark(
        "Meanings",
        "The masthead is the head of the first page: the organ, the symbol of the document, its "
        "distribution, date, session and agenda item.",
    ),
    "redline": mark(
        "Meanings",
        "A redline marks in the text what was inserted, deleted and moved since another text.",
    ),
    "new_branch": mark(
        "Meanings",
        "A branch is a text of its own beside the other, such as a fallback: what you write there leaves "
        "the other as it is. It can be merged into it later.",
    ),
    "merge_branch": mark(
        "Meanings",
        "Merging brings what was written on another branch since both parted into this text. What competes "
        "waits for you; what is agreed stays.",
    ),
    "name_revision": mark(
        "Meanings",
        "A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it "
        "is.",
    ),
    "suggest": mark(
        "Meanings",
        "While you suggest, what you write is a proposal of a delegation. The text itself stays as it is "
        "until the proposal is accepted.",
    ),
    "capture": mark(
        "Meanings",
        "One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; "
        "supp JPN; EU retain.",
    ),
    "compilation": mark(
        "Meanings",
        "The compilation text on the page: change a wording in its brackets, delete a bracket, or write new "
        "words. What you did becomes what the delegations propose.",
    ),
    "withdraw": mark(
        "Meanings",
        "A delegation takes its own proposal back. It stays in the history.",
    ),
    "support": mark(
        "Meanings", "A delegation that supports a proposal is named beside those that made it (supp. by)."
    ),
    "oppose": mark(
        "Meanings", "A delegation that opposes a proposal wants the text to stay as it is, or otherwise."
    ),
    "agree": mark(
        "Meanings",
        "An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as "
        "delegations wait for their capitals, then in informals, then in the committee.",
    ),
    "reopen": mark(
        "Meanings", "Reopening an agreed paragraph lets it be negotiated again: by whom, and why."
    ),
    "correct": mark(
        "Meanings",
        "An editorial correction changes how an agreed paragraph is written, not what it says; it is "
        "recorded apart.",
    ),
    "silence": mark(
        "Meanings",
        "Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: "
        "unless it breaks the silence.",
    ),
    "package": mark("Meanings", "The paragraphs of a package are agreed together or not at all."),
    "bracket": mark(
        "Meanings",
        "Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by "
        "paragraph and by delegation.",
    ),
    "lift_bracket": mark("Meanings", "Lifting brackets takes them away; the words in them stay."),
    "reading": mark(
        "Meanings",
        "A reading is one passage through the whole text. While it lasts, labels stay as they are on "
        "everybody’s paper, and a new paragraph is OP5 bis, ter and so on.",
    ),
    "renumber": mark(
        "Meanings",
        "Renumbering lets the labels follow the order again. The concordance says which label became "
        "which, and references to paragraphs of this text are mended where you agree.",
    ),
    "body": mark(
        "Meanings",
        "How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its "
        "members.",
    ),
    "take_in": mark(
        "Meanings",
        "What delegations send back, tracked, marked by hand or simply written over, becomes their "
        "proposals; so do amendment documents.",
    ),
    "type_amendment": mark(
        "Meanings",
        "Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; "
        "each shows how it is understood while you type.",
    ),
    "propose_difference": mark(
        "Meanings",
        "What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to "
        "be discussed and decided like any other.",
    ),
    "bring_in": mark(
        "Meanings",
        "Two people who worked on copies of one dossier bring them together: what was said, decided and "
        "written in the other copy is added here, after you have seen it.",
    ),
    "export_compilation": mark(
        "Meanings",
        "A compilation text shows every live proposal in its place, with the names of who made and "
        "supports it.",
    ),
    "export_sheet": mark(
        "Meanings",
        "An amendment document tells in the official wording how one text becomes another: in operative "
        "paragraph 3, replace these words with those.",
    ),
    "matrix": mark(
        "Meanings",
        "A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.",
    ),
    "hold": mark(
        "Meanings", "While you hold, the room goes on seeing the text as it was, until you release it."
    ),
}
"""By the name of the command."""

PANEL_MEANINGS = {
    "sponsors": mark(
        "Meanings",
        "Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors "
        "since. Each confirms again when the text has changed.",
    ),
    "agreement": mark(
        "Meanings", "How each paragraph stands, from open to agreed in the committee, and how it came there."
    ),
    "proposals": mark(
        "Meanings", "Amendments as delegations made them, each carried along with the text as it changes."
    ),
    "private": mark(
        "Meanings",
        "Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own "
        "that goes into no dossier, copy, export or projection.",
    ),
    "revisions": mark(
        "Meanings", "The text as it went round the room, each time under a name, and its branches."
    ),
    "comments": mark(
        "Meanings",
        "What people say about words of the text, with the answers. Comments change nothing in it.",
    ),
    "outline": mark("Meanings", "The paragraphs by their labels: PP for preambular, OP for operative ones."),
}
"""By the name of the panel."""


def of_command(name: str) -> str:
    """Return what a command's unusual word means, or nothing where it has none."""
    return tr("Meanings", COMMAND_MEANINGS[name]) if name in COMMAND_MEANINGS else ""


def of_panel(name: str) -> str:
    """Return what a panel is about, or nothing."""
    return tr("Meanings", PANEL_MEANINGS[name]) if name in PANEL_MEANINGS else ""
