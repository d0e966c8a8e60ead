"""What is read of each file in the style of a compilation made by hand."""

from __future__ import annotations

from tests.exports.compilations import (
    ARABIC,
    BLUE,
    BOLD,
    BRACKETS,
    BY_HIGHLIGHTER,
    CHINESE,
    COLOURS_OF_CHANGES,
    DOUBLE_OFF,
    DS,
    DU,
    FRENCH,
    FRENCH_COLOURS,
    FURTHER,
    HIGHLIGHTED,
    HIGHLIGHTS_OF_CHANGES,
    LEGEND,
    NEW,
    NUMBERS,
    OF_ONE,
    OLD,
    POINTED,
    RED,
    SEVERAL,
    SHADED,
    SPANISH,
    SUPPORTED,
    TRACKED,
    UNDERLINED,
    YELLOW,
    B,
    File,
    S,
    U,
    markdown,
    struck_and,
)

DELETED = "struck-through words are deletions"
MADE_BY_HAND = (
    File("underlined.docx", struck_and(U), OLD, NEW, (), f"{DELETED}, underlined words additions"),
    File("bold.docx", struck_and(B), OLD, NEW, (), f"{DELETED}, bold words additions"),
    File("red and blue.docx", struck_and(BLUE, S + RED), OLD, NEW, (), f"{DELETED}, blue words additions"),
    File("double.docx", struck_and(DU, DS), OLD, NEW, (), f"{DELETED}, underlined words additions"),
    File("highlighted.docx", struck_and(U + YELLOW, S + YELLOW), OLD, NEW, (), DELETED),
    File(
        "only highlighted.docx", struck_and(YELLOW), OLD, NEW, (), f"{DELETED}, highlighted words additions"
    ),
    *(
        File(
            name,
            data,
            (
                OLD[0],
                "Urges States to take measures;",
                "Requests the Secretary-General to report;",
                "Invites partners to help;",
            ),
            (
                OLD[0],
                "Urges States, as appropriate, to take measures;",
                "Requests the Secretary-General to report twice, and in full;",
                "Invites partners to help, including by giving money;",
            ),
            (),
            "highlighted words are additions",
        )
        for name, data in (("added by highlighter.docx", HIGHLIGHTED), ("shaded.docx", SHADED))
    ),
    File(
        "highlighters.docx",
        BY_HIGHLIGHTER,
        (OLD[0], "Urges States to take measures;", *OLD[2:]),
        (OLD[0], "Urges all States to take good measures;", *OLD[2:]),
        ("EU", "US"),
        "US highlighted in yellow and EU highlighted in green",
    ),
    File(
        "bold, underlined.docx",
        struck_and(B + U),
        OLD,
        NEW,
        (),
        f"{DELETED}, underlined or bold words additions",
    ),
    File("legend.docx", LEGEND, OLD, NEW, ("EU", "US"), "the colours are those of US in red and EU in blue"),
    File(
        "brackets.docx",
        BRACKETS,
        OLD,
        NEW,
        ("EU", "G77 and China", "JPN", "NOR", "US"),
        "brackets with names",
    ),
    *(
        File(name, data, OLD, NEW, (), f"words {gone} are deletions, {come} words additions")
        for name, data, gone, come in (
            ("colours of changes.docx", COLOURS_OF_CHANGES, "in red", "blue"),
            ("highlights of changes.docx", HIGHLIGHTS_OF_CHANGES, "highlighted in red", "highlighted"),
            ("French colours.docx", FRENCH_COLOURS, "in red", "green"),
        )
    ),
    File("of one.docx", OF_ONE, OLD, NEW, ("EU",), "the colours are those of EU in blue"),
    File("double off.docx", DOUBLE_OFF, OLD, NEW, (), DELETED),
    File(
        "several names.docx",
        SEVERAL,
        OLD,
        NEW,
        ("AUS", "Brazil", "CAN", "EU", "JPN", "Mexico", "NOR", "NZ", "US"),
        "brackets with names",
    ),
    File("supported.docx", SUPPORTED, OLD, NEW, ("Costa Rica", "EU", "UK", "US"), DELETED),
    File(
        "tracked too.docx",
        TRACKED,
        ("Recalling its resolution 98/1,", "Urges all States to take effective measures;", OLD[-1]),
        (NEW[0], NEW[1], NEW[-1]),
    ),
    File(
        "alternatives.docx",
        NUMBERS,
        OLD,
        (*OLD[:2], "Calls upon States to act;", "Encourages States to act;", *OLD[2:]),
        ("EU", "US"),
        "“alt”",
    ),
    File(
        "bis.docx", FURTHER, (*OLD[:2], OLD[3]), (*OLD[:2], "Calls upon States to act;", OLD[3]), (), "“bis”"
    ),
    *(
        File(
            name,
            data,
            (
                OLD[0],
                "Urges States to take measures;",
                "Requests the Secretary-General to report;",
                "Invites partners to help;",
            ),
            (
                OLD[0],
                "Urges States, as appropriate, to take measures;",
                "Requests the Secretary-General, in consultation with States, to report;",
                "Invites partners to help, including by giving money;",
            ),
            (),
            pattern,
        )
        for name, data, pattern in (
            ("added only.docx", UNDERLINED, "underlined words are additions"),
            ("bold only.docx", BOLD, "bold words are additions"),
        )
    ),
    File(
        "pointed.docx",
        POINTED,
        OLD,
        (
            OLD[0],
            "Urges all States to consider effective measures;",
            "Requests the Secretary-General inform States annually;",
            OLD[3],
        ),
        ("EU", "NOR", "US"),
        "brackets with names are proposals (EU, JPN, US, NOR)",
    ),
    File(
        "French.docx",
        FRENCH,
        (
            "Rappelant sa résolution 98/1,",
            "Prie les États de prendre des mesures ;",
            "Décide de rester saisie de la question.",
        ),
        (
            "Rappelant sa résolution 98/1,",
            "Prie les États d’examiner des mesures utiles ;",
            "Décide de rester saisie de la question.",
        ),
        ("UE",),
        DELETED,
    ),
    File(
        "Spanish.docx",
        SPANISH,
        (
            "Recordando su resolución 98/1,",
            "Insta a los Estados a medidas con urgencia;",
            "Decide seguir ocupándose de la cuestión.",
        ),
        (
            "Recordando su resolución 98/1,",
            "Insta a los Estados a considerar medidas;",
            "Decide seguir ocupándose de la cuestión.",
        ),
        ("GRULAC", "UE"),
        "brackets",
    ),
    File(
        "Arabic.docx",
        ARABIC,
        ("إذ تشير إلى قرارها 98/1،", "تحث الدول على اتخاذ تدابير؛", "تقرر إبقاء المسألة قيد نظرها."),
        ("إذ تشير إلى قرارها 98/1،", "تحث الدول على النظر في تدابير فعالة؛", "تقرر إبقاء المسألة قيد نظرها."),
        ("الاتحاد الأوروبي",),
        DELETED,
    ),
    File(
        "Chinese.docx",
        CHINESE,
        ("回顾其第98/1号决议，", "敦促各国采取措施；", "决定继续处理此案。"),
        ("回顾其第98/1号决议，", "敦促各国审议措施以及其他行动；", "决定继续处理此案。"),
        ("欧盟",),
        DELETED,
    ),
    File("tildes.md", markdown(("~~", "~~"), ("<u>", "</u>")), OLD, NEW, (), DELETED),
    File("elements.md", markdown(("<del>", "</del>"), ("<ins>", "</ins>")), OLD, NEW, (), DELETED),
    File(
        "spans.md",
        markdown(("<s>", "</s>"), ('<span style="color:#0070c0">', "</span>")),
        OLD,
        NEW,
        (),
        "blue",
    ),
)
