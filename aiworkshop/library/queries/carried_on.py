"""Promises that went along into the next workshop: a copy there, whose origin is the old one."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, and_, exists, false, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.text import Text
from aiworkshop.library.engine import among
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.went_on import WentOn

CARRIED = ("initiative", "action", "commitment")
"""Kinds that ``PrepareNextWorkshop`` copies with their origin."""
_LINK = RECORD_TABLES["origin_link"]


def copies(connection: Connection, workshops: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Kind, id of the copy and of what it was copied from, within these workshops."""
    link, workshop = RECORD_TABLES["origin_link"], RECORD_TABLES["workshop"]
    following = select(workshop.c.id).where(
        among(workshop.c.id, workshops), workshop.c.previous_workshop_id != ""
    )
    query = select(link.c.record_kind, link.c.record_id, link.c.source_id).where(
        link.c.workshop_id.in_(following),
        link.c.record_kind == link.c.source_kind,
        link.c.record_kind.in_(CARRIED),
        link.c.deleted == "",
    )
    for kind, key, source in connection.execute(query):
        yield str(kind), str(key), str(source)


def standing(
    connection: Connection, kind: str, ids: Sequence[str], workshops: Sequence[str]
) -> Sequence[Row[Any]]:
    """Id, workshop and state of the living ones among these, the oldest first."""
    table = RECORD_TABLES[kind]
    columns = [table.c.id, table.c.workshop_id]
    columns += [table.c.status] if "status" in table.c else []
    query = select(*columns).where(
        among(table.c.id, ids), among(table.c.workshop_id, workshops), table.c.deleted == ""
    )
    return connection.execute(query.order_by(table.c.created, table.c.id)).all()


def asked_about(connection: Connection, keys: Sequence[tuple[str, str]]) -> frozenset[str]:
    """Which of these (kind and id) anybody asked about again."""
    table = RECORD_TABLES["check_in"]
    query = select(table.c.record_kind, table.c.record_id).where(
        among(table.c.record_id, (key for _, key in keys)), table.c.deleted == ""
    )
    known = frozenset(keys)
    found = ((str(kind), str(key)) for kind, key in connection.execute(query))
    return frozenset(key for kind, key in found if (kind, key) in known)


def went_on(table: Table) -> ColumnElement[bool]:
    """Whether a record lives on as a copy in a later workshop."""
    if table.name not in CARRIED:
        return false()
    copy, later = table.alias(), RECORD_TABLES["workshop"].alias()
    conditions = [
        _LINK.c.source_id == table.c.id,
        copy.c.id == _LINK.c.record_id,
        copy.c.deleted == "",
        later.c.id == copy.c.workshop_id,
        later.c.deleted == "",
        later.c.previous_workshop_id == table.c.workshop_id,
    ]
    return exists().where(and_(*_same_kind(table), *conditions))


def went_on_from(
    connection: Connection, workshop_id: str, kinds: Sequence[str]
) -> tuple[WentOn, ...]:
    """What of these kinds went on from a workshop, with the first workshop that it went into."""
    workshop = RECORD_TABLES["workshop"]
    title = [workshop.c[name] for name in ("title", "title_language", "title_direction")]
    following = connection.execute(
        select(workshop.c.id, workshop.c.date, *title)
        .where(workshop.c.previous_workshop_id == workshop_id, workshop.c.deleted == "")
        .order_by(workshop.c.created, workshop.c.id)
    ).all()
    found: dict[tuple[str, str], WentOn] = {}
    for later, date, *words in following:
        for kind in kinds:
            copy = RECORD_TABLES[kind]
            query = select(_LINK.c.source_id).where(
                *_same_kind(copy),
                _LINK.c.workshop_id == later,
                copy.c.id == _LINK.c.record_id,
                copy.c.workshop_id == later,
                copy.c.deleted == "",
            )
            for source in connection.execute(query).scalars():
                found.setdefault(
                    (kind, str(source)), WentOn(kind, str(source), later, Text(*words), date)
                )
    return tuple(found.values())


def gone_on(connection: Connection, kind: str, workshops: Sequence[str]) -> frozenset[str]:
    """Ids of what went on from any of these workshops into its next one."""
    table = RECORD_TABLES[kind]
    query = select(table.c.id).where(among(table.c.workshop_id, workshops), went_on(table))
    return frozenset(str(each) for each in connection.execute(query).scalars())


def came_from_before(table: Table) -> ColumnElement[bool]:
    """Whether a record was not written down in its workshop, but came along from the last."""
    if table.name not in CARRIED:
        return false()
    earlier = table.alias()
    return exists().where(
        and_(
            *_same_kind(table),
            _LINK.c.record_id == table.c.id,
            earlier.c.id == _LINK.c.source_id,
            earlier.c.workshop_id != table.c.workshop_id,
        )
    )


def _same_kind(table: Table) -> tuple[ColumnElement[bool], ...]:
    return (
        _LINK.c.source_kind == table.name,
        _LINK.c.record_kind == table.name,
        _LINK.c.deleted == "",
    )
