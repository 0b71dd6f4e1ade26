"""Which records stand behind a number of the portfolio."""

import json
from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection, String, case, cast, exists, not_, or_, select, true

from aiworkshop.library.engine import among
from aiworkshop.library.queries.carried_on import came_from_before
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.portfolio import KEPT_STATES, MEASURES, Measure


def measured(
    connection: Connection,
    measure: Measure,
    workshops: Sequence[str],
    state: str = "",
    *,
    asked: bool = False,
    also_asked: Collection[str] = (),
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Id, workshop and channels of a measure's records in their order.

    ``state``: only those that stand so (``method.portfolio.KEPT_STATES``); ``asked``: only
    those somebody asked about again, by themselves or (``also_asked``: their ids) in a copy.
    """
    table, check_in = RECORD_TABLES[measure.kind], RECORD_TABLES["check_in"]
    tags = cast(table.c.channels, String) if measure.channels else case((true(), "[]"))
    conditions = [among(table.c.workshop_id, workshops), table.c.deleted == ""]
    if measure.sorts:
        conditions.append(table.c.kind.in_(measure.sorts))
    if state == "open":  # whatever this program does not know, too
        others = [one for each in KEPT_STATES if each.id != state for one in each.states]
        conditions.append(table.c.status.not_in(others))
    elif state:
        conditions.append(table.c.status.in_(KEPT_STATES[state].states))
    if asked:
        itself = exists().where(
            check_in.c.record_id == table.c.id,
            check_in.c.record_kind == measure.kind,
            check_in.c.deleted == "",
        )
        conditions.append(or_(itself, among(table.c.id, sorted(also_asked))))
    query = select(table.c.id, table.c.workshop_id, tags).where(*conditions)
    known: dict[str, tuple[str, ...]] = {}
    for key, workshop_id, written in connection.execute(
        query.order_by(table.c.position, table.c.id)
    ):
        if written not in known:
            known[written] = tuple(json.loads(written or "[]"))
        yield str(key), str(workshop_id), known[written]


def with_status(
    connection: Connection, kind: str, workshops: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """Id, workshop and status of all of a kind."""
    table = RECORD_TABLES[kind]
    query = select(table.c.id, table.c.workshop_id, table.c.status).where(
        among(table.c.workshop_id, workshops), table.c.deleted == ""
    )
    for key, workshop_id, status in connection.execute(query.order_by(table.c.position)):
        yield str(key), str(workshop_id), str(status)


def with_energy(connection: Connection, workshops: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Id and workshop of the valuations that say how somebody came or went."""
    table = RECORD_TABLES["valuation"]
    said = or_(table.c.energy_before.is_not(None), table.c.energy_after.is_not(None))
    query = select(table.c.id, table.c.workshop_id).where(
        among(table.c.workshop_id, workshops), table.c.deleted == "", said
    )
    for key, workshop_id in connection.execute(query.order_by(table.c.position)):
        yield str(key), str(workshop_id)


def workshops_with_records(connection: Connection, workshops: Sequence[str]) -> frozenset[str]:
    """Those in which anything was written down that a portfolio counts; what came along from the
    workshop before does not.
    """
    found: set[str] = set()
    for kind in dict.fromkeys(each.kind for each in MEASURES):
        table = RECORD_TABLES[kind]
        query = (
            select(table.c.workshop_id)
            .where(
                among(table.c.workshop_id, workshops),
                table.c.deleted == "",
                not_(came_from_before(table)),
            )
            .distinct()
        )
        found.update(str(each) for each in connection.execute(query).scalars())
    return frozenset(found)
