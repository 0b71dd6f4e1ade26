"""How a picture looks: sizes in points, colours as ``#RRGGBB``, on paper and on the wall."""

from dataclasses import dataclass, replace

from aiworkshop.documents.pdf.blocks import HUES
from aiworkshop.documents.pdf.theme import BODY_WIDTH
from aiworkshop.readmodels.picture import WALL_ASPECT, Form, Role

MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Sizes:
    """Largest and least size of letters, in points. Below the least, words go rather than shrink
    further."""

    most: float
    least: float

    def at(self, share: float) -> float:
        """Between the least (0) and the most (1), in half points."""
        return max(self.least, round(2 * (self.least + share * (self.most - self.least))) / 2)


@dataclass(frozen=True, slots=True)
class Look:
    """One form of a picture. ``head`` is the height of the line of words above it; 0 for none.

    ``paper`` is the colour laid under everything; empty where the paper itself is white and ink is
    dear.
    """

    width: float
    height: float
    margin: float
    head: float
    name: Sizes
    details: dict[Role, Sizes]
    centre: Sizes
    heart: tuple[float, float]
    """Width and height of the middle, as shares of the field's."""
    title: float
    facts: float
    figure: float
    dot: float
    arabic_leading: float
    """From line to line in sizes, where letters have marks above and below."""
    line: float
    """Width of the petals' edges."""
    paper: str
    last_resort: float
    """A name that does not fit even alone may be so much smaller than the least before it is cut.
    """
    dark: bool = False
    """Light letters on a dark ground."""

    @property
    def field(self) -> tuple[float, float]:
        """Width and height of the room for the flower."""
        return self.width - 2 * self.margin, self.height - 2 * self.margin - self.head


PAPER = Look(
    width=420 * MILLIMETRE,
    height=297 * MILLIMETRE,
    margin=10 * MILLIMETRE,
    head=15 * MILLIMETRE,
    name=Sizes(38, 20),
    details={
        "sentence": Sizes(23, 13),
        "quote": Sizes(21, 12),
        "benefits": Sizes(17, 12),
        "origin": Sizes(16, 12),
        "signed_up": Sizes(16, 12),
    },
    centre=Sizes(42, 20),
    heart=(0.25, 0.28),
    title=24,
    facts=15,
    figure=20,
    dot=4.6,
    arabic_leading=1.4,
    line=1.2,
    paper="",
    last_resort=0.62,
)

_WALL_LEAST = 720 / 25
WALL = Look(
    width=1280,
    height=720,
    margin=14,
    head=0,
    name=Sizes(60, _WALL_LEAST),
    details={
        "sentence": Sizes(40, _WALL_LEAST),
        "quote": Sizes(36, _WALL_LEAST),
        "benefits": Sizes(32, _WALL_LEAST),
        "origin": Sizes(30, _WALL_LEAST),
        "signed_up": Sizes(30, _WALL_LEAST),
    },
    centre=Sizes(60, _WALL_LEAST),
    heart=(0.31, 0.38),
    title=_WALL_LEAST,
    facts=_WALL_LEAST,
    figure=_WALL_LEAST,
    dot=7.0,
    arabic_leading=1.2,
    line=2.0,
    paper="#FFFDF9",
    last_resort=1.0,
)
"""Nothing in it is lower than a 25th of its height: that is what the back row can read."""

REPORT = replace(
    PAPER,
    width=BODY_WIDTH,
    height=BODY_WIDTH * 0.92,
    margin=4,
    head=0,
    name=Sizes(16, 9.5),
    details={
        "sentence": Sizes(10.5, 8),
        "quote": Sizes(10, 8),
        "benefits": Sizes(9, 8),
        "origin": Sizes(9, 8),
        "signed_up": Sizes(9, 8),
    },
    centre=Sizes(17, 10),
    title=12,
    facts=9,
    figure=10,
    dot=2.2,
    line=0.8,
    last_resort=0.8,
)
"""What does not fit on it stands in the report's words around it."""

LOOKS: dict[Form, Look] = {"paper": PAPER, "wall": WALL, "report": REPORT}

SOFT = "#454B57"
MUTED = "#5F6470"


@dataclass(frozen=True, slots=True)
class Tints:
    """Colours of a phase. ``petals`` are thin enough for paper; ``bright`` ones stand the light
    of a room on the wall."""

    hue: str
    petals: tuple[str, str]
    bright: tuple[str, str]
    edge: str
    heart: str
    heart_ink: str
    quote: str
    soft: str = SOFT
    """What is said below a name."""
    on_hue: str = "#FFFFFF"


TINTS = {
    "discovery": Tints(
        HUES["discovery"],
        ("#FEF4E3", "#FFF8EC"),
        ("#FCE9C9", "#FEF2DD"),
        "#E2A956",
        "#FAD9A1",
        "#5A2A04",
        "#8A3F06",
    ),
    "dream": Tints(
        HUES["dream"],
        ("#F4EEFF", "#F9F5FF"),
        ("#E9DEFD", "#F2EBFE"),
        "#B092EC",
        "#DCCBFB",
        "#3B1780",
        "#5620B5",
    ),
}
DARK_TINTS = {
    "discovery": Tints(
        "#F0A24A",
        ("#3B2D19", "#33281A"),
        ("#3B2D19", "#33281A"),
        "#A87433",
        "#5E4118",
        "#FFEBCC",
        "#FFCB8F",
        "#DEDBD3",
        "#16181C",
    ),
    "dream": Tints(
        "#B99CFF",
        ("#322848", "#2B253D"),
        ("#322848", "#2B253D"),
        "#7E66B8",
        "#49367A",
        "#EFE7FF",
        "#D2BEFF",
        "#DEDBD3",
        "#16181C",
    ),
}
_DARK_PAPER = "#1B1D22"
_ASPECTS = (1.25, 2.4)
"""The narrowest and the widest wall that a picture is laid out for."""


def look_of(form: Form, aspect: float = WALL_ASPECT, *, dark: bool = False) -> Look:
    """The look of a form. A wall may have other proportions than 16:9, and a dark ground."""
    look = LOOKS[form]
    if form != "wall":
        return look
    # The height stays: letters are measured by it.
    width = look.height * min(max(aspect, _ASPECTS[0]), _ASPECTS[1])
    look = replace(look, width=round(width, 2))
    return replace(look, dark=True, paper=_DARK_PAPER) if dark else look


def tints_of(look: Look, hue: str) -> Tints:
    """The colours of a phase on this ground."""
    return (DARK_TINTS if look.dark else TINTS)[hue]
