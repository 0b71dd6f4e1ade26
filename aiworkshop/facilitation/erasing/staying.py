"""What people took back since a backup was made stays taken back when the backup is restored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import Connection, select

from aiworkshop.facilitation.commands import RecordKey
from aiworkshop.facilitation.erasing.arriving import to_erase
from aiworkshop.facilitation.erasing.command import finish_erasing
from aiworkshop.library.engine import among
from aiworkshop.library.erased import erased_in
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.erasing import Erased


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Of one workshop: who withdrew, and what was erased (stamps by kind and id)."""

    workshop_id: str
    withdrawn: tuple[str, ...] = ()
    erased: Mapping[RecordKey, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StayTakenBack:
    """Withdraw and erase again whom a restored library knows as before. Value: how many people,
    or records of theirs."""

    taken: TakenBack
    code: str = "stay_taken_back"
    undoable: ClassVar[bool] = False
    restore_point: ClassVar[str] = "none"
    """A backup made for it would hold whom it erases."""

    @property
    def workshop_id(self) -> str:
        """Whose people they are."""
        return self.taken.workshop_id

    def apply(self, unit: UnitOfWork) -> Erased | None:
        """All of it, or nothing."""
        people = RECORD_TABLES["participant"]
        # Also of those who lay in the trash then: they may come out of it.
        known = select(people.c.id).where(
            people.c.workshop_id == self.workshop_id,
            ~people.c.withdrawn,
            ~erased_in(people),
            among(people.c.id, self.taken.withdrawn),
        )
        for key in unit.connection.execute(known).scalars().all():
            unit.change("participant", str(key), {"withdrawn": True})
        again = to_erase(unit.connection, self.workshop_id, self.taken.erased)
        return again.apply(unit)

    def afterwards(self, library: Library, value: object, /) -> None:
        """Once it is kept: photos, drafts, and the bytes in the file."""
        if isinstance(value, Erased):
            finish_erasing(library, self.workshop_id, value)


def taken_back(connection: Connection) -> list[TakenBack]:
    """What people took back so far, by workshop."""
    people = RECORD_TABLES["participant"]
    withdrawn: dict[str, list[str]] = {}
    query = select(people.c.workshop_id, people.c.id).where(people.c.withdrawn)
    for owner, key in connection.execute(query):
        withdrawn.setdefault(owner, []).append(key)
    erased: dict[str, dict[RecordKey, str]] = {}
    for kind, table in RECORD_TABLES.items():
        if kind in OFFICE_KINDS or kind == "workshop":
            continue
        rows = select(table.c.workshop_id, table.c.id, table.c.deleted).where(erased_in(table))
        for owner, key, stamp in connection.execute(rows):
            erased.setdefault(owner, {})[kind, key] = stamp
    return [
        TakenBack(owner, tuple(sorted(withdrawn.get(owner, ()))), erased.get(owner, {}))
        for owner in sorted({*withdrawn, *erased})
    ]
