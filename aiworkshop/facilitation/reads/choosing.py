"""Which workshop, programme, cohort or town a person means by an id, or what it is called."""

from collections.abc import Sequence

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.reads.reads import Reads
from aiworkshop.readmodels.naming import all_names
from aiworkshop.readmodels.portfolio import ALL, ProgrammeChoice
from aiworkshop.readmodels.records import Authority, Programme


def choose_workshop(reads: Reads, words: str) -> str:
    """The id of the workshop that ``words`` names.

    An exact id or title comes first, then a beginning that only one id has. Raises ``UserError``.
    """
    cards = reads.workshop_cards()
    exact = [card.id for card in cards if words == card.id]
    exact = exact or [card.id for card in cards if card.title.text == words]
    found = exact or [card.id for card in cards if words and card.id.startswith(words.lower())]
    if not found:
        raise UserError(
            "no_such_workshop",
            "There is no workshop “{words}” in this library. "
            "The command “aiworkshop list” shows those there are.",
            words=words,
        )
    if len(found) > 1:
        raise UserError(
            "several_workshops",
            "“{words}” could be any of {count} workshops. Give more of the id; "
            "“aiworkshop list” shows the ids.",
            words=words,
            count=len(found),
        )
    return found[0]


def choose_programme(reads: Reads, words: str) -> ProgrammeChoice:
    """The programme that ``words`` names: by an exact id or name in any language, else by the
    beginning of an id. Raises ``UserError``.
    """
    known = reads.programmes()
    found = set(_named([each.programme for each in known], words))
    chosen = [each for each in known if each.programme.id in found]
    if not chosen:
        raise UserError(
            "no_such_programme",
            "There is no programme “{words}” in this library. Those there are: {known}.",
            words=words,
            known=", ".join(_shown(each.programme) for each in known) or "–",
        )
    if len(chosen) > 1:
        raise UserError(
            "several_programmes",
            "“{words}” could be any of {count} programmes. Give more of the id: {known}.",
            words=words,
            count=len(chosen),
            known=", ".join(each.programme.id for each in chosen),
        )
    return chosen[0]


def choose_cohort(programme: ProgrammeChoice, words: str) -> str:
    """The id of a programme's cohort by its number, name or id; empty words: all cohorts."""
    if not words:
        return ALL
    by_number = [each.id for each in programme.cohorts if str(each.number) == words]
    by_name = [each.id for each in programme.cohorts if words in (each.id, *all_names(each))]
    for found in (by_number, by_name):
        if len(found) == 1:
            return found[0]
    raise UserError(
        "no_such_cohort",
        "There is no cohort “{words}” in this programme. Those there are: {known}.",
        words=words,
        known=", ".join(str(each.number) for each in programme.cohorts) or "–",
    )


def choose_town(reads: Reads, programme_id: str, words: str) -> str:
    """The id of an authority that takes part in a programme, by a name; empty words: all."""
    if not words:
        return ALL
    towns = [each.authority for each in reads.portfolio(programme_id).towns]
    found = _named(towns, words)
    if len(found) == 1:
        return found[0]
    raise UserError(
        "no_such_town",
        "There is no town “{words}” in this programme. Those there are: {known}.",
        words=words,
        known=", ".join(_shown(each) for each in towns) or "–",
    )


def _named(records: Sequence[Programme | Authority], words: str) -> list[str]:
    """Ids of the records of this name or id, else of those whose id begins so."""
    wanted = words.strip().casefold()
    exact = [
        each.id
        for each in records
        if words == each.id or wanted in (name.strip().casefold() for name in all_names(each))
    ]
    begun = [each.id for each in records if words and each.id.startswith(words.lower())]
    return exact or begun


def _shown(record: Programme | Authority) -> str:
    return next(iter(all_names(record)), record.id)
