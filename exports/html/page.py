"""A page of HTML: one file without anything outside of it, for screens light and dark and for paper."""

from __future__ import annotations

from html import escape

from exports.language_tags import tag_of
from exports.palette import ON_BLACK, ON_WHITE, RedlineColours


def _redline(colours: RedlineColours) -> str:
    return (
        f"--come: {colours.inserted}; --come-back: {colours.inserted_ground}; --gone: {colours.deleted}; "
        f"--gone-back: {colours.deleted_ground}; --moved: {colours.moved};"
    )


_COLOURS = f"""
:root {{ color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --quiet: #595959; --line: #c4c4c4;
  --head: #f0f0f0; {_redline(ON_WHITE)} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ --ink: #e8e6e3; --paper: #17181a; --quiet: #a9a9a9;
  --line: #4a4d50; --head: #26282b; {_redline(ON_BLACK)} }} }}
"""
_STYLE = """
body { color: var(--ink); background: var(--paper); line-height: 1.5; margin: 0 auto; padding: 2rem 1.25rem;
  font-family: "Times New Roman", "Liberation Serif", "Noto Naskh Arabic", "Songti SC", SimSun, serif; }
ins { color: var(--come); background: var(--come-back); text-decoration: underline;
  text-underline-offset: .15em; }
del { color: var(--gone); background: var(--gone-back); text-decoration: line-through; }
.restyled { border-bottom: 1px dotted var(--quiet); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.quiet { color: var(--quiet); }
.kind { font-family: system-ui, sans-serif; font-size: .8rem; }
:lang(ar) i, :lang(zh) i { font-synthesis-style: none; }
a { color: inherit; }
a:focus-visible { outline: 2px solid var(--moved); outline-offset: 2px; }
.ink { color: var(--ink-of-text); }
mark { color: #1b1b1b; }
.object { border: 1px solid var(--line); padding: 0 .25em; font-size: .9em; }
img { max-width: 100%; height: auto; vertical-align: middle; }
p, h1, h2, h3, td, th, dd { overflow-wrap: break-word; }
@media screen and (prefers-color-scheme: dark) {
  .ink { color: color-mix(in srgb, var(--ink-of-text) 45%, #ffffff); }
  mark .ink { color: var(--ink-of-text); } img { background: #ffffff; } }
@page { margin: 20mm; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #444; }
  body { padding: 0; max-width: none; font-size: 10pt; } ins, del { background: none; }
  .ink { color: var(--ink-of-text); } h1, h2, h3 { break-after: avoid; } p, li { orphans: 2; widows: 2; }
  tr, img { break-inside: avoid; } .back { display: none; } }
"""


def page(title: str, language: str, body: str, style: str = "") -> bytes:
    """Return a whole page in UTF-8. `language` is an English name of one; `body` and `style` are markup."""
    code = tag_of(language)
    direction = "rtl" if code == "ar" else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{code}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{plain(title)}</title>\n<style>{_COLOURS.rstrip()}{_STYLE}{style}</style>\n</head>\n<body>\n{body}\n</body>\n"
        "</html>\n"
    ).encode("utf-8", "replace")


def plain(text: str) -> str:
    """Return words as markup; what HTML can't hold becomes U+FFFD."""
    kept = "".join(char if char >= " " or char in "\n\t" else "\ufffd" for char in text)
    return escape(kept, quote=True)
