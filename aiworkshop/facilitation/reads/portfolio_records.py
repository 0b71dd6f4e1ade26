"""From a number of the portfolio down to the sentences that a table said."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.reads.carried_on import carried_on
from aiworkshop.facilitation.reads.levels import finding_levels
from aiworkshop.facilitation.reads.portfolio import Scope, portfolio_scope
from aiworkshop.library.queries import portfolio_records as queries
from aiworkshop.library.queries.records import read_by_ids, record_class
from aiworkshop.method.portfolio import KEPT_STATES, MEASURES
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.portfolio import ALL, UNTAGGED, PortfolioPlace, PortfolioRecord
from aiworkshop.readmodels.records import Finding, Group, Record, Workshop

Key = tuple[str, str]
"""Kind and id of a record."""
_SAID = {
    "workshop": ("title", "topic"),
    "finding": ("title", "telling", "quote"),
    "dream": ("headline", "vision"),
    "opportunity": ("title", "description"),
    "proposition": ("title", "words", "draft_words"),
    "initiative": ("title", "purpose"),
    "action": ("title",),
    "commitment": ("words", "first_step"),
    "income_idea": ("title",),
    "check_in": ("evidence", "next_step"),
    "partnership": ("partner", "purpose"),
    "valuation": ("take_away", "moment", "word", "strength", "wishes"),
}
"""Where the words of a record stand, the best first."""


def portfolio_ids(
    connection: Connection, programme_id: str, cohort_id: str, place: PortfolioPlace
) -> list[Key]:
    """The records behind a number, those of the latest workshop first. Raises ``LookupError``."""
    scope = portfolio_scope(connection, programme_id, cohort_id)
    of_town = [each for each in scope.workshops if place.town in (ALL, *each.towns)]
    workshops = [each.id for each in reversed(of_town)]
    if place.measure == "workshops":
        held = queries.workshops_with_records(connection, workshops)
        return [("workshop", key) for key in workshops if key in held]
    order = {key: number for number, key in enumerate(workshops)}
    found = _asked(connection, scope, place, workshops)
    return [(kind, key) for kind, key, _ in sorted(found, key=lambda each: order[each[2]])]


def _asked(
    connection: Connection, scope: Scope, place: PortfolioPlace, workshops: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """Kind, id and workshop, each workshop's in their order."""
    own = _SPECIAL.get(place.measure)
    if own is not None:
        yield from own(connection, place, workshops)
        return
    measure = MEASURES[place.measure]
    state = place.state if place.state in KEPT_STATES else ALL
    channels = {each.id for each in scope.office.channel if each.programme_id == scope.programme.id}
    asked = place.state == "followed_up"
    same = carried_on(connection, scope.ids)
    found = queries.measured(
        connection, measure, workshops, state, asked=asked, also_asked=same.asked
    )
    for key, workshop_id, tags in found:
        own_tags = channels.intersection(tags)
        wanted = place.channel in own_tags or (place.channel == UNTAGGED and not own_tags)
        counted_elsewhere = (measure.kind, key) in same.left_out
        if not counted_elsewhere and (place.channel == ALL or wanted):
            yield measure.kind, key, workshop_id


def _partnerships(
    connection: Connection, place: PortfolioPlace, workshops: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    for key, workshop_id, status in queries.with_status(connection, "partnership", workshops):
        if place.state in (ALL, status or "hoped"):
            yield "partnership", key, workshop_id


def _valuations(
    connection: Connection, _: PortfolioPlace, workshops: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    for key, workshop_id in queries.with_energy(connection, workshops):
        yield "valuation", key, workshop_id


_SPECIAL: dict[
    str,
    Callable[[Connection, PortfolioPlace, Sequence[str]], Iterator[tuple[str, str, str]]],
] = {"partnerships": _partnerships, "energy": _valuations}


def portfolio_records(connection: Connection, keys: Sequence[Key]) -> list[PortfolioRecord]:
    """The records with what is to be shown of them, in this order."""
    found: dict[Key, Record] = {}
    for kind in dict.fromkeys(kind for kind, _ in keys):
        ids = [key for each, key in keys if each == kind]
        found |= {
            (kind, each.id): each for each in read_by_ids(connection, record_class(kind), ids)
        }
    records = [found[key] for key in keys if key in found]
    workshop_ids = dict.fromkeys(_workshop_of(each) for each in records)
    workshops = {each.id: each for each in read_by_ids(connection, Workshop, list(workshop_ids))}
    groups = dict.fromkeys(getattr(each, "group_id", None) for each in records)
    tables = {
        each.id: each.number
        for each in read_by_ids(connection, Group, [key for key in groups if key])
    }
    private = _stay_in_room(connection, [each for each in records if isinstance(each, Finding)])
    return [
        _line(each, workshops[_workshop_of(each)], tables, each.id in private)
        for each in records
        if _workshop_of(each) in workshops
    ]


def _workshop_of(record: Record) -> str:
    return record.id if record.kind_name == "workshop" else record.workshop_id


def _line(
    record: Any, workshop: Workshop, tables: dict[str, int | None], private: bool
) -> PortfolioRecord:
    said = (getattr(record, name) for name in _SAID.get(record.kind_name, ("title",)))
    words: Text = next((each for each in said if each), EMPTY_TEXT)
    level = getattr(record, "permission", "")
    return PortfolioRecord(
        kind=record.kind_name,
        id=record.id,
        workshop_id=workshop.id,
        workshop=workshop.title,
        date=workshop.date,
        words=words,
        table=tables.get(getattr(record, "group_id", None) or ""),
        sort=getattr(record, "kind", ""),
        status=getattr(record, "status", ""),
        private=private or (record.kind_name == "valuation" and stays_in_room(level)),
    )


def _stay_in_room(connection: Connection, findings: Sequence[Finding]) -> frozenset[str]:
    """Those that stay in the room, by themselves or by what they hang on."""
    levels = finding_levels(connection, findings)
    return frozenset(key for key, level in levels.items() if stays_in_room(level))
