"""What seating knows of people, and what was wished for them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

RuleKind = Literal["apart", "together"]


@dataclass(frozen=True, slots=True)
class MixPerson:
    """Somebody to be placed. ``pinned`` is the index of the table where they must stay, from 0.

    ``languages`` are codes of what they speak; none: not known, so that nothing is asked of them.
    """

    id: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    pinned: int | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """People who are to sit at one table (``together``), or at different ones (``apart``)."""

    id: str
    kind: str
    people: tuple[str, ...]


def spoken_by(spoken: Iterable[str], sheet_language: str) -> tuple[str, ...]:
    """What somebody speaks: what they said, else the languages of their sheet (``he+ar``)."""
    told = [code.strip().casefold() for code in spoken if code.strip()]
    return tuple(dict.fromkeys(told or [code for code in sheet_language.split("+") if code]))


def chosen_values(
    person: MixPerson, chosen: frozenset[str] | None = None
) -> Iterator[tuple[str, str]]:
    """A person's attributes that are mixed, as (name, value); what is not stated is left out."""
    for name, value in person.attributes.items():
        if value.strip() and (chosen is None or name in chosen):
            yield name, value.strip().casefold()


def even_sizes(people: Sequence[MixPerson], table_count: int) -> list[int]:
    """How many people each table should hold: as even as the pins allow, earlier tables larger."""
    sizes = [0] * table_count
    for person in people:
        if person.pinned is not None:
            sizes[person.pinned] += 1
    for _ in range(sum(person.pinned is None for person in people)):
        sizes[sizes.index(min(sizes))] += 1
    return sizes


def clustering(
    tables: Iterable[Iterable[str]],
    people: Iterable[MixPerson],
    attributes: Iterable[str] | None = None,
) -> int:
    """Pairs of people at one table who share a value, summed over the attributes; 0 is best."""
    by_id = {person.id: person for person in people}
    chosen = None if attributes is None else frozenset(attributes)
    total = 0
    for table in tables:
        counts = Counter(
            value for member in table for value in chosen_values(by_id[member], chosen)
        )
        total += sum(count * (count - 1) // 2 for count in counts.values())
    return total
