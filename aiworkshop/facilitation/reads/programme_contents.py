"""What documents about a programme rest on: numbers, and the few workshops they quote from.

Whole workshops are read only where somebody withdrew, so that what is theirs is not counted, and
where stories may be quoted; all else is counted where the rows are.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from aiworkshop.facilitation.reads.portfolio import portfolio_scope, read_portfolio
from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.library.queries import portfolio as queries
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.portfolio import ALL, PortfolioWorkshop, ProgrammeContents
from aiworkshop.readmodels.workshop_contents import WorkshopContents

QUOTED_EACH = 3
"""Of so many workshops of a town stories are quoted at most, rather of the latest."""
ENOUGH_STORIES = 8
"""With so many to choose from no further workshop of a town is read."""
PUBLIC = PERMISSIONS.ids[-1]
_MAY_LEAVE = ("", *PERMISSIONS.ids[1:])


def programme_contents(
    connection: Connection,
    programme_id: str,
    cohort_id: str = "",
    town: str = ALL,
    *,
    public: bool = False,
) -> ProgrammeContents:
    """The programme as documents see it; ``public``: as everybody may.

    Raises ``LookupError`` where there is no such programme.
    """
    scope = portfolio_scope(connection, programme_id, cohort_id, town)
    read = _Workshops(connection)
    gone = read.gone(queries.workshops_left_by(connection, scope.ids))
    portfolio = read_portfolio(
        connection, programme_id, cohort_id, town=town, gone=gone, leaving=True
    )
    levels = (PUBLIC,) if public else _MAY_LEAVE
    told = queries.story_counts(connection, scope.ids, levels)
    chosen = _chosen([each for each in scope.workshops if each.id in told], told)
    quoted = tuple(read.whole(key) for key in chosen)
    return ProgrammeContents(portfolio=portfolio, quoted=quoted, only_town=town)


def _chosen(workshops: Sequence[PortfolioWorkshop], told: Mapping[str, int]) -> list[str]:
    """The latest of each town until there are stories enough, in the order of their days."""
    taken: Counter[str] = Counter()
    stories: Counter[str] = Counter()
    chosen = set()
    for each in reversed(workshops):
        if any(taken[town] < QUOTED_EACH and stories[town] < ENOUGH_STORIES for town in each.towns):
            taken.update(each.towns)
            stories.update(dict.fromkeys(each.towns, told[each.id]))
            chosen.add(each.id)
    return [each.id for each in workshops if each.id in chosen]


class _Workshops:
    """Whole workshops, each read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, WorkshopContents] = {}

    def whole(self, key: str) -> WorkshopContents:
        """All of a workshop that documents need."""
        if key not in self._known:
            self._known[key] = whole_workshop(self._connection, key)
        return self._known[key]

    def gone(self, workshops: Iterable[str]) -> frozenset[tuple[str, str]]:
        """What is theirs who withdrew from these workshops."""
        from aiworkshop.documents.reports.composing.withdrawal import (
            taken_records,
            without_withdrawn,
        )

        found: set[tuple[str, str]] = set()
        for key in workshops:
            contents = self.whole(key)
            found |= taken_records(contents, without_withdrawn(contents))[0]
        return frozenset(found)


def by_workshop(ids: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Ids of records (workshop, id) by their workshops, for the log of outputs."""
    found: dict[str, set[str]] = defaultdict(set)
    for workshop_id, key in ids:
        found[workshop_id].add(key)
    return {workshop_id: tuple(sorted(keys)) for workshop_id, keys in found.items()}
