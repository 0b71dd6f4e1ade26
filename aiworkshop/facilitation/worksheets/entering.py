"""What was written on paper comes back: typed by field, marked as unclear, given to its table."""

from dataclasses import dataclass
from typing import get_args

from sqlalchemy import func, select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.facilitation.worksheets.answers import keep_answer
from aiworkshop.facilitation.worksheets.entered import ENTERED_KINDS, EnteredSheet
from aiworkshop.facilitation.worksheets.layouts import keep_layout
from aiworkshop.facilitation.worksheets.living_sheets import living_sheet_row, sheet_is_back
from aiworkshop.facilitation.worksheets.resolving import resolve_sheet
from aiworkshop.facilitation.worksheets.writing import SheetHand
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.edit_conflict import BothValues, EditConflict
from aiworkshop.readmodels.records import Group
from aiworkshop.readmodels.sheet_board import FieldValue, SheetState

_DEFAULT_LANGUAGE = "he"


@dataclass(frozen=True, slots=True)
class WriteSheetField:
    """A field of a sheet as it was written on paper; nothing (None, blank words) empties it.

    The record of its row is made at the first value, and goes to the trash when nothing is left of
    it. Words are :class:`Text` (their language is told from sheet and letters), choices ids, dates
    ISO, money agorot. ``seen``: what its author saw there, if that is known; where somebody else
    wrote something else since, ``EditConflict`` is raised and nothing is overwritten. Value: the id
    of the record that the field is kept in, or None. Raises ``UserError`` for a path that is not on
    the sheet and a value that does not belong there.
    """

    workshop_id: str
    sheet_id: str
    path: str
    value: FieldValue
    seen: tuple[FieldValue, ...] = ()
    code: str = "write_sheet_field"

    def apply(self, unit: UnitOfWork) -> str | None:
        entered = living_sheet(unit, self.sheet_id)
        hand = SheetHand(unit, entered)
        place = entered.place(self.path)
        for seen in self.seen:
            self._require_seen(entered.value(place), seen)
        key = hand.write(place, self.value)
        if hand.changed:
            sheet_is_back(unit, self.sheet_id)
        return key

    def _require_seen(self, there: FieldValue, seen: FieldValue) -> None:
        """Whoever would write the same is not asked."""
        if _said(there) not in (_said(seen), _said(self.value)):
            both = BothValues(there, self.value)
            raise EditConflict("printed_sheet", self.sheet_id, {self.path: both})


@dataclass(frozen=True, slots=True)
class MarkSheet:
    """How far a sheet is. Value: whether that is new."""

    workshop_id: str
    sheet_id: str
    state: str
    code: str = "mark_sheet"

    def apply(self, unit: UnitOfWork) -> bool:
        known = self.state in get_args(SheetState)
        require(known, "sheet_state", "A sheet cannot be “{state}”.", state=self.state[:40])
        living_sheet_row(unit, self.sheet_id)
        return unit.change("printed_sheet", self.sheet_id, {"state": self.state})


@dataclass(frozen=True, slots=True)
class MarkUnclear:
    """A field to ask the table about; ``words`` (or none) say which word, None takes it back.

    A finding is marked along with its fields. Value: whether anything differs now.
    """

    workshop_id: str
    sheet_id: str
    path: str
    words: Text | None
    code: str = "mark_unclear"

    def apply(self, unit: UnitOfWork) -> bool:
        entered = living_sheet(unit, self.sheet_id)
        place = entered.place(self.path)
        marks = entered.marks(self.path)
        changed = False
        if self.words is None:
            for mark in marks:
                unit.remove("answer", mark["id"])
                changed = True
        elif marks:
            changed = unit.change("answer", marks[0]["id"], {"words": self.words})
        else:
            mark = {"words": self.words, "unclear": True}
            keep_answer(unit, self.sheet_id, self.path, "unclear", mark)
            sheet_is_back(unit, self.sheet_id)
            changed = True
        entered.refresh()
        SheetHand(unit, entered).refresh_unclear(place)
        return changed


@dataclass(frozen=True, slots=True)
class AssignSheet:
    """A sheet to its table (None: to none), with the records made from it.

    The code on the paper stays what it is. Value: how many records went along.
    """

    workshop_id: str
    sheet_id: str
    group_id: str | None
    code: str = "assign_sheet"

    def apply(self, unit: UnitOfWork) -> int:
        entered = living_sheet(unit, self.sheet_id)
        before = entered.row["group_id"]
        if self.group_id:
            _require_table(unit, self.group_id)
        unit.change("printed_sheet", self.sheet_id, {"group_id": self.group_id})
        moved = 0
        for answer in entered.answers_with_records():
            key = (answer["record_kind"], answer["record_id"])
            record = entered.living(key) if key[0] in ENTERED_KINDS else None
            # What was there before the sheet, or was moved since, stays where it is.
            made_here = record is not None and record["created"] == answer["created"]
            if record is not None and made_here and record.get("group_id", 0) == before:
                moved += unit.change(*key, {"group_id": self.group_id})
        return moved


@dataclass(frozen=True, slots=True)
class AddSheet:
    """A sheet that was never printed, so that it can be typed in. Value: its id.

    ``sheet`` is an id of ``method.worksheets``; it has the words of today in the table's language
    and the next free number of the table's copies.
    """

    workshop_id: str
    sheet: str
    group_id: str | None = None
    variant: str = ""
    code: str = "add_sheet"

    def apply(self, unit: UnitOfWork) -> str:
        require(
            self.sheet in WORKSHEETS,
            "unknown_sheet",
            "There is no worksheet “{sheet}”.",
            sheet=self.sheet[:40],
        )
        contents = whole_workshop(unit.connection, self.workshop_id)
        group: Group | None = None
        if self.group_id:
            _require_table(unit, self.group_id)
            group = next(each for each in contents.group if each.id == self.group_id)
        language = (group.language if group else "") or next(
            iter(contents.workshop.languages), _DEFAULT_LANGUAGE
        )
        layout = resolve_sheet(contents, self.sheet, (language,), group=group, variant=self.variant)
        number = (group.number if group else 0) or 0
        fields = {
            "printed_layout_id": keep_layout(unit, layout),
            "group_id": self.group_id,
            "sheet": self.sheet,
            "state": "received",
            "group_number": number,
            "copy": _free_copy(unit, self.sheet, number),
            "pages": 1,
        }
        return unit.add("printed_sheet", fields)


def living_sheet(unit: UnitOfWork, sheet_id: str) -> EnteredSheet:
    """A sheet of this workshop to write on. Raises ``UserError``."""
    living_sheet_row(unit, sheet_id)
    return EnteredSheet(unit.connection, sheet_id)


def _said(value: FieldValue) -> object:
    """A value as it is compared: words by themselves, nothing of any kind alike."""
    return (value.text.strip() if isinstance(value, Text) else value) or None


def _require_table(unit: UnitOfWork, group_id: str) -> None:
    row = unit.row("group", group_id)
    living = row["workshop_id"] == unit.workshop_id and not row["deleted"]
    require(living, "no_such_table", "This table is no longer there. Nothing was changed.")


def _free_copy(unit: UnitOfWork, sheet: str, number: int) -> int:
    """0 for the only copy, else the number behind the last one."""
    table = RECORD_TABLES["printed_sheet"]
    query = select(func.max(func.coalesce(table.c.copy, 0))).where(
        table.c.workshop_id == unit.workshop_id,
        table.c.sheet == sheet,
        func.coalesce(table.c.group_number, 0) == number,
    )
    last = unit.connection.execute(query).scalar()
    return 0 if last is None else max(last, 1) + 1
