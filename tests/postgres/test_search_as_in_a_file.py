"""What is found in a file is found on a server, in the same order: the same tests, run there."""

from collections.abc import Iterator

import pytest

from aiworkshop.base.places import ServerPlace
from aiworkshop.bootstrap import Workbench, opened_workbench
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
