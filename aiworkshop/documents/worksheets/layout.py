"""One sheet on its pages: what is the same on all copies, and what each copy adds."""

from dataclasses import dataclass

from aiworkshop.base.text import Text
from aiworkshop.documents.text.engine import TextEngine, TextStyle
from aiworkshop.documents.worksheets import head, look
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.codes import qr_code
from aiworkshop.documents.worksheets.flow import Standing, flow
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.paper import Paper, paper_of
from aiworkshop.documents.worksheets.setting import Setting
from aiworkshop.documents.worksheets.shapes import COPY_SHAPES, SHAPES
from aiworkshop.method.sheet_codes import ScannedCode, SheetCode
from aiworkshop.readmodels.sheets import PackFacts, ResolvedSheet, SheetCopy

_BLANK_LINE = 46.0
_BOXED = ("entries",)
_LESS_AIR = 0.6


@dataclass(frozen=True, slots=True)
class LaidPage:
    """A page of a sheet. ``whose``: where a copy says for whom it is, if the sheet has a head."""

    page: SheetPage
    whose: Room | None
    style: TextStyle
    top: float
    """Where its body begins."""


@dataclass(frozen=True, slots=True)
class LaidSheet:
    """A sheet's pages, the same for all its copies in a pack."""

    sheet: ResolvedSheet
    setting: Setting
    paper: Paper
    pages: tuple[LaidPage, ...]


def lay_out_sheet(engine: TextEngine, sheet: ResolvedSheet, facts: PackFacts) -> LaidSheet:
    """Measure a sheet and put it on pages."""
    paper = paper_of(sheet)
    room = paper.body_bottom - paper.body_top
    if sheet.bare:
        setting = Setting(engine, sheet, paper.body_width, room)
        body = flow(_blocks(setting), room, room)
        pages = [_bare_page(paper, standing) for standing in body]
        return LaidSheet(sheet, setting, paper, tuple(pages))
    measuring = Setting(engine, sheet, paper.body_width, room)
    paper = head.with_foot(measuring, paper, facts)
    first_top = _head(measuring, paper, facts, _blank(paper), 0).bottom
    next_top = _head(measuring, paper, facts, _blank(paper), 1).bottom
    room = paper.body_bottom - next_top
    first_room = paper.body_bottom - first_top
    height = min(room, first_room + look.HEAD_ROOM)
    setting = Setting(engine, sheet, paper.body_width, height)
    body = flow(_blocks(setting), first_room, room)
    if len(body) > 1 and any(part.shape in _BOXED for part in sheet.parts):
        closer = Setting(engine, sheet, paper.body_width, height, _LESS_AIR)
        fewer = flow(_blocks(closer), first_room, room)
        if len(fewer) < len(body):
            setting, body = closer, fewer
    pages = []
    for number, standing in enumerate(body):
        page = _blank(paper)
        top = _head(setting, paper, facts, page, number)
        _draw(page, standing, paper.side, top.bottom)
        head.foot(setting, paper, facts, page, number + 1, len(body))
        pages.append(LaidPage(page, top.whose, top.style, top.bottom))
    return LaidSheet(sheet, setting, paper, tuple(pages))


def own_page(laid: LaidSheet, number: int, copy: SheetCopy, facts: PackFacts) -> SheetPage:
    """What a copy's page ``number`` (from 0) has that others do not: whose it is, and its code."""
    paper, setting = laid.paper, laid.setting
    page = _blank(paper)
    _say_whose(setting, laid.pages[number], copy, page)
    code = SheetCode(laid.sheet.id, copy.group_number, copy.copy, number + 1)
    room = head.code_letters_room(paper)
    text = (Text(str(code), "en", "ltr"),)
    letters = setting.fit(text, head.sized(look.CODE, paper), room.width, align="trailing")
    letters.draw(page, room.x, room.bottom - letters.height)
    scanned = ScannedCode(code, facts.workshop_code, facts.print_code)
    page.items.append(qr_code(scanned, paper.code))
    if number == 0:
        for part in laid.sheet.parts:
            if part.shape in COPY_SHAPES:
                COPY_SHAPES[part.shape](setting, part, copy, facts, page, _body(laid))
    return page


def _body(laid: LaidSheet) -> Room:
    """The body of the first page."""
    paper = laid.paper
    top = laid.pages[0].top
    return Room(paper.side, top, paper.body_width, paper.body_bottom - top)


def _say_whose(setting: Setting, laid: LaidPage, copy: SheetCopy, page: SheetPage) -> None:
    """Number and name of the table, person; a line to write the number on where it is not known."""
    room = laid.whose
    if room is None or not room.height:
        return
    unknown = not copy.group_number and setting.sheet.scope == "group"
    table = setting.small("table")
    numbers: list[str] = []
    if copy.group_number or unknown:
        said = [word.text for word in table] or [""]
        numbers = [f"{word} {copy.group_number or ''}".strip() for word in said]
    numbers = [number for number in numbers if number]
    whose = head.isolated([*numbers, copy.group_name.text, copy.person.text])
    table_words = " / ".join(whose[: len(numbers)])
    line = head.line(setting, " · ".join(filter(None, (table_words, *whose[len(numbers) :]))))
    if not line:
        return
    found = setting.fit(line, laid.style, room.width, lines=1, floor=7.5)
    if found.height > room.height:
        found = setting.fit(line, laid.style, room.width, lines=1, floor=5.5)
    found.draw(page, room.x, room.y, room)
    if unknown:
        left = room.x + setting.at(found.ink + 4, _BLANK_LINE, room.width)
        page.rule(left, room.y + found.baseline + 1.5, _BLANK_LINE)


def _blank(paper: Paper) -> SheetPage:
    return SheetPage(paper.width, paper.height)


def _blocks(setting: Setting) -> list[Block]:
    """The blocks of all parts; a part whose shape is unknown shows its fields."""
    blocks: list[Block] = []
    for part in setting.sheet.parts:
        shape = SHAPES.get(part.shape, SHAPES["fields"])
        blocks.extend(shape(setting, part))
    return blocks


def _head(
    setting: Setting, paper: Paper, facts: PackFacts, page: SheetPage, number: int
) -> head.HeadRoom:
    draw = head.next_head if number else head.first_head
    return draw(setting, paper, facts, page)


def _bare_page(paper: Paper, standing: list[Standing]) -> LaidPage:
    page = _blank(paper)
    _draw(page, standing, paper.side, paper.body_top)
    return LaidPage(page, None, look.GROUP, paper.body_top)


def _draw(page: SheetPage, standing: list[Standing], x: float, y: float) -> None:
    for each in standing:
        each.block.draw(page, x, y + each.y, each.height)
