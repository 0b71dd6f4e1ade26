"""From a few characters of one direction to glyphs, through HarfBuzz, each word once."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
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
_ROLES = {role[0]: role for role in ("latin", "hebrew", "arabic", "symbols", "math")}
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


def printed(text: str) -> str:
    """``text`` without what has no picture: the characters a reader may search for."""
    return _UNPRINTED.sub("", text)


class Shaper:
    """Shapes words and remembers them. Not shared between threads."""

    def __init__(self, book: FontBook) -> None:
        self.book = book
        self.missing: set[str] = set()
        self._words: dict[tuple[str, bool, bool], Shaped] = {}
        self._glyphs: dict[Glyph, Glyph] = {}
        self._space_glyphs: dict[tuple[str, str], tuple[Glyph, ...]] = {}
        self._kinds = _Kinds(book)
        self._buffer = hb.Buffer()
        self._buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        self._buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES

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
        tail = _TRAILING.search(text)
        if tail:
            word = self.shape(text[: tail.start()], bold, rtl)
            return self._with_spaces(word, text, tail[0])
        runs = [self._run(part, role, bold, rtl) for part, role in self._by_font(text)]
        if rtl:
            runs.reverse()
        width = 0
        for run in runs:
            for glyph in run.glyphs:
                width += glyph[1]
        arabic = any(run.face.role == "arabic" for run in runs)
        return Shaped(text, bold, rtl, tuple(runs), width, arabic=arabic, leaning=leaning(text))

    def _spaces(self, face: Face, spaces: str) -> tuple[Glyph, ...]:
        found = self._space_glyphs.get((face.name, spaces))
        if found is None:
            space = Glyph(face.blank, face.advance(face.blank), 0, 0, " ")
            found = tuple([space._replace(source=char) for char in spaces])
            self._space_glyphs[face.name, spaces] = found
        return found

    def _with_spaces(self, word: Shaped, text: str, spaces: str) -> Shaped:
        """A word and the spaces after it, in the font of its last letter."""
        rtl = word.rtl
        runs = word.runs
        if runs:
            run = runs[0] if rtl else runs[-1]
            added = self._spaces(run.face, spaces)
            glyphs = added + run.glyphs if rtl else run.glyphs + added
            run = GlyphRun(run.face, glyphs)
            runs = (run, *runs[1:]) if rtl else (*runs[:-1], run)
        else:
            face = self.book.face("latin", word.bold)
            added = self._spaces(face, spaces)
            runs = (GlyphRun(face, added),)
        width = word.width + sum([glyph.advance for glyph in added])
        return Shaped(text, word.bold, rtl, runs, width, word, word.arabic, word.leaning)

    def _by_font(self, text: str) -> Iterator[tuple[str, str]]:
        """The stretches of ``text`` that one typeface shows."""
        kinds = text.translate(self._kinds)
        first = kinds[:1]
        if first in _ROLES and kinds == first * len(kinds):
            yield text, _ROLES[first]
            return
        if "?" in kinds:
            self.missing.update(char for char, kind in zip(text, kinds, strict=True) if kind == "?")
        start, current = 0, ""
        for place, (char, kind) in enumerate(zip(text, kinds, strict=True)):
            if kind == "-" or (current and self.book.inherits(char, current)):
                continue
            # Noto Sans draws its box for what nobody has.
            role = _ROLES.get(kind, "latin")
            if current and role != current:
                yield text[start:place], current
                start = place
            current = role
        if text:
            yield text[start:], current or "latin"

    def _run(self, text: str, role: str, bold: bool, rtl: bool) -> GlyphRun:
        face = self.book.face(role, bold)
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(_UNPRINTED.sub(_joiner_or_nothing, text))
        if face.script:
            buffer.script = face.script
        else:
            buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(face.font, buffer, _NO_LIGATURES if role == "latin" else None)
        glyphs = _glyphs(face, text, buffer, rtl)
        return GlyphRun(face, tuple([self._glyphs.setdefault(glyph, glyph) for glyph in glyphs]))


class _Kinds(dict[int, str]):
    """Which typeface shows a character: a letter of :data:`_ROLES`, ``-`` any, ``?`` none."""

    def __init__(self, book: FontBook) -> None:
        super().__init__()
        self._book = book

    def __missing__(self, code: int) -> str:
        char = chr(code)
        kind = "-" if _UNPRINTED.match(char) else (self._book.role(char) or "?")[0]
        self[code] = kind
        return kind


def _joiner_or_nothing(found: re.Match[str]) -> str:
    # A word joiner is dropped by HarfBuzz and keeps the places of the others.
    return found[0] if found[0] in _JOINERS else "\u2060"


def _glyphs(face: Face, text: str, buffer: hb.Buffer, rtl: bool) -> list[Glyph]:
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    clusters = [info.cluster for info in infos]
    places = range(len(text))
    if clusters == list(reversed(places) if rtl else places):
        sources: Sequence[str] = text[::-1] if rtl else text
    else:
        sources = _sources(face, text, [info.codepoint for info in infos], clusters)
    if rtl and any(unicodedata.category(char) == "Mn" for char in text):
        sources = _with_marks(sources)
    return [
        Glyph(info.codepoint, at.x_advance, at.x_offset, at.y_offset, source)
        for info, at, source in zip(infos, positions, sources, strict=True)
    ]


def _with_marks(sources: Sequence[str]) -> list[str]:
    """Each mark as a part of what its letter, the next glyph to the right, stands for: poppler
    takes a mark that is drawn by itself for the end of a word."""
    found: list[str] = []
    waiting = ""
    for source in sources:
        if source and all(unicodedata.category(char) == "Mn" for char in source):
            waiting = source + waiting
            found.append("")
        elif source:
            found.append(source + waiting)
            waiting = ""
        else:
            found.append("")
    if waiting:
        found[-1] += waiting
    return found


def _sources(face: Face, text: str, ids: list[int], clusters: list[int]) -> list[str]:
    """The characters that each glyph stands for, where that is not one each."""
    if not clusters:
        return []  # only characters that print nothing
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    groups: dict[int, list[int]] = {}
    for place, cluster in enumerate(clusters):
        groups.setdefault(cluster, []).append(place)
    sources = [""] * len(ids)
    for start, group in groups.items():
        source = text[0 if start == starts[0] else start : ends[start]]
        if len(group) == 1:
            sources[group[0]] = source
        else:
            shares = _share(face, source, [ids[place] for place in group])
            for place, share in zip(group, shares, strict=True):
                sources[place] = share
    return sources


def _share(face: Face, source: str, ids: list[int]) -> list[str]:
    """Which of a group's characters each of its glyphs stands for."""
    shares = [""] * len(ids)
    for char in source:
        nominal = face.font.get_nominal_glyph(ord(char))
        shares[ids.index(nominal) if nominal in ids else 0] += char
    return shares
