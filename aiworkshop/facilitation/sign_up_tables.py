"""Design and Destiny by choice: a table for each opportunity, with those who signed up for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.seating import seating_task
from aiworkshop.facilitation.tables import add_tables, seat
from aiworkshop.library.queries.records import living, read_records
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.seating.arranging import arrange
from aiworkshop.method.seating.people import MixPerson
from aiworkshop.readmodels.records import Group, Membership, Opportunity, Participant, SignUp
from aiworkshop.readmodels.seating import mix_person

MOST_AT_A_TABLE = 10
"""Beyond this, one table is offered to become two."""


@dataclass(frozen=True, slots=True)
class TwoSignUps:
    """Somebody signed up for several; the first one won."""

    participant_id: str
    chosen: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignUpTables:
    """What came of it: tables by id, how many sit there, and what has to be asked about.

    ``unknown`` are names on the map that belong to no participant, or to two; ``large`` are tables
    that might become two.
    """

    tables: tuple[str, ...]
    seated: int
    twice: tuple[TwoSignUps, ...] = ()
    unknown: tuple[str, ...] = ()
    large: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MakeTablesFromSignUps:
    """A table for each opportunity that somebody signed up for, named like it.

    Tables that are there for an opportunity already stay, as do those who sit at one of them for
    what they signed up for, and the pinned. Empty tables without a name are taken before new ones
    are made. Value: ``SignUpTables``.
    """

    workshop_id: str
    phase: str
    code: str = "tables_from_sign_ups"

    def apply(self, unit: UnitOfWork) -> SignUpTables:
        workshop, connection = self.workshop_id, unit.connection
        opportunities = read_records(connection, Opportunity, living("opportunity", workshop))
        sign_ups = read_records(connection, SignUp, living("sign_up", workshop))
        everybody = read_records(connection, Participant, living("participant", workshop))
        present = [person for person in everybody if not person.absent]
        chosen, twice, unknown = choices(sign_ups, present, {one.id for one in opportunities})
        require(chosen, "no_sign_ups", "Nobody in the room has signed up for an opportunity yet.")
        wanted = [one for one in opportunities if one.id in chosen.values()]
        tables = self._tables(unit, wanted)
        groups = {
            group.id: group.opportunity_id
            for group in read_records(connection, Group, living("group", workshop))
            if group.phase == self.phase
        }
        settled = {
            str(one.participant_id)
            for one in read_records(connection, Membership, living("membership", workshop))
            if one.group_id in groups
            and (one.pinned or groups[one.group_id] == chosen.get(str(one.participant_id), "-"))
        }
        seats: dict[str, str | None] = {
            person: tables[opportunity]
            for person, opportunity in chosen.items()
            if person not in settled
        }
        seat(unit, self.phase, seats, {})
        large = tuple(key for key in groups if _size(unit, key) > MOST_AT_A_TABLE and groups[key])
        return SignUpTables(tuple(tables.values()), len(chosen), twice, unknown, large)

    def _tables(self, unit: UnitOfWork, wanted: Sequence[Opportunity]) -> dict[str, str]:
        rows = unit.rows("group", phase=self.phase)
        tables = {
            row["opportunity_id"]: row["id"] for row in reversed(rows) if row["opportunity_id"]
        }
        free = [
            row["id"]
            for row in rows
            if not row["opportunity_id"] and not row["name"] and not _size(unit, row["id"])
        ]
        found: dict[str, str] = {}
        for one in wanted:
            key = tables.get(one.id)
            if key is None:
                key = free.pop(0) if free else add_tables(unit, self.phase, 1)[0]
                unit.change("group", key, {"opportunity_id": one.id, "name": one.title})
            found[one.id] = key
        return found


@dataclass(frozen=True, slots=True)
class SplitTable:
    """A table becomes two: half of its people, mixed, go to a new one for the same. Value: its id.

    The pinned and those with a part at the table stay.
    """

    workshop_id: str
    group_id: str
    code: str = "split_table"

    def apply(self, unit: UnitOfWork) -> str:
        group = read_records(unit.connection, Group, living("group", self.workshop_id))
        here = next((one for one in group if one.id == self.group_id), None)
        require(here, "no_such_table", "This table is no longer there. Nothing was changed.")
        assert here is not None
        task = seating_task(unit, here.phase)
        seats = {str(one.participant_id): one for one in task.seats if one.group_id == here.id}
        names = task.mixed_by()
        people: list[MixPerson] = [
            mix_person(one, names, 0 if seats[one.id].pinned or seats[one.id].role else None)
            for one in task.present
            if one.id in seats
        ]
        require(len(people) > 1, "too_few_to_split", "Fewer than two people in the room sit there.")
        _, leaving = arrange(people, 2, rules=task.rules)
        (new,) = add_tables(unit, here.phase, 1)
        unit.change("group", new, {"name": here.name, "opportunity_id": here.opportunity_id})
        if here.language:
            unit.change("group", new, {"language": here.language})
        seat(unit, here.phase, dict.fromkeys(leaving, new), {})
        return new


def choices(
    sign_ups: Sequence[SignUp], present: Sequence[Participant], opportunities: set[str]
) -> tuple[dict[str, str], tuple[TwoSignUps, ...], tuple[str, ...]]:
    """Who goes to which opportunity, who signed up twice, and names that nobody bears alone."""
    here = {person.id for person in present}
    by_name: dict[str, list[str]] = defaultdict(list)
    for person in present:
        by_name[_plain(str(person.name))].append(person.id)
    signed: dict[str, list[str]] = {}
    unknown: dict[str, None] = {}
    for one in sign_ups:
        if one.opportunity_id not in opportunities:
            continue
        key = one.participant_id
        if not key:
            found = by_name.get(_plain(str(one.person)), [])
            if len(found) != 1:
                if str(one.person).strip():
                    unknown[str(one.person)] = None
                continue
            key = found[0]
        if key in here:
            signed.setdefault(key, []).append(str(one.opportunity_id))
    twice = tuple(
        TwoSignUps(person, wishes[0], others)
        for person, wishes in signed.items()
        if (others := tuple(dict.fromkeys(w for w in wishes if w != wishes[0])))
    )
    chosen: Mapping[str, str] = {person: wishes[0] for person, wishes in signed.items()}
    return dict(chosen), twice, tuple(unknown)


def _size(unit: UnitOfWork, group_id: str) -> int:
    return len(unit.rows("membership", group_id=group_id))


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
