"""Files that only look like redlines made by hand."""

from __future__ import annotations

from tests.exports.compilations import BLUE, GREENISH, ITALIC, LAST, YELLOW, B, S, U, page, w
from tests.exports.docx.files import docx, p

SHADE_OF_FIELDS = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>'
INNOCENT = (
    ("a clean draft", page(p("1.\t", w("Urges", ITALIC), " States to act;"), LAST)),
    (
        "underlined headings",
        page(p(w("A. General", U)), p("1.\t", w("Urges", ITALIC), " States;"), p(w("B. Other", U)), LAST),
    ),
    (
        "underlined openings",
        docx(
            p(w("The General Assembly", ITALIC), ",")
            + p(w("Recalling", U), " its resolution,")
            + p("1.\t", w("Urges", U), " States;")
            + p("2.\t", w("Decides", U), " to act.")
        ),
    ),
    (
        "defined terms",
        page(
            p(
                "1.\t",
                w("Adopts", ITALIC),
                " the ",
                w("Lakes Convention", U),
                " (the “",
                w("Convention", U),
                "”);",
            ),
            p("2.\t", w("Urges", ITALIC), " each ", w("Contracting Party", U), " to join;"),
            LAST,
        ),
    ),
    (
        "bold openings in Arabic",
        docx(
            p(w("إن الجمعية العامة", B), "،")
            + p(w("إذ تشير", B), " إلى قرارها،")
            + p("1. ", w("تحث", B), " الدول على اتخاذ تدابير؛")
            + p("2. ", w("تقرر", B), " إبقاء المسألة قيد نظرها.")
        ),
    ),
    (
        "coloured links",
        page(
            p(
                "1.\t",
                w("Recalls", ITALIC),
                " resolution ",
                w("70/1", U + BLUE),
                " and ",
                w("https://www.example.org/lakes", U + BLUE),
                ";",
            ),
            p("2.\t", w("Notes", ITALIC), " document ", w("A/80/L.1", U + BLUE), ";"),
            LAST,
        ),
    ),
    (
        "a coloured heading",
        page(p(w("Lakes and rivers", BLUE + B)), p("1.\t", w("Urges", ITALIC), " States;"), LAST),
    ),
    (
        "a page in one colour",
        docx(
            "".join(
                p(w(words, BLUE))
                for words in (
                    "The General Assembly,",
                    "Recalling its resolution,",
                    "1.\tUrges States to act, and to go on;",
                    "2.\tDecides to act.",
                )
            )
        ),
    ),
    (
        "placeholders",
        page(
            p("1.\t", w("Urges", ITALIC), " States to act by [date to be completed];"),
            p("2.\t", w("Decides", ITALIC), " to meet in [city] [sic] on [insert date];"),
            LAST,
        ),
    ),
    (
        "brackets full of what is not agreed",
        page(
            p(
                "1.\t",
                w("Urges", ITALIC),
                " States [shall][should] act [below [or] [well] below] [the level];",
            ),
            p("2.\t", w("Notes", ITALIC), " [UNEP] and [the World Bank];"),
            LAST,
        ),
    ),
    (
        "notes of editors",
        page(
            p("1.\t", w("Urges", ITALIC), " States [Note: see above] [Source: A/80/1] [Figure 1: lakes];"),
            p("2.\t", w("Notes", ITALIC), " [Original: English] [Translated from French];"),
            LAST,
        ),
    ),
    (
        "one word underlined for stress",
        page(p("1.\t", w("Urges", ITALIC), " States ", w("not", U), " to act;"), LAST),
    ),
    (
        "words in bold for stress",
        page(
            p("1.\t", w("Urges", ITALIC), " States ", w("to act, and to go on,", B), " soon;"),
            p("2.\t", w("Asks", ITALIC), " all ", w("to help, including by giving", B), ";"),
            LAST,
        ),
    ),
    (
        "what matters in bold, again and again",
        page(
            p("1.\t", w("Urges", ITALIC), " States to act ", w("no later than in June", B), ";"),
            p("2.\t", w("Asks", ITALIC), " all ", w("to help towns on the coast", B), ", and on lakes;"),
            p("3.\t", w("Asks", ITALIC), " all ", w("to give what they can,", B), " soon;"),
            p("4.\t", w("Asks", ITALIC), " all ", w("and everybody", B), " to come;"),
            p("5.\t", w("Asks", ITALIC), " all ", w("to report, including on lakes", B), " in May;"),
            LAST,
        ),
    ),
    (
        "a highlighted heading",
        page(p(w("Lakes and rivers", YELLOW + B)), p("1.\t", w("Urges", ITALIC), " States;"), LAST),
    ),
    (
        "highlighted headings and a title",
        page(
            p(w("A. On the work of the towns", YELLOW)),
            p("1.\t", w("Urges", ITALIC), " States;"),
            p(w("B. On the work of the lakes", YELLOW)),
            LAST,
        ),
    ),
    (
        "one highlighted phrase",
        page(p("1.\t", w("Urges", ITALIC), " States ", w("to act, and to go on,", YELLOW), " soon;"), LAST),
    ),
    (
        "highlighted places to fill in",
        page(
            p("1.\t", w("Urges", ITALIC), " States to act by ", w("[date to be completed]", YELLOW), ";"),
            p("2.\t", w("Decides", ITALIC), " to meet in [", w("city to be named", YELLOW), "];"),
            LAST,
        ),
    ),
    (
        "highlighted openings",
        docx(
            p(w("The General Assembly", ITALIC), ",")
            + p(w("Recalling", YELLOW), " its resolution,")
            + p("1.\t", w("Urges", YELLOW), " States;")
            + p("2.\t", w("Decides", YELLOW), " to act.")
        ),
    ),
    (
        "a page on one ground",
        docx(
            "".join(
                p(w(words, YELLOW))
                for words in (
                    "The General Assembly,",
                    "Recalling its resolution,",
                    "1.\tUrges States to act, and to go on;",
                    "2.\tDecides to act.",
                )
            )
        ),
    ),
    (
        "fields on grey",
        page(
            *(
                p("1.\t", w(each, ITALIC), " States ", w("to act, and to go on,", SHADE_OF_FIELDS), " soon;")
                for each in ("Urges", "Asks", "Invites")
            ),
            LAST,
        ),
    ),
    (
        "a struck page",
        docx(
            "".join(
                p(w(words, S))
                for words in ("The General Assembly,", "Recalling its resolution,", "Urges States.")
            )
        ),
    ),
    (
        "agreements in brackets",
        page(
            p("1.\t", w("Urges", ITALIC), " States; [agreed ad ref]"),
            p("2.\t", w("Notes", ITALIC), " it; [Agreed]"),
            LAST,
        ),
    ),
    (
        "citations in brackets",
        page(p("1.\t", w("Recalls", ITALIC), " the report [Geneva: United Nations, 2010];"), LAST),
    ),
    (
        "codes, names and quoted titles in capitals",
        page(
            p(
                "1.\t",
                w("Urges", ITALIC),
                " States, UNEP, UN WOMEN and the IMF to act under “THE CODE OF LAKES”;",
            ),
            p("2.\t", w("Notes", ITALIC), " the work of FAO, ILO AND UNDP, and of the WHO;"),
            LAST,
        ),
    ),
    (
        "openings in capitals",
        docx(
            p("THE GENERAL ASSEMBLY,")
            + p("RECALLING ITS resolution 98/1,")
            + p("1.\tCALLS UPON ALL States to act;")
            + p("2.\tDECIDES TO REMAIN seized of the matter.")
        ),
    ),
    (
        "headings in capitals",
        page(p("ON LAKES AND RIVERS"), p("1.\t", w("Urges", ITALIC), " States;"), p("ON THE TOWNS"), LAST),
    ),
    (
        "one phrase in capitals for stress",
        page(p("1.\t", w("Urges", ITALIC), " States to act WITHOUT ANY DELAY WHATSOEVER;"), LAST),
    ),
    (
        "references to paragraphs",
        page(
            p("1.\t", w("Recalls", ITALIC), " OP1 bis of that text (see OP2 alt);"),
            p("2.\t", w("Notes", ITALIC), " the report (paragraph 4 bis) and a new paragraph: the last one;"),
            LAST,
        ),
    ),
    (
        "blanks and sets in braces",
        page(
            p("1.\t", w("Urges", ITALIC), " States to act by {date} in {city};"),
            p("2.\t", w("Notes", ITALIC), " the set {1, 2, 3};"),
            LAST,
        ),
    ),
    (
        "arrows in notes",
        page(
            p("1.\t", w("Urges", ITALIC), " States to go from Geneva → New York;"),
            p("2.\t", w("Notes", ITALIC), " it [replace 'lakes' → 'rivers'] [source: lakes → rivers];"),
            p("3.\t", w("Invites", ITALIC), " [lakes → rivers] all;"),
            LAST,
        ),
    ),
    (
        "coloured words that say their colour",
        page(
            p(w("It’s also in blue", BLUE)),
            p("1.\t", w("Urges", ITALIC), " States ", w("to act", BLUE), ";"),
            LAST,
        ),
    ),
    (
        "who said what, in round brackets and before a colon",
        page(
            p("1.\t", w("Notes", ITALIC), " the reports (Japan), (Kenya: 2019) and (EU, US);"),
            p("Chair: Ms. Norland"),
            p("Japan: the lakes of the north."),
            p("Secretariat: see the annex;"),
            p("2.\t", w("Thanks", ITALIC), " all (the Chair has retained the text);"),
            LAST,
        ),
    ),
    (
        "a program in colours",
        docx(
            p(w("Two programs", B))
            + "".join(
                p("x := ", w(f"// {name}", GREENISH), " ", w(f"begin {name}", YELLOW), " y;")
                for name in ("one", "two", "three", "four")
            )
        ),
    ),
    (
        "a form in blue",
        page(
            p(w("File 65, VO and C8", BLUE)),
            p("1.\t", w("Urges", ITALIC), " States ", w("to act", BLUE), ";"),
            p("2.\t", w("Notes", ITALIC), " ", w("the lakes", BLUE), ";"),
            LAST,
        ),
    ),
    (
        "arrows in a text that provides nothing",
        docx(
            p("The letters in brackets say what goes where, [LTM → T] and others.")
            + p("@d [TM → M] begins a definition of a macro.")
            + p("@f [TM → C] begins another one of a form.")
        ),
    ),
    (
        "coloured words of a program",
        page(p(w("RUN;", BLUE)), p("1.\t", w("Urges", ITALIC), " States ", w("to act", BLUE), ";"), LAST),
    ),
    (
        "topics in two highlighters",
        page(
            p("1.\t", w("Urges", ITALIC), " ", w("lakes", YELLOW), " and ", w("towns", GREENISH), " to act;"),
            p("2.\t", w("Notes", ITALIC), " ", w("rivers", YELLOW), ", ", w("cities", GREENISH), " and all;"),
            LAST,
        ),
    ),
)
