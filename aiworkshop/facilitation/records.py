"""Add, change, delete, restore and move any record."""

from collections.abc import Mapping
from dataclasses import dataclass

from fractional_indexing import generate_key_between
from sqlalchemy import or_, select

from aiworkshop.facilitation.commands import RecordKey, link_origins, require
from aiworkshop.facilitation.edit_conflicts import without_overwriting
from aiworkshop.facilitation.frozen_items import require_fields_free, require_not_frozen
from aiworkshop.facilitation.record_rules import (
    DELETE_RULES,
    check_deleting,
    check_record,
    stored_fields,
)
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork

_LINKING_STRINGS = {
    "origin_link": ("record_id", "source_id"),
    "translation": ("record_id",),
    "answer": ("record_id",),
    "check_in": ("record_id",),
}
# A person or a table may go without taking along what they said.
_STAYS_WHEN_REFERENCE_GOES = {
    ("finding", "group_id"),
    ("finding", "interview_id"),
    ("interview", "group_id"),
    ("interview", "interviewer_id"),
    ("interview", "storyteller_id"),
    ("dream", "group_id"),
    ("opportunity", "group_id"),
    ("proposition", "group_id"),
    ("proposition", "opportunity_id"),
    ("initiative", "group_id"),
    ("initiative", "proposition_id"),
    ("commitment", "group_id"),
    ("commitment", "participant_id"),
    ("commitment", "initiative_id"),
    ("income_idea", "group_id"),
    ("printed_sheet", "print_run_id"),
    ("printed_sheet", "group_id"),
    ("printed_sheet", "participant_id"),
    ("attachment", "printed_sheet_id"),
    ("step_run", "agenda_step_id"),
    ("vote_count", "group_id"),
    ("critique", "group_id"),
    ("valuation", "group_id"),
    ("check_in", "follow_up_id"),
    ("check_in", "story_id"),
    ("check_in", "wish_id"),
    ("partnership", "check_in_id"),
    ("objective", "channel_id"),
    ("impact_group", "channel_id"),
    ("image_reading", "channel_id"),
    ("capacity_indicator", "channel_id"),
}


@dataclass(frozen=True, slots=True)
class AddRecord:
    """A new record at the end of its list. Value: its id."""

    workshop_id: str
    kind: str
    fields: Mapping[str, object]
    origins: tuple[RecordKey, ...] = ()

    @property
    def code(self) -> str:
        return f"add_{self.kind}"

    def apply(self, unit: UnitOfWork) -> str:
        if self.kind in OFFICE_KINDS:
            _require_place(unit, self.kind, self.fields)
        check_record(unit, self.kind, None, self.fields)
        key = unit.add(self.kind, self.fields)
        link_origins(unit, (self.kind, key), self.origins)
        return key


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """New values for some fields. Value: whether anything differed.

    ``seen``: what stood in them when their author began. Where somebody else wrote something else
    since, ``EditConflict`` is raised and nothing is overwritten.
    """

    workshop_id: str
    kind: str
    id: str
    fields: Mapping[str, object]
    seen: Mapping[str, object] | None = None

    @property
    def code(self) -> str:
        return f"change_{self.kind}"

    def apply(self, unit: UnitOfWork) -> bool:
        check_record(unit, self.kind, self.id, self.fields)
        require_fields_free(unit, self.kind, self.id, self.fields)
        fields = self.fields
        if self.seen is not None:
            fields = without_overwriting(unit, self.kind, self.id, fields, self.seen)
        return unit.change(self.kind, self.id, fields)


@dataclass(frozen=True, slots=True)
class DeleteRecords:
    """Records to the trash, with what has no meaning without them. Value: all that went.

    A story takes its success factors along, a theme its assignments, an initiative its actions;
    a table or a participant leaves what was said there.
    """

    workshop_id: str
    records: tuple[RecordKey, ...]

    @property
    def code(self) -> str:
        kinds = {kind for kind, _ in self.records}
        return f"delete_{kinds.pop()}" if len(kinds) == 1 else "delete_records"

    def apply(self, unit: UnitOfWork) -> tuple[RecordKey, ...]:
        gone: list[RecordKey] = []
        waiting = list(self.records)
        while waiting:
            # What may stay because of others is asked when those are gone.
            free = (n for n, (kind, _) in enumerate(waiting) if kind not in DELETE_RULES)
            kind, key = waiting.pop(next(free, 0))
            if (kind, key) in gone or unit.row(kind, key)["deleted"]:
                continue
            require_not_frozen(unit, kind, (key,))
            check_deleting(unit, kind, key)
            unit.remove(kind, key)
            gone.append((kind, key))
            waiting += dependants(unit, key)
        return tuple(gone)


@dataclass(frozen=True, slots=True)
class RestoreRecords:
    """Records back from the trash, with what went in the same moment. Value: how many."""

    workshop_id: str
    records: tuple[RecordKey, ...]
    code: str = "restore_records"

    def apply(self, unit: UnitOfWork) -> int:
        restored = 0
        for kind, key in self.records:
            moment = unit.row(kind, key)["deleted"]
            if not moment:
                continue
            again: list[RecordKey] = []
            for other_kind, table in RECORD_TABLES.items():
                query = select(table.c.id).where(table.c.deleted == moment)
                for other in unit.connection.execute(query).scalars().all():
                    unit.restore(other_kind, other)
                    again.append((other_kind, other))
            restored += len(again)
            for other_kind, other in again:
                if other_kind in OFFICE_KINDS:
                    fields = stored_fields(unit, other_kind, other)
                    _require_place(unit, other_kind, fields)
                    check_record(unit, other_kind, other, fields)
        return restored


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """A record to another place in its list: behind ``after``, or first."""

    workshop_id: str
    kind: str
    id: str
    after: str | None = None

    @property
    def code(self) -> str:
        return f"move_{self.kind}"

    def apply(self, unit: UnitOfWork) -> bool:
        table = RECORD_TABLES[self.kind]
        before = unit.row(self.kind, self.after)["position"] if self.after else None
        query = (
            select(table.c.position)
            .where(table.c.id != self.id, table.c.workshop_id == self.workshop_id)
            .order_by(table.c.position)
            .limit(1)
        )
        if before is not None:
            query = query.where(table.c.position > before)
        following = unit.connection.execute(query).scalar()
        position = generate_key_between(before, following)
        return unit.change(self.kind, self.id, {"position": position})


def _require_place(unit: UnitOfWork, kind: str, fields: Mapping[str, object]) -> None:
    """Refuse what would hang on something in the trash: nobody would see it again.

    In an office's library another person may have deleted it a moment ago.
    """
    for name, above in references_that_carry(kind):
        key = fields.get(name)
        require(
            not key or not unit.row(above, str(key))["deleted"],
            "place_gone",
            "What this belongs to was deleted meanwhile. Nothing was saved. "
            "Take that back with Undo, then try again.",
        )


def dependants(unit: UnitOfWork, key: str, deleted: str | None = "") -> list[RecordKey]:
    """Living records that have no meaning once ``key`` is gone, or those deleted at a moment; None:
    all of them."""
    found: list[RecordKey] = []
    for kind, table in RECORD_TABLES.items():
        names = [
            name
            for name, field in fields_of(table).items()
            if field.type == "reference" and (kind, name) not in _STAYS_WHEN_REFERENCE_GOES
        ]
        names += _LINKING_STRINGS.get(kind, ())
        if not names:
            continue
        query = select(table.c.id).where(or_(*(table.c[name] == key for name in names)))
        if deleted is not None:
            query = query.where(table.c.deleted == deleted)
        found += [(kind, other) for other in unit.connection.execute(query).scalars()]
    return found


def references_that_carry(kind: str) -> list[tuple[str, str]]:
    """Fields of a kind, with the kind referred to, without whose record it has no meaning."""
    return [
        (name, field.refers_to)
        for name, field in fields_of(RECORD_TABLES[kind]).items()
        if field.type == "reference" and (kind, name) not in _STAYS_WHEN_REFERENCE_GOES
    ]
