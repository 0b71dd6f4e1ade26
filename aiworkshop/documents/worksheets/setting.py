"""The type setter of one sheet: its words in one or two languages, in rooms of a given width."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from aiworkshop.base.text import ResolvedDirection, Text, language_direction
from aiworkshop.documents.text.engine import Align, LaidOut, TextEngine, TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import FLOOR, GUTTER
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


class Setting:
    """Sets the words of one sheet. ``width`` and ``height``: of a page's body, in points."""

    def __init__(
        self, engine: TextEngine, sheet: ResolvedSheet, width: float, height: float
    ) -> None:
        self.engine = engine
        self.sheet = sheet
        self.width = width
        self.height = height
        self.direction: ResolvedDirection = language_direction(sheet.languages[0])
        self.rtl = self.direction == "rtl"

    def inside(self, width: float) -> "Setting":
        """The same for a narrower body, such as the inside of a box."""
        return Setting(self.engine, self.sheet, width, self.height)

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
        align: Align = "leading",
        arrangement: Arrangement = "auto",
    ) -> Words:
        """Words that wrap to ``width``: two languages beside each other, each its own way."""
        voices = tuple(self._voices(wording))
        if not voices:
            return Words((), width, 0.0, 0.0, style)
        if len(voices) == 1:
            text, language = voices[0]
            return self._one(text, language, style, width, align)
        if arrangement == "auto":
            arrangement = self._arrangement(voices, style, width)
        if arrangement == "stacked":
            return self._stacked(voices, style, width, align)
        return self._beside(voices, style, width, align)

    def fit(
        self,
        wording: Wording,
        style: TextStyle,
        width: float,
        *,
        lines: int = 1,
        floor: float = FLOOR,
        align: Align = "leading",
        arrangement: Arrangement = "auto",
    ) -> Words:
        """Words as large as ``style`` that shrink until they fit ``lines``, then wrap."""
        size = style.size_pt
        while True:
            own = replace(style, size_pt=size)
            found = self.words(wording, own, width, align=align, arrangement=arrangement)
            if found.lines <= lines or size <= floor:
                return found
            size = max(floor, size - max(0.5, size * 0.06))

    def long(
        self, wording: Wording, style: TextStyle, width: float, *, most: float, floor: float = FLOOR
    ) -> Words:
        """Words that shrink until they are at most ``most`` points high, or reach the floor."""
        size = style.size_pt
        while True:
            found = self.words(wording, replace(style, size_pt=size), width)
            if found.height <= most or size <= floor:
                return found
            size = max(floor, size - 0.5)

    def _voices(self, wording: Wording) -> Iterator[tuple[Text, str]]:
        seen: set[str] = set()
        for number, text in enumerate(wording):
            if text and text.text not in seen:
                seen.add(text.text)
                languages = self.sheet.languages
                yield text, languages[min(number, len(languages) - 1)]

    def _arrangement(
        self, voices: tuple[tuple[Text, str], ...], style: TextStyle, width: float
    ) -> Arrangement:
        column = (width - GUTTER) / 2
        if column < _NARROW * style.size_pt:
            return "stacked"
        if width >= _LABEL_WIDTH * style.size_pt:
            return "beside"
        wraps = any(
            len(self._lay(text, language, style, column, "leading").lines) > 1
            for text, language in voices
        )
        return "stacked" if wraps else "beside"

    def _lay(
        self,
        text: Text,
        language: str,
        style: TextStyle,
        width: float,
        align: Align,
        side: ResolvedDirection | None = None,
    ) -> LaidOut:
        own = language_direction(language)
        return self.engine.lay_out(
            text.text.strip(), style, width, text.direction, align, own, side or own
        )

    def _one(
        self, text: Text, language: str, style: TextStyle, width: float, align: Align
    ) -> Words:
        laid = self._lay(text, language, style, width, align, self.direction)
        piece = WordPiece(laid, 0.0, 0.0, width)
        return Words((piece,), width, laid.height, laid.width, style)

    def _beside(
        self, voices: tuple[tuple[Text, str], ...], style: TextStyle, width: float, align: Align
    ) -> Words:
        column = (width - GUTTER * (len(voices) - 1)) / len(voices)
        pieces = []
        for number, (text, language) in enumerate(voices):
            laid = self._lay(text, language, style, column, align)
            x = self.at(number * (column + GUTTER), column, width)
            pieces.append(WordPiece(laid, x, 0.0, column))
        height = max(piece.text.height for piece in pieces)
        return Words(tuple(pieces), width, height, width, style)

    def _stacked(
        self, voices: tuple[tuple[Text, str], ...], style: TextStyle, width: float, align: Align
    ) -> Words:
        pieces = []
        y = 0.0
        for text, language in voices:
            laid = self._lay(text, language, style, width, align, self.direction)
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
