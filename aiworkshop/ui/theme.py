"""Colours, fonts and spaces as the person chose them, for Qt's widgets and for those who paint."""

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from aiworkshop.base.resources import resource_path
from aiworkshop.ui.fonts import FAMILIES
from aiworkshop.ui.icons import Icons
from aiworkshop.ui.tokens import COLOURS, FONT_ROLES, Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

Role = QPalette.ColorRole


class Theme(QObject):
    """What everything is drawn with. ``changed`` tells that colours or sizes are others now."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self.scale = scale
        self.icons = Icons()
        self.mode: Mode = "light"
        self._hue = "library"
        self._sources: dict[str, Template] = {}
        # The hue of the page reaches every widget by the palette, beside the style sheet.
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        # Held here: PySide lets go of it with its first wrapper.
        self._needs = hints.accessibility()
        self._needs.contrastPreferenceChanged.connect(self._system_changed)
        self._apply()

    @property
    def choice(self) -> str:
        """One of ``tokens.COLOURS``, or ``system``."""
        return self._choice

    @property
    def is_contrast(self) -> bool:
        """Whether it is one of high contrast."""
        return self.mode.startswith("contrast_")

    def set_hue(self, hue: str) -> None:
        """The accent of the page that is shown. Of one place at a time: so the whole program's."""
        if hue != self._hue:
            self._hue = hue
            self._app.setPalette(self.palette())

    def choose(self, choice: str | None = None, scale: float | None = None) -> None:
        """Change the theme or the size of the letters, at once, everywhere."""
        if choice is not None:
            self._choice = choice
        if scale is not None:
            self.scale = scale
        self._apply()
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """A colour of ``tokens.py``."""
        return QColor(COLOURS[self.mode][token])

    def accent(self) -> QColor:
        """The hue of the page that is shown."""
        return self.colour(self._hue)

    def space(self, pixels: float) -> int:
        """A distance that grows with the letters."""
        return round(pixels * self.scale)

    def font(self, role: str = "body") -> QFont:
        """The font of a role in ``tokens.FONT_ROLES``."""
        spec = FONT_ROLES[role]
        font = QFont(list(FAMILIES))
        font.setPointSizeF(spec.points * self.scale)
        font.setBold(spec.bold)
        return font

    def pixmap(
        self, name: str, token: str, size: int = 18, ratio: float = 1.0, mirrored: bool = False
    ) -> "QPixmap":
        """An icon for painting; ``size`` in pixels at 100 %."""
        colour = COLOURS[self.mode][token]
        return self.icons.pixmap(name, colour, self.space(size), ratio, mirrored)

    def icon(
        self, name: str, token: str = "ink", size: int = 18, mirrored: bool = False
    ) -> "QIcon":
        """An icon for Qt's widgets."""
        return self.icons.icon(name, COLOURS[self.mode][token], self.space(size), mirrored)

    def palette(self) -> QPalette:
        """The colours for Qt's widgets; the accent is the page's hue."""
        colours, hue = COLOURS[self.mode], self._hue
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, QColor(colours[token]))
        palette.setColor(Role.Highlight, QColor(colours[hue]))
        palette.setColor(Role.Accent, QColor(colours[hue]))
        palette.setColor(Role.Link, QColor(colours[hue]))
        disabled = QPalette.ColorGroup.Disabled
        for role in (Role.WindowText, Role.Text, Role.ButtonText):
            palette.setColor(disabled, role, QColor(colours["muted"]))
        return palette

    def _apply(self) -> None:
        self.mode = self._resolved()
        self._app.setPalette(self.palette())
        self._app.setFont(self.font())
        sheets = [self._render("window.qss", "library"), self.hue_sheet("library")]
        self._app.setStyleSheet("".join(sheets))

    def hue_sheet(self, hue: str) -> str:
        """The style sheet for widgets within a place of that hue."""
        sheet = self._render("hue.qss", hue)
        return sheet + self._render("contrast.qss", hue) if self.is_contrast else sheet

    def _render(self, name: str, hue: str) -> str:
        if name not in self._sources:
            source = resource_path("styles", name).read_text(encoding="utf-8")
            self._sources[name] = Template(source)
        colours = COLOURS[self.mode]
        points = {
            f"pt_{role}": f"{spec.points * self.scale}pt" for role, spec in FONT_ROLES.items()
        }
        return self._sources[name].substitute(
            colours,
            **{f"px{step}": f"{self.space(step)}px" for step in (2, 4, 6, 8, 12, 16, 24, 32)},
            **{f"inner{step}": f"{self.space(step) - 1}px" for step in (4, 8)},
            **points,
            hue=colours[hue],
            tick=resource_path("styles", f"tick-{self._scheme()}.svg").as_posix(),
            **self._sides(),
        )

    def _sides(self) -> dict[str, str]:
        """Style sheets know only left and right."""
        if self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return {"leading": "right", "trailing": "left"}
        return {"leading": "left", "trailing": "right"}

    def _scheme(self) -> str:
        return self.mode.removeprefix("contrast_")

    def _resolved(self) -> Mode:
        if self._choice in COLOURS:
            return self._choice
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        strong = self._needs.contrastPreference() == Qt.ContrastPreference.HighContrast
        if strong:
            return "contrast_dark" if dark else "contrast_light"
        return "dark" if dark else "light"

    def _system_changed(self) -> None:
        if self._choice == "system" and self._resolved() != self.mode:
            self.choose()


_PALETTE = {
    Role.Window: "paper",
    Role.WindowText: "ink",
    Role.Base: "surface",
    Role.AlternateBase: "hover",
    Role.Text: "ink",
    Role.Button: "chip",
    Role.ButtonText: "ink",
    Role.BrightText: "danger",
    Role.PlaceholderText: "muted",
    Role.HighlightedText: "on_hue",
    Role.ToolTipBase: "surface",
    Role.ToolTipText: "ink",
    Role.Light: "surface",
    Role.Midlight: "chip",
    Role.Mid: "line",
    Role.Dark: "outline",
    Role.Shadow: "outline",
}
