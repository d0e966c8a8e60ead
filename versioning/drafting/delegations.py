"""Delegations: which words of a text may be the name of one.

A name is told by its shape: a code (US, JPN, G-77), capitalized words (Costa Rica), or, in scripts
that have no capitals, a few words. The table only makes some of them certain, so that a single "[EU: …]"
is enough. Its facts: the codes are those of ISO 3166-1 alpha-3 for the Member and observer States of the
United Nations; the groups are the regional groups, and those that speak in the negotiations of the General
Assembly, the Human Rights Council and the conventions on climate and biological diversity.
"""

from __future__ import annotations

import re
from enum import IntEnum

_CODES = frozenset(
    """
    AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR
    BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU
    EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND
    IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS
    MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN
    PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK
    SVN SLB SOM ZAF KOR SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE
    GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE PSE VAT
    US UK UAE ROK DPRK PRC DRC RSA RF NZ SA
    EU UE ЕС G77 GRULAC CARICOM AOSIS SIDS LDC LDCS LLDC LLDCS LMDC LMDCS LMG CANZ JUSCANZ JUSSCANNZ WEOG EEG
    APG AG AU AOSIS ASEAN NAM OIC GCC LAS SADC ECOWAS MERCOSUR ALBA AILAC SICA PIF PSIDS BASIC BRICS EIG UG
    MIKTA CPLP OIF CELAC ACP OACPS SAARC ECCAS IGAD EAC CIS CSTO SCO ANZ HOLYSEE
    """.split()  # noqa: SIM905 (a table is read more easily so)
)
_NAMES = frozenset(
    (
        *("european union", "group of 77", "group of 77 and china", "g77 and china", "african group"),
        *("african union", "arab group", "asia-pacific group", "eastern european group", "like-minded group"),
        *("like-minded developing countries", "non-aligned movement", "western european and others group"),
        *("group of latin american and caribbean countries", "group of latin american and caribbean states"),
        *("alliance of small island states", "least developed countries", "landlocked developing countries"),
        *("small island developing states", "pacific islands forum", "organization of islamic cooperation"),
        *("league of arab states", "caribbean community", "nordic countries", "cross-regional group"),
        *("environmental integrity group", "umbrella group", "core group", "holy see", "holysee"),
        *(
            "chair",
            "co-chairs",
            "facilitator",
            "co-facilitators",
            "co-facilitator",
            "secretariat",
            "penholder",
        ),
        *("bureau", "main sponsors", "main sponsor", "united states", "united kingdom", "russian federation"),
        *("union européenne", "groupe des 77", "groupe des 77 et chine", "groupe des 77 et la chine"),
        *("g77 et chine", "groupe africain", "groupe arabe", "états-unis", "royaume-uni", "présidence"),
        *("unión europea", "grupo de los 77", "grupo de los 77 y china", "g77 y china", "grupo africano"),
        *("grupo árabe", "estados unidos", "reino unido", "presidencia"),
        *(
            "европейский союз",
            "группа 77",
            "группа 77 и китай",
            "африканская группа",
            "группа арабских государств",
        ),
        *("الاتحاد الأوروبي", "مجموعة ال77 والصين", "مجموعة ال 77 والصين", "المجموعة الأفريقية"),
        *("المجموعة العربية", "الولايات المتحدة"),
        *("欧盟", "欧洲联盟", "77国集团", "77国集团和中国", "非洲集团", "阿拉伯集团", "美国", "中国"),
    )
)
"""Groups, those who hold the pen, and the short names under which a few States speak, in small letters."""
_WITH_AND = (
    *("G77 and China", "G-77 and China", "G 77 and China", "Group of 77 and China", "Antigua and Barbuda"),
    *("Bosnia and Herzegovina", "Saint Kitts and Nevis", "Sao Tome and Principe", "Trinidad and Tobago"),
    *("Saint Vincent and the Grenadines", "Western European and Others Group"),
    *("Group of Latin American and Caribbean Countries", "Group of Latin American and Caribbean States"),
    *("Groupe des 77 et la Chine", "Groupe des 77 et Chine", "G77 et Chine", "G77 y China"),
    *("Grupo de los 77 y China", "Группа 77 и Китай", "77国集团和中国"),
    "United Kingdom of Great Britain and Northern Ireland",
)
"""Names that hold an "and" of their own."""
_NO_NAMES = frozenset(
    """
    note notes nb source sources see ed editor editors editorial date place name names title
    translation translated original signed footnote footnotes figure fig table box annex appendix
    option options alternative alternatives alt agenda item items symbol author authors section
    sections article articles paragraph paragraphs para paras chapter page pages part parts rule
    text example examples comment comments reference references ref adopted applause draft version
    status agreed pending placeholder tbc tbd todo insert add delete del day month year time distr
    distribution language languages link url doi isbn issn http https id test accept reject replace
    warning important explanation remark remarks drafting brackets bracketed heading subheading
    signature number session ps fyi nota fuente fuentes véase fecha título firma texto opción
    alternativa artículo párrafo cuadro voir titre texte paragraphe variante tableau pièce exemple
    ejemplo anexo annexe op pp sic ibid cf eg ie etc attention question answer q january february
    march april may june july august september october november december примечание источник см дата
    текст пункт статья вариант ملاحظة المصدر انظر التاريخ النص الفقرة المادة الخيار 注 注意 来源 见 日期 文本
    段落 备选 选项 说明 例如
    """.split()  # noqa: SIM905
)
"""What may stand before a colon in brackets and is nobody's name; told by its first word."""
_CODE = re.compile(r"[A-ZА-ЯЁ]{2,9}s?(?:-?\d{1,3}\+?)?|[A-Z]-?\d{1,3}\+?")
_PARTICLES = r"of|the|and|de|du|des|del|la|le|les|los|las|el|et|y|da|do|dos|d[’']|и"
_CAPITAL = r"(?:[dl][’'])?[A-ZÀ-ÖØ-ÞА-ЯЁ][^\W\d_]*(?:[-’'.][^\W\d_]+)*\.?"
_TITLED = re.compile(
    rf"(?:{_CAPITAL})(?:\s+(?:{_PARTICLES}|{_CAPITAL}|\d{{2}})){{0,8}}"
    rf"(?:\s+\((?:{_PARTICLES}|{_CAPITAL})(?:\s+(?:{_PARTICLES}|{_CAPITAL}))*\))?"
)
_POSSESSED = re.compile(
    r"(?:[’']s)?\s+(?:proposal|proposed|text|suggestion|amendment|language|version|option|delegation)$"
    r"|[’']s$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:(?:proposals?|suggestions?|text|amendments?)\s+)?(?:by|from|of|par|por)\s+|(?:the|les?|la|los|las|el)\s+|l[’'])+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,،、，/;&]\s*(?:(?:and|et|y|и)\s+)?|\s+(?:and|et|y|и)\s+|和")
_LONGEST = 90
_MOST_WORDS, _MOST_CHARACTERS, _MOST_NAMES = 5, 40, 40


class Sureness(IntEnum):
    """How sure it is that words name a delegation."""

    NONE = 0
    SHAPED = 1
    CODED = 2
    KNOWN = 3


def sureness(name: str) -> Sureness:
    """Return how sure it is that `name` (spaces folded) is a delegation's name and nothing else."""
    if not name or len(name) > _LONGEST:
        return Sureness.NONE
    if _is_known(name):
        return Sureness.KNOWN
    first = re.split(r"[\s.’'():]", name.casefold(), maxsplit=1)[0]
    if first in _NO_NAMES or name.casefold() in _NO_NAMES:
        return Sureness.NONE
    if _CODE.fullmatch(name):
        return Sureness.CODED
    if _TITLED.fullmatch(name):
        return Sureness.SHAPED
    return Sureness.SHAPED if _is_caseless(name) else Sureness.NONE


def _is_known(name: str) -> bool:
    code = name.replace("-", "").replace(" ", "").rstrip("+")
    if code.upper() in _CODES and (name.isupper() or code[:-1].isupper()):
        return True
    return " ".join(name.casefold().split()) in _NAMES or code.casefold() in {"g77andchina", "g77etchine"}


def _is_caseless(name: str) -> bool:
    """Return whether it is a few words of a script without capitals."""
    if len(name) > _MOST_CHARACTERS or len(name.split()) > _MOST_WORDS:
        return False
    letters = [char for char in name if char.isalpha()]
    if not letters or any(char.lower() != char.upper() for char in letters):
        return False
    longest = 12 if any("\u4e00" <= char <= "\u9fff" for char in letters) else _MOST_CHARACTERS
    return len(name) <= longest and all(char.isalnum() or char in " -ـ" for char in name)


def names_in(text: str) -> tuple[str, ...]:
    """Return the delegations that a list names ("EU, JPN and G77 and China"), or none when it isn't one.

    "The", "proposal by" and the like around a name are left out.
    """
    hidden = " ".join(text.split()).strip(" ,;:")
    for name in _WITH_AND:
        pattern = re.compile(re.escape(name), re.IGNORECASE)
        hidden = pattern.sub(lambda match: re.sub(r" (and|et|y|и) |和", "\x00\\1\x00", match[0]), hidden)
    found = []
    for part in _BETWEEN.split(hidden):
        name = part.replace("\x00\x00", "和").replace("\x00", " ").strip()
        lead = _BEFORE.match(name)
        name = _POSSESSED.sub("", name[lead.end() :] if lead else name).strip()
        if sureness(name) is Sureness.NONE:
            return ()
        found.append(name)
    return tuple(found) if len(found) <= _MOST_NAMES else ()
