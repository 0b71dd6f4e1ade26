"""The portfolio of a programme, read by a few queries however many workshops it has."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from aiworkshop.base.text import Text, script_language
from aiworkshop.facilitation.reads.carried_on import carried_on
from aiworkshop.facilitation.reads.office import office_contents
from aiworkshop.library.queries import portfolio as queries
from aiworkshop.library.queries.portfolio import Gone
from aiworkshop.library.queries.portfolio_records import workshops_with_records
from aiworkshop.method.capacity import Measured, progress
from aiworkshop.method.portfolio import (
    LEAST_PEOPLE,
    MEASURES,
    PROMISES,
    Sum,
    kept_state,
    spread,
    told_shares,
    told_together,
)
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.portfolio import (
    ALL,
    UNTAGGED,
    Balance,
    CapacityLine,
    EnergyLine,
    Kept,
    Portfolio,
    PortfolioWorkshop,
    ProgrammeChoice,
    Town,
    TrainingSums,
)
from aiworkshop.readmodels.records import Enrolment, Programme

OFFICE_RECORDS = (
    *("programme", "channel", "cohort", "authority", "enrolment", "team_member", "training"),
    *("training_attendance", "capacity_indicator", "capacity_reading"),
)
"""What of the office a portfolio rests on."""
WORKSHOP_RECORDS = (
    *("workshop", *dict.fromkeys(each.kind for each in MEASURES)),
    *("participant", "group", "valuation", "check_in", "partnership"),
)
"""What of workshops a portfolio rests on."""
_MOST_ATTRIBUTES = 8


def programme_choices(connection: Connection) -> tuple[ProgrammeChoice, ...]:
    """The programmes with their cohorts, in their order."""
    office = office_contents(connection, ("programme", "cohort"))
    return tuple(
        ProgrammeChoice(
            programme, tuple(each for each in office.cohort if each.programme_id == programme.id)
        )
        for programme in office.programme
    )


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the library belongs to a programme, or a cohort of it."""

    office: OfficeContents
    programme: Programme
    cohort_id: str
    enrolments: dict[str, Enrolment]
    """By id; those whose authority is known."""
    workshops: tuple[PortfolioWorkshop, ...]

    @property
    def ids(self) -> list[str]:
        """Of the workshops."""
        return [each.id for each in self.workshops]

    @property
    def towns_of(self) -> dict[str, tuple[str, ...]]:
        """The towns that a workshop counts for, and all of them together."""
        return {each.id: (ALL, *each.towns) for each in self.workshops}


def portfolio_scope(
    connection: Connection, programme_id: str, cohort_id: str = "", town: str = ALL
) -> Scope:
    """What belongs to the programme, or to one town (an authority's id) in it.

    Raises ``LookupError`` where there is no such programme.
    """
    office = office_contents(connection, OFFICE_RECORDS)
    programme = next((each for each in office.programme if each.id == programme_id), None)
    if programme is None:
        raise LookupError(programme_id)
    cohorts = {
        each.id
        for each in office.cohort
        if each.programme_id == programme_id and cohort_id in ("", each.id)
    }
    known = {each.id for each in office.authority}
    enrolments = {
        each.id: each
        for each in office.enrolment
        if each.cohort_id in cohorts
        and each.authority_id in known
        and town in (ALL, each.authority_id)
    }
    return Scope(
        office, programme, cohort_id, enrolments, tuple(_workshops(connection, enrolments))
    )


def _workshops(
    connection: Connection, enrolments: dict[str, Enrolment]
) -> Iterator[PortfolioWorkshop]:
    for row in queries.programme_workshops(connection):
        own = [enrolments[key] for key in row.enrolment_ids or () if key in enrolments]
        if own:
            yield PortfolioWorkshop(
                id=row.id,
                title=Text(row.title, row.title_language, row.title_direction),
                date=row.date,
                municipality=Text(
                    row.municipality, row.municipality_language, row.municipality_direction
                ),
                towns=tuple(dict.fromkeys(each.authority_id or "" for each in own)),
            )


def read_portfolio(
    connection: Connection,
    programme_id: str,
    cohort_id: str = "",
    *,
    town: str = ALL,
    gone: Gone = (),
    leaving: bool = False,
) -> Portfolio:
    """All numbers of a programme, or of one cohort.

    ``gone``: records that are not counted, since somebody withdrew; ``leaving``: for a document,
    so of valuations only what may leave the room. Raises ``LookupError``.
    """
    scope = portfolio_scope(connection, programme_id, cohort_id, town)
    same = carried_on(connection, scope.ids, list(gone))
    once = {*gone, *same.left_out}
    counts, recorded = _counts(connection, scope, once)
    # What came along from the workshop before makes no workshop of one that was only prepared.
    held = recorded & workshops_with_records(connection, sorted(recorded))
    by_town = _by_town(scope)
    people = by_town(queries.people(connection, sorted(held), gone))
    office = scope.office
    cohort = next((each for each in office.cohort if each.id == cohort_id), None)
    return Portfolio(
        programme=scope.programme,
        cohort=cohort,
        channels=tuple(each for each in office.channel if each.programme_id == programme_id),
        towns=tuple(_towns(scope)),
        workshops=tuple(replace(each, held=each.id in held) for each in scope.workshops),
        counts=counts,
        kept=_kept(connection, scope, once, same.asked),
        capacity=tuple(_capacity(scope)),
        energy=tuple(_energy(connection, scope, gone, leaving)),
        people=people,
        balance=_balance(connection, scope, held, gone),
        partnerships=_partnerships(connection, scope, gone),
        training=_training(scope),
    )


def _by_town(scope: Scope) -> Callable[[Iterable[tuple[str, int]]], dict[str, int]]:
    towns_of = scope.towns_of

    def add(found: Iterable[tuple[str, int]]) -> dict[str, int]:
        sums: Counter[str] = Counter()
        for workshop_id, number in found:
            for town in towns_of[workshop_id]:
                sums[town] += number
        return dict(sums)

    return add


def _counts(
    connection: Connection, scope: Scope, gone: Gone
) -> tuple[dict[tuple[str, str, str], int], set[str]]:
    """Counts by town, measure and channel, and the workshops in which anything was recorded."""
    channels = {each.id for each in scope.office.channel if each.programme_id == scope.programme.id}
    towns_of, held = scope.towns_of, set()
    counts: Counter[tuple[str, str, str]] = Counter()
    read_tags: dict[str, tuple[str, ...]] = {}
    for measure in MEASURES:
        for workshop_id, written, number in queries.counted(connection, measure, scope.ids, gone):
            held.add(workshop_id)
            if written not in read_tags:
                own = [each for each in dict.fromkeys(_list(written)) if each in channels]
                read_tags[written] = (ALL, *(own or [UNTAGGED]))
            for town in towns_of[workshop_id]:
                for channel in read_tags[written]:
                    counts[town, measure.id, channel] += number
    return dict(counts), held


def _list(written: str) -> list[str]:
    found = json.loads(written or "[]")
    return [str(each) for each in found] if isinstance(found, list) else []


def _kept(
    connection: Connection, scope: Scope, gone: Gone, also_asked: Collection[str]
) -> dict[tuple[str, str], Kept]:
    states: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    followed: Counter[tuple[str, str]] = Counter()
    towns_of = scope.towns_of
    for measure_id in PROMISES:
        found = queries.promises(connection, MEASURES[measure_id], scope.ids, gone, also_asked)
        for workshop_id, status, asked, number in found:
            for town in towns_of[workshop_id]:
                states[town, measure_id][kept_state(status)] += number
                followed[town, measure_id] += number if asked else 0
    return {key: Kept(dict(found), followed[key]) for key, found in states.items()}


def _capacity(scope: Scope) -> Iterator[CapacityLine]:
    readings: dict[str, list[Measured]] = defaultdict(list)
    for each in sorted(scope.office.capacity_reading, key=lambda one: one.created):
        if each.value_hundredths is not None:
            readings[each.capacity_indicator_id or ""].append(
                Measured(each.date, each.value_hundredths, each.baseline)
            )
    for indicator in scope.office.capacity_indicator:
        enrolment = scope.enrolments.get(indicator.enrolment_id or "")
        if enrolment is not None:
            values = progress(readings[indicator.id], indicator.target_hundredths)
            yield CapacityLine(indicator, enrolment.authority_id or "", values)


def _energy(
    connection: Connection, scope: Scope, gone: Gone, leaving: bool
) -> Iterator[EnergyLine]:
    # Those who came to workshops of the same towns are one part of the whole.
    parts: dict[tuple[str, ...], tuple[Sum, Sum]] = {}
    towns_of = {each.id: each.towns for each in scope.workshops}
    for row in queries.energies(connection, scope.ids, gone, leaving=leaving):
        came, went = parts.get(towns_of[row[0]], (Sum(), Sum()))
        added = (came.plus(Sum(row[1], row[2])), went.plus(Sum(row[3], row[4])))
        parts[towns_of[row[0]]] = added
    for towns in [each for each in parts if len(each) > 1]:
        # Else they could be reckoned from the towns, which have them in common.
        if any(0 < each.count < LEAST_PEOPLE for each in parts[towns]):
            del parts[towns]
    if not parts:
        return
    yield EnergyLine(
        ALL,
        told_together([part[0] for part in parts.values()]),
        told_together([part[1] for part in parts.values()]),
    )
    for town in dict.fromkeys(each.authority_id or "" for each in scope.enrolments.values()):
        own = [sums for towns, sums in parts.items() if town in towns]
        if own:
            came, went = Sum(), Sum()
            for before, after in own:
                came, went = came.plus(before), went.plus(after)
            yield EnergyLine(town, came, went)


def _balance(connection: Connection, scope: Scope, held: set[str], gone: Gone) -> Balance:
    values: dict[str, Counter[str]] = defaultdict(Counter)
    languages: Counter[str] = Counter()
    for written, language, number in queries.attributes(connection, sorted(held), gone):
        if language:
            languages[language] += number
        found = json.loads(written or "{}")
        for name, value in found.items() if isinstance(found, dict) else ():
            if str(value).strip():
                values[str(name)][str(value).strip()] += number
    spoken: Counter[str] = Counter()
    for stated, letter, number in queries.finding_letters(connection, scope.ids, gone):
        language = stated or script_language(letter, "")
        if language:
            spoken[language] += number
    tables = [
        number
        for workshop_id, number in queries.table_counts(connection, scope.ids, gone)
        if workshop_id in held
    ]
    common = sorted(values, key=lambda name: -values[name].total())[:_MOST_ATTRIBUTES]
    shares = {name: told_shares(values[name]) for name in common}
    return Balance(
        {name: each for name, each in shares.items() if each.told},
        told_shares(languages),
        told_shares(spoken),
        len(tables),
        *spread(tables),
    )


def _partnerships(connection: Connection, scope: Scope, gone: Gone) -> dict[tuple[str, str], int]:
    sums: Counter[tuple[str, str]] = Counter()
    towns_of = scope.towns_of
    for workshop_id, state, number in queries.partnerships(connection, scope.ids, gone):
        for town in towns_of[workshop_id]:
            sums[town, state or "hoped"] += number
    return dict(sums)


def _towns(scope: Scope) -> Iterator[Town]:
    mine: dict[str, list[Enrolment]] = defaultdict(list)
    for enrolment in scope.enrolments.values():
        mine[enrolment.authority_id or ""].append(enrolment)
    members = {each.id: each.enrolment_id for each in scope.office.team_member}
    teams, trainings = Counter(members.values()), _training_ids(scope)
    learnt = Counter(
        members.get(each.team_member_id or "")
        for each in scope.office.training_attendance
        if each.training_id in trainings
    )
    authorities = {each.id: each for each in scope.office.authority}
    for key, enrolments in mine.items():
        ids = tuple(each.id for each in enrolments)
        yield Town(
            authorities[key],
            ids,
            enrolments[-1].status,
            sum(teams[each] for each in ids),
            sum(learnt[each] for each in ids),
        )


def _training_ids(scope: Scope) -> frozenset[str]:
    cohorts = {
        each.id
        for each in scope.office.cohort
        if each.programme_id == scope.programme.id and scope.cohort_id in ("", each.id)
    }
    return frozenset(each.id for each in scope.office.training if each.cohort_id in cohorts)


def _training(scope: Scope) -> TrainingSums:
    ids = _training_ids(scope)
    held: Sequence[int] = [each.minutes or 0 for each in scope.office.training if each.id in ids]
    members = {
        each.id for each in scope.office.team_member if each.enrolment_id in scope.enrolments
    }
    people = {
        each.team_member_id for each in scope.office.training_attendance if each.training_id in ids
    }
    return TrainingSums(len(held), sum(held), len(people & members))
