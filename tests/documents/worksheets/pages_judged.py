"""What must hold on any page: what is asked of each thing's room on it."""

from itertools import combinations

from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.worksheets.codes import QrCode
from aiworkshop.documents.worksheets.layout import lay_out_sheet, own_page
from aiworkshop.documents.worksheets.look import EDGE
from aiworkshop.documents.worksheets.page import Drawing, PlacedWords, Room, SheetPage
from aiworkshop.readmodels.sheets import PackFacts, ResolvedSheet
from tests.documents.worksheets.sheet_parts import FACTS, copy_of


def whole_pages(
    engine: TextEngine, own: ResolvedSheet, facts: PackFacts = FACTS, **fields: object
) -> list[SheetPage]:
    """All pages of a copy, with what is its own."""
    laid = lay_out_sheet(engine, own, facts)
    pages = []
    for number, page in enumerate(laid.pages):
        more = own_page(laid, number, copy_of(own, **fields), facts)
        items = [*page.page.items, *more.items]
        pages.append(SheetPage(page.page.width, page.page.height, items))
    return pages


def faults(page: SheetPage) -> list[str]:
    """What is wrong on a page; empty for a good one."""
    return [*_outside(page), *_overlapping(page), *_crossed(page), *_near_the_code(page)]


def _outside(page: SheetPage) -> list[str]:
    inside = Room(0, 0, page.width, page.height).inset(EDGE)
    found = [f"{_said(item)} near the edge" for item in page.items if not inside.holds(item.room)]
    return found + [
        f"{_said(item)} leaves its room {item.within}: {item.room}"
        for item in page.texts
        if not item.within.holds(item.room, 0.6)
    ]


def _overlapping(page: SheetPage) -> list[str]:
    return [
        f"{_said(one)} overlaps {_said(other)}"
        for one, other in combinations(page.texts, 2)
        if _ink(one).meets(_ink(other))
    ]


def _crossed(page: SheetPage) -> list[str]:
    """A writing line, or a border between columns, that runs through words."""
    strokes = [
        item
        for item in page.items
        if isinstance(item, Drawing) and min(item.room.width, item.room.height) < 0.01
    ]
    return [
        f"{_said(text)} is crossed by a line at {stroke.room}"
        for text in page.texts
        for stroke in strokes
        if _ink(text).meets(_wide(stroke.room))
    ]


def _near_the_code(page: SheetPage) -> list[str]:
    codes = [item for item in page.items if isinstance(item, QrCode)]
    if len(codes) != 1:
        return [f"{len(codes)} codes on a page"]
    white = codes[0].quiet_room
    others = [item for item in page.items if item is not codes[0]]
    return [
        f"{_said(item)} stands in the white around the code"
        for item in others
        if (_ink(item) if isinstance(item, PlacedWords) else item.room).meets(white)
    ]


def _ink(text: PlacedWords) -> Room:
    """The words from the tops of their letters to their feet."""
    spare = text.text.line_height - text.text.style.size_pt
    return text.room.inset(0.2, spare / 2 + 0.12 * text.text.style.size_pt)


def _wide(room: Room) -> Room:
    return room.inset(-0.02)


def _said(item: object) -> str:
    if isinstance(item, PlacedWords):
        return repr("".join(line.text for line in item.text.lines)[:40])
    return f"{type(item).__name__} {getattr(item, 'room', None)}"
