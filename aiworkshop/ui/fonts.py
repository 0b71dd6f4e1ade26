"""The bundled fonts: the same letters on every machine, and on one without any."""

from PySide6.QtGui import QFontDatabase

from aiworkshop.base.resources import resource_path

FAMILIES = ("Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic")
FIRST_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)
LATER_FILES = ("NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf")
"""Symbols are seldom needed; they are loaded after the first paint."""


def load_fonts(names: tuple[str, ...] = FIRST_FILES) -> list[str]:
    """Make fonts known to Qt. Returns the names of those that could not be read."""
    missing = []
    for name in names:
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            missing.append(name)
    return missing
