"""The numbers of a portfolio against a programme that was counted by hand."""

from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.method.portfolio import (
    LEAST_PEOPLE,
    MEASURES,
    Sum,
    kept_state,
    rounded_people,
    told_shares,
    told_together,
)
from aiworkshop.readmodels.portfolio import ALL, UNTAGGED, Portfolio, PortfolioPlace
from aiworkshop.readmodels.record import OFFICE_ID
from tests.portfolio_world import World, small_world


@pytest.fixture
def world(runner: Runner) -> World:
    return small_world(runner)


@pytest.fixture
def portfolio(world: World, reads: Reads) -> Portfolio:
    return reads.portfolio(world.programme)


def test_how_far_each_town_came(world: World, portfolio: Portfolio) -> None:
    akko, dimona = world.towns["Akko"].authority, world.towns["Dimona"].authority
    counted = {each.id: portfolio.count(each.id, akko) for each in MEASURES}
    assert counted == {
        "findings": 6,
        "dreams": 1,
        "opportunities": 1,
        "propositions": 1,
        "initiatives": 1,
        "actions": 2,
        "commitments": 3,
        "offers": 1,
        "income_ideas": 0,
    }
    assert portfolio.count("findings", dimona) == 1
    assert portfolio.count("findings") == 7
    assert (portfolio.held(akko), portfolio.held(dimona), portfolio.held()) == (2, 1, 3)
    assert len(portfolio.workshops) == 4
    assert [str(town.authority.name_en) for town in portfolio.towns] == [
        "Akko",
        "Dimona",
        "Sakhnin",
    ]


def test_by_channels(world: World, portfolio: Portfolio) -> None:
    plan, community = world.channels["plan"], world.channels["community"]
    akko = world.towns["Akko"].authority
    assert portfolio.count("findings", akko, community) == 2
    assert portfolio.count("findings", akko, UNTAGGED) == 4
    assert portfolio.count("propositions", akko, plan) == 1
    assert portfolio.count("propositions", akko, community) == 1, "in each of its channels"
    assert portfolio.count("propositions", akko) == 1, "and once in all"
    assert portfolio.count("commitments", ALL, plan) == 1
    assert portfolio.count("dreams", akko, UNTAGGED) == 1, "dreams have no channels"


def test_a_channel_of_another_programme_is_none_of_this(world: World, reads: Reads) -> None:
    other = world.office("programme", name_en="Other")
    channel = world.office("channel", programme_id=other, name_en="Elsewhere")
    workshop = world.workshops["Dimona one"]
    world.add(workshop, "finding", kind="asset", title="A hill", channels=[channel])
    found = reads.portfolio(world.programme)
    dimona = world.towns["Dimona"].authority
    assert found.count("findings", dimona, UNTAGGED) == 2
    assert (ALL, "findings", channel) not in found.counts


def test_what_was_kept(world: World, portfolio: Portfolio) -> None:
    akko = world.towns["Akko"].authority
    promises, actions = portfolio.kept[akko, "commitments"], portfolio.kept[akko, "actions"]
    assert promises.states == {"done": 1, "open": 1, "dropped": 1}
    assert promises.followed_up == 1, "asked twice about one of them"
    assert actions.states == {"done": 1, "open": 1}
    assert actions.followed_up == 1
    assert promises.total == portfolio.count("commitments", akko)
    assert kept_state("a status of the future") == "open"


def test_capacity_before_and_now(portfolio: Portfolio) -> None:
    (line,) = portfolio.capacity
    assert (line.values.before, line.values.now) == (1250, 2150)
    assert line.values.now_date == "2026-12-10"


def test_what_was_read_before_the_baseline_is_not_now(world: World, reads: Reads) -> None:
    town = world.towns["Dimona"].enrolment
    indicator = world.office("capacity_indicator", enrolment_id=town, title="Groups")
    for day, value, baseline in (("2025-01-01", 100, False), ("2026-01-01", 300, True)):
        world.office(
            "capacity_reading",
            capacity_indicator_id=indicator,
            date=day,
            value_hundredths=value,
            baseline=baseline,
        )
    found = reads.portfolio(world.programme).capacity
    (line,) = [one for one in found if one.indicator.id == indicator]
    assert (line.values.before, line.values.now) == (300, None), "as the Outcomes tab has it"


def test_energy_of_few_people_is_not_told(world: World, portfolio: Portfolio) -> None:
    akko = portfolio.energy_of(world.towns["Akko"].authority)
    assert (akko.before.average, akko.before.count) == (2.0, 6)
    assert akko.after.average == pytest.approx(25 / 6)
    dimona = portfolio.energy_of(world.towns["Dimona"].authority)
    assert (dimona.before.average, dimona.before.count) == (None, 3)
    whole = portfolio.energy_of()
    assert whole.before == akko.before, "else Dimona's could be reckoned from the whole"


def test_few_people_of_two_towns_cannot_be_reckoned(world: World, reads: Reads) -> None:
    both = world.workshop("Together", "Akko", "Dimona", date="2026-06-01")
    for _ in range(3):
        world.add(both, "valuation", energy_before=5, energy_after=5)
    found = reads.portfolio(world.programme)
    assert found.energy_of(world.towns["Akko"].authority).before == Sum(12, 6)
    assert found.energy_of().before == Sum(12, 6)


def test_who_took_part(world: World, portfolio: Portfolio) -> None:
    akko = world.towns["Akko"].authority
    assert portfolio.people == {ALL: 12, akko: 6, world.towns["Dimona"].authority: 6}
    sector = portfolio.balance.attributes["sector"]
    assert sector.told == (("third", 58), ("public", 42))
    assert portfolio.balance.people.told == (), "one person alone would be left over"
    assert portfolio.balance.findings.told == (), "two in other languages would be left over"
    assert (portfolio.balance.tables, portfolio.balance.fewest, portfolio.balance.most) == (8, 0, 4)


def test_partnerships_and_training(world: World, portfolio: Portfolio, reads: Reads) -> None:
    akko = world.towns["Akko"].authority
    assert portfolio.partnerships[akko, "formed"] == 1
    assert portfolio.partnerships[akko, "hoped"] == 1, "without a state it is hoped for"
    training = portfolio.training
    assert (training.sessions, training.minutes, training.people) == (2, 150, 2)
    dimona = world.towns["Dimona"].authority
    of_dimona = reads.programme_contents(world.programme, town=dimona).portfolio.training
    assert of_dimona.people == 0, "who learnt is of Akko"
    town = next(each for each in portfolio.towns if each.id == akko)
    assert (town.team, town.attended) == (3, 2)


def test_one_cohort_alone(world: World, reads: Reads) -> None:
    second = reads.portfolio(world.programme, world.cohorts[1])
    assert [str(town.authority.name_en) for town in second.towns] == ["Sakhnin"]
    assert second.counts == {}
    assert second.cohort is not None
    assert reads.portfolio(world.programme, world.cohorts[0]).count("findings") == 7


def test_a_workshop_of_two_towns_counts_once_in_all(world: World, reads: Reads) -> None:
    both = world.workshop("Together", "Akko", "Dimona", date="2026-06-01")
    world.add(both, "finding", kind="story", title="Two towns, one bus")
    found = reads.portfolio(world.programme)
    assert found.count("findings", world.towns["Akko"].authority) == 7
    assert found.count("findings", world.towns["Dimona"].authority) == 2
    assert found.count("findings") == 8


def test_a_town_in_two_programmes_counts_in_each(world: World, reads: Reads) -> None:
    other = world.office("programme", name_en="Hazira")
    cohort = world.office("cohort", programme_id=other, number=1)
    akko = world.towns["Akko"].authority
    enrolment = world.office("enrolment", cohort_id=cohort, authority_id=akko)
    assert reads.portfolio(other).count("findings") == 0
    workshop = world.workshops["Akko two"]
    enrolments = [world.towns["Akko"].enrolment, enrolment]
    world.runner.run(ChangeRecord(workshop, "workshop", workshop, {"enrolment_ids": enrolments}))
    assert reads.portfolio(other).count("findings", akko) == 1
    assert reads.portfolio(world.programme).count("findings", akko) == 6


def test_what_goes_on_in_the_next_workshop_is_counted_once(world: World, reads: Reads) -> None:
    akko = world.towns["Akko"].authority
    last = world.workshops["Akko one"]
    before = reads.portfolio(world.programme)
    following = str(world.runner.run(PrepareNextWorkshop(last, date="2026-09-01")).value)
    found = reads.portfolio(world.programme)
    assert (found.counts, found.kept[akko, "actions"]) == (
        before.counts,
        before.kept[akko, "actions"],
    )
    assert found.held() == before.held(), "prepared is not held"
    assert (found.people, found.balance) == (before.people, before.balance)
    promise = next(one for one in reads.contents(following).commitment if one.kind == "commitment")
    done = ChangeRecord(following, "commitment", promise.id, {"status": "done"})
    world.runner.run(done)
    kept = reads.portfolio(world.programme).kept[akko, "commitments"]
    assert kept.states == {"done": 2, "dropped": 1}
    ids = reads.portfolio_ids(world.programme, "", PortfolioPlace("commitments", akko))
    assert len(ids) == 3
    assert ("commitment", promise.id) in ids
    assert reads.portfolio_ids(world.programme, "", PortfolioPlace("workshops", akko)) == [
        ("workshop", world.workshops[name]) for name in ("Akko two", "Akko one")
    ]
    (due,) = [one for one in reads.due_follow_ups(date(2026, 4, 1)) if one.workshop_id == last]
    assert (due.promises, due.actions) == (0, 0), "asked about where they are now"
    world.runner.run(DeleteRecords(following, (("workshop", following),)))
    again = reads.portfolio(world.programme)
    assert (again.counts, again.kept) == (before.counts, before.kept)


def test_sample_and_trash_are_no_part_of_it(world: World, reads: Reads) -> None:
    world.runner.run(InsertSample())
    fields = {"enrolment_ids": [world.towns["Akko"].enrolment]}
    world.runner.run(ChangeRecord(SAMPLE_ID, "workshop", SAMPLE_ID, fields))
    gone = world.workshops["Dimona one"]
    world.runner.run(DeleteRecords(gone, (("workshop", gone),)))
    wish = AddRecord(world.workshops["Akko two"], "finding", {"kind": "wish"})
    key = str(world.runner.run(wish).value)
    world.runner.run(DeleteRecords(world.workshops["Akko two"], (("finding", key),)))
    found = reads.portfolio(world.programme)
    assert found.count("findings") == 6
    assert SAMPLE_ID not in {each.id for each in found.workshops}


def test_no_such_programme(reads: Reads) -> None:
    with pytest.raises(LookupError):
        reads.portfolio("nothing")


def test_every_number_leads_to_as_many_records(world: World, reads: Reads) -> None:
    found = reads.portfolio(world.programme)
    places = [PortfolioPlace(m, town, channel) for (town, m, channel) in found.counts]
    for place in places:
        ids = reads.portfolio_ids(world.programme, "", place)
        assert len(ids) == found.count(place.measure, place.town, place.channel), place
    for (town, measure), kept in found.kept.items():
        for state, number in {**kept.states, "followed_up": kept.followed_up}.items():
            place = PortfolioPlace(measure, town, state=state)
            assert len(reads.portfolio_ids(world.programme, "", place)) == number, place
    for (town, state), number in found.partnerships.items():
        place = PortfolioPlace("partnerships", town, state=state)
        assert len(reads.portfolio_ids(world.programme, "", place)) == number
    assert len(reads.portfolio_ids(world.programme, "", PortfolioPlace("workshops"))) == 3


def test_down_to_the_sentence_a_table_said(world: World, reads: Reads) -> None:
    akko = world.towns["Akko"].authority
    keys = reads.portfolio_ids(world.programme, "", PortfolioPlace("findings", akko))
    lines = reads.portfolio_records(keys)
    assert lines[0].workshop.text == "Akko two", "the latest first"
    assert [each.words.text for each in lines if each.table == 11] == [
        f"The library stayed open {number}" for number in range(4)
    ]
    assert [each.words.text for each in lines if each.private] == ["גן לכל שכונה"]
    assert {each.workshop_id for each in lines} == {
        world.workshops["Akko one"],
        world.workshops["Akko two"],
    }


_counts = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 30), min_size=1)


@settings(max_examples=60)
@given(_counts)
def test_no_share_tells_of_few_people(counts: dict[str, int]) -> None:
    shares = told_shares(counts)
    told = sum(counts[name] for name, _ in shares.told)
    assert all(counts[name] >= LEAST_PEOPLE for name, _ in shares.told)
    rest = sum(counts.values()) - told
    assert not shares.told or rest == 0 or rest >= LEAST_PEOPLE


_sums = st.lists(st.builds(Sum, st.integers(5, 40), st.integers(0, 12)), max_size=6)


@settings(max_examples=60)
@given(_sums)
def test_no_average_of_few_people_can_be_reckoned(parts: list[Sum]) -> None:
    whole = told_together(parts)
    told = sum(each.count for each in parts if each.count >= LEAST_PEOPLE)
    rest = whole.count - told
    assert rest == 0 or rest >= LEAST_PEOPLE


@pytest.mark.parametrize(("count", "shown"), [(0, 0), (4, 0), (5, 5), (7, 5), (8, 10), (63, 65)])
def test_people_for_everybody_are_rounded(count: int, shown: int) -> None:
    assert rounded_people(count) == shown


def test_a_member_in_the_trash_is_counted_nowhere(world: World, reads: Reads) -> None:
    akko = world.towns["Akko"].authority
    office = reads.office()
    learnt = {each.team_member_id for each in office.training_attendance}
    member = next(each.id for each in office.team_member if each.id in learnt)
    gone = DeleteRecords(OFFICE_ID, (("team_member", member),))
    world.runner.run(gone)
    found = reads.programme_contents(world.programme).portfolio
    town = next(each for each in found.towns if each.id == akko)
    assert (town.team, town.attended, found.training.people) == (2, 1, 1)
    assert member in {each.id for each in reads.trash(OFFICE_ID)}
