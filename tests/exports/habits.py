"""Files whose changes are told by signs typed among the words, by labels, capitals or two colours."""

from __future__ import annotations

from tests.exports.compilations import (
    GREENISH,
    ITALIC,
    LAST,
    NEW,
    OLD,
    PINKISH,
    RED,
    YELLOW,
    File,
    page,
    w,
)
from tests.exports.docx.files import p

FIRST = p("1.\t", w("Urges", ITALIC), " States to take effective measures;")
SECOND = p("2.\t", w("Requests", ITALIC), " the Secretary-General to report annually;")
ACT, HELP = "Calls upon States to act;", "Encourages States to help;"


def act(before: str = "", after: str = "") -> str:
    return p(before, w("Calls upon", ITALIC), " States to act;", after)


def aid(before: str = "", after: str = "") -> str:
    return p(before, w("Encourages", ITALIC), " States to help;", after)


BRACES = page(
    p(
        "1.\t",
        w("Urges", ITALIC),
        " {US: all} States to {EU: replace “take” with “consider”} take effective measures;",
    ),
    p("2.\t{JPN and NOR del: ", w("Requests", ITALIC), " the Secretary-General to report annually;}"),
    p("{G77 and China: ", w("Invites", ITALIC), " the Commission to assist States;}"),
    LAST,
)
ARROWS = page(
    p(
        "1.\t",
        w("Urges", ITALIC),
        " [→ all] (US) States to [take → consider] (EU, supp. by JPN) effective measures;",
    ),
    p("2.\t", w("Requests", ITALIC), " the Secretary-General to report [KEN: annually -> twice a year];"),
    LAST,
)
ARROWS_OF_NOBODY = page(
    p("1.\t", w("Urges", ITALIC), " [→ all] States to [take → consider] effective measures;"),
    p("2.\t", w("Requests", ITALIC), " the Secretary-General to report [annually ⇒ twice a year];"),
    LAST,
)
ROUND = page(
    p(
        *("1.\t", w("Urges", ITALIC), " States to take effective measures (US: add “all” before “States”)"),
        " (EU: replace “take” with “consider”) (KEN reserves);",
    ),
    p("2.\t", w("Requests", ITALIC), " the Secretary-General to report annually; (JPN del)"),
    p("[+G77 and China: ", w("Invites", ITALIC), " the Commission to assist States;]"),
    LAST,
)
REMARKS = page(
    FIRST,
    p("EU: retain OP1."),
    SECOND,
    p("NOR: delete this paragraph."),
    p("US: replace “seized” with “aware”"),
    LAST,
)
CAPITALS = page(
    p("1.\t", w("Urges", ITALIC), " ALL States, WHERE POSSIBLE AND IN LINE WITH THE LAW, to take measures;"),
    p("2.\t", w("Requests", ITALIC), " UNEP to report to all States IN CONSULTATION WITH THE IMF;"),
    p("3.\t", w("Invites", ITALIC), " partners to help, INCLUDING BY GIVING MONEY;"),
)
TWO_COLOURS, TWO_INKS = (
    page(
        p(
            *("1.\t", w("Urges", ITALIC), " ", w("all ", new), "States to ", w("take", old), " "),
            *(w("consider", new), " effective measures;"),
        ),
        p(
            *("2.\t", w("Requests", ITALIC), " the Secretary-General to report "),
            *(w("annually", old), " ", w("twice a year", new), ";"),
        ),
        LAST,
    )
    for old, new in ((PINKISH, GREENISH), (RED, '<w:color w:val="0070C0"/>'))
)
TWO_HIGHLIGHTERS = page(
    p("1.\t", w("Urges", ITALIC), " States", w(", as appropriate,", YELLOW), " to take measures;"),
    p("2.\t", w("Requests", ITALIC), " UNEP to report", w(" twice, and in full", GREENISH), ";"),
    LAST,
)
REPORTED = ("Requests the Secretary-General to report twice a year;", OLD[3])
LABELLED = "paragraphs that bear names or labels"
HABITS = (
    File(
        "braces.docx",
        BRACES,
        OLD,
        NEW,
        ("EU", "G77 and China", "JPN", "NOR", "US"),
        "brackets with names are proposals",
    ),
    File("arrows.docx", ARROWS, OLD, (*NEW[:2], *REPORTED), ("EU", "KEN", "US"), "arrows in brackets"),
    File("arrows of nobody.docx", ARROWS_OF_NOBODY, OLD, (*NEW[:2], *REPORTED), (), "arrows in brackets"),
    File(
        "round.docx",
        ROUND,
        OLD,
        NEW,
        ("EU", "G77 and China", "JPN", "KEN", "US"),
        "brackets with names are proposals",
    ),
    File("remarks.docx", REMARKS, OLD, (*OLD[:2], OLD[3]), ("EU", "NOR", "US"), "brackets with names"),
    File(
        "capitals.docx",
        CAPITALS,
        (
            OLD[0],
            "Urges States to take measures;",
            "Requests UNEP to report to all States;",
            "Invites partners to help;",
        ),
        (
            OLD[0],
            "Urges ALL States, WHERE POSSIBLE AND IN LINE WITH THE LAW, to take measures;",
            "Requests UNEP to report to all States IN CONSULTATION WITH THE IMF;",
            "Invites partners to help, INCLUDING BY GIVING MONEY;",
        ),
        (),
        "words in capitals are additions",
    ),
    *(
        File(name, data, OLD, (*NEW[:2], *REPORTED), (), said)
        for name, data, said in (
            (
                "two colours.docx",
                TWO_COLOURS,
                "words highlighted in red are deletions, highlighted words additions",
            ),
            ("two inks.docx", TWO_INKS, "words in red are deletions, blue words additions"),
        )
    ),
    File(
        "two highlighters.docx",
        TWO_HIGHLIGHTERS,
        (OLD[0], "Urges States to take measures;", "Requests UNEP to report;", OLD[3]),
        (
            OLD[0],
            "Urges States, as appropriate, to take measures;",
            "Requests UNEP to report twice, and in full;",
            OLD[3],
        ),
        (),
        "highlighted words are additions",
    ),
    *(
        File(
            name, page(FIRST, *between, SECOND, LAST), OLD, (*OLD[:2], ACT, HELP, *OLD[2:]), authors, LABELLED
        )
        for name, authors, *between in (
            ("labels behind.docx", ("EU", "US"), act("", " (OP1 alt – EU)"), aid("", " [US: OP1 bis]")),
            (
                "labels before.docx",
                ("EU", "US"),
                act("(OP1 alt – EU) "),
                aid("[OP 1 bis, US, supp. by JPN] "),
            ),
            ("labels below.docx", ("EU", "US"), act(), p("(OP1 alt – EU)"), aid(), p("(US – OP1 bis)")),
            (
                "notes above.docx",
                ("EU", "US"),
                p("EU: add new OP1 bis:"),
                act(),
                p("New OP1 ter (US):"),
                aid(),
            ),
            ("names first.docx", ("EU", "JPN", "US"), act("EU: "), aid("US and JPN: ")),
            ("alternatives above.docx", ("EU", "US"), p("ALT (EU):"), act(), p("US alt 2:"), aid()),
            ("notes.docx", ("EU", "US"), act("[EU: add new OP1 bis: ", "]"), aid("Add a new OP: ", " (US)")),
        )
    ),
)
"""Each shows both texts, as the files of `compilations` do."""
