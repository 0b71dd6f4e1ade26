"""Every item of every kind in one table, for programs that know only one."""

from collections.abc import Iterator

from aiworkshop.base.text import Text
from aiworkshop.documents.tables.filling import Cell, Table, TableColumn, Tables, iso, item_rows

FLAT_COLUMNS = (
    "kind",
    "phase",
    "table",
    "table_name",
    "prompt",
    "words",
    "translated",
    "details",
    "category",
    "themes",
    "dots",
    "permission",
    "date",
    "status",
    "amount",
    "id",
)
_BY_ID = frozenset(("kind", "phase", "table", "table_name", "prompt", "themes", "dots"))
_COMMON = _BY_ID | {"permission"}


def flat_heading(tables: Tables) -> list[str]:
    """The headings of the one table."""
    return [tables.text(f"columns.{column}") for column in FLAT_COLUMNS]


def flat_rows(tables: Tables) -> Iterator[dict[str, Cell | str]]:
    """Each item by the ids of the columns; dates and times stay values."""
    for table, row in item_rows(tables):
        yield _flat(tables, table, row)


def _flat(tables: Tables, table: Table, row: int) -> dict[str, Cell | str]:
    found: dict[str, Cell | str] = {"id": table.ids[row]}
    details: list[str] = []
    own_kind = f"tables.kinds.{table.id}"
    found["kind"] = tables.facts.content.texts.get(own_kind)
    words = {column.id for column in table.columns if column.flat == "words"}
    for column, cell in zip(table.columns, table.rows[row], strict=True):
        if cell is None:
            continue
        if column.id in _COMMON:
            found[column.id] = cell
        elif column.flat and column.flat not in found:
            found[column.flat] = cell
        elif column.translates in words:
            found["translated"] = cell
        else:
            details.append(f"{column.title}: {worded(tables, column, cell)}")
    found["details"] = "\n".join(details)
    return found


def worded(tables: Tables, column: TableColumn, cell: Cell) -> str:
    """A cell as text."""
    if cell is None:
        return ""
    if isinstance(cell, Text):
        return cell.text
    if isinstance(cell, bool):
        return tables.yes_no(cell)
    if column.type == "money" and isinstance(cell, int | float):
        return f"{cell:.2f}"
    if isinstance(cell, str | int | float):
        return str(cell)
    return iso(cell)
