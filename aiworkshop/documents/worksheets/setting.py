"""The type setter of one sheet: its words in one or two languages, in rooms of a given width."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from aiworkshop.base.text import EMPTY_TEXT, Direction, ResolvedDirection, language_direction
from aiworkshop.documents.text.engine import Align, LaidOut, TextEngine, TextStyle
from aiworkshop.documents.text.span import Span
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import FLOOR, LANGUAGE_GAP, MUTED
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.readmodels.sheets import ResolvedSheet, Wording

Arrangement = Literal["auto", "beside", "stacked"]
"""How two languages stand: beside each other, or one below the other where it is narrow."""

_NARROW = 9.0
"""A column narrower than this many letter sizes is too narrow for words beside others."""
_LABEL_WIDTH = 24.0
"""Below this many letter sizes two languages that would wrap are stacked instead."""


class WordPiece(NamedTuple):
    """One language's words, with their place within the whole and the width of their column."""

    text: LaidOut
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Words:
    """Words set in one or two languages. ``width`` is the room asked for, ``height`` what it took.

    ``ink``: from the leading edge to the end of the longest line, where all stand at that edge.
    """

    pieces: tuple[WordPiece, ...]
    width: float
    height: float
    ink: float
    style: TextStyle

    @property
    def baseline(self) -> float:
        """From the top to the first baseline."""
        return self.pieces[0].text.baseline if self.pieces else 0.0

    @property
    def lines(self) -> int:
        """The lines of the longest piece."""
        return max((len(piece.text.lines) for piece in self.pieces), default=0)

    @property
    def cuts(self) -> bool:
        """Whether a word had to be cut because it is wider than its column."""
        return any(
            line.text[-1:].isalnum() and follower.text[:1].isalnum()
            for piece in self.pieces
            for line, follower in pairwise(piece.text.lines)
        )

    def draw(self, page: SheetPage, x: float, y: float, within: Room | None = None) -> None:
        """Place them with their top left corner at (x, y)."""
        for text, across, down, width in self.pieces:
            room = Room(x + across, y + down, width, text.height)
            placed = page.words(text, room)
            if within is not None:
                page.items[-1] = replace(placed, within=within)

    def block(self) -> Block:
        """The words as a block."""
        return Block(self.height, lambda page, x, y, _: self.draw(page, x, y))

    def __bool__(self) -> bool:
        return bool(self.pieces)


class _Voice(NamedTuple):
    """What is said in one language."""

    spans: tuple[Span, ...]
    side: ResolvedDirection
    direction: Direction


class Setting:
    """Sets the words of one sheet. ``width`` and ``height``: of a page's body, in points; a first
    page's is at most :data:`look.HEAD_ROOM` lower.

    ``air``: how much of the room inside boxes is left, where less of it saves a page.
    """

    def __init__(
        self,
        engine: TextEngine,
        sheet: ResolvedSheet,
        width: float,
        height: float,
        air: float = 1.0,
    ) -> None:
        self.engine = engine
        self.sheet = sheet
        self.width = width
        self.height = height
        self.air = air
        self.direction: ResolvedDirection = language_direction(sheet.languages[0])
        self.rtl = self.direction == "rtl"

    def inside(self, width: float) -> "Setting":
        """The same for a narrower body, such as the inside of a box."""
        return Setting(self.engine, self.sheet, width, self.height, self.air)

    def at(self, from_leading: float, own: float, width: float | None = None) -> float:
        """Left edge of what is ``own`` wide and begins that far from the leading edge."""
        whole = self.width if width is None else width
        return whole - from_leading - own if self.rtl else from_leading

    def small(self, key: str, **values: object) -> Wording:
        """One of the sheet's small words, with its placeholders filled; empty if there is none."""
        return filled(self.sheet.words.get(key, ()), **values)

    def words(
        self,
        wording: Wording,
        style: TextStyle,
        width: float,
        *,
        hint: Wording = (),
        align: Align = "leading",
        arrangement: Arrangement = "auto",
    ) -> Words:
        """Words that wrap to ``width``: two languages beside each other, each its own way.

        ``hint`` follows in the same paragraph, not bold and muted.
        """
        voices = tuple(self._voices(wording, hint))
        if not voices:
            return Words((), width, 0.0, 0.0, style)
        if arrangement == "auto" and len(voices) > 1:
            arrangement = self._arrangement(voices, style, width)
        if arrangement == "beside" and len(voices) > 1:
            return self._beside(voices, style, width, align)
        return self._stacked(voices, style, width, align)

    def fit(
        self,
        wording: Wording,
        style: TextStyle,
        width: float,
        *,
        hint: Wording = (),
        lines: int = 1,
        floor: float = FLOOR,
        align: Align = "leading",
        arrangement: Arrangement = "auto",
    ) -> Words:
        """Words as large as ``style`` that shrink until they fit ``lines``, then wrap.

        Words too long for a line shrink, too, before they are cut.
        """
        size = style.size_pt
        whole = not any("\n" in text.text for text in (*wording, *hint))
        while True:
            own = replace(style, size_pt=size)
            found = self.words(wording, own, width, hint=hint, align=align, arrangement=arrangement)
            if size <= floor or (found.lines <= lines and not (whole and found.cuts)):
                return found
            size = max(floor, size - max(0.5, size * 0.06))

    def _voices(self, wording: Wording, hint: Wording) -> Iterator[_Voice]:
        seen: set[tuple[str, str]] = set()
        languages = self.sheet.languages
        for number in range(max(len(wording), len(hint))):
            text = wording[number] if number < len(wording) else EMPTY_TEXT
            more = hint[number].text.strip() if number < len(hint) else ""
            own = text.text.strip()
            if not (own or more) or (own, more) in seen:
                continue
            seen.add((own, more))
            spans = [Span(own)] if own else []
            if more:
                spans.append(Span(f"  {more}" if own else more, bold=False, colour=MUTED))
            language = languages[min(number, len(languages) - 1)]
            yield _Voice(tuple(spans), language_direction(language), text.direction)

    def _arrangement(
        self, voices: tuple[_Voice, ...], style: TextStyle, width: float
    ) -> Arrangement:
        column = (width - LANGUAGE_GAP * (len(voices) - 1)) / len(voices)
        if column < _NARROW * style.size_pt:
            return "stacked"
        if width >= _LABEL_WIDTH * style.size_pt:
            return "beside"
        wraps = any(len(self._lay(voice, style, column, "leading").lines) > 1 for voice in voices)
        return "stacked" if wraps else "beside"

    def _lay(
        self,
        voice: _Voice,
        style: TextStyle,
        width: float,
        align: Align,
        side: ResolvedDirection | None = None,
    ) -> LaidOut:
        return self.engine.lay_out(
            voice.spans, style, width, voice.direction, align, voice.side, side or voice.side
        )

    def _beside(
        self, voices: tuple[_Voice, ...], style: TextStyle, width: float, align: Align
    ) -> Words:
        column = (width - LANGUAGE_GAP * (len(voices) - 1)) / len(voices)
        pieces = []
        for number, voice in enumerate(voices):
            laid = self._lay(voice, style, column, align)
            x = self.at(number * (column + LANGUAGE_GAP), column, width)
            pieces.append(WordPiece(laid, x, 0.0, column))
        height = max(piece.text.height for piece in pieces)
        return Words(tuple(pieces), width, height, width, style)

    def _stacked(
        self, voices: tuple[_Voice, ...], style: TextStyle, width: float, align: Align
    ) -> Words:
        pieces = []
        y = 0.0
        for voice in voices:
            laid = self._lay(voice, style, width, align, self.direction)
            pieces.append(WordPiece(laid, 0.0, y, width))
            y += laid.height
        ink = max(piece.text.width for piece in pieces)
        return Words(tuple(pieces), width, y, ink, style)


def filled(wording: Wording, **values: object) -> Wording:
    """``wording`` with ``{placeholders}`` replaced; braces that name none stay as they are."""
    return tuple(replace(text, text=_fill(text.text, values)) for text in wording)


def _fill(text: str, values: dict[str, object]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
