"""The stylesheet: the little that a palette can't say, made of the tokens alone."""

from __future__ import annotations

from ui.look.iconset import FOLDER
from ui.look.tokens import SPACE, Colours

SIDES = ("left", "right")
_CORNER = SPACE.radius // 2
"""The radius of what is as small as a box to check."""
_INSET = SPACE.small + SPACE.thin
"""How far the words of a field stand from its frame: Qt sets those of a line a little further in."""
_LINE = SPACE.large + SPACE.thin
"""The least height of a line of words in a field or button."""


def stylesheet(colours: Colours, *, mirrored: bool = False, icons: int = SPACE.large) -> str:
    """Return the application's stylesheet in these colours; `mirrored` where one reads from the right.

    `icons` is the side of those in menus and buttons, in pixels, and of boxes to check and arrows.

    Qt mirrors the places of parts, such as that of an arrow, by itself, but not paddings and margins.
    """
    start, end = SIDES[:: -1 if mirrored else 1]
    return "\n".join(
        (
            _menus(colours, start),
            _bars(colours, end, icons),
            _tabs(colours, start),
            _panes(colours),
            _lists(colours, end),
            _fields(colours, start, end, icons),
            _boxes(colours, icons),
            _buttons(colours),
            _scrollbars(colours),
            f"QMenu, QAbstractButton, QComboBox {{ icon-size: {icons}px; }}",
        )
    )


def _arrow_of(colours: Colours) -> str:
    """Return the file of the arrow that tells of a menu or a list below a field."""
    return _drawing("arrow", colours)


def _drawing(name: str, colours: Colours) -> str:
    """Return the file of a drawing that Qt puts into widgets of its own, where nothing tints it."""
    return (FOLDER / f"{name}-{'dark' if colours.dark else 'light'}.svg").as_posix()


def _frame(colours: Colours) -> str:
    """Return the frame of whatever is written in or pressed."""
    return f"border: 1px solid {colours.strong_line}; border-radius: {SPACE.radius}px"


def _menus(colours: Colours, start: str) -> str:
    return f"""
QToolTip {{
    background: {colours.raised}; color: {colours.text};
    border: 1px solid {colours.strong_line}; padding: {SPACE.tiny}px;
}}
QMenuBar {{ background: {colours.window}; border: none; padding: {SPACE.hair}px {SPACE.tiny}px; }}
QMenuBar::item {{
    padding: {SPACE.tiny}px {SPACE.small}px; border-radius: {SPACE.tiny}px; background: transparent;
}}
QMenuBar::item:selected {{ background: {colours.hover}; color: {colours.text}; }}
QMenu {{
    background: {colours.raised}; color: {colours.text};
    border: 1px solid {colours.strong_line}; padding: {SPACE.tiny}px;
}}
QMenu::item {{
    padding: {SPACE.snug}px {SPACE.wide}px {SPACE.snug}px {SPACE.small}px; border-radius: {SPACE.tiny}px;
    min-height: {SPACE.large}px;
}}
QMenu::item:selected {{ background: {colours.selection}; color: {colours.on_selection}; }}
QMenu::item:disabled {{ color: {colours.disabled}; background: transparent; }}
QMenu::icon {{ padding-{start}: {SPACE.small}px; }}
QMenu::separator {{
    height: {SPACE.hair}px; background: {colours.line}; margin: {SPACE.tiny}px {SPACE.small}px;
}}
"""


def _bars(colours: Colours, end: str, icons: int) -> str:
    arrow = icons - SPACE.tiny
    return f"""
QToolBar {{
    background: {colours.window}; border: none; border-bottom: 1px solid {colours.line};
    spacing: {SPACE.thin}px; padding: {SPACE.tiny}px {SPACE.small}px;
}}
QToolBar::separator {{
    background: {colours.line}; width: {SPACE.hair}px; margin: {SPACE.tiny}px {SPACE.snug}px;
}}
QToolButton {{
    background: transparent; color: {colours.text};
    border: 1px solid transparent; border-radius: {SPACE.radius}px; padding: {SPACE.tiny}px;
}}
QToolButton:hover {{ background: {colours.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {colours.pressed}; }}
QToolButton:focus {{ border-color: {colours.accent}; }}
QToolButton:disabled {{ color: {colours.disabled}; }}
QToolButton[popupMode="2"] {{ padding-{end}: {icons}px; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{
    image: url("{_arrow_of(colours)}"); width: {arrow}px; height: {arrow}px;
    subcontrol-position: right center; right: {SPACE.tiny}px;
}}
QStatusBar {{ background: {colours.window}; border-top: 1px solid {colours.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QToolButton {{
    border: 1px solid transparent; padding: 0 {SPACE.tiny}px; padding-{end}: {SPACE.large}px;
}}
"""


def _tabs(colours: Colours, start: str) -> str:
    return f"""
QTabWidget::pane {{ border: none; border-top: 1px solid {colours.line}; }}
QTabWidget::tab-bar {{ left: {SPACE.large - SPACE.snug}px; }}
QTabBar::tab {{
    background: transparent; color: {colours.quiet};
    padding: {SPACE.small}px {SPACE.snug}px; border: none; border-bottom: {SPACE.thin}px solid transparent;
}}
QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
QTabBar::tab:hover {{ color: {colours.text}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QMainWindow > QTabBar::tab:first {{ margin-{start}: {SPACE.medium - SPACE.snug}px; }}
QTabBar::tab:focus {{ background: {colours.selection}; color: {colours.on_selection}; }}
"""


def _panes(colours: Colours) -> str:
    return f"""
QMainWindow::separator {{ background: {colours.line}; width: {SPACE.hair}px; height: {SPACE.hair}px; }}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; }}
QSplitter::handle {{ background: {colours.line}; }}
RedlinePane, RoomPage, PageView, Guide QTextBrowser {{ border: 1px solid transparent; }}
RedlinePane:focus, RoomPage:focus, PageView:focus, Guide QTextBrowser:focus {{
    border-color: {colours.accent};
}}
Preview QFrame#foot {{ border: none; border-top: 1px solid {colours.line}; }}
"""


def _lists(colours: Colours, end: str) -> str:
    return f"""
QTreeView, QListView {{
    background: {colours.surface}; color: {colours.text}; border: 1px solid transparent; outline: none;
    placeholder-text-color: {colours.quiet}; show-decoration-selected: 1;
}}
QTreeView:focus, QListView:focus {{ border-color: {colours.accent}; }}
QTableView {{
    background: {colours.surface}; color: {colours.text}; gridline-color: {colours.line};
    border: 1px solid {colours.line}; outline: none; selection-background-color: {colours.selection};
    selection-color: {colours.on_selection};
}}
QHeaderView::section, QTableCornerButton::section {{
    background: {colours.window}; color: {colours.text}; border: none;
    border-right: 1px solid {colours.line}; border-bottom: 1px solid {colours.line};
    padding: {SPACE.tiny}px {SPACE.small}px;
}}
QTableView::item:selected {{
    background: {colours.selection}; color: {colours.on_selection}; border: none;
}}
QDialog PlainList, QAbstractItemView[framed="true"] {{ {_frame(colours)}; padding: {SPACE.tiny}px 0; }}
QDialog PlainList:focus, QAbstractItemView[framed="true"]:focus {{
    border-color: {colours.accent};
}}
QTreeView::item {{
    padding: {SPACE.snug - SPACE.hair}px {SPACE.tiny}px; border: 1px solid transparent;
}}
QListView::item {{ border: 1px solid transparent; }}
PlainList::item {{ padding: {SPACE.tiny}px {SPACE.small}px; }}
PageList, QDialog PageList {{
    border: 1px solid transparent; border-{end}-color: {colours.line}; border-radius: 0;
    padding: {SPACE.small}px 0 0;
}}
PageList:focus, QDialog PageList:focus {{
    border-color: transparent; border-{end}-color: {colours.line};
}}
PageList::item {{ padding: {SPACE.small}px {SPACE.medium}px; }}
QTreeView::item:hover, QListView::item:hover {{ background: {colours.hover}; }}
QTreeView::item:selected, QListView::item:selected {{
    background: {colours.selection}; color: {colours.on_selection};
}}
QTreeView::item:focus, QListView::item:focus, QTableView::item:focus {{
    border: 1px solid {colours.accent};
}}
"""


def _fields(colours: Colours, start: str, end: str, arrow: int) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {colours.surface}; color: {colours.text}; {_frame(colours)};
    placeholder-text-color: {colours.quiet};
    padding: {SPACE.snug}px {SPACE.small}px;
    selection-background-color: {colours.picked}; selection-color: {colours.on_selection};
}}
QLineEdit, QComboBox {{ min-height: {_LINE}px; }}
QDateTimeEdit {{
    background: {colours.surface}; color: {colours.text}; {_frame(colours)};
    padding: {SPACE.tiny}px 0; min-height: {_LINE + SPACE.tiny}px; max-height: 1.5em;
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus {{
    border-color: {colours.accent};
}}
QLineEdit:disabled, QComboBox:disabled {{
    background: {colours.window}; color: {colours.disabled}; border-color: {colours.line};
    placeholder-text-color: {colours.disabled};
}}
QLineEdit {{ lineedit-clear-button-icon: url("{_drawing("clear", colours)}"); }}
QPlainTextEdit {{ padding: {SPACE.tiny}px {_INSET - SPACE.tiny}px; }}
QComboBox {{ background: {colours.raised}; padding-{start}: {_INSET}px; padding-{end}: {SPACE.thin}px; }}
QComboBox:!editable:hover {{ background: {colours.hover}; }}
QComboBox::drop-down {{ border: none; width: {arrow + SPACE.snug}px; }}
QDateTimeEdit QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QDateTimeEdit::drop-down {{
    border: none; width: {arrow + SPACE.snug}px; subcontrol-position: center {end};
}}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{
    image: url("{_arrow_of(colours)}"); width: {arrow}px; height: {arrow}px;
}}
QComboBox QAbstractItemView {{ background: {colours.raised}; border: 1px solid {colours.strong_line}; }}
QComboBox QAbstractItemView::item {{ min-height: {SPACE.wide + SPACE.thin}px; padding: 0 {SPACE.small}px; }}
"""


def _boxes(colours: Colours, side: int) -> str:
    """Return how what is checked, or chosen of several, looks: within its frame, and that of the keyboard."""
    box, focused = side - 2 * SPACE.hair, side - 2 * SPACE.thin
    ring = round(side * 5 / SPACE.large)
    dot = side - 2 * ring
    return f"""
QCheckBox, QRadioButton {{ spacing: {SPACE.small}px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {colours.quiet}; background: {colours.surface};
}}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: {_CORNER}px; }}
QRadioButton::indicator {{ border-radius: {side // 2}px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {colours.accent}; border-color: {colours.accent}; image: url("{_drawing("tick", colours)}");
}}
QRadioButton::indicator:checked {{
    width: {dot}px; height: {dot}px; border: {ring}px solid {colours.accent}; background: {colours.on_accent};
}}
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QAbstractItemView::indicator:hover {{
    border-color: {colours.accent};
}}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
    border: {SPACE.thin}px solid {colours.accent}; width: {focused}px; height: {focused}px;
}}
QCheckBox::indicator:checked:focus {{ border-color: {colours.text}; }}
QRadioButton::indicator:checked:focus {{
    width: {dot}px; height: {dot}px; border: {ring}px solid {colours.accent}; background: {colours.text};
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
    border-color: {colours.line}; background: {colours.window};
}}
"""


def _buttons(colours: Colours) -> str:
    return f"""
QMessageBox QLabel#qt_msgbox_label {{ font-weight: bold; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{
    background: {colours.raised}; color: {colours.text}; {_frame(colours)};
    padding: {SPACE.snug}px {SPACE.large}px; min-height: {_LINE}px;
}}
QPushButton:hover {{ background: {colours.hover}; }}
QPushButton:pressed {{ background: {colours.pressed}; }}
QPushButton:focus {{ border-color: {colours.accent}; }}
QPushButton:default {{
    background: {colours.accent}; color: {colours.on_accent}; border-color: {colours.accent};
}}
QPushButton:default:hover {{ background: {colours.accent_hover}; }}
QPushButton:default:pressed {{ background: {colours.accent_pressed}; }}
QPushButton:default:focus {{ border-color: {colours.text}; }}
QPushButton:disabled {{
    background: {colours.window}; color: {colours.disabled}; border-color: {colours.line};
}}
QPushButton[flat="true"] {{
    background: transparent; border-color: transparent; text-decoration: underline;
}}
QPushButton[flat="true"]:hover {{ background: {colours.hover}; }}
QPushButton[flat="true"]:pressed {{ background: {colours.pressed}; }}
QPushButton[flat="true"]:focus {{ border-color: {colours.accent}; }}
QProgressBar {{
    background: {colours.line}; border: none; border-radius: {SPACE.thin}px; max-height: {SPACE.tiny}px;
}}
QProgressBar::chunk {{ background: {colours.accent}; border-radius: {SPACE.thin}px; }}
"""


def _scrollbars(colours: Colours) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {SPACE.medium}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {SPACE.medium}px; margin: 0; }}
QScrollBar::handle {{
    background: {colours.strong_line}; border-radius: {_CORNER}px; margin: {_CORNER}px;
}}
QScrollBar::handle:vertical {{ min-height: {2 * SPACE.large}px; }}
QScrollBar::handle:horizontal {{ min-width: {2 * SPACE.large}px; }}
QScrollBar::handle:hover {{ background: {colours.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
