"""What lies in the trash of a library, counted by where it lies."""

from collections.abc import Mapping

from sqlalchemy import Connection, RowMapping, func, select

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.trash import PARTS, DeletedWorkshop, Trashed, TrashPlace


def read_trashed(connection: Connection) -> Trashed:
    """Deleted workshops, and living ones in which something was deleted."""
    table, finding = RECORD_TABLES["workshop"], RECORD_TABLES["finding"]
    rows = {row["id"]: row for row in connection.execute(select(table)).mappings()}
    gone = [row for row in rows.values() if row["deleted"]]
    counted = (
        select(finding.c.workshop_id, func.count())
        .where(finding.c.workshop_id.in_([row["id"] for row in gone]), finding.c.deleted == "")
        .group_by(finding.c.workshop_id)
    )
    findings: dict[str, int] = {row[0]: row[1] for row in connection.execute(counted)}
    workshops = [
        DeletedWorkshop(
            row["id"],
            Text(row["title"], row["title_language"], row["title_direction"]),
            Text(row["municipality"], row["municipality_language"], row["municipality_direction"]),
            row["date"],
            row["deleted"],
            findings.get(row["id"], 0),
            row["sample"],
        )
        for row in gone
    ]
    workshops.sort(key=lambda one: one.deleted, reverse=True)
    return Trashed(tuple(workshops), _places(connection, rows))


def _places(connection: Connection, workshops: Mapping[str, RowMapping]) -> tuple[TrashPlace, ...]:
    counts: dict[str, int] = {}
    latest: dict[str, str] = {}
    for kind, table in RECORD_TABLES.items():
        if kind == "workshop" or kind in PARTS:
            continue
        query = (
            select(table.c.workshop_id, func.count(), func.max(table.c.deleted))
            .where(table.c.deleted != "")
            .group_by(table.c.workshop_id)
        )
        for owner, count, stamp in connection.execute(query):
            counts[owner] = counts.get(owner, 0) + count
            latest[owner] = max(latest.get(owner, ""), stamp)
    places = []
    for owner, count in counts.items():
        row = workshops.get(owner)
        if owner == OFFICE_ID:
            places.append(TrashPlace(owner, EMPTY_TEXT, "", count, latest[owner]))
        elif row is not None and not row["deleted"]:
            title = Text(row["title"], row["title_language"], row["title_direction"])
            places.append(
                TrashPlace(owner, title, row["date"], count, latest[owner], row["sample"])
            )
    return tuple(sorted(places, key=lambda one: one.latest, reverse=True))
