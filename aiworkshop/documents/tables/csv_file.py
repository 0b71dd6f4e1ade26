"""One comma-separated file of every item, as spreadsheets of all kinds open it.

UTF-8 with a byte order mark (else Excel reads Hebrew and Arabic as Latin letters), Windows line
ends, every field in quotation marks. What a spreadsheet could take for a formula has an apostrophe
in front (OWASP, *CSV Injection*): a file without types has no other way to say "these are words".
"""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from aiworkshop.documents.files import write_whole
from aiworkshop.documents.tables.filling import Cell, TableColumn, Tables, fill_tables
from aiworkshop.documents.tables.flat import FLAT_COLUMNS, flat_heading, flat_rows, worded
from aiworkshop.documents.tables.safe_text import cell_text, looks_like_command
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

BYTE_ORDER_MARK = "\ufeff"
_MONEY = TableColumn("amount", "", "money", 0)
_PLAIN = TableColumn("", "", "text", 0)


def write_tables_csv(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write every item that may be shown: all of it, or on failure nothing.

    Raises ``MachineError`` where the disk refuses.
    """
    del progress, cancelled  # a moment's work
    write_whole(target, csv_bytes(fill_tables(contents, options)))


def csv_bytes(tables: Tables) -> bytes:
    """The file."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(flat_heading(tables))
    for row in flat_rows(tables):
        writer.writerow([_field(tables, column, row.get(column)) for column in FLAT_COLUMNS])
    return (BYTE_ORDER_MARK + lines.getvalue()).encode("utf-8")


def _field(tables: Tables, column: str, cell: Cell) -> str:
    text = worded(tables, _MONEY if column == "amount" else _PLAIN, cell)
    if isinstance(cell, int | float):
        return text  # a number below zero is no formula
    return harmless(text)


def harmless(text: str) -> str:
    """The text, with an apostrophe in front where a spreadsheet could take it for a formula."""
    kept = cell_text(text)
    return f"'{kept}" if looks_like_command(kept) else kept
