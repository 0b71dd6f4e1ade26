"""One page of paper as a list of things on it, each of which knows how far it reaches.

Places are in points from the page's top left corner, ``y`` downwards. Because every thing knows its
room, a test can see that no text leaves its box and that nothing comes near the edge.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from aiworkshop.documents.pdf.embedding import DocumentFonts, rgb
from aiworkshop.documents.text.engine import LaidOut
from aiworkshop.documents.worksheets.look import EDGE, FRAME, FRAME_WIDTH, RULE, RULE_WIDTH

_KAPPA = 0.5523
"""Length of a Bezier handle that draws a quarter of a circle."""
_HOPS = 12
"""Places for what parts two texts; PDFium overlooks a thing that stands where another just did."""

Segment = tuple[str, *tuple[float, ...]]
"""A step of a path: ``("m", x, y)``, ``("l", x, y)``, ``("c", six numbers)`` or ``("h",)``."""


class Room(NamedTuple):
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def inset(self, by: float, down: float | None = None) -> "Room":
        """The room within, ``by`` points from the sides and ``down`` from top and bottom."""
        down = by if down is None else down
        return Room(self.x + by, self.y + down, self.width - 2 * by, self.height - 2 * down)

    def holds(self, other: "Room", slack: float = 0.01) -> bool:
        """Whether ``other`` lies within."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: "Room", slack: float = 0.01) -> bool:
        """Whether both share more than an edge."""
        return (
            other.x < self.right - slack
            and self.x < other.right - slack
            and other.y < self.bottom - slack
            and self.y < other.bottom - slack
        )


@dataclass(frozen=True, slots=True)
class PlacedWords:
    """A laid-out text with its top left corner at (x, y), and the room that it must stay within.

    ``turned``: stands on its head, as on the far side of a folded sign.
    """

    text: LaidOut
    x: float
    y: float
    within: Room
    turned: bool = False

    @property
    def room(self) -> Room:
        """Where the words are."""
        lines = self.text.lines
        left = min(line.x for line in lines)
        right = max(line.x + line.width for line in lines)
        if self.turned:
            middle = self.within.x + self.within.width / 2
            start = 2 * middle - self.x - right
            top = 2 * self.within.y + self.within.height - self.y - self.text.height
            return Room(start, top, right - left, self.text.height)
        return Room(self.x + left, self.y, right - left, self.text.height)

    def code(self, fonts: DocumentFonts, height: float) -> str:
        """Operators that draw it on a page of that height."""
        drawn = fonts.code(self.text, self.x, height - self.y)
        if not self.turned:
            return drawn
        across = 2 * self.within.x + self.within.width
        up = 2 * height - 2 * self.within.y - self.within.height
        return f"q -1 0 0 -1 {across:.2f} {up:.2f} cm\n{drawn}\nQ"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines and areas: a path with its paint. ``dash``: lengths of strokes and gaps."""

    segments: tuple[Segment, ...]
    room: Room
    stroke: str = ""
    fill: str = ""
    width: float = FRAME_WIDTH
    dash: tuple[float, ...] = ()
    round_ends: bool = False
    even_odd: bool = False

    def code(self, _fonts: DocumentFonts, height: float) -> str:
        """Operators that draw it on a page of that height."""
        parts = ["q"]
        if self.fill:
            parts.append(f"{rgb(self.fill)} rg")
        if self.stroke:
            parts.append(f"{rgb(self.stroke)} RG {self.width:g} w")
            if self.dash:
                parts.append(f"[{' '.join(f'{length:g}' for length in self.dash)}] 0 d")
            if self.round_ends:
                parts.append("1 J 1 j")
        for step, *places in self.segments:
            flipped = [
                f"{height - place if number % 2 else place:.2f}"
                for number, place in enumerate(places)
            ]
            parts.append(" ".join([*flipped, step]))
        paint = ("B" if self.stroke else "f") if self.fill else "S"
        parts.append(f"{paint}*" if self.even_odd and self.fill else paint)
        return "\n".join([*parts, "Q"])


class Item(Protocol):
    """A thing on a page."""

    @property
    def room(self) -> Room:
        """How far it reaches."""

    def code(self, fonts: DocumentFonts, height: float, /) -> str:
        """Operators that draw it on a page of that height."""


@dataclass(slots=True)
class SheetPage:
    """What is on one page; ``width`` and ``height`` in points."""

    width: float
    height: float
    items: list[Item] = field(default_factory=list)

    def words(
        self, text: LaidOut, room: Room, *, down: float = 0.0, turned: bool = False
    ) -> PlacedWords:
        """Place a text that was laid out for the room's width, ``down`` from the room's top."""
        placed = PlacedWords(text, room.x, room.y + down, room, turned)
        self.items.append(placed)
        return placed

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        stroke: str = RULE,
        width: float = RULE_WIDTH,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A straight line."""
        (x, y), (right, bottom) = start, end
        room = Room(min(x, right), min(y, bottom), abs(right - x), abs(bottom - y))
        segments: tuple[Segment, ...] = (("m", x, y), ("l", right, bottom))
        self.items.append(Drawing(segments, room, stroke=stroke, width=width, dash=dash))

    def rule(
        self, x: float, y: float, length: float, *, stroke: str = RULE, width: float = RULE_WIDTH
    ) -> None:
        """A line to write on."""
        self.line((x, y), (x + length, y), stroke=stroke, width=width)

    def frame(
        self,
        room: Room,
        *,
        stroke: str = FRAME,
        fill: str = "",
        radius: float = 0.0,
        width: float = FRAME_WIDTH,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A rectangle, with round corners where ``radius`` is given."""
        segments = tuple(_rounded(room, radius))
        self.items.append(Drawing(segments, room, stroke, fill, width, dash))

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        stroke: str = FRAME,
        fill: str = "",
        width: float = FRAME_WIDTH,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A circle about (x, y)."""
        self.ellipse(x, y, radius, radius, stroke=stroke, fill=fill, width=width, dash=dash)

    def ellipse(
        self,
        x: float,
        y: float,
        across: float,
        down: float,
        *,
        stroke: str = FRAME,
        fill: str = "",
        width: float = FRAME_WIDTH,
        dash: tuple[float, ...] = (),
    ) -> None:
        """An ellipse about (x, y) with half axes ``across`` and ``down``."""
        room = Room(x - across, y - down, 2 * across, 2 * down)
        segments = tuple(_oval(x, y, across, down))
        self.items.append(Drawing(segments, room, stroke, fill, width, dash))

    def path(
        self,
        segments: Sequence[Segment],
        *,
        stroke: str = "",
        fill: str = "",
        width: float = FRAME_WIDTH,
        dash: tuple[float, ...] = (),
        round_ends: bool = False,
    ) -> None:
        """Any path; its room is that of all its points, handles too."""
        across = [place for _, *places in segments for place in places[::2]]
        down = [place for _, *places in segments for place in places[1::2]]
        room = Room(min(across), min(down), max(across) - min(across), max(down) - min(down))
        self.items.append(Drawing(tuple(segments), room, stroke, fill, width, dash, round_ends))

    @property
    def texts(self) -> Iterator[PlacedWords]:
        """The words on the page."""
        return (item for item in self.items if isinstance(item, PlacedWords))

    def code(self, fonts: DocumentFonts) -> str:
        """The page's content stream: what was placed first lies lowest."""
        parts: list[str] = []
        before: PlacedWords | None = None
        hops = 0
        for item in self.items:
            if isinstance(item, PlacedWords):
                if before is not None and _side_by_side(before, item):
                    hops = (hops + 1) % _HOPS
                    parts.append(fonts.gap(EDGE + 4.0 * hops, EDGE / 2))
                before = item
            parts.append(item.code(fonts, self.height))
        return "\n".join(parts)


def _side_by_side(one: PlacedWords, other: PlacedWords) -> bool:
    """Whether two texts that read in different directions stand in one line. PDFium (Chrome, Edge)
    takes them for one line of words and mixes their order, unless something stands elsewhere
    between them."""
    if one.text.rtl == other.text.rtl:
        return False
    return one.room.y < other.room.bottom and other.room.y < one.room.bottom


def _rounded(room: Room, radius: float) -> Iterator[Segment]:
    x, y, right, bottom = room.x, room.y, room.right, room.bottom
    r = min(radius, room.width / 2, room.height / 2)
    if r <= 0:
        yield from (("m", x, y), ("l", right, y), ("l", right, bottom), ("l", x, bottom), ("h",))
        return
    k = r * (1 - _KAPPA)
    yield ("m", x + r, y)
    yield ("l", right - r, y)
    yield ("c", right - k, y, right, y + k, right, y + r)
    yield ("l", right, bottom - r)
    yield ("c", right, bottom - k, right - k, bottom, right - r, bottom)
    yield ("l", x + r, bottom)
    yield ("c", x + k, bottom, x, bottom - k, x, bottom - r)
    yield ("l", x, y + r)
    yield ("c", x, y + k, x + k, y, x + r, y)
    yield ("h",)


def _oval(x: float, y: float, across: float, down: float) -> Iterator[Segment]:
    a, d = across * _KAPPA, down * _KAPPA
    yield ("m", x + across, y)
    yield ("c", x + across, y + d, x + a, y + down, x, y + down)
    yield ("c", x - a, y + down, x - across, y + d, x - across, y)
    yield ("c", x - across, y - d, x - a, y - down, x, y - down)
    yield ("c", x + a, y - down, x + across, y - d, x + across, y)
    yield ("h",)
