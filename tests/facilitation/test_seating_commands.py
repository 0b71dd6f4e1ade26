"""Mixing that can be repeated, walk-ins, pins, and tables from sign-ups; all of it undone."""

from collections import Counter

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.seating import MixTables, PinSeats, PlaceWalkIns
from aiworkshop.facilitation.sign_up_tables import (
    MakeTablesFromSignUps,
    SignUpTables,
    SplitTable,
    TwoSignUps,
)
from aiworkshop.facilitation.tables import SeatParticipants
from aiworkshop.readmodels.records import Group, Membership, TableMix


class Hands:
    """Commands on one workshop, in short."""

    def __init__(self, runner: Runner, reads: Reads, workshop_id: str) -> None:
        self.runner, self.reads, self.id = runner, reads, workshop_id

    def add(self, record: str, **fields: object) -> str:
        return str(self.runner.run(AddRecord(self.id, record, fields)).value)

    def person(self, name: str, **fields: object) -> str:
        return self.add("participant", name=Text(name), **fields)

    def tables(self, phase: str) -> list[Group]:
        return [g for g in self.reads.records(Group, self.id) if g.phase == phase]

    def seats(self, phase: str = "discovery") -> dict[str, int]:
        numbers = {group.id: group.number or 0 for group in self.tables(phase)}
        return {
            str(m.participant_id): numbers[str(m.group_id)]
            for m in self.reads.records(Membership, self.id)
            if m.group_id in numbers
        }


@pytest.fixture
def hands(runner: Runner, reads: Reads, workshop_id: str) -> Hands:
    return Hands(runner, reads, workshop_id)


def test_the_same_again_after_people_were_moved_by_hand(hands: Hands) -> None:
    people = [hands.person(f"P{n}", attributes={"sector": "abc"[n % 3]}) for n in range(12)]
    hands.runner.run(MixTables(hands.id, "discovery", ("sector",), seed=5))
    first = hands.seats()
    (mix,) = hands.reads.records(TableMix, hands.id)
    assert (mix.phase, mix.seed, mix.mixed_by) == ("discovery", 5, ["sector"])
    table = hands.tables("discovery")[0].id
    hands.runner.run(SeatParticipants(hands.id, "discovery", tuple(people[:7]), table))
    assert hands.seats() != first
    again = MixTables(hands.id, mix.phase, tuple(mix.mixed_by), mix.seed or 0)
    hands.runner.run(again)
    assert hands.seats() == first
    hands.runner.run(MixTables(hands.id, "discovery", ("sector",), seed=6))
    assert hands.seats() != first
    (mix,) = hands.reads.records(TableMix, hands.id)
    assert mix.seed == 6
    hands.runner.undo(hands.id)
    assert hands.seats() == first
    assert hands.reads.records(TableMix, hands.id)[0].seed == 5


def test_rules_and_languages_are_kept(hands: Hands) -> None:
    people = [
        hands.person(
            f"P{n}", sheet_language="he" if n > 3 else "", spoken_languages=["ar"] * (n < 4)
        )
        for n in range(12)
    ]
    hands.add("seating_rule", kind="apart", participant_ids=[people[10], people[11], "gone"])
    hands.add("seating_rule", kind="together", participant_ids=[people[8], people[9]])
    hands.runner.run(MixTables(hands.id, "discovery", (), seed=1))
    seats = hands.seats()
    assert seats[people[10]] != seats[people[11]]
    assert seats[people[8]] == seats[people[9]]
    assert 1 not in Counter(seats[person] for person in people[:4]).values()
    assert sorted(Counter(seats.values()).values()) == [4, 4, 4]


def test_who_is_absent_gives_up_the_seat_unless_pinned(hands: Hands) -> None:
    people = [hands.person(f"P{n}") for n in range(6)]
    hands.runner.run(MixTables(hands.id, "discovery", ()))
    before = hands.seats()
    hands.runner.run(PinSeats(hands.id, "discovery", (people[0],)))
    for person in people[:2]:
        hands.runner.run(ChangeRecord(hands.id, "participant", person, {"absent": True}))
    hands.runner.run(MixTables(hands.id, "discovery", (), seed=3))
    assert hands.seats()[people[0]] == before[people[0]]
    assert people[1] not in hands.seats()


def test_walk_ins_are_placed_and_nobody_else_moves(hands: Hands) -> None:
    for n in range(9):
        hands.person(f"P{n}", attributes={"sector": "abc"[n % 3]})
    hands.runner.run(MixTables(hands.id, "discovery", ("sector",), seed=2))
    before = hands.seats()
    late = [hands.person(f"late {n}", attributes={"sector": "a"}) for n in range(2)]
    hands.person("at home", absent=True)
    assert hands.runner.run(PlaceWalkIns(hands.id, "discovery")).value == tuple(late)
    after = hands.seats()
    assert {key: after[key] for key in before} == before
    assert sorted(Counter(after.values()).values()) == [3, 4, 4]
    with pytest.raises(UserError, match="has a place already"):
        hands.runner.run(PlaceWalkIns(hands.id, "discovery"))
    hands.runner.undo(hands.id)
    assert hands.seats() == before


def test_a_walk_in_is_not_sent_to_an_empty_table(hands: Hands) -> None:
    first = hands.person("first")
    table = hands.tables("discovery")[1]
    hands.runner.run(SeatParticipants(hands.id, "discovery", (first,), table.id))
    late = hands.person("late")
    hands.runner.run(PlaceWalkIns(hands.id, "discovery"))
    assert hands.seats() == {first: 2, late: 2}


def sign(hands: Hands, opportunity: str, person: str = "", name: str = "") -> None:
    fields = {"participant_id": person or None, "person": Text(name)}
    hands.add("sign_up", opportunity_id=opportunity, **fields)


def test_a_table_for_each_opportunity_with_sign_ups(hands: Hands) -> None:
    dana, sami, ruth, away, twin, other = (
        hands.person(name, absent=name == "Away")
        for name in ("Dana", "Sami", "Ruth", "Away", "Twin", "Twin")
    )
    garden, clinic, nobody = (
        hands.add("opportunity", title=Text(title)) for title in ("גינה", "مركز", "Nobody")
    )
    sign(hands, clinic, dana)
    sign(hands, garden, dana)
    sign(hands, garden, sami)
    sign(hands, garden, name=" ruth ")
    sign(hands, garden, name="Twin")
    sign(hands, garden, name="Stranger")
    sign(hands, nobody, away)
    value = hands.runner.run(MakeTablesFromSignUps(hands.id, "destiny")).value
    assert isinstance(value, SignUpTables)
    assert value.seated == 3
    assert value.twice == (TwoSignUps(dana, clinic, (garden,)),)
    assert value.unknown == ("Twin", "Stranger")
    tables = {group.opportunity_id: group for group in hands.tables("destiny") if group.name}
    assert {key: str(table.name) for key, table in tables.items()} == {
        garden: "גינה",
        clinic: "مركز",
    }
    number = {key: table.number for key, table in tables.items()}
    assert hands.seats("destiny") == {
        dana: number[clinic],
        sami: number[garden],
        ruth: number[garden],
    }
    # Once more, with a change by hand: nothing comes twice, tables are those of before.
    sign(hands, clinic, twin)
    sign(hands, clinic, other)
    again = hands.runner.run(MakeTablesFromSignUps(hands.id, "destiny")).value
    assert isinstance(again, SignUpTables)
    assert again.tables == value.tables
    assert hands.seats("destiny")[twin] == number[clinic]
    hands.runner.undo(hands.id)
    hands.runner.undo(hands.id)
    hands.runner.undo(hands.id)
    hands.runner.undo(hands.id)
    assert hands.seats("destiny") == {}


def test_no_sign_ups_is_said(hands: Hands) -> None:
    hands.person("Dana")
    with pytest.raises(UserError, match="signed up"):
        hands.runner.run(MakeTablesFromSignUps(hands.id, "design"))


def test_a_large_table_is_offered_as_two_and_splits(hands: Hands) -> None:
    opportunity = hands.add("opportunity", title=Text("Garden"))
    people = [hands.person(f"P{n}") for n in range(13)]
    for person in people:
        sign(hands, opportunity, person)
    value = hands.runner.run(MakeTablesFromSignUps(hands.id, "design")).value
    assert isinstance(value, SignUpTables)
    assert value.large == value.tables
    hands.runner.run(PinSeats(hands.id, "design", (people[4],)))
    before = hands.seats("design")[people[4]]
    hands.runner.run(SplitTable(hands.id, value.large[0]))
    sizes = Counter(hands.seats("design").values())
    assert sorted(sizes.values()) == [6, 7]
    assert hands.seats("design")[people[4]] == before
    both = [group for group in hands.tables("design") if group.opportunity_id == opportunity]
    assert [str(group.name) for group in both] == ["Garden", "Garden"]
    # Who sits at the second table for the same stays there.
    seats = hands.seats("design")
    hands.runner.run(MakeTablesFromSignUps(hands.id, "design"))
    assert hands.seats("design") == seats


def test_one_person_is_not_split(hands: Hands) -> None:
    person = hands.person("Dana")
    table = hands.tables("discovery")[0].id
    hands.runner.run(SeatParticipants(hands.id, "discovery", (person,), table))
    with pytest.raises(UserError, match="Fewer than two"):
        hands.runner.run(SplitTable(hands.id, table))
