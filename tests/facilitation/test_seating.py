"""Several people sit down, move and rise together, each time as one action."""

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.tables import SeatParticipants
from aiworkshop.readmodels.records import Group, Membership


def test_people_move_together(runner: Runner, reads: Reads, workshop_id: str) -> None:
    people = tuple(
        str(runner.run(AddRecord(workshop_id, "participant", {"name": Text(name)})).value)
        for name in ("דנה", "سامي", "Ruth")
    )
    first, second, *_ = (g.id for g in reads.records(Group, workshop_id) if g.phase == "discovery")

    def seats() -> dict[str | None, str | None]:
        return {m.participant_id: m.group_id for m in reads.records(Membership, workshop_id)}

    assert runner.run(SeatParticipants(workshop_id, "discovery", people, first)).value is True
    assert seats() == dict.fromkeys(people, first)
    runner.run(SeatParticipants(workshop_id, "discovery", people[1:], second))
    assert seats() == {people[0]: first, people[1]: second, people[2]: second}
    runner.run(SeatParticipants(workshop_id, "discovery", people, None))
    assert seats() == {}
    runner.undo(workshop_id)
    runner.undo(workshop_id)
    assert seats() == dict.fromkeys(people, first)
