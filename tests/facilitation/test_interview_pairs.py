"""Who interviews whom: asked for, changed by hand, taken back, steady while people come and go."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.pairing import MakeInterviewPairs, SwapInterviewPartners
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.seating import MixTables
from aiworkshop.facilitation.tables import SeatParticipants
from aiworkshop.readmodels.interview_pairs import KINDS, RoomPairs, room_pairs
from aiworkshop.readmodels.records import SeatingRule
from tests.facilitation.test_seating_commands import Hands


class PairHands(Hands):
    """The same, and the pairs as every screen sees them."""

    def room(self) -> RoomPairs:
        found = self.reads.contents(self.id, kinds=list(KINDS))
        return room_pairs(
            found.group, found.membership, found.participant, found.seating_rule, found.table_mix
        )

    def sit(self, table: int, *people: str) -> None:
        group = self.tables("discovery")[table].id
        self.runner.run(SeatParticipants(self.id, "discovery", people, group))

    def groups(self, table: int = 0) -> tuple[tuple[str, ...], ...]:
        return self.room().tables[table].groups


@pytest.fixture
def hands(runner: Runner, reads: Reads, workshop_id: str) -> PairHands:
    return PairHands(runner, reads, workshop_id)


def speaker(hands: PairHands, name: str, *languages: str) -> str:
    return hands.person(name, spoken_languages=list(languages))


def test_pairs_share_a_language_and_are_the_same_again(hands: PairHands) -> None:
    people = [speaker(hands, f"P{n}", "he" if n % 2 else "ar") for n in range(8)]
    hands.sit(0, *people[:5])
    hands.sit(1, *people[5:])
    assert not hands.room().made and hands.groups() == ()
    assert hands.runner.run(MakeInterviewPairs(hands.id)).value == 3
    first = [hands.groups(0), hands.groups(1)]
    assert sorted(map(len, first[0])) == [2, 3]
    assert not hands.room().tables[0].strangers()
    hands.runner.run(MakeInterviewPairs(hands.id, trios=True))
    hands.runner.run(MakeInterviewPairs(hands.id))
    assert [hands.groups(0), hands.groups(1)] == first
    assert len(hands.reads.records(SeatingRule, hands.id)) == 3


def test_two_change_places_and_it_is_taken_back(hands: PairHands) -> None:
    people = [speaker(hands, f"P{n}", "he") for n in range(6)]
    hands.sit(0, *people)
    hands.runner.run(MakeInterviewPairs(hands.id))
    before = hands.groups()
    (a, b), (c, d), rest = before
    assert hands.runner.run(SwapInterviewPartners(hands.id, a, c)).value
    assert {frozenset(one) for one in hands.groups()} == {
        frozenset((c, b)),
        frozenset((a, d)),
        frozenset(rest),
    }
    assert not hands.runner.run(SwapInterviewPartners(hands.id, a, d)).value
    hands.runner.undo(hands.id)
    assert set(hands.groups()) == set(before)


def test_who_comes_late_and_who_leaves_disturbs_nobody_else(hands: PairHands) -> None:
    people = [speaker(hands, f"P{n}", "he") for n in range(6)]
    hands.sit(0, *people)
    hands.runner.run(MakeInterviewPairs(hands.id))
    first, second, third = hands.groups()
    late = [speaker(hands, f"Late {n}", "he") for n in range(2)]
    hands.sit(0, late[0])
    assert hands.groups() == (first, second, (*third, late[0]))
    hands.sit(0, late[1])
    assert hands.groups() == (first, second, third, tuple(late))
    hands.runner.run(ChangeRecord(hands.id, "participant", first[0], {"absent": True}))
    assert second in hands.groups() and third in hands.groups()
    there = sorted(key for group in hands.groups() for key in group)
    assert there == sorted(key for key in (*people, *late) if key != first[0])
    assert all(len(group) in (2, 3) for group in hands.groups())


def test_a_pair_that_was_parted_by_hand_stays_parted(hands: PairHands) -> None:
    people = [speaker(hands, f"P{n}", "he") for n in range(6)]
    hands.sit(0, *people)
    hands.runner.run(MakeInterviewPairs(hands.id))
    (a, b), (c, d), (e, f) = hands.groups()
    hands.sit(1, b)
    assert hands.groups() == ((c, d), (e, f, a))
    hands.runner.run(SwapInterviewPartners(hands.id, a, c))
    hands.sit(0, b)
    assert {frozenset(group) for group in hands.groups()} == {
        frozenset((a, d, b)),
        frozenset((e, f, c)),
    }


def test_pairs_are_no_rules_for_seating(hands: PairHands) -> None:
    people = [speaker(hands, f"P{n}", "he") for n in range(12)]
    hands.runner.run(MixTables(hands.id, "discovery", (), seed=1))
    mixed = hands.seats()
    hands.runner.run(MakeInterviewPairs(hands.id))
    hands.runner.run(MixTables(hands.id, "discovery", (), seed=1))
    assert hands.seats() == mixed
    hands.runner.run(MixTables(hands.id, "discovery", (), seed=2))
    groups = [group for table in hands.room().tables for group in table.groups]
    assert sorted(key for group in groups for key in group) == sorted(people)


def test_strangers_are_named(hands: PairHands) -> None:
    people = [speaker(hands, "A", "he"), speaker(hands, "B", "ar")]
    hands.sit(0, *people)
    hands.runner.run(MakeInterviewPairs(hands.id))
    assert hands.room().tables[0].strangers() == (tuple(people),)


def test_refused_where_there_is_nobody_to_pair(hands: PairHands) -> None:
    with pytest.raises(UserError):
        hands.runner.run(MakeInterviewPairs(hands.id))
    a, b = hands.person("A"), hands.person("B")
    hands.sit(0, a)
    hands.sit(1, b)
    with pytest.raises(UserError):
        hands.runner.run(SwapInterviewPartners(hands.id, a, b))
