"""From a few characters of one direction to glyphs, through HarfBuzz, each word once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import uharfbuzz as hb

from aiworkshop.documents.text.bidi import leaning
from aiworkshop.documents.text.fonts import Face, FontBook

SPACES = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
"""Characters a line may break after, as the inside of a regular expression's class."""

_TRAILING = re.compile(f"[{SPACES}]+$")
_UNPRINTED = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_JOINERS = "\u200c\u200d"
_CACHED_LENGTH = 64
_CACHE_SIZE = 20_000
_NO_LIGATURES = {"liga": False, "clig": False}


class Glyph(NamedTuple):
    """One glyph as drawn: id in its font, advance and offsets in thousandths of an em."""

    id: int
    advance: int
    x: int
    y: int
    source: str
    """The characters it stands for, in logical order; empty for the further glyphs of a group."""


class GlyphRun(NamedTuple):
    """Glyphs of one font, left to right."""

    face: Face
    glyphs: tuple[Glyph, ...]


@dataclass(slots=True, eq=False)
class Shaped:
    """A word (with the spaces that follow it) in glyphs, left to right."""

    text: str
    bold: bool
    rtl: bool
    runs: tuple[GlyphRun, ...]
    width: int
    trimmed: "Shaped | None" = field(default=None, repr=False)
    """The same without its trailing spaces; None if it has none."""
    arabic: bool = False
    leaning: int = 0
    """Its left-to-right letters less its right-to-left ones."""

    @property
    def ink_width(self) -> int:
        """Width without the trailing spaces."""
        return self.trimmed.width if self.trimmed else self.width


def is_unprinted(char: str) -> bool:
    """Whether ``char`` has no picture of its own: marks of direction, joiners, controls."""
    return _UNPRINTED.match(char) is not None


def printed(text: str) -> str:
    """``text`` without what has no picture: the characters a reader may search for."""
    return _UNPRINTED.sub("", text)


class Shaper:
    """Shapes words and remembers them. Not shared between threads."""

    def __init__(self, book: FontBook) -> None:
        self.book = book
        self.missing: set[str] = set()
        self._words: dict[tuple[str, bool, bool], Shaped] = {}

    def shape(self, text: str, bold: bool, rtl: bool) -> Shaped:
        """Glyphs of ``text``, whose characters all have the same direction."""
        key = (text, bold, rtl)
        found = self._words.get(key)
        if found is None:
            found = self._shape(text, bold, rtl)
            if len(text) <= _CACHED_LENGTH:
                if len(self._words) >= _CACHE_SIZE:
                    self._words.clear()
                self._words[key] = found
        return found

    def _shape(self, text: str, bold: bool, rtl: bool) -> Shaped:
        runs = [self._run(part, role, bold, rtl) for part, role in self._by_font(text)]
        if rtl:
            runs.reverse()
        width = sum(glyph.advance for run in runs for glyph in run.glyphs)
        arabic = any(run.face.role == "arabic" for run in runs)
        shaped = Shaped(text, bold, rtl, tuple(runs), width, arabic=arabic, leaning=leaning(text))
        tail = _TRAILING.search(text)
        if tail:
            shaped.trimmed = self.shape(text[: tail.start()], bold, rtl)
        return shaped

    def _by_font(self, text: str) -> Iterator[tuple[str, str]]:
        """The stretches of ``text`` that one typeface shows."""
        start, current = 0, ""
        for place, char in enumerate(text):
            if current and self.book.inherits(char, current):
                continue
            role = self._role(char)
            if current and role and role != current:
                yield text[start:place], current
                start = place
            current = role or current
        if text:
            yield text[start:], current or "latin"

    def _role(self, char: str) -> str:
        """The typeface for ``char``; empty if any will do, since it prints nothing."""
        if _UNPRINTED.match(char):
            return ""
        role = self.book.role(" " if char == "\t" else char)
        if role is None:
            # Noto Sans draws its box for what nobody has.
            self.missing.add(char)
            return "latin"
        return role

    def _run(self, text: str, role: str, bold: bool, rtl: bool) -> GlyphRun:
        face = self.book.face(role, bold)
        buffer = hb.Buffer()
        buffer.add_str(_UNPRINTED.sub(_joiner_or_nothing, text.replace("\t", " ")))
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        if face.script:
            buffer.script = face.script
        else:
            buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(face.font, buffer, _NO_LIGATURES if role == "latin" else None)
        return GlyphRun(face, tuple(_glyphs(face, text, buffer)))


def _joiner_or_nothing(found: re.Match[str]) -> str:
    # A word joiner is dropped by HarfBuzz and keeps the places of the others.
    return found[0] if found[0] in _JOINERS else "\u2060"


def _glyphs(face: Face, text: str, buffer: hb.Buffer) -> Iterator[Glyph]:
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if not infos:
        return  # only characters that print nothing
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    sources: dict[int, str] = {}
    for start, end in ends.items():
        source = text[0 if start == starts[0] else start : end]
        group = [place for place, info in enumerate(infos) if info.cluster == start]
        if len(group) == 1:
            sources[group[0]] = source
        else:
            ids = [infos[place].codepoint for place in group]
            sources.update(zip(group, _share(face, source, ids), strict=True))
    for place, (info, position) in enumerate(zip(infos, positions, strict=True)):
        yield Glyph(
            info.codepoint,
            position.x_advance,
            position.x_offset,
            position.y_offset,
            sources[place],
        )


def _share(face: Face, source: str, ids: list[int]) -> list[str]:
    """Which of a group's characters each of its glyphs stands for."""
    shares = [""] * len(ids)
    for char in source:
        nominal = face.font.get_nominal_glyph(ord(char))
        shares[ids.index(nominal) if nominal in ids else 0] += char
    return shares
