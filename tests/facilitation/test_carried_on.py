"""A promise that is copied into the next workshop is counted once in the portfolio."""

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.calendars.dates import dates_to_keep
from aiworkshop.documents.reports.call_sheet import call_sheet_document
from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.portfolio import PortfolioPlace
from aiworkshop.readmodels.records import Commitment
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.test_summary_sections import joined
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


def test_the_old_workshop_asks_no_more_about_what_went_on(world: World, reads: Reads) -> None:
    first = world.workshops["Akko one"]
    key = copy_of(reads, "I ask", first)
    world.runner.run(ChangeRecord(first, "commitment", key, {"due": "2026-08-01"}))
    second = prepare(world, first)
    third = prepare(world, second)
    contents = reads.contents(first)
    place = contents.gone_on("commitment")[key]
    assert (place.workshop_id, str(place.title), place.date) == (second, "Next", "2026-09-01")
    options = SummaryOptions("en", True)
    for workshop in (first, second):
        old = reads.contents(workshop)
        assert "I ask" not in sheet_words(old, options)
        assert not [one for one in dates_to_keep(old, options).dates if "I ask" in one.title]
    new = reads.contents(third)
    assert new.went_on == ()
    assert "I ask" in sheet_words(new, options)
    assert [one for one in dates_to_keep(new, options).dates if "I ask" in one.title]


def test_where_the_copy_is_deleted_the_old_workshop_asks_again(world: World, reads: Reads) -> None:
    first = world.workshops["Akko one"]
    second = prepare(world, first)
    key = copy_of(reads, "I ask", first)
    kinds = ("commitment",)
    assert key in reads.contents(first, kinds=kinds).gone_on("commitment")
    world.runner.run(DeleteRecords(second, (("commitment", copy_of(reads, "I ask", second)),)))
    assert key not in reads.contents(first, kinds=kinds).gone_on("commitment")
    assert reads.contents(first, kinds=kinds).gone_on("commitment"), "the offer is still there"
    world.runner.run(DeleteRecords(second, (("workshop", second),)))
    assert reads.contents(first).went_on == ()


def sheet_words(contents: WorkshopContents, options: SummaryOptions) -> str:
    return joined(list(call_sheet_document([(contents, "")], options).blocks))
