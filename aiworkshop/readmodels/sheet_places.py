"""Where something can be typed on a sheet, and the path that names the place.

A path is ``part.row.field``, rows from 1 (a part that is not repeated has row 1); ``.line`` stands
behind it where each line becomes a record of its own: ``stories.2.quote``, ``stories.2.roots.1``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aiworkshop.readmodels.sheets import ResolvedSheet, SheetField, SheetPart

MOST_LINES = 60
"""Of one field where each is a record: people write on between the ruled lines, and below them."""
_NUMBER = re.compile(r"[1-9][0-9]{0,3}")


@dataclass(frozen=True, slots=True)
class Place:
    """One thing to type. ``line`` 0: the field as a whole."""

    part: SheetPart
    row: int
    field: SheetField
    line: int = 0

    @property
    def row_path(self) -> str:
        """The path of the row that it stands in, such as ``stories.2``."""
        return f"{self.part.id}.{self.row}"

    @property
    def path(self) -> str:
        """Its own path."""
        line = f".{self.line}" if self.line else ""
        return f"{self.row_path}.{self.field.id}{line}"


def rows_of(part: SheetPart) -> int:
    """How many rows, boxes or petals a part has."""
    return max(part.count, len(part.rows))


def places(sheet: ResolvedSheet) -> Iterator[Place]:
    """Everything that can be typed, in the order of the paper."""
    for part in sheet.parts:
        for row in range(1, rows_of(part) + 1):
            for field in part.fields:
                if field.written:
                    yield from (Place(part, row, field, line) for line in _lines(field))


def place_at(sheet: ResolvedSheet, path: str) -> Place:
    """The place with this path. Raises ``KeyError``."""
    part_id, _, rest = path.partition(".")
    row, _, rest = rest.partition(".")
    field_id, _, line = rest.partition(".")
    if not _NUMBER.fullmatch(row) or (line and not _NUMBER.fullmatch(line)):
        raise KeyError(path)
    for part in sheet.parts:
        for field in part.fields if part.id == part_id else ():
            place = Place(part, int(row), field, int(line or 0))
            known = field.id == field_id and field.written and place.path == path
            if known and place.row <= rows_of(part) and _has_line(field, place.line):
                return place
    raise KeyError(path)


def _has_line(field: SheetField, line: int) -> bool:
    return 1 <= line <= max(field.lines, MOST_LINES) if field.makes else line == 0


def _lines(field: SheetField) -> range:
    return range(1, max(field.lines, 1) + 1) if field.makes else range(1)
