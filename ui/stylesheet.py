"""The stylesheet: the little that a palette can't say, made of the tokens alone."""

from __future__ import annotations

from ui.iconset import FOLDER
from ui.tokens import SPACE, Colours

SIDES = ("left", "right")


def stylesheet(colours: Colours, *, mirrored: bool = False) -> str:
    """Return the application's stylesheet in these colours; `mirrored` where one reads from the right."""
    return "\n".join(
        (
            _bars(colours, *SIDES[:: -1 if mirrored else 1]),
            _lists(colours, SIDES[0 if mirrored else 1]),
            _fields(colours, *SIDES[:: -1 if mirrored else 1]),
            _scrollbars(colours),
        )
    )


def _arrow_of(colours: Colours) -> str:
    """Return the file of the arrow that tells of a menu or a list below a field."""
    return _drawing("arrow", colours)


def _drawing(name: str, colours: Colours) -> str:
    """Return the file of a drawing that Qt puts into widgets of its own, where nothing tints it."""
    return (FOLDER / f"{name}-{'dark' if colours.dark else 'light'}.svg").as_posix()


def _bars(colours: Colours, start: str, end: str) -> str:
    return f"""
QToolTip {{
    background: {colours.raised}; color: {colours.text};
    border: 1px solid {colours.strong_line}; padding: {SPACE.tiny}px;
}}
QMainWindow::separator {{ background: {colours.line}; width: 1px; height: 1px; }}
QMenuBar {{ background: {colours.window}; border: none; padding: 1px {SPACE.tiny}px; }}
QMenuBar::item {{
    padding: {SPACE.tiny}px {SPACE.small}px; border-radius: {SPACE.tiny}px; background: transparent;
}}
QMenuBar::item:selected {{ background: {colours.hover}; color: {colours.text}; }}
QMenu {{
    background: {colours.raised}; color: {colours.text};
    border: 1px solid {colours.strong_line}; padding: {SPACE.tiny}px;
}}
QMenu::item {{ padding: 5px {SPACE.wide}px 5px {SPACE.small}px; border-radius: {SPACE.tiny}px; }}
QMenu::item:selected {{ background: {colours.selection}; color: {colours.on_selection}; }}
QMenu::item:disabled {{ color: {colours.disabled}; background: transparent; }}
QMenu::icon {{ padding-{start}: {SPACE.small}px; }}
QMenu::separator {{ height: 1px; background: {colours.line}; margin: {SPACE.tiny}px {SPACE.small}px; }}
QToolBar {{
    background: {colours.window}; border: none; border-bottom: 1px solid {colours.line};
    spacing: 2px; padding: {SPACE.tiny}px {SPACE.small}px;
}}
QToolBar::separator {{ background: {colours.line}; width: 1px; margin: {SPACE.tiny}px 6px; }}
QToolButton {{
    background: transparent; color: {colours.text};
    border: 1px solid transparent; border-radius: {SPACE.radius}px; padding: {SPACE.tiny}px;
}}
QToolButton:hover {{ background: {colours.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {colours.pressed}; }}
QToolButton:focus {{ border-color: {colours.accent}; }}
QToolButton:disabled {{ color: {colours.disabled}; }}
QToolButton[popupMode="2"] {{ padding-{end}: {SPACE.large}px; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{
    image: url("{_arrow_of(colours)}"); width: {SPACE.medium}px; height: {SPACE.medium}px;
    subcontrol-position: {end} center; {end}: {SPACE.tiny}px;
}}
QStatusBar {{ background: {colours.window}; border-top: 1px solid {colours.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QToolButton {{
    border: 1px solid transparent; padding: 0 {SPACE.tiny}px; padding-{end}: {SPACE.large}px;
}}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; }}
QSplitter::handle {{ background: {colours.line}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {colours.line}; }}
QTabWidget::tab-bar {{ {start}: {SPACE.medium - 1}px; }}
QTabBar::tab {{
    background: transparent; color: {colours.quiet};
    padding: 6px 5px; border: none; border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
QTabBar::tab:hover {{ color: {colours.text}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QMainWindow > QTabBar::tab:first {{ margin-{start}: {SPACE.medium - 5}px; }}
RedlinePane, RoomPage, PageView, Guide QTextBrowser {{ border: 1px solid transparent; }}
RedlinePane:focus, RoomPage:focus, PageView:focus, Guide QTextBrowser:focus {{
    border-color: {colours.accent};
}}
Preview QFrame#foot {{ border: none; border-top: 1px solid {colours.line}; }}
QTabBar::tab:focus {{ background: {colours.selection}; color: {colours.on_selection}; }}
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
QDialog PlainList, QAbstractItemView[framed="true"] {{
    border: 1px solid {colours.strong_line}; border-radius: {SPACE.radius}px; padding: {SPACE.tiny}px 0;
}}
QDialog PlainList:focus, QDialog PageList:focus, QAbstractItemView[framed="true"]:focus {{
    border-color: {colours.accent};
}}
QTreeView::item {{ padding: 5px {SPACE.tiny}px; border: 1px solid transparent; }}
QListView::item {{ border: 1px solid transparent; }}
PlainList::item {{ padding: {SPACE.tiny}px {SPACE.medium}px; }}
PageList, QDialog PageList {{
    border: 1px solid transparent; border-{end}-color: {colours.line}; border-radius: 0;
    padding: {SPACE.small}px 0 0;
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


def _fields(colours: Colours, start: str, end: str) -> str:
    border = f"border: 1px solid {colours.strong_line}; border-radius: {SPACE.radius}px"
    tick, clear, arrow = (_drawing(each, colours) for each in ("tick", "clear", "arrow"))
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {colours.surface}; color: {colours.text}; {border};
    placeholder-text-color: {colours.quiet};
    padding: 6px {SPACE.small}px;
    selection-background-color: {colours.selection}; selection-color: {colours.on_selection};
}}
QLineEdit, QComboBox {{ min-height: 18px; }}
QDateTimeEdit {{
    background: {colours.surface}; color: {colours.text}; {border};
    padding: 6px 0; min-height: 18px; max-height: 18px;
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus {{
    border-color: {colours.accent};
}}
QLineEdit:disabled, QComboBox:disabled {{ color: {colours.disabled}; }}
QLineEdit {{ lineedit-clear-button-icon: url("{clear}"); }}
QPlainTextEdit {{ padding: {SPACE.tiny}px 6px; }}
QComboBox {{ background: {colours.raised}; padding-{start}: 10px; padding-{end}: 2px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QDateTimeEdit QLineEdit {{
    border: none; background: transparent; padding: 0 {SPACE.small}px; min-height: 0;
}}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
QDateTimeEdit::up-button, QDateTimeEdit::down-button {{ width: 0; border: none; }}
QComboBox QAbstractItemView {{ background: {colours.raised}; border: 1px solid {colours.strong_line}; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 {SPACE.small}px; }}
QCheckBox, QRadioButton {{ spacing: {SPACE.small}px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
    width: 14px; height: 14px; border: 1px solid {colours.quiet}; background: {colours.surface};
}}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {colours.accent}; border-color: {colours.accent}; image: url("{tick}");
}}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; border: 5px solid {colours.accent}; background: {colours.on_accent};
}}
QCheckBox::indicator:focus {{ border: 2px solid {colours.accent}; width: 12px; height: 12px; }}
QCheckBox::indicator:checked:focus {{ border-color: {colours.text}; }}
QRadioButton::indicator:focus {{ border: 2px solid {colours.accent}; width: 12px; height: 12px; }}
QRadioButton::indicator:checked:focus {{
    width: 6px; height: 6px; border: 5px solid {colours.accent}; background: {colours.text};
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
    border-color: {colours.line}; background: {colours.window};
}}
QMessageBox QLabel#qt_msgbox_label {{ font-weight: bold; }}
QPushButton {{
    background: {colours.raised}; color: {colours.text}; {border};
    padding: 6px {SPACE.large}px; min-height: 18px;
}}
QPushButton:hover {{ background: {colours.hover}; }}
QPushButton:pressed {{ background: {colours.pressed}; }}
QPushButton:focus {{ border-color: {colours.accent}; }}
QPushButton:default {{
    background: {colours.accent}; color: {colours.on_accent}; border-color: {colours.accent};
}}
QPushButton:default:focus {{ border-color: {colours.text}; }}
QPushButton:disabled {{
    background: {colours.window}; color: {colours.disabled}; border-color: {colours.line};
}}
QPushButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QPushButton[flat="true"]:hover {{ background: {colours.hover}; }}
QPushButton[flat="true"]:focus {{ border-color: {colours.accent}; }}
QProgressBar {{
    background: {colours.line}; border: none; border-radius: 2px; max-height: {SPACE.tiny}px;
}}
QProgressBar::chunk {{ background: {colours.accent}; border-radius: 2px; }}
"""


def _scrollbars(colours: Colours) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {SPACE.medium}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {SPACE.medium}px; margin: 0; }}
QScrollBar::handle {{ background: {colours.strong_line}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {colours.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
