"""Workshops that were just held and are on this computer alone."""

from datetime import date, timedelta

from sqlalchemy import Connection, func, select

from aiworkshop.base.text import Text
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal

REMINDED_DAYS = 7
"""So long after a workshop a second place is spoken of."""


def read_unsaved(connection: Connection, since: int, today: date) -> Text | None:
    """The title of the last workshop that is over and changed since a moment; None: there is none.

    ``since`` is in milliseconds since 1970. A workshop of today is over when the last step of its
    agenda has ended.
    """
    table = RECORD_TABLES["workshop"]
    first = (today - timedelta(days=REMINDED_DAYS)).isoformat()
    query = (
        select(table)
        .where(
            table.c.deleted == "",
            table.c.sample.is_(False),
            table.c.date >= first,
            table.c.date <= today.isoformat(),
        )
        .order_by(table.c.date.desc(), table.c.id)
    )
    for row in connection.execute(query).mappings().all():
        newest = select(func.max(journal.c.stamp)).where(journal.c.workshop_id == row["id"])
        stamp = connection.execute(newest).scalar() or ""
        if stamp <= f"{since:012x}":
            continue
        if row["date"] < today.isoformat() or _is_over(connection, row["id"]):
            return Text(row["title"], row["title_language"], row["title_direction"])
    return None


def _is_over(connection: Connection, workshop_id: str) -> bool:
    step, run = RECORD_TABLES["agenda_step"], RECORD_TABLES["step_run"]
    last = connection.execute(
        select(step.c.id)
        .where(step.c.workshop_id == workshop_id, step.c.deleted == "")
        .order_by(step.c.position.desc())
        .limit(1)
    ).scalar()
    ended = select(run.c.ended_at).where(
        run.c.workshop_id == workshop_id, run.c.deleted == "", run.c.agenda_step_id == last
    )
    stamps = connection.execute(ended).scalars().all()
    return bool(stamps) and all(stamps)
