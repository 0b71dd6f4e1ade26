"""What of a workshop is one person's: what goes when they are erased, and what may go with it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from aiworkshop.documents.reports.composing.spoken import quotes_taken_from
from aiworkshop.documents.reports.composing.withdrawal import (
    Withdrawals,
    name_key,
    people_names,
    row_of,
)
from aiworkshop.facilitation.erasing.scrubbing import Key, Scrubbing
from aiworkshop.facilitation.reads.source_sheets import source_sheets
from aiworkshop.library.erased import erased_in
from aiworkshop.library.erasing import Keys, changes_of_record
from aiworkshop.library.queries.records import read_by_ids, read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict
from aiworkshop.readmodels.records import RECORD_CLASSES, Participant, Workshop
from aiworkshop.readmodels.workshop_contents import WorkshopContents

TOLD_KINDS = (
    *("interview", "finding", "commitment", "valuation", "plenary_note", "check_in"),
    "partnership",
)
"""What somebody told, or promised: it goes only where that is asked for, else it stays unnamed."""
_KINDS = (
    *("participant", "membership", "interview", "finding", "theme", "translation", "commitment"),
    *("sign_up", "plenary_note", "initiative", "action", "income_idea", "valuation"),
    *("report_row", "report_text", "check_in", "partnership", "printed_sheet", "answer"),
    "attachment",
)


@dataclass(frozen=True, slots=True)
class Theirs:
    """Of one person: what goes always, what goes with what they told, and who they are.

    ``same_name``: somebody else of the workshop is called the same, so that only links count.
    ``written`` are their names as they were written, for looking into sentences; ``sheets`` those
    with their name on them.
    """

    person: Participant
    always: Keys
    told: Keys
    quotes: frozenset[str]
    names: frozenset[str]
    written: tuple[str, ...]
    sheets: frozenset[str]
    same_name: bool

    def gone(self, *, told: bool) -> Keys:
        """What goes."""
        return self.always | self.told if told else self.always

    def scrubbing(self, *, told: bool) -> Scrubbing:
        """What others lose."""
        quotes = self.quotes if told else frozenset[str]()
        return Scrubbing(frozenset({self.person.id}), self.names, quotes)


def read_theirs(connection: Connection, workshop_id: str, participant_id: str) -> Theirs | None:
    """What is theirs; None where nobody is there any more. What lies in the trash counts, too."""
    found = read_by_ids(connection, Participant, [participant_id])
    if not found or found[0].workshop_id != workshop_id:
        return None
    contents = read_with_trash(connection, workshop_id)
    if participant_id not in {each.id for each in contents.participant}:
        return None
    called = filter(None, _written(connection, contents, found[0]))
    written = tuple(dict.fromkeys(called))
    names = frozenset(map(name_key, written)) - {""}
    others = {each.id for each in contents.participant if not each.deleted} - {participant_id}
    same = not names.isdisjoint(people_names(contents, others))
    names = frozenset() if same else names
    withdrawals = Withdrawals(contents, {participant_id}, names)
    keys = withdrawals.keys
    told = frozenset(key for key in keys if key[0] in TOLD_KINDS)
    always = frozenset(_always(contents, participant_id, names)) | {
        key for key in keys if key[0] in ("participant", "sign_up")
    }
    findings = [each for each in contents.finding if ("finding", each.id) in told]
    living = replace(
        contents, finding=tuple(e for e in contents.finding if not e.deleted or e in findings)
    )
    quotes = quotes_taken_from(living, findings)
    told |= frozenset(_answered(contents, participant_id))
    sheets = frozenset(_sheets_of(contents, participant_id))
    return Theirs(found[0], always, told, quotes, names, written, sheets, same)


def read_with_trash(connection: Connection, workshop_id: str) -> WorkshopContents:
    """All that may be somebody's, with what lies in the trash, without what was erased."""
    (workshop,) = read_by_ids(connection, Workshop, [workshop_id])
    found: dict[str, Any] = {}
    for kind in _KINDS:
        table = RECORD_TABLES[kind]
        conditions = (table.c.workshop_id == workshop_id, ~erased_in(table))
        found[kind] = tuple(read_records(connection, RECORD_CLASSES[kind], *conditions))
    sheets = source_sheets(connection, workshop_id)
    return WorkshopContents(workshop=workshop, source_sheet=sheets, **found)


def _written(
    connection: Connection, contents: WorkshopContents, person: Participant
) -> Iterator[str]:
    """Their names in all languages, and what they were called before somebody corrected it."""
    yield person.name.text.strip()
    for each in contents.translation:
        if (each.record_kind, each.record_id, each.field) == ("participant", person.id, "name"):
            yield each.words.text.strip()
    query = select(conflict.c.kept, conflict.c.other).where(
        conflict.c.record_id == person.id, conflict.c.field == "name"
    )
    for versions in connection.execute(query):
        for version in map(json.loads, versions):
            yield str(version.get("text", "")).strip() if isinstance(version, dict) else ""
    for change in changes_of_record(connection, "participant", person.id):
        for row in (change.before, change.after):
            if row and row.get("name"):
                yield str(row["name"]).strip()


def _always(
    contents: WorkshopContents, participant_id: str, names: frozenset[str]
) -> Iterator[Key]:
    """Seats, photos of sheets with their name on it, and their rows in the tables of forms."""
    for seat in contents.membership:
        if seat.participant_id == participant_id:
            yield "membership", seat.id
    sheets = _sheets_of(contents, participant_id)
    for photo in contents.attachment:
        if photo.printed_sheet_id in sheets:
            yield "attachment", photo.id
    rows = {
        row
        for text in contents.report_text
        if name_key(text.words.text) in names and (row := row_of(text.place))
    }
    for each in contents.report_row:
        if each.id in rows:
            yield "report_row", each.id
    for text in contents.report_text:
        if row_of(text.place) in rows:
            yield "report_text", text.id


def _answered(contents: WorkshopContents, participant_id: str) -> Iterator[Key]:
    """What stands on their own sheets and became no record."""
    sheets = _sheets_of(contents, participant_id)
    for answer in contents.answer:
        if answer.printed_sheet_id in sheets and not answer.record_id:
            yield "answer", answer.id


def _sheets_of(contents: WorkshopContents, participant_id: str) -> set[str]:
    return {e.id for e in contents.printed_sheet if e.participant_id == participant_id}
