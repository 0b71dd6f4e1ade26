"""A workbook: one sheet a kind, real dates and numbers, nothing that could be a formula.

``openpyxl`` would do; xlsxwriter writes 10,000 rows in half the time and holds one row in memory.
"""

import io
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import MachineError
from aiworkshop.base.text import Text, language_direction
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.stamps import last_change
from aiworkshop.documents.tables.about import about_rows
from aiworkshop.documents.tables.filling import Cell, Table, TableColumn, Tables, fill_tables
from aiworkshop.documents.tables.look import (
    HEADER_HEIGHT,
    HIGHEST_ROW,
    LINE_HEIGHT,
    PAGE_WIDTH,
    Look,
    lines_in,
)
from aiworkshop.documents.tables.safe_text import (
    cell_text,
    is_too_long,
    looks_like_command,
    pieces,
)
from aiworkshop.documents.tables.sheet_names import SheetNames
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

MOST_IN_A_CELL = 32_767
"""Of Excel, in UTF-16 units."""
_LONGEST_PART = 32_000
_LONG_START = 1_000
"""So much of a long text stands in its own cell; the whole stands on the sheet of long texts."""
_FIRST_YEAR = 1900
_LONG_WIDTHS = (8, 24, 24, 8, 120)
_WIDEST = 60


def write_tables_xlsx(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write everything that may be shown as a workbook: all of it, or on failure nothing.

    Raises ``MachineError`` where the disk refuses, ``WritingCancelled`` where it was called off.
    """
    tables = fill_tables(contents, options)
    data = workbook_bytes(tables, progress, cancelled)
    write_whole(target, data)


def workbook_bytes(
    tables: Tables, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """The workbook as a file's bytes; the same tables give the same bytes."""
    from xlsxwriter.exceptions import XlsxFileError

    buffer = io.BytesIO()
    try:
        # Rows wait in a folder of their own, which goes whatever happens.
        with tempfile.TemporaryDirectory(
            prefix="aiworkshop-", ignore_cleanup_errors=True
        ) as folder:
            book = _Book(tables, buffer, folder)
            try:
                book.write(progress, cancelled)
            except BaseException:
                book.give_up()
                raise
    except (OSError, XlsxFileError) as error:
        raise MachineError(
            "tables.no_room",
            "The tables could not be put together: {reason}. Nothing was written.",
            reason=getattr(error, "strerror", None) or error,
        ) from error
    return buffer.getvalue()


class _Book:
    """One workbook while it is written."""

    def __init__(self, tables: Tables, buffer: io.BytesIO, folder: str) -> None:
        import xlsxwriter  # slow to import

        self._tables = tables
        self._side = language_direction(tables.language)
        # Words stay words: nothing is read as a formula, a link or a number.
        self._book = xlsxwriter.Workbook(
            buffer,
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._look = Look(self._book, self._side)
        self._names = SheetNames()
        self._long: list[tuple[str, str, str]] = []
        self._long_name = self._names.take(tables.text("sheets.long_texts"))
        facts = tables.facts
        head = facts.contents.workshop
        self._book.set_properties(
            {
                "title": cell_text(tables.title),
                "author": cell_text(facts.lookup.said(head, "organisers").shown.text),
                "subject": tables.text("about.title"),
                "company": cell_text(facts.lookup.said(head, "municipality").shown.text),
                "created": last_change(facts.contents).replace(tzinfo=None),
            }
        )

    def write(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        """All sheets, then the file."""
        tables = self._tables
        names = [self._names.take(table.title) for table in tables.tables]
        self._about(names)
        total = len(names) + 1
        for number, (table, name) in enumerate(zip(tables.tables, names, strict=True), 1):
            _stop_if(cancelled)
            self._sheet(table, name, cancelled)
            if progress:
                progress(number, total)
        if self._long:
            self._long_texts()
        self._book.close()
        _stop_if(cancelled)
        if progress:
            progress(total, total)

    def give_up(self) -> None:
        """Let go of the files in which rows wait."""
        for sheet in self._book.worksheets():
            with suppress(OSError):  # a full disk refuses what was not yet written
                sheet.row_data_fh.close()

    def _about(self, names: Sequence[str]) -> None:
        sheet = self._new_sheet(self._names.take(self._tables.text("sheets.about")))
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 80)
        for row, (kind, cells) in enumerate(about_rows(self._tables, names)):
            for place, cell in enumerate(cells):
                if kind == "line":
                    self._write(sheet, row, place, cell, self._column(place, cell))
                elif cell is not None:
                    sheet.write_string(row, place, cell_text(str(cell)), self._look.about[kind])

    @staticmethod
    def _column(place: int, cell: Cell) -> TableColumn:
        kind = "date" if isinstance(cell, date) else "text"
        return TableColumn(str(place), "", kind, 0)  # type: ignore[arg-type]

    def _sheet(self, table: Table, name: str, cancelled: Cancelled | None) -> None:
        sheet = self._new_sheet(name)
        last = len(table.columns) - 1
        for place, column in enumerate(table.columns):
            sheet.set_column(place, place, min(column.width, _WIDEST))
            sheet.write_string(0, place, column.title, self._look.header)
        sheet.set_row(0, HEADER_HEIGHT)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.hide_gridlines(0)  # not even on paper: they part words that meet from both sides
        sheet.autofilter(0, 0, len(table.rows), last)
        wide = sum(column.width for column in table.columns)
        sheet.fit_to_pages(max(1, round(wide / PAGE_WIDTH)), 0)
        columns = tuple(enumerate(table.columns))
        write = self._write
        for row, cells in enumerate(table.rows, 1):
            if row % 500 == 0:
                _stop_if(cancelled)
            lines = 1
            for place, column in columns:
                cell = cells[place]
                if cell is not None:
                    write(sheet, row, place, cell, column, table.title)
                    lines = max(lines, lines_in(cell, column.width))
            if lines > 1:
                # Not every program makes rows as high as their words need.
                sheet.set_row(row, min(lines * LINE_HEIGHT, HIGHEST_ROW))

    def _new_sheet(self, name: str) -> "Worksheet":
        sheet = self._book.add_worksheet(name)
        if self._side == "rtl":
            sheet.right_to_left()
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        # A text that is a number is meant so; no warning in its corner.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        return sheet

    def _write(
        self,
        sheet: "Worksheet",
        row: int,
        place: int,
        cell: Cell,
        column: TableColumn,
        sheet_title: str = "",
    ) -> None:
        look = self._look
        if isinstance(cell, Text):
            self._words(sheet, row, place, cell, (sheet_title, column.title))
        elif isinstance(cell, str):
            sheet.write_string(row, place, cell_text(cell), look.label)
        elif isinstance(cell, bool):
            sheet.write_string(row, place, self._tables.yes_no(cell), look.label)
        elif isinstance(cell, int | float):
            sheet.write_number(row, place, cell, look.of_type(column))
        elif isinstance(cell, time) or (cell is not None and cell.year >= _FIRST_YEAR):
            sheet.write_datetime(row, place, cell, look.of_type(column))
        elif cell is not None:
            sheet.write_string(row, place, f"{cell:%d/%m}/{cell.year:04}", look.label)

    def _words(
        self, sheet: "Worksheet", row: int, place: int, words: Text, where: tuple[str, str]
    ) -> None:
        text = cell_text(words.text)
        if is_too_long(text, MOST_IN_A_CELL):
            self._long.append((text, *where))
            begin = next(pieces(text, _LONG_START)).rstrip()
            note = self._tables.text("long.continued", sheet=self._long_name, n=len(self._long))
            text = f"{begin} …\n{note}"
        direction = words.resolved_direction(self._side)
        self._string(sheet, row, place, text, direction)

    def _string(self, sheet: "Worksheet", row: int, place: int, text: str, direction: str) -> None:
        if text.startswith("<r>") and text.endswith("</r>"):
            text += " "  # xlsxwriter would take it for letters already set in XML
        command = looks_like_command(text)
        sheet.write_string(row, place, text, self._look.words[direction, command])

    def _long_texts(self) -> None:
        """The long texts whole, in parts one below the other."""
        sheet = self._new_sheet(self._long_name)
        texts = self._tables.text
        headings = ["number", "sheet", "column", "part", "words"]
        for place, (heading, width) in enumerate(zip(headings, _LONG_WIDTHS, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, texts(f"columns.{heading}"), self._look.header)
        sheet.freeze_panes(1, 0)
        row = 0
        for number, (text, title, column) in enumerate(self._long, 1):
            direction = Text(text).resolved_direction(self._side)
            for part, words in enumerate(pieces(text, _LONGEST_PART), 1):
                row += 1
                sheet.write_number(row, 0, number, self._look.number)
                sheet.write_string(row, 1, title, self._look.label)
                sheet.write_string(row, 2, column, self._look.label)
                sheet.write_number(row, 3, part, self._look.number)
                self._string(sheet, row, 4, words, direction)
                sheet.set_row(row, HIGHEST_ROW)
        sheet.autofilter(0, 0, row, len(headings) - 1)


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        from aiworkshop.documents.pdf.writer import WritingCancelled

        raise WritingCancelled
