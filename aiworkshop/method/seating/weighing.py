"""How much each attribute counts, so that none is sacrificed to the others.

An attribute's weight is one over what mixing can gain for it: the pairs of like people that chance
leaves at the same table, less those that remain in the best case.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

SCALE = 10_000


def value_counts(values: Sequence[Mapping[str, str]]) -> dict[str, Counter[str]]:
    """How many people have which value, for each attribute, in a fixed order."""
    found: dict[str, Counter[str]] = {}
    for person in values:
        for name, value in person.items():
            found.setdefault(name, Counter())[value] += 1
    return dict(sorted(found.items()))


def pairs_by_chance(counts: Counter[str], sizes: Sequence[int]) -> float:
    """Pairs of like people at one table that chance leaves on average."""
    everybody = sum(sizes)
    if everybody < 2:
        return 0.0
    together = sum(size * (size - 1) for size in sizes) / (everybody * (everybody - 1))
    return together * sum(count * (count - 1) / 2 for count in counts.values())


def fewest_pairs(counts: Counter[str], table_count: int) -> int:
    """Pairs of like people at one table that remain if every value is spread evenly."""
    total = 0
    for count in counts.values():
        each, rest = divmod(count, table_count)
        total += rest * (each + 1) * each // 2 + (table_count - rest) * each * (each - 1) // 2
    return total


def weights(values: Sequence[Mapping[str, str]], sizes: Sequence[int]) -> dict[str, int]:
    """The weight of a pair of like people, for each attribute that mixing can change."""
    found: dict[str, int] = {}
    for name, counts in value_counts(values).items():
        gain = pairs_by_chance(counts, sizes) - fewest_pairs(counts, len(sizes))
        if gain > 1e-9:
            found[name] = max(1, round(SCALE / max(gain, 1.0)))
    return found
