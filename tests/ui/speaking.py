"""Whether a screen reader finds a name for whatever a person uses in a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_ROLE = QAccessible.Role
_USED = frozenset(
    {
        *(
            _ROLE.PushButton,
            _ROLE.CheckBox,
            _ROLE.RadioButton,
            _ROLE.ComboBox,
            _ROLE.EditableText,
            _ROLE.List,
        ),
        *(
            _ROLE.Tree,
            _ROLE.Table,
            _ROLE.Slider,
            _ROLE.SpinBox,
            _ROLE.PageTab,
            _ROLE.ButtonMenu,
            _ROLE.Graphic,
        ),
        *(_ROLE.ListItem, _ROLE.TreeItem, _ROLE.MenuItem, _ROLE.Dialog, _ROLE.Window, _ROLE.ToolBar),
        *(_ROLE.PopupMenu, _ROLE.ButtonDropDown, _ROLE.ProgressBar, _ROLE.Cell, _ROLE.ColumnHeader),
        *(_ROLE.Button, _ROLE.AlertMessage),
    }
)
MOST = 60
"""So many parts of a list are looked at."""


def nameless(window: QWidget) -> list[str]:
    """Return what can be used or looked at in a window and has no name for a screen reader."""
    QAccessible.setActive(True)
    found = [each for each in _parts(QAccessible.queryAccessibleInterface(window)) if _lacks_name(each)]
    return [f"{each.role().name} {_kind(each)}" for each in found if "qt_" not in _kind(each)]


def _parts(part: QAccessibleInterface, *, is_top: bool = True) -> Iterator[QAccessibleInterface]:
    if part is None or not part.isValid() or (part.state().invisible and not is_top):
        return
    yield part
    for at in range(min(part.childCount(), MOST)):
        yield from _parts(part.child(at), is_top=False)


def _lacks_name(part: QAccessibleInterface) -> bool:
    is_used = part.role() in _USED or part.state().focusable
    return is_used and part.role() is not _ROLE.Client and not part.text(QAccessible.Text.Name).strip()


def _kind(part: QAccessibleInterface) -> str:
    widget = part.object()
    return f"{type(widget).__name__} {widget.objectName() if widget else ''}"
