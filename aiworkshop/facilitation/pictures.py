"""The positive core and the opportunity map: made as files, and adjusted by hand.

What draws them needs no library, so it may run beside one: read ``contents`` with
:data:`PICTURE_RECORDS`, then call :func:`make_picture` on any thread.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.picture import Placing, read_placing
from aiworkshop.readmodels.picture import (
    PICTURE_KINDS,
    PICTURE_RECORDS,
    WALL_ASPECT,
    Form,
    PictureOptions,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

__all__ = [
    "PICTURE_RECORDS",
    "PlacePetal",
    "QuoteChoice",
    "ResetPlacing",
    "make_picture",
    "output_form",
    "quote_choices",
    "withheld_quotes",
    "write_picture",
]

if TYPE_CHECKING:
    from aiworkshop.documents.pictures.rendering import RenderedPicture

_STANDARD_WIDTH = 3840


def output_form(kind: str) -> str:
    """What the log of outputs calls a picture."""
    return f"picture_{kind}"


def make_picture(
    contents: WorkshopContents,
    kind: str,
    options: PictureOptions,
    form: Form = "paper",
    aspect: float = WALL_ASPECT,
    *,
    dark: bool = False,
) -> "RenderedPicture":
    """Compose and draw a picture; ``aspect`` (width by height) and ``dark`` are those of a wall.

    Raises ``UserError`` for a kind or language there is not.
    """
    from aiworkshop.documents.pictures.compose import compose_picture
    from aiworkshop.documents.pictures.rendering import render_picture

    return render_picture(compose_picture(contents, kind, options), form, aspect, dark=dark)


def write_picture(
    contents: WorkshopContents,
    kind: str,
    options: PictureOptions,
    target: Path,
    *,
    form: Form = "paper",
    width: int = _STANDARD_WIDTH,
) -> "RenderedPicture":
    """Write a picture in the format that the target's suffix names; all of it, or nothing.

    ``width`` in pixels holds for PNG. Raises ``UserError`` for a suffix that no writer knows and
    ``MachineError`` where the file cannot be written.
    """
    from aiworkshop.documents.pictures.rendering import write_picture as write

    return write(contents, kind, options, target, form=form, width=width)


@dataclass(frozen=True, slots=True)
class QuoteChoice:
    """A quote that a theme may be given. ``room_only``: it stays in the room."""

    finding_id: str
    words: Text
    room_only: bool


def quote_choices(contents: WorkshopContents, theme_id: str) -> Iterator[QuoteChoice]:
    """The quotes of what stands under a theme, and of the stories whose roots stand there."""
    from aiworkshop.documents.reports.composing.lookup import Lookup
    from aiworkshop.readmodels.summary import SummaryOptions

    lookup = Lookup(contents, SummaryOptions("en"))
    findings = {finding.id: finding for finding in contents.finding}
    wanted: dict[str, None] = {}
    for link in contents.theme_finding:
        if link.theme_id == theme_id and link.finding_id in findings:
            wanted[link.finding_id] = None
            wanted[findings[link.finding_id].parent_id or ""] = None
    for finding in (findings[key] for key in wanted if key in findings):
        if finding.quote:
            yield QuoteChoice(finding.id, finding.quote, lookup.level(finding) == "room_only")


@dataclass(frozen=True, slots=True)
class PlacePetal:
    """A petal (the record ``id`` of ``kind``) to where somebody put it. Value: whether it moved."""

    workshop_id: str
    kind: str
    id: str
    placing: Placing
    code: str = "place_petal"

    def apply(self, unit: UnitOfWork) -> bool:
        _require_petals(self.kind)
        # What a hand or a file gave is brought within its bounds first.
        placing = read_placing(self.placing.stored())
        return unit.change(self.kind, self.id, {"placing": placing.stored()})


@dataclass(frozen=True, slots=True)
class ResetPlacing:
    """Petals back to where the program lays them out: these, or all. Value: how many moved."""

    workshop_id: str
    kind: str
    ids: tuple[str, ...] | None = None
    code: str = "reset_placing"

    def apply(self, unit: UnitOfWork) -> int:
        _require_petals(self.kind)
        moved = [
            row["id"]
            for row in unit.rows(self.kind)
            if row["placing"] and (self.ids is None or row["id"] in self.ids)
        ]
        for key in moved:
            unit.change(self.kind, key, {"placing": {}})
        return len(moved)


def _require_petals(kind: str) -> None:
    known = {each.record for each in PICTURE_KINDS}
    require(kind in known, "picture.petals", "There is no picture of “{kind}”.", kind=kind)


def withheld_quotes(contents: WorkshopContents) -> frozenset[str]:
    """Themes whose quote holds words that stay in the room and were not released."""
    from aiworkshop.documents.pictures.quotes import Quotes
    from aiworkshop.documents.reports.composing.lookup import Lookup
    from aiworkshop.readmodels.summary import SummaryOptions

    language = "en"  # words are compared in whatever language they are
    lookup = Lookup(contents, SummaryOptions(language))
    quotes = Quotes(contents, PictureOptions(language, projector=True), lookup)
    return frozenset(theme.id for theme in contents.theme if not quotes.allows(theme))
