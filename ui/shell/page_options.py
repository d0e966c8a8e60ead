"""The options of the shell for pages: paper, numbered lines, a DRAFT mark. It opens no window."""

from __future__ import annotations

import argparse
from typing import TypeVar

from exports.formats import PDF, Format, pdf_on
from exports.typst.paper import DEFAULT, PAPERS, Setting
from ui.shell.common import ShellError

Chosen = TypeVar("Chosen", Format, Format | None)
_BY_NAME = {name.lower(): paper for name, paper in PAPERS.items()}


def add_page_options(parser: argparse.ArgumentParser) -> None:
    """Let a command take the options."""
    pages = parser.add_argument_group("pages of a PDF")
    pages.add_argument("--paper", choices=tuple(_BY_NAME), help="as it is issued when not given")
    pages.add_argument("--line-numbers", action="store_true", help="in the margin, page by page")
    pages.add_argument("--draft-mark", action="store_true", help="DRAFT across every page")


def with_page_options(form: Chosen, options: argparse.Namespace) -> Chosen:
    """Return the format as the options want it; raises ShellError where they are for another one."""
    setting = Setting(_BY_NAME.get(options.paper or ""), options.line_numbers, options.draft_mark)
    if setting == DEFAULT:
        return form
    if form is not PDF:
        message = "--paper, --line-numbers and --draft-mark are for an output that ends in .pdf."
        raise ShellError(message)
    return pdf_on(setting)
