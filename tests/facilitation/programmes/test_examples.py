"""The ready examples: facts of their sources, the same records on every laptop."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.programmes.enrolling import EnrolAuthority
from aiworkshop.facilitation.programmes.examples import (
    EXAMPLES,
    InsertProgrammeExample,
    example_id,
    example_records,
)
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.record import OFFICE_ID


def towns(office: OfficeContents, programme: str) -> dict[int | None, set[str]]:
    """Names of the enrolled towns by the cohort's number."""
    names = {one.id: str(one.name_en) for one in office.authority}
    cohorts = {one.id: one.number for one in office.cohort if one.programme_id == programme}
    found: dict[int | None, set[str]] = {}
    for one in office.enrolment:
        if one.cohort_id in cohorts:
            found.setdefault(cohorts[one.cohort_id], set()).add(names[one.authority_id or ""])
    return found


def test_the_facts_of_the_sources(runner: Runner, reads: Reads) -> None:
    hazira, equitable, mifam = (
        str(runner.run(InsertProgrammeExample(name)).value) for name in EXAMPLES
    )
    office = reads.office()
    assert towns(office, hazira) == {
        1: {"Bat Yam", "Ashdod", "Akko", "Western Negev Regional Cluster"},
        2: {"Eilat", "Beit Shemesh", "Netanya", "Sakhnin"},
    }
    assert towns(office, equitable) == {1: {"Akko", "Kiryat Shmona", "Ofakim", "Dimona"}}
    (akko,) = [one for one in office.authority if "Acre" in one.aliases]
    assert [str(akko.name_en), str(akko.name_he), str(akko.name_ar)] == ["Akko", "עכו", "عكا"]
    assert len([one for one in office.enrolment if one.authority_id == akko.id]) == 2
    types = {str(one.name_en): one.authority_type for one in office.authority}
    assert types.pop("Western Negev Regional Cluster") == "cluster"
    assert set(types.values()) == {"city"}
    assert [one.kind for one in office.channel] == [
        "business_plan",
        "impact_groups",
        "community_building",
        "marketing_branding",
    ]
    assert {one.programme_id for one in office.channel} == {equitable}
    assert "change from within" in str(
        next(one for one in office.programme if one.id == mifam).description
    )


@pytest.mark.parametrize("name", EXAMPLES)
def test_everything_that_has_a_name_has_it_in_three_languages(name: str) -> None:
    for kind, _, fields in example_records(name):
        if kind in ("programme", "authority", "channel"):
            for language in ("en", "he", "ar"):
                words = fields[f"name_{language}"]
                assert words.text
                assert words.language == language


def test_a_second_time_changes_nothing_and_the_first_is_undone_as_one(
    runner: Runner, reads: Reads
) -> None:
    assert runner.run(InsertProgrammeExample("hazira")).batch
    before = reads.office()
    assert not runner.run(InsertProgrammeExample("hazira")).batch
    assert reads.office() == before
    runner.undo(OFFICE_ID)
    assert reads.office() == OfficeContents()


def test_what_was_deleted_comes_back_and_what_was_changed_stays(
    runner: Runner, reads: Reads
) -> None:
    hazira = str(runner.run(InsertProgrammeExample("hazira")).value)
    first = str(example_id("cohort", "hazira:1"))
    runner.run(ChangeRecord(OFFICE_ID, "cohort", first, {"start": "2026-01-01"}))
    runner.run(DeleteRecords(OFFICE_ID, (("programme", hazira),)))
    assert not reads.office().enrolment
    runner.run(InsertProgrammeExample("hazira"))
    office = reads.office()
    assert len(office.enrolment) == 8
    assert next(one for one in office.cohort if one.id == first).start == "2026-01-01"


def test_a_town_that_was_enrolled_again_by_hand_is_not_enrolled_twice(
    runner: Runner, reads: Reads
) -> None:
    runner.run(InsertProgrammeExample("hazira"))
    enrolment = example_id("enrolment", "hazira:1:akko")
    (old,) = [one for one in reads.office().enrolment if one.id == enrolment]
    runner.run(DeleteRecords(OFFICE_ID, (("enrolment", enrolment),)))
    runner.run(EnrolAuthority(str(old.cohort_id), str(old.authority_id)))
    runner.run(InsertProgrammeExample("hazira"))
    pairs = [(one.cohort_id, one.authority_id) for one in reads.office().enrolment]
    assert len(pairs) == len(set(pairs)) == 8


def test_nothing_of_them_is_there_unasked(reads: Reads) -> None:
    assert reads.office() == OfficeContents()


def test_a_town_of_two_examples_is_one(runner: Runner, reads: Reads) -> None:
    # Whichever example comes first, the town that both have is one record.
    for name in ("equitable_cities", "hazira"):
        runner.run(InsertProgrammeExample(name))
    one_way = {one.id for one in reads.office().authority}
    told = {
        key for name in EXAMPLES for kind, key, _ in example_records(name) if kind == "authority"
    }
    assert one_way == told
    assert len(told) == 11


def test_an_example_that_is_not_there(runner: Runner) -> None:
    with pytest.raises(UserError, match="no example “atlantis”"):
        runner.run(InsertProgrammeExample("atlantis"))
