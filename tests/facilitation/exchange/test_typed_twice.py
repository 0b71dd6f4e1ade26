"""Two laptops type the same table: it is asked about, or told; nothing counts double."""

import pytest

from aiworkshop.facilitation.exchange.conflicts import ResolveConflict, list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.room_records import VoteCount
from tests.facilitation.exchange.worlds import import_text, new_library

W = "0" * 31 + "7"
COUNT = "c" * 32
"""One id for a round, an item and a table, on whichever laptop they are counted."""


def count(library: Library, round_id: str, dots: int) -> None:
    def apply(unit: UnitOfWork) -> None:
        fields = {"vote_round_id": round_id, "item_id": "a" * 32, "dots": dots}
        unit.add("vote_count", fields, COUNT)

    library.write("count_dots", W, apply)


def dots(library: Library) -> list[int | None]:
    return [found.dots for found in Reads(library).records(VoteCount, W)]


@pytest.mark.parametrize("turned", [False, True])
def test_the_same_table_counted_on_two_laptops_is_asked_once_and_counts_once(turned: bool) -> None:
    with new_library() as one, new_library() as two:
        one.write("make", W, lambda unit: unit.add("workshop", {}, W))
        round_id = str(Runner(one).run(AddRecord(W, "vote_round", {"items_kind": "theme"})).value)
        import_text(two, export_text(one, W))
        count(one, round_id, 3)
        count(two, round_id, 4)
        first, second = (two, one) if turned else (one, two)
        import_text(first, export_text(second, W))
        import_text(second, export_text(first, W))
        assert export_text(one, W) == export_text(two, W)
        assert dots(one) == [4]
        for library in (one, two):
            (asked,) = list_conflicts(library, W)
            assert (asked.record_kind, asked.field) == ("vote_count", "dots")
            assert (asked.kept, asked.other) == (4, 3)
        Runner(one).run(ResolveConflict(W, list_conflicts(one, W)[0].id, take_other=True))
        import_text(two, export_text(one, W))
        assert dots(two) == [3]
        assert not list_conflicts(two, W)


def test_the_same_number_from_both_is_no_question() -> None:
    with new_library() as one, new_library() as two:
        one.write("make", W, lambda unit: unit.add("workshop", {}, W))
        round_id = str(Runner(one).run(AddRecord(W, "vote_round", {"items_kind": "theme"})).value)
        import_text(two, export_text(one, W))
        count(one, round_id, 5)
        count(two, round_id, 5)
        assert import_text(one, export_text(two, W)).conflicts == 0
        assert dots(one) == [5]
