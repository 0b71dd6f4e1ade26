"""A promise that went along into the next workshop is one promise, however often it was copied."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from aiworkshop.library.queries import carried_on as queries
from aiworkshop.method.portfolio import kept_state

_FURTHEST = ("open", "under_way", "dropped", "done")
"""Of several copies the one that came furthest tells how the promise stands."""


@dataclass(frozen=True, slots=True)
class CarriedOn:
    """``left_out``: kind and id of what is counted in another copy of itself; ``asked``: ids of
    those that are counted, and of which a copy was asked about again.
    """

    left_out: frozenset[tuple[str, str]] = frozenset()
    asked: frozenset[str] = frozenset()


def carried_on(
    connection: Connection, workshops: Sequence[str], gone: Sequence[tuple[str, str]] = ()
) -> CarriedOn:
    """What is the same promise in these workshops; ``gone`` are not counted anyway."""
    sources = {(kind, key): source for kind, key, source in queries.copies(connection, workshops)}
    left_out: set[tuple[str, str]] = set()
    stands_for: dict[tuple[str, str], str] = {}
    for kind, same in _chains(connection, workshops, sources, frozenset(gone)):
        # The first of those that came equally far: where it was promised.
        counted = max(same, key=lambda row: _FURTHEST.index(_state(row)))
        left_out |= {(kind, row.id) for row in same if row.id != counted.id}
        stands_for |= {(kind, row.id): counted.id for row in same}
    asked = queries.asked_about(connection, list(stands_for)) if stands_for else frozenset()
    return CarriedOn(
        frozenset(left_out),
        frozenset(counted for (_, key), counted in stands_for.items() if key in asked),
    )


def _chains(
    connection: Connection,
    workshops: Sequence[str],
    sources: dict[tuple[str, str], str],
    gone: frozenset[tuple[str, str]],
) -> Iterator[tuple[str, list[Any]]]:
    """Kind and rows of what is one promise, the oldest first."""
    for kind in queries.CARRIED:
        own = {key: source for (each, key), source in sources.items() if each == kind}
        if not own:
            continue
        ids = sorted({*own, *own.values()})
        chains: dict[str, list[Any]] = defaultdict(list)
        for row in queries.standing(connection, kind, ids, workshops):
            if (kind, row.id) not in gone:
                chains[_first(row.id, own)].append(row)
        for same in chains.values():
            if len(same) > 1:
                yield kind, same


def _first(key: str, sources: dict[str, str]) -> str:
    """Where a chain of copies began; a circle, which only a broken file has, ends."""
    seen = {key}
    while (source := sources.get(key, "")) and source not in seen:
        seen.add(source)
        key = source
    return key


def _state(row: Any) -> str:
    return kept_state(getattr(row, "status", ""))
