"""A sheet as it lies on the table, cut into what is built and shown together.

Pure: no widgets. A block is a part's fields, one numbered box, or one row of a table, each with
the page of paper that it most likely stands on.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from aiworkshop.readmodels.sheets import ResolvedSheet, SheetField, SheetPart, Wording

BlockShape = Literal["fields", "entry", "row"]
REPEATED: dict[str, BlockShape] = {
    "entries": "entry",
    "petals": "entry",
    "around": "entry",
    "rows": "row",
}
"""Shapes whose fields come several times; all others come once."""

_PAGE_LINES = {("A4", False): 27.0, ("A4", True): 17.0, ("A3", True): 27.0, ("A3", False): 41.0}
"""Writing lines of 9 mm that a page holds, below its head."""
_TWELFTHS = 12


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """One field of one block. ``width``: its share of ``whole``."""

    path: str
    field: SheetField
    width: int
    whole: int = _TWELFTHS
    printed: Wording = ()


@dataclass(frozen=True, slots=True)
class Block:
    """What is built in one go. ``heads``: the first of its part, which shows the heading."""

    part: SheetPart
    row: int
    shape: BlockShape
    places: tuple[FieldPlace, ...]
    heads: bool
    page: int = 1


def blocks_of(sheet: ResolvedSheet, pages: int = 1, paths: Iterable[str] = ()) -> tuple[Block, ...]:
    """The blocks of a sheet in their order; ``paths`` of values, some beyond what was printed.

    Parts without anything to type, such as an introduction, are left out.
    """
    most = _highest_rows(paths)
    found: list[Block] = []
    for part in sheet.parts:
        if not any(field.written or field.kind == "drawing" for field in part.fields):
            continue
        shape = REPEATED.get(part.shape, "fields")
        count = 1 if shape == "fields" else max(part.count, len(part.rows), 1)
        for row in range(1, max(count, most.get(part.id, 1)) + 1):
            found.append(Block(part, row, shape, _places(part, row), heads=row == 1))
    return _paged(found, sheet, pages)


def _places(part: SheetPart, row: int) -> tuple[FieldPlace, ...]:
    cells = iter(part.rows[row - 1].cells if row <= len(part.rows) else ())
    shown: list[FieldPlace] = []
    whole = sum(field.width for field in part.fields if field.kind != "signature")
    in_twelfths = part.shape != "rows"
    for field in part.fields:
        printed = next(cells, ()) if field.kind == "printed" else ()
        if field.kind == "signature":
            continue
        width = min(field.width, _TWELFTHS) if in_twelfths else field.width
        path = f"{part.id}.{row}.{field.id}"
        shown.append(FieldPlace(path, field, width, _TWELFTHS if in_twelfths else whole, printed))
    return tuple(shown)


def lines_of(places: Iterable[FieldPlace]) -> list[list[FieldPlace]]:
    """What stands beside each other, line by line."""
    found: list[list[FieldPlace]] = []
    used = 0
    for place in places:
        if not found or used + place.width > place.whole:
            found.append([])
            used = 0
        found[-1].append(place)
        used += place.width
    return found


def _highest_rows(paths: Iterable[str]) -> Mapping[str, int]:
    highest: dict[str, int] = {}
    for path in paths:
        part, _, rest = path.partition(".")
        row = rest.partition(".")[0]
        if row.isdecimal():
            highest[part] = max(highest.get(part, 1), int(row))
    return highest


def _paged(blocks: list[Block], sheet: ResolvedSheet, pages: int) -> tuple[Block, ...]:
    """Give each block its page.

    The paper knows where its pages end, its layout does not say it: so the blocks are laid out
    with as many lines to a page as give the number of pages that was printed.
    """
    room = _PAGE_LINES[sheet.paper, sheet.landscape]
    numbers = _numbers(blocks, room)
    while numbers and numbers[-1] < pages and room > 4:
        room -= 1
        numbers = _numbers(blocks, room)
    last = max(pages, 1)
    return tuple(
        replace(block, page=min(number, last))
        for block, number in zip(blocks, numbers, strict=True)
    )


def _numbers(blocks: list[Block], room: float) -> list[int]:
    page, used = 1, 0.0
    numbers: list[int] = []
    for block in blocks:
        height = _height(block)
        begins = block.heads and block.part.new_page and bool(numbers)
        if begins or (numbers and used + height > room):
            page, used = page + 1, 0.0
        used += height
        numbers.append(page)
    return numbers


def _height(block: Block) -> float:
    """In writing lines: labels, frames and headings take room, too."""
    heading = 1.7 if block.heads and block.part.heading else 0.0
    if block.shape == "row":
        return heading + 1.1
    frame = 1.7 if block.shape == "entry" else 0.0
    return heading + frame + sum(_line_height(line) for line in lines_of(block.places))


def _line_height(line: list[FieldPlace]) -> float:
    return 0.9 + max(
        len(place.field.choices) if place.field.kind == "checklist" else place.field.lines
        for place in line
    )
