"""The bundled typefaces, and which of them shows a character."""

import unicodedata
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb

from aiworkshop.base.resources import resource_path

UNITS = 1000
"""Font units per em, in all bundled fonts; glyph advances and widths count in them."""

_FILES = {
    ("latin", False): "NotoSans-Regular",
    ("latin", True): "NotoSans-Bold",
    ("hebrew", False): "NotoSansHebrew-Regular",
    ("hebrew", True): "NotoSansHebrew-Bold",
    ("arabic", False): "NotoSansArabic-Regular",
    ("arabic", True): "NotoSansArabic-Bold",
    ("symbols", False): "NotoSansSymbols2-Regular",
    ("math", False): "NotoSansMath-Regular",
}
_HEBREW = ((0x590, 0x5FF), (0xFB1D, 0xFB4F))
_ARABIC = ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
_SCRIPTS = {"hebrew": "Hebr", "arabic": "Arab", "symbols": "Zyyy", "math": "Zyyy"}
_ORDER = ("latin", "symbols", "math", "hebrew", "arabic")


class Face:
    """One font file, opened when first used."""

    def __init__(self, name: str, role: str) -> None:
        self.name = name
        self.role = role
        self.script = _SCRIPTS.get(role)

    @property
    def path(self) -> Path:
        """Where the font file is."""
        return resource_path("fonts", f"{self.name}.ttf")

    @cached_property
    def face(self) -> hb.Face:
        """The opened file."""
        return hb.Face(hb.Blob.from_file_path(str(self.path)))

    @cached_property
    def font(self) -> hb.Font:
        """The face at :data:`UNITS` units per em."""
        return hb.Font(self.face)

    @cached_property
    def characters(self) -> frozenset[int]:
        """Code points that the font has."""
        return frozenset(self.face.unicodes)

    @cached_property
    def blank(self) -> int:
        """The glyph of the space, which draws nothing."""
        return int(self.font.get_nominal_glyph(0x20) or 0)

    def advance(self, glyph: int) -> int:
        """The glyph's own advance, in :data:`UNITS` per em."""
        return int(self.font.get_glyph_h_advance(glyph))


class FontBook:
    """The bundled fonts, and the choice among them for each character."""

    def __init__(self) -> None:
        self._faces = {key: Face(name, key[0]) for key, name in _FILES.items()}
        self._roles: dict[str, str | None] = {}

    def face(self, role: str, bold: bool) -> Face:
        """The face of a role; symbols have no bold of their own."""
        return self._faces.get((role, bold)) or self._faces[role, False]

    def role(self, char: str) -> str | None:
        """Which typeface shows ``char``; None if none of them has it."""
        try:
            return self._roles[char]
        except KeyError:
            found = self._roles[char] = self._find(ord(char))
            return found

    def _find(self, code: int) -> str | None:
        preferred: tuple[str, ...] = _ORDER
        if any(low <= code <= high for low, high in _HEBREW):
            preferred = ("hebrew", *_ORDER)
        elif any(low <= code <= high for low, high in _ARABIC):
            preferred = ("arabic", *_ORDER)
        for role in preferred:
            if code in self._faces[role, False].characters:
                return role
        return None

    def inherits(self, char: str, role: str) -> bool:
        """Whether ``char`` (a mark or a space) may stay in the font of its neighbour."""
        if char == " ":
            return True
        if unicodedata.category(char) in ("Mn", "Me"):
            return ord(char) in self._faces[role, False].characters
        return False
