"""Why somebody sits where they sit, and how well mixed the tables are: as data, without words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aiworkshop.method.seating.people import MixPerson, Rule, chosen_values

PINNED = "pinned"
WITH = "with"
AWAY_FROM = "away_from"
SHARES_LANGUAGE = "shares_language"
ONLY_ONE = "only_one"
ONE_OF = "one_of"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for somebody's place.

    ``pinned``; ``with`` or ``away_from`` these ``people`` by a rule; ``shares_language`` with
    ``count`` others there; the ``only_one``, or ``one_of`` ``count``, with this value of an
    attribute there. ``best``: fewer alike are not possible with so many tables.
    """

    kind: str
    people: tuple[str, ...] = ()
    rule: str = ""
    attribute: str = ""
    value: str = ""
    language: str = ""
    count: int = 0
    best: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """How one attribute is mixed: ``most`` alike at one table, ``fewest`` is the least possible.

    ``value`` is the one that so many share at ``table`` (from 0).
    """

    attribute: str
    most: int
    fewest: int
    value: str = ""
    table: int = 0


def why_here(
    person_id: str,
    tables: Sequence[Sequence[str]],
    people: Sequence[MixPerson],
    rules: Sequence[Rule] = (),
    attributes: Iterable[str] | None = None,
) -> tuple[Reason, ...]:
    """What speaks for somebody's place; nothing for who has none."""
    known = {person.id: person for person in people}
    table = next((table for table in tables if person_id in table), None)
    person = known.get(person_id)
    if table is None or person is None:
        return ()
    others = [known[key] for key in table if key != person_id and key in known]
    seated = {key for there in tables for key in there if key in known}
    return (
        *((Reason(PINNED),) if person.pinned is not None else ()),
        *_by_rules(person_id, {one.id for one in others}, seated, rules),
        *_by_attributes(person, others, people, len(tables), attributes),
        *_by_languages(person, others),
    )


def spreads(
    tables: Sequence[Sequence[str]],
    people: Sequence[MixPerson],
    attributes: Iterable[str] | None = None,
) -> tuple[Spread, ...]:
    """How each attribute is mixed at these tables, in the order asked for, or by name."""
    known = {person.id: person for person in people}
    names = (
        sorted({name for person in people for name, _ in chosen_values(person)})
        if attributes is None
        else list(attributes)
    )
    seated = [[known[key] for key in table if key in known] for table in tables]
    used = sum(1 for table in seated if table)
    found = []
    for name in names:
        chosen = frozenset((name,))
        counts = [Counter(v for one in t for _, v in chosen_values(one, chosen)) for t in seated]
        whole: Counter[str] = Counter()
        for count in counts:
            whole.update(count)
        if not whole or not used:
            continue
        most, negative, value = max(
            (number, -place, value)
            for place, count in enumerate(counts)
            for value, number in count.items()
        )
        found.append(Spread(name, most, -(-max(whole.values()) // used), value, -negative))
    return tuple(found)


def _by_rules(
    person: str, there: set[str], seated: set[str], rules: Sequence[Rule]
) -> Iterable[Reason]:
    for rule in rules:
        if person not in rule.people:
            continue
        named = [key for key in dict.fromkeys(rule.people) if key != person and key in seated]
        if rule.kind == "together":
            kept = tuple(key for key in named if key in there)
            kind = WITH
        else:
            kept = tuple(key for key in named if key not in there)
            kind = AWAY_FROM
        if kept:
            yield Reason(kind, kept, rule.id)


def _by_attributes(
    person: MixPerson,
    others: Sequence[MixPerson],
    everybody: Sequence[MixPerson],
    table_count: int,
    attributes: Iterable[str] | None,
) -> Iterable[Reason]:
    chosen = None if attributes is None else frozenset(attributes)
    for name, value in chosen_values(person, chosen):
        alike = sum(_has(one, name, value) for one in others) + 1
        whole = sum(_has(one, name, value) for one in everybody)
        best = alike <= -(-whole // table_count)
        written = person.attributes[name].strip()
        if alike == 1 and others:
            yield Reason(ONLY_ONE, attribute=name, value=written, count=1, best=best)
        elif best and others:
            yield Reason(ONE_OF, attribute=name, value=written, count=alike, best=best)


def _has(person: MixPerson, name: str, value: str) -> bool:
    return person.attributes.get(name, "").strip().casefold() == value


def _by_languages(person: MixPerson, others: Sequence[MixPerson]) -> Iterable[Reason]:
    for code in dict.fromkeys(person.languages):
        count = sum(code in one.languages for one in others)
        if count:
            yield Reason(SHARES_LANGUAGE, language=code, count=count)
