"""Tags, words, readings: what they change, what takes them back, and what many workshops give."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import FindingFilter, Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.facilitation.tagging import TagRecords
from aiworkshop.facilitation.town_capacity import AddCapacityReading
from aiworkshop.facilitation.town_image import AddImageWords
from aiworkshop.facilitation.unfinished import KeepDraft
from aiworkshop.method.mechanisms import CONFIDENCES, MECHANISMS
from aiworkshop.readmodels.outcomes import (
    IncomeRegister,
    RegisterIdea,
    WorkshopPlace,
    town_capacity,
)
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Commitment, IncomeIdea

IDEAS = st.lists(
    st.builds(
        IncomeIdea,
        id=st.uuids().map(lambda one: one.hex),
        mechanism=st.sampled_from(["", "of a later version", *MECHANISMS.ids[:3]]),
        confidence=st.sampled_from(["", "of a later version", *CONFIDENCES.ids]),
        recurring=st.booleans(),
        estimate_agorot=st.none() | st.integers(0, 10**12),
    )
)


class Town:
    """Akko in a programme of two channels, with a workshop."""

    def __init__(self, runner: Runner, workshop_id: str) -> None:
        self.runner, self.workshop_id = runner, workshop_id
        self.programme = self.office("programme", name_en=Text("Equitable Cities"))
        self.plan, self.groups = (
            self.office("channel", programme_id=self.programme, name_en=Text(name))
            for name in ("Plan", "Groups")
        )
        self.cohort = self.office("cohort", programme_id=self.programme, number=1)
        self.authority = self.office("authority", name_he=Text("עכו"))
        self.enrolment = self.office(
            "enrolment", cohort_id=self.cohort, authority_id=self.authority
        )
        self.joins(workshop_id)

    def run(self, command: Any) -> Any:
        return self.runner.run(command).value

    def office(self, record: str, /, **fields: object) -> str:
        return str(self.run(AddRecord(OFFICE_ID, record, fields)))

    def record(self, record: str, /, **fields: object) -> str:
        return str(self.run(AddRecord(self.workshop_id, record, fields)))

    def joins(self, workshop_id: str) -> None:
        fields = {"enrolment_ids": [self.enrolment], "authority_id": self.authority}
        self.run(ChangeRecord(workshop_id, "workshop", workshop_id, fields))


@pytest.fixture
def town(runner: Runner, workshop_id: str) -> Town:
    return Town(runner, workshop_id)


def test_a_workshop_has_the_channels_of_its_programmes(town: Town, reads: Reads) -> None:
    found = reads.workshop_channels(town.workshop_id)
    assert [one.channel.id for one in found] == [town.plan, town.groups]
    other = town.run(CreateWorkshop(title=Text("Alone")))
    assert reads.workshop_channels(other) == ()
    second = town.office("programme", name_en=Text("Hazira"))
    third = town.office("channel", programme_id=second, name_en=Text("i-team"))
    cohort = town.office("cohort", programme_id=second, number=1)
    both = [
        town.enrolment,
        town.office("enrolment", cohort_id=cohort, authority_id=town.authority),
    ]
    town.run(ChangeRecord(other, "workshop", other, {"enrolment_ids": both}))
    assert [one.channel.id for one in reads.workshop_channels(other)] == [
        town.plan,
        town.groups,
        third,
    ]


def test_tagging_is_one_action_and_tagging_twice_is_none(town: Town, reads: Reads) -> None:
    keys = tuple(("commitment", town.record("commitment", words=Text(n))) for n in "ab")
    assert town.run(TagRecords(town.workshop_id, keys, town.plan, on=True)) == 2
    assert town.run(TagRecords(town.workshop_id, keys, town.plan, on=True)) == 0
    assert town.run(TagRecords(town.workshop_id, keys, town.groups, on=True)) == 2
    assert town.run(TagRecords(town.workshop_id, keys[:1], town.plan, on=False)) == 1

    def tags() -> list[list[str]]:
        return [one.channels for one in reads.records(Commitment, town.workshop_id)]

    assert tags() == [[town.groups], [town.plan, town.groups]]
    town.runner.undo(town.workshop_id)
    town.runner.undo(town.workshop_id)
    assert tags() == [[town.plan], [town.plan]]
    town.runner.redo(town.workshop_id)
    assert tags() == [[town.plan, town.groups]] * 2


def test_a_channel_of_another_programme_is_refused(town: Town) -> None:
    key = town.record("proposition", words=Text("Doors stand open"))
    stranger = town.office("channel", name_en=Text("Elsewhere"))
    with pytest.raises(UserError):
        town.run(TagRecords(town.workshop_id, (("proposition", key),), stranger, on=True))
    dream = town.record("dream", headline=Text("Open"))
    with pytest.raises(UserError):
        town.run(TagRecords(town.workshop_id, (("dream", dream),), town.plan, on=True))


def test_stories_are_passed_over_and_assets_found(town: Town, reads: Reads) -> None:
    story = town.record("finding", kind="story", title=Text("A night"))
    asset = town.record("finding", kind="asset", title=Text("The port"))
    both = (("finding", story), ("finding", asset))
    assert town.run(TagRecords(town.workshop_id, both, town.plan, on=True)) == 1
    found = reads.finding_ids(town.workshop_id, FindingFilter(channel_id=town.plan))
    assert found == [asset]
    assert reads.finding_ids(town.workshop_id, FindingFilter(channel_id=town.groups)) == []


def test_what_hangs_on_a_story_of_the_room_stays_there(town: Town, reads: Reads) -> None:
    told = town.record("interview", permission="room_only")
    town.record(
        "finding",
        kind="asset",
        title=Text("The port"),
        permission="publicity",
        interview_id=told,
        channels=[town.plan],
    )
    (found,) = reads.tagged_records([town.enrolment], [town.plan])
    assert found.level == "room_only"


def test_the_sample_is_no_towns_work(town: Town, reads: Reads) -> None:
    town.run(InsertSample())
    town.joins(SAMPLE_ID)
    assert reads.income_register(town.authority).ideas == ()
    offered = reads.contents(SAMPLE_ID).commitment[0].id
    town.run(TagRecords(SAMPLE_ID, (("commitment", offered),), town.plan, on=True))
    assert reads.tagged_records([town.enrolment], [town.plan]) == ()


def test_what_hangs_high_above_keeps_a_tagged_asset_in_the_room(town: Town, reads: Reads) -> None:
    story = town.record("finding", kind="story", title=Text("Theirs"), permission="room_only")
    root = town.record("finding", kind="success_factor", title=Text("Why"), parent_id=story)
    town.record("finding", kind="asset", title=Text("Who"), parent_id=root, channels=[town.plan])
    (found,) = reads.tagged_records([town.enrolment], [town.plan])
    assert found.level == "room_only"


def test_tagged_records_of_all_workshops_the_latest_first(town: Town, reads: Reads) -> None:
    town.record("commitment", kind="request", words=Text("Chairs"), channels=[town.plan])
    later = town.run(CreateWorkshop(title=Text("Later"), date="2027-01-01"))
    town.joins(later)
    fields = {"title": Text("Call"), "channels": [town.plan, town.groups], "driver": "resident"}
    town.run(AddRecord(later, "action", fields))
    gone = town.record("commitment", words=Text("Gone"), channels=[town.plan])
    town.run(DeleteRecords(town.workshop_id, (("commitment", gone),)))
    found = reads.tagged_records([town.enrolment], [town.plan])
    assert [(one.kind, str(one.words), one.sort) for one in found] == [
        ("action", "Call", ""),
        ("commitment", "Chairs", "request"),
    ]
    assert found[0].driver == "resident"
    assert [str(one.words) for one in reads.tagged_records([town.enrolment], [town.groups])] == [
        "Call"
    ]
    assert reads.tagged_records([], [town.plan]) == ()
    town.run(DeleteRecords(OFFICE_ID, (("workshop", later),)))
    assert [one.kind for one in reads.tagged_records([town.enrolment], [town.plan])] == [
        "commitment"
    ]


def test_a_town_s_income_ideas_over_its_workshops(town: Town, reads: Reads) -> None:
    town.record("income_idea", title=Text("Roof"), mechanism="leasing", estimate_agorot=100)
    other = town.run(CreateWorkshop(title=Text("Another town")))
    town.run(AddRecord(other, "income_idea", {"title": Text("Not ours")}))
    register = reads.income_register(town.authority)
    assert [str(one.idea.title) for one in register.ideas] == ["Roof"]
    assert register.ideas[0].workshop.id == town.workshop_id


@given(IDEAS)
@settings(max_examples=40)
def test_every_sum_of_the_register_comes_to_the_whole(ideas: list[IncomeIdea]) -> None:
    place = WorkshopPlace(id="w")
    register = IncomeRegister(tuple(RegisterIdea(one, place) for one in ideas))
    parts = (register.by_mechanism, tuple(one.total for one in register.by_confidence))
    for totals in parts:
        assert sum(one.ideas for one in totals) == len(ideas)
        assert sum(one.unknown for one in totals) == register.whole.unknown
        assert sum(one.one_off_agorot for one in totals) == register.whole.one_off_agorot
        assert sum(one.yearly_agorot for one in totals) == register.whole.yearly_agorot


def test_a_line_of_words_is_one_action(town: Town, reads: Reads) -> None:
    reading = town.office("image_reading", enrolment_id=town.enrolment)
    town.run(AddImageWords(reading, "ים 3, צעיר"))
    town.run(AddImageWords(reading, "צָעִיר 4; רחוק", {"רחוק": "cool"}))

    def words() -> list[tuple[str, int | None, str]]:
        found = reads.office(["image_word"]).image_word
        return [(str(one.word), one.count, one.tone) for one in found]

    assert words() == [("ים", 3, ""), ("צעיר", 5, ""), ("רחוק", 1, "cool")]
    town.runner.undo(OFFICE_ID)
    assert words() == [("ים", 3, ""), ("צעיר", 1, "")]
    for line in ("", " , ;"):
        with pytest.raises(UserError):
            town.run(AddImageWords(reading, line))
    town.run(DeleteRecords(OFFICE_ID, (("image_reading", reading),)))
    with pytest.raises(UserError):
        town.run(AddImageWords(reading, "late"))


def test_capacity_of_one_enrolment(town: Town, reads: Reads) -> None:
    indicator = town.office(
        "capacity_indicator", enrolment_id=town.enrolment, target_hundredths=1_000
    )
    town.run(AddCapacityReading(indicator, "٣", "2025-01-01"))
    town.run(AddCapacityReading(indicator, "6.5", "2026-01-01"))
    with pytest.raises(UserError):
        town.run(AddCapacityReading(indicator, "several", "2026-02-01"))
    office = reads.office()
    (found,) = town_capacity(office, town.enrolment)
    assert (found.progress.difference, found.progress.way) == (350, 50)
    assert town_capacity(office, "another") == ()


@pytest.mark.parametrize(
    ("place", "words", "kind"),
    [
        ("enrolment/{enrolment}/objective/{plan}", "A centre", "objective"),
        ("enrolment/{enrolment}/capacity_indicator/", "Days", "capacity_indicator"),
        ("objective/{objective}/plan_line", "Rent", "plan_line"),
        ("impact_group/{group}/impact_group_member", "Noa", "impact_group_member"),
        ("image_reading/{reading}/words", "sea 3, far", "image_word"),
        ("capacity_indicator/{indicator}/reading", "٣٫٥", "capacity_reading"),
        ("capacity_indicator/{indicator}/reading", "no number", "capacity_reading"),
    ],
)
def test_a_draft_becomes_what_it_was_going_to_be(
    town: Town, reads: Reads, place: str, words: str, kind: str
) -> None:
    of = {"enrolment_id": town.enrolment}
    known = {
        "enrolment": town.enrolment,
        "plan": town.plan,
        "objective": town.office("objective", **of),
        "group": town.office("impact_group", **of),
        "reading": town.office("image_reading", **of),
        "indicator": town.office("capacity_indicator", **of),
    }
    before = {one.id for one in getattr(reads.office([kind]), kind)}
    town.run(KeepDraft(OFFICE_ID, place.format(**known), words))
    made = [one for one in getattr(reads.office([kind]), kind) if one.id not in before]
    assert made, "the words are kept where they were typed for"
    assert getattr(made[0], "enrolment_id", town.enrolment) == town.enrolment


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=8))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_tags_are_a_set_however_often_they_are_put(
    town: Town, reads: Reads, steps: list[tuple[bool, bool]]
) -> None:
    key = town.record("commitment", words=Text("A"))
    wanted: set[str] = set()
    for first, on in steps:
        channel = town.plan if first else town.groups
        town.run(TagRecords(town.workshop_id, (("commitment", key),), channel, on=on))
        (wanted.add if on else wanted.discard)(channel)
    record = reads.record(Commitment, key)
    assert record is not None
    assert sorted(record.channels) == sorted(wanted)
