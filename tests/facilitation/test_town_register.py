"""A town's register: what it reads, how assets become one and stay apart, all taken back."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.town_register import alike_in
from aiworkshop.facilitation.records import DeleteRecords, RestoreRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.town_register import KeepApart, TakeFromAsset, UniteAssets
from aiworkshop.facilitation.withdrawal import WithdrawParticipant
from aiworkshop.library.library import Library
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding
from aiworkshop.readmodels.town_register import TownRegister
from tests.facilitation.towns import Towns

GARDEN = "הגינה הקהילתית ליד הספרייה"


@pytest.fixture
def towns(runner: Runner) -> Towns:
    return Towns(runner)


@pytest.fixture
def town(towns: Towns) -> str:
    return towns.town()


def titles(register: TownRegister) -> list[str]:
    return [str(asset.title) for asset in register.assets]


def unite(towns: Towns, town: str, *findings: str, **more: object) -> str:
    fields = {"title": Text("הגינה"), "category": "land", "in_use": "partly"}
    return str(towns.runner.run(UniteAssets(town, findings, fields, **more)).value)  # type: ignore[arg-type]


def test_all_workshops_of_the_town_unused_first(towns: Towns, town: str, reads: Reads) -> None:
    first, second = towns.workshop(town), towns.workshop(town, date="2026-05-01")
    towns.asset(first, "המקהלה", category="culture", in_use="full")
    towns.asset(second, "النادي", "ar", category="residents", in_use="dormant")
    towns.asset(second, "המוקד", category="digital")
    towns.add("finding", first, kind="story", title=Text("סיפור"))
    elsewhere = towns.workshop(towns.town("דימונה"))
    towns.asset(elsewhere, "המפעל")
    alone = towns.workshop("")
    towns.asset(alone, "לא שלנו")
    register = reads.town_register(town)
    assert titles(register) == ["النادي", "המוקד", "המקהלה"]
    assert [one.id for one in register.workshops] == [first, second]
    heat = register.heat_map
    assert heat.of("culture", "full") == heat.of("residents", "dormant") == 1
    assert heat.of("digital", "") == 1
    assert heat.whole == 3
    assert len(heat.rows) == 11
    (saying,) = register.by_id[register.assets[0].id].sayings
    assert saying.workshop.id == second
    assert saying.level == "anonymous"


def test_a_town_that_is_gone(towns: Towns, town: str, reads: Reads) -> None:
    towns.runner.run(DeleteRecords(OFFICE_ID, (("authority", town),)))
    with pytest.raises(LookupError):
        reads.town_register(town)
    with pytest.raises(LookupError):
        reads.town_register("")


def test_uniting_counts_once_and_changes_nothing_in_the_workshops(
    towns: Towns, town: str, reads: Reads
) -> None:
    first, second = towns.workshop(town), towns.workshop(town)
    one = towns.asset(first, GARDEN, category="land")
    other = towns.asset(second, "גינה קהילתית ליד הספריה", category="land", in_use="dormant")
    before = [reads.records(Finding, key) for key in (first, second)]
    (alike,) = alike_in(reads.town_register(town))
    assert set(alike.statement_ids) == {one, other}
    asset = unite(towns, town, one, other)
    register = reads.town_register(town)
    assert titles(register) == ["הגינה"]
    assert register.assets[0].id == asset
    assert [saying.id for saying in register.assets[0].sayings] == [one, other]
    assert alike_in(register) == []
    assert [reads.records(Finding, key) for key in (first, second)] == before
    towns.runner.undo(OFFICE_ID)
    assert set(titles(reads.town_register(town))) == {GARDEN, "גינה קהילתית ליד הספריה"}
    towns.runner.redo(OFFICE_ID)
    assert titles(reads.town_register(town)) == ["הגינה"]


def test_united_ones_unite_further(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    found = [towns.asset(workshop, f"{GARDEN} {letter}") for letter in "אבגדה"]
    first = unite(towns, town, *found[:2])
    second = unite(towns, town, *found[2:4])
    assert unite(towns, town, found[4], asset_ids=(first, second)) == first
    (asset,) = reads.town_register(town).assets
    assert {saying.id for saying in asset.sayings} == set(found)
    towns.runner.undo(OFFICE_ID)
    assert {one.id for one in reads.town_register(town).assets} == {first, second, found[4]}


def test_a_finding_leaves_the_asset_it_was_in(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    found = [towns.asset(workshop, f"{GARDEN} {letter}") for letter in "אבגד"]
    first = unite(towns, town, *found[:3])
    second = unite(towns, town, found[2], found[3])
    sources = {
        one.id: {saying.id for saying in one.sayings} for one in reads.town_register(town).assets
    }
    assert sources == {first: set(found[:2]), second: set(found[2:])}
    third = unite(towns, town, found[1], found[3])
    assert {one.id for one in reads.town_register(town).assets} == {third, found[0], found[2]}
    towns.runner.undo(OFFICE_ID)
    assert {one.id for one in reads.town_register(town).assets} == {first, second}


def test_kept_apart_is_remembered(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    found = [towns.asset(workshop, GARDEN) for _ in range(3)]
    (alike,) = alike_in(reads.town_register(town))
    assert len(alike.units) == 3
    assert towns.runner.run(KeepApart(tuple(found))).value == 3
    assert towns.runner.run(KeepApart(tuple(reversed(found)))).value == 0
    assert alike_in(reads.town_register(town)) == []
    towns.runner.undo(OFFICE_ID)
    assert len(alike_in(reads.town_register(town))) == 1


def test_what_was_not_ticked_is_kept_apart_in_the_same_step(
    towns: Towns, town: str, reads: Reads
) -> None:
    workshop = towns.workshop(town)
    one, two, other = (towns.asset(workshop, GARDEN) for _ in range(3))
    asset = unite(towns, town, one, two, apart=(other,))
    register = reads.town_register(town)
    assert len(register.assets) == 2
    assert alike_in(register) == []
    # By hand they become one all the same, and are not apart any more.
    unite(towns, town, other, asset_ids=(asset,))
    assert not reads.town_register(town).apart


def test_taking_out_again(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    found = [towns.asset(workshop, GARDEN) for _ in range(3)]
    asset = unite(towns, town, *found)
    assert towns.runner.run(TakeFromAsset(asset, (found[2],))).value is True
    register = reads.town_register(town)
    assert {one.id for one in register.assets} == {asset, found[2]}
    assert alike_in(register) == []
    assert towns.runner.run(TakeFromAsset(asset, (found[1],))).value is False
    assert {one.id for one in reads.town_register(town).assets} == set(found)
    with pytest.raises(UserError):
        towns.runner.run(TakeFromAsset(asset, (found[1],)))
    towns.runner.undo(OFFICE_ID)
    towns.runner.undo(OFFICE_ID)
    (whole,) = reads.town_register(town).assets
    assert len(whole.sayings) == 3


def test_refusals_leave_everything(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    one, other = towns.asset(workshop, "א"), towns.asset(workshop, "ב")
    strange = towns.asset(towns.workshop(towns.town("דימונה")), "ג")
    story = towns.add("finding", workshop, kind="story", title=Text("ד"))
    gone = towns.asset(workshop, "ה")
    towns.runner.run(DeleteRecords(workshop, (("finding", gone),)))
    for findings in ((one,), (one, strange), (one, story), (one, gone), (one, one)):
        with pytest.raises(UserError):
            unite(towns, town, *findings)
    with pytest.raises(UserError):
        towns.runner.run(UniteAssets(town, (one, other), {"title": Text(" ")}))
    assert len(reads.town_register(town).assets) == 2


def test_a_source_that_goes_and_comes_back(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    one, other = towns.asset(workshop, GARDEN), towns.asset(workshop, GARDEN)
    asset = unite(towns, town, one, other)
    towns.runner.run(DeleteRecords(workshop, (("finding", one),)))
    (left,) = reads.town_register(town).assets
    assert (left.id, len(left.sayings)) == (asset, 1)
    towns.runner.run(DeleteRecords(workshop, (("finding", other),)))
    assert reads.town_register(town).assets == ()
    towns.runner.run(RestoreRecords(workshop, (("finding", one),)))
    towns.runner.run(RestoreRecords(workshop, (("finding", other),)))
    assert len(reads.town_register(town).assets[0].sayings) == 2
    towns.runner.run(DeleteRecords(OFFICE_ID, (("register_asset", asset),)))
    assert {one.id for one in reads.town_register(town).assets} == {one, other}


def test_what_stays_in_the_room_is_known_as_such(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    told = towns.add("interview", workshop, permission="room_only")
    free = towns.asset(workshop, GARDEN, permission="publicity")
    kept = towns.asset(workshop, GARDEN, permission="publicity", interview_id=told)
    assert {one.id: one.private for one in reads.town_register(town).assets} == {
        free: False,
        kept: True,
    }
    unite(towns, town, free, kept)
    assert reads.town_register(town).assets[0].private


def test_nothing_of_who_withdrew(towns: Towns, town: str, reads: Reads) -> None:
    workshop = towns.workshop(town)
    person = towns.add("participant", workshop, name=Text("סמי חדאד"))
    mine = towns.asset(workshop, GARDEN, teller=Text("סמי חדאד"))
    held = towns.asset(workshop, "בית הבד", holder=Text("סמי חדאד, דנה"))
    other = towns.asset(workshop, GARDEN)
    asset = unite(towns, town, mine, other)
    towns.runner.run(WithdrawParticipant(workshop, person))
    found = reads.town_register(town).by_id
    assert set(found) == {asset, held}
    assert [saying.id for saying in found[asset].sayings] == [other]
    assert found[asset].doubted
    assert str(found[held].holder) == "דנה"


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(("unite", "seize", "apart", "take")), st.sets(st.integers(0, 5), min_size=1)
    ),
    max_size=8,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(DEEDS)
def test_every_finding_stands_exactly_once_whatever_is_done(
    library: Library, deeds: list[tuple[str, set[int]]]
) -> None:
    """And taking everything back leads to where it began."""
    towns, reads = Towns(Runner(library)), Reads(library)
    town = towns.town()
    workshop = towns.workshop(town)
    found = [towns.asset(workshop, f"{GARDEN} {n}") for n in range(6)]
    begin = reads.town_register(town)
    done = 0
    for deed, places in deeds:
        chosen = tuple(found[n] for n in sorted(places))
        register = reads.town_register(town)
        assets = [one for one in register.assets if one.record is not None]
        commands = {
            "unite": UniteAssets(
                town,
                chosen,
                {"title": Text("הגינה")},
                tuple(one.id for one in assets if {s.id for s in one.sayings} & set(chosen)),
            ),
            # Findings of other assets leave them.
            "seize": UniteAssets(town, chosen, {"title": Text("הגינה")}),
            "apart": KeepApart(chosen),
            "take": TakeFromAsset(assets[0].id if assets else "", chosen),
        }
        with suppress(UserError):
            done += bool(towns.runner.run(commands[deed]).batch)
        register = reads.town_register(town)
        said = [saying.id for one in register.assets for saying in one.sayings]
        assert sorted(said) == sorted(found)
        assert all(one.record is None or len(one.sayings) > 1 for one in register.assets)
    for _ in range(done):
        towns.runner.undo(OFFICE_ID)
    assert reads.town_register(town) == begin
