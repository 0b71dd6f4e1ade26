"""The next workshop prepared from the last: what comes along, what never does, one step."""

from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.origins import read_origin_trail
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.withdrawal import WithdrawParticipant
from aiworkshop.library.library import Library
from tests.facilitation.exchange.worlds import import_text, new_library


class Last:
    """A workshop whose promises are partly open."""

    def __init__(self, runner: Runner, reads: Reads, workshop_id: str) -> None:
        self.runner, self.reads, self.id = runner, reads, workshop_id
        runner.run(
            ChangeRecord(
                workshop_id,
                "workshop",
                workshop_id,
                {
                    "date": "2026-05-14",
                    "next_date": "2026-06-11",
                    "topic": Text("Open doors"),
                    "authority_id": "0" * 32,
                    "enrolment_ids": ["1" * 32],
                    "channels": ["2" * 32],
                    "languages": ["he", "ar"],
                },
            )
        )
        self.rana = self.add(
            "participant", name=Text("Rana"), email="rana@example.org", name_consent=True
        )
        self.gone = self.add("participant", name=Text("David"), name_consent=True)
        self.add("participant", name=Text("Ill"), absent=True)
        self.story = self.add("finding", kind="story", title=Text("The night"))
        self.team = self.add("initiative", title=Text("Night library"))
        self.rota = self.add(
            "action", initiative_id=self.team, title=Text("A rota"), status="planned"
        )
        self.add("action", initiative_id=self.team, title=Text("A sign"), status="done")
        self.call = str(
            runner.run(
                AddRecord(
                    workshop_id,
                    "commitment",
                    {
                        "kind": "commitment",
                        "words": Text("I call"),
                        "participant_id": self.rana,
                        "contact_permission": True,
                        "initiative_id": self.team,
                        "channels": ["2" * 32],
                    },
                    (("finding", self.story),),
                )
            ).value
        )
        self.add("commitment", kind="offer", words=Text("A room"), status="dropped")
        self.add("commitment", kind="offer", words=Text("David's car"), participant_id=self.gone)
        self.add("commitment", kind="request", words=Text("A key"), person=Text("David"))
        runner.run(WithdrawParticipant(workshop_id, self.gone))

    def add(self, kind: str, /, **fields: Any) -> str:
        return str(self.runner.run(AddRecord(self.id, kind, fields)).value)

    def prepare(self, **options: Any) -> str:
        return str(self.runner.run(PrepareNextWorkshop(self.id, **options)).value)


@pytest.fixture
def last(runner: Runner, reads: Reads, workshop_id: str) -> Last:
    return Last(runner, reads, workshop_id)


def test_topic_people_and_what_is_open_come_along(last: Last, reads: Reads) -> None:
    new = reads.contents(last.prepare(title=Text("Once more")))
    old = reads.contents(last.id)
    workshop = new.workshop
    assert workshop.previous_workshop_id == last.id
    assert (str(workshop.title), workshop.date) == ("Once more", "2026-06-11")
    for name in ("topic", "authority_id", "enrolment_ids", "channels", "languages", "template"):
        assert getattr(workshop, name) == getattr(old.workshop, name)
    (person,) = new.participant
    assert (str(person.name), person.email, person.name_consent) == (
        "Rana",
        "rana@example.org",
        True,
    )
    (promise,) = new.commitment
    assert (str(promise.words), promise.participant_id) == ("I call", person.id)
    assert (promise.contact_permission, promise.channels) == (True, ["2" * 32])
    (team,) = new.initiative
    (action,) = new.action
    assert (str(action.title), action.initiative_id) == ("A rota", team.id)
    assert promise.initiative_id == team.id
    assert {(one.record_id, one.source_id) for one in new.origin_link} == {
        (promise.id, last.call),
        (team.id, last.team),
        (action.id, last.rota),
    }
    assert new.agenda_step
    assert len([group for group in new.group if group.phase == "discovery"]) == 3


def test_who_withdrew_is_never_there(last: Last, reads: Reads) -> None:
    new = reads.contents(last.prepare())
    assert "David" not in repr(new)


def test_it_is_one_step_and_leaves_the_last_as_it_was(last: Last, reads: Reads) -> None:
    before = reads.contents(last.id)
    new = last.prepare()
    assert reads.contents(last.id) == before
    last.runner.undo(new)
    assert reads.workshop(new) is None
    assert reads.contents(last.id) == before
    last.runner.redo(new)
    assert len(reads.contents(new).commitment) == 1


def test_dates_out_of_order_and_what_is_gone_are_refused(last: Last, runner: Runner) -> None:
    with pytest.raises(UserError, match="before the last"):
        last.prepare(date="2026-05-13")
    with pytest.raises(UserError, match="no longer there"):
        runner.run(PrepareNextWorkshop("nothing"))
    runner.run(DeleteRecords(last.id, (("workshop", last.id),)))
    with pytest.raises(UserError, match="in the trash"):
        last.prepare()


def test_the_way_back_leads_into_the_last_workshop(last: Last, reads: Reads) -> None:
    new = last.prepare()
    (promise,) = reads.contents(new).commitment
    trail = read_origin_trail(reads, new, "commitment", promise.id)
    there = {(step.kind, step.id): step.workshop_id for step in trail}
    assert there["commitment", last.call] == last.id
    assert there["finding", last.story] == last.id
    assert there["initiative", promise.initiative_id or ""] == ""
    last.runner.run(DeleteRecords(last.id, (("commitment", last.call),)))
    trail = read_origin_trail(reads, new, "commitment", promise.id)
    assert ("commitment", last.call) not in {(step.kind, step.id) for step in trail}


def test_it_travels_without_the_last(last: Last, reads: Reads, library: Library) -> None:
    new = last.prepare()
    text = export_text(library, new)
    with new_library() as other:
        import_text(other, text)
        elsewhere = Reads(other)
        assert elsewhere.contents(new) == reads.contents(new)
        (promise,) = elsewhere.contents(new).commitment
        trail = read_origin_trail(elsewhere, new, "commitment", promise.id)
        # What is not there ends the way, and stands in nobody's way.
        assert [step.kind for step in trail] == ["initiative"]
        assert export_text(other, new) == text
