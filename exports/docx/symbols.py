"""Signs that a Word file names by the font they are taken from and their place in it."""

from __future__ import annotations

import re

from exports.docx.markup import Element, value

UNKNOWN = "•"
"""What stands for a sign of a symbol font whose meaning is not known: mostly it begins a line of a list."""
_NO_CHARACTER = re.compile("[\0-\x1f\ud800-\udfff\ufffe\uffff]")
"""What can be named by its code and written in no file."""
_SYMBOL = {  # by the place in the font
    **dict(
        enumerate(
            " !∀#∃%&∋()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
            0x20,
        )
    ),
    **dict(enumerate("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑", 0xA0)),
    0xF1: "〉",
    0xF2: "∫",
}
_WINGDINGS = {
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x76: "❖",
    0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE8: "➔",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(sign: Element) -> str:
    """Return the character that a w:sym shows; `UNKNOWN` for one of a symbol font that is not known."""
    char = _char(sign)
    return _known(sign, char) or UNKNOWN if _is_of_font(char) else char


def is_unknown(sign: Element) -> bool:
    """Return whether it is not known what a w:sym shows."""
    char = _char(sign)
    return _is_of_font(char) and not _known(sign, char)


def _char(sign: Element) -> str:
    try:
        char = chr(int(value(sign, "char"), 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return "\ufffd" if _NO_CHARACTER.match(char) else char


def _is_of_font(char: str) -> bool:
    return "\ue000" <= char <= "\uf8ff"


def _known(sign: Element, char: str) -> str:
    return _FONTS.get(value(sign, "font").casefold(), {}).get(ord(char) - 0xF000, "")
