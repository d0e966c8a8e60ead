"""Motion: what moves by itself in the windows, and how it is kept still for those whom it disturbs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_STILL = "keeps still"
_BLINKS = 1000  # milliseconds, where the system doesn't say


class Motion:
    """The motion of one application: the blinking of cursors, the sliding of menus, bars that run."""

    def __init__(self, application: QApplication) -> None:
        """Take note of how it moves by itself."""
        self._application = application
        self._blinking = application.cursorFlashTime() or _BLINKS
        self._moving = [each for each in _EFFECTS if QApplication.isEffectEnabled(each)]

    def reduce(self, reduced: bool) -> None:
        """Keep everything still, or let it move as before."""
        self._application.setCursorFlashTime(0 if reduced else self._blinking)
        for each in self._moving:
            QApplication.setEffectEnabled(each, not reduced)
        self._application.setProperty(_STILL, reduced)


def is_still() -> bool:
    """Return whether nothing may move by itself."""
    application = QApplication.instance()
    return application is not None and bool(application.property(_STILL))
