"""Two entries for one town or one programme become one, and nothing is lost."""

from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.programmes.enrolling import (
    AddClusterMember,
    EnrolAuthority,
    EnrolTown,
    RecordAttendance,
)
from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample
from aiworkshop.facilitation.programmes.joining import JoinAuthorities, JoinProgrammes
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.naming import alike
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Workshop


def add(runner: Runner, record_kind: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(OFFICE_ID, record_kind, fields)).value)


def by_id(records: Any, key: str) -> Any:
    return next(one for one in records if one.id == key)


def test_a_town_is_enrolled_by_any_name_it_is_known_by(runner: Runner, reads: Reads) -> None:
    runner.run(InsertProgrammeExample("equitable_cities"))
    programme = add(runner, "programme", name_en=Text("Ours"))
    cohort = add(runner, "cohort", programme_id=programme)
    before = len(reads.office().authority)
    runner.run(EnrolTown(cohort, Text("  acre ")))
    assert len(reads.office().authority) == before
    with pytest.raises(UserError, match="already"):
        runner.run(EnrolTown(cohort, Text("עכו")))
    runner.run(EnrolTown(cohort, Text("טבריה")))
    added = reads.office().authority[-1]
    assert [str(added.name_he), added.name_he.language, str(added.name_en)] == ["טבריה", "he", ""]
    with pytest.raises(UserError, match="already"):
        runner.run(EnrolAuthority(cohort, added.id))


def test_who_was_at_a_training(runner: Runner, reads: Reads) -> None:
    cohort = add(runner, "cohort")
    training = add(runner, "training", cohort_id=cohort)
    a, b, c = (add(runner, "team_member", name=Text(name)) for name in "abc")

    def there() -> set[str | None]:
        return {one.team_member_id for one in reads.office().training_attendance}

    assert runner.run(RecordAttendance(training, (a, b))).value
    assert there() == {a, b}
    assert runner.run(RecordAttendance(training, (b, c))).value
    assert there() == {b, c}
    assert not runner.run(RecordAttendance(training, (c, b))).value
    runner.undo(OFFICE_ID)
    assert there() == {a, b}


def test_everything_of_two_towns_is_then_at_one(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    cohort = add(runner, "cohort", programme_id=add(runner, "programme", name_en=Text("P")))
    kept = add(runner, "authority", name_en=Text("Sakhnin"), notes=Text("by the lake"))
    other = add(
        runner,
        "authority",
        name_en=Text("SAKHNIN "),
        name_he=Text("סכנין"),
        aliases=["Sachnin"],
        languages=["ar"],
        notes=Text("many bands"),
    )
    mine = str(runner.run(EnrolAuthority(cohort, kept)).value)
    theirs = str(runner.run(EnrolAuthority(cohort, other)).value)
    member = add(runner, "team_member", enrolment_id=theirs, name=Text("Lina"))
    budget = {"budget_agorot": 500, "challenge": Text("Streets")}
    runner.run(ChangeRecord(OFFICE_ID, "enrolment", theirs, budget))
    inquiry = add(runner, "inquiry", authority_id=other, enrolment_ids=[theirs, mine])
    asset = add(runner, "register_asset", authority_id=other)
    place = {"authority_id": other, "enrolment_ids": [theirs]}
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, place))
    before = reads.office()

    runner.run(JoinAuthorities(kept, other))
    office = reads.office()
    (town,) = office.authority
    assert town.id == kept
    assert [str(town.name_en), str(town.name_he)] == ["Sakhnin", "סכנין"]
    assert [town.aliases, town.languages] == [["Sachnin"], ["ar"]]
    assert str(town.notes) == "by the lake / many bands"
    (enrolment,) = office.enrolment
    assert [enrolment.id, enrolment.budget_agorot] == [mine, 500]
    assert str(enrolment.challenge) == "Streets"
    assert by_id(office.team_member, member).enrolment_id == mine
    assert by_id(office.inquiry, inquiry).authority_id == kept
    assert by_id(office.inquiry, inquiry).enrolment_ids == [mine]
    assert by_id(office.register_asset, asset).authority_id == kept
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None
    assert [workshop.authority_id, workshop.enrolment_ids] == [kept, [mine]]

    runner.undo(OFFICE_ID)
    assert {one.id: one.authority_id for one in reads.office().enrolment} == {
        one.id: one.authority_id for one in before.enrolment
    }
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None
    assert [workshop.authority_id, workshop.enrolment_ids] == [other, [theirs]]


def test_two_programmes_become_one_with_their_cohorts_channels_and_tags(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    akko = add(runner, "authority", name_en=Text("Akko"))
    programmes, cohorts, channels, members = [], [], [], []
    for name in ("Hazira", "HAZIRA"):
        programmes.append(add(runner, "programme", name_en=Text(name)))
        cohorts.append(add(runner, "cohort", programme_id=programmes[-1], number=1))
        channels.append(add(runner, "channel", programme_id=programmes[-1], name_he=Text("קהילה")))
        enrolment = runner.run(EnrolAuthority(cohorts[-1], akko)).value
        members.append(add(runner, "team_member", enrolment_id=enrolment, name=Text(name)))
    own = add(runner, "cohort", programme_id=programmes[1], number=2)
    tags = {"channels": [channels[1], "elsewhere"]}
    finding = runner.run(AddRecord(workshop_id, "finding", {"title": Text("x"), **tags})).value

    runner.run(JoinProgrammes(programmes[0], programmes[1]))
    office = reads.office()
    assert [one.id for one in office.programme] == [programmes[0]]
    assert [one.id for one in office.cohort] == [cohorts[0], own]
    assert {one.programme_id for one in office.cohort} == {programmes[0]}
    assert [one.id for one in office.channel] == [channels[0]]
    (enrolment,) = office.enrolment
    assert {one.enrolment_id for one in office.team_member} == {enrolment.id}
    assert {one.id for one in office.team_member} == set(members)
    (tagged,) = reads.findings([str(finding)])
    assert tagged.channels == [channels[0], "elsewhere"]


def test_a_town_does_not_become_a_member_of_itself_by_joining(runner: Runner, reads: Reads) -> None:
    a, b = (add(runner, "authority", name_en=Text(name), authority_type="cluster") for name in "ab")
    runner.run(AddClusterMember(a, Text("b")))
    runner.run(JoinAuthorities(a, b))
    assert not reads.office().cluster_member
    c = add(runner, "authority", name_en=Text("c"), authority_type="cluster")
    d = add(runner, "authority", name_en=Text("d"))
    runner.run(AddClusterMember(a, Text("c")))
    runner.run(AddClusterMember(c, Text("d")))
    runner.run(JoinAuthorities(a, d))
    (left,) = reads.office().cluster_member
    assert (left.cluster_id, left.member_id) == (a, c), "the membership made last gives way"


def test_who_looks_alike(runner: Runner, reads: Reads) -> None:
    runner.run(InsertProgrammeExample("hazira"))
    by_hand = add(runner, "authority", name_en=Text("ACRE"))
    add(runner, "authority", name_he=Text("נתניה"), authority_type="regional_council")
    towns = alike(reads.office().authority)
    assert [(str(one.name_en), other.id) for one, other in towns] == [("Akko", by_hand)]
    assert not alike(reads.office().programme)
