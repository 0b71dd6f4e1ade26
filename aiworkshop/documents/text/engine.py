"""Paragraphs: from text to lines of glyphs that fit a width.

Words are shaped once and remembered, so that text which is different on every page is laid out at
the speed of looking its words up. Levels come from the paragraph as a whole, lines are broken in
logical order, and only then is each line put in visual order (UAX #9, rules L1 and L2).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from aiworkshop.base.text import Direction, ResolvedDirection
from aiworkshop.documents.text import bidi
from aiworkshop.documents.text.fonts import UNITS, Face, FontBook
from aiworkshop.documents.text.shaping import SPACES, GlyphRun, Shaped, Shaper
from aiworkshop.documents.text.span import Span

Align = Literal["leading", "center", "trailing"]

_PARAGRAPHS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_DASHES = "\\-–—/־\u00ad\u200b\u2010"
# A chunk is a word with the spaces after it. A dash ends one between two letters, if at least two
# letters stand before it: the Hebrew prefix of "ב-WhatsApp" stays with its name.
_CHUNK = re.compile(
    f"(?:[^{SPACES}{_DASHES}]+|(?<!\\w\\w)[{_DASHES}]|[{_DASHES}](?![^\\W\\d_]))*"
    f"(?:[{_DASHES}]|[{SPACES}]+)?"
)
_PLAIN_CHUNK = re.compile(f"[^{SPACES}]*[{SPACES}]*")
_DASH = re.compile(f"[{_DASHES}]")
_ARABIC_LEADING = 1.1
_LONG_WORD = 256


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text looks: size in points, weight, colour, line height in sizes."""

    size_pt: float
    bold: bool = False
    colour: str = "#1F2430"
    leading: float = 1.45


class Piece(NamedTuple):
    """Glyphs of one direction and one look within a line."""

    shaped: Shaped
    colour: str
    level: int
    struck: bool = False


class Look(NamedTuple):
    """How a paragraph looks from ``place`` on."""

    place: int
    bold: bool
    colour: str
    struck: bool = False


class PlacedRun(NamedTuple):
    """A glyph run with its place: ``x`` in points from the line's left edge."""

    run: GlyphRun
    x: float
    colour: str


@dataclass(slots=True, eq=False)
class Line:
    """One line: ``x`` and ``width`` in points, pieces from left to right."""

    text: str
    pieces: list[Piece]
    width: float
    x: float
    rtl: bool

    def runs(self, size_pt: float) -> Iterator[PlacedRun]:
        """Each glyph run with its place."""
        x = self.x
        for piece in self.pieces:
            for run in piece.shaped.runs:
                yield PlacedRun(run, x, piece.colour)
                x += sum(glyph.advance for glyph in run.glyphs) * size_pt / UNITS

    def strikes(self, size_pt: float) -> Iterator[tuple[float, float, str]]:
        """What is struck through: left edge and width in points, and its colour."""
        x = self.x
        for piece in self.pieces:
            width = piece.shaped.width * size_pt / UNITS
            if piece.struck:
                yield x, width, piece.colour
            x += width


@dataclass(slots=True, eq=False)
class LaidOut:
    """Lines one below the other. All lengths in points."""

    lines: list[Line]
    style: TextStyle
    line_height: float
    rtl: bool
    width: float = field(default=0.0)
    """Width of the longest line."""
    struck: bool = False
    """Whether anything in it is struck through."""

    @property
    def height(self) -> float:
        """Height of all lines."""
        return len(self.lines) * self.line_height

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline."""
        return self.line_height / 2 + 0.36 * self.style.size_pt

    def part(self, first: int, last: int) -> "LaidOut":
        """The lines from ``first`` to before ``last``, for the part on one page."""
        return replace(self, lines=self.lines[first:last])


class TextEngine:
    """Lays out text. Cheap to make; keep one per job, and use it in one thread at a time."""

    def __init__(self, book: FontBook | None = None) -> None:
        self._shaper = Shaper(book or FontBook())

    @property
    def latin(self) -> Face:
        """The face of Latin letters, digits and punctuation."""
        return self._shaper.book.face("latin", bold=False)

    @property
    def missing_characters(self) -> frozenset[str]:
        """Characters met so far that no bundled font has; each was printed as a box."""
        return frozenset(self._shaper.missing)

    def lay_out(
        self,
        text: str | Sequence[Span],
        style: TextStyle,
        width_pt: float,
        direction: Direction = "auto",
        align: Align = "leading",
        fallback: ResolvedDirection = "ltr",
        side: ResolvedDirection | None = None,
    ) -> LaidOut:
        """Break ``text`` into lines of at most ``width_pt`` points.

        ``direction`` *auto* takes each paragraph's first strong letter, else ``fallback``. The
        leading edge is that of the paragraph's direction, or of ``side`` where one is given.
        """
        spans = (Span(text),) if isinstance(text, str) else tuple(text)
        whole = "".join(span.text for span in spans)
        limit = max(width_pt, style.size_pt) * UNITS / style.size_pt
        lines: list[Line] = []
        arabic = False
        start = 0
        for paragraph in _PARAGRAPHS.split(whole):
            base = self._base(paragraph, direction, fallback)
            looks = _looks(spans, start, start + len(paragraph), style)
            chunks = self._chunks(paragraph, base, looks)
            for pieces in _break(chunks, limit, self._shaper):
                line = _line(pieces, base, style)
                lines.append(line)
                arabic = arabic or any(piece.shaped.arabic for piece in pieces)
            start += len(paragraph) + len(_separator(whole, start + len(paragraph)))
        widest = max(line.width for line in lines)
        for line in lines:
            rtl = line.rtl if side is None else side == "rtl"
            line.x = _indent(width_pt - line.width, align, rtl)
        height = style.size_pt * style.leading * (_ARABIC_LEADING if arabic else 1.0)
        struck = any(span.struck for span in spans)
        return LaidOut(lines, style, height, lines[0].rtl, widest, struck)

    def _base(self, text: str, direction: Direction, fallback: ResolvedDirection) -> bidi.Base:
        if direction != "auto":
            return 1 if direction == "rtl" else 0
        return bidi.base_level(text, 1 if fallback == "rtl" else 0)

    def _chunks(self, text: str, base: bidi.Base, looks: list[Look]) -> Iterator[list[Piece]]:
        """Words, each as pieces in logical order; a line may break before each of them."""
        levels = bidi.levels(text, base)
        chunks = (_CHUNK if _DASH.search(text) else _PLAIN_CHUNK).findall(text)
        shape = self._shaper.shape
        if levels is None and len(looks) == 1:
            _, bold, colour, struck = looks[0]
            rtl = base == 1
            for chunk in chunks:
                if chunk:
                    yield [Piece(shape(chunk, bold, rtl), colour, base, struck)]
            return
        marks = levels or chr(48 + base) * len(text)
        edges = [look.place for look in looks[1:]]
        start = 0
        for chunk in chunks:
            if not chunk:
                continue
            end = start + len(chunk)
            pieces = []
            for low, high in _stretches(marks, edges, start, end):
                _, bold, colour, struck = _look_at(looks, low)
                level = ord(marks[low]) - 48
                shaped = shape(text[low:high], bold, level % 2 == 1)
                pieces.append(Piece(shaped, colour, level, struck))
            yield pieces
            start = end


def _separator(text: str, place: int) -> str:
    found = _PARAGRAPHS.match(text, place)
    return found[0] if found else ""


def _looks(spans: Sequence[Span], start: int, end: int, style: TextStyle) -> list[Look]:
    """Where in a paragraph which look begins."""
    looks: list[Look] = []
    place = 0
    for span in spans:
        if place < end and place + len(span.text) > start:
            bold = style.bold if span.bold is None else span.bold
            colour = span.colour or style.colour
            looks.append(Look(max(0, place - start), bold, colour, span.struck))
        place += len(span.text)
    return looks or [Look(0, style.bold, style.colour)]


def _look_at(looks: list[Look], place: int) -> Look:
    found = looks[0]
    for look in looks:
        if look[0] > place:
            break
        found = look
    return found


def _stretches(marks: str, edges: list[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts of ``start`` to ``end`` of one level and one look."""
    part = marks[start:end]
    if part == part[0] * len(part) and not any(start < edge < end for edge in edges):
        yield start, end
        return
    low = start
    for place in range(start + 1, end):
        if marks[place] != marks[low] or place in edges:
            yield low, place
            low = place
    yield low, end


def _break(chunks: Iterator[list[Piece]], limit: float, shaper: Shaper) -> Iterator[list[Piece]]:
    """Lines of whole words; a word wider than a line is cut."""
    line: list[Piece] = []
    used = 0.0
    for pieces in chunks:
        width = pieces[0].shaped.width if len(pieces) == 1 else _width(pieces)
        ink = width - pieces[-1].shaped.width + pieces[-1].shaped.ink_width
        if line and used + ink > limit:
            yield line
            line, used = [], 0.0
        if ink > limit:
            *whole, pieces = _cut(pieces, limit, shaper)
            yield from whole
            width = _width(pieces)
        line = line + pieces if len(pieces) > 1 else [*line, *pieces]
        used += width
    yield line


def _width(pieces: list[Piece]) -> int:
    return sum(piece.shaped.width for piece in pieces)


def _cut(pieces: list[Piece], limit: float, shaper: Shaper) -> Iterator[list[Piece]]:
    """A word too long for a line, in parts that fit; the last may have room to spare."""
    line: list[Piece] = []
    used = 0.0
    for piece in _pre_cut(pieces, shaper):
        rest = piece
        while used + rest.shaped.ink_width > limit:
            cut = _fitting(rest.shaped, limit - used)
            if cut == 0 and line:
                yield line
                line, used = [], 0.0
                continue
            text, bold, rtl = rest.shaped.text, rest.shaped.bold, rest.shaped.rtl
            cut = max(cut, 1)
            if cut >= len(text):
                break
            part = shaper.shape(text[:cut], bold, rtl)
            # The form that a letter takes at a word's end may be wider (Arabic).
            while part.ink_width > limit - used and cut > 1:
                cut -= 1
                part = shaper.shape(text[:cut], bold, rtl)
            if part.ink_width > limit - used and line:
                yield line
                line, used = [], 0.0
                continue
            yield [*line, rest._replace(shaped=part)]
            line, used = [], 0.0
            rest = rest._replace(shaped=shaper.shape(text[cut:], bold, rtl))
        line.append(rest)
        used += rest.shaped.width
    yield line


def _pre_cut(pieces: list[Piece], shaper: Shaper) -> Iterator[Piece]:
    """Parts of a few hundred characters, so that shaping the rest again stays cheap."""
    for piece in pieces:
        text, bold, rtl = piece.shaped.text, piece.shaped.bold, piece.shaped.rtl
        if len(text) <= _LONG_WORD:
            yield piece
            continue
        for start in range(0, len(text), _LONG_WORD):
            part = text[start : start + _LONG_WORD]
            yield piece._replace(shaped=shaper.shape(part, bold, rtl))


def _fitting(shaped: Shaped, room: float) -> int:
    """How many characters of a word fit, not parting a letter from its marks."""
    count, used = 0, 0.0
    glyphs = [glyph for run in shaped.runs for glyph in run.glyphs]
    for glyph in reversed(glyphs) if shaped.rtl else glyphs:
        used += glyph.advance
        if used > room:
            return count
        count += len(glyph.source)
    return count


def _line(pieces: list[Piece], base: bidi.Base, style: TextStyle) -> Line:
    """Drop the spaces at the end, put the pieces in visual order (rule L2)."""
    text = "".join([piece.shaped.text for piece in pieces])
    shown = list(pieces)
    while shown and shown[-1].shaped.trimmed is not None:
        last = shown[-1]
        assert last.shaped.trimmed is not None
        if last.shaped.trimmed.text:
            shown[-1] = last._replace(shaped=last.shaped.trimmed)
        else:
            shown.pop()
    width = _width(shown) * style.size_pt / UNITS
    return Line(text, _visual(shown), width, 0.0, base == 1)


def _visual(pieces: list[Piece]) -> list[Piece]:
    highest = max((piece.level for piece in pieces), default=0)
    if highest == 0:
        return pieces
    lowest = min(piece.level for piece in pieces)
    if highest == lowest:
        return pieces[::-1] if highest % 2 else pieces
    ordered = list(pieces)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(ordered):
            if ordered[start].level < level:
                start += 1
                continue
            end = start
            while end < len(ordered) and ordered[end].level >= level:
                end += 1
            ordered[start:end] = ordered[start:end][::-1]
            start = end
    return ordered


def _indent(room: float, align: Align, rtl: bool) -> float:
    if align == "center":
        return room / 2
    return room if (align == "leading") == rtl else 0.0
