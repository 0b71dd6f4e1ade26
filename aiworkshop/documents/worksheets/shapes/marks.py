"""Small things to tick, circle and number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from aiworkshop.base.text import Text
from aiworkshop.documents.worksheets.blocks import Block, below
from aiworkshop.documents.worksheets.look import CHOICE, FRAME
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
        left = x + setting.at(MARK + MARK_GAP, own, room)
        self.words.draw(page, left, y)


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
    """Choices in rows: in columns where that takes no row more, else one after the other."""
    widest = max(item.width for item in items)
    count = max(1, min(len(items), int((width + _ITEM_GAP) / (widest + _ITEM_GAP))))
    rows = list(_in_turn(items, width))
    column = 0.0
    if len(rows) > 1 and -(-len(items) // count) <= len(rows):
        column = (width - _ITEM_GAP * (count - 1)) / count
        rows = [list(items[start : start + count]) for start in range(0, len(items), count)]
    own_rows = [_tick_row(setting, row, column, width) for row in rows]
    return below([block.after(_ROW_GAP) for block in own_rows])


def _tick_row(setting: Setting, row: Sequence[TickItem], column: float, width: float) -> Block:
    """Choices beside each other, in columns where those have a width."""

    def paint(page: SheetPage, x: float, y: float, _: float) -> None:
        start = 0.0
        for item in row:
            own = column or min(item.width, width)
            item.draw(setting, page, x + setting.at(start, own, width), y, own)
            start += own + _ITEM_GAP

    return Block(max(max(item.words.height for item in row), MARK), paint)


def _in_turn(items: Sequence[TickItem], width: float) -> Iterator[list[TickItem]]:
    """As many in a row as fit."""
    row: list[TickItem] = []
    used = 0.0
    for item in items:
        if row and used + item.width > width:
            yield row
            row, used = [], 0.0
        row.append(item)
        used += item.width + _ITEM_GAP
    yield row


def numeral(setting: Setting, value: int, size_pt: float = 10.0, width: float = 16.0) -> Words:
    """A number, in the same digits on all sheets, so that entry is sure of it."""
    style = replace(CHOICE, size_pt=size_pt, bold=True)
    return setting.words((Text(str(value), "en", "ltr"),), style, width, align="center")
