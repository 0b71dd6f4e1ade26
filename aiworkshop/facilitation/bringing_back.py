"""One workshop as it was when a backup was made; all others stay as they are.

It is written as an edit of today, by one command: merging would say that what came later stands.
Whatever differs is set back, what went since comes back, what came since goes into the trash; but
what a person took back since (a consent, a permission) stays taken back, and whom somebody erased
stays erased.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import insert, select

from aiworkshop.facilitation.erasing.arriving import settle_erasures
from aiworkshop.facilitation.erasing.staying import allowed_in
from aiworkshop.facilitation.exchange.asking import known_rows
from aiworkshop.facilitation.exchange.codec import columns_of_field, plan_of
from aiworkshop.facilitation.exchange.reading import WorkshopFile
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.field_clocks import next_clocks
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import content_snapshot
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.readmodels.agreements import taken_back
from aiworkshop.readmodels.record import RecordKey

GivePhotos = Callable[[Iterable[str], Attachments], None]


@dataclass(frozen=True, slots=True)
class BringBackWorkshop:
    """Set a workshop back to what ``then`` holds. Value: how many records changed.

    ``give_photos`` keeps photos of these digests that are missing here.
    """

    workshop_id: str
    then: WorkshopFile
    give_photos: GivePhotos
    code: str = "bring_back_workshop"
    restore_point: ClassVar[str] = "bulk"

    def apply(self, unit: UnitOfWork) -> int:
        """All of it, or nothing."""
        if self.then.last_stamp:
            unit.clock.see(self.then.last_stamp)
        unit.stamp = unit.clock.now()
        self._keep_content(unit)
        # Who was erased since does not come back.
        settle_erasures(unit.connection, self.then).apply(unit)
        kept = self._taken_back(unit)
        touched = 0
        for kind in RECORD_TABLES:
            rows = {row["id"]: row for row in self.then.rows.get(kind, ())}
            here = known_rows(unit.connection, RECORD_TABLES[kind], list(rows))
            new = [row for key, row in rows.items() if key not in here]
            unit.insert_rows(RECORD_TABLES[kind], new)
            touched += len(new)
            # Programmes and towns are not this workshop's: only what is missing comes back.
            if kind not in OFFICE_KINDS:
                touched += sum(
                    _set_back(unit, kind, here[key], {**rows[key], **kept.get((kind, key), {})})
                    for key in here
                )
                touched += _take_away(unit, kind, set(rows))
        self.give_photos(
            {row["digest"] for row in self.then.rows.get("attachment", ()) if row["digest"]},
            unit.attachments,
        )
        return touched

    def _taken_back(self, unit: UnitOfWork) -> dict[RecordKey, dict[str, object]]:
        then = {(kind, row["id"]): row for kind, rows in self.then.rows.items() for row in rows}
        return taken_back(allowed_in(unit.connection, self.workshop_id), then)

    def _keep_content(self, unit: UnitOfWork) -> None:
        for digest, content in self.then.content.items():
            known = select(content_snapshot.c.hash).where(content_snapshot.c.hash == digest)
            if unit.connection.execute(known).first() is None:
                row = {"hash": digest, "content": content}
                unit.connection.execute(insert(content_snapshot), row)


def _set_back(unit: UnitOfWork, kind: str, ours: Row, then: Row) -> bool:
    """Each field that differs, as it was then; whether any did."""
    after: Row = {}
    edited: list[str] = []
    for name, field in plan_of(kind).fields.items():
        if name == "deleted":
            # When it was laid into the trash says nothing: only whether.
            columns = {"deleted": unit.stamp if then["deleted"] else ""}
            differing = columns if bool(ours["deleted"]) != bool(then["deleted"]) else {}
        else:
            differing = {c: then[c] for c in columns_of_field(field) if ours[c] != then[c]}
        if differing:
            after |= differing
            edited.append(name)
    if not after:
        return False
    after["field_clocks"] = next_clocks(ours, edited, unit.stamp)
    after["changed"] = unit.stamp
    unit.update_row(RECORD_TABLES[kind], ours["id"], {c: ours[c] for c in after}, after)
    return True


def _take_away(unit: UnitOfWork, kind: str, then: set[str]) -> int:
    """Into the trash with what was not there."""
    if kind not in WORKSHOP_KINDS or kind == "workshop":
        return 0
    gone = [row["id"] for row in unit.rows(kind) if row["id"] not in then]
    for key in gone:
        unit.remove(kind, key)
    return len(gone)
