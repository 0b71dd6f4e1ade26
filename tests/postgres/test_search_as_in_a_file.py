"""What is found in a file is found on a server, in the same order: the same tests, run there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from aiworkshop.base.places import ServerPlace
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.readmodels.searching import SearchFilter, SearchHit
from tests.library.test_search import *  # noqa: F403
from tests.library.test_search_places import *  # noqa: F403
from tests.search_seed import seed_search

# It breaks tables that only a file has.
del test_a_dropped_or_broken_index_is_made_again  # noqa: F821


@pytest.fixture
def office(address: ServerPlace) -> Iterator[tuple[Workbench, dict[str, str]]]:
    ids = seed_search(address)
    with opened_workbench(address) as bench:
        yield bench, ids


def test_an_answer_is_the_same_in_the_same_order(
    office: tuple[Workbench, dict[str, str]], tmp_path: Path
) -> None:
    server, there = office
    path = tmp_path / "library.sqlite"
    here = seed_search(path)
    asked = [("ספריה", ""), ("Akko ספריה", ""), ("acre", ""), ("ה", ""), ("n", ""), ("o n", "")]
    asked += [("ס", "dimona"), ("ה", "akko")]
    with opened_workbench(path) as file:
        for words, town in asked:
            answers = [
                bench.reads.find(words, SearchFilter(town=ids[town] if town else ""))
                for bench, ids in ((server, there), (file, here))
            ]
            theirs, ours = ([without_ids(hit) for hit in answer.hits] for answer in answers)
            assert theirs == ours, words
            assert ours, words
            assert answers[0].found == answers[1].found


def without_ids(hit: SearchHit) -> SearchHit:
    """What is told of a hit in any library."""
    return replace(hit, id="", workshop_id="", target_id="")
