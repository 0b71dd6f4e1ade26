"""Max-mix without rules; ``method.seating`` has rules, languages and reasons as well."""

from collections.abc import Iterable, Sequence

from aiworkshop.method.seating.arranging import arrange
from aiworkshop.method.seating.people import (
    MixPerson as MixPerson,
    clustering as clustering,
    even_sizes as even_sizes,
)


def max_mix(
    people: Sequence[MixPerson],
    group_count: int,
    seed: int = 0,
    attributes: Iterable[str] | None = None,
) -> tuple[tuple[str, ...], ...]:
    """The ids of each group's people: see ``arrange``. Sizes differ by one at most.

    Unless more people are pinned to a group than that.
    """
    return arrange(people, group_count, seed, attributes=attributes)
