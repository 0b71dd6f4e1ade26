"""Rounds of dots in a real library: opened, counted, closed, reopened, thrown away."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.voting import voting_state
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords, RestoreRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.themes import MergeThemes
from aiworkshop.facilitation.voting import (
    AddDots,
    CloseRound,
    DeleteRound,
    OpenRound,
    ReopenRound,
    SetCount,
)
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Group, Theme, VoteCount, VoteRound
from aiworkshop.readmodels.voting import RoundOfDots, vote_states

QUESTION = Text("איפה האנרגיה?", "he")


class Vote:
    """A workshop with three themes, and hands."""

    def __init__(self, runner: Runner, reads: Reads, workshop_id: str) -> None:
        self.runner, self.reads, self.workshop_id = runner, reads, workshop_id
        self.themes = [
            str(self.run(AddRecord(workshop_id, "theme", {"title": Text(words)})))
            for words in ("דלתות פתוחות", "أبواب مفتوحة", "Numbers everyone can read")
        ]
        groups = reads.records(Group, workshop_id)
        self.tables = [group.id for group in groups if group.phase == "discovery"]

    def run(self, command: object) -> object:
        return self.runner.run(command).value  # type: ignore[arg-type]

    def undo(self) -> None:
        assert self.runner.undo(self.workshop_id) is not None

    def open(self, items: list[str] | None = None, **more: object) -> str:
        values = {"voters": 10, "dots_each": 3, "most_on_one_item": 2, **more}
        command = OpenRound(
            self.workshop_id, "theme", tuple(items or self.themes), QUESTION, **values
        )  # type: ignore[arg-type]
        return str(self.run(command))

    def set(self, round_id: str, item: int, table: int | None, dots: int) -> object:
        group = None if table is None else self.tables[table]
        return self.run(SetCount(self.workshop_id, round_id, self.themes[item], group, dots))

    def add(self, round_id: str, item: int, table: int | None, dots: int = 1) -> object:
        group = None if table is None else self.tables[table]
        return self.run(AddDots(self.workshop_id, round_id, self.themes[item], group, dots))

    def close(self, round_id: str) -> object:
        return self.run(CloseRound(self.workshop_id, round_id))

    def state(self, round_id: str) -> RoundOfDots:
        found = voting_state(self.reads, self.workshop_id)
        return next(one for one in found.rounds if one.record.id == round_id)

    def dots(self) -> list[int | None]:
        found = {theme.id: theme.dots for theme in self.reads.records(Theme, self.workshop_id)}
        return [found.get(key) for key in self.themes]


@pytest.fixture
def vote(runner: Runner, reads: Reads, workshop_id: str) -> Vote:
    return Vote(runner, reads, workshop_id)


def test_a_round_from_opening_to_the_result(vote: Vote) -> None:
    key = vote.open()
    assert vote.set(key, 0, 0, 4) == 4
    assert vote.add(key, 0, 1) == 1
    assert vote.add(key, 0, 1) == 2
    assert vote.set(key, 1, None, 6) == 6
    state = vote.state(key)
    assert state.is_open
    assert (state.issued, state.placed) == (30, 12)
    assert list(state.totals.values()) == [6, 6, 0]
    assert vote.dots() == [None, None, None], "nothing is shown before closing"
    vote.close(key)
    assert vote.dots() == [6, 6, 0], "what got no dots has a count, too"
    state = vote.state(key)
    assert not state.is_open
    assert state.record.closed_at.endswith("+00:00")
    assert [(one.item, one.place, one.tied) for one in state.result] == [
        (vote.themes[0], 1, True),
        (vote.themes[1], 1, True),
        (vote.themes[2], 3, False),
    ]
    assert len(vote.reads.records(VoteCount, vote.workshop_id)) == 3, "one row for each place"


def test_dots_of_what_was_merged_count_for_what_it_was_merged_into(vote: Vote) -> None:
    key = vote.open()
    for item, dots in enumerate((3, 4, 5)):
        vote.set(key, item, None, dots)
    vote.close(key)
    vote.run(MergeThemes(vote.workshop_id, vote.themes[1], (vote.themes[2],)))
    vote.run(MergeThemes(vote.workshop_id, vote.themes[0], (vote.themes[1],)))
    assert vote.dots() == [12, None, None]
    vote.run(ReopenRound(vote.workshop_id, key))
    vote.add(key, 0, None)
    for _ in range(2):
        vote.close(key)
        assert vote.dots() == [13, None, None], "not those of the kept one alone, however often"


def test_closing_is_taken_back_as_one_and_may_be_repeated(vote: Vote) -> None:
    vote.run(ChangeRecord(vote.workshop_id, "theme", vote.themes[2], {"dots": 9}))
    key = vote.open()
    vote.set(key, 1, None, 5)
    vote.close(key)
    assert vote.dots() == [0, 5, 0]
    assert vote.runner.run(CloseRound(vote.workshop_id, key)).batch == "", "twice changes nothing"
    vote.undo()
    assert vote.dots() == [None, None, 9]
    assert vote.state(key).is_open
    assert vote.runner.redo(vote.workshop_id) is not None
    assert vote.dots() == [0, 5, 0]


def test_a_reopened_round_counts_on(vote: Vote) -> None:
    key = vote.open()
    vote.set(key, 0, None, 5)
    vote.close(key)
    with pytest.raises(UserError) as refused:
        vote.add(key, 0, None)
    assert refused.value.code == "round_closed"
    assert vote.run(ReopenRound(vote.workshop_id, key)) is True
    assert vote.run(ReopenRound(vote.workshop_id, key)) is False
    vote.add(key, 0, None, 2)
    vote.close(key)
    assert vote.dots() == [7, 0, 0]


def test_a_deleted_round_takes_its_result_along_and_the_one_before_shows_again(vote: Vote) -> None:
    first = vote.open()
    vote.set(first, 0, None, 3)
    vote.close(first)
    second = vote.open(vote.themes[:2])
    vote.set(second, 0, None, 8)
    vote.close(second)
    vote.run(ChangeRecord(vote.workshop_id, "theme", vote.themes[1], {"dots": 4}))
    vote.run(DeleteRound(vote.workshop_id, second))
    assert vote.dots() == [3, 4, 0], "what was typed since stays"
    assert [one.id for one in vote.reads.records(VoteRound, vote.workshop_id)] == [first]
    vote.run(DeleteRound(vote.workshop_id, first))
    assert vote.dots() == [None, 4, None]
    assert vote.reads.records(VoteCount, vote.workshop_id) == []
    vote.undo()
    vote.undo()
    assert vote.dots() == [8, 4, 0]
    assert vote.state(second).placed == 8
    vote.run(DeleteRound(vote.workshop_id, second))
    vote.run(RestoreRecords(vote.workshop_id, (("vote_round", second),)))
    assert vote.state(second).placed == 8, "its counts come back from the trash with it"


@pytest.mark.parametrize(
    ("items", "more", "code"),
    [
        ([0], {}, "vote_one_item"),
        ([0, 0], {}, "vote_one_item"),
        ([0, 1], {"voters": 0}, "vote_voters"),
        ([0, 1], {"voters": 10**9}, "vote_voters"),
        ([0, 1], {"dots_each": 0}, "vote_dots_each"),
        ([0, 1], {"dots_each": 10**9}, "vote_dots_each"),
        ([0, 1], {"most_on_one_item": 0}, "vote_most_on_one"),
    ],
)
def test_rounds_without_sense_are_refused(
    vote: Vote, items: list[int], more: dict[str, object], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        vote.open([vote.themes[place] for place in items], **more)
    assert refused.value.code == code
    assert vote.reads.records(VoteRound, vote.workshop_id) == []


def test_what_is_gone_cannot_be_voted_on_nor_in_two_rounds_at_once(vote: Vote) -> None:
    first = vote.open(vote.themes[:2])
    with pytest.raises(UserError, match="still open"):
        vote.open(vote.themes[1:])
    vote.close(first)
    second = vote.open(vote.themes[1:])
    with pytest.raises(UserError, match="still open"):
        vote.run(ReopenRound(vote.workshop_id, first))
    vote.close(second)
    vote.run(DeleteRecords(vote.workshop_id, (("theme", vote.themes[0]),)))
    with pytest.raises(UserError, match="deleted meanwhile"):
        vote.open()


def test_an_item_deleted_meanwhile_stays_in_the_round(vote: Vote, library: Library) -> None:
    key = vote.open()
    vote.set(key, 0, None, 5)
    vote.set(key, 1, None, 2)
    # As it comes from a laptop that had not heard of the round.
    theme = vote.themes[0]
    library.write("merge", vote.workshop_id, lambda unit: unit.remove("theme", theme))
    vote.close(key)
    state = vote.state(key)
    assert (state.items[0].gone, str(state.items[0].title)) == (True, "דלתות פתוחות")
    assert state.totals[vote.themes[0]] == 5
    assert vote.dots() == [None, 2, 0]


def test_a_table_deleted_meanwhile_keeps_its_count(vote: Vote) -> None:
    key = vote.open()
    vote.set(key, 0, 2, 5)
    vote.run(DeleteRecords(vote.workshop_id, (("group", vote.tables[2]),)))
    state = vote.state(key)
    assert state.placed == 5
    assert [(table.number, table.gone) for table in state.tables][-1] == (3, True)


@pytest.mark.parametrize("dots", [-1, 10_000, 10**9])
def test_counts_without_sense_are_refused(vote: Vote, dots: int) -> None:
    key = vote.open()
    vote.set(key, 0, 0, 3)
    with pytest.raises(UserError):
        vote.set(key, 0, 0, dots)
    with pytest.raises(UserError):
        vote.add(key, 0, 0, -4)
    assert vote.state(key).placed == 3


def test_more_than_was_handed_out_is_counted_and_told(vote: Vote) -> None:
    key = vote.open()
    vote.set(key, 0, 0, 31)
    assert [one.id for one in vote.state(key).warnings] == [
        "placed_exceeds_issued",
        "item_exceeds_voters",
    ]


def test_counting_elsewhere_is_refused(vote: Vote) -> None:
    key = vote.open(vote.themes[:2])
    with pytest.raises(UserError, match="Nobody votes on this"):
        vote.set(key, 2, None, 1)
    with pytest.raises(UserError, match="no longer there"):
        vote.set("0" * 32, 0, None, 1)


def test_items_are_open_while_a_living_open_round_lists_them(vote: Vote) -> None:
    def states() -> dict[str, str]:
        return dict(vote_states(vote.reads.records(VoteRound, vote.workshop_id)))

    assert states() == {}
    first = vote.open()
    vote.close(first)
    assert set(states().values()) == {"closed"}
    second = vote.open(vote.themes[:2])
    assert [states()[key] for key in vote.themes] == ["open", "open", "closed"]
    vote.undo()
    assert set(states().values()) == {"closed"}
    assert vote.runner.redo(vote.workshop_id) is not None
    vote.run(DeleteRound(vote.workshop_id, second))
    assert set(states().values()) == {"closed"}
