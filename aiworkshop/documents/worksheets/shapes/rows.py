"""Tables: a row for each asset, action, person or theme."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiworkshop.documents.worksheets.blocks import Block, below
from aiworkshop.documents.worksheets.look import (
    CELL,
    COLUMN,
    FRAME,
    LINE_PITCH,
    MILLIMETRE,
    RULE,
    TINT,
)
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.documents.worksheets.shapes.fields import headed
from aiworkshop.documents.worksheets.shapes.kinds import legend_words
from aiworkshop.documents.worksheets.shapes.marks import MARK, tick_mark
from aiworkshop.readmodels.sheets import PrintedRow, SheetField, SheetPart

_PAD = 5.0
_GROWS = 5 * MILLIMETRE
_TOGETHER = 2
"""So many rows stay with the head of their table."""
_FLOORS = (6.5, 5.5, 4.5, 3.5)
_MOST_REPEATED = 0.55
"""Legends that take a table's head beyond this share of a page stand there only once."""
_HIGHEST_HEAD = 0.35
"""The share of a page that the head of a table takes at most."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its place from the body's left, and how wide it is."""

    field: SheetField
    x: float
    width: float


def rows(setting: Setting, part: SheetPart) -> list[Block]:
    """A table: legends of what is written as a number, a head, printed rows and empty ones."""
    columns = _columns(setting, part.fields)
    if not columns:
        return []
    legends, names = _legends(setting, columns), _head(setting, columns)
    top = below([*legends, names.after(5.0 if legends else 0.0)])
    once: list[Block] = []
    if top.height > _MOST_REPEATED * setting.height:
        once, top = [replace(block, keep_next=True) for block in legends], names.after(5.0)
    printed: list[PrintedRow | None] = [*part.rows]
    printed += [None] * max(0, part.count - len(printed))
    body = [_row(setting, columns, row, top) for row in printed]
    for place in range(min(_TOGETHER - 1, len(body) - 1)):
        body[place] = replace(body[place], keep_next=True)
    return headed(setting, part, [*once, replace(top, keep_next=True), *body])


def _columns(setting: Setting, items: Sequence[SheetField]) -> list[_Column]:
    total = sum(item.width for item in items)
    columns, start = [], 0.0
    for item in items:
        width = setting.width * item.width / total
        columns.append(_Column(item, setting.at(start, width), width))
        start += width
    return columns


def _head(setting: Setting, columns: list[_Column]) -> Block:
    """What stands above the columns, which comes again on each page."""
    names = _names(setting, columns)
    height = max(max(name.height for name in names) + 9, 22.0)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        page.frame(Room(x, y, setting.width, given), fill=TINT)
        _uprights(setting, columns, page, x, y, given, FRAME)
        for column, name in zip(columns, names, strict=True):
            room = Room(x + column.x, y, column.width, given)
            name.draw(page, room.x + _PAD, y + (given - name.height) / 2, room)

    return Block(height, paint)


def _legends(setting: Setting, columns: list[_Column]) -> list[Block]:
    """What the numbers mean that are written instead of words."""
    return [
        legend_words(setting, item.field, setting.width).block().after(3.0)
        for item in columns
        if item.field.kind == "number_of" and item.field.choices
    ]


def _names(setting: Setting, columns: list[_Column]) -> list[Words]:
    """What stands above the columns; ever smaller where it would leave no page for rows."""
    for floor in _FLOORS:
        names = [
            setting.fit(
                column.field.label,
                COLUMN,
                column.width - 2 * _PAD,
                hint=column.field.hint,
                lines=3 * len(setting.sheet.languages),
                floor=floor,
                arrangement="stacked",
            )
            for column in columns
        ]
        if max(name.height for name in names) <= _HIGHEST_HEAD * setting.height:
            break
    return names


def _row(setting: Setting, columns: list[_Column], row: PrintedRow | None, head: Block) -> Block:
    cells = _cells(setting, columns, row)
    tallest = max((words.height for _, words in cells), default=0.0)
    height = max(LINE_PITCH, tallest + 8)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        _uprights(setting, columns, page, x, y, given, RULE)
        for edge in (x, x + setting.width):
            page.line((edge, y), (edge, y + given), stroke=FRAME)
        page.rule(x, y + given, setting.width)
        for column, words in cells:
            room = Room(x + column.x, y, column.width, given)
            words.draw(page, room.x + _PAD, y + (given - words.height) / 2, room)
        for column in columns:
            if column.field.kind == "tick":
                left = x + column.x + (column.width - MARK) / 2
                tick_mark(page, left, y + (given - MARK) / 2, square=True)

    return Block(height, paint, grows=_GROWS, repeat=head)


def _cells(
    setting: Setting, columns: list[_Column], row: PrintedRow | None
) -> list[tuple[_Column, Words]]:
    """What is printed in a row, in the order of the printed columns."""
    if row is None:
        return []
    printed = [column for column in columns if column.field.kind == "printed"]
    return [
        (
            column,
            setting.fit(
                wording, CELL, column.width - 2 * _PAD, lines=2, floor=8.0, arrangement="stacked"
            ),
        )
        for column, wording in zip(printed, row.cells, strict=False)
        if any(wording)
    ]


def _uprights(
    setting: Setting,
    columns: list[_Column],
    page: SheetPage,
    x: float,
    y: float,
    height: float,
    stroke: str,
) -> None:
    """The lines between columns."""
    for column in columns[1:]:
        edge = x + column.x + (column.width if setting.rtl else 0.0)
        page.line((edge, y), (edge, y + height), stroke=stroke, width=0.6)
