"""What following up needs to know of all workshops at once: never one workshop after another."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, not_, select

from aiworkshop.base.text import Text
from aiworkshop.library.queries.carried_on import went_on
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.readmodels.records import FollowUp


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """A workshop as far as its schedule goes."""

    id: str
    title: Text
    municipality: Text
    held: str
    changed: str


def followed_up_workshops(connection: Connection) -> list[FollowedUp]:
    """All living workshops but samples."""
    table = RECORD_TABLES["workshop"]
    columns = [table.c[name] for name in ("id", "date", "changed")]
    for name in ("title", "municipality"):
        columns += [table.c[part] for part in (name, f"{name}_language", f"{name}_direction")]
    query = select(*columns).where(table.c.deleted == "", table.c.sample.is_(False))
    return [
        FollowedUp(key, Text(*words[:3]), Text(*words[3:]), held, changed)
        for key, held, changed, *words in connection.execute(query)
    ]


def follow_ups_by_workshop(connection: Connection) -> dict[str, list[FollowUp]]:
    """The records that change the method's dates."""
    table = RECORD_TABLES["follow_up"]
    found: dict[str, list[FollowUp]] = defaultdict(list)
    query = select(table).where(table.c.deleted == "").order_by(table.c.position, table.c.id)
    for row in connection.execute(query).mappings():
        found[row["workshop_id"]].append(
            FollowUp(
                id=row["id"],
                changed=row["changed"],
                spec=row["spec"],
                date=row["date"],
                title=Text(row["title"], row["title_language"], row["title_direction"]),
                left_out=row["left_out"],
                done=row["done"],
            )
        )
    return found


def open_by_workshop(connection: Connection, kind: str, over: Collection[str]) -> dict[str, int]:
    """How many promises, or actions, are not in one of the states that end them.

    One that went on into the next workshop is asked about there.
    """
    table = RECORD_TABLES[kind]
    query = (
        select(table.c.workshop_id, func.count())
        .where(table.c.deleted == "", table.c.status.not_in(sorted(over)), not_(went_on(table)))
        .group_by(table.c.workshop_id)
    )
    return {workshop_id: count for workshop_id, count in connection.execute(query)}  # noqa: C416


def asked_by_date(
    connection: Connection, kinds: Sequence[str], over: Collection[str]
) -> dict[tuple[str, str], int]:
    """How many of what is open was asked about, by workshop and date of its schedule."""
    check_in = RECORD_TABLES["check_in"]
    found: dict[tuple[str, str], int] = defaultdict(int)
    for kind in kinds:
        table = RECORD_TABLES[kind]
        key = func.coalesce(func.nullif(check_in.c.spec, ""), check_in.c.follow_up_id)
        query = (
            select(check_in.c.workshop_id, key, func.count(check_in.c.record_id.distinct()))
            .join(table, table.c.id == check_in.c.record_id)
            .where(
                check_in.c.deleted == "",
                check_in.c.record_kind == kind,
                table.c.deleted == "",
                table.c.status.not_in(sorted(over)),
                not_(went_on(table)),
            )
            .group_by(check_in.c.workshop_id, key)
        )
        for workshop_id, date_key, count in connection.execute(query):
            found[workshop_id, date_key or ""] += count
    return found
