"""What was printed is remembered, so that each sheet of paper is known when it comes back."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import ClassVar

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.worksheets.layouts import keep_layout
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.sheet_codes import PRINT_LETTERS, short_code
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.sheets import Pack, ResolvedSheet, SheetCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPrint:
    """A pack that was printed or saved. Value: how many sheets are expected back from it.

    ``target`` is where it went: a file or a printer. ``pages`` counts the pages of each copy, in
    the order of the pack; ``print_id`` is the id by which its QR codes were made. Of sheets that
    are still expected those are replaced that have the same code (sheet, table, copy) and are of
    no other table (two laptops may have given two tables one number), that were for the same
    person, or that belong to a table which has a whole new set of that sheet now; spare ones, and
    those that came back, stay what they are. Signs, badges and posters have nowhere to write and
    are not expected.
    """

    workshop_id: str
    pack: Pack
    request: PackRequest
    target: str
    pages: tuple[int, ...]
    print_id: str
    code: str = "record_print"
    undoable: ClassVar[bool] = False
    """The paper stays in the room whatever is undone; ``DeleteRecords`` forgets it."""

    def apply(self, unit: UnitOfWork) -> int:
        require(
            len(self.pages) == len(self.pack.copies),
            "print_pages",
            "The pages of {pages} sheets are known, but {copies} were printed.",
            pages=len(self.pages),
            copies=len(self.pack.copies),
        )
        fields = {
            "code": short_code(self.print_id, PRINT_LETTERS),
            "target": self.target,
            "request": asdict(self.request),
        }
        unit.add("print_run", fields, self.print_id)
        self._replace(unit)
        layouts: dict[int, str] = {}
        recorded = 0
        for copy, pages in zip(self.pack.copies, self.pages, strict=True):
            if not comes_back(copy.sheet):
                continue
            # Copies of one sheet share the object: the long comparison is made once.
            layout = layouts.get(id(copy.sheet))
            if layout is None:
                layout = layouts[id(copy.sheet)] = keep_layout(unit, copy.sheet)
            unit.add("printed_sheet", self._fields(copy, layout, pages))
            recorded += 1
        return recorded

    def _replace(self, unit: UnitOfWork) -> None:
        """What is still expected from before, and no longer comes."""
        codes = {
            (each.sheet.id, each.group_number, each.copy): each.group_id
            for each in self.pack.copies
        }
        people = {(each.sheet.id, each.participant_id) for each in self.pack.copies}
        # A pack has all copies of a sheet for a table, or none.
        tables = {(each.sheet.id, each.group_id) for each in self.pack.copies if each.group_id}
        for row in unit.rows("printed_sheet", state="expected"):
            sheet, table = row["sheet"], row["group_number"] or 0
            # A spare one that somebody gave to a table has no table's number on it.
            if (
                _same_paper(codes, (sheet, table, row["copy"] or 0), row["group_id"])
                or (row["participant_id"] and (sheet, row["participant_id"]) in people)
                or (table and (sheet, row["group_id"]) in tables)
            ):
                unit.change("printed_sheet", row["id"], {"state": "replaced"})

    def _fields(self, copy: SheetCopy, layout: str, pages: int) -> dict[str, object]:
        return {
            "print_run_id": self.print_id,
            "printed_layout_id": layout,
            "group_id": copy.group_id,
            "participant_id": copy.participant_id,
            "sheet": copy.sheet.id,
            "state": "expected",
            "group_number": copy.group_number,
            "copy": copy.copy,
            "pages": pages,
        }


def _same_paper(
    codes: Mapping[tuple[str, int, int], str | None],
    code: tuple[str, int, int],
    group_id: str | None,
) -> bool:
    """Whether a code is printed again, and not for another table of the same number."""
    return code in codes and (not group_id or codes[code] in (None, group_id))


def comes_back(sheet: ResolvedSheet) -> bool:
    """Whether anything is written or drawn on a sheet, so that it comes back."""
    fields = (field for part in sheet.parts for field in part.fields)
    return not sheet.bare or any(field.written or field.kind == "drawing" for field in fields)
