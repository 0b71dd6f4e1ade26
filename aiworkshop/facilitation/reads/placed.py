"""The office's records with the workshops that name a town, an inquiry or an enrolment."""

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import Connection, String, cast, or_, select

from aiworkshop.facilitation.reads.office import office_contents
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.values import text_value
from aiworkshop.readmodels.placed_workshops import PlacedContents, PlacedWorkshop


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
