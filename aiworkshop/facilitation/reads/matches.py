"""Offers that may answer a request, read with what tells: words, translations, names."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from aiworkshop.method.matching import Matcher, Side, Suggestion
from aiworkshop.readmodels.records import Commitment
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads.reads import Reads

_KINDS = ("commitment", "participant", "offer_match", "translation")
_TOLD = ("words", "first_step")


def read_suggestions(reads: "Reads", workshop_id: str, key: str) -> tuple[Suggestion, ...]:
    """For a request the offers, for an offer the requests, that may go with it; matched ones not.

    Empty for a commitment, and for what is no longer there.
    """
    return suggestions(reads.contents(workshop_id, kinds=_KINDS), key)


def suggestions(contents: WorkshopContents, key: str) -> tuple[Suggestion, ...]:
    """The same of contents that were read."""
    known = {one.id: one for one in contents.commitment}
    record = known.get(key)
    if record is None or record.kind not in ("offer", "request"):
        return ()
    sides = {one.id: side for one, side in _sides(contents)}
    of_kind = {
        kind: [sides[one.id] for one in contents.commitment if one.kind == kind]
        for kind in ("offer", "request")
    }
    matcher = Matcher(of_kind["offer"], of_kind["request"])
    if record.kind == "request":
        apart = [one.offer_id or "" for one in contents.offer_match if one.request_id == key]
        # Who turned a request down, or answered by a counter-offer, may still have another offer.
        return matcher.for_request(key, apart)
    apart = [one.request_id or "" for one in contents.offer_match if one.offer_id == key]
    return matcher.for_offer(key, apart)


def _sides(contents: WorkshopContents) -> Iterable[tuple[Commitment, Side]]:
    people = {one.id: one for one in contents.participant}
    translated: dict[str, list[str]] = defaultdict(list)
    for one in contents.translation:
        if one.record_kind == "commitment" and one.field in _TOLD:
            translated[one.record_id].append(one.words.text)
    for record in contents.commitment:
        person = people.get(record.participant_id or "")
        names = [record.person.text]
        if person is not None:
            names += [person.name.text, person.role.text, person.organisation.text]
        yield (
            record,
            Side(
                record.id,
                (record.words.text, *translated[record.id]),
                tuple(dict.fromkeys(name for name in names if name.strip())),
                tuple(part for part in (record.addressed_to.text,) if part.strip()),
                record.initiative_id or "",
            ),
        )
