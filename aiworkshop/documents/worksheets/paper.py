"""Sizes of paper, and the rooms on a page: body, code, foot. Points from the top left corner."""

from dataclasses import dataclass

from aiworkshop.base.text import language_direction
from aiworkshop.documents.worksheets.look import MILLIMETRE, SIDE, TOP
from aiworkshop.documents.worksheets.page import Room
from aiworkshop.readmodels.sheets import ResolvedSheet

_SIZES = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
_CODE_SIDE = 20 * MILLIMETRE
_SMALL_CODE_SIDE = 14 * MILLIMETRE
_CODE_TOP = 10.5 * MILLIMETRE
_FOOT = 11 * MILLIMETRE
_FOOT_ROOM = 8.5 * MILLIMETRE
_BARE_SIDE = 12 * MILLIMETRE
_BARE_FOOT = 10.5 * MILLIMETRE
_LARGER = 1.3
"""What stands in the head of A3, which hangs on a wall, beside A4 in a hand."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One sheet's paper. ``mirrored``: the leading edge is the right one. ``foot_room``: height of
    the foot."""

    width: float
    height: float
    mirrored: bool
    bare: bool
    foot_room: float = _FOOT_ROOM
    scale: float = 1.0
    """How much larger the words of its head are than those of A4."""

    @property
    def side(self) -> float:
        """White at the left and the right."""
        return _BARE_SIDE if self.bare else SIDE

    @property
    def body_width(self) -> float:
        """Between the margins."""
        return self.width - 2 * self.side

    @property
    def code(self) -> Room:
        """Where the QR code's dark modules stand: at the trailing edge, away from the staple; at
        the foot of sheets that have no head."""
        own = _SMALL_CODE_SIDE if self.bare else _CODE_SIDE
        x = self.side if self.mirrored else self.width - self.side - own
        y = self.height - _BARE_FOOT - own if self.bare else _CODE_TOP
        return Room(x, y, own, own)

    @property
    def body_top(self) -> float:
        """Top of the body of a page without a head."""
        return _BARE_SIDE if self.bare else TOP

    @property
    def foot_y(self) -> float:
        """Top of the foot."""
        return self.height - _FOOT - self.foot_room

    @property
    def foot_bottom(self) -> float:
        """Lower edge of the foot."""
        return self.height - _FOOT

    @property
    def body_bottom(self) -> float:
        """Where the body ends: above the foot, or above the small code of a bare sheet."""
        if self.bare:
            return self.code.y - 0.17 * self.code.height
        return self.foot_y - 2 * MILLIMETRE


def paper_of(sheet: ResolvedSheet) -> Paper:
    """The paper that a sheet is printed on; an unknown name is A4."""
    across, down = _SIZES.get(sheet.paper, _SIZES["A4"])
    if sheet.landscape:
        across, down = down, across
    mirrored = language_direction(sheet.languages[0]) == "rtl"
    scale = _LARGER if sheet.paper == "A3" and not sheet.bare else 1.0
    return Paper(across * MILLIMETRE, down * MILLIMETRE, mirrored, sheet.bare, scale=scale)
