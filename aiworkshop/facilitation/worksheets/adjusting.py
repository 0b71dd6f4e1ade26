"""How a workshop's own sheets differ from the method's: left out, longer or shorter, less asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.worksheets.resolving import MOST_LINES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.worksheets import WORKSHEETS, PartSpec

ADJUSTMENT = "sheet_adjustment"
AS_THE_METHOD_HAS_IT: Row = {"left_out": False, "lines": {}, "hidden": []}


@dataclass(frozen=True, slots=True)
class AdjustSheet:
    """A sheet for this workshop. What is None stays as it is. Value: whether anything differs now.

    ``lines`` maps ``part.field`` to its writing lines and ``part`` to its rows or boxes, ``hidden``
    lists fields (``part.field``) and whole parts; each replaces what was there. A sheet that is as
    the method has it again needs no record. Raises ``UserError`` for what is not on the sheet, and
    where nothing would be left on it.
    """

    workshop_id: str
    sheet: str
    left_out: bool | None = None
    lines: Mapping[str, int] | None = None
    hidden: Iterable[str] | None = None
    code: str = "adjust_sheet"

    def apply(self, unit: UnitOfWork) -> bool:
        require(
            self.sheet in WORKSHEETS,
            "unknown_sheet",
            "There is no worksheet “{sheet}”.",
            sheet=self.sheet[:40],
        )
        given = {
            "left_out": self.left_out,
            "lines": None if self.lines is None else dict(self.lines),
            "hidden": None if self.hidden is None else sorted(set(self.hidden)),
        }
        wanted = {name: value for name, value in given.items() if value is not None}
        _require_on_sheet(self.sheet, wanted)
        rows = adjustment_rows(unit, self.sheet)
        before = {name: rows[-1][name] for name in AS_THE_METHOD_HAS_IT} if rows else {}
        put_adjustment(unit, self.sheet, {**AS_THE_METHOD_HAS_IT, **before, **wanted})
        return bool(unit.changes)


def adjustment_rows(unit: UnitOfWork, sheet: str) -> list[Row]:
    """The adjustments of a sheet, of which merging two laptops may have left more than one; the
    newest, which holds, is the last."""
    return sorted(unit.rows(ADJUSTMENT, sheet=sheet), key=lambda row: (row["changed"], row["id"]))


def put_adjustment(unit: UnitOfWork, sheet: str, wanted: Mapping[str, Any]) -> None:
    """One adjustment of a sheet that says this, or none where that is what the method says."""
    rows = adjustment_rows(unit, sheet)
    keeps_one = dict(wanted) != AS_THE_METHOD_HAS_IT
    for row in rows[:-1] if keeps_one else rows:
        unit.remove(ADJUSTMENT, row["id"])
    if keeps_one and rows:
        unit.change(ADJUSTMENT, rows[-1]["id"], wanted)
    elif keeps_one:
        unit.add(ADJUSTMENT, {"sheet": sheet, **wanted})


def places_of(sheet: str) -> tuple[frozenset[str], frozenset[str]]:
    """The parts of a sheet in all its variants, and their fields as ``part.field``."""
    parts = [part for form in _forms(sheet) for part in form]
    fields = frozenset(f"{part.id}.{field.id}" for part in parts for field in part.fields)
    return frozenset(part.id for part in parts), fields


def _forms(sheet: str) -> list[tuple[PartSpec, ...]]:
    """The parts of each variant of a sheet, the usual first."""
    spec = WORKSHEETS[sheet]
    return [spec.parts_of(variant) for variant in ("", *(name for name, _ in spec.variants))]


def _require_on_sheet(sheet: str, wanted: Mapping[str, Any]) -> None:
    parts, fields = places_of(sheet)
    lines: dict[str, int] = wanted.get("lines", {})
    for place in (*lines, *wanted.get("hidden", ())):
        require(
            place in parts or place in fields,
            "not_on_sheet",
            "There is nothing named “{place}” on the sheet {sheet}. Nothing was changed.",
            place=place[:80],
            sheet=sheet,
        )
    for place, count in lines.items():
        least, most = _counts(sheet, place)
        require(
            least <= count <= most,
            "sheet_lines",
            "A sheet has room for {least} to {most} here. Nothing was changed.",
            least=least,
            most=most,
        )
    hidden = frozenset(wanted.get("hidden", ()))
    require(
        all(_something_left(form, hidden) for form in _forms(sheet)),
        "sheet_empty",
        "Nothing would be left on the sheet {sheet}. Leave it out instead. Nothing was changed.",
        sheet=sheet,
    )


def _counts(sheet: str, place: str) -> tuple[int, int]:
    """The fewest and most rows of a part, or lines of a field."""
    for form in _forms(sheet):
        for part in form:
            if part.id == place:
                return part.counts
    return 1, MOST_LINES


def _something_left(parts: Iterable[PartSpec], hidden: frozenset[str]) -> bool:
    """Whether a field is left to fill in or to read; on sheets without fields, a part."""
    shown = [part for part in parts if part.id not in hidden]
    fields = [f"{part.id}.{field.id}" for part in shown for field in part.fields]
    if any(part.fields for part in parts):
        return any(place not in hidden for place in fields)
    return bool(shown)
