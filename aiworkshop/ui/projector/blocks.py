"""What a view puts on the wall: plain values, which ``paging`` lays out and paints.

Sizes are in units: 1 is the smallest that may be, a twenty-fifth of the screen's height.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from aiworkshop.base.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from aiworkshop.ui.projector.clock_face import ClockFace
    from aiworkshop.ui.projector.frame import Frame

Edge = Literal["screen", "own", "middle"]
"""Where lines begin: at the screen's leading edge, at their own language's, or in the middle."""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. ``gap`` is the distance to what stands above it, in units."""

    words: Text | str
    size: float = 1.15
    bold: bool = False
    tone: str = "ink"
    gap: float = 0.0
    edge: Edge = "screen"
    with_next: bool = False
    """A heading: stands on the same page as what comes next."""


@dataclass(frozen=True, slots=True)
class Card:
    """Paragraphs that belong together; ``lead`` stands before them in a small badge."""

    parts: tuple[Para, ...]
    lead: str = ""
    ground: bool = True
    """Stands on a white ground with a thin edge in the view's hue."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Cards beside each other, as many as have ``least`` units of width each."""

    cards: tuple[Card, ...]
    least: float = 12.0
    most: int = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """Words with a number, and a bar as long as the number."""

    words: tuple[Para, ...]
    value: int
    most: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page of its own that paints itself within an area."""

    paint: "Callable[[QPainter, QRectF, Frame, ClockFace | None], None]"
    is_free: "Callable[[QRectF, QRectF], bool] | None" = None
    """Where it is given, the picture fills the wall without a heading, and tells whether a spot of
    that area is free, so that page mark or clock may stand there."""


Block = Para | Card | Grid | Bar | Picture


@dataclass(frozen=True, slots=True)
class Slide:
    """Everything that one view shows, however many pages that takes."""

    view: str
    hue: str
    heading: tuple[Text, ...] = ()
    blocks: tuple[Block, ...] = field(default_factory=tuple)
    centred: bool = False
    """Whether what does not fill a page stands in its middle."""
    mirrored: bool = False
    corner_clock: bool = True
    """Whether a small clock may stand in the corner: not beside a large one, nor where nobody
    works."""
    large_clock: bool = False
    """Whether the clock is the slide."""
