"""The look of an official page in Typst: what every source begins with.

Measures are those of drafts issued in New York; `paper.py` says where the other sheet differs. Text stands
in boxes of one em, so that a line with another script in it is as high as the others.
"""

from __future__ import annotations

from exports.language_tags import tag_of
from exports.palette import ON_WHITE
from exports.typst.fonts import Typefaces
from exports.typst.paper import Paper, Setting
from exports.typst.words import literal

_DRAFT_MARKS = {
    "Arabic": "مشروع",
    "Chinese": "草案",
    "French": "PROJET",
    "Russian": "ПРОЕКТ",
    "Spanish": "PROYECTO",
}
_SIZES = {"Arabic": (12, 6), "Chinese": (10.5, 5)}
_OTHER_SIZE = (10, 2)
"""By language, the size of letters and what parts two lines, in points."""

_COLOURS = f"""
#let come = rgb("{ON_WHITE.inserted}")
#let gone = rgb("{ON_WHITE.deleted}")
#let over = rgb("{ON_WHITE.moved}")
"""
_OUTER = {
    False: "if calc.even(here().page()) { left } else { right }",
    True: "if calc.even(here().page()) { right } else { left }",
}
"""The outer edge of a page, by whether the paper is bound at the right, as in Arabic."""
_HEAVY = {
    False: "#let heavy(body) = body\n",
    True: '#let heavy(body) = { show regex("\\p{Han}+"): it => '
    "context text(stroke: 0.3pt + text.fill, it); body }\n",
}
"""What makes words bold beyond the bold face: an outline, where the Chinese font has no such face."""
_FORMS = r"""
#let i = text.with(style: "italic")
#let b(body) = text(weight: "bold", heavy(body))
#let whole(body) = box(body)
#let ink(colour, body) = text(fill: rgb(colour), body)
#let ground(colour, body) = highlight(fill: rgb(colour), top-edge: 0.8em, bottom-edge: -0.2em, body)
#let closing = box(height: 32pt, width: 0pt, baseline: 100%, context place(bottom + left,
  dx: page.width / 2 - 36pt - here().position().x, pdf.artifact(line(length: 72pt, stroke: 0.5pt))))
#let tab = h(24pt)
#let brk = h(0pt)
#let lost(code) = box(stroke: 0.4pt, inset: (x: 1.5pt), outset: (y: -1pt), text(0.7em, code))
#let ins(body) = text(fill: come, underline(offset: 1.6pt, stroke: 0.6pt, body))
#let del(body) = text(fill: gone, strike(stroke: 0.6pt, body))
#let twice(body) = underline(offset: 3.2pt, stroke: 0.6pt, underline(offset: 1.6pt, stroke: 0.6pt, body))
#let moved(body) = text(fill: over, twice(body))
#let said(body) = text(0.8em, fill: luma(70), body)
#let starred(sign) = type(sign) == str and sign.starts-with("*")
#let raised(sign) = if starred(sign) { sign } else { super(sign) }
#let note(sign, body) = {
  show super: it => if starred(sign) { it.body } else { it }
  footnote(numbering: _ => sign, body)
}
#let numbered(number, width: 24pt) = box(width: width, number)
#let named(what) = box(stroke: 0.5pt, inset: (x: 3pt), outset: (y: 1pt), text(0.8em, what))
#let picture(file, width, what) = box(image(file, width: width, alt: what))
#let wide(start, end, body) = pad(left: -start, right: -end, body)
#let masthead(inset, deep, above, symbol, organ, beside, below) = wide(inset, inset, {
  set par(justify: false)
  set par.line(numbering: none)
  v(-42pt)
  block(width: 100%, height: 31pt, below: 0pt, stroke: (bottom: 0.5pt), inset: (bottom: 4.4pt), align(bottom,
    grid(columns: (inset, 1fr, auto), [], text(14pt, above), text(dir: std.ltr, symbol))))
  block(width: 100%, above: 6pt, below: 5pt, inset: (bottom: 3pt), stroke: (bottom: 1.5pt),
    grid(columns: (inset, 1fr, 154pt), [], { set par(leading: 2pt)
      text(20pt, weight: "bold", heavy(organ)) },
      block(height: deep, inset: (top: 7.4pt), beside)))
  below
  v(10.6pt)
})
#let p(body, left: 0pt, first: 0pt, hang: 0pt, rtl: false, justify: true, sticky: false, wide: true) = block(
  width: if wide { 100% } else { auto }, sticky: sticky,
  inset: if rtl { (right: left) } else { (left: left) },
  { set text(dir: if rtl { std.rtl } else { std.ltr })
    par(first-line-indent: (amount: first, all: true), hanging-indent: hang, justify: justify, body) },
)
#let head(level, body, number: none, size: 10pt, above: 12pt, below: 8pt, rtl: false) = block(
  width: 100%, sticky: true, above: above, below: below, { set text(dir: if rtl { std.rtl } else { std.ltr })
    set par(justify: false)
    let said(body) = text(size, weight: "bold", heavy(body))
    if number == none { heading(level: level, said(body)) } else { context {
      set par(hanging-indent: calc.min(measure(said(number)).width + 8pt, 60pt))
      heading(level: level, said({ number; h(8pt); body }))
    } } },
)
#let beside(who, rtl) = move(dx: if rtl { 12pt } else { -62pt }, box(width: 50pt, {
  set par.line(numbering: none)
  par(justify: false, leading: 1.5pt, text(6.5pt, fill: luma(60), who))
}))
#let changed(who, body, rtl: false, sticky: false) = block(
  width: 100%, sticky: sticky, stroke: if rtl { (right: 0.7pt) } else { (left: 0.7pt) },
  outset: if rtl { (right: 7pt) } else { (left: 7pt) },
  if who == none { body } else if rtl { grid(columns: (1fr, 0pt), body, beside(who, rtl)) } else {
    grid(columns: (0pt, 1fr), beside(who, rtl), body) },
)
#let entry(it) = context {
  let sign = raised(numbering(it.note.numbering, ..counter(footnote).at(it.note.location())))
  block({ h(-3pt - measure(sign).width); link(it.note.location(), sign); h(3pt); it.note.body })
}
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
    typefaces: Typefaces,
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
    is_right = language == "Arabic"
    background = _draft_mark(language) if setting.draft_mark else ""
    page = _page(paper, background, running, across=across, is_right=is_right, first_head=first_head)
    return (
        f"{_COLOURS.strip()}\n{_HEAVY[typefaces.lacks_bold]}{_FORMS.lstrip()}"
        f"#set document(title: {literal(title)}, author: (), date: none)\n"
        f"{_letters(language, typefaces, is_right=is_right)}"
        f"{_notes(language, is_right=is_right)}"
        f"{_line_numbers('right' if numbers_right else 'left') if setting.line_numbers else ''}"
        f"{page}"
    )


def _letters(language: str, typefaces: Typefaces, *, is_right: bool) -> str:
    """Set the letters and the lines they stand in."""
    size, apart = _SIZES.get(language, _OTHER_SIZE)
    fonts = ", ".join(map(literal, typefaces.families))
    region = f'region: "{typefaces.region}", ' if typefaces.region else ""
    return (
        f'#set text(font: ({fonts},), size: {size}pt, lang: "{tag_of(language)}", {region}'
        f"dir: {'rtl' if is_right else 'ltr'}, hyphenate: false, ligatures: false, overhang: false, "
        "top-edge: 0.8em, bottom-edge: -0.2em)\n"
        f"#set par(leading: {apart}pt, spacing: {apart + 6}pt, justify: true)\n"
        f"#set block(spacing: {apart + 6}pt)\n"
        "#show heading: it => par(it.body)\n"
        "#set super(typographic: false)\n#set sub(typographic: false)\n"
    )


def _notes(language: str, *, is_right: bool) -> str:
    """Set the notes at the foot of the page, smaller, under a short rule that begins where lines do."""
    size, apart = _SIZES.get(language, _OTHER_SIZE)
    return (
        f"#set footnote.entry(separator: pad(bottom: 3pt, {'right' if is_right else 'left'}: -24pt, "
        "line(length: 72pt, stroke: 0.5pt)), indent: 0pt, gap: 2pt, "
        "clearance: 10pt)\n"
        "#show footnote.entry: it => entry(it)\n"
        f"#show footnote.entry: set text({size * 0.85:g}pt)\n"
        "#show footnote.entry: set par.line(numbering: none)\n"
        f"#show footnote.entry: set par(leading: {apart * 0.75:g}pt)\n"
    )


def _line_numbers(place: str) -> str:
    """Number the lines of each page anew, in the margin at `place`."""
    return (
        "#set par.line(numbering: n => text(6.5pt, fill: luma(90), str(n)), "
        f'numbering-scope: "page", number-margin: {place}, number-clearance: 12pt)\n'
    )


def _draft_mark(language: str) -> str:
    """Return a page's setting that lays the word for a draft, large and pale, under the text."""
    mark = literal(_DRAFT_MARKS.get(language, "DRAFT"))
    return f", background: rotate(-55deg, text(110pt, fill: luma(232), weight: 700, {mark}))"


def _page(
    paper: Paper, background: str, running: str, *, across: bool, is_right: bool, first_head: bool
) -> str:
    """Set the paper, its margins, its head and its foot."""
    width, height = (paper.height, paper.width) if across else (paper.width, paper.height)
    inset = 0 if across else paper.inset
    return (
        f"#set page(width: {width:g}pt, height: {height:g}pt, "
        f"margin: (top: 76pt, bottom: 62pt, x: {paper.margin + inset:g}pt), "
        f"header-ascent: 11pt, footer-descent: 17pt{background}, "
        f"header: {_header(running, inset, _OUTER[is_right], first=first_head)}, "
        f"footer: {_footer(inset, _OUTER[is_right], first=first_head)})\n"
    )


def _header(running: str, outward: float, outer: str, *, first: bool) -> str:
    """Return the head of a page: the symbol at the outer edge above a rule."""
    if not running:
        return "none"
    shown = "true" if first else "here().page() > 1"
    return (
        f"context if {shown} {{ wide({outward:g}pt, {outward:g}pt, block(width: 100%, "
        f"inset: (bottom: 4.5pt), stroke: (bottom: 0.5pt), align({outer}, "
        f'text(8.5pt, weight: "bold", dir: std.ltr, {{ {running} }})))) }}'
    )


def _footer(outward: float, outer: str, *, first: bool) -> str:
    """Return the foot of a page: which it is, of how many, at the outer edge."""
    shown = "true" if first else "here().page() > 1"
    return (
        f"context if {shown} {{ wide({outward:g}pt, {outward:g}pt, "
        f"align({outer}, "
        'text(8.5pt, weight: "bold", dir: std.ltr, '
        'str(here().page()) + "/" + str(counter(page).final().first())))) }'
    )
