"""What many workshops brought about: read over all of them at once, never one by one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, String, and_, cast, or_, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.text import Text
from aiworkshop.library.queries.records import read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.outcomes import (
    TAGGED_FINDING,
    TAGGED_KINDS,
    RegisterIdea,
    TaggedRecord,
    WorkshopPlace,
)
from aiworkshop.readmodels.records import IncomeIdea

_WORKSHOP = RECORD_TABLES["workshop"]
_CHUNK = 500
_WORDS: Mapping[str, tuple[str, ...]] = {
    "commitment": ("words", "first_step"),
    "action": ("title",),
    "proposition": ("title", "words", "draft_words"),
    "finding": ("title", "telling", "quote"),
    "initiative": ("title", "purpose"),
    "income_idea": ("title", "asset"),
}
_PERSON = {
    "commitment": "person",
    "action": "owner",
    "finding": "holder",
    "initiative": "convener",
    "income_idea": "owner",
}
_SORT = {"commitment": "kind", "finding": "category", "income_idea": "mechanism"}
_STATUS = {
    "commitment": "status",
    "action": "status",
    "proposition": "state",
    "finding": "in_use",
    "income_idea": "approval_status",
}
_DATE = {
    "commitment": "due",
    "action": "due",
    "initiative": "reporting_date",
    "income_idea": "next_test_date",
}


def in_list(column: ColumnElement[Any], code: str) -> ColumnElement[bool]:
    """Whether a list of ids holds one. Ids are hexadecimal: nothing in them needs care."""
    return cast(column, String).like(f'%"{code}"%')


def has_codes(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a list of ids holds any."""
    return cast(column, String).like('%"%')


def workshop_places(
    connection: Connection, *conditions: ColumnElement[bool]
) -> list[WorkshopPlace]:
    """The living workshops but the sample for which these hold, the latest first."""
    columns = (
        *("id", "title", "title_language", "title_direction"),
        *("municipality", "municipality_language", "municipality_direction"),
        *("date", "authority_id", "enrolment_ids"),
    )
    query = (
        select(*(_WORKSHOP.c[name] for name in columns))
        .where(_WORKSHOP.c.deleted == "", _WORKSHOP.c.sample.is_(False), *conditions)
        .order_by(_WORKSHOP.c.date.desc(), _WORKSHOP.c.id)
    )
    return [
        WorkshopPlace(
            id=row["id"],
            title=_text(row, "title"),
            municipality=_text(row, "municipality"),
            date=row["date"],
            authority_id=row["authority_id"],
            enrolment_ids=tuple(row["enrolment_ids"] or ()),
        )
        for row in connection.execute(query).mappings()
    ]


def of_authority(authority_id: str) -> ColumnElement[bool]:
    """Workshops of a town."""
    return _WORKSHOP.c.authority_id == authority_id


def of_enrolments(enrolment_ids: Iterable[str]) -> ColumnElement[bool]:
    """Workshops that count for any of these enrolments."""
    conditions = [in_list(_WORKSHOP.c.enrolment_ids, one) for one in enrolment_ids]
    return or_(*conditions) if conditions else _WORKSHOP.c.id == ""


def income_register(connection: Connection, places: Sequence[WorkshopPlace]) -> list[RegisterIdea]:
    """The income ideas of these workshops, in the order of the workshops and their own."""
    by_id = {place.id: place for place in places}
    ideas: dict[str, list[IncomeIdea]] = {place.id: [] for place in places}
    for idea in _of_workshops(connection, "income_idea", list(by_id)):
        ideas[idea.workshop_id].append(idea)
    return [RegisterIdea(idea, by_id[key]) for key, several in ideas.items() for idea in several]


def tagged_records(
    connection: Connection, places: Sequence[WorkshopPlace], channel_ids: Sequence[str]
) -> Iterator[TaggedRecord]:
    """What is tagged with any of these channels in these workshops, kind by kind."""
    by_id = {place.id: place for place in places}
    wanted = set(channel_ids)
    if not wanted or not by_id:
        return
    for kind in TAGGED_KINDS:
        table = RECORD_TABLES[kind]
        tagged = or_(*(in_list(table.c.channels, one) for one in sorted(wanted)))
        if kind == "finding":
            tagged = and_(tagged, table.c.kind == TAGGED_FINDING)
        for start in range(0, len(by_id), _CHUNK):
            some = list(by_id)[start : start + _CHUNK]
            query = (
                select(table)
                .where(table.c.deleted == "", table.c.workshop_id.in_(some), tagged)
                .order_by(table.c.position, table.c.id)
            )
            for row in connection.execute(query).mappings():
                yield _tagged(kind, row, by_id[row["workshop_id"]])


def _tagged(kind: str, row: Mapping[Any, Any], place: WorkshopPlace) -> TaggedRecord:
    words = (_text(row, name) for name in _WORDS[kind])

    def code(names: Mapping[str, str]) -> str:
        return str(row[names[kind]] or "") if kind in names else ""

    return TaggedRecord(
        kind=kind,
        id=row["id"],
        workshop=place,
        channels=tuple(row["channels"] or ()),
        words=next((one for one in words if one), Text()),
        person=_text(row, _PERSON[kind]) if kind in _PERSON else Text(),
        sort=code(_SORT),
        status=code(_STATUS),
        date=code(_DATE),
        driver=row.get("driver", ""),
        transferred_to=_text(row, "transferred_to") if "transferred_to" in row else Text(),
        name_consent=bool(row.get("name_consent")),
        level=str(row["permission"]) if kind == "finding" else "",
        above=str(row["initiative_id"] or "") if kind == "action" else "",
    )


def _of_workshops(connection: Connection, kind: str, ids: Sequence[str]) -> Iterator[IncomeIdea]:
    table = RECORD_TABLES[kind]
    for start in range(0, len(ids), _CHUNK):
        some = table.c.workshop_id.in_(ids[start : start + _CHUNK])
        yield from read_records(connection, IncomeIdea, table.c.deleted == "", some)


def _text(row: Mapping[Any, Any], name: str) -> Text:
    return Text(row[name], row[f"{name}_language"], row[f"{name}_direction"])
