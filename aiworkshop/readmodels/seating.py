"""From records to what seating knows of people, tables and wishes."""

from collections.abc import Iterable, Mapping, Sequence

from aiworkshop.method.seating.people import MixPerson, Rule, spoken_by
from aiworkshop.readmodels.records import Membership, Participant, SeatingRule

SEATING_KINDS = ("together", "apart")
MIXED_FIELDS = ("role", "organisation", "sheet_language")
"""Fields of a participant that may be mixed as their own attributes may."""


def own_attributes(person: Participant) -> dict[str, str]:
    """A person's attributes; an import may have brought something else than a mapping."""
    found = person.attributes
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def attribute_value(person: Participant, name: str) -> str:
    """What a person's record says about an attribute; empty where nothing is known."""
    field = str(getattr(person, name)) if name in MIXED_FIELDS else ""
    return field or own_attributes(person).get(name, "")


def attribute_names(people: Iterable[Participant]) -> list[str]:
    """The names of everybody's own attributes, as they come, then the fields that differ."""
    everybody = list(people)
    found = {k: None for one in everybody for k, v in own_attributes(one).items() if v.strip()}
    differing = [
        name
        for name in MIXED_FIELDS
        if name not in found and len({attribute_value(one, name) for one in everybody}) > 1
    ]
    return [*found, *differing]


def mix_person(
    person: Participant, attributes: Iterable[str], pinned: int | None = None
) -> MixPerson:
    """A participant as somebody to be placed."""
    values = {name: attribute_value(person, name) for name in attributes}
    languages = spoken_by(person.spoken_languages or (), person.sheet_language)
    return MixPerson(person.id, values, pinned, languages)


def seating_rules(rules: Iterable[SeatingRule]) -> tuple[Rule, ...]:
    """The facilitator's rules, in their order; pairs that are kept for the interviews are none."""
    return tuple(
        Rule(rule.id, rule.kind, tuple(dict.fromkeys(rule.participant_ids or ())))
        for rule in rules
        if rule.kind in SEATING_KINDS
    )


def pins(memberships: Iterable[Membership], group_ids: Sequence[str]) -> Mapping[str, int]:
    """The index of the table at which somebody is pinned."""
    places = {key: place for place, key in enumerate(group_ids)}
    return {
        str(one.participant_id): places[str(one.group_id)]
        for one in memberships
        if one.pinned and one.group_id in places
    }
