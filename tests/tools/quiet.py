"""When a window has come to rest: nothing is about to happen, and it looks the same twice."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.doings.page_spelling import PageSpelling

AT_MOST = 90.0
"""Seconds after which a window that doesn't come to rest is taken as it is."""
_SOON = 1500
"""Milliseconds: what a timer does later than that, a person would not wait for."""
_OFTEN = 100
"""Milliseconds between two looks of a timer that waits for work; slower ones keep house and never end."""
_PAUSE = 0.03
"""Seconds between two looks."""


def wait_for_quiet(window: QWidget, at_most: float = AT_MOST) -> QImage:
    """Let the application go on until `window` is at rest, and return what it looks like.

    It is at rest when no timer of the application is about to do anything, no animation runs, and its
    picture has not changed since the look before. Raises TimeoutError after `at_most` seconds, with what was
    still going on.
    """
    until = time.monotonic() + at_most
    before = QImage()
    while True:
        QApplication.processEvents()
        time.sleep(_PAUSE)
        QApplication.processEvents()
        going_on = sorted(set(_going_on()))
        now = window.grab().toImage()
        if not going_on and now == before:
            return now
        if time.monotonic() > until:
            what = ", ".join(going_on) or "it never looks the same twice"
            message = f"{window.windowTitle()!r} does not come to rest: {what}"
            raise TimeoutError(message)
        before = now


def _going_on() -> Iterator[str]:
    """Yield who has something under way or before them."""
    for root in (QCoreApplication.instance(), *QApplication.topLevelWidgets()):
        assert root is not None
        yield from (_named(each) for each in root.findChildren(QTimer) if _is_due(each))
        running = QAbstractAnimation.State.Running
        yield from (_named(each) for each in root.findChildren(QAbstractAnimation) if each.state() is running)
        yield from (_named(each) for each in root.findChildren(PageSpelling) if not _has_checked(each))


def _is_due(timer: QTimer) -> bool:
    if not timer.isActive():
        return False
    return timer.remainingTime() < _SOON if timer.isSingleShot() else timer.interval() < _OFTEN


def _has_checked(page: PageSpelling) -> bool:
    editor = page.parent()
    return page.is_done or not page.can_check or not (isinstance(editor, QWidget) and editor.isVisible())


def _named(each: QObject) -> str:
    owner = each.parent()
    return type(owner or each).__name__
