"""A workshop as tables of typed cells, the same for every file format."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, cast

from aiworkshop.base.moments import read_moment, zone_named
from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn
from aiworkshop.documents.reports.summary import summary_content
from aiworkshop.documents.tables.columns import CellType, Column, FlatPlace, SheetSpec, Value
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.documents.tables.registry import SHEETS
from aiworkshop.readmodels.summary import Said, SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

Cell = Text | str | int | float | bool | date | datetime | time | None
"""``Text`` is somebody's own words, ``str`` the program's; moments are local and know no zone."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column with its heading in the report's language."""

    id: str
    title: str
    type: CellType
    width: int
    flat: FlatPlace = ""
    translates: str = ""
    """The id of the column whose words are translated here."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. ``kinds`` and ``ids`` say of each row what it is, where it is an item."""

    id: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    items: bool = True
    ids: tuple[str, ...] = ()

    def place_of(self, column_id: str) -> int | None:
        """Where a column stands; None where it was left out."""
        return next((n for n, each in enumerate(self.columns) if each.id == column_id), None)


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables that are not empty, and the words of the report's language."""

    facts: Facts
    tables: tuple[Table, ...]
    title: str
    empty: tuple[str, ...] = ()
    """Titles of the sheets that have no row yet."""

    @property
    def language(self) -> str:
        """Of the headings."""
        return self.facts.labels.language

    def text(self, key: str, **values: object) -> str:
        """A text of ``content/<language>/tables.toml``."""
        return self.facts.content.text(f"tables.{key}", **values)

    def yes_no(self, value: bool) -> str:
        """The word for it."""
        return self.facts.labels("common.yes" if value else "common.no")


@dataclass(slots=True)
class _Filled:
    """A column while it is filled; ``translations`` by row."""

    spec: Column
    cells: list[Cell] = field(default_factory=list)
    translations: dict[int, Text] = field(default_factory=dict)


def fill_tables(contents: WorkshopContents, options: SummaryOptions) -> Tables:
    """Everything that may be shown. Raises ``UserError`` for a language without texts."""
    content = summary_content(contents, options.language)
    contents = without_withdrawn(contents)
    facts = Facts(contents, options, content)
    made = [fill_sheet(spec, facts) for spec in SHEETS]
    title = facts.lookup.said(contents.workshop, "title").shown.text
    return Tables(
        facts,
        tuple(table for table in made if table.rows),
        title.strip() or content.text("summary.cover.untitled"),
        tuple(table.title for table in made if not table.rows),
    )


def fill_sheet(spec: SheetSpec, facts: Facts) -> Table:
    """One sheet; columns that may be left out are, where nothing stands in them."""
    items = list(spec.rows(facts))
    names = _ChoiceNames(facts)
    filled = [_fill(column, items, facts, names) for column in spec.columns]
    kept: list[tuple[TableColumn, list[Cell]]] = []
    for each in filled:
        column = each.spec
        if column.optional and not any(_says_something(cell) for cell in each.cells):
            continue
        title = facts.content.text(column.title)
        shown = TableColumn(column.id, title, column.type, column.width, column.flat)
        kept.append((shown, each.cells))
        if each.translations:
            kept.append(_translation(shown, each, len(items), facts))
    return Table(
        spec.id,
        facts.content.text(f"tables.sheets.{spec.id}"),
        tuple(column for column, _ in kept),
        tuple(zip(*(cells for _, cells in kept), strict=True)) if items else (),
        spec.items,
        tuple(item.record.id for item in items) if spec.items else (),
    )


def _fill(column: Column, items: list[Any], facts: Facts, names: "_ChoiceNames") -> _Filled:
    filled = _Filled(column)
    get, typed = column.get, _TYPED.get(column.type)
    zone = zone_named(facts.contents.workshop.time_zone)
    for row, item in enumerate(items):
        value = get(item, facts)
        if isinstance(value, Said):
            if value.translation and value.text:
                filled.translations[row] = value.translation
            filled.cells.append(value.text or value.translation or None)
        elif isinstance(value, tuple):
            filled.cells.append(_joined(value))
        elif column.type == "choice":
            filled.cells.append(names.name(column.section, str(value or "")) or None)
        elif column.type == "moment":
            moment = read_moment(str(value or ""))
            filled.cells.append(moment.astimezone(zone).replace(tzinfo=None) if moment else None)
        elif typed is not None:
            filled.cells.append(typed(value))
        else:
            filled.cells.append(cast(Cell, value))
    return filled


def _joined(values: tuple[Any, ...]) -> Text | None:
    """Several short texts in one cell, each on its own line, so that each keeps its direction."""
    lines = [
        " ".join((each.shown.text if isinstance(each, Said) else str(each)).split())
        for each in values
    ]
    kept = [line for line in lines if line]
    return Text("\n".join(kept)) if kept else None


def _translation(
    column: TableColumn, filled: _Filled, rows: int, facts: Facts
) -> tuple[TableColumn, list[Cell]]:
    title = facts.content.text("tables.columns.translation", column=column.title)
    shown = TableColumn(
        f"{column.id}_translation", title, "text", column.width, translates=column.id
    )
    return shown, [filled.translations.get(row) for row in range(rows)]


def _says_something(cell: Cell) -> bool:
    """Zero people who signed up say nothing that needs a column of its own; dots do."""
    return cell is not None and cell is not False and cell != ""


def _date(value: Value) -> Cell:
    """A real date; what is none stands as it was written."""
    written = str(value or "").strip()
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return Text(written)


def _time(value: Value) -> Cell:
    written = str(value or "").strip()
    try:
        return time.fromisoformat(written) if written else None
    except ValueError:
        return Text(written)


def _money(value: Value) -> Cell:
    """Shekels out of agorot."""
    return value / 100 if isinstance(value, int) else None


_TYPED = {"date": _date, "time": _time, "money": _money}


class _ChoiceNames:
    """Names of the method's ids, each looked up once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[tuple[str, str], str] = {}

    def name(self, section: str, choice: str) -> str:
        """The name; an unknown id stands as it is."""
        if not choice:
            return ""
        key = (section, choice)
        if key not in self._known:
            self._known[key] = self._facts.labels.name(section, choice)
        return self._known[key]


def iso(cell: Cell) -> str:
    """A date, time or moment as files for programs have it."""
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, time):
        return cell.isoformat(timespec="minutes")
    return cell.isoformat() if isinstance(cell, date) else ""


def item_rows(tables: Tables) -> Iterator[tuple[Table, int]]:
    """Every item of every kind, as a table and the number of its row."""
    for table in tables.tables:
        if table.items:
            for row in range(len(table.rows)):
                yield table, row
