"""Large boxes to write one thing into each, and to cut apart for the wall."""

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import FRAME, PADDING, PART_GAP, RADIUS
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.readmodels.sheets import SheetField, SheetPart

_TITLE = TextStyle(15, bold=True, leading=1.3)
_COLUMNS = 2
_GAP = 18.0
_LEAST = 190.0
_FLOORS = (9.0, 7.5, 6.0, 4.5, 3.5, 2.5)


def notes(setting: Setting, part: SheetPart) -> list[Block]:
    """Two boxes to a row, with a dashed line to cut along between them."""
    width = (setting.width - _GAP) / _COLUMNS
    titles = [_title(setting, item, width - 2 * PADDING) for item in part.fields]
    rows = -(-len(titles) // _COLUMNS)
    height = rows * _LEAST + (rows - 1) * _GAP

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        own = (given - (rows - 1) * _GAP) / rows
        for number, title in enumerate(titles):
            row, column = divmod(number, _COLUMNS)
            left = x + setting.at(column * (width + _GAP), width)
            _note(page, title, Room(left, y + row * (own + _GAP), width, own))
        for row in range(1, rows):
            middle = y + row * (own + _GAP) - _GAP / 2
            page.line((x, middle), (x + setting.width, middle), stroke=FRAME, dash=(4, 4))
        centre = x + setting.width / 2
        page.line((centre, y), (centre, y + given), stroke=FRAME, dash=(4, 4))

    return [Block(height, paint, PART_GAP, grows=setting.height, new_page=part.new_page)]


def _title(setting: Setting, item: SheetField, width: float) -> Words:
    """A question smaller than others are where it is too long for its box."""
    for floor in _FLOORS:
        words = setting.fit(item.label, _TITLE, width, hint=item.hint, lines=2, floor=floor)
        if words.height <= _LEAST - 2 * PADDING:
            break
    return words


def _note(page: SheetPage, title: Words, room: Room) -> None:
    page.frame(room, radius=2 * RADIUS)
    title.draw(page, room.x + PADDING, room.y + PADDING, room)
