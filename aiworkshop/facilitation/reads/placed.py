"""The office's records with the workshops that name a town, an inquiry or an enrolment."""

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import Connection, String, cast, or_, select

from aiworkshop.facilitation.reads.office import office_contents
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.values import text_value
from aiworkshop.readmodels.library_page import OfficeName
from aiworkshop.readmodels.placed_workshops import PlacedContents, PlacedWorkshop
from aiworkshop.readmodels.records import Authority, Programme


def placed_workshops(connection: Connection) -> tuple[PlacedWorkshop, ...]:
    """Living workshops that are placed, the earliest first."""
    table = RECORD_TABLES["workshop"]
    named = or_(
        table.c.authority_id != "",
        table.c.inquiry_id != "",
        cast(table.c.enrolment_ids, String) != "[]",
    )
    query = select(table).where(table.c.deleted == "", named).order_by(table.c.date, table.c.id)
    return tuple(
        PlacedWorkshop(
            row["id"],
            text_value(row, "title"),
            row["date"],
            row["authority_id"],
            row["inquiry_id"],
            tuple(row["enrolment_ids"]),
        )
        for row in map(dict, connection.execute(query).mappings())
    )


def placed_contents(connection: Connection, kinds: Sequence[str]) -> PlacedContents:
    """Some kinds of the office, and the workshops."""
    office = office_contents(connection, kinds)
    said = {field.name: getattr(office, field.name) for field in fields(office)}
    return PlacedContents(**said, workshop=placed_workshops(connection))


def office_names(connection: Connection) -> tuple[dict[str, OfficeName], dict[str, OfficeName]]:
    """Towns by their id, and programmes by the ids of their enrolments."""
    office = office_contents(connection, ("authority", "enrolment", "cohort", "programme"))
    towns = {one.id: _name(one) for one in office.authority}
    programmes = {one.id: _name(one) for one in office.programme}
    cohorts = {one.id: one.programme_id for one in office.cohort}
    of_enrolment = {
        one.id: programmes[programme_id]
        for one in office.enrolment
        if (programme_id := cohorts.get(one.cohort_id or "")) in programmes
    }
    return towns, of_enrolment


def _name(record: Authority | Programme) -> OfficeName:
    return OfficeName(record.id, record.name_en, record.name_he, record.name_ar)
