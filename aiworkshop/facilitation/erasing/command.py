"""Erases a person, for good: one step that nothing takes back."""

import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection, delete, select, update

from aiworkshop.base.errors import AppError
from aiworkshop.documents.reports.composing.withdrawal import name_key
from aiworkshop.facilitation.commands import RecordKey, require
from aiworkshop.facilitation.erasing.scrubbing import Scrubbing, may_hold
from aiworkshop.facilitation.erasing.theirs import Theirs, read_theirs
from aiworkshop.facilitation.records import dependants
from aiworkshop.library.cleaning import clean_up
from aiworkshop.library.erased import erased_in, erased_stamp
from aiworkshop.library.erasing import (
    Keys,
    erase_rows,
    forget_conflicts,
    scrub_journal,
    scrub_row,
    scrubbed_question,
    wipe_as_it_goes,
)
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import conflict, draft
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.erasing import Erased

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """A person goes, with their name wherever it is known to be theirs. Value: an ``Erased``.

    ``told``: with what they told, promised and wrote on their own sheets, and quotes taken from it;
    else that stays, with nobody's name. Also for somebody who lies in the trash. What was saved,
    printed or backed up before is beyond reach: ``telling.preview_erasing`` names it.
    """

    workshop_id: str
    participant_id: str
    told: bool = False
    code: str = "erase_person"
    undoable: ClassVar[bool] = False
    restore_point: ClassVar[str] = "none"
    """A backup made for it would hold whom it erases."""

    def apply(self, unit: UnitOfWork) -> Erased:
        theirs = read_theirs(unit.connection, self.workshop_id, self.participant_id)
        require(
            theirs is not None,
            "nobody_to_erase",
            "This person is no longer in the library. Nothing was changed.",
        )
        assert theirs is not None
        return erase_people(unit, [(theirs, self.told)], {})

    def afterwards(self, library: Library, value: object, /) -> None:
        """Once it is kept: photos, drafts, and the bytes in the file."""
        if isinstance(value, Erased):
            finish_erasing(library, self.workshop_id, value)


def finish_erasing(library: Library, workshop_id: str, done: Erased) -> None:
    """Clean up after records were erased in ``library``."""
    if library.local is not library:
        with suppress(AppError), library.local.upkeep() as connection:
            _forget_drafts(connection, workshop_id, done.ids, done.names)
    done.cleaned = clean_up(library, done.photos)


def erase_people(
    unit: UnitOfWork,
    people: Iterable[tuple[Theirs, bool]],
    elsewhere: Mapping[tuple[str, str], str],
) -> Erased:
    """Erase what is theirs, with or without what they told, and what was erased elsewhere (the
    stamps of that by kind and id), in this unit's workshop."""
    wipe_as_it_goes(unit.connection)
    done = Erased()
    for theirs, told in people:
        stamp = elsewhere.get(("participant", theirs.person.id), erased_stamp(unit.stamp))
        keys = with_dependants(unit, theirs.gone(told=told))
        _erase(unit, keys, {key: elsewhere.get(key, stamp) for key in keys}, done)
        scrubbing = theirs.scrubbing(told=told)
        done.scrubbed += _scrub_rows(unit, scrubbing)
        _scrub_conflicts(unit, scrubbing)
        scrub_journal(unit, keys, scrubbing.changed)
        done.names |= theirs.names
        done.ids |= {key for _, key in keys} | (theirs.sheets if told else set())
    rest = {key: stamp for key, stamp in elsewhere.items() if key[1] not in done.ids}
    if rest:
        _erase(unit, frozenset(rest), rest, done)
        scrub_journal(unit, frozenset(rest), Scrubbing().changed)
        done.ids |= {key for _, key in rest}
    _forget_drafts(unit.connection, unit.workshop_id, done.ids, done.names)
    return done


def with_dependants(unit: UnitOfWork, keys: Keys) -> Keys:
    """With what has no meaning without them, in the trash or not."""
    found, waiting = set(keys), list(keys)
    while waiting:
        _, key = waiting.pop()
        for other in dependants(unit, key, deleted=None):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return frozenset(found)


def _erase(unit: UnitOfWork, keys: Keys, stamps: Mapping[RecordKey, str], done: Erased) -> None:
    gone = erase_rows(unit, stamps)
    forget_conflicts(unit, keys)
    done.records += len(gone)
    digests = {row[name] for row in gone for name in ("digest", "source_digest") if row.get(name)}
    done.photos |= {digest for digest in digests if isinstance(digest, str)}


def _scrub_rows(unit: UnitOfWork, scrubbing: Scrubbing) -> int:
    """Let others of this workshop lose words and links; how many did."""
    count = 0
    for kind in ("workshop", *WORKSHOP_KINDS):
        if not may_hold(kind):
            continue
        table = RECORD_TABLES[kind]
        owner = table.c.id if kind == "workshop" else table.c.workshop_id
        query = select(table).where(owner == unit.workshop_id, ~erased_in(table))
        for row in unit.connection.execute(query).mappings().all():
            if after := scrubbing.changed(kind, dict(row)):
                scrub_row(unit, kind, dict(row), after)
                count += 1
    return count


def _scrub_conflicts(unit: UnitOfWork, scrubbing: Scrubbing) -> None:
    query = select(conflict).where(conflict.c.workshop_id == unit.workshop_id)
    for row in unit.connection.execute(query).mappings().all():
        after = scrubbed_question(dict(row), scrubbing.changed)
        if after:
            here = conflict.c.id == row["id"]
            unit.connection.execute(update(conflict).where(here).values(**after))


def _forget_drafts(
    connection: Connection, workshop_id: str, ids: Collection[str], names: Collection[str]
) -> None:
    """Let go of what stands in editors of these records, or is nothing but a name."""
    query = select(draft.c.place, draft.c.payload).where(draft.c.workshop_id == workshop_id)
    for place, payload in connection.execute(query).all():
        if is_draft_of(place, payload, ids, names):
            here = (draft.c.workshop_id == workshop_id) & (draft.c.place == place)
            connection.execute(delete(draft).where(here))


def is_draft_of(place: str, payload: str, ids: Collection[str], names: Collection[str]) -> bool:
    """Whether a draft belongs to one of these records, or says one of these names alone."""
    return any(key in ids for key in _ID.findall(place)) or name_key(payload) in names
