"""Several who count at once: beside each other in one library, and on laptops that meet later."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.voting import voting_state
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.voting import AddDots, CloseRound, OpenRound, SetCount
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.records import Group, Theme
from tests.facilitation.exchange.worlds import import_text, new_library

ITEMS, TABLES = 2, 2


class Counter:
    """Somebody who counts dots, with an undo of their own."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.runner, self.reads = Runner(library), Reads(library)
        self.workshop_id = self.round_id = ""

    def begin(self) -> "Counter":
        w = str(self.runner.run(CreateWorkshop(title=Text("Vote"), tables=TABLES)).value)
        self.workshop_id = w
        themes = [
            str(self.runner.run(AddRecord(w, "theme", {"title": Text(str(place))})).value)
            for place in range(ITEMS)
        ]
        command = OpenRound(w, "theme", tuple(themes), Text("?"), 10, 3)
        self.round_id = str(self.runner.run(command).value)
        return self

    def join(self, other: "Counter") -> "Counter":
        self.workshop_id, self.round_id = other.workshop_id, other.round_id
        return self

    def cell(self, item: int, table: int) -> tuple[str, str | None]:
        themes = [theme.id for theme in self.reads.records(Theme, self.workshop_id)]
        groups = self.reads.records(Group, self.workshop_id)
        tables = [group.id for group in groups if group.phase == "discovery"]
        return themes[item], None if table == TABLES else tables[table]

    def set(self, item: int, table: int, dots: int) -> None:
        self.run(SetCount(self.workshop_id, self.round_id, *self.cell(item, table), dots))

    def run(self, command: Command) -> None:
        self.runner.run(command)

    def counts(self) -> dict[tuple[str, str | None], int]:
        (found,) = voting_state(self.reads, self.workshop_id).rounds
        return {cell: dots for cell, dots in found.counts.cells.items() if dots}

    def take(self, other: "Counter") -> None:
        import_text(self.library, export_text(other.library, other.workshop_id))


ACTS = st.one_of(
    st.tuples(
        st.just("add"), st.integers(0, ITEMS - 1), st.integers(0, TABLES), st.integers(-2, 4)
    ),
    st.tuples(st.just("undo"), st.just(0), st.just(0), st.just(0)),
    st.tuples(st.just("redo"), st.just(0), st.just(0), st.just(0)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 1), ACTS), min_size=4, max_size=24))
def test_what_was_not_taken_back_is_the_count(
    acts: list[tuple[int, tuple[str, int, int, int]]],
) -> None:
    """Two who tally in one library, each undoing their own strokes at any time."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        libraries = [open_library(path), open_library(path)]
        first = Counter(libraries[0]).begin()
        people = [first, Counter(libraries[1]).join(first)]
        cells = {
            (item, table): first.cell(item, table)
            for item in range(ITEMS)
            for table in range(TABLES + 1)
        }
        done: list[list[tuple[tuple[str, str | None], int]]] = [[], []]
        undone: list[list[tuple[tuple[str, str | None], int]]] = [[], []]
        standing: dict[tuple[str, str | None], int] = dict.fromkeys(cells.values(), 0)
        # Opening the round is not what is taken back here.
        first.runner = Runner(first.library)
        for who, (verb, item, table, dots) in acts:
            person, w = people[who], first.workshop_id
            if verb == "add":
                cell = cells[item, table]
                command = AddDots(w, first.round_id, *cell, dots)
                if standing[cell] + dots < 0:
                    with pytest.raises(UserError):
                        person.run(command)
                    continue
                if person.runner.run(command).batch:
                    done[who].append((cell, dots))
                    undone[who].clear()
                    standing[cell] += dots
                continue
            source, target = (done, undone) if verb == "undo" else (undone, done)
            take_back = person.runner.undo if verb == "undo" else person.runner.redo
            if not source[who]:
                assert take_back(w) is None
                continue
            cell, dots = source[who].pop()
            change = -dots if verb == "undo" else dots
            if standing[cell] + change < 0:
                with pytest.raises(UserError):
                    take_back(w)
                continue
            assert take_back(w) is not None
            target[who].append((cell, dots))
            standing[cell] += change
        expected = {cell: dots for cell, dots in standing.items() if dots}
        assert first.counts() == people[1].counts() == expected
        for library in libraries:
            library.close()


def test_a_stroke_is_taken_back_though_others_came_and_went(tmp_path: Path) -> None:
    libraries = [open_library(tmp_path / "library.sqlite") for _ in range(2)]
    first = Counter(libraries[0]).begin()
    second = Counter(libraries[1]).join(first)
    cell = first.cell(0, 0)
    for person, dots in ((first, 1), (second, 1), (second, -1)):
        person.run(AddDots(first.workshop_id, first.round_id, *cell, dots))
    assert first.runner.undo(first.workshop_id) is not None
    assert first.counts() == {}
    for library in libraries:
        library.close()


@pytest.fixture
def laptops() -> Iterator[tuple[Counter, Counter]]:
    with new_library() as one, new_library() as other:
        first = Counter(one).begin()
        second = Counter(other).join(first)
        second.take(first)
        yield first, second


def test_laptops_that_counted_different_tables_come_together(
    laptops: tuple[Counter, Counter],
) -> None:
    first, second = laptops
    first.set(0, 0, 3)
    first.set(1, 0, 2)
    second.set(0, 1, 4)
    second.set(1, 1, 0)
    first.take(second)
    second.take(first)
    assert first.counts() == second.counts()
    assert sum(first.counts().values()) == 9
    assert list_conflicts(first.library, first.workshop_id) == []
    first.run(CloseRound(first.workshop_id, first.round_id))
    assert [theme.dots for theme in first.reads.records(Theme, first.workshop_id)] == [7, 2]
    second.take(first)
    second.take(first)
    assert export_text(first.library, first.workshop_id) == export_text(
        second.library, first.workshop_id
    )


def test_one_table_counted_on_both_laptops_is_to_be_settled(
    laptops: tuple[Counter, Counter],
) -> None:
    first, second = laptops
    first.set(0, 0, 3)
    second.set(0, 0, 5)
    first.take(second)
    second.take(first)
    assert list(first.counts().values()) == [5], "not added up: it is one table"
    for laptop in laptops:
        (found,) = list_conflicts(laptop.library, laptop.workshop_id)
        assert (found.record_kind, found.field) == ("vote_count", "dots")
        assert (found.kept, found.other) == (5, 3)
    assert export_text(first.library, first.workshop_id) == export_text(
        second.library, first.workshop_id
    )


def test_the_same_number_on_both_laptops_is_no_conflict(laptops: tuple[Counter, Counter]) -> None:
    first, second = laptops
    first.set(0, 0, 5)
    second.set(0, 0, 5)
    first.take(second)
    assert list_conflicts(first.library, first.workshop_id) == []


def test_counts_that_arrive_after_closing_can_be_taken_over(
    laptops: tuple[Counter, Counter],
) -> None:
    first, second = laptops
    first.set(0, 0, 3)
    first.run(CloseRound(first.workshop_id, first.round_id))
    second.set(0, 1, 4)
    first.take(second)
    assert [theme.dots for theme in first.reads.records(Theme, first.workshop_id)] == [3, 0]
    first.run(CloseRound(first.workshop_id, first.round_id))
    assert [theme.dots for theme in first.reads.records(Theme, first.workshop_id)] == [7, 0]
