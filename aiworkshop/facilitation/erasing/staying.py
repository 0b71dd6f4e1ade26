"""What people took back since a backup was made stays taken back when the backup is restored."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from aiworkshop.facilitation.commands import RecordKey
from aiworkshop.facilitation.erasing.arriving import to_erase
from aiworkshop.facilitation.erasing.command import finish_erasing
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.engine import make_engine
from aiworkshop.library.erased import erased_in
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.readmodels.agreements import agreement_fields, taken_back
from aiworkshop.readmodels.erasing import Erased
from aiworkshop.readmodels.record import OFFICE_ID


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


def agreed_in(path: Path) -> AgreedNow:
    """What people allow in a library's file that is about to be replaced. Of a damaged one as much
    as can be read: what cannot is as the backup says."""
    allowed: dict[RecordKey, Row] = {}
    erased: dict[str, dict[RecordKey, str]] = {}
    engine = make_engine(path, read_only=True)
    try:
        for kind, table in RECORD_TABLES.items():
            with suppress(DatabaseError), engine.connect() as connection:
                for _, key, row in _agreements(connection, kind):
                    allowed[key] = row
                if kind not in OFFICE_KINDS and kind != "workshop":
                    columns = (table.c.workshop_id, table.c.id, table.c.deleted)
                    rows = select(*columns).where(erased_in(table))
                    for owner, one, stamp in connection.execute(rows):
                        erased.setdefault(owner, {})[kind, one] = stamp
    finally:
        engine.dispose()
    return AgreedNow(allowed, erased)


def stay_taken_back(library: Library, agreed: AgreedNow) -> None:
    """Have a library that was restored allow nothing beyond ``agreed``."""
    runner = Runner(library)
    with library.read() as connection:
        taken = to_stay(connection, agreed)
        known = set(connection.execute(select(RECORD_TABLES["workshop"].c.id)).scalars())
    for each in taken:
        if each.workshop_id == OFFICE_ID or each.workshop_id in known:
            runner.run(StayTakenBack(each))


def to_stay(restored: Connection, agreed: AgreedNow) -> list[TakenBack]:
    """What a restored library allows beyond ``agreed``, by workshop. Also of what lies in its
    trash: it may come out of it."""
    owners: dict[RecordKey, str] = {}
    then: dict[RecordKey, Row] = {}
    for kind in RECORD_TABLES:
        for owner, key, row in _agreements(restored, kind):
            owners[key], then[key] = owner, row
    narrowed: dict[str, dict[RecordKey, dict[str, object]]] = {}
    for key, fields in taken_back(agreed.allowed, then).items():
        narrowed.setdefault(owners[key], {})[key] = fields
    return [
        TakenBack(owner, narrowed.get(owner, {}), agreed.erased.get(owner, {}))
        for owner in sorted({*narrowed, *agreed.erased})
    ]


def allowed_in(connection: Connection, workshop_id: str) -> dict[RecordKey, Row]:
    """What people allow in one workshop now."""
    return {
        key: row
        for kind in RECORD_TABLES
        for _, key, row in _agreements(connection, kind, workshop_id)
    }


def _agreements(
    connection: Connection, kind: str, workshop_id: str = ""
) -> Iterator[tuple[str, RecordKey, Row]]:
    """Whose it is, which record, and what somebody agreed to in it."""
    table = RECORD_TABLES[kind]
    fields = agreement_fields(kind, table.c.keys())
    if not fields:
        return
    columns = (table.c[name] for name in ("workshop_id", "id", *fields))
    query = select(*columns).where(~erased_in(table))
    if workshop_id:
        query = query.where(table.c.workshop_id == workshop_id)
    for owner, key, *values in connection.execute(query):
        yield owner, (kind, key), dict(zip(fields, values, strict=True))
