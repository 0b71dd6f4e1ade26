"""A promise that is copied into the next workshop is counted once in the portfolio."""

import pytest

from aiworkshop.base.text import Text
from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.portfolio import PortfolioPlace
from aiworkshop.readmodels.records import Commitment
from tests.facilitation.test_portfolio import test_every_number_leads_to_as_many_records
from tests.portfolio_world import World, small_world


@pytest.fixture
def world(runner: Runner) -> World:
    return small_world(runner)


def prepare(world: World, last: str) -> str:
    return str(world.runner.run(PrepareNextWorkshop(last, Text("Next"), "2026-09-01")).value)


def copy_of(reads: Reads, words: str, workshop: str) -> str:
    return next(
        one.id for one in reads.records(Commitment, workshop) if one.words.text.startswith(words)
    )


def test_preparing_the_next_changes_no_number(world: World, reads: Reads) -> None:
    before = reads.portfolio(world.programme)
    third = prepare(world, prepare(world, world.workshops["Akko one"]))
    after = reads.portfolio(world.programme)
    assert len(reads.records(Commitment, third)) == 2, "the offer came along, too"
    assert (after.counts, after.kept) == (before.counts, before.kept)
    assert after.held() == before.held() == 3, "prepared is not held"
    test_every_number_leads_to_as_many_records(world, reads)


@pytest.mark.parametrize("told_in", ["old", "new"])
def test_what_was_kept_anywhere_is_kept(world: World, reads: Reads, told_in: str) -> None:
    first, akko = world.workshops["Akko one"], world.towns["Akko"].authority
    second = prepare(world, first)
    workshop = {"old": first, "new": second}[told_in]
    key = copy_of(reads, "I ask", workshop)
    world.runner.run(ChangeRecord(workshop, "commitment", key, {"status": "done"}))
    found = reads.portfolio(world.programme)
    kept = found.kept[akko, "commitments"]
    assert (kept.states, kept.followed_up) == ({"done": 2, "dropped": 1}, 1)
    place = PortfolioPlace("commitments", akko, state="done")
    assert ("commitment", key) in reads.portfolio_ids(world.programme, "", place)
    asked = PortfolioPlace("commitments", akko, state="followed_up")
    assert reads.portfolio_ids(world.programme, "", asked) == [("commitment", key)]
    assert found.held() == 3, "telling what became of it is not holding a workshop"


def test_with_the_old_workshop_in_the_trash_the_new_one_counts(world: World, reads: Reads) -> None:
    first, akko = world.workshops["Akko one"], world.towns["Akko"].authority
    prepare(world, first)
    world.runner.run(DeleteRecords(first, (("workshop", first),)))
    found = reads.portfolio(world.programme)
    assert found.count("commitments", akko) == 1
    assert found.count("offers", akko) == 1
