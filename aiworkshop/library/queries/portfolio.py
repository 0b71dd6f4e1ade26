"""Counting over all workshops of a programme: one query a question, however many there are."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    String,
    Table,
    and_,
    case,
    cast,
    exists,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.engine import among
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.method.portfolio import Measure

Gone = Collection[tuple[str, str]]
"""Kind and id of records that are not counted."""
_FREE = ("", *PERMISSIONS.ids[1:])
"""Levels at which words may leave the room."""
_AROUND = " \n\t\"'“”„«»״׳.,:;!?-–—•*()[]"
"""What may stand before the first letter."""


def programme_workshops(connection: Connection) -> Sequence[Row[Any]]:
    """Every living workshop but the sample, with the enrolments it belongs to."""
    table = RECORD_TABLES["workshop"]
    columns = [table.c[name] for name in ("id", "date", "enrolment_ids", *_text("title"))]
    columns += [table.c[name] for name in _text("municipality")]
    query = select(*columns).where(table.c.deleted == "", table.c.sample.is_(False))
    return connection.execute(query.order_by(table.c.date, table.c.id)).all()


def counted(
    connection: Connection, measure: Measure, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[tuple[str, str, int]]:
    """Workshop, channels (a JSON list) and how many records of a measure."""
    table = RECORD_TABLES[measure.kind]
    tags = _tags(table) if measure.channels else case((true(), "[]"))
    conditions = [*_living(table, workshops, gone)]
    if measure.sorts:
        conditions.append(table.c.kind.in_(measure.sorts))
    query = select(table.c.workshop_id, tags.label("tags"), func.count())
    query = query.where(*conditions).group_by(table.c.workshop_id, "tags")
    for workshop_id, channels, count in connection.execute(query):
        yield str(workshop_id), str(channels), int(count)


def promises(
    connection: Connection,
    measure: Measure,
    workshops: Sequence[str],
    gone: Gone = (),
    also_asked: Collection[str] = (),
) -> Iterator[tuple[str, str, bool, int]]:
    """Workshop, status, whether somebody asked again, and how many of a measure.

    ``also_asked``: ids of those that were asked about in a copy.
    """
    table, asked = RECORD_TABLES[measure.kind], RECORD_TABLES["check_in"]
    followed: ColumnElement[bool] = exists().where(
        asked.c.record_id == table.c.id,
        asked.c.record_kind == measure.kind,
        asked.c.deleted == "",
    )
    if also_asked:
        followed = or_(followed, among(table.c.id, sorted(also_asked)))
    seen = case((followed, 1), else_=0).label("seen")
    conditions = [*_living(table, workshops, gone)]
    if measure.sorts:
        conditions.append(table.c.kind.in_(measure.sorts))
    query = select(table.c.workshop_id, table.c.status, seen, func.count())
    query = query.where(*conditions).group_by(table.c.workshop_id, table.c.status, "seen")
    for workshop_id, status, asked_again, count in connection.execute(query):
        yield str(workshop_id), str(status), bool(asked_again), int(count)


def energies(
    connection: Connection, workshops: Sequence[str], gone: Gone = (), *, leaving: bool = False
) -> Iterator[tuple[str, int, int, int, int]]:
    """Workshop, sum and number of those before, and of those after.

    ``leaving``: only of those who let it leave the room.
    """
    table = RECORD_TABLES["valuation"]
    conditions = [*_living(table, workshops, gone)]
    if leaving:
        conditions.append(table.c.permission.in_(_FREE))
    before, after = table.c.energy_before, table.c.energy_after
    query = select(
        table.c.workshop_id,
        func.coalesce(func.sum(before), 0),
        func.count(before),
        func.coalesce(func.sum(after), 0),
        func.count(after),
    )
    for row in connection.execute(query.where(*conditions).group_by(table.c.workshop_id)):
        yield str(row[0]), int(row[1]), int(row[2]), int(row[3]), int(row[4])


def people(
    connection: Connection, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[tuple[str, int]]:
    """Workshop and how many were there."""
    table = RECORD_TABLES["participant"]
    query = select(table.c.workshop_id, func.count())
    query = query.where(*_living(table, workshops, gone), table.c.absent.is_(False))
    for workshop_id, count in connection.execute(query.group_by(table.c.workshop_id)):
        yield str(workshop_id), int(count)


def attributes(
    connection: Connection, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[tuple[str, str, int]]:
    """What tables were mixed by (a JSON mapping), language of the sheets, and of how many."""
    table = RECORD_TABLES["participant"]
    said = cast(table.c.attributes, String).label("said")
    query = select(said, table.c.sheet_language, func.count())
    query = query.where(*_living(table, workshops, gone), table.c.absent.is_(False))
    for mapping, language, count in connection.execute(
        query.group_by("said", table.c.sheet_language)
    ):
        yield str(mapping), str(language), int(count)


def finding_letters(
    connection: Connection, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[tuple[str, str, int]]:
    """Language as it was stated, else the first letter, and of how many findings."""
    table = RECORD_TABLES["finding"]
    first_letter = func.substr(func.ltrim(table.c.title, _AROUND), 1, 1)
    letter = case((table.c.title_language == "", first_letter), else_="").label("letter")
    query = select(table.c.title_language, letter, func.count())
    query = query.where(*_living(table, workshops, gone))
    for language, first, count in connection.execute(
        query.group_by(table.c.title_language, "letter")
    ):
        yield str(language), str(first), int(count)


def table_counts(
    connection: Connection, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[tuple[str, int]]:
    """Workshop and number of findings of each table of Discovery, also of silent ones."""
    group, finding = RECORD_TABLES["group"], RECORD_TABLES["finding"]
    said = (
        select(finding.c.group_id, func.count().label("said"))
        .where(*_living(finding, workshops, gone))
        .group_by(finding.c.group_id)
        .subquery()
    )
    query = (
        select(group.c.workshop_id, func.coalesce(said.c.said, 0))
        .join(said, said.c.group_id == group.c.id, isouter=True)
        .where(*_living(group, workshops), group.c.phase == "discovery")
    )
    for workshop_id, count in connection.execute(query):
        yield str(workshop_id), int(count)


def partnerships(
    connection: Connection, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[tuple[str, str, int]]:
    """Workshop, state and how many."""
    table = RECORD_TABLES["partnership"]
    query = select(table.c.workshop_id, table.c.status, func.count())
    query = query.where(*_living(table, workshops, gone))
    for workshop_id, status, count in connection.execute(
        query.group_by(table.c.workshop_id, table.c.status)
    ):
        yield str(workshop_id), str(status), int(count)


def workshops_left_by(connection: Connection, workshops: Sequence[str]) -> list[str]:
    """Those of the workshops that somebody withdrew from."""
    table = RECORD_TABLES["participant"]
    query = (
        select(table.c.workshop_id)
        .distinct()
        .where(
            among(table.c.workshop_id, workshops),
            table.c.withdrawn.is_(True),
            table.c.deleted == "",
        )
    )
    return [str(each) for each in connection.execute(query).scalars()]


def story_counts(
    connection: Connection, workshops: Sequence[str], levels: Sequence[str]
) -> dict[str, int]:
    """How many stories of a workshop are at these levels by themselves; those that hang on an
    interview or another story may be narrower."""
    table = RECORD_TABLES["finding"]
    query = select(table.c.workshop_id, func.count()).where(
        *_living(table, workshops), table.c.kind == "story", table.c.permission.in_(levels)
    )
    found = connection.execute(query.group_by(table.c.workshop_id))
    return {str(workshop_id): int(count) for workshop_id, count in found}


def _living(
    table: Table, workshops: Sequence[str], gone: Gone = ()
) -> Iterator[ColumnElement[bool]]:
    yield and_(among(table.c.workshop_id, workshops), table.c.deleted == "")
    lost = sorted(key for kind, key in gone if kind == table.name)
    if lost:
        yield not_(among(table.c.id, lost))


def _tags(table: Table) -> ColumnElement[str]:
    """The channels as they are written, since not every database can group by JSON."""
    return cast(table.c.channels, String)


def _text(name: str) -> tuple[str, ...]:
    return name, f"{name}_language", f"{name}_direction"
