"""Mixed tables: even, different inside, the pinned stay, and one undo takes all back."""

from collections import Counter

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.seating import MixTables
from aiworkshop.facilitation.tables import SeatParticipants
from aiworkshop.readmodels.records import Group, Membership


def people(runner: Runner, workshop_id: str, count: int) -> list[str]:
    roles = ("resident", "staff", "council")
    added = []
    for index in range(count):
        fields = {"name": Text(f"Person {index}"), "attributes": {"sector": roles[index % 3]}}
        added.append(str(runner.run(AddRecord(workshop_id, "participant", fields)).value))
    return added


def test_tables_are_even_and_mixed_and_undone_at_once(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    everybody = people(runner, workshop_id, 18)
    tables = [g.id for g in reads.records(Group, workshop_id) if g.phase == "discovery"]
    runner.run(SeatParticipants(workshop_id, "discovery", (everybody[0],), tables[2]))
    (seat,) = reads.records(Membership, workshop_id)
    runner.run(ChangeRecord(workshop_id, "membership", seat.id, {"pinned": True}))
    absent = everybody[-1]
    runner.run(ChangeRecord(workshop_id, "participant", absent, {"absent": True}))

    command = MixTables(workshop_id, "discovery", ("sector",), seed=7)
    assert runner.run(command).value == 17
    seats = {m.participant_id: m.group_id for m in reads.records(Membership, workshop_id)}
    assert absent not in seats
    assert seats[everybody[0]] == tables[2]
    assert sorted(Counter(seats.values()).values()) == [5, 6, 6]
    for table in tables:
        sectors = Counter(everybody.index(str(p)) % 3 for p, g in seats.items() if g == table)
        assert set(sectors.values()) <= {1, 2, 3}
        assert len(sectors) == 3
    runner.undo(workshop_id)
    assert [m.participant_id for m in reads.records(Membership, workshop_id)] == [everybody[0]]


def test_mixing_nobody_is_refused(runner: Runner, workshop_id: str) -> None:
    with pytest.raises(UserError, match="nobody to seat"):
        runner.run(MixTables(workshop_id, "discovery", ("role",)))
