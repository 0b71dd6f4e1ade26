"""How the cells of a workbook look: one format a kind of value and direction."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.documents.tables.filling import Cell, TableColumn

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

_READING = {"ltr": 1, "rtl": 2}
_SIDES = {"ltr": "left", "rtl": "right"}
_NUMBERS = {
    "number": "0",
    "money": '#,##0.00 "₪"',
    "date": "dd/mm/yyyy",
    "time": "hh:mm",
    "moment": "dd/mm/yyyy hh:mm",
}
LINE_HEIGHT = 15
HIGHEST_ROW = 409
"""Points; Excel allows no more."""
PAGE_WIDTH = 150
"""So many letters beside each other can be read on a sheet of A4 lying on its side."""
HEADER_HEIGHT = 2 * LINE_HEIGHT
HEADER_FILL = "#DCE6F2"
HEADER_LINE = "#7A8CA3"
MUTED = "#5F6470"


class Look:
    """The formats of one workbook whose language is written from ``side``."""

    def __init__(self, book: "Workbook", side: str) -> None:
        self._side = side
        page = {"reading_order": _READING[side], "align": _SIDES[side], "valign": "top"}
        wrapped = {**page, "text_wrap": True}
        self.label: Format = book.add_format(wrapped)
        self.header: Format = book.add_format(
            {
                **wrapped,
                "bold": True,
                "valign": "vcenter",
                "bg_color": HEADER_FILL,
                "bottom": 1,
                "bottom_color": HEADER_LINE,
            }
        )
        self.about: dict[str, Format] = {
            "title": book.add_format({**page, "bold": True, "font_size": 16}),
            "heading": book.add_format({**page, "bold": True, "font_size": 12}),
            "muted": book.add_format({**wrapped, "font_color": MUTED}),
        }
        self.words: dict[tuple[str, bool], Format] = {
            (direction, command): book.add_format(
                {
                    "text_wrap": True,
                    "valign": "top",
                    "reading_order": _READING[direction],
                    "align": _SIDES[direction],
                    # As if somebody had typed an apostrophe: it stays text when edited, too.
                    "quote_prefix": command,
                }
            )
            for direction in ("ltr", "rtl")
            for command in (False, True)
        }
        self._typed: dict[str, Format] = {
            kind: book.add_format({"valign": "top", "num_format": shape, "align": _SIDES[side]})
            for kind, shape in _NUMBERS.items()
        }
        self.number: Format = self._typed["number"]

    def of_type(self, column: TableColumn) -> "Format":
        """The format of a column's numbers."""
        return self._typed.get(column.type, self.number)


def lines_in(cell: Cell, width: int) -> int:
    """About how many lines a cell needs in a column of so many letters."""
    if not isinstance(cell, Text | str):
        return 1
    words = cell.text if isinstance(cell, Text) else cell
    if len(words) < width and "\n" not in words:
        return 1
    # Words break before the edge; a line more is better than one cut off.
    return sum(len(line) // max(width, 1) + 1 for line in words[:_SHOWN].split("\n"))


_SHOWN = 6_000
"""More than that no row is high enough to show."""
