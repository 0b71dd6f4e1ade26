"""The colours, sizes and spaces of the window: light and dark, and both with high contrast.

Text colours reach WCAG AA (4.5:1) on each background they may stand on, those of high contrast AAA
(7:1): ``TEXT_ON`` says which; a test computes it.
"""

from dataclasses import dataclass
from typing import Literal

Mode = Literal["light", "dark", "contrast_light", "contrast_dark"]

LIGHT: dict[str, str] = {
    "paper": "#F7F4EE",
    "surface": "#FFFFFF",
    "rail": "#EFEAE1",
    "guide": "#FCFAF5",
    "ink": "#1F2430",
    "muted": "#5B606C",
    "line": "#E2DCD1",
    "chip": "#F3EFE8",
    "hover": "#F9F6F0",
    "outline": "#8A857A",
    "on_hue": "#FFFFFF",
    "danger": "#B42318",
    "saved": "#0F766E",
    "library": "#475569",
    "programmes": "#0B6A8F",
    "prepare": "#475569",
    "discovery": "#A34A06",
    "dream": "#6D28D9",
    "design": "#0F6F67",
    "destiny": "#BE185D",
    "sheets": "#4B6011",
    "report": "#1D4ED8",
}
"""The sketches' colours; muted and amber are darker than there, to be legible on rail and chip."""

DARK: dict[str, str] = {
    "paper": "#1B1D22",
    "surface": "#24272E",
    "rail": "#16181C",
    "guide": "#202329",
    "ink": "#ECEAE4",
    "muted": "#A8ACB6",
    "line": "#353942",
    "chip": "#2E323A",
    "hover": "#2A2D35",
    "outline": "#757A85",
    "on_hue": "#16181C",
    "danger": "#FF9C92",
    "saved": "#4CC9BC",
    "library": "#A5B1C2",
    "programmes": "#7CC4E4",
    "prepare": "#A5B1C2",
    "discovery": "#F0A24A",
    "dream": "#B99CFF",
    "design": "#4CC9BC",
    "destiny": "#F58BB8",
    "sheets": "#B5CC6A",
    "report": "#8AB4FF",
}

CONTRAST_LIGHT: dict[str, str] = {
    "paper": "#FFFFFF",
    "surface": "#FFFFFF",
    "rail": "#F2F2F2",
    "guide": "#FFFFFF",
    "ink": "#000000",
    "muted": "#2E2E2E",
    "line": "#595959",
    "chip": "#EBEBEB",
    "hover": "#F5F5F5",
    "outline": "#000000",
    "on_hue": "#FFFFFF",
    "danger": "#921C14",
    "saved": "#0B544E",
    "library": "#334155",
    "programmes": "#08516E",
    "prepare": "#334155",
    "discovery": "#793704",
    "dream": "#5D21BA",
    "design": "#0B544E",
    "destiny": "#911247",
    "sheets": "#3F510E",
    "report": "#183FB0",
}

CONTRAST_DARK: dict[str, str] = {
    "paper": "#000000",
    "surface": "#000000",
    "rail": "#0D0D0D",
    "guide": "#000000",
    "ink": "#FFFFFF",
    "muted": "#DADADA",
    "line": "#A6A6A6",
    "chip": "#1F1F1F",
    "hover": "#161616",
    "outline": "#FFFFFF",
    "on_hue": "#000000",
    "danger": "#FFA69D",
    "saved": "#5FD9CC",
    "library": "#C3CCDA",
    "programmes": "#8BD0EF",
    "prepare": "#C3CCDA",
    "discovery": "#F6B25E",
    "dream": "#C8B2FF",
    "design": "#5FD9CC",
    "destiny": "#F8A5C7",
    "sheets": "#C2DA74",
    "report": "#9CC0FF",
}

COLOURS: dict[Mode, dict[str, str]] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast_light": CONTRAST_LIGHT,
    "contrast_dark": CONTRAST_DARK,
}
TEXT_CONTRAST: dict[Mode, float] = {
    "light": 4.5,
    "dark": 4.5,
    "contrast_light": 7,
    "contrast_dark": 7,
}
"""The least contrast of text (WCAG 2.2, 1.4.3 and 1.4.6)."""
HUES = (
    *("library", "programmes"),
    *("prepare", "discovery", "dream", "design", "destiny", "sheets", "report"),
)
GROUNDS = ("paper", "surface", "rail", "guide", "chip", "hover")
TEXT_ON: dict[str, tuple[str, ...]] = {
    "ink": GROUNDS,
    "muted": GROUNDS,
    "danger": GROUNDS,
    "saved": ("surface", "paper"),
    "on_hue": (*HUES, "danger"),
    **dict.fromkeys(HUES, GROUNDS),
}
"""Which text colour may stand on which ground."""


@dataclass(frozen=True, slots=True)
class FontRole:
    """A size in points at 100 % and a weight."""

    points: float
    bold: bool = False


FONT_ROLES: dict[str, FontRole] = {
    "small": FontRole(9.25),
    "eyebrow": FontRole(9.25, True),
    "body": FontRole(10.5),
    "muted": FontRole(10.5),
    "strong": FontRole(10.5, True),
    "heading": FontRole(12, True),
    "question": FontRole(17, True),
}

SPACE = 4
CORNER = 8
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    bright, dim = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
