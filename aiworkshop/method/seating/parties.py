"""Who must sit at one table, once rules and pins that contradict each other are told apart.

A party is one person, or several who are kept together. Pins go before rules, and *apart* goes
before *together*: people whom somebody wanted apart are not put at one table by another rule.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aiworkshop.method.seating.people import MixPerson, Rule


@dataclass(frozen=True, slots=True)
class Parties:
    """``parties`` hold indices of people; ``foes`` whom each may not sit with.

    ``refused`` are pairs of people that a rule wanted together and that cannot be: rule id, two
    indices, and why (``pinned`` or ``contradicts``).
    """

    parties: tuple[tuple[int, ...], ...]
    foes: Mapping[int, frozenset[int]]
    refused: tuple[tuple[str, int, int, str], ...] = ()


def make_parties(people: Sequence[MixPerson], rules: Sequence[Rule]) -> Parties:
    """Join those who are kept together, in the order of the rules, as far as that is possible."""
    places = {person.id: place for place, person in enumerate(people)}
    foes = _foes(rules, places)
    party_of = list(range(len(people)))
    members: dict[int, list[int]] = {place: [place] for place in range(len(people))}
    refused: list[tuple[str, int, int, str]] = []
    for rule in rules:
        if rule.kind != "together":
            continue
        here = sorted({places[key] for key in rule.people if key in places})
        for place, second in enumerate(here[1:], 1):
            obstacles: list[tuple[int, str]] = []
            for first in here[:place]:
                one, other = party_of[first], party_of[second]
                why = "" if one == other else _obstacle(people, members[one], members[other], foes)
                if why:
                    obstacles.append((first, why))
                    continue
                obstacles = []
                if one != other:
                    for moved in members[other]:
                        party_of[moved] = one
                    members[one] += members.pop(other)
                break
            refused += [(rule.id, first, second, why) for first, why in obstacles[:1]]
    parties = tuple(tuple(sorted(party)) for party in members.values())
    return Parties(tuple(sorted(parties)), foes, tuple(refused))


def _foes(rules: Sequence[Rule], places: Mapping[str, int]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    for rule in rules:
        if rule.kind == "apart":
            here = {places[key] for key in rule.people if key in places}
            for place in here:
                found.setdefault(place, set()).update(here - {place})
    return {place: frozenset(others) for place, others in found.items()}


def _obstacle(
    people: Sequence[MixPerson],
    first: Sequence[int],
    second: Sequence[int],
    foes: Mapping[int, frozenset[int]],
) -> str:
    pins = {people[place].pinned for place in (*first, *second)} - {None}
    if len(pins) > 1:
        return "pinned"
    hostile = any(foes.get(place, frozenset()).intersection(second) for place in first)
    return "contradicts" if hostile else ""
