"""What records of programmes must keep, whichever command writes them."""

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.programmes.joining import JoinAuthorities
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords, RestoreRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.town_capacity import AddCapacityReading
from aiworkshop.method.programmes import is_circular, proposed_end
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Workshop


def add(runner: Runner, record_kind: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(OFFICE_ID, record_kind, fields)).value)


def change(runner: Runner, record_kind: str, key: str, /, **fields: object) -> Any:
    return runner.run(ChangeRecord(OFFICE_ID, record_kind, key, fields)).value


def delete(runner: Runner, *records: tuple[str, str]) -> Any:
    return runner.run(DeleteRecords(OFFICE_ID, records)).value


def town(runner: Runner, name: str, authority_type: str = "city") -> str:
    return add(runner, "authority", name_en=Text(name), authority_type=authority_type)


@pytest.fixture
def enrolled(runner: Runner) -> dict[str, str]:
    programme = add(runner, "programme", name_en=Text("Hazira"))
    cohort = add(runner, "cohort", programme_id=programme, number=2)
    eilat = town(runner, "Eilat")
    enrolment = add(runner, "enrolment", cohort_id=cohort, authority_id=eilat)
    return {"programme": programme, "cohort": cohort, "authority": eilat, "enrolment": enrolment}


def test_an_enrolled_town_stays_and_the_sentence_says_where(
    runner: Runner, reads: Reads, enrolled: dict[str, str]
) -> None:
    with pytest.raises(UserError, match="“Eilat” is enrolled in “Hazira 2”"):
        delete(runner, ("authority", enrolled["authority"]))
    office = reads.office()
    assert [len(office.authority), len(office.enrolment)] == [1, 1]


def test_a_town_may_go_together_with_what_it_was_enrolled_in(
    runner: Runner, reads: Reads, enrolled: dict[str, str]
) -> None:
    delete(runner, ("authority", enrolled["authority"]), ("programme", enrolled["programme"]))
    office = reads.office()
    assert not (office.authority or office.programme or office.cohort or office.enrolment)
    runner.undo(OFFICE_ID)
    office = reads.office()
    assert office.authority and office.programme and office.cohort and office.enrolment


def test_deleting_a_programme_takes_along_what_hangs_on_it_and_no_town(
    runner: Runner, reads: Reads, enrolled: dict[str, str]
) -> None:
    training = add(runner, "training", cohort_id=enrolled["cohort"], title=Text("First day"))
    member = add(runner, "team_member", enrolment_id=enrolled["enrolment"], name=Text("Noa"))
    add(runner, "training_attendance", training_id=training, team_member_id=member)
    add(runner, "channel", programme_id=enrolled["programme"], name_en=Text("Community"))
    delete(runner, ("programme", enrolled["programme"]))
    office = reads.office()
    kinds = ("cohort", "enrolment", "training", "team_member", "training_attendance", "channel")
    assert not any(getattr(office, kind) for kind in kinds)
    assert [str(one.name_en) for one in office.authority] == ["Eilat"]
    runner.run(RestoreRecords(OFFICE_ID, (("programme", enrolled["programme"]),)))
    assert all(getattr(reads.office(), kind) for kind in kinds)


def test_a_town_of_a_workshop_an_inquiry_or_a_cluster_stays(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    akko = town(runner, "Akko")
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"authority_id": akko}))
    with pytest.raises(UserError, match="the place of “מה עובד אצלנו”"):
        delete(runner, ("authority", akko))
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"authority_id": ""}))
    inquiry = add(runner, "inquiry", authority_id=akko, topic=Text("Old city"))
    with pytest.raises(UserError, match="“Old city”"):
        delete(runner, ("authority", akko))
    delete(runner, ("inquiry", inquiry))
    cluster = town(runner, "Galilee", "cluster")
    add(runner, "cluster_member", cluster_id=cluster, member_id=akko)
    with pytest.raises(UserError, match="a member of “Galilee”"):
        delete(runner, ("authority", akko))
    delete(runner, ("authority", cluster))
    delete(runner, ("authority", akko))
    assert not reads.office().authority
    assert reads.record(Workshop, workshop_id) is not None


def test_nothing_comes_out_of_the_trash_against_the_rules(runner: Runner, reads: Reads) -> None:
    galilee, coast = town(runner, "Galilee", "cluster"), town(runner, "Coast", "cluster")
    member = add(runner, "cluster_member", cluster_id=galilee, member_id=coast)
    delete(runner, ("cluster_member", member))
    add(runner, "cluster_member", cluster_id=coast, member_id=galilee)
    with pytest.raises(UserError, match="a member of itself"):
        runner.run(RestoreRecords(OFFICE_ID, (("cluster_member", member),)))
    assert len(reads.office().cluster_member) == 1


def test_nothing_is_added_to_what_lies_in_the_trash(
    runner: Runner, reads: Reads, enrolled: dict[str, str]
) -> None:
    enrolment = enrolled["enrolment"]
    indicator = add(runner, "capacity_indicator", enrolment_id=enrolment, title=Text("Groups"))
    delete(runner, ("capacity_indicator", indicator))
    with pytest.raises(UserError, match="deleted meanwhile"):
        runner.run(AddCapacityReading(indicator, "3", "2026-01-01"))
    delete(runner, ("enrolment", enrolment))
    with pytest.raises(UserError, match="deleted meanwhile"):
        add(runner, "team_member", enrolment_id=enrolment, name=Text("Noa"))
    delete(runner, ("authority", enrolled["authority"]))
    with pytest.raises(UserError, match="deleted meanwhile"):
        runner.run(RestoreRecords(OFFICE_ID, (("enrolment", enrolment),)))
    assert not reads.office().enrolment


def test_joined_with_a_cluster_it_is_one(runner: Runner, reads: Reads) -> None:
    akko, cluster = town(runner, "Akko"), town(runner, "Akko", "cluster")
    add(runner, "cluster_member", cluster_id=cluster, member_id=town(runner, "Netanya"))
    key = runner.run(JoinAuthorities(akko, cluster)).value
    (joined,) = [one for one in reads.office().authority if one.id == key]
    assert joined.authority_type == "cluster"


def test_only_a_cluster_has_members_and_it_stays_one_while_it_has(runner: Runner) -> None:
    akko, netanya = town(runner, "Akko"), town(runner, "Netanya")
    with pytest.raises(UserError, match="“Akko” is no cluster"):
        add(runner, "cluster_member", cluster_id=akko, member_id=netanya)
    change(runner, "authority", akko, authority_type="cluster")
    add(runner, "cluster_member", cluster_id=akko, member_id=netanya)
    with pytest.raises(UserError, match="member of “Akko” already"):
        add(runner, "cluster_member", cluster_id=akko, member_id=netanya)
    with pytest.raises(UserError, match="has members"):
        change(runner, "authority", akko, authority_type="city")
    assert change(runner, "authority", akko, region="North")


def test_no_cluster_is_its_own_member_through_others(runner: Runner, reads: Reads) -> None:
    a, b, c = (town(runner, name, "cluster") for name in "ABC")
    add(runner, "cluster_member", cluster_id=a, member_id=b)
    last = add(runner, "cluster_member", cluster_id=b, member_id=c)
    for cluster, member in ((c, a), (b, a), (a, a)):
        with pytest.raises(UserError, match="a member of itself"):
            add(runner, "cluster_member", cluster_id=cluster, member_id=member)
    with pytest.raises(UserError, match="a member of itself"):
        change(runner, "cluster_member", last, member_id=a)
    assert len(reads.office().cluster_member) == 2


pairs = st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde")), max_size=14)


@settings(max_examples=60)
@given(pairs)
def test_whatever_is_asked_in_whatever_order_no_cluster_contains_itself(
    asked: list[tuple[str, str]],
) -> None:
    kept: list[tuple[str, str]] = []
    for cluster, member in asked:
        if not is_circular(kept, cluster, member):
            kept.append((cluster, member))
    for start in "abcde":
        reached, front = set(), {start}
        while front:
            front = {m for c, m in kept if c in front} - reached
            reached |= front
        assert start not in reached
    # And nothing was refused without need: each refused pair would close a circle.
    for cluster, member in set(asked) - set(kept):
        reached, front = {member}, {member}
        while front:
            front = {m for c, m in kept if c in front} - reached
            reached |= front
        assert cluster in reached


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        ("programme", "start", "end"),
        ("cohort", "start", "end"),
        ("team_member", "joined", "left_on"),
        ("inquiry", "started", "closed"),
        ("impact_group", "started", "ended"),
        ("impact_group_member", "joined", "left_on"),
    ],
)
def test_dates_out_of_order_are_refused_whichever_is_written_last(
    runner: Runner, kind: str, first: str, last: str
) -> None:
    with pytest.raises(UserError, match="before"):
        add(runner, kind, **{first: "2026-03-01", last: "2026-02-28"})
    key = add(runner, kind, **{first: "2026-03-01"})
    with pytest.raises(UserError, match="before"):
        change(runner, kind, key, **{last: "2026-02-28"})
    assert change(runner, kind, key, **{last: "2026-03-01"})
    with pytest.raises(UserError, match="before"):
        change(runner, kind, key, **{first: "2026-03-02"})


def test_a_town_is_in_a_cohort_once_and_in_several_at_once(
    runner: Runner, enrolled: dict[str, str]
) -> None:
    with pytest.raises(UserError, match="enrolled in this cohort already"):
        add(runner, "enrolment", cohort_id=enrolled["cohort"], authority_id=enrolled["authority"])
    other = add(runner, "cohort", programme_id=enrolled["programme"], number=3)
    second = add(runner, "enrolment", cohort_id=other, authority_id=enrolled["authority"])
    with pytest.raises(UserError, match="already"):
        change(runner, "enrolment", second, cohort_id=enrolled["cohort"])


@pytest.mark.parametrize(
    ("start", "end"),
    [("2026-03-01", "2028-03-01"), ("2024-02-29", "2026-02-28"), ("", ""), ("soon", "")],
)
def test_a_cohort_goes_on_for_two_years_unless_told_otherwise(start: str, end: str) -> None:
    assert proposed_end(start) == end
