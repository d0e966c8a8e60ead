"""The theme: brings the design tokens onto every window, and follows the system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.look.iconset import beside
from ui.look.stylesheet import stylesheet
from ui.look.tokens import LIGHT, SPACE, Appearance, Colours, colours

_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """What the application looks like now.

    `changed` carries the new Colours, after the palette and stylesheet are in place. The palette is
    set in full, since asking a platform for a colour scheme does nothing on some; the platform is
    asked all the same, for the frames it draws itself.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        """Dress `application`, and keep it dressed as the system changes."""
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self.colours: Colours = LIGHT
        application.setStyle(QStyleFactory.create("Fusion"))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Change to what a person chose."""
        self._appearance = appearance
        hints = self._application.styleHints()
        if hasattr(hints, "setColorScheme"):
            hints.setColorScheme(_SCHEMES[appearance])
        self._dress()

    def _follow(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        hints = self._application.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        strong = contrast_wished(self._application) is Qt.ContrastPreference.HighContrast
        self.colours = colours(self._appearance, system_is_dark=dark, more_contrast=strong)
        self._application.setPalette(palette(self.colours))
        mirrored, letters = self._application.isRightToLeft(), QFontMetrics(self._application.font())
        icons = beside(letters, SPACE.large)
        self._application.setStyleSheet(stylesheet(self.colours, mirrored=mirrored, icons=icons))
        self.changed.emit(self.colours)


def contrast_wished(application: QApplication) -> Qt.ContrastPreference:
    """Return how much contrast a person asked their system for."""
    return application.styleHints().accessibility().contrastPreference()


def palette(chosen: Colours) -> QPalette:
    """Return the whole palette of these colours."""
    role = QPalette.ColorRole
    values = {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.window,
        role.Text: chosen.text,
        role.PlaceholderText: chosen.quiet,
        role.Button: chosen.raised,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.error,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.text,
        role.Highlight: chosen.selection,
        role.HighlightedText: chosen.on_selection,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Accent: chosen.accent,
        role.Light: chosen.raised,
        role.Midlight: chosen.hover,
        role.Mid: chosen.line,
        role.Dark: chosen.strong_line,
        role.Shadow: "#000000",
    }
    result = QPalette()
    for each, value in values.items():
        result.setColor(each, QColor(value))
    faint = QColor(chosen.disabled)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, each, faint)
    return result
