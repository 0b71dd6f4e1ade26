"""Sheets of paper on their way out and back: what the board and the entry page show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.readmodels.sheet_records import Attachment
from aiworkshop.readmodels.sheets import ResolvedSheet

SheetState = Literal["expected", "received", "entered", "replaced"]
"""``replaced``: printed again before it came back; no longer expected, still readable."""

FieldValue = Text | str | int | bool | list[str] | None
"""What stands in a field: words; an id or ISO date; a number (money in agorot); a tick; ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCard:
    """One printed copy on the board."""

    id: str
    code: SheetCode
    phase: str = ""
    group_id: str | None = None
    group_name: Text = EMPTY_TEXT
    table: int = 0
    """The number of its table today, which may not be that of its code; 0: none is known."""
    person: Text = EMPTY_TEXT
    languages: tuple[str, ...] = ()
    state: str = "expected"
    pages: int = 1
    unclear: int = 0
    photos: int = 0
    filled: int = 0
    """How many fields hold something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBoard:
    """All copies of a workshop (without those replaced) and the photos that wait for a sheet."""

    cards: tuple[SheetCard, ...] = ()
    inbox: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetForm:
    """A sheet to type into: its layout as it was printed, and what was entered so far.

    ``values`` and ``unclear`` go by path: ``part.row.field``, rows from 1, and ``.line`` behind it
    where each line is a record of its own (``stories.2.roots.1``). ``records`` tells which record a
    row (``stories.2``), a line, or the sheet itself (empty path) became: kind and id. ``twins`` are
    sheets of other tables with the same code on them.
    """

    card: SheetCard
    sheet: ResolvedSheet
    values: Mapping[str, FieldValue] = field(default_factory=dict)
    unclear: Mapping[str, Text] = field(default_factory=dict)
    records: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    photos: tuple[Attachment, ...] = ()
    twins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorksheetTemplate:
    """A facilitator's own way of wording and shaping sheets, kept under a name in the library.

    ``stamp`` tells when it was kept (``base.clock``).
    """

    id: str
    name: str
    stamp: str
