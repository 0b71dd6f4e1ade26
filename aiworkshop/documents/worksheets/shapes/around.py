"""The vision in the middle of a page, opportunities above and below it."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import (
    ENTRY_TITLE,
    HEAD_ROOM,
    LINE_PITCH,
    PADDING,
    RULE,
    hue,
)
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, filled
from aiworkshop.documents.worksheets.shapes.compact import compact_fields, in_one_line, small_width
from aiworkshop.documents.worksheets.shapes.entries import entries
from aiworkshop.documents.worksheets.shapes.fields import fields, headed
from aiworkshop.readmodels.sheets import SheetField, SheetPart

_CENTRE = "centre"
_FEWEST, _MOST = 2, 10
_GAP = 14.0
_WIDE_GAP = 70.0
_LINK = (12.0, 34.0)
"""Least and most length of the lines between the boxes and the middle."""
_SIDE = PADDING + 2
_HEADING_ROOM = 24.0
_VISION = TextStyle(14, bold=True, leading=1.3)


def centre(setting: Setting, part: SheetPart) -> list[Block]:
    """Nothing where the boxes around it draw it; else its fields."""
    others = (other for other in setting.sheet.parts if other.shape == "around")
    drawn = any(_figure(setting, other) for other in others)
    return [] if drawn else fields(setting, part)


def around(setting: Setting, part: SheetPart) -> list[Block]:
    """Boxes in two rows with the middle between them; plain boxes where they are too many or too
    high for one page."""
    figure = _figure(setting, part)
    if figure is None:
        return entries(setting, part)
    block = Block(figure.height, figure.paint, grows=setting.height)
    return headed(setting, part, [block])


def _figure(setting: Setting, part: SheetPart) -> "_Figure | None":
    """The boxes, closer together where that is needed; None where they have no room on a page."""
    if not _FEWEST <= part.count <= _MOST or not part.fields:
        return None
    heading = _HEADING_ROOM if any(part.heading) else 0.0
    for roomy in (True, False):
        figure = _Figure(setting, part, roomy)
        if figure.height + heading <= setting.height - HEAD_ROOM:
            return figure
    return None


def _scored(items: Sequence[SheetField]) -> tuple[Sequence[SheetField], Sequence[SheetField]]:
    """The fields, without the number at their end, which stands beside the box's title."""
    if len(items) > 1 and items[-1].kind == "number":
        return items[:-1], (replace(items[-1], width=12),)
    return items, ()


class _Figure:
    """Measures of the whole: boxes in two rows, and the middle."""

    def __init__(self, setting: Setting, part: SheetPart, roomy: bool = True) -> None:
        self.setting = setting
        self.part = part
        self.columns = ceil(part.count / 2)
        gap = _GAP if self.columns > 2 else _WIDE_GAP
        self.width = (setting.width - gap * (self.columns - 1)) / max(self.columns, 2)
        inner = self.width - 2 * _SIDE
        written, score = _scored(part.fields)
        self.inner = compact_fields(setting, written, inner, roomy)
        self.score_width = small_width(setting, score[0], 0.45 * inner) if score else 0.0
        self.score = compact_fields(setting, score, self.score_width) if score else None
        self.titles = [
            setting.fit(
                in_one_line(filled(part.entry_title, number=number)),
                ENTRY_TITLE,
                inner - self.score_width - 8,
                lines=1,
                floor=8.0,
            )
            for number in range(1, part.count + 1)
        ]
        self.title_room = max(title.height for title in self.titles)
        if self.score:
            self.title_room = max(self.title_room, self.score.height - 6)
        self.box = self.title_room + self.inner.height + 1.7 * PADDING
        middle = next((each for each in setting.sheet.parts if each.id == _CENTRE), None)
        self.fields: tuple[SheetField, ...] = middle.fields if middle else ()
        self.band_width = setting.width - self.width * 0.5
        self.vision = [
            setting.fit(
                item.label,
                replace(_VISION, colour=hue(setting.sheet.phase)),
                self.band_width * 0.84,
                hint=item.hint,
                lines=2,
                floor=8.0,
                align="center",
                arrangement="stacked",
            )
            for item in self.fields
        ]
        lines = sum(max(1, item.lines) for item in self.fields)
        self.band = sum(words.height for words in self.vision) + lines * LINE_PITCH + 18
        self.height = 2 * self.box + 2 * _LINK[0] + self.band

    def paint(self, page: SheetPage, x: float, y: float, given: float) -> None:
        """Spare room goes to links and boxes first, then to the middle."""
        spare = given - self.height
        link = min(_LINK[1], _LINK[0] + 0.15 * spare)
        box = min(self.box + self.inner.grows, self.box + 0.3 * spare)
        band = given - 2 * box - 2 * link
        tops = (y, y + given - box)
        aside = (self.setting.width - self.band_width) / 2
        middle = Room(x + aside, y + box + link, self.band_width, band)
        for number, title in enumerate(self.titles):
            row = number // self.columns
            room = Room(self._left(x, number), tops[row], self.width, box)
            self._link(page, room, middle, row)
            page.frame(room, radius=9)
            inner = self.width - 2 * _SIDE
            lead = self.setting.at(0, title.width, inner)
            title.draw(page, room.x + _SIDE + lead, room.y + 0.8 * PADDING, room)
            if self.score:
                lead = self.setting.at(inner - self.score_width, self.score_width, inner)
                self.score.draw(page, room.x + _SIDE + lead, room.y + 0.8 * PADDING - 6)
            top = room.y + 0.8 * PADDING + self.title_room
            self.inner.draw(page, room.x + _SIDE, top, room.bottom - 0.9 * PADDING - top)
        self._middle(page, middle)

    def _left(self, x: float, number: int) -> float:
        """A box's left edge; a row with fewer boxes is centred."""
        row, column = divmod(number, self.columns)
        own = self.columns if row == 0 else self.part.count - self.columns
        free = self.setting.width - own * self.width
        full = own == self.columns and own > 1
        gap = free / (own - 1 if full else own + 1)
        lead = 0.0 if full else gap
        return x + self.setting.at(lead + column * (self.width + gap), self.width)

    def _link(self, page: SheetPage, room: Room, middle: Room, row: int) -> None:
        place = room.x + room.width / 2
        edge = middle.y if row == 0 else middle.bottom
        near = room.bottom if row == 0 else room.y
        page.line((place, near), (place, edge), stroke=RULE, width=0.9)

    def _middle(self, page: SheetPage, room: Room) -> None:
        colour = hue(self.setting.sheet.phase)
        page.frame(room, stroke=colour, fill="#FFFFFF", radius=room.height / 2, width=1.8)
        lines = sum(max(1, item.lines) for item in self.fields)
        if not lines:
            return
        words_height = sum(words.height for words in self.vision)
        pitch = min(34.0, (room.height - words_height - 18) / lines)
        used = words_height + lines * pitch
        top = room.y + (room.height - used - 6) / 2
        for item, words in zip(self.fields, self.vision, strict=True):
            words.draw(page, room.x + (room.width - words.width) / 2, top, room)
            top += words.height
            for _ in range(max(1, item.lines)):
                top += pitch
                page.rule(room.x + 0.08 * room.width, top, 0.84 * room.width)
