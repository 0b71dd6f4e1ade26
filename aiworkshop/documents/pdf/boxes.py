"""Measured pieces of a page: texts and marks with their places, and how they part at a page end.

Places are in points, ``x`` from the body's left edge, ``y`` downwards from the box's top.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, Self

from aiworkshop.documents.pdf.embedding import DocumentFonts, rgb
from aiworkshop.documents.text.engine import LaidOut

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.art import Art

_KAPPA = 0.5523
"""Length of a Bezier handle that draws a quarter of a circle."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A laid-out text at a place in its box."""

    text: LaidOut
    x: float
    y: float = 0.0


class Drawn(Protocol):
    """A shape in a box."""

    def code(self, x: float, top: float, height: float, /) -> str:
        """Operators that draw it in a box ``height`` high whose top left corner is at (x, top)."""

    def moved(self, by: float, /) -> Self:
        """The same, ``by`` points further to the right."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A filled or outlined rectangle. ``height`` None: as high as its box, on each page."""

    x: float
    y: float
    width: float
    height: float | None
    fill: str = ""
    stroke: str = ""
    radius: float = 0.0
    at_bottom: bool = False

    def code(self, x: float, top: float, height: float) -> str:
        """Operators that draw the mark in a box whose top left corner is at (x, top)."""
        own = height if self.height is None else self.height
        left = x + self.x
        bottom = top - height if self.at_bottom else top - self.y - own
        shape = _shape(left, bottom, self.width, own, self.radius)
        paint = ("B" if self.stroke else "f") if self.fill else "S"
        parts = ["q"]
        if self.fill:
            parts.append(f"{rgb(self.fill)} rg")
        if self.stroke:
            parts.append(f"{rgb(self.stroke)} RG .7 w")
        return "\n".join([*parts, shape, paint, "Q"])

    def moved(self, by: float) -> "Mark":
        """The same, ``by`` points further to the right."""
        return replace(self, x=self.x + by)


def _shape(x: float, y: float, width: float, height: float, radius: float) -> str:
    if not radius:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _KAPPA)
    right, top = x + width, y + height
    return (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l "
        f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + r:.2f} c "
        f"{right:.2f} {top - r:.2f} l "
        f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c "
        f"{x + r:.2f} {top:.2f} l "
        f"{x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} {x:.2f} {top - r:.2f} c "
        f"{x:.2f} {y + r:.2f} l "
        f"{x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h"
    )


@dataclass(slots=True)
class Box:
    """Texts and marks that stand beside each other. ``before`` is room above it."""

    height: float
    texts: list[PlacedText] = field(default_factory=list)
    marks: list[Drawn] = field(default_factory=list)
    before: float = 0.0
    foot: float = 0.0
    """Room below the last line, within ``height``."""
    heading: tuple[int, str] | None = None
    """Level and words, for outline and contents."""
    art: "Art | None" = None
    """A picture, which the pages draw."""

    def code(self, fonts: DocumentFonts, x: float, top: float) -> Iterator[str]:
        """Operators that draw the box with its top left corner at (x, top), PDF coordinates."""
        for mark in self.marks:
            yield mark.code(x, top, self.height)
        for placed in self.texts:
            yield fonts.code(placed.text, x + placed.x, top - placed.y)

    def split(self, room: float) -> "tuple[Box, Box] | None":
        """The lines that fit into ``room``, and the others; None if too few do."""
        if not self.texts or self.art is not None:
            return None
        first: list[PlacedText] = []
        rest: list[PlacedText] = []
        top = min(placed.y for placed in self.texts)
        for placed in self.texts:
            lines = placed.text.lines
            fitting = int((room - self.foot - placed.y) / placed.text.line_height + 1e-6)
            count = max(0, min(len(lines), fitting))
            if count == len(lines) - 1 and count > 2:
                count -= 1
            if count:
                first.append(replace(placed, text=placed.text.part(0, count)))
            if count < len(lines):
                rest.append(replace(placed, text=placed.text.part(count, len(lines)), y=top))
        longest = max(len(placed.text.lines) for placed in self.texts)
        if not rest or not first or max(len(p.text.lines) for p in first) < min(2, longest):
            return None
        return (
            replace(self, texts=first, height=_extent(first) + self.foot),
            replace(self, texts=rest, height=_extent(rest) + self.foot, before=0.0, heading=None),
        )


def _extent(texts: list[PlacedText]) -> float:
    return max(placed.y + placed.text.height for placed in texts)


@dataclass(frozen=True, slots=True)
class Frame:
    """The box of a card: its bar's colour, and on which side the bar stands."""

    bar: str
    fill: str
    stroke: str
    padding: float
    bar_at_right: bool

    def marks(self, width: float) -> tuple[Mark, ...]:
        """The card's background and bar, as high as what they stand behind."""
        bar_x = width - 3 if self.bar_at_right else 0.0
        return (
            Mark(0, 0, width, None, fill=self.fill, stroke=self.stroke, radius=4),
            Mark(bar_x, 0, 3, None, fill=self.bar, radius=1.5),
        )


@dataclass(slots=True)
class Group:
    """Boxes that stand on one page if they fit on one.

    ``flows``: may begin at the foot of a page and go on on the next (running text).
    ``repeat``: the head of the table that a row belongs to.
    """

    boxes: list[Box]
    before: float = 0.0
    keep_next: bool = False
    flows: bool = False
    frame: Frame | None = None
    repeat: Box | None = None
    new_page: bool = False

    @property
    def height(self) -> float:
        """Without the room before it."""
        inner = sum(box.height + box.before for box in self.boxes)
        if self.boxes:
            inner -= self.boxes[0].before
        return inner + (2 * self.frame.padding if self.frame else 0.0)
