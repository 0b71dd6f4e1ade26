"""Offers and requests across workshops and towns, and which may go together."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.library.queries.carried_on import gone_on
from aiworkshop.library.queries.records import living, read_by_ids, read_records
from aiworkshop.library.queries.towns import (
    said_in,
    towns_beside,
    where_somebody_withdrew,
    workshops_of,
)
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.matching import Matcher, Side, Suggestion
from aiworkshop.readmodels.naming import all_names
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import (
    Authority,
    Commitment,
    Group,
    OfferMatch,
    Participant,
    TownMatch,
    Translation,
    Workshop,
)
from aiworkshop.readmodels.town_promises import PossibleMatch, TownPromise, TownPromises

MOST_SUGGESTED = 300
"""More than anybody looks through; the likeliest first."""
_OVER = ("done", "dropped")


def read_town_promises(
    connection: Connection, authority_id: str, *, beside: bool = False
) -> TownPromises:
    """The offers and requests of a town, with ``beside`` of all towns of its programmes.

    Raises ``LookupError`` where there is no such town.
    """
    ids = towns_beside(connection, authority_id) if beside else [authority_id]
    towns = {one.id: one for one in read_by_ids(connection, Authority, ids) if not one.deleted}
    if authority_id not in towns:
        raise LookupError(authority_id)
    workshops = workshops_of(connection, list(towns))
    said = _promised(connection, [one.id for one in workshops])
    matches = tuple(read_records(connection, TownMatch, living("town_match", OFFICE_ID)))
    met = {key for one in said.settled for key in one}
    met |= {
        key for one in matches if one.status == "agreed" for key in (one.offer_id, one.request_id)
    }
    # Its copy in the next workshop stands for it.
    closed = met | gone_on(connection, "commitment", [one.id for one in workshops])
    promises = tuple(
        _told(record, workshop, towns[workshop.authority_id], said, closed)
        for workshop in workshops
        for record in said.by_workshop.get(workshop.id, ())
    )
    known = {one.id for one in promises}
    return TownPromises(
        towns[authority_id],
        promises,
        tuple(one for one in matches if {one.offer_id, one.request_id} <= known),
        frozenset(said.settled),
        tuple(towns.values()),
    )


def possible_matches(promises: TownPromises) -> list[PossibleMatch]:
    """What was written down, then what may go together. Pure, for the lane beside the library."""
    known = promises.by_id
    written = [
        PossibleMatch(known[one.offer_id], known[one.request_id], one) for one in promises.matches
    ]
    decided = {(one.offer_id, one.request_id) for one in promises.matches} | promises.settled
    found = _suggestions(promises, decided)[:MOST_SUGGESTED]
    return written + [
        PossibleMatch(
            known[one.offer_id],
            known[one.request_id],
            score=one.score,
            shared=one.shared,
            named=one.named,
        )
        for one in found
    ]


def _suggestions(
    promises: TownPromises, decided: Collection[tuple[str, str]]
) -> tuple[Suggestion, ...]:
    sides: dict[str, list[Side]] = {"offer": [], "request": []}
    for one in promises.promises:
        if one.open:
            sides[one.kind].append(_side(one))
    return Matcher(sides["offer"], sides["request"]).everywhere(decided)


def _side(promise: TownPromise) -> Side:
    """A town is addressed by any of its names, a person by a name that may be told."""
    names = (promise.name.text, *all_names(promise.authority))
    return Side(
        promise.id,
        (promise.words.text, *(words.text for words in promise.translations)),
        tuple(name for name in dict.fromkeys(names) if name.strip()),
        tuple(part for part in (promise.addressed_to.text,) if part.strip()),
        promise.initiative_id,
    )


@dataclass(slots=True)
class _Promised:
    """What was promised in some workshops, as if those who withdrew had not been there."""

    by_workshop: dict[str, list[Commitment]] = field(default_factory=lambda: defaultdict(list))
    people: dict[str, Participant] = field(default_factory=dict)
    tables: dict[str, int | None] = field(default_factory=dict)
    translations: dict[str, list[Text]] = field(default_factory=lambda: defaultdict(list))
    settled: set[tuple[str, str]] = field(default_factory=set)

    def add(
        self,
        promises: Iterable[Commitment],
        people: Iterable[Participant],
        groups: Iterable[Group],
        translations: Iterable[Translation],
        matches: Iterable[OfferMatch],
    ) -> None:
        for promise in promises:
            if promise.kind in ("offer", "request") and (promise.words or promise.first_step):
                self.by_workshop[promise.workshop_id].append(promise)
        self.people.update((one.id, one) for one in people)
        self.tables.update((one.id, one.number) for one in groups)
        for one in translations:
            if (one.record_kind, one.field) == ("commitment", "words") and one.words:
                self.translations[one.record_id].append(one.words)
        self.settled.update(
            (one.offer_id or "", one.request_id or "") for one in matches if one.state == "agreed"
        )


def _promised(connection: Connection, workshops: Sequence[str]) -> _Promised:
    from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn

    found = _Promised()
    withdrawn = where_somebody_withdrew(connection, workshops)
    others = [key for key in workshops if key not in set(withdrawn)]
    promise, translation = RECORD_TABLES["commitment"], RECORD_TABLES["translation"]
    found.add(
        said_in(connection, Commitment, others, promise.c.kind.in_(("offer", "request"))),
        said_in(connection, Participant, others),
        said_in(connection, Group, others),
        said_in(connection, Translation, others, translation.c.record_kind == "commitment"),
        said_in(connection, OfferMatch, others),
    )
    for key in withdrawn:
        rest = without_withdrawn(whole_workshop(connection, key))
        found.add(rest.commitment, rest.participant, rest.group, rest.translation, rest.offer_match)
    return found


def _told(
    record: Commitment,
    workshop: Workshop,
    town: Authority,
    said: _Promised,
    closed: Collection[str],
) -> TownPromise:
    person = said.people.get(record.participant_id or "")
    named = record.name_consent
    name = record.person or (person.name if person is not None else EMPTY_TEXT)
    reached = person is not None and record.contact_permission
    answered = record.kind == "request" and record.answer == "yes"
    return TownPromise(
        id=record.id,
        kind=record.kind,
        words=record.words or record.first_step,
        workshop=workshop,
        authority=town,
        translations=tuple(said.translations.get(record.id, ())),
        # The same consent covers whoever is meant, as in reports.
        addressed_to=record.addressed_to if named else EMPTY_TEXT,
        name=name if named else EMPTY_TEXT,
        contact=" · ".join(filter(None, _ways(person))) if reached else "",
        may_contact=record.contact_permission,
        table=said.tables.get(record.group_id or ""),
        due=record.due,
        initiative_id=record.initiative_id or "",
        open=record.id not in closed and record.status not in _OVER and not answered,
    )


def _ways(person: Participant | None) -> Iterator[str]:
    if person is not None:
        yield person.email.strip()
        yield person.phone.strip()
