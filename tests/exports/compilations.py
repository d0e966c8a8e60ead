"""Files in the style of a compilation made by hand, each in another way."""

from __future__ import annotations

from dataclasses import dataclass

from tests.exports.docx.files import docx, p
from tests.exports.docx.files import r as plain

S, DS = "<w:strike/>", "<w:dstrike/>"
U, DU = '<w:u w:val="single"/>', '<w:u w:val="double"/>'
B, ITALIC = "<w:b/>", "<w:i/>"
RED, BLUE, GREEN = (f'<w:color w:val="{each}"/>' for each in ("FF0000", "0070C0", "00B050"))
YELLOW, GREENISH = (f'<w:highlight w:val="{each}"/>' for each in ("yellow", "green"))
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


@dataclass(frozen=True)
class File:
    """A file that shows both texts; the texts are as they are read, one line a provision."""

    name: str
    data: bytes
    original: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    pattern: str = ""


def w(words: str, properties: str = "") -> str:
    """Return a run of Word with these properties."""
    return plain(words).replace("<w:rPr></w:rPr>", f"<w:rPr>{properties}</w:rPr>")


def page(*paragraphs: str) -> bytes:
    """Return a Word file of a draft whose front and first paragraph are always the same."""
    front = (
        p(w("Shared lakes", B)),
        p(w("The General Assembly", ITALIC), ","),
        p(w("Recalling", ITALIC), " its resolution 98/1,"),
    )
    return docx("".join((*front, *paragraphs)))


OLD = (
    "Recalling its resolution 98/1,",
    "Urges States to take effective measures;",
    "Requests the Secretary-General to report annually;",
    "Decides to remain seized of the matter.",
)
NEW = (
    "Recalling its resolution 98/1,",
    "Urges all States to consider effective measures;",
    "Invites the Commission to assist States;",
    "Decides to remain seized of the matter.",
)
LAST = p("3.\t", w("Decides", ITALIC), " to remain seized of the matter.")


def struck_and(added: str, gone: str = S, also: str = "") -> bytes:
    """Return the usual file: struck words, and words added in another form."""
    return page(
        p(
            *(
                w("1.\t"),
                w("Urges", ITALIC),
                " ",
                w("a", added),
                w("ll ", added + also),
                "States to ",
                w("ta", gone),
            ),
            *(w("ke", gone), " ", w("consider", added), " effective measures;"),
        ),
        p(
            w("2.\t", gone),
            w("Requests", ITALIC + gone),
            w(" the Secretary-General to report annually;", gone),
        ),
        p(w("Invites", ITALIC + added), w(" the Commission to assist States;", added)),
        LAST,
    )


LEGEND = docx(
    p(w("US", RED), " in red, ", w("EU", BLUE), " in blue")
    + p(w("Shared lakes", B))
    + p(w("The General Assembly", ITALIC), ",")
    + p(w("Recalling", ITALIC), " its resolution 98/1,")
    + p(
        "1.\t",
        w("Urges", ITALIC),
        " ",
        w("all ", BLUE),
        "States to ",
        w("take", S + RED),
        " ",
        w("consider", RED),
        " effective measures;",
    )
    + p("2.\t", w("Requests", ITALIC + S + BLUE), w(" the Secretary-General to report annually;", S + BLUE))
    + p(w("Invites", ITALIC + RED), w(" the Commission to assist States;", RED))
    + LAST
)
PINKISH = '<w:highlight w:val="red"/>'


def explained(legend: str, added: str, deleted: str, *, front: str = "") -> bytes:
    """Return a file whose first paragraph explains what became of words in two colours."""
    start = (
        p(w("Shared lakes", B))
        + p(w("The General Assembly", ITALIC), ",")
        + p(w("Recalling", ITALIC), " its resolution 98/1,")
    )
    first = p(
        *("1.\t", w("Urges", ITALIC), " ", w("all ", added), "States to ", w("take", deleted), " "),
        *(w("consider", added), " effective measures;"),
    )
    gone = p(
        "2.\t", w("Requests", ITALIC + deleted), w(" the Secretary-General to report annually;", deleted)
    )
    come = p(w("Invites", ITALIC + added), w(" the Commission to assist States;", added))
    return docx(legend + front + start + first + gone + come + LAST)


COLOURS_OF_CHANGES = explained(
    p("New text in ", w("blue", BLUE), "; deleted text in ", w("red", RED), "."), BLUE, RED
)
HIGHLIGHTS_OF_CHANGES = explained(
    p("Additions in ", w("green", GREENISH), ", deletions in ", w("red", PINKISH)), GREENISH, PINKISH
)
FRENCH_COLOURS = explained(
    p("Ajouts en ", w("vert", GREEN), ", suppressions en ", w("rouge", RED), "."), GREEN, RED
)
OF_ONE = explained(p("EU proposals in ", w("blue", BLUE), ", deletions in ", w("red", RED), "."), BLUE, RED)
DOUBLE_OFF = struck_and(
    '<w:u w:val="wave"/><w:color w:val="C9211E"/>',
    '<w:strike w:val="true"/><w:dstrike w:val="false"/><w:color w:val="C9211E"/>',
)
SEVERAL = page(
    p(
        "1.\t",
        w("Urges", ITALIC),
        " [EU, US and JPN: all] States to [CAN/AUS/NZ: replace “take” with “consider”] take",
        " effective measures;",
    ),
    p("2.\t[Mexico and Brazil del: ", w("Requests", ITALIC), " the Secretary-General to report annually;]"),
    p("[EU, NOR: ", w("Invites", ITALIC), " the Commission to assist States;]"),
    LAST,
)
BRACKETS = page(
    p(
        "1.\t",
        w("Urges", ITALIC),
        " [US: all] States to [EU: replace “take” with “consider”] take effective measures;",
    ),
    p("2.\t[JPN and NOR del: ", w("Requests", ITALIC), " the Secretary-General to report annually;]"),
    p("[G77 and China: ", w("Invites", ITALIC), " the Commission to assist States;]"),
    LAST,
)
SUPPORTED = page(
    p(
        *(
            "1.\t",
            w("Urges", ITALIC),
            " [EU, supported by JPN: ",
            w("all", U),
            "] States to [US/UK, supp. by NOR and KEN: ",
        ),
        *(w("take", S), " ", w("consider", U), "] effective measures;"),
    ),
    p("2.\t", w("Requests", ITALIC + S), w(" the Secretary-General to report annually;", S), " [Costa Rica]"),
    p("[EU + JPN: ", w("Invites", ITALIC + U), w(" the Commission to assist States;", U), "]"),
    LAST,
)
TRACKED = page(
    p(
        *("1.\t", w("Urges", ITALIC), " "),
        f'<w:ins w:id="1" w:author="France" w:date="2026-03-01T10:00:00Z">{w("all ")}</w:ins>',
        *("States to ", w("take", S), " ", w("consider", U), " effective measures;"),
    ),
    LAST,
)
NUMBERS = page(
    p("1.\t", w("Urges", ITALIC), " States to take effective measures;"),
    p("1 alt.\t[US, supp. by JPN] ", w("Calls upon", ITALIC), " States to act;"),
    p("1 alt 2.\t(EU) ", w("Encourages", ITALIC), " States to act;"),
    p("2.\t", w("Requests", ITALIC), " the Secretary-General to report annually;"),
    LAST,
)
FURTHER = page(
    p("1.\t", w("Urges", ITALIC), " States to take effective measures;"),
    p("1 ", w("bis", ITALIC), ".\t", w("Calls upon", ITALIC), " States to act;"),
    p("2.\t", w("Decides", ITALIC), " to remain seized of the matter."),
)
UNDERLINED, BOLD = (
    page(
        p("1.\t", w("Urges", ITALIC), " States", w(", as appropriate,", form), " to take measures;"),
        p(
            "2.\t",
            w("Requests", ITALIC),
            " the Secretary-General",
            w(", in consultation with States,", form),
            " to report;",
        ),
        p("3.\t", w("Invites", ITALIC), " partners to help", w(", including by giving money", form), ";"),
    )
    for form in (U, B)
)
POINTED = page(
    p(
        *("1.\t", w("Urges", ITALIC), " <EU, supp. by JPN: all> States to take → consider (US) effective"),
        " measures;",
    ),
    p("2.\t", w("Requests", ITALIC), " the Secretary-General to report -> inform States [NOR] annually;"),
    LAST,
)
HIGHLIGHTED, SHADED = (
    page(
        p("1.\t", w("Urges", ITALIC), " States", w(", as appropriate,", form), " to take measures;"),
        p(
            "2.\t",
            w("Requests", ITALIC),
            " the Secretary-General to report",
            w(" twice, and in full", form),
            ";",
        ),
        p("3.\t", w("Invites", ITALIC), " partners to help", w(", including by giving money", form), ";"),
    )
    for form in (YELLOW, '<w:shd w:val="clear" w:color="auto" w:fill="00FF00"/>')
)
BY_HIGHLIGHTER = page(
    p(w("US", YELLOW), " in yellow, ", w("EU", GREENISH), " in green"),
    p(
        "1.\t",
        w("Urges", ITALIC),
        " ",
        w("all ", YELLOW),
        "States to take ",
        w("good ", GREENISH),
        "measures;",
    ),
    p("2.\t", w("Requests", ITALIC), " the Secretary-General to report annually;"),
    LAST,
)
FRENCH = docx(
    p(w("L’Assemblée générale", ITALIC), ",")
    + p(w("Rappelant", ITALIC), " sa résolution 98/1,")
    + p(
        "1.\t",
        w("Prie", ITALIC),
        " les États ",
        w("de prendre", S),
        " ",
        w("d’examiner", U),
        " des mesures [UE, appuyée par le Japon : utiles] ;",
    )
    + p("2.\t", w("Décide", ITALIC), " de rester saisie de la question.")
)
SPANISH = docx(
    p(w("La Asamblea General", ITALIC), ",")
    + p(w("Recordando", ITALIC), " su resolución 98/1,")
    + p(
        "1.\t",
        w("Insta", ITALIC),
        " a los Estados a [UE: considerar] [GRULAC, apoyado por México: suprimir “con urgencia”]",
        " medidas con urgencia;",
    )
    + p("2.\t", w("Decide", ITALIC), " seguir ocupándose de la cuestión.")
)
ARABIC = docx(
    p(w("إن الجمعية العامة", B), "،")
    + p(w("إذ تشير", B), " إلى قرارها 98/1،")
    + p(
        "1. ",
        w("تحث", B),
        " الدول على ",
        w("اتخاذ", S),
        " ",
        w("النظر في", U),
        " تدابير [الاتحاد الأوروبي: فعالة]؛",
    )
    + p("2. ", w("تقرر", B), " إبقاء المسألة قيد نظرها.")
)
CHINESE = docx(
    p("大会，")
    + p("回顾其第98/1号决议，")
    + p(
        "1. 敦促各国",
        w("采取", S),
        w("审议", U),
        "措施［欧盟，日本支持：以及其他行动］；".replace("，日本支持", ""),
    )
    + p("2. 决定继续处理此案。")
)
MARKED = """# Shared lakes

*The General Assembly*,

*Recalling* its resolution 98/1,

1. *Urges* {}all {}States to {}take{} {}consider{} effective measures;

{}2. *Requests* the Secretary-General to report annually;{}

{}*Invites* the Commission to assist States;{}

3. *Decides* to remain seized of the matter.
"""


def markdown(gone: tuple[str, str], come: tuple[str, str]) -> bytes:
    return MARKED.format(*come, *gone, *come, *gone, *come).encode()
