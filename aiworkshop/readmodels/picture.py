"""A picture for the wall: what stands in the middle, and the petals around it.

Everything here has passed the permission rules: whoever draws it may show all of it.
"""

from dataclasses import dataclass
from typing import Literal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.picture import NOT_MOVED, Placing
from aiworkshop.method.registry import Registry

Role = Literal["sentence", "quote", "benefits", "origin", "signed_up"]
TOLD_BY = "\n— "
"""In a quote's text, between the words and who said them."""
Form = Literal["paper", "wall", "report"]
"""``paper``: A3 across, to print. ``wall``: 16:9, to be thrown on a wall. ``report``: as wide as
the text of an A4 page."""
WALL_ASPECT = 16 / 9
"""Width by height of a wall, where nobody says otherwise."""


PICTURE_RECORDS = (
    "group",
    "participant",
    "interview",
    "finding",
    "theme",
    "theme_finding",
    "dream",
    "opportunity",
    "origin_link",
    "translation",
    "sign_up",
    "vote_round",
    "content_overlay",
)
"""Kinds of record that a picture rests on, beside the workshop itself."""


@dataclass(frozen=True, slots=True)
class PictureKind:
    """A picture that the program draws: its petals are the records ``record``, in their order.

    ``hue`` is the phase whose colour it has; ``term`` names it in the glossary.
    """

    id: str
    record: str
    hue: str
    term: str


PICTURE_KINDS: Registry[PictureKind] = Registry(
    (
        PictureKind("core", "theme", "discovery", "positive_core"),
        PictureKind("opportunities", "opportunity", "dream", "opportunity_map"),
    )
)


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """``language`` is that of the picture; ``names`` lets agreed names stand.

    ``projector``: for people in the room, who may see what was to stay in it, once it was released.
    """

    language: str
    names: bool = False
    projector: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """Words below a petal's name. ``text`` is complete, with its quotation marks or label."""

    role: Role
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePetal:
    """A theme or an opportunity. ``details`` in reading order; ``dots`` is None where nobody
    has voted, or the result is not out yet. ``tables`` and ``stories`` count what is under it."""

    id: str
    name: Text
    details: tuple[Detail, ...] = ()
    dots: int | None = None
    tables: int = 0
    stories: int = 0
    placing: Placing = NOT_MOVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The positive core or the opportunity map in one language.

    ``left_over``: how many petals more there would be than a picture holds; ``withheld``: how many
    quotes were to stay in the room; ``kept`` names the records they belong to, those beyond the
    picture included.
    """

    kind: PictureKind
    language: str
    title: str
    centre: Text
    workshop: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    date: str = ""
    petals: tuple[PicturePetal, ...] = ()
    left_over: int = 0
    withheld: int = 0
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PictureNote:
    """Something that is not on the picture though it was to be; ``code`` says what:
    ``quote``, ``sentence``, ``benefits``, ``origin`` or ``signed_up`` did not fit; ``name`` or
    ``centre`` was cut short; ``petal``: there were too many; ``withheld``: quotes that were to
    stay in the room; ``character``: no bundled font has it."""

    code: str
    count: int
