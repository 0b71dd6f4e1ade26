"""A programme made twice, a town spelt twice: one, with everything that named either."""

from dataclasses import dataclass
from functools import partial

import pytest
from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.programmes.circles import break_circles
from aiworkshop.facilitation.programmes.joining import JoinProgrammes, join_records
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding, Workshop


@dataclass(frozen=True)
class Join:
    """One join as a command, to be undone like one."""

    kind: str
    keep: str
    other: str
    workshop_id: str = OFFICE_ID
    code: str = "join_records"

    def apply(self, unit: UnitOfWork) -> str:
        return join_records(unit, self.kind, self.keep, self.other)


@dataclass(frozen=True)
class Mend:
    """Only what keeps clusters out of themselves."""

    workshop_id: str = OFFICE_ID
    code: str = "mend"

    def apply(self, unit: UnitOfWork) -> list[str]:
        return break_circles(unit)


@dataclass(frozen=True)
class Arrive:
    """A record as it comes from elsewhere: no rule is asked."""

    kind: str
    fields: dict[str, object]
    workshop_id: str = OFFICE_ID
    code: str = "arrive"

    def apply(self, unit: UnitOfWork) -> str:
        return unit.add(self.kind, self.fields)


def add(runner: Runner, kind: str, /, **fields: object) -> str:
    command = Arrive if kind == "cluster_member" else partial(AddRecord, OFFICE_ID)
    return str(runner.run(command(kind, fields)).value)


def rows(library: Library, kind: str) -> list[dict[str, object]]:
    with library.read() as connection:
        found = connection.execute(select(RECORD_TABLES[kind]).order_by("id")).mappings()
        return [dict(row) for row in found]


def test_a_town_spelt_twice_is_one(runner: Runner, reads: Reads, workshop_id: str) -> None:
    akko = add(
        runner, "authority", name_he=Text("עכו", "he"), aliases=["Akka"], notes=Text("On the sea")
    )
    acre = add(
        runner,
        "authority",
        name_he=Text("עכּו"),
        name_en=Text("Acre", "en"),
        aliases=["akka", "Ptolemais"],
        languages=["ar"],
        notes=Text("Crusaders"),
    )
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"authority_id": acre}))
    asset = add(runner, "register_asset", authority_id=acre, title=Text("The port"))

    assert runner.run(Join("authority", acre, akko)).value == akko, "the one made first stays"

    office = reads.office(["authority", "register_asset"])
    (one,) = office.authority
    assert (one.id, one.name_he.text, one.name_en.text) == (akko, "עכּו", "Acre")
    assert one.aliases == ["akka", "Ptolemais"], "each spelling once"
    assert one.languages == ["ar"]
    assert one.notes.text == "Crusaders / On the sea"
    assert office.register_asset[0].id == asset
    assert office.register_asset[0].authority_id == akko
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None and workshop.authority_id == akko

    runner.undo(OFFICE_ID)
    assert {each.id for each in reads.office(["authority"]).authority} == {akko, acre}
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None and workshop.authority_id == acre


def test_a_programme_made_twice_is_one(runner: Runner, reads: Reads, workshop_id: str) -> None:
    town = add(runner, "authority", name_en=Text("Bat Yam"))
    made = []
    for said in ("Hazira", "hazira"):
        programme = add(runner, "programme", name_en=Text(said))
        channel = add(runner, "channel", programme_id=programme, kind="business_plan")
        own = add(runner, "channel", programme_id=programme, name_he=Text(f"ערוץ {len(made)}"))
        cohort = add(runner, "cohort", programme_id=programme, number=1)
        enrolment = add(
            runner,
            "enrolment",
            cohort_id=cohort,
            authority_id=town,
            challenge=Text(f"Challenge of {said}"),
        )
        member = add(runner, "team_member", enrolment_id=enrolment, name=Text(f"Dana {said}"))
        objective = add(runner, "objective", enrolment_id=enrolment, channel_id=channel)
        made.append((programme, channel, own, cohort, enrolment, member, objective))
    first, second = made
    fields = {"kind": "asset", "channels": [second[1], second[2], first[1]]}
    finding = str(runner.run(AddRecord(workshop_id, "finding", fields)).value)
    enrolments = {"enrolment_ids": [second[4], first[4]]}
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, enrolments))

    runner.run(Join("programme", first[0], second[0]))

    office = reads.office()
    assert [each.id for each in office.programme] == [first[0]]
    assert [each.id for each in office.cohort] == [first[3]]
    assert {each.id for each in office.channel} == {first[1], first[2], second[2]}
    (enrolment_,) = office.enrolment
    assert enrolment_.id == first[4]
    assert enrolment_.challenge.text == "Challenge of Hazira"
    assert {each.enrolment_id for each in office.team_member} == {first[4]}
    assert len(office.team_member) == 2
    assert {each.channel_id for each in office.objective} == {first[1]}
    told = reads.record(Finding, finding)
    assert told is not None and told.channels == [first[1], second[2]]
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None and workshop.enrolment_ids == [first[4]]


def test_what_came_later_to_the_other_comes_along(
    runner: Runner, reads: Reads, library: Library
) -> None:
    akko, acre = (add(runner, "authority", name_en=Text(said)) for said in ("Akko", "Acre"))
    runner.run(Join("authority", akko, acre))
    # As it comes from a laptop on which they are two still.
    fields = {"authority_id": acre, "title": Text("The port")}
    asset, *_ = library.write(
        "import_workshop", OFFICE_ID, lambda unit: unit.add("register_asset", fields)
    )
    runner.run(Join("authority", akko, acre))
    found = reads.office(["register_asset"]).register_asset
    assert [(each.id, each.authority_id) for each in found] == [(asset, akko)]


def test_no_cluster_is_in_itself(runner: Runner, reads: Reads) -> None:
    a, b, c = (add(runner, "authority", name_en=Text(said)) for said in "ABC")
    add(runner, "cluster_member", cluster_id=a, member_id=b)
    add(runner, "cluster_member", cluster_id=b, member_id=c)
    runner.run(Join("authority", a, c))
    assert [each.member_id for each in reads.office(["cluster_member"]).cluster_member] == [b]


def test_a_member_twice_is_a_member_once(runner: Runner, reads: Reads) -> None:
    a, b, c = (add(runner, "authority", name_en=Text(said)) for said in "ABC")
    kept = add(runner, "cluster_member", cluster_id=a, member_id=b)
    add(runner, "cluster_member", cluster_id=a, member_id=c)
    runner.run(Join("authority", b, c))
    assert [each.id for each in reads.office(["cluster_member"]).cluster_member] == [kept]


def test_the_membership_made_last_gives_way(runner: Runner, library: Library) -> None:
    a, b, c = (add(runner, "authority") for _ in range(3))
    pairs = [(a, b), (b, c), (c, a), (a, a), (a, c)]
    made = [add(runner, "cluster_member", cluster_id=x, member_id=y) for x, y in pairs]
    closing = runner.run(Mend()).value
    assert closing == [made[2], made[3]]
    living = {row["id"] for row in rows(library, "cluster_member") if not row["deleted"]}
    assert living == {made[0], made[1], made[4]}


@pytest.mark.parametrize("kind", ["team_member", "finding"])
def test_what_is_no_thing_of_many_names_is_not_joined(runner: Runner, kind: str) -> None:
    with pytest.raises(UserError) as refused:
        runner.run(Join(kind, "1" * 32, "2" * 32))
    assert refused.value.code == "not_joinable"


def test_nothing_is_joined_with_itself(runner: Runner) -> None:
    town = add(runner, "authority")
    with pytest.raises(UserError):
        runner.run(Join("authority", town, town))


@pytest.mark.parametrize("own", [False, True])
def test_nothing_joined_ends_before_it_begins(
    runner: Runner, reads: Reads, library: Library, own: bool
) -> None:
    """The days of the programme itself, or those of a cohort that is double by joining it."""
    made = []
    for days in ({"start": "2028-01-01"}, {"start": "2026-01-01", "end": "2027-12-31"}):
        programme = add(runner, "programme", name_en=Text("Hazira"), **(days if own else {}))
        add(runner, "cohort", programme_id=programme, number=1, **({} if own else days))
        made.append(programme)
    kind = "programme" if own else "cohort"
    before = rows(library, kind)
    with pytest.raises(UserError, match="would end before it begins") as refused:
        runner.run(JoinProgrammes(made[0], made[1]))
    assert refused.value.details == {"name": "Hazira" if own else "Hazira 1"}
    assert rows(library, kind) == before
    # Two libraries that meet do not ask.
    runner.run(Join("programme", made[0], made[1]))
    (found,) = reads.office().programme if own else reads.office().cohort
    assert (found.start, found.end) == ("2028-01-01", "")


def test_days_that_follow_each_other_are_joined(runner: Runner, reads: Reads) -> None:
    first = add(runner, "programme", name_en=Text("Hazira"), start="2026-01-01")
    other = add(runner, "programme", name_en=Text("Hazira"), start="2025-01-01", end="2027-12-31")
    runner.run(JoinProgrammes(first, other))
    (found,) = reads.office().programme
    assert (found.start, found.end) == ("2026-01-01", "2027-12-31")
