"""An erasure meets a copy that does not know of it yet: it always wins, whichever side it is on.

What was erased here leaves the file before anything is merged, with the names that the file still
knows; what was erased there is erased here, with the names known here.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, select, update

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.spoken import SAID_IN, quotes_taken_from
from aiworkshop.documents.reports.composing.withdrawal import name_key
from aiworkshop.facilitation.commands import RecordKey
from aiworkshop.facilitation.erasing.command import erase_people
from aiworkshop.facilitation.erasing.scrubbing import Scrubbing
from aiworkshop.facilitation.erasing.theirs import Theirs, read_theirs
from aiworkshop.facilitation.records import references_that_carry
from aiworkshop.library.erased import erased_in, is_erased, tombstone
from aiworkshop.library.erasing import rows_of, scrubbed_question
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.readmodels.erasing import Erased
from aiworkshop.readmodels.records import Finding, Theme, Translation, Workshop
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.reading import WorkshopFile

Rows = dict[str, list[Row]]
_LINKS = {
    "origin_link": ("record_id", "source_id"),
    "translation": ("record_id",),
    "answer": ("record_id",),
    "check_in": ("record_id",),
    # What was told in an interview that is gone with what was told.
    "finding": ("interview_id",),
}


@dataclass(slots=True)
class ErasedThere:
    """What a file has erased and this library has not: stamps by kind and id, and whose it is."""

    anybody: bool = False
    """Somebody was erased, here or there."""
    stamps: dict[RecordKey, str] = field(default_factory=dict)
    questions: dict[str, Row] = field(default_factory=dict)
    """Columns of conflicts, by id, of which one side took a name out."""
    people: list[tuple[Theirs, bool]] = field(default_factory=list)

    @property
    def names(self) -> tuple[Text, ...]:
        """Who will be erased here."""
        return tuple(theirs.person.name for theirs, _ in self.people)

    def note_question(self, ours: Row, theirs: Row) -> None:
        """Of a conflict that both know what says less stands."""
        # Not at the top: bringing copies in rests on this.
        from aiworkshop.facilitation.exchange.merge import says_less

        for side in ("kept", "other"):
            if says_less(json.loads(theirs[side]), json.loads(ours[side])):
                self.questions.setdefault(ours["id"], {})[side] = theirs[side]

    def apply(self, unit: UnitOfWork) -> Erased | None:
        """Erase them here as well; None where there is nothing."""
        for key, after in self.questions.items():
            here = conflict.c.id == key
            unit.connection.execute(update(conflict).where(here).values(**after))
        return erase_people(unit, self.people, self.stamps) if self.stamps else None


def settle_erasures(connection: Connection, file: "WorkshopFile") -> ErasedThere:
    """Take out of a file what was erased here, and find what was erased there, but not here.

    A record that was erased on either side is a tombstone in the file's rows afterwards, and so is
    what hangs on it there.
    """
    there = {
        (kind, row["id"]): row["deleted"]
        for kind, found in file.rows.items()
        for row in found
        if is_erased(row)
    }
    here = _erased_here(connection, file)
    if not there and not here:
        return ErasedThere()
    stamps = dict(there)
    for key, stamp in here.items():
        stamps[key] = min(stamp, there.get(key, stamp))
    scrubbing = _unknown_there(file, here.keys() - there.keys())
    stamps |= _hanging_on(file.rows, {key: stamp for (_, key), stamp in stamps.items()})
    for kind, found in file.rows.items():
        table = RECORD_TABLES[kind]
        for number, row in enumerate(found):
            if (kind, row["id"]) in stamps:
                found[number] = tombstone(table, row, stamps[kind, row["id"]])
            elif after := scrubbing.changed(kind, row):
                found[number] = {**row, **after}
    file.conflicts = [
        {**row, **scrubbed_question(row, scrubbing.changed)}
        for row in file.conflicts
        if (row["record_kind"], row["record_id"]) not in stamps
    ]
    file.photos &= {row["digest"] for row in file.rows.get("attachment", ())}
    missing = {key: stamp for key, stamp in stamps.items() if key not in here}
    return _to_erase(connection, file, missing)


def _erased_here(connection: Connection, file: "WorkshopFile") -> dict[RecordKey, str]:
    found: dict[RecordKey, str] = {}
    for kind, table in RECORD_TABLES.items():
        if kind not in OFFICE_KINDS and kind != "workshop":
            query = select(table.c.id, table.c.deleted)
            query = query.where(table.c.workshop_id == file.workshop_id, erased_in(table))
            found |= {(kind, key): stamp for key, stamp in connection.execute(query)}
    return found


def _unknown_there(file: "WorkshopFile", keys: Collection[RecordKey]) -> Scrubbing:
    """Whom the file does not know to be erased, and what it calls them."""
    rows = file.rows
    ids = {key for kind, key in keys if kind == "participant"}
    people = {row["id"]: row for row in rows.get("participant", ()) if not is_erased(row)}
    gone = ids & people.keys()
    names = {name_key(people[key]["name"]) for key in gone}
    others = {
        name_key(row["name"])
        for key, row in people.items()
        if key not in gone and not row["deleted"]
    }
    for row in rows.get("translation", ()):
        if (row["record_kind"], row["field"]) == ("participant", "name"):
            owners = names if row["record_id"] in gone else others
            owners.add(name_key(row["words"]))
    for row in file.conflicts:
        if row["field"] == "name" and row["record_id"] in gone:
            versions = (json.loads(row[side]) for side in ("kept", "other"))
            names |= {name_key(str(version.get("text", ""))) for version in versions}
    return Scrubbing(frozenset(gone), frozenset(names - others - {""}), _quotes(rows, keys))


def _quotes(rows: Rows, keys: Collection[RecordKey]) -> frozenset[str]:
    """Themes with a quote from what is erased here, as the file has its words."""
    findings = [_finding(row) for row in rows.get("finding", ()) if not is_erased(row)]
    theirs = [one for one in findings if ("finding", one.id) in keys]
    if not theirs:
        return frozenset()
    contents = WorkshopContents(
        workshop=Workshop(id=""),
        finding=tuple(one for one in findings if not one.deleted or one in theirs),
        theme=tuple(
            Theme(id=row["id"], quote=text_value(row, "quote")) for row in rows.get("theme", ())
        ),
        translation=tuple(
            Translation(
                id=row["id"],
                record_kind=row["record_kind"],
                record_id=row["record_id"],
                field=row["field"],
                words=text_value(row, "words"),
            )
            for row in rows.get("translation", ())
        ),
    )
    return quotes_taken_from(contents, theirs)


def _finding(row: Row) -> Finding:
    words: dict[str, Any] = {name: text_value(row, name) for name in SAID_IN}
    return Finding(id=row["id"], deleted=row["deleted"], **words)


def _hanging_on(rows: Rows, gone: dict[str, str]) -> dict[RecordKey, str]:
    """Rows without meaning now that these ids are gone, with the stamp of what they hang on."""
    found: dict[RecordKey, str] = {}
    names = {
        kind: [*(name for name, _ in references_that_carry(kind)), *_LINKS.get(kind, ())]
        for kind in rows
    }
    more = True
    while more:
        more = False
        for kind, there in rows.items():
            for row in there if names[kind] else ():
                stamp = next((gone[row[name]] for name in names[kind] if row[name] in gone), "")
                if stamp and row["id"] not in gone and not is_erased(row):
                    gone[row["id"]] = found[kind, row["id"]] = stamp
                    more = True
    return found


def _to_erase(
    connection: Connection, file: "WorkshopFile", stamps: Mapping[RecordKey, str]
) -> ErasedThere:
    """Those that live here, or lie in the trash."""
    by_kind: dict[str, list[str]] = {}
    for kind, key in stamps:
        by_kind.setdefault(kind, []).append(key)
    left = ErasedThere(anybody=True)
    for kind, keys in by_kind.items():
        for row in rows_of(connection, RECORD_TABLES[kind], sorted(keys)):
            if not is_erased(row):
                left.stamps[kind, row["id"]] = stamps[kind, row["id"]]
    for kind, key in sorted(left.stamps):
        theirs = read_theirs(connection, file.workshop_id, key) if kind == "participant" else None
        if theirs is not None:
            told = not theirs.told.isdisjoint(stamps)
            left.people.append((theirs, told))
    return left


def joined_tombstones(table: Table, ours: Row, theirs: Row) -> Row:
    """The columns of ours that change where both were erased: the first erasure counts."""
    created = min(ours["created"], theirs["created"])
    row = {**theirs, "created": created}
    joined = tombstone(table, row, min(ours["deleted"], theirs["deleted"]))
    return {column: value for column, value in joined.items() if ours[column] != value}
