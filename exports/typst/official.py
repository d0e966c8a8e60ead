"""The look of an official page in Typst: what every source begins with.

Measures are those of drafts issued in New York; `paper.py` says where the other sheet differs. Text stands
in boxes of one em, so that a line with another script in it is as high as the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from exports.palette import ON_WHITE
from exports.typst.paper import Paper, Setting
from exports.typst.words import literal

CODES = {
    "Arabic": "ar",
    "Chinese": "zh",
    "English": "en",
    "French": "fr",
    "Russian": "ru",
    "Spanish": "es",
}
_DRAFT_MARKS = {
    "Arabic": "مشروع",
    "Chinese": "草案",
    "French": "PROJET",
    "Russian": "ПРОЕКТ",
    "Spanish": "PROYECTO",
}
_SIZES = {"Arabic": (12, 6), "Chinese": (10.5, 5)}
"""By language, the size of letters and what parts two lines, in points; 10 and 2 for any other."""

_COLOURS = f"""
#let come = rgb("{ON_WHITE.inserted}")
#let gone = rgb("{ON_WHITE.deleted}")
#let over = rgb("{ON_WHITE.moved}")
"""
_FORMS = r"""
#let i = text.with(style: "italic")
#let b = text.with(weight: "bold")
#let ink(colour, body) = text(fill: rgb(colour), body)
#let ground(colour, body) = highlight(fill: rgb(colour), top-edge: 0.8em, bottom-edge: -0.2em, body)
#let tab = h(24pt)
#let brk = h(0pt)
#let lost(code) = box(stroke: 0.4pt, inset: (x: 1.5pt), outset: (y: -1pt), text(0.7em, code))
#let ins(body) = text(fill: come, underline(offset: 1.6pt, stroke: 0.6pt, body))
#let del(body) = text(fill: gone, strike(stroke: 0.6pt, body))
#let twice(body) = underline(offset: 3.2pt, stroke: 0.6pt, underline(offset: 1.6pt, stroke: 0.6pt, body))
#let moved(body) = text(fill: over, twice(body))
#let said(body) = text(0.8em, fill: luma(70), body)
#let note(sign, body) = footnote(numbering: _ => sign, { h(3pt, weak: false); body })
#let numbered(number, width: 24pt) = box(width: width, number)
#let named(what) = box(stroke: 0.5pt, inset: (x: 3pt), outset: (y: 1pt), text(0.8em, what))
#let picture(file, width, what) = box(image(file, width: width, alt: what))
#let wide(start, end, body) = pad(left: -start, right: -end, body)
#let masthead(inset, deep, above, symbol, organ, beside, below) = wide(inset, inset, {
  set par(justify: false)
  set par.line(numbering: none)
  v(-50pt)
  block(width: 100%, height: 31pt, below: 0pt, stroke: (bottom: 0.5pt), inset: (bottom: 3pt), align(bottom,
    grid(columns: (inset, 1fr, auto), [], text(14pt, above), text(dir: std.ltr, symbol))))
  block(width: 100%, above: 6pt, below: 6pt, inset: (bottom: 6pt), stroke: (bottom: 1.5pt),
    grid(columns: (inset, 1fr, 154pt), [], { set par(leading: 2pt); text(20pt, weight: "bold", organ) },
      block(height: deep, beside)))
  below
  v(8pt)
})
#let p(body, left: 0pt, first: 0pt, hang: 0pt, rtl: false, justify: true, sticky: false) = block(
  width: 100%, sticky: sticky, inset: if rtl { (right: left) } else { (left: left) },
  { set text(dir: if rtl { std.rtl } else { std.ltr })
    par(first-line-indent: (amount: first, all: true), hanging-indent: hang, justify: justify, body) },
)
#let head(level, body, size: 10pt, above: 12pt, below: 8pt, rtl: false) = block(
  width: 100%, sticky: true, above: above, below: below, { set text(dir: if rtl { std.rtl } else { std.ltr })
    set par(justify: false)
    heading(level: level, text(size, weight: "bold", body)) },
)
#let changed(who, body, rtl: false) = block(
  width: 100%, stroke: if rtl { (right: 0.7pt) } else { (left: 0.7pt) },
  outset: if rtl { (right: 7pt) } else { (left: 7pt) }, {
    if who != none { place(if rtl { right } else { left }, dx: if rtl { 62pt } else { -62pt },
      box(width: 50pt, {
        set par.line(numbering: none)
        par(justify: false, leading: 1.5pt, text(6.5pt, fill: luma(60), who))
      })) }
    body
  },
)
#let cells(columns, rtl: false, size: 10pt, ..content) = {
  set text(size)
  set text(dir: if rtl { std.rtl } else { std.ltr })
  table(columns: columns, stroke: 0.5pt + luma(110), inset: size * 0.4, ..content)
}
"""


def beginning(  # noqa: PLR0913 (what is seldom given has its name)
    paper: Paper,
    setting: Setting,
    language: str,
    families: Sequence[str],
    title: str,
    *,
    running: str = "",
    across: bool = False,
    first_head: bool = True,
    numbers_right: bool = False,
) -> str:
    """Return what a source begins with.

    `title` is the document's in its properties. `running` is the expression of the running head; it stands
    on the first page, too, where `first_head` says so. `across` lays the paper on its side and gives the
    text the whole width between the margins. `numbers_right` puts line numbers into the margin at the right.
    """
    size, apart = _SIZES.get(language, (10, 2))
    code = CODES.get(language, "en")
    width, height = (paper.height, paper.width) if across else (paper.width, paper.height)
    sides = paper.margin + (0 if across else paper.inset)
    outward = 0 if across else paper.inset
    fonts = ", ".join(map(literal, families))
    mark = literal(_DRAFT_MARKS.get(language, "DRAFT"))
    background = (
        f", background: rotate(-55deg, text(110pt, fill: luma(232), weight: 700, {mark}))"
        if setting.draft_mark
        else ""
    )
    place = "right" if numbers_right else "left"
    numbered = (
        "#set par.line(numbering: n => text(6.5pt, fill: luma(90), str(n)), "
        f'numbering-scope: "page", number-margin: {place}, number-clearance: 12pt)\n'
        if setting.line_numbers
        else ""
    )
    return (
        f"#set document(title: {literal(title)}, author: (), date: none)\n"
        f'#set text(font: ({fonts},), size: {size}pt, lang: "{code}", '
        f"dir: {'rtl' if code == 'ar' else 'ltr'}, hyphenate: false, ligatures: false, overhang: false, "
        "top-edge: 0.8em, bottom-edge: -0.2em)\n"
        f"#set par(leading: {apart}pt, spacing: {apart + 6}pt, justify: true)\n"
        f"#set block(spacing: {apart + 6}pt)\n"
        "#show heading: it => it.body\n"
        "#set super(typographic: false)\n#set sub(typographic: false)\n"
        "#set footnote.entry(separator: pad(bottom: 3pt, "
        "line(length: 60pt, stroke: 0.5pt)), indent: 0pt, gap: 2pt, "
        "clearance: 10pt)\n"
        f"#show footnote.entry: set text({size * 0.85:g}pt)\n"
        "#show footnote.entry: set par.line(numbering: none)\n"
        f"#show footnote.entry: set par(leading: {apart * 0.75:g}pt)\n"
        f"{numbered}{_COLOURS.strip()}{_FORMS}"
        f"#set page(width: {width:g}pt, height: {height:g}pt, "
        f"margin: (top: 84pt, bottom: 78pt, x: {sides:g}pt), "
        f"header-ascent: 16pt, footer-descent: 24pt{background}, "
        f"header: {_header(running, outward, first=first_head)}, "
        f"footer: {_footer(outward, first=first_head)})\n"
    )


def _header(running: str, outward: float, *, first: bool) -> str:
    """Return the head of a page: the symbol at the outer edge above a rule."""
    if not running:
        return "none"
    shown = "true" if first else "here().page() > 1"
    return (
        f"context if {shown} {{ wide({outward:g}pt, {outward:g}pt, block(width: 100%, inset: (bottom: 3pt), "
        "stroke: (bottom: 0.5pt), align(if calc.even(here().page()) { left } else { right }, "
        f'text(8.5pt, weight: "bold", dir: std.ltr, {{ {running} }})))) }}'
    )


def _footer(outward: float, *, first: bool) -> str:
    """Return the foot of a page: which it is, of how many, at the outer edge."""
    shown = "true" if first else "here().page() > 1"
    return (
        f"context if {shown} {{ wide({outward:g}pt, {outward:g}pt, "
        "align(if calc.even(here().page()) { left } else { right }, "
        'text(8.5pt, weight: "bold", dir: std.ltr, '
        'str(here().page()) + "/" + str(counter(page).final().first())))) }'
    )
