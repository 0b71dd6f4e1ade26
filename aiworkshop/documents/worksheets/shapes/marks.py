"""Small things to tick, circle and number."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiworkshop.base.text import Text
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import CHOICE, FRAME, INK
from aiworkshop.documents.worksheets.page import SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.readmodels.sheets import Choice

MARK = 9.5
"""Side of a tick box and diameter of a circle."""
MARK_GAP = 5.0
_ITEM_GAP = 15.0
_ROW_GAP = 3.5


def tick_mark(page: SheetPage, x: float, y: float, square: bool) -> None:
    """An empty box or circle with its top left corner at (x, y)."""
    if square:
        from_room = (x, y, x + MARK, y + MARK)
        left, top, right, bottom = from_room
        corners = (("m", left, top), ("l", right, top), ("l", right, bottom), ("l", left, bottom))
        page.path((*corners, ("h",)), stroke=FRAME, width=0.9)
        return
    page.circle(x + MARK / 2, y + MARK / 2, MARK / 2, stroke=FRAME, width=0.9)


@dataclass(frozen=True, slots=True)
class TickItem:
    """A mark and its name."""

    words: Words
    square: bool

    @property
    def width(self) -> float:
        """Mark, gap and name."""
        return MARK + MARK_GAP + self.words.ink

    def draw(self, setting: Setting, page: SheetPage, x: float, y: float, room: float) -> None:
        """Draw it at the leading side of ``room`` points from ``x``."""
        first = self.words.pieces[0].text.line_height if self.words else MARK
        tick_mark(page, x + setting.at(0, MARK, room), y + (first - MARK) / 2, self.square)
        own = self.words.width
        self.words.draw(page, x + setting.at(MARK + MARK_GAP, own, room), y)


def choice_items(
    setting: Setting, choices: Sequence[Choice], square: bool, width: float
) -> list[TickItem]:
    """Each choice with its mark; a name takes no more than ``width`` and shrinks before it wraps
    a third time."""
    room = width - MARK - MARK_GAP
    return [
        TickItem(
            setting.fit(choice.words, CHOICE, room, lines=2, arrangement="stacked"),
            square,
        )
        for choice in choices
    ]


def flowing(setting: Setting, items: Sequence[TickItem], width: float) -> Block:
    """Choices in one row where they fit into one, else in columns of equal width."""
    total = sum(item.width for item in items) + _ITEM_GAP * (len(items) - 1)
    if total <= width:
        columns = [item.width for item in items]
        spare = (width - total) / max(1, len(items))
        return _grid(setting, items, columns, _ITEM_GAP + min(spare, 12.0), width)
    widest = max(item.width for item in items)
    count = max(1, min(len(items), int((width + _ITEM_GAP) / (widest + _ITEM_GAP))))
    column = (width - _ITEM_GAP * (count - 1)) / count
    return _grid(setting, items, [column] * count, _ITEM_GAP, width)


def _grid(
    setting: Setting, items: Sequence[TickItem], columns: list[float], gap: float, width: float
) -> Block:
    count = len(columns)
    rows = [items[start : start + count] for start in range(0, len(items), count)]
    heights = [max(max(item.words.height for item in row), MARK) for row in rows]
    height = sum(heights) + _ROW_GAP * (len(rows) - 1)

    def paint(page: SheetPage, x: float, y: float, _: float) -> None:
        for row, row_height in zip(rows, heights, strict=True):
            start = 0.0
            for item, column in zip(row, columns, strict=False):
                item.draw(setting, page, x + setting.at(start, column, width), y, column)
                start += column + gap
            y += row_height + _ROW_GAP

    return Block(height, paint)


def numeral(setting: Setting, value: int, size_pt: float = 10.0, width: float = 16.0) -> Words:
    """A number, in the same digits on all sheets, so that entry is sure of it."""
    style = CHOICE.__class__(size_pt, bold=True, colour=INK, leading=1.35)
    return setting.words((Text(str(value), "en", "ltr"),), style, width, align="center")
