"""The tables for other programs, as JSON: what may be shown, and nothing that can be imported."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.reports.summary import REPORT_KIND
from aiworkshop.documents.tables.about import left_out
from aiworkshop.documents.tables.filling import Cell, Table, fill_tables, iso
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

JSON_SCHEMA = 1


def write_tables_json(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the tables with typed values; empty ones are left out.

    Raises ``MachineError`` where the disk refuses.
    """
    del progress, cancelled  # a moment's work
    tables = fill_tables(contents, options)
    document = {
        "kind": REPORT_KIND,
        "form": "tables",
        "schema": JSON_SCHEMA,
        "can_be_imported": False,
        "note": tables.text("about.not_importable"),
        "language": tables.language,
        "names": options.names,
        "title": tables.title,
        "left_out": list(left_out(tables)),
        "tables": [_table(table) for table in tables.tables],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    write_whole(target, text.encode("utf-8", "replace"))


def _table(table: Table) -> dict[str, Any]:
    return {
        "id": table.id,
        "title": table.title,
        "columns": [
            {"id": each.id, "title": each.title, "type": each.type} for each in table.columns
        ],
        "rows": [_row(table, row) for row in range(len(table.rows))],
    }


def _row(table: Table, row: int) -> dict[str, Any]:
    values = {
        column.id: _value(cell)
        for column, cell in zip(table.columns, table.rows[row], strict=True)
        if cell is not None
    }
    return {"id": table.ids[row], **values} if table.ids else values


def _value(cell: Cell) -> Any:
    if isinstance(cell, Text):
        return {"text": cell.text, "language": cell.resolved_language()}
    if cell is None or isinstance(cell, str | int | float):
        return cell
    return iso(cell)
