"""What people took back since a backup was made stays taken back when the backup is restored."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import Connection, select

from aiworkshop.facilitation.commands import RecordKey
from aiworkshop.facilitation.erasing.arriving import to_erase
from aiworkshop.facilitation.erasing.command import finish_erasing
from aiworkshop.library.erased import erased_in
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.readmodels.agreements import agreement_fields, taken_back_since
from aiworkshop.readmodels.erasing import Erased


@dataclass(frozen=True, slots=True)
class AgreedNow:
    """What people allow in all workshops, and what of theirs was erased (stamps)."""

    allowed: Mapping[RecordKey, Row]
    erased: Mapping[str, Mapping[RecordKey, str]]
    """By workshop."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Of one workshop: fields that allow less than a restored library says, and what was erased."""

    workshop_id: str
    narrowed: Mapping[RecordKey, Mapping[str, object]] = field(default_factory=dict)
    erased: Mapping[RecordKey, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StayTakenBack:
    """Withdraw, narrow and erase again what a restored library knows as before. Value: how many
    people, or records of theirs, were erased."""

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
        for (kind, key), fields in self.taken.narrowed.items():
            unit.change(kind, key, fields)
        again = to_erase(unit.connection, self.workshop_id, self.taken.erased)
        return again.apply(unit)

    def afterwards(self, library: Library, value: object, /) -> None:
        """Once it is kept: photos, drafts, and the bytes in the file."""
        if isinstance(value, Erased):
            finish_erasing(library, self.workshop_id, value)


def agreed_now(connection: Connection) -> AgreedNow:
    """What people allow in a library that is about to be replaced."""
    erased: dict[str, dict[RecordKey, str]] = {}
    for kind, table in RECORD_TABLES.items():
        if kind in OFFICE_KINDS or kind == "workshop":
            continue
        rows = select(table.c.workshop_id, table.c.id, table.c.deleted).where(erased_in(table))
        for owner, key, stamp in connection.execute(rows):
            erased.setdefault(owner, {})[kind, key] = stamp
    return AgreedNow({key: row for _, key, row in _agreements(connection)}, erased)


def to_stay(restored: Connection, agreed: AgreedNow) -> list[TakenBack]:
    """What a restored library allows beyond ``agreed``, by workshop. Also of what lies in its
    trash: it may come out of it."""
    narrowed: dict[str, dict[RecordKey, dict[str, object]]] = {}
    for owner, key, then in _agreements(restored):
        now = agreed.allowed.get(key)
        if now is not None and (fields := taken_back_since(now, then)):
            narrowed.setdefault(owner, {})[key] = fields
    return [
        TakenBack(owner, narrowed.get(owner, {}), agreed.erased.get(owner, {}))
        for owner in sorted({*narrowed, *agreed.erased})
    ]


def _agreements(connection: Connection) -> Iterator[tuple[str, RecordKey, Row]]:
    """Whose it is, which record, and what somebody agreed to in it."""
    for kind, table in RECORD_TABLES.items():
        fields = agreement_fields(table.c.keys())
        if not fields:
            continue
        columns = (table.c[name] for name in ("workshop_id", "id", *fields))
        for owner, key, *values in connection.execute(select(*columns).where(~erased_in(table))):
            yield owner, (kind, key), dict(zip(fields, values, strict=True))
