"""What tells the parts of a draft apart by their words: organs, openings, numbers, sponsor lines.

English first, the other official languages as far as their forms are regular. These are signs to
read by, never a check of what a text may say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exports.markdown.searching import has_any, is_evenly_spaced

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKED = "<\\*_~"
_MARKS = re.compile(r"\\([!-/:-@\[-`{-~])|\*\*{0,2}|__{0,2}(?=\W|$)|_(?<!\w_)_{0,2}|~~")

SYMBOL = re.compile(
    r"(?:A|E|S|T|ST|CEDAW|CRC|CCPR|CAT|CERD|DP|UNEP|TD|FCCC|CBD|ICCD|LOS|NPT|PBC|SPLOS|ISBA|ECE|ECA|CEPAL|ESCAP)"
    r"/[A-Za-z0-9.()\[\]–/-]*[A-Za-z0-9)\]]\*?(?:\s\(\d{4}\))?"
)
ORGANS = re.compile(
    r"(?:the )?(?:general assembly|economic and social council|security council|human rights council"
    r"|trusteeship council|assemblée générale|conseil économique et social|conseil de sécurité"
    r"|conseil des droits de l[’']homme|asamblea general|consejo económico y social|consejo de seguridad"
    r"|consejo de derechos humanos|генеральная ассамблея|экономический и социальный совет|совет безопасности"
    r"|совет по правам человека|الجمعية العامة|المجلس الاقتصادي والاجتماعي|مجلس الأمن|مجلس حقوق الإنسان"
    r"|大会|经济及社会理事会|安全理事会|人权理事会)",
    re.IGNORECASE,
)
_ORGAN_LINE = re.compile(
    r"the [^.,;:!?]*\b(?:assembly|council|commission|committee|conference|congress|board|forum|meeting"
    r"|parties|agency|organization|union|authority|summit|tribunal|programme|program|fund|office|league)\b[^.,;:!?]{0,80}"
    r"|(?:l[’']|le |la |el )(?:assemblée|conseil|commission|comité|conférence|asamblea|consejo|comisión"
    r"|conferencia|junta)[^.,;:!?]{0,80}"
    r"|(?:генеральная|экономический|совет|комиссия|комитет|конференция|إن )[^.,;:!?،]{0,80}"
    r"|(?:大会|经济及社会理事会|安全理事会|人权理事会)",
    re.IGNORECASE,
)
_DOCUMENT_KINDS = re.compile(
    r"\b(?:draft|revised) (?:resolution|decision|proposal)s?\b|\b(?:sub-)?amendments? to\b|\bworking paper\b"
    r"|projet de (?:résolution|décision)|proyecto de (?:resolución|decisión)|проект (?:резолюции|решения)"
    r"|مشروع (?:قرار|مقرر)|决议草案|决定草案",
    re.IGNORECASE,
)
_KIND_WORDS = ("draft", "revised", "amendment", "working", "projet", "proyecto", "проект", "مشروع", "草案")
_AT_ONCE = 64
AMENDMENT = re.compile(
    r"\b(?:sub-)?amendments? to\b|\bamendements? (?:au|aux|à)\b|\benmiendas? al?\b"
    r"|поправк[аи] к|تعديل|修正案",
    re.IGNORECASE,
)
RECOMMENDS = re.compile(
    r"\b(?:recommends?|recommended)\b.*\b(?:adoption|following draft|draft (?:resolution|decision))"
    r"|\brecommande\b.*\bprojet de|\brecomienda\b.*\bproyecto de|рекомендует.*проект|يوصي.*مشروع|建议.*草案",
    re.IGNORECASE | re.DOTALL,
)
DATE = re.compile(
    r"\d{1,2}(?:er|\.)?\s+(?:de\s+)?[^\W\d]+\.?\s+(?:de\s+)?\d{4}(?:\s*г\.?)?|\d{4}年\d{1,2}月\d{1,2}日"
)
ANNEX = re.compile(
    r"(?:annex|appendix|enclosure|annexe|anexo|приложение|المرفق|附件)(?:\s+(?:[IVXLC]+|\d{1,2}|[A-Z]))?\*?",
    re.IGNORECASE,
)
PART = re.compile(
    r"(?:draft (?:resolution|decision) )?(?:[IVX]{1,5}|[A-Z]|\d{1,2})"
    r"|(?:resolution|decision) \d{1,3}/[\w./-]+",
    re.IGNORECASE,
)
DIVISION = re.compile(
    r"(?:preamble|(?:preambular|operative) (?:part|paragraphs|section|clauses)|préambule|dispositif"
    r"|paragraphes (?:du préambule|du dispositif)|preámbulo|parte (?:dispositiva|resolutiva)"
    r"|párrafos (?:del preámbulo|preambulares|dispositivos|de la parte dispositiva)) ?:?",
    re.IGNORECASE,
)
"""A heading that some put over the preamble or the operative paragraphs."""
CLOSING = re.compile(
    r"\d+(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting\b|\[?adopted (?:by|without|at)\b",
    re.IGNORECASE,
)
"""What stands below a text that was adopted: at which meeting, and how."""
_ADVERBS = re.compile(
    r"(?:also|further|again|once again|deeply|gravely|strongly|firmly|solemnly|fully|profoundly|seriously"
    r"|extremely|particularly|equally|unequivocally|highly|keenly|ever|greatly|warmly|especially|increasingly)\s+",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"(?:re-)?[A-Z][a-z]{2,}ing\b(?!s)|(?:aware|mindful|conscious|cognizant|convinced|concerned|alarmed|guided|inspired"
    r"|determined|committed|desirous|resolved|encouraged|disappointed|appalled|seized|disturbed|shocked|dismayed"
    r"|persuaded|anxious|cognisant|grateful|horrified|troubled|distressed|reassured|heartened|motivated|moved)\b"
    r"|[A-ZÀ-Ý][a-zà-ÿ]{2,}(?:ant|ando|endo|iendo)\b|(?:consciente?|guidée?|guiad[ao]|préoccupée?|preocupad[ao]"
    r"|convaincue?|convencid[ao]|alarmée?|alarmad[ao]|résolue?|decidid[ao]|profondément|profundamente)\b",
    re.IGNORECASE,
)
_RUSSIAN_ADVERBS = re.compile(
    r"(?:вновь|также|далее|глубоко|серьёзно|серьезно|особо|высоко|настоятельно|будучи|кроме того,"
    r"|с(?: \w+)? \w+(?:ем|ью))\s+"
)
_RUSSIAN_OPENING = re.compile(
    r"(?!котор)(?:[а-яё]{2,}(?:[аеяуютдн]я|[яа]сь|учи|рев|шав|чив|див|вшись)"
    r"|(?:обеспокоенн|озабоченн|встревоженн|убежденн|убеждённ|преисполненн|воодушевленн|потрясенн)ая)(?!\w)"
)
_VERB = re.compile(
    r"(?:accepts|acknowledges|acts|adopts|affirms|agrees|appeals|applauds|appoints|appreciates|approves|asks|authorizes"
    r"|calls|commends|condemns|confirms|congratulates|considers|continues|decides|declares|demands|denounces|deplores"
    r"|designates|determines|directs|draws|elects|emphasi[sz]es|encourages|endorses|establishes|expects|expresses|extends"
    r"|highlights|instructs|invites|looks|maintains|notes|pays|pledges|proclaims|reaffirms|recalls|recogni[sz]es|recommends"
    r"|re-emphasi[sz]es|regrets|reiterates|rejects|remains|reminds|renews|requests|resolves|stresses|strives|suggests"
    r"|supports|takes|trusts|underlines|underscores|undertakes|urges|welcomes|décide|prie|invite|demande|engage|souligne"
    r"|decide|pide|solicita|invita|exhorta|insta|alienta|solicita)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(r"[,;.:!?،؛。；，：…][”’\"'»)\]]*$")
_NOTE_MARK = re.compile(r"(?:<sup>[^<>]{1,6}</sup>|\[\^[^\[\]\s]+\]|[⁰¹²³⁴-⁹]+|\\?\*)+$")
_LATE_FIGURE = re.compile(r"(?<=[,;.:”’)])\s?\d{1,3}$")
_LINKING = re.compile(r"[,;] (?:and|or|et|ou|y|o|и|или)$", re.IGNORECASE)


def bare(source: str) -> str:
    """Return a line of Markdown roughly as a reader sees it, to recognize it by; spaces are folded."""
    text = source.strip().lstrip("#> ")
    if has_any(text, _MARKED):
        if "<" in text:
            text = _TAG.sub("", _BREAK.sub(" ", text))
        end = max(map(text.rfind, _MARKED)) + 2  # whether the last one is a mark, the next character tells
        text = _MARKS.sub(_escaped, text[:end]) + text[end:]
    return evened(text)


def evened(text: str) -> str:
    """Return a text with every space in it as a single one, and none around it."""
    return text if is_evenly_spaced(text) else " ".join(text.split())


def _escaped(mark: re.Match[str]) -> str:
    """Return the character that a backslash stands before, and nothing for a mark."""
    return mark[1] or ""


def may_name_kinds(texts: Sequence[str]) -> bool:
    """Return whether any of these texts may name a kind of document, as is sooner seen of many at once."""
    for at in range(0, len(texts), _AT_ONCE):
        folded = "\n".join(texts[at : at + _AT_ONCE]).lower()  # of all, it would take much memory
        if any(word in folded for word in _KIND_WORDS):
            return True
    return False


def document_kind(text: str) -> re.Match[str] | None:
    """Return where a text names a kind of document ("draft resolution"), if it does.

    One of a few words must be in it, which is sooner seen than that none of the forms is.
    """
    folded = text.lower()
    for word in _KIND_WORDS:
        if word in folded:
            return _DOCUMENT_KINDS.search(text)
    return None


def is_organ_line(text: str, *, comma: bool = True) -> bool:
    """Return whether a line is the one that names the organ before the preamble ("The … Council,")."""
    if text.endswith((",", "،", "，")):
        return len(text.split()) <= 18 and _ORGAN_LINE.fullmatch(text[:-1].strip()) is not None
    return not comma and text[:4].lower() == "the " and ORGANS.fullmatch(text) is not None


def opens_preambular(text: str) -> bool:
    """Return whether a text opens as preambular paragraphs do: a participle, or an adjective of mind."""
    text = _ADVERBS.sub("", text, count=1) if _ADVERBS.match(text) else text
    return text[:1] != "" and _PARTICIPLE.match(text) is not None


def opens_preambular_in_russian(text: str) -> bool:
    """Return whether a text opens as Russian preambular paragraphs do, in small letters: "ссылаясь на …"."""
    while match := _RUSSIAN_ADVERBS.match(text):
        text = text[match.end() :]
    return _RUSSIAN_OPENING.match(text) is not None


def opens_operative(text: str) -> bool:
    """Return whether a text opens with a verb in the present tense ("Also requests …")."""
    while match := _ADVERBS.match(text):
        text = text[match.end() :]
    return _VERB.match(text) is not None


def ends_provision(source: str) -> bool:
    """Return whether a text may be the end of a provision, note marks at its end aside."""
    text = source.rstrip()
    text = _NOTE_MARK.sub("", text).rstrip()
    text = _LATE_FIGURE.sub("", bare(text))
    return _ENDING.search(text) is not None or _LINKING.search(text) is not None


def opens_lower(text: str) -> bool:
    """Return whether a text goes on in the middle of a sentence: its first letter is small."""
    first = text.lstrip("“\"«‘'([")[:1]
    return first.islower()
