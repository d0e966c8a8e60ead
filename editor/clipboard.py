"""The clipboard: clips as data that other windows and other programs understand."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from editor.clip_html import clip_of_html, html_of, is_table
from editor.commands_paste import (
    Clip,
    Grid,
    clip_from_json,
    clip_of_plain,
    clip_to_json,
    grid_of_clip,
    with_free_ids,
    words_of,
)
from editor.commands_tables import grid_of, words_of_grid
from versioning.tree.resolution import Resolution

MIME = "application/x-chapeau-clip+json"
_ALONE = ("eglfs", "linuxfb", "minimal", "minimalegl", "offscreen", "vnc")
"""Platforms of Qt on which no other program sees the clipboard."""


def mime_of(clip: Clip) -> QMimeData:
    """Return a clip in our own form, as HTML and as plain text."""
    data = QMimeData()
    data.setData(MIME, QByteArray(json.dumps(clip_to_json(clip)).encode()))
    data.setHtml(html_of(clip))
    grid = grid_of_clip(clip)
    data.setText(words_of_grid(grid) if grid else words_of(clip))
    return data


def let_go() -> None:
    """Take from the clipboard what only this process could give; to be called last of all.

    Where other programs share the clipboard, Qt hands on what was copied when the application ends. Elsewhere
    it keeps the clip until Python is gone, and then breaks down over it, since the clip was made in Python.
    """
    if QGuiApplication.platformName() in _ALONE:
        QGuiApplication.clipboard().clear()


def grid_in(data: QMimeData, draft: Resolution, *, plain: bool = False) -> Grid:
    """Return the cells that were copied, of a table or a spreadsheet, for a draft; nothing for other words.

    `plain` leaves out all marks.
    """
    own = data.hasFormat(MIME)
    if own and not plain:
        return grid_of_clip(with_free_ids(draft, clip_of(data)))
    has_table = "<table" in data.html().casefold()
    are_cells = has_table or ("\t" in data.text() and not own)
    return grid_of(data.text()) if are_cells and data.hasText() else ()


def are_cells_alone(data: QMimeData) -> bool:
    """Return whether several columns of cells were copied, and nothing else with them."""
    return "\t" in data.text() and is_table(data.html())


def clip_of(data: QMimeData, *, plain: bool = False) -> Clip:
    """Return what can be pasted, the richest form first; empty when there is nothing.

    `plain` leaves out all marks.
    """
    if not plain and data.hasFormat(MIME):
        try:
            return clip_from_json(json.loads(bytes(data.data(MIME).data())))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            pass  # another version wrote it: its words are there as text, too
    if not plain and data.hasHtml():
        clip = clip_of_html(data.html())
        if clip:
            return clip
    return clip_of_plain(data.text()) if data.hasText() else ()
