"""Channels of a workshop, what is tagged with them, and a town's register of income ideas."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from aiworkshop.facilitation.reads.levels import finding_levels
from aiworkshop.facilitation.reads.office import office_contents
from aiworkshop.library.queries import outcomes as queries
from aiworkshop.library.queries.records import read_by_ids
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.outcomes import (
    IncomeRegister,
    TaggedRecord,
    WorkshopChannel,
    WorkshopPlace,
    channels_of,
)
from aiworkshop.readmodels.records import Finding

CHANNEL_KINDS = ("programme", "channel", "cohort", "enrolment", "authority")
"""Kinds of the office that the channels of a workshop depend on."""


def workshop_channels(connection: Connection, workshop_id: str) -> tuple[WorkshopChannel, ...]:
    """What records of a workshop can be tagged with: nothing where it belongs to no programme."""
    table = RECORD_TABLES["workshop"]
    query = select(table.c.enrolment_ids).where(table.c.id == workshop_id)
    enrolments = connection.execute(query).scalar()
    if not enrolments:
        return ()
    return channels_of(office_contents(connection, CHANNEL_KINDS), enrolments)


def town_workshops(
    connection: Connection, authority_id: str = "", enrolment_ids: Sequence[str] = ()
) -> list[WorkshopPlace]:
    """The workshops of a town, or those that count for enrolments, the latest first."""
    if authority_id:
        return queries.workshop_places(connection, queries.of_authority(authority_id))
    return queries.workshop_places(connection, queries.of_enrolments(enrolment_ids))


def tagged_records(
    connection: Connection, enrolment_ids: Sequence[str], channel_ids: Sequence[str]
) -> tuple[TaggedRecord, ...]:
    """What the workshops of enrolments tagged with any of these channels, the latest first."""
    places = town_workshops(connection, enrolment_ids=enrolment_ids)
    found = list(queries.tagged_records(connection, places, channel_ids))
    findings = [one.id for one in found if one.kind == "finding"]
    levels = finding_levels(connection, read_by_ids(connection, Finding, findings))
    order = {place.id: number for number, place in enumerate(places)}
    known = (
        replace(one, level=levels.get(one.id, one.level)) if one.kind == "finding" else one
        for one in found
    )
    return tuple(sorted(known, key=lambda one: order[one.workshop.id]))


def income_register(connection: Connection, authority_id: str) -> IncomeRegister:
    """The income ideas of all workshops of a town."""
    places = town_workshops(connection, authority_id)
    return IncomeRegister(tuple(queries.income_register(connection, places)))
