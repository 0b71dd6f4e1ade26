"""Tests of commands and readings that hold for a file hold on a server: the same tests, run there.

Their fixture ``library`` is that of this folder. What they share with the rest is left to the rest.
"""

from tests.facilitation.exchange.test_round_trip import *  # noqa: F403
from tests.facilitation.test_commands import *  # noqa: F403
from tests.facilitation.test_edit_conflicts import *  # noqa: F403
from tests.facilitation.test_long_lists import *  # noqa: F403
from tests.facilitation.test_sample import *  # noqa: F403
from tests.facilitation.worksheets.test_entering import *  # noqa: F403
