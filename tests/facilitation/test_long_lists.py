"""More ids in one question than SQLite takes as values of a query."""

from collections.abc import Iterable

import pytest
from sqlalchemy import not_, select

from aiworkshop.facilitation.reads.carried_on import carried_on
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.engine import FEW_VALUES, among
from aiworkshop.library.library import Library
from aiworkshop.library.queries import carried_on as carried, portfolio, portfolio_records
from aiworkshop.library.queries.towns import workshops_of
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.search_facets import town_names
from aiworkshop.library.search_places import Places
from aiworkshop.method.portfolio import MEASURES
from tests.portfolio_world import World, small_world

MANY = [f"{number:032x}" for number in range(40_000)]
"""Ids of nothing; SQLite takes 32,766 values at most."""


@pytest.fixture
def world(runner: Runner) -> World:
    return small_world(runner)


@pytest.mark.parametrize("more", [(), MANY[: FEW_VALUES + 1]])
def test_a_long_list_says_the_same_as_a_short_one(
    world: World, library: Library, more: Iterable[str]
) -> None:
    table = RECORD_TABLES["workshop"]
    here = [world.workshops["Akko one"], world.workshops["Dimona one"], 'odd "id" \\ ש']
    asked = among(table.c.id, [*here, *more])
    with library.read() as connection:
        found = set(connection.execute(select(table.c.id).where(asked)).scalars())
        others = set(connection.execute(select(table.c.id).where(not_(asked))).scalars())
    assert found == set(here[:2])
    assert others == set(world.workshops.values()) - found


def test_a_portfolio_of_any_size(world: World, library: Library) -> None:
    few = list(world.workshops.values())
    many = [*few, *MANY]
    gone = [("finding", key) for key in MANY]
    with library.read() as connection:
        for measure in MEASURES:
            one = sorted(portfolio.counted(connection, measure, few))
            assert sorted(portfolio.counted(connection, measure, many, gone)) == one
            listed = list(portfolio_records.measured(connection, measure, few))
            assert list(portfolio_records.measured(connection, measure, many)) == listed
        promises = MEASURES["commitments"]
        told = sorted(portfolio.promises(connection, promises, few))
        assert sorted(portfolio.promises(connection, promises, many, (), MANY)) == told
        assert portfolio_records.workshops_with_records(connection, many) == (
            portfolio_records.workshops_with_records(connection, few)
        )
        assert carried_on(connection, many, gone) == carried_on(connection, few)
        asked = [("commitment", key) for key in MANY]
        assert carried.asked_about(connection, asked) == frozenset()


def test_towns_of_any_number(world: World, library: Library) -> None:
    towns = [town.authority for town in world.towns.values()]
    with library.read() as connection:
        assert workshops_of(connection, [*towns, *MANY]) == workshops_of(connection, towns)
        names = town_names(connection, Places(), towns)
        assert len(names) == len(towns)
        assert town_names(connection, Places(), [*MANY, *towns]) == names
