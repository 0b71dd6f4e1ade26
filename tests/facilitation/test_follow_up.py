"""Following up: dates that differ, what was told, one step each, taken back as one."""

from datetime import date
from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.follow_up import (
    AddFollowUp,
    NewPartnership,
    RecordCheckIn,
    SetFollowUp,
    follow_up_id,
)
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import InsertSample
from aiworkshop.method.follow_up import follow_up_schedule
from aiworkshop.readmodels.records import CheckIn, Commitment, Finding, FollowUp

HELD = "2026-05-14"


class Afternoon:
    """A workshop with a day, promises and an action."""

    def __init__(self, runner: Runner, reads: Reads) -> None:
        self.runner, self.reads = runner, reads
        command = CreateWorkshop(title=Text("Akko"), municipality=Text("עכו"), date=HELD)
        self.id = str(runner.run(command).value)
        self.promise = self.add("commitment", kind="commitment", words=Text("I call"))
        self.action = self.add("action", title=Text("A list"), status="planned")

    def add(self, kind: str, /, **fields: Any) -> str:
        return str(self.runner.run(AddRecord(self.id, kind, fields)).value)

    def ask(self, kind: str, key: str, follow_up: str = "day_14", **told: Any) -> str:
        day = told.pop("date", "2026-05-28")
        return str(self.runner.run(RecordCheckIn(self.id, follow_up, day, kind, key, **told)).value)

    def schedule(self) -> dict[str, str]:
        records = self.reads.records(FollowUp, self.id)
        return {each.key: each.day.isoformat() for each in follow_up_schedule(HELD, records)}

    def everything(self) -> Any:
        return self.reads.contents(self.id)


@pytest.fixture
def afternoon(runner: Runner, reads: Reads) -> Afternoon:
    return Afternoon(runner, reads)


def test_a_date_is_moved_left_out_and_taken_back(afternoon: Afternoon) -> None:
    before = afternoon.schedule()
    run = afternoon.runner.run
    run(SetFollowUp(afternoon.id, "day_14", (("date", "2026-06-01"),)))
    run(SetFollowUp(afternoon.id, "day_30", (("left_out", True),)))
    own = run(AddFollowUp(afternoon.id, "2026-07-07", Text("With the mayor"))).value
    after = afternoon.schedule()
    assert after["day_14"] == "2026-06-01"
    assert "day_30" not in after
    assert after[str(own)] == "2026-07-07"
    for _ in range(3):
        afternoon.runner.undo(afternoon.id)
    assert afternoon.schedule() == before


def test_two_laptops_make_one_record_of_a_date(afternoon: Afternoon) -> None:
    key = afternoon.runner.run(SetFollowUp(afternoon.id, "day_14", (("done", True),))).value
    assert key == follow_up_id(afternoon.id, "day_14")
    again = afternoon.runner.run(SetFollowUp(afternoon.id, "day_14", (("date", "2026-06-01"),)))
    assert again.value == key
    afternoon.runner.run(DeleteRecords(afternoon.id, (("follow_up", str(key)),)))
    afternoon.runner.run(SetFollowUp(afternoon.id, "day_14", (("done", True),)))
    assert [one.id for one in afternoon.reads.records(FollowUp, afternoon.id)] == [key]


def test_a_follow_up_before_its_workshop_is_refused(afternoon: Afternoon) -> None:
    early = "2026-05-13"
    commands = (
        SetFollowUp(afternoon.id, "day_14", (("date", early),)),
        AddFollowUp(afternoon.id, early),
        AddRecord(afternoon.id, "follow_up", {"date": early}),
        AddRecord(afternoon.id, "check_in", {"date": early, "record_kind": "workshop"}),
        RecordCheckIn(afternoon.id, "day_14", early, "commitment", afternoon.promise),
    )
    before = afternoon.everything()
    for command in commands:
        with pytest.raises(UserError, match="before it") as refused:
            afternoon.runner.run(command)
        assert refused.value.code == "follow_up_before_workshop"
    own = afternoon.runner.run(AddFollowUp(afternoon.id, HELD)).value
    with pytest.raises(UserError, match="before it"):
        afternoon.runner.run(ChangeRecord(afternoon.id, "follow_up", str(own), {"date": early}))
    afternoon.runner.undo(afternoon.id)
    assert afternoon.everything() == before


def test_a_next_step_before_one_asked_is_refused(afternoon: Afternoon) -> None:
    with pytest.raises(UserError, match="before that"):
        afternoon.ask("commitment", afternoon.promise, next_date="2026-05-27")
    key = afternoon.ask("commitment", afternoon.promise, next_date="2026-05-28")
    with pytest.raises(UserError, match="before that"):
        afternoon.runner.run(
            ChangeRecord(afternoon.id, "check_in", key, {"next_date": "2026-05-20"})
        )


def test_a_date_without_a_day_and_one_that_is_gone_are_refused(afternoon: Afternoon) -> None:
    with pytest.raises(UserError, match="needs a date"):
        afternoon.runner.run(AddFollowUp(afternoon.id, ""))
    with pytest.raises(UserError, match="no longer there"):
        afternoon.runner.run(SetFollowUp(afternoon.id, "an own one", (("done", True),)))
    afternoon.runner.run(DeleteRecords(afternoon.id, (("commitment", afternoon.promise),)))
    with pytest.raises(UserError, match="deleted meanwhile"):
        afternoon.ask("commitment", afternoon.promise)


def test_one_check_in_is_one_step(afternoon: Afternoon) -> None:
    before = afternoon.everything()
    key = afternoon.ask(
        "commitment",
        afternoon.promise,
        status="under_way",
        evidence=Text("Two calls"),
        story=Text("She called back at once"),
        story_permission="named",
        wish=Text("That the line be open on Fridays"),
        wish_permission="room_only",
        next_step=Text("Meet"),
        next_date="2026-06-10",
        spoke_with=Text("Rana"),
    )
    told = afternoon.reads.record(CheckIn, key)
    assert told is not None
    story = afternoon.reads.record(Finding, told.story_id or "")
    wish = afternoon.reads.record(Finding, told.wish_id or "")
    assert story is not None
    assert wish is not None
    assert (story.kind, story.permission) == ("story", "named")
    assert (wish.kind, wish.permission) == ("wish", "room_only")
    links = {(one.record_id, one.source_id) for one in afternoon.everything().origin_link}
    assert links == {(story.id, afternoon.promise), (wish.id, afternoon.promise)}
    promise = afternoon.reads.record(Commitment, afternoon.promise)
    assert promise is not None
    assert promise.status == "under_way"
    afternoon.runner.undo(afternoon.id)
    assert afternoon.everything() == before
    afternoon.runner.redo(afternoon.id)
    (earlier,) = afternoon.reads.check_ins(afternoon.id, [afternoon.promise])
    assert earlier.story.text == "She called back at once"
    assert earlier.private  # the wish stays in the room


def test_a_partnership_is_asked_for(afternoon: Afternoon) -> None:
    told = NewPartnership(Text("The college"), Text("A course"), "begun")
    afternoon.ask("workshop", afternoon.id, partnership_asked=True, partnership=told)
    afternoon.ask("workshop", afternoon.id, "day_30", partnership_asked=True)
    contents = afternoon.everything()
    (found,) = contents.partnership
    assert (found.partner.text, found.status, found.since) == ("The college", "begun", "2026-05-28")
    assert [one.partnership_asked for one in contents.check_in] == [True, True]
    assert found.check_in_id == contents.check_in[0].id


def test_a_date_is_done_once_everything_open_was_asked(afternoon: Afternoon) -> None:
    def done() -> bool:
        return any(one.done for one in afternoon.reads.records(FollowUp, afternoon.id))

    afternoon.ask("commitment", afternoon.promise, status="done")
    afternoon.ask("workshop", afternoon.id)
    assert not done()  # the action is still open
    afternoon.ask("action", afternoon.action, status="planned")
    assert done()
    afternoon.runner.undo(afternoon.id)
    assert not done()


def test_check_ins_go_and_come_with_what_they_tell_of(afternoon: Afternoon) -> None:
    afternoon.ask("commitment", afternoon.promise)
    afternoon.runner.run(DeleteRecords(afternoon.id, (("commitment", afternoon.promise),)))
    assert afternoon.everything().check_in == ()
    afternoon.runner.undo(afternoon.id)
    assert len(afternoon.everything().check_in) == 1


def test_what_is_due_is_told_of_all_workshops_but_samples(
    runner: Runner, reads: Reads, afternoon: Afternoon
) -> None:
    runner.run(InsertSample())
    assert reads.due_follow_ups(date(2026, 4, 1)) == ()
    (soon,) = reads.due_follow_ups(date(2026, 5, 1))
    assert (soon.key, soon.day, soon.is_due) == ("day_14", "2026-05-28", False)
    assert (soon.promises, soon.actions, soon.asked) == (1, 1, 0)
    assert soon.municipality.text == "עכו"
    afternoon.ask("commitment", afternoon.promise, status="under_way")
    first, second = reads.due_follow_ups(date(2026, 6, 1))
    assert (first.key, first.waiting_since, first.asked) == ("day_14", "2026-05-28", 1)
    assert (second.key, second.waiting_since) == ("day_30", "")
    # A year later one is asked for, not all of them.
    waiting = reads.due_follow_ups(date(2027, 6, 1))
    assert [(one.key, one.waiting_since) for one in waiting] == [("month_12", "2026-05-28")]
    runner.run(SetFollowUp(afternoon.id, "month_12", (("done", True),)))
    assert reads.due_follow_ups(date(2027, 6, 1)) == ()
