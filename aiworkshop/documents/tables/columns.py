"""What a sheet is made of: columns that each get one value out of a row's item.

A getter answers in the terms of the summary's read models: words that have passed the permission
rules, ids of the method's registries, ISO dates, agorot. ``filling`` words and types them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal

from aiworkshop.documents.tables.facts import Facts
from aiworkshop.readmodels.record import Record
from aiworkshop.readmodels.summary import Said

CellType = Literal["text", "choice", "yes_no", "number", "money", "date", "time", "moment"]
Value = Said | tuple[Said, ...] | tuple[str, ...] | str | int | bool | None
FlatPlace = Literal["", "words", "date", "status", "amount", "category"]


@dataclass(frozen=True, slots=True)
class Item:
    """One row: a record, and what of it may be shown."""

    record: Record
    entry: Any


Getter = Callable[[Any, Facts], Value]


@dataclass(frozen=True, slots=True)
class Column:
    """``title`` is a content key, ``width`` counts letters, ``section`` names the choices.

    ``optional``: left out where no row has anything in it. ``flat``: its place in the one table
    of all kinds; what has none stands among the details there.
    """

    id: str
    title: str
    get: Getter
    type: CellType = "text"
    width: int = 16
    section: str = ""
    optional: bool = True
    flat: FlatPlace = ""


@dataclass(frozen=True, slots=True)
class SheetSpec:
    """A sheet; its title is ``tables.sheets.<id>``.

    ``kinds``: the section that words an item's kind where a sheet holds several; ``items``: its
    rows are what people said, so they also stand in the one table of all kinds.
    """

    id: str
    rows: Callable[[Facts], Iterable[Any]]
    columns: tuple[Column, ...]
    items: bool = True


def said(
    name: str, title: str, width: int = 30, *, optional: bool = True, flat: FlatPlace = ""
) -> Column:
    """A column of the entry's own words."""
    read = attrgetter(name)
    return Column(
        name,
        title,
        lambda item, _: read(item.entry),
        width=width,
        optional=optional,
        flat=flat,
    )


def field(record: str, name: str, width: int = 30, **options: Any) -> Column:
    """A column of the entry's words, named as the field is on screens and sheets."""
    return said(name, f"fields.{record}.{name}.label", width, **options)


def chosen(name: str, title: str, section: str, *, flat: FlatPlace = "") -> Column:
    """A column of one of the method's ids."""
    read = attrgetter(name)
    return Column(name, title, lambda item, _: read(item.entry), "choice", 16, section, flat=flat)


def valued(name: str, title: str, kind: CellType, *, flat: FlatPlace = "") -> Column:
    """A column of a date, a sum or a number."""
    read = attrgetter(name)
    return Column(name, title, lambda item, _: read(item.entry), kind, 12, flat=flat)


PLACE = (
    Column(
        "phase",
        "tables.columns.phase",
        lambda item, facts: facts.phase(item.record),
        "choice",
        12,
        "phases",
        optional=False,
    ),
    Column(
        "table",
        "tables.columns.table",
        lambda item, facts: facts.table_number(item.record),
        "number",
        9,
        optional=False,
    ),
    Column(
        "table_name",
        "tables.columns.table_name",
        lambda item, facts: facts.table_name(item.record),
        width=18,
    ),
)
"""Where an item comes from; the first columns of every sheet of items."""

CHANNELS = Column(
    "channels",
    "tables.columns.channels",
    lambda item, facts: facts.channels(item.record),
    width=24,
)
"""With what of its programmes an item is tagged; left out where it belongs to none."""

CARRIED = (
    chosen("driver", "fields.outcome.driver.label", "drivers"),
    field("outcome", "transferred_to", 20),
)
"""Who carries an item on."""

_PROMPT = Column(
    "prompt",
    "tables.columns.prompt",
    lambda item, facts: facts.prompt(item.record),
    width=30,
    optional=False,
)
_THEMES = Column(
    "themes",
    "tables.columns.themes",
    lambda item, facts: facts.themes(item.record),
    width=24,
    optional=False,
)
_PERMISSION = Column(
    "permission",
    "tables.columns.permission",
    lambda item, facts: facts.permission(item.record),
    "choice",
    18,
    "permissions",
    optional=False,
)


def _dots(title: str) -> Column:
    return Column(
        "dots", title, lambda item, facts: facts.dots(item.record), "number", 10, optional=False
    )


BEARINGS = (_PROMPT, _THEMES, _dots("tables.columns.theme_dots"), _PERMISSION)
"""What an item is tied to; the last columns of every sheet of items."""

VOTED_BEARINGS = (_PROMPT, _THEMES, _dots("tables.columns.dots"), _PERMISSION)
"""The same for what dots are placed on itself."""
