"""Which wishes a seating does not meet, about whom, and why: as data, for any seating."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from aiworkshop.method.seating.parties import make_parties
from aiworkshop.method.seating.people import MixPerson, Rule

APART = "apart"
TOGETHER = "together"
NO_SHARED_LANGUAGE = "no_shared_language"
LONE_SPEAKER = "lone_speaker"
RULE_WITHOUT_PEOPLE = "rule_without_people"
CONTRADICTING_RULES = "contradicting_rules"
UNEVEN = "uneven"
TWO_TABLES = "two_tables"


@dataclass(frozen=True, slots=True)
class Problem:
    """A wish that is not met. ``tables`` are indices from 0, ``people`` ids.

    ``why``: ``pinned``, ``contradicts`` (another rule), ``nobody_else`` (no one else in the room
    speaks the language), ``too_few_tables``, ``rules`` or empty: another seating may do. ``count``
    is how many others at the table speak ``language`` too, or how many people the table has.
    """

    kind: str
    people: tuple[str, ...] = ()
    rule: str = ""
    tables: tuple[int, ...] = ()
    language: str = ""
    why: str = ""
    count: int = 0


def find_problems(
    tables: Sequence[Sequence[str]], people: Sequence[MixPerson], rules: Sequence[Rule]
) -> tuple[Problem, ...]:
    """Everything that is not as wished; who has no seat, or is not in the room, is no problem."""
    known = {person.id: person for person in people}
    table_of = {key: place for place, table in enumerate(tables) for key in table if key in known}
    return (
        *_rule_problems(table_of, known, rules, len(tables)),
        *(
            problem
            for place, table in enumerate(tables)
            for problem in _language_problems(
                place, [known[k] for k in table if k in known], people
            )
        ),
        *_size_problems(tables, known, rules),
    )


def seated_twice(tables: Sequence[Sequence[str]]) -> tuple[Problem, ...]:
    """People with a seat at more than one table: two laptops seated them apart, then met."""
    places: dict[str, dict[int, None]] = {}
    for place, table in enumerate(tables):
        for key in table:
            places.setdefault(key, {})[place] = None
    return tuple(
        Problem(TWO_TABLES, (key,), tables=tuple(found))
        for key, found in places.items()
        if len(found) > 1
    )


def idle_rules(rules: Iterable[Rule], everybody: Iterable[str]) -> tuple[Problem, ...]:
    """Rules that name fewer than two people who are still on the list."""
    there = set(everybody)
    return tuple(
        Problem(RULE_WITHOUT_PEOPLE, tuple(key for key in rule.people if key in there), rule.id)
        for rule in rules
        if len(there.intersection(rule.people)) < 2
    )


def _rule_problems(
    table_of: Mapping[str, int],
    known: Mapping[str, MixPerson],
    rules: Sequence[Rule],
    table_count: int,
) -> Iterable[Problem]:
    ordered = sorted(known.values(), key=lambda person: person.id)
    refused = make_parties(ordered, rules).refused
    clashing = {
        (rule, ordered[first].id, ordered[second].id): why for rule, first, second, why in refused
    }
    for rule in rules:
        there = [key for key in dict.fromkeys(rule.people) if key in known]
        reasons = [why for (found, _, _), why in clashing.items() if found == rule.id]
        if "contradicts" in reasons:
            pair = next(k[1:] for k, why in clashing.items() if k[0] == rule.id and why != "pinned")
            yield Problem(CONTRADICTING_RULES, pair, rule.id, _places(pair, table_of))
        seated = [key for key in there if key in table_of]
        if rule.kind == APART:
            for place, count in sorted(Counter(table_of[key] for key in seated).items()):
                if count > 1:
                    those = tuple(key for key in seated if table_of[key] == place)
                    yield Problem(
                        APART,
                        those,
                        rule.id,
                        (place,),
                        "",
                        _why_close([known[key] for key in those], len(there), table_count),
                    )
        elif len({table_of[key] for key in seated}) > 1 and "contradicts" not in reasons:
            pins = {known[key].pinned for key in seated} - {None}
            why = "pinned" if len(pins) > 1 or reasons else ""
            yield Problem(TOGETHER, tuple(seated), rule.id, _places(seated, table_of), "", why)


def _why_close(those: Sequence[MixPerson], named: int, table_count: int) -> str:
    if sum(person.pinned is not None for person in those) > 1:
        return "pinned"
    return "too_few_tables" if named > table_count else ""


def _places(people: Iterable[str], table_of: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(sorted({table_of[key] for key in people if key in table_of}))


def _language_problems(
    place: int, there: Sequence[MixPerson], everybody: Sequence[MixPerson]
) -> Iterable[Problem]:
    if len(there) < 2 or any(not person.languages for person in there):
        # What somebody speaks is not known: nobody can be said to be alone.
        return
    speakers = Counter(code for person in there for code in set(person.languages))
    only = Counter(person.languages[0] for person in there if len(set(person.languages)) == 1)
    for person in there:
        spoken = set(person.languages)
        first = person.languages[0]
        if all(speakers[code] == 1 for code in spoken):
            others = any(
                spoken.intersection(one.languages) for one in everybody if one is not person
            )
            why = _why_alone(person, others)
            yield Problem(NO_SHARED_LANGUAGE, (person.id,), "", (place,), first, why)
        elif len(spoken) == 1 and only[first] == 1:
            others = any(set(one.languages) == spoken for one in everybody if one is not person)
            why = _why_alone(person, others)
            count = speakers[first] - 1
            yield Problem(LONE_SPEAKER, (person.id,), "", (place,), first, why, count)


def _why_alone(person: MixPerson, others: bool) -> str:
    if not others:
        return "nobody_else"
    return "pinned" if person.pinned is not None else ""


def _size_problems(
    tables: Sequence[Sequence[str]],
    known: Mapping[str, MixPerson],
    rules: Sequence[Rule],
) -> Iterable[Problem]:
    """Tables that pins and parties alone make larger than even; others are as somebody wished."""
    seated = sum(key in known for table in tables for key in table)
    if seated < len(tables):
        return
    even = -(-seated // len(tables))
    for place, table in enumerate(tables):
        there = {key for key in table if key in known}
        held = {key for key in there if known[key].pinned is not None}
        for rule in rules:
            party = there.intersection(rule.people)
            if rule.kind == TOGETHER and len(party) > 1:
                held |= party
        if len(held) > even + 1:
            yield Problem(UNEVEN, (), "", (place,), "", "", len(there))
