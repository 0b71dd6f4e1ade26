"""What was said in all workshops of some towns: a query a kind, however many workshops."""

from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.engine import among
from aiworkshop.library.queries.records import read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.records import Enrolment, Record, Workshop

RecordT = TypeVar("RecordT", bound=Record)
_CHUNK = 500


def workshops_of(connection: Connection, authorities: Collection[str]) -> list[Workshop]:
    """The living workshops of these towns, the sample left out, by their date."""
    table = RECORD_TABLES["workshop"]
    found = read_records(
        connection,
        Workshop,
        among(table.c.authority_id, authorities),
        table.c.deleted == "",
        table.c.sample.is_(False),
    )
    return sorted(found, key=lambda one: (one.date, one.created, one.id))


def said_in(
    connection: Connection,
    cls: type[RecordT],
    workshops: Sequence[str],
    *conditions: ColumnElement[bool],
) -> list[RecordT]:
    """The living records of a kind in these workshops, each workshop's in their order."""
    table = RECORD_TABLES[cls.kind_name]
    found: list[RecordT] = []
    for start in range(0, len(workshops), _CHUNK):
        chunk = workshops[start : start + _CHUNK]
        found += read_records(
            connection, cls, table.c.workshop_id.in_(chunk), table.c.deleted == "", *conditions
        )
    return found


def where_somebody_withdrew(connection: Connection, workshops: Sequence[str]) -> list[str]:
    """Those of these workshops in which a person took back what they agreed to."""
    table = RECORD_TABLES["participant"]
    found: list[str] = []
    for start in range(0, len(workshops), _CHUNK):
        query = (
            select(table.c.workshop_id)
            .where(
                table.c.workshop_id.in_(workshops[start : start + _CHUNK]),
                table.c.withdrawn.is_(True),
                table.c.deleted == "",
            )
            .distinct()
        )
        found += connection.execute(query).scalars()
    return found


def towns_beside(connection: Connection, authority_id: str) -> list[str]:
    """This town, and the others in any cohort of the programmes that it takes part in."""
    enrolment, cohort = RECORD_TABLES["enrolment"], RECORD_TABLES["cohort"]
    mine = (
        select(cohort.c.programme_id)
        .join(enrolment, enrolment.c.cohort_id == cohort.c.id)
        .where(
            enrolment.c.authority_id == authority_id,
            enrolment.c.deleted == "",
            cohort.c.deleted == "",
            cohort.c.programme_id.is_not(None),
        )
    )
    cohorts = select(cohort.c.id).where(cohort.c.programme_id.in_(mine), cohort.c.deleted == "")
    found = read_records(
        connection, Enrolment, enrolment.c.cohort_id.in_(cohorts), enrolment.c.deleted == ""
    )
    others = _living_towns(connection, {one.authority_id for one in found if one.authority_id})
    return [authority_id, *sorted(others - {authority_id})]


def _living_towns(connection: Connection, ids: Iterable[str]) -> set[str]:
    table = RECORD_TABLES["authority"]
    query = select(table.c.id).where(among(table.c.id, ids), table.c.deleted == "")
    return set(connection.execute(query).scalars())
