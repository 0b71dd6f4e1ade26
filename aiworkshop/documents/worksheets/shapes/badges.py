"""Name badges, eight or ten to a page, to be cut apart."""

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import FRAME, INK, MUTED
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting
from aiworkshop.documents.worksheets.shapes.holding import held
from aiworkshop.readmodels.sheets import PrintedRow, SheetPart, Wording

_COLUMNS = 2
_MOST = 12
"""More to a page would be too small to write a name on."""
_PAD = 14.0
_NAME = TextStyle(30, bold=True, colour=INK, leading=1.2)
_ORGANISATION = TextStyle(13, colour=INK, leading=1.3)
_TITLE = TextStyle(8.5, colour=MUTED, leading=1.25)
_BAR = (34.0, 2.2)
_TITLE_SHARE, _ORGANISATION_SHARE = 0.16, 0.27
_CROSS = 5.0
_BLANK = PrintedRow(((), ()))


def badges(setting: Setting, part: SheetPart) -> list[Block]:
    """Pages of badges; those without a name have lines to write one."""
    a_page = min(_MOST, max(_COLUMNS, part.count))
    rows = part.rows or (_BLANK,) * a_page
    blocks = []
    for start in range(0, len(rows), a_page):
        own = rows[start : start + a_page]
        blocks.append(_page(setting, part, own, -(-a_page // _COLUMNS)))
    return blocks


def _page(setting: Setting, part: SheetPart, own: tuple[PrintedRow, ...], down: int) -> Block:
    width, height = setting.width / _COLUMNS, setting.height / down
    title = part.texts[0] if part.texts else ()

    def paint(page: SheetPage, x: float, y: float, _given: float) -> None:
        _cuts(page, Room(x, y, setting.width, setting.height), down)
        for number, row in enumerate(own):
            line, column = divmod(number, _COLUMNS)
            left = x + setting.at(column * width, width)
            _badge(setting, title, row, page, Room(left, y + line * height, width, height))

    return Block(setting.height, paint, new_page=True)


def _cuts(page: SheetPage, room: Room, down: int) -> None:
    """Where to cut: dashes between the badges, and crosses where cuts meet."""
    for row in range(down + 1):
        y = room.y + row * room.height / down
        page.line((room.x, y), (room.right, y), stroke=FRAME, width=0.5, dash=(2, 4))
    for column in range(_COLUMNS + 1):
        x = room.x + column * room.width / _COLUMNS
        page.line((x, room.y), (x, room.bottom), stroke=FRAME, width=0.5, dash=(2, 4))
        for row in range(down + 1):
            y = room.y + row * room.height / down
            start, end = max(room.x, x - _CROSS), min(room.right, x + _CROSS)
            page.line((start, y), (end, y), stroke=INK, width=0.7)
            start, end = max(room.y, y - _CROSS), min(room.bottom, y + _CROSS)
            page.line((x, start), (x, end), stroke=INK, width=0.7)


def _badge(setting: Setting, title: Wording, row: PrintedRow, page: SheetPage, room: Room) -> None:
    inner = room.inset(_PAD, 9.0)
    name = row.cells[0] if row.cells else ()
    organisation = row.cells[1] if len(row.cells) > 1 else ()
    head = Room(inner.x, inner.y, inner.width, _TITLE_SHARE * inner.height)
    foot_height = _ORGANISATION_SHARE * inner.height
    foot = Room(inner.x, inner.bottom - foot_height, inner.width, foot_height)
    middle = Room(inner.x, head.bottom, inner.width, foot.y - head.bottom)
    words = held(setting, title[:1], _TITLE, head)
    words.draw(page, head.x, head.y, head)
    across, high = _BAR
    bar = Room(room.x + (room.width - across) / 2, head.bottom + 1, across, high)
    page.frame(bar, stroke="", fill="#475569")
    if not any(name):
        page.rule(middle.x + 8, middle.bottom - 2, middle.width - 16, width=0.9)
        page.rule(foot.x + 40, foot.bottom - 4, foot.width - 80, width=0.7)
        return
    room_for_name = middle._replace(y=bar.bottom + 3, height=middle.bottom - bar.bottom - 3)
    found = held(setting, name, _NAME, room_for_name)
    found.draw(page, middle.x, room_for_name.y + (room_for_name.height - found.height) / 2, room)
    words = held(setting, organisation, _ORGANISATION, foot)
    words.draw(page, foot.x, foot.y + max(0.0, 0.35 * (foot.height - words.height)), room)
